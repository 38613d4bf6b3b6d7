"""English: blows, fear, pursuit, calls for help."""

from svc_spoiler.domain.rules.voices import en_he_her, en_he_me
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.help",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(someone call|^ call|can someone call|can you call|dial|need the|need an|send|get "
            "me|send the) ~1 (the|an)? ~1 (police|cops|911|999|112|ambulance|emergency "
            "services)",
            "(help me|please help|i need help|need help|sos) ~4 (hurt|hit|hits|kill|locked|"
            "threat|violent|abuse|abusive|escape|danger|bleeding|die|urgent|police|trapped|"
            "hide|hiding|scared|afraid|unsafe|please he)",
            "(where|how) ~2 (do|can|should) i ~1 (report|escape|get away|leave safely|find a "
            "shelter|go if|hide|get help|get a restraining|file a) ~3 !(a bug|bugs|spam|an "
            "issue|my taxes|a seat)",
        ),
    ),
    Rule(
        id="en.blow.writer",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "^ (domestic|physical|sexual|child) (violence|abuse) $",
            "(i|we) ~1 (was|were|got|am|been|have been) ~1 (tortured|battered|beaten|assaulted|"
            "abused|attacked) ~1 $",
            "(in danger|not safe) (right now|here|tonight)",
            "(he|she|they|{en_kin}|{name_}) ~2 (busted|split|broke|bloodied|cracked|fractured|"
            "blackened|bruised|dislocated|sprained|knocked out|tore) my ~1 (lip|nose|eye|eyes|"
            "jaw|rib|ribs|arm|wrist|tooth|teeth|eardrum|cheekbone|skull|shoulder|leg|finger|"
            "fingers|collarbone)",
            "({en_kin}|husband|he|she) (beat|hit|hurt|punch|kick|slap|choke) me ~1 (lots|lot|"
            "much|many|bad|again|$|last|yesterday|always|everyday)",
            *en_he_me("en_hit"),
            *en_he_me("en_hurt"),
            *en_he_me("en_push"),
            "(hit|hits|hitting|beat|beats|beating|punch|punched|punches|punching|slap|slapped|"
            "slaps|slapping|kick|kicked|kicks|kicking|smack|smacked|smacks|shoved|choked|"
            "headbutted|backhanded|whipped|attacked|attacks|attacking|abuses|abusing|hurts|"
            "belted) me (if|when|again|in|with|so|and|because|for|until|up|every|across|last|"
            "tonight|yesterday|on|hard|repeatedly|whenever|over|around|black|today|while|"
            "several|once|sometimes|a lot|too|$|to|till|down) !(up (on|when|if you|anytime)|"
            "with (your|the (bill|details|facts|good news))|up$)",
            "(laid|lays|put|puts|raised|raises|laying|putting|raising|puts) (his|her|their|a) "
            "(hands|hand|finger|hands up) (on|to|at|against) me",
            "(pulled|dragged|grabbed|pulls|drags|yanked|yanks|dragging|pulling|drag|grabs) "
            "(me)? ~1 (by|around|across the floor)? ~1 (the|my) hair",
            "(gave|gives|left|leaves|given|giving|have|hide|hiding|covered in|covering|cover) "
            "(me)? ~2 (a)? ~1 (black eye|black eyes|bruises|bruise|bloody nose|busted lip|"
            "broken (arm|rib|nose|jaw|ribs|wrist)|concussion|split lip|bruised ribs|fat lip|"
            "bloody lip|welts|marks all over) ~3 (from|he|my|because|by|when|$|again|with|and|"
            "on|after|last|all) !(from (the gym|falling|football|skating|my fall))",
            "{en_they} ~1 (threw|throws|throwing|smashed|smashes|slammed|slams|bashed|broke|"
            "breaks|busted|fractured|twisted|twists|bent|stomped|stomps) (me|my|a|the|his|her|"
            "plates|things|stuff|something|objects|bottle|bottles) ~2 (against|into|down|"
            "across|at|head|arm|face|nose|finger|on) ~2 (me|wall|stairs|floor|the wall|the "
            "floor|the ground|back|wrist|my|us|furniture|phone|$|jaw|ribs|bed)",
            "(i|we) (am|are|was|were|have been|had been|get|got|keep|been|being|kept)? ~1 "
            "(being|getting|get|been)? ~1 (abused|beaten|battered|assaulted|physically abused|"
            "attacked|hit|abused by|beat up|jumped|beaten up|slapped around|domestically "
            "abused) ~1 (by|at home|every|again|when|$|for|in|since|and|all|everyday|daily|at "
            "school|last)",
            "(in|living in|leave|escape|escaping|trapped in|victim of|experiencing|suffering|"
            "from|stuck in|left|survivor of|of|leaving|fled) ~1 (an|a|domestic)? ~1 (abusive|"
            "violent) (relationship|marriage|home|household|partner|husband|boyfriend|"
            "situation|family|wife|girlfriend|ex|father|dad|mother|mom)",
            "(domestic violence|domestic abuse) ~3 (in my|at home|me|my (husband|wife|house|"
            "home|partner)|i am|victim|situation|happening)",
            "my ~1 {en_kin} (is|was|has been|gets|can be|has become|got|becomes|became|has "
            "gotten|turned|turns) ~1 (violent|physically abusive|abusive|abusing me|aggressive "
            "with me|beating me|hitting me) ~1",
            "(he|she|they) (is|gets|got|becomes|has become|turned|can be|became|was|has been) "
            "~1 (violent|physical|physically abusive) (with me|when|toward|towards|if|and|"
            "after|with|again|$|to me)",
            "(he|she|they) (spit|spat|spits|bites|bit|burned|burnt|burns|scratched|kneed|"
            "elbowed) (on|in|at)? ~1 (me|my face|my arm) ~1 (with|in the|on|because|when|again|"
            "and|$)",
            "(he|she|they|{en_partner}|dad|mom|stepdad|father|mother|stepmom) (hit|hits|beats|"
            "beat|slapped|slaps|punched|punches|kicked|kicks|hurts|hurt|pushed|pushes|shoved|"
            "whips|whipped|chokes|choked|abuses|abused|attacks|attacked) (me|us)",
            "(you) (hit|slapped|punched|kicked|choked|pushed|beat|hurt) me ~2 (last|again|"
            "yesterday|when|and|in front|so|tonight|if|$|for|because)",
            "(he|she|they|{en_kin}|{name_}|guy|man|who|with) ~4 (threw|throws|throwing|hurled|"
            "hurls|chucked|poured|pours|dumped|splashed|flung|tossed|swung) ~4 (at|on|over) "
            "(me|us|my (head|face|back)) !(party|a party)",
            "(he|she|they|{en_kin}|{name_}) ~2 (bit|bites|scratched|scratches|pinched|spit|"
            "spat|spits|clawed|burned|burnt|burns|dragged|drags|headbutted|stomped|tripped|"
            "elbowed|kneed|twisted) ~1 (on|at|in)? (me|us|my (arm|face|hand|neck|skin|wrist|"
            "hair|leg|back)) ~2 (and|until|because|when|with|in|again|so|$|by|across|behind|"
            "out|down|over) !(shaking|hand when we met|hands)",
            "(pinned|pins|pinning|held|holds|holding|forced|forces|pushed|pressed) ~1 (me) ~1 "
            "(down|to the|against the|underneath|under|on the|onto|face)",
            "(wouldnt|didnt|wont|refused to|not|doesnt) (get|got|climb|come) off (of)? me",
            "(got|climbed|was|sat|sits|laid|lay|gets) on top of me",
            "(even though|although|though|after|but) i (said|told (him|her|them)|kept saying|"
            "was saying|screamed|begged) ~1 (him|her|them)? ~1 (to)? (no|stop)",
            "(while|as) i (cried|begged|screamed|was crying|was screaming|was begging)",
            "(beats|beat|hits|hit|whips|whipped|spanks|smacks|whacks|whacked|struck|strikes|"
            "lashes|hurts|punishes) (me|us|my (brother|sister|mom)) ~2 with (a|the|his|her|"
            "whatever) ~1 (belt|hanger|cord|cable|stick|shoe|broom|spoon|hose|paddle|wire|"
            "chair|bottle|pan|fist|fists|branch|switch|cane|ruler|charger|extension|phone|"
            "brush|pipe|bat|remote|slipper)",
            "made me do (it|that|things|stuff|this) ~6 (cried|crying|begged|stop|no|didnt want|"
            "dont want|against|scared|naked|bed|sexual|him|her|tell|forced)",
            "left me (bleeding|bruised|unconscious|with (bruises|a black eye|a broken))",
            "(breaks|broke|broken|destroyed|destroys|took|takes|hides|hid|smashed|smashes|"
            "threw away|throws away|confiscated|disables|disconnects|cut) my ~2 (hearing aids|"
            "hearing aid|implant|phone|wheelchair|cane|glasses|medication|meds|insulin|laptop|"
            "walker|inhaler|keys|car) ~4 (so|and|to|when|help|if|because|punish|cant|every|"
            "whenever|as) !(insurance|by accident|accidentally|yesterday lol)",
        ),
    ),
    Rule(
        id="en.blow.others",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *en_he_her("en_hit"),
            *en_he_her("en_hurt"),
            *en_he_her("en_push"),
            "(neighbor|neighbors|neighbour|neighbours|couple|parents|mom and dad|they) ~4 "
            "(beating|hitting|fighting with knives|screaming for help|screaming and|hurting "
            "each other|killing each other|hitting each other|choking)",
        ),
    ),
    Rule(
        id="en.blow.reader",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(i|and i) (hit|slapped|punched|kicked|pushed|shoved|choked|smacked|grabbed|beat) "
            "you (because|but|for|when|only|once|and|cause|so|out|$|by|last|since|to|it was) "
            "~3 !(up (on|with)|at (chess|uno))",
            "(you) (deserved|had) (it|that|to be (hit|slapped|beaten)|the (slap|beating|"
            "bruises)|coming) ~2 (slap|hit|beating|coming|when i|$|bruise)",
        ),
    ),
    Rule(
        id="en.pursuit",
        topic=Topic.PURSUIT,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(banging|pounding|kicking|hammering|hitting) ~1 (on|at|down|in)? ~1 (my|the|our) "
            "~1 (door|window|windows|front)",
            "(he|she|they|{en_kin}|{name_}|someone) (is|was|are) ~1 (outside|in front of|at) "
            "~1 (my|our|the) ~1 (house|door|work|job|window|apartment|place|home|school|"
            "building|dorm)",
            "(following|follows|stalking|stalks|stalked|followed|tracking|tracks|chasing|"
            "chased|harassing|harasses|harassed|hunting|spying on|chases|tracked) (me|us) "
            "(home|around|everywhere|with|in|to|on|and|again|from|when|through|at|all|for|down|"
            "wherever|every|$|since|down the|by|down my) !(on (instagram|twitter|tiktok|insta|"
            "ig|spotify|here)|back on|back$)",
            "(i am|being|am|been|was|getting|got) ~1 (being)? ~1 (stalked|followed|watched|"
            "tracked|harassed|hunted) (by|home|everywhere|at|and|right|for|to|$|online|again)",
            "(my|a) stalker ~2",
            "(he|she|they|{en_kin}|{name_}|someone|a man|some guy) ~1 (is|was|are|keeps|showed "
            "up|shows up|came|turned up|comes|has been|sits|waits|parked|parks|standing|stands|"
            "waiting|keeps showing up|just showed up) ~2 (outside|at|to|banging on|pounding on|"
            "trying to break|breaking|in front of|kicking|trying to get|trying to force|in) ~1 "
            "(my|the|in|into|down|our|of my|through my)? ~1 (house|door|work|job|window|"
            "apartment|place|home|school|in|inside|down|my house|my door|my work|driveway|dorm|"
            "yard|building) ~2 (and|again|right|uninvited|wont|screaming|at night|$|drunk|"
            "every|unannounced|with|yelling|now|threatening|trying)",
            "(broke|breaking|broken|breaks|trying to break|forced (his|her|their) way) (in|"
            "into) ~1 (my|our|the) (house|home|apartment|room|place|car)",
            "someone is (in|breaking into|trying to get into|trying to break into) my (house|"
            "home|apartment|room)",
            "(violated|violates|broke|breaking|ignored|violating|ignores) (the|his|her|my|a) "
            "~1 (restraining order|protective order|protection order|no contact order|order of "
            "protection)",
            "(put|found|hid|placed|planted|installed) (a|an|some) ~1 (tracker|gps|airtag|"
            "tracking device|camera|spyware|hidden camera|cameras|tracking app) (on|in|under) "
            "(my|our)",
        ),
    ),
    Rule(
        id="en.fear",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(afraid|scared|terrified|frightened|fear|petrified|fearful|living in fear) (of|to "
            "go|for|what|that|to be|by|to leave|about what|when|he|she|they|in my own) ~1 (my|"
            "him|her|home|what|alone|go|safety|leave|being alone with)? ~1 (husband|boyfriend|"
            "partner|wife|girlfriend|ex|dad|father|stepdad|mom|mother|stepmom|him|her|home|he|"
            "she|with him|with her|might do|will do|gets home|comes home|brother|uncle|hurt me|"
            "will hurt|kids|safety|find out|him when|house|hit me|hits me|going to hurt|angry|"
            "my life|find me|tonight|fiance|gets|hurting|parents) !(spiders|judging me|"
            "disappointing|exam|losing)",
            "(not|dont feel|never feel|isnt|unsafe|no longer feel|do not feel|never) ~1 "
            "(safe)? (at home|in my (own)? (home|house|relationship)|with (my (husband|wife|"
            "partner|boyfriend|girlfriend|dad|stepdad|mom)|him|her)|around (my (husband|"
            "partner|boyfriend|dad|stepdad)|him)) ~1",
            "(i)? (dont feel|am not|feel un) safe (at home|with him|with her|around him|around "
            "her|in my house|here|going home|with my|in my home)",
            "(need|trying|want|have|how do i|help me|how can i|planning|wanna) (to)? ~1 "
            "(escape|get out|get away|flee|run away|leave|get out of here|get away from) ~1 "
            "(from)? ~1 (my|him|her|this|safely|before|here|the house|an abusive) ~1 (husband|"
            "boyfriend|wife|abuser|abusive|dad|he|partner|hurts|kills|comes|home|violent|hurts "
            "me|house|relationship|stepdad|marriage)",
            "(help me|please help|help|need help|call the police|call 911|send help) ~3 (he is|"
            "she is|they are|hes|shes|my (dad|husband|boyfriend|stepdad|mom|ex|brother|"
            "partner) is) ~3 (going to|drunk|here|violent|outside|coming|screaming|breaking|"
            "hitting|angry|armed|hurting|trying|smashing|out of control|high|yelling|"
            "threatening)",
            "{en_they} ~2 (punched|punches|punching|kicked|kicks|smashed|smashes|breaks|broke|"
            "throws|threw|destroyed|destroys|hits|destroying|smashing|breaking|throwing) ~1 (a|"
            "the|my|things|holes|stuff|walls|doors|furniture|plates|hole|everything|dishes|his "
            "fist) ~2 (wall|door|phone|tv|things|in the wall|around|at me|when|dishes|because|"
            "walls|next to|belongings|stuff|everything|near|in the house|into|whenever|in "
            "front|through the wall) ~2 (when|because|angry|mad|during|if|at me|$|next|every|"
            "and|my|me|we|fight|head)",
            "(he|she|they|{en_kin}|{name_}|ex|keeps|is|has been|and) ~1 (threatened|threatens|"
            "threatening|threaten|intimidates|intimidating) (me|us|my family|my (kids|mom|life|"
            "sister|family)|our)",
            "(i am|am|been|being|was|getting|got) (being)? ~1 threatened (by|with|at|online|to|"
            "again|and|$)",
            "(threatened|threatening) to (hurt|beat|hit|harm|attack|ruin|expose|find|come|burn|"
            "take|destroy) (me|my|us|to my|it|down|and)",
            "(hurt|hurts|killed|kicked|kicks|choked|poisoned|strangled|shot|beat|beats|abuses|"
            "threw|kill) (my|our) (dog|cat|pet|puppy|kitten|cats|dogs|rabbit|hamster) ~2 (to|"
            "because|when|in front|and|$|if|against|so|for|again)",
        ),
    ),
)
