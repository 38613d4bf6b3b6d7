"""Spanish: pressure, control, isolation, surveillance, humiliation: conduct of the writer towards the reader."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE, IMMEDIATE, POSSIBLE = DangerLevel.NONE, DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

_LEAVING = (
    "({leave:p2,s2,f2,r2,inf.me,c2,s3} ~1|te (vas|vayas|fueras|largas|separas|divorcias|alejas|marchas|largas|iras|fuiste|separes|animas a dejarme)|"
    "me (cortas|cortes|cuelgas|colgas|bloqueas|abandonas|botas|bloquees|terminas|engañas|enganas|olvidas|denuncias|pateas|rechazas|ignoras|dejes|dejas|dejaras|dejás|contestas)|"
    "(terminas|terminamos|cortamos|cortas|terminar|acabas) (conmigo|esto|lo nuestro)?|(rompes|acabas|terminas|cortas|hablas) (conmigo|esto)|cuelgas|colgas|te desconectas|no (abres|vuelves|regresas|vienes|contestas|me contestas|me perdonas|respondes|me respondes|estas conmigo|te quedas|me quieres|me amas|hay nosotros)|"
    "(sales|vas|hablas|vuelves a salir|vuelves a hablar) con (el|ella|ese|esa|tus amig@|otro|otra)|(te vas con otro|te vas con otra|no te veo|no vienes hoy|te perdiera|te pierdo))"
)
_MY_END = (
    "(me (mato|suicido|quito la vida|abro las venas|tiro|cuelgo|ahorco|corto las venas|corto|pego un tiro|muero de verdad|voy a matar|voy a suicidar|voy a cortar|voy a tirar|voy a quitar la vida|voy a morir|matare|suicidare|tomo todas las pastillas|tomo ~2 {pills}|"
    "hago daño|hago dano|lanzo|voy a hacer daño|voy a hacer dano|desvivo|aviento|mataria|suicidaria|doy un tiro|tirare|cortare|arrojo|lastimo|desangro|matas|voy a colgar|voy a ahorcar|voy a tomar ~2 {pills})|"
    "(voy a|soy capaz de|prefiero|juro que|capaz de) (matarme|suicidarme|quitarme la vida|morirme|cortarme|hacer una locura|hacerme daño|hacerme dano|tirarme|acabar con mi vida|morir|colgarme|ahorcarme|hacerme algo|terminar con mi vida|cortarme las venas)|"
    "hago una locura|acabo con mi vida|no respondo de mi vida|no voy a (vivir|seguir viviendo|querer vivir|despertar)|no quiero (vivir|seguir viviendo)|"
    "(sera|va a ser|mi muerte sera|cargaras|vas a cargar|lo llevaras|tendras|vas a tener) ~2 (tu culpa|tu conciencia|con mi muerte|mi sangre|en tu conciencia)|me vas a encontrar (muert@|colgad@)|"
    "(encontraras|vas a encontrar|te avisaran de|iras a) ~1 mi (cadaver|cuerpo|funeral|entierro|velorio)|(te juro que|por ti) (me mato|me muero))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.selfharm.coercion",
        topic=Topic.SELF_HARM_COERCION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(me mato|me suicido|me tiro|me corto|me cuelgo|me quito la vida) (si|como|cuando|el dia que|en cuanto) ~1 (te|me|no)",
            "(si|como) ~2 (aparezco|amanezco|me encuentran|encuentran) ~2 (muert@|colgad@|sin vida) ~5 (culpa|conciencia|por ti|ti)",
            f"(si|como|cuando|el dia que|en cuanto|porque) ~2 {_LEAVING} %5 {_MY_END}",
            f"{_MY_END} %4 (si|como|porque|cuando|el dia que|en cuanto) %2 {_LEAVING}",
            "(me mato|me suicido|me muero|me mate|muera|me corto|matarme|suicidarme|me pasa algo|me corte) ~4 (es|sera|seria|va a ser|fue|esta|es solo) ~1 (por)? (tu culpa|culpa tuya|por tu culpa|por ti|en tus manos)|(mira|ve) lo que (hago|me hago|me hice|me voy a hacer) por tu culpa|mi (muerte|sangre) ~2 (tu culpa|tus manos|tu conciencia)|(me corto|me corte|me hago daño|me hago dano|me estoy cortando) por (tu culpa|ti|lo que me haces)",
            "(contesta|respondeme|responde|contestame|vuelve|ven|perdoname|dime que me quieres|no me dejes) ~3 o ~1 (me mato|me suicido|me corto|me tiro|me hago daño|me hago dano|hago una locura|me quito la vida|no respondo)|(no me dejes|no te vayas) ~2 (que me mato|porque me mato|que me tiro|o me mato)",
            "(eres|sos) ~1 (la unica razon|lo unico|la razon) ~4 (vivo|sigo viv@|no me he matado|no me mato|me mantiene viv@) ~4 (si te vas|si me dejas|no puedes dejarme|no me puedes dejar)",
        ),
    ),
    Rule(
        id="es.emotional.pressure",
        topic=Topic.EMOTIONAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            f"si {_LEAVING} ~2 (me muero|no se que voy a hacer|no respondo|no se de que soy capaz|no se lo que hago|no podria vivir|me destruyes|me vas a matar)",
        ),
    ),
    Rule(
        id="es.suicide.incited",
        topic=Topic.SUICIDE_INCITED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            "(matate|suicidate|suicídate|ahorcate|colgate|cuelgate|tirate (por|de|a) ~2 {height}|pegate un tiro|cortate las venas|quitate la vida|desvivete|muerete|morite|anda a matarte|ve a matarte|vete a morir|andate a morir) !(de la risa|de risa|de envidia|de hambre|estudiando|por|del susto)",
            "(ojala|espero que|deberias|por que no|quiero que|tendrias que|porque no) ~1 (te)? ~1 (mueras|murieras|suicides|suicidaras|mates|mataras|morirte|matarte|suicidarte|tires|cortes las venas|matas|suicidas|ahorques|mueras sol@) ~2 !(de la risa|de risa)",
            "(el mundo|todos|estariamos|estarian|estaria|la familia) ~3 mejor ~1 (sin ti|si te murieras|si no existieras|si te mueres|sin vos|si te mataras)|(nadie te (va a extrañar|extrañaria|extranaria|va a extranar|lloraria|va a llorar)) ~3 (mueres|mueras|matas|desapareces|murieras|$)|haznos un favor y (muerete|matate|suicidate|desaparece)",
        ),
    ),
    Rule(
        id="es.sextortion",
        topic=Topic.SEXTORTION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "({publish:p1,f1,c1}|(voy a|puedo|quiero|podria) {publish:inf,inf.lo,inf.telo,inf.le}|mando|lo veran|van a ver|va a ver|veran|vean|se enteran|circular|rular|van a rular) ~4 (tus|tu|todas tus|todas las|las|los|el video|esas|esos|ese) ~1 (fotos|foto|videos|video|nudes|pack|packs|desnud@|fotitos|imagenes|intimidades|capturas|grabaciones|sextape) ~2 (intim@|desnud@|tuy@|sexuales|de nosotros|cogiendo|en internet|en facebook|a (todos|tu|tus)|si|en instagram|en redes|sin ropa|por todos|en pelotas|al grupo|donde|y|$|para que)",
            "(tengo|guardo|guarde|conservo|sigo teniendo|todavia tengo|aun tengo) ~1 (tus|todas tus|las|los|el|unas|unos|todos tus|tu) ~1 (fotos|videos|nudes|pack|video|capturas|foto) ~6 (publico|subo|mando|envio|comparto|publicar|subir|mandar|enviar|compartir|enseño|mostrar|mostrarle|todos vean|tu jefe|tu familia|tus papas|tu mama|verian|vean|ver|internet|facebook|redes|ya sabes|si no)",
            "(manda|mandame|envia|enviame|pasa|pasame|haz|paga|pagame|deposita|depositame|transfiere|acuestate conmigo|vuelve conmigo|haz lo que) ~5 (o|si no|o si no|sino) ~2 (publico|subo|mando|envio|comparto|difundo|le muestro|les muestro|lo publico|las publico|todos (van a ver|veran|van a saber)|se lo (mando|enseño|muestro|digo)|se las (mando|muestro)|le cuento|le digo a)",
            "(si no|como no|hasta que) ~5 (publico|subo|difundo|comparto|filtro|mando|envio|las subo|lo subo|las mando|lo mando|las comparto|las publico|lo publico) ~3 (fotos|videos|nudes|pack|video|foto|todo|grupo|internet|familia|contactos|capturas)",
            "(mandame|enviame|pasame|manda|pasa) ~1 (una|un|otra|otro|tus|mas|el)? ~1 (nude|nudes|pack|foto desnud@|fotos desnud@|foto sin ropa|fotos sin ropa|video desnud@|foto en (calzon|tanga|bragas)|foto intima|fotos intimas|foto de tus) ~4 (o|si no|sino|me lo debes|si me quieres|si de verdad|demuestra|o te|pruebame|y no le digas|o termino|prueba)",
        ),
    ),
    Rule(
        id="es.sextortion.reported",
        topic=Topic.SEXTORTION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(amenaza|amenazo|amenazan|dice|dijo|quiere|chantajea|chantajeo|amenazando|extorsiona|me esta amenazando|amenazado) ~4 (con|que)? ~2 ({publish:inf}|publica|va a publicar|va a subir|va a mandar|sube|va a enviar|va a difundir|publicarlas|subirlas|mandarlas|subirlo|compartirlas|difundirlas|mostrarle) ~3 (fotos|videos|nudes|pack|foto|video|intim@|desnud@|mis|si no)",
            "(me|nos) ~1 (chantajea|chantajeo|extorsiona|extorsionan|extorsiono|chantajean|chantajeando|extorsionando) ~5 (fotos|videos|nudes|video|foto|desnud@|intim@|pack|dinero)|({publish:r3,r6}|difundio|subio|publico|compartio|filtro) ~1 (mis|un|una|unas|el) ~1 (fotos|videos|nudes|video|foto|pack) ~1 (intim@|desnud@|sin mi|sexual|sexuales|mi@|privad@)",
        ),
    ),
    Rule(
        id="es.sexual.pressure",
        topic=Topic.SEXUAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(si (de verdad)? ~1 me (quisieras|amaras|quieres|amas|querés|queres)|si (sientes|sintieras) algo) ~3 (te (acostarias|acuestas|dejarias|dejas)|lo (harias|haces|harías)|harias (el amor|lo que te pido)|(me)? (mandarias|mandas|enviarias|pasarias|mandás) ~2 (foto|fotos|nudes|pack|video)|tendrias (sexo|relaciones)|lo (hariamos|hacemos))",
            "(si no (te acuestas|tenemos (sexo|relaciones)|quieres (coger|follar|hacerlo|tener relaciones|sexo)|me das|lo haces|cojemos|cogemos|follamos|lo hacemos|me la chupas|haces el amor)) ~5 (busco|buscare|otra|otro|termino|terminamos|te dejo|me voy|me acuesto|cortamos|fuera de casa|alguien que|lo busco|se acabo|te vas a arrepentir|te va|te echo|te corro|te despido|olvidate)",
            "(es|como)? tu (obligacion|deber) ~3 (mujer|esposa|esposo|pareja|novia|acostarte|cumplirme|complacerme|satisfacerme|sexo|marido|cama)|(tienes|tenes|teneis) (que|la obligacion de) (acostarte|cumplirme|complacerme|satisfacerme|cumplir como (mujer|esposa)|abrir las piernas|hacerme el amor|darme sexo|hacerlo conmigo|tener (sexo|relaciones) conmigo)|me (debes|lo debes) ~3 (sexo|acostarte|una mamada|polvo|cama)|una (mujer|esposa|novia) (no le niega|tiene que cumplir|no se niega|debe cumplir)",
            "(no me importa|da igual|me da igual|aunque) ~2 (que)? ~1 (no quieras|no tengas ganas|digas que no|estes cansada|te duela|estes dormida) ~4 (vamos|hacer|acostar|sexo|cama|coger|follar|desnud@|hacerlo|lo haces|hacemos)|(no te hagas (la)? (dificil|rogar|santa|estrecha|mojigata)) ~3 (ven|quitate|desnud@|cama|si se que|abre)|(calientapollas|calientahuevos|calientabraguetas)|(me calientas|me provocas) ~3 (ahora|y luego|y despues) ~2 (cumples|no quieres|dices que no|te niegas|me dejas)",
            "(si quieres (el|tu|un|conservar|mantener) ~1 (trabajo|puesto|ascenso|contrato|aumento|empleo|aprobar|nota)|por el ascenso|para aprobar) ~6 (acostar|acostarte|conmigo a la cama|cenar a solas|hotel|ser amable conmigo|cariñosa|carinosa|besito|favor sexual|favores|portarte bien conmigo|complacerme)",
        ),
    ),
    Rule(
        id="es.isolation",
        topic=Topic.ISOLATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "no (quiero|me gusta|voy a permitir|permito|te permito|soporto|acepto|tolero|me parece|voy a dejar) ~1 que ~1 (te)? ~1 (veas|hables|salgas|juntes|visites|vuelvas a ver|sigas viendo|sigas hablando|tengas|andes|quedes|hables mas|llames|vayas|te veas|sigas saliendo|escribas|contestes|trates|agregues|te juntes|contactes|vuelvas a hablar|pases tiempo) ~4 (con|a|de|en)? ~1 (tus|tu|esas|esos|ese|esa|ell@s|amig@|nadie|tu familia|tu madre|hombres|otros|otras|ningun|compañer@|companer@|el|ella|ellas|ellos|tu mama|tu hermana)",
            "te (prohibo|prohíbo|tengo prohibido|prohibi) ~1 (que)? ~1 (salir|ver|hablar|hablarle|juntarte|ir|visitar|veas|hables|salgas|vayas|contestar|trabajar|estudiar|llamar|tener|maquillarte|vestirte|acercarte|entrar|usar|saludar|quedar|escribir|subir)",
            "(ya)? no (vas a|puedes|podes|tienes permiso para|tenes permiso para|volveras a|vuelves a|tienes por que|necesitas|tenes que|tienes que|debes) (ver|hablar|salir|juntarte|hablar mas|quedar|escribir|visitar|verte|hablarle|seguir viendo|andar) ~2 (con|a|de)? ~1 (tus|tu|esas|esos|ese|esa|amig@|nadie|ningun|hombres|otros|el|ella|ellas|ellos) ~1 (amig@|familia|madre|mama|hermana|hermano|tipo|hombre|compañer@|companer@|padres|gente|primas|ex|papas|nadie|$|nunca|mas|sin mi|sin mi permiso)",
            "(elige|elegi|escoge|decide|tienes que elegir|vas a tener que elegir|tenes que elegir) ~2 (o|entre|:)? ~1 (o)? ~1 (yo|conmigo|mi) ~1 (o|y) ~1 (tus|tu|ell@s|ell@|ese|esa|las|los|el|ellos)|(o|es) (yo|ellos|ellas|tus amig@|tu familia|tu madre) o (yo|tus amig@|ellos|ellas|tu familia|ella|el|tu madre)",
            "(no necesitas|no te hace falta|para que quieres|para que necesitas|no te hacen falta|no te conviene|no te convienen) ~1 (a)? ~1 (nadie mas|nadie|amig@|a tus amig@|tus amig@|tu familia|otras personas|otra gente|ver a tu|trabajar|salir|mas gente|esas amig@|esos amig@) ~3 (me tienes|conmigo|estoy yo|yo|mas que|tenes|a mi|$)|(solo|unicamente) me (necesitas|tienes) a mi|conmigo (te basta|tienes suficiente|te alcanza)|yo soy (lo unico|todo lo|la unica persona) que (necesitas|tienes|te)",
            "(tus|tu|esas|esos) ~1 (amig@|familia|madre|mama|hermana|padres|amistades|compañer@|companer@|prima) ~2 (te (llenan|meten|mete|llena|lavan|lava|comen|come|calientan|calienta|ponen|pone) ~2 (la cabeza|cosas en la cabeza|ideas|el coco|el cerebro|en mi contra|contra mi|en contra de mi)|son ~1 (una mala influencia|unas (putas|zorras|cualquieras)|mala influencia|malas influencias)|(solo)? (quieren|quiere) ~1 (separarnos|destruir lo nuestro|vernos mal|arruinar)|no te (quieren|quiere|conviene|convienen)) ~2",
            "(aléjate|alejate|deja de (ver|hablar|juntarte|salir)|dejas de (ver|hablar|juntarte|salir)|corta con|cortala con|no te juntes|no te juntes mas|olvidate) ~2 (con|de|a)? ~1 (tus|tu|esas|esos|ese|esa|ell@|todas|todos) ~1 (amig@|familia|madre|mama|hermana|amistades|compañer@|companer@|gente|primas|papas) ~4 (si|o|conmigo|me quieres|o me|o lo nuestro|y listo|porque (yo|me)|$)",
            "(si (sales|vas|te vas|hablas|ves|te juntas|quedas|vuelves a salir|vuelves a hablar|vuelves a ver|salis|la ves|lo ves|los ves)) ~3 (con|a) ~2 (amig@|ell@s|ell@|ese|esa|tus|familia|madre|alguien|otro|nadie|el|ellas|ellos) ~4 (olvidate de mi|no vuelvas|terminamos|se acabo|te olvidas|no me busques|no me vuelves a ver|ni vuelvas|no me hables|te dejo|te arrepientes|te las ves conmigo|atente|no entras|te quedas fuera|cortamos|no me vas a volver|hasta aqui|ni me busques|no regreses|lo nuestro|vas a ver)",
            "(borra|bloquea|elimina|saca|borrá|bloqueá|eliminá|borras|bloqueas|eliminas|tienes que (borrar|bloquear|eliminar)|quiero que (borres|bloquees|elimines)|vas a (borrar|bloquear|eliminar)|dejas de seguir|deja de seguir) ~1 (a|de)? ~1 (todos|todas|tus|ese|esa|esos|el|ella|ya)? ~2 (hombres|amig@|contactos|chic@|tipos|ex|seguidores|instagram|facebook|numeros|numero|compañer@|companer@|ese tipo|ese idiota|ellos|redes|redes sociales|tu cuenta|whatsapp|tiktok) ~3 !(spam|si quieres|que te molestan|que te acosa)",
            "(no (sales|vas|vayas|salgas|te vas|vas a ir|vas a salir|salis|irás|iras|salgas mas)) ~1 (a|con)? ~2 (ningun lado|ninguna parte|ningun sitio|ningun lugar|nadie|tus amig@|esa fiesta|la fiesta|esa gente|ell@s|sin mi|sin mi permiso|si yo no voy|sola|solo) ~1 !(porque llueve|tan tarde|de noche)|tu no (vas|sales) (a ninguna parte|a ningun lado|con nadie|sin mi|sin permiso)",
            "(tu familia|tus amig@|tu madre|tus padres) ~2 (no te (quiere|quieren|soporta|entiende|aguanta|cree|va a creer)|te (quiere|va a querer|entiende|soporta|aguanta)) ~2 (como yo|mas que yo|solo yo|excepto yo|yo si|solo me tienes)|(todos|tu familia|tus amig@|ell@s) ~1 (te)? ~1 (quieren|quiere) ~2 (alejarte|separarte|alejarnos|separarnos) ~2",
        ),
    ),
    Rule(
        id="es.surveillance",
        topic=Topic.SURVEILLANCE,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(dame|pasame|mandame|quiero|necesito|dime|decime|exijo|ponme|comparteme|me das|me pasas|me vas a dar|tienes que darme|tenes que darme|me tienes que dar|dejame|enviame) ~1 (ahora|mismo)? (tu|tus|la|el|las|todas|todas tus|saber tu) (contraseña|contrasena|contraseñas|contrasenas|clave|claves|password|pin|codigo|huella|desbloqueo|patron) ~2 (de tu|del|de|para|o|$|si no|ahora|porque|si me|instagram|celular|movil|telefono|facebook|whatsapp) !(wifi|netflix|del wifi|de netflix|de la red|spotify|del portal)",
            "({check:p1,r1,f1,inf}|voy a {check:inf}|te ({check:p1,r1,f1}|voy a {check:inf})|lei|leo|entre a|entre en|mire|vi|abri|hackee|me meti a|me meti en) ~1 (el|tu|tus|todo|todos|los|la|en|a)? ~1 (celular|telefono|movil|whatsapp|mensajes|chats|conversaciones|historial|instagram|facebook|correo|mails|bolso|cartera|ubicacion|galeria|llamadas|cel|redes|mochila|cajones|computadora|compu) ~3 (y|porque|para|cada|todo|mientras|cuando|siempre|$|te|todas|a ver|anoche|ayer|hoy)",
            "(quiero|dejame|voy a|dame|enseñame|ensename|muestrame|mostrame|déjame|exijo|necesito|me vas a) ~1 (ver|revisar|tu|el|enseñar|mostrar|leer|chequear|checar)? ~1 (tu|tus|el|todos|con quien|los)? ~1 (celular|telefono|movil|whatsapp|mensajes|chats|conversaciones|cel|historial|galeria) ~3 (ahora|ahora mismo|ya|a ver|si no tienes nada|si no escondes|o|para ver|con quien|todos los dias|cada noche|si me|quiero ver|inmediatamente|desbloquead@|para revisarlo|y no|$) !(nuevo|por favor|prestado|se rompio|se ve)",
            "(mandame|manda|pasame|pasa|comparte|comparteme|enviame|envia|activa|activame|prende|quiero|ponme|mandás|compartime|exijo|pon|dejame) ~1 (tu|la|siempre|una|ya|otra|ahora)? ~1 (ubicacion|localizacion|ubi|gps|foto|captura|video|videollamada|selfie|audio) ~4 (ahora|ahora mismo|ya|cada|todo el tiempo|todo el dia|siempre|para (saber|ver|comprobar|asegurarme|creerte|que vea)|o (me|te|no|voy|se)|de (donde|con quien)|donde (estas|estes)|y con quien|con quien estas|permanente|en tiempo real|si no|en todo momento|cuando (salgas|llegues|estes)|a cada rato|que demuestre|demostrando|inmediatamente|las 24)",
            "(te)? (puse|instale|meti|coloque|tengo|voy a poner|voy a instalar|descargue|escondi|active) ~1 (te)? ~1 (un|una|el|la) ~1 (gps|rastreador|airtag|app|aplicacion|localizador|camara|microfono|grabadora|programa|micro|camaras) ~4 (en|de|para|que|espia|por) ~2 (tu|el|saber|ver|vigilar|seguir|espiar|controlar|auto|coche|carro|celular|telefono|rastrear|casa|cuarto|donde|movil)",
            "(vi|se|veo|me fije|note|me salio|estoy viendo|te vi) que ~1 (te)? ~1 (estuviste|estabas|estas|conectaste|te conectaste|estás|conectabas|estuvo) ~1 (en linea|conectad@|online|activ@|a las|hasta) ~5 (con quien|que hacias|hablabas|por que no|y no me|a quien|no me contestaste|a las|hablando|explicame|y a mi|de la)|(por que|porque) (estabas|estuviste|estas) ~1 (en linea|conectad@|online) ~3 (y no|a las|si|hablando)",
            "(tienes|tenes|quiero|necesito|vas a tener|exijo|debes) ~1 que ~1 (me)? ~1 (avises|avisarme|avisar|mandarme|mandes|contestarme|contestes|reportarte|reportes|decirme|informarme|digas|llamarme|llames|escribirme|escribas|rendirme cuentas) ~3 (cada (hora|media hora|vez|diez minutos|paso|rato|que)|a cada (hora|rato|paso)|todo el tiempo|todo lo que haces|a donde vas|con quien (vas|estas|hablas)|en todo momento|inmediatamente|siempre donde|de todo lo que|al instante|cada minuto|en menos de)",
            "(tienes|te doy|tenes|quiero que contestes) ~1 (cinco|dos|diez|un|tres|treinta|5|2|10|3|1) (minutos|minuto|segundos) para (contestar|contestarme|responder|responderme|llegar|volver|decirme|mandarme|llamarme)|(si no (me)? (contestas|respondes)) ~3 (en (cinco|dos|diez|5|10|2|1|un)|ahora|ya|a la primera|al instante) ~4 (se acabo|terminamos|voy|vas a ver|te vas|olvidate|$)",
            "(te veo|te estoy viendo|te vigilo|te controlo|te observo|te tengo vigilad@|te espio|tengo (gente|ojos|amigos)) ~2 (por la camara|por las camaras|desde|en todo|todos lados|que te (vigila|vigilan|siguen|ven)|a cada paso|por el gps|todo lo que haces|siempre|vigilandote|siguiendote|viendote)|(se|yo se) (todo lo que haces|con quien hablas|donde estas siempre|cada paso que das|donde estuviste|todos tus movimientos)",
            "(te pedi|pedi|mandé|mande|puse|contrate) ~2 (a alguien)? ~1 (que te siga|que te sigan|que te vigile|a seguirte|un detective|alguien a seguirte|a vigilarte)|te (segui|estoy siguiendo|mande seguir) ~3 (hoy|ayer|para ver|y vi|hasta|$|cuando)",
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
            "(tienes|tenes|debes|vas a|tendras|teneis|tenias) (que)? ~1 (pedirme|pedir|pedirme primero) ~1 (permiso|autorizacion) ~3|(sin (mi)? permiso|sin mi autorizacion|sin pedirme permiso|sin preguntarme|sin avisarme|sin que yo lo (diga|apruebe|autorice)) ~3 (no|nada|ni|a ningun|no sales|no haces)|no ~2 (haces|sales|compras|vas|hagas|salgas|compres|muevas|hablas|decides|publicas|subes|gastas|gastes) ~3 sin (mi permiso|permiso|mi autorizacion|pedirme|preguntarme|consultarme|avisarme|que yo)|te (doy|di|dejo|dejé|deje) permiso (para|de) (salir|ir|hablar|ver)|quien te dio permiso",
            "(con (esa|ese|esas|esos|esta|este) ~1 (ropa|falda|vestido|escote|pantalon|short|shorts|blusa|minifalda|pinta|fachas|top|leggings|jeans|maquillaje)) ~2 (no (sales|vas|vas a salir|salis|vas a ir|te dejo)|pareces|ni sueñes|ni suenes|ni se te ocurra|de aqui no|pareces una)",
            "(no (te pongas|uses|te vistas|te maquilles|vas a usar|vas a ponerte|quiero que te pongas|quiero que uses|te permito usar|te dejo usar|quiero que te maquilles|te pintes|quiero que te vistas|me gusta que te pongas)) ~1 (mas)? ~2 (esa|ese|eso|falda|vestido|escote|asi|ropa|faldas|escotes|minifalda|tanto|shorts|leggings|labial|maquillaje|provocativ@|cort@|tacones|con esa) ~4 (pareces|provocas|porque (los|te|me|yo|pareces)|te miran|para que te miren|ofrecid@|una cualquiera|como puta|puta|zorra|otros hombres|sin mi permiso|si no voy|no me gusta|$|cuando sales|te queda de)",
            "(te cambias|cambiate|quitate|te quitas|andate a cambiar|te vas a cambiar|ve a cambiarte) ~2 (de ropa|eso|esa|ese|esa falda|ese vestido|ahora mismo|ya|el maquillaje|la cara)? ~3 (pareces|o no sales|o no salimos|que asi no|ahora mismo|no vas a salir asi|no sales asi|puta|zorra|cualquiera|provocando|te van a mirar)|(pareces|te vistes como|vestida como|vas como|te ves como) (una)? ~1 (puta|zorra|prostituta|cualquiera|ramera|ofrecid@|golfa|perra|fulana|guarra|fufa|trola)",
            "(aqui|en esta casa|en esta relacion|en esta familia) ~1 (mando|decido|el que manda soy|la que manda soy|se hace lo que|las reglas las pongo|quien manda|las decisiones las tomo|solo se hace lo que) ~1 (yo|soy yo)?|(yo (mando|decido|soy el que manda|soy quien decide|digo lo que|decido lo que|decido con quien|decido que|decido cuando)) ~3 (tu|haces|obedeces|y punto|aqui|y tu|te callas|sales|te pones|hablas|en esta|y se acabo)|(haz|haces|vas a hacer|tienes que hacer|hace|hacé) ~1 lo que (yo)? ~1 (te)? ~1 (digo|diga|mando|mande|ordeno|me de la gana|yo quiero) ~1 (y punto|sin|y ya|o|$|porque|y no)|(me (obedeces|vas a obedecer|tienes que obedecer|debes obediencia|tenes que obedecer)|obedeceme|obedece y)",
            "(eres|sos) (mia|mio|mi propiedad|de mi propiedad|solo mia|solo mio) ~2 (y (de nadie|no|solo|haces|punto|yo|me)|te guste|entiendes|entendiste|entendido|me perteneces|solo|para siempre quieras)|me perteneces|(eres|sos) de mi propiedad|mientras (estes|seas|vivas|estés) (conmigo|mi novia|mi mujer|mi novio|bajo mi techo) ~1 (vas a hacer|haces|no vas a|no sales|no hablas|me obedeces|no puedes|no ves|se hace|obedeces)",
            "(a que hora|con quien|adonde) ~1 (vas|sales|volves|vuelves) ~1 (lo)? (decido|digo|elijo) yo|(tu|vos) no (opinas|decides|eliges|tienes voz|tienes derecho|tenes derecho|tienes opinion|mandas|piensas) ~2 (aqui|nada|a|$|en|de|por)|(no te (mandas sola|gobiernas sola))|no tienes derecho a (opinar|decidir|salir|quejarte|tener|hablar|elegir|enojarte|estar)",
            "una (mujer|esposa|novia) (decente|de su casa|de verdad|casada|de bien) ~1 (esta en|se queda en|no trabaja|no estudia|no sale|obedece|atiende|cocina)|(deja|dejas|vas a dejar|tienes que dejar|quiero que dejes|renuncia|renuncias|tenes que dejar) ~1 (a)? ~1 (el|tu|los|ese|la|a) ~1 (trabajo|estudios|universidad|carrera|clases|gimnasio|gym|empleo|curso|escuela) ~4 (o|porque (yo|te)|si (me|quieres)|para (cuidar|atender|estar|dedicarte)|no me gusta|hay hombres|te miran|y te quedas)|(no (vas a|te permito|quiero que) (trabajar|estudiar|trabajes|estudies|volver a trabajar)) ~2 (mas|porque|si|en|$|tu lugar|tu sitio|con hombres)|(tu (lugar|sitio|lugar esta|sitio esta) ~1 (en|es)) ~1 (la)? (casa|cocina)",
            "(vas a|te voy a|te voy) (aprender|enseñar|ensenar) ~1 (a)? ~1 (obedecer|respetarme|comportarte|hacer caso|quien manda|portarte bien|a obedecer|cual es tu lugar)|(te voy a|voy a) (educar|corregir|castigar|disciplinar|poner en tu lugar|domesticar|meter en vereda) ~2 (si|por|como|$|a|para|yo)|no te atrevas a (contestarme|contradecirme|llevarme la contraria|responderme|desobedecerme|levantarme la voz|mirar a|hablar con|salir)",
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
            "(el|tu|la|mi) ~1 (dinero|plata|sueldo|tarjeta|nomina|pasta|guita|lana|quincena|salario|cuenta) ~2 (lo|la|las) ~1 (manejo|administro|controlo|guardo|tengo|decido|gestiono|manejare) yo|(yo (manejo|administro|controlo|decido sobre|guardo|gestiono)) ~1 (tu|todo el|el|la|toda la) ~1 (dinero|plata|sueldo|tarjeta|lana|guita|pasta|quincena)",
            "(dame|me das|me entregas|entregame|me vas a dar|tienes que darme|tenes que darme|me tienes que dar|me tienes que entregar|pasame|te quito|te voy a quitar|te quite|me quedo con|te cancelo|te cancele|te bloquee|te bloqueo|te corto) ~1 (todo)? (tu|tus|tu propia|la|las) (sueldo|tarjeta|tarjetas|nomina|dinero|quincena|salario|paga|plata|aguinaldo|cuenta|ahorros) ~3 !(de cumple|del equipo|que te preste|que me debes|para el regalo|del alquiler)",
            "(no te (doy|voy a dar|pienso dar|dare) ~1 (ni|un|mas|nada de)? ~2 (dinero|peso|plata|euro|centavo|lana|guita|duro|un mango|para comer|para los niños|para los ninos)) ~4 (hasta que|si no|si|porque|para que|mientras|obedezcas|te portes|aprendas|salgas)|(te (mantengo|pago todo|doy de comer|compro todo|visto)) ~4 (tienes que|haces|obedec@|obedeces|me debes|asi que|no te quejes|aguantate|te callas|cumples|mando)|(sin mi|si me dejas|si te vas) ~3 (te quedas (en la calle|sin nada|sin un|sin casa)|no tienes (nada|ni|donde)|te mueres de hambre|te dejo (en la calle|sin nada|sin un|sin casa)|no tenes (nada|ni|donde)|vas a terminar en la calle)",
            "(quiero|dame|me das|enseñame|ensename|muestrame|mostrame|guarda|trae) ~2 (los|el|cada|todos los|las) ~1 (tickets|recibos|ticket|recibo|boletas|facturas) ~4 (cada|gastas|gastaste|peso|centavo|todo lo|para ver en que|compras)|(en que (gastaste|gastas|te gastaste)) ~2 (mi|cada|el) ~1 (dinero|peso|centavo|plata) ~2 (explicame|$|inutil|otra vez)",
        ),
    ),
    Rule(
        id="es.humiliation",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "no (vales|serviste|sirves|servis|vales ni) ~1 (para|ni)? ~1 (nada|nadie|una mierda|un carajo|un peso|un centavo|ni para) !(de lo que)",
            "(eres|sos|tu eres|vos sos|ere) (un|una|tan|bien|re|pura|puro|muy|mas)? ~1 (inutil|estorbo|basura|mierda|porqueria|asco|fracaso|fracasad@|buena para nada|bueno para nada|puta|zorra|perra|inservible|parasit@|desgracia|cero a la izquierda|patetic@|retrasad@|mongolic@|subnormal|cerda|cerdo|golfa|ramera|mantenid@|arrastrad@|poca cosa|insignificante|don nadie|carga|malnacid@|asqueros@|gorda asquerosa|vaca|enferm@ mental|tarad@|anormal|deficiente|lacra|escoria|infeliz|bestia|error|desperdicio) ~2 !(bonita|linda|de mi vida|de amor|jaja|por haber)",
            "(das|me das|dais) (asco|pena ajena|vergüenza|verguenza|lastima|repulsion|nauseas) ~2 !(ajena con|contarle)|(me avergüenzas|me averguenzas|me das vergüenza|averguenzas a)|que asco me das|(mirate|mírate) ~2 (das asco|gorda|gordo|quien te va|eres|pareces|das pena)",
            "(nadie|quien) ~1 (mas)? ~1 (te)? ~1 (va a|iba a|podria) ~1 (querer|querrá|aguantar|amarte|quererte|aguantarte|soportarte|soportar|fijar en ti|mirar|hacer caso|creer|creerte|contratar) ~3 (como|con|asi|mas que yo|solo yo|si|gorda|$|excepto|salvo|conmigo|otra vez)|nadie ~1 te (va a|podria|querra) ~1 (querer|amar|aguantar) ~1 (como yo)? ,? (gorda|gordo|fea|feo|inutil|loca|vieja|con ese|con esa|asi)|nadie te (querra|quiere|aguanta|soporta|aguantaria|soportaria|querria|amara|va a amar) ~2 (como|mas que|con|solo|por|$|nunca|jamas|asi)",
            "(agradece|agradecé|da gracias|dame las gracias|deberias agradecer|deberias estar agradecid@|considerate afortunad@) ~2 que ~2 (estoy contigo|te (aguanto|soporto|quiero|aguante|recogi|haya|mire|elegi)|alguien te|este contigo|yo te|me fijé|me fije)|(sin mi|sin mí) ~1 no (eres|sos|vales|serias|serías|eras) (nada|nadie|una)|no eres (nada|nadie) sin mi|(quien te (has)? ~1 (crees|creiste|creíste) que eres) ~2 (si no|inutil|estupid@|no vales)",
            "(callate|cállate|cierra (la)? (boca|pico|hocico)|cerra (la|el) (boca|orto|culo)|callese) ~2 (inutil|estupid@|idiota|imbecil|perra|puta|zorra|mierda|pendej@|ignorante|que no sabes|nadie te (pregunto|pidio)|maldit@|bruta|bruto|asqueros@|basura|gorda)|(puta|perra|zorra|maldita|hija de puta|hijo de puta|hdp|malparid@|gonorrea|conchuda|estupid@|inutil) (de mierda|asquerosa|asqueroso|inmunda|inmundo|inutil|barata|estupid@|malparid@|arrastrad@|desgraciad@)",
            "(todo lo (haces|hacés) mal|no haces nada bien|nunca haces nada bien|no sabes hacer nada|no (podes|puedes) hacer nada bien|ni para eso sirves|ni para (cocinar|limpiar|madre|eso|coger) (sirves|servis)|que (inutil|estupid@|idiota|tont@|bruta|bruto|pendej@) (eres|sos)|(gorda|gordo|fea|feo|vieja|viejo) (y|asquerosa|de mierda|inmunda|horrible) ~3 (nadie|quien|das|inutil|como)|(pareces|pareces una|estas hecha una|estas como una) (vaca|ballena|cerda|chancha|foca|morsa|vieja|escoba|monstruo))",
            "(eres|sos) ~2 (mala|pesima|una mala|una pesima|la peor) (madre|mujer|esposa|novia|hija|persona) ~4 (por|inutil|no sirves|por eso|te|$|y te)|(ojala (nunca|no) te (hubiera|hubiese) (conocido|tenido|parido))|(arruinaste mi vida|me arruinaste la vida|ojala no hubieras nacido|no debiste nacer|fuiste un error|eres lo peor que me ha pasado|nunca debiste nacer|ojala (nunca)? hubieras nacido|maldita la hora en que)",
        ),
    ),
    Rule(
        id="es.insult",
        topic=Topic.INSULT,
        speaks=Speaks.READER,
        danger=NONE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "(eres|sos|tu eres|vos sos|ere|pareces) (un|una|tan|bien|re|muy|mas|pura|puro)? ~1 (imbecil|estupid@|idiota|pendej@|tont@|burr@|bob@|tarad@|payas@|bruta|bruto|huevon|huevona|gilipollas|capullo|pelotud@|boluda|weona|weon|cretin@|ridicul@|patetic@|ignorante|animal|bestia) !(por haber|bonit@|lind@)|(callate|cierra la boca|cerra el orto|cállese)",
        ),
    ),
    Rule(
        id="es.gaslighting",
        topic=Topic.GASLIGHTING,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(estas|eres|sos|te estas volviendo|estás|andas) ~1 (loca|loco|mal de la cabeza|enferm@ de la cabeza|desquiciad@|paranoic@|demente|chiflad@|histeric@|bien loca|loquita|trastornad@|delirando|alucinando|rayad@|tarad@) ~5 (eso (nunca|no)|yo (nunca|no|jamas)|te (imaginas|inventas|lo)|imaginas|inventas|nadie te|no paso|nunca paso|jamas|necesitas|por eso|todos|como tu madre|nadie te va a creer|internar)",
            "(eso|esto) (nunca|no|jamas) ~1 (paso|ocurrio|sucedio|existio|ha pasado|lo dije|te lo dije) ~3 (te lo|estas|inventas|imaginas|imaginando|loca|loco|inventaste|imaginaste|memoria|soñaste|deja de|tu cabeza|son ideas)|(yo (nunca|jamas) ~1 (dije|hice|dije eso|hice eso|te dije)) ~4 (te lo (inventas|imaginas|inventaste|imaginaste|estas)|estas (loca|loco|mal)|es tu (cabeza|imaginacion)|inventas|loca|loco|confundes|tu memoria|soñaste|alucinas|en tu cabeza|recuerdas mal)",
            "(te (lo|la|los|las)|todo lo|siempre) ~1 (estas)? ~1 (inventas|imaginas|inventaste|imaginaste|inventando|imaginando|inventás|imaginás|soñaste) ~1 (todo|como siempre|para|eso|en tu cabeza|$|de nuevo|otra vez|cosas)|(son|es) (imaginaciones tuyas|cosas tuyas|cosas de tu cabeza|ideas tuyas|tu imaginacion|inventos tuyos|pura imaginacion|cosas que te inventas)|todo esta en tu cabeza",
            "(nadie te va a creer|quien te va a creer|nadie te creeria|nadie te cree|quien te va creer|no te va a creer nadie|nadie va a creerte)|(todos|mis amigos|hasta tu (madre|familia|hermana)|todo el mundo) ~2 (piensa|piensan|dice|dicen|cree|creen|sabe|saben) ~1 que ~1 (estas|eres|sos) ~1 (loca|loco|mal|exagerad@|histeric@|problematic@|enferm@|inestable)|(siempre (exageras|dramatizas|haces un drama|malinterpretas|estas exagerando) ~2 (todo|como|estas|por|eres)|eres (muy|demasiado|tan) (sensible|exagerada|dramatica) ~2 (era una broma|no fue para tanto|fue solo|solo era|no aguantas))",
            "(si te (pegue|grite|empuje|engañe|insulte) ~2 (no fue para tanto|fue una broma|era broma|fue jugando|ni te|fue sin querer y)|no fue para tanto|ni te (pegue|toque) tan fuerte|ni te dolio|solo te (empuje|di una cachetada|agarre) ~3)",
        ),
    ),
    Rule(
        id="es.blame",
        topic=Topic.BLAME_REVERSAL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(mira|fijate|ves|viste|ve|mirá) ~1 (en)? ~1 lo que ~1 me (haces|obligas|hiciste|obligaste|provocas|hacés) (hacer|hacerte|a hacer|a hacerte)|(tu|vos) (me)? ~1 (obligas|obligaste|provocas|provocaste|haces que|buscas|buscaste|sacas|haces ser|pones) ~1 (a)? ~1 (que te (grite|pegue|insulte|trate|golpee|lastime)|gritarte|pegarte|hacerlo|hacerte|ponerme asi|ser asi|perder|lo peor de mi|insultarte|esto|asi|violent@)",
            "(te lo|te la|te las) (buscaste|buscas|merecias|mereces|mereciste|has buscado|ganaste|buscás) ~1 (tu|vos)? ~1 (sol@|por|sola|solita|$|bien|mism@)|(si (no)? ~1 (me)? ~1 (provocaras|hicieras enojar|hicieras enfadar|desobedecieras|hicieras caso|contestaras|buscaras|sacaras de quicio|fueras tan|portaras bien|hubieras provocado|hubieras hecho caso|obedecieras)) ~4 (no te (pegaria|gritaria|golpearia|insultaria|habria pegado|trataria|tendria que)|no tendria que|no pasaria|esto no pasaria|no tendria|nada de esto|no me pondria)",
            "(por tu culpa|es culpa tuya|es tu culpa|todo es culpa tuya|todo es tu culpa|la culpa es tuya|tu tienes la culpa|vos tenes la culpa) ~4 (te (pegue|grite|golpee|engañe|engane|insulte|pego|grito|trato)|tomo|bebo|me pongo|perdi|pierdo|soy asi|estoy asi|te trato|te engañe|pasa esto|paso esto|me obligas|que te|reacciono|me enojo|rompi)|(te (pegue|grite|golpee|engañe|insulte|empuje|pego|grito|engane)) ~3 (porque (me|tu|vos|no)|por tu culpa|es tu culpa|por provocar|por (desobedecer|contestar|no hacer)|porque me (provocaste|obligaste|hiciste|provocas|obligas|sacas|haces)|es que me)",
            "(tu (haces|hiciste|tienes la culpa de) que (yo|me|te)|por tu forma de ser|con tu actitud) ~3 (sea asi|ponga asi|pegue|golpee|grite|pierda el control|pierda la paciencia|beba|engañe|me ponga violento|enoje y)",
        ),
    ),
    Rule(
        id="es.jealousy",
        topic=Topic.JEALOUSY,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(con quien|con cuantos|con cual) ~2 (estabas|estas|andas|hablas|hablabas|te (acuestas|acostaste|revuelcas|revolcaste)|andabas|estuviste|chateas|te ves|me engañas|me (pones|pusiste) los cuernos) ~3 (zorra|puta|perra|golfa|maldita|seguro|dime la verdad|confiesa|desgraciad@|mentiros@|que ya te|te estas|cualquiera|facil)",
            "(seguro|seguramente|apuesto a que|ya se|yo se|obvio) ~1 (que)? ~2 (te (acuestas|acostaste|estas acostando|revuelcas|coges|tiras|cojes|follas)|me (engañas|enganas|estas engañando|ponen los cuernos|pones los cuernos|estas poniendo)|andas|estas) ~1 (con (otro|otra|ese|tu jefe|el|tu compañero|alguien|cualquiera|todos|tu companero)|puteando|zorreando|de puta|de zorra|de ofrecida)",
            "(te (vi|pillo|cacho|encuentro|cache|pille|veo)) ~2 (mirando|hablando|coqueteando|sonriendo|chateando|riendote|viendo) ~1 (a|con|le)? ~3 (otro|otra|ese|hombres|el mesero|el camarero|tu jefe|tu compañero|un tipo) ~4 (y|te|puta|zorra|no respondo|vas|me|$|zorreando|ofreciendote)|(por que|porque|para que) ~1 (le)? ~1 (sonries|hablas|das like|pones corazones|miras|sonreiste|contestas|das me gusta) ~2 (a|con)? ~1 (ese|otros|tu ex|el|hombres|todos|tus amigos) ~3 (puta|zorra|te gusta|estas ofreciendo|ofrecida|no me respetas|me faltas|$)",
            "(una (mujer|novia|esposa) (decente|de verdad|comprometida|seria|casada)) ~1 no ~1 (sale|tiene amigos|habla|se viste|anda|sube|tiene|va|se maquilla|necesita)|(los hombres y las mujeres no pueden ser amigos) ~2|no (puedes|podes) tener amig@ ~1 (si|porque|mientras) ~2 (estas conmigo|tienes novio|yo|tenes novio)",
        ),
    ),
)
