"""Spanish: confinement, and threats to or through children."""

from svc_spoiler.domain.rules.voices import he_me_past, i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.confined.writer",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *he_me_past("lock"),
            "(me|nos) (tiene|tienen|tenia|tuvo|dejo|deja|dejan|dejaron|mantiene|mantienen|ha "
            "tenido|ha dejado|ha encerrado|tuvieron) ~2 (encerrad@|secuestrad@|retenid@|"
            "amarrad@|atad@|bajo llave|prisioner@|cautiv@|con llave|pres@|encadenad@|privad@ "
            "de mi libertad|como prisionera|como presa|esposad@|sin poder salir|incomunicad@)",
            "(estoy|sigo|llevo|estamos|vivo|estaba|quede) ~4 (encerrad@|secuestrad@|retenid@|"
            "amarrad@|atad@|prisioner@|cautiv@) ~3 (por|en contra|con llave|y no|no me|contra "
            "mi|en (mi|el|la|un) ~1 (cuarto|pieza|habitacion|casa|bano|baño|sotano)|mi|el|"
            "ayuda|desde|porque)",
            "(cierra|cerro|cierran|echo|echa|puso|pone|trabo|tranco|pusieron|echan|cerraba|"
            "candado|cerrado|cerrada) ~2 (con|la|el|un|de|puerta)? ~1 (llave|candado|cerrojo|"
            "pasador) ~4 (no|para que|y|me|salga|salir|conmigo|dentro|adentro|yo|puedo|puerta|"
            "desde)",
            "(me|nos) ({have3} )?(quito|escondio|quita|esconde|quitado|quitaron|escondido|saco|"
            "guarda|rompio|confisco|tiro|guardo|tiene) ~1 (las|el|mi|mis|la|los|todas las) ~1 "
            "(llaves|pasaporte|documentos|dni|celular|telefono|movil|cedula|papeles|ine|"
            "zapatos|ropa) ~4 (para que no|y no|no puedo|salir|salga|y me|irme|me fuera|vaya|"
            "encerr@|encerrad@|pueda|pedir|ayuda|deja|casa|quiere)",
            "(me|nos) (bloquea|bloqueo|tapa|tapo|cierra|cerro|traba|tranca|impide|impidio|"
            "bloqueaba|impedia) ~1 (la|el|que)? ~1 (puerta|paso|salida|salir|salga|saliera|"
            "irme|me vaya)",
            "(se para|se puso|se paro|se pone|parado|se planto|se planta) ~1 (en|delante de|"
            "frente a|enfrente de) la puerta ~3 (salir|salga|para que no|no me)",
            "(retenerme|encerrarme|secuestrarme|amarrarme|atarme) ~3 (contra mi voluntad|en|a "
            "la fuerza|con|si|$)",
            "(retenid@|reteniendome|retiene|retuvo) ~2 (contra mi voluntad|a la fuerza)",
            "privad@ de (mi)? libertad",
            "contra mi voluntad",
            "me (secuestro|secuestraron|raptaron|quieren secuestrar)",
            "(me encerro|encerrandome|me encierra|me encerraron|me encerraba) (con|en|a|bajo|"
            "otra|para|porque|toda|por|dos|y|desde|$|cada|sin)",
            "(escapar|salir|escaparme|irme|huir) de (casa|aqui|esta casa|el) ~3 (me mata|no me "
            "deja|no me dejan|encerrad@|sin que)",
        ),
    ),
    Rule(
        id="es.not_let_out",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        negatable=False,
        agreed=True,
        patterns=(
            "no (me|nos) (deja|dejan|dejaba|dejo|permite|permiten|ha dejado|quiere dejar|"
            "dejaria|deje|dejaron|va a dejar) (nunca|ni)? ~1 (salir|irme|irnos|moverme|"
            "marcharme|salgo|abrir la puerta|bajar del (auto|coche|carro)|asomarme) !(el fin "
            "de semana|con mis amigos el|de fiesta|de noche|tarde|hoy porque|entre semana|"
            "hasta tarde|a jugar|el sabado|los sabados|el viernes|los viernes|hasta que "
            "termine|hasta terminar|hasta acabar|a la fiesta|al recreo|castigad@|de la llamada|"
            "del grupo|de la app|del juego|del bucle)",
            "no (me|nos) (deja|dejan|permite|dejaba|permiten) ~2 (pedir ayuda|llamar a nadie|"
            "llamar a la policia|usar el telefono|ir al medico|ir al doctor|ir al hospital|"
            "comer|dormir|ir al bano|ir al baño|hablar con nadie|ver a nadie|tener telefono|"
            "tener celular|trabajar|estudiar|ver a mi familia|ver a mis hijos|hablar con mi "
            "familia|contacto con)",
            "no (puedo|tengo como|tengo forma de|tengo manera de|podemos) (salir|escapar|irme|"
            "salir de casa|huir) ~4 (encerrad@|llave|candado|no me deja|me tiene|me encerro|"
            "vigila|vigilad@|me mata)",
        ),
    ),
    Rule(
        id="es.confined.others",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(la|lo|las|los|le) (tiene|tienen|tenia|tuvo|dejo|mantiene) ~1 (encerrad@|"
            "secuestrad@|amarrad@|atad@|bajo llave|retenid@|encadenad@)",
            "no (la|lo|las|los) (deja|dejan|dejaba) salir (de (casa|la casa|su cuarto)|ni|"
            "nunca|a la calle|sola|para nada|$)",
            "(encerro|encierra|encerraron|secuestro|amarro) a (mi|su|la|el|los|las|mis|sus) ~1 "
            "{kin}",
        ),
    ),
    Rule(
        id="es.confine.reader",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        agreed=True,
        patterns=(
            *i_you("lock"),
            "(de (aqui|aca|esta casa|mi casa|este cuarto|la casa)) no (sales|te vas|te mueves|"
            "vas a salir|saldras|salis|te marchas|sale nadie) !(hasta que termines|hasta que "
            "acabes|hasta las)",
            "no (sales|te vas|te mueves|vas a salir|te vas a ir|saldras|te iras|salis) (nunca|"
            "ni)? ~1 (de (aqui|aca|esta casa|la casa|casa|mi casa|esta habitacion|este cuarto|"
            "mi lado)|a la calle|a ninguna parte|a ningun lado|a ningun sitio|por esa puerta) "
            "!(hasta que termines|hasta que acabes|hasta las|sin (abrigo|chaqueta|desayunar|"
            "bufanda))",
            "(cierro|cerre|voy a cerrar|echo|eche|pongo|puse|tengo|me llevo|me quede con|"
            "escondi) ~1 (con|la|el|las|tu)? ~1 (llave|candado|llaves|cerrojo) ~3 (para que no|"
            "y no|no vas|y de aqui|no te|sales|asi no|te vayas|salgas)",
            "te (encierro|tengo encerrad@|dejo encerrad@|amarro|ato a|encierro con llave)",
            "te (quite|escondi|quito|tengo) (las llaves|los zapatos|el pasaporte|los "
            "documentos) ~2 (para|y|asi|no)",
            "te quedas (aqui|aca|adentro|encerrad@|en este cuarto|en la casa) ~1 (y punto|y ya|"
            "y se acabo|quieras o no|te guste o no|conmigo|,|hasta que yo|y no|sin salir)",
            "(dame|suelta|entregame|no te doy|quite|tengo) ~1 (las|tus) llaves ~3 (no (sales|"
            "te vas|vas)|de aqui|y no|no te|aqui te quedas)",
        ),
    ),
    Rule(
        id="es.children.reader",
        topic=Topic.CHILDREN,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(no (vas a|volveras|vas a volver|vuelves|volves|veras|vuelvas) ~1 (a)? ~1 (ver)? "
            "~1 (a)? (tu|tus|los|las|mis|la|el|nuestros|nuestra|nuestro) {child})",
            "no los (vas a volver a ver|volveras a ver|vas a ver mas|ves mas|vuelves a ver)",
            "no (la|lo) (vas a volver a ver|volveras a ver|vuelves a ver) (nunca|mas|jamas)",
            "(te ({fut1})? (quito|quitar|quitare|saco|sacar|arrebato|quitarte)|quitarte|"
            "arrebatarte) ~1 (a)? (los|las|la|el|tus|mis|tu|mi|al) {child}",
            "(me llevo|me voy a llevar|voy a llevarme|me los llevo|me llevare|agarro) ~1 (a)? "
            "(los|las|la|el|tus|mis|tu|mi|al|nuestros) {child} ~5 (no|nunca|donde|lejos|y no|"
            "jamas|otro pais|si|vuelves|sin que|sabras|encuentr@|ver)",
            "(si|como|cuando) %5 (me llevo|te quito|te saco|pierdes|no ves|no vuelves a ver|no "
            "vas a ver|desaparezco con|les hago|le hago|mato|pago con|la pagan|lo pagan|"
            "olvidate de|despidete de) ~2 (a|de)? (los|las|la|el|tus|mis|tu|mi|al|nuestros|"
            "nuestro) {child}",
            "(mato|matare|voy a matar|les hago algo|le hago algo|les hago daño|le hago daño|"
            "les voy a hacer|le voy a hacer|les pego|le pego un tiro|los mato|lo mato|la mato|"
            "te mato|la paga|lo paga|la van a pagar|lo van a pagar|sufriran|va a sufrir|van a "
            "sufrir|les puede pasar algo|le puede pasar algo|algo le puede pasar|algo les "
            "puede pasar|le va a pasar algo|les va a pasar algo) ~2 (a|con|tu|tus)? ~1 (a)? "
            "(los|las|la|el|tus|mis|tu|mi|al|nuestros|nuestro|nuestra) {child}",
            "(tus|tu|los|las|nuestros|el|la) {child} (la|lo|las|van a|va a|pueden|puede|te|se) "
            "~1 (pagan|pagaran|paga|pagar|sufrir|van a pagar|va a pagar|pasar algo|pagara)",
            "a (tu|tus) ({child}|madre|mama|hermana|hermano|familia|papa|hermanita|perro) ~1 (le|"
            "les) ~1 (va a pasar|puede pasar|pasara|va a ocurrir|van a pasar) (algo|cosas|lo peor)",
            "donde mas te (duele|duela)",
            "(dile|digo|les digo|les voy a decir|le voy a decir|voy a decirles|contare|les "
            "contare|le digo|voy a contarle) ~1 (a)? ~1 (los|las|tus|tu|mis|el|la|nuestros)? "
            "~1 {child}? ~2 (que clase de|que su madre es|que su padre es|lo puta|la puta que|"
            "que no los quieres|que nos abandonas|que nos abandonaste|que nos dejas|que tu "
            "rompiste|que es tu culpa)",
            "(te quedas|vas a quedar|te vas a quedar|te dejo|quedaras) ~1 sin (tus|los|"
            "nuestros|mis|hijos|niños) ~1 (hijos|niños)?",
            "(decir|digo|dire|declarar|demostrar|contarle|probar) ~2 (al|ante el|a la) ~1 "
            "(juez|jueza|juzgado|asistente social|tribunal|servicios sociales|dif|abogado) ~4 "
            "(mala madre|mal padre|loca|drogas|hijos|niños|custodia|quitan|inestable)",
            "(pierdes|vas a perder|perderas) ~1 (a)? ~1 (los|tus|la custodia|la tenencia|al|"
            "nuestros)? ~1 ({child}|custodia|tenencia)",
            "(a)? (los|las|tus|mis|nuestros|tu|la|el|mi|al) {child} no (los|las|lo|la) ~2 (ver|"
            "ves|veras|vuelves|tocas|vas|tendras|veras)",
            "(despidete|olvidate|vete despidiendo|di adios) (de|a) ~1 (los|las|tus|mis|"
            "nuestros|tu|la|el) {child}",
            "no (los|la|lo|las) (vas a|vuelves a|volveras a) ~1 ver ~1 (ni en (foto|pintura)|"
            "crecer|jamas|nunca)",
            "ni en (foto|pintura) (los|la|lo|vas a|ves|veras)",
        ),
    ),
    Rule(
        id="es.children.writer",
        topic=Topic.CHILDREN,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(amenaza|amenazo|amenazado|dice|dijo|jura|quiere|juro|amenazan) ~4 (con|que)? %3 "
            "(quitarme|llevarse|hacerle daño|hacerles daño|matar|robarme|no dejarme ver|me "
            "quita|se lleva|me va a quitar|se va a llevar|lastimar|no voy a volver a ver|no "
            "volvere a ver|le hara algo|les hara algo) ~1 (a)? ~1 (los|las|mi|mis|al|la|el|"
            "nuestro|nuestros|nuestra|su|sus) ~1 {child}",
            "(me|nos) ~1 ({go3} a|quiere|quieren|quiso) quitar (a)? (los|las|mi|mis|al|la|el) "
            "{child}",
            "(le|les) (pega|pego|golpea|pegaba|grita|hizo daño|hace daño|hace dano|hizo dano|"
            "golpeo|maltrata|quema|ha pegado|esta pegando|da golpes|toca|toco) ~2 (a)? (los|"
            "las|mi|mis|al|la|el|nuestro|nuestros|nuestra|sus|su) {child}",
            "(pega|golpea|maltrata|golpeo|abusa|manosea|golpean|maltratan|toca|lastima|quema|"
            "encierra) (a|de|al) (los|las|mi|mis|nuestro|nuestra|nuestros|su|sus|la|el)? ~1 "
            "{child}",
            "(se llevo|se robo|se quiere llevar|se va a llevar|no me devuelve|no me quiere "
            "devolver|secuestro|me quito|me arrebato|se los llevo|no me deja ver|escondio) ~1 "
            "(a)? (los|las|mi|mis|al|la|el|nuestros|nuestra|nuestro) {child} ~3",
            "(miedo|temo|aterra|panico|preocupa) ~3 (haga|hiciera|pase|lastime|mate) ~2 (algo|"
            "daño|dano)? ~1 a (los|mis|mi|las|la|el|nuestro|nuestra) {child}",
        ),
    ),
)
