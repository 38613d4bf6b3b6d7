"""Spanish: further ways of pressing, watching, belittling and turning the blame."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE, IMMEDIATE, POSSIBLE = DangerLevel.NONE, DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.more.coercion",
        topic=Topic.SELF_HARM_COERCION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "no me hago (responsable|cargo) de lo que me (haga|pase|hago|hiciera)|(si|como|cuando) %4 (dejas|vas|cortas|terminas|sales|salis|vayas|dejes|abandonas|bloqueas|contestas|engañas|vuelves) %6 (no respondo de mi|me hago (daño|algo|cortes)|lo que me haga|me encuentran|mi muerte|me vas a perder para siempre|no me vuelves a ver viv@|amanezco muert@|aparezco muert@|me desangro|me quemo|me ahorco|me corto|me mato)",
            "(sales|salis|te vas|me dejas|me cortas|me bloqueas|vas|me abandonas|te alejas|me terminas|colgas|cuelgas|me cuelgas) ~5 y (yo)? ~1 me (mato|corto|tiro|cuelgo|suicido|hago daño|hago cortes|ahorco|quemo|desangro)",
        ),
    ),
    Rule(
        id="es.more.threat",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "te ~3 a (golpes|patadas|madrazos|cachetadas|cinturonazos|palos|correazos|trompadas|punetazos|puñetazos|hostias|fierrazos|machetazos|la fuerza bruta) !(en|del|en el (ajedrez|domino))|(primero|antes) ~1 te (entierro|mato|quemo|quiebro|desaparezco|reviento|ahorco)|a mi nadie me (deja|abandona|traiciona|engaña|ve la cara|hace esto)",
        ),
    ),
    Rule(
        id="es.more.veiled",
        topic=Topic.THREAT_VEILED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "te (hundo|destruyo|arruino|acabo|jodo|desgracio|voy a hundir|voy a destruir|voy a arruinar|voy a joder|voy a acabar|voy a desgraciar) ~2 (si|como|cuando|la vida|$|y|a ti|a vos)|no (vas a|podras|vas) ~1 (encontrar|tener|hallar) ~2 (donde|lugar|lado|rincon|sitio) ~1 (donde)? ~1 (esconderte|meterte|huir|correr|escapar)|(si|como) ~1 (abres la boca|hablas|le cuentas|cuentas|denuncias|le dices|dices algo|vas a la policia|llamas a la policia|me acusas) ~3 (te|vas|la|lo|tu|no|me las|olvidate|despidete|atente)",
        ),
    ),
    Rule(
        id="es.more.confine",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "te quedas (aqui|aca|adentro|encerrad@|en este cuarto|en la casa) ~1 (y punto|y ya|y se acabo|quieras o no|te guste o no|conmigo|,|hasta que yo|y no|sin salir)|(dame|suelta|entregame|no te doy|quite|tengo) ~1 (las|tus) llaves ~3 (no (sales|te vas|vas)|de aqui|y no|no te|aqui te quedas)",
        ),
    ),
    Rule(
        id="es.more.sexual",
        topic=Topic.SEXUAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "si no ~6 (en la cama|sexo|intimidad|conmigo en la) ~3 (me busco|busco|otra|otro|me voy|te dejo|te cambio|terminamos|te vas)|(quitate la ropa|desnudate|abre las piernas|bajate (los|el|la)|chupamela|metetelo) ~3 (o|ahora|ya|que|si no|$|y no)",
        ),
    ),
    Rule(
        id="es.more.sextortion",
        topic=Topic.SEXTORTION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(tus|esas|las|tu|ese|todas tus) ~1 (fotos|videos|nudes|video|foto|audios|packs|pack) ~1 (van a|estaran|terminan|acaban|salen|veran|iran|terminaran|acabaran|va a|estara|apareceran|circularan|quedaran|se van a|llegan|llegaran) ~3 (en|por|a) ~2 (todos|todas|internet|grupos|grupo|redes|facebook|face|instagram|trabajo|familia|papas|jefe|web|paginas|porno|escuela|tu|whatsapp)",
            "(subo|publico|mando|paso|comparto|enseño|muestro|difundo|envio|reenvio|filtro|posteo|subire|mandare|publicare|voy a subir|voy a mandar|voy a publicar|voy a enseñar|voy a pasar) ~2 (el|los|las|tu|tus|ese|esos|todo el|la) ~1 (video|videos|fotos|foto|nudes|pack|grabacion|audios|capturas|packs) ~1 (donde|en (el|la|los|las) que|tuy@|intim@|desnud@|de nosotros|sexual|tuyas|cogiendo|nuestr@|en la cama|que me mandaste|que tengo|a (todos|tu|tus|toda)|por|al grupo|si|a internet)|(vuelve|regresa|contesta|ven|paga|haz|obedece|acepta) ~4 (o|si no) ~2 (subo|publico|mando|paso|comparto|enseño|muestro|difundo|envio|se enteran|todos se enteran|tu familia|tu jefe|tus papas)",
        ),
    ),
    Rule(
        id="es.more.children",
        topic=Topic.CHILDREN,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(te quedas|vas a quedar|te vas a quedar|te dejo|quedaras) ~1 sin (tus|los|nuestros|mis|hijos|niños) ~1 (hijos|niños)?|(decir|digo|dire|declarar|demostrar|contarle|probar) ~2 (al|ante el|a la) ~1 (juez|jueza|juzgado|asistente social|tribunal|servicios sociales|dif|abogado) ~4 (mala madre|mal padre|loca|drogas|hijos|niños|custodia|quitan|inestable)|(pierdes|vas a perder|perderas) ~1 (a)? ~1 (los|tus|la custodia|la tenencia|al|nuestros)? ~1 ({child}|custodia|tenencia)",
            "(a)? (los|las|tus|mis|nuestros|tu|la|el|mi|al) {child} no (los|las|lo|la) ~2 (ver|ves|veras|vuelves|tocas|vas|tendras|veras)|(despidete|olvidate|vete despidiendo|di adios) (de|a) ~1 (los|las|tus|mis|nuestros|tu|la|el) {child}|no (los|la|lo|las) (vas a|vuelves a|volveras a) ~1 ver ~1 (ni en (foto|pintura)|crecer|jamas|nunca)|ni en (foto|pintura) (los|la|lo|vas a|ves|veras)",
        ),
    ),
    Rule(
        id="es.more.isolation",
        topic=Topic.ISOLATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "no (lo|la|los|las) quiero ~2 (en tu vida|cerca de ti|cerca tuyo|hablandote|rondandote|ver contigo|volver a ver contigo|a tu lado|en mi casa ni|de visita|en tu telefono)|(esa|ese|esas|esos|tu|tus) ~1 (amig@|amiguit@|prim@|compañer@|herman@|jefe|vecina|vecino) ~1 (tuy@|tuyas|tuyos)? ~1 (es|son) ~2 (un@|una|unas)? ~1 (cualquiera|puta|zorra|mala influencia|arrastrada|borracha|fracasad@|perdedor|falsa|interesada|envidiosa|basura|facil|toxic@|metiche)",
            "(a)? (tu|tus) ~1 (madre|mama|papa|padre|familia|hermana|hermano|hermanas|amig@|padres|papas|primas|prima|hijos|abuela|vecina) no (la|lo|las|los|le|les) ~1 (vuelves|ves|vas|llamas|visitas|hablas|contestas|escribes|veas|invitas|quiero)",
            "(tus|tu|esos|esas|esa|ese) ~1 (papas|padres|viejos|mama|papa|madre|padre|familia|hermana|hermano|hermanas|hermanos|primas|primos|amig@|amiguit@|amistades|compañer@|psicologa|psicologo|terapeuta|tia|vecina|jefa|jefe) ~3 (quieren|quiere|buscan|busca|intentan|intenta|estan|esta|hacen|solo sirve|te aconseja|te mal aconseja|sirven) ~2 (que)? ~1 (cortemos|terminemos|nos separemos|me dejes|separarnos|alejarte|dividirnos|arruinarnos|destruirnos|meterse|metiendo|envenenando|poniendo|metiendote|llenando|llenandote|envenenandote|lavando|mal aconsejan|cizaña|en mi contra|en contra mia|contra mi|de mi)|(tus|esas|esos) ~1 (amig@|amiguit@|primas|amistades|compañer@) ~1 (son|no son|solo son) ~2 (un@s|todas|puras|puros)? ~1 (putas|zorras|cualquieras|arrastradas|mala influencia|malas influencias|interesad@|falsas|falsos|envidios@|fracasad@|borrach@|basura|lo peor|drogadict@|busconas|faciles)",
            "(ya)? no (vayas|vas|vuelvas|vuelves|vas a ir|regreses|pases|pises|te acerques|te aparezcas|sigas yendo|vas a volver) ~2 (a|por|con|mas)? ~2 (esa casa|casa de (tu|tus)|lo de tu|donde tu|donde tus|tu mama|tu familia|tus papas|tus padres|tus amig@|tu hermana|la casa de tu|esa gente|terapia|tu terapia|la psicologa) ~1|(dejas|dejarás|vas a dejar|tienes que dejar|ya estuvo bueno de|se acabaron|se te acabaron|se te acabo) ~2 (de)? ~1 (verte con|hablarle a|juntarte con|ir con|ver a|las salidas|las amiguitas|los amiguitos|las amigas|los amigos|tus amigas|tus amigos|tus salidas|las visitas|salir|andar con|las fiestas|tu gente)",
            "(cada vez que|siempre que|cuando) (ves|hablas|sales|visitas|vas|te juntas) ~3 (con|a)? ~2 (tu|tus|esas|esos) ~1 (amig@|familia|mama|madre|hermana|papas|padres|primas|gente) ~4 (vuelves|regresas|llegas|cambias|te pones|te portas|me (haces|faltas|descuidas|contestas)|terminamos|peleamos) ~3",
        ),
    ),
    Rule(
        id="es.more.surveillance",
        topic=Topic.SURVEILLANCE,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(por que|porque) ~1 (tardaste|te demoraste|tardas|llegaste|demoraste|no contestaste|no contestas|no contestabas|no respondes|apagaste el|tienes apagado) ~6 (explicame|explica|donde (estabas|estas|andabas)|con quien|dime la verdad|que hacias|a donde fuiste|quien (estaba|era))|(comparte|compartas|compartime|pon|prende) ~1 (tu|la)? ~1 (pantalla|camara) ~4 (ver|vea|chats|saber|ahora|comprobar|todo el tiempo|mientras)",
            "(enseñame|muestrame|mostrame|dame|pasame|prestame|desbloquea|desbloqueame|abre|abreme|abrime|trae|traeme|entregame|suelta|deja|dejame ver|dejame revisar|a ver) ~2 (el|tu|ese|esos|tus|los) ~1 (celular|telefono|movil|whatsapp|chat|chats|galeria|instagram|compu|mensajes|conversaciones|historial|correo|ubicacion|dispositivo) ~6 (ahora|rapido|ya|que seguro|quiero ver|seguro|borrando|con quien|o (me|te|no|vas|si)|si no|inmediatamente|y no|escondes|ocultas|escondiendo|que escondes|desbloquead@|en este momento|para ver|no tienes nada|nada que)",
            "(me|a mi me) (avisas|dices|reportas|informas|cuentas|mandas|llamas|escribes|vas a avisar|vas a decir|tienes que decir|das razon|das explicaciones|pides) ~2 (a que hora|cuando|donde|con quien|adonde|foto|ubicacion|todo) ~2 (entras|sales|llegas|vuelves|vas|estas|salis|llegas|haces|andas|hablas|ves|te mueves|apenas) ~5 (y (a que hora|con quien|donde|no)|no es pregunta|siempre|sin falta|o|todos los dias|cada|y punto|no te estoy preguntando|como te dije|apenas|en cuanto|si no|es una orden|es orden)",
            "(que|por que|porque) ~1 (tanto)? ~1 (haces|hacias|borraste|borras|escondes|ocultas|silenciaste|tienes clave|pusiste clave|cambiaste la (clave|contraseña)|bloqueaste|archivaste|volteas) ~1 (en)? ~1 (el|los|la|tu)? ~1 (celular|telefono|chats|mensajes|chat|conversaciones|clave|whatsapp|pantalla|linea)? ~4 (explicame|dime|a quien|que escondes|que ocultas|seguro|me engañas|confiesa|a quien le|quien es|con quien)|(tengo|ya tengo|me meti|entre|estoy metido|inicie sesion) ~1 (acceso)? ~1 (a|en) (tu|todas tus|tus) ~1 (cuentas|correo|whatsapp|instagram|facebook|cuenta|redes|nube|ubicacion|camara) ~2|(le|les) (pregunte|pregunto|voy a preguntar|pedi|hable) ~2 (a)? ~1 (tu|tus) ~1 (jefe|compañeros|amigas|amiga|vecina|vecinos|companeros|hermana) ~3 (si|a que hora|con quien|para saber|que haces|donde)",
        ),
    ),
    Rule(
        id="es.more.control",
        topic=Topic.CONTROL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "ni se te ocurra ~1 (ir|salir|ver|hablar|llamar|contestar|ponerte|moverte|contarle|contar|dejarme|volver|decirle|abrir|usar|mirar|saludar|subir|responder|levantarte|pedir|desobedecer)|si ~1 (de verdad)? ~1 me (amas|quieres|amaras|quisieras|respetas) ,? ~2 (abreme|dame|pasame|enseñame|muestrame|mostrame|borra|borras|dejas|deja a|no (vas|sales|hablas|te pones|trabajas|ves)|me (das|muestras|enseñas|pasas|obedeces)|haces lo que|cambias|renuncias|bloqueas)",
            "(borra|borrate|borras|elimina|cierra|cerra|desactiva|cancela|renuncia|renuncias|cambia|cambiate|deja|dejas|bloquea|bloqueas|salte|sal) ~5 o (terminamos|te dejo|se acabo|cortamos|rompemos|me voy|olvidate|lo nuestro|acabamos|hasta aqui|te olvidas|no me vuelves)|no quiero que ~1 (trabajes|estudies|vayas|uses|tengas|salgas|manejes|subas|te pongas|publiques|hables|saludes|bailes|viajes|entrenes) ~2 (con|a|en|al|de|sin)? ~2 (hombres|otros|otro|ese|esa|tu jefe|el gym|gimnasio|mi permiso|falda|faldas|escote|celular|redes|facebook|instagram|minifalda|mi|el|nadie|amigos)",
            "te (quiero|espero) (en|de vuelta en|aqui en) ~1 (la)? ~1 (casa|cama|aqui) ~1 (a las|antes de las|en|a mas tardar|temprano) ~4 %6 (ni un minuto|o (no|te|atente|vas)|sin excusas|si no|no entras|te quedas (afuera|fuera)|cierro)|(o|y)? no (entras|pasas|te abro) (a (la|mi|esta) casa)? $|te quedas (en|encerrada en|aqui en) ~1 (la|tu|mi)? ~1 (casa|aqui|cuarto) ~1 (y punto|$|conmigo|a (cuidar|cocinar|limpiar|atender)|y no|quieras|donde te|te guste|que para eso)",
            "para que (te)? ~1 (anden|andan|esten|vean|miren|esten viendo|anden viendo|esten mirando|te vean) ~1 (viendo|mirando|otros|los hombres|todos|el culo|$|las piernas)|(si|como|cuando) te (veo|pille|vea|encuentro|vuelvo a ver|agarro|cacho) ~3 (con|usando|puesta|puesto|vestida) ~1 (ese|esa|eso|esos|esas|otra vez|un|una) ~3 (vestido|falda|escote|ropa|short|pantalon|pinta|maquillaje|labial|top|blusa|minifalda|tipo|amigo|celular)? ~4 (rompo|quemo|tiro|arranco|corto|vas a ver|no sales|te olvidas|me conoces|te arrepientes|tijera|basura)|(te)? ~1 (lo|la|los|las) (rompo|quemo|tiro|corto|boto|hago pedazos) ~2 (a|en|con|todo|toda|y|si|$|tijeras|tijerazos|la basura)",
            "quien te (dijo que podias|dio derecho|autorizo|dio permiso) ~3|(tu|vos) (te callas|no hablas|obedeces|no decides|no opinas|no sales|no mandas|no vas|no piensas|haces caso|haces lo que) ~2|no te (estoy|ando) preguntando|no es (una)? pregunta|es una orden|(cuando yo|cuando) (llegue|te llame|hable|digo|diga|te hable|te hablo) ~2 (quiero|tiene que estar|tienes que|mas te vale|me contestas|contestas|te paras|dejas)|mas te vale (que)? ~1 (contestes|obedecer|hacer|estar|llegar|no|que)|(trabajar|estudiar|salir|manejar|opinar|decidir|viajar) (tu|vos) ~2 (para que|no|sola|ni|jaja|con que|eso)",
            "(sabes|sabias|ya sabes|sabes bien|sabes muy bien) que no me gusta que ~1 (te pintes|te maquilles|uses|salgas|hables|subas|te vistas|te pongas|saludes|rias|bailes|contestes|tengas|mires|publiques|vayas|te arregles) ~4|(subir|subas|subes|publicar|publicas|publiques) ~2 (fotos|esa foto|esas fotos|historias|fotos asi|en bikini|tuya) ~4 (borrala|bajala|quita|elimina|la borras|ofrecid@|provocando|prohib@|sin mi|no me gusta|quiero que)",
        ),
    ),
    Rule(
        id="es.more.humiliation",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "con lo ~1 (gorda|gordo|fea|feo|vieja|viejo|inutil|bruta|tonta|puta|flaca|loca|poca cosa) que (estas|eres|sos)|(todas|ustedes|las mujeres) ~1 son ~1 (iguales de|unas|igual de|puras) ~1 (putas|zorras|interesadas|inutiles|locas)|(ridicul@|patetic@|llorona|exagerada|chillona) ~2 (das (lastima|pena|asco)|deja de llorar|nadie te|me das)|deja de llorar ~2 (ridicul@|patetic@|inutil|das|estupid@|que pareces)|deberias agradecer ~3 (que te|que (yo|alguien)|toque|mire|aguante|soporte)",
            "(ningun|ninguna|nadie|ni) ~3 te (aguantaria|soportaria|querria|aguanta|soporta|quiere|creeria|contrataria|miraria|tocaria|haria caso)|si no (fuera|fuese|estuviera) ~1 (por mi|yo|conmigo) ~2 (estarias|serias|no tendrias|andarias|vivirias|estarías|no serias|no estarias|te morirías|no comerias)",
            "ni (para|de) ~2 (sirves|servis|eres (buena|bueno)|serviste|sos buena)|(me)? (das|dais) (vergüenza|lastima|pena ajena)|(mejor|ojala) ~1 (me hubiera|hubiera) ~1 (quedado|casado|buscado|ido) ~2 (con otra|con otro|con mi ex|solo|con ella|con el|una mujer)|(mi ex|la otra|otras|cualquiera|tu hermana|las demas|las otras) ~3 (si (sabe|sabia|cocina|se cuida|me atiende|es mujer|servia)|vale mas|es mejor que tu|te gana|esta mas buena|era mejor)",
            "(nunca|jamas) ~1 (vas a|podras|serás|seras|llegaras|lograras|vas) ~1 (a)? ~1 (ser|lograr|llegar|hacer|tener) ~1 (nadie|nada|alguien|a nada|feliz sin mi|a ser nadie|algo en la vida|bueno|nada en la vida)|(todo|lo unico que) ~1 (haces|tocas|sabes hacer) ~2 (mal|lo arruinas|lo rompes|lo echas a perder|es (llorar|estorbar|molestar|gastar))|(hasta|cualquier|un) ~1 (un)? ~1 (niño|perro|animal|retrasad@|bebe) ~2 (lo hace|lo haria|entiende|sabe|es mas) ~2 (mejor|que tu|mas)|(por eso (nadie|todos|tu familia|tus amigas|tu ex|te)) ~2 (te (quiere|dejo|dejaron|aguanta|soporta|odian|engañ@)|se rien de ti|se burlan)",
        ),
    ),
    Rule(
        id="es.more.gaslighting",
        topic=Topic.GASLIGHTING,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(eso|esto) ~1 (te)? ~1 lo (soñaste|inventaste|imaginaste|alucinaste|estas inventando|estas imaginando)|(soñaste|imaginaste) eso ~3 (nunca|yo|loca|jamas)|(yo)? ~1 (nunca|jamas) ~1 (sali|estuve|fui|llame|hable|vi) ~4 (lo soñaste|te lo (inventas|imaginas)|estas (loca|loco|mal)|son ideas tuyas)",
            "(yo)? ~1 (jamas|nunca|no) ~1 te ~1 (grite|pegue|hice|dije|insulte|toque|empuje|engañe|engane|he (gritado|pegado|dicho|hecho|tocado|engañado)) ~6 (inventas|exageras|mentira|imaginas|loca|loco|drama|victima|confundes|locuras|invenciones|soñaste|inventando|acuerdas mal|cabeza|mentirosa|exagerada|paranoica|memoria)",
            "(deja|dejá|dejate|para) ~1 de (inventar|hacerte la (victima|sufrida|martir)|hacerte el (martir)|hacerte victima|exagerar|imaginar cosas|hacer dramas|hacer drama|decir locuras|dramatizar|llamar la atencion)|(te haces|haciendote|te estas haciendo|haces) ~1 (la|el)? ~1 (victima|martir|sufrida|loca|tonta) ~3|(ve|anda|vete|necesitas|deberias ir|ve a ver) ~1 (a|un|al|con)? ~1 (un)? ~1 (psiquiatra|loquero|psicologo|manicomio|internarte|pastillas para) ~4 (porque|estas|loca|mal|inventas|imaginas|eso no|para que|que|$)|(que raro|que curioso|ya empiezas|otra vez) ~1 (que)? ~2 (te acuerdes asi|lo recuerdes|recuerdes|con tus (cuentos|inventos|locuras|mentiras)|con lo mismo inventando|inventando)",
        ),
    ),
    Rule(
        id="es.more.blame",
        topic=Topic.BLAME_REVERSAL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(tu|vos) me (haces|hiciste|hacés) ~1 (perder (la cabeza|el control|la paciencia|los estribos|la razon)|enloquecer|explotar|enojar asi|ser violent@|actuar asi|gritar|pegarte|hacerlo|estallar)|(yo)? no soy (violent@|asi|agresiv@|mal@|celos@) ~3 (tu|vos|pero tu|es que tu|eres tu|contigo|me (haces|provocas|obligas|sacas))",
            "(tu|vos) me (pones|haces poner|sacas|obligas|provocas|vuelves|llevas|haces|buscas|empujas) ~1 (asi|violent@|de malas|loco|de quicio|a esto|a ser|ser asi|agresiv@|a gritarte|a hacer|lo peor|a reaccionar|de mis casillas)|no tendria (que|por que|necesidad de) (levantarte la mano|levantarte|pegarte|gritarte|ponerme asi|castigarte|revisarte|controlarte|vigilarte|hacerte|hacerlo|llegar a esto|tratarte)|si (te portaras|fueras|hicieras|me hicieras|me obedecieras|no fueras|cocinaras|me escucharas|no me mintieras|supieras|te comportaras) %6 (no (te)? ~1 (pasaria|pegaria|gritaria|tendria|haria|engañaria|trataria|estariamos|me enojaria|habria|buscaria|necesitaria)|otra cosa seria)",
            "(te)? (pego|pegue|grite|grito|engañe|trate asi|hice eso|hago eso|controlo|reviso|celo|castigo) ~1 (por tu bien|porque te (quiero|amo)|porque me (importas|haces|obligas|sacas|provocas)|por (amor|tu culpa)|para que (aprendas|entiendas|me respetes))",
        ),
    ),
)
