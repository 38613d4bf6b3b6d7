"""Spanish: weapons and strangulation."""

from svc_spoiler.domain.rules.voices import he_her, he_me
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.weapon.writer",
        topic=Topic.WEAPON,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(me|nos) ~1 (apunto|apunta|apuntaba|apuntaron|apuntado|apuntando|encañono|"
            "encanono|amenazo|amenaza|amenazaba|amenazado|ataco|persiguio|saco|puso|pone|"
            "enseño|enseno|mostro|pego|golpeo|correteo|siguio|lanzo|tiro|ponia|pusieron) ~3 "
            "(con)? ~1 (un|una|el|la|su|mi) ~1 {weapon}",
            "(me|nos) (apunta|apunto|encañono|encanono|apuntaron|apuntaba) (con|a la|en la|al|"
            "con una|a mi) ~3 ({weapon}|cabeza|sien|pecho|cara)",
            "me (apuntaron|encañonaron|encanonaron)",
            "(tiene|tenia|trae|traia|porta|lleva|anda con|saco|compro|consiguio|carga|agarro|"
            "cogio|guarda|esconde|escondio|vino con|llego con|entro con|esta con|esta armado "
            "con|viene con|empuña|tomo|dispone de|duerme con|guardaba|posee|aparecio con) ~1 "
            "(un|una|el|la|su|unas|unos|mi|dos) ~1 ({firearm}|{blade}|bidon de gasolina|"
            "granada|molotov|bomba) ~3",
            "(esta|estan|anda|vino|llego|viene|va|venia) (armad@)",
            "{weapon} (en|sobre|contra|a) (el|la|mi) ({neck}|cabeza|sien|pecho|frente|boca|"
            "espalda|panza|barriga|cuello)",
            "con (un|una|el|la) {weapon} (en la mano|en mano|en el cuello)",
            "me (puso|pone|ponia|clavo|enterro|apoyo|metio|hundio) ~2 (un|una|el|la) ~1 "
            "{weapon} ~2",
            "(vino|viene|llego|llega|entro|entra|aparecio|aparece|esta|anda|salio|sale|me "
            "busca|me espera|corre|corria|volvio|regreso|se acerco|ronda|camina|duerme|grita|"
            "amenaza|se para|subio|bajo|me persigue|me corretea|me correteo|estaba) ~6 con (un|"
            "una|el|la|su|unas) ~1 ({firearm}|cuchillo|cuchillos|navaja|machete|hacha|martillo|"
            "bate|fierro|tubo|botella rota|gasolina|bidon|destornillador|tijeras|puñal|punal|"
            "palo|bisturi|garrafa)",
            "(fotos|foto|video|videos|mensaje) ~3 (con|de) (un|una|el|la|su|sus) ~1 ({firearm}|"
            "cuchillo|cuchillos|navaja|machete|balas)",
            "(consiguio|compro|tiene|saco|guarda|anda|carga|presto|trajo|encontre|muestra|"
            "mostro|limpia|limpiando|cargando|afilando|afila|escondio|esconde) ~2 (un|una|el|"
            "la|su|sus|unas|dos) ~1 ({firearm}|machete|cuchillo|puñal|balas)",
        ),
    ),
    Rule(
        id="es.weapon.reader",
        topic=Topic.WEAPON,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(tengo|traigo|ando con|compre|consegui|cargo|guardo|saco|saque|tengo guardada|"
            "tengo cargada|agarro|estoy afilando) ~1 (un|una|el|la|mi) ~1 ({firearm}|machete|"
            "cuchillo|navaja|punal|bate|bidon|gasolina|granada) ~4 (para ti|esperandote|con tu "
            "nombre|y (no|se|la|lo|voy|te|ganas)|para usarla|lista|por si|cargada|y no tengo "
            "miedo|ya sabes|contigo|te)",
            "(no me|me) (hagas|vas a hacer|obligues a) (sacar|usar|ir por|agarrar) (la|el|mi) "
            "~1 {weapon}",
            "(una|la) bala ~2 (con tu nombre|para ti|lleva tu nombre|tiene tu nombre)",
            "(esta|tengo una) bala es para ti",
            "(voy a ir|voy|llego|ire|vengo|saco|voy a sacar|agarro|voy a agarrar|traigo) ~2 "
            "(con|por) ~1 (un|una|el|la|mi) ~1 {weapon} ~4 (tu|te|casa|vas|veras|pagar|$)",
            "te (apunto|voy a apuntar) con",
            "te (pongo|voy a poner) ~1 (la|el|una|un) {weapon} en",
            "te voy a knifesign",
            "te voy a gunsign",
            "te (knifesign|gunsign)",
            "(knifesign|gunsign) (para ti|tu|cuidate|cuidado)",
        ),
    ),
    Rule(
        id="es.weapon.others",
        topic=Topic.WEAPON,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "{object_him} (apunto|apunta|amenazo|amenaza|ataco|persigue|puso|hirio|encanono) "
            "~3 (con)? ~1 (un|una|el|la) {weapon}",
            "(amenaza|apunta|amenazo|apunto|ataco|hirio) a (mi|mis|su|sus|la|el) ~1 {kin} con "
            "(un|una|el|la) {weapon}",
        ),
    ),
    Rule(
        id="es.strangle.writer",
        topic=Topic.STRANGULATION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *he_me("strangle"),
            "me (estaba|intento|trato de|quiso|empezo a|volvio a|llego a) {choke:inf,ger}",
            "(intento|trato de|quiso|volvio a|empezo a) ({choke:inf.me}|{strangle:inf.me})",
            "me (ha ahogado|ahogaba) ~1 (con|hasta|contra|apretando|en la|mientras|y)",
            "(me|nos) ({have3} )?({grab:r3,p3,m3,pp,ger,r6,inf}|agarrado|cojio|cogio|cogido|"
            "puso|apreto|aprieta|apretado|apreta|apretaba|tomo|sujeto|rodeo|pesco|engancho|"
            "levanto|prendio|jalo|echo|puesto|jalado) ~3 (del|por el|el|la|de la|por la|al|en "
            "el|alrededor del|a la|en la) ~1 {neck}",
            "(manos|mano|brazo|rodilla|cinturon|cable|cuerda|bufanda|soga|almohada) ~2 (en|al|"
            "alrededor de|alrededor del|sobre|del) (el|mi|la)? ~1 {neck}",
            "(tomarme|cogerme|agarrarme|apretarme|sujetarme) (del|por el|el) {neck}",
            "(apretandome|agarrandome) (del|el) {neck}",
            "(no me|me) (dejaba|deja|dejo|quito|corto|tapaba|tapo|tapa|impedia|faltaba) ~1 "
            "(respirar|el aire|la respiracion|la boca y la nariz|la nariz y la boca|la nariz) "
            "~2 !(el|la ansiedad|por la ansiedad)",
            "(me puso|puso|pone|me pone|apreto|me apreto|ponerme|me tapo la cara con) ~1 (una|"
            "la) almohada ~2 (en|sobre|contra|la cara|$)",
            "(almohada|bolsa) ~1 (en|sobre|contra) (la|mi) (cara|cabeza|boca)",
            "(dejo|deje|perdi|perdia|casi pierdo) ~1 (sin aire|sin respirar|de respirar|el "
            "conocimiento|la conciencia) ~4 (cuello|manos|apreto|apretando|ahorco|asfixio)",
            "marcas (de sus|de los|de|en) ~2 (dedos en el|manos en el|el)? (cuello|garganta)",
            "me hizo una llave ~2 (cuello|desmayarme)",
            "me ({be3} )?({choke:r3,p3,m3}) (con las manos|con sus manos|con una almohada|con "
            "el brazo|contra la pared|en la cama)",
            "apretandome (el cuello|la garganta)",
        ),
    ),
    Rule(
        id="es.strangle.others",
        topic=Topic.STRANGULATION,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *he_her("strangle"),
            "{object_him} ({grab:r3,p3,m3,r6,pp}|agarro|apreto|cogio|puso las manos) ~2 (del|"
            "por el|el|en el) {neck}",
        ),
    ),
    Rule(
        id="es.strangle.reader",
        topic=Topic.STRANGULATION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "te ({grab:p1,f1,r1}|agarre|apreto|apriete|apretare|voy a agarrar|voy a apretar|"
            "voy a coger|coji|cogi|puse las manos|pongo las manos) ~2 (del|por el|el|en el|de "
            "la|la) {neck}",
            "te (ahorque|estrangule|asfixie)",
        ),
    ),
)
