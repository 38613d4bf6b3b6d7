"""What takes a meaning away or gives it to somebody else: stories, games, play, quotation, agreement."""

# A story or a song speaks: whatever stands behind it in the sentence is the story's.
STORY_TELLS: tuple[str, ...] = (
    "{story} ~4 {tells}",
    "(mi|el|la|los|una|un) (personaje|protagonista|villano|villana|antagonista|detective|"
    "heroe|heroina|narrador|actor|actriz|cantante|rapero)",
    "(verso|letra|frase|cita|poema|estrofa|titular|noticia|guion|dialogo|parlamento) (:|"
    "de|del|dice)",
    "(se titula|se llama|titulad@)",
    "{en_story} ~4 {en_tells}",
    "(my|the|a|our|this|main) ~1 (character|characters|protagonist|villain|narrator|"
    "antagonist|detective|hero|actor|singer|rapper)",
    "(lyric|lyrics|quote|verse|headline|dialogue|title) (:|is|goes|from|of|reads)",
    "(titled|is called|entitled)",
    "the line (is|goes|from|of|reads|:)",
)

# A story is the place: it covers what is done there, but not what the writer tells of themself.
STORY_SETTING: tuple[str, ...] = (
    "(en|de|del|viendo|leyendo|escuchando|oyendo|cantando|vi|vimos|lei|segun|dice|"
    "citando|canta|ensayando|tarareando|para|y) ~2 {story}",
    "(escribiendo|escribo|escribi|ensayamos|actuo|interpreto|grabando|rodando|leo|leimos|"
    "leemos) ~2 {story}",
    "{story_core}",
    "(in|from|watching|reading|hearing|listening to|singing|saw|read|per|according to|"
    "quoting|writing|wrote|rehearsing|filming|seen) ~2 {en_story}",
    "{en_story_core}",
)

# The sentence speaks of words, not with them.
WORDS_ABOUT_WORDS: tuple[str, ...] = (
    "(que|cual) ~1 (significa|significan|quiere decir)",
    "(significado|sentido|traduccion|origen|etimologia) de",
    "(traduce|traducir|traduzcan|traduceme|traducis|traducime)",
    "como (se (dice|escribe|traduce|conjuga|pronuncia)|dirias|digo)",
    "(la|una|esa|esta) (frase|expresion|oracion|palabra) ~4 (es|significa|se|en|viene|"
    "usa|idiomatica|no)",
    "(modismo|refran|sinonimo|sinonimos|antonimo|conjuga|conjugar|metafora|hiperbole|"
    "analisis sintactico|diccionario|gramatica|vocabulario)",
    "what (does|do|is the meaning of) ~6 mean",
    "(meaning|definition|translation|etymology|synonym|origin|spelling|slang) (of|for)",
    "(translate|translating|translation)",
    "how (do|would|to|does) (you|i|one|we|it)? ~1 (say|spell|translate|pronounce|conjugate)",
    "(the|this|that|an) (phrase|expression|idiom|saying|sentence|word|metaphor|slang) ~4 "
    "(is|means|comes|in|used|figure)",
    "(idiom|proverb|dictionary|grammar|vocabulary|duolingo|hyperbole)",
)

GAMES: tuple[str, ...] = (
    "{game}",
    "(en|del|este|al) (el|un|este|mismo)? juego",
    "{en_game}",
    "(in|the|this|that|video) ~1 (game|games)",
    "(smash|mario|ultimate|super) (bros|kart)",
    "(jugando|jugamos|jugar|juguemos|jugue) (al|a la|a los|contra|en|con los|online|lol)",
    "(playing|played|play) (against|online|the|with the|as)",
)

NEWS: tuple[str, ...] = (
    "{news}",
    "{en_news}",
    "(noticia|noticias|titular|noticiero|periodico|diario|prensa|telediario|reportaje|documental)",
    "(news|headline|headlines|newspaper|documentary|podcast)",
)

