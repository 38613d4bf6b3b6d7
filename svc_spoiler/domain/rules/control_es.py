"""Spanish: deciding for the other: people, clothes, work, money."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE = DangerLevel.NONE
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.isolation",
        topic=Topic.ISOLATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "no (quiero|me gusta|voy a permitir|permito|te permito|soporto|acepto|tolero|me "
            "parece|voy a dejar) ~1 que ~1 (te)? ~1 (veas|hables|salgas|juntes|visites|vuelvas "
            "a ver|sigas viendo|sigas hablando|tengas|andes|quedes|hables mas|llames|vayas|te "
            "veas|sigas saliendo|escribas|contestes|trates|agregues|te juntes|contactes|"
            "vuelvas a hablar|pases tiempo) ~4 (con|a|de|en)? ~1 (tus|tu|esas|esos|ese|esa|"
            "ell@s|amig@|nadie|tu familia|tu madre|hombres|otros|otras|ningun|compañer@|"
            "companer@|el|ella|ellas|ellos|tu mama|tu hermana)",
            "te (prohibo|prohíbo|tengo prohibido|prohibi) ~1 (que)? ~1 (salir|ver|hablar|"
            "hablarle|juntarte|ir|visitar|veas|hables|salgas|vayas|contestar|trabajar|estudiar|"
            "llamar|tener|maquillarte|vestirte|acercarte|entrar|usar|saludar|quedar|escribir|"
            "subir)",
            "(ya)? no (vas a|puedes|podes|tienes permiso para|tenes permiso para|volveras a|"
            "vuelves a|tienes por que|necesitas|tenes que|tienes que|debes) (ver|hablar|salir|"
            "juntarte|hablar mas|quedar|escribir|visitar|verte|hablarle|seguir viendo|andar) "
            "~2 (con|a|de)? ~1 (tus|tu|esas|esos|ese|esa|amig@|nadie|ningun|hombres|otros|el|"
            "ella|ellas|ellos) ~1 (amig@|familia|madre|mama|hermana|hermano|tipo|hombre|"
            "compañer@|companer@|padres|gente|primas|ex|papas|nadie|$|nunca|mas|sin mi|sin mi "
            "permiso)",
            "(elige|elegi|escoge|decide|tienes que elegir|vas a tener que elegir|tenes que "
            "elegir) ~2 (o|entre|:)? ~1 (o)? ~1 (yo|conmigo|mi) ~1 (o|y) ~1 (tus|tu|ell@s|ell@|"
            "ese|esa|las|los|el|ellos)",
            "(o|es) (yo|ellos|ellas|tus amig@|tu familia|tu madre) o (yo|tus amig@|ellos|ellas|"
            "tu familia|ella|el|tu madre)",
            "(no necesitas|no te hace falta|para que quieres|para que necesitas|no te hacen "
            "falta|no te conviene|no te convienen) ~1 (a)? ~1 (nadie mas|nadie|amig@|a tus "
            "amig@|tus amig@|tu familia|otras personas|otra gente|ver a tu|trabajar|salir|mas "
            "gente|esas amig@|esos amig@) ~3 (me tienes|conmigo|estoy yo|yo|mas que|tenes|a mi|"
            "$)",
            "(solo|unicamente) me (necesitas|tienes) a mi",
            "conmigo (te basta|tienes suficiente|te alcanza)",
            "yo soy (lo unico|todo lo|la unica persona) que (necesitas|tienes|te)",
            "(tus|tu|esas|esos) ~1 (amig@|familia|madre|mama|hermana|padres|amistades|"
            "compañer@|companer@|prima) ~2 (te (llenan|meten|mete|llena|lavan|lava|comen|come|"
            "calientan|calienta|ponen|pone) ~2 (la cabeza|cosas en la cabeza|ideas|el coco|el "
            "cerebro|en mi contra|contra mi|en contra de mi)|son ~1 (una mala influencia|unas "
            "(putas|zorras|cualquieras)|mala influencia|malas influencias)|(solo)? (quieren|"
            "quiere) ~1 (separarnos|destruir lo nuestro|vernos mal|arruinar)|no te (quieren|"
            "quiere|conviene|convienen)) ~2",
            "(aléjate|alejate|deja de (ver|hablar|juntarte|salir)|dejas de (ver|hablar|"
            "juntarte|salir)|corta con|cortala con|no te juntes|no te juntes mas|olvidate) ~2 "
            "(con|de|a)? ~1 (tus|tu|esas|esos|ese|esa|ell@|todas|todos) ~1 (amig@|familia|"
            "madre|mama|hermana|amistades|compañer@|companer@|gente|primas|papas) ~4 (si|o|"
            "conmigo|me quieres|o me|o lo nuestro|y listo|porque (yo|me)|$)",
            "si ~1 (sales|vas|te vas|salis|te vas|cruzas esa puerta) ~3 ((ya)? no (vuelvas|"
            "regreses|entras|vuelves|entres)|ni (vuelvas|regreses|te molestes en volver)) ~1 (a|"
            "mas|nunca|aqui|aca|por aqui|$)",
            "(si (sales|vas|te vas|hablas|ves|te juntas|quedas|vuelves a salir|vuelves a "
            "hablar|vuelves a ver|salis|la ves|lo ves|los ves)) ~3 (con|a) ~2 (amig@|ell@s|"
            "ell@|ese|esa|tus|familia|madre|alguien|otro|nadie|el|ellas|ellos) ~4 (olvidate de "
            "mi|no vuelvas|terminamos|se acabo|te olvidas|no me busques|no me vuelves a ver|ni "
            "vuelvas|no me hables|te dejo|te arrepientes|te las ves conmigo|atente|no entras|"
            "te quedas fuera|cortamos|no me vas a volver|hasta aqui|ni me busques|no regreses|"
            "lo nuestro|vas a ver)",
            "(borra|bloquea|elimina|saca|borrá|bloqueá|eliminá|borras|bloqueas|eliminas|tienes "
            "que (borrar|bloquear|eliminar)|quiero que (borres|bloquees|elimines)|vas a "
            "(borrar|bloquear|eliminar)|dejas de seguir|deja de seguir) ~1 (a|de)? ~1 (todos|"
            "todas|tus|ese|esa|esos|el|ella|ya)? ~2 (hombres|amig@|contactos|chic@|tipos|ex|"
            "seguidores|instagram|facebook|numeros|numero|compañer@|companer@|ese tipo|ese "
            "idiota|ellos|redes|redes sociales|tu cuenta|whatsapp|tiktok) ~3 !(spam|si quieres|"
            "que te molestan|que te acosa)",
            "(no (sales|vas|vayas|salgas|te vas|vas a ir|vas a salir|salis|irás|iras|salgas "
            "mas)) ~1 (a|con)? ~2 (ningun lado|ninguna parte|ningun sitio|ningun lugar|nadie|"
            "tus amig@|esa fiesta|la fiesta|esa gente|ell@s|sin mi|sin mi permiso|si yo no voy|"
            "sola|solo) ~1 !(porque llueve|tan tarde|de noche)",
            "tu no (vas|sales) (a ninguna parte|a ningun lado|con nadie|sin mi|sin permiso)",
            "(tu familia|tus amig@|tu madre|tus padres) ~2 (no te (quiere|quieren|soporta|"
            "entiende|aguanta|cree|va a creer)|te (quiere|va a querer|entiende|soporta|"
            "aguanta)) ~2 (como yo|mas que yo|solo yo|excepto yo|yo si|solo me tienes)",
            "(todos|tu familia|tus amig@|ell@s) ~1 (te)? ~1 (quieren|quiere) ~2 (alejarte|"
            "separarte|alejarnos|separarnos) ~2",
            "no (lo|la|los|las) quiero ~2 (en tu vida|cerca de ti|cerca tuyo|hablandote|"
            "rondandote|ver contigo|volver a ver contigo|a tu lado|en mi casa ni|de visita|en "
            "tu telefono)",
            "(esa|ese|esas|esos|tu|tus) ~1 (amig@|amiguit@|prim@|compañer@|herman@|jefe|vecina|"
            "vecino) ~1 (tuy@|tuyas|tuyos)? ~1 (es|son) ~2 (un@|una|unas)? ~1 (cualquiera|puta|"
            "zorra|mala influencia|arrastrada|borracha|fracasad@|perdedor|falsa|interesada|"
            "envidiosa|basura|facil|toxic@|metiche)",
            "(a)? (tu|tus) ~1 (madre|mama|papa|padre|familia|hermana|hermano|hermanas|amig@|"
            "padres|papas|primas|prima|hijos|abuela|vecina) no (la|lo|las|los|le|les) ~1 "
            "(vuelves|ves|vas|llamas|visitas|hablas|contestas|escribes|veas|invitas|quiero)",
            "(tus|tu|esos|esas|esa|ese) ~1 (papas|padres|viejos|mama|papa|madre|padre|familia|"
            "hermana|hermano|hermanas|hermanos|primas|primos|amig@|amiguit@|amistades|"
            "compañer@|psicologa|psicologo|terapeuta|tia|vecina|jefa|jefe) ~3 (quieren|quiere|"
            "buscan|busca|intentan|intenta|estan|esta|hacen|solo sirve|te aconseja|te mal "
            "aconseja|sirven) ~2 (que)? ~1 (cortemos|terminemos|nos separemos|me dejes|"
            "separarnos|alejarte|dividirnos|arruinarnos|destruirnos|meterse|metiendo|"
            "envenenando|poniendo|metiendote|llenando|llenandote|envenenandote|lavando|mal "
            "aconsejan|cizaña|en mi contra|en contra mia|contra mi|de mi)",
            "(tus|esas|esos) ~1 (amig@|amiguit@|primas|amistades|compañer@) ~1 (son|no son|"
            "solo son) ~2 (un@s|todas|puras|puros)? ~1 (putas|zorras|cualquieras|arrastradas|"
            "mala influencia|malas influencias|interesad@|falsas|falsos|envidios@|fracasad@|"
            "borrach@|basura|lo peor|drogadict@|busconas|faciles)",
            "(ya)? no (vayas|vas|vuelvas|vuelves|vas a ir|regreses|pases|pises|te acerques|te "
            "aparezcas|sigas yendo|vas a volver) ~2 (a|por|con|mas)? ~2 (esa casa|casa de (tu|"
            "tus)|lo de tu|donde tu|donde tus|tu mama|tu familia|tus papas|tus padres|tus "
            "amig@|tu hermana|la casa de tu|esa gente|terapia|tu terapia|la psicologa) ~1",
            "(dejas|dejarás|vas a dejar|tienes que dejar|ya estuvo bueno de|se acabaron|se te "
            "acabaron|se te acabo) ~2 (de)? ~1 (verte con|hablarle a|juntarte con|ir con|ver a|"
            "las salidas|las amiguitas|los amiguitos|las amigas|los amigos|tus amigas|tus "
            "amigos|tus salidas|las visitas|salir|andar con|las fiestas|tu gente)",
            "(cada vez que|siempre que|cuando) (ves|hablas|sales|visitas|vas|te juntas) ~3 "
            "(con|a)? ~2 (tu|tus|esas|esos) ~1 (amig@|familia|mama|madre|hermana|papas|padres|"
            "primas|gente) ~4 (vuelves|regresas|llegas|cambias|te pones|te portas|me (haces|"
            "faltas|descuidas|contestas)|terminamos|peleamos) ~3",
        ),
    ),
    Rule(
        id="es.control",
        topic=Topic.CONTROL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(tienes|tenes|debes|vas a|tendras|teneis|tenias) (que)? ~1 (pedirme|pedir|pedirme "
            "primero) ~1 (permiso|autorizacion) ~3",
            "(sin (mi)? permiso|sin mi autorizacion|sin pedirme permiso|sin preguntarme|sin "
            "avisarme|sin que yo lo (diga|apruebe|autorice)) ~3 (no|nada|ni|a ningun|no sales|"
            "no haces)",
            "no ~2 (haces|sales|compras|vas|hagas|salgas|compres|muevas|hablas|decides|"
            "publicas|subes|gastas|gastes) ~3 sin (mi permiso|permiso|mi autorizacion|pedirme|"
            "preguntarme|consultarme|avisarme|que yo)",
            "te (doy|di|dejo|dejé|deje) permiso (para|de) (salir|ir|hablar|ver)",
            "quien te dio permiso",
            "(con (esa|ese|esas|esos|esta|este) ~1 (ropa|falda|vestido|escote|pantalon|short|"
            "shorts|blusa|minifalda|pinta|fachas|top|leggings|jeans|maquillaje)) ~2 (no (sales|"
            "vas|vas a salir|salis|vas a ir|te dejo)|pareces|ni sueñes|ni suenes|ni se te "
            "ocurra|de aqui no|pareces una)",
            "(no (te pongas|uses|te vistas|te maquilles|vas a usar|vas a ponerte|quiero que te "
            "pongas|quiero que uses|te permito usar|te dejo usar|quiero que te maquilles|te "
            "pintes|quiero que te vistas|me gusta que te pongas)) ~1 (mas)? ~2 (esa|ese|eso|"
            "falda|vestido|escote|asi|ropa|faldas|escotes|minifalda|tanto|shorts|leggings|"
            "labial|maquillaje|provocativ@|cort@|tacones|con esa) ~4 (pareces|provocas|porque "
            "(los|te|me|yo|pareces)|te miran|para que te miren|ofrecid@|una cualquiera|como "
            "puta|puta|zorra|otros hombres|sin mi permiso|si no voy|no me gusta|$|cuando sales|"
            "te queda de)",
            "(te cambias|cambiate|quitate|te quitas|andate a cambiar|te vas a cambiar|ve a "
            "cambiarte) ~2 (de ropa|eso|esa|ese|esa falda|ese vestido|ahora mismo|ya|el "
            "maquillaje|la cara)? ~3 (pareces|o no sales|o no salimos|que asi no|ahora mismo|"
            "no vas a salir asi|no sales asi|puta|zorra|cualquiera|provocando|te van a mirar)",
            "(pareces|te vistes como|vestida como|vas como|te ves como) (una)? ~1 (puta|zorra|"
            "prostituta|cualquiera|ramera|ofrecid@|golfa|perra|fulana|guarra|fufa|trola)",
            "(aqui|en esta casa|en esta relacion|en esta familia) ~1 (mando|decido|el que "
            "manda soy|la que manda soy|se hace lo que|las reglas las pongo|quien manda|las "
            "decisiones las tomo|solo se hace lo que) ~1 (yo|soy yo)?",
            "(yo (mando|decido|soy el que manda|soy quien decide|digo lo que|decido lo que|"
            "decido con quien|decido que|decido cuando)) ~3 (tu|haces|obedeces|y punto|aqui|y "
            "tu|te callas|sales|te pones|hablas|en esta|y se acabo)",
            "(haz|haces|vas a hacer|tienes que hacer|hace|hacé) ~1 lo que (yo)? ~1 (te)? ~1 "
            "(digo|diga|mando|mande|ordeno|me de la gana|yo quiero) ~1 (y punto|sin|y ya|o|$|"
            "porque|y no)",
            "(me (obedeces|vas a obedecer|tienes que obedecer|debes obediencia|tenes que "
            "obedecer)|obedeceme|obedece y)",
            "(eres|sos) (mia|mio|mi propiedad|de mi propiedad|solo mia|solo mio) ~2 (y (de "
            "nadie|no|solo|haces|punto|yo|me)|te guste|entiendes|entendiste|entendido|me "
            "perteneces|solo|para siempre quieras)",
            "me perteneces",
            "(eres|sos) de mi propiedad",
            "mientras (estes|seas|vivas|estés) (conmigo|mi novia|mi mujer|mi novio|bajo mi "
            "techo) ~1 (vas a hacer|haces|no vas a|no sales|no hablas|me obedeces|no puedes|no "
            "ves|se hace|obedeces)",
            "(a que hora|con quien|adonde) ~1 (vas|sales|volves|vuelves) ~1 (lo)? (decido|digo|"
            "elijo) yo",
            "(tu|vos) no (opinas|decides|eliges|tienes voz|tienes derecho|tenes derecho|tienes "
            "opinion|mandas|piensas) ~2 (aqui|nada|a|$|en|de|por)",
            "(no te (mandas sola|gobiernas sola))",
            "no tienes derecho a (opinar|decidir|salir|quejarte|tener|hablar|elegir|enojarte|"
            "estar)",
            "una (mujer|esposa|novia) (decente|de su casa|de verdad|casada|de bien) ~1 (esta "
            "en|se queda en|no trabaja|no estudia|no sale|obedece|atiende|cocina)",
            "(deja|dejas|vas a dejar|tienes que dejar|quiero que dejes|renuncia|renuncias|"
            "tenes que dejar) ~1 (a)? ~1 (el|tu|los|ese|la|a) ~1 (trabajo|estudios|universidad|"
            "carrera|clases|gimnasio|gym|empleo|curso|escuela) ~4 (o|porque (yo|te)|si (me|"
            "quieres)|para (cuidar|atender|estar|dedicarte)|no me gusta|hay hombres|te miran|y "
            "te quedas)",
            "(no (vas a|te permito|quiero que) (trabajar|estudiar|trabajes|estudies|volver a "
            "trabajar)) ~2 (mas|porque|si|en|$|tu lugar|tu sitio|con hombres)",
            "(tu (lugar|sitio|lugar esta|sitio esta) ~1 (en|es)) ~1 (la)? (casa|cocina)",
            "(vas a|te voy a|te voy) (aprender|enseñar|ensenar) ~1 (a)? ~1 (obedecer|"
            "respetarme|comportarte|hacer caso|quien manda|portarte bien|a obedecer|cual es tu "
            "lugar)",
            "(te voy a|voy a) (educar|corregir|castigar|disciplinar|poner en tu lugar|"
            "domesticar|meter en vereda) ~2 (si|por|como|$|a|para|yo)",
            "no te atrevas a (contestarme|contradecirme|llevarme la contraria|responderme|"
            "desobedecerme|levantarme la voz|mirar a|hablar con|salir)",
            "ni se te ocurra ~1 (ir|salir|ver|hablar|llamar|contestar|ponerte|moverte|contarle|"
            "contar|dejarme|volver|decirle|abrir|usar|mirar|saludar|subir|responder|levantarte|"
            "pedir|desobedecer)",
            "si ~1 (de verdad)? ~1 me (amas|quieres|amaras|quisieras|respetas) ,? ~2 (abreme|"
            "dame|pasame|enseñame|muestrame|mostrame|borra|borras|dejas|deja a|no (vas|sales|"
            "hablas|te pones|trabajas|ves)|me (das|muestras|enseñas|pasas|obedeces)|haces lo "
            "que|cambias|renuncias|bloqueas)",
            "(borra|borrate|borras|elimina|cierra|cerra|desactiva|cancela|renuncia|renuncias|"
            "cambia|cambiate|deja|dejas|bloquea|bloqueas|salte|sal) ~5 o (terminamos|te dejo|"
            "se acabo|cortamos|rompemos|me voy|olvidate|lo nuestro|acabamos|hasta aqui|te "
            "olvidas|no me vuelves)",
            "no quiero que ~1 (trabajes|estudies|vayas|uses|tengas|salgas|manejes|subas|te "
            "pongas|publiques|hables|saludes|bailes|viajes|entrenes) ~2 (con|a|en|al|de|sin)? "
            "~2 (hombres|otros|otro|ese|esa|tu jefe|el gym|gimnasio|mi permiso|falda|faldas|"
            "escote|celular|redes|facebook|instagram|minifalda|mi|el|nadie|amigos)",
            "te (quiero|espero) (en|de vuelta en|aqui en) ~1 (la)? ~1 (casa|cama|aqui) ~1 (a "
            "las|antes de las|en|a mas tardar|temprano) ~4 %6 (ni un minuto|o (no|te|atente|"
            "vas)|sin excusas|si no|no entras|te quedas (afuera|fuera)|cierro)",
            "(o|y)? no (entras|pasas|te abro) (a (la|mi|esta) casa)? $",
            "te quedas (en|encerrada en|aqui en) ~1 (la|tu|mi)? ~1 (casa|aqui|cuarto) ~1 (y "
            "punto|$|conmigo|a (cuidar|cocinar|limpiar|atender)|y no|quieras|donde te|te guste|"
            "que para eso)",
            "para que (te)? ~1 (anden|andan|esten|vean|miren|esten viendo|anden viendo|esten "
            "mirando|te vean) ~1 (viendo|mirando|otros|los hombres|todos|el culo|$|las piernas)",
            "(si|como|cuando) te (veo|pille|vea|encuentro|vuelvo a ver|agarro|cacho) ~3 (con|"
            "usando|puesta|puesto|vestida) ~1 (ese|esa|eso|esos|esas|otra vez|un|una) ~3 "
            "(vestido|falda|escote|ropa|short|pantalon|pinta|maquillaje|labial|top|blusa|"
            "minifalda|tipo|amigo|celular)? ~4 (rompo|quemo|tiro|arranco|corto|vas a ver|no "
            "sales|te olvidas|me conoces|te arrepientes|tijera|basura)",
            "(te)? ~1 (lo|la|los|las) (rompo|quemo|tiro|corto|boto|hago pedazos) ~2 (a|en|con|"
            "todo|toda|y|si|$|tijeras|tijerazos|la basura)",
            "quien te (dijo que podias|dio derecho|autorizo|dio permiso) ~3",
            "(tu|vos) (te callas|no hablas|obedeces|no decides|no opinas|no sales|no mandas|no "
            "vas|no piensas|haces caso|haces lo que) ~2",
            "no te (estoy|ando) preguntando",
            "no es (una)? pregunta",
            "es una orden",
            "(cuando yo|cuando) (llegue|te llame|hable|digo|diga|te hable|te hablo) ~2 (quiero|"
            "tiene que estar|tienes que|mas te vale|me contestas|contestas|te paras|dejas)",
            "mas te vale (que)? ~1 (contestes|obedecer|hacer|estar|llegar|no|que)",
            "(trabajar|estudiar|salir|manejar|opinar|decidir|viajar) (tu|vos) ~2 (para que|no|"
            "sola|ni|jaja|con que|eso)",
            "(sabes|sabias|ya sabes|sabes bien|sabes muy bien) que no me gusta que ~1 (te "
            "pintes|te maquilles|uses|salgas|hables|subas|te vistas|te pongas|saludes|rias|"
            "bailes|contestes|tengas|mires|publiques|vayas|te arregles) ~4",
            "(subir|subas|subes|publicar|publicas|publiques) ~2 (fotos|esa foto|esas fotos|"
            "historias|fotos asi|en bikini|tuya) ~4 (borrala|bajala|quita|elimina|la borras|"
            "ofrecid@|provocando|prohib@|sin mi|no me gusta|quiero que)",
        ),
    ),
    Rule(
        id="es.economic",
        topic=Topic.ECONOMIC,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(el|tu|la|mi) ~1 (dinero|plata|sueldo|tarjeta|nomina|pasta|guita|lana|quincena|"
            "salario|cuenta) ~2 (lo|la|las) ~1 (manejo|administro|controlo|guardo|tengo|decido|"
            "gestiono|manejare) yo",
            "(yo (manejo|administro|controlo|decido sobre|guardo|gestiono)) ~1 (tu|todo el|el|"
            "la|toda la) ~1 (dinero|plata|sueldo|tarjeta|lana|guita|pasta|quincena)",
            "(dame|me das|me entregas|entregame|me vas a dar|tienes que darme|tenes que darme|"
            "me tienes que dar|me tienes que entregar|pasame|te quito|te voy a quitar|te quite|"
            "me quedo con|te cancelo|te cancele|te bloquee|te bloqueo|te corto) ~1 (todo)? (tu|"
            "tus|tu propia|la|las) (sueldo|tarjeta|tarjetas|nomina|dinero|quincena|salario|"
            "paga|plata|aguinaldo|cuenta|ahorros) ~3 !(de cumple|del equipo|que te preste|que "
            "me debes|para el regalo|del alquiler)",
            "(no te (doy|voy a dar|pienso dar|dare) ~1 (ni|un|mas|nada de)? ~2 (dinero|peso|"
            "plata|euro|centavo|lana|guita|duro|un mango|para comer|para los niños|para los "
            "ninos)) ~4 (hasta que|si no|si|porque|para que|mientras|obedezcas|te portes|"
            "aprendas|salgas)",
            "(te (mantengo|pago todo|doy de comer|compro todo|visto)) ~4 (tienes que|haces|"
            "obedec@|obedeces|me debes|asi que|no te quejes|aguantate|te callas|cumples|mando)",
            "(sin mi|si me dejas|si te vas) ~3 (te quedas (en la calle|sin nada|sin un|sin "
            "casa)|no tienes (nada|ni|donde)|te mueres de hambre|te dejo (en la calle|sin nada|"
            "sin un|sin casa)|no tenes (nada|ni|donde)|vas a terminar en la calle)",
            "(quiero|dame|me das|enseñame|ensename|muestrame|mostrame|guarda|trae) ~2 (los|el|"
            "cada|todos los|las) ~1 (tickets|recibos|ticket|recibo|boletas|facturas) ~4 (cada|"
            "gastas|gastaste|peso|centavo|todo lo|para ver en que|compras)",
            "yo (decido|digo|controlo|administro|manejo|dispongo) ~1 (en que|como|cuanto|cuando|"
            "donde)? ~1 (se)? (gasta|gastas|gastamos|compras|se compra|puedes gastar) ~2 (dinero|"
            "plata|sueldo|$|lana|guita|peso|tu)",
            "(en que (gastaste|gastas|te gastaste)) ~2 (mi|cada|el) ~1 (dinero|peso|centavo|"
            "plata) ~2 (explicame|$|inutil|otra vez)",
        ),
    ),
)
