"""Spanish words by class, and phrases by name."""

CLASSES_ES: dict[str, str] = {
    # people
    "kin": "novi@ marid@ espos@ mujer pareja ex exnovi@ exmarido exesposo exesposa expareja papa mama padre madre papi "
    "mami apa ama jefa padrastro madrastra herman@ hermanastro hij@ ti@ abuel@ suegr@ cunad@ prim@ jefe vecin@ amig@ "
    "companer@ roomie profe maestr@ profesor profesora entrenador coach polol@ viej@ conviviente amante pretendiente "
    "nuera yerno sobrin@ niet@ padrino madrina chic@ muchach@ tipo hombre senor senora wey guey pibe piba mina flac@ "
    "cabron man sujeto chav@ huev@ weon compi viejito viejita patron patrona supervisor cliente ligue crush conocid@ "
    "desconocid@ familia padres abuelitos cuidador cuidadora cura pastor doctor policia alguien companero tutor mamita "
    "papito hermanito hermanita hijito hijita hermanit@ bebe nene nena nin@ peque peques crios crio chamac@ chiquillo",
    "partner": "novi@ marid@ espos@ mujer pareja ex exnovi@ exmarido exesposo exesposa expareja polol@ conviviente",
    "own": "mi mis su sus tu tus nuestro nuestra",
    "child": "nin@ hij@ hijito hijita nen@ peque peques crio crios bebe bebes criatura criaturas chamac@ menor menores "
    "sobrin@ niet@ chiquill@ guagua guaguas wawa gurises",
    "he": "el ella ellos ellas alguien quien",
    "clitic": "me te se lo la los las le les nos os",
    "object_him": "lo la los las le les",
    # leads
    "wish1": "quiero quisiera queria querria deseo desearia necesito prefiero preferiria anhelo ansio pretendo quise "
    "pienso planeo planeaba pensaba pense considero decidi puedo podria debo deberia merezco mereceria intento intente "
    "trate logro sueno sonaba juro prometo amenazo decido planifique planifico intentaba intentado tratado suelo quieru",
    "wish_die": "quiero quisiera queria querria deseo desearia necesito prefiero preferiria anhelo ansio pretendo quise merezco "
    "mereceria sueno deberia pienso planeo planeaba pensaba pense considero decidi intente intento juro prometo quieru",
    "think_ing": "pensando planeando considerando planificando intentando fantaseando sonando contemplando deseando "
    "queriendo meditando tratando imaginando buscando valorando",
    "go1": "voy vamos iba vengo vuelvo vine ibamos",
    "modal3": "quiere quieren queria querian quiso puede pueden podria podrian pudo intento intenta intentaba intentaron "
    "trato trata trataba trataron amenazo amenaza amenazaba suele solia llego llega empezo empieza volvio vuelve "
    "volvia acaba termina termino vino jura juro prometio decidio piensa planea comenzo comienza ordeno mando busca "
    "dejo debe deja suelen disfruta logro",
    "go3": "va van iba iban fue vaya vayan fuera viene venia",
    "modal2": "quieres queres querias vas ibas puedes podes intentaste",
    "be3": "esta estan estaba estaban estuvo sigue siguio anda andaba vive vino empezo estuvieron andan",
    "be1": "estoy ando estaba estuve sigo llevo vivo andaba",
    "have3": "ha han habia habian haya hayan hubiera hubiese habria",
    "have1": "he habia hube haya hubiera",
    # time and place
    "always": "siempre cada todos diario diariamente cuando",
    # weapons
    "firearm": "pistola revolver escopeta rifle fusil metralleta arma armas fierro fierros pistolas cuete cuerno "
    "tartamuda fusca escuadra glock chumbo bufoso trabuco calibre ametralladora municion municiones pipa",
    "blade": "cuchillo cuchillos navaja navajas machete machetes punal punales cuchilla cuchillas faca fierro tijeras "
    "sevillana cutter trincheta tramontina charrasca bisturi hacha hachas cuter cortaplumas chaira verduguillo "
    "peinilla destornillador knifesign",
    "weapon": "pistola revolver escopeta rifle fusil metralleta arma armas fierro fierros pistolas cuete fusca glock "
    "chumbo ametralladora cuchillo cuchillos navaja navajas machete machetes punal cuchilla faca hacha martillo bate "
    "palo tijeras cutter trincheta bisturi bomba molotov granada gasolina nafta bencina acido martillazo fierrazo "
    "cortaplumas calibre destornillador garrote cable cinturon knifesign gunsign tubo botella",
    "shot": "tiro tiros balazo balazos plomo plomazo plomazos bala balas disparo disparos escopetazo corchazo pepazo",
    "cutwound": "punalada punaladas cuchillazo cuchillazos navajazo navajazos machetazo machetazos cuchillada hachazo "
    "hachazos puntazo puntazos puntada puñalada",
    # bodies
    "neck": "cuello garganta pescuezo gaznate cogote",
    "bodypart": "cara jeta boca dientes cabeza craneo brazo brazos pierna piernas mano manos nariz hocico trompa huesos "
    "alma madre cresta chucha crisma cuello culo espalda costillas geta rostro muelas pata patas ojo ojos rodillas "
    "tabique orto facha trompita mandibula",
    "hair": "pelo cabello pelos cabellos mechas greñas grenas chascas trenza cola moño",
    "blow": "golpe golpes bofetada bofetadas cachetada cachetadas punetazo punetazos patada patadas trompada trompadas "
    "pina pinas manotazo manotazos puno punos golpiza paliza palizas madriza putiza chinga hostia hostias torta tortazo "
    "guantazo guantazos cachetazo cachetazos bife bifes combo combos charchazo charchazos coscorron rodillazo codazo "
    "cabezazo correazo correazos cinturonazo cinturonazos nalgadas sopapo sopapos galleta cate ostia ostias tranquiza "
    "verguiza palazo palazos fajazo zurra tunda azotes chancletazo puñetazo cachiporrazo zape latigazo "
    "palos zarpazo empujon empujones jalon jalones trompazo trompazos bofeton bofetones cocotazo cueriza pela",
    # dying
    "pills": "pastilla pastillas pastis pildora pildoras medicamento medicamentos medicacion medicina medicinas remedio "
    "remedios somnifero somniferos ansiolitico ansioliticos diazepam clonazepam lorazepam paracetamol ibuprofeno "
    "rivotril alprazolam tranquilizantes benzos comprimido comprimidos capsulas antidepresivos frasco blister caja "
    "orfidal trankimazin raticida veneno cloro lejia lavandina pillsign pastillero quetiapina",
    "height": "ventana balcon puente azotea terraza edificio piso techo tejado viaducto barranco acantilado torre precipicio "
    "vacio ventanal cornisa noveno decimo octavo septimo abismo metro tren vias via micro colectivo coche auto camion "
    "carro bus autobus rio mar trafico carretera autopista ruta rieles anden andenes pozo quinto sexto azoteas subte",
    "rope": "soga cuerda cinturon cable sabana viga lazo cordon mecate piola",
    "veins": "venas muñecas munecas brazos antebrazos muslos piernas brazo pierna muslo antebrazo muneca vena piel barriga",
    "life": "vida existencia vidas",
    "world": "mundo mapa tierra planeta vida",
    "all": "todo todos toda todas esto eso",
    "without": "sin",
    # softeners and triggers
    "no": "no ya nunca jamas tampoco ni",
    "say3": "dijo dice decia dijeron dicen grito grita gritaba gritó escribio escribe repite repetia repitio conto cuenta "
    "conto aviso juro jura mando manda susurro respondio responde contesto contesta amenazo amenaza solto suelta puso "
    "pone insistio insiste advirtio advierte dira diria suele comento comenta recuerda confeso confesaba cuentan exige "
    "asegura aseguro explico avisa ordeno ordena",
    "says": "dijo dice decia dijeron dicen grita gritaba escribio escribe repite repetia repitio cuenta jura manda respondio "
    "responde contesta amenaza solto suelta insiste insistio advirtio advierte dira diria suele comenta comento confesaba "
    "cuentan exige asegura avisa ordena",
    "say2": "dijiste dices decis decias gritaste escribiste",
}