# Somebody else's words follow, or stand in the quotation before.
OTHERS_SPEAK: tuple[str, ...] = (
    "(me|nos|le|les|se lo|se los) ~1 {say3}",
    "(me|nos|le|les) (ha|han|habia|estaba|esta|vive|anda|sigue|suele|empezo a|empieza a|"
    "volvio a|acaba de|llego a|volvia a) {say:pp,ger,inf}",
    "{says} ~1 (que|:|,|$)",
    "(mi|mis|su|el|la) ~1 {kin} ~2 ({say3}|{say:pp})",
    "(el|ella|ellos|mi {kin}|{name_}) (:|{say3}|me)",
    "segun (el|ella|mi|ellos)",
    "(mensaje|mensajes|audio|audios|nota|carta|whatsapp|correo|texto|textos|chat|"
    "captura) (de|que|donde|suyo|del|diciendo) ~3",
    "(recibi|recibo|me llego|me llegan|me llegaron|encontre|lei) ~2 (un|una|este|estos|"
    "mensajes|amenazas|esta)",
    "(me|nos) ({have3} )?(escrito|mandado|enviado|dicho|gritado|repetido|contestado|"
    "puesto|dejado (un|una))",
    "(he|she|they|{en_kin}|{name_}|who|ex|and) ~2 {en_say3}",
    "{en_say3} (me|us|that|to me|in|on|$|:|,|i|if|he|she|and|over)",
    "(told|texted|messaged|sent|tells|texts|sends|emailed|called|threatened|warned|"
    "yelled at) (me|us)",
    "(according to|in the words of) (him|her|my|them)",
    "(message|messages|text|texts|voicemail|note|letter|email|dm|screenshot) (from|"
    "saying|that|where|of) ~2",
    "(i got|i received|got|received|keep getting|i keep getting) ~1 (a|this|these|"
    "another|texts|messages|threats|this)",
    "(he|she|they|{en_kin}|{name_}) (:|was like|is like|be like|goes|went)",
)

# Somebody wrote or said it to the writer, or is near to them: then a story or a dictionary does not explain it.
TOLD_ME: tuple[str, ...] = (
    "(me|nos) ~1 ({say3}|{say:pp})",
    "(mi|mis) ~1 {kin} ~3 ({say3}|{say:pp})",
    "(me|nos) (llego|llegan|llegaron)",
    "(recibi|recibo)",
    "(told|texted|messaged|sent|tells|texts|sends|emailed|called|threatened|warned|asked) (me|us)",
    "my ~1 {en_kin} ~3 {en_say3}",
    "(i got|i received|received|i keep getting)",
)

# The writer is in the sentence.
FIRST_PERSON: tuple[str, ...] = (
    "(me|mi|mis|nos|conmigo|yo|nuestro|nuestra|nuestros|my|us|i|we|our|mine|im)",
)

# Asking, agreeing, offering: not a demand.
AGREEMENT: tuple[str, ...] = (
    "(si (te|les|os) (parece|apetece|gusta|late|va|viene|sirve|tinca)|si (quieres|queres|"
    "puedes|podes) ($|,|y|me|nos|te)|si (prefieres|gustas|te animas|no te importa|te "
    "sientes comod@))",
    "cuando (puedas|quieras|tengas tiempo|te acuerdes)",
    "(como|lo que) (quedamos|acordamos|hablamos|dijimos|habiamos)",
    "(te|os) parece",
    "por favor",
    "porfi",
    "(puedes|podrias|podes|quieres|queres|me puedes|me podes) ~3 (mandarme|pasarme|"
    "compartirme|avisarme|avisar|compartir|enviarme|decirme|prestarme|mandar)",
    "sin (compromiso|presion|problema|apuro|prisa|obligacion)",
    "(de acuerdo|de comun acuerdo|acordado|ambos|los dos|mutuamente|entre los dos|juntos|"
    "por seguridad|para tu seguridad|por si acaso|asi no me preocupo|para quedarme "
    "tranquil@|para ir a buscarte|para recogerte|para pasar por ti|para encontrarnos|"
    "para vernos)",
    "(avisame|avisa|avisas|escribeme|mandame|mandas) ~4 (llegues|llegas|llegar|salgas|"
    "saliste) (bien|a casa|sana)?",
    "tu (decides|eliges|decidis|veras|ves)",
    "como (prefieras|quieras|te sientas)",
    "esta bien si no",
    "no pasa nada si",
    "(if you|whenever you|when you) (want|like|can|prefer|feel like|are free|are "
    "comfortable|have (time|a)|get a chance|get home|are okay|are ok|dont mind|feel|"
    "arrive|land)",
    "(as|like) we (agreed|said|discussed|talked|planned)",
    "(is that|is it|are you|would that be|would you be|if that is|if its|if it is|if "
    "thats) ~1 (okay|ok|cool|alright|fine|comfortable)",
    "(could|can|would) you ~2 (please|mind|send|share|let|text|tell|lend)",
    "(no pressure|no rush|no worries|up to you|your choice|your call|you decide|both of "
    "us|each other|we both|for safety|so i dont worry|so i can pick you|to pick you up|"
    "so we can meet|so i can find you|just in case|please|pls)",
    "(let me know|text me|tell me|message me|call me) when you (get|are|arrive|land|"
    "leave|got|reach|make)",
)

