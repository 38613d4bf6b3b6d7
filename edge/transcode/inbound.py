"""JSON bodies to the bytes of a message."""

from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import Descriptor
from protobuf import Message, Registry, message_from_json_value

from edge.transcode import checker
from edge.transcode.catalog import Catalog, Native
from mesh.kernel.errors import InvalidArgument, Violation
from mesh.kernel.reasons import Reason

REFUSALS = (ValueError, TypeError, OverflowError, RecursionError)
"""What the native parser raises for a body that is not the JSON of a message."""

_KEYS_CHECKED_BYTES = 256 * 1024
"""In larger bodies a key that stands twice is not looked for: it would hold the loop for long."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """Reads one kind of message."""

    descriptor: Descriptor
    native: Native
    registry: Registry
    prefix: str = ""
    """Path of the message in its request, for violations: `user` where the body is that field."""
    choices: frozenset[bytes] = frozenset()
    """Names of members of choices, of which a body may hold only one each."""

    @classmethod
    def of(cls, catalog: Catalog, descriptor: Descriptor, *, prefix: str = "") -> "Reader":
        """The reader of a message."""
        native = catalog.native(descriptor)
        return cls(
            descriptor=descriptor,
            native=native,
            registry=catalog.registry,
            prefix=prefix,
            choices=checker.choices_of(descriptor),
        )

    def read(self, body: bytes) -> bytes:
        """The message of a JSON body as bytes; InvalidArgument names the field that is wrong."""
        return self.parse(body)[1]

    def parse(self, body: bytes) -> tuple[Message[Any], bytes]:
        """The native message of a JSON body and its bytes; InvalidArgument as `read`."""
        if danger := checker.dangerous(body):
            if "depth" in danger:
                raise invalid(Violation(field=checker.BODY, rule="json.depth"))
            raise self._refused(body, danger)
        try:
            message = self.native.from_json(body, registry=self.registry)
            data = message.to_binary()  # a number that its field cannot hold shows only here
        except REFUSALS as refusal:
            raise self._refused(body, str(refusal)) from None
        if len(body) <= _KEYS_CHECKED_BYTES and checker.doubtful(body, self.choices):
            self._check_keys(body)
        return message, data

    def read_value(self, value: object) -> bytes:
        """The message of a JSON value made of dicts and lists, as bytes."""
        try:
            message = message_from_json_value(
                self.native,
                value,  # type: ignore[arg-type]  # dicts of str, lists and scalars
                registry=self.registry,
            )
            return message.to_binary()
        except REFUSALS as refusal:
            found = checker.check_value(self.descriptor, value, prefix=self.prefix)
            violation = (
                found[0]
                if found
                else checker.explain(
                    self.descriptor, b"{}", refusal=str(refusal), prefix=self.prefix
                )
            )
            raise invalid(violation) from None

    def _refused(self, body: bytes, refusal: str) -> InvalidArgument:
        return invalid(checker.explain(self.descriptor, body, refusal=refusal, prefix=self.prefix))

    def _check_keys(self, body: bytes) -> None:
        """Refuse what the native parser would settle silently, by taking the last."""
        for violation in checker.violations_of(self.descriptor, body, prefix=self.prefix):
            if violation.rule in ("duplicate", "oneof.exactly_one"):
                raise invalid(violation)


def invalid(violation: Violation) -> InvalidArgument:
    """The fault of a body that is not the JSON of its message."""
    return InvalidArgument(Reason.INVALID_BODY, violations=(violation,), field=violation.field)
