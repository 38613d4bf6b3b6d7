"""The JSON of the contract is what clients write; what breaks a rule is refused by name."""

from typing import Any

import protovalidate
import pytest
from google.protobuf.json_format import MessageToDict, ParseDict
from google.protobuf.message import Message
from mentalia.auth.v1.account_service_pb2 import CreateAccountRequest, UpdateMeRequest
from mentalia.auth.v1.key_service_pb2 import GetJwksResponse, Jwk
from mentalia.auth.v1.session_service_pb2 import ListSessionsRequest, SignInRequest
from mentalia.bots.v1.bot_service_pb2 import CreateBotRequest, GetBotRequest
from mentalia.chat.v1.chat_service_pb2 import (
    ConverseRequest,
    ConverseResponse,
    SendMessageRequest,
)
from mentalia.chat.v1.conversation_service_pb2 import CreateConversationRequest
from mentalia.signlink.v1.sign_link_service_pb2 import InterpretRequest, InterpretResponse
from mentalia.spoiler.v1.spoiler_service_pb2 import AnalyzeTextRequest, AnalyzeTextResponse

ULID = "01jd3x6q1v8m4n2p0r5s7t9w2y"
CONVERSATION = f"conversations/{ULID}"
HAND = {"hand": "HAND_RIGHT", "score": 0.98, "xyz": [0.5] * 63}
FRAME = {
    "sequence": 1,
    "captureOffset": "0.066s",
    "imageWidthPx": 640,
    "imageHeightPx": 480,
    "hands": [HAND],
}
SIGNING = {
    "variety": "mfs",
    "sessionType": "SESSION_TYPE_TRANSLATION",
    "mirrored": False,
    "dominantHand": "HAND_ANY",
    "targetText": "",
}
ACCOUNT = {
    "email": "ana@example.com",
    "password": "tres gatos azules",
    "displayName": "Ana",
    "locale": "es",
    "country": "MX",
}
READING = {"text": "No salgas.", "bond": "BOND_PARTNER", "locale": "es", "country": "ES"}
BOT = {"displayName": "Pasos", "type": "BOT_TYPE_TASK_SPLITTER", "locale": "es"}

ACCEPTED: dict[str, tuple[type[Message], dict[str, Any]]] = {
    "account": (CreateAccountRequest, ACCOUNT),
    "account with a birth year": (CreateAccountRequest, {**ACCOUNT, "birthYear": 1990}),
    "sign-in without a second factor": (
        SignInRequest,
        {"email": "ana@example.com", "password": "x", "deviceName": "Móvil"},
    ),
    "one field of a profile": (UpdateMeRequest, {"user": {"displayName": "Ana"}}),
    "bot": (CreateBotRequest, BOT),
    "bot with one dimension": (
        CreateBotRequest,
        {
            **BOT,
            "config7d": {
                "nucleoCognitivo": {"blendPercent": {"analitico": 60, "afectivo": 40}},
            },
        },
    ),
    "conversation": (CreateConversationRequest, {"bot": f"bots/{ULID}", "requestId": "a-1"}),
    "converse config": (
        ConverseRequest,
        {"config": {"conversation": CONVERSATION, "resumeCursor": ""}},
    ),
    "converse message": (ConverseRequest, {"message": {"text": "Hola", "requestId": "m1"}}),
    "converse typing": (ConverseRequest, {"typing": {}}),
    "converse ack": (ConverseRequest, {"ack": {"cursor": "c1"}}),
    "converse stop": (ConverseRequest, {"stop": {}}),
    "converse end": (ConverseRequest, {"end": {}}),
    "sign config": (InterpretRequest, {"config": SIGNING}),
    "sign landmarks": (InterpretRequest, {"landmarks": FRAME}),
    "a frame without hands": (InterpretRequest, {"landmarks": {**FRAME, "hands": []}}),
    "sign picture": (
        InterpretRequest,
        {"jpeg": {"sequence": 2, "captureOffset": "0.133s", "data": "AAAA"}},
    ),
    "sign end": (InterpretRequest, {"end": {}}),
    "text to read": (AnalyzeTextRequest, {**READING, "store": False}),
}

