"""The OpenAPI 3.1 document of the contract: its routes, its messages and its comments.

Run: `python -m edge.transcode.openapi` writes `gen/openapi.json` from `gen/descriptors.binpb`
(`make gen` does). The document says of every operation who may call it and how it fails.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from edge.transcode.catalog import Catalog, is_map, is_repeated
from edge.transcode.comments import comments_of
from edge.transcode.endpoints import SOCKET, Endpoint, endpoints_of
from edge.transcode.schemas import Schema, Schemas
from edge.transcode.templates import ONE, REST
from mesh.contract import Access, known_methods
from mesh.kernel.reasons import Reason

GEN = Path(__file__).resolve().parents[2] / "gen"
_DEEPEST_PARAMETER = 3
_REASONS = "mentalia.common.v1.ErrorReason"
_PROBLEM = {"$ref": "#/components/responses/Problem"}
_ABOUT = """\
Every route comes from the gRPC contract; native gRPC and gRPC-Web reach the same services.

- **Sign in** with `POST /v1/sessions:signIn`; send `Authorization: Bearer <accessToken>`.
- **Errors** are problem documents (RFC 9457); `reason` is for programs, `detail` for people.
- **Languages**: Spanish and English, by `Accept-Language`.
- **Streams**: `Accept: text/event-stream` gives events, anything else one JSON a line.
- **Resuming**: `Last-Event-ID`, or `resumeCursor` in the request, goes on after a cursor.
- **WebSockets** take the subprotocol `mentalia.json` or `mentalia.proto`.
- **Tokens** of WebSockets stand in the same list as `bearer.<token>`, never in the URL.
- **Failures** of WebSockets are one text message `{"error": problem}`, then a close.
- **Empty fields** are written; unset messages and optional fields are left out.
"""


def document(files: FileDescriptorSet, endpoints: Iterable[Endpoint]) -> Schema:
    """The whole document."""
    comments = comments_of(files)
    schemas = Schemas(comments)
    paths: dict[str, Schema] = {}
    tags: dict[str, Schema] = {}
    seen: set[str] = set()
    for endpoint in endpoints:
        service = endpoint.contract.service
        tag = service.rpartition(".")[2]
        tags.setdefault(tag, {"name": tag, "description": comments.get(service, "")})
        operation = _operation(endpoint, schemas, comments)
        if operation["operationId"] in seen:
            operation["operationId"] += f"_{len(seen)}"
        seen.add(operation["operationId"])
        verb = "get" if endpoint.http_method == SOCKET else endpoint.http_method.lower()
        paths.setdefault(open_path(endpoint), {})[verb] = operation
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Mentalia",
            "version": "1",
            "description": _ABOUT,
            "license": {"name": "Apache 2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "tags": list(tags.values()),
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": {"Problem": _problem_schema(comments), **schemas.components()},
            "responses": {
                "Problem": {
                    "description": "What went wrong and what can be done.",
                    "content": {
                        "application/problem+json": {
                            "schema": {"$ref": "#/components/schemas/Problem"}
                        }
                    },
                }
            },
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
            },
        },
    }


def open_path(endpoint: Endpoint) -> str:
    """A template as OpenAPI writes paths: `/v1/{name=bots/*}` is `/v1/bots/{bot}`."""
    names = iter(path_names(endpoint))
    segments = [
        f"{{{next(names)}}}" if segment in (ONE, REST) else segment
        for segment in endpoint.template.segments
    ]
    verb = endpoint.template.verb
    return "/" + "/".join(segments) + (f":{verb}" if verb else "")


def path_names(endpoint: Endpoint) -> list[str]:
    """A name for each variable segment: the collection before it in the singular, or its field."""
    names: list[str] = []
    segments = endpoint.template.segments
    for variable in endpoint.template.variables:
        for offset, segment in enumerate(variable.pattern):
            if segment not in (ONE, REST):
                continue
            at = variable.first + offset
            name = singular(segments[at - 1]) if offset else variable.field[-1]
            names.append(name if name not in names else f"{name}{len(names) + 1}")
    return names


def singular(collection: str) -> str:
    """One of a collection: `analyses` -> `analysis`, `memories` -> `memory`."""
    for plural, one in (("yses", "ysis"), ("ies", "y"), ("s", "")):
        if collection.endswith(plural):
            return collection.removesuffix(plural) + one
    return collection


def _operation(endpoint: Endpoint, schemas: Schemas, comments: Mapping[str, str]) -> Schema:
    contract = endpoint.contract
    request = _descriptor(contract.request_class)
    comment = comments.get(f"{contract.service}.{contract.name}", "")
    operation: Schema = {
        "operationId": f"{contract.service.rpartition('.')[2]}_{contract.name}",
        "summary": contract.name,
        "description": comment,
        "tags": [contract.service.rpartition(".")[2]],
        "security": [{}, {"bearer": []}] if contract.access is Access.PUBLIC else [{"bearer": []}],
        "x-access": contract.access.name.lower(),
        "x-deadline-s": contract.deadline_s,
    }
    if contract.tier is not None:
        operation["x-plan"] = contract.tier.name.lower()
    parameters = [*_path_parameters(endpoint), *_query_parameters(endpoint, request, schemas)]
    if parameters:
        operation["parameters"] = parameters
    if endpoint.http_method == SOCKET:
        return operation | _socket(endpoint, schemas)
    if endpoint.reader is not None:
        operation["requestBody"] = {
            "required": True,
            "content": {
                "application/json": {"schema": schemas.request(endpoint.reader.descriptor)}
            },
        }
    operation["responses"] = {"200": _success(endpoint, schemas), "default": _PROBLEM}
    return operation


def _success(endpoint: Endpoint, schemas: Schemas) -> Schema:
    schema = _answer(endpoint, schemas)
    if not endpoint.contract.server_streaming:
        return {"description": "Done.", "content": {"application/json": {"schema": schema}}}
    return {
        "description": "Messages as they come: one event, or one line, each.",
        "content": {
            "text/event-stream": {"schema": schema},
            "application/x-ndjson": {"schema": schema},
        },
    }


def _answer(endpoint: Endpoint, schemas: Schemas) -> Schema:
    response = _descriptor(endpoint.contract.response_class)
    if not endpoint.response_body:
        return schemas.response(response)
    field = response.fields_by_name[endpoint.response_body]
    inner = field.message_type
    if inner is None:
        raise LookupError(f"{field.full_name} is no message")
    one = schemas.response(inner)
    return {"type": "array", "items": one} if is_repeated(field) else one


def _socket(endpoint: Endpoint, schemas: Schemas) -> Schema:
    contract = endpoint.contract
    stream = contract.stream
    return {
        "responses": {"101": {"description": "The WebSocket is open."}, "default": _PROBLEM},
        "x-websocket": {
            "subprotocols": ["mentalia.json", "mentalia.proto"],
            "clientMessage": schemas.request(_descriptor(contract.request_class)),
            "serverMessage": schemas.response(_descriptor(contract.response_class)),
            "maxMessageBytes": endpoint.message_limit,
            "maxMessagesPerSecond": stream.max_messages_per_s if stream is not None else 0,
        },
    }


def _path_parameters(endpoint: Endpoint) -> Iterator[Schema]:
    for name in path_names(endpoint):
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _query_parameters(
    endpoint: Endpoint, request: Descriptor, schemas: Schemas
) -> Iterator[Schema]:
    if endpoint.query.closed:
        return
    for names, field in _leaves(request, (), 0):
        if endpoint.query.takes(names):
            schema = schemas.of_field(field)
            description = schema.pop("description", "")
            yield {
                "name": _json_path(request, names),
                "in": "query",
                "description": description,
                "schema": schema,
            }


def _leaves(
    descriptor: Descriptor, above: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], FieldDescriptor]]:
    """Every field that a parameter can fill, with the names that lead to it."""
    for field in descriptor.fields:
        inner = field.message_type
        if inner is None or inner.full_name.startswith("google.protobuf."):
            yield (*above, field.name), field
        elif not is_map(field) and not is_repeated(field) and depth < _DEEPEST_PARAMETER:
            yield from _leaves(inner, (*above, field.name), depth + 1)


def _json_path(descriptor: Descriptor, names: tuple[str, ...]) -> str:
    parts: list[str] = []
    current: Descriptor | None = descriptor
    for name in names:
        if current is None:
            raise LookupError(".".join(names))
        field = current.fields_by_name[name]
        parts.append(field.json_name)
        current = field.message_type
    return ".".join(parts)


def _descriptor(kind: Any) -> Descriptor:
    descriptor: Descriptor = kind.DESCRIPTOR
    return descriptor


def _problem_schema(comments: Mapping[str, str]) -> Schema:
    text = {"type": "string"}
    reasons = {reason.value: comments.get(f"{_REASONS}.{reason.value}", "") for reason in Reason}
    return {
        "type": "object",
        "description": "A failure (RFC 9457).",
        "required": ["type", "title", "status", "detail", "code", "reason", "requestId"],
        "properties": {
            "type": text | {"format": "uri-reference"},
            "title": text,
            "status": {"type": "integer"},
            "detail": text | {"description": "A sentence for people, in their language."},
            "code": text | {"description": "Name of the gRPC status code."},
            "reason": text
            | {"enum": list(reasons), "description": "For programs.", "x-meanings": reasons},
            "metadata": {"type": "object", "additionalProperties": text},
            "fieldViolations": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["field", "description"],
                    "properties": {"field": text, "description": text},
                },
            },
            "retryAfterS": {"type": ["number", "null"], "description": "Seconds to wait."},
            "requestId": text | {"description": "Finds the request in our logs."},
        },
    }


def main() -> None:
    """Write the document beside the other generated files."""
    files = FileDescriptorSet.FromString((GEN / "descriptors.binpb").read_bytes())
    endpoints = endpoints_of(known_methods().values(), Catalog())
    made = json.dumps(document(files, endpoints), indent=1, ensure_ascii=False) + "\n"
    (GEN / "openapi.json").write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main()
