"""English: blows, confinement, sexual violence, children, pursuit and fear."""

from svc_spoiler.domain.rules.voices import en_he_her, en_he_me, en_i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE, POSSIBLE = DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.blow.writer",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(he|she|they|{en_kin}|{name_}) ~2 (busted|split|broke|bloodied|cracked|fractured|blackened|bruised|dislocated|sprained|knocked out|tore) my ~1 (lip|nose|eye|eyes|jaw|rib|ribs|arm|wrist|tooth|teeth|eardrum|cheekbone|skull|shoulder|leg|finger|fingers|collarbone)|({en_kin}|husband|he|she) (beat|hit|hurt|punch|kick|slap|choke) me ~1 (lots|lot|much|many|bad|again|$|last|yesterday|always|everyday)",
            *en_he_me("en_hit"),
            *en_he_me("en_hurt"),
            *en_he_me("en_push"),
            "(hit|hits|hitting|beat|beats|beating|punch|punched|punches|punching|slap|slapped|slaps|slapping|kick|kicked|kicks|kicking|smack|smacked|smacks|shoved|choked|headbutted|backhanded|whipped|attacked|attacks|attacking|abuses|abusing|hurts|belted) me (if|when|again|in|with|so|and|because|for|until|up|every|across|last|tonight|yesterday|on|hard|repeatedly|whenever|over|around|black|today|while|several|once|sometimes|a lot|too|$|to|till|down) !(up (on|when|if you|anytime)|with (your|the (bill|details|facts|good news))|up$)",
            "(laid|lays|put|puts|raised|raises|laying|putting|raising|puts) (his|her|their|a) (hands|hand|finger|hands up) (on|to|at|against) me|(pulled|dragged|grabbed|pulls|drags|yanked|yanks|dragging|pulling|drag|grabs) (me)? ~1 (by|around|across the floor)? ~1 (the|my) hair|(gave|gives|left|leaves|given|giving|have|hide|hiding|covered in|covering|cover) (me)? ~2 (a)? ~1 (black eye|black eyes|bruises|bruise|bloody nose|busted lip|broken (arm|rib|nose|jaw|ribs|wrist)|concussion|split lip|bruised ribs|fat lip|bloody lip|welts|marks all over) ~3 (from|he|my|because|by|when|$|again|with|and|on|after|last|all) !(from (the gym|falling|football|skating|my fall))",
            "{en_they} ~1 (threw|throws|throwing|smashed|smashes|slammed|slams|bashed|broke|breaks|busted|fractured|twisted|twists|bent|stomped|stomps) (me|my|a|the|his|her|plates|things|stuff|something|objects|bottle|bottles) ~2 (against|into|down|across|at|head|arm|face|nose|finger|on) ~2 (me|wall|stairs|floor|the wall|the floor|the ground|back|wrist|my|us|furniture|phone|$|jaw|ribs|bed)",
            "(i|we) (am|are|was|were|have been|had been|get|got|keep|been|being|kept)? ~1 (being|getting|get|been)? ~1 (abused|beaten|battered|assaulted|physically abused|attacked|hit|abused by|beat up|jumped|beaten up|slapped around|domestically abused) ~1 (by|at home|every|again|when|$|for|in|since|and|all|everyday|daily|at school|last)|(in|living in|leave|escape|escaping|trapped in|victim of|experiencing|suffering|from|stuck in|left|survivor of|of|leaving|fled) ~1 (an|a|domestic)? ~1 (abusive|violent) (relationship|marriage|home|household|partner|husband|boyfriend|situation|family|wife|girlfriend|ex|father|dad|mother|mom)|(domestic violence|domestic abuse) ~3 (in my|at home|me|my (husband|wife|house|home|partner)|i am|victim|situation|happening)",
            "my ~1 {en_kin} (is|was|has been|gets|can be|has become|got|becomes|became|has gotten|turned|turns) ~1 (violent|physically abusive|abusive|abusing me|aggressive with me|beating me|hitting me) ~1|(he|she|they) (is|gets|got|becomes|has become|turned|can be|became|was|has been) ~1 (violent|physical|physically abusive) (with me|when|toward|towards|if|and|after|with|again|$|to me)|(he|she|they) (spit|spat|spits|bites|bit|burned|burnt|burns|scratched|kneed|elbowed) (on|in|at)? ~1 (me|my face|my arm) ~1 (with|in the|on|because|when|again|and|$)",
            "(he|she|they|{en_partner}|dad|mom|stepdad|father|mother|stepmom) (hit|hits|beats|beat|slapped|slaps|punched|punches|kicked|kicks|hurts|hurt|pushed|pushes|shoved|whips|whipped|chokes|choked|abuses|abused|attacks|attacked) (me|us)|(you) (hit|slapped|punched|kicked|choked|pushed|beat|hurt) me ~2 (last|again|yesterday|when|and|in front|so|tonight|if|$|for|because)",
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
            "(neighbor|neighbors|neighbour|neighbours|couple|parents|mom and dad|they) ~4 (beating|hitting|fighting with knives|screaming for help|screaming and|hurting each other|killing each other|hitting each other|choking)",
        ),
    ),
    Rule(
        id="en.blow.reader",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(i|and i) (hit|slapped|punched|kicked|pushed|shoved|choked|smacked|grabbed|beat) you (because|but|for|when|only|once|and|cause|so|out|$|by|last|since|to|it was) ~3 !(up (on|with)|at (chess|uno))|(you) (deserved|had) (it|that|to be (hit|slapped|beaten)|the (slap|beating|bruises)|coming) ~2 (slap|hit|beating|coming|when i|$|bruise)",
        ),
    ),
    Rule(
        id="en.confined.writer",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *en_he_me("en_lock"),
            "(locked|locks|trapped|traps|chained|tied|ties|barricaded|bolted|handcuffed|shut|shuts|locking|tying) me (in|inside|up|down|out of|here|to|at home|indoors|out|in the)|(keeps|kept|keeping|holding|holds|held|caged) me (inside|hostage|captive|prisoner|against my|here against|from leaving|locked|trapped|by force|indoors) !(my (feet|mind|thoughts|arms)|touch|informed|updated|warm|company|mind|accountable|close)",
            "(i am|am|we are|was|been|i|being|feel|were|still) ~1 (being)? ~1 (locked in ~3 (by|he|she|with him|with her|help|and he|and she|cant get out|dark)|locked up by|held hostage|held captive|trapped with|kept prisoner|held against my will|imprisoned|kidnapped|tied up|chained|locked inside|kept here|held prisoner|locked away|stuck here with him|trapped here|handcuffed|locked out of) !(my (feelings|mind|account|phone|email)|a loop|traffic|the elevator)|against my will|(hid|hides|took|takes|hidden|has|confiscated|takes away|took away|stole|keeps|broke|destroyed|smashed|cut|hiding|threw) (my|all my) ~1 (keys|car keys|passport|phone|id|documents|shoes|clothes|papers|wallet|phone and) ~3 (so i|and wont|to stop|so that i|and locked|cant|leave|from leaving|and i|call|away so|for help|and said)",
            "(blocked|blocks|blocking|stands in|stood in|standing in|guards|in front of) ~1 (the|my)? (door|doorway|exit|way|path|front door|door so|way out) ~3 (so i|and|from|leave|wont|when|to|cant|until|while|me|every)|(kidnapped|abducted|kidnapping|abducting|kidnap|abduct|imprison|imprisoned) me|(he|she|they) (locked|locks|bolted|deadbolted) ~1 (the|all the) (door|doors|house|gate|windows|room) ~2 (so|and|from|with|on|to|i|me|outside)",
        ),
    ),
    Rule(
        id="en.not_let_out",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        negatable=False,
        agreed=True,
        patterns=(
            "(wont|doesnt|didnt|does not|will not|wouldnt|never|dont|refuses to|refused to|not|refusing to|isnt|not going to) ~1 (let|lets|allow|allows|letting|allowing|permit|letted) (me|us) (to)? ~1 (leave|go|out|outside|go outside|leave the|leave my|go home|get out|go out of|see anyone|leave home|use the phone|call anyone|call for help|call the|talk to anyone|eat|sleep|go to the (doctor|hospital|bathroom)|have my phone|have a phone|see a doctor|see my (family|kids|mom|parents|children)|out of (the|my|his|this)|exit|escape|move|work|contact|speak to|get up|use the bathroom|breathe) !(early|of work early|to the (party|concert|movies|mall|prom|sleepover)|on (school|weekdays)|out late|until i finish|out on|past (ten|midnight|curfew)|with my friends (on|tonight)|on a school)",
            "(cant|cannot|not able to|unable to|not allowed to|no way to|am not allowed|forbidden to) ~1 (leave|escape|get out|go outside|get away) ~4 (he|she|they|locked|keys|house|because (he|she)|boyfriend|husband|wife|door|partner|without (his|her) permission|kill me|watching|find me)|(keeps|kept) me from (leaving|going|seeing|calling|getting out)",
        ),
    ),
    Rule(
        id="en.confined.others",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(locked|locks|keeps|kept|tied|chained|holding|held|trapped|locking) (her|him|them|my ~1 {en_kin}|the ~1 {en_kin}|his ~1 {en_kin}) (in|inside|up|hostage|captive|prisoner|locked|down) !(mind|prayers|place)",
        ),
    ),
    Rule(
        id="en.confine.reader",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        agreed=True,
        patterns=(
            *en_i_you("en_lock"),
            "(you|u) (are|r)? ~1 (not|arent|aint|cant|wont|never|cannot|dont) (be)? ~1 (leaving|leave|going|go|walking out|getting out|step out|stepping out|set foot|going anywhere|be leaving) ~1 (this|the|my|anywhere|out|until i|through|of this|outside|me|that) ~1 (house|room|apartment|door|say|home|$|anywhere|of here|building|car|side|front|ever|without|alive|tell|until|bedroom) !(until (you (finish|eat|have finished|clean|do)|dinner|homework|your))|(i|ive|ill|im|i am) ~2 (lock|locked|locking|keep|keeping|hide|hid|hiding|taking|take|took) ~1 (the door|you in|you inside|the doors|you locked|your (keys|phone|shoes|passport|car keys)|you here|you tied) ~3 (so|until|and|you|cant|$|if|from|leave|wont)",
        ),
    ),
    Rule(
        id="en.sexual.writer",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(sends|sent|send|sending|shows|showed|showing|exposed|flashed) (me|us|himself)? ~3 (his|dick|of his) ~1 (penis|dick|dick pics|pics|private parts|privates|genitals|junk|cock)|(wants|asked|asks|asking|told|tells|begs|pressures) ~1 (me)? ~1 (to|for) ~1 (send|show)? ~1 (him)? ~1 (nudes|naked (pics|pictures|photos)|pictures of my (body|boobs|privates))",
            *en_he_me("en_rape"),
            "(raped|rapes|raping|rape|molested|molests|molesting|groped|gropes|groping|sexually (assaulted|abused|harassed|touched|abuses)) (me|us)|(i|me|being|was|got|were|been|am|getting) (raped|molested|groped|sexually (assaulted|abused|harassed)|drugged|roofied|date raped|trafficked)|(my|after the|since the) (rape|sexual assault|rapist) ~2|sexually (assault|abuse|assaults|abuses) me",
            "(forced|forces|forcing|made|makes|making|coerced|pressured|pressures|coerces|pressuring|guilts|guilted|blackmailed|tricked|threatened|manipulated|bullied|force) (me) ~1 (to|into)? ~1 (have sex|having sex|sleep with|sex|do sexual|touch him|touch her|touch his|kiss|strip|undress|send (nudes|pics|pictures|photos|naked)|sending (nudes|naked)|do things|perform|oral|give him|it with|do stuff|take off my|go down on|watch porn|suck|something sexual|sexual things|sexual stuff|have it|let him|prostitute|get naked)",
            "(touches|touched|touching|touch|gropes|groped|feels me|grabs|grabbed|rubs|rubbed|kissed|undressed|watches|fondles|fondled|strokes|fingered|fingers) (me|my|up my) ~2 (without (my)? (consent|permission)|in my sleep|while i (sleep|slept|was sleeping|am sleeping)|when i (sleep|am asleep|was asleep|am sleeping)|down there|inappropriately|private|privates|breasts|breast|boobs|butt|ass|crotch|thigh|thighs|at night|even though|after i said no|and i (said|told|dont|hate|didnt)|sexually|when no|when my mom|under my|between my legs|genitals|chest and|inner|where i|against my will|in ways|in places|and told me not to tell) ~1",
            "(stepdad|uncle|dad|father|brother|grandpa|coach|teacher|boss|cousin|pastor|stepfather|stepbrother|grandfather|mom|man|priest|landlord|neighbor|mother|babysitter|tutor) ~1 (touches|touched|kissed|has been touching|is touching|keeps touching|molests|made me touch|gets in my bed|comes into my (room|bed)|comes in my (room|bed)|shows me his|showed me his|exposed|undresses|makes me do|does things to me|did things to me|sleeps with me) ~1 (me|us|at night|when|himself|private|while|$|things)?|(comes|came|sneaks|climbs|gets|snuck|crawls) (in|into) my (room|bed) (at night|while|when|and|every|drunk)",
            "(said|told (him|her|them)|kept saying|screamed|begged|saying|asked (him|her|them)) ~1 (no|stop|to stop|i didnt want) ~4 (didnt stop|kept going|did it anyway|wouldnt stop|anyway|didnt listen|continued|ignored|forced|held me|pinned|kept|pushed|wont stop|doesnt stop)|(had|has|have|having) sex with me (while|when|even though|after i|against|without|despite|in my sleep) ~3|(woke up) (to|with|and) (him|her|my|no|naked) ~3 (inside|on top|touching|clothes|naked|underwear|having sex|between)|(took (it|the condom) off|stealthed) ~3 (without|consent|me|$|during|telling)|(put|slipped) something in my (drink|food)|(sex|it) (wasnt|was not|without|isnt) ~1 (consensual|consent|my consent)|(i)? (didnt|dont|never|did not) (want to|consent|say yes|want it|wanted) ~4 (sex|he did it anyway|forced|anyway|but he|kept|made me|consent)",
        ),
    ),
    Rule(
        id="en.sexual.others",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(child|kid|baby|girl|boy|children|kids|student|someone|elderly|woman) ~2 (abuse|is being (abused|hit|beaten|hurt|molested|touched|neglected)|are being (abused|hit|beaten|hurt|molested))|(abusing|abuse|abuses|hurting|molesting|beating) (a|the|that|their|his|her|those|my) ~1 (child|kid|baby|girl|boy|children|kids|daughter|son|niece|nephew|student|wife|mother)",
            "(raped|rapes|molested|molests|molesting|groped|sexually (assaulted|abused|abuses)|touches|touched|touching|raping|abuses|abusing|abused) (her|him|them|my ~1 ({en_child}|sister|brother|friend|mom|mother|niece|cousin|roommate|girlfriend|boyfriend|wife|classmate)|the ~1 {en_child}|his ~1 {en_child}|her ~1 {en_child}|our ~1 {en_child}) !(deeply|heart|hearts)",
        ),
    ),
    Rule(
        id="en.sexual.reader",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *en_i_you("en_rape"),
            "(whether you (like|want) it or not|if you want it or not|even if you (say no|dont want|cry|scream|fight|refuse)|like it or not|i dont care if you (say no|dont want|want)) ~5 (sex|bed|fuck|sleep with|naked|strip|legs|mine tonight|touch|have you|take you|inside|put out)|(sex|fuck you|sleep with me|have you|take you|take your clothes off|spread) ~5 (whether you (like|want) it|even if you (say no|dont|cry)|like it or not)|(you deserve to be|hope you get|you should get|someone should|you need to be|should be) (raped|rape you|molested)",
        ),
    ),
    Rule(
        id="en.pursuit",
        topic=Topic.PURSUIT,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(banging|pounding|kicking|hammering|hitting) ~1 (on|at|down|in)? ~1 (my|the|our) ~1 (door|window|windows|front)",
            "(he|she|they|{en_kin}|{name_}|someone) (is|was|are) ~1 (outside|in front of|at) ~1 (my|our|the) ~1 (house|door|work|job|window|apartment|place|home|school|building|dorm)",
            "(following|follows|stalking|stalks|stalked|followed|tracking|tracks|chasing|chased|harassing|harasses|harassed|hunting|spying on|chases|tracked) (me|us) (home|around|everywhere|with|in|to|on|and|again|from|when|through|at|all|for|down|wherever|every|$|since|down the|by|down my) !(on (instagram|twitter|tiktok|insta|ig|spotify|here)|back on|back$)|(i am|being|am|been|was|getting|got) ~1 (being)? ~1 (stalked|followed|watched|tracked|harassed|hunted) (by|home|everywhere|at|and|right|for|to|$|online|again)|(my|a) stalker ~2",
            "(he|she|they|{en_kin}|{name_}|someone|a man|some guy) ~1 (is|was|are|keeps|showed up|shows up|came|turned up|comes|has been|sits|waits|parked|parks|standing|stands|waiting|keeps showing up|just showed up) ~2 (outside|at|to|banging on|pounding on|trying to break|breaking|in front of|kicking|trying to get|trying to force|in) ~1 (my|the|in|into|down|our|of my|through my)? ~1 (house|door|work|job|window|apartment|place|home|school|in|inside|down|my house|my door|my work|driveway|dorm|yard|building) ~2 (and|again|right|uninvited|wont|screaming|at night|$|drunk|every|unannounced|with|yelling|now|threatening|trying)",
            "(broke|breaking|broken|breaks|trying to break|forced (his|her|their) way) (in|into) ~1 (my|our|the) (house|home|apartment|room|place|car)|someone is (in|breaking into|trying to get into|trying to break into) my (house|home|apartment|room)|(violated|violates|broke|breaking|ignored|violating|ignores) (the|his|her|my|a) ~1 (restraining order|protective order|protection order|no contact order|order of protection)|(put|found|hid|placed|planted|installed) (a|an|some) ~1 (tracker|gps|airtag|tracking device|camera|spyware|hidden camera|cameras|tracking app) (on|in|under) (my|our)",
        ),
    ),
    Rule(
        id="en.fear",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(afraid|scared|terrified|frightened|fear|petrified|fearful|living in fear) (of|to go|for|what|that|to be|by|to leave|about what|when|he|she|they|in my own) ~1 (my|him|her|home|what|alone|go|safety|leave|being alone with)? ~1 (husband|boyfriend|partner|wife|girlfriend|ex|dad|father|stepdad|mom|mother|stepmom|him|her|home|he|she|with him|with her|might do|will do|gets home|comes home|brother|uncle|hurt me|will hurt|kids|safety|find out|him when|house|hit me|hits me|going to hurt|angry|my life|find me|tonight|fiance|gets|hurting|parents) !(spiders|judging me|disappointing|exam|losing)",
            "(not|dont feel|never feel|isnt|unsafe|no longer feel|do not feel|never) ~1 (safe)? (at home|in my (own)? (home|house|relationship)|with (my (husband|wife|partner|boyfriend|girlfriend|dad|stepdad|mom)|him|her)|around (my (husband|partner|boyfriend|dad|stepdad)|him)) ~1|(i)? (dont feel|am not|feel un) safe (at home|with him|with her|around him|around her|in my house|here|going home|with my|in my home)|(need|trying|want|have|how do i|help me|how can i|planning|wanna) (to)? ~1 (escape|get out|get away|flee|run away|leave|get out of here|get away from) ~1 (from)? ~1 (my|him|her|this|safely|before|here|the house|an abusive) ~1 (husband|boyfriend|wife|abuser|abusive|dad|he|partner|hurts|kills|comes|home|violent|hurts me|house|relationship|stepdad|marriage)|(help me|please help|help|need help|call the police|call 911|send help) ~3 (he is|she is|they are|hes|shes|my (dad|husband|boyfriend|stepdad|mom|ex|brother|partner) is) ~3 (going to|drunk|here|violent|outside|coming|screaming|breaking|hitting|angry|armed|hurting|trying|smashing|out of control|high|yelling|threatening)",
            "{en_they} ~2 (punched|punches|punching|kicked|kicks|smashed|smashes|breaks|broke|throws|threw|destroyed|destroys|hits|destroying|smashing|breaking|throwing) ~1 (a|the|my|things|holes|stuff|walls|doors|furniture|plates|hole|everything|dishes|his fist) ~2 (wall|door|phone|tv|things|in the wall|around|at me|when|dishes|because|walls|next to|belongings|stuff|everything|near|in the house|into|whenever|in front|through the wall) ~2 (when|because|angry|mad|during|if|at me|$|next|every|and|my|me|we|fight|head)",
            "(he|she|they|{en_kin}|{name_}|ex|keeps|is|has been|and) ~1 (threatened|threatens|threatening|threaten|intimidates|intimidating) (me|us|my family|my (kids|mom|life|sister|family)|our)|(i am|am|been|being|was|getting|got) (being)? ~1 threatened (by|with|at|online|to|again|and|$)|(threatened|threatening) to (hurt|beat|hit|harm|attack|ruin|expose|find|come|burn|take|destroy) (me|my|us|to my|it|down|and)|(hurt|hurts|killed|kicked|kicks|choked|poisoned|strangled|shot|beat|beats|abuses|threw|kill) (my|our) (dog|cat|pet|puppy|kitten|cats|dogs|rabbit|hamster) ~2 (to|because|when|in front|and|$|if|against|so|for|again)",
        ),
    ),
    Rule(
        id="en.children.reader",
        topic=Topic.CHILDREN,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(you|u) (will|wont|are|would|can|gonna|are going to|are gonna|are not going to|going to|ll|better)? ~1 (never|not|not gonna|not ever|say goodbye to|wont ever|lose) ~1 (see|get|hold|have|be with|see our|custody of|seeing)? ~1 (the|your|our|those|my|them|him|her|custody|these) ~1 ({en_child}|again|$|custody) ~2 (again|if|ever|$|after)?|(ill|i will|i am going to|gonna|going to|i can|i could|i|im|i am|we will|id) ~1 (take|taking|disappear with|leave with|keep|kidnap|get|steal|run off with|grab) ~1 (the|your|our|my|full custody of|those) ~1 ({en_child}) ~3 (away|and|from you|never|you|so you|where|if|with me|out of|again|far|disappear|custody)",
            "(hurt|kill|harm|do something to|take it out on|beat|shoot|poison|go after|come for|get to|find|touch|drown|burn|hurting|killing|pay) ~1 (the|your|our|those|both|ur) ~1 ({en_child}|unborn) ~2 !(feelings)|(your|the|our|ur) ~1 ({en_child}) (will|is going to|are going to|would|might|could|are gonna|gonna|is gonna|better) ~1 (pay|suffer|get hurt|be next|disappear|regret|have an accident|die|be sorry|go missing|grow up without|end up|get it)",
        ),
    ),
    Rule(
        id="en.children.writer",
        topic=Topic.CHILDREN,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(threatened|threatens|threatening|says|said|wants|trying|tried|going|swears|vowed|threaten) ~1 (he|she|they)? ~1 (to|will|would|is going to|ll) ~1 (take|hurt|kill|harm|kidnap|steal|leave with|beat|keep|disappear with|run away with) ~1 (my|the|our|away|away my|full custody of) ~1 ({en_child})|(hits|hit|beats|beat|hurts|hurt|abuses|abused|slaps|slapped|hitting|beating|molests|touches|spanks|shakes|shook|choked|kicks|locks|hurting|abusing|burned|punched|punches|kicked|threw|throws|screams at|grabbed) ~1 (my|our|the|his|her|their|up my|up the) ~1 {en_child} ~1 !(up for)|(he|she|they|ex|{en_kin}|{name_}) ~2 (took|takes|taken|kidnapped|kidnaps|wont give back|wont return|wont let me see|ran off with|disappeared with|stole|keeping|hiding|refuses to return|hid) ~1 (my|our|the) ~1 {en_child} (away|and|from me|without|to another|back|out of|$|against|again|to)? !(to (school|the park|the dentist|practice|disneyland|the zoo|soccer|swimming))",
        ),
    ),
)
