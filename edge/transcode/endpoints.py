"""One endpoint for each `google.api.http` binding of the contract, compiled at start-up."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast
from urllib.parse import unquote_to_bytes

from buf.validate import validate_pb2
from google.api import annotations_pb2, http_pb2
from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor

from edge.clients.headers import Head, head_of
from edge.transcode import wire
from edge.transcode.catalog import Catalog
from edge.transcode.inbound import Reader
from edge.transcode.outbound import Events, Writer
from edge.transcode.query import QueryReader
from edge.transcode.templates import ONE, Template, Variable, parse
from mesh.contract import Access, Idempotency, MethodContract, Sensitivity
from mesh.kernel.errors import InvalidArgument

MESSAGE_BYTES = 1024 * 1024
"""The largest body of a method whose contract allows no field to be larger."""

LARGE_MESSAGE_BYTES = 32 * 1024 * 1024
"""The largest message of imports and exports."""

_ROOM_FOR_JSON_BYTES = 64 * 1024
SOCKET = "WEBSOCKET"
"""Stands where an HTTP method would, for bidirectional streams."""

_PLACES = ("get", "put", "post", "delete", "patch")


class ContractError(Exception):
    """An HTTP annotation that cannot be served; the message says of which method."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PathField:
    """How one path variable reaches the request."""

    variable: Variable
    tags: tuple[bytes, ...]
    json_name: str
    """Its path as JSON spells it, for violations."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Endpoint:
    """Everything needed to serve one binding of one method."""

    contract: MethodContract
    http_method: str
    template: Template
    process: str
    """The process that serves the method."""
    reader: Reader | None
    """Of the body; None when the binding takes none."""
    body_tags: tuple[bytes, ...]
    """Leads to the field that the body is; empty when it is the whole request."""
    query: QueryReader
    path: tuple[PathField, ...]
    writer: Writer
    response_body: str
    """The field that is the HTTP body of the answer; empty for the whole response."""
    head: Head
    """The headers that every call starts with."""
    body_limit: int
    """Bytes of the largest HTTP body, or of the largest JSON frame of a socket."""
    message_limit: int
    """Bytes of the largest message."""
    events: Events
    """How the events of its stream are named."""
    asks: Events
    """The same of what a client sends on a socket."""
    resume_tags: tuple[bytes, ...]
    """Leads to the request's `resume_cursor`; empty without one."""
    cache_control: bytes

    @property
    def route(self) -> str:
        """The template, as metrics name it."""
        return self.template.text

    def path_bytes(self, segments: Sequence[str]) -> bytes:
        """What the path says, as bytes of the request; InvalidArgument for a value that is none."""
        return b"".join(
            wire.delimited(field.tags, _path_value(field, segments)) for field in self.path
        )


def _path_value(field: PathField, segments: Sequence[str]) -> bytes:
    variable = field.variable
    raw = "/".join(segments[variable.first : variable.last])
    if "%" not in raw:
        return raw.encode("ascii", "replace")
    value = unquote_to_bytes(raw)
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        raise InvalidArgument.of(field.json_name, "json.utf8") from None
    if variable.plural and text.count("/") != raw.count("/"):
        raise InvalidArgument.of(field.json_name, "name.pattern", pattern=variable.form)
    return value


def endpoints_of(methods: Iterable[MethodContract], catalog: Catalog) -> Iterator[Endpoint]:
    """Every endpoint of some methods; those without an annotation have none."""
    for contract in methods:
        method = _descriptor(contract)
        rule = method.GetOptions().Extensions[annotations_pb2.http]
        if contract.access is Access.INTERNAL or not rule.WhichOneof("pattern"):
            continue
        for binding in (rule, *rule.additional_bindings):
            try:
                yield _endpoint(contract, method, binding, catalog)
            except (LookupError, ValueError) as error:
                raise ContractError(f"{contract.full_name}: {error}") from error


def _descriptor(contract: MethodContract) -> MethodDescriptor:
    request = cast("Descriptor", contract.request_class.DESCRIPTOR)
    pool = request.file.pool
    return pool.FindServiceByName(contract.service).methods_by_name[contract.name]