# Ordinary rules of a home or a workplace.
HOUSE_RULES: tuple[str, ...] = (
    "(hasta que|antes de|despues de|cuando) ~2 (termines|acabes|hagas|terminar|acabar|"
    "recojas|hacer|comas|cenar|cenes|duermas|llegues|ordenes|laves|termine|acabe|"
    "estudies) ~3 (la|los|tu|tus|las|el|de)? ~1 {house_es}",
    "(tienes|hay|mañana hay|mañana tienes|porque hay|es hora de|son las|a las|antes de "
    "las) ~2 {house_es}",
    "(en (horario|horas) (de|laboral|laborales)|durante (la|el) (clase|jornada|turno|"
    "reunion|horario)|en el trabajo|en la oficina|reglamento|politica de la empresa|contrato)",
    "{house_es} ~3 (primero|antes|despues|terminad@|list@)",
    "(castigad@|eres menor|menor de edad|tienes (doce|trece|catorce|quince|once|diez|"
    "ocho|nueve|siete|seis|cinco) años|mientras seas menor|entre semana|mañana hay "
    "(clase|escuela|cole|colegio))",
    "(until|before|after|when|once) ~2 (finish|finished|do|done|clean|eat|cleaned|get|"
    "your|you|its|it is|brush|complete|turn) ~3 {house_en}",
    "(on a school night|on school nights|grounded|past (your)? (curfew|bedtime)|during "
    "(work|class|school|office|business|your shift|the meeting|dinner)|company policy|in "
    "the office|at work|work hours|employee|handbook|contract|you are (ten|eleven|twelve|"
    "thirteen|fourteen|fifteen|eight|nine|seven|six|10|11|12|13|14|15|8|9|7|6))",
    "{house_en} (first|is done|tomorrow|in the morning)",
)

# The speaker says themself that it is play.
PLAY: tuple[str, ...] = (
    "(es|era|fue|en) (una)? broma",
    "es joda",
    "es chiste",
    "(mentira|bromeo|bromeando|jugando contigo|es un decir|de mentira|exagero|estoy "
    "exagerando|dramatica jaja|figurado|metaforicamente|es hipérbole|en sentido figurado)",
    "(just|only|im|i am|was|totally) (kidding|joking|messing|playing)",
    "(jk|just a joke|kidding|figuratively|figure of speech|dramatic lol|being dramatic|"
    "exaggerating|no offense lol|in a good way|affectionate)",
)

# So small that nobody dies of it, and small enough for play.
TRIFLES: tuple[str, ...] = ("{trifle}",)

FESTIVE: tuple[str, ...] = ("{festive}",)

SMALL_CAUSES: tuple[str, ...] = (
    "{small}",
    "{trifle}",
)

DEAR: tuple[str, ...] = (
    "{dear}",
    "{en_dear}",
)

# The text speaks of people around the writer, or asks for help.
RELATION: tuple[str, ...] = (
    "(mi|mis|nuestro|nuestra|nuestros) ~1 ({kin}|{child})",
    "alguien que (conozco|quiero)",
    "conozco a (alguien|un|una)",
    "(un|una|unos|los) ~1 {child}",
    "vecin@",
    "(una|un) (amig@|compañer@|alumn@|conocid@)",
    "ayuda",
    "auxilio",
    "ayudame",
    "(que hago|que puedo hacer|a quien llamo|estoy viendo|escucho|oigo)",
    "me (dijo|dice|conto|escribio|mando|confeso|pide)",
    "(my|our) ~1 ({en_kin}|{en_child})",
    "(someone|somebody|a person|people) i know",
    "(a|the|this|some) ~1 {en_child}",
    "neighbor",
    "neighbors",
    "neighbour",
    "neighbours",
    "(a|one of my) (friend|coworker|classmate|student)",
    "help",
    "(what (do|can|should) i do|i am watching|i can hear|i hear)",
    "(told|texted|asked) me",
)

