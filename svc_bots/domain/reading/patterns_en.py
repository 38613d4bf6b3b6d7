"""English patterns for frames, over the folded line (`text.Reading.line`).

Contractions are already two words (`don't` -> `do not`). Only first persons are named: `has to`
is somebody else's, and so is `have to` after another subject.
"""

from svc_bots.domain.reading.frames import AT_START, Frame, between

_PIECES = (
    r"(?:mini |micro |sub ?)?(?:steps?|pieces|chunks?|parts|bits|tasks|subtasks|stages|actions)"
)
_HOW_SURELY = (
    r"(?: (?:really|still|also|just|do|kind of|desperately|urgently|actually|seriously|literally|"
    r"then|now|absolutely|probably|today|tonight|definitely|totally|finally|will|would|basically|"
    r"honestly|only))*"
)
_MINE = rf"(?:(?:i|we)|(?:and|but|so|also|then|ugh|ok|okay)|{AT_START}){_HOW_SURELY} ?"
_ABOUT = r"(?: (?:of|about|even|exactly|on|as to))*"
_NOT_MY_HELPER = "".join(
    rf"(?<!{word} )"
    for word in (
        "will", "he", "she", "they", "it", "mom", "mum", "dad", "friend", "always", "usually",
        "not", "that", "would", "could", "might", "sister", "brother", "can", "friends",
        "partner", "roommate", "mother", "father", "sometimes", "who",
    )
)  # fmt: skip
_MUCH = r"(?: (?:some|your|a bit of|a little|any|a lot of|serious|urgent|a|so much|lots of))*"

_SPLIT = (
    r"what steps (?:do|should|can) i (?:take|follow|do)(?: (?:to|for))?",
    r"(?:into|in) (?:manageable|bite sized|bite size|smaller|tiny) (?:pieces|steps|chunks|bits)",
    (
        rf"(?:break|split|divide|chop|cut|chunk|separate|turn|organi[sz]e|put){between(10)} "
        rf"(?:in|into|to|by|up into) (?:\w+ ){{0,3}}?{_PIECES}"
    ),
    r"break(?: (?:it|this|that|things|everything|the \w+|my \w+))? down",
    r"(?:split|break) up(?= (?:\w+ing|my|the|this|it) )",
    r"break (?=\w+ \w+(?: \w+){0,3} down)",
    (
        rf"(?:give|make|write|list|show|send|need|want|what are|get|have){between(4)} "
        rf"(?:steps?|checklist|plan|step by step guide){between(3)} (?:to|for|of|on how to)"
    ),
    (
        r"(?:small|tiny|baby|little|first|simple|easy|clear|concrete|doable|mini) steps"
        r"(?: (?:to|for|towards))?"
    ),
    r"steps (?:to|for)",
    r"step by step(?: (?:to|for|how to|on how to))?",
    r"one step at a time",
    r"a plan (?:to|for)",
    r"study plan(?: for)?",
    r"chunk(?: (?:it|this))? (?:down|up)",
)

_HELP = (
    (
        rf"{_NOT_MY_HELPER}(?:help|assist|guide) (?:me|us)"
        r"(?: (?:please|out|figure out how to|get started|start|today|plan how|get|finally|"
        r"actually))*"
        r"(?: (?:to|with|on|in|through|by))*"
    ),
    r"(?:walk|talk) me through(?: (?:how to|the process of))?",
    (
        rf"{_MINE}(?:need|want|could use|would like|would love|am looking for|am asking for|"
        rf"require)"
        rf"{_MUCH} (?:help|support|assistance|hand|guidance)(?: please)?"
        r"(?: (?:to|with|in|on|for|getting|actually))*"
    ),
    r"give me a hand(?: (?:with|to|in))?",
    rf"{AT_START}help (?:with|to)",
)

