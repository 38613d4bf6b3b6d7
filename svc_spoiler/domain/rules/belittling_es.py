"""Spanish: making small, making doubt, turning the blame."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE = DangerLevel.NONE
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.humiliation",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "no (vales|serviste|sirves|servis|vales ni) ~1 (para|ni)? ~1 (nada|nadie|una "
            "mierda|un carajo|un peso|un centavo|ni para) !(de lo que)",
            "(eres|sos|tu eres|vos sos|ere) (un|una|tan|bien|re|pura|puro|muy|mas)? ~1 (inutil|"
            "estorbo|basura|mierda|porqueria|asco|fracaso|fracasad@|buena para nada|bueno para "
            "nada|puta|zorra|perra|inservible|parasit@|desgracia|cero a la izquierda|patetic@|"
            "retrasad@|mongolic@|subnormal|cerda|cerdo|golfa|ramera|mantenid@|arrastrad@|poca "
            "cosa|insignificante|don nadie|carga|malnacid@|asqueros@|gorda asquerosa|vaca|"
            "enferm@ mental|tarad@|anormal|deficiente|lacra|escoria|infeliz|bestia|error|"
            "desperdicio) ~2 !(bonita|linda|de mi vida|de amor|jaja|por haber)",
            "(das|me das|dais) (asco|pena ajena|vergüenza|verguenza|lastima|repulsion|nauseas) "
            "~2 !(ajena con|contarle)",
            "(me avergüenzas|me averguenzas|me das vergüenza|averguenzas a)",
            "que asco me das",
            "(mirate|mírate) ~2 (das asco|gorda|gordo|quien te va|eres|pareces|das pena)",
            "(nadie|quien) ~1 (mas)? ~1 (te)? ~1 (va a|iba a|podria) ~1 (querer|querrá|"
            "aguantar|amarte|quererte|aguantarte|soportarte|soportar|fijar en ti|mirar|hacer "
            "caso|creer|creerte|contratar) ~3 (como|con|asi|mas que yo|solo yo|si|gorda|$|"
            "excepto|salvo|conmigo|otra vez)",
            "nadie ~1 te (va a|podria|querra) ~1 (querer|amar|aguantar) ~1 (como yo)? ,? "
            "(gorda|gordo|fea|feo|inutil|loca|vieja|con ese|con esa|asi)",
            "nadie te (querra|quiere|aguanta|soporta|aguantaria|soportaria|querria|amara|va a "
            "amar) ~2 (como|mas que|con|solo|por|$|nunca|jamas|asi)",
            "(agradece|agradecé|da gracias|dame las gracias|deberias agradecer|deberias estar "
            "agradecid@|considerate afortunad@) ~2 que ~2 (estoy contigo|te (aguanto|soporto|"
            "quiero|aguante|recogi|haya|mire|elegi)|alguien te|este contigo|yo te|me fijé|me "
            "fije)",
            "(sin mi|sin mí) ~1 no (eres|sos|vales|serias|serías|eras) (nada|nadie|una)",
            "no eres (nada|nadie) sin mi",
            "(quien te (has)? ~1 (crees|creiste|creíste) que eres) ~2 (si no|inutil|estupid@|"
            "no vales)",
            "(callate|cállate|cierra (la)? (boca|pico|hocico)|cerra (la|el) (boca|orto|culo)|"
            "callese) ~2 (inutil|estupid@|idiota|imbecil|perra|puta|zorra|mierda|pendej@|"
            "ignorante|que no sabes|nadie te (pregunto|pidio)|maldit@|bruta|bruto|asqueros@|"
            "basura|gorda)",
            "(puta|perra|zorra|maldita|hija de puta|hijo de puta|hdp|malparid@|gonorrea|"
            "conchuda|estupid@|inutil) (de mierda|asquerosa|asqueroso|inmunda|inmundo|inutil|"
            "barata|estupid@|malparid@|arrastrad@|desgraciad@)",
            "(todo lo (haces|hacés) mal|no haces nada bien|nunca haces nada bien|no sabes "
            "hacer nada|no (podes|puedes) hacer nada bien|ni para eso sirves|ni para (cocinar|"
            "limpiar|madre|eso|coger) (sirves|servis)|que (inutil|estupid@|idiota|tont@|bruta|"
            "bruto|pendej@) (eres|sos)|(gorda|gordo|fea|feo|vieja|viejo) (y|asquerosa|de "
            "mierda|inmunda|horrible) ~3 (nadie|quien|das|inutil|como)|(pareces|pareces una|"
            "estas hecha una|estas como una) (vaca|ballena|cerda|chancha|foca|morsa|vieja|"
            "escoba|monstruo))",
            "(eres|sos) ~2 (mala|pesima|una mala|una pesima|la peor) (madre|mujer|esposa|novia|"
            "hija|persona) ~4 (por|inutil|no sirves|por eso|te|$|y te)",
            "(ojala (nunca|no) te (hubiera|hubiese) (conocido|tenido|parido))",
            "(arruinaste mi vida|me arruinaste la vida|ojala no hubieras nacido|no debiste "
            "nacer|fuiste un error|eres lo peor que me ha pasado|nunca debiste nacer|ojala "
            "(nunca)? hubieras nacido|maldita la hora en que)",
        ),
    ),
    Rule(
        id="es.insult",
        topic=Topic.INSULT,
        speaks=Speaks.READER,
        danger=NONE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "(eres|sos|tu eres|vos sos|ere|pareces) (un|una|tan|bien|re|muy|mas|pura|puro)? ~1 "
            "(imbecil|estupid@|idiota|pendej@|tont@|burr@|bob@|tarad@|payas@|bruta|bruto|"
            "huevon|huevona|gilipollas|capullo|pelotud@|boluda|weona|weon|cretin@|ridicul@|"
            "patetic@|ignorante|animal|bestia) !(por haber|bonit@|lind@)",
            "(callate|cierra la boca|cerra el orto|cállese)",
        ),
    ),
    Rule(
        id="es.gaslighting",
        topic=Topic.GASLIGHTING,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(estas|eres|sos|te estas volviendo|estás|andas) ~1 (loca|loco|mal de la cabeza|"
            "enferm@ de la cabeza|desquiciad@|paranoic@|demente|chiflad@|histeric@|bien loca|"
            "loquita|trastornad@|delirando|alucinando|rayad@|tarad@) ~5 (eso (nunca|no)|yo "
            "(nunca|no|jamas)|te (imaginas|inventas|lo)|imaginas|inventas|nadie te|no paso|"
            "nunca paso|jamas|necesitas|por eso|todos|como tu madre|nadie te va a creer|"
            "internar)",
            "(eso|esto) (nunca|no|jamas) ~1 (paso|ocurrio|sucedio|existio|ha pasado|lo dije|te "
            "lo dije) ~3 (te lo|estas|inventas|imaginas|imaginando|loca|loco|inventaste|"
            "imaginaste|memoria|soñaste|deja de|tu cabeza|son ideas)",
            "(yo (nunca|jamas) ~1 (dije|hice|dije eso|hice eso|te dije)) ~4 (te lo (inventas|"
            "imaginas|inventaste|imaginaste|estas)|estas (loca|loco|mal)|es tu (cabeza|"
            "imaginacion)|inventas|loca|loco|confundes|tu memoria|soñaste|alucinas|en tu "
            "cabeza|recuerdas mal)",
            "(te (lo|la|los|las)|todo lo|siempre) ~1 (estas)? ~1 (inventas|imaginas|inventaste|"
            "imaginaste|inventando|imaginando|inventás|imaginás|soñaste) ~1 (todo|como siempre|"
            "para|eso|en tu cabeza|$|de nuevo|otra vez|cosas)",
            "(son|es) (imaginaciones tuyas|cosas tuyas|cosas de tu cabeza|ideas tuyas|tu "
            "imaginacion|inventos tuyos|pura imaginacion|cosas que te inventas)",
            "todo esta en tu cabeza",
            "(nadie te va a creer|quien te va a creer|nadie te creeria|nadie te cree|quien te "
            "va creer|no te va a creer nadie|nadie va a creerte)",
            "(todos|mis amigos|hasta tu (madre|familia|hermana)|todo el mundo) ~2 (piensa|"
            "piensan|dice|dicen|cree|creen|sabe|saben) ~1 que ~1 (estas|eres|sos) ~1 (loca|"
            "loco|mal|exagerad@|histeric@|problematic@|enferm@|inestable)",
            "(siempre (exageras|dramatizas|haces un drama|malinterpretas|estas exagerando) ~2 "
            "(todo|como|estas|por|eres)|eres (muy|demasiado|tan) (sensible|exagerada|"
            "dramatica) ~2 (era una broma|no fue para tanto|fue solo|solo era|no aguantas))",
            "(si te (pegue|grite|empuje|engañe|insulte) ~2 (no fue para tanto|fue una broma|"
            "era broma|fue jugando|ni te|fue sin querer y)|no fue para tanto|ni te (pegue|"
            "toque) tan fuerte|ni te dolio|solo te (empuje|di una cachetada|agarre) ~3)",
            "(eso|esto) ~1 (te)? ~1 lo (soñaste|inventaste|imaginaste|alucinaste|estas "
            "inventando|estas imaginando)",
            "(soñaste|imaginaste) eso ~3 (nunca|yo|loca|jamas)",
            "(yo)? ~1 (nunca|jamas) ~1 (sali|estuve|fui|llame|hable|vi) ~4 (lo soñaste|te lo "
            "(inventas|imaginas)|estas (loca|loco|mal)|son ideas tuyas)",
            "(yo)? ~1 (jamas|nunca|no) ~1 te ~1 (grite|pegue|hice|dije|insulte|toque|empuje|"
            "engañe|engane|he (gritado|pegado|dicho|hecho|tocado|engañado)) ~6 (inventas|"
            "exageras|mentira|imaginas|loca|loco|drama|victima|confundes|locuras|invenciones|"
            "soñaste|inventando|acuerdas mal|cabeza|mentirosa|exagerada|paranoica|memoria)",
            "(deja|dejá|dejate|para) ~1 de (inventar|hacerte la (victima|sufrida|martir)|"
            "hacerte el (martir)|hacerte victima|exagerar|imaginar cosas|hacer dramas|hacer "
            "drama|decir locuras|dramatizar|llamar la atencion)",
            "(te haces|haciendote|te estas haciendo|haces) ~1 (la|el)? ~1 (victima|martir|"
            "sufrida|loca|tonta) ~3",
            "(ve|anda|vete|necesitas|deberias ir|ve a ver) ~1 (a|un|al|con)? ~1 (un)? ~1 "
            "(psiquiatra|loquero|psicologo|manicomio|internarte|pastillas para) ~4 (porque|"
            "estas|loca|mal|inventas|imaginas|eso no|para que|que|$)",
            "(que raro|que curioso|ya empiezas|otra vez) ~1 (que)? ~2 (te acuerdes asi|lo "
            "recuerdes|recuerdes|con tus (cuentos|inventos|locuras|mentiras)|con lo mismo "
            "inventando|inventando)",
        ),
    ),
    Rule(
        id="es.blame",
        topic=Topic.BLAME_REVERSAL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(mira|fijate|ves|viste|ve|mirá) ~1 (en)? ~1 lo que ~1 me (haces|obligas|hiciste|"
            "obligaste|provocas|hacés) (hacer|hacerte|a hacer|a hacerte)",
            "(tu|vos)? me ~1 (obligaste|obligas|haces|haces que|hiciste|sacas|provocaste|"
            "provocas) ~1 (a)? ~1 (pegarte|gritarte|golpearte|empujarte|insultarte|lastimarte|"
            "castigarte|ponerme asi|ser asi|hacerlo|hacerte|que te (grite|pegue|insulte|golpee|"
            "lastime))",
            "(tu|vos) (me)? ~1 (obligas|obligaste|provocas|provocaste|haces que|buscas|"
            "buscaste|sacas|haces ser|pones) ~1 (a)? ~1 (que te (grite|pegue|insulte|trate|"
            "golpee|lastime)|golpearte|lastimarte|empujarte|castigarte|gritarte|pegarte|hacerlo|"
            "hacerte|ponerme asi|ser asi|perder|lo "
            "peor de mi|insultarte|esto|asi|violent@)",
            "(te lo|te la|te las) (buscaste|buscas|merecias|mereces|mereciste|has buscado|"
            "ganaste|buscás) ~1 (tu|vos)? ~1 (sol@|por|sola|solita|$|bien|mism@)",
            "(si (no)? ~1 (me)? ~1 (provocaras|hicieras enojar|hicieras enfadar|desobedecieras|"
            "hicieras caso|contestaras|buscaras|sacaras de quicio|fueras tan|portaras bien|"
            "hubieras provocado|hubieras hecho caso|obedecieras)) ~4 (no te (pegaria|gritaria|"
            "golpearia|insultaria|habria pegado|trataria|tendria que)|no tendria que|no "
            "pasaria|esto no pasaria|no tendria|nada de esto|no me pondria)",
            "(por tu culpa|es culpa tuya|es tu culpa|todo es culpa tuya|todo es tu culpa|la "
            "culpa es tuya|tu tienes la culpa|vos tenes la culpa) ~4 (te (pegue|grite|golpee|"
            "engañe|engane|insulte|pego|grito|trato)|tomo|bebo|me pongo|perdi|pierdo|soy asi|"
            "estoy asi|te trato|te engañe|pasa esto|paso esto|me obligas|que te|reacciono|me "
            "enojo|rompi)",
            "(te (pegue|grite|golpee|engañe|insulte|empuje|pego|grito|engane)) ~3 (porque (me|"
            "tu|vos|no)|por tu culpa|es tu culpa|por provocar|por (desobedecer|contestar|no "
            "hacer)|porque me (provocaste|obligaste|hiciste|provocas|obligas|sacas|haces)|es "
            "que me)",
            "(tu (haces|hiciste|tienes la culpa de) que (yo|me|te)|por tu forma de ser|con tu "
            "actitud) ~3 (sea asi|ponga asi|pegue|golpee|grite|pierda el control|pierda la "
            "paciencia|beba|engañe|me ponga violento|enoje y)",
            "(tu|vos) me (haces|hiciste|hacés) ~1 (perder (la cabeza|el control|la paciencia|"
            "los estribos|la razon)|enloquecer|explotar|enojar asi|ser violent@|actuar asi|"
            "gritar|pegarte|hacerlo|estallar)",
            "(yo)? no soy (violent@|asi|agresiv@|mal@|celos@) ~3 (tu|vos|pero tu|es que tu|"
            "eres tu|contigo|me (haces|provocas|obligas|sacas))",
            "(tu|vos) me (pones|haces poner|sacas|obligas|provocas|vuelves|llevas|haces|buscas|"
            "empujas) ~1 (asi|violent@|de malas|loco|de quicio|a esto|a ser|ser asi|agresiv@|a "
            "gritarte|a hacer|lo peor|a reaccionar|de mis casillas)",
            "no tendria (que|por que|necesidad de) (levantarte la mano|levantarte|pegarte|"
            "gritarte|ponerme asi|castigarte|revisarte|controlarte|vigilarte|hacerte|hacerlo|"
            "llegar a esto|tratarte)",
            "si (te portaras|fueras|hicieras|me hicieras|me obedecieras|no fueras|cocinaras|me "
            "escucharas|no me mintieras|supieras|te comportaras) %6 (no (te)? ~1 (pasaria|"
            "pegaria|gritaria|tendria|haria|engañaria|trataria|estariamos|me enojaria|habria|"
            "buscaria|necesitaria)|otra cosa seria)",
            "(te)? (pego|pegue|grite|grito|engañe|trate asi|hice eso|hago eso|controlo|reviso|"
            "celo|castigo) ~1 (por tu bien|porque te (quiero|amo)|porque me (importas|haces|"
            "obligas|sacas|provocas)|por (amor|tu culpa)|para que (aprendas|entiendas|me "
            "respetes))",
        ),
    ),
    Rule(
        id="es.humiliation.other_words",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "con lo ~1 (gorda|gordo|fea|feo|vieja|viejo|inutil|bruta|tonta|puta|flaca|loca|"
            "poca cosa) que (estas|eres|sos)",
            "(todas|ustedes|las mujeres) ~1 son ~1 (iguales de|unas|igual de|puras) ~1 (putas|"
            "zorras|interesadas|inutiles|locas)",
            "(ridicul@|patetic@|llorona|exagerada|chillona) ~2 (das (lastima|pena|asco)|deja "
            "de llorar|nadie te|me das)",
            "deja de llorar ~2 (ridicul@|patetic@|inutil|das|estupid@|que pareces)",
            "deberias agradecer ~3 (que te|que (yo|alguien)|toque|mire|aguante|soporte)",
            "(ningun|ninguna|nadie|ni) ~3 te (aguantaria|soportaria|querria|aguanta|soporta|"
            "quiere|creeria|contrataria|miraria|tocaria|haria caso)",
            "si no (fuera|fuese|estuviera) ~1 (por mi|yo|conmigo) ~2 (estarias|serias|no "
            "tendrias|andarias|vivirias|estarías|no serias|no estarias|te morirías|no comerias)",
            "ni (para|de) ~2 (sirves|servis|eres (buena|bueno)|serviste|sos buena)",
            "(me)? (das|dais) (vergüenza|lastima|pena ajena)",
            "(mejor|ojala) ~1 (me hubiera|hubiera) ~1 (quedado|casado|buscado|ido) ~2 (con "
            "otra|con otro|con mi ex|solo|con ella|con el|una mujer)",
            "(mi ex|la otra|otras|cualquiera|tu hermana|las demas|las otras) ~3 (si (sabe|"
            "sabia|cocina|se cuida|me atiende|es mujer|servia)|vale mas|es mejor que tu|te "
            "gana|esta mas buena|era mejor)",
            "(nunca|jamas) ~1 (vas a|podras|serás|seras|llegaras|lograras|vas) ~1 (a)? ~1 (ser|"
            "lograr|llegar|hacer|tener) ~1 (nadie|nada|alguien|a nada|feliz sin mi|a ser nadie|"
            "algo en la vida|bueno|nada en la vida)",
            "(todo|lo unico que) ~1 (haces|tocas|sabes hacer) ~2 (mal|lo arruinas|lo rompes|lo "
            "echas a perder|es (llorar|estorbar|molestar|gastar))",
            "(hasta|cualquier|un) ~1 (un)? ~1 (niño|perro|animal|retrasad@|bebe) ~2 (lo hace|"
            "lo haria|entiende|sabe|es mas) ~2 (mejor|que tu|mas)",
            "(por eso (nadie|todos|tu familia|tus amigas|tu ex|te)) ~2 (te (quiere|dejo|"
            "dejaron|aguanta|soporta|odian|engañ@)|se rien de ti|se burlan)",
        ),
    ),
)