def _endpoint(
    contract: MethodContract, method: MethodDescriptor, rule: http_pb2.HttpRule, catalog: Catalog
) -> Endpoint:
    request, response = method.input_type, method.output_type
    http_method, template = _binding(contract, rule)
    path = tuple(_path_field(request, variable) for variable in template.variables)
    body_field = _body_field(request, rule.body)
    reader = None
    if rule.body or contract.client_streaming:
        reader = Reader.of(
            catalog,
            (body_field.message_type if body_field is not None else None) or request,
            prefix=body_field.json_name if body_field is not None else "",
        )
    taken = frozenset(
        [".".join(one.field) for one in template.variables] + ([rule.body] if rule.body else [])
    )
    query = QueryReader(
        Reader.of(catalog, request),
        taken=taken,
        closed=rule.body == "*" or contract.client_streaming,
    )
    message_limit = _message_limit(contract, request)
    resume = request.fields_by_name.get("resume_cursor")
    return Endpoint(
        contract=contract,
        http_method=http_method,
        template=template,
        process=f"svc_{contract.service.split('.')[1]}",
        reader=reader,
        body_tags=wire.tags_of((body_field,)) if body_field is not None else (),
        query=query,
        path=path,
        writer=Writer.of(catalog, response, body=rule.response_body),
        response_body=rule.response_body,
        head=head_of(contract.path),
        body_limit=_json_limit(message_limit),
        message_limit=message_limit,
        events=Events.of(catalog.native(response)),
        asks=Events.of(catalog.native(request)),
        resume_tags=wire.tags_of((resume,)) if resume is not None else (),
        cache_control=_cache_control(contract, http_method),
    )


def _binding(contract: MethodContract, rule: http_pb2.HttpRule) -> tuple[str, Template]:
    pattern = rule.WhichOneof("pattern")
    if pattern not in _PLACES:
        raise ValueError(f"a binding by {pattern or 'nothing'} is not served")
    template = parse(getattr(rule, pattern))
    if contract.client_streaming:
        if not contract.server_streaming:
            raise ValueError("a client stream has no HTTP form")
        return SOCKET, template
    return pattern.upper(), template


def _path_field(request: Descriptor, variable: Variable) -> PathField:
    fields = wire.path_to(request, variable.field)
    if fields[-1].type != FieldDescriptor.TYPE_STRING:
        raise ValueError(f"the path variable {'.'.join(variable.field)} is not a string")
    return PathField(
        variable=variable,
        tags=wire.tags_of(fields),
        json_name=".".join(field.json_name for field in fields),
    )


def _body_field(request: Descriptor, name: str) -> FieldDescriptor | None:
    if name in ("", "*"):
        return None
    field = request.fields_by_name.get(name)
    if field is None or field.message_type is None or field.is_repeated:
        raise LookupError(f"{request.full_name} has no message {name} to read the body into")
    return field


def _message_limit(contract: MethodContract, request: Descriptor) -> int:
    """The largest message: the stream's limit, or what the largest field may hold."""
    if contract.stream is not None and contract.stream.max_message_bytes:
        return contract.stream.max_message_bytes
    return LARGE_MESSAGE_BYTES if _largest_field(request, set()) > MESSAGE_BYTES else MESSAGE_BYTES


def _largest_field(descriptor: Descriptor, seen: set[str]) -> int:
    if descriptor.full_name in seen:
        return 0
    seen.add(descriptor.full_name)
    largest = 0
    for field in descriptor.fields:
        if field.message_type is not None:
            largest = max(largest, _largest_field(field.message_type, seen))
            continue
        rules = field.GetOptions().Extensions[validate_pb2.field]
        largest = max(largest, rules.bytes.max_len, rules.string.max_len, rules.string.max_bytes)
    return largest


def _json_limit(message_limit: int) -> int:
    """Bytes of JSON for a message: base64 takes a third more, names and signs some room."""
    if message_limit == MESSAGE_BYTES:
        return MESSAGE_BYTES
    return message_limit * 4 // 3 + _ROOM_FOR_JSON_BYTES


NOT_KEPT = b"no-store"


def _cache_control(contract: MethodContract, http_method: str) -> bytes:
    """Answers about nobody may be kept for a minute, all others by nobody."""
    open_data = (
        http_method == "GET"
        and contract.access is Access.PUBLIC
        and contract.sensitivity is Sensitivity.NONE
        and contract.idempotency is Idempotency.READ_ONLY
    )
    return b"public, max-age=60" if open_data else NOT_KEPT


__all__ = ["NOT_KEPT", "ONE", "SOCKET", "ContractError", "Endpoint", "endpoints_of"]
