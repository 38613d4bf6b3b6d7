"""English: confinement, and threats to or through children."""

from svc_spoiler.domain.rules.voices import en_he_me, en_i_you
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.confined.writer",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            *en_he_me("en_lock"),
            "(locked|locks|trapped|traps|chained|tied|ties|barricaded|bolted|handcuffed|shut|"
            "shuts|locking|tying) me (in|inside|up|down|out of|here|to|at home|indoors|out|in "
            "the)",
            "(keeps|kept|keeping|holding|holds|held|caged) me (inside|hostage|captive|prisoner|"
            "against my|here against|from leaving|locked|trapped|by force|indoors) !(my (feet|"
            "mind|thoughts|arms)|touch|informed|updated|warm|company|mind|accountable|close)",
            "(i am|am|we are|was|been|i|being|feel|were|still) ~1 (being)? ~1 (locked in ~3 "
            "(by|he|she|with him|with her|help|and he|and she|cant get out|dark)|locked up by|"
            "held hostage|held captive|trapped with|kept prisoner|held against my will|"
            "imprisoned|kidnapped|tied up|chained|locked inside|kept here|held prisoner|locked "
            "away|stuck here with him|trapped here|handcuffed|locked out of) !(my (feelings|"
            "mind|account|phone|email)|a loop|traffic|the elevator)",
            "against my will",
            "(hid|hides|took|takes|hidden|has|confiscated|takes away|took away|stole|keeps|"
            "broke|destroyed|smashed|cut|hiding|threw) (my|all my) ~1 (keys|car keys|passport|"
            "phone|id|documents|shoes|clothes|papers|wallet|phone and) ~3 (so i|and wont|to "
            "stop|so that i|and locked|cant|leave|from leaving|and i|call|away so|for help|and "
            "said)",
            "(blocked|blocks|blocking|stands in|stood in|standing in|guards|in front of) ~1 "
            "(the|my)? (door|doorway|exit|way|path|front door|door so|way out) ~3 (so i|and|"
            "from|leave|wont|when|to|cant|until|while|me|every)",
            "(kidnapped|abducted|kidnapping|abducting|kidnap|abduct|imprison|imprisoned) me",
            "(he|she|they) (locked|locks|bolted|deadbolted) ~1 (the|all the) (door|doors|house|"
            "gate|windows|room) ~2 (so|and|from|with|on|to|i|me|outside)",
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
            "(wont|doesnt|didnt|does not|will not|wouldnt|never|dont|refuses to|refused to|not|"
            "refusing to|isnt|not going to) ~1 (let|lets|allow|allows|letting|allowing|permit|"
            "letted) (me|us) (to)? ~1 (leave|go|out|outside|go outside|leave the|leave my|go "
            "home|get out|go out of|see anyone|leave home|use the phone|call anyone|call for "
            "help|call the|talk to (anyone|my (family|mom|mum|mother|sister|sisters|parents|dad|"
            "friends|brother))|(go|walk|drive|leave) ~1 alone|eat|sleep|go to the (doctor|"
            "hospital|bathroom)|have "
            "my phone|have a phone|see a doctor|see my (family|kids|mom|parents|children)|out "
            "of (the|my|his|this)|exit|escape|move|work|contact|speak to|get up|use the "
            "bathroom|breathe) !(early|of work early|to the (party|concert|movies|mall|prom|"
            "sleepover)|on (school|weekdays)|out late|until i finish|out on|past (ten|midnight|"
            "curfew)|with my friends (on|tonight)|on a school)",
            "(cant|cannot|not able to|unable to|not allowed to|no way to|am not allowed|"
            "forbidden to) ~1 (leave|escape|get out|go outside|get away) ~4 (he|she|they|"
            "locked|keys|house|because (he|she)|boyfriend|husband|wife|door|partner|without "
            "(his|her) permission|kill me|watching|find me)",
            "(keeps|kept) me from (leaving|going|seeing|calling|getting out)",
        ),
    ),
    Rule(
        id="en.confined.others",
        topic=Topic.CONFINEMENT,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(locked|locks|keeps|kept|tied|chained|holding|held|trapped|locking) (her|him|them|"
            "my ~1 {en_kin}|the ~1 {en_kin}|his ~1 {en_kin}) (in|inside|up|hostage|captive|"
            "prisoner|locked|down) !(mind|prayers|place)",
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
            "(you|u) (are|r)? ~1 (not|arent|aint|cant|wont|never|cannot|dont) (be)? ~1 "
            "(leaving|leave|going|go|walking out|getting out|step out|stepping out|set foot|"
            "going anywhere|be leaving) ~1 (this|the|my|anywhere|out|until i|through|of this|"
            "outside|me|that) ~1 (house|room|apartment|door|say|home|$|anywhere|of here|"
            "building|car|side|front|ever|without|alive|tell|until|bedroom) !(until (you "
            "(finish|eat|have finished|clean|do)|dinner|homework|your))",
            "(i|ive|ill|im|i am) ~2 (lock|locked|locking|keep|keeping|hide|hid|hiding|taking|"
            "take|took) ~1 (the door|you in|you inside|the doors|you locked|your (keys|phone|"
            "shoes|passport|car keys)|you here|you tied) ~3 (so|until|and|you|cant|$|if|from|"
            "leave|wont)",
            "(you are|youre|you will be|you) ~1 (staying|stay|not moving|sitting|going to "
            "stay) ~1 (right)? ~1 (here|put|in this (room|house)|inside|in here) ~4 (give me "
            "(the|your) (keys|phone)|until i|whether|end of|no matter|and you|locked|dont move|"
            "i said|or else|with me)",
            "(give me|hand over|where are|i took|i have|taking) ~1 (the|your) (car)? ~1 keys "
            "~3 (you are not|youre not|not going|going nowhere|stay|so you|cant leave)",
        ),
    ),
    Rule(
        id="en.children.reader",
        topic=Topic.CHILDREN,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(you|u) (will|wont|are|would|can|gonna|are going to|are gonna|are not going to|"
            "going to|ll|better)? ~1 (never|not|not gonna|not ever|say goodbye to|wont ever|"
            "lose) ~1 (see|get|hold|have|be with|see our|custody of|seeing)? ~1 (the|your|our|"
            "those|my|them|him|her|custody|these) ~1 ({en_child}|again|$|custody) ~2 (again|if|"
            "ever|$|after)?",
            "(ill|i will|i am going to|gonna|going to|i can|i could|i|im|i am|we will|id) ~1 "
            "(take|taking|disappear with|leave with|keep|kidnap|get|steal|run off with|grab) "
            "~1 (the|your|our|my|full custody of|those) ~1 ({en_child}) ~3 (away|and|from you|"
            "never|you|so you|where|if|with me|out of|again|far|disappear|custody)",
            "(hurt|kill|harm|do something to|take it out on|beat|shoot|poison|go after|come "
            "for|get to|find|touch|drown|burn|hurting|killing|pay) ~1 (the|your|our|those|both|"
            "ur) ~1 ({en_child}|unborn) ~2 !(feelings)",
            "(your|the|our|ur) ~1 ({en_child}) (will|is going to|are going to|would|might|"
            "could|are gonna|gonna|is gonna|better) ~1 (pay|suffer|get hurt|be next|disappear|"
            "regret|have an accident|die|be sorry|go missing|grow up without|end up|get it)",
            "(tell|telling|show|prove|convince) ~1 (the|a)? ~1 (judge|court|cps|social "
            "services|lawyer|social worker|custody) ~5 (unfit|bad (mother|mom|father)|crazy|"
            "drugs|kids|take|custody|mental|unstable|them)",
            "(lose|losing|lost) ~1 (custody|the kids|your kids|our kids|your children|the "
            "children|them forever) ~2 (if|when|forever|unless|and|because|i will)",
            "kiss ~1 (the|your) (kids|children|son|daughter) goodbye",
        ),
    ),
    Rule(
        id="en.children.writer",
        topic=Topic.CHILDREN,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(threatened|threatens|threatening|says|said|wants|trying|tried|going|swears|vowed|"
            "threaten) ~1 (he|she|they)? ~1 (to|will|would|is going to|ll) ~1 (take|hurt|kill|"
            "harm|kidnap|steal|leave with|beat|keep|disappear with|run away with) ~1 (my|the|"
            "our|away|away my|full custody of) ~1 ({en_child})",
            "(hits|hit|beats|beat|hurts|hurt|abuses|abused|slaps|slapped|hitting|beating|"
            "molests|touches|spanks|shakes|shook|choked|kicks|locks|hurting|abusing|burned|"
            "punched|punches|kicked|threw|throws|screams at|grabbed) ~1 (my|our|the|his|her|"
            "their|up my|up the) ~1 {en_child} ~1 !(up for)",
            "(he|she|they|ex|{en_kin}|{name_}) ~2 (took|takes|taken|kidnapped|kidnaps|wont "
            "give back|wont return|wont let me see|ran off with|disappeared with|stole|keeping|"
            "hiding|refuses to return|hid) ~1 (my|our|the) ~1 {en_child} (away|and|from me|"
            "without|to another|back|out of|$|against|again|to)? !(to (school|the park|the "
            "dentist|practice|disneyland|the zoo|soccer|swimming))",
        ),
    ),
)
