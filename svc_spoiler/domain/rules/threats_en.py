"""English: threats, weapons, strangulation, blows, confinement, sexual violence, children, pursuit and fear."""

from svc_spoiler.domain.rules.voices import en_he_her, en_he_me, en_i_him, en_i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE, POSSIBLE = DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

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
            "(kill|killing|murder|murdering|strangle) (you|u|all of you|yall|both of you|you all) ~1 (if|when|and|before|both|in your|with|slowly|myself|$|next)",
            "(you|u) (are|r|be|will be|better be|is|gonna be|going to be) ~1 dead (if|when|meat|to me and|man|woman|bitch|$|before|by|the next|once|soon)|your (dead|deadmeat) (bitch|if|when|meat|$)|(youre) dead",
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
            "(i|we|ill|imma|gonna|going to|will) ~4 (put|pump|lodge) ~2 (a)? (bullet|bullets|hole|holes|knife|lead|bullet hole) ~2 (in|through|into) ~1 (you|your|u)|(i|ill|imma|gonna|going to|will) ~3 (slit|cut|slice|rip|tear|break|snap|wring) ~1 your ~1 (throat|head off|heart out|neck|throat out|windpipe)|(blow|bash|smash|beat) your (brains|head) (out|in|off)",
            "(end|ending|take|finish) (your|ur) (life|existence)|(i|ill|we|gonna|going to|will) ~2 (bury|cremate|drown|gut|skin|behead|poison|dismember|run over|shoot|stab|burn|hunt|end|execute|slaughter|choke|strangle) (you|u) ~1 (alive|down|in|under|like|myself|out|over|$|if|and|with|for|like a|next|one|up|all)",
            "(you|u) (are|r|will|wont|gonna|going to|not going to|wouldnt|wont be|are not going to|better|might) ~2 (die|dying|end up dead|wake up dead|be found dead|live to see|make it out alive|leave here alive|see tomorrow|be breathing|be buried|end up in a (body bag|ditch|coffin|grave|hospital)|walk out (of here)? alive|see another|live long|leave alive|live to regret|in a body bag|make it to) ~1",
            "(your|ur) (days|hours) are numbered|(they|police|cops) ~2 (find|never find|wont find) your (body|corpse)|(nobody|no one|they) (will|would|is going to|can) ~1 (ever)? ~1 find your body|(if i|if we|and if i) cant have you ~3 (no one|nobody|noone|nobody else)|(no one|nobody) (else)? (can|will|gets to|is going to) (have|ever have) you ~3 (if|alive|but|over)|(over my|you will leave this (house|marriage|relationship)) ~2 (dead body|body bag|coffin|box)|only way (you|out|you are|you will) ~6 (body bag|coffin|dead|box|pine box)",
            "(rather|sooner) (see|have|kill) you ~1 (dead|in a|than) ~4 (than|with|him|someone|leave|another|$)|(if|when) ~5 (leave|cheat|tell|call|talk|go|snitch|report|divorce|dare) ~5 (kill you|you are dead|put you in the ground|end you|bury you|you die|hunt you down|slit|burn the house|dead bitch|kill you both|you will die)",
            "(burn|burning|torch|set fire to|light|blow up) (your|the|this|ur) (house|car|place|home|apartment) ~3 (down|with you|up|on fire|inside|fire) ~1|(throw|pour|splash) (acid|gasoline|gas|bleach|boiling water) (on|in|over) (you|your)|(send|have|get|hire|pay|paid) (someone|somebody|people|guys|a guy|my (boys|guys)|a hitman) ~2 (to|who will)? ~1 (kill|hurt|beat|find|take care of|deal with|visit|off) (you|u)|(have|get) you (killed|beaten|shot|jumped|whacked|murdered|taken care of)",
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
            "(i|ill|we|gonna|going to|will|imma|let me|wanna|want to|about to|swear) ~3 ({en_smash:base}|knock|rearrange|bust|punch|kick|cave|beat|whoop|kick|rip|cut|gouge|pull) ~1 (your|ur|you) ~2 ({en_body}|out|in|lights|teeth out|face in|hair out|tongue out|shit out|hell out|crap out|black and blue|pulp|senseless|unconscious|living daylights|into next) !(the (record|dance|park))",
            "(beat|knock|kick|slap|smack|whoop|whip|punch|beating|choke|kicking) (the)? ~1 (shit|hell|crap|living|daylights|fuck|life|teeth|taste|black|senseless|snot|stuffing) (out|out of|daylights) ~1 (of)? ~1 (you|u|your)|beat you (black|up|down|senseless|to|until|bloody|till|with|if|so|again|like)|(beat|kick|whoop|whup) your (ass|butt|face|head) !(at|in (chess|mario|fifa|smash|the game|monopoly|uno))",
            "(put|lay|raise) (my)? ~1 (hands|hand|a finger|finger|a hand) (on|to|against) (you|your)|(put|putting|send) you (in|to) (the hospital|your grave|the ground|a wheelchair|a coma|a coffin|the morgue|the er|a grave|the dirt|a body bag|a box)|(break|breaking|snap) (your|every bone|both your|ur) ~2 ({en_body}|bone|bones|in your body|little) ~1|(make|making|gonna make|will make) you (suffer|bleed|scream|beg|hurt|pay for|regret|sorry|wish you were never|wish you were dead|wish you had never|cry blood|pay)",
            "(dont|do not) make me (hit|hurt|slap|beat|come over|come in|smack|choke|put my hands|do something|use my|get the|get violent|angry|lose my temper|raise my hand|get my|punish|come after)|(you|u) (deserve|need|asked for|are asking for|want|are begging for|are gonna get|are going to get|gonna get) (a|to get|another|to be) ~1 (beating|slap|smack|hit|slapped|beaten|smacked|ass whooping|good hiding|good slap|beat|whooping|punch|black eye|backhand|taught a lesson|fist)|(wait|just wait) (until|till|til) (i|we|you) (get|come|are|go) (home|alone|back) ~2 (you|u|see|$|and|then|im|bitch)",
            "(you|u) (are|will|gonna|going to|better) ~1 (get|be|going to get) ~1 (hurt|beaten|slapped|smacked|hit|jumped|fucked up|messed up|what is coming|your ass (beat|kicked)|a beating|beat|beat up|punched) (if|when|for|by|tonight|bad|so|$|unless|when i|again|soon)|(hurt|hit|beat|slap|smack|punch|choke|hurting|hitting|slapping) you (if|again|when|so|like|until|badly|where|before|for|next time|unless|this time)",
        ),
    ),
    Rule(
        id="en.harm.veiled",
        topic=Topic.THREAT_VEILED,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(you|u) (will|are going to|gonna|are gonna|ll|would|are about to|better) ~1 (regret|be sorry|pay for|pay|wish you|suffer|live to regret|see what happens|see what i am capable|find out what|find out who|learn the hard way|never be safe|never be free|get what is coming|get what you deserve) ~3 (this|it|that|leaving|for|$|what|if|when|had|never|were|me|the|so|everything|i can|dearly|happens)",
            "(i know|we know|found out|i found out|i have|i remember|i got) ~1 (exactly)? ~1 (where|what time|which school|your address|what school|what car|your route|your schedule) ~1 (you|your|u|they|the kids|she) ~2 (live|lives|work|works|sleep|park|go|mom|family|kids|leave|are|school|daughter|sister|get off|goes|staying|hang)",
            "(watch|watching|better watch|mind) (your|ur) (back|step|mouth or) ~2 !(pack|bag)|(you|u) (dont|have no|got no|cant|do not) (know|idea|imagine) (what|who) (i am|i|im|you are|you) ~1 (capable of|can do|could do|might do|am capable|messing with|dealing with|would do|fucking with|going to do|capable)|(sleep with one eye open|this is not over|this isnt over|it isnt over|i am coming for you|im coming for you|coming for you|come after you|coming after you|come for you|coming to get you)",
            "(i|we|ill|will) ~2 (find|hunt|track|get) (you|u) ~1 (no matter|wherever|anywhere|down|and|one day|when|if|eventually|i promise|$|where|some day|before|sooner)|(you|u) (cant|can not|cannot|will never|can never|wont|wont be able to|think you can) (hide|run|escape|get away|leave me|get rid of me|hide from me|run from me|get away from me) ~1 (from me|forever|$|from|because|me|and|that easily|i)",
            "(be a|would be a|it would be a|what a|that would be a|itd be a|such a) (shame|pity) if (something|anything|someone|your|the|that|they|it|he) ~6|(accidents happen|bad things happen to|something (bad|terrible|might|could|will) ~1 (happen|happens)) ~2 (to you|to your|if you|to people|to them|to her|people who|$|you)|(you|u) (might|could|may) (have|get into) an accident ~2|(better|you should|you better|youd better) be (careful|scared|afraid) ~3 (of|if|when|what|tonight|who|where|because|$|out|at night)",
            "(ruin|destroy|wreck) (you|your life|your (career|reputation|family)|everything you|u) ~2 (if|when|and|you|so|$|for|ever|love|care)|(make|making) (your life|ur life|it|sure your life is) (hell|miserable|a living hell|impossible|a nightmare)|(i am|i will be|waiting|sitting|parked|ill be) (waiting)? ~1 (for you)? (outside|at) ~1 (your|ur) (house|work|job|place|door|school|apartment|window|home) ~3 (right now|until|and|so|come out|come|you|tonight|$|watching|if|waiting)",
            "(last|final|only) (warning|chance) ~3 (or|before|if|i will|you will|hurt|come over|else)|(do (it|what i say|as i say)|come back|answer me|call me back|pick up|open the door|get in the car|delete (it|him)|shut up|unblock me|come home) ~2 or (else|you will|i will|ill|im|i am) ~2 (else|hurt|regret|see|come|break|kick|find|sorry|show|make|call|tell|burn|smash|$|beat|drag|kill|wish)|break (down)? (your|the) (door|windows|window) ~1 (down)?",
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
            "(kill|murder|kills|shoot|stab|behead|poison|slaughter|shoots|stabs) (me|us) ~1 (if|when|before|in my|one day|someday|tonight|with|because|unless|both)|(threatening|threatened|threatens|threaten|threats|threat|vowed|swore|promised|death) ~2 (to|of|my|on my|with)? (life|death|murder|killing|kill) ~1|death (threat|threats) !(game)",
            "(afraid|scared|terrified|fear|fearing|fears|fearful|worried|convinced|sure|know|feel like|think|thinks|thought|believe) ~2 (that)? ~1 (he|she|they|{en_kin}|{name_}|someone) (is|will|would|may|might|could|was|are|is going|has|actually) ~2 (kill|murder|hurt|shoot|kills|strangle|beat|harm|do something|find|come after|attack|rape|stab) (me|us|my|her|him|them|to)|(fear|fearing|scared|afraid|worried|terrified) for my (life|safety|childrens|kids|families|family)|my life is in danger|(i am|we are|am) in ~1 danger !(of (losing|failing|missing))",
            "(if|that if|when) ~1 (i|we) ~3 (leave|left|tell|told|report|go|call|divorce|talk|try to leave|break up|say|run|go to the police) ~3 (he|she|they) ~1 (will|would|ll|said|is going to|threatened|d|says|swore) ~3 (kill|murder|shoot|hunt|find me|hurt|end|burn|bury|dead)|(he|she|they) ~1 (want|wants|wanted|would rather see|wish|wishes|would rather have) me dead|(tried|attempted|trying|tries) (to)? ~1 (kill|murder|run me over|stab|shoot|drown|poison|burn|strangle|choke|smother|suffocate) (me|us)|(tried|trying|attempted) (to)? (push me (off|in front|out)|run me over|set me on fire|end my life|kill me)|no one else ~2 have me",
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
            "(threatened|threatening|threatens|going|wants|tried|trying|will|gonna|would|might|plans|planning) ~1 (to)? ~1 (kill|murder|shoot|stab|strangle) (her|him|them|everyone|my ~1 {en_kin}|the ~1 {en_kin}|our ~1 {en_kin}|his ~1 {en_kin}|her ~1 {en_kin})",
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
            "(i|^|and|urge|urges|thoughts|feel like i) ~1 {en_mean} ~1 (kill|murder|shoot|stab|hurt|attack|harm) (people|someone|somebody|everyone|everybody|others|him|her|them|my ~1 {en_kin}|that ~1 {en_kin}|the ~1 {en_kin}|innocent people|a person|students|strangers)|(i|^) ~1 {en_intend} ~1 (shoot|blow|bomb|burn) ~1 (up|down)? ~1 (the|my|this|a)? ~1 (school|office|work|workplace|church|mall|classroom|class|place|everyone|university|house)",
            "(bring|bringing|take|taking|brought|bought|get|getting|got) (a|my|the|dads|his) ~2 (gun|knife|weapon|rifle|pistol|shotgun|bomb|ar) (to|into|for) ~1 (school|work|class|the office|church|them|everyone|him|her)|(homicidal|homicidal thoughts|kill list|hit list|school shooting|mass shooting) ~3 (i am|my|planning|feel|thoughts|made|me|i have|plan|i want|urges)|(i feel|feeling|am|been) homicidal|(made|have) a (kill list|hit list)",
            "(i|ive) (hit|slapped|choked|punched|beat|strangled|pushed|shoved|hurt) (my|the) ~1 ({en_partner}|{en_child}|mom|mother|dad|wife) ~2 !(up for|at (chess|uno))|(going to|gonna|will|might|about to|scared i will|afraid i will|afraid i might|scared i might|scared i am going to) (snap and|lose it and|end up)? ~1 (kill|hurt|shoot|stab|choke) (someone|somebody|people|him|her|them|my (baby|child|kids|son|daughter|wife|husband|family))",
        ),
    ),
    Rule(
        id="en.weapon",
        topic=Topic.WEAPON,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(he|she|they|{en_kin}|{name_}|who|and) ~2 (has|have|had|got|pulled|pulls|grabbed|grabs|brought|keeps|carries|took out|bought|owns|pointed|points|waved|waving|came at me with|comes at me with|held|holds|is holding|holding|picked up|is pointing|put|swung|threatened me with|threatens me with|chased me with|is carrying|is waving|loading|cleaning|sharpening|attacked me with|showed me|sleeps with|pulling|was holding|loaded|is loading|went to get|came with|carrying) ~1 (out)? ~1 (a|an|the|his|her|their|my|that|multiple|two) ~2 {en_weapon} ~2",
            "({en_weapon}) (to|at|on|against|in) (my|me|our|us) ~1 (head|face|throat|neck|chest|back|face|stomach|mouth|and|$|temple|side|ribs)|(pointed|points|aimed|pulled|waved|held|pointing|aiming|swung|pull|drew) ~1 (a|the|his|her|an|it) ~1 {en_weapon} ~1 (at|on|to|against)? ~1 (me|us|my)|(threatened|threatens|threatening|attacked|came at|chased|hit|beat|stabbed|cut|attacks|swung at|hits|chasing|lunged at|beats|threaten) (me|us|my ~1 {en_kin}) with ~1 (a|an|the|his|her|some) ~1 ({en_weapon}|belt|frying pan|chair|lamp|hammer|bottle|lighter|wrench|stick|cord|golf club|pipe|broom)|(is|he is|she is|they are|armed) armed ~2 (and|with|dangerous|$)",
        ),
    ),
    Rule(
        id="en.weapon.reader",
        topic=Topic.WEAPON,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(i)? (have|got|bought|own|carry|am bringing|am holding|will bring|will get|am getting|grabbed|loaded|am loading|am cleaning|ill bring) ~1 (a|my|the|this|your) ~1 (gun|knife|rifle|shotgun|pistol|blade|bat|machete|bullet) ~4 (for you|with your name|and i (will|am not|know|wont|would|might|aint)|waiting|ready for you|loaded|use it|you|and you|not afraid)|bullet ~1 (with|has) your name|(i am|ill|i will|im) ~2 (pull|get|grab|getting|bring|bringing) (the|my|a) (gun|knife|bat|rifle|shotgun) ~4 (you|your|out|on|over|if)",
        ),
    ),
    Rule(
        id="en.strangle",
        topic=Topic.STRANGULATION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *en_he_me("en_choke"),
            "(grabbed|grabs|grab|squeezed|squeezes|squeezing|grabbing|gripped|grips|pressed|presses|pinned|pins|held|holds|holding|seized|lifted|lifts|dragged|dragging) (me)? ~1 (by|around|on|against)? ~1 (the|my) ~1 {en_neck}|(put|puts|putting|wrapped|wraps|wrapping|had|has|got|placed|places|with|clasped|tightened) ~2 (his|her|their|both|a|one|two) ~1 (hands|hand|arm|arms|fingers|belt|rope|cord|knee|elbow|forearm|scarf) ~1 (around|on|over|against|to|round|across) ~1 (my)? ~1 {en_neck}|(hands|hand|fingers|fingerprints|bruises|marks|handprints|knee|forearm|belt|cord|rope) ~2 (around|on|round|across|against) my ~1 {en_neck}",
            "(couldnt|could not|cant|cannot|can not|wouldnt let me|didnt let me|wont let me|stopped me|barely) (breathe|breath|breathing|from breathing|get air) ~4 (hands|neck|choke|choking|he|pillow|throat|because he|she|pinned|squeezed|on top)|(pillow|plastic bag|blanket|hand) (over|on|against) my (face|mouth|head|nose) ~1|(cut off|blocked|restricted) my (air|airway|breathing|oxygen)|(passed out|blacked out|lost consciousness|saw stars|almost passed out|went unconscious) ~4 (choked|choking|strangled|squeezed|hands|neck|hit|beat|he)|(put|had|has|held|got) me in a (chokehold|headlock|sleeper hold)|(smothered|smothers|smothering|suffocated|suffocating) me ~1 (with|until|in my|when|$)",
        ),
    ),
    Rule(
        id="en.strangle.others",
        topic=Topic.STRANGULATION,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *en_he_her("en_choke"),
            "(hands|grabbed) ~1 (around|her|him|my (mom|sister|brother|daughter|son)) ~2 (by the|by|around)? ~1 {en_neck}",
        ),
    ),
)
