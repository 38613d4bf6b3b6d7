"""English: threats to harm, open and veiled, and harm meant for others."""

from svc_spoiler.domain.rules.voices import en_i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.threat.told",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(yelling|screaming|shouting|threatening|saying|says|said) ~2 (he|she|they|to|"
            "that) ~3 (come in|coming in|break in|breaking in|break the door|break down|kick "
            "the door|kick down|burn the|kill|hurt|get in)",
            "(he|she|they|{en_kin}) ~1 (is|are) ~1 (going to|gonna) do something ~1 (to me|bad|"
            "to us|to them|to my)",
            "(he|she|they|{en_kin}|ex|said|says|swore|swears|told me|threatened|warned) ~3 "
            "(that)? ~1 (if i|if we|when i|unless i|the day i|before i) %6 (they|he|she|police|"
            "we|kids|i|ill|you|id|nobody|someone|it|everyone|would|will|my|the) ~3 (find me|"
            "find my body|body|river|ditch|regret|pay|suffer|hurt|kill|burn|never see|hunt|"
            "dead|disappear|sorry|beat|break|come after|shoot|destroy|ruin|take|end up|be over|"
            "die)",
            "(kids|children|baby|son|daughter|family|mom|sister|dog) (would|will|are going to|"
            "is going to|gonna|would have to|will have to) ~1 (pay|suffer|get hurt|be sorry|be "
            "next|regret|die|disappear) ~2",
            "(said|says|threatened|threatens|threatening|swore|vowed|promised) ~3 (he|she|they|"
            "to|would|will|ll|d) ~2 (hurt|kill|beat|find|ruin|destroy|burn|shoot|stab|break|"
            "smash|slit|cut|strangle|take|hunt|come after|bury|punch|hit|choke|rape|drown|"
            "poison|end) ~1 (me|us|my|our|every|all)",
            "(there|a|this|some|same|car|truck|man|guy|someone|he|ex) ~3 (is|has|have|been|was|"
            "keeps|s) ~1 (been)? ~1 (following|tailing|chasing|stalking|circling|parked "
            "outside|sitting outside|waiting outside|watching my) ~1 (me|us|my|since|for|house|"
            "home|by|in)",
            "(hide|hiding|hid|typing this|writing this|texting|whispering|calling) ~2 (from|"
            "in) (the|my|a)? ~1 (closet|bathroom|him|her|wardrobe|car|basement|attic|toilet|"
            "bedroom with|neighbors) ~4 (he|she|from|knife|because|is|so|please|help|locked|"
            "dont|cant|him|her|while)",
            "(sleep|sleeping|go to bed) ~2 (dressed|in my clothes|with (a knife|one eye open|"
            "the door locked|a chair|my shoes on|my keys)) ~4",
        ),
    ),
    Rule(
        id="en.violence.meant",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(make|making|gonna make|going to make|made) ~1 (them|him|her|everyone|everybody|"
            "you all|all of them|these people|those people|all) ~1 (all)? ~1 (pay|suffer|"
            "regret|sorry|bleed|hurt|scream|beg|die|see what) ~3",
            "(setting|set|light|lighting|burn|burning|burned|torch|torching|blow|blowing) ~3 "
            "(house|place|them|him|her|building|school|bed|church|office|everyone) ~2 (on fire|"
            "down|up|alight) ~4 (with (them|him|her|everyone|my|all)|inside|asleep|while|in it|"
            "sleep)",
            "(fantasize|fantasizing|fantasies|dream|daydream|thoughts|think|thinking|urges|"
            "urge|imagine|imagining|plan|planning) ~2 (about|of|to) ~2 (killing|hurting|"
            "stabbing|shooting|murdering|strangling|poisoning|burning|smashing|choking|"
            "attacking|slitting|kill|hurt|stab|shoot|strangle) ~1 (him|her|them|people|someone|"
            "my|the|everyone|all|others|animals|that|a)",
        ),
    ),
    Rule(
        id="en.harm.reader",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *en_i_you("en_hit"),
            *en_i_you("en_hurt"),
            "(i|ill|we|gonna|going to|will|imma|let me|wanna|want to|about to|swear) ~3 "
            "({en_smash:base}|knock|rearrange|bust|punch|kick|cave|beat|whoop|kick|rip|cut|"
            "gouge|pull) ~1 (your|ur|you) ~2 ({en_body}|out|in|lights|teeth out|face in|hair "
            "out|tongue out|shit out|hell out|crap out|black and blue|pulp|senseless|"
            "unconscious|living daylights|into next) !(the (record|dance|park))",
            "(beat|knock|kick|slap|smack|whoop|whip|punch|beating|choke|kicking) (the)? ~1 "
            "(shit|hell|crap|living|daylights|fuck|life|teeth|taste|black|senseless|snot|"
            "stuffing) (out|out of|daylights) ~1 (of)? ~1 (you|u|your)",
            "beat you (black|up|down|senseless|to|until|bloody|till|with|if|so|again|like)",
            "(beat|kick|whoop|whup) your (ass|butt|face|head) !(at|in (chess|mario|fifa|smash|"
            "the game|monopoly|uno))",
            "(put|lay|raise) (my)? ~1 (hands|hand|a finger|finger|a hand) (on|to|against) (you|"
            "your)",
            "(put|putting|send) you (in|to) (the hospital|your grave|the ground|a wheelchair|a "
            "coma|a coffin|the morgue|the er|a grave|the dirt|a body bag|a box)",
            "(break|breaking|snap) (your|every bone|both your|ur) ~2 ({en_body}|bone|bones|in "
            "your body|little) ~1",
            "(make|making|gonna make|will make) you (suffer|bleed|scream|beg|hurt|pay for|"
            "regret|sorry|wish you were never|wish you were dead|wish you had never|cry blood|"
            "pay)",
            "(dont|do not) make me (hit|hurt|slap|beat|come over|come in|smack|choke|put my "
            "hands|do something|use my|get the|get violent|angry|lose my temper|raise my hand|"
            "get my|punish|come after)",
            "(you|u) (deserve|need|asked for|are asking for|want|are begging for|are gonna get|"
            "are going to get|gonna get) (a|to get|another|to be) ~1 (beating|slap|smack|hit|"
            "slapped|beaten|smacked|ass whooping|good hiding|good slap|beat|whooping|punch|"
            "black eye|backhand|taught a lesson|fist)",
            "(wait|just wait) (until|till|til) (i|we|you) (get|come|are|go) (home|alone|back) "
            "~2 (you|u|see|$|and|then|im|bitch)",
            "(you|u) (are|will|gonna|going to|better) ~1 (get|be|going to get) ~1 (hurt|beaten|"
            "slapped|smacked|hit|jumped|fucked up|messed up|what is coming|your ass (beat|"
            "kicked)|a beating|beat|beat up|punched) (if|when|for|by|tonight|bad|so|$|unless|"
            "when i|again|soon)",
            "(hurt|hit|beat|slap|smack|punch|choke|hurting|hitting|slapping) you (if|again|"
            "when|so|like|until|badly|where|before|for|next time|unless|this time)",
            "(beat|hit|slap|smack|whip|belt|punch|kick) (you|u) (until|till|til|black|so hard|"
            "senseless|bloody|to death|if|again|like|into) ~1",
            "(nobody|no one|noone) (leaves|dumps|walks out on|cheats on|disrespects|"
            "embarrasses|says no to|makes a fool of) me ~4 (bury|kill|dead|regret|alive|$|"
            "first|and)",
            "(bury|kill|hurt|shoot) you first",
        ),
    ),
    Rule(
        id="en.harm.veiled",
        topic=Topic.THREAT_VEILED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(you|u) (will|are going to|gonna|are gonna|ll|would|are about to|better) ~1 "
            "(regret|be sorry|pay for|pay|wish you|suffer|live to regret|see what happens|see "
            "what i am capable|find out what|find out who|learn the hard way|never be safe|"
            "never be free|get what is coming|get what you deserve) ~3 (this|it|that|leaving|"
            "for|$|what|if|when|had|never|were|me|the|so|everything|i can|dearly|happens)",
            "(i know|we know|found out|i found out|i have|i remember|i got) ~1 (exactly)? ~1 "
            "(where|what time|which school|your address|what school|what car|your route|your "
            "schedule) ~1 (you|your|u|they|the kids|she) ~2 (live|lives|work|works|sleep|park|"
            "go|mom|family|kids|leave|are|school|daughter|sister|get off|goes|staying|hang)",
            "(watch|watching|better watch|mind) (your|ur) (back|step|mouth or) ~2 !(pack|bag)",
            "(you|u) (dont|have no|got no|cant|do not) (know|idea|imagine) (what|who) (i am|i|"
            "im|you are|you) ~1 (capable of|can do|could do|might do|am capable|messing with|"
            "dealing with|would do|fucking with|going to do|capable)",
            "(sleep with one eye open|this is not over|this isnt over|it isnt over|i am coming "
            "for you|im coming for you|coming for you|come after you|coming after you|come for "
            "you|coming to get you)",
            "(i|we|ill|will) ~2 (find|hunt|track|get) (you|u) ~1 (no matter|wherever|anywhere|"
            "down|and|one day|when|if|eventually|i promise|$|where|some day|before|sooner)",
            "(you|u) (cant|can not|cannot|will never|can never|wont|wont be able to|think you "
            "can) (hide|run|escape|get away|leave me|get rid of me|hide from me|run from me|"
            "get away from me) ~1 (from me|forever|$|from|because|me|and|that easily|i)",
            "(be a|would be a|it would be a|what a|that would be a|itd be a|such a) (shame|"
            "pity) if (something|anything|someone|your|the|that|they|it|he) ~6",
            "(accidents happen|bad things happen to|something (bad|terrible|might|could|will) "
            "~1 (happen|happens)) ~2 (to you|to your|if you|to people|to them|to her|people "
            "who|$|you)",
            "(you|u) (might|could|may) (have|get into) an accident ~2",
            "(better|you should|you better|youd better) be (careful|scared|afraid) ~3 (of|if|"
            "when|what|tonight|who|where|because|$|out|at night)",
            "(ruin|destroy|wreck) (you|your life|your (career|reputation|family)|everything "
            "you|u) ~2 (if|when|and|you|so|$|for|ever|love|care)",
            "(make|making) (your life|ur life|it|sure your life is) (hell|miserable|a living "
            "hell|impossible|a nightmare)",
            "(i am|i will be|waiting|sitting|parked|ill be) (waiting)? ~1 (for you)? (outside|"
            "at) ~1 (your|ur) (house|work|job|place|door|school|apartment|window|home) ~3 "
            "(right now|until|and|so|come out|come|you|tonight|$|watching|if|waiting)",
            "(last|final|only) (warning|chance) ~3 (or|before|if|i will|you will|hurt|come "
            "over|else)",
            "(do (it|what i say|as i say)|come back|answer me|call me back|pick up|open the "
            "door|get in the car|delete (it|him)|shut up|unblock me|come home) ~2 or (else|you "
            "will|i will|ill|im|i am) ~2 (else|hurt|regret|see|come|break|kick|find|sorry|show|"
            "make|call|tell|burn|smash|$|beat|drag|kill|wish)",
            "break (down)? (your|the) (door|windows|window) ~1 (down)?",
            "(destroy|ruin|end|break|crush|bury|finish) (you|u) ~1 (if|when|completely|and "
            "your|financially|in court|for this|i swear|$)",
            "if you ~1 (open your mouth|tell (anyone|anybody|someone|your)|talk|say anything|"
            "say a word|snitch|report me|go to the (police|cops)|call the (police|cops)|press "
            "charges) ~3 (i|you|ill|im|your|they|we|its|it)",
        ),
    ),
)
