"""Spanish patterns for frames, over the folded line (`text.Reading.line`).

Words are folded and have one space between; marks are words. Only first persons are named:
`tiene que` is somebody else's. Voseo and usted are as good as tú.
"""

from svc_bots.domain.reading.frames import Frame, between, one_of

_PIECES = (
    r"(?:mini ?|micro ?|sub ?)?(?:pasos?|pasitos?|partes|partecitas|trozos|trocitos|pedazos|"
    r"pedacitos|cachitos|cachos|etapas|fases|bloques|tareas|tareitas|subtareas|acciones)"
)
_SMALL = (
    r"(?: (?:muy |mas |bien )?(?:\w*pequen\w+|\w*chiqui\w+|simples|sencill\w+|cort\w+|faciles|"
    r"manejables|concret\w+|chicos|claros))?"
)
_CUT = one_of(
    r"divid(?:e|eme|ime|i|ir|irme|irlo|irla|irmel[oa]|as|amos|el[oa]|emel[oa]|imel[oa])",
    r"desglos(?:a|ame|ar|arme|arl[oa]|es|al[oa]|amel[oa]|armel[oa])",
    r"descomp(?:on|oner|onme|oneme|ongas|onl[oa])",
    r"separ(?:a|ame|ar|arme|arl[oa]|al[oa]|amel[oa]|armel[oa])",
    r"part(?:e|eme|ime|ir|irl[oa]|el[oa]|irme)",
    r"(?:troce|fraccion|desmenuz|organiz|orden|cort|explic)(?:a|ame|ar|arl[oa]|al[oa]|amel[oa]|"
    r"armel[oa])",
    r"pon(?:me|l[oa]|mel[oa]|er|erl[oa]|emel[oa])?",
    r"(?:da|dar|di|hace|haz)(?:me|mel[oa]|l[oa])?",
    r"conviert(?:e|eme|el[oa])",
)
_CUT_SURE = one_of(
    r"divid(?:e|eme|ime|i|ir|irme|irl[oa]|irmel[oa])",
    r"desglos(?:a|ame|ar|arme|arl[oa])",
    r"(?:troce|desmenuz)(?:a|ame|ar|arl[oa])",
    r"descomp(?:on|oner|onme|oneme)",
)
_GIVE = one_of(
    r"da(?:me|rme)", r"di(?:me)?", "haz(?:me)?", "hace(?:me|rme)", "quiero", "quisiera",
    "necesito", r"escrib(?:e|i)(?:me)?", r"pon(?:e)?me", r"arma(?:me|rme)?",
    r"muestra(?:me)?", "mostrame", r"pasa(?:me)?", "cuales son", "cuales serian", "busco",
    r"prepara(?:me)?", r"crea(?:me)?", r"genera(?:me)?", "tienes",
    r"me (?:das|haces|armas|pasas|escribes|dices)",
    r"(?:puedes|podes|podrias)(?: \w+)?",
)  # fmt: skip
_BEGIN = one_of(
    "empezar", "comenzar", "arrancar", "iniciar", "empiezo", "comienzo", "arranco", "partir",
    "parto", "inicio", "empezamos", r"agarr(?:ar|o)(?:l[oa])?", "tirar", "entrarle", "entrar",
    "meterle mano", "meter mano", r"empezarl[oa]", "organizarme", "ponerme", "seguir",
    r"(?:abord|encar|atac|enfoc|enfrent)ar(?:l[oa])?", "continuar", "hacerle", "agarrarle",
    "avanzar",
)  # fmt: skip
_ADVERB = (
    r"(?: (?:ni|ya|yo|la verdad|para nada|bien|muy bien|realmente|todavia|aun|siquiera|tampoco))?"
)
_NOT_KNOWING = r"(?<!sabe )(?<!saben )(?<!sabes )(?<!sabia )(?<!supo )(?<!saber )(?<!sabiendo )"
_LITTLE = r"(?: \w+){0,2}?"
_TASK_FOLLOWS = r" (?:a|para|con|en|de)"
_BIT = r"(?: (?:tu|una|un|algo de|un poco de|mucha|urgente|poco|de|su))*"

