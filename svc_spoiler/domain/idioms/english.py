"""English idioms: words of harm that mean none."""

IDIOMS: tuple[str, ...] = (
    "(mom|mum|dad|mama|parents|mother|father|folks|grandma|nana) ~1 (wont|doesnt|isnt|will not|"
    "didnt|dont|never|not) ~2 (let|letting|lets) (me|us) ~3 (until|unless|till|because|before|if) "
    "~4 {house_en}",
    "(kill|killing|beat|defeat|fight|fighting|killed|shoot) ~1 (the|this|that|each|every|"
    "all|final) ~1 (boss|bosses|final boss|mini boss|level boss)",
    "(my|the|a|our) ~1 (cat|dog|baby|kids|toddler|puppy|kitten) ~2 (hostage|captive|prisoner)",
    "(kill|strangle|slap|punch|murder) (whoever|the person who|the guy who|the people "
    "who) ~1 (invented|designed|made|created|thought|scheduled|decided|built)",
    "(active shooter|fire|lockdown|shooting) drill",
    "(autolesion|suicidio|suicide|self harm) (en|in) (adolescentes|jovenes|teens|prisons|"
    "prison|animales)",
    "(my|the|a|our) (dog|cat|puppy|kitten|baby|toddler|hamster|mosquito|bee|horse|"
    "parrot) ~1 (bit|bites|scratched|scratches|attacked|attacks|kicked|kicks|hit|hits|"
    "stung|jumped on) (me|my|us)",
    "(beat|beats|beating) (me|you|him|her|us|them|u) to (it|the|that|this|work|a)",
    "breathing down my neck",
    "(shot|shoots|shooting|shoot) (me|him|her|us|them|you) (a|an|that|this|the) ~2 (look|"
    "glare|smile|smirk|glance|wink|stare|grin|text|message|email|dm)",
    "(contraseña|clave|pass|password|codigo|pin|passcode) ~2 (wifi|netflix|spotify|"
    "disney|router|zoom|reunion|alarma del edificio|portal|streaming|the wifi|meeting|"
    "garage|gym)",
    "wifi (password|pass|code)",
    "(dying|die|died|dies|dead|killed|kills|killing me|choking|perish) ~1 (of|from|with|"
    "due to|out of) ~2 {en_cause}",
    "(dying|die|died) (laughing|lol|haha)",
    "(dying|would die|to die) (to|for) (see|know|try|meet|go|eat|hear|get|watch|tell|"
    "read|find|visit|show|play|learn|ask|hang|a|an|some|this|that|these|the|those|your|"
    "her|his|my|it $|do|use|buy|wear|taste|for it)",
    "to die for $",
    "(would|could|id) ~1 (kill|die) for (a|an|some|this|that|these|those|the|your|my|her|"
    "his|one|another|you guys|coffee|sushi|tacos|pizza)",
    "drop dead gorgeous",
    "dead (tired|serious|line|weight|end|beat|on|ass|inside lol|silence|sea|battery|"
    "phone|poets|simple|right|wrong|zone|lift|lifts|set|of night|center|man walking|from "
    "laughing)",
    "(battery|phone|laptop|car|plant|plants|grass|flowers|wifi|engine|line|app|chat|"
    "party|server|meme|trend|language) ~1 (is|are|was|just|almost)? ~1 (dead|dying|died)",
    "(killing|kill|killed|kills|kills|murdered|slayed|slaying) (it|time|the (mood|vibe|"
    "lights|engine|process|server|beat|boss|music|buzz|game|momentum|conversation|stage|"
    "interview|presentation|test|exam|workout|dance|part|grass|weeds|plants|messenger|"
    "competition|switch|power|tab|app)|two birds|for (a|some|this|that|it)|me (with|"
    "softly|laughing|with laughter|lol|haha|smalls|when you|with that|with this|with "
    "these)|that (test|exam|interview|solo|presentation|look|song|performance|audition|"
    "role|workout|set|game)|this (test|exam|interview|song|look|workout|performance|set|"
    "game|presentation)|your (interview|presentation|exam|vibe|set|audition|solo|buzz|"
    "performance|test)|my (interview|presentation|exam|vibe|set|audition|solo|buzz|"
    "performance|plants|succulents|vibe|mood|appetite|battery|test|back|feet|knees|gains|"
    "workout)|an hour|a few (hours|minutes)|some time|switch|bill|zone)",
    "(shooting|shoot) (hoops|a (film|movie|video|scene|commercial|wedding|text|message|"
    "email)|photos|pictures|pool|the breeze|me (a|an) (text|message|email|dm|line)|you "
    "(a|an) (text|message|email|dm|line|quick)|your shot|stars)",
    "(photo|film|bamboo|trouble) (shoot|shooting)",
    "shoot me now",
    "shoot from",
    "(my|the|these|this|those|your|all this|that|our) ~1 {en_thing} ~2 (is|are|was|were|"
    "will|will be|going to|gonna|has been|been|am)? ~1 (killing|kill|kills|murdering|"
    "murder|killed|going to kill|choking|choke|beating|hurting|hurt|hurts|attacking|"
    "attack|attacks|beat|hit|hits|suffocating) ~1 (me|us)",
    "(youre|you are|u are|you) killing me ~1 (here|smalls|lol|haha|with|$|over here|man|bro)",
    "(you|that|this|it|that one|this one) (kill|kills|killed|slays|slayed) me",
    "(hit me (up|back|with (a|your|the|some|that|it|another)|like|different|hard that|"
    "that|in the feels|one more)|(it|that|this|reality|grief|nostalgia|song|news|sadness|"
    "realization|inspiration|lyrics|line|covid|flu|hangover|caffeine|edible|hunger|"
    "weather|puberty|adulthood|wave|guilt|truth|smell|words|anxiety|wave of) ~2 (hit|"
    "hits|hitting|hurt|hurts|attacked|beat|choked) (me|us|you)|(beat|beats|beating|kick|"
    "kicking|kicked|destroy|crush|crushed|whoop|slap|smash|smashed|smoke|murder|murdered|"
    "kill|killed|killing|destroyed|crushing|beaten|slapped) (me|you|him|her|us|them|ya|"
    "everyone|your (ass|butt)|my (ass|butt)) ~1 (at|in|to (the|it|a)|on (the|mario|fifa|"
    "lap)|by (one|two|a|points|ten)|at the|fair and|again at|tonight at|in the|tomorrow "
    "at|with my (queen|knight)) ~2 ({en_game}|punch|line|pool|tennis|basketball|soccer|"
    "football|ping|race|cards|bowling|darts|golf|checkers|trivia|wordle|debate|finish|"
    "door|it|volleyball|baseball|goal|goals|points|quiz|bar|rally|relay|kahoot|wrestling|"
    "swimming|sprint)|(beat|hit|kick) the (gym|road|clock|books|traffic|rush|showers|"
    "sack|hay|habit|bucket|heat|egg|eggs|record|pinata|deadline)|(break|broke|breaking|"
    "snap|snapped) (a|the) (leg|ice|news|fast|habit|record|silence|bank|pic|mold|fourth|"
    "selfie|photo|code|tie)|beats me $)",
    "(choke|choked|choking) (on|up|under|at the)",
    "(stab|stabbed|stabbing|stabs) (me|you|him|her|us)? ~1 in the back",
    "(shot|shoot|shoots|shooting) (me|him|her|them|us) (down|a (look|smile|text|message|"
    "dm|glance))",
    "(gun|guns|knife|knives|bomb|blade|axe|hammer|bat|razor|bottle) (show|range|emoji|"
    "skills|set|sharpener|block|control|law|laws|of water|of wine|opener|cream)",
    "(kitchen|butter|chef|pocket|bread|steak|nerf|water|glue|heat|nail|massage|paintball|"
    "cake|pizza|toy|top|finger|squirt|staple|tattoo|portal|hot glue) ~1 (gun|guns|knife|"
    "knives|blade|pistol|bat)",
    "water (bottle|bottles|gun)",
    "(bat|hammer|axe) (in the attic|throwing)",
    "(had|have|got|need|want|heart|panic|asthma|anxiety|snack|art|bear) (a|an)? ~1 "
    "(panic|heart|asthma|anxiety|allergy|laughing|sneezing|coughing)? ~1 (attack|attacks)",
    "(self harm|suicide|suicidal|domestic violence|abuse|self injury) ~1 (prevention|"
    "awareness|hotline|hotlines|statistics|rates|rate|squad|mission|doors|research|"
    "article|training|workshop|survivor story|documentary|bomber|bombing|note in the "
    "(movie|book)|watch episode|month|week|day|charity|policy|study|course|seminar|essay|"
    "club|silence)",
    "(prevent|preventing|awareness of|research on|essay on|article about|paper on|"
    "documentary about|book about|song about|talk about how|stigma around|thesis on|"
    "study on|studies on|presentation on|fundraiser for|podcast about|episode about|"
    "class on|training on|volunteer at) ~2 (suicide|self harm|domestic violence|domestic "
    "abuse|suicides)",
    "(career|social|political|commercial|fashion|financial|professional|brand) suicide",
    "suicide (squad|wings|sprints|sprint|runs|drills|lane)",
    "(disappear|vanish) ~1 (into (the|a|my) (woods|book|couch|mountains|blanket|sunset|"
    "forest|cabin)|for (a|the) (week|weekend|while|few|month|day|bit)|on vacation|to (a|"
    "the) (beach|island|cabin|woods)|under (my|a) blanket)",
    "(cut|burn|burned|burnt|hurt|hit|stabbed|poked|nicked) (myself|my self|my (finger|"
    "hand|thumb|arm|tongue|chin|leg|face|lip|hair|bangs|nails|own hair|toe|knee|back|"
    "ankle|shoulder|elbow)) ~1 (shaving|cooking|while (cooking|shaving|chopping|slicing|"
    "making|baking|playing|running)|chopping|slicing|out of|off|some|a|on (the|a) (oven|"
    "pan|stove|paper|iron|knife|can|glass|grill|door|table|curling)|by accident|"
    "accidentally|opening|making|playing|at the gym|lifting|running|falling|skating|"
    "working out|in the kitchen|with (a|the) (paper|can|curling|straightener|kitchen|"
    "potato|peeler|cheese)|short|again lol|skateboarding|at (practice|work|soccer|football))",
    "(accidentally|shaving|cooking|cutting (onions|carrots|vegetables)|chopping|slicing|"
    "while cooking|while shaving) ~4 (cut|burned|burnt|hurt|stabbed|nicked) (myself|my)",
    "cut (my|your) (hair|bangs|nails|losses|own hair|steak|coffee intake|screen time|grass)",
    "cut me (some|a) slack",
    "cutting (class|carbs|onions|calories|corners|it close|back on|sugar|hair|weight)",
    "(over my dead body|id rather die than (eat|wear|watch|go|do|listen|date|marry|drink|"
    "share|miss|use|run|wake|admit|work out|cook|live in)|rather die than (eat|wear|"
    "watch|go to|listen|date|drink|miss|use|run|admit|work out|cook|share)|(kill|murder|"
    "strangle|choke) (me|you|him|her) (with kindness|later lol|lol|haha|in (minecraft|"
    "roblox|the game|chess|mario|smash|fortnite|uno|fifa|monopoly|dodgeball)|with love|"
    "softly)|(dress|dressed|ready) to kill|license to kill|lady killer|buzzkill|overkill|"
    "roadkill|painkiller|killer (workout|outfit|heels|app|whale|deal|look|bass|recipe|"
    "instinct|abs|playlist|view|smile|dress|party|queen|song|presentation))",
    "(murder|crime) (mystery|mysteries|podcast|podcasts|documentary|show|novel|weekly)",
    "(lock|locked) (me|my|us) ~1 (keys|phone|out|in the (bathroom|elevator|car)) ~2 "
    "(accident|by accident|again lol|in the car|myself|lol|inside the car)",
    "locked (myself|ourselves) (out|in)",
    "(stuck|trapped) in ~1 (traffic|elevator|the elevator|an elevator|a meeting|meetings|"
    "the rain|the airport|line|a loop|the snow|my head|detention|this line|zoom)",
    "(held|holding|kept|keeps|hold) me (up|back|accountable|close|company|warm|tight|"
    "updated|posted|going|awake|sane|in the loop|in mind|grounded|motivated|busy|"
    "entertained|on my toes|hand)",
    "(took|take|taking|taken|forgot|forgetting|pick up|refill|refilled|need) ~2 (my|the|"
    "his|her|some|an|two|a|one) ~1 (meds|medication|pill|pills|medicine|vitamins|"
    "ibuprofen|advil|tylenol|aspirin|melatonin|antibiotics|birth control) ~2 (for (my|"
    "the|a) (headache|cold|allergies|back|cramps|migraine|flu|adhd|cough|fever|blood "
    "pressure|thyroid|sinus|knee|toothache)|as (prescribed|directed|the doctor)|with "
    "(breakfast|food|water|dinner|lunch)|this morning|every (morning|day|night|eight|"
    "six)|on time|twice a day|before bed|after (breakfast|lunch|dinner|eating)|today|"
    "daily|and (went|go) to (work|bed|sleep))",
    "(forgot|remember|remind me|time) to take my (meds|pills|pill|medication|medicine|vitamins)",
    "(jump|jumping|jumped|leap) ~2 (in|into|off|on|out of) ~1 (the|a|my)? ~1 (pool|lake|"
    "ocean|trampoline|bed|joy|diving board|shower|conclusions|bandwagon|plane with|couch|"
    "swing|water|dock|sea with|conversation|call|leaves|meeting|zoom)",
    "(jump|hop|get|walk|run|step|jumped|hopped|getting) (on|in|into|off|onto) (a|the|"
    "this|that|my) ~1 (bus|train|car|tube|metro|subway|truck|platform) ~1 (to|home|and|"
    "at|now|with|for|after|before|back)",
)
