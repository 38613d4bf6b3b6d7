"""Spanish: a wish to die, said plainly or in other words."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.die.other_words",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(triste|lastima|pena|rabia|enojad@|decepcionad@|decepcion|frustrad@|asco) ~1 (de|"
            "por|que|da) ~1 (seguir|estar|despertar|despertarme|haber despertado|amanecer|sigo|"
            "desperte|despierte) ~1 (viv@|otra vez|con vida)",
            "(cortarme|rajarme|lastimarme|autolesionarme|autolesionar|autolesion|autoagresion|"
            "autolesiones|hacerme (daño|cortes)|herirme|autodesvivirme|desvivirme|"
            "autodesvivir) !(el|las puntas|al|con el)",
            "(quiero|ganas de|voy a|pienso en|pensando en|a punto de|estoy por|podria|"
            "necesito) (saltar|saltar ya|tirarme|lanzarme|aventarme) $",
            "me (lastime|hice daño|hago daño|autolesione|raje|quise hacer daño|quiero hacer "
            "algo) $",
            "^ (suicidio|suicida|autolesion|autoagresion|sobredosis|suicidarse|morir|muerte|"
            "morirme|matarme|suicidarme|desvivirme) $",
            "me quiero (autodesvivir|autoeliminar)",
            "(terminar|terminando|termino|acabar|finalizar) mi (vida|existencia)",
            "(miedo|temo|asusta|aterra) ~2 (de|a)? ~1 (hacerle|hacerles|que le haga|que les "
            "haga|perder el control y|lastimar|hacer) ~1 (algo|daño|una locura|una barbaridad) "
            "~2",
            "(si|que|ojala|y|por si|quizas|tal vez) no (despierto|despertara|despertase|"
            "amanezco|amaneciera|despierte|amanezca|me despierto|volviera a despertar|vuelvo a "
            "despertar)",
            "(cerrar|cierro|cerrara) los ojos ~4 (siempre|no abrirlos|nunca|no volver|no "
            "despertar|eternamente|y ya|negro)",
            "todo ~2 (quedara|quede|volviera|vuelva|pusiera|ponga|fuera) (en|de)? negro",
            "(apagar|apago|apagara|desconectar|callar|silenciar) (mi|la) (cabeza|mente|cerebro|"
            "vida|existencia) ~3 (siempre|vez|todo|$)",
            "{intend} (descansar|paz) ~2 (siempre|eternamente|eterno|en paz|de una vez|de todo|"
            "de la vida|de mi|de todos)",
            "(descansar|dormir|silencio|paz) (eternamente|eterna|eterno)",
            "(el|mi) descanso (eterno|final)",
            "(dejar|dejara|dejo) de (estar|ser|sentir|existir|vivir|respirar) $",
            "(valor|coraje|huevos|valentia|ovarios) (de|para) ~1 (dejar de estar|hacerlo|"
            "acabar|irme|saltar|matarme|tirarme|terminar|morir|cortar)",
            "(cobarde|cobardia|miedo) ~2 (matarme|suicidarme|saltar|tirarme|morir de una vez)",
            "(no)? (salte|salto|tire|tiro|lance|hice) ~1 (por)? ~1 (cobarde|cobardia|miedo)",
            "(ya)? no (quiero|quisiera) (sentir|sufrir|pensar|luchar|pelear|existir|estar) "
            "(mas|nada|nunca mas)",
            "(no quiero|no tengo ganas de) (dar|ser) ~1 (mas)? (lata|guerra|problema|problemas|"
            "molestias|carga) ~1 (a nadie|$|mas)",
        ),
    ),
    Rule(
        id="es.die.named",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "no haberme muerto",
            "haberme muerto",
            "{selfkill:inf.me} !(estudiando|trabajando|a (trabajar|estudiar))",
            "(arrepiento|arrepenti|lamento|pesa|duele|rabia|odio|triste|lastima|ojala|mejor) "
            "~4 (haberme muerto|me hubiera muerto|hubiera muerto|haber muerto|me hubiese "
            "muerto|sobrevivi|haber sobrevivido|sobrevivir|haberme salvado|me salvaran|me "
            "hayan salvado|sigo viv@)",
            "(debi|deberia|tenia que|tendria que) (haber|haberme) muerto",
            "(pido|pedi|ruego|rogue|rezo|suplico|imploro|pidiendo|rezando|oro) ~5 (que me "
            "lleve|que me muera|morirme|morir|que me recoja|no despertar|que no despierte|que "
            "me quite la vida|que me mate)",
            "(dios|diosito|virgen|señor|cielo) ~1 (que me|me) (lleve|llevara|recoja|quite la vida)",
            "mañana no (despierto|amanezco|estoy|existo|voy a estar|me levanto mas)",
            "(mi|mi propio) (funeral|entierro|velorio) ~6 (paz|alivio|tranquil@|quien|llor@|"
            "nadie|imagino|pienso|feliz|gente)",
            "(imagino|imaginando|pienso|planeo|planeando|pensando|sueño) ~3 mi (funeral|"
            "entierro|velorio|muerte)",
            "(yo|no)? querer (morir|morirme|matarme|desaparecer|suicidar|suicidarme|no vivir)",
            "no querer (vivir|seguir|despertar|existir)",
            "(alguien|que alguien|por favor alguien) ~2 me (mate|dispare|desaparezca|atropelle)",
            "matenme (de una vez|ya|porfa|$)",
            "{die:inf.me}",
            "(si|cuando|aunque|y si|por si) (yo)? me ({die:p1,t1,s1,r1})",
            "(me muero|me muriera|me muera|mi muerte|mi entierro|mi funeral|mi velorio) ~4 "
            "(alivio|mejor|nadie|favor|descanso|tranquilos|paz|extrañar|llorar|lloraria|"
            "importa|llorar)",
            "(deseo|deseos|ganas|idea|pensamientos|pensamiento|fantasias|sueño) ~1 (de|con) "
            "(muerte|mi muerte|morir|la muerte|irme|partir|no estar|no existir|no despertar)",
            "(asusta|preocupa) ~1 que (ya)? no me (da|dé|asusta|importa) ~1 (miedo)? ~1 (morir|"
            "la muerte)",
        ),
    ),
    Rule(
        id="es.die.wish",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            "({wish_die} (a|de|en|es)?|ganas de|{be1} {think_ing} (en)?|{have1} (pensado|"
            "intentado|decidido|planeado|querido|deseado) (en)?|me (gustaria|encantaria)|"
            "pensar en|pensando en|(idea|ideas|plan|pensamientos|deseo|deseos|impulso|impulsos|"
            "necesidad|urgencia) de|tengo que) ({die:inf,inf.me}) !(antes de|en paz de viej@|"
            "de viej@)",
            "me ({wish_die} (a|de|en)?|dan ganas de|tengo que) ({die:inf})",
            "({wish1}|me gustaria|ojala) (estar|estuviera|estuviese|quedar|quedarme|amanecer) "
            "muert@",
            "{wish1} (que me|me) (muera|muriera|mori)",
            "ojala (que)? (yo)? me ~1 ({die:s1,t1}|{kill:s3,t3,s6,t6})",
            "ojala ~1 estuviera muert@",
            "ojala yo {die:s1,t1}",
            "ojala ~3 me ({kill:s3,t3}|lleve|llevara|atropelle|atropellara|atropellase|caiga|"
            "cayera)",
            "(estaria|estoy|estare|estuviera) mejor muert@",
            "mejor ~2 (muert@|me muero|me mato|morirme|matarme|morir)",
            "{wish1} ~1 la muerte",
            "(espero|esperando|deseo|deseando|busco|pido|quiero) (a)? (la muerte|mi muerte|"
            "morir|que llegue la muerte|que dios me lleve|que me lleve dios|que diosito me "
            "lleve|que me lleve)",
            "(dios|diosito|senor) ~3 {take:i2.me}",
            "(dios|diosito|virgencita|senor) ~2 llevame",
            "llevame ~2 (dios|diosito|contigo al cielo)",
            "(prefiero|preferiria) (la muerte|estar muert@|morir|morirme|no haber nacido) "
            "!(antes de|antes que (comer|ir|ver|usar)|que (comer|ir|ver|usar|ponerme|escuchar|"
            "correr|madrugar))",
            "(lo unico que|solo|todo lo que) (quiero|deseo|pido) es (morir|morirme|morirme ya|"
            "desaparecer|dormir para siempre|la muerte)",
            "(pienso|pensando|pense|pensaba|pensado|pensar|obsesionad@|fantaseo|fantaseando) "
            "~3 (en|con) ~1 (mi muerte|la muerte|morir|morirme|estar muert@|muert@)",
            "(merezco|merecia) (morir|morirme|la muerte|estar muert@)",
            "morirme y (ya|listo|que|no)",
            "quieromorir",
            "kieromorir",
            "morirme es lo unico",
            "(me da|da|dando) (igual|lo mismo|exactamente igual) ~3 (vivir|morir|morirme|si "
            "vivo|si muero|si me muero)",
            "no me (importaria|importa|molestaria|asusta|da miedo) (morir|morirme|la muerte|si "
            "me muero|si me muriera|no despertar|desaparecer|que me {kill:s3,t3,s6}|que me "
            "atropellen|que me atropellara)",
        ),
    ),
    Rule(
        id="es.die.will",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "(me voy a|voy a) ({die:inf})",
            "voy a ({die:inf.me})",
            "me {die:f1} (hoy|si|pronto|esta|sola|solo)",
            "(quiero|ojala) me ({die:s1,t1})",
        ),
    ),
    Rule(
        id="es.life.refused",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        negatable=False,
        patterns=(
            "no {wish1} (mas)? (vivir !(sol@|con (mis|mi|ella|el|nadie|gente|perros)|junt@s|"
            "cerca|lejos)|existir|seguir viv@|seguir viviendo|seguir existiendo|estar viv@|"
            "continuar viviendo|volver a despertar|despertar|despertarme|seguir respirando|"
            "respirar mas|seguir en este mundo|estar en este mundo|estar mas aqui|estar mas en "
            "este|seguir con (esta|mi|la) vida|seguir con vida|levantarme nunca|despertarme "
            "nunca)",
            "no {wish1} (seguir|continuar|estar|vivir) ~2 (aqui|aca|con esto|asi|adelante|en "
            "esta vida|mas|con vida)",
            "no (tengo|me quedan|siento|hay|encuentro|veo) ~2 (ganas|fuerzas|motivos|motivo|"
            "razones|razon|nada) (de|para|por) (lo que|la que|las que|los que)? (vivir|seguir "
            "viviendo|seguir viv@|existir|seguir con vida|seguir en este mundo|seguir aqui)",
            "(sin|cero|ningunas|perdi las|perdido las|quitado las|se me fueron las|se me "
            "quitaron las) (ganas|motivos|razones) (de|para) (vivir|seguir viviendo|existir)",
            "no (puedo|aguanto|soporto|resisto) ~1 (vivir|seguir viviendo|seguir viv@|la vida|"
            "mi vida|esta vida|existir)",
            "no (merezco|deberia|debo|debi|tendria que|tenia que) ~1 (vivir|existir|seguir "
            "viv@|estar viv@|haber nacido|nacer|estar en este mundo|seguir aqui)",
            "no (tiene|tenia|hay|encuentro|veo|le veo|le encuentro|le hallo|hallo) ~2 sentido "
            "~2 (vivir|mi vida|la vida|seguir viviendo|mi existencia|que siga viv@|seguir viv@)",
            "(mi vida|vivir|la vida|esta vida|mi existencia|seguir viv@|seguir) ~1 no (tiene|"
            "vale|merece) ~2 (sentido|pena|nada)",
            "no vale la pena (vivir|seguir viv@|seguir viviendo|mi vida|esta vida)",
            "(ojala|quisiera|querria|desearia|deseo|preferiria|me gustaria|mejor) ~2 no (haber "
            "nacido|hubiera nacido|hubiese nacido|existir|existiera|existiese|despertar|"
            "despertara|despertarme|despertase|estar viv@|estar aqui|vivir|ser|haber existido|"
            "volver a despertar|amanecer|amaneciera|amanezca|despierte)",
            "(nunca|jamas) (debi|tendria que|deberia|tuve que|debia) (haber)? (nacer|nacido|"
            "existir)",
            "ojala (nunca|jamas) ~2 (nacido|despertara|despierte|existido|despertarme)",
            "no (voy|pienso|planeo|quiero) a? (llegar|pasar|estar|vivir) (a|de|para) (mi "
            "cumple|los treinta|manana|esta noche|fin de ano|contarlo)",
            "para que (vivir|sigo viv@|sigo viviendo|seguir viviendo|seguir viv@|vivo|existo|"
            "naci|seguir en este mundo)",
            "por que (sigo|sigue) (viv@|viviendo|respirando|existiendo|en este mundo)",
            "por que no ~1 me (mato|mori|muero|suicido|mate|tire)",
            "por que naci",
            "que hago viv@",
            "no (quiero|deseo) ~1 (el|otro|un|mas) (dia|dias) ~2 (viv@|vida|en este mundo)",
            "no quiero (estar|seguir) (viv@|en este mundo|en el mundo|vivo|mas)",
            "no quiero llegar a manana",
        ),
    ),
    Rule(
        id="es.disappear",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "{intend} (desaparecer|desaparecerme|esfumarme|evaporarme|apagarme|desintegrarme) "
            "!(unos|las|los|de la vista|el|este|esta|a|un|una|estos|esa|ese|mis)",
            "ojala ~2 (desaparecer|desaparezca|desapareciera|desapareciese) !(el|la|los|las|"
            "este|esta|mi|ese|tu|esa)",
            "(quiero|quisiera|voy a|me) (rindo|rendirme) (con|de) (la|mi|esta|todo) (vida)?",
            "me rindo con todo",
            "tirar la toalla con (mi|la) vida",
            "rendirme con (la|mi) vida",
            "(cansad@|hart@|agotad@|cansancio|canse|cansa|hartad@|harta) (de|ya de) (vivir|la "
            "vida|esta vida|mi vida|existir|estar viv@|seguir viv@|respirar|seguir viviendo)",
            "(odio|detesto|aborrezco) (vivir|mi vida|estar viv@|existir|la vida|esta vida|"
            "haber nacido)",
            "(me)? (pesa|duele|cuesta) (vivir|la vida|existir|estar viv@|seguir viv@|respirar y)",
            "(estaria|estarian|estaran|estara|estariais|viviria|vivirian|seria|serian|estaban|"
            "va a estar|van a estar) ~2 (mejor|mas felices|felices|mas tranquilos|mas "
            "tranquila|mas feliz|aliviados|bien) ~3 (sin mi|si yo no|si no existiera|si me "
            "muero|si me muriera|si desaparezco|si desapareciera|si no estuviera|si ya no)",
            "(mejor|bien|felices|tranquilos|feliz) sin mi (presencia|existencia|$)",
            "el mundo ~3 sin mi",
            "(nadie|quien) me (extranaria|echaria de menos|va a extranar|lloraria|necesita|"
            "echara de menos|echaria en falta|va a echar de menos|extrañara)",
            "nadie (va a|iba a)? (notar|notaria|notara|daria cuenta|lloraria|extrañar) ~3 "
            "(muero|desaparezco|no estoy|desapareciera|muriera|mi muerte|mi ausencia|falto|"
            "faltara|me fuera|me voy)",
            "(soy|siento que soy|ser|siendo|sintiendome|me siento) (una|solo una|pura)? (carga|"
            "estorbo|lastre|peso) (para|de)? ~2 (todos|todo|mi|mis|familia|mama|demas|nadie|$)",
            "(soy|ser) un (estorbo|lastre)",
            "mi vida (es|no es) ~2 (mierda|asco|infierno|nada|basura|miserable) ~4 (morir|no "
            "puedo|acabar|fin|muerto|terminar|no quiero)",
            "mi vida (ya)? (se acabo|esta acabada|termino|no importa|no vale nada)",
            "(no vale|no merece|no tiene caso|no tiene sentido|de que sirve|para que|que caso "
            "tiene|que sentido tiene|no le veo caso a) (la pena)? (seguir|seguir viv@|seguir "
            "viviendo|vivir|existir|seguir adelante|seguir intentando|seguir luchando|tanto "
            "sufrir)",
            "no (veo|encuentro|hay|tengo|le veo|me queda|queda) ~1 (otra)? (salida|futuro|"
            "escapatoria|solucion|esperanza|esperanzas|luz) (a (esto|mi vida|nada|todo|todo "
            "esto)|en (mi vida|nada)|para (mi|nada)|mas que (morir|la muerte|matarme)|que no "
            "sea ~2)",
            "no (veo|le veo|encuentro) (la)? (salida|futuro|escapatoria|esperanza) $",
            "(ya)? no (puedo|aguanto|doy|soporto|resisto) mas (con|en)? (mi vida|la vida|esta "
            "vida|todo|todo esto|esto|vivir|este dolor|tanto dolor|el dolor|mi cabeza|mi mente|"
            "seguir|existir|este sufrimiento|vivir asi)",
            "^ (ya|es que|perdon|perdonen|mama|ayuda|de verdad)? ~2 (no (puedo|aguanto|doy|"
            "soporto|resisto|puedo seguir|aguanto seguir) (mas|asi|para mas) (asi|de verdad|en "
            "serio)?|no (puedo|aguanto) seguir) $",
            "(necesito|quiero) (parar|que pare|acabar con|apagar) (este|el|todo el|tanto) "
            "(dolor|sufrimiento)",
            "(no)? (soporto|aguanto) (este|tanto|el) (dolor|sufrimiento|vacio) (mas|por dentro|"
            "emocional|en el pecho|ya)",
            "(estoy|me siento) (muert@|vaci@) (por dentro|en vida)",
            "muert@ en vida",
            "(todo|seria mas facil|mas facil|menos doloroso|un alivio) ~2 (si)? ~1 (estuviera "
            "muert@|me muriera|no existiera|desapareciera|yo no existiera|no estuviera|morir|"
            "no despertara)",
            "(si)? (me pasa algo|manana no estoy|no vuelvo|ya no estoy|un dia no estoy) ~3 "
            "(quiero que sepas|quiero que sepan|cuida|cuiden|los quise|te quise|perdon|no fue)",
            "no (sirvo|valgo) (para)? (nada|ni) ~5 (morir|morirme|muert@|vivir|desaparecer|"
            "existir|matarme|nacido|suicidarme)",
            "(siento|creo|pienso|tengo la sensacion de) que ~1 (me estoy|estoy) (muriendo|"
            "apagando|hundiendo)",
            "^ me estoy muriendo $",
        ),
    ),
)