_SPLIT = (
    (
        r"que pasos (?:sigo|debo seguir|tengo que seguir|hay que seguir|puedo seguir|doy|hago)"
        r"(?: para)?"
    ),
    rf"(?:una )?(?:checklist|lista de tareas){_LITTLE} para",
    rf"(?<!ya ){_CUT}{between(9)} (?:en|por) (?:\w+ ){{0,3}}?{_PIECES}{_SMALL}",
    (
        rf"{_GIVE}{between(4)} (?:pasos|pasitos|lista de pasos|guia de pasos|plan|guia|paso a paso)"
        rf"{between(3)} (?:para|pa|a seguir para)"
    ),
    rf"{_GIVE}{between(3)} (?:pasos|pasitos|paso a paso)",
    rf"(?:(?:los|unos|algunos) )?(?:primeros )?pasos{_LITTLE} para",
    rf"(?:un )?plan{_LITTLE} para",
    r"(?:un )?plan de (?:estudio|estudios|limpieza|accion)(?: para)?",
    r"paso a paso(?: (?:para|como))?",
    r"paso por paso",
    r"(?:a|en|por) pasitos",
    rf"en {_PIECES} (?:muy |mas )?(?:\w*pequen\w+|\w*chiqui\w+|simples|sencill\w+|cort\w+)",
    rf"(?<!ya ){_CUT_SURE}(?= (?:la|el|los|las|esta|este|esto|mi|,|:))",
)

_HELP = (
    rf"ayuda(?:me|rme|rnos|nos|menos){_LITTLE}{_TASK_FOLLOWS}",
    (
        r"(?:me|nos) (?:ayud(?:as|arias|ais|es)|(?:puedes|podes|podrias|podeis|puede|podria) ayudar"
        rf"|(?:echas|das|echarias|darias) una mano){_LITTLE}{_TASK_FOLLOWS}"
    ),
    (
        r"(?:puedes|podes|podrias|podeis|puede|podria|quieres) (?:ayudarme|echarme una mano|"
        rf"darme una mano|guiarme|orientarme|acompanarme){_LITTLE}{_TASK_FOLLOWS}"
    ),
    (
        r"(?:necesito|necesitamos|quiero|quisiera|pido|busco|necesitaria|me hace falta|"
        rf"me vendria bien){_BIT} (?:ayuda|ayudita|apoyo|orientacion|guia|mano|acompanamiento|"
        rf"empujon|empujoncito|asistencia){_LITTLE}{_TASK_FOLLOWS}"
    ),
    (
        r"(?:necesito|quiero|quisiera) que (?:me|nos) (?:ayudes|ayude|ayuden|guies|orientes|"
        rf"acompanes){_LITTLE}{_TASK_FOLLOWS}"
    ),
    (
        rf"(?<!la )(?<!su )(?<!tu )(?<!me )(?<!le )(?<!de )(?<!necesita )(?<!necesitan )"
        rf"(?<!quiere )(?<!pide )(?<!busca )(?<!necesitas )(?<!quieren )(?<!piden )"
        rf"ayuda{_LITTLE} (?:para|con|a)"
    ),
    rf"(?:echame|dame|tirame|echenme) una mano{_LITTLE}{_TASK_FOLLOWS}",
    rf"(?:echame|echarme|tirame|me echas) un cable{_LITTLE} (?:con|para|a|en)",
    rf"necesito (?:motivacion|animo|energia|que me motives|que me animes){_LITTLE} (?:para|a)",
    rf"(?:guiame|orientame|acompaname|apoyame){_LITTLE} (?:para|a|con|en|mientras)",
)

_HELP_BARE = (
    (
        r"(?:ayuda|ayudame|ayudenme|auxilio|sos|necesito (?:tu )?(?:ayuda|una mano)|"
        r"me (?:ayudas|ayudarias|puedes ayudar|podes ayudar|podrias ayudar)|"
        r"(?:puedes|podes|podrias) ayudarme|echame una mano)"
        r"(?= (?:[.,?:]|por favor|urgente|porque|$))"
    ),
)

_START = (
    (
        rf"no{_ADVERB} (?:se|sabemos|veo|encuentro|tengo (?:ni )?(?:idea|claro)|me aclaro)"
        rf"{_ADVERB}(?: de)?(?: ni)? (?:por donde|como|con que|desde donde|por cual|"
        rf"por que parte|donde)"
        rf"(?: (?:se|me|lo|la|debo|deberia|puedo|podria))* {_BEGIN}"
    ),
    (
        rf"(?:ni idea|sin saber|ni se){_ADVERB}(?: de)?(?: ni)? "
        rf"(?:por donde|como|con que|desde donde|donde) {_BEGIN}"
    ),
    rf"{_NOT_KNOWING}(?:por donde|desde donde|con que){_LITTLE} {_BEGIN}",
    (
        rf"{_NOT_KNOWING}(?<!de )como (?:empiezo|comienzo|arranco|puedo empezar|puedo comenzar|"
        r"podria empezar|podria comenzar|deberia empezar|debo empezar|empezar|comenzar|arrancar|"
        r"empezamos)"
    ),
    (
        rf"{_NOT_KNOWING}(?:lo )?que (?:debo |deberia |tengo que |puedo )?"
        r"(?:hago|hacer|hacemos) (?:primero|para empezar)"
    ),
    (
        r"(?:que|cual) (?:es|seria|deberia ser) (?:el |lo |mi |la )?primer(?:o|a)?(?: (?:paso|"
        r"cosa))?"
        r"(?: (?:para|que))?"
    ),
    (
        rf"no{_ADVERB}(?: me)? (?:consigo|logro|puedo|soy capaz de|atrevo a|animo a|sale)"
        r"(?: ni| ya| siquiera)? (?:empezar|arrancar|comenzar|ponerme|empezarl[oa]|iniciar|"
        r"dar el primer paso)"
    ),
    r"no (?:arranco|empiezo)",
    rf"(?:me )?cuesta{_LITTLE} (?:empezar|arrancar|comenzar|iniciar)",
    r"ayud\w+ a (?:empezar|arrancar|comenzar)",
)

