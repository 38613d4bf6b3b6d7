"""English: deciding for the other: people, clothes, work, money."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE = DangerLevel.NONE
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.isolation",
        topic=Topic.ISOLATION,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(dont|do not|never|wont|cant|cannot|not going to|will not|not gonna|refuse to|"
            "stop|not|no longer) ~1 (want|let|allow|like|allowing|letting|permit|having|"
            "tolerate|approve) ~1 (of)? ~1 (you|your|u) ~1 (to|be|ever|going|be)? ~1 (see|"
            "seeing|hang|hanging|talk|talking|speak|speaking|go out|going out|visit|visiting|"
            "spend|spending|meet|meeting|text|texting|have|around|be friends|near|with|contact|"
            "to see|calling|call|keep|out with|have male|have friends) ~3 (friends|friend|"
            "family|mother|mom|sister|him|her|them|anyone|guys|men|people|other|girls|parents|"
            "brother|ex|coworkers|without me|girlfriends|anymore|those|that|guy|males)",
            "(you|u) (cant|are not allowed to|arent allowed to|are forbidden to|dont get to|"
            "are not going to|are not gonna|may not|need to stop|have to stop|better stop|must "
            "stop|wont|are never|are to stop|dont need to|will not|shouldnt) ~1 (see|seeing|"
            "hang|hanging|talk|talking|speak|speaking|go out|going|going out|visit|visiting|"
            "have|text|texting|be friends|seeing|contact|spend time|meet|spending time|keep "
            "seeing) ~3 (friends|friend|family|mother|mom|sister|him|her|them|anyone|guys|men|"
            "other|parents|brother|without me|without my|male|girls|people|those|that|without "
            "asking|anymore|coworkers|boys)",
            "(i forbid you|forbid you|you are forbidden|i wont allow you|i am not letting you|"
            "not letting you|i wont let you|im not allowing you) ~1 (to|from)? ~1 (see|seeing|"
            "go|going|talk|talking|leave|hang|speak|work|working|wear|have|visit|text|contact|"
            "be|out) ~2",
            "(choose|pick|its|it is|either|decide) ~2 (me|between me|its me|it is me|them) (or|"
            "and) (them|your (friends|family|mom|mother|sister|job|parents|brother)|him|her|me)",
            "(me or (your (friends|family|mom|mother)|them|him|her))",
            "(you|u) (dont|do not|wont|never) (need|will need) (anyone|anybody|friends|them|"
            "your (friends|family|mom|mother|parents|sister)|other people|her|him|any friends|"
            "those friends|any of them) ~2 (but|except|other than|when|if|you have|as long as|"
            "me|anymore|i am|$|besides|only)",
            "(i am|im|am) (all|the only (one|person|thing)) (you|that|who) ~1 (need|have|loves|"
            "understands|cares|will ever|you can trust|truly)",
            "(no one|nobody) (else)? (loves|understands|cares|will love|gets|wants|could love|"
            "will ever love|cares about) (you|about you) ~1 (like|the way|but|more than|as "
            "much|except|besides) ~1",
            "(your|those|ur|these) ~1 (friends|family|mom|mother|sister|parents|brother|friend|"
            "girlfriends|so called friends|therapist) ~2 (are|is|just|only|keep|keeps|put|puts|"
            "trying|want|wants) ~2 (a bad influence|bad influences|bad influence|against (us|"
            "me)|turn you against|turning you against|poisoning|brainwashing|break us up|"
            "jealous of us|trying to (break|separate|come between|ruin|control)|whores|sluts|"
            "putting ideas|ideas in your|toxic for us|using you|filling your head|come between "
            "us|to separate us|dont care about you|dont love you|hate me|ruining us|to ruin us)",
            "(if you) (go|see|talk|call|contact|message|invite|hang|visit|leave|go out|speak|"
            "keep|text|spend|choose|still|meet) ~5 (friends|friend|family|her|him|them|party|"
            "mom|out|tonight|mother|sister|guys|that guy|people) ~4 (we are (over|done|"
            "through)|dont (bother|come)|its over|it is over|i am (done|leaving|gone)|never "
            "speak|you will lose me|lose me|forget (about)? (me|us)|dont come back|find your "
            "stuff|not come home|locked out|sleep outside|we will have a problem|dont expect|"
            "youll regret|going to regret|im gone)",
            "(block|delete|unfriend|unfollow|remove|cut off|stop (seeing|talking to|following)|"
            "drop|cut out|get rid of|quit) ~2 (all|every|him|her|them|your|those|that|any|"
            "these|off) ~2 (guys|men|guy|friends|friend|contacts|male|males|exes|numbers|"
            "social media|instagram|facebook|family|followers|boys|girls|of them|now|mom|"
            "mother|sister|right now|accounts|account|him|dudes|snapchat|tiktok|for me|if) ~2 "
            "!(spam|if you want|if they bother|who harass)",
            "(you are not|you arent|youre not|you aint|youre never) going (anywhere|out|out "
            "tonight|to that party|to the party|without me|with them|with him|with her|to see|"
            "to your (mom|friend|sister|family)) ~2 !(until|because it is|while you are sick)",
            "(your|that|this) ~1 (so called)? ~1 (best)? ~1 (friend|friends|sister|mom|mother|"
            "cousin|coworker|bestie) ~1 (is|are) ~1 (toxic|a (bad|slut|whore|snake|loser|joke)|"
            "trash|poison|jealous|fake|using) ~4 (cut|drop|stop|block|dont|get rid|i dont want|"
            "done|you are)",
            "(i dont want|dont want) ~1 (him|her|them|that (guy|girl|friend)) ~2 (in your life|"
            "near you|around you|around us|in my house|talking to you|texting you|over)",
            "(those|your|these|ur|that|all your) ~1 (friends|family|friend|girlfriends|mom|"
            "mother|sister|people|parents|coworkers|buddies|girls|brother|therapist|cousins) "
            "(of yours)? ~2 (are|is|all|just) ~2 (trash|garbage|losers|whores|sluts|toxic|no "
            "good|fake|snakes|bad for (you|us)|poison|using you|jealous|idiots|a joke|nobody|"
            "the problem|scum|dragging|trouble|crazy)",
            "(you are|youre|we are|consider yourself|you will be) (done|finished|through) "
            "(with|seeing|talking to|hanging out with|texting) ~1 (them|her|him|those|that|"
            "your|these|it|all)",
            "(you) (wont be|are not|arent|will not be|are never|aint|wont|shouldnt be) ~1 "
            "(seeing|talking to|speaking to|hanging|visiting|texting|going to see|friends with|"
            "calling|meeting|going back to) ~3 (them|her|him|those|that|your|these|friends|"
            "family|mom|mother|again|anymore|anyone|people)",
            "(whenever|every time|each time|when) you (see|talk to|hang out with|visit|go to|"
            "come back from|are with) ~2 (them|her|him|your|those|friends|mom|family|sister) "
            "~3 (you (come back|change|get|act|start|disrespect|turn)|we fight|i (have to|"
            "hate)|they)",
            "(no more|im done with|i am done with|enough with|enough of) ~1 (friends|girls "
            "nights|girls night|going out|visits|your friends|your family|your mom|your mother|"
            "seeing|hanging out|those friends|nights out|guy friends|male friends)",
        ),
    ),
    Rule(
        id="en.control",
        topic=Topic.CONTROL,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(you|u) ~1 (need|have|must|should|better|will|got|are) (to|supposed to)? ~1 (ask|"
            "get|beg) (me|my|for my|for)? ~1 (for)? ~1 (permission|my permission|approval|my "
            "approval|first)",
            "(without|with out) (my|asking my|getting my) (permission|approval|consent|say so)",
            "(you|u|dont|never|nothing|nobody|not) ~5 without (asking me|telling me|asking|my) "
            "(first|permission|okay|approval) !(to)",
            "(did i (say|tell|give you permission|allow)|who (gave|said) you ~1 (permission|"
            "could|allowed)|i didnt (say|give you permission|allow)) ~3 (you could|leave|"
            "permission|go|wear|talk|out|you to)",
            "(i give you permission|you have my permission|i will allow you) to ~2",
            "(you are not|you arent|youre not|you cant|you are never|dont you dare|i forbid "
            "you|i wont let you|i dont want you|you dont get to|stop|i am not letting you|"
            "dont) ~1 (going out|leaving|wear|wearing|dress|dressing|going|leave the house|"
            "walking out|put on|go out|to wear|leaving the house|allowed to wear) ~1 (in|that|"
            "like|those|this|the|house in|anything|out in|such|makeup|so much|short) ~1 (that|"
            "dress|skirt|top|outfit|shorts|makeup|this|that skirt|those|a (slut|whore|hooker)|"
            "leggings|crop top|short|tight|sleeveless|lipstick|revealing|house) ~2",
            "(you look|you dress|dressed|dressing|you are dressed|looking|dress|look) like a "
            "(slut|whore|hooker|prostitute|tramp|hoe|skank|tart)",
            "(go|get) (change|changed) (now|right now|or|you look|before|you are not|out of "
            "that|into something) ~2",
            "(only)? (sluts|whores) (wear|dress|go out|talk) ~2",
            "(you)? (do|will do|are going to do|better do) (what|as|exactly what|exactly as|"
            "whatever) i (say|tell you|said|told you|want|order|command) ~1 (or|and|without|$|"
            ",|when|end of|no questions|because|right|from now)",
            "(obey me|you will obey|you must obey|you have to obey|submit to me|you answer to "
            "me|you belong to me|you are my property|i own you|you are mine and|you are mine "
            "to|i am your (master|owner)|i am in charge|i make the (rules|decisions)|i decide "
            "(what|who|where|when|how|if)|i am the (boss|man) (of|in|here)|my house my rules "
            "and you|under my roof ~2 obey|what i say goes|my word is (law|final))",
            "(you (dont|do not) (get to|have the right to|have a say|get a say|make decisions|"
            "get an opinion|decide|have a choice|get a choice|have an opinion)) ~2",
            "(quit|leave|give up|stop|drop out of) (your|the|that|going to|school|working) ~1 "
            "(job|school|work|college|career|gym|classes|studies|because) ~4 (or|if you|"
            "because i|for me|so you|i dont|stay home|men|women|to take care|and stay)",
            "(you are not|you arent|you cant|you will not|i dont want you|i wont let you|im "
            "not letting you) ~1 (to)? ~1 (working|work|getting a job|get a job|going back to "
            "(work|school)|studying|study|having a job|have a job|drive|have a phone|have a "
            "bank account) ~2",
            "(your|a womans|a wifes) (place|job) is ~1 (in the|at home|home|to serve|to obey|"
            "to cook|in my)",
            "(teach|show) you (a lesson|to (obey|respect|behave|listen|disrespect|talk back)|"
            "who is (boss|in charge)|how to (behave|respect|obey)|your place|some respect|"
            "manners with) ~2",
            "(i will|im going to|i have to|i am going to|ill|need to|gonna) (punish|discipline|"
            "train|correct|put you in your place|break) (you|your)? ~2 (for|if|until|because|"
            "when|$|like|spirit|again)",
            "(dont you (dare|ever)) ~1 (talk back|disobey|disrespect|question|contradict|look "
            "at|walk away|speak|answer back|say no|raise your voice|leave|hang up|tell anyone|"
            "embarrass) ~2",
            "(you|u) (cant|cannot|arent|are not|wont|dont|may not) ~1 (allowed to|get to|going "
            "to|gonna)? ~1 (go|leave|wear|see|do|have|buy|drive|talk|work|take|be) ~5 (i said "
            "(no|so)|because i (say|said) so|i wont allow it|i dont (allow|permit) it|not "
            "while you are with me|and thats final|end of discussion|end of story|case closed)",
            "(delete|close|deactivate|quit|block|stop|leave|cancel|cut) ~5 or (we are (done|"
            "over|through|finished)|its over|it is over|i am (leaving|done|gone)|i leave|i "
            "will leave you|im gone|were done|dont bother|you can forget)",
            "(you|u) (will|are going to|better|are gonna|gonna|must|need to|have to)? ~1 (wear|"
            "do|say|eat|go|drive|study|watch|dress|act|behave|speak|think|post|cook|come|sit|"
            "stay|work|buy) ~1 (what|where|when|whatever|how|only what|wherever|exactly what|"
            "the way|as) (i) (tell|say|told|want|like|decide|choose|let|allow|order|pick|said|"
            "feel like|approve)",
            "(i will|ill|i get to|i am the one who|i) (decide|choose|tell you|pick|say) ~1 "
            "(what|where|when|who|how|if|which) ~1 (you) ~1 (wear|do|say|eat|go|see|talk|speak|"
            "work|can|are|spend|get|sleep|leave)",
            "(i want|i expect|i need|you better be|you will be|be|have) ~1 (you)? ~1 (home|"
            "back|in (the|this) house|in bed|here) ~1 (by|at|before) ~3 (or|not a minute|or "
            "else|no excuses|and not|dont bother|otherwise|locked out|the door)",
            "(did i|nobody|no one|who) ~1 (ask|asked|say|tell|told) ~1 (you|for your) ~1 (to "
            "speak|to talk|could|opinion|speak|you could|were allowed)",
            "(i wasnt|i am not|im not|this isnt|this is not|that wasnt) ~1 (asking|a question|"
            "a request|up for discussion|a debate|negotiable)",
            "(know|remember|learn|forget) your place",
            "(dont|never) ~1 (ever)? ~1 (embarrass|disrespect|contradict|question|disobey|"
            "challenge|talk back to|walk away from|say no to|interrupt|defy) me",
        ),
    ),
    Rule(
        id="en.economic",
        topic=Topic.ECONOMIC,
        speaks=Speaks.READER,
        danger=NONE,
        strength=CLEAR,
        agreed=True,
        patterns=(
            "(i)? (control|handle|manage|keep|hold|am in charge of|am keeping|took|am taking|"
            "take|will take|am cutting off|cut off|cancelled|canceled|froze|will cancel|will "
            "keep|will cut off|am going to cut off|cancel) ~1 (all)? ~1 (your|the|ur|our|all "
            "your) ~1 (money|paycheck|salary|wages|bank account|card|cards|credit card|"
            "finances|paychecks|debit card|savings|accounts|allowance) ~3 (so|and you|because|"
            "from now|now|until|if|$|you|not you|here|in this) !(of the (team|club)|for the "
            "trip|as you asked|when lost)",
            "(give|hand|sign) (me|over)? ~1 (over)? ~1 (your|all your|ur) ~1 (paycheck|salary|"
            "wages|money|card|bank card|debit card|savings|credit card|bank login|bank "
            "details) ~2 (or|every|now|to me|because|and|so|from|$|each|as soon)",
            "(without me|if you leave|if you leave me|when you leave|leave me and|you leave) "
            "~3 (homeless|on the street|on the streets|nothing|no money|broke|not a (cent|"
            "penny|dollar)|starve|penniless|get nothing|have nothing|nowhere to|with nothing|"
            "see a (dime|cent|penny))",
            "(i pay|i paid|my money|i make the money|i provide|i buy|i feed|i support you) ~5 "
            "(you (do|obey|owe|will|have to|answer|listen|must|shut|better)|so you|owe me|my "
            "rules)",
            "(not giving you|no money|wont give you|not getting|wont get|not a cent|you get "
            "no) ~2 (money|cent|dime|penny|for food|dollar|for groceries|anything) ~2 (until|"
            "unless|if you|because you|till|for) ~2",
            "(receipts|receipt|every (cent|penny|dollar|dime)) ~2 (for everything|you spend|"
            "you spent|account for|show me|i want to see)",
        ),
    ),
)