_HELP_BARE = (
    (
        rf"(?:{_NOT_MY_HELPER}(?<!to )(?<!of )(?<!some )(?<!any )(?<!no )(?<!your )(?<!for )"
        r"(?<!did )"
        r"help(?: me)?|i need help|need help|(?:can|could) you help(?: me)?)"
        r"(?= (?:[.,?:]|please|$))"
    ),
)

_START = (
    (
        r"(?<!does )(?<!she )(?<!he )(?:do not|not|no|never|have no|without|got no|hardly)"
        rf"(?: \w+){{0,2}}? (?:know|knowing|idea|clue|sure|see|understand){_ABOUT} "
        r"(?:where|how|what|which)(?: \w+){0,3}? (?:start|begin|get started|do first|get going)"
    ),
    (
        rf"(?<!has )(?:no (?:clue|idea)|not sure|unsure|clueless){_ABOUT} "
        r"(?:where|how|what)(?: \w+){0,3}? (?:start|begin|get started|do first)"
    ),
    (
        r"(?<!knows )(?<!know )(?:where|how) (?:do|should|can|would|could|shall) (?:i|we)(?: \w+)? "
        r"(?:start|begin|get started|approach)"
    ),
    rf"{AT_START}where to (?:even )?(?:start|begin)(?= (?:[.,?]|with|on|$))",
    r"what (?:do|should|can|would) (?:i|we)(?: \w+)? (?:do|tackle) first",
    r"what (?:is|would be|should be) (?:the|my) (?:very )?first (?:step|thing)(?: (?:to|for|in))?",
    (
        r"(?:can not|could not|unable to|struggl\w+ to|trouble|difficulty|failing to|"
        r"struggl\w+ with)"
        r"(?: \w+){0,4}? (?:get started|getting started|start|starting|begin|beginning)(?: (?:on|"
        r"with))?"
    ),
    r"(?:tell|show) me (?:where|how|what) (?:to )?(?:start|begin|do first)",
    r"help (?:me|us) (?:get started|start|begin)(?: (?:on|with))?",
)

_HOW = (
    r"what do i (?:need|have) to do to",
    (
        r"how (?:do|can|should|could|would|might|am|on earth do|the heck do|the hell do) (?:i|we)"
        r"(?: (?:even|best|actually|supposed to|go about|possibly|properly|start to|ever|"
        r"manage to|"
        r"(?:make|get|force|bring) myself(?: to)?))*"
    ),
    (
        rf"(?:{AT_START}|(?:do not know|not sure|no idea|no clue|tell me|show me|explain|teach me|"
        r"figure out|understand) )how to(?: (?:even|best|start|properly))?"
    ),
    r"(?:what is) the (?:best|easiest) way to",
)

_HARD = (
    (
        rf"(?:{AT_START}|(?:am|feel|feeling|i get|i got|keep getting|completely|totally|so|"
        rf"really|just|"
        r"super|very|kind of|and|but|we are|getting) )(?:stuck|frozen|paralyzed|paralysed|"
        r"overwhelmed|blocked|struggling|"
        r"procrastinating|behind|avoiding|swamped)(?: (?:on|with|by|at|over|to|trying to))?"
    ),
    (
        r"(?:can not|could not|unable to)(?: (?:seem to|even))? (?:get myself|bring myself|"
        r"make myself|"
        r"force myself|focus|figure out how|manage|face|motivate myself|seem|get around|get going)"
        r"(?: (?:to|on|with|enough to))?(?: (?:even|start|begin|get))?"
    ),
    r"(?:i|we)(?: \w+)? struggle (?:to|with)(?: (?:get|start))?",
    (
        r"(?:having|have|i had)(?: (?:such|so much))? (?:a hard time|a lot of trouble|trouble|"
        r"difficulty)(?: (?:with|to))?"
    ),
    (
        r"(?:i|we)(?: \w+){0,2}? (?:keep|kept|been) (?:putting off|avoiding|postponing|"
        r"procrastinating on|procrastinating|"
        r"putting it off|delaying|trying to)"
    ),
    r"executive dysfunction",
    r"i(?: (?:always|just|totally|completely))* (?:freeze|freeze up|shut down|panic|go blank)",
    r"can not(?: even)?(?= (?:get up|get out of|take a shower|shower|get dressed|brush|leave))",
    r"(?:can not|could not) (?:start|face|get around to|deal with)",
    r"(?:i am|i have been) dreading",
    r"(?:do not|not) know how to",
)

