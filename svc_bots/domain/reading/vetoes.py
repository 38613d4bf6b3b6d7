"""What rules a flow out, whatever task is named."""

import re

from svc_bots.domain.reading.text import Reading

_ANOTHER_SERVICE = re.compile(
    r" (?:como se (?:dice|escribe|pronuncia|traduce)|que significa|que quiere decir|sinonimos? de|"
    r"en (?:ingles|espanol|frances|aleman|italiano) (?:por favor )?(?=[?.])|traduc\w+|"
    r"how do (?:you|i|we) (?:say|spell|pronounce|translate)|what does .{1,60} mean|translate|"
    r"in (?:english|spanish|french|german) (?=[?.])|lyrics|letra de la cancion|chiste|joke|"
    r"un cuento|un poema|a poem|a story about|write a (?:poem|song|story)) "
)
_REPEATED = re.compile(
    r" (?:repite|repeat after me|di la frase|escribe la frase|la frase|esta frase|the sentence|"
    r"the phrase|this sentence|como digo|como diria|como se traduce) "
)
_FORBIDDEN = re.compile(
    r" (?:bombas?|explosivos?|pistolas?|armas?|veneno|cocaina|drogas?|metanfetamina|bombs?|guns?|"
    r"weapons?|poison|drugs|meth|cocaine|falsific\w+|fals[oa]s?|plagi\w+|hacer trampas?|fake|forge|"
    r"forged|cheat\w*|amenaz\w+|chantaj\w+|extors\w+|threat\w*|blackmail\w*|hackear|hack|robar|"
    r"steal|carta de despedida|nota de despedida|goodbye letter|goodbye note) "
)
_EMERGENCY = re.compile(
    r" (?:incendio|en llamas|se quema|se esta quemando|inund\w+|fuga de gas|huele a gas|on fire|"
    r"flood\w*|gas leak|smells? like gas|bleeding|sangrando|ambulancia|ambulance) "
)
_SAID = re.compile(
    r" (?:dijo|dice|decia|escribio|mando|pregunto|contesto|said|says|wrote|texted|asked|told me)"
    r"(?: \w+){0,3} (?P<mark>[:\"]) "
)
_SUMS = re.compile(r"\d\s*[+*/=^]\s*[\dx(]|\d\s?[xy]\s*[+=-]|\d+\s*%\s*(?:de|of)|√|\d\s*÷")
_HARM = re.compile(
    r" (?:suicid\w*|matarme|morirme ya|quitarme la vida|cortarme las venas|hacerme dano|"
    r"autolesion\w*|ahorcarme|kill(?:ing)? myself|hurt(?:ing)? myself|end my life|self harm\w*|"
    r"cut(?:ting)? myself|matarlo|matarla|matarlos|kill (?:him|her|them)|"
    r"overdose|sobredosis) "
)
_WHY = re.compile(
    r"^(?:y |pero |entonces |oye |but |so |and |hey )?"
    r"(?:por que|porque (?=no|me|tengo|siempre)|para que|why|how long|how often|how much|how many|"
    r"cuanto|cuanta|cuantos|cuantas|cada cuanto|cuando|when|is it|are there|does|did|was|has|"
    r"es (?:normal|malo|mejor|bueno|necesario|verdad|cierto)|debo|deberia|tengo que|hay que|"
    r"should (?:i|we)|do (?:i|we|you|people) |do i have to|must i|que tan|quien|who|donde|where "
    r"(?!do i (?:even )?(?:start|begin)|should i|to)|cual es (?!el primer|la primera)|"
    r"que (?:producto|detergente|musica|app|aplicacion|opinas|piensas|prefieres)|"
    r"what (?:kind|is your|do you|app|product|music)|te gusta|do you like|sabes|puedes limpiar|"
    r"crees|tu |vos |have you|are you|alguna vez|has )\b"
)
_OVER = re.compile(
    r" (?:ya (?:esta|lo|la|los|las)?(?: (?:he|hemos))? ?(?:hice|hicimos|termine|acabe|hecho|hecha|"
    r"terminado|terminada|listo|lista|quedo|limpie|ordene|lave|estudie|escribi|mande|envie|pague|"
    r"resolvi|logre)|ya (?:termine|acabe|hice)|ya esta (?:hecho|hecha|todo|listo|lista|limpi\w+|"
    r"ordenad\w+)|acabo de (?:terminar|hacer\w*|limpiar\w*|ordenar\w*|lavar\w*|entregar\w*|"
    r"enviar\w*|escribir\w*|guardar\w*)|por fin (?:termine|lo hice|acabe|la ordene|lo logre)|"
    r"(?:i|we) (?:already|just|finally) (?:did|finished|cleaned|tidied|washed|wrote|sent|packed|"
    r"studied|paid|submitted|done|made|took)|(?:already|all|finally) done|(?:i|we) (?:have )?"
    r"(?:finished|done) (?:it|that|everything|them)|did it (?:yesterday|already|this morning)|"
    r"it is (?:already )?(?:done|finished)) "
)
_HABIT = re.compile(
    r" (?:siempre|todos los dias|cada (?:dia|semana|vez|noche|manana)|todas las (?:semanas|noches)|"
    r"always|every (?:day|time|week|night|morning|single)|como siempre|otra vez me toca a mi|"
    r"si (?:tengo|tuviera|tuviese) que|if i (?:have|had) to|cuando tengo que|when i have to|"
    r"no se si|i am not sure if|not sure if|a menos que|unless) "
)


def rules_out(reading: Reading) -> bool:
    """Whether the message asks for another service, speaks of harm, or of an emergency."""
    return bool(
        _ANOTHER_SERVICE.search(reading.line)
        or _SUMS.search(reading.original)
        or any(
            pattern.search(reading.line) for pattern in (_HARM, _REPEATED, _FORBIDDEN, _EMERGENCY)
        )
    )


def asks_something_else(reading: Reading) -> frozenset[int]:
    """Sentences that ask why, when, how long or whether: nothing in them asks for a split."""
    spoken: dict[int, list[str]] = {}
    for word in reading.words:
        if not word.is_mark:
            spoken.setdefault(word.sentence, []).append(word.text)
    found: set[int] = set()
    for number, words in spoken.items():
        text = " ".join(words)
        asks = number in reading.questions or text.startswith(("why ", "how long", "how often"))
        if asks and _WHY.match(text):
            found.add(number)
    return frozenset(found)


def reported(reading: Reading) -> frozenset[int]:
    """Words that the message quotes from somebody: `mi amiga escribió: "tengo que..."`."""
    found: set[int] = set()
    for match in _SAID.finditer(reading.line):
        first = reading.word_at(match.end())
        for index in range(first, len(reading.words)):
            word = reading.words[index]
            quoted = match["mark"] == '"' or reading.words[first].text == '"'
            if (word.text == '"' and index > first) or (not quoted and word.text in ".?"):
                break
            found.add(index)
    return frozenset(found)


def over_after(reading: Reading, word: int) -> bool:
    """Whether the message says, after word number `word`, that it is done."""
    start = reading.offsets[word] - 1 if word < len(reading.offsets) else len(reading.line)
    return _OVER.search(reading.line, start) is not None


def over_anywhere(reading: Reading) -> bool:
    """Whether the message says anywhere that something is done."""
    return _OVER.search(reading.line) is not None


def habitual(reading: Reading) -> bool:
    """Whether the message speaks of always or of if, so that owing it asks for nothing."""
    return _HABIT.search(reading.line) is not None
