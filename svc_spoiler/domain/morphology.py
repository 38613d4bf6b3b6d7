"""The forms of Spanish and English verbs, without accents, for the tables of the rules.

Tags of a Spanish form: `inf`, `ger`, `pp`; `p1`..`p6` present (the second person with tú and vos), `r1`..`r6`
preterite, `m1`..`m6` imperfect, `f1`..`f6` future, `c1`..`c6` conditional, `s1`..`s6` present subjunctive,
`t1`..`t6` past subjunctive, `i2` imperative (tú, vos, usted). A form with a pronoun behind it carries the
pronoun's group: `inf.te`, `ger.me`, `i2.lo`. Tags of an English form: `base`, `s`, `ed`, `pp`, `ing`.
"""

from collections.abc import Iterable

Forms = dict[str, set[str]]

_PRONOUNS: dict[str, tuple[str, ...]] = {
    "me": ("me",),
    "te": ("te",),
    "se": ("se",),
    "nos": ("nos",),
    "os": ("os",),
    "lo": ("lo", "la", "los", "las"),
    "le": ("le", "les"),
    "melo": ("melo", "mela", "melos", "melas"),
    "telo": ("telo", "tela", "telos", "telas"),
}

_PRESENT = {
    "ar": (("o",), ("as",), ("a",), ("amos",), ("ais",), ("an",)),
    "er": (("o",), ("es",), ("e",), ("emos",), ("eis",), ("en",)),
    "ir": (("o",), ("es",), ("e",), ("imos",), ("is",), ("en",)),
}
_PRETERITE = {
    "ar": ("e", "aste", "o", "amos", "asteis", "aron"),
    "er": ("i", "iste", "io", "imos", "isteis", "ieron"),
    "ir": ("i", "iste", "io", "imos", "isteis", "ieron"),
}
_IMPERFECT = {
    "ar": ("aba", "abas", "aba", "abamos", "abais", "aban"),
    "er": ("ia", "ias", "ia", "iamos", "iais", "ian"),
    "ir": ("ia", "ias", "ia", "iamos", "iais", "ian"),
}
_FUTURE = ("e", "as", "a", "emos", "eis", "an")
_CONDITIONAL = ("ia", "ias", "ia", "iamos", "iais", "ian")
_SUBJUNCTIVE = {
    "ar": ("e", "es", "e", "emos", "eis", "en"),
    "er": ("a", "as", "a", "amos", "ais", "an"),
    "ir": ("a", "as", "a", "amos", "ais", "an"),
}
_PAST_SUBJUNCTIVE = {"ar": "a", "er": "ie", "ir": "ie"}
_GERUND = {"ar": "ando", "er": "iendo", "ir": "iendo"}
_PARTICIPLE = {"ar": "ad", "er": "id", "ir": "id"}

