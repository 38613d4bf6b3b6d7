"""English: watching, jealousy, and one's own life as a threat."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE = DangerLevel.NONE
IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

_LEAVING = (
    "(you|u|we|this) ~2 (leave|left|dump|break up|breakup|block|go|divorce|go out|walk "
    "out|end this|abandon|cheat|stop|ignore|dont answer|dont come|dont reply|dont text|"
    "dont come back|dont call|dont forgive|ever leave|dont love|dont stay|reject|see "
    "him|see her|talk to|move out|walk away|end|ends|tell|dont take|say no|dont pick|"
    "arent with|hang up|choose)"
)

_MY_END = (
    "((kill|killing|hurt|cut|hang|shoot|hurting|harm|unalive|off|end|drown|cutting|"
    "harming) (myself|my self|my life|it all|it)|kms|(i|ill|im|i am) ~2 (die|suicide|"
    "suicidal|jump|overdose|od|slit my wrists|do something stupid|end it|take (all)? "
    "~1 (my|these|the)? pills|not be here|wont be here|not live|cant live|do something|"
    "dead)|(commit|attempt) suicide|(my|the) (blood|death) ~2 (on your|your fault|be "
    "your|will be)|find me (dead|hanging)|on your (hands|conscience)|nothing to live "
    "for|no reason to live|slit my wrists|swallow ~2 pills)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.selfharm.coercion",
        topic=Topic.SELF_HARM_COERCION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            f"(if|when|because|since|the day|once|every time|the minute|the moment) ~1 {_LEAVING} ~5 {_MY_END}",
            f"{_MY_END} ~3 (if|when|because|unless|since|the day|the moment) ~1 {_LEAVING}",
            f"(answer (your|the|my)? ~1 (phone|call|text)?|reply|come back|come home|come over|stay|text me|call me|pick up|talk to me|take me back|forgive me|say you love me|unblock me|dont leave|please stay) ~3 (or|otherwise|if not) ~4 {_MY_END}",
            "(kill|killed|killing|hurt|cut|cutting|hurting) (myself|my self) ~4 (because of "
            "you|your fault|on you|for you|blame|you made me|your doing|over you)",
            "(my|it) (death|suicide|blood|will be) ~3 (your fault|on you|on your|your "
            "conscience|because of you)",
            "(you|u) (will|would|are|be|ll) ~2 (responsible|to blame|reason|the reason) ~3 (my "
            "death|i die|kill myself|killed myself|dead|suicide|i am dead)",
            "look what you (made|make) me do to myself",
            "(you) are the only (thing|reason|one) ~4 (keeping me alive|i am alive|i havent "
            "killed|i am still alive|to live) ~4 (leave|cant|if|dont)",
            "(hang up|block me|leave|walk out|walk away|go|dump me|leave me|break up|dont "
            "answer|ignore me|say no|go out) and (i|ill|i will|im) ~1 (jump|die|kill|cut|"
            "swallow|drown|shoot|hang|do it|overdose|slit)",
            "(you|u) ~1 (walk out|leave|go|hang up|block|dump|walk away|break up|go out|step "
            "out|ignore|choose|say no|end this|pick) ~5 (and|then)? ~2 (i|ill|im|i will|i am|"
            "my) ~2 (kill|killing|cut|cutting|swallow|swallowing|taking|take|overdose|"
            "overdosing|jump|jumping|hang|hanging|slit|slitting|end|ending|dead|die|shoot|"
            "shooting|hurt|hurting|drink|drinking|drown) ~1 (myself|this|these|the|all|my|it|"
            "off|bottle|from|bleach|whole|$)",
            "(not|wont be|cant be|im not|i am not) ~1 (responsible|to blame|accountable) for "
            "(what|anything) ~1 (i|happens) ~1 (do|happens) to (myself|me)",
            "(you|u) (are|re)? ~1 (killing|going to kill|gonna kill) me ~1 (if you|by leaving|"
            "by going|leaving)",
            "(the only thing|only person|only reason) ~3 (keeping me|stopping me|i havent|i am "
            "still) ~3 (from|alive|killed|here) ~4 (so|you cant|if you|dont|leave)",
        ),
    ),
    Rule(
        id="en.suicide.incited",
        topic=Topic.SUICIDE_INCITED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=EXPLICIT,
        patterns=(
            "(kys|kill (yourself|urself|your self)|neck yourself|off yourself|unalive yourself|"
            "hang yourself|go (die|kill yourself|jump off|hang yourself|play in traffic)|drink "
            "bleach|end yourself|slit your wrists|shoot yourself|jump off a (bridge|roof|"
            "cliff)|end your life) !(laughing|working|in the gym|over|trying)",
            "(you|u) (should|need to|deserve to|ought to|better|might as well|just) ~1 (die|"
            "kill yourself|be dead|end it|kys|never been born|drop dead|have been aborted)",
            "(hope|wish|want) you (die|get hit|were dead|drop dead|would die|were never born|"
            "kill yourself|get cancer|crash|would kill yourself|would drop dead)",
            "(world|everyone|we|family|life) ~3 better (off)? (without you|if you (died|were "
            "dead|killed))",
            "(do (us|everyone|the world) a favor|do us all a favor) and (die|kill yourself|end|"
            "disappear|jump)",
            "(no one|nobody) would (miss|cry|care) ~3 (you died|you were dead|you killed|miss "
            "you|you die|you)",
            "^ (drop dead|die) $",
        ),
    ),
    Rule(
        id="en.emotional.pressure",
        topic=Topic.EMOTIONAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=Strength.SUGGESTIVE,
        hyperbole=True,
        patterns=(
            f"(if|when|because|the day|the moment) ~1 {_LEAVING} ~3 (dont know what i will do|dont know what i would do|dont know what i am capable of|dont know what i might do|not responsible for what i do|cant be responsible for what i do|cant promise what i will do|wont be able to (control|stop) myself|my life is over|it will destroy me|you will destroy me|i will fall apart)",
        ),
    ),
    Rule(
        id="en.surveillance",
        topic=Topic.SURVEILLANCE,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(give|tell|send|hand|show|i want|i need|gimme|let me have|i demand|whats|i should "
            "have|i get) (me|over)? ~1 (your|all your|ur|the|access to your|full access to "
            "your) ~1 (password|passwords|passcode|phone password|login|pin|unlocked phone|"
            "phone code|passcodes|logins|account password|phone) ~3 (now|right now|or|so i|if "
            "you|to your|for your|unlocked|$|and|every|so|to prove|instagram|email|immediately|"
            "if) !(wifi|netflix|charger|number|for the wifi|if you want|so i can call|battery)",
            "(i)? (checked|check|went through|go through|going through|read|searched|looked "
            "through|hacked|logged into|am checking|will check|will go through|am going to "
            "check|monitor|have been reading|have been checking|look through|am going through|"
            "reading|need to check|want to check|want to see|wanna see|let me see|let me check|"
            "let me go through|show me|need to see|broke into|checking|logged in to) ~1 (all)? "
            "~1 (your|ur) ~1 (phone|texts|messages|dms|emails|email|location|browser|search|"
            "call log|purse|instagram|whatsapp|snapchat|chats|history|diary|account|bag|"
            "journal|facebook|phone and|phone while|bank) ~2 (and|while|every|because|whenever|"
            "last|so|to see|$|now|right now|right|when|again|history|log|to make sure|if you "
            "have nothing|daily|for|unlocked|or|who|today|each|before) !(is|looks|broke|"
            "battery|number|charger|please)",
            "(send|share|turn on|give|show|enable|keep|drop|text|sent|facetime|video call) "
            "(me)? ~1 (your|a|ur|the|another|me|more) ~1 (location|live location|photo|pic|"
            "picture|selfie|video|screenshot|gps|pictures|snap|location on) ~3 (now|right now|"
            "every|at all times|all the time|all day|so i (can see|know|can check|believe)|to "
            "prove|or|always|24|prove|where you (are|really)|who you are with|of who|of where|"
            "on always|immediately|proving|constantly|in the next|every hour|every time|or i|"
            "until you) !(if you want|if you like|of the (menu|cat|dog|cake))",
            "i (get|have the right|have a right|am allowed|am entitled|deserve|want) to ~1 (check|"
            "read|see|go through|look at|look through|inspect|monitor) (your|ur|all your) (phone|"
            "texts|messages|dms|emails|chats|socials|instagram|snapchat)",
            "(i)? (put|installed|placed|hid|have|added|planted|set up|attached|downloaded|am "
            "tracking|track) ~1 (a|an|some|the|your|you) ~1 (tracker|gps|airtag|tracking app|"
            "spyware|camera|cameras|app|recorder|microphone|keylogger|hidden camera|nanny cam) "
            "~3 (on your|in your|in the|to track|so i|to see|to watch|to know|under your|so "
            "that i|your phone|life360|phone|know|always|every|without|on you|your car|bedroom|"
            "bag)",
            "(you|u) (have|need|must|better|are|will|had) (to|supposed to|required to|expected "
            "to)? ~1 (text|call|check in|tell|report|answer|send|facetime|reply|respond|"
            "message|inform|let me know|update) ~1 (me|in|to me|with me|within|my)? ~3 (every "
            "hour|every (ten|thirty|fifteen|five|few|20|10|30|15)|every time you|where you are "
            "at all|at all times|all the time|everywhere you|every move|who you are with|"
            "within (five|two|ten|a|one|5|10|2)|immediately|the second|right away|where you go|"
            "everything you|the minute|every step|each time|every night|every single)",
            "(i saw|i can see|i see|i noticed|saw|i know) ~1 (that)? ~1 (you) (were|was|are|"
            "have been|been) ~1 (online|active|on whatsapp|at|awake) ~5 (who|why|so|didnt|"
            "explain|talking to|and you|with|lie|lied|but|ignoring)",
            "(why (were|are|was|did|havent|arent|didnt|dont) you) ~2 (online|active|answer|"
            "answered|answering|pick up|reply|replied|left me on read) ~4 (who (were|are) you "
            "with|who is he|explain|right now|who were you|answer me|where the hell|where were "
            "you|who are you|liar)",
            "(you have|you got|i give you|i am giving you|you better|i will give you) ~1 (five|"
            "ten|two|one|three|5|10|2|1|3|thirty|30|sixty|60) (minutes|minute|seconds|mins|min|"
            "secs) to (answer|reply|call|respond|get home|get back|come home|explain|send|pick "
            "up|be home|text)",
            "(i am|i have|im|ive|i have been|i) ~1 (watching|been watching|tracking|been "
            "tracking|been following|following|followed|had someone follow|having someone "
            "watch|having you) (you|your every|followed|everything) ~1 (every|all|through|on|"
            "from|home|move|time|to|do|with|right now|around|yesterday|today|last)",
            "(i know) ~1 (everything you (do|did)|every move|where you (are|were|have been) "
            "(at all times|every|always)|who you (talk to|were talking to|are talking to|text))",
            "why did it take you ~6 $",
            "who was ~1 (there|with you|at your) $",
            "(why did it take|what took|took) you ~1 (so long|that long|ages|forever|(ten|five|"
            "twenty|an|two|three|10|5|20|30) ~1 (minutes|hour|hours|mins)?) ~2 (to)? ~1 "
            "(answer|reply|respond|get home|pick up|text|come back)? ~4 (who|where|explain|"
            "what were|tell me|with whom|there)",
            "(see|show me|share|show) ~1 your screen ~3",
            "open your ~1 (chats|messages|phone|dms|gallery|whatsapp|inbox|instagram)",
            "(tracking|monitoring|reading|checking|watching|recording|following|tapping|going "
            "through) (your|ur) ~1 (phone|location|messages|texts|emails|calls|car|every move|"
            "accounts|social media|dms|instagram|browser|activity|screen)",
            "(unlock|hand over|hand me|give me|open|show me|pass me|let me have|let me see|let "
            "me go through) ~1 (your|the|that|ur) (phone|cell|messages|texts|dms|laptop|"
            "instagram|whatsapp|snapchat|camera roll|call log|email) ~2 (and|now|or|so|i|right|"
            "this|immediately|,|$|if|let|before|because) !(i need to call|to take|so i can "
            "(call|take a picture|put)|charger|is broken|wallpaper)",
            "(see|show me|know|tell me|check|find out|finding out|explain) ~1 (exactly)? ~1 "
            "(who|what) ~1 (you|youve) ~1 (have been|are|were|been|was) ~1 (texting|talking to|"
            "messaging|calling|snapping|hiding|deleting|sexting|dming|chatting with|with last "
            "night|meeting)",
            "(i)? (have|got|know|changed|guessed|found|hacked|logged) ~1 (into)? ~1 (access to|"
            "your password|your passcode|all your passwords|into your) ~2 (phone|account|email|"
            "accounts|everything|messages|icloud|passwords|location|instagram|facebook)?  ~4 "
            "(so|and|dont|know|see|everything|read|$)",
            "(i)? (asked|called|messaged|texted|checked with|talked to) (your|ur) ~1 (boss|"
            "coworkers|friends|friend|sister|mom|work|neighbor|job|office) ~3 (to see|to check|"
            "if you|where you|who you|what time|to make sure|whether)",
        ),
    ),
    Rule(
        id="en.jealousy",
        topic=Topic.JEALOUSY,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(who (are|were|is|did) you) ~2 (sleeping|fucking|texting|talking|cheating|with|"
            "screwing|seeing|sneaking|hooking) ~3 (with|to|around|you)? ~2 (slut|whore|bitch|"
            "liar|cheater|admit|confess|cheating|tell me the truth|dont lie)",
            "(i know|i bet|obviously|clearly|admit|you are obviously|you must be|sure) ~2 (you "
            "are|youre|you were|you have been|cheating|you)? ~1 (cheating|sleeping around|"
            "sleeping with|fucking|screwing|whoring|messing around|hooking up) (on|with|him|"
            "her|your|around|someone|every|other|that|another|half) ~2",
            "(i saw you|saw you|caught you|i see you|if i see you|if i catch you|i caught you|"
            "you were|stop) ~1 (flirting|looking at|smiling at|talking to|staring at|texting|"
            "liking|checking out|laughing with) ~2 (him|her|that|other|men|guys|another|some|"
            "the waiter|guy|girls|women|your boss|photos|pics) ~4 (slut|whore|again and|swear|"
            "over|dont|kill|you will|regret|bitch|disrespect|who is|embarrass|mine|cheating|"
            "hell to pay)",
            "(why (did|do|are|were|would) you) ~1 (like|smile|liking|talk|smiling|talking|"
            "comment|flirting|flirt|look|following|looking|laugh) ~2 (his|at|to|with|on|him|"
            "her|that|other) ~4 (slut|whore|disrespect|want him|cheating|are you|embarrass|"
            "bitch|attention whore)",
            "(men and women|guys and girls) cant be (just)? friends ~3",
            "(a (good|real|decent|faithful) (woman|wife|girlfriend|girl)) (doesnt|would never|"
            "wouldnt|does not|stays|never|obeys|listens) ~1",
        ),
    ),
)
