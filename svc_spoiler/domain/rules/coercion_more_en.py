"""English: further ways of pressing, watching, belittling and turning the blame."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE, IMMEDIATE, POSSIBLE = DangerLevel.NONE, DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.more.coercion",
        topic=Topic.SELF_HARM_COERCION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(hang up|block me|leave|walk out|walk away|go|dump me|leave me|break up|dont answer|ignore me|say no|go out) and (i|ill|i will|im) ~1 (jump|die|kill|cut|swallow|drown|shoot|hang|do it|overdose|slit)",
            "(you|u) ~1 (walk out|leave|go|hang up|block|dump|walk away|break up|go out|step out|ignore|choose|say no|end this|pick) ~5 (and|then)? ~2 (i|ill|im|i will|i am|my) ~2 (kill|killing|cut|cutting|swallow|swallowing|taking|take|overdose|overdosing|jump|jumping|hang|hanging|slit|slitting|end|ending|dead|die|shoot|shooting|hurt|hurting|drink|drinking|drown) ~1 (myself|this|these|the|all|my|it|off|bottle|from|bleach|whole|$)",
            "(not|wont be|cant be|im not|i am not) ~1 (responsible|to blame|accountable) for (what|anything) ~1 (i|happens) ~1 (do|happens) to (myself|me)|(you|u) (are|re)? ~1 (killing|going to kill|gonna kill) me ~1 (if you|by leaving|by going|leaving)|(the only thing|only person|only reason) ~3 (keeping me|stopping me|i havent|i am still) ~3 (from|alive|killed|here) ~4 (so|you cant|if you|dont|leave)",
        ),
    ),
    Rule(
        id="en.more.threat",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(beat|hit|slap|smack|whip|belt|punch|kick) (you|u) (until|till|til|black|so hard|senseless|bloody|to death|if|again|like|into) ~1|(nobody|no one|noone) (leaves|dumps|walks out on|cheats on|disrespects|embarrasses|says no to|makes a fool of) me ~4 (bury|kill|dead|regret|alive|$|first|and)|(bury|kill|hurt|shoot) you first",
        ),
    ),
    Rule(
        id="en.more.veiled",
        topic=Topic.THREAT_VEILED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(destroy|ruin|end|break|crush|bury|finish) (you|u) ~1 (if|when|completely|and your|financially|in court|for this|i swear|$)|if you ~1 (open your mouth|tell (anyone|anybody|someone|your)|talk|say anything|say a word|snitch|report me|go to the (police|cops)|call the (police|cops)|press charges) ~3 (i|you|ill|im|your|they|we|its|it)",
        ),
    ),
    Rule(
        id="en.more.confine",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(you are|youre|you will be|you) ~1 (staying|stay|not moving|sitting|going to stay) ~1 (right)? ~1 (here|put|in this (room|house)|inside|in here) ~4 (give me (the|your) (keys|phone)|until i|whether|end of|no matter|and you|locked|dont move|i said|or else|with me)|(give me|hand over|where are|i took|i have|taking) ~1 (the|your) (car)? ~1 keys ~3 (you are not|youre not|not going|going nowhere|stay|so you|cant leave)",
        ),
    ),
    Rule(
        id="en.more.sexual",
        topic=Topic.SEXUAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "if you ~1 (wont|dont|refuse|cant|arent) ~3 (in bed|sexually|sex|for me in|tonight in) ~3 (find|someone|get|another|leave|cheat|elsewhere|go)|(take off|take your|get your|strip|spread|get naked|undress|suck|open your legs) ~1 (your)? ~1 (clothes|pants|top|shirt|legs|naked|it|bra)? ~1 (now|or|bitch|right now|i said)",
        ),
    ),
    Rule(
        id="en.more.sextortion",
        topic=Topic.SEXTORTION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(tell|telling|expose|out) ~1 (everyone|your (family|boss|mom|parents|friends|school|husband|wife|coworkers)|the whole|people|them all) ~2 (your|you|about|what|that) ~1 (secret|are gay|are|did|sent|slept|real|trans|nudes|past|told me|an affair) ~3 (if|unless|or|when|so)",
            "(pictures|pics|video|videos|photos|nudes|screenshots|tape|images) (go|goes|going|will go|get|gets|are going|will be|end up|will end up) ~1 (to|online|public|viral|live|sent|posted|leaked|on|everywhere|out) ~1|(sleep|come|send|pay|do it|get back|stay|fuck|meet|have sex|undress|strip|say yes|call) ~4 (or|otherwise|or else) ~2 (pictures|pics|video|videos|photos|nudes|everyone|your|the world|the whole|internet|those|these|that)",
        ),
    ),
    Rule(
        id="en.more.kill",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(put|putting|send|sending|bury|burying|lay) (you|u) ~1 (in|into|to|under|six) ~1 (the|your|a|an)? ~1 (ground|grave|dirt|earth|coffin|body bag|box|six feet|feet under|morgue|early grave|river|lake|ditch|hole)|before (they|anyone|someone|the police|cops) find (your|you) ~1 (body|corpse|dead|in pieces|$)|see how long you (last|live|survive) ~3|(you) (wont|will not|dont|arent going to) ~1 (make it|live|survive|last|get out|walk out) ~2 (out)? ~1 (alive|through|the night|a day|tomorrow|past|of this)",
        ),
    ),
    Rule(
        id="en.more.children",
        topic=Topic.CHILDREN,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(tell|telling|show|prove|convince) ~1 (the|a)? ~1 (judge|court|cps|social services|lawyer|social worker|custody) ~5 (unfit|bad (mother|mom|father)|crazy|drugs|kids|take|custody|mental|unstable|them)|(lose|losing|lost) ~1 (custody|the kids|your kids|our kids|your children|the children|them forever) ~2 (if|when|forever|unless|and|because|i will)|kiss ~1 (the|your) (kids|children|son|daughter) goodbye",
        ),
    ),
    Rule(
        id="en.more.isolation",
        topic=Topic.ISOLATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(your|that|this) ~1 (so called)? ~1 (best)? ~1 (friend|friends|sister|mom|mother|cousin|coworker|bestie) ~1 (is|are) ~1 (toxic|a (bad|slut|whore|snake|loser|joke)|trash|poison|jealous|fake|using) ~4 (cut|drop|stop|block|dont|get rid|i dont want|done|you are)|(i dont want|dont want) ~1 (him|her|them|that (guy|girl|friend)) ~2 (in your life|near you|around you|around us|in my house|talking to you|texting you|over)",
            "(those|your|these|ur|that|all your) ~1 (friends|family|friend|girlfriends|mom|mother|sister|people|parents|coworkers|buddies|girls|brother|therapist|cousins) (of yours)? ~2 (are|is|all|just) ~2 (trash|garbage|losers|whores|sluts|toxic|no good|fake|snakes|bad for (you|us)|poison|using you|jealous|idiots|a joke|nobody|the problem|scum|dragging|trouble|crazy)|(you are|youre|we are|consider yourself|you will be) (done|finished|through) (with|seeing|talking to|hanging out with|texting) ~1 (them|her|him|those|that|your|these|it|all)|(you) (wont be|are not|arent|will not be|are never|aint|wont|shouldnt be) ~1 (seeing|talking to|speaking to|hanging|visiting|texting|going to see|friends with|calling|meeting|going back to) ~3 (them|her|him|those|that|your|these|friends|family|mom|mother|again|anymore|anyone|people)",
            "(whenever|every time|each time|when) you (see|talk to|hang out with|visit|go to|come back from|are with) ~2 (them|her|him|your|those|friends|mom|family|sister) ~3 (you (come back|change|get|act|start|disrespect|turn)|we fight|i (have to|hate)|they)|(no more|im done with|i am done with|enough with|enough of) ~1 (friends|girls nights|girls night|going out|visits|your friends|your family|your mom|your mother|seeing|hanging out|those friends|nights out|guy friends|male friends)",
        ),
    ),
    Rule(
        id="en.more.surveillance",
        topic=Topic.SURVEILLANCE,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(why did it take|what took|took) you ~1 (so long|that long|ages|forever|(ten|five|twenty|an|two|three|10|5|20|30) ~1 (minutes|hour|hours|mins)?) ~2 (to)? ~1 (answer|reply|respond|get home|pick up|text|come back)? ~4 (who|where|explain|what were|tell me|with whom|there)|(see|show me|share|show) ~1 your screen ~3|open your ~1 (chats|messages|phone|dms|gallery|whatsapp|inbox|instagram)",
            "(tracking|monitoring|reading|checking|watching|recording|following|tapping|going through) (your|ur) ~1 (phone|location|messages|texts|emails|calls|car|every move|accounts|social media|dms|instagram|browser|activity|screen)",
            "(unlock|hand over|hand me|give me|open|show me|pass me|let me have|let me see|let me go through) ~1 (your|the|that|ur) (phone|cell|messages|texts|dms|laptop|instagram|whatsapp|snapchat|camera roll|call log|email) ~2 (and|now|or|so|i|right|this|immediately|,|$|if|let|before|because) !(i need to call|to take|so i can (call|take a picture|put)|charger|is broken|wallpaper)|(see|show me|know|tell me|check|find out|finding out|explain) ~1 (exactly)? ~1 (who|what) ~1 (you|youve) ~1 (have been|are|were|been|was) ~1 (texting|talking to|messaging|calling|snapping|hiding|deleting|sexting|dming|chatting with|with last night|meeting)",
            "(i)? (have|got|know|changed|guessed|found|hacked|logged) ~1 (into)? ~1 (access to|your password|your passcode|all your passwords|into your) ~2 (phone|account|email|accounts|everything|messages|icloud|passwords|location|instagram|facebook)?  ~4 (so|and|dont|know|see|everything|read|$)|(i)? (asked|called|messaged|texted|checked with|talked to) (your|ur) ~1 (boss|coworkers|friends|friend|sister|mom|work|neighbor|job|office) ~3 (to see|to check|if you|where you|who you|what time|to make sure|whether)",
        ),
    ),
    Rule(
        id="en.more.control",
        topic=Topic.CONTROL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(you|u) (cant|cannot|arent|are not|wont|dont|may not) ~1 (allowed to|get to|going to|gonna)? ~1 (go|leave|wear|see|do|have|buy|drive|talk|work|take|be) ~5 (i said (no|so)|because i (say|said) so|i wont allow it|i dont (allow|permit) it|not while you are with me|and thats final|end of discussion|end of story|case closed)|(delete|close|deactivate|quit|block|stop|leave|cancel|cut) ~5 or (we are (done|over|through|finished)|its over|it is over|i am (leaving|done|gone)|i leave|i will leave you|im gone|were done|dont bother|you can forget)",
            "(you|u) (will|are going to|better|are gonna|gonna|must|need to|have to)? ~1 (wear|do|say|eat|go|drive|study|watch|dress|act|behave|speak|think|post|cook|come|sit|stay|work|buy) ~1 (what|where|when|whatever|how|only what|wherever|exactly what|the way|as) (i) (tell|say|told|want|like|decide|choose|let|allow|order|pick|said|feel like|approve)|(i will|ill|i get to|i am the one who|i) (decide|choose|tell you|pick|say) ~1 (what|where|when|who|how|if|which) ~1 (you) ~1 (wear|do|say|eat|go|see|talk|speak|work|can|are|spend|get|sleep|leave)",
            "(i want|i expect|i need|you better be|you will be|be|have) ~1 (you)? ~1 (home|back|in (the|this) house|in bed|here) ~1 (by|at|before) ~3 (or|not a minute|or else|no excuses|and not|dont bother|otherwise|locked out|the door)|(did i|nobody|no one|who) ~1 (ask|asked|say|tell|told) ~1 (you|for your) ~1 (to speak|to talk|could|opinion|speak|you could|were allowed)|(i wasnt|i am not|im not|this isnt|this is not|that wasnt) ~1 (asking|a question|a request|up for discussion|a debate|negotiable)|(know|remember|learn|forget) your place|(dont|never) ~1 (ever)? ~1 (embarrass|disrespect|contradict|question|disobey|challenge|talk back to|walk away from|say no to|interrupt|defy) me",
        ),
    ),
    Rule(
        id="en.more.gaslighting",
        topic=Topic.GASLIGHTING,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(didnt|never|did not) happen ~3 (you (dreamed|dreamt|imagined|made)|dreamed|imagining|in your head|crazy|hallucinat)",
            "(thats|that is|its|it is|this is) ~1 not ~1 (how|what|the way) ~1 (it|that|this|i|happened|you) ~2 (went|happened|said|was|remember|did|described|works|meant)? ~8 (victim|crazy|imagining|psychiatrist|lying|dramatic|drama|delusional|insane|making|know it|sick|help|psycho|exaggerating|twisting|in your head)|(make|making|playing|play|acting like|making yourself|being) ~1 (yourself)? ~1 (the|a|out to be the)? victim ~2 (again|as usual|like always|and|,|you|$|all)|(you need|you should see|go see|get|go get) ~1 (a|some|to see a|yourself)? ~1 (psychiatrist|shrink|therapist|mental help|meds|medication|help|committed|locked up|your head checked|checked into) ~3 (because|you are|crazy|for|before|you|youre|freak|psycho|$)|(you (always|just|constantly)? (twist|exaggerate|overreact|misremember|make things up|imagine|blow everything|lie about)) ~4",
        ),
    ),
    Rule(
        id="en.more.humiliation",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(should|ought to|better|need to) ~1 (thank|be thanking) me ~2 (for|that) ~2 (even)? ~1 (touching|looking|being|putting|staying|loving|taking|marrying|wanting|tolerating)|(stop|quit) ~1 (crying|whining) ~2 (pathetic|stupid|idiot|baby|you look|ugly|bitch|dramatic|nobody cares)",
            "no (other|real|decent|sane|normal)? ~1 (man|woman|guy|girl|person|one else|body else|one) (would|will|could|is going to|wants|is ever going to|d) ~2 (want|love|have|put up with|touch|look at|stay with|take|date|marry|deal with|tolerate|do) (you|this|that)|(you will|you are|youll|you were) ~1 (never|not going to|not gonna) ~1 (be|amount to|become|going to be|make|find|do) ~1 (anything|anyone|enough|good enough|anything without|someone better|better than me|happy without me|nothing|good for)|(my ex|other women|other girls|a real (woman|man|wife|girlfriend)|your sister|any other) ~3 (was better|is better|would|knew how|never|did it better|at least|looks better|hotter|prettier)|(look at|what) ~1 (yourself|a (mess|pathetic|joke|disgrace|waste|fat)) ~3",
        ),
    ),
    Rule(
        id="en.more.blame",
        topic=Topic.BLAME_REVERSAL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(you) ~1 (push|pushed|drive|drove|make|send|sent|made) me ~1 (over the edge|to the edge|crazy|insane|mad|to this|violent|off|snap|lose control|lose my mind|this way) ~1|(i am|im) not ~1 (a)? ~1 (violent|bad|angry|abusive|abuser|monster|jealous) ~1 (person|man|guy|woman)? ~3 (you|but you|its you|it is you|unless you)",
            "(you|u) (made|make|are making|force|forced|left|gave|leave|keep making|push|pushed|drove) me ~1 (do|to do|no choice|to|into) ~1 (this|it|that|choice|do this|doing this|hurt|hit|yell|be)|if (youd|you had|you would|you) ~1 (just|only)? ~1 (listened|listen|behaved|behave|done|did|obeyed|obey|shut up|told|been|were|stayed|answered|respected|stopped) ~6 (i (wouldnt|would not|wouldnt have|didnt|wont|would never|dont) ~2 (have to|hurt|need to|hit|yell|be|had to|do|done|have|get|act|feel)|this wouldnt|none of this|we wouldnt)",
        ),
    ),
)
