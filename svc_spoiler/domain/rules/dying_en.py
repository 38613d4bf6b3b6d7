"""English: a wish to die, said plainly or in other words."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
POSSIBLE = DangerLevel.POSSIBLE
EXPLICIT = Strength.EXPLICIT
SUGGESTIVE = Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.die.wish",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        hyperbole=True,
        patterns=(
            "(put|putting) me out of my misery",
            "(regret|hate|wish|sad|angry|disappointed|upset|sorry) ~2 (that)? ~1 (i)? ~1 "
            "(surviving|survived|had not survived|hadnt survived|didnt survive|lived through|"
            "woke up|am still alive|m still alive|didnt die|had died)",
            "(should have|shouldve|could have|wish i had|was supposed to|supposed to have|"
            "meant to) (died|die|be dead|been me)",
            "(want|i want|wanna) (die|dead)",
            "no want (live|life|wake)",
            "(ask|asking|beg|begging|pray|praying|asked) ~1 (god|lord|jesus|the universe|him)? "
            "~1 (to)? ~1 (take me|end my life|let me die|kill me|not wake up)",
            "(imagine|imagining|picture|picturing|planning|plan|dream about|dreaming of|"
            "thinking about|think about|planned) ~1 (about)? ~1 my (own)? (funeral|death|"
            "suicide|burial)",
            "(^|,|just|please|god|someone|somebody|and|so|then|lord) (kill me|end me|take me out) (now|please|already|$)",
            "(kill|end) me (now|please|already) $",
            "(someone|somebody|please|just) ~1 (kill|end|shoot) me",
            "(i|we|^|all i|and|but) ~1 ({en_wish}) (die|be dead|dying|be dying|not be alive|"
            "stop existing|stop breathing|cease to exist|not exist|cease existing|be gone "
            "forever|stop living|not wake up)",
            "(want|wanna|wanted|wish|need|hope|hoping|praying|pray|ready|prefer|rather|desire|"
            "beg|begging|longing|trying|begged) (to|for)? ~1 (die|be dead|death|dying|be gone "
            "forever|be six feet under|be in the ground|be in a coffin)",
            "(i|id) ~1 (rather|sooner|would prefer to|prefer to|prefer) ~1 (die|be dead|being "
            "dead|death|not be alive|not exist) !(than (eat|wear|watch|go|do|listen|date|marry|"
            "drink|share|miss))",
            "(wish|wishing|wished|hope|hoping|pray|praying|if only|want) ~1 (i|to)? ~1 (never "
            "been born|would never been born|had never been born|would not been born|was dead|"
            "were dead|am dead|be dead|die|would die|died|could die|was never born|were never "
            "born|had never been born|wasnt born|was not born|werent born|hadnt been born|"
            "never existed|didnt exist|wasnt alive|werent alive|was not alive|had died|wouldnt "
            "wake up|dont wake up|didnt wake up|would not wake up|never woke up|wont wake up|"
            "never wake up|could just not exist|could stop existing|did not exist|could not "
            "exist|get hit by|got hit by|would get hit by|gets hit by|could fall asleep and "
            "never|wasnt here|werent here|was not here|could disappear forever|could end it|"
            "could be dead|could fade away) (anymore)?",
            "(wish|hope|hoping|want|praying|waiting for) ~1 (a|the|some|someone|something|god|"
            "death|somebody|cancer|he|that)? ~2 (would|to|will|could)? ~1 (kill me|hit me|"
            "kills me|take me|run me over|runs me over|ended me|shoot me|shoots me|murder me|"
            "put me out of my misery|take me away from this life|end me|finish me off|take me "
            "already)",
            "(i|id|would|should|am|be|much|better|feel|everyone) ~2 (better off|happier) dead",
            "(i|id) ~2 be better dead",
            "(i should|i deserve to|deserve to|i ought to|should) ~1 (die|be dead|not exist|"
            "not be alive|have died|never have been born|have never been born)",
            "(dont|do not|doesnt|wouldnt|would not|not) (care|matter|mind|bother me|afraid|"
            "scared) ~3 (if i (live|die|died|dont wake up|never wake up|lived|didnt wake up)|"
            "whether i (live|die)|of dying|to die|about dying|about living|if i live or die|"
            "being dead|dying)",
            "(i keep|i am|keep|always|been|am|cant stop|constantly|i) ~1 (thinking|think|"
            "thought|dreaming|dream|fantasizing|fantasize|daydreaming|obsessing|obsessed|"
            "wishing) ~1 (about|of|for|with) ~1 (death|dying|being dead|my death|my own death|"
            "not existing|not being alive|how to die|ways to die|my funeral|no longer existing|"
            "killing)",
            "(i|we) (feel|felt|am|be) ~1 (like|so) ~1 (dying|i want to die|i need to die|done "
            "with (life|living)|ending it|ending everything|ending my life|sleeping forever|"
            "giving up on life|not existing|not waking up|ready to die)",
            "(i wanna|want to|wanna) d1e",
            "death (sounds|would be|seems|feels) ~2 (nice|peaceful|good|better|relief|easier|"
            "comforting|appealing)",
            "being dead (sounds|would be|seems) ~2",
            "(take me|come for me) (lord|god|jesus|death|away from this world)",
            "(lord|god|jesus) ~1 take me (now|already|home|please|$)",
        ),
    ),
    Rule(
        id="en.die.will",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        hyperbole=True,
        patterns=(
            "(i|we) (am|are|will|might) ~1 (going to|gonna|about to)? ~1 (die|be dead) ~1 "
            "(tonight|today|soon|alone|anyway|tomorrow|$|here|if|and)",
            "(i think|feel like|feels like) i am dying",
        ),
    ),
    Rule(
        id="en.life.refused",
        topic=Topic.WISH_TO_DIE,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        negatable=False,
        patterns=(
            "(dont|do not|never|no longer|didnt|not|doesnt) (want|wanna|wanted|wish|deserve|"
            "plan|need|intend|feel like|care) (to|on)? ~1 (live|be alive|exist|existing|living|"
            "being alive|be here|wake up|waking up|keep living|go on living|be in this world|"
            "be on this earth|carry on living|stay alive|continue living|be around|be born|see "
            "tomorrow|see another day|keep existing|be part of this world|survive|breathe) ~1 "
            "(anymore|any more|tomorrow|any longer|like this|$|with|in|on|another|longer|and|"
            "but|ever|if|because|at all|without)?",
            "(dont|do not|no) (see|have|find|got|seeing|having) ~1 (a|any|the|reason|point|"
            "purpose|will|enough|anything|nothing|much)? ~2 (to|in|of|for) ~1 (live|living|"
            "being alive|exist|existing|life|go on|going on|carry on|continuing|wake up|keep "
            "going|stay alive|waking up|stay|be here|keep living)",
            "(no|zero|any|lost|without|a single|another|every|good|the) (reason|reasons|will|"
            "point|purpose|desire) (for (me|us|someone like me))? (to|in|for) ~1 (live|living|"
            "be alive|go on|exist|existing|stay alive|keep living|keep going|being alive|carry "
            "on|wake up|be here|stay)",
            "(nothing|nobody|no one) ~2 (to live for|worth living for|left to live for|left "
            "for me|keeping me here|to stay for)",
            "(life|living|my life|this life) (is|isnt|is not|aint|doesnt feel|not|feels not|no "
            "longer feels) ~2 (not)? ~1 (worth (living|it)|worth anything)",
            "(not|isnt|no longer|never) ~1 worth (living|being alive)",
            "(my life|life|living|existence|being alive) (has no|is|feels|seems) ~1 "
            "(meaningless|pointless|worthless|meaning|purpose|unbearable|a mistake|not for me|"
            "no point|hopeless|pure torture) ~1",
            "(cant|cannot|can not|couldnt|unable to|not able to) (go on|keep living|live|keep "
            "going|carry on|survive|be alive|exist|continue living|keep existing|live anymore|"
            "go on living|stay alive|keep fighting|do life) (like this|anymore|any more|any "
            "longer|with this|this way|$|another day|much longer|in this|without)",
            "(shouldnt|should not|should never|shouldve never|never should|wasnt meant|was "
            "never meant|not meant|was not supposed|wasnt supposed|didnt deserve|dont deserve|"
            "do not deserve|never asked|didnt ask) (to)? ~2 (be alive|exist|be here|have been "
            "born|be born|live|have existed|be in this world|life|been born)",
            "(why|what) (am i|do i|should i|bother|did i|is the point of) ~2 (still alive|"
            "alive|still here|living|being alive|even alive|even exist|exist|have to exist|"
            "have to live|breathing|survive|keep living|go on living|even live)",
            "why (dont|cant|shouldnt|not|didnt) (i)? ~2 (die|kill myself|end it|dead|end it "
            "all|end my life)",
            "what is the point (of|in) ~1 (living|life|going on|existing|being alive|being "
            "here|anything anymore|it all|staying alive)",
            "(wont|will not|not going to|not gonna|dont plan to|dont plan on|dont think i will|"
            "dont intend to|dont expect to|would not|wouldnt) ~1 (be here|be alive|be around|"
            "make it|live|see|being here|being alive|wake up|living|survive|seeing) ~2 "
            "(tomorrow|anymore|much longer|long|past|to see|by|for long|next|in the morning|"
            "through the night|tonight|till|until|another|after|when you)",
            "(wont|dont|not|no longer) ~1 have to (deal with|worry about|put up with|see) me "
            "(anymore|any more|ever|much longer|any longer|for long|soon)",
            "(wont|not going to|never going to|never) see me (again|anymore|alive)",
        ),
    ),
)