REFUSED: dict[str, tuple[type[Message], dict[str, Any], str]] = {
    "an address without a host": (CreateAccountRequest, {**ACCOUNT, "email": "ana"}, "email"),
    "a short password": (CreateAccountRequest, {**ACCOUNT, "password": "corta"}, "password"),
    "a language we do not speak": (CreateAccountRequest, {**ACCOUNT, "locale": "fr"}, "locale"),
    "a country in words": (CreateAccountRequest, {**ACCOUNT, "country": "México"}, "country"),
    "a request id with spaces": (
        CreateAccountRequest,
        {**ACCOUNT, "requestId": "a b"},
        "request_id",
    ),
    "a negative page": (ListSessionsRequest, {"pageSize": -1}, "page_size"),
    "a name of another kind": (GetBotRequest, {"name": f"users/{ULID}"}, "name"),
    "no type of bot": (CreateBotRequest, {**BOT, "type": "BOT_TYPE_UNSPECIFIED"}, "type"),
    "a blend that is not whole": (
        CreateBotRequest,
        {**BOT, "config7d": {"procesamiento": {"blendPercent": {"lineal": 90}}}},
        "config_7d.procesamiento.blend_percent",
    ),
    "a typology nobody knows": (
        CreateBotRequest,
        {**BOT, "config7d": {"procesamiento": {"blendPercent": {"zigzag": 100}}}},
        "config_7d.procesamiento.blend_percent[zigzag]",
    ),
    "an empty message": (ConverseRequest, {"message": {"text": ""}}, "message.text"),
    "nothing at all": (ConverseRequest, {}, "request"),
    "going on without saying with what": (
        SendMessageRequest,
        {"parent": CONVERSATION, "text": "Hola", "resumeCursor": "c1"},
        "",
    ),
    "a hand of 62 numbers": (
        InterpretRequest,
        {"landmarks": {**FRAME, "hands": [{**HAND, "xyz": [0.5] * 62}]}},
        "landmarks.hands[0].xyz",
    ),
    "a number that is none": (
        InterpretRequest,
        {"landmarks": {**FRAME, "hands": [{**HAND, "xyz": [*[0.5] * 62, "NaN"]}]}},
        "landmarks.hands[0].xyz[62]",
    ),
    "a hand that may be either": (
        InterpretRequest,
        {"landmarks": {**FRAME, "hands": [{**HAND, "hand": "HAND_ANY"}]}},
        "landmarks.hands[0].hand",
    ),
    "three hands": (
        InterpretRequest,
        {"landmarks": {**FRAME, "hands": [HAND] * 3}},
        "landmarks.hands",
    ),
    "no bond": (AnalyzeTextRequest, {**READING, "bond": "BOND_UNSPECIFIED"}, "bond"),
}

ANSWERS: dict[str, tuple[type[Message], dict[str, Any]]] = {
    "ready": (InterpretResponse, {"ready": {}}),
    "interim": (
        InterpretResponse,
        {
            "interim": {
                "sequence": 1,
                "unsure": True,
                "candidates": [{"letter": "A", "confidence": 0.5}],
            }
        },
    ),
    "settled": (
        InterpretResponse,
        {
            "settled": {
                "letter": "A",
                "confidence": 0.75,
                "startOffset": "0s",
                "endOffset": "0.800s",
            }
        },
    ),
    "word": (InterpretResponse, {"word": {"text": "casa", "letters": "CASA"}}),
    "correction": (
        InterpretResponse,
        {"correction": {"parameter": "PARAMETER_HANDSHAPE", "advice": "Estira el índice."}},
    ),
    "dropped": (InterpretResponse, {"dropped": {"count": 3}}),
    "summary": (
        InterpretResponse,
        {
            "summary": {
                "accuracyScore": 0.5,
                "letters": "CASA",
                "framesReceived": 120,
                "framesDropped": 3,
            }
        },
    ),
    "delta of a flow": (
        ConverseResponse,
        {
            "cursor": "c2",
            "delta": {"text": "Abre la ventana.", "step": {"index": 1, "total": 4, "minutes": 1}},
        },
    ),
    "final": (
        ConverseResponse,
        {"cursor": "c3", "final": {"message": {"text": "Hecho."}, "conformance": {"score": 1.0}}},
    ),
    "safety": (
        ConverseResponse,
        {
            "cursor": "c4",
            "safety": {
                "danger": {"level": "DANGER_IMMEDIATE", "reason": "Hay una amenaza."},
                "text": "Llama al 112.",
                "resources": [{"displayName": "Emergencias"}],
            },
        },
    ),
    "reading": (
        AnalyzeTextResponse,
        {
            "danger": {"level": "DANGER_NONE"},
            "riskLevel": "RISK_LEVEL_MEDIUM",
            "riskRule": "isolation",
            "findings": [
                {
                    "tactic": "TACTIC_ISOLATION",
                    "quote": "No salgas.",
                    "endChar": 10,
                    "probability": 0.5,
                }
            ],
        },
    ),
}


@pytest.mark.parametrize("case", ACCEPTED)
def test_this_json_is_accepted(case: str) -> None:
    kind, json = ACCEPTED[case]

    protovalidate.validate(ParseDict(json, kind()))


@pytest.mark.parametrize("case", REFUSED)
def test_this_json_is_refused_by_the_name_of_its_field(case: str) -> None:
    kind, json, field = REFUSED[case]

    with pytest.raises(protovalidate.ValidationError) as refusal:
        protovalidate.validate(ParseDict(json, kind()))

    assert field in {path_of(violation) for violation in refusal.value.to_proto().violations}


@pytest.mark.parametrize("case", ANSWERS)
def test_an_answer_reads_as_the_contract_shows_it(case: str) -> None:
    kind, json = ANSWERS[case]

    assert MessageToDict(ParseDict(json, kind())) == json


def test_the_public_keys_are_a_json_web_key_set() -> None:
    key = {"kty": "OKP", "crv": "Ed25519", "x": "AA", "kid": "1", "use": "sig", "alg": "EdDSA"}

    assert MessageToDict(GetJwksResponse(keys=[Jwk(**key)])) == {"keys": [key]}


def path_of(violation: Any) -> str:
    """`landmarks.hands[0].xyz` of a violation; empty when it is about the whole message."""
    if violation.field is None:
        return ""
    return ".".join(
        element.field_name
        if element.subscript is None
        else f"{element.field_name}[{element.subscript.value}]"
        for element in violation.field.elements
    )
