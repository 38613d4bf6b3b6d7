"""One message with everything found in it, and what it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass

from mesh.kernel.locale import Locale
from svc_bots.domain.reading import vetoes
from svc_bots.domain.reading.frames import Found, Frame
from svc_bots.domain.reading.governing import Governed
from svc_bots.domain.reading.inflection import Form
from svc_bots.domain.reading.mentions import Mention, MentionFinder, Shape
from svc_bots.domain.reading.text import Reading
from svc_bots.domain.reading.unnamed import Unnamed, find_unnamed
from svc_bots.domain.reading.wordbag import bag

_ASKS = frozenset((Frame.SPLIT, Frame.HELP, Frame.START, Frame.HOW))
_SUPPORTS = frozenset((Frame.SPLIT, Frame.HELP, Frame.HELP_BARE, Frame.START, Frame.HARD))
_REFUSED = frozenset((Frame.OTHER, Frame.DENIED))
_PRONOUNS = bag("esto eso ello todo esa ese it this that all everything todos")
_LINKS = bag("a con para en de on with to for in by")

_LONGEST_PLAIN = 30
"""Words up to which having to do something is by itself a request; longer ones tell a story."""

_FURTHEST = 25
"""Words between a mention that nothing governs and the words that ask."""

_PLEASURES = bag(
    "read_text cook_meal exercise plan_trip plan_party buy_gift go_to_bed buy_groceries "
    "phone_call pet_care start_work_task study_exam apply_job"
)
"""Wanting these is often small talk; having to, or asking, is needed."""

_BOT_COULD = bag(
    "write_email write_message write_essay write_report write_cv phone_call book_appointment "
    "buy_gift buy_groceries make_budget shopping_list plan_trip plan_party read_text get_up "
    "reply_messages prepare_presentation exercise do_homework return_parcel"
)
"""In English the bare form may be an order to the bot: `write an email`."""

_FAREWELLS = bag("go_to_bed leave_house get_up")
"""Having to do these is how one says goodbye."""

_LATER = bag("manana tomorrow temprano early luego later pasado")
_POLITE = bag(
    "hola buenas buenos dias tardes noches hey hi hello por favor please ok oye bueno , . a "
    "ver gracias thanks today hoy ahora"
)
_PLACES = bag("en in desde from at dentro inside hacia")
_SHORTEST_STORY = 3
"""Words up to which a noun is all there is: "ugh, dishes. Help"."""

_TROUBLE = bag(
    "desastre asco sucio sucia sucios sucias desorden desordenado desordenada caos lleno llena "
    "montana monton pila torre acumulado acumulada acumulan urgente manana hoy lunes martes "
    "miercoles jueves viernes asqueroso asquerosa mugre patas tirado tirada entregar hacer "
    "mess messy disaster dirty chaos pile piling piled gross everywhere due tomorrow today monday "
    "tuesday wednesday thursday friday overflowing filthy buried nightmare full do"
)
_BROKEN = bag(
    "roto rota rotos rotas averiado averiada atascado atascada gotea goteando funciona rompio "
    "robaron perdi perdio clogged broken leaking leaks works lost stolen blocked"
)
_AFTER_NOUN = bag(
    "and but because for on in i it is are was before today tomorrow tonight please so which that "
    "due about by to at now this with help right if or when where how what then do not has have "
    "again rn of after until since though while steps into step"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One message with everything found in it."""

    reading: Reading
    frames: Sequence[Found]
    governed: Sequence[Governed]
    void: frozenset[int]
    """Sentences that ask something else."""

    finder: MentionFinder

    def governed_task(self) -> Mention | None:
        """A task that is asked about, or owed by someone who is stuck."""
        asked = [
            one.mention
            for one in self.governed
            if one.frame in _ASKS and self._counts(one.mention) and self._strong(one)
        ]
        hard = [
            one.mention
            for one in self.governed
            if one.frame is Frame.HARD and self._counts(one.mention) and self._strong(one)
        ]
        owed = [
            one.mention
            for one in self.governed
            if one.frame in (Frame.OWE, Frame.WANT)
            and (one.mention.shape is not Shape.NAME or one.frame is Frame.OWE)
            and self._counts(one.mention)
            and self._supported(one.mention)
        ]
        return next(iter(asked or owed or hard), None)

    def unnamed_task(self) -> Unnamed | None:
        """A task in own words; never one that was found and refused."""
        if any(one.frame in _REFUSED for one in self.governed):
            return None
        return find_unnamed(self.reading, self.frames)

    def loose_task(self) -> Mention | None:
        """A task that nothing governs beside a request, a thing that is due, or plain duty."""
        beside = [
            one.mention
            for one in self.governed
            if one.frame not in _REFUSED and self._beside_request(one)
        ]
        beside.sort(key=lambda mention: mention.shape is Shape.NAME)
        due = [
            one.mention
            for one in self.governed
            if one.frame is Frame.DUE
            and self._counts(one.mention)
            and (self._supported(one.mention) or self._has(Frame.UNDONE))
        ]
        plain = [one.mention for one in self.governed if self._plain_duty(one)]
        return next(iter([*beside, *due, *plain]), None) or self._fragment()

    def _strong(self, one: Governed) -> bool:
        """HOW needs a verb, and being stuck "en mi cuarto" names no task."""
        if one.frame is Frame.HOW:
            return one.mention.shape is not Shape.NAME
        if one.frame is not Frame.HARD:
            return True
        return one.mention.shape is not Shape.NAME or not self._is_place(one.mention)

    def _counts(self, mention: Mention) -> bool:
        """Whether a mention is still to be done, and is about doing it."""
        if mention.shape is Shape.NAME and (self._is_part(mention) or self._is_broken(mention)):
            return False
        if vetoes.over_after(self.reading, mention.end):
            return any(one.frame is Frame.START and one.start >= mention.end for one in self.frames)
        return self.reading.words[mention.start].sentence not in self.void or any(
            one.frame in (Frame.SPLIT, Frame.HELP) for one in self.frames
        )

    def _has(self, frame: Frame) -> bool:
        return any(one.frame is frame for one in self.frames)

    def _supported(self, mention: Mention) -> bool:
        """Whether the message says anywhere that starting or doing is the trouble."""
        return any(one.frame in _SUPPORTS and self._free(one) for one in self.frames)

    def _free(self, one: Found) -> bool:
        """Whether a frame is not already about something else: "empezar con mi vida"."""
        if one.frame not in (Frame.START, Frame.HARD, Frame.HELP):
            return True
        words = self.reading.words
        place = one.end
        linked = one.frame is Frame.HELP or words[one.end - 1].text in _LINKS
        while place < len(words) and words[place].text in _LINKS:
            linked, place = True, place + 1
        if not linked or place >= len(words) or words[place].is_mark:
            return True
        if words[place].text in _PRONOUNS:
            return True
        nearby = range(place, place + 5)
        return any(mention.mention.start in nearby for mention in self.governed)

    def _beside_request(self, one: Governed) -> bool:
        mention = one.mention
        if not self._counts(mention):
            return False
        if mention.shape is Shape.NAME and (self._is_place(mention) or self._is_past(mention)):
            return False
        near = [
            frame
            for frame in self.frames
            if frame.frame in (Frame.SPLIT, Frame.START, Frame.HELP_BARE)
            and self._free(frame)
            and self._near(frame, mention)
            and (frame.frame is not Frame.HELP_BARE or self._is_trouble(mention))
        ]
        return bool(near)

    def _is_trouble(self, mention: Mention) -> bool:
        """Whether "help!" is about doing the task: "my room is a mess", not "I lost my essay"."""
        if mention.shape is not Shape.NAME:
            return True
        sentence = self.reading.words[mention.start].sentence
        spoken = [
            word.text
            for word in self.reading.words
            if word.sentence == sentence and not word.is_mark
        ]
        return len(spoken) <= _SHORTEST_STORY or bool(_TROUBLE & set(spoken))

    def _near(self, frame: Found, mention: Mention) -> bool:
        gap = min(abs(frame.start - mention.end), abs(mention.start - frame.end))
        return gap <= _FURTHEST

    def _is_place(self, mention: Mention) -> bool:
        before = self.reading.words[max(0, mention.start - 3) : mention.start]
        return any(word.text in _PLACES for word in before)

    def _is_part(self, mention: Mention) -> bool:
        """Whether an English noun only describes the next one: "essay topic", "room wifi"."""
        if mention.locale is Locale.ES or mention.end >= len(self.reading.words):
            return False
        after = self.reading.words[mention.end]
        return not (after.is_mark or after.text in _AFTER_NOUN)

    def _is_broken(self, mention: Mention) -> bool:
        """Whether the thing needs a repair and no cleaning."""
        sentence = self.reading.words[mention.start].sentence
        stuck = {
            place
            for one in self.frames
            if one.frame is Frame.HARD
            for place in range(one.start, one.end)
        }
        return any(
            word.text in _BROKEN and word.sentence == sentence and place not in stuck
            for place, word in enumerate(self.reading.words)
        )

    def _is_past(self, mention: Mention) -> bool:
        """Whether the clause of a noun tells of something done."""
        clause = self.reading.words[mention.start].clause
        for word in self.reading.words:
            if word.clause != clause or word.start >= self.reading.words[mention.start].start:
                continue
            forms = {verb.form for verb in self.finder.verb_forms(word.text)}
            if forms and forms <= {Form.DONE, Form.OTHER}:
                return True
        return False

    def _plain_duty(self, one: Governed) -> bool:
        """Having to do a known task, and nothing else in a short message."""
        mention = one.mention
        if one.frame not in (Frame.OWE, Frame.WANT) or not self._counts(mention):
            return False
        if len(self.reading.words) > _LONGEST_PLAIN or vetoes.habitual(self.reading):
            return False
        if mention.shape is Shape.NAME or mention.task in _FAREWELLS:
            return False
        if one.frame is Frame.WANT and (mention.shape is Shape.ALONE or mention.task in _PLEASURES):
            return False
        if mention.shape is Shape.ALONE and self._later():
            return False
        return not (
            self.reading.questions
            or self._has(Frame.OTHER)
            or any(
                found.frame is Frame.DENIED and found.end <= mention.start for found in self.frames
            )
            or vetoes.over_anywhere(self.reading)
        )

    def _later(self) -> bool:
        return any(word.text in _LATER for word in self.reading.words)

    def _fragment(self) -> Mention | None:
        """A message that is a task and nothing else: "ordenar mi cuarto"."""
        words = [word for word in self.reading.words if word.text not in _POLITE]
        denied = any(word.text in ("no", "not") for word in words)
        if self.reading.questions or denied or not 1 < len(words) <= 6:
            return None
        for one in self.governed:
            mention = one.mention
            first = self.reading.words[mention.start] is words[0]
            last = self.reading.words[mention.end - 1] is words[-1]
            if not first or mention.form is not Form.BARE or mention.shape is not Shape.PAIR:
                continue
            if mention.locale is Locale.EN and not last:
                continue
            if mention.locale is Locale.EN and mention.task in _BOT_COULD:
                continue
            return mention
        return None
