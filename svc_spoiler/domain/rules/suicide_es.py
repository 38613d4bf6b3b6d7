"""Spanish: plans and means of suicide."""

from svc_spoiler.domain.rules.voices import i_myself
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.suicide.self",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *i_myself("suicide"),
            "{suicide:inf.me,ger.me}",
            "me suicido",
            "me suicide",
            "me suicidaria",
            "me suicidare",
            "suicidarnos",
            "me desvivo ya",
            "me desviviria",
            "(mi|un|el|otro|pensar en|pensando en|pienso en|pense en|considero el|pensado en "
            "el|pensado en|intento de|intentos de|idea de|ideas de|plan de|plan para el|ganas "
            "de|hablar de mi|pensamientos de|deseos de|deseo de|opcion es el|salida es el|"
            "solucion es el|considerando el) (mi)? (suicidio|suisidio|desvivirme)",
            "(tengo|tuve|tenia|con|siento|vuelven|volvieron|mis|teniendo|he tenido|muchos|"
            "muchas|tantos) ~2 (pensamientos|ideas|ideaciones|ideacion|impulsos|deseos|"
            "tendencias|crisis) (suicidas|suicida|autoliticas|autolitic@|de muerte|de suicidio)",
            "(soy|estoy|me siento|sigo) suicida",
            "(ideacion|ideas|pensamientos) (suicidas|suicida) (otra vez|todo el dia|diario|"
            "diarios|cada)",
            "(intente|intento|intentado|intentar|quise|trate de|trato de|volver a intentar|"
            "penso en|voy a intentar) (suicidarme|suicidio|matarme|quitarme la vida|acabar con "
            "mi vida)",
        ),
    ),
    Rule(
        id="es.kill.self",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *i_myself("selfkill"),
            "me mato (si|hoy|ya|esta|manana|y|$|porque|ahora|mejor)",
            "mejor me mato",
            "^ me mato $",
            "me ahorco",
            "me cuelgo (de|del|en) (una|un|la|el|arbol|viga)",
            "(y)? (si)? (me mato|me muero) (a|le|nadie|no) ~2 (importaria|importa|extranaria|"
            "notaria|importara|lloraria|enterarian)",
        ),
    ),
    Rule(
        id="es.end.life",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(quitarme|arrancarme|sacarme|me (quiero|voy a|pienso) quitar|me quito|me quitaria|"
            "me voy quitando) (la|mi) (vida|vido)",
            "(acabar|terminar|acabo|termino|acabare|terminare|acabaria|acabando|terminando|"
            "acabe) (con|por) (mi|esta|la|mi propia) (vida|existencia)",
            "(acabar|terminar|termino|acabo|terminarlo|acabarlo|acabare|terminare) (ya|de una "
            "vez)? (con)? (todo|todo esto|esto) (de una vez|para siempre|por fin|hoy|esta "
            "noche|hoy mismo|ya|ahora)",
            "{intend} (acabar|terminar|ponerle fin|poner fin|dar fin) ~1 (con)? (todo|todo "
            "esto|mi vida|mi sufrimiento|mi dolor|este sufrimiento|este dolor|con el dolor)",
            "(poner|ponerle|dar|darle|pongo|le pongo|pondre) fin a (mi|todo|esta|este|mis|esto)",
            "(quitarme|sacarme|me quito|quito) (de en medio|de enmedio|del medio|de encima de "
            "todos)",
            "(hacer|hacerme|haga|haria) (algo|una cosa|lo peor) (malo|mala|horrible|terrible|feo|"
            "grave)? (conmigo|con mi vida|con mi cuerpo)",
            "(hacer|cometer|haga|hacerme|hago|haria|cometa) (una|alguna|la) (locura|tonteria "
            "grande|barbaridad|estupidez grande) (conmigo)?",
            "{intend} (irme|largarme|marcharme|partir) (de este mundo|para siempre|de esta "
            "vida|al cielo|de aca para siempre|al otro mundo|al mas alla)",
            "(quiero|quisiera|voy a|necesito|ganas de|ojala) (irme|estar|reunirme|"
            "reencontrarme|reunir|ir) ~1 con (mi|mis|el|ella|los) ~4 (en el cielo|alla arriba|"
            "al cielo|que en paz descanse|fallecid@|que murio|difunt@)",
            "(quiero|quisiera|necesito|me gustaria|ganas de|ojala|voy a) (dormir|dormirme|"
            "descansar|acostarme) ~2 (para siempre|eternamente|y no despertar|y no volver a "
            "despertar|sin despertar|y nunca despertar|y no despertarme|en paz para siempre|y "
            "ya no despertar|y jamas despertar|y no levantarme)",
            "(dormir|dormirme|dormirse|acostarme|duerma|dormirme hoy|dormido) (y|e|i) (ya)? (no|"
            "nunca|"
            "jamas) ~1 (despertar|despertarme|levantarme|volver|despierte|despertara)",
            "(dejar|dejo|dejaria) de (existir|respirar|vivir)",
            "{intend} (dejar de (sufrir|ser|sentir)|no existir|no despertar|no estar viv@|"
            "borrarme del mapa|borrarme de este mundo)",
            "(salir|salida|escapar) de (esta vida|este mundo)",
            "(este|esta) (es|sera|va a ser) mi (ultimo dia|ultima noche|despedida|ultimo "
            "mensaje|adios|ultima carta|ultima vez)",
            "mi ultima noche (viv@|aqui|en)",
            "(hoy|manana|esta noche) (me muero|me mato|termina todo|se acaba todo|acaba todo|"
            "es el dia|es mi ultimo)",
            "(carta|nota|mensaje|cartas|notas|video) de (despedida|suicidio|adios)",
            "(escribi|escribiendo|escrito|deje|grabe|hice) ~2 (mi|las|la|una|mis) (despedida|"
            "despedidas|carta de despedida)",
            "(cuando|para cuando) (lean|leas|encuentren|vean|veas|lea|reciban|lo lean) (esto|"
            "este|esta) ~3 (muert@|no voy a estar|no estare|no estar|me habre ido|ya no|sera "
            "tarde|habre)",
            "(perdon|perdonen|perdonenme|perdoname|perdona|disculpen|disculpame|lo siento) ~3 por "
            "lo que (voy a hacer|estoy por hacer|estoy a punto de hacer|vaya a hacer|hare|hago "
            "hoy|voy a hacerme)",
            "(adios|perdon|perdonen|perdonenme|perdoname|gracias|me despido) ~2 (a todos|todos|"
            "por todo|de todos|mama|familia|mundo|mundo cruel) ~4 (no puedo mas|ya no puedo|no "
            "aguanto|no doy|me voy|los quiero|las quiero|se acabo|hasta siempre|para siempre|"
            "cuiden|cuidense|no fue su culpa|me despido)",
            "(cuiden|cuida|cuidad|cuidame|cuidenme|les dejo|te dejo|encargate) (de|a|al)? ~1 "
            "(mi|mis) (perro|gato|hijos|mama|perrito|gatito|familia|mascota|hermanito|perra|"
            "gata) ~2 (cuando|por mi|si ya|si yo|que yo|$)",
            "(manana|pronto|dentro de poco|la proxima semana|el lunes) ~1 (ya)? no (voy a "
            "estar|estare|voy a existir|voy a despertar) ~1 (aqui|viv@|en este mundo|mas|$)",
            "(ya)? no (voy a|pienso) (estar|despertar|existir|seguir) ~1 (manana|mas|viv@|aqui "
            "manana|aqui)",
            "no (me|voy a) (veran|verme|volveran|volver) (a ver)? (nunca|viv@|mas)",
            "que (todo|esto|el dolor|el sufrimiento) (se)? (acabe|termine|pare|se acabe) (de "
            "una vez|ya|para siempre|por fin)",
            "quiero que (todo|esto) ~1 (acabe|termine|pare|se acabe|se termine)",
            "no quiero (despertar|amanecer|despertarme|levantarme) (manana|mas|nunca|nunca mas)",
            "no despertar (nunca|mas|manana)",
            "(tengo|elegi|decidi|fije) ~2 (todo|el dia|la fecha|el plan|el metodo|la forma|un "
            "plan) ~2 (para (matarme|morir|morirme|irme|acabar|suicidarme|hacerlo|quitarme)|mi "
            "muerte|la fecha|suicidarme)",
            "la (decision|fecha) (ya)? (esta tomada|elegida) ~3 (morir|acabar|irme|vida)",
            "como (me mato|matarme|suicidarme|morir|morirme|quitarme la vida|puedo morir|puedo "
            "matarme|hago para morir|hago para morirme|puedo suicidarme|puedo acabar con mi "
            "vida|desaparecer para siempre|dejar de existir) ~1 (sin dolor|rapido|facil|sin "
            "sufrir|pronto|$)",
            "(busco|buscando|googlee|buscar|que|cual|cuales|una|mejor|mejores|rapida|rapidas|"
            "hay|dime|investigando) ~1 (formas|maneras|metodos|forma|manera|metodo) ~2 (de|"
            "para) (suicidarme|suicidarse|morir|matarme|matarse|quitarme la vida|quitarse la "
            "vida|no sufrir)",
        ),
    ),
    Rule(
        id="es.method",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "me ({intend}|{fut1}|estoy por|{be1} a punto de) (clavar|enterrar|encajar|meter) ~1 "
            "(un|una|el|la|este|esta) {weapon}",
            "({intend}|a punto de|ganas de|por) (clavarme|enterrarme|encajarme|apuñalarme|"
            "acuchillarme) ~1 (con)? ~1 (un|una|el|la|este|esta)? ~1 ({weapon}|$)",
            "(balcon|azotea|puente|ventana|cornisa|acantilado|barranco|terraza|techo|borde|"
            "vias|anden|piso) ~3 (pensando en|con ganas de|queriendo|a punto de|list@ para|"
            "para|dispuest@ a|y quiero|y voy a|y me voy a|decidid@ a) ~1 (saltar|tirarme|"
            "lanzarme|aventarme|brincar|tirar|lanzar|saltarme)",
            "me ({intend}|{fut1}|{be1} a punto de|{be1} por|estoy por) {throw:inf} ~3 (por|de|"
            "del|desde|al|a la|a las|bajo|debajo|contra|frente|encima) ~2 {height}",
            "({intend}|a punto de|por|para|y|o) {throw:inf.me} ~3 (por|de|del|desde|al|a la|a "
            "las|bajo|debajo|contra|frente|encima) ~2 {height}",
            "me (tiro|lanzo|aviento|boto|arrojo|tirare|lanzare|tiraria|tire|lance|avente) ~2 "
            "(por|de|del|desde|al|a la|a las|bajo|debajo|contra|frente) ~2 {height}",
            "(me (voy|quiero|iba) a? (tirar|lanzar|aventar|botar)|(voy|quiero|iba) a? (tirarme|"
            "lanzarme|aventarme)|ganas de (tirarme|lanzarme|aventarme)) $",
            "(saltar|salto|saltaria|brincar|saltare|aventarme) (de|del|desde|por|al|a la|a "
            "las) ~2 {height}",
            "(estoy|estuve|subi|subido|subida|parad@|sentad@|llegue|aqui) ~2 (en|a|al|desde|"
            "sobre) ~1 (borde|orilla|azotea|barandilla|baranda|cornisa|filo|puente|ventana|"
            "andenes|vias) ~3 (no se que hacer|mirando (abajo|hacia abajo|el vacio|para abajo)|"
            "miro abajo|nadie|perdon|solo quiero|quiero|saltar|no aguanto|no puedo|tirarme|$|del|"
            "de la|lanzarme|adios|y "
            "quiero)",
            "me (tome|trague|he tomado|he tragado|acabo de tomar|tomo|voy a tomar|quiero tomar|"
            "comi|zampe|meti|empastille|he metido|tomare) ~5 {pills}",
            "(tomarme|tragarme|tome|trague|comerme|ingerir|ingeri|tomando|tomarmelas|tomarlas|"
            "tomar) ~2 (todas|todo|todos|muchas|muchos|un monton de|un frasco de|un blister de|"
            "veinte|treinta|cuarenta|varias|demasiadas|la caja|el frasco|un frasco|una caja|"
            "tod@) ~2 {pills}",
            "{pills} ~5 (me las|melas|me lo|me los) ~2 (tomar|voy|tome|trague|tomo|tragar|"
            "tomare|trago)",
            "{pills} ~4 (tomarmelas|tomarlas|tragarmelas|tomarmelos|tomarmelo)",
            "(tengo|guarde|guardado|junte|juntado|compre|juntando|guardando|acumulando|escondi|"
            "consegui|conseguido) ~3 {pills} ~6 (matarme|morir|morirme|dormir|suicidarme|"
            "acabar|todas|hacerlo|listas|irme|no despertar|suficientes|suficiente)",
            "(tengo|guarde|junte|compre|juntando|guardando|acumulando|escondi|consegui) ~2 "
            "(las|la|el|los|mis|una|un|muchas|suficientes) (pastillas|pastis|pastilla|veneno|"
            "raticida|soga|cuerda) ~2 (aqui|listas|list@|en la mano|al lado|a mano|$|preparad@|"
            "enfrente|delante)",
            "(sobredosis|intoxicarme|empastillarme|envenenarme|me empastille|me intoxique|"
            "empastillada|empastillado)",
            "(cortarme|abrirme|rajarme|rebanarme|tajearme|me (corto|corte|abro|abri|rajo|raje)|"
            "me (voy a|quiero|he) (cortar|abrir|rajar|cortado|abierto)) (las|los|mis) (venas|"
            "muñecas|munecas)",
            "(pegarme|meterme|darme|me (pego|meto|doy)|me (voy a|quiero) (pegar|meter|dar)) "
            "(un|una) {shot}",
            "(volarme|me vuelo|volar me|reventarme) (la cabeza|los sesos|la tapa)",
            "un tiro (en la|a la|en mi) (cabeza|sien|boca)",
            "(soga|cuerda|lazo|nudo|cinturon|sabana) ~3 (en|al|alrededor de|del) (el|mi|al)? "
            "cuello",
            "(tengo|compre|hice|prepare|busque|consegui) ~1 (la|una|el|un) (soga|cuerda|nudo|"
            "lazo|mecate)",
            "(estrellar|estrellarme|chocar|estampar|estamparme|estrellarlo|chocarlo) ~1 (con|"
            "el|mi|contra)? ~1 (coche|auto|carro|moto|un arbol|un muro|camion|el muro) ~3 (a "
            "proposito|contra|y acabar|y ya|para|adrede|y morir|matarme)",
            "(soltar|solte|suelto|solto) el (volante|manubrio) ~4 (acabar|morir|todo|carretera|"
            "matarme)",
            "(abrir|abri|abro|prender|dejar|deje) ~1 (el|la llave del|la llave de) gas ~4 "
            "(dormir|morir|acabar|todo|matarme|abierto para|y acostarme)",
            "(beberme|tomarme|tome|trague|me tome|bebi|me tomo|quiero (tomar|beber)|voy a "
            "(tomar|beber)) ~2 (lejia|cloro|lavandina|raticida|veneno|insecticida|soda "
            "caustica|acido|detergente|thinner|pesticida)",
            "(tirarme|me tiro|me tire|meterme|me meto|lanzarme|cruzarme|atravesarme|ponerme|"
            "echarme) ~1 (frente|delante|debajo|enfrente|encima|abajo|bajo) ~2 {height}",
            "dejarme (morir|caer|desangrar|ir)",
            "dejar de comer (hasta|para) (morir|morirme|desaparecer)",
            "desangrarme",
            "que (me)? (atropelle|atropellara|pise|arrolle|pase por encima) (un|el|una) {height}",
        ),
    ),
)