PHRASES_ES: dict[str, str] = {
    "fut1": "({go1} a|voya|vua|vy a|voy)",
    "who": "((mi|mis|su|tu|el|la|un|una|ese|esa|este|esta) {kin}|el|ella|ellos|{name_})",
    "intend": "({wish1} (a|de|en|con|es|es que)?|{fut1}|"
    "(tengo|tenia|tuve|siento|sentia|entran|entraron|dan|dio|daban|dieron|vienen|con|unas) ~2 ganas (locas|enormes)? de|ganas de|"
    "{be1} {think_ing} (seriamente)? (en|a|con)?|{be1} (por|decidid@ a|a punto de|tentad@ (a|de)|list@ para|dispuest@ a)|"
    "{have1} (pensado|intentado|decidido|planeado|considerado|querido|deseado|tratado) (en|de)?|"
    "(me|nos) (gustaria|encantaria)|pensar en|pensando en|fantaseo con|"
    "(tengo|hay) que|a punto de|mejor|"
    "(idea|ideas|plan|pensamientos|pensamiento|deseo|deseos|intencion|intenciones|impulso|impulsos|necesidad|urgencia|"
    "valor|decision) de)",
    "want1": "({wish1}|ganas de|me gustaria|ojala|mejor|{fut1}|{be1} {think_ing} en?)",
    "so_that": "(para que|asi|hasta que)",
}
