"""English: injuries to oneself, and signs of danger in somebody else."""

from svc_spoiler.domain.rules.voices import en_he_self
from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

IMMEDIATE = DangerLevel.IMMEDIATE
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="en.others.suicide.signs",
        topic=Topic.OTHERS_SUICIDE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(end|ending|take|taking|ended|took) (their|his|her) (own)? ~1 (life|lives)",
            "(world|everyone|we|family|life|i|people) ~3 better (off)? without (them|him|her) ~1",
            "(they|he|she|{en_kin}|someone) ~2 (wish|wishes|wished|saying|says|said|keeps "
            "saying) ~1 (they|he|she)? ~1 (were|was|are|is) ~1 (dead|never born|gone)",
            "(cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|burn|burning|kill|killing|"
            "starve|starving) (themself|themselves|himself|herself)",
            "(sent|posted|left|texted|wrote|uploaded|got|received|sending|leaving) ~3 (goodbye|"
            "farewell|suicide|final|last) ~1 (text|message|note|letter|post|story|video|texts|"
            "voicemail|messages|audio)",
            "(said|saying|says) (goodbye|his goodbyes|her goodbyes|their goodbyes|bye to "
            "everyone|goodbye to everyone) ~1",
            "(giving|gave) away (his|her|their) ~1 (things|stuff|belongings|everything|"
            "possessions|clothes)",
            "(himself|herself|themselves|themself|him|her|bathroom|room|bedroom|he|she|they) "
            "~6 (with|holding|has) (a|the|his|her|some|my|mums|our) ~1 (razor|knife|gun|blade|"
            "pills|rope|scissors|noose) ~4 (done|die|wont (come|open|answer)|says|said|"
            "threatening|locked|kill|crying|cut|end)",
            "locked (himself|herself|themselves) ~4 (with (a|the|his|her|some) ~1 (razor|knife|"
            "gun|blade|pills|rope|scissors)|wont (come out|answer|open)|not answering|and says|"
            "saying)",
            "(wont|isnt|not|cant|doesnt) ~1 (wake up|waking up|breathing|responding|respond|"
            "waking|wake (him|her) up|breathe|conscious) ~2 (took|pills|overdose|help|what do "
            "i|ambulance|and|$|i think|please)",
            "(took|swallowed|drank|taken|injected|od) ~2 (something|a bunch|a bottle|all|too "
            "many|bleach|everything|a lot of pills|a whole) ~3 (and|wont|he|she|help|"
            "unconscious|passed out|wake|not|$)",
        ),
    ),
    Rule(
        id="en.injury",
        topic=Topic.SELF_INJURY,
        speaks=Speaks.SELF,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(feel|feeling|felt) like (cutting|burning|scratching|slicing) (myself|my|again|$|so|"
            "when|and|until|tonight)",
            "cut ~1 too deep",
            "(wont|doesnt|not) ~1 stop bleeding",
            "(hoard|hoarding|hoarded|stockpile|stockpiling|stockpiled|stash|stashing|stashed|"
            "saving up|collecting|stocking up) ~3 {en_pills}",
            "(hurt|hurting|harm|cut|cutting|burn|burning|starve|starving|injure|punish|"
            "punishing|hit|hitting|punch|scratch) (myself|my self) (on purpose|purposely|to "
            "cope|to feel|because i|when i|again|intentionally|deliberately|so i|every|badly|"
            "tonight|last night|today|until|$)",
            "(like|love|want|watch|watching|need|enjoy) ~1 (seeing|to see|watching|myself|to "
            "watch|seeing myself|to)? ~1 (myself|my)? ~1 bleed",
            "deserve ~1 (to be)? ~1 (hurt|pain|the pain|punished|to suffer|suffering)",
            "cuts (on|all over|down|up) my",
            "(starve|starving|starved) myself",
            "(hurt|hurting|harm|harming|hurted|injure|injuring|burn|burning|cut|cutting|burned|"
            "burnt|harmed|injured|scratched|scratching|starve|starving|punish|punishing|punch|"
            "punching|hit|hitting|bite|biting|slap|bruise|stab|carve|carving|mutilate) (myself|"
            "my self|my own (skin|body|arm|arms|leg|legs)|my (arms|thighs|wrists|wrist|legs|"
            "thigh) ~2) !(on|in|with (hot|the|a|boiling|some|coffee)|during|shaving|cooking|"
            "while cooking|while shaving|chopping|out|off (from)?|slack|some slack|with the "
            "(oven|pan|iron|stove)|on the (oven|pan|stove|paper|knife|iron)|opening|by "
            "accident|accidentally|some|a|an|in line|playing|at the gym|lifting|making|loose|"
            "short|working|running|in (roblox|minecraft)|falling|skateboarding|doing|at work|"
            "open a)",
            "(self|slef) (harm|harming|harmed|injury|injure|injuring|injured|harms|harmer|hurt|"
            "mutilation|mutilate) !(awareness|prevention|is a|week)",
            "(selfharm|selfharming|selfharmed|selfinjury)",
            "(sh|cutting|self harm|cut|selfharm|si|burning) (relapse|relapsed|urges|again|"
            "relapsing|urge|clean|is back|scars|to cope)",
            "(relapse|relapsed|relapsing|urge|urges|urged|tempted|craving|cravings|itching) ~3 "
            "(sh|cut|cutting|self harm|selfharm|hurt myself|harm|to cut|my blade|blades|razor|"
            "burn|bleed)",
            "(i|ive|have|am|been|keep|started|start|back to|went back to|want to|wanna|need to|"
            "going to|cant stop|stop|addicted to|gonna|thinking about|to) ~1 (cut|cutting|"
            "cutted|slicing|carving|burning) (again|tonight|last night|today|to feel|because|"
            "deep|too deep|deeper|every|when|so|until|my|and|$|to cope|for|since|yesterday|on "
            "my|just to) ~1 (arm|arms|wrist|wrists|thighs|leg|legs|thigh|skin|stomach|hips|"
            "bleed|again|deep|cope|$|feel|something|pain|relief|cutting|it|i|years|weeks|"
            "months)",
            "(days|weeks|months|year|years) clean ~4 (relapse|relapsed|lost|until|broke|gone|"
            "ruined|threw)",
            "(fresh|new|my|hide|hiding|cover|covering|more|got) (cuts|scars|self harm scars|sh "
            "scars) ~2 (on|from|arm|arms|wrist|thigh|thighs|legs|under|my|with|sting|$)",
            "(broke|opened|took apart|unscrewed|got|grabbed|bought|found|have) ~2 (my|a|the|"
            "some) (razor|blade|blades|razors|sharpener|lighter|box cutter) ~4 (cut|skin|arm|"
            "bleed|hurt|cutting|again|myself|wrist|thigh|relapse)",
            "(bang|banging|bash|bashing|hit|hitting|smash|smashing|slam|slamming|banged) my "
            "head (against|on|into) (the|a|my)? (wall|walls|floor|desk) ~1",
            "(punch|punching|punched) (walls|the wall|myself) ~2 (until|bleed|bled|calm|hurt|"
            "bruise|face|legs|because)",
            "(burn|burned|burning|burnt|put out|putting) ~1 (my|cigarettes|a cigarette|myself|"
            "cigs) ~1 (arm|skin|arms|thigh|on|out|with) ~2 (lighter|cigarette|cigarettes|my|me|"
            "myself|feel)",
        ),
    ),
    Rule(
        id="en.others.suicide",
        topic=Topic.OTHERS_SUICIDE,
        speaks=Speaks.OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(and|or|she|he|they|who|{en_kin}) (wants|want|wanted|wishes|wish|needs) ~1 (to|he|"
            "she|they)? ~1 (die|be dead|was dead|were dead|kill (himself|herself|themselves|"
            "themself)|end (his|her|their) life|disappear forever|hurt (himself|herself|"
            "themselves|themself))",
            "hates (his|her|their) ~1 life ~3",
            *en_he_self("en_murder"),
            "(hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|off|offing|"
            "poison|drown|starving|hurts|cuts|harms|stab|shot) (himself|herself|themself|"
            "themselves)",
            "(he|she|they|{en_kin}|who) (is|was|has been|feels|seems|been|might be|may be|"
            "keeps being|are|says he is|says she is|says they are|said he is|said she is)? ~1 "
            "(suicidal|talking about (suicide|killing|dying|death|ending)|threatening suicide|"
            "threatening to (kill (himself|herself)|die)|self harming|self harm|cutting again|"
            "planning suicide|attempting suicide|on the ledge|going to jump|on a bridge)",
            "(he|she|they|{en_kin}) (wants|wanted|says (he|she|they) (wants|want|wanted)|said "
            "(he|she|they) (wants|want|wanted)|told me (he|she|they) (wants|want|wanted)|want|"
            "tried|is going|is trying|is threatening|threatened|has tried|is planning|"
            "threatens|attempted|keeps saying (he|she|they) (wants|want)) ~1 (to)? (die|be "
            "dead|end (it|it all|his life|her life|their life|things)|commit suicide|kill "
            "(himself|herself|themselves|themself)|overdose|jump|disappear forever|take (his|"
            "her|their) ~1 life|suicide|od|hang)",
            "(he|she|they|{en_kin}) ~1 (doesnt|dont|does not|do not|no longer) (want|wants) to "
            "(live|be here|be alive|exist|wake up) ~1",
            "(he|she|they|{en_kin}) (took|swallowed|overdosed|has taken|just took|od|odd) ~3 "
            "({en_pills}|overdose|$|on)",
            "(found|saw|seen|noticed|noticing) ~2 (cuts|scars|blades|suicide note|goodbye note|"
            "a note|razor) ~2 (on|in) ~1 (his|her|their|my) ~1 (arm|arms|wrist|wrists|room|"
            "legs|thighs|backpack|son|daughter|bedroom|phone|notebook)",
            "(sent|left|posted|wrote) ~2 (suicide note|goodbye message|goodbye letter|goodbye "
            "text|suicidal)",
        ),
    ),
)
