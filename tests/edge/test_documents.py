"""The OpenAPI document and the page that shows it."""

import json
import re
from typing import Any

import jsonschema
import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from openapi_spec_validator import validate

from edge.transcode.catalog import Catalog
from edge.transcode.endpoints import endpoints_of
from edge.transcode.openapi import GEN, document, open_path, singular
from mesh.contract import known_methods
from tests.edge.garden import methods
from tests.edge.running import Running


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """The document of the real contract, made now."""
    files = FileDescriptorSet.FromString((GEN / "descriptors.binpb").read_bytes())
    return document(files, endpoints_of(known_methods().values(), Catalog()))


@pytest.fixture(scope="module")
def garden() -> dict[str, Any]:
    """The document of the test contract."""
    return document(FileDescriptorSet(), endpoints_of(methods(), Catalog()))


def schema_of(described: dict[str, Any], name: str) -> dict[str, Any]:
    """One schema that finds the others."""
    return {"$ref": f"#/components/schemas/{name}", "components": described["components"]}


def test_the_document_is_valid(described: dict[str, Any], garden: dict[str, Any]) -> None:
    validate(described)
    validate(garden)


def test_the_generated_file_is_this_document(described: dict[str, Any]) -> None:
    assert json.loads((GEN / "openapi.json").read_text("utf-8")) == described


def test_every_route_is_described_with_a_comment(described: dict[str, Any]) -> None:
    for endpoint in endpoints_of(known_methods().values(), Catalog()):
        verb = "get" if endpoint.http_method == "WEBSOCKET" else endpoint.http_method.lower()
        operation = described["paths"][open_path(endpoint)][verb]
        assert operation["description"], endpoint.route
        named = set(re.findall(r"\{(\w+)\}", open_path(endpoint)))
        told = {one["name"] for one in operation.get("parameters", []) if one["in"] == "path"}
        assert named == told


def test_operations_have_names_of_their_own(described: dict[str, Any]) -> None:
    names = [
        operation["operationId"]
        for verbs in described["paths"].values()
        for operation in verbs.values()
    ]

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("plural", "one"),
    [("bots", "bot"), ("analyses", "analysis"), ("memories", "memory"), ("media", "media")],
)
def test_a_path_names_one_of_a_collection(plural: str, one: str) -> None:
    assert singular(plural) == one


async def test_answers_match_their_schema(edge: Running, garden: dict[str, Any]) -> None:
    plant = {
        "name": "plants/1",
        "i64": "-5",
        "seed": "AAE=",
        "colour": "COLOUR_RED",
        "leaf": {"child": {"name": "x"}},
        "byNumber": {"1": {}},
        "pot": "a",
        "plantedTime": "2026-01-01T00:00:00Z",
        "wateringPause": "1.5s",
        "notes": {"a": [1, None]},
        "wrappedNumber": "7",
        "nickname": "n",
    }

    answer = await edge.http.post("/v1/plants", json={"plant": plant})

    jsonschema.validate(answer.json(), schema_of(garden, "mentalia.garden.v1.Plant"))


@pytest.mark.parametrize(
    "wrong",
    [{"config": {}, "words": "a"}, {"word": "a"}, {"config": {"language": 1}}],
    ids=["two of a choice", "unknown field", "wrong type"],
)
def test_what_the_edge_refuses_breaks_its_schema(
    garden: dict[str, Any], wrong: dict[str, Any]
) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema_of(garden, "mentalia.garden.v1.TalkRequest"))


def test_a_socket_tells_its_messages_and_limits(garden: dict[str, Any]) -> None:
    told = garden["paths"]["/v1/plants/{plant}:talk"]["get"]["x-websocket"]

    assert told["subprotocols"] == ["mentalia.json", "mentalia.proto"]
    assert (told["maxMessageBytes"], told["maxMessagesPerSecond"]) == (65536, 50)
    assert told["clientMessage"]["$ref"].endswith("TalkRequest")


def test_a_stream_is_told_in_both_its_forms(garden: dict[str, Any]) -> None:
    answer = garden["paths"]["/v1/plants/{plant}:watch"]["get"]["responses"]["200"]

    assert set(answer["content"]) == {"text/event-stream", "application/x-ndjson"}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/openapi.json", "application/json"),
        ("/docs", "text/html"),
        ("/docs/docs.js", "text/javascript"),
        ("/docs/docs.css", "text/css"),
    ],
)
async def test_documents_are_served_whole_and_only_once(
    edge: Running, path: str, kind: str
) -> None:
    first = await edge.http.get(path)
    again = await edge.http.get(path, headers={"if-none-match": first.headers["etag"]})

    assert (first.status_code, again.status_code) == (200, 304)
    assert first.headers["content-type"].startswith(kind)
    assert "default-src 'none'" in first.headers["content-security-policy"]


async def test_the_page_asks_no_other_host_and_has_no_inline_script(edge: Running) -> None:
    page = (await edge.http.get("/docs")).text
    script = (await edge.http.get("/docs/docs.js")).text
    style = (await edge.http.get("/docs/docs.css")).text

    assert not re.search(r"https?://|//cdn", page + script + style)
    assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|style=", page)
    assert "innerHTML" not in script


async def test_the_page_speaks_both_languages_with_the_same_words(edge: Running) -> None:
    script = (await edge.http.get("/docs/docs.js")).text
    spanish, english = script.split("es: {")[1].split("en: {")
    keys = [re.findall(r"(\w+): \"", part.split("},")[0]) for part in (spanish, english)]

    assert keys[0] == keys[1]
    assert len(keys[0]) > 20
