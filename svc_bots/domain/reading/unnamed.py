"""Tasks without hand-written steps: found only when a split is asked for in so many words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain.reading.frames import Found, Frame
from svc_bots.domain.reading.text import Reading
from svc_bots.domain.reading.wordbag import bag

_LONGEST = 8
"""Words of a task that are said back; what follows is left out."""

_SHORTEST_ASK = 2

ACTIONS_ES = bag(
    "montar armar pintar arreglar reparar organizar preparar construir instalar configurar "
    "plantar sembrar podar coser tejer bordar imprimir grabar editar practicar ensayar "
    "ordenar limpiar terminar empezar entregar revisar actualizar solicitar renovar cancelar "
    "devolver decorar colgar cambiar vender publicar dibujar disenar planear planificar "
    "programar inscribir matricular registrar descargar subir escanear fotografiar mudar "
    "desmontar desarmar lijar barnizar tapizar restaurar clasificar digitalizar redactar "
    "traspasar embalar enviar recoger buscar alquilar comprar aprender memorizar leer "
    "escribir crear hacer abrir cerrar poner quitar mover trasladar ahorrar presentar "
    "rellenar llenar exportar migrar mejorar hornear donar lavar secar planchar desarrollar "
    "montarme inscribirme apuntar apuntarme tramitar postular tocar cortar pegar forrar "
    "encuadernar archivar inventariar etiquetar maquetar componer filmar rodar cultivar "
    "trasplantar ventilar engrasar inflar parchar soldar cablear"
)
ACTIONS_EN = bag(
    "assemble build paint fix repair organize organise prepare install set plant sew knit "
    "print record edit practice practise rehearse clean finish start submit review update "
    "renew cancel return decorate hang change sell post draw design plan program register "
    "enroll enrol download upload scan move sand restore classify digitize write pack send "
    "find rent buy learn memorize read create make open close put remove save fill export "
    "migrate bake donate wash replace mount renovate sort film code develop crochet weed mow "
    "rake assemble craft compose file list label pitch repot unclog patch hem frost dig prune "
    "shovel polish wax wire solder oil brew roast format crochet tile insulate varnish "
    "declutter research outline proofread apply launch"
)
"""Verbs that change something one can see: what a help request may name."""

_NOT_TASKS = bag(
    "contar decir explicar entender comprender saber sentir sentirme querer amar olvidar "
    "perdonar superar dormir descansar calmar calmarme relajar relajarme respirar morir matar "
    "vengar vengarme robar hackear espiar copiar falsificar mentir enganar enfrentar "
    "confrontar denunciar dejar conquistar ligar ser estar tener haber poder vivir pensar "
    "decidir creer ganar adelgazar tomar resolver calcular traducir resumir responder hablar "
    "llorar gritar pegarle golpear gustar confiar discutir romper volver caer seguir venir ir "
    "irme ver oir despedir amenazar drogarme beber fumar inyectar inyectarme comer ayunar "
    "vomitar operar curar diagnosticar evadir estafar piratear clonar acosar perseguir "
    "desaparecer escapar huir fabricar understand feel forget forgive sleep rest relax "
    "breathe die kill steal hack spy cheat lie confront tell talk say be live think decide "
    "believe win lose solve calculate translate summarize answer cry stop quit love trust "
    "argue break make_bombs"
)
_FORBIDDEN = bag(
    "arma armas pistola bomba bombas explosivo explosivos veneno droga drogas cocaina "
    "marihuana porro pastilla pastillas medicacion medicamento medicamentos medicina dosis "
    "insulina inyeccion antidepresivo antidepresivos ansioliticos mg cuchillo sangre cadaver "
    "cuerpo_de contrasena hackear falso falsa falsos falsas robar ilegal examen_de_otro "
    "copiar ex pareja novio novia marido esposo esposa jefe jefa padre madre mama papa padres "
    "hermano hermana amigo amiga amigos amigas vecino vecina suegra hijo hija alguien persona "
    "profesor profesora companero companera el_mismo ella ellos gun weapon bomb explosive "
    "poison drug drugs meth weed pills pill medication medicine dose insulin injection "
    "antidepressants knife blood body password fake illegal stolen boyfriend girlfriend "
    "husband wife boss dad mom mum mother father parents brother sister friend friends "
    "neighbor neighbour son daughter someone teacher him her them coworker vida amor "
    "felicidad paz mundo dinero autoestima ansiedad depresion miedo tristeza ecuacion "
    "ecuaciones integral derivada problema problemas ejercicio adivinanza pregunta preguntas "
    "mente cabeza ideas pensamientos emociones sentimientos peso kilos dieta futuro life love "
    "happiness peace world money self anxiety depression fear sadness equation problem "
    "question questions mind head thoughts emotions feelings weight diet future riddle "
    "fotosintesis guerra historia"
)
_ENDS = bag(
    "pero porque y que cuando si donde como aunque ya xq sino pues gracias plis en_pasos "
    "por_favor but because and when if where how although since please thanks then so which "
    "who"
)
_SKIPPED = bag(
    ", : a para de la el esta este esto tarea siguiente lo como hacer_para puedo poder porfa "
    "favor por to how this task the following for of with me please into on"
)
_CLITIC = re.compile(r"(\w+[aei]r)(?:me|te|se|l[ao]s?)?")
_ING = re.compile(r"(\w+?)(?:ing)")
_TRAILING = bag(
    "de del a al con en y o mi mis la el los las un una para por que hoy ya of the a an my to "
    "in on for and or with today"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Unnamed:
    """A task in the person's own words."""

    words: str
    """As one says it back: `montar la estantería`, `assemble your shelf`."""

    locale: Locale