# Forms that differ from the regular ones, by tag; the tag's regular forms are replaced.
_IRREGULAR: dict[str, dict[str, str]] = {
    "romper": {"pp": "roto rota rotos rotas rompido"},
    "abrir": {"pp": "abierto abierta"},
    "morir": {"pp": "muerto muerta muertos muertas"},
    "escribir": {"pp": "escrito escrita"},
    "hacer": {
        "p1": "hago",
        "r1": "hice",
        "r2": "hiciste",
        "r3": "hizo",
        "r4": "hicimos",
        "r6": "hicieron",
        "f1": "hare",
        "f2": "haras",
        "f3": "hara",
        "f6": "haran",
        "c1": "haria",
        "c3": "haria",
        "pp": "hecho",
        "s1": "haga",
        "s2": "hagas",
        "s3": "haga",
        "s6": "hagan",
        "i2": "haz hace haga",
        "t1": "hiciera hiciese",
        "t2": "hicieras hicieses",
        "t3": "hiciera hiciese",
    },
    "poner": {
        "p1": "pongo",
        "r1": "puse",
        "r2": "pusiste",
        "r3": "puso",
        "r6": "pusieron",
        "f1": "pondre",
        "pp": "puesto puesta",
        "f3": "pondra",
        "s1": "ponga",
        "s2": "pongas",
        "s3": "ponga",
        "i2": "pon pone ponga",
        "t3": "pusiera",
    },
    "dar": {
        "p1": "doy",
        "r1": "di",
        "r2": "diste",
        "r3": "dio",
        "r6": "dieron",
        "s1": "de",
        "s2": "des",
        "s3": "de",
        "t1": "diera",
        "t3": "diera",
        "i2": "da de",
    },
    "decir": {
        "p1": "digo",
        "p2": "dices decis",
        "p3": "dice",
        "p6": "dicen",
        "r1": "dije",
        "r2": "dijiste",
        "r3": "dijo",
        "r6": "dijeron",
        "f1": "dire",
        "f2": "diras",
        "f3": "dira",
        "s1": "diga",
        "s2": "digas",
        "s3": "diga",
        "s6": "digan",
        "pp": "dicho",
        "ger": "diciendo",
        "i2": "di deci diga",
        "t3": "dijera",
    },
    "ir": {
        "p1": "voy",
        "p2": "vas",
        "p3": "va",
        "p4": "vamos",
        "p6": "van",
        "r1": "fui",
        "r2": "fuiste",
        "r3": "fue",
        "r6": "fueron",
        "m1": "iba",
        "m2": "ibas",
        "m3": "iba",
        "m6": "iban",
        "s1": "vaya",
        "s2": "vayas",
        "s3": "vaya",
        "i2": "ve anda vete andate vaya",
        "ger": "yendo",
        "t3": "fuera",
        "t2": "fueras",
    },
    "salir": {
        "p1": "salgo",
        "f1": "saldre",
        "f2": "saldras",
        "f3": "saldra",
        "s1": "salga",
        "s2": "salgas",
        "s3": "salga",
        "i2": "sal sali salga",
    },
    "ver": {
        "p1": "veo",
        "p2": "ves",
        "r3": "vio",
        "m1": "veia",
        "m2": "veias",
        "s1": "vea",
        "s2": "veas",
        "s3": "vea",
        "pp": "visto",
        "i2": "ve vea",
        "m3": "veia",
    },
    "tener": {
        "p1": "tengo",
        "p2": "tienes tenes",
        "p3": "tiene",
        "p6": "tienen",
        "r1": "tuve",
        "r2": "tuviste",
        "r3": "tuvo",
        "r6": "tuvieron",
        "f1": "tendre",
        "f3": "tendra",
        "s1": "tenga",
        "s2": "tengas",
        "s3": "tenga",
        "i2": "ten tene tenga",
    },
    "traer": {
        "p1": "traigo",
        "r1": "traje",
        "r2": "trajiste",
        "r3": "trajo",
        "s3": "traiga",
        "ger": "trayendo",
    },
    "seguir": {"p1": "sigo"},
    "destruir": {
        "p1": "destruyo",
        "p3": "destruye",
        "r3": "destruyo",
        "ger": "destruyendo",
        "s1": "destruya",
    },
    "venir": {
        "p1": "vengo",
        "p2": "vienes venis",
        "p3": "viene",
        "p6": "vienen",
        "r1": "vine",
        "r3": "vino",
        "r6": "vinieron",
        "f1": "vendre",
        "f3": "vendra",
        "s1": "venga",
        "s2": "vengas",
        "s3": "venga",
        "i2": "ven veni venga",
    },
}


