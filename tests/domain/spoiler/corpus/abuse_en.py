"""English messages by somebody who threatens, controls or hurts the reader."""

CRITICAL: dict[str, tuple[str, str]] = {
    "self-harm-if-leave": ("self_harm_threat", "If you leave me I'll kill myself"),
    "self-harm-fault": (
        "self_harm_threat",
        "I will slit my wrists if you break up with me and it will be your fault",
    ),
    "self-harm-answer": ("self_harm_threat", "answer your phone or I swear I'll hurt myself"),
    "kill": ("intimidation_threats", "I will kill you if you tell anyone"),
    "weapon": ("intimidation_threats", "I've got a gun with your name on it"),
    "confinement": ("control", "you're not leaving this house"),
    "confinement-lock": ("control", "I locked the door so you can't go anywhere"),
    "sextortion": ("sexual_coercion", "send me $200 or I post your nudes"),
    "sextortion-family": (
        "sexual_coercion",
        "come back or your whole family will see those videos",
    ),
    "love-proof": ("sexual_coercion", "if you loved me you'd send me pics"),
    "duty": ("sexual_coercion", "it's your duty as my wife to have sex with me"),
    "children": ("using_children", "you'll never see the kids again"),
    "children-take": ("using_children", "I'll take the kids away from you and you can't stop me"),
}

HIGH: dict[str, tuple[str, str]] = {
    "beat": ("intimidation_threats", "I'm going to smash your face in"),
    "make-me-hit": ("intimidation_threats", "don't make me hit you"),
    "regret": ("intimidation_threats", "you will regret leaving me"),
    "know-where": ("intimidation_threats", "I know where you live"),
    "not-over": ("intimidation_threats", "this isn't over, watch your back"),
    "kys": ("intimidation_threats", "kys, nobody would miss you"),
    "hit-blame": ("physical_violence", "I hit you because you never listen"),
}

MEDIUM: dict[str, tuple[str, str]] = {
    "no-friends": ("isolation", "I don't want you seeing your friends anymore"),
    "choose": ("isolation", "choose, it's me or your family"),
    "only-me": ("isolation", "you don't need anyone else, you have me"),
    "forbid": ("isolation", "you're not allowed to talk to other guys"),
    "delete": ("isolation", "delete all the guys off your phone"),
    "password": ("surveillance", "give me your password right now"),
    "phone": ("surveillance", "I went through your phone while you were asleep"),
    "location": ("surveillance", "send me your location now, prove where you are"),
    "tracker": ("surveillance", "I put a tracker on your car so I always know"),
    "check-in": ("surveillance", "you have to text me every hour when you're out"),
    "clothes": ("control", "you're not going out dressed like that, you look like a whore"),
    "permission": ("control", "you need to ask my permission before you go anywhere"),
    "obey": ("control", "you do what I say, end of story"),
    "own": ("control", "you belong to me"),
    "money": ("economic", "I control your money from now on"),
    "street": ("economic", "if you leave me you'll be homeless with nothing"),
    "worthless": ("humiliation", "you're worthless and nobody will ever love you"),
    "disgust": ("humiliation", "you disgust me, stupid cow"),
    "nothing-without": ("humiliation", "you are nothing without me"),
    "crazy": ("gaslighting", "that never happened, you're imagining things"),
    "nobody-believes": ("gaslighting", "no one will believe you, everyone knows you're crazy"),
    "look": ("blame_reversal", "look what you made me do"),
    "deserve": ("blame_reversal", "you brought this on yourself"),
    "cheating": ("jealousy", "I know you're sleeping with your boss"),
}
