"""Traces by the OpenTelemetry SDK; a call that is not sampled pays for no span.

The decision is made once, where a request enters, and travels in the W3C `traceparent`
(https://www.w3.org/TR/trace-context/): every process of the mesh follows it.
"""

import re
from collections.abc import Callable
from random import getrandbits, random

from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import (
    NonRecordingSpan,
    Span,
    SpanContext,
    SpanKind,
    TraceFlags,
    set_span_in_context,
)

_TRACEPARENT = re.compile(r"00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})")


def untraced() -> str:
    """A `traceparent` that says: not sampled."""
    return f"00-{getrandbits(128) or 1:032x}-{getrandbits(64) or 1:016x}-00"


class Tracing:
    """Starts spans for the share of calls that is traced."""

    def __init__(
        self,
        *,
        process: str,
        ratio: float,
        endpoint: str,
        chance: Callable[[], float] = random,
    ) -> None:
        self._ratio = ratio
        self._chance = chance
        self._provider = TracerProvider(resource=Resource.create({"service.name": process}))
        if endpoint:
            exporter = OTLPSpanExporter(endpoint=endpoint, insecure=True)
            self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("mesh")

    @property
    def provider(self) -> TracerProvider:
        """The SDK's provider, to which tests add a processor of their own."""
        return self._provider

    def begin(self, traceparent: str, name: str, kind: SpanKind) -> tuple[Span | None, str]:
        """The span of a call, if it is traced, and the `traceparent` to hand on.

        An empty one means that nobody decided before and the call is not traced: a channel
        that calls a peer then sends `untraced()`, so that the peer does not decide again.
        """
        parent = _TRACEPARENT.fullmatch(traceparent) if traceparent else None
        if parent is not None:
            if not int(parent[3], 16) & 1:
                return None, traceparent
            return self._start(parent[1], parent[2], name, kind)
        if self._chance() >= self._ratio:
            return None, ""
        return self._start("", "", name, kind)

    def close(self) -> None:
        """Send what was collected and stop."""
        self._provider.shutdown()

    def _start(self, trace_id: str, span_id: str, name: str, kind: SpanKind) -> tuple[Span, str]:
        context = None
        if trace_id:
            remote = SpanContext(
                int(trace_id, 16), int(span_id, 16), is_remote=True, trace_flags=TraceFlags(1)
            )
            context = set_span_in_context(NonRecordingSpan(remote))
        span = self._tracer.start_span(name, context=context, kind=kind)
        made = span.get_span_context()
        return span, f"00-{made.trace_id:032x}-{made.span_id:016x}-01"