# What stands right before a phrase and takes it back; written for the end of the words before it.
TAKEN_BACK: tuple[str, ...] = (
    "(no|nunca|jamas|tampoco|ni|nadie) ({clitic}|{have1}|{have3}|es que|creo que|pienso "
    "que|digo que|significa que|va a|voy a|vas a|van a|iba a|que|quiero|pienso|deja que|"
    "dejare que|dejes que|llego a|llegue a|piensa|quiere|piensas|volvera a|volvere a|"
    "volvio a|a|planeo)?",
    "(no|nunca|jamas|tampoco|ni) ({clitic}|{have1}) ({clitic}|{have1}|{have3}|va a|voy a|"
    "volvio a|vuelvo a|volvera a)?",
    "(sin|lejos de|en vez de|en lugar de|deje de|dejo de|dejado de|evitar|para no|evito|"
    "en contra de|ya no|no tengo|no siento|sin ganas de)",
    "(no|nunca|jamas|tampoco) (tengo|tuve|he tenido|tenia|siento) ~1 (ganas de|intencion "
    "de|intenciones de|pensamientos|ideas|planes de|miedo de|miedo|idea de)?",
    "(dont|not|never|didnt|doesnt|wont|wouldnt|isnt|arent|wasnt|werent|cant|couldnt|"
    "shouldnt|havent|hasnt|aint|without|nor|neither|hadnt|stopped|stop|quit|instead of|"
    "cannot|no longer|against|avoid|no|nobody|no one) ({en_she}|been|be|going to|going|planning|trying|want|ever|i|"
    "you|a|any|to|have|want to|actually|gotten|plan to|planning to|trying to|try to|"
    "think|mean|say|saying|said|the|my|being|was|let|thinking of|thinking about|having|"
    "feel|feeling|intend to|like)?",
    "(dont|not|never|didnt|doesnt|wont|wouldnt|isnt|wasnt|havent|no longer) (going to|"
    "want to|have|been|have any|plan to|trying to|think|mean|say|saying|to) (i|you|he|"
    "she|they|any|to|that|been|ever|going|be|am|is|want to) ~1 (is|am|are|to|would|will|wants)?",
    "(not|isnt|wasnt|dont think|doubt|nobody|no one|never thought) ~1 (he|she|they|i|you|"
    "it|that) (is|am|are|was|would|will|wants to|is going to|would ever|will ever)?",
)

# Not negations, though a `no` stands there.
NOT_TAKEN_BACK: tuple[str, ...] = (
    "(por que|porque|como|y si|para que|mejor|si) no ({clitic}|{have1})?",
    "(why|y) (dont|not|cant|shouldnt|didnt|wouldnt) ~1 (i|he|she|they|it|you|someone|we)?",
    "(cant|dont|couldnt|never|not|hard to|wont|havent) (stop|help|quit|stopped|resist|"
    "shake|sure if|know if|sure whether|even|think i can|only|just) ~2",
    "(no|ni) (dejo de|deja de|paro de|para de|puedo dejar de|hago mas que|hace mas que|"
    "quiero mas que|solo|puedo evitar|veo otra salida que|tengo otra opcion que|tengo "
    "mas opcion que|me queda mas que|hay otra salida que|se si|aguanto|puedo|aguantar|doy mas)",
    "(no|nothing|never|not) ~1 (choice|option|way out|else|thing|other way|matter|doubt|"
    "more than|other option) ~2",
)