_HOW = (
    r"que (?:tengo que hacer|debo hacer|puedo hacer|hago) para",
    r"por donde le (?:entro|hago)(?: (?:a|para))?",
    r"como (?:hago|le hago|hacer|hacemos)(?: yo)? (?:para|pa)",
    (
        r"como (?:puedo|podria|debo|deberia|tengo que|podemos|consigo|logro|demonios|diablos|rayos)"
        r"(?: (?:hacer para|empezar a|comenzar a|ponerme a|lograr))?"
    ),
    (
        r"como (?:empiezo|comienzo|arranco|me pongo|me organizo|me las arreglo|le hago)"
        r"(?: (?:a|para|con))?"
    ),
    (
        r"(?:dime|explicame|ensename|mostrame|muestrame|indicame|decime|saber|se) como"
        r"(?: (?:hacer para|puedo|debo|lograr|demonios|diablos))?"
    ),
    r"(?:cual es )?la (?:mejor|manera mas facil|forma mas facil)(?: (?:forma|manera))? (?:de|para)",
)

_HARD = (
    r"soy incapaz de(?: (?:empezar a|ponerme a))?",
    r"no encuentro (?:el momento|la hora|como)(?: (?:de|para))?",
    (
        r"(?:me|nos) (?:cuesta|esta costando|viene costando)(?: (?:mucho|muchisimo|horrores|"
        r"un monton|"
        r"trabajo|la vida|tanto|demasiado|bastante|un mundo))?"
        r"(?: (?:empezar a|ponerme a|arrancar a|comenzar a|ponerme con|empezar con|empezar))?"
    ),
    (
        r"no(?: me)? (?:consigo|logro|soy capaz de|veo capaz de|puedo ponerme|puedo empezar|pongo|"
        r"puedo obligarme|animo|decido|hay manera de|encuentro la forma de|encuentro la manera de|"
        r"encuentro las ganas de|encuentro fuerzas para|alcanzo a)"
        r"(?: (?:a|para|con|ponerme a|ponerme con|empezar a|concentrarme para|organizarme para))?"
    ),
    (
        r"me (?:agobia|abruma|supera|paraliza|bloquea|estresa|desborda)"
        r"(?: (?:mucho|muchisimo|tanto|empezar a|tener que|un monton))*"
    ),
    (
        r"se me hace (?:muy )?(?:dificil|imposible|eterno|cuesta arriba|bola|un mundo|complicado|"
        r"pesado)"
    ),
    (
        r"(?:estoy|sigo|ando|me siento|me quede|me he quedado|quede)(?: (?:muy|super|re|tan|"
        r"totalmente|completamente|bastante))? "
        r"(?:bloquead|atascad|trabad|estancad|paralizad|perdid|abrumad|agobiad|saturad|colapsad|"
        r"congelad|superad|desbordad|atorad|atrasad)[oa](?: (?:con|en|por|a la hora de|para))?"
    ),
    (
        r"llevo (?:\w+ ){1,4}?(?:posponiendo|postergando|aplazando|evitando|procrastinando|dejando|"
        r"intentando|tratando de|sin|queriendo)"
    ),
    r"(?:estoy|sigo|ando) (?:posponiendo|postergando|procrastinando|evitando|aplazando)(?: con)?",
    (
        r"no tengo (?:la |ni )?(?:energia|fuerzas?|motivacion|cabeza|animo|concentracion)"
        r"(?: (?:para|ni para))?"
    ),
    r"no puedo con",
    r"no (?:se|sabemos) como",
    (
        r"me (?:bloqueo|trabo|atasco|paralizo|congelo|disperso|abrumo|agobio|atoro)"
        r"(?: (?:con|al|cuando tengo que|cada vez que tengo que))?"
    ),
    r"disfuncion ejecutiva",
    r"no puedo(?: ni)?(?= (?:levantarme|salir de|ducharme|banarme|vestirme|lavarme|cepillarme))",
)

