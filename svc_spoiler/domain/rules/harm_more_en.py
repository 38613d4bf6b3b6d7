"""English: things thrown, weapons at hand, threats told, fire, calls for help."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE, IMMEDIATE, POSSIBLE = DangerLevel.NONE, DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.more.blows",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(he|she|they|{en_kin}|{name_}|guy|man|who|with) ~4 (threw|throws|throwing|hurled|hurls|chucked|poured|pours|dumped|splashed|flung|tossed|swung) ~4 (at|on|over) (me|us|my (head|face|back)) !(party|a party)",
            "(he|she|they|{en_kin}|{name_}) ~2 (bit|bites|scratched|scratches|pinched|spit|spat|spits|clawed|burned|burnt|burns|dragged|drags|headbutted|stomped|tripped|elbowed|kneed|twisted) ~1 (on|at|in)? (me|us|my (arm|face|hand|neck|skin|wrist|hair|leg|back)) ~2 (and|until|because|when|with|in|again|so|$|by|across|behind|out|down|over) !(shaking|hand when we met|hands)",
            "(pinned|pins|pinning|held|holds|holding|forced|forces|pushed|pressed) ~1 (me) ~1 (down|to the|against the|underneath|under|on the|onto|face) |(wouldnt|didnt|wont|refused to|not|doesnt) (get|got|climb|come) off (of)? me|(got|climbed|was|sat|sits|laid|lay|gets) on top of me|(even though|although|though|after|but) i (said|told (him|her|them)|kept saying|was saying|screamed|begged) ~1 (him|her|them)? ~1 (to)? (no|stop)|(while|as) i (cried|begged|screamed|was crying|was screaming|was begging)",
            "(beats|beat|hits|hit|whips|whipped|spanks|smacks|whacks|whacked|struck|strikes|lashes|hurts|punishes) (me|us|my (brother|sister|mom)) ~2 with (a|the|his|her|whatever) ~1 (belt|hanger|cord|cable|stick|shoe|broom|spoon|hose|paddle|wire|chair|bottle|pan|fist|fists|branch|switch|cane|ruler|charger|extension|phone|brush|pipe|bat|remote|slipper)|made me do (it|that|things|stuff|this) ~6 (cried|crying|begged|stop|no|didnt want|dont want|against|scared|naked|bed|sexual|him|her|tell|forced)|left me (bleeding|bruised|unconscious|with (bruises|a black eye|a broken))",
            "(breaks|broke|broken|destroyed|destroys|took|takes|hides|hid|smashed|smashes|threw away|throws away|confiscated|disables|disconnects|cut) my ~2 (hearing aids|hearing aid|implant|phone|wheelchair|cane|glasses|medication|meds|insulin|laptop|walker|inhaler|keys|car) ~4 (so|and|to|when|help|if|because|punish|cant|every|whenever|as) !(insurance|by accident|accidentally|yesterday lol)",
        ),
    ),
    Rule(
        id="en.more.weapon",
        topic=Topic.WEAPON,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(he|she|they|{en_kin}|{name_}|hes|shes|someone|man|guy|who) ~6 (with|holding|carrying|waving|has|grabbed|got|hiding|keeps|pulled|brought|bought|owns|loaded|sharpening) ~1 (a|an|his|her|the|their|my) ~1 (gun|knife|rifle|shotgun|pistol|machete|axe|revolver|handgun|firearm|blade|hatchet|crowbar|sword|switchblade|hammer)",
        ),
    ),
    Rule(
        id="en.more.told",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(yelling|screaming|shouting|threatening|saying|says|said) ~2 (he|she|they|to|that) ~3 (come in|coming in|break in|breaking in|break the door|break down|kick the door|kick down|burn the|kill|hurt|get in)|(he|she|they|{en_kin}) ~1 (is|are) ~1 (going to|gonna) do something ~1 (to me|bad|to us|to them|to my)",
            "(he|she|they|{en_kin}|ex|said|says|swore|swears|told me|threatened|warned) ~3 (that)? ~1 (if i|if we|when i|unless i|the day i|before i) %6 (they|he|she|police|we|kids|i|ill|you|id|nobody|someone|it|everyone|would|will|my|the) ~3 (find me|find my body|body|river|ditch|regret|pay|suffer|hurt|kill|burn|never see|hunt|dead|disappear|sorry|beat|break|come after|shoot|destroy|ruin|take|end up|be over|die)",
            "(kids|children|baby|son|daughter|family|mom|sister|dog) (would|will|are going to|is going to|gonna|would have to|will have to) ~1 (pay|suffer|get hurt|be sorry|be next|regret|die|disappear) ~2|(said|says|threatened|threatens|threatening|swore|vowed|promised) ~3 (he|she|they|to|would|will|ll|d) ~2 (hurt|kill|beat|find|ruin|destroy|burn|shoot|stab|break|smash|slit|cut|strangle|take|hunt|come after|bury|punch|hit|choke|rape|drown|poison|end) ~1 (me|us|my|our|every|all)",
            "(there|a|this|some|same|car|truck|man|guy|someone|he|ex) ~3 (is|has|have|been|was|keeps|s) ~1 (been)? ~1 (following|tailing|chasing|stalking|circling|parked outside|sitting outside|waiting outside|watching my) ~1 (me|us|my|since|for|house|home|by|in)|(hide|hiding|hid|typing this|writing this|texting|whispering|calling) ~2 (from|in) (the|my|a)? ~1 (closet|bathroom|him|her|wardrobe|car|basement|attic|toilet|bedroom with|neighbors) ~4 (he|she|from|knife|because|is|so|please|help|locked|dont|cant|him|her|while)|(sleep|sleeping|go to bed) ~2 (dressed|in my clothes|with (a knife|one eye open|the door locked|a chair|my shoes on|my keys)) ~4",
        ),
    ),
    Rule(
        id="en.more.intent",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(make|making|gonna make|going to make|made) ~1 (them|him|her|everyone|everybody|you all|all of them|these people|those people|all) ~1 (all)? ~1 (pay|suffer|regret|sorry|bleed|hurt|scream|beg|die|see what) ~3|(setting|set|light|lighting|burn|burning|burned|torch|torching|blow|blowing) ~3 (house|place|them|him|her|building|school|bed|church|office|everyone) ~2 (on fire|down|up|alight) ~4 (with (them|him|her|everyone|my|all)|inside|asleep|while|in it|sleep)|(fantasize|fantasizing|fantasies|dream|daydream|thoughts|think|thinking|urges|urge|imagine|imagining|plan|planning) ~2 (about|of|to) ~2 (killing|hurting|stabbing|shooting|murdering|strangling|poisoning|burning|smashing|choking|attacking|slitting|kill|hurt|stab|shoot|strangle) ~1 (him|her|them|people|someone|my|the|everyone|all|others|animals|that|a)",
        ),
    ),
    Rule(
        id="en.more.help",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(someone call|^ call|can someone call|can you call|dial|need the|need an|send|get me|send the) ~1 (the|an)? ~1 (police|cops|911|999|112|ambulance|emergency services)|(help me|please help|i need help|need help|sos) ~4 (hurt|hit|hits|kill|locked|threat|violent|abuse|abusive|escape|danger|bleeding|die|urgent|police|trapped|hide|hiding|scared|afraid|unsafe|please he)|(where|how) ~2 (do|can|should) i ~1 (report|escape|get away|leave safely|find a shelter|go if|hide|get help|get a restraining|file a) ~3 !(a bug|bugs|spam|an issue|my taxes|a seat)",
        ),
    ),
)
