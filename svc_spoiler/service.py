"""SpoilerService: what the careful rules find in a text, and who can help."""

from mentalia.common.v1 import safety_pb2 as safety
from mentalia.spoiler.v1 import spoiler_service_pb2 as pb

from mesh.interceptors.call import Call
from mesh.kernel.clock import Clock
from mesh.kernel.errors import Unauthenticated, Unimplemented, Violation
from mesh.kernel.locale import Locale
from mesh.kernel.paging import next_token, page
from mesh.kernel.reasons import Reason
from svc_spoiler import wire
from svc_spoiler.domain.advice import advice
from svc_spoiler.domain.help import SELF_TOPICS, Directory, HelpTopic, topic_of
from svc_spoiler.domain.ports import Reader, Words
from svc_spoiler.domain.values import MODEL_VERSION, Assessment, DangerLevel, Topic


class SpoilerService:
    """Reads texts; keeps nothing."""

    def __init__(self, *, reader: Reader, words: Words, directory: Directory, clock: Clock) -> None:
        self._reader = reader
        self._words = words
        self._directory = directory
        self._clock = clock

    async def AnalyzeText(
        self, request: pb.AnalyzeTextRequest, call: Call
    ) -> pb.AnalyzeTextResponse:
        """Findings with their quotes, danger apart from risk, and help lines."""
        if request.store:
            if call.principal is None:
                raise Unauthenticated(Reason.SIGN_IN_REQUIRED)
            later = Violation(field="store", rule="not_built")
            raise Unimplemented(Reason.NOT_BUILT, violations=(later,), method=call.method.full_name)
        locale = wire.locale_of(request.locale, call.locale)
        bond = wire.bond_of(request.bond)
        seen = await self._reader.read(request.text, bond)
        emergency = self._directory.emergency_number(request.country)
        return pb.AnalyzeTextResponse(
            danger=wire.danger(seen, self._words, locale),
            risk_level=wire.risk_level(seen.risk_level),
            risk_rule=seen.risk_rule.value,
            findings=[wire.finding(one, self._words, locale) for one in seen.findings],
            healthy_signs=[wire.healthy(one, self._words, locale) for one in seen.healthy_signs],
            recommendations=wire.recommendations(
                advice(seen, bond), self._words, locale, emergency=emergency
            ),
            resources=self._help(request.country, locale, seen),
            model_version=MODEL_VERSION,
        )

    async def QuickCheck(self, request: pb.QuickCheckRequest, call: Call) -> pb.QuickCheckResponse:
        """Danger in one message, with the answer to give first."""
        locale = wire.locale_of(request.locale, call.locale)
        seen = await self._reader.read(request.text, None)
        answer = pb.QuickCheckResponse(
            danger=wire.danger(seen, self._words, locale),
            risk_level=wire.risk_level(seen.risk_level),
            tactics=sorted({wire.tactic(one.tactic) for one in seen.findings}),
            model_version=MODEL_VERSION,
        )
        if seen.danger.level > DangerLevel.NONE:
            answer.text = self._words.say(locale, "danger", _first_words(seen))
            answer.resources.extend(self._help(request.country, locale, seen))
        return answer

    async def ListResources(
        self, request: pb.ListResourcesRequest, call: Call
    ) -> pb.ListResourcesResponse:
        """Help lines of a country."""
        topic = wire.topic_of(request.topic) if request.HasField("topic") else None
        lines = self._lines(request.country, call.locale, topic)
        if request.HasField("topic"):
            lines = [line for line in lines if request.topic in line.topics] or lines[:1]
        filters = {"list": "resources", "country": request.country, "topic": str(topic)}
        wanted = page(request.page_size, request.page_token, filters=filters)
        start = int(wanted.after[0]) if wanted.after and wanted.after[0].isdigit() else 0
        shown = lines[start : start + wanted.size]
        end = start + len(shown)
        token = next_token((str(end),), filters=filters) if end < len(lines) else ""
        return pb.ListResourcesResponse(resources=shown, next_page_token=token)

    def _help(self, country: str, locale: Locale, seen: Assessment) -> list[safety.HelpLine]:
        return self._lines(country, locale, topic_of(seen.danger.topic))

    def _lines(
        self, country: str, locale: Locale, topic: HelpTopic | None
    ) -> list[safety.HelpLine]:
        """The emergency number, then the lines of a country, those for the topic first."""
        today = self._clock.now().date()
        number = self._directory.emergency_number(country)
        stale = self._directory.stale(today)
        note = ""
        if country not in self._directory.emergency:
            note = self._words.say(locale, "help", "unknown_country")
        elif stale:
            note = self._words.say(locale, "help", "stale", emergency=number)
        channels = self._directory.emergency_channels(country)
        emergency = wire.emergency_line(
            country, channels, self._words, locale, note=note, stale=stale
        )
        found = self._directory.lines_for(country, today=today, topic=topic)
        return [emergency, *(wire.help_line(line, locale) for line in found)]


def _first_words(seen: Assessment) -> str:
    """Which first sentence fits the danger."""
    if seen.danger.level is not DangerLevel.IMMEDIATE:
        return "possible"
    if seen.danger.topic in SELF_TOPICS:
        return "immediate_self"
    return "immediate_someone" if seen.danger.topic is Topic.OTHERS_SUICIDE else "immediate_other"
