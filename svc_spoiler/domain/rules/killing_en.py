"""English: threats to kill, and the will to."""

from svc_spoiler.domain.rules.voices import en_he_her, en_he_me, en_i_him, en_i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.kill.reader",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *en_i_you("en_kill"),
            "(kill|killing|murder|murdering|strangle) (you|u|all of you|yall|both of you|you "
            "all) ~1 (if|when|and|before|both|in your|with|slowly|myself|$|next)",
            "(you|u) (are|r|be|will be|better be|is|gonna be|going to be) ~1 dead (if|when|"
            "meat|to me and|man|woman|bitch|$|before|by|the next|once|soon)",
            "your (dead|deadmeat) (bitch|if|when|meat|$)",
            "(youre) dead",
        ),
    ),
    Rule(
        id="en.kill.reader.other_words",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *en_i_you("en_choke"),
            *en_i_you("en_burn"),
            "(i|we|ill|imma|gonna|going to|will) ~4 (put|pump|lodge) ~2 (a)? (bullet|bullets|"
            "hole|holes|knife|lead|bullet hole) ~2 (in|through|into) ~1 (you|your|u)",
            "(i|ill|imma|gonna|going to|will) ~3 (slit|cut|slice|rip|tear|break|snap|wring) ~1 "
            "your ~1 (throat|head off|heart out|neck|throat out|windpipe)",
            "(blow|bash|smash|beat) your (brains|head) (out|in|off)",
            "(end|ending|take|finish) (your|ur) (life|existence)",
            "(i|ill|we|gonna|going to|will) ~2 (bury|cremate|drown|gut|skin|behead|poison|"
            "dismember|run over|shoot|stab|burn|hunt|end|execute|slaughter|choke|strangle) "
            "(you|u) ~1 (alive|down|in|under|like|myself|out|over|$|if|and|with|for|like a|"
            "next|one|up|all)",
            "(you|u) (are|r|will|wont|gonna|going to|not going to|wouldnt|wont be|are not "
            "going to|better|might) ~2 (die|dying|end up dead|wake up dead|be found dead|live "
            "to see|make it out alive|leave here alive|see tomorrow|be breathing|be buried|end "
            "up in a (body bag|ditch|coffin|grave|hospital)|walk out (of here)? alive|see "
            "another|live long|leave alive|live to regret|in a body bag|make it to) ~1",
            "(your|ur) (days|hours) are numbered",
            "(they|police|cops) ~2 (find|never find|wont find) your (body|corpse)",
            "(nobody|no one|they) (will|would|is going to|can) ~1 (ever)? ~1 find your body",
            "(if i|if we|and if i) cant have you ~3 (no one|nobody|noone|nobody else)",
            "(no one|nobody) (else)? (can|will|gets to|is going to) (have|ever have) you ~3 "
            "(if|alive|but|over)",
            "(over my|you will leave this (house|marriage|relationship)) ~2 (dead body|body "
            "bag|coffin|box)",
            "only way (you|out|you are|you will) ~6 (body bag|coffin|dead|box|pine box)",
            "(rather|sooner) (see|have|kill) you ~1 (dead|in a|than) ~4 (than|with|him|someone|"
            "leave|another|$)",
            "(if|when) ~5 (leave|cheat|tell|call|talk|go|snitch|report|divorce|dare) ~5 (kill "
            "you|you are dead|put you in the ground|end you|bury you|you die|hunt you down|"
            "slit|burn the house|dead bitch|kill you both|you will die)",
            "(burn|burning|torch|set fire to|light|blow up) (your|the|this|ur) (house|car|"
            "place|home|apartment) ~3 (down|with you|up|on fire|inside|fire) ~1",
            "(throw|pour|splash) (acid|gasoline|gas|bleach|boiling water) (on|in|over) (you|your)",
            "(send|have|get|hire|pay|paid) (someone|somebody|people|guys|a guy|my (boys|guys)|"
            "a hitman) ~2 (to|who will)? ~1 (kill|hurt|beat|find|take care of|deal with|visit|"
            "off) (you|u)",
            "(have|get) you (killed|beaten|shot|jumped|whacked|murdered|taken care of)",
            "(put|putting|send|sending|bury|burying|lay) (you|u) ~1 (in|into|to|under|six) ~1 "
            "(the|your|a|an)? ~1 (ground|grave|dirt|earth|coffin|body bag|box|six feet|feet "
            "under|morgue|early grave|river|lake|ditch|hole)",
            "before (they|anyone|someone|the police|cops) find (your|you) ~1 (body|corpse|dead|"
            "in pieces|$)",
            "see how long you (last|live|survive) ~3",
            "(you) (wont|will not|dont|arent going to) ~1 (make it|live|survive|last|get out|"
            "walk out) ~2 (out)? ~1 (alive|through|the night|a day|tomorrow|past|of this)",
        ),
    ),
    Rule(
        id="en.kill.writer",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *en_he_me("en_kill"),
            "(kill|murder|kills|shoot|stab|behead|poison|slaughter|shoots|stabs) (me|us) ~1 "
            "(if|when|before|in my|one day|someday|tonight|with|because|unless|both)",
            "(threatening|threatened|threatens|threaten|threats|threat|vowed|swore|promised|"
            "death) ~2 (to|of|my|on my|with)? (life|death|murder|killing|kill) ~1",
            "death (threat|threats) !(game)",
            "(afraid|scared|terrified|fear|fearing|fears|fearful|worried|convinced|sure|know|"
            "feel like|think|thinks|thought|believe) ~2 (that)? ~1 (he|she|they|{en_kin}|"
            "{name_}|someone) (is|will|would|may|might|could|was|are|is going|has|actually) ~2 "
            "(kill|murder|hurt|shoot|kills|strangle|beat|harm|do something|find|come after|"
            "attack|rape|stab) (me|us|my|her|him|them|to)",
            "(fear|fearing|scared|afraid|worried|terrified) for my (life|safety|childrens|kids|"
            "families|family)",
            "my life is in danger",
            "(i am|we are|am) in ~1 danger !(of (losing|failing|missing))",
            "(if|that if|when) ~1 (i|we) ~3 (leave|left|tell|told|report|go|call|divorce|talk|"
            "try to leave|break up|say|run|go to the police) ~3 (he|she|they) ~1 (will|would|"
            "ll|said|is going to|threatened|d|says|swore) ~3 (kill|murder|shoot|hunt|find me|"
            "hurt|end|burn|bury|dead)",
            "(he|she|they) ~1 (want|wants|wanted|would rather see|wish|wishes|would rather "
            "have) me dead",
            "(tried|attempted|trying|tries) (to)? ~1 (kill|murder|run me over|stab|shoot|drown|"
            "poison|burn|strangle|choke|smother|suffocate) (me|us)",
            "(tried|trying|attempted) (to)? (push me (off|in front|out)|run me over|set me on "
            "fire|end my life|kill me)",
            "no one else ~2 have me",
        ),
    ),
    Rule(
        id="en.kill.others",
        topic=Topic.THREAT_KILL,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *en_he_her("en_kill"),
            "(threatened|threatening|threatens|going|wants|tried|trying|will|gonna|would|might|"
            "plans|planning) ~1 (to)? ~1 (kill|murder|shoot|stab|strangle) (her|him|them|"
            "everyone|my ~1 {en_kin}|the ~1 {en_kin}|our ~1 {en_kin}|his ~1 {en_kin}|her ~1 "
            "{en_kin})",
        ),
    ),
    Rule(
        id="en.kill.intent",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *en_i_him("en_kill"),
            *en_i_him("en_hurt"),
            *en_i_him("en_hit"),
            *en_i_him("en_choke"),
            "(i|^|and|urge|urges|thoughts|feel like i) ~1 {en_mean} ~1 (kill|murder|shoot|stab|"
            "hurt|attack|harm) (people|someone|somebody|everyone|everybody|others|him|her|them|"
            "my ~1 {en_kin}|that ~1 {en_kin}|the ~1 {en_kin}|innocent people|a person|students|"
            "strangers)",
            "(i|^) ~1 {en_intend} ~1 (shoot|blow|bomb|burn) ~1 (up|down)? ~1 (the|my|this|a)? "
            "~1 (school|office|work|workplace|church|mall|classroom|class|place|everyone|"
            "university|house)",
            "(bring|bringing|take|taking|brought|bought|get|getting|got) (a|my|the|dads|his) "
            "~2 (gun|knife|weapon|rifle|pistol|shotgun|bomb|ar) (to|into|for) ~1 (school|work|"
            "class|the office|church|them|everyone|him|her)",
            "(homicidal|homicidal thoughts|kill list|hit list|school shooting|mass shooting) "
            "~3 (i am|my|planning|feel|thoughts|made|me|i have|plan|i want|urges)",
            "(i feel|feeling|am|been) homicidal",
            "(made|have) a (kill list|hit list)",
            "(i|ive) (hit|slapped|choked|punched|beat|strangled|pushed|shoved|hurt) (my|the) "
            "~1 ({en_partner}|{en_child}|mom|mother|dad|wife) ~2 !(up for|at (chess|uno))",
            "(going to|gonna|will|might|about to|scared i will|afraid i will|afraid i might|"
            "scared i might|scared i am going to) (snap and|lose it and|end up)? ~1 (kill|hurt|"
            "shoot|stab|choke) (someone|somebody|people|him|her|them|my (baby|child|kids|son|"
            "daughter|wife|husband|family))",
        ),
    ),
)