_UNDONE = (
    (
        r"(?:no|ni(?: siquiera)?) (?:lo |la |los |las )?(?:he|hemos) (?:ni )?"
        r"(?:empezado|comenzado|hecho|estudiado|escrito|arrancado|abierto|tocado|avanzado)"
    ),
    r"no (?:empece|avance|arranque|hice|estudie|escribi)(?: nada)?",
    (
        r"(?:lo|la|los|las) (?:pospongo|postergo|dejo para|voy dejando|estoy evitando|sigo dejando|"
        r"vengo pateando|llevo dejando|procrastino)"
    ),
    r"(?:estoy|sigo) (?:en blanco|en cero|sin empezar)",
    r"me quedo (?:mirando|en blanco|paralizad[oa])",
    (
        r"(?:demasiadas? cosas|es mucho|es demasiado|no avanzo|no me organizo|no doy abasto|"
        r"no me da la vida|no se que hacer|no se como|me disperso|me distraigo|me da pereza|"
        r"me da flojera|me da ansiedad|me da miedo|me da paja|no tengo ganas|me bloqueo)"
    ),
)

_OWE = (
    (
        r"(?:tengo|tenemos)(?: (?:yo|si o si|hoy|ya|ahora|todavia|aun|urgentemente|pendiente))* "
        r"(?:que|por)"
    ),
    (
        r"(?:debo|debemos|deberiamos|deberia|tendria que|tendriamos que|tendre que|tendremos que|"
        r"habria que|hay que|me toca|nos toca|me falta|me queda|me urge|urge|me corresponde|"
        r"tengo pendiente|tenemos pendiente|necesito|necesitamos|me hace falta|hace falta|"
        r"toca|tengo la obligacion de|me obligan a|me mandaron(?: a)?|me piden|"
        r"no me queda otra que|estoy obligad[oa] a)(?: (?:de|por|pendiente))?"
    ),
)

_DUE = (
    (
        r"(?:tengo|tenemos|hay) (?:pendientes? )?(?:un|una|el|la|los|las|mi|mis|otro|otra|dos|tres|"
        r"unos|unas|varios|varias|mil|muchos|muchas|todos|todas|montones de|un monton de)"
    ),
    (
        r"me (?:falta|queda|faltan|quedan|toca|piden|mandaron|dejaron|pidieron)"
        r"(?: (?:el|la|los|las|un|una|por|todavia|aun))+"
    ),
)

_WANT = (
    (
        r"(?:quiero|queremos|quisiera|me gustaria|nos gustaria|pretendo|intento|estoy intentando|"
        r"trato de|estoy tratando de|planeo|tengo intencion de|mi objetivo es|mi meta es|"
        r"me propuse|"
        r"me he propuesto|querria)"
    ),
)

_OTHER = (
    r"(?:tiene|tienen|tienes|tenes|teneis|tuvo|tuvieron|tendra|tendras) que",
    (
        r"(?:debe|deben|debes|debera|quiere|quieren|quieres|necesita|necesitan|necesitas|intenta|"
        r"deberias|le toca|les toca|te toca|va a|van a|vas a|puede|pueden|puedes|podrias|suele|"
        r"sabe|saben)(?: (?:que|a))?"
    ),
    (
        r"(?:recuerda|recuerdame|recordame|recordarme|avisa|avisame|avisarme|acuerdame|"
        r"hazme acordar|hazme acuerdo)(?: (?:de|que tengo que|que debo|que))*"
    ),
    (
        r"(?:traduc\w+|resum\w+|busca|buscame|recomienda\w*|recomendame|recomendarme|cuentame|"
        r"contame|"
        r"calcula\w*|resuelve\w*|corrige\w*|redacta|redactame|escribeme|escribime|haz(?:me)?|"
        r"inventa|"
        r"dibuja|genera|compra|comprame|reserva|reservame|envia|enviale|manda|mandale|llama|"
        r"llamale|"
        r"define|reproduce|hacerme|escribirme|redactarme)"
    ),
)

_DENIED = (
    (
        r"(?:no|ya no|tampoco|nunca|jamas)(?: \w+)?? (?:tengo|tenemos|debo|debemos|necesito|"
        r"necesitamos|"
        r"hace falta|hay|tendre|tendria|deberia|me toca|nos toca|me corresponde|toca)"
        r"(?: (?:que|por))?"
    ),
    r"sin (?:tener|necesidad de)(?: que)?",
)

SPANISH: dict[Frame, tuple[str, ...]] = {
    Frame.SPLIT: _SPLIT,
    Frame.HELP: _HELP,
    Frame.HELP_BARE: _HELP_BARE,
    Frame.START: _START,
    Frame.HOW: _HOW,
    Frame.HARD: _HARD,
    Frame.UNDONE: _UNDONE,
    Frame.OWE: _OWE,
    Frame.DUE: _DUE,
    Frame.WANT: _WANT,
    Frame.OTHER: _OTHER,
    Frame.DENIED: _DENIED,
}
