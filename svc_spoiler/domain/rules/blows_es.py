"""Spanish: blows, fear, pursuit, calls for help."""

from svc_spoiler.domain.rules.voices import he_her, he_me, he_me_past
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.help",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(llama|llamen|llamad|llame|manden|mandame|necesito|avisa|urge) ~1 (a|al|una|"
            "llamar a)? ~1 (la policia|policia|911|112|emergencias|ambulancia|patrulla|"
            "carabineros)",
            "(ayudame|ayudenme|ayuda|auxilio|sos|socorro|necesito ayuda|necesito ayuda "
            "urgente) ~4 (golpe|pega|pego|matar|encerrad@|amenaz@|violencia|escapar|peligro|"
            "herid@|sangre|morir|urgente|policia|por favor me|me quiere|me tiene)",
            "(donde|como|a donde|adonde) ~2 (denuncio|denunciar|pongo una denuncia|me escapo|"
            "escapo|pido ayuda|me refugio|hay un refugio|puedo escapar|me escondo|ir si mi|"
            "puedo ir si) ~3 !(un (producto|anuncio|spam|perfil|bache|ruido|cobro|robo|fraude))",
            "(quita|quito|rompe|rompio|esconde|escondio|destroza|tira|bota|vendio|tiro|desarma|"
            "apaga) ~1 (el|la|los|las|mi|mis|me el|me la|me los) ~1 (audifonos|audifono|"
            "audífonos|implante|silla de ruedas|baston|lentes|gafas|medicina|medicinas|"
            "medicacion|insulina|celular|telefono|llaves|tablet|pasaporte|dni|documentos) ~4 "
            "(para|cuando|y|castig@|si|no puedo|encierra|sale|sola|ayuda)",
            "(me (quita|rompio|rompe|controla|apaga)) (el|la|los|las|mi|mis) (telefono|celular|"
            "movil|audifonos|llaves|silla de ruedas|lentes|gafas|medicacion|medicinas|insulina|"
            "documentos|dinero) ~2 (y me|para|cuando|si|cada|castig@)",
        ),
    ),
    Rule(
        id="es.blow.writer",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "^ (violencia|maltrato|abuso) (de genero|domestic@|familiar|intrafamiliar|machista|"
            "fisic@|infantil|sexual) ~1 $",
            "(me|nos) ({have3} )?(tiro|tira|tiraba|tirado|tiraron) ~1 (al (piso|suelo|sillon|"
            "sofa)|contra|por las escaleras|por la escalera|de la cama|del pelo|encima|a la "
            "cama|escaleras abajo|de la moto|del auto|del coche)",
            "(moretones|moratones|hematomas|cardenales|marcas|golpes|moraton|moreton|heridas|"
            "chichon|quemaduras) ~2 que (me|nos|el|ella|mi) ~2 (dejo|hizo|deja|hace|dejaron|ha "
            "dejado|causo|provoco)",
            *he_me("hit"),
            *he_me_past("stick"),
            "(me|nos) (volvio|vuelve|volvia|empezo|empieza|ha vuelto|llego|acaba|termina|"
            "amenaza|va|iba|puede|quiere|suele) (a|de|con)? (pegar|golpear|levantar la mano|"
            "poner la mano encima|alzar la mano)",
            "(me|nos) ({have3} )?(dio|da|daba|dado|dieron|metio|mete|metia|metido|pego|pegado|"
            "solto|suelta|arreo|propino|encajo|planto|tiro|lanzo|cayo a|agarro a|agarra a|"
            "molio a|muele a|reventó a|revento a|cago a|caga a|mato a|lleno de|cae a|entro a|"
            "dejo a|cosio a|dan|sono|zampo|arrima|arrimo|echo|sampo|puso|mando|dando|pegando) "
            "~2 {blow} !(suave|de suerte|de gracia|bajo|de estado|de calor|de realidad|duro de "
            "la vida|de aire)",
            "me (levanta|levanto|alza|alzo|puso|pone|ponia|levantaba|ha levantado|ha puesto|ha "
            "alzado|alzaba) (la mano|una mano|la mano encima|una mano encima|las manos encima|"
            "el puño|el puno)",
            "(me|nos) ({have3} )?({push:r3,p3,m3,r6,pp}) ~2 (contra|por las escaleras|al piso|"
            "al suelo|por la escalera|de la cama|del pelo|por el pelo|de los pelos|por|sobre|"
            "encima|la cama|escaleras|la pared|hacia|con fuerza|fuerte|y me|muy|cuando|porque|"
            "violentamente|varias|otra vez|$)",
            "(me|nos) ({have3} )?({grab:r3,p3,m3,r6,pp}|jalo|tironeo|jalaba|arrastro|tiro|tira|"
            "tiraba) ~2 (del|de|de los|por el|por los|por las|de las|de la) ~1 {hair}",
            "(me|nos) ({have3} )?(jalo|jala|tironeo|jalaba|tiro|tira|arranco|arranca|jalado) "
            "~1 (el|los|las|la) {hair}",
            "(me|nos) ({have3} )?({grab:r3,p3,m3,r6,pp}|jalo|jala|zarandeo|sacudio|sacude) ~2 "
            "(del|de los|por los|los|el|fuerte del|por el|fuerte de los) (brazo|brazos|hombros|"
            "muñecas|munecas|hombro) ~3 (fuerte|fuerza|moretones|marca|marcas|dejar|dejo|hasta|"
            "moreton|morados|y me|lastimo|sacudio|gritando|gritó|grito|me)",
            "(me|nos) ({have3} )?({smash:r3,p3,m3,r6,pp}) (la|los|el|un|las|a|de|una) ~1 "
            "({bodypart}|labio|ceja|costilla|diente|golpes|patadas|palos|dedo|brazo|pomulo|"
            "timpano|telefono en la cara|ceja)",
            "(me dejo|me dejaron|tengo|dejandome|quede|quedo|deja|dejo|llena de|llen@ de|"
            "cubrir|tapar|oculto|escondo|maquillo|con) ~2 (un|el|los|unos|lleno de|llena de|"
            "mis|las|marcas de)? ~1 (ojo morado|moretones|moreton|moretones|moratones|moraton|"
            "morados|ojo negro|ojo moro|labio partido|labio roto|marcada|hematomas|cardenales|"
            "marcas de golpes|moratones|cicatrices de sus golpes) ~4 (el|me|mi|por|pego|que|"
            "golpes|$|golpiza|de)",
            "(me|nos) (escupio|mordio|quemo|marco|corto|arrojo|lanzo|tiro|avento|arroja|tira|"
            "aventó|quema|muerde) ~2 (con|un|una|en la cara|la cara|el|los|agua|en|encima|a "
            "la) ~1 (cigarro|cigarrillo|plato|vaso|silla|botella|celular|telefono|objetos|"
            "plancha|cara|cosas|platos|brazo|olla|cuchillo|cafe)",
            "(golpes|paliza|palizas|golpiza|cinturonazos|correazos|madrizas) ~2 (me (da|dio|"
            "daba|dan|deja|dejo)|que me)",
            "(me|nos) (maltrata|maltrato|golpea|golpeo|agrede|agredio|maltrataba|violenta|"
            "violento|violentaba|ataco|ataca|atacaron|agarro a golpes|maltratan|maltrataban)",
            "(soy|fui|estoy siendo|he sido|somos|siendo|sufro|sufri|vivo|vivi) (victima de)? "
            "~1 (maltratad@|golpead@|agredid@|maltrato|violencia|abuso|abusos|malos tratos|"
            "violentad@) ~1 !(en el juego)",
            "(dejo de|paro de|deja de|termina de|no para de|no deja de|sin parar de) (pegarme|"
            "golpearme|maltratarme|darme golpes|patearme|agredirme|pegarnos)",
            "(pegarme|golpearme|lastimarme|abofetearme|patearme|agredirme|pegarnos|golpearnos) "
            "~2 (cuando|si|porque|otra vez|de nuevo|$|delante|enfrente|en la|y|con|por)",
            "(me (lastima|lastimo|hace daño|hizo daño|hace dano|hizo dano|ha hecho daño|ha "
            "lastimado|hirio)) ~2 (cuando se enoja|cuando toma|cuando bebe|a proposito|"
            "fisicamente|fisico|cuando pierde|si no|cuando no|con|$)",
            "(mi|la) ~1 {kin} ~2 me (pega|golpea|pego|golpeo|maltrata|cachetea|patea|da golpes)",
            "(me pega|me pego|me golpeo) ~2 (mi|el|su) ~1 {kin}",
            "me (pega|pego|pegan|pegaba|pegaron|ha pegado|estan pegando|esta pegando|pegaria|"
            "pegue) (cuando|si|porque|otra vez|de nuevo|y|en la|en el|con|delante|enfrente|muy|"
            "por|siempre|mucho|cada|tan|hasta|a mi|todos|casi|una|un|el|mi|$|ayer|anoche|hoy|"
            "fuerte|con el|con la|con un)",
            "(aguanto|aguantando|soportando|soporto|aguantar) ~1 (los|sus|golpes|mas) ~1 "
            "(golpes|maltratos|palizas)",
            "violencia (domestica|de genero|familiar|intrafamiliar|machista|en casa|en mi casa|"
            "fisica) ~3 (vivo|sufro|en mi|conmigo|hacia mi|contra mi|mi casa|de parte)",
            "(vivo|sufro|victima de|estoy viviendo|sufriendo|situacion de) ~1 violencia",
            "(vuelves|vuelvas|vuelve|volves) a (pegarme|golpearme|levantarme la mano|ponerme "
            "una mano encima|tocarme)",
            "me (pegaste|golpeaste|empujaste|lastimaste|pateaste|abofeteaste|levantaste la "
            "mano|agarraste del|jalaste)",
            "({kin}|hombre|el|ella) (pegar|golpear|amenazar|tocar|violar|encerrar|ahorcar|"
            "empujar) (mucho|yo|a mi|siempre|fuerte|$|mi|otra vez|diario|ayer|hoy|noche)",
            "yo (tener)? miedo (mucho|de el|marido|papa|novio|$)",
            "(me|nos) ({have3} )?(da|dio|daba|pega|pego|casca|agarra|corretea|amenaza|dan|"
            "golpea|castiga|castigaba|surte|dado|pegado) ~1 con (el|la|un|una|su|lo que|los|"
            "cualquier) ~1 (cable|cinturon|correa|palo|vara|manguera|chancla|zapato|escoba|"
            "plancha|percha|gancho|cinto|cuero|latigo|sarten|botella|silla|fierro|tubo|cuchara|"
            "regla|martillo|celular|puño|puños|cosa|hebilla|bota|sandalia|rama|rejo|baston|"
            "control)",
            "(me|nos) ({have3} )?(avienta|avento|tira|tiro|lanza|lanzo|arroja|arrojo|aventado|"
            "lanzado|tirado|aventaba|tiraba|echa|echo|vacio) ~2 (cosas|objetos|platos|vasos|"
            "piedras|sillas|la silla|una silla|un plato|un vaso|una botella|la botella|la "
            "comida|el plato|el celular|el telefono|una olla|la olla|agua hirviendo|aceite|"
            "cafe caliente|sopa caliente|agua caliente|zapatos|cuchillos|un cuchillo|lo que "
            "encuentra|lo que tiene|de todo|un cenicero|ceniceros|botellas|el control|un "
            "florero|una plancha|la plancha|ladrillos|un ladrillo)",
            "(me|nos) ({have3} )?(araña|arana|araño|muerde|mordio|pellizca|pellizco|escupe|"
            "escupio|rasguña|rasguño|patea|pateo|jalonea|zamarrea|sacude|cachetea|manotea|"
            "empuja|aventaba|golpetea|zarandea|tironea|aprieta|retuerce|quema|corta|abofetea|"
            "arañado|mordido|escupido) ~4 (cuando|cada|si|y|porque|otra vez|se enoja|enoj@|la "
            "cara|los brazos|el brazo|en la cara|delante|hasta|cosas|por|fuerte|$|todo el "
            "tiempo|discutimos) !(el bebe|mi bebe|mi gat@|mi perr@|el gato|el perro|mosquito)",
            "me (abrio|partio|rompio|reventó|revento|hincho|amorato|saco|tumbo|volo|disloco|"
            "fracturo|quebro|dejo) ~1 (la|el|un|una|los|las|dos)? ~1 (ceja|labio|boca|nariz|"
            "diente|dientes|muela|brazo|costilla|costillas|ojo|sangre|cabeza|dedo|muñeca|"
            "pierna|timpano|mandibula|cara hinchada|cara morada|inconsciente|sangrando|llena "
            "de sangre|coja|mano|hombro) ~1 !(jugando|en el dentista|el dentista|de la emocion)",
            "(me (saco|corrio|echo|arrastro|bajo|jalo|sacaron|agarro)) ~2 (de|por) (los|las|la|"
            "el)? ~1 (pelos|greñas|mechas|cabellos|casa a golpes|casa a patadas|calle de noche|"
            "cama a golpes|casa desnuda|auto a golpes|coche a golpes|piernas)",
            "(a (golpes|patadas|cachetadas|empujones|cinturonazos|punetazos|puñetazos|madrazos|"
            "trompadas|palos|hostias|gritos y golpes)) ~2 (me|nos|conmigo)",
            "(me|nos) (trata|tratan|trato|educo|criaron|crio|tiene|saca|levanta|despierta|"
            "recibe) (a) (golpes|patadas|palos|gritos y golpes|cachetadas|trancazos)",
            "(estuvo|fue|esta|se puso|se pone|anda) ~1 (peor|muy mal|violento|violenta|"
            "agresivo|agresiva|como loco|como loca|fuera de si|furioso|furiosa|drogado|"
            "endemoniado) ~4 (que nunca|conmigo|rompio|me|golpe|policia|miedo|gritando|"
            "cuchillo|machete|escondida|encerrad@|hoy)",
            "((estoy|estamos|toy|sigo) (escondid@|encerrad@|metid@|tirad@)|(me|nos) (escondi|"
            "encerre|encerramos|escondimos)) ~1 (con mis hij@s|con los niños|con mi bebe)? ~1 (en|"
            "debajo|detras|adentro|dentro) ~5 (rompiendo|gritando|golpeando|pateando|tirando|como "
            "loc@|va a entrar|quiere entrar|me (busca|quiere|va a)|(el|ella) esta|borrach@|por "
            "favor ayud|tumbar la puerta|con un (arma|cuchillo)|tengo miedo)",
            "(me|nos) (combeo|charcheo|cacheteo|aforro|aforra|puñeteo|puneteo|cachetearon|"
            "combearon) ~3",
            "(no puedo (escribir|hablar) ~2 (mucho|ahora|alto|fuerte)) ~4 (esta|me|el|ella|oye|"
            "escucha|viene)",
        ),
    ),
    Rule(
        id="es.blow.others",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *he_her("hit"),
            *he_her("stick"),
            "{object_him} ({have3} )?(dio|da|daba|metio|mete|pego|solto|propino|cae a|agarra a|"
            "agarro a|muele a|molio a|dando|cago a|caga a|agarrando a) ~2 {blow} !(suave)",
            "(se|se estan|se van a) (estan)? (matando|agarrando|golpeando|pegando) ~1 (a "
            "golpes|mis papas|mis padres|entre ellos|a cuchillazos|con cuchillos|en la casa|"
            "otra vez|$)",
            "{kin} (se (pegan|golpean)|maltrata|golpea|pega|maltratan) (a|mucho)",
            "(mi|su) ~1 {kin} ~1 (es|esta|estaba) (maltratad@|golpead@|siendo golpead@)",
            "(gritos|golpes) ~3 (vecin@|departamento|piso|casa de) ~4 (pegando|golpeando|mujer|"
            "niños|ninos|auxilio|ayuda)",
        ),
    ),
    Rule(
        id="es.blow.reader",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "te ({hit:r1}|pegue|empuje|abofetee|di una (bofetada|cachetada|trompada|paliza|"
            "hostia|patada)|levante la mano|di un (golpe|empujon|puñetazo|punetazo)|solte una|"
            "he pegado|he golpeado|lastime|zarandee|jale del|agarre del pelo) ~3 (porque|por|"
            "pero|fue|para|cuando|es que|culpa|si|te lo|una|sin|$)",
            "(bien merecid@|te lo merecias|te mereciste) ~2 ({blow}|el golpe|la paliza|los "
            "golpes|la hostia)",
            "te pego porque te quiero",
            "(te pego|te pegue|te grito) (por|para) tu (bien|aprendas)",
            "para que aprendas a respetar",
        ),
    ),
    Rule(
        id="es.pursuit.writer",
        topic=Topic.PURSUIT,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(me|nos) (esta|estan|estaba|viene|vienen|anda|ha estado|sigue|vive|andan|estuvo) "
            "(siguiendo|persiguiendo|acosando|acechando|vigilando|esperando afuera|hostigando|"
            "espiando|rastreando|rondando)",
            "(persiguiendome|siguiendome|acosandome|acechandome|hostigandome|vigilandome|"
            "espiandome)",
            "(me|nos) (persigue|acosa|acecha|hostiga|acosaba|perseguia|persiguio|acoso|"
            "persiguen|vigila|espia|sigue (por la calle|a todas partes|a todos lados|en el "
            "auto|en su coche|hasta|desde|cuando salgo|al trabajo|de noche)|siguio (por|hasta|"
            "a|en|desde|anoche|ayer)|rastrea|rastreo|espera afuera|espera a la salida|manda "
            "amenazas|manda mensajes amenazantes)",
            "(esta|estan|sigue|vino|aparecio|esta parado|se aparecio|viene|llego|aparece|se "
            "presento|se planto|ronda|merodea|da vueltas) ~2 (afuera|fuera|frente|golpeando|"
            "pateando|rompiendo|tocando|queriendo tirar|tirando|tratando de entrar|intentando "
            "entrar|abajo|en la puerta|en mi|por mi|gritando) ~4 (de mi casa|mi casa|la puerta|"
            "mi puerta|mi trabajo|de la casa|y no se va|mi ventana|del edificio|en mi trabajo|"
            "mi universidad|la ventana) ~3",
            "(alguien|un hombre|un tipo|el|mi ex|ella|un desconocido|un señor) ~3 (entro|se "
            "metio|intenta entrar|quiere entrar|esta entrando|trata de entrar|forzo) ~2 (a|en|"
            "la) (mi|la|nuestra) (casa|cuarto|puerta|departamento|piso|pieza|cerradura)",
            "(rompio|violo|incumplio|salto|quebranto|se salto|viola) la (orden de alejamiento|"
            "perimetral|restriccion|orden de restriccion|orden de proteccion|cautelar|medida "
            "cautelar)",
            "(orden de alejamiento|perimetral|medida cautelar) ~5 (aparecio|vino|se acerco|"
            "igual|incumple|llama)",
        ),
    ),
    Rule(
        id="es.fear",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(tengo|me da|le tengo|da|con|siento|tenemos|les tengo|tuve) (mucho|tanto|mucha|"
            "pavor|demasiado|panico|terror|miedo)? ~1 (miedo|terror|panico|pavor) (a|de|que|"
            "por)? ~1 (mi|el|ella|su|lo que)? ~2 ({partner}|papa|padre|padrastro|volver a "
            "(casa|mi casa|la casa)|regresar a (casa|mi casa)|llegar a (casa|mi casa)|estar "
            "sol@ con (el|ella|mi)|que me (pegue|haga daño|haga dano|haga algo|lastime|golpee|"
            "encuentre|mate|siga|violente|agreda|viole|alcance|escuche)|lo que (me)? ~1 (haga|"
            "hacer|hara|puede)|que se entere|que ~6 (venga|vuelva|regrese|vaya) ~1 (por mi|a "
            "buscarme|a por mi|por nosotras|por mis hij@s|a mi casa|a la casa|por los niños)|que "
            "(vuelva|regrese) ~2|que llegue|de que le haga|"
            "que le haga) !(a la oscuridad|examen|avion)",
            "(tengo que|necesito|quiero|ayudame a|como puedo|ayuda para|planeo) (escapar|huir|"
            "escaparme|salir de aqui|irme de aqui) ~2 (de|de el|de ella|de mi|de casa|sin que|"
            "ya|antes de que|porque me)",
            "(necesito ayuda|ayudame|auxilio|socorro|ayuda por favor|ayuda) ~2 (me esta|me "
            "quiere|me va a|viene|esta borracho|esta furioso|esta rompiendo|esta golpeando|"
            "esta drogado|esta como loco|esta armado|esta muy violento|se puso violento|esta "
            "afuera|quiere entrar|esta gritando|nos va)",
            "(se pone|se puso|se vuelve|es|esta|cada vez mas|muy) (muy)? (violent@|agresiv@) "
            "~4 (conmigo|cuando|y me|mi|con los niños|con los ninos|tengo miedo|$|toma|bebe|"
            "con mi)",
            "(rompe|rompio|tira|tiro|destroza|destrozo|golpea|golpeo|patea|rompiendo|pego|da) "
            "~2 (cosas|la puerta|las puertas|los platos|mis cosas|la pared|todo en la casa|los "
            "muebles|la tele|paredes|mi telefono|mi celular|mi movil|puñetazos a la pared|"
            "punetazos a la pared) ~3 (cuando|enojad@|enfadad@|furios@|y me|delante|discutimos|"
            "si|porque|en la|conmigo|cada)",
            "(estoy|me siento|estamos|corro|vivo) ~1 (en peligro|amenazad@|con miedo|aterrad@|"
            "aterrorizad@|insegur@) ~2 (en mi|en casa|por|con|de|mi|$|cada|todo)",
            "(me (amenaza|amenazo|amenazan|amenazaron|ha amenazado|esta amenazando|amenazaba|"
            "intimida|amenace)|nos (amenaza|amenazo|amenazan)|amenazandome|recibo amenazas|"
            "recibi amenazas|me llegan amenazas)",
            "(golpeo|mato|maltrata|maltrato|pateo|ahorco|colgo|tiro|envenenó|enveneno|quemo|"
            "mata|patea) ~1 (a)? (mi|al|a mi|nuestro|nuestra) (perro|gato|perra|gata|mascota|"
            "perrito|gatito) ~3 (para|porque|cuando|delante|y me|enojado|y dijo|$|por)",
        ),
    ),
)
