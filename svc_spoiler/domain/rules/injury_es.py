"""Spanish: injuries to oneself, and signs of danger in somebody else."""

from svc_spoiler.domain.rules.voices import he_self, i_myself
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.others.suicide.signs",
        topic=Topic.OTHERS_SUICIDE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(mensaje|carta|nota|audio|video|historia|publicacion|post|estado|texto|story) ~3 "
            "(despidiendose|de despedida|despide|diciendo adios|de adios|suicida)",
            "(se)? ~1 (esta)? (despidiendose|despidiendo|despidio|despide) de (todos|mi|"
            "nosotros|sus|su|todo el mundo|la vida|la familia)",
            "dejo (una|su)? (nota|carta) ~1 (y|de|diciendo|$|donde|en)",
            "(no (despierta|reacciona|respira|responde|se mueve)) ~1 !(el (telefono|celular|"
            "mensaje|correo|programa|boton|wifi|servidor))",
            "se ({take:r3}|tomo|trago|ha tomado|inyecto|metio) ~1 (algo|no se que|un monton|un "
            "frasco|varias|todo|veneno|pastillas|raticida|cloro)",
            "(se encerro|esta encerrad@) ~3 (baño|cuarto|pieza|habitacion) ~4 (cuchillo|navaja|"
            "cuchilla|pastillas|pistola|no (sale|contesta|responde|abre)|gritando que)",
            "(no quiere|ya no quiere|no queria) (seguir|estar|vivir) ~1 (en este mundo|"
            "viviendo|aqui|mas|viv@|asi|con esto)",
            "(quiere|quisiera|queria|desea|piensa en) ~1 (desaparecer|morir|morirse|no existir|"
            "no estar|dormir para siempre|irse de este mundo|irse con|quitarse la vida|dejar "
            "de existir)",
            "{object_him} ~1 (encontre|encontramos|vi|hallamos|descubri) ~3 (cortandose|con "
            "una soga|colgad@|con cortes|con pastillas|autolesionandose|lastimandose|"
            "inconsciente)",
        ),
    ),
    Rule(
        id="es.injury",
        topic=Topic.SELF_INJURY,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "{selfhurt:ger.me}",
            "autolesionandome",
            "cortandome (los|las|la|el|otra|con|de|$|por|cuando)",
            "me (doy|daba|di|estoy dando) ~1 (cabezazos|golpes) ~3 (contra|en) (la|las|el) "
            "(pared|paredes|piso|muro|puerta|mesa)",
            *i_myself("selfhurt"),
            "(me|volvi a|vuelvo a|recai) (autolesiono|autolesione|autolesionaba|autolesionado|"
            "autolesionarme|autolesionar|autolesionando|autolesion|autolesiones|lastimo|"
            "lesiono|flagelo|autoagredo)",
            "autolesionarme",
            "mis autolesiones",
            "(la|una|con|en) (autolesion|autolesiones) !(prevencion)",
            "me (he)? (lastimo|lastime|lastimado|hiero|heri|castigo|castigue) (a mi mism@|a "
            "proposito|adrede|sola|solo|cuando|para sentir|para no|por ansiedad|los brazos|las "
            "piernas|las muñecas|las munecas|otra vez|de nuevo|yo sola|yo solo)",
            "(me (hago|hice|hacia|he hecho|estoy haciendo|quiero hacer|voy a hacer|hare)|"
            "hacerme|haciendome) (mucho|much@|algo de)? (daño|dano|cortes|cortadas|heridas) (a "
            "mi mism@|a mi|sola|solo|otra vez|$|en|cuando|para|de nuevo|con|a proposito|y|"
            "porque)",
            "(volvi|recai|vuelvo|vuelto|he vuelto|recaida|recaido|ganas|necesidad|impulso|"
            "impulsos|urgencia|pensando|pienso|tentacion|necesito|quiero|voy|deje|alivia|"
            "calma) (a|en|de|con)? (cortarme|hacerme daño|hacerme dano|lastimarme|quemarme|"
            "rasguñarme|rasgunarme|rajarme|autolesionarme|los cortes|las cortadas|la cuchilla|"
            "la navaja|hacerme cortes|golpearme|herirme|pegarme)",
            "me (corto|corte|cortaba|he cortado|estoy cortando|he vuelto a cortar|volvi a "
            "cortar|acabo de cortar|tajeo|tajie|rebane|cuteo|quiero cortar|voy a cortar|anduve "
            "cortando) (otra vez|de nuevo|hoy|ayer|anoche|los brazos|el brazo|las piernas|la "
            "pierna|los muslos|el muslo|las muñecas|las munecas|la muñeca|la muneca|los "
            "antebrazos|la panza|la barriga|el estomago|la piel|cuando|para|porque|por "
            "ansiedad|y|con (la|una|el|un) (cuchilla|navaja|cutter|hoja|gillette|cuter|"
            "trincheta|bisturi|vidrio|sacapuntas)|mucho y|a escondidas|profundo|demasiado "
            "profundo|a mi mism@|a proposito|en el baño|en el bano|$)",
            "me (quemo|queme|quemaba|he quemado) ~3 (con (el|un|cigarros|cigarrillos|la "
            "plancha|encendedor) ~2 (a proposito|adrede|para|cuando|cigarro|cigarrillo|"
            "encendedor|plancha)?|a proposito|los brazos|para sentir|adrede) !(cocinando)",
            "me (araño|arano|rasguño|rasguno|golpeo|pego|muerdo|arranco|doy golpes) ~4 (hasta "
            "sangrar|a mi mism@|yo mism@|contra la pared|la cabeza contra|hasta hacerme|para "
            "castigarme|para calmarme|hasta dejarme|en la cara cuando|punetazos)",
            "(golpeandome|golpearme|pegandome|pegarme|dandome|darme|golpes) ~2 (la)? (cabeza|"
            "cabezazos|cara)? (contra|en) (la|las|el) (pared|paredes|muro|piso)",
            "(cortes|cortadas|cicatrices|marcas|heridas) (en|de) (los|las|mis|mi|el) (brazos|"
            "muñecas|munecas|muslos|piernas|brazo|pierna|antebrazos|muñeca|muneca) ~3 (me|yo|"
            "hice|hago|autolesion|cuchilla|mios|escondo|tapo|nuevas|nuevos|que me)",
            "(escondo|tapo|oculto|tapar|esconder) ~1 (los|mis|las) (cortes|cicatrices|cortadas|"
            "heridas|marcas)",
            "(dias|semanas|meses) (sin cortarme|limpi@) ~3 (recai|hasta hoy|volvi|no aguante|y "
            "ayer|pero)",
            "recaida con (los cortes|la cuchilla|la autolesion)",
            "(tengo|compre|guardo|busque|saque|escondo|agarre) ~1 (la|una|las|mi|mis) "
            "(cuchilla|cuchillas|hoja de afeitar|hojas de afeitar|gillette|navaja|cuter) ~4 "
            "(cortar|cortarme|brazo|piel|muñeca|conmigo|escondida|hacerme)",
        ),
    ),
    Rule(
        id="es.others.suicide",
        topic=Topic.OTHERS_SUICIDE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "se ({go3} a|{modal3} (a|de|con)?|quiere|queria) (pegar|dar|meter|volar|cortar|"
            "tirar|quitar|tomar|aventar|lanzar|colgar|abrir|hacer) ~2 ({shot}|vida|venas|"
            "muñecas|sesos|cabeza|pastillas|daño|puente|balcon|azotea|vias|tren|metro|veneno|"
            "{height})",
            "({go3} a|{modal3} (a|de|con)?|quiere|queria) (pegarse|darse|meterse|volarse|"
            "cortarse|tirarse|quitarse|tomarse|aventarse|lanzarse|colgarse|abrirse|hacerse) ~2 "
            "({shot}|vida|venas|muñecas|sesos|cabeza|pastillas|daño|puente|balcon|azotea|vias|"
            "veneno|{height})",
            *he_self("suicide"),
            *he_self("selfkill"),
            "({go3} a|{modal3} (a|de|con|por)?|ganas de|piensa en|hablando de|habla de|pensado "
            "en|pensando en|amenaza con|intento de) (suicidarse|matarse|morir|morirse|quitarse "
            "la vida|ahorcarse|colgarse|acabar con su vida|tirarse (por|de|del|desde) ~2 "
            "{height}|cortarse (las venas|las munecas)|desaparecer|tomarse ~3 {pills})",
            "no (quiere|queria) (vivir|seguir viviendo|seguir viv@|seguir|estar aqui|existir|"
            "despertar)",
            "se quiere (morir|matar|suicidar|quitar la vida|ir de este mundo|cortar las venas)",
            "{modal3} (morir|morirse)",
            "(dice|dijo|me dijo|me escribio|me conto|confeso|puso|escribio) ~3 (ganas de "
            "(morir|morirse|vivir)|no aguanta mas|que mejor se muere|adios para siempre|que no "
            "vale la pena vivir|que estaria mejor muert@)",
            "(se ({go3} a|{modal3} a?) (tirar|lanzar|aventar|cortar|ahorcar|colgar|matar|"
            "suicidar) (las|los|de|del|desde|por|a|al|si|$|hoy|y)|se (cuelga|ahorca|tira (de|"
            "del|por|desde) ~2 {height}))",
            "se (corta|corto|esta cortando|ha cortado|cortaba|hace|autolesiona|lastima) ~1 "
            "(los brazos|las muñecas|las munecas|las piernas|las venas|los muslos|cortes|daño "
            "a si|dano a si|a si mism@|autolesiona|con cuchillas|con una cuchilla|con una "
            "navaja|dano sol@|la piel)",
            "se autolesiona",
            "se esta autolesionando",
            "se ({take:r3}|tomo|trago|ha tomado|tomaria|quiere tomar|esta tomando) ~2 (todas|"
            "muchas|un monton de|un frasco|treinta|veinte|todo|las|una caja de|demasiadas) ~2 "
            "{pills}",
            "(su|mi) ~2 (intento suicidarse|intento matarse|intento quitarse la vida|se "
            "intento suicidar|se intento matar|trato de matarse|trato de suicidarse)",
        ),
    ),
)
