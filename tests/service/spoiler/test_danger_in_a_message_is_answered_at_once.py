"""QuickCheck: svc_chat asks it before every reply; it answers with the words and the help to show first."""

import time

import grpc
import pytest
from mentalia.common.v1 import safety_pb2 as safety
from mentalia.spoiler.v1 import resources_pb2 as resources
from mentalia.spoiler.v1 import spoiler_service_pb2 as pb

from tests.service.spoiler.running import Spoiler, refusal
from tests.support.servers import reason

_CHECK_S = 0.005


async def test_a_wish_to_die_is_answered_first(spoiler: Spoiler) -> None:
    seen = await spoiler.check("ya no quiero vivir", locale="es", country="ES")

    assert seen.danger.level == safety.DANGER_IMMEDIATE
    assert seen.text.startswith("Lo primero eres tú.")
    assert seen.resources[0].topics == [safety.HELP_TOPIC_EMERGENCY]
    assert seen.resources[1].key == "es-024"
    assert seen.resources[1].channels[0].without_voice


async def test_fear_for_somebody_else_is_answered_for_them(spoiler: Spoiler) -> None:
    seen = await spoiler.check("mi hermana dice que se quiere matar", locale="es", country="AR")

    assert seen.danger.level == safety.DANGER_IMMEDIATE
    assert seen.text.startswith("Otra persona puede estar en peligro")


async def test_violence_is_answered_with_its_lines(spoiler: Spoiler) -> None:
    seen = await spoiler.check("my boyfriend choked me last night", locale="en", country="GB")

    assert seen.danger.level == safety.DANGER_IMMEDIATE
    assert seen.resources[1].key == "gb-ndah"


async def test_a_plain_message_has_no_answer_and_no_help(spoiler: Spoiler) -> None:
    seen = await spoiler.check("me ayudas a ordenar mi cuarto?", locale="es", country="MX")

    assert seen.danger.level == safety.DANGER_NONE
    assert seen.risk_level == resources.RISK_LEVEL_LOW
    assert seen.text == ""
    assert not seen.resources
    assert not seen.tactics


async def test_a_message_that_hurts_names_its_tactics_once_each(spoiler: Spoiler) -> None:
    seen = await spoiler.check("no vales nada. no sirves para nada. dame tu contraseña ahora")

    assert list(seen.tactics) == [resources.TACTIC_HUMILIATION, resources.TACTIC_SURVEILLANCE]


@pytest.mark.parametrize("caller", ["edge", "svc_auth"])
async def test_only_processes_that_the_contract_names_may_ask(
    spoiler: Spoiler, caller: str
) -> None:
    channel = spoiler.server.channel(caller)
    ask = channel.unary_unary(
        "/mentalia.spoiler.v1.SpoilerService/QuickCheck",
        request_serializer=pb.QuickCheckRequest.SerializeToString,
        response_deserializer=pb.QuickCheckResponse.FromString,
    )

    error = await refusal(ask(pb.QuickCheckRequest(text="hola")))

    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert reason(error) == "CALLER_NOT_ALLOWED"


async def test_a_check_costs_little(spoiler: Spoiler) -> None:
    """Processor time of the whole call, server and client in this process; the median of many."""
    message = "hoy me fue fatal en el trabajo y no tengo ganas de nada, ¿me ayudas con la cena?"
    costs = []
    for _ in range(40):
        begun = time.process_time()
        await spoiler.check(message, locale="es", country="MX")
        costs.append(time.process_time() - begun)

    assert sorted(costs)[len(costs) // 2] < _CHECK_S
