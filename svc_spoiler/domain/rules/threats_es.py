"""Spanish: threats to harm, open and veiled, and harm meant for others."""

from svc_spoiler.domain.rules.voices import i_him, i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.threat.told",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(gritando|grita|amenazando|amenaza|diciendo|dice|dijo) ~2 que ~1 (va a|quiere|iba "
            "a|van a) ~1 (entrar|tirar|tumbar|romper|quemar|golpear|meterse|matarnos|matarme|"
            "pegarme|pegarnos|subir|abrir la puerta) ~2",
            "(me|nos) (va|van|iba|vaya|quiere|quieren|puede|pueden|podria) ~1 (a)? ~1 hacer "
            "(algo|daño|mal|una locura|algo malo|algo feo|algo peor|mucho daño)",
            "({say3}) ~3 que %8 (me|nos) ~1 (desaparece|desapareceria|desaparecen|entierra|"
            "mata|quema|raja|corta|revienta|parte|rompe|quiebra|pega|golpea|busca y|encuentra "
            "y|hunde|destruye|arranca|despelleja|degüella|clava|va a (ir|pasar|pesar|doler|"
            "romper|partir|rajar|cortar|quemar|reventar|pegar|desaparecer|quitar|matar|"
            "enterrar|encontrar|hacer|buscar|arrepentir|golpear|dar|sacar)|iba a (ir|pasar|"
            "pesar|doler|romper|partir|rajar|cortar|quemar|reventar|pegar|desaparecer|quitar|"
            "matar|enterrar|encontrar|hacer|buscar|arrepentir|golpear|dar|sacar)|voy a "
            "arrepentir|las (va|voy) a pagar)",
            "(juro|jura|dijo|dice|amenaza|amenazo|prometio|me advirtio) ~3 (que)? ~2 (me|nos|"
            "lo|la|las|los) ~1 (iba|va|voy) ~1 (a)? ~1 (rajar|cortar|quemar|matar|desfigurar|"
            "romper|partir|reventar|pegar|golpear|lastimar|violar|enterrar|desaparecer|quitar|"
            "arruinar|hundir|arrepentir|encontrar|buscar|perseguir|hacer daño|pagar)",
            "{child} ~2 (pagaran|pagara|pagan|paga|van a pagar|va a pagar|sufriran|sufrira|"
            "pagarian|sufrirían|iban a pagar|va a sufrir|van a sufrir)",
            "(la|lo|las|los) (pagaran|pagara|van a pagar|va a pagar|pagaria) ~1 (mis|mi|los|"
            "nuestros|nuestra) {child}",
            "(huir|huyo|escapar|esconder|esconderme|escondo|escondida|escondido|salir "
            "corriendo|corriendo|cruzar la calle|mudarme) ~3 (de|por) (el|ella|mi (ex|marido|"
            "esposo|novio|padre|papa|pareja|padrastro))",
            "(duermo|dormir|acuesto) ~3 (vestid@|con un ojo|con la puerta|con (un|el) "
            "(cuchillo|telefono|celular)) ~4 (por si|miedo|el|corriendo|entra|llega)",
            "(miedo|pavor|panico|terror|tiemblo|temblando) ~2 (cuando|cada vez que|si|al) ~1 "
            "(lo veo|la veo|llega|escucho|oigo|se enoja|toma|vuelve|entra|suena|me llama|bebe|"
            "se acerca)",
        ),
    ),
    Rule(
        id="es.violence.meant",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(le|les|lo|los|la|las|se lo|se la) ~1 (voy a|quiero|pienso|tengo ganas de|voy|me "
            "dan ganas de) ~1 (a)? ~1 (enterrar|clavar|meter|hundir|encajar|vaciar|disparar|"
            "prender|romper|partir|reventar|cortar|quemar|envenenar|apuñalar|atropellar|hacer "
            "pagar|hacer sufrir) ~2 (el|un|una|la|los|las|fuego)? ~1 ({weapon}|{bodypart}|"
            "fuego|casa|veneno|cuello|garganta|corazon|pecho|$|{shot})",
            "(enterrarle|clavarle|meterle|hundirle|encajarle|dispararle|prenderle|prenderles|"
            "vaciarle|cortarle|echarle) ~1 (el|un|una|la|los)? ~1 ({weapon}|{shot}|{cutwound}|"
            "fuego|veneno|acido|gasolina|{neck}|cargador)",
            "(les|le|los|nos) (prendo|prendere|voy a prender|voy a echar|quemo|voy a quemar) "
            "(fuego|vivos|a todos|la casa|gasolina)",
            "(quemar|incendiar|prender fuego a|volar|dinamitar) ~1 (la|mi|el|esta|toda la|todo "
            "el) (casa|escuela|edificio|oficina|colegio|empresa|iglesia|liceo) ~4 (con (todos|"
            "ellos|ella|el|mi)|dentro|adentro|mientras|$|ganas|y)",
            "(van a (pagar|saber|ver|arrepentirse|sufrir|llorar|conocerme)|los voy a hacer "
            "(pagar|sufrir)|me la(s)? van a pagar) ~4 (todos|escuela|colegio|mañana|manana|"
            "quien soy|sangre|muertos|cuando)",
        ),
    ),
    Rule(
        id="es.harm.reader",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *(line for line in i_you("smash") if "p1,f1,p4" not in line),
            *i_you("hit"),
            "te ({fut1}|quiero|ganas de|tengo que) (pegar|cascar|moler|surtir|sonar|madrear|"
            "agarrar a|sacar|reventar|fajar|dar de) ~1 (golpes|hostias|palos|patadas|$|si|una|"
            "un|por|hoy|hasta|cuando|otra|como|en|a|con|la|los|el|tan)",
            "te ({fut1}|quiero)? ({smash:p1,f1,inf}) ~1 (el|la|los|las|toda|todos|hasta|a|tu|"
            "esa|cada)? ~1 ({bodypart}|golpes|patadas|palos|hostias|madrazos|trompadas|putazos|"
            "cara|toda|verga|costillas|vergazos)",
            "({smash:inf.te}) ~2 ({bodypart}|golpes|patadas|palos|hostias)",
            "te ({fut1}|quiero)? (doy|dar|pego|pegar|meto|meter|suelto|soltar|zampo|zampar|"
            "encajo|arrimo|arrimar|planto|plantar|acomodo|acomodar|mando|dare|pegare|metere|"
            "ganas|sueno|encajar|parto|voy a dar) ~2 {blow}",
            "(darte|pegarte|meterte|soltarte|arrimarte|encajarte|plantarte|acomodarte|"
            "cruzarte) ~2 ({blow}|la cara)",
            "te ({fut1}|quiero)? (cago|cagar|muelo|moler|agarro|agarrar|hago|hacer|deshago|"
            "deshacer|lleno|llenar|dejo|dejar|rompo|romper|reviento|parto|saco|sacar|hare|"
            "dejare|cagare|mato) (a|la|hecha|hecho|todo|toda|la cara|los|el)? ~1 (palos|"
            "trompadas|pinas|golpes|patadas|hostias|mierda|chucha|cresta|madre|cachetadas|"
            "putazos|madrazos|combos|coscorrones|paralitic@|invalid@|tuert@|irreconocible|en "
            "coma|en silla de ruedas|sin dientes|nudillos|moretones|huesos|bife|verga|concha|"
            "ojo morado|sangrando)",
            "(ganas de|te mereces|necesitas|mereces|te hace falta|estas pidiendo|te andas "
            "ganando|te estas ganando|pides|vas a recibir|vas a cobrar|te va a caer|buscando) "
            "~1 (una|un|unos|unas|que te|otra|otro) ~1 ({blow}|buen@|pegue|parta|rompa|"
            "reviente|madree|correctivo) ~1 {blow}?",
            "(si|como|cuando|donde|como no) ~6 te (pego|golpeo|reviento|parto|doy|agarro a|"
            "cruzo la cara|meto|surto|madreo|lastimo|cobro|casco|rompo|daño|voy a pegar|va a "
            "doler|vuelvo a pegar)",
            "(no)? me (obligues|hagas|hagas tener que|provoques|provoques a|fuerces) ~1 (a|"
            "que)? ~1 (pegarte|golpearte|lastimarte|hacerte daño|hacerte dano|usar la fuerza|"
            "darte|ponerte una mano|levantarte la mano|perder el control|que te pegue|te pegue|"
            "pegar)",
            "te ({fut1}|quiero|juro que)? (hacer|hago|hare) (mucho|algo)? ~1 (daño|dano|sufrir|"
            "sangrar|llorar sangre|pagar con|la vida imposible)",
            "(hacerte|voy a hacerte|hacerles) (mucho)? (daño|dano|sufrir|sangrar)",
            "te ({fut1}|quiero) {hurt:inf}",
            "(voy a|quiero|ganas de|vamos a|pienso|gustaria) {hurt:inf.te}",
            "(vas a|te voy a hacer|te hare|voy a hacer que|haré que) (sufras|sufrir|sangrar|"
            "llorar sangre|rogar|arrastrarte|suplicar|arrepentirte de haber nacido|chillar) ~1 "
            "(como|lo que|por|perra|mas|$|que)?",
            "te (va a|van a) (doler|caer|romper|partir|pegar|reventar|dar una paliza|ir peor|"
            "ir muy mal|pesar)",
            "(peor|mal) te va a ir",
            "te va a ir (peor|mal|muy mal)",
            "ya (vas a ver|veras|verás) (cuando|en la casa|en casa|lo que te espera|lo que te "
            "pasa|como te|al llegar)",
            "(preparate|preparese|espera|esperame|esperate) (para|a que|que) ~3 (llegue a casa|"
            "llegue a la casa|la paliza|lo que te viene|lleguemos|te agarre|te pille|estemos "
            "sol@)",
            "te (arranco|arrancar|voy a arrancar|saco|voy a sacar|sacare|corto|voy a cortar|"
            "cortare|tumbo|voy a tumbar) (el|la|los|las) ~1 (ojos|lengua|pelo|dientes|dedos|"
            "muelas|cabeza|uñas|unas|orejas|manos|tripas|brazos|huevos|ojo|corazon|pelos|"
            "mechas)",
            "(arrancarte|sacarte|cortarte|tumbarte) (el|la|los|las) ~1 (ojos|lengua|dientes|"
            "dedos|muelas|cabeza|orejas|manos|tripas|brazos)",
            "(mandar|mando|mandare|voy a mandar|conozco) ~2 (a)? (unos|alguien|gente|mis|unos "
            "amigos|unos tipos) ~4 (te (peguen|rompan|den|partan|madreen|hagan|busquen|"
            "visiten))",
            "(te voy a|voy a) (echar|soltar) (a los perros|el perro)",
            "te (pego|golpeo|cruzo la cara|volteo la cara|volteo|surto|madreo|casco|agarro a "
            "(golpes|patadas|palos|hostias|pinas|trompadas)|doy con el cinturon|doy con)",
            "^ (quieres|queres) que te (pegue|de|reviente|parta|golpee|madree|meta)",
            "(quieres|queres) (cobrar|una paliza|unos golpes)",
            "vas a cobrar $",
            "te ~3 a (golpes|patadas|madrazos|cachetadas|cinturonazos|palos|correazos|"
            "trompadas|punetazos|puñetazos|hostias|fierrazos|machetazos|la fuerza bruta) !(en|"
            "del|en el (ajedrez|domino))",
            "(primero|antes) ~1 te (entierro|mato|quemo|quiebro|desaparezco|reviento|ahorco)",
            "a mi nadie me (deja|abandona|traiciona|engaña|ve la cara|hace esto)",
        ),
    ),
    Rule(
        id="es.harm.veiled",
        topic=Topic.THREAT_VEILED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(te vas a|te vais a|os vais a) (arrepentir|enterar|acordar de mi) ~2 (de|por|si|"
            "toda|lo|el|haber|$|esto|cuando)",
            "te arrepentiras",
            "(te|lo) (vas a lamentar|lamentaras)",
            "(te juro que|vas a) lamentar",
            "(me (las|la|lo)|las|la|esta me la|esto me lo|todo esto lo|lo) (vas a|va a) "
            "(pagar) ~1 (caro|car@|todas|toda|con|$|y)?",
            "me las (pagaras|pagas|vas a pagar)",
            "te (voy a hacer|hare|haria) pagar",
            "vas a pagar (por|lo que|caro|todo|muy)",
            "(esto|esta|esto no) ~1 no (se queda|se va a quedar|se quedara|termina|acaba|ha "
            "terminado) (asi|aqui|ahi)",
            "vas a saber (quien soy|de lo que soy capaz|lo que es|de mi)",
            "(no (sabes|tienes idea de|te imaginas)|vas a ver) ~1 (de lo que|lo que|de que) "
            "(soy capaz|puedo hacer|te espera|te va a pasar|te puede pasar|soy|puede pasar)",
            "(se|yo se|ya se|averigue|conozco|tengo) (bien|muy bien|perfectamente)? ~2 (donde|"
            "adonde|en donde|a que hora|por donde|tu direccion|a que escuela|la ruta|tu rutina|"
            "el colegio de) ~1 (vives|vivis|trabajas|trabajás|estudias|sales|salis|pasas|tus "
            "hijos|viven|vive tu|entras|vive|van tus hijos|estudian|duermes|estas|esta tu|va "
            "tu|va tu hija|sale tu|van)",
            "(cuidate|cuida|cuídate|vigila|mira) (la|tu|bien) ~1 (espalda|las espaldas)",
            "mejor (cuidate|ten cuidado) ~3 (porque|algo|pasar|si)",
            "(anda|ten|ve) (mirando|cuidando) (por encima|la espalda|tu espalda|detras)",
            "(ten|tene|tenga) (mucho)? cuidado ~2 (con lo que haces|porque|al salir|por donde|"
            "cuando salgas|no vaya a)",
            "(seria una|que) (lastima|pena) que (te|le|les|algo|a tu) ~2 (pasara|pase|"
            "ocurriera|sucediera|suceda|pasase)",
            "(no vaya a ser que|no sea que|puede que|cuidado no) (te|le|les|a tu|algo) ~2 "
            "(pase|pasar|suceda|ocurra) (algo|un accidente|nada)",
            "(accidentes pasan|los accidentes pasan|te puede pasar algo|te puede pasar un "
            "accidente|algo malo te puede|le puede pasar algo)",
            "(te|los|la|lo) (voy a|vamos a|vengo a|ire a|voy) (encontrar|buscar|cazar|rastrear|"
            "hallar|pillar|perseguir) (donde|adonde|y|aunque|a donde|este|cueste|hasta|te|"
            "debajo)",
            "te (voy a|vamos a) (encontrar|cazar|pillar|localizar)",
            "te (encontrare|cazare|pillare|voy a encontrar)",
            "no (te puedes|puedes|podes|vas a poder|podras) (esconder|esconderte|escapar|huir|"
            "escaparte|escapar de mi|librarte de mi|escondernos) ~1 (de mi)?",
            "(donde (vayas|te metas|te escondas)) ~3 (encuentro|encontrar|encontrare|busco|voy "
            "a buscar|hallar)",
            "(no (sabes quien soy yo|me conoces enojad@|sabes con quien te metes|sabes con "
            "quien te metiste|sabes con quien estas tratando))",
            "(te metiste|te metes|metiste) con (la persona equivocada|quien no debias)",
            "atente a las consecuencias",
            "(aguanta|aguantate|asume|vas a tener) ~1 (las)? consecuencias",
            "habra consecuencias",
            "te vas a meter en un problema",
            "(te|los|las) (estoy|ando|tengo) (vigilando|vigilad@|siguiendo|observando|"
            "esperando afuera|esperando a la salida|esperando fuera)",
            "(te|os) (espero|voy a esperar|esperare) (afuera|a la salida|fuera|en tu casa|en "
            "la esquina|abajo)",
            "te voy a (caer|llegar) ~2 (casa|trabajo)",
            "(si no vuelves|si no regresas|si no me contestas|si no contestas|si me bloqueas|"
            "si no sales) ~4 (voy a ir|voy|entro|rompo|tiro|tumbo|derribo|quemo|me planto|armo|"
            "arrepentir|pasar algo) ~3 (casa|trabajo|puerta|ventana|auto|coche|carro|escandalo|"
            "$)",
            "(tiro|tumbo|derribo|voy a tirar|voy a tumbar|rompo) (abajo)? ~1 la puerta",
            "te ({fut1})? ({destroy:inf,p1,f1}) (la vida|la existencia|la carrera|la "
            "reputacion|tu vida)",
            "{destroy:inf.te} (la vida|la existencia)",
            "(te hago|hacerte|voy a hacerte|te voy a hacer|te hare) la vida (imposible|un "
            "infierno|cuadritos|de cuadritos)",
            "te (hundo|destruyo|arruino|acabo|jodo|desgracio|voy a hundir|voy a destruir|voy a "
            "arruinar|voy a joder|voy a acabar|voy a desgraciar) ~2 (si|como|cuando|la vida|$|"
            "y|a ti|a vos)",
            "no (vas a|podras|vas) ~1 (encontrar|tener|hallar) ~2 (donde|lugar|lado|rincon|"
            "sitio) ~1 (donde)? ~1 (esconderte|meterte|huir|correr|escapar)",
            "(si|como) ~1 (abres la boca|hablas|le cuentas|cuentas|denuncias|le dices|dices "
            "algo|vas a la policia|llamas a la policia|me acusas) ~3 (te|vas|la|lo|tu|no|me "
            "las|olvidate|despidete|atente)",
        ),
    ),
    Rule(
        id="es.harm.others",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            *i_him("hit"),
            *i_him("hurt"),
            *i_him("strangle"),
            *i_him("smash"),
            "(quiero|ganas de|voy a|pienso|impulsos de|impulso de|deseos de) (hacer|hacerle|"
            "hacerles) (mucho)? (daño|dano) a (alguien|los demas|la gente|otros|mi|mis|ese|esa|"
            "el|la|un|ella|otras)",
            "(hacerle|hacerles|le voy a hacer|les voy a hacer|le quiero hacer) (mucho)? (daño|"
            "dano|pagar con sangre)",
            "(le|les) (voy a|quiero|tengo ganas de) (pegar|partir|romper|reventar|meter|dar|"
            "clavar) ~3 ({shot}|{cutwound}|{blow}|{bodypart}|cuchillo|$)",
            "(pegarle|partirle|romperle|meterle|darle|clavarle) ~2 ({shot}|{cutwound}|{blow}|"
            "la cara|los dientes|la madre|la cabeza|las piernas)",
            "(casi|a punto de|por poco) (lo|la|le|los) ~1 (mato|pego|ahorco|estrangulo|golpeo)",
            "(le pegue|la golpee|le di una (paliza|bofetada|cachetada|golpiza)|la empuje|le "
            "pego|la agarre del cuello|la ahorque|lo apuñale|lo acuchille) a (mi|la|el|mis)",
            "(le pegue|golpee|abofetee|la agarre del cuello) a ~1 {kin}",
        ),
    ),
)
