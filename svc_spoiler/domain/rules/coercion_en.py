"""English: pressure, control, isolation, surveillance, humiliation: conduct of the writer towards the reader."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE, IMMEDIATE, POSSIBLE = DangerLevel.NONE, DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

_LEAVING = (
    "(you|u|we|this) ~2 (leave|left|dump|break up|breakup|block|go|divorce|go out|walk out|end this|abandon|cheat|stop|ignore|dont answer|dont come|dont reply|dont text|"
    "dont come back|dont call|dont forgive|ever leave|dont love|dont stay|reject|see him|see her|talk to|move out|walk away|end|ends|tell|dont take|say no|dont pick|arent with|hang up|choose)"
)
_MY_END = (
    "((kill|killing|hurt|cut|hang|shoot|hurting|harm|unalive|off|end|drown|cutting|harming) (myself|my self|my life|it all|it)|kms|(i|ill|im|i am) ~2 (die|suicide|suicidal|jump|overdose|od|slit my wrists|do something stupid|end it|"
    "take (all)? ~1 (my|these|the)? pills|not be here|wont be here|not live|cant live|do something|dead)|(commit|attempt) suicide|(my|the) (blood|death) ~2 (on your|your fault|be your|will be)|"
    "find me (dead|hanging)|on your (hands|conscience)|nothing to live for|no reason to live|slit my wrists|swallow ~2 pills)"
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
            "(kill|killed|killing|hurt|cut|cutting|hurting) (myself|my self) ~4 (because of you|your fault|on you|for you|blame|you made me|your doing|over you)|(my|it) (death|suicide|blood|will be) ~3 (your fault|on you|on your|your conscience|because of you)|(you|u) (will|would|are|be|ll) ~2 (responsible|to blame|reason|the reason) ~3 (my death|i die|kill myself|killed myself|dead|suicide|i am dead)|look what you (made|make) me do to myself|(you) are the only (thing|reason|one) ~4 (keeping me alive|i am alive|i havent killed|i am still alive|to live) ~4 (leave|cant|if|dont)",
        ),
    ),
    Rule(
        id="en.suicide.incited",
        topic=Topic.SUICIDE_INCITED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=EXPLICIT,
        patterns=(
            "(kys|kill (yourself|urself|your self)|neck yourself|off yourself|unalive yourself|hang yourself|go (die|kill yourself|jump off|hang yourself|play in traffic)|drink bleach|end yourself|slit your wrists|shoot yourself|jump off a (bridge|roof|cliff)|end your life) !(laughing|working|in the gym|over|trying)",
            "(you|u) (should|need to|deserve to|ought to|better|might as well|just) ~1 (die|kill yourself|be dead|end it|kys|never been born|drop dead|have been aborted)|(hope|wish|want) you (die|get hit|were dead|drop dead|would die|were never born|kill yourself|get cancer|crash|would kill yourself|would drop dead)|(world|everyone|we|family|life) ~3 better (off)? (without you|if you (died|were dead|killed))|(do (us|everyone|the world) a favor|do us all a favor) and (die|kill yourself|end|disappear|jump)|(no one|nobody) would (miss|cry|care) ~3 (you died|you were dead|you killed|miss you|you die|you)|^ (drop dead|die) $",
        ),
    ),
    Rule(
        id="en.sextortion",
        topic=Topic.SEXTORTION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(post|share|leak|send|sending|posting|sharing|leaking|publish|upload|show|release|expose|forward|posted|sell|tag|uploading|showing) ~2 (your|ur|those|the|them|these|that|all your|you|it|every) ~2 (nudes|nude|pics|pictures|photos|photo|video|videos|naked|private pics|intimate|sex tape|sextape|screenshots|tits|body|naked pictures|everywhere|to everyone) ~2 (to|on|if|online|everywhere|unless|of you|for|and|so|$|all|with|or|you|where|public)",
            "(i)? (have|got|kept|saved|still have|keep|screenshotted) ~1 (all)? ~1 (your|those|the|ur|every|some) ~1 (nudes|nude|pics|pictures|photos|video|videos|naked|private|intimate|sex tape) ~6 (post|send|share|leak|everyone|your (mom|family|boss|parents|dad|school|friends|job)|online|show|see|public|remember|know what happens|unless|if you)",
            "(send|pay|give|do|come|meet|sleep with|venmo|transfer|show|get back|go out|call|take me|buy|fuck|have sex|obey) ~5 (or|otherwise|unless) ~2 (i|ill|im|everyone|they|your|these|those|the) ~2 (will)? ~1 (post|send|share|leak|show|upload|expose|publish|ruin|gets|see|sees|forward|tell everyone|go public|tell your|going to post|goes online)|(everyone|your (mom|family|boss|parents|school|friends|dad|coworkers|husband|wife|followers)|whole school|the internet) ~1 (will|is going to|gets to|are going to|would|can|gonna) ~1 (see|know about|get|receive|watch|love) ~1 (your|those|what you|the|these|ur) ~1 (nudes|pics|pictures|video|videos|photos|naked|body|tits|look like naked|really look|sext)",
            "(send|show|give|sent) (me)? ~2 (nudes|nude|a nude|pics|naked|a naked|your tits|your boobs|your body|a pic of your|pictures of your body|bra pics|more nudes|something sexy) ~3 (or|if you love|prove|you owe|right now|now|if you really|otherwise|dont tell|and dont|or else|to prove|or im|or i|before i)",
        ),
    ),
    Rule(
        id="en.sextortion.reported",
        topic=Topic.SEXTORTION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(threatening|threatened|threatens|blackmailing|blackmailed|blackmails|extorting|saying|says|said|going|wants|extort|blackmail|sextorting) ~1 (me|to|he|she|they|us|that)? ~3 (post|share|leak|send|release|show|publish|expose|with|upload|spread|over|forward) ~2 (my|our|the|me|them|naked|nudes|private|intimate|some) ~2 (nudes|nude|pics|pictures|photos|video|videos|naked|sex tape|images|to|online)|(posted|leaked|shared|sent|spread|uploaded|sends|showed|showing|spreading|sharing) ~1 (my|a|our|private|intimate|videos|pictures|photos|nudes|naked) ~1 (nudes|nude|naked|private|intimate|sex tape|revenge porn|of me naked|of me|pics|pictures|photos|video|videos) ~2 (without|online|to|on|of me|everyone|all|$|around)|(sextorted|sextortion|revenge porn|blackmailing me|blackmailed me|extorting me) ~2",
        ),
    ),
    Rule(
        id="en.sexual.pressure",
        topic=Topic.SEXUAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "if you (love|loved|really love|really loved|cared|care|wanted|trust|trusted|cared about) (me)? ~2 (would|you would|youd|you will|prove|then|sleep|you) ~1 (let me|have sex|sleep with|do it|send|have done it|prove it|put out|want to have sex|sleep|show me|give it|do this|have) ~2 (nudes|sex|me|with|it|pics|touch|$|naked|tonight|body)|(you|u) owe me (sex|for dinner|a blowjob|head|this|that much|it|a night) ~2 (sex|bed|tonight|after|$|i paid|for)|(your|ur|its your|it is your|a (wifes|womans|girlfriends)) ~1 (duty|job|obligation) ~3 (sex|wife|girlfriend|please me|satisfy|bed|husband|needs|partner)",
            "(if you (dont|wont|wont have|dont have|dont give me|dont sleep|dont put out|say no)) ~3 (sex|sleep with me|give it up|put out|do it|to me|fuck|go down on me|it to me|tonight) ~4 (find someone|someone else|leave|cheat|break up|over|somewhere else|dump|get it|regret|done|kick|fire|another|other girl|else who)|(i (dont care if you|dont care that you)) ~1 (are)? (dont want|not in the mood|tired|said no|say no|dont feel like|asleep|in pain) ~3|(you (cant|dont get to|are not allowed to|have no right to)) (say no|refuse|turn me down|deny me|reject me) ~3|(you led me on|you are a tease|stop being a (prude|tease)|dont be a prude) ~3|(want|keep|get) (the|your|this|that|a) (job|promotion|raise|good grade|role|contract|part) ~5 (sleep|nice to me|dinner alone|hotel|bed|favors|show me|sex|go down|know what to do|private)",
        ),
    ),
    Rule(
        id="en.isolation",
        topic=Topic.ISOLATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(dont|do not|never|wont|cant|cannot|not going to|will not|not gonna|refuse to|stop|not|no longer) ~1 (want|let|allow|like|allowing|letting|permit|having|tolerate|approve) ~1 (of)? ~1 (you|your|u) ~1 (to|be|ever|going|be)? ~1 (see|seeing|hang|hanging|talk|talking|speak|speaking|go out|going out|visit|visiting|spend|spending|meet|meeting|text|texting|have|around|be friends|near|with|contact|to see|calling|call|keep|out with|have male|have friends) ~3 (friends|friend|family|mother|mom|sister|him|her|them|anyone|guys|men|people|other|girls|parents|brother|ex|coworkers|without me|girlfriends|anymore|those|that|guy|males)",
            "(you|u) (cant|are not allowed to|arent allowed to|are forbidden to|dont get to|are not going to|are not gonna|may not|need to stop|have to stop|better stop|must stop|wont|are never|are to stop|dont need to|will not|shouldnt) ~1 (see|seeing|hang|hanging|talk|talking|speak|speaking|go out|going|going out|visit|visiting|have|text|texting|be friends|seeing|contact|spend time|meet|spending time|keep seeing) ~3 (friends|friend|family|mother|mom|sister|him|her|them|anyone|guys|men|other|parents|brother|without me|without my|male|girls|people|those|that|without asking|anymore|coworkers|boys)",
            "(i forbid you|forbid you|you are forbidden|i wont allow you|i am not letting you|not letting you|i wont let you|im not allowing you) ~1 (to|from)? ~1 (see|seeing|go|going|talk|talking|leave|hang|speak|work|working|wear|have|visit|text|contact|be|out) ~2|(choose|pick|its|it is|either|decide) ~2 (me|between me|its me|it is me|them) (or|and) (them|your (friends|family|mom|mother|sister|job|parents|brother)|him|her|me)|(me or (your (friends|family|mom|mother)|them|him|her))",
            "(you|u) (dont|do not|wont|never) (need|will need) (anyone|anybody|friends|them|your (friends|family|mom|mother|parents|sister)|other people|her|him|any friends|those friends|any of them) ~2 (but|except|other than|when|if|you have|as long as|me|anymore|i am|$|besides|only)|(i am|im|am) (all|the only (one|person|thing)) (you|that|who) ~1 (need|have|loves|understands|cares|will ever|you can trust|truly)|(no one|nobody) (else)? (loves|understands|cares|will love|gets|wants|could love|will ever love|cares about) (you|about you) ~1 (like|the way|but|more than|as much|except|besides) ~1",
            "(your|those|ur|these) ~1 (friends|family|mom|mother|sister|parents|brother|friend|girlfriends|so called friends|therapist) ~2 (are|is|just|only|keep|keeps|put|puts|trying|want|wants) ~2 (a bad influence|bad influences|bad influence|against (us|me)|turn you against|turning you against|poisoning|brainwashing|break us up|jealous of us|trying to (break|separate|come between|ruin|control)|whores|sluts|putting ideas|ideas in your|toxic for us|using you|filling your head|come between us|to separate us|dont care about you|dont love you|hate me|ruining us|to ruin us)",
            "(if you) (go|see|talk|call|contact|message|invite|hang|visit|leave|go out|speak|keep|text|spend|choose|still|meet) ~5 (friends|friend|family|her|him|them|party|mom|out|tonight|mother|sister|guys|that guy|people) ~4 (we are (over|done|through)|dont (bother|come)|its over|it is over|i am (done|leaving|gone)|never speak|you will lose me|lose me|forget (about)? (me|us)|dont come back|find your stuff|not come home|locked out|sleep outside|we will have a problem|dont expect|youll regret|going to regret|im gone)",
            "(block|delete|unfriend|unfollow|remove|cut off|stop (seeing|talking to|following)|drop|cut out|get rid of|quit) ~2 (all|every|him|her|them|your|those|that|any|these|off) ~2 (guys|men|guy|friends|friend|contacts|male|males|exes|numbers|social media|instagram|facebook|family|followers|boys|girls|of them|now|mom|mother|sister|right now|accounts|account|him|dudes|snapchat|tiktok|for me|if) ~2 !(spam|if you want|if they bother|who harass)|(you are not|you arent|youre not|you aint|youre never) going (anywhere|out|out tonight|to that party|to the party|without me|with them|with him|with her|to see|to your (mom|friend|sister|family)) ~2 !(until|because it is|while you are sick)",
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
            "(give|tell|send|hand|show|i want|i need|gimme|let me have|i demand|whats|i should have|i get) (me|over)? ~1 (your|all your|ur|the|access to your|full access to your) ~1 (password|passwords|passcode|phone password|login|pin|unlocked phone|phone code|passcodes|logins|account password|phone) ~3 (now|right now|or|so i|if you|to your|for your|unlocked|$|and|every|so|to prove|instagram|email|immediately|if) !(wifi|netflix|charger|number|for the wifi|if you want|so i can call|battery)",
            "(i)? (checked|check|went through|go through|going through|read|searched|looked through|hacked|logged into|am checking|will check|will go through|am going to check|monitor|have been reading|have been checking|look through|am going through|reading|need to check|want to check|want to see|wanna see|let me see|let me check|let me go through|show me|need to see|broke into|checking|logged in to) ~1 (all)? ~1 (your|ur) ~1 (phone|texts|messages|dms|emails|email|location|browser|search|call log|purse|instagram|whatsapp|snapchat|chats|history|diary|account|bag|journal|facebook|phone and|phone while|bank) ~2 (and|while|every|because|whenever|last|so|to see|$|now|right now|right|when|again|history|log|to make sure|if you have nothing|daily|for|unlocked|or|who|today|each|before) !(is|looks|broke|battery|number|charger|please)",
            "(send|share|turn on|give|show|enable|keep|drop|text|sent|facetime|video call) (me)? ~1 (your|a|ur|the|another|me|more) ~1 (location|live location|photo|pic|picture|selfie|video|screenshot|gps|pictures|snap|location on) ~3 (now|right now|every|at all times|all the time|all day|so i (can see|know|can check|believe)|to prove|or|always|24|prove|where you (are|really)|who you are with|of who|of where|on always|immediately|proving|constantly|in the next|every hour|every time|or i|until you) !(if you want|if you like|of the (menu|cat|dog|cake))",
            "(i)? (put|installed|placed|hid|have|added|planted|set up|attached|downloaded|am tracking|track) ~1 (a|an|some|the|your|you) ~1 (tracker|gps|airtag|tracking app|spyware|camera|cameras|app|recorder|microphone|keylogger|hidden camera|nanny cam) ~3 (on your|in your|in the|to track|so i|to see|to watch|to know|under your|so that i|your phone|life360|phone|know|always|every|without|on you|your car|bedroom|bag)",
            "(you|u) (have|need|must|better|are|will|had) (to|supposed to|required to|expected to)? ~1 (text|call|check in|tell|report|answer|send|facetime|reply|respond|message|inform|let me know|update) ~1 (me|in|to me|with me|within|my)? ~3 (every hour|every (ten|thirty|fifteen|five|few|20|10|30|15)|every time you|where you are at all|at all times|all the time|everywhere you|every move|who you are with|within (five|two|ten|a|one|5|10|2)|immediately|the second|right away|where you go|everything you|the minute|every step|each time|every night|every single)",
            "(i saw|i can see|i see|i noticed|saw|i know) ~1 (that)? ~1 (you) (were|was|are|have been|been) ~1 (online|active|on whatsapp|at|awake) ~5 (who|why|so|didnt|explain|talking to|and you|with|lie|lied|but|ignoring)|(why (were|are|was|did|havent|arent|didnt|dont) you) ~2 (online|active|answer|answered|answering|pick up|reply|replied|left me on read) ~4 (who (were|are) you with|who is he|explain|right now|who were you|answer me|where the hell|where were you|who are you|liar)|(you have|you got|i give you|i am giving you|you better|i will give you) ~1 (five|ten|two|one|three|5|10|2|1|3|thirty|30|sixty|60) (minutes|minute|seconds|mins|min|secs) to (answer|reply|call|respond|get home|get back|come home|explain|send|pick up|be home|text)|(i am|i have|im|ive|i have been|i) ~1 (watching|been watching|tracking|been tracking|been following|following|followed|had someone follow|having someone watch|having you) (you|your every|followed|everything) ~1 (every|all|through|on|from|home|move|time|to|do|with|right now|around|yesterday|today|last)|(i know) ~1 (everything you (do|did)|every move|where you (are|were|have been) (at all times|every|always)|who you (talk to|were talking to|are talking to|text))",
        ),
    ),
    Rule(
        id="en.control",
        topic=Topic.CONTROL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(you|u) ~1 (need|have|must|should|better|will|got|are) (to|supposed to)? ~1 (ask|get|beg) (me|my|for my|for)? ~1 (for)? ~1 (permission|my permission|approval|my approval|first)|(without|with out) (my|asking my|getting my) (permission|approval|consent|say so)|(you|u|dont|never|nothing|nobody|not) ~5 without (asking me|telling me|asking|my) (first|permission|okay|approval) !(to)|(did i (say|tell|give you permission|allow)|who (gave|said) you ~1 (permission|could|allowed)|i didnt (say|give you permission|allow)) ~3 (you could|leave|permission|go|wear|talk|out|you to)|(i give you permission|you have my permission|i will allow you) to ~2",
            "(you are not|you arent|youre not|you cant|you are never|dont you dare|i forbid you|i wont let you|i dont want you|you dont get to|stop|i am not letting you|dont) ~1 (going out|leaving|wear|wearing|dress|dressing|going|leave the house|walking out|put on|go out|to wear|leaving the house|allowed to wear) ~1 (in|that|like|those|this|the|house in|anything|out in|such|makeup|so much|short) ~1 (that|dress|skirt|top|outfit|shorts|makeup|this|that skirt|those|a (slut|whore|hooker)|leggings|crop top|short|tight|sleeveless|lipstick|revealing|house) ~2",
            "(you look|you dress|dressed|dressing|you are dressed|looking|dress|look) like a (slut|whore|hooker|prostitute|tramp|hoe|skank|tart)|(go|get) (change|changed) (now|right now|or|you look|before|you are not|out of that|into something) ~2|(only)? (sluts|whores) (wear|dress|go out|talk) ~2",
            "(you)? (do|will do|are going to do|better do) (what|as|exactly what|exactly as|whatever) i (say|tell you|said|told you|want|order|command) ~1 (or|and|without|$|,|when|end of|no questions|because|right|from now)|(obey me|you will obey|you must obey|you have to obey|submit to me|you answer to me|you belong to me|you are my property|i own you|you are mine and|you are mine to|i am your (master|owner)|i am in charge|i make the (rules|decisions)|i decide (what|who|where|when|how|if)|i am the (boss|man) (of|in|here)|my house my rules and you|under my roof ~2 obey|what i say goes|my word is (law|final))",
            "(you (dont|do not) (get to|have the right to|have a say|get a say|make decisions|get an opinion|decide|have a choice|get a choice|have an opinion)) ~2|(quit|leave|give up|stop|drop out of) (your|the|that|going to|school|working) ~1 (job|school|work|college|career|gym|classes|studies|because) ~4 (or|if you|because i|for me|so you|i dont|stay home|men|women|to take care|and stay)|(you are not|you arent|you cant|you will not|i dont want you|i wont let you|im not letting you) ~1 (to)? ~1 (working|work|getting a job|get a job|going back to (work|school)|studying|study|having a job|have a job|drive|have a phone|have a bank account) ~2|(your|a womans|a wifes) (place|job) is ~1 (in the|at home|home|to serve|to obey|to cook|in my)",
            "(teach|show) you (a lesson|to (obey|respect|behave|listen|disrespect|talk back)|who is (boss|in charge)|how to (behave|respect|obey)|your place|some respect|manners with) ~2|(i will|im going to|i have to|i am going to|ill|need to|gonna) (punish|discipline|train|correct|put you in your place|break) (you|your)? ~2 (for|if|until|because|when|$|like|spirit|again)|(dont you (dare|ever)) ~1 (talk back|disobey|disrespect|question|contradict|look at|walk away|speak|answer back|say no|raise your voice|leave|hang up|tell anyone|embarrass) ~2",
        ),
    ),
    Rule(
        id="en.economic",
        topic=Topic.ECONOMIC,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(i)? (control|handle|manage|keep|hold|am in charge of|am keeping|took|am taking|take|will take|am cutting off|cut off|cancelled|canceled|froze|will cancel|will keep|will cut off|am going to cut off|cancel) ~1 (all)? ~1 (your|the|ur|our|all your) ~1 (money|paycheck|salary|wages|bank account|card|cards|credit card|finances|paychecks|debit card|savings|accounts|allowance) ~3 (so|and you|because|from now|now|until|if|$|you|not you|here|in this) !(of the (team|club)|for the trip|as you asked|when lost)|(give|hand|sign) (me|over)? ~1 (over)? ~1 (your|all your|ur) ~1 (paycheck|salary|wages|money|card|bank card|debit card|savings|credit card|bank login|bank details) ~2 (or|every|now|to me|because|and|so|from|$|each|as soon)",
            "(without me|if you leave|if you leave me|when you leave|leave me and|you leave) ~3 (homeless|on the street|on the streets|nothing|no money|broke|not a (cent|penny|dollar)|starve|penniless|get nothing|have nothing|nowhere to|with nothing|see a (dime|cent|penny))|(i pay|i paid|my money|i make the money|i provide|i buy|i feed|i support you) ~5 (you (do|obey|owe|will|have to|answer|listen|must|shut|better)|so you|owe me|my rules)|(not giving you|no money|wont give you|not getting|wont get|not a cent|you get no) ~2 (money|cent|dime|penny|for food|dollar|for groceries|anything) ~2 (until|unless|if you|because you|till|for) ~2|(receipts|receipt|every (cent|penny|dollar|dime)) ~2 (for everything|you spend|you spent|account for|show me|i want to see)",
        ),
    ),
    Rule(
        id="en.humiliation",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(you|u) (are|r|were|will be|look)? (such|nothing but|a|an|so|the|all)? (a|an)? ~1 (worthless|useless|pathetic|disgusting|ugly|fat|lazy|ungrateful|crazy|psycho|retarded|filthy|trashy|nasty|good for nothing|waste of (space|time|air|life|oxygen|skin)|piece of (shit|trash|garbage|crap)|failure|embarrassment|disgrace|bitch|whore|slut|cunt|loser|burden|nobody|nothing|mistake|terrible (mother|mom|wife|father|person)|bad mother|disappointment|retard|trash|garbage|pig|cow|parasite|vile|revolting|repulsive|unlovable|unwanted|skank|hoe) ~1 (without|and|to me|if|because|that|who|for|$|like|just|when|excuse|bitch|whore|slut|cunt|piece|fat|cow|pig|mother|wife|woman|girl|idiot|human|person|loser|thing|little|as|in|since|i|no one|nobody) !(but you|beautiful|amazing|by the way lol|without my coffee)",
            "(you|u) (disgust|embarrass|sicken|repulse) me|(i am|im) (ashamed|embarrassed|disgusted) (of|by|to be seen with) you|(no one|nobody|noone|who) (else)? (will|would|could|is going to|is ever going to|wants|loves|likes|can|d) ~1 (ever)? ~1 (love|want|put up with|like|stand|believe|hire|date|marry|take|stay with|tolerate|you|deal with) ~1 (you|someone like you|a fat|anyone like you|you like|with you|someone (as|so|that|this) ~2|a (useless|pathetic|ugly|fat|crazy))|(you are|youre|you should be|be|you) ~1 (lucky|grateful|thankful) ~1 (that)? ~1 (i|anyone|someone|to have me|i am) ~1 (put up|stay|love|am|am with|am still|still want|even|tolerate|look at|loves|would|picked|married|with|took|want|keep|havent|have)",
            "(you are nothing|you would be nothing|youd be nothing|you were nothing|you will be nothing) (without me|before me|but) ~1|(you cant|you never|you dont) (do anything right|do one thing right|get anything right|do nothing right|even do|know how to do anything|ever do anything right) ~1|(you ruin|you ruined|you always ruin|you destroy) (everything|my life|our lives|it all|every)|(i wish) (you were never born|i never met you|i had never met you|you were dead|i never had you|you had never been born|i had aborted you)|(shut (up|your mouth|the fuck up|your trap)|shut your) ~1 (you)? ~1 (stupid|worthless|bitch|idiot|dumb|whore|fat|cunt|mouth you|ugly|pathetic|slut|useless)|(look at (you|yourself)) ~2 (disgusting|fat|pathetic|who would|ugly|no one|gross|nobody)|(stupid|dumb|fat|ugly|worthless|lying|fucking|crazy|lazy|filthy|dirty|little|useless) (bitch|whore|cunt|slut|cow|pig|hoe|skank) !(me|im|i am)",
        ),
    ),
    Rule(
        id="en.insult",
        topic=Topic.INSULT,
        speaks=Speaks.READER,
        danger=NONE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "(you|u) (are|r) (such|so|a|an)? (a|an)? ~1 (stupid|dumb|idiot|moron|jerk|ridiculous|ignorant|clown|fool|dumbass|asshole|annoying)|shut (up|your mouth|the fuck up)",
        ),
    ),
    Rule(
        id="en.gaslighting",
        topic=Topic.GASLIGHTING,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(that|it|this) (never|didnt|did not|did) ~1 (happened|happen|occurred) ~3 (you|imagining|making|crazy|your head|imagination|up|remember wrong|delusional|dreamed|dreaming)|(you are|youre|you|you must be|you always|stop) ~1 (imagining|making (things|that|it|this|stuff|up)|inventing|hallucinating|delusional|dreaming|misremembering|making) ~2 (things|stuff|it|that|up|again|everything|$|this|as always)|(its|it is|all|this is) ~1 (all)? ~1 in your head|(i never|i didnt) ~1 (said|say|did|do|touched|touch|hit|told) ~1 (that|you|any|it|anything) ~3 (you are|youre|crazy|imagining|making|insane|remember|delusional|your memory|lying|imagine|your head)",
            "(you are|youre|you sound|you are acting|you must be|you are being|you are going) ~1 (crazy|insane|psycho|paranoid|delusional|mental|hysterical|unstable|bipolar|sick in the head|nuts|mentally ill|too sensitive|overreacting|a psycho|dramatic|losing it) ~2 (that never|i never|no one|nobody|it never|everyone|you need help|its|and no|you imagine|it was (just)? a joke|making|as usual|thats why|nothing happened|and you|it didnt|always|for no|like your mother|as always|over nothing)|(no one|nobody|noone|who) ~1 (will|would|is going to|is gonna|ever|going to) ~1 (ever)? ~1 (believe|believes) (you|a|your|someone like)|(everyone|everybody|all (my|our|your) friends|even your (mom|mother|family|sister|friends|own)|they all|my friends) ~1 (thinks|think|knows|know|says|say|agrees|agree|told me) ~1 (that)? ~1 (you are|youre|you) ~1 (crazy|insane|the problem|psycho|unstable|too sensitive|overreacting|delusional|mental|toxic|a mess|dramatic)",
            "(i barely|i hardly|i only|i just) (touched|tapped|pushed|slapped|grabbed|hit) you ~2|(it|that) (didnt|did not|cant have) (even)? (hurt|hurt you) ~2 (you|drama|dramatic|faking|stop|$)|(stop|quit) (being so|being|playing the) ~1 (dramatic|sensitive|victim|crazy|paranoid|emotional) ~2 (it was|i barely|it never|that never|i never|you know|nothing|always)",
        ),
    ),
    Rule(
        id="en.blame",
        topic=Topic.BLAME_REVERSAL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(look|see) (at)? ~1 what (you|u) (made|make|are making|have made) me (do|become) ~1|(you|u) (made|make|forced|force|drove|drive|push|pushed|provoked|provoke|are making) me ~1 (to)? ~1 (do (this|it|that)|hit you|hurt you|yell|scream|angry|act|cheat|lose|be this way|like this|violent|treat you|into this|to this|hate|crazy|slap|do things|the way i am|snap|this way|lose it|lose control|lose my temper) ~1 !(laugh|smile|happy)",
            "(its|it is|this is|all|thats|that is|it was|everything is) ~1 (all)? ~1 (your|ur) (own)? ~1 fault ~3 (i (hit|yell|cheat|drink|hurt|am like|lost|get|yelled|hurt|cheated|got|slapped|act|did|snapped|am|have to|had to|raise|pushed)|we|for|that i|if you)|(you|u) (asked for|brought|had|deserve|deserved|bring|were asking for|had it) (it|this|that|this on|it on|coming) ~1 (yourself|on yourself|$|by|when|upon|for|and|because|all) ~1|(if you) (hadnt|didnt|wouldnt|would|did|werent|had|listened|obeyed|behaved|would only|just) ~6 (i (wouldnt|would not|wouldnt have|would never have|wont|dont) ~2 (hit|hurt|yell|yelled|angry|have to|get|be|cheated|cheat|act|lose|lost|slap|slapped|to|had|done))|(i (hit|slapped|hurt|yelled at|cheated on|pushed|choked|grabbed|yell at|hurt) you because you|i only (hit|hurt|yell|yelled|slapped|act|get|got) ~3 because you|i wouldnt have to ~4 if you)",
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
            "(who (are|were|is|did) you) ~2 (sleeping|fucking|texting|talking|cheating|with|screwing|seeing|sneaking|hooking) ~3 (with|to|around|you)? ~2 (slut|whore|bitch|liar|cheater|admit|confess|cheating|tell me the truth|dont lie)|(i know|i bet|obviously|clearly|admit|you are obviously|you must be|sure) ~2 (you are|youre|you were|you have been|cheating|you)? ~1 (cheating|sleeping around|sleeping with|fucking|screwing|whoring|messing around|hooking up) (on|with|him|her|your|around|someone|every|other|that|another|half) ~2",
            "(i saw you|saw you|caught you|i see you|if i see you|if i catch you|i caught you|you were|stop) ~1 (flirting|looking at|smiling at|talking to|staring at|texting|liking|checking out|laughing with) ~2 (him|her|that|other|men|guys|another|some|the waiter|guy|girls|women|your boss|photos|pics) ~4 (slut|whore|again and|swear|over|dont|kill|you will|regret|bitch|disrespect|who is|embarrass|mine|cheating|hell to pay)|(why (did|do|are|were|would) you) ~1 (like|smile|liking|talk|smiling|talking|comment|flirting|flirt|look|following|looking|laugh) ~2 (his|at|to|with|on|him|her|that|other) ~4 (slut|whore|disrespect|want him|cheating|are you|embarrass|bitch|attention whore)|(men and women|guys and girls) cant be (just)? friends ~3|(a (good|real|decent|faithful) (woman|wife|girlfriend|girl)) (doesnt|would never|wouldnt|does not|stays|never|obeys|listens) ~1",
        ),
    ),
)
