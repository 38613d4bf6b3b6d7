"""English: weapons and strangulation."""

from svc_spoiler.domain.rules.voices import en_he_her, en_he_me
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
EXPLICIT = Strength.EXPLICIT
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.weapon",
        topic=Topic.WEAPON,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(he|she|they|{en_kin}|{name_}|who|and) ~2 (has|have|had|got|pulled|pulls|grabbed|"
            "grabs|brought|keeps|carries|took out|bought|owns|pointed|points|waved|waving|came "
            "at me with|comes at me with|held|holds|is holding|holding|picked up|is pointing|"
            "put|swung|threatened me with|threatens me with|chased me with|is carrying|is "
            "waving|loading|cleaning|sharpening|attacked me with|showed me|sleeps with|pulling|"
            "was holding|loaded|is loading|went to get|came with|carrying) ~1 (out)? ~1 (a|an|"
            "the|his|her|their|my|that|multiple|two) ~2 {en_weapon} ~2",
            "({en_weapon}) (to|at|on|against|in) (my|me|our|us) ~1 (head|face|throat|neck|"
            "chest|back|face|stomach|mouth|and|$|temple|side|ribs)",
            "(pointed|points|aimed|pulled|waved|held|pointing|aiming|swung|pull|drew) ~1 (a|"
            "the|his|her|an|it) ~1 {en_weapon} ~1 (at|on|to|against)? ~1 (me|us|my)",
            "(threatened|threatens|threatening|attacked|came at|chased|hit|beat|stabbed|cut|"
            "attacks|swung at|hits|chasing|lunged at|beats|threaten) (me|us|my ~1 {en_kin}) "
            "with ~1 (a|an|the|his|her|some) ~1 ({en_weapon}|belt|frying pan|chair|lamp|hammer|"
            "bottle|lighter|wrench|stick|cord|golf club|pipe|broom)",
            "(is|he is|she is|they are|armed) armed ~2 (and|with|dangerous|$)",
            "(he|she|they|{en_kin}|{name_}|hes|shes|someone|man|guy|who) ~6 (with|holding|"
            "carrying|waving|has|grabbed|got|hiding|keeps|pulled|brought|bought|owns|loaded|"
            "sharpening) ~1 (a|an|his|her|the|their|my) ~1 (gun|knife|rifle|shotgun|pistol|"
            "machete|axe|revolver|handgun|firearm|blade|hatchet|crowbar|sword|switchblade|"
            "hammer)",
        ),
    ),
    Rule(
        id="en.weapon.reader",
        topic=Topic.WEAPON,
        speaks=Speaks.READER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(i)? (have|got|bought|own|carry|am bringing|am holding|will bring|will get|am "
            "getting|grabbed|loaded|am loading|am cleaning|ill bring) ~1 (a|my|the|this|your) "
            "~1 (gun|knife|rifle|shotgun|pistol|blade|bat|machete|bullet) ~4 (for you|with "
            "your name|and i (will|am not|know|wont|would|might|aint)|waiting|ready for you|"
            "loaded|use it|you|and you|not afraid)",
            "bullet ~1 (with|has) your name",
            "(i am|ill|i will|im) ~2 (pull|get|grab|getting|bring|bringing) (the|my|a) (gun|"
            "knife|bat|rifle|shotgun) ~4 (you|your|out|on|over|if)",
        ),
    ),
    Rule(
        id="en.strangle",
        topic=Topic.STRANGULATION,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=EXPLICIT,
        patterns=(
            "(i|we) ~1 (was|were|got|am|been|have been|was being|am being) ~1 (choked|"
            "strangled|suffocated|tortured|smothered)",
            *en_he_me("en_choke"),
            "(grabbed|grabs|grab|squeezed|squeezes|squeezing|grabbing|gripped|grips|pressed|"
            "presses|pinned|pins|held|holds|holding|seized|lifted|lifts|dragged|dragging) "
            "(me)? ~1 (by|around|on|against)? ~1 (the|my) ~1 {en_neck}",
            "(put|puts|putting|wrapped|wraps|wrapping|had|has|got|placed|places|with|clasped|"
            "tightened) ~2 (his|her|their|both|a|one|two) ~1 (hands|hand|arm|arms|fingers|belt|"
            "rope|cord|knee|elbow|forearm|scarf) ~1 (around|on|over|against|to|round|across) "
            "~1 (my)? ~1 {en_neck}",
            "(hands|hand|fingers|fingerprints|bruises|marks|handprints|knee|forearm|belt|cord|"
            "rope) ~2 (around|on|round|across|against) my ~1 {en_neck}",
            "(couldnt|could not|cant|cannot|can not|wouldnt let me|didnt let me|wont let me|"
            "stopped me|barely) (breathe|breath|breathing|from breathing|get air) ~4 (hands|"
            "neck|choke|choking|he|pillow|throat|because he|she|pinned|squeezed|on top)",
            "(pillow|plastic bag|blanket|hand) (over|on|against) my (face|mouth|head|nose) ~1",
            "(cut off|blocked|restricted) my (air|airway|breathing|oxygen)",
            "(passed out|blacked out|lost consciousness|saw stars|almost passed out|went "
            "unconscious) ~4 (choked|choking|strangled|squeezed|hands|neck|hit|beat|he)",
            "(put|had|has|held|got) me in a (chokehold|headlock|sleeper hold)",
            "(smothered|smothers|smothering|suffocated|suffocating) me ~1 (with|until|in my|"
            "when|$)",
        ),
    ),
    Rule(
        id="en.strangle.others",
        topic=Topic.STRANGULATION,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            *en_he_her("en_choke"),
            "(hands|grabbed) ~1 (around|her|him|my (mom|sister|brother|daughter|son)) ~2 (by "
            "the|by|around)? ~1 {en_neck}",
        ),
    ),
)
