"""English: plans and means of suicide."""

from svc_spoiler.domain.rules.voices import en_i_myself
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.suicide.self",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            *en_i_myself("en_murder"),
            "(killing|kill|unaliving|unalive|unaliveing|offing|off|hanging|hang|drowning|drown|"
            "shooting|shoot|ending|poisoning|suffocating|electrocuting|sewerslide|overdosing|"
            "end|poison|starving|suffocate) (myself|my self|me self)",
            "(kms|ctb|kmsing) !(lol i|river|from)",
            "(want|going|gonna|wanna|ready|plan|planning|time|about|might|will|should|decided) "
            "(to|on)? ~1 (ctb|kms|unalive|od|overdose|neck myself|yeet myself off|catch the "
            "bus|catching the bus|self delete|delete myself|unsubscribe from life|log off "
            "forever|log out of life|check out for good|check out of this life)",
        ),
    ),
    Rule(
        id="en.suicide.words",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(i|am|feel|feeling|been|was|get|getting|felt|is|be|makes me|actively|passively|"
            "really|so|me|being) (am|been|feel|feeling|have been)? ~1 (suicidal|suicidel|"
            "sewerslidal)",
            "(suicidal) (thoughts|thought|ideation|again|urges|tendencies|ideations|feelings|"
            "and|impulses|plan|right now|tonight|lately|because|since|every|today|$) "
            "!(prevention|characters|ideation is)",
            "(commit|committing|commited|committed|attempt|attempted|attempting|considering|"
            "consider|considered|contemplating|contemplated|contemplate|about|of|planning|"
            "planned|plan|tried|try|thoughts about|my|do|only option is|only way out is|answer "
            "is|option is|solution is|tonight is) (suicide|sewerslide|toaster bath|suicde|"
            "sucide|self delete) !(prevention|squad|is the|rates|awareness|hotline|in)",
            "(take|taking|took) (my|my own) (own)? life",
            "(end|ending|finish|finishing|throw away|ended|cut short|terminate|terminating) "
            "(my|my own|this|this miserable|it|it all|everything|things|the pain|all this pain|"
            "all of this|this life|this pain|all of it|all this|the suffering) ~1 (life|all|"
            "own life|existence|tonight|now|today|for good|once and for all|forever|right now|"
            "soon|here|myself|by|with|$) !(of the|season|project|relationship|with a bang|call|"
            "meeting)",
            "{en_intend} (end|ending) (it|it all|things|everything|my life|this|the pain|my "
            "pain|my suffering|my own life|all this|my existence|all) !(with (him|her|them|my "
            "(boyfriend|girlfriend|bf|gf))|between us)",
            "^ (time to|gonna|wanna|going to|ready to) end it",
            "(i am|am) (done|finished|over) (with)? (living|life|with living|existing|being "
            "alive|with this life|with life|with everything|with existing|with this world|"
            "fighting)",
            "(goodbye|suicide|farewell|final|last|bye) (note|letter|letters|notes|video|"
            "message|post|text|messages|world|everyone|cruel world|forever|all) ~3 !(of the)",
            "(wrote|written) the (note|letter|letters|notes) ~4 (just|need|ready|courage|left|now|"
            "everything|tonight|already|$)",
            "(need|find|finding|found|got|have|had|gather|lack|dont have|work up|getting) (the|"
            "enough|some)? (courage|guts|balls|nerve) to (do it|end|go through|kill|jump|die|pull "
            "the|finally do)",
            "(just|only) (need|lack|lacking|missing) the (courage|guts|balls|nerve) $",
            "(wrote|written|writing|write|left|recorded) (my|a|the|goodbye|some) ~1 (suicide|"
            "goodbye|farewell|final|last|notes to|letters to|letters for) ~1 (note|letter|"
            "letters|notes|video|everyone|my family|my kids|goodbyes)?",
            "(this is|saying|said|say|said all) (my|goodbye|it is goodbye|my goodbyes|my "
            "final) (goodbye|last (night|day|message|post)|final|to everyone|to all|for good|"
            "for the last time|forever|everyone|goodbyes|farewell)",
            "(by the time|when) you (read|see|get|find) this ~4 (gone|dead|be gone|too late|no "
            "longer)",
            "(tonight|today|tomorrow) (is|will be|might be) (the night|my last|the last|my "
            "final|when i die|the day i die|it for me|when i end)",
            "my last (night|day|days) (alive|on earth|here|on this earth|in this world)",
            "(take|took|taken|taking|swallow|swallowed|swallowing|down|downed|od|odd|odded|"
            "oded|ate|eat|popped) (a|an|like|about|over)? (on|all|the|my|too|every|as|enough|so|"
            "some|half|"
            "bunch|lot|ton|full|whole|entire|bottle|these|those|handful|this|fistful|ten|dozen|"
            "twenty|thirty|"
            "forty|fifty|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|24|25|28|30|35|36|40|45|50|60|"
            "70|80|90|100|whatever) ~4 {en_pills}",
            "(have|got|saved|hoarding|hoarded|stockpiling|stockpiled|collected|saving|stashed|"
            "bought|holding|stockpile) ~3 {en_pills} ~6 (kill|enough|die|end|take|overdose|"
            "sleep|ready|all|hand|od|swallow|tonight|next to me|in front of me|night)",
            "(i|am|ive) ~1 (od|overdose|overdosed|overdosing|odd|oding|odded) ~1 (on|tonight|"
            "and|$|now|last|again|to|because|yesterday)?",
            "(want|going|tried|try|trying|plan|thinking about|thinking of|considering) (to)? "
            "~1 (overdose|overdosing|od)",
            "(jump|jumping|throw myself|throwing myself|leap|leaping|step|stepping|walk|"
            "walking|walked|drive|driving|fling myself|jumped|run|lie down) ~2 (off|in front "
            "of|into|out of|from|out|in|onto|under) (a|the|this|my|an|of|oncoming|that|some|"
            "incoming)? ~2 {en_height}",
            "(standing|sitting|am|sat|stood|here) ~2 (on|at|near|by) (the|a|this) (edge|ledge|"
            "bridge|roof|rooftop|train tracks|tracks|cliff|top of)  ~4 (jump|ready|cant|bye|"
            "goodbye|about|looking|thinking|$|end|die)",
            "(slit|cut|slash|slitting|cutting|open|slice|slicing|slashing|sliced) (my|up my|"
            "open my) (wrists|throat|veins|arteries|artery|wrist)",
            "(shoot|shooting|blow|blowing) (my|myself) ~2 (brains|head)",
            "(put|putting) (a|the|my) ~1 (bullet|gun|pistol|shotgun|barrel) ~2 (brains|head|"
            "mouth|brain|in the head|skull|to my head|temple)",
            "(gun|pistol|knife|blade|barrel|razor) ~2 (to|in|at|against|on) my (head|mouth|"
            "temple|throat|wrist|chest|wrists|own)",
            "noose",
            "(rope|belt|cord|wire|sheet) ~4 (around my neck|from the ceiling|in my closet|hang "
            "myself|to hang|on the tree)",
            "(tie|tied|tying|made|bought|buy|have|got|make) (a|the|my|some) (noose|rope)",
            "(drink|drank|drinking|swallow|chug) (bleach|antifreeze|poison|rat poison|"
            "pesticide|drain cleaner)",
            "(turn|turned|turning) (on)? the gas ~2",
            "carbon monoxide ~3 (garage|car|myself|plan)",
            "(bleed|bleeding) (out|to death) ~1 (in|and|tonight|myself|$|alone)",
            "(how|ways|way|painless|quickest|easiest|best|methods|least painful|fastest) ~3 "
            "(to|of|for) ~1 ((disappear|vanish|leave|escape|exit) ~1 (this|the) (world|life|earth|"
            "planet)|kill (yourself|myself)|die|commit suicide|end (my|your) life|"
            "suicide|killing (yourself|myself)|unalive|end it|overdose|dying|disappear forever|"
            "hang myself) !(hard|of embarrassment|laughing|in (minecraft|roblox|the game))",
            "how many ({en_pills}) ~4 (die|kill|overdose|fatal|lethal|od|death|take to)",
            "(lethal|fatal) dose",
            "(have|had|got|made|made up|is|set|decided|picked|chose|chosen) (a|the|my|on|on a|"
            "on the)? ~1 (plan|date|method|day|mind) ~3 (to (die|kill|end|suicide|go)|die|kill|"
            "for suicide|suicide|end it|killing|my death|dying|all planned|to leave this world)",
            "(everything is|plan is|it is all) (planned|ready|set|in place) ~3 (die|end|"
            "goodbye|tonight|suicide|go)",
            "(survived|after|surviving) my ~2 (attempt|suicide|overdose) ~2",
            "(tried|trying|attempted) to ~1 (end it|kill myself|end my life|take my life|die|"
            "hang myself|od)",
            "(please|someone|somebody|can you|can someone|could you|will you|will someone) ~1 "
            "(take care of|look after|watch|adopt|feed) my (dog|cat|kids|pets|sister|brother|"
            "mom|baby|puppy|family|cats|dogs) ~2 (when i am gone|after i am gone|when i am "
            "dead|for me|after i die|if i am gone|if i die|once i am gone|$)",
            "(giving|gave|given) away ~1 (all)? ~1 (my|everything|things|stuff|possessions|"
            "belongings) ~4 (wont need|dont need|anymore|soon|gone)",
            "(sleep|fall asleep|go to sleep|go to bed|sleeping|lie down|close my eyes|asleep) "
            "(forever|and (never|not) (wake up|waking up)|and never ever wake up|for eternity|"
            "and not ever wake up|permanently|and die)",
            "(never|not|dont) (want to|wanna|going to|wake)? ~1 (wake up|wake|waking up) "
            "(again|tomorrow|anymore|ever|in the morning|from|any more|ever again)",
            "(hope|wish|pray|hoping|praying|want) ~2 (i)? (dont|do not|never|didnt|wont|not) "
            "~1 wake up",
            "(be|am|i will be|ill be|gone|going to be|see you|join|joining|reunite|be with|"
            "going to see) ~2 (my)? ~1 (mom|dad|grandma|grandpa|brother|sister|husband|wife|"
            "her|him|son|daughter|friend|you guys)? ~1 (in heaven|on the other side|up there|"
            "in the afterlife) ~1 (soon|tonight|again|tomorrow|$|today)",
        ),
    ),
)
