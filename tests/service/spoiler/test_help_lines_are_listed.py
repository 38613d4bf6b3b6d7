"""ListResources: emergency first, then without voice; old or missing data fall back and say so."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from mentalia.common.v1 import safety_pb2 as safety
from mentalia.spoiler.v1 import spoiler_service_pb2 as pb

from tests.service.spoiler.running import ENGLISH, SPANISH, Spoiler, refusal, running_spoiler
from tests.support.servers import reason


async def _listed(
    spoiler: Spoiler, metadata: tuple[tuple[str, str], ...] = SPANISH, **fields: object
) -> pb.ListResourcesResponse:
    answer: pb.ListResourcesResponse = await spoiler.edge.ListResources(
        pb.ListResourcesRequest(**fields),  # type: ignore[arg-type]  # fields by name
        metadata=metadata,
    )
    return answer


async def test_emergency_comes_first_then_lines_one_need_not_speak_to(spoiler: Spoiler) -> None:
    lines = (await _listed(spoiler, country="US")).resources

    assert lines[0].topics == [safety.HELP_TOPIC_EMERGENCY]
    assert lines[0].channels[-1].value == "911"
    first = [line.channels[0].without_voice for line in lines[1:]]
    assert first == sorted(first, reverse=True)
    for line in lines[1:]:
        voiceless = [channel.without_voice for channel in line.channels]
        assert voiceless == sorted(voiceless, reverse=True)
        assert line.source_uri.startswith("https://")
        assert line.verified_date == ""


async def test_a_topic_leaves_only_its_lines(spoiler: Spoiler) -> None:
    lines = (await _listed(spoiler, country="ES", topic=safety.HELP_TOPIC_CHILDREN)).resources

    assert [line.key for line in lines] == ["es-116111"]


async def test_a_topic_without_lines_leaves_the_emergency_number(spoiler: Spoiler) -> None:
    lines = (await _listed(spoiler, country="EC", topic=safety.HELP_TOPIC_CHILDREN)).resources

    assert [line.channels[-1].value for line in lines] == ["911"]


async def test_words_come_in_the_language_of_the_call(spoiler: Spoiler) -> None:
    spanish = (await _listed(spoiler, country="ES")).resources
    english = (await _listed(spoiler, ENGLISH, country="ES")).resources

    assert spanish[0].display_name == "Emergencias"
    assert english[0].display_name == "Emergency"
    assert spanish[1].description != english[1].description


async def test_pages_hold_every_line_once(spoiler: Spoiler) -> None:
    whole = (await _listed(spoiler, country="GB")).resources
    keys, token = [], ""
    while True:
        page = await _listed(spoiler, country="GB", page_size=2, page_token=token)
        keys += [line.key for line in page.resources]
        token = page.next_page_token
        if not token:
            break

    assert keys == [line.key for line in whole]


async def test_a_token_of_another_country_is_refused(spoiler: Spoiler) -> None:
    first = await _listed(spoiler, country="GB", page_size=1)

    error = await refusal(_listed(spoiler, country="US", page_token=first.next_page_token))

    assert reason(error) == "INVALID_PAGE_TOKEN"


async def test_an_unknown_country_has_112_and_a_plain_word(spoiler: Spoiler) -> None:
    (line,) = (await _listed(spoiler, country="ZZ")).resources

    assert line.channels[-1].value == "112"
    assert "No tenemos líneas de ese país" in line.description


@pytest.mark.parametrize("country", ["ES", "MX", "GB"])
async def test_old_data_leave_only_the_emergency_number_and_say_so(
    tmp_path: Path, country: str
) -> None:
    async with running_spoiler(tmp_path, datetime(2028, 1, 1, tzinfo=UTC)) as later:
        (line,) = (await _listed(later, country=country)).resources

    assert line.stale
    assert line.channels[-1].value in line.description
    assert "pueden haber cambiado" in line.description


async def test_old_data_are_not_shown_beside_a_danger_either(tmp_path: Path) -> None:
    async with running_spoiler(tmp_path, datetime(2028, 1, 1, tzinfo=UTC)) as later:
        seen = await later.check("me quiero morir", locale="es", country="ES")

    (line,) = seen.resources
    assert line.stale
    assert line.channels[-1].value == "112"
