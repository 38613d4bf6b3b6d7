"""English: farewells and hopelessness."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

POSSIBLE = DangerLevel.POSSIBLE
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.hopeless.other_words",
        topic=Topic.HOPELESS,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(dont|cant|never|not) ~1 (see|have|imagine|picture) ~1 (a|any|my|myself)? ~1 "
            "(future|tomorrow|way forward|having a future|being alive)",
            "(nothing|never) ~2 (get|be|getting|gets) (better|okay|ok|any better) ~1 $",
            "(it|things|life|this) ~1 (wont|never|isnt|arent|not) ~2 (get|be|getting) (better|"
            "okay|any better)",
            "nothing (will|is going to) ~1 (get better|change|help|be okay)",
            "it (never|wont|will never) ~1 gets? better",
            "never (get|gets|getting|going to get) better",
            "no point (in|to|of)? ~1 (trying|anything|living|life|going on|me|being here|being "
            "alive|existing|carrying on|it anymore|continuing|anymore|$)",
            "(done|finished|tired of|sick of) (living|being alive|with living|with existing|"
            "existing)",
            "(cant|cannot|can not|couldnt) (take|stand|bear|handle|do|endure) ~1 (the|this|it|"
            "my|all|all (this|of this|of it|the))? (pain|anymore|any more|hurt|life|any longer|"
            "suffering|hurting|living)",
            "nothing ~1 left for me",
            "no reason to (keep going|go on|continue|try|carry on|get up|wake up|be here|stay)",
            "too much pain",
            "pain is too much",
            "(what if|if|when|imagine|happen if|wonder if|wish|until|want to|wanna|could|"
            "rather) ~2 (i)? ~2 (stopped|stop|ceased|quit|were to stop|stop just) (existing|"
            "breathing|living|being here|being alive|being|waking up|eating until)",
            "(wont|will not|never|not) ~1 (be|have) ~1 (a)? ~1 (problem|burden|bother|"
            "bothering|trouble|worry|disappointment) ~2 (anymore|any longer|again|to (you|"
            "anyone|them)|much longer|soon)",
            "(wont|dont|no longer|never) ~1 have to ~1 (worry about|deal with|put up with|take "
            "care of|see|look at|hear from|carry) me ~1",
            "(free|rid) of me ~1 (soon|forever|finally|at last|for good)",
            "(too)? (tired|exhausted|done|sick) (of|with)? ~1 (fighting|trying|pretending|"
            "surviving|struggling|hurting|everything|suffering|existing|this life|it all) ~1",
            "(cant|dont want to|dont have the strength to|no strength to|not strong enough to|"
            "no energy to) (fight|fight anymore|keep fighting|try anymore|pretend|hold on|hang "
            "on|keep trying) ~1 !(him|her|them|the)",
            "no (fight|strength|hope|energy|life) left ~1 (in me|to|for me|$|inside)",
            "(nothing|no part) (left)? ~1 (in|of|for|inside) me ~1",
            "i (am|feel|m) ~1 (a|like a|such a)? ~1 (ghost|empty shell|shell of|waste|mistake|"
            "failure) ~2 (everyone|nobody|no one|better|world|and i|die|live|exist|here)",
            "(dont|never|do not) (belong|fit) ~1 (here|anywhere|in this world|on this earth|"
            "with the living)",
            "nothing (matters|makes sense|is worth it|feels real) (anymore|to me|any more|now)",
            "(only|one|easiest|best|last) (way|option|choice|solution|escape|thing) ~1 (out|"
            "left|to (stop|end|escape|make it stop|be free|stop it|end it|get out)) ~1 (is|of|"
            "the|this|it)? ~1",
            "(death|dying) ~1 (is|would be|seems|feels|as|looks) ~2 (only|way|escape|relief|"
            "peace|solution|answer|option|release|easier|comfort)",
            "(unbearable|insufferable|too painful|pure torture|living hell|a nightmare) ~2 (to "
            "(live|exist|go on|wake up))",
            "(life|living|existence|existing|being alive|waking up) ~1 (is|has become|feels|"
            "became|has been) ~1 (unbearable|torture|hell|exhausting|too much|too painful|"
            "pointless|meaningless|agony|a nightmare|killing me)",
            "(want|wanna|wish|need|like|love|going|gonna|ready|rather) ~1 (to)? ~1 (be gone|be "
            "nothing|be nowhere|rest forever|be at peace|not be|feel nothing|be free of (this|"
            "it|myself)|not feel anything|go to sleep forever|sleep and never|close my eyes "
            "forever|leave for good|be done)",
            "(be|am|finally|feel) (at peace|free) (forever|at last|soon|when i am gone)",
            "(dont|do not|cant) (want to|wanna) (feel|feel anything|hurt|suffer|be|think) "
            "(anymore|any more|like this|any longer)",
            "(people|anyone|everyone|them|someone|nobody|friends|parents) ~4 (notice|realize|"
            "realise|find out|miss me|care) ~4 (disappeared|gone|dead|died|was not here|wasnt "
            "here|missing|were gone)",
            "if i (disappeared|vanished|was gone|were gone|wasnt here|werent here|died|never "
            "came back) ~3",
        ),
    ),
    Rule(
        id="en.farewell",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(use|using|used|turn|turning|bought|buy|got|getting|have) ~1 (a|the|my|this|his)? "
            "~1 (gun|knife|razor|blade|rope|pills|noose) ~1 (on|for|to use on|to hurt|to kill) "
            "(myself|me)",
            "(have|got) ~1 (the|my|a) ~1 (blade|razor|knife|pills|rope|gun|noose|note|letter|"
            "everything) (ready|in front of me|with me|next to me|prepared|set)",
            "(suicide|painless|effective|quick) ~2 (methods|method|pact|forum|forums)",
            "(picked|chose|set|know|decided|have|chosen) ~2 (the|a|my|exactly)? ~1 (day|date|"
            "how|when|time) ~1 (i am|im|i will|to|that i|for when i)? ~2 (do it|end|die|kill|"
            "go|going to do it|end it|end my life)",
            "(say|saying|said|says) ~1 (my)? goodbye ~1 (to (people|everyone|my|all|friends|"
            "the world|them|life)|forever|for good|for the last time)",
            "(writing|wrote|write) ~1 (letters|notes|goodbye letters|messages) (to|for) "
            "(everyone|my (family|kids|friends|mom|parents|loved ones)|people|all)",
            "(for|by) when i ~1 (am|m)? ~1 (gone|dead|not here|no longer here|not around)",
            "when i am ~1 (gone|dead) ~2 !(from work|for lunch|on vacation)",
            "(soon|tonight|tomorrow|finally) ~2 (it|this|everything|the pain|my pain|all) ~1 "
            "(will|is going to|s going to) ~1 (all)? ~1 be over",
            "(permanent|eternal|endless|forever) (sleep|solution|rest|peace|nap)",
            "27 club",
            "sewerslide",
            "(in the next|in another|see you in the next) life $",
            "^ ~1 (i am|im) going to (do it|jump|end it|do it now|go through with it) ~1 (now|"
            "tonight|today|soon|right now|this time|$)",
            "(dont think i can|cant|not sure i can|cannot|dont know if i can) ~1 (stay|keep "
            "myself|be) safe",
            "(scared|afraid|terrified) ~1 (of|about) ~1 (what i|myself|what i will|what i "
            "might|what i could) ~1 (might|will|could|may|am going to|am capable)? ~1 (do|$|"
            "doing|be)",
            "(let me|wish they would let me|should have let me) die",
            "put an end to ~1 (it|this|everything|my life|my pain|all|my suffering|things)",
            "^ (suicide|overdose|suicidal|self harm|kms|dying|death|jump off|better off dead|"
            "cutting|hang myself|kill myself|ending it|give up on life) $",
            "(dont|dont want to) care ~1 (if|what) ~1 (i|happens) ~1 (get|got|to me|live|am|"
            "die|hurt)? ~1 (hurt|anymore|to me|or die|live|killed)",
            "(no one|nobody) (would)? ~1 (cares|care|notice|notices) (if|whether|that) i ~1",
            "(made|making|make|at) (my|peace)? ~1 peace (with (it|death|dying|leaving|this|"
            "everything|the world|that|my decision))",
            "(tonight|today|tomorrow|friday|saturday|sunday|this weekend|it) is ~1 (the night|"
            "the day|my last|when it ends|time to go|over for me|the end for me)",
            "(its|it is) (over for me|the end for me|time for me to go|my time to go|time to "
            "say goodbye|time to let go)",
            "see you (all|guys)? ~1 on the other side",
            "goodbye ~1 (cruel|world|everyone|forever|all|my friends|my love|friends)",
            "(sorry|thank you|thanks|love you|love) ~2 (for everything|all|everyone|guys|"
            "always) ~4 (goodbye|bye|checking out|gone|over|the night|the end|wont be|final|"
            "fault|peace|tonight)",
            "(i am|im|am|time for) ~1 (checking|check) out ~1 (bye|for good|$|of (this )?(life|"
            "here)|forever|tonight|soon)",
            "nobodys fault ~2",
            "(it is|its|isnt|not) ~1 (nobodys|no ones|anyones|your) fault ~2 (i|just|that|"
            "goodbye|love)",
            "(wonder|wondering|thinking|think|thought|calculate|googled|googling|looked up|"
            "know|count|counting) ~2 (about)? ~1 (how (many|much) (it|pills|would|i|would it|"
            "tylenol|of them|meds)) ~3 (take|would|need|die|to)",
            "(staring|stare|looking|look|keep looking|stared|glancing) ~1 (at) ~2 (medicine|"
            "pills|pill|knife|knives|bottle|razor|razors|cabinet|tracks|gun|rope|ledge|bridge|"
            "blade|blades|window|drop|edge|water|traffic|meds) ~4 (wonder|wondering|thinking|"
            "how|and|wanting|hoping|tempted|imagining|jump|$)",
            "(think|thinking|thought|thoughts|want|wanted|urge|tempted|fantasize|dream|imagine|"
            "imagining|about|going|gonna|wanna|to) ~3 (swerving|swerve|crash|crashing|drive|"
            "driving|drove|steering|steer|veer|veering|slam|slamming) ~3 (into|off|my car|the "
            "car|the wheel) ~4 (traffic|oncoming|tree|wall|bridge|pole|ditch|cliff|river|truck|"
            "road|median|guardrail|barrier|lake|train|semi|a)",
            "(want|wanna|going|think|thinking|thought|urge|tempted|about|of|gonna) ~2 (walk|"
            "walking|step|stepping|run|running|lie|lying|lay|laying) ~2 (into|in front of|onto|"
            "on|in|down on) ~2 (traffic|train|tracks|oncoming|bus|truck|ocean|sea|road)",
            "(dont|havent|no|lack|without|wish i had|had|have|got) (have|got)? ~1 (the)? ~1 "
            "(guts|courage|balls|nerve|strength|bravery) ~1 (to)? ~1 (do it|end it|jump|kill|"
            "die|go through|pull the trigger|take|leave this|be gone|finish|cut)",
            "(too|such a) (much of a)? ~1 (coward|scared|chicken|weak|cowardly) to (do it|die|"
            "kill|jump|end|go through|pull|cut|take)",
            "(forgive me|sorry|forgive|apologize|apologise) ~2 for what (i am|im|i) ~1 (about to|"
            "going to|gonna|will|might) do",
            "(sitting|sat|sit|alone|crying|locked|lying|here|floor|bathroom|bathtub|bed) ~4 with "
            "(a|my|the|this|some) ~1 (razor|razors|blade|blades|box cutter|knife|noose|rope|gun|"
            "pistol|bottle of pills)",
            "(holding|clutching) (a|my|the|this) ~1 (razor|blade|box cutter|noose|bottle of "
            "pills) ~3 (and|$|rn|right now|to my|dont|cant|crying|,)",
            "(bottle of pills|pills|rope|noose|razor|razor blade|meds) ~2 (in|on|next to|"
            "beside|in front of|under) (my|me|the) ~1 (hand|hands|lap|bed|me|nightstand|pillow|"
            "desk|bathtub|closet|wrist|drawer) ~1 (and|ready|$|waiting|just in case|right|if|,|"
            "for)",
            "(giving|gave|given|giving away) ~2 (away) ~2 (my|all|everything|stuff|things|cat|"
            "dog|clothes)",
            "(got|getting|put|putting|have) my affairs in order",
            "(wrote|writing|made|written|making) (my|out my) ~1 (will|note|letter|goodbyes|"
            "last words|obituary)",
            "(i am|im|am|here|sitting|standing|sat|stood|i) ~2 (at|on|by|near|over) ~1 (the|a|"
            "this)? ~1 (top of (the|a|this|my) ~1 (building|garage|parking|tower|hotel|mall|"
            "stairs|bridge|cliff)|roof|edge|ledge|rooftop|railing|cliff|train tracks|tracks|"
            "overpass) %8 (tired|done|cant|bye|goodbye|jump|crying|over|end|scared|die|alone|"
            "nobody|anymore|sorry|cold|down)",
            "my ~2 (arm|arms|wrist|wrists|thighs|legs|thigh|leg|skin|body|stomach) ~2 (is|are|"
            "was|were|full|covered|look|looks) ~2 (of|in|with)? ~2 (cuts|scars|slashes|cut up|"
            "self harm|marks from cutting)",
            "(covered|covering|cover|hide|hiding|hid) ~2 (in|with|my|the|fresh)? ~1 (cuts|"
            "slashes|self harm|cut marks)",
            "(fresh|deep|new|more|my) (cuts|slashes) ~1 (on|and|all|from|again|hurt|bleeding|"
            "everywhere|$|are)",
            "(if you|if anyone|if they|if u) (dont|do not|never|cant|stop) (hear|heard|hearing|"
            "see|reach|find|get|got) ~1 (from|back from|a reply from)? me ~4",
            "(if|in case) ~1 (i dont (come back|reply|answer|text|show up|make it|wake up|call|"
            "respond)|i go (missing|silent|quiet|dark)|anything happens to me|something "
            "happens to me|i disappear|i end up (dead|missing|in hospital|hurt))",
        ),
    ),
    Rule(
        id="en.hopeless",
        topic=Topic.HOPELESS,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        negatable=False,
        hyperbole=True,
        patterns=(
            "({en_intend}|wish i could) (disappear|vanish|fade away|not exist|be gone|cease|"
            "drown|bleed|be no more|sleep forever|give up on (life|everything|living)|leave "
            "this (world|earth|life)|go to heaven|be done with (life|living|everything)|escape "
            "(this|my) life|be erased|evaporate|rot) !(for a (week|while|few)|into a (book|"
            "cabin)|to the)",
            "(everyone|everybody|they|world|family|people|kids|parents|you|friends|he|she|mom|"
            "all|husband|wife|life|things) ~2 (be|is|are|would be|were|do|live) ~2 (better off|"
            "better|happier|easier|fine|good|relieved|glad|much better|lot better|lighter) ~1 "
            "(without me|if i (was|were|am|just)? ~1 (died|dead|gone|never|disappeared|wasnt|"
            "werent|didnt|die|disappear|not here|killed|not around|not alive))",
            "better off without me",
            "(no one|nobody|no body|none|who) ~1 (would|will|d|ll|even)? ~1 (miss me|care if i|"
            "notice if i|cry|care if i died|care if i was|notice i am gone|care when i am gone|"
            "care i am gone|notice if i died|notice my|care that i am gone|come to my funeral|"
            "mourn) ~2",
            "(i am|am|feel like|being|i feel like|just|i feel|becoming) ~2 (a|such a|nothing "
            "but a|just a|only a|like a|the) ~1 (burden|waste of (space|life|oxygen|air|skin)|"
            "mistake|dead weight|curse) ~2",
            "(i am) ~1 (worthless|useless|unlovable|nothing) and ~4 (die|dead|end|live|exist|"
            "kill|gone|here)",
            "(tired|sick|exhausted|done|fed up|weary|over|bored) (of|with|from) (living|life|"
            "being alive|existing|this life|my life|it all|breathing|waking up|being here|"
            "trying to stay alive|fighting to live|existence|trying to survive) !(room|style|"
            "at home)",
            "(hate|hated|despise|regret|loathe) (being alive|my life|my existence|existing|"
            "living|life|waking up|my self and my life|that i am alive|that i exist|that i "
            "woke up|that i was born) !(choices)",
            "(cant|cannot|can not|couldnt|dont think i can|not sure i can|dont know if i can|"
            "dont know how to|not sure how much longer i can|how much longer i can|unable to) "
            "~1 (do|take|handle|stand|bear|keep doing|deal with|endure|cope with|go through|"
            "keep up|fight|tolerate|live with) (this|it|life|living|the pain|the voices|"
            "everything|another day|anything|this pain|myself|all this|being alive|the "
            "thoughts|the hurt|these thoughts) (life|pain|anymore|any more|any longer|much "
            "longer|again|alone) !(homework|job|traffic|heat|class|song|weather|noise)",
            "(i am|am|i|we) (give|giving|gave|ready to give|done|want to give|wanna give) up "
            "(on)? (life|living|on life|on living|on everything|everything|on myself|"
            "completely|trying to live|on being alive)",
            "(no|dont see|see no|there is no|have no|is no|isnt any|not see|dont see any|dont "
            "see a|lost all|out of) ~1 (way out|hope left|escape from|other way out|point in "
            "anything|point anymore|hope for me|future for me|more hope|hope anymore|hope|"
            "future) ~1 (for me|anymore|left|$|but (death|dying|suicide)|of (this|my)|and i) "
            "!(for the (game|team))",
            "(i)? ~1 (just)? (want|need|wish|wanted) ~1 (the|it|this|all|everything|my|for)? "
            "~2 (pain|suffering|everything|voices|hurting|it all|this|life|misery|it) (to)? "
            "(stop|end|be over|go away forever|finally stop|be over with|be done) ~1 !(raining|"
            "snowing|buffering)",
            "(make|making) (it|the pain|the voices|this) (stop|end) ~1 (please|forever|$|"
            "anymore|for good)",
            "(dead|numb|empty|rotting|dying|broken) (on the inside|inside) ~3",
            "(slowly|already) (dying|dead) inside",
            "(drowning|suffocating|dying|sinking) (in|from) (my|this|the) (depression|pain|"
            "mind|thoughts|darkness|head|sadness|grief|misery)",
            "(am|feel|at) ~2 (rock bottom|the end of my rope|my breaking point|my lowest|my "
            "limit|my wits end) ~3 (cant|dont|die|end|live|anymore|help|and|$)",
            "(if|incase|in case|when) (something|anything) happens to me ~4 (know|tell|want|"
            "take|please)",
            "(if i (die|died|go|disappear|disappeared|dont make it|was gone|killed myself|were "
            "gone|left this world)) ~3 (tonight|tomorrow|would (anyone|anybody|you|they)|"
            "nobody|no one|will you|would it|tell|who would|dont cry|i want|please)",
            "(thank you|sorry|thanks|love you|love you all|i am sorry|forgive me) ~3 (for "
            "everything|everyone|all|mom|guys|you guys) ~4 (goodbye|bye|cant do this|the end|"
            "be gone|over|wont be|in another life|i tried)",
            "(i|ill|will|am|might|gonna|could) ~2 (do|doing) something (stupid|bad|to myself|"
            "drastic|i regret|reckless|terrible|dangerous) ~2",
            "(dont|do not|cant) trust (myself|me) (alone|tonight|around|right now|to be alone|"
            "not to|with)",
            "(am|feel|is|be|do not feel|dont feel|not) ~1 (not)? (a danger to myself|unsafe "
            "with myself|safe with myself|safe from myself|not safe|unsafe alone|safe alone|"
            "safe being alone|safe right now)",
        ),
    ),
)
