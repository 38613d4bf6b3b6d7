"""Spanish: watching, jealousy, and one's own life as a threat."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE = DangerLevel.NONE
IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

_LEAVING = (
    "({leave:p2,s2,f2,r2,inf.me,c2,s3} ~1|te (vas|vayas|fueras|largas|separas|"
    "divorcias|alejas|marchas|largas|iras|fuiste|separes|animas a dejarme)|me (cortas|"
    "cortes|cuelgas|colgas|bloqueas|abandonas|botas|bloquees|terminas|engañas|enganas|"
    "olvidas|denuncias|pateas|rechazas|ignoras|dejes|dejas|dejaras|dejás|contestas)|"
    "(terminas|terminamos|cortamos|cortas|terminar|acabas) (conmigo|esto|lo nuestro)?|"
    "(rompes|acabas|terminas|cortas|hablas) (conmigo|esto)|cuelgas|colgas|te "
    "desconectas|no (abres|vuelves|regresas|vienes|contestas|me contestas|me perdonas|"
    "respondes|me respondes|estas conmigo|te quedas|me quieres|me amas|hay nosotros)|"
    "(sales|vas|hablas|vuelves a salir|vuelves a hablar) con (el|ella|ese|esa|tus "
    "amig@|otro|otra)|(te vas con otro|te vas con otra|no te veo|no vienes hoy|te "
    "perdiera|te pierdo))"
)

_MY_END = (
    "(me (mato|suicido|quito la vida|abro las venas|tiro|cuelgo|ahorco|corto las venas|"
    "corto|pego un tiro|muero de verdad|voy a matar|voy a suicidar|voy a cortar|voy a "
    "tirar|voy a quitar la vida|voy a morir|matare|suicidare|tomo todas las pastillas|"
    "tomo ~2 {pills}|hago daño|hago dano|lanzo|voy a hacer daño|voy a hacer dano|"
    "desvivo|aviento|mataria|suicidaria|doy un tiro|tirare|cortare|arrojo|lastimo|"
    "desangro|matas|voy a colgar|voy a ahorcar|voy a tomar ~2 {pills})|(voy a|soy "
    "capaz de|prefiero|juro que|capaz de) (matarme|suicidarme|quitarme la vida|morirme|"
    "cortarme|hacer una locura|hacerme daño|hacerme dano|tirarme|acabar con mi vida|"
    "morir|colgarme|ahorcarme|hacerme algo|terminar con mi vida|cortarme las venas)|"
    "hago una locura|acabo con mi vida|no respondo de mi vida|no voy a (vivir|seguir "
    "viviendo|querer vivir|despertar)|no quiero (vivir|seguir viviendo)|(sera|va a ser|"
    "mi muerte sera|cargaras|vas a cargar|lo llevaras|tendras|vas a tener) ~2 (tu "
    "culpa|tu conciencia|con mi muerte|mi sangre|en tu conciencia)|me vas a encontrar "
    "(muert@|colgad@)|(encontraras|vas a encontrar|te avisaran de|iras a) ~1 mi "
    "(cadaver|cuerpo|funeral|entierro|velorio)|(te juro que|por ti) (me mato|me muero))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.selfharm.coercion",
        topic=Topic.SELF_HARM_COERCION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(me mato|me suicido|me tiro|me corto|me cuelgo|me quito la vida) (si|como|cuando|"
            "el dia que|en cuanto) ~1 (te|me|no)",
            "(si|como) ~2 (aparezco|amanezco|me encuentran|encuentran) ~2 (muert@|colgad@|sin "
            "vida) ~5 (culpa|conciencia|por ti|ti)",
            f"(si|como|cuando|el dia que|en cuanto|porque) ~2 {_LEAVING} %5 {_MY_END}",
            f"{_MY_END} %4 (si|como|porque|cuando|el dia que|en cuanto) %2 {_LEAVING}",
            "(me mato|me suicido|me muero|me mate|muera|me corto|matarme|suicidarme|me pasa "
            "algo|me corte) ~4 (es|sera|seria|va a ser|fue|esta|es solo) ~1 (por)? (tu culpa|"
            "culpa tuya|por tu culpa|por ti|en tus manos)",
            "(mira|ve) lo que (hago|me hago|me hice|me voy a hacer) por tu culpa",
            "mi (muerte|sangre) ~2 (tu culpa|tus manos|tu conciencia)",
            "(me corto|me corte|me hago daño|me hago dano|me estoy cortando) por (tu culpa|ti|"
            "lo que me haces)",
            "(contesta|respondeme|responde|contestame|vuelve|ven|perdoname|dime que me quieres|"
            "no me dejes) ~3 o ~1 (me mato|me suicido|me corto|me tiro|me hago daño|me hago "
            "dano|hago una locura|me quito la vida|no respondo)",
            "(no me dejes|no te vayas) ~2 (que me mato|porque me mato|que me tiro|o me mato)",
            "(eres|sos) ~1 (la unica razon|lo unico|la razon) ~4 (vivo|sigo viv@|no me he "
            "matado|no me mato|me mantiene viv@) ~4 (si te vas|si me dejas|no puedes dejarme|"
            "no me puedes dejar)",
            "no me hago (responsable|cargo) de lo que me (haga|pase|hago|hiciera)",
            "(si|como|cuando) %4 (dejas|vas|cortas|terminas|sales|salis|vayas|dejes|abandonas|"
            "bloqueas|contestas|engañas|vuelves) %6 (no respondo de mi|me hago (daño|algo|"
            "cortes)|lo que me haga|me encuentran|mi muerte|me vas a perder para siempre|no me "
            "vuelves a ver viv@|amanezco muert@|aparezco muert@|me desangro|me quemo|me ahorco|"
            "me corto|me mato)",
            "(sales|salis|te vas|me dejas|me cortas|me bloqueas|vas|me abandonas|te alejas|me "
            "terminas|colgas|cuelgas|me cuelgas) ~5 y (yo)? ~1 me (mato|corto|tiro|cuelgo|"
            "suicido|hago daño|hago cortes|ahorco|quemo|desangro)",
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
            "(matate|suicidate|suicídate|ahorcate|colgate|cuelgate|tirate (por|de|a) ~2 "
            "{height}|pegate un tiro|cortate las venas|quitate la vida|desvivete|muerete|"
            "morite|anda a matarte|ve a matarte|vete a morir|andate a morir) !(de la risa|de "
            "risa|de envidia|de hambre|estudiando|por|del susto)",
            "(ojala|espero que|deberias|por que no|quiero que|tendrias que|porque no) ~1 (te)? "
            "~1 (mueras|murieras|suicides|suicidaras|mates|mataras|morirte|matarte|suicidarte|"
            "tires|cortes las venas|matas|suicidas|ahorques|mueras sol@) ~2 !(de la risa|de "
            "risa)",
            "(el mundo|todos|estariamos|estarian|estaria|la familia) ~3 mejor ~1 (sin ti|si te "
            "murieras|si no existieras|si te mueres|sin vos|si te mataras)",
            "(nadie te (va a extrañar|extrañaria|extranaria|va a extranar|lloraria|va a "
            "llorar)) ~3 (mueres|mueras|matas|desapareces|murieras|$)",
            "haznos un favor y (muerete|matate|suicidate|desaparece)",
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
            "(dame|pasame|mandame|quiero|necesito|dime|decime|exijo|ponme|comparteme|me das|me "
            "pasas|me vas a dar|tienes que darme|tenes que darme|me tienes que dar|dejame|"
            "enviame) ~1 (ahora|mismo)? (tu|tus|la|el|las|todas|todas tus|saber tu|(el|tu) "
            "(celular|telefono|movil|cel) y (tu|la|su)) "
            "(contraseña|contrasena|contraseñas|contrasenas|clave|claves|password|pin|codigo|"
            "huella|desbloqueo|patron) ~2 (de tu|del|de|para|o|,|y no|no tienes|no tenes|$|si no|"
            "ahora|porque|si me|"
            "instagram|celular|movil|telefono|facebook|whatsapp) !(wifi|netflix|del wifi|de "
            "netflix|de la red|spotify|del portal)",
            "({check:p1,r1,f1,inf}|voy a {check:inf}|te ({check:p1,r1,f1}|voy a {check:inf})|"
            "lei|leo|entre a|entre en|mire|vi|abri|hackee|me meti a|me meti en) ~1 (el|tu|tus|"
            "todo|todos|los|la|en|a)? ~1 (celular|telefono|movil|whatsapp|mensajes|chats|"
            "conversaciones|historial|instagram|facebook|correo|mails|bolso|cartera|ubicacion|"
            "galeria|llamadas|cel|redes|mochila|cajones|computadora|compu) ~3 (y|porque|para|"
            "cada|todo|mientras|cuando|siempre|$|te|todas|a ver|anoche|ayer|hoy)",
            "(quiero|dejame|voy a|dame|enseñame|ensename|muestrame|mostrame|déjame|exijo|"
            "necesito|me vas a) ~1 (ver|revisar|tu|el|enseñar|mostrar|leer|chequear|checar)? "
            "~1 (tu|tus|el|todos|con quien|los)? ~1 (celular|telefono|movil|whatsapp|mensajes|"
            "chats|conversaciones|cel|historial|galeria) ~3 (ahora|ahora mismo|ya|a ver|si no "
            "tienes nada|si no escondes|o|para ver|con quien|todos los dias|cada noche|si me|"
            "quiero ver|inmediatamente|desbloquead@|para revisarlo|y no|$) !(nuevo|por favor|"
            "prestado|se rompio|se ve)",
            "(mandame|manda|pasame|pasa|comparte|comparteme|enviame|envia|activa|activame|"
            "prende|quiero|ponme|mandás|compartime|exijo|pon|dejame) ~1 (tu|la|siempre|una|ya|"
            "otra|ahora)? ~1 (ubicacion|localizacion|ubi|gps|foto|captura|video|videollamada|"
            "selfie|audio) ~4 (ahora|ahora mismo|ya|cada|todo el tiempo|todo el dia|siempre|"
            "para (saber|ver|comprobar|asegurarme|creerte|que vea)|o (me|te|no|voy|se)|de "
            "(donde|con quien)|donde (estas|estes)|y con quien|con quien estas|permanente|en "
            "tiempo real|si no|en todo momento|cuando (salgas|llegues|estes)|a cada rato|que "
            "demuestre|demostrando|inmediatamente|las 24)",
            "(te)? (puse|instale|meti|coloque|tengo|voy a poner|voy a instalar|descargue|"
            "escondi|active) ~1 (te)? ~1 (un|una|el|la) ~1 (gps|rastreador|airtag|app|"
            "aplicacion|localizador|camara|microfono|grabadora|programa|micro|camaras) ~4 (en|"
            "de|para|que|espia|por) ~2 (tu|el|saber|ver|vigilar|seguir|espiar|controlar|auto|"
            "coche|carro|celular|telefono|rastrear|casa|cuarto|donde|movil)",
            "(vi|se|veo|me fije|note|me salio|estoy viendo|te vi) que ~1 (te)? ~1 (estuviste|"
            "estabas|estas|conectaste|te conectaste|estás|conectabas|estuvo) ~1 (en linea|"
            "conectad@|online|activ@|a las|hasta) ~5 (con quien|que hacias|hablabas|por que no|"
            "y no me|a quien|no me contestaste|a las|hablando|explicame|y a mi|de la)",
            "(por que|porque) (estabas|estuviste|estas) ~1 (en linea|conectad@|online) ~3 (y "
            "no|a las|si|hablando)",
            "(tienes|tenes|quiero|necesito|vas a tener|exijo|debes) ~1 que ~1 (me)? ~1 (avises|"
            "avisarme|avisar|mandarme|mandes|contestarme|contestes|reportarte|reportes|decirme|"
            "informarme|digas|llamarme|llames|escribirme|escribas|rendirme cuentas) ~3 (cada "
            "(hora|media hora|vez|diez minutos|paso|rato|que)|a cada (hora|rato|paso)|todo el "
            "tiempo|todo lo que haces|a donde vas|con quien (vas|estas|hablas)|en todo momento|"
            "inmediatamente|siempre donde|de todo lo que|al instante|cada minuto|en menos de)",
            "(tienes|te doy|tenes|quiero que contestes) ~1 (cinco|dos|diez|un|tres|treinta|5|2|"
            "10|3|1) (minutos|minuto|segundos) para (contestar|contestarme|responder|"
            "responderme|llegar|volver|decirme|mandarme|llamarme)",
            "(si no (me)? (contestas|respondes)) ~3 (en (cinco|dos|diez|5|10|2|1|un)|ahora|ya|"
            "a la primera|al instante) ~4 (se acabo|terminamos|voy|vas a ver|te vas|olvidate|$)",
            "(te veo|te estoy viendo|te vigilo|te controlo|te observo|te tengo vigilad@|te "
            "espio|tengo (gente|ojos|amigos)) ~2 (por la camara|por las camaras|desde|en todo|"
            "todos lados|que te (vigila|vigilan|siguen|ven)|a cada paso|por el gps|todo lo que "
            "haces|siempre|vigilandote|siguiendote|viendote)",
            "(se|yo se) (todo lo que haces|con quien hablas|donde estas siempre|cada paso que "
            "das|donde estuviste|todos tus movimientos)",
            "(te pedi|pedi|mandé|mande|puse|contrate) ~2 (a alguien)? ~1 (que te siga|que te "
            "sigan|que te vigile|a seguirte|un detective|alguien a seguirte|a vigilarte)",
            "te (segui|estoy siguiendo|mande seguir) ~3 (hoy|ayer|para ver|y vi|hasta|$|cuando)",
            "(por que|porque) ~1 (tardaste|te demoraste|tardas|demoraste) ~6 $",
            "explicame ~1 (donde|con quien|que hacias|por que tardaste) ~2",
            "(por que|porque) ~1 (tardaste|te demoraste|tardas|llegaste|demoraste|no "
            "contestaste|no contestas|no contestabas|no respondes|apagaste el|tienes apagado) "
            "~6 (explicame|explica|donde (estabas|estas|andabas)|con quien|dime la verdad|que "
            "hacias|a donde fuiste|quien (estaba|era))",
            "(vi|veo|revise|mire|reviso|estoy viendo|me sale|me salio) ~1 (en)? (tu (ubicacion|"
            "gps|localizacion|ultima conexion)|que estabas en linea|que estas en linea) ~5 (que "
            "(haces|hacias|estabas)|por que|porque|donde|con quien|explica|explicame|dijiste|me "
            "mentiste|de quien)",
            "(desbloquea|desbloqueame|desbloquealo|abre|desbloqueá|prende) ~1 (el|ese|tu) "
            "(celular|telefono|movil|cel|aparato) ~1 (y|,)? ~1 (damelo|entregamelo|daselo|"
            "enseñamelo|muestramelo|pasamelo|mostramelo|ahora|ya|rapido)",
            "(comparte|compartas|compartime|pon|prende) ~1 (tu|la)? ~1 (pantalla|camara) ~4 "
            "(ver|vea|chats|saber|ahora|comprobar|todo el tiempo|mientras)",
            "(enseñame|muestrame|mostrame|dame|pasame|prestame|desbloquea|desbloqueame|abre|"
            "abreme|abrime|trae|traeme|entregame|suelta|deja|dejame ver|dejame revisar|a ver) "
            "~2 (el|tu|ese|esos|tus|los) ~1 (celular|telefono|movil|whatsapp|chat|chats|"
            "galeria|instagram|compu|mensajes|conversaciones|historial|correo|ubicacion|"
            "dispositivo) ~6 (ahora|rapido|ya|que seguro|quiero ver|seguro|borrando|con quien|"
            "o (me|te|no|vas|si)|si no|inmediatamente|y no|escondes|ocultas|escondiendo|que "
            "escondes|desbloquead@|en este momento|para ver|no tienes nada|nada que)",
            "(me|a mi me) (avisas|dices|reportas|informas|cuentas|mandas|llamas|escribes|vas a "
            "avisar|vas a decir|tienes que decir|das razon|das explicaciones|pides) ~2 (a que "
            "hora|cuando|donde|con quien|adonde|foto|ubicacion|todo) ~2 (entras|sales|llegas|"
            "vuelves|vas|estas|salis|llegas|haces|andas|hablas|ves|te mueves|apenas) ~5 (y (a "
            "que hora|con quien|donde|no)|no es pregunta|siempre|sin falta|o|todos los dias|"
            "cada|y punto|no te estoy preguntando|como te dije|apenas|en cuanto|si no|es una "
            "orden|es orden)",
            "(que|por que|porque) ~1 (tanto)? ~1 (haces|hacias|borraste|borras|escondes|"
            "ocultas|silenciaste|tienes clave|pusiste clave|cambiaste la (clave|contraseña)|"
            "bloqueaste|archivaste|volteas) ~1 (en)? ~1 (el|los|la|tu)? ~1 (celular|telefono|"
            "chats|mensajes|chat|conversaciones|clave|whatsapp|pantalla|linea)? ~4 (explicame|"
            "dime|a quien|que escondes|que ocultas|seguro|me engañas|confiesa|a quien le|quien "
            "es|con quien)",
            "(tengo|ya tengo|me meti|entre|estoy metido|inicie sesion) ~1 (acceso)? ~1 (a|en) "
            "(tu|todas tus|tus) ~1 (cuentas|correo|whatsapp|instagram|facebook|cuenta|redes|"
            "nube|ubicacion|camara) ~2",
            "(le|les) (pregunte|pregunto|voy a preguntar|pedi|hable) ~2 (a)? ~1 (tu|tus) ~1 "
            "(jefe|compañeros|amigas|amiga|vecina|vecinos|companeros|hermana) ~3 (si|a que "
            "hora|con quien|para saber|que haces|donde)",
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
            "(con quien|con cuantos|con cual) ~2 (estabas|estas|andas|hablas|hablabas|te "
            "(acuestas|acostaste|revuelcas|revolcaste)|andabas|estuviste|chateas|te ves|me "
            "engañas|me (pones|pusiste) los cuernos) ~3 (zorra|puta|perra|golfa|maldita|seguro|"
            "dime la verdad|confiesa|desgraciad@|mentiros@|que ya te|te estas|cualquiera|facil)",
            "(seguro|seguramente|apuesto a que|ya se|yo se|obvio) ~1 (que)? ~2 (te (acuestas|"
            "acostaste|estas acostando|revuelcas|coges|tiras|cojes|follas)|me (engañas|enganas|"
            "estas engañando|ponen los cuernos|pones los cuernos|estas poniendo)|andas|estas) "
            "~1 (con (otro|otra|ese|tu jefe|el|tu compañero|alguien|cualquiera|todos|tu "
            "companero)|puteando|zorreando|de puta|de zorra|de ofrecida)",
            "(te (vi|pillo|cacho|encuentro|cache|pille|veo)) ~2 (mirando|hablando|coqueteando|"
            "sonriendo|chateando|riendote|viendo) ~1 (a|con|le)? ~3 (otro|otra|ese|hombres|el "
            "mesero|el camarero|tu jefe|tu compañero|un tipo) ~4 (y|te|puta|zorra|no respondo|"
            "vas|me|$|zorreando|ofreciendote)",
            "(por que|porque|para que) ~1 (le)? ~1 (sonries|hablas|das like|pones corazones|"
            "miras|sonreiste|contestas|das me gusta) ~2 (a|con)? ~1 (ese|otros|tu ex|el|"
            "hombres|todos|tus amigos) ~3 (puta|zorra|te gusta|estas ofreciendo|ofrecida|no me "
            "respetas|me faltas|$)",
            "(una (mujer|novia|esposa) (decente|de verdad|comprometida|seria|casada)) ~1 no ~1 "
            "(sale|tiene amigos|habla|se viste|anda|sube|tiene|va|se maquilla|necesita)",
            "(los hombres y las mujeres no pueden ser amigos) ~2",
            "no (puedes|podes) tener amig@ ~1 (si|porque|mientras) ~2 (estas conmigo|tienes "
            "novio|yo|tenes novio)",
        ),
    ),
)
