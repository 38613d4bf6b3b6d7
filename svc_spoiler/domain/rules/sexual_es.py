"""Spanish: sexual violence, pressure, and threats with pictures."""

from svc_spoiler.domain.rules.voices import he_me, i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.sextortion",
        topic=Topic.SEXTORTION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "({publish:p1,f1,c1}|(voy a|puedo|quiero|podria) "
            "{publish:inf,inf.lo,inf.telo,inf.le}|mando|lo veran|van a ver|va a ver|veran|vean|"
            "se enteran|circular|rular|van a rular) ~4 (tus|tu|todas tus|todas las|las|los|el "
            "video|esas|esos|ese) ~1 (fotos|foto|videos|video|nudes|pack|packs|desnud@|fotitos|"
            "imagenes|intimidades|capturas|grabaciones|sextape) ~2 (intim@|desnud@|tuy@|"
            "sexuales|de nosotros|cogiendo|en internet|en facebook|a (todos|tu|tus)|si|en "
            "instagram|en redes|sin ropa|por todos|en pelotas|al grupo|donde|y|$|para que)",
            "(tengo|guardo|guarde|conservo|sigo teniendo|todavia tengo|aun tengo) ~1 (tus|"
            "todas tus|las|los|el|unas|unos|todos tus|tu) ~1 (fotos|videos|nudes|pack|video|"
            "capturas|foto) ~6 (publico|subo|mando|envio|comparto|publicar|subir|mandar|enviar|"
            "compartir|enseño|mostrar|mostrarle|todos vean|tu jefe|tu familia|tus papas|tu "
            "mama|verian|vean|ver|internet|facebook|redes|ya sabes|si no)",
            "(manda|mandame|envia|enviame|pasa|pasame|haz|paga|pagame|deposita|depositame|"
            "transfiere|acuestate conmigo|vuelve conmigo|haz lo que) ~5 (o|si no|o si no|sino) "
            "~2 (publico|subo|mando|envio|comparto|difundo|le muestro|les muestro|lo publico|"
            "las publico|todos (van a ver|veran|van a saber)|(se lo|se la|le|les) ~1 (mando|"
            "enseño|muestro|digo|paso|envio|cuento)|"
            "se las (mando|muestro)|le cuento|le digo a)",
            "(si no|como no|hasta que) ~5 (publico|subo|difundo|comparto|filtro|mando|envio|"
            "las subo|lo subo|las mando|lo mando|las comparto|las publico|lo publico) ~3 "
            "(fotos|videos|nudes|pack|video|foto|todo|grupo|internet|familia|contactos|"
            "capturas)",
            "(mandame|enviame|pasame|manda|pasa) ~1 (una|un|otra|otro|tus|mas|el)? ~1 (nude|"
            "nudes|pack|foto desnud@|fotos desnud@|foto sin ropa|fotos sin ropa|video desnud@|"
            "foto en (calzon|tanga|bragas)|foto intima|fotos intimas|foto de tus) ~4 (o|si no|"
            "sino|me lo debes|si me quieres|si de verdad|demuestra|o te|pruebame|y no le digas|"
            "o termino|prueba)",
            "(tus|esas|las|tu|ese|todas tus) ~1 (fotos|videos|nudes|video|foto|audios|packs|"
            "pack) ~1 (van a|estaran|terminan|acaban|salen|veran|iran|terminaran|acabaran|va a|"
            "estara|apareceran|circularan|quedaran|se van a|llegan|llegaran) ~3 (en|por|a) ~2 "
            "(todos|todas|internet|grupos|grupo|redes|facebook|face|instagram|trabajo|familia|"
            "papas|jefe|web|paginas|porno|escuela|tu|whatsapp)",
            "(mandas|mandame|manda|envias|enviame|pasas|pasame) ~3 (pack|packs|nudes|fotos|foto|"
            "video) ~2 (o|si no|sino) ~1 (le|les|se lo|se la|lo|la) ~1 (digo|enseño|muestro|"
            "cuento|mando|paso|subo|publico)",
            "o (me)? (mandas|envias|pasas|das) ~3 (pack|packs|nudes|fotos|foto|video|plata|"
            "dinero) ~1 o ~1 (le|les|se lo|se la|lo|la|te|publico|subo|tus)",
            "(subo|publico|mando|paso|comparto|enseño|muestro|difundo|envio|reenvio|filtro|"
            "posteo|subire|mandare|publicare|voy a subir|voy a mandar|voy a publicar|voy a "
            "enseñar|voy a pasar) ~2 (el|los|las|tu|tus|ese|esos|todo el|la) ~1 (video|videos|"
            "fotos|foto|nudes|pack|grabacion|audios|capturas|packs) ~1 (donde|en (el|la|los|"
            "las) que|tuy@|intim@|desnud@|de nosotros|sexual|tuyas|cogiendo|nuestr@|en la cama|"
            "que me mandaste|que tengo|a (todos|tu|tus|toda)|por|al grupo|si|a internet)",
            "(vuelve|regresa|contesta|ven|paga|haz|obedece|acepta) ~4 (o|si no) ~2 (subo|"
            "publico|mando|paso|comparto|enseño|muestro|difundo|envio|se enteran|todos se "
            "enteran|tu familia|tu jefe|tus papas)",
        ),
    ),
    Rule(
        id="es.sextortion.reported",
        topic=Topic.SEXTORTION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(amenaza|amenazo|amenazan|dice|dijo|quiere|chantajea|chantajeo|amenazando|"
            "extorsiona|me esta amenazando|amenazado) ~4 (con|que)? ~2 ({publish:inf}|publica|"
            "va a publicar|va a subir|va a mandar|sube|va a enviar|va a difundir|publicarlas|"
            "subirlas|mandarlas|subirlo|compartirlas|difundirlas|mostrarle) ~3 (fotos|videos|"
            "nudes|pack|foto|video|intim@|desnud@|mis|si no)",
            "(me|nos) ~1 (chantajea|chantajeo|extorsiona|extorsionan|extorsiono|chantajean|"
            "chantajeando|extorsionando) ~5 (fotos|videos|nudes|video|foto|desnud@|intim@|pack|"
            "dinero)",
            "({publish:r3,r6}|difundio|subio|publico|compartio|filtro) ~1 (mis|un|una|unas|el) "
            "~1 (fotos|videos|nudes|video|foto|pack) ~1 (intim@|desnud@|sin mi|sexual|sexuales|"
            "mi@|privad@)",
        ),
    ),
    Rule(
        id="es.sexual.pressure",
        topic=Topic.SEXUAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(si no (sales|vienes|cenas|te acuestas|duermes|eres|aceptas salir) ~1 (a cenar|a "
            "tomar algo|a un hotel)? ~1 conmigo|si no aceptas (salir|acostarte|cenar) conmigo) ~4 "
            "(te (corro|echo|despido|bajo el sueldo|quedas sin)|pierdes (el|tu) (trabajo|puesto|"
            "empleo)|no hay (ascenso|aumento|contrato)|olvidate del (puesto|ascenso|contrato|"
            "aumento|trabajo)|despedid@|sin trabajo)",
            "(si (de verdad)? ~1 me (quisieras|amaras|quieres|amas|querés|queres)|si (sientes|"
            "sintieras) algo) ~3 (te (acostarias|acuestas|dejarias|dejas)|lo (harias|haces|"
            "harías)|harias (el amor|lo que te pido)|(me)? (mandarias|mandas|enviarias|"
            "pasarias|mandás) ~2 (foto|fotos|nudes|pack|video)|tendrias (sexo|relaciones)|lo "
            "(hariamos|hacemos))",
            "(si no (te acuestas|tenemos (sexo|relaciones)|quieres (coger|follar|hacerlo|tener "
            "relaciones|sexo)|me das|lo haces|cojemos|cogemos|follamos|lo hacemos|me la chupas|"
            "haces el amor)) ~5 (busco|buscare|otra|otro|termino|terminamos|te dejo|me voy|me "
            "acuesto|cortamos|fuera de casa|alguien que|lo busco|se acabo|te vas a arrepentir|"
            "te va|te echo|te corro|te despido|olvidate)",
            "(es|como)? tu (obligacion|deber) ~3 (mujer|esposa|esposo|pareja|novia|acostarte|"
            "cumplirme|complacerme|satisfacerme|sexo|marido|cama)",
            "(tienes|tenes|teneis) (que|la obligacion de) (acostarte|cumplirme|complacerme|"
            "satisfacerme|cumplir como (mujer|esposa)|abrir las piernas|hacerme el amor|darme "
            "sexo|hacerlo conmigo|tener (sexo|relaciones) conmigo)",
            "me (debes|lo debes) ~3 (sexo|acostarte|una mamada|polvo|cama)",
            "una (mujer|esposa|novia) (no le niega|tiene que cumplir|no se niega|debe cumplir)",
            "(demuestramelo|demostramelo|pruebamelo|demuestralo|compruebamelo|cumplime|cumpleme) "
            "~1 (en la cama|acostandote|esta noche|desnud@|con sexo) ~3 (aunque|$|no|si|te guste|"
            "ya)",
            "(no me importa|da igual|me da igual|aunque) ~2 (que)? ~1 (no quieras|no tengas "
            "ganas|digas que no|estes cansada|te duela|estes dormida) ~4 (vamos|hacer|acostar|"
            "sexo|cama|coger|follar|desnud@|hacerlo|lo haces|hacemos)",
            "(no te hagas (la)? (dificil|rogar|santa|estrecha|mojigata)) ~3 (ven|quitate|"
            "desnud@|cama|si se que|abre)",
            "(calientapollas|calientahuevos|calientabraguetas)",
            "(me calientas|me provocas) ~3 (ahora|y luego|y despues) ~2 (cumples|no quieres|"
            "dices que no|te niegas|me dejas)",
            "(si quieres (el|tu|un|conservar|mantener) ~1 (trabajo|puesto|ascenso|contrato|"
            "aumento|empleo|aprobar|nota)|por el ascenso|para aprobar) ~6 (acostar|acostarte|"
            "conmigo a la cama|cenar a solas|hotel|ser amable conmigo|cariñosa|carinosa|besito|"
            "favor sexual|favores|portarte bien conmigo|complacerme)",
            "si no ~6 (en la cama|sexo|intimidad|conmigo en la) ~3 (me busco|busco|otra|otro|"
            "me voy|te dejo|te cambio|terminamos|te vas)",
            "(quitate la ropa|desnudate|abre las piernas|bajate (los|el|la)|chupamela|"
            "metetelo) ~3 (o|ahora|ya|que|si no|$|y no)",
        ),
    ),
    Rule(
        id="es.sexual.writer",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(mete|metio|metia|metiendo|metido|metieron) ~1 (la|las)? ~1 (mano|manos|dedos|"
            "dedo) ~2 (debajo|bajo|abajo|dentro|en|entre|por) ~2 (falda|ropa|pantalon|"
            "pantalones|blusa|brasier|calzon|piernas|camisa|bragas|vestido|bombacha|corpiño|"
            "sosten|calzones|sabanas|cobijas)",
            "no (di|habia dado|tuve|hubo|pidio|dio) ~1 (mi)? ~1 consentimiento",
            "(fue|es|sufri|hubo|eso es|era) ~1 (un|una)? ~1 (abuso sexual|violacion|agresion "
            "sexual|abuso)",
            "(me|nos) ({have3} )?(toco|toca|tocaba|tocaron|tocan|tocado|toquetea|hizo|hicieron|"
            "hace) ~1 (entre las piernas|ahi abajo|partes intimas|mis partes|las partes|de "
            "(manera|forma) (rara|fea|sexual)|cosas (raras|feas|sexuales|malas)|los senos|las "
            "tetas|la cola|el culo|la vagina|el pene|las nalgas|los pechos|la entrepierna)",
            "(adulto|hombre|señor|mayor|profe|profesor|tio|desconocido|alguien|viejo|tipo|"
            "entrenador|padrastro|chico mayor|vecino) ~4 me ~1 (pide|pidio|pedia|manda|mando|"
            "mandaba|exige|saca|saco) ~1 (fotos|foto|nudes|videos|pack|packs|video)",
            "me (pide|piden|pidio|exige|graba|grabo|grabaron|saco fotos|saca fotos|toma fotos|"
            "tomo fotos|filmo|filma) ~2 (desnud@|sin ropa|intimas|bañandome|en la ducha|en el "
            "baño|teniendo|mientras|nudes)",
            "me (obligo|obligaron|obliga|obligan|hizo|hace) (a)? (tocarlo|tocarla|tocarle|"
            "verlo|desnudarme|chuparlo|masturbarlo|besarlo|hacer cosas)",
            *he_me("rape"),
            "({have3} )?(abuso|abusa|abusaba|abusado|abusaron|abusan|abusar|abusando) "
            "(sexualmente)? (de|sexualmente de) (mi|nosotras|nosotros)",
            "(abusaron|abuso|abusa) sexualmente",
            "(me abuso|me abusaba|me abusaron|me abusa|me viola|fui abusad@|fui violad@|me han "
            "violado|sufri (abuso|una violacion)|he sido violada|me abusaban|sufri abusos|"
            "(sufri|vivi|victima de|sobreviviente de|superviviente de) (un|una)? (abuso|abusos|"
            "agresion|agresiones|violencia) (sexual|sexuales))",
            "(me|nos) ({have3} )?({force:r3,p3,m3,r6,pp}|obligaba|fuerza|exige|exigio) ~2 (a|"
            "para que)? ~1 (tener (sexo|relaciones)|acostarme|estar con|hacerlo|hacerle|"
            "tocarlo|tocarle|tocarla|besarlo|besarla|desnudarme|quitarme la ropa|mandarle "
            "(fotos|nudes|videos)|hacer cosas|chuparl@|chuparsela|mamarsela|mandar fotos|abrir "
            "las piernas|coger|follar|ver porno|desvestirme|intimar|prostituirme|grabarme)",
            "(me|nos) ({have3} )?(toca|toco|tocaba|tocado|tocando|tocaron|toquetea|manosea|"
            "mete mano|metio mano|metia mano|roza|mete la mano|metio la mano|agarro|agarra|"
            "acaricia|besa a la fuerza|beso a la fuerza|desnudo|desnuda|bajo los pantalones|"
            "subio la falda|arrimo) ~3 (sin permiso|sin mi permiso|sin mi consentimiento|sin "
            "consentimiento|aunque|cuando (duermo|estoy dormida|estoy dormido|mi mama|mama|"
            "nadie|no hay)|mientras (duermo|dormia)|partes|las tetas|los pechos|los senos|las "
            "nalgas|el culo|la cola|la entrepierna|los genitales|la pierna y|abajo|por debajo|"
            "intimas|ahi abajo|y le dije|y no quiero|y me da asco|de noche|por las noches|la "
            "vagina|el pene|a la fuerza|y yo no|por debajo de la ropa|el cuerpo sin|todo)",
            "(mi|el|un|su|la) ~1 (padrastro|tio|papa|padre|abuelo|hermano|primo|profe|profesor|"
            "jefe|entrenador|cura|pastor|hermanastro|vecino|cunado|padrino|suegro|maestro|"
            "amigo de mi papa|novio de mi mama|madre|tia|hombre|señor) ~1 me (toca|toco|tocaba|"
            "manosea|manoseo|besa|beso en la boca|hace cosas|hizo cosas|hacia cosas|ensena su|"
            "enseño su|mira cuando me baño|desnuda|mete mano|espia en la ducha|obliga)",
            "me (toca|tocaba|toco|manosea) (mi|el) (padrastro|tio|papa|abuelo|hermano|primo|"
            "profe|profesor|jefe|padre)",
            "(tuvo|tiene|tenia|tuvieron|quiso tener|quiere tener) (sexo|relaciones) conmigo ~4 "
            "(dormida|dormido|borracha|drogada|inconsciente|sin|a la fuerza|aunque|no queria)",
            "(sexo|relaciones) ~2 (a la fuerza|sin mi consentimiento|contra mi voluntad|sin "
            "consentimiento|mientras dormia|aunque le digo que no|aunque no quiero|aunque no "
            "quiera|forzad@)",
            "(me la metio|me penetro|me penetraba|me follo|me cogio) ~3 (sin|dormida|a la "
            "fuerza|aunque|mientras|borracha)",
            "(le dije que no|dije que no|yo no queria|no quise|yo no quiero|yo no queria|le "
            "pedi que parara|le dije que parara) ~5 (siguio|lo hizo igual|no paro|me forzo|"
            "igual|siguio igual|igual lo hizo|no le importo|se me subio|me obligo|me lo hizo|"
            "continuo)",
            "(se quito el (condon|preservativo)|se saco el (condon|preservativo)) sin",
            "(me drogo|me drogaron|puso algo en mi (bebida|trago|vaso)|echo algo en mi|me "
            "echaron algo) ~4",
            "me (dio|hizo tomar) algo y ~5 (desperte|desnud@|sin ropa)",
            "desperte ~3 (sin ropa|desnud@) ~3 (no recuerdo|no me acuerdo|al lado)",
            "(me (prostituye|obliga a prostituirme|esta vendiendo|explota sexualmente))",
            "(tengo|me da) miedo ~1 (de)? que (me viole|me toque|abuse|entre a mi (cuarto|"
            "pieza|habitacion))",
            "entra a mi (cuarto|pieza|habitacion|cama) (de noche|por las noches|cuando duermo|"
            "en la noche|y me)",
            "se mete (a|en) mi cama",
        ),
    ),
    Rule(
        id="es.sexual.others",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(abusan|abusa|abuso|abusaron|maltratan|maltrata|golpean|pegan|toquetean|manosean) "
            "(de|a) (un|una|unos|los|el|la|mi|su|sus|al|aquel) ~1 ({child}|alumn@|anciana|"
            "anciano|abuelit@)",
            "(un|una|el|la|mi|al) ~1 {child} ~3 (maltratad@|abusad@|golpead@|en peligro|sufre "
            "abuso|sufre maltrato)",
            "({rape:r3,p3,m3,r6}|abuso|abusa|abusaba|abusaron|toca|tocaba|manosea|manoseaba|"
            "tocando|violando) (sexualmente)? (de|a) (mi|mis|su|sus|la|el|una|los|las) ~1 "
            "({kin}|{child})",
            "(la|lo|las|los) (violo|viola|violaron|viola|violaba|obligaba a tener|obliga a "
            "tener|manosea|obliga a acostarse)",
            "abusa de (ella|el|ellas|ellos)",
        ),
    ),
    Rule(
        id="es.sexual.reader",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *i_you("rape"),
            "te ({fut1}|voy) (coger|follar|dar|cojer|culiar|tirar|partir|hacer mia|agarrar) ~2 "
            "(a la fuerza|quieras o no|aunque no quieras|aunque llores|por las malas|te guste "
            "o no|aunque grites)",
            "(quieras o no|aunque no quieras|te guste o no|por las buenas o por las malas|por "
            "las malas) ~4 (acostar|sexo|cama|mia|follar|coger|abrir las piernas|hacerlo|tener "
            "relaciones|cumplir|besar|desnud@)",
            "(las violo|violarte|te viole|mereces que te violen|te van a violar|ojala te "
            "violen|te deberian violar)",
        ),
    ),
)
