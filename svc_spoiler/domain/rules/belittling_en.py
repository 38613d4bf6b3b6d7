"""English: making small, making doubt, turning the blame."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE = DangerLevel.NONE
CLEAR = Strength.CLEAR
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.humiliation",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(you|u) (are|r|were|will be|look)? (such|nothing but|a|an|so|the|all)? (a|an)? ~1 "
            "(worthless|useless|pathetic|disgusting|ugly|fat|lazy|ungrateful|crazy|psycho|"
            "retarded|filthy|trashy|nasty|good for nothing|waste of (space|time|air|life|"
            "oxygen|skin)|piece of (shit|trash|garbage|crap)|failure|embarrassment|disgrace|"
            "bitch|whore|slut|cunt|loser|burden|nobody|nothing|mistake|terrible (mother|mom|"
            "wife|father|person)|bad mother|disappointment|retard|trash|garbage|pig|cow|"
            "parasite|vile|revolting|repulsive|unlovable|unwanted|skank|hoe|never good enough|"
            "good for nothing) ~1 (without|and|you|"
            "to me|if|because|that|who|for|$|like|just|when|excuse|bitch|whore|slut|cunt|piece|"
            "fat|cow|pig|mother|wife|woman|girl|idiot|human|person|loser|thing|little|as|in|"
            "since|i|no one|nobody) !(but you|beautiful|amazing|by the way lol|without my "
            "coffee)",
            "(you|u) ((disgust|embarrass|sicken|repulse) me|make me (sick|want to (puke|vomit)|"
            "ashamed) !(when you leave|with worry|of laughing|laughing))",
            "(i am|im) (ashamed|embarrassed|disgusted) (of|by|to be seen with) you",
            "(no one|nobody|noone|who) (else)? (will|would|could|is going to|is ever going to|"
            "wants|loves|likes|can|d) ~1 (ever)? ~1 (love|want|put up with|like|stand|believe|"
            "hire|date|marry|take|stay with|tolerate|you|deal with) ~1 (you|someone like you|a "
            "fat|anyone like you|you like|with you|someone (as|so|that|this) ~2|a (useless|"
            "pathetic|ugly|fat|crazy))",
            "(you are|youre|you should be|be|you) ~1 (lucky|grateful|thankful) ~1 (that)? ~1 "
            "(i|anyone|someone|to have me|i am) ~1 (put up|stay|love|am|am with|am still|still "
            "want|even|tolerate|look at|loves|would|picked|married|with|took|want|keep|havent|"
            "have)",
            "(you are nothing|you would be nothing|youd be nothing|you were nothing|you will "
            "be nothing) (without me|before me|but) ~1",
            "(you cant|you never|you dont) (do anything right|do one thing right|get anything "
            "right|do nothing right|even do|know how to do anything|ever do anything right) ~1",
            "(you ruin|you ruined|you always ruin|you destroy) (everything|my life|our lives|"
            "it all|every)",
            "(i wish) (you were never born|i never met you|i had never met you|you were dead|i "
            "never had you|you had never been born|i had aborted you)",
            "(shut (up|your mouth|the fuck up|your trap)|shut your) ~1 (you)? ~1 (stupid|"
            "worthless|bitch|idiot|dumb|whore|fat|cunt|mouth you|ugly|pathetic|slut|useless)",
            "(look at (you|yourself)) ~2 (disgusting|fat|pathetic|who would|ugly|no one|gross|"
            "nobody)",
            "(stupid|dumb|fat|ugly|worthless|lying|fucking|crazy|lazy|filthy|dirty|little|"
            "useless) (bitch|whore|cunt|slut|cow|pig|hoe|skank) !(me|im|i am)",
        ),
    ),
    Rule(
        id="en.insult",
        topic=Topic.INSULT,
        speaks=Speaks.READER,
        danger=NONE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "(you|u) (are|r) (such|so|a|an)? (a|an)? ~1 (stupid|dumb|idiot|moron|jerk|"
            "ridiculous|ignorant|clown|fool|dumbass|asshole|annoying)",
            "shut (up|your mouth|the fuck up)",
        ),
    ),
    Rule(
        id="en.gaslighting",
        topic=Topic.GASLIGHTING,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(that|it|this) (never|didnt|did not|did) ~1 (happened|happen|occurred) ~3 (you|"
            "imagining|making|crazy|your head|imagination|up|remember wrong|delusional|dreamed|"
            "dreaming)",
            "(you are|youre|you|you must be|you always|stop) ~1 (imagining|making (things|that|"
            "it|this|stuff|up)|inventing|hallucinating|delusional|dreaming|misremembering|"
            "making) ~2 (things|stuff|it|that|up|again|everything|$|this|as always)",
            "(you are|youre|you must be|are you|you have) ~1 (losing your (mind|grip|memory|"
            "marbles)|lost your (mind|marbles)|going senile) ~3 (never|didnt|did not|i (said|did|"
            "would)|dont remember|imagine|nobody|no one)",
            "(its|it is|all|this is) ~1 (all)? ~1 in your head",
            "(i never|i didnt) ~1 (said|say|did|do|touched|touch|hit|told) ~1 (that|you|any|it|"
            "anything) ~3 (you are|youre|crazy|imagining|making|insane|remember|delusional|"
            "your memory|lying|imagine|your head)",
            "(you are|youre|you sound|you are acting|you must be|you are being|you are going) "
            "~1 (crazy|insane|psycho|paranoid|delusional|mental|hysterical|unstable|bipolar|"
            "sick in the head|nuts|mentally ill|too sensitive|overreacting|a psycho|dramatic|"
            "losing it) ~2 (that never|i never|no one|nobody|it never|everyone|you need help|"
            "its|and no|you imagine|it was (just)? a joke|making|as usual|thats why|nothing "
            "happened|and you|it didnt|always|for no|like your mother|as always|over nothing)",
            "(no one|nobody|noone|who) ~1 (will|would|is going to|is gonna|ever|going to) ~1 "
            "(ever)? ~1 (believe|believes) (you|a|your|someone like)",
            "(everyone|everybody|all (my|our|your) friends|even your (mom|mother|family|sister|"
            "friends|own)|they all|my friends) ~1 (thinks|think|knows|know|says|say|agrees|"
            "agree|told me) ~1 (that)? ~1 (you are|youre|you) ~1 (crazy|insane|the problem|"
            "psycho|unstable|too sensitive|overreacting|delusional|mental|toxic|a mess|"
            "dramatic)",
            "(i barely|i hardly|i only|i just) (touched|tapped|pushed|slapped|grabbed|hit) you ~2",
            "(it|that) (didnt|did not|cant have) (even)? (hurt|hurt you) ~2 (you|drama|"
            "dramatic|faking|stop|$)",
            "(stop|quit) (being so|being|playing the) ~1 (dramatic|sensitive|victim|crazy|"
            "paranoid|emotional) ~2 (it was|i barely|it never|that never|i never|you know|"
            "nothing|always)",
            "(didnt|never|did not) happen ~3 (you (dreamed|dreamt|imagined|made)|dreamed|"
            "imagining|in your head|crazy|hallucinat)",
            "(thats|that is|its|it is|this is) ~1 not ~1 (how|what|the way) ~1 (it|that|this|i|"
            "happened|you) ~2 (went|happened|said|was|remember|did|described|works|meant)? ~8 "
            "(victim|crazy|imagining|psychiatrist|lying|dramatic|drama|delusional|insane|"
            "making|know it|sick|help|psycho|exaggerating|twisting|in your head)",
            "(make|making|playing|play|acting like|making yourself|being) ~1 (yourself)? ~1 "
            "(the|a|out to be the)? victim ~2 (again|as usual|like always|and|,|you|$|all)",
            "(you need|you should see|go see|get|go get) ~1 (a|some|to see a|yourself)? ~1 "
            "(psychiatrist|shrink|therapist|mental help|meds|medication|help|committed|locked "
            "up|your head checked|checked into) ~3 (because|you are|crazy|for|before|you|youre|"
            "freak|psycho|$)",
            "(you (always|just|constantly)? (twist|exaggerate|overreact|misremember|make "
            "things up|imagine|blow everything|lie about)) ~4",
        ),
    ),
    Rule(
        id="en.blame",
        topic=Topic.BLAME_REVERSAL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(look|see) (at)? ~1 what (you|u) (made|make|are making|have made) me (do|become) ~1",
            "(you|u) (made|make|forced|force|drove|drive|push|pushed|provoked|provoke|are "
            "making) me ~1 (to)? ~1 (do (this|it|that)|hit you|hurt you|yell|scream|angry|act|"
            "cheat|lose|be this way|like this|violent|treat you|into this|to this|hate|crazy|"
            "slap|do things|the way i am|snap|this way|lose it|lose control|lose my temper) ~1 "
            "!(laugh|smile|happy)",
            "(its|it is|this is|all|thats|that is|it was|everything is) ~1 (all)? ~1 (your|ur) "
            "(own)? ~1 fault ~3 (i (hit|yell|cheat|drink|hurt|am like|lost|get|yelled|hurt|"
            "cheated|got|slapped|act|did|snapped|am|have to|had to|raise|pushed)|we|for|that i|"
            "if you)",
            "(you|u) (asked for|brought|had|deserve|deserved|bring|were asking for|had it) (it|"
            "this|that|this on|it on|coming) ~1 (yourself|on yourself|$|by|when|upon|for|and|"
            "because|all) ~1",
            "(if you) (hadnt|didnt|wouldnt|would|did|werent|had|listened|obeyed|behaved|would "
            "only|just) ~6 (i (wouldnt|would not|wouldnt have|would never have|wont|dont) ~2 "
            "(hit|hurt|yell|yelled|angry|have to|get|be|cheated|cheat|act|lose|lost|slap|"
            "slapped|to|had|done))",
            "(i (hit|slapped|hurt|yelled at|cheated on|pushed|choked|grabbed|yell at|hurt) you "
            "because you|i only (hit|hurt|yell|yelled|slapped|act|get|got) ~3 because you|i "
            "wouldnt have to ~4 if you)",
            "(you) ~1 (push|pushed|drive|drove|make|send|sent|made) me ~1 (over the edge|to "
            "the edge|crazy|insane|mad|to this|violent|off|snap|lose control|lose my mind|this "
            "way) ~1",
            "(i am|im) not ~1 (a)? ~1 (violent|bad|angry|abusive|abuser|monster|jealous) ~1 "
            "(person|man|guy|woman)? ~3 (you|but you|its you|it is you|unless you)",
            "(you|u) (made|make|are making|force|forced|left|gave|leave|keep making|push|"
            "pushed|drove) me ~1 (do|to do|no choice|to|into) ~1 (this|it|that|choice|do this|"
            "doing this|hurt|hit|yell|be)",
            "if (youd|you had|you would|you) ~1 (just|only)? ~1 (listened|listen|behaved|"
            "behave|done|did|obeyed|obey|shut up|told|been|were|stayed|answered|respected|"
            "stopped) ~6 (i (wouldnt|would not|wouldnt have|didnt|wont|would never|dont) ~2 "
            "(have to|hurt|need to|hit|yell|be|had to|do|done|have|get|act|feel)|this wouldnt|"
            "none of this|we wouldnt)",
        ),
    ),
    Rule(
        id="en.humiliation.other_words",
        topic=Topic.HUMILIATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        patterns=(
            "(should|ought to|better|need to) ~1 (thank|be thanking) me ~2 (for|that) ~2 "
            "(even)? ~1 (touching|looking|being|putting|staying|loving|taking|marrying|wanting|"
            "tolerating)",
            "(stop|quit) ~1 (crying|whining) ~2 (pathetic|stupid|idiot|baby|you look|ugly|"
            "bitch|dramatic|nobody cares)",
            "no (other|real|decent|sane|normal)? ~1 (man|woman|guy|girl|person|one else|body "
            "else|one) (would|will|could|is going to|wants|is ever going to|d) ~2 (want|love|"
            "have|put up with|touch|look at|stay with|take|date|marry|deal with|tolerate|do) "
            "(you|this|that)",
            "(you will|you are|youll|you were) ~1 (never|not going to|not gonna) ~1 (be|amount "
            "to|become|going to be|make|find|do) ~1 (anything|anyone|enough|good enough|"
            "anything without|someone better|better than me|happy without me|nothing|good for)",
            "(my ex|other women|other girls|a real (woman|man|wife|girlfriend)|your sister|any "
            "other) ~3 (was better|is better|would|knew how|never|did it better|at least|looks "
            "better|hotter|prettier)",
            "(look at|what) ~1 (yourself|a (mess|pathetic|joke|disgrace|waste|fat)) ~3",
        ),
    ),
)
