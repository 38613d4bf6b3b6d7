"""English: sexual violence, pressure, and threats with pictures."""

from svc_spoiler.domain.rules.voices import en_he_me, en_i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.sextortion",
        topic=Topic.SEXTORTION,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(post|share|leak|send|sending|posting|sharing|leaking|publish|upload|show|release|"
            "expose|forward|posted|sell|tag|uploading|showing) ~2 (your|ur|those|the|them|"
            "these|that|all your|you|it|every) ~2 (nudes|nude|pics|pictures|photos|photo|video|"
            "videos|naked|private pics|intimate|sex tape|sextape|screenshots|tits|body|naked "
            "pictures|everywhere|to everyone) ~2 (to|on|if|online|everywhere|unless|of you|for|"
            "and|so|$|all|with|or|you|where|public)",
            "(i)? (have|got|kept|saved|still have|keep|screenshotted) ~1 (all)? ~1 (your|those|"
            "the|ur|every|some) ~1 (nudes|nude|pics|pictures|photos|video|videos|naked|private|"
            "intimate|sex tape) ~6 (post|send|share|leak|everyone|your (mom|family|boss|"
            "parents|dad|school|friends|job)|online|show|see|public|remember|know what happens|"
            "unless|if you)",
            "(send|pay|give|do|come|meet|sleep with|venmo|transfer|show|get back|go out|call|"
            "take me|buy|fuck|have sex|obey) ~5 (or|otherwise|unless) ~2 (i|ill|im|everyone|"
            "they|your|these|those|the) ~2 (will)? ~1 (post|send|share|leak|show|upload|expose|"
            "publish|ruin|gets|see|sees|forward|tell everyone|go public|tell your|going to "
            "post|goes online)",
            "(everyone|your (mom|family|boss|parents|school|friends|dad|coworkers|husband|wife|"
            "followers)|whole school|the internet) ~1 (will|is going to|gets to|are going to|"
            "would|can|gonna) ~1 (see|know about|get|receive|watch|love) ~1 (your|those|what "
            "you|the|these|ur) ~1 (nudes|pics|pictures|video|videos|photos|naked|body|tits|"
            "look like naked|really look|sext)",
            "(send|show|give|sent) (me)? ~2 (nudes|nude|a nude|pics|naked|a naked|your tits|"
            "your boobs|your body|a pic of your|pictures of your body|bra pics|more nudes|"
            "something sexy) ~3 (or|if you love|prove|you owe|right now|now|if you really|"
            "otherwise|dont tell|and dont|or else|to prove|or im|or i|before i)",
            "(tell|telling|expose|out) ~1 (everyone|your (family|boss|mom|parents|friends|"
            "school|husband|wife|coworkers)|the whole|people|them all) ~2 (your|you|about|what|"
            "that) ~1 (secret|are gay|are|did|sent|slept|real|trans|nudes|past|told me|an "
            "affair) ~3 (if|unless|or|when|so)",
            "(pictures|pics|video|videos|photos|nudes|screenshots|tape|images) (go|goes|going|"
            "will go|get|gets|are going|will be|end up|will end up) ~1 (to|online|public|viral|"
            "live|sent|posted|leaked|on|everywhere|out) ~1",
            "(sleep|come|send|pay|do it|get back|stay|fuck|meet|have sex|undress|strip|say yes|"
            "call) ~4 (or|otherwise|or else) ~2 (pictures|pics|video|videos|photos|nudes|"
            "everyone|your|the world|the whole|internet|those|these|that)",
        ),
    ),
    Rule(
        id="en.sextortion.reported",
        topic=Topic.SEXTORTION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(threatening|threatened|threatens|blackmailing|blackmailed|blackmails|extorting|"
            "saying|says|said|going|wants|extort|blackmail|sextorting) ~1 (me|to|he|she|they|"
            "us|that)? ~3 (post|share|leak|send|release|show|publish|expose|with|upload|spread|"
            "over|forward) ~2 (my|our|the|me|them|naked|nudes|private|intimate|some) ~2 (nudes|"
            "nude|pics|pictures|photos|video|videos|naked|sex tape|images|to|online)",
            "(posted|leaked|shared|sent|spread|uploaded|sends|showed|showing|spreading|"
            "sharing) ~1 (my|a|our|private|intimate|videos|pictures|photos|nudes|naked) ~1 "
            "(nudes|nude|naked|private|intimate|sex tape|revenge porn|of me naked|of me|pics|"
            "pictures|photos|video|videos) ~2 (without|online|to|on|of me|everyone|all|$|"
            "around)",
            "(sextorted|sextortion|revenge porn|blackmailing me|blackmailed me|extorting me) ~2",
        ),
    ),
    Rule(
        id="en.sexual.pressure",
        topic=Topic.SEXUAL_PRESSURE,
        speaks=Speaks.READER,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "if you ~1 (dont|wont|refuse to) ~1 (go out|sleep|come home|have dinner|go to bed|"
            "hook up) with me ~4 (fired|lose (your|the) job|no (promotion|raise)|lay you off|out "
            "of a job|fire you|your job)",
            "if you (love|loved|really love|really loved|cared|care|wanted|trust|trusted|cared "
            "about) (me)? ~2 (would|you would|youd|you will|prove|then|sleep|you) ~1 (let me|"
            "have sex|sleep with|do it|send|have done it|prove it|put out|want to have sex|"
            "sleep|show me|give it|do this|have) ~2 (nudes|sex|me|with|it|pics|touch|$|naked|"
            "tonight|body)",
            "(you|u) owe me (sex|for dinner|a blowjob|head|this|that much|it|a night) ~2 (sex|"
            "bed|tonight|after|$|i paid|for)",
            "(your|ur|its your|it is your|a (wifes|womans|girlfriends)) ~1 (duty|job|"
            "obligation) ~3 (sex|wife|girlfriend|please me|satisfy|bed|husband|needs|partner)",
            "(if you (dont|wont|wont have|dont have|dont give me|dont sleep|dont put out|say "
            "no)) ~3 (sex|sleep with me|give it up|put out|do it|to me|fuck|go down on me|it "
            "to me|tonight) ~4 (find someone|someone else|leave|cheat|break up|over|somewhere "
            "else|dump|get it|regret|done|kick|fire|another|other girl|else who)",
            "(i (dont care if you|dont care that you)) ~1 (are)? (dont want|not in the mood|"
            "tired|said no|say no|dont feel like|asleep|in pain) ~3",
            "(you (cant|dont get to|are not allowed to|have no right to)) (say no|refuse|turn "
            "me down|deny me|reject me) ~3",
            "(you led me on|you are a tease|stop being a (prude|tease)|dont be a prude) ~3",
            "(want|keep|get) (the|your|this|that|a) (job|promotion|raise|good grade|role|"
            "contract|part) ~5 (sleep|nice to me|dinner alone|hotel|bed|favors|show me|sex|go "
            "down|know what to do|private)",
            "if you ~1 (wont|dont|refuse|cant|arent) ~3 (in bed|sexually|sex|for me in|tonight "
            "in) ~3 (find|someone|get|another|leave|cheat|elsewhere|go)",
            "(take off|take your|get your|strip|get naked|undress|suck it|open your legs) ~1 "
            "(your)? ~1 (clothes|pants|top|shirt|legs|naked|it|bra)? ~1 (now|or|bitch|right "
            "now|i said)",
        ),
    ),
    Rule(
        id="en.sexual.writer",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(sends|sent|send|sending|shows|showed|showing|exposed|flashed) (me|us|himself)? "
            "~3 (his|dick|of his) ~1 (penis|dick|dick pics|pics|private parts|privates|"
            "genitals|junk|cock)",
            "(wants|asked|asks|asking|told|tells|begs|pressures) ~1 (me)? ~1 (to|for) ~1 (send|"
            "show)? ~1 (him)? ~1 (nudes|naked (pics|pictures|photos)|pictures of my (body|"
            "boobs|privates))",
            *en_he_me("en_rape"),
            "(raped|rapes|raping|rape|molested|molests|molesting|groped|gropes|groping|"
            "sexually (assaulted|abused|harassed|touched|abuses)) (me|us)",
            "(i|me|being|was|got|were|been|am|getting) (raped|molested|groped|sexually "
            "(assaulted|abused|harassed)|drugged|roofied|date raped|trafficked)",
            "(my|after the|since the) (rape|sexual assault|rapist) ~2",
            "sexually (assault|abuse|assaults|abuses) me",
            "(forced|forces|forcing|made|makes|making|coerced|pressured|pressures|coerces|"
            "pressuring|guilts|guilted|blackmailed|tricked|threatened|manipulated|bullied|"
            "force) (me) ~1 (to|into)? ~1 (have sex|having sex|sleep with|sex|do sexual|touch "
            "him|touch her|touch his|kiss|strip|undress|send (nudes|pics|pictures|photos|"
            "naked)|sending (nudes|naked)|do things|perform|oral|give him|it with|do stuff|"
            "take off my|go down on|watch porn|suck|something sexual|sexual things|sexual "
            "stuff|have it|let him|prostitute|get naked)",
            "(touches|touched|touching|touch|gropes|groped|feels me|grabs|grabbed|rubs|rubbed|"
            "kissed|undressed|watches|fondles|fondled|strokes|fingered|fingers) (me|my|up my) "
            "~2 (without (my)? (consent|permission)|in my sleep|while i (sleep|slept|was "
            "sleeping|am sleeping)|when i (sleep|am asleep|was asleep|am sleeping)|down there|"
            "inappropriately|private|privates|breasts|breast|boobs|butt|ass|crotch|thigh|"
            "thighs|at night|even though|after i said no|and i (said|told|dont|hate|didnt)|"
            "sexually|when no|when my mom|under my|between my legs|genitals|chest and|inner|"
            "where i|against my will|in ways|in places|and told me not to tell) ~1",
            "(stepdad|uncle|dad|father|brother|grandpa|coach|teacher|boss|cousin|pastor|"
            "stepfather|stepbrother|grandfather|mom|man|priest|landlord|neighbor|mother|"
            "babysitter|tutor) ~1 (touches|touched|kissed|has been touching|is touching|keeps "
            "touching|molests|made me touch|gets in my bed|comes into my (room|bed)|comes in "
            "my (room|bed)|shows me his|showed me his|exposed|undresses|makes me do|does "
            "things to me|did things to me|sleeps with me) ~1 (me|us|at night|when|himself|"
            "private|while|$|things)?",
            "(comes|came|sneaks|climbs|gets|snuck|crawls) (in|into) my (room|bed) (at night|"
            "while|when|and|every|drunk)",
            "(said|told (him|her|them)|kept saying|screamed|begged|saying|asked (him|her|"
            "them)) ~1 (no|stop|to stop|i didnt want) ~4 (didnt stop|kept going|did it anyway|"
            "wouldnt stop|anyway|didnt listen|continued|ignored|forced|held me|pinned|kept|"
            "pushed|wont stop|doesnt stop)",
            "(had|has|have|having) sex with me (while|when|even though|after i|against|without|"
            "despite|in my sleep) ~3",
            "(woke up) (to|with|and) (him|her|my|no|naked) ~3 (inside|on top|touching|clothes|"
            "naked|underwear|having sex|between)",
            "(took (it|the condom) off|stealthed) ~3 (without|consent|me|$|during|telling)",
            "(put|slipped) something in my (drink|food)",
            "(sex|it) (wasnt|was not|without|isnt) ~1 (consensual|consent|my consent)",
            "(i)? (didnt|dont|never|did not) (want to|consent|say yes|want it|wanted) ~4 (sex|"
            "he did it anyway|forced|anyway|but he|kept|made me|consent)",
        ),
    ),
    Rule(
        id="en.sexual.others",
        topic=Topic.SEXUAL_VIOLENCE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(child|kid|baby|girl|boy|children|kids|student|someone|elderly|woman) ~2 (abuse|"
            "is being (abused|hit|beaten|hurt|molested|touched|neglected)|are being (abused|"
            "hit|beaten|hurt|molested))",
            "(abusing|abuse|abuses|hurting|molesting|beating) (a|the|that|their|his|her|those|"
            "my) ~1 (child|kid|baby|girl|boy|children|kids|daughter|son|niece|nephew|student|"
            "wife|mother)",
            "(raped|rapes|molested|molests|molesting|groped|sexually (assaulted|abused|abuses)|"
            "touches|touched|touching|raping|abuses|abusing|abused) (her|him|them|my ~1 "
            "({en_child}|sister|brother|friend|mom|mother|niece|cousin|roommate|girlfriend|"
            "boyfriend|wife|classmate)|the ~1 {en_child}|his ~1 {en_child}|her ~1 {en_child}|"
            "our ~1 {en_child}) !(deeply|heart|hearts)",
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
            "(whether you (like|want) it or not|if you want it or not|even if you (say no|dont "
            "want|cry|scream|fight|refuse)|like it or not|i dont care if you (say no|dont want|"
            "want)) ~5 (sex|bed|fuck|sleep with|naked|strip|legs|mine tonight|touch|have you|"
            "take you|inside|put out)",
            "(sex|fuck you|sleep with me|have you|take you|take your clothes off|spread) ~5 "
            "(whether you (like|want) it|even if you (say no|dont|cry)|like it or not)",
            "(you deserve to be|hope you get|you should get|someone should|you need to be|"
            "should be) (raped|rape you|molested)",
        ),
    ),
)