def spanish(spec: str) -> Forms:
    """The forms of one verb by tag; `spec` is the infinitive, with `:ie`, `:ue` or `:i` when its stem changes."""
    infinitive, _, change = spec.partition(":")
    stem, ending = infinitive[:-2], infinitive[-2:]
    stressed = _changed(stem, change)
    weak = _weak(stem, ending, change)
    forms: Forms = {"inf": {infinitive}, "ger": {_join(weak, _GERUND[ending], ending)}}
    forms["pp"] = {stem + _PARTICIPLE[ending] + gender for gender in ("o", "a", "os", "as")}
    for person in range(6):
        strong = person in (0, 1, 2, 5)
        tag = str(person + 1)
        base = stressed if strong else stem
        forms["p" + tag] = {_join(base, suffix, ending) for suffix in _PRESENT[ending][person]}
        past = weak if person in (2, 5) else stem
        forms["r" + tag] = {_join(past, _PRETERITE[ending][person], ending)}
        forms["m" + tag] = {stem + _IMPERFECT[ending][person]}
        forms["f" + tag] = {infinitive + _FUTURE[person]}
        forms["c" + tag] = {infinitive + _CONDITIONAL[person]}
        subjunctive = stressed if strong else weak
        forms["s" + tag] = {_join(subjunctive, _SUBJUNCTIVE[ending][person], ending)}
        past_stem = weak + _PAST_SUBJUNCTIVE[ending]
        endings = (
            ("ra", "se"),
            ("ras", "ses"),
            ("ra", "se"),
            ("ramos", "semos"),
            ("rais", "seis"),
            ("ran", "sen"),
        )
        forms["t" + tag] = {past_stem + suffix for suffix in endings[person]}
    voseo = {"ar": "as", "er": "es", "ir": "is"}[ending]
    forms["p2"].add(stem + voseo)
    forms["s2"].add(_join(weak, _SUBJUNCTIVE[ending][1], ending))
    forms["i2"] = {*forms["p3"], *forms["s3"], stem + {"ar": "a", "er": "e", "ir": "i"}[ending]}
    for tag, words in _IRREGULAR.get(infinitive, {}).items():
        forms[tag] = set(words.split())
    return _with_pronouns(forms)


def english(spec: str) -> Forms:
    """The forms of one English verb; `spec` is the base, or `base/s/past/participle/ing` where irregular."""
    parts = spec.split("/")
    base = parts[0]
    if len(parts) == 5:
        third, past, participle, ing = parts[1:]
    else:
        silent = base.endswith("e")
        third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s")
        past = participle = base + ("d" if silent else "ed")
        ing = (base[:-1] if silent and not base.endswith("ee") else base) + "ing"
    return {"base": {base}, "s": {third}, "ed": {past}, "pp": {participle}, "ing": {ing, ing[:-1]}}


def merged(forms: Iterable[Forms]) -> Forms:
    """The union of several verbs' forms, tag by tag."""
    union: Forms = {}
    for each in forms:
        for tag, words in each.items():
            union.setdefault(tag, set()).update(words)
    return union


def _with_pronouns(forms: Forms) -> Forms:
    for tag in ("inf", "ger", "i2"):
        for group, pronouns in _PRONOUNS.items():
            forms[f"{tag}.{group}"] = {
                form + pronoun for form in forms[tag] for pronoun in pronouns
            }
    return forms


def _changed(stem: str, change: str) -> str:
    """The stem with its last vowel changed where the stress falls on it."""
    vowel = {"ie": "e", "ue": "ou", "i": "e", "": ""}[change]
    for index in range(len(stem) - 1, -1, -1):
        if vowel and stem[index] in vowel:
            return stem[:index] + change + stem[index + 1 :]
    return stem


def _weak(stem: str, ending: str, change: str) -> str:
    """The stem of the gerund and the third-person preterite: only -ir verbs with a change alter it."""
    if ending != "ir" or not change:
        return stem
    old, new = ("o", "u") if change == "ue" else ("e", "i")
    index = stem.rfind(old)
    return stem if index < 0 else stem[:index] + new + stem[index + 1 :]


def _join(stem: str, suffix: str, ending: str) -> str:
    """Stem and suffix with the spelling changes that keep the sound."""
    front = suffix[0] in "ei"
    if ending == "ar" and front:
        for old, new in (("gu", "gu"), ("c", "qu"), ("g", "gu"), ("z", "c")):
            if stem.endswith(old):
                return stem[: -len(old)] + new + suffix
    if ending != "ar" and not front:
        for old, new in (("gu", "g"), ("qu", "c"), ("g", "j")):
            if stem.endswith(old):
                return stem[: -len(old)] + new + suffix
        if stem.endswith("c"):
            return stem[:-1] + ("zc" if stem[-2:-1] in "aeiou" else "z") + suffix
    if ending == "er" and suffix.startswith("i") and len(suffix) > 2 and stem[-1:] in "aeo":
        return stem + "y" + suffix[1:]
    return stem + suffix