_UNDONE = (
    (
        r"(?:have not|did not)(?: (?:even|really|yet))* (?:started|begun|start|written|studied|"
        r"touched)"
    ),
    r"(?:is|are) due",
    r"(?:not|nothing) (?:started|done)",
    r"(?:do not|not) know what to do",
    r"(?:too much|so overwhelming|is overwhelming|a lot to handle|brain fog)",
    r"my brain (?:is|will|just|keeps)",
    r"(?:lost|panicking|freaking out|no motivation|no energy|can not focus|can not start)",
)

_OWE = (
    (
        rf"{_MINE}(?:have to|have got to|got to|need to|should(?! (?:i|we))|must|ought to|"
        r"am supposed to|am meant to|supposed to|have been meaning to|going to have to|am going to "
        r"have to|will have to|had better)"
    ),
)

_DUE = (
    (
        r"(?:i|we)(?: (?:still|also|just|really))? (?:have|have got|got|need|owe)"
        r"(?: (?:a|an|the|my|this|some|two|three|so many|so much|to do|about a|like a|all this|"
        r"piles of|"
        r"huge|big|a ton of|all the|all of))+"
    ),
)

_WANT = (
    (
        r"(?:i|we)(?: (?:really|still|also|just|do|desperately|actually))* "
        r"(?:want to|would like to|would love to|am trying to|wish to|plan to|hope to|intend to)"
    ),
    rf"{AT_START}trying to",
)

_OTHER = (
    r"(?:has|needs|wants|likes|loves|tries|plans) to",
    (
        r"(?:you|they|people|he|she|who|everyone|someone|kids|children|students|brother|sister|mom|"
        r"mum|dad|friend|son|daughter|husband|wife|roommate|boss|neighbor|neighbour|partner|"
        r"boyfriend|"
        r"girlfriend|parents|teacher|cousin|roommates|friends)(?: (?:all|also|always|really))? "
        r"(?:have|need|want|should|must|ought|had|will|would|can|could)(?: (?:got|to|have|"
        r"probably))*"
    ),
    (
        r"(?:told|asked|asks|tells|want|wants|wanted|made|make|makes|let|helping|help|helps|helped)"
        r" (?:him|her|them|you|my \w+|his \w+|their|it)(?: to)?"
    ),
    (
        rf"(?:{AT_START}|(?:please|you|u|then) )(?:remind me|translate|summari[sz]e|look up|"
        rf"search|google|"
        r"recommend|suggest|calculate|solve|proofread|correct|write me|write my|draft me|"
        r"generate|play|"
        r"book me|order me|order|send|do my|tell me|explain)(?: (?:to|that i need to|i have to))?"
    ),
    r"(?:can|could|would|will) (?:you|u)",
)

_DENIED = (
    (
        r"(?:do not|does not|did not|never|will not|need not|no longer|would not)"
        r"(?: (?:really|even|actually|think i|feel like i))* (?:have to|need to|need|must|got to|"
        r"should)"
        r"(?: (?:to|any|your))*"
    ),
    r"(?:need not|no need to|must not|should not)",
)

ENGLISH: dict[Frame, tuple[str, ...]] = {
    Frame.SPLIT: _SPLIT,
    Frame.HELP: _HELP,
    Frame.HELP_BARE: _HELP_BARE,
    Frame.START: _START,
    Frame.HOW: _HOW,
    Frame.HARD: _HARD,
    Frame.UNDONE: _UNDONE,
    Frame.OWE: _OWE,
    Frame.DUE: _DUE,
    Frame.WANT: _WANT,
    Frame.OTHER: _OTHER,
    Frame.DENIED: _DENIED,
}
