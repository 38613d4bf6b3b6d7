"""Spanish: threats to kill, and the will to."""

from svc_spoiler.domain.rules.voices import he_her, he_me, he_me_past, i_him, i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.kill.reader",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            "(eres|seras|vas a ser|sos) ~1 (mia|mio|para mi) ~2 (o|ni) ~1 (de|para|con) nadie",
            "si no (eres|vas a ser|vas a estar|estas|sos|seras) ~1 (mia|mio|para mi|conmigo) ~2 "
            "no (eres|vas a ser|vas a estar|estas|sos|seras) (de|para|con) (nadie|ningun)",
            *i_you("kill"),
            "(te|os) (llego|vengo|juro que te|prometo que te) (a)? {kill:inf,p1,f1}",
            "(los|las) ({fut1}|quiero) {kill:inf} (a)? (todos|todas|tod@)",
            "(te|os) (puedo|podria|deberia) {kill:inf}",
            "(ganas|capaz) de {kill:inf.te,inf.os}",
            "(te|os) {kill:f1}",
            "antes (te|os) {kill:p1}",
            "(te|os) {kill:p1} a (golpes|palos|tiros|punaladas|batazos|patadas|ti)",
        ),
    ),
    Rule(
        id="es.kill.reader.other_words",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(eres|seras|vas a ser|sos|eras|es) (mia|mio) %6 (de|con|para) (nadie|ninguno|"
            "ningun otro)",
            "(conmigo|mia|mio) o (con|de|para)? nadie",
            *i_you("deadly"),
            *i_you("stab"),
            *i_you("shoot"),
            "te ({fut1}|quiero) (meter|pegar|dar|clavar|vaciar|descargar|soltar|encajar|hundir|"
            "zampar) ~2 ({shot}|{cutwound}|cuchillo|navaja|cargador|punal|machete|pistola|"
            "fierro)",
            "(voy a|quiero) (meterte|pegarte|darte|clavarte|vaciarte|descargarte|encajarte|"
            "hundirte|mandarte) ~2 ({shot}|{cutwound}|cuchillo|navaja|cargador|punal|machete|"
            "pistola)",
            "te (meto|pego|doy|clavo|vacio|descargo|encajo|hundo|metere|pegare|clavare|zampo) "
            "~2 ({shot}|{cutwound}|cuchillo|navaja|cargador|punal|machete)",
            "te (lleno|llenare|voy a llenar|lleno el cuerpo) de (plomo|balas|agujeros|tiros|"
            "plomazos)",
            "(llenarte|coserte) (de|a) (plomo|balas|agujeros|tiros|punaladas)",
            "te ({fut1})? (coso|coser) a (tiros|punaladas|balazos)",
            "te (vuelo|voy a volar|volare|reviento|voy a reventar) (la|los) (cabeza|sesos|tapa|"
            "cabeza de un tiro)",
            "volarte (la|los) (cabeza|sesos|tapa)",
            "te (rajo|voy a rajar|corto|voy a cortar|rebano|voy a rebanar|abro|voy a abrir) "
            "(el|la|en) ~1 ({neck}|cara|panza|dos|pedazos|pedacitos|cuello|garganta|yugular)",
            "(cortarte|rajarte|rebanarte) (el|la|en) ({neck}|cara|panza|pedazos|pedacitos)",
            "te ({fut1}|quiero) (quitar|arrancar) (la vida|el corazon)",
            "te quito la vida",
            "quitarte la vida",
            "acabar con tu vida",
            "(acabo|voy a acabar|acabare) con (tu vida|contigo de un)",
            "(voy a|{fut1}) acabar contigo",
            "te ({fut1}|quiero)? ({bury:inf,p1,f1}) (viv@|en|bajo|donde|a ti|ahi|aqui|hoy|junto)",
            "{bury:inf.te} (viv@|en|bajo|donde|ahi)",
            "te ({fut1} )?(hago|hacer|hare) (desaparecer|picadillo|pedazos|pedacitos|carne "
            "molida|papilla)",
            "hacerte (desaparecer|picadillo|pedazos)",
            "(mando|voy a mandar|mandarte|te mando) ~1 (al otro mundo|al otro barrio|al hoyo|a "
            "la tumba|al cementerio|al panteon|bajo tierra|con san pedro|al infierno de un)",
            "(eres|estas|sos|te doy por|date por|considerate|dese por|ya eres|vas a ser|serás) "
            "(una|un)? ~1 (mujer|hombre)? (muert@|difunt@|cadaver|fiambre)",
            "(vas a|te vas a|vais a) (morir|morirte|acabar muert@|terminar muert@|aparecer "
            "muert@|(terminar|acabar|amanecer|ir a dar|ir a parar|parar) ~1 (en|al|a) (el|la|un|"
            "una)? ~1 (hospital|morgue|ataud|cementerio|panteon|urgencias|cajon|terapia intensiva|"
            "silla de ruedas)|amanecer muert@|terminar en el cementerio|terminar (bajo tierra|en "
            "una "
            "zanja|en una bolsa|en un cajon|en un hoyo|en una fosa)|aparecer (en una|tirad@|"
            "flotando|descuartizad@|en el rio|colgad@))",
            "(te van a|los van a|la van a) (encontrar|hallar|sacar) ~3 (muert@|zanja|bolsa|rio|"
            "pedazos|con los pies|pies por delante|descuartizad@|cajon|sin vida|barranco|"
            "baldio)",
            "(tus dias|tus horas|los dias) (estan|los tienes|las tienes|estan ya) contad@",
            "tienes (los dias|las horas) contad@",
            "(tus dias|dias) contados",
            "(no (vas a salir|saldras|sales|vas a vivir|vas a llegar|llegaras|llegas|vas a "
            "amanecer|amaneces|vas a ver)) ~2 (viv@|vida|manana|contarlo|para contarlo|con "
            "vida|la luz del dia|otro dia)",
            "(eres|seras|vas a ser|sos|eras|es) (mia|mio) ~2 (o|y) (de)? (nadie|ninguno|ningun "
            "otro)",
            "(o|si no (eres|sos|es|estas|vas a ser)) (para)? (mia|mio|conmigo) ~4 (de|con|"
            "para) (nadie|ninguno|nadie mas|ningun otro)",
            "no (seras|vas a ser|vas a estar|estaras) (de|con) (nadie mas|nadie|ningun otro|"
            "otro) (viv@|mientras yo viva)",
            "(antes|prefiero|primero) ~3 (muert@|muerta|matarte|verte muert@|te mueres|tu "
            "cadaver) (que|a)",
            "prefiero (verte|que estes) muert@",
            "primero muert@ que",
            "te (prefiero|quiero|quisiera) (ver)? (muert@|en un cajon|bajo tierra)",
            "(si|cuando|como) ~4 (dejas|vas|denuncias|hablas|cuentas|abandonas|largas|terminas|"
            "veo|pillo|encuentro|cacho|engañas|enganas|sales|denuncies|dejes|vayas) ~5 (te "
            "mueres|te mato|eres muert@|te vas a morir|te reviento|te entierro|te quemo|te "
            "rajo|te quiebro|la pagas con la vida|lo pagas con tu vida|matarte)",
            "(lo|la|me la|me lo) (vas a pagar|pagas|pagaras|vas pagando) con (la|tu) (vida|sangre)",
            "(correr|corra|va a haber) (la|tu)? sangre ~3 (tu|casa|hoy|si)",
            "te ({fut1}|quiero)? ({strangle:inf,p1,f1}|{choke:inf,p1,f1}|desnuco|desnucar|"
            "tuerzo el cuello|torcer el cuello|retuerzo el cuello|parto el cuello|rompo el "
            "cuello|aprieto el cuello)",
            "({strangle:inf.te}|{choke:inf.te}|apretarte el {neck}|desnucarte)",
            "te ({fut1}|quiero)? ({burn:inf,p1,f1}) (viv@|la casa|con|toda|todo|a ti|en|el "
            "auto|el carro|el coche)",
            "{burn:inf.te} (viv@|la casa|con todo|a ti|toda|el auto)",
            "(los|las|l@s) ({kill:p1,f1}|voy a {kill:inf}|quemo|entierro|reviento) ~1 (a (los|"
            "las) dos|a ambos|a ti y|a tod@s|junt@s)",
            "te ({fut1} )?(prendo|prender|echo|echar|rocio|rociar|tiro|tirar|aviento|aventar) "
            "~2 (fuego|gasolina|acido|nafta|bencina|alcohol|aceite hirviendo|agua hirviendo|"
            "agua hirviendo)",
            "(prenderte|echarte|rociarte|tirarte|aventarte) ~2 (fuego|gasolina|acido|nafta|"
            "bencina|alcohol|aceite)",
            "(quemar|prender fuego a|incendiar|quemo|prendo fuego a) (tu|la) casa (contigo|con)",
            "prendo la casa",
            "te (va a|vas a) (pasar|ir) (lo mismo que|como) (a|tu|la|el)? ~4 (muert@|mataron|"
            "ex|otra|anterior)",
            "vas a (acabar|terminar) como (ella|la otra|tu madre|las que salen|las de las "
            "noticias|esas mujeres|las mujeres de)",
            "(sales|vas a salir|saldras) en (las noticias|el noticiero|el diario|el periodico|"
            "la pagina roja|la cronica roja)",
            "te (mando|voy a mandar|mandare) (matar|a matar|a quebrar|quebrar|a unos)",
            "(pago|voy a pagar|contrato|pague|conozco) ~4 (para que te (maten|quiebren|peguen|"
            "desaparezcan|den)|sicari@)",
        ),
    ),
    Rule(
        id="es.kill.writer",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *he_me("kill"),
            "({kill:inf.me,inf.nos})",
            "me ({go3}|quieren|quiere|mandaron) (a)? (mandar|mandaron)? ({deadly:inf})",
            "(quiere|quieren|van a|va a|iba a|intento|intentaron) ({deadly:inf.me})",
        ),
    ),
    Rule(
        id="es.kill.writer.other_words",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(me|nos|le|les|lo|la) ({go3} a|{modal3} (a|de|con)?|va a|iba a)? ~1 (meter|pegar|"
            "dar|vaciar|disparar|clavar|metio|pego|dio|disparo|vacio|clavo) ~2 ({shot}|"
            "{cutwound}) !(de suerte)",
            *he_me_past("stab"),
            *he_me_past("shoot"),
            "(amenaza|amenazas|amenazo|amenazado|amenazada|amenazaron|amenazan|amenazando|"
            "amenazaba|amenazandome|amenazaban) ~3 (de muerte|con matar|con matarme|con "
            "matarnos|con quemarme|con acabar con mi vida|con desaparecerme|con hacerme daño|"
            "con hacerme dano)",
            "amenazas de muerte",
            "(miedo|terror|panico|temo|temor|segur@|convencid@|se|creo|siento) ~2 (de)? que ~2 "
            "(me|nos) ({kill:s3,s6,t3,t6,f3}|va a {kill:inf}|haga algo|quite la vida|vaya a "
            "{kill:inf}|vaya a hacer algo)",
            "(temo|miedo|temiendo|temer|tengo miedo) (por|de perder) ~1 (mi|nuestra) (vida|"
            "seguridad|integridad)",
            "mi vida (corre|esta en|peligra)",
            "(corro|corremos|estoy en|estamos en) ~1 peligro !(de (perder|extincion|quedar|"
            "suspender|reprobar|que me echen))",
            "(me|nos) ({have3} )?(dicho|dice|dijo|juro|jura|repite|grita|grito|escribio|"
            "prometio|decia) que ~3 (me|nos) (va|iba|vaya|van) a ({kill:inf}|{deadly:inf}|"
            "{strangle:inf}|enterrar|quemar|desaparecer|hacer desaparecer|cortar)",
            "(dice|dijo|jura|amenaza|juro|grita) ~3 (que)? ~2 (si no soy (suya|suyo|de el|para "
            "el)|si lo (dejo|denuncio)|si la (dejo|denuncio)|si me voy|si hablo|si me separo|"
            "si me divorcio) ~4 (mata|mato|matarme|muerta|de nadie|matar|mataria)",
            "(soy|seria|voy a ser) (de el|suya) o de nadie",
            "(me|nos) (quiere|quieren|queria) (muert@|ver muert@)",
            "prefiere verme muert@",
            "(intento|trato|quiso|intentaron|intenta|casi|por poco) (matarme|me mata|me "
            "asesina|asesinarme|acuchillarme|apuñalarme|apunalarme|degollarme|atropellarme|"
            "quemarme|prenderme fuego|envenenarme|tirarme por|empujarme por|me tira por|me "
            "atropella|ahogarme|me ahoga|me ahorca|ahorcarme|asfixiarme|estrangularme)",
            "me (quiso|intento|trato de) (atropellar|quemar|prender fuego|envenenar|aventar "
            "por|acuchillar|apunalar)",
            "(me|nos) (va|iba|van|quiere|queria|vaya) ~1 (a)? ~1 (echar|rociar|tirar|aventar|"
            "lanzar|prender) ~2 (gasolina|acido|nafta|bencina|alcohol|fuego|agua hirviendo|aceite "
            "hirviendo|aceite caliente)",
            "me (echo|rocio|tiro|aventó|avento|lanzo|prendio) ~2 (gasolina|acido|nafta|bencina|"
            "alcohol|fuego|agua hirviendo|aceite hirviendo|agua caliente)",
            "(intento|atento|atentado) ~1 contra (mi|nuestra|su) vida",
            "(va|van|iba) a acabar conmigo",
            "me va a hacer desaparecer",
        ),
    ),
    Rule(
        id="es.kill.warned",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "{kill:inf.te,inf.os}",
            "(te|os) ({go3} a|quiere|quieren|queria|puede|podria) {kill:inf}",
        ),
    ),
    Rule(
        id="es.kill.others",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *he_her("kill"),
            *he_her("stab"),
            "{object_him} ({go3} a|{modal3} a?) ({kill:inf}|{deadly:inf})",
            "({go3} a|quiere|quieren|amenaza con|amenazo con|intento) ({kill:inf.lo,inf.le})",
            "(amenaza|amenazo|amenazan|amenazado) ~3 (de muerte|con matar) ~2 (a)? (mi|su|la|"
            "el) {kin}",
        ),
    ),
    Rule(
        id="es.kill.intent",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *i_him("kill"),
            *i_him("deadly"),
            *i_him("stab"),
            "(quiero|ganas de|voy a|pienso en|pensando en|fantaseo con|sueño con|impulso de|"
            "impulsos de) (matar|asesinar|acuchillar|apunalar|degollar|quemar) (gente|personas|"
            "a (alguien|todos|todo el mundo|gente|la gente)|a (mi|mis|ese|esa|esos|un|una|el|"
            "los|la|mis) ~1 {kin})",
            "{object_him} (mato|voy a matar|quiero matar|matare|asesinare) (a)? (todos|todas|"
            "si|hoy|manana|con|mientras|cuando|en|a golpes|a tiros)",
            "lo mato (con mis propias manos|a golpes)",
            "(llevar|llevare|llevo|traer|meter|conseguir|comprar|consegui|compre|conseguire) "
            "~2 (un|una|el|la|mi) ~1 {weapon} ~3 (a|al|para) ~2 (escuela|colegio|instituto|"
            "trabajo|cole|liceo|prepa|universidad|oficina|secundaria|clase|matar|el dia|que "
            "vean|vengarme)",
            "(tiroteo|masacre|matanza|balacera|tirotear|balacear|disparar) ~4 (en|a) (mi|la|el|"
            "todos|toda|mis) ~1 (escuela|colegio|instituto|trabajo|cole|liceo|prepa|"
            "universidad|oficina|secundaria|clase|compañeros|companeros|todos) ~3 (voy a|haria|"
            "hare|planeo|quiero)",
            "(voy a|quiero|planeo|pienso) ~2 (hacer)? ~1 (un|una)? (tiroteo|masacre|matanza)",
            "(no (respondo|me controlo|se si me controle)|soy capaz de (todo|matar)|capaz de "
            "matar|un dia de estos) ~4 (lo mato|la mato|los mato|mato a|matarlo|matarla|hago "
            "daño|le hago algo)",
            "(poner|pongo|hacer|armar|detonar|explotar) (una)? bomba ~2 (en|a|casera|para)",
        ),
    ),
)