def find_unnamed(reading: Reading, frames: Sequence[Found]) -> Unnamed | None:
    """The first real task that an explicit request names, or None."""
    for start, end, frame in _places(reading, frames):
        found = _task_at(reading, start, end, sure=frame is Frame.SPLIT)
        if found is not None:
            return found
    return None


def _places(reading: Reading, frames: Sequence[Found]) -> Iterator[tuple[int, int, Frame]]:
    """Where the task of a request may stand: (start, end, frame)."""
    asking = [one for one in frames if one.frame in (Frame.SPLIT, Frame.HELP, Frame.START)]
    for one in asking:
        if one.frame is Frame.SPLIT and one.end - one.start > _SHORTEST_ASK + 2:
            yield one.start + 1, one.end, one.frame
        yield one.end, len(reading.words), one.frame
    if any(one.frame in (Frame.SPLIT, Frame.START) for one in frames) or any(
        one.frame is Frame.HELP_BARE for one in frames
    ):
        for one in frames:
            if one.frame is Frame.OWE or one.frame is Frame.WANT:
                yield one.end, len(reading.words), one.frame


def _task_at(reading: Reading, start: int, end: int, *, sure: bool) -> Unnamed | None:
    place = start
    while place < end and reading.words[place].text in _SKIPPED:
        place += 1
    if place >= end or reading.words[place].is_mark:
        return None
    locale = _verb_locale(reading.words[place].text, sure=sure)
    if locale is None:
        return None
    stop = place + 1
    while stop < min(end, place + _LONGEST) and not _ends(reading, stop):
        stop += 1
    while stop > place + 1 and reading.words[stop - 1].text in _TRAILING:
        stop -= 1
    said = [word.text for word in reading.words[place:stop]]
    has_object = any(len(word) > 3 and word not in _TRAILING for word in said[1:])
    if not has_object or _FORBIDDEN & set(said):
        return None
    return Unnamed(words=_said_back(reading, place, stop), locale=locale)


def _ends(reading: Reading, place: int) -> bool:
    word = reading.words[place]
    steps = word.text in ("en", "in", "into", "paso") and place + 1 < len(reading.words)
    if steps and reading.words[place + 1].text in (
        "pasos", "pasitos", "partes", "steps", "small", "pieces", "chunks", "a", "tiny", "smaller",
    ):  # fmt: skip
        return True
    if word.text in ("y", "and") and place + 1 < len(reading.words):
        return _verb_locale(reading.words[place + 1].text, sure=False) is None
    return word.is_mark or word.text in _ENDS


def _verb_locale(word: str, *, sure: bool) -> Locale | None:
    match = _CLITIC.fullmatch(word)
    verb = match[1] if match else word
    if verb in _NOT_TASKS or word in _NOT_TASKS:
        return None
    if verb in ACTIONS_ES or (sure and match is not None):
        return Locale.ES
    if word in ACTIONS_EN:
        return Locale.EN
    ing = _ING.fullmatch(word)
    if ing:
        bases = {ing[1], ing[1] + "e", ing[1][:-1]}
        if bases & _NOT_TASKS:
            return None
        if sure or bases & ACTIONS_EN:
            return Locale.EN
    return None


def _said_back(reading: Reading, start: int, stop: int) -> str:
    text = reading.original[reading.words[start].start : reading.words[stop - 1].end]
    text = " ".join(text.split()).rstrip(".,:;!?")
    for pattern, said in (
        (r"\bmis\b", "tus"), (r"\bmi\b", "tu"), (r"\bmy\b", "your"),
        (r"^(\w+[aei]r)me\b", r"\1te"),
    ):  # fmt: skip
        text = re.sub(pattern, said, text, flags=re.IGNORECASE)
    return text[0].lower() + text[1:]