HEALTHY: dict[str, tuple[str, ...]] = {
    "asks_consent": (
        "(te parece|te apetece|te gustaria|te sientes comod@|te molesta si|puedo "
        "(abrazarte|besarte|llamarte|preguntarte|darte)|te late|que te gustaria|como te "
        "sentirias|estas de acuerdo|te viene bien|quieres que|prefieres|te importa si|me "
        "dejas|queres que|os parece|te va bien)",
        "(would you like|are you okay with|are you ok with|are you comfortable|is it "
        "okay if|is it ok if|do you mind if|can i (hug|kiss|call|ask)|what would you "
        "like|would you prefer|do you want to talk|how would you feel|would it be okay|"
        "does that work for you)",
    ),
    "accepts_no": (
        "(si no quieres|si no puedes|si no te apetece|si no te late|si prefieres que no|"
        "si dices que no|si cambias de opinion) ~3 (no pasa nada|esta bien|lo entiendo|"
        "tranquil@|no hay problema|lo respeto|sin problema|todo bien|ok)",
        "(respeto tu (decision|no|espacio|opinion)|entiendo que no (quieras|puedas)|no "
        "pasa nada si|sin presion|no tienes que (decidir|contestar|explicar)|tomate tu "
        "tiempo|tu decides|no hay prisa)",
        "(no (pressure|worries|problem) if|it is (okay|ok|fine) if you (dont|cant|say "
        "no)|i respect your (decision|choice|space|boundaries)|take your time|totally "
        "(fine|ok|okay) if|your (choice|call)|it is up to you|you dont have to (decide|"
        "answer|explain)|i understand if you)",
    ),
    "apologises": (
        "(perdon|perdoname|lo siento|disculpa|disculpame|te pido (perdon|disculpas)|me "
        "disculpo|me equivoque|fue mi (culpa|error)|no debi|lamento) ~4 (por|haberte|si|"
        "gritarte|mi|no|fue|la|lo|me|que|haber|no volver|quiero)",
        "(i am sorry|sorry|i apologize|my fault|i was wrong|i should not have|i shouldnt "
        "have|my mistake) ~3 (for|about|i|that|if|it|my|and|to)",
    ),
    "sets_boundary": (
        "(si (vuelves|volves|sigues|seguis|me vuelves|me sigues) ~5 (me voy|me ire|corto|"
        "termino|cuelgo|me alejo|llamo|no vuelvo|dejo de|me marcho|se acaba))",
        "no (quiero|me gusta|voy a permitir|acepto|tolero|permito) que me (grites|"
        "insultes|hables asi|trates|pegues|toques|revises|controles|levantes|humilles|"
        "amenaces|escribas|busques|llames|mientas|faltes)",
        "(necesito (espacio|tiempo|un descanso|que respetes|distancia|estar sol@))",
        "(te pido que (no|me|respetes|pares|bajes))",
        "(deja de (gritarme|insultarme|escribirme|llamarme|buscarme|seguirme|tocarme|"
        "revisarme|controlarme))",
        "no me (grites|insultes|toques|hables asi|busques|llames|trates)",
        "(if you) ~4 (again|keep|continue|yell|shout|insult|call me) ~5 (i will leave|i "
        "am leaving|i will go|i will hang up|i am done|i am hanging up|i will end|i will "
        "walk away)",
        "(i need (space|time|a break|some space|some time|you to respect|distance))",
        "(please stop|stop) (yelling|shouting|insulting|calling|texting|following|"
        "touching|checking|controlling) ~1 (at me|me|my)?",
        "i (dont|do not|wont|will not) (accept|tolerate|like it when|want you to (yell|"
        "touch|speak|talk)|allow) ~3",
        "dont (yell at me|touch me|insult me|call me that|talk to me like)",
    ),
    "supports_freedom": (
        "(me alegra|me gusta|que bueno|genial|estoy feliz de|me encanta) ~2 que ~2 (veas|"
        "salgas|tengas|pases|vayas|estudies|trabajes|disfrutes|hables) ~3",
        "(disfruta|pasala|diviertete|divertite|pasalo|que la pases|que lo pases|que te "
        "diviertas|saludos) ~2 (con|bien|lindo|bonito|a|mucho|genial) ~1 (tus|tu|amig@|"
        "familia|ell@s|mama|ellas|ellos)?",
        "(confio en ti|confio en vos|estoy orgullos@ de ti|te apoyo|cuenta conmigo|lo "
        "que decidas|es tu decision|hazlo si quieres)",
        "(glad|happy|love) ~2 (that)? ~1 (you) (are|get|can|have|see|saw|went|had|got) "
        "~4 (friends|family|time|mom|sister|out|fun|job|school|class)",
        "(have fun|enjoy|have a (great|good|nice) time) ~2",
        "(i trust you|i am proud of you|proud of you|i support you|here for you|whatever "
        "you decide|it is your decision|i have your back)",
    ),
    "listens": (
        "(te escucho|cuentame|contame|te entiendo|entiendo que|como te sientes|como "
        "estas|que necesitas|quieres hablar|hablemos con calma|quiero entenderte|dime "
        "como te sientes|te creo|no es tu culpa|estoy aqui para|aqui estoy)",
        "(i am listening|tell me more|i hear you|i understand that|how do you feel|how "
        "are you feeling|what do you need|let us talk calmly|i believe you|it is not "
        "your fault|i am here for you|want to talk about it|i want to understand)",
    ),
}

# Words that a quote does not end with: the next one belongs to them.
SMALL_WORDS: tuple[str, ...] = (
    "(el|la|los|las|un|una|unos|unas|tu|tus|mi|mis|su|sus|ese|esa|esos|esas|este|esta|a|"
    "de|del|al|con|en|por|para|que|y|o|si|the|an|your|my|his|her|their|our|to|of|with|in|"
    "on|for|and|or|if|that|this|those|at|by|from|i|me|te|se|lo|le|nos)",
)
