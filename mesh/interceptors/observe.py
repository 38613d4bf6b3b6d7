"""What is known of every call afterwards: a metric, a log line, and a span when traced.

A call leaves one record behind; records are counted and written in batches, many in a row,
which costs a fifth of doing so inside each call (`bench.unary`). A call that broke is
written at once.
"""

import time
from datetime import UTC, datetime

from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from prometheus_client import Counter, Histogram

from mesh.interceptors.call import Call
from mesh.kernel.errors import Code, Fault
from mesh.telemetry.logs import JsonLines, hashed
from mesh.telemetry.metrics import Metrics
from mesh.telemetry.tracing import Tracing

_OK = "OK"
_BATCH = 512
_USERS_KEPT = 10_000


_Record = tuple[Call, float, float, str, str]
"""The call, when it ended in seconds since 1970, how long it took, its code and reason."""


class Observer:
    """Writes down how calls went."""

    def __init__(
        self, *, metrics: Metrics, tracing: Tracing, lines: JsonLines, process: str
    ) -> None:
        self._metrics = metrics
        self._tracing = tracing
        self._lines = lines
        self._process = process
        self._records: list[_Record] = []
        self._counters: dict[tuple[str, str], Counter] = {}
        self._timers: dict[str, Histogram] = {}
        self._users: dict[str, str] = {}

    def begin(self, call: Call) -> Span | None:
        """Start the span of a traced call and set what travels on."""
        span, call.traceparent = self._tracing.begin(
            call.traceparent, call.method.full_name, SpanKind.SERVER
        )
        return span

    def end(self, call: Call, span: Span | None, code: Code | None, fault: Fault | None) -> None:
        """Keep how a call ended; `code` None means OK."""
        word = code.name if code else _OK
        reason = fault.reason.value if fault is not None else ""
        self._records.append((call, time.time(), time.monotonic() - call.started, word, reason))
        if code is Code.INTERNAL or len(self._records) >= _BATCH:
            self.write()
        if span is not None:
            self._finish(span, call, word, fault)

    def write(self) -> None:
        """Count and log what was kept."""
        records, self._records = self._records, []
        for call, _, took_s, word, _ in records:
            self._counter(call.method.full_name, word).inc()
            self._timer(call.method.full_name).observe(took_s)
        self._lines.write_all([self._line(record) for record in records])

    def _line(self, record: _Record) -> dict[str, object]:
        call, ended_at, took_s, code, reason = record
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(ended_at, UTC),
            "level": "INFO",
            "process": self._process,
            "event": "call",
            "request_id": call.request_id,
            "method": call.method.full_name,
            "code": code,
            "duration_ms": round(took_s * 1000, 2),
            "peer": call.peer,
            "user": self._user(call.principal.user_id) if call.principal else "",
        }
        if reason:
            line["reason"] = reason
        return line | call.tags if call.tags else line

    def _finish(self, span: Span, call: Call, word: str, fault: Fault | None) -> None:
        span.set_attribute("rpc.system", "grpc")
        span.set_attribute("rpc.grpc.status_code", word)
        span.set_attribute("mentalia.request_id", call.request_id)
        if fault is not None:
            span.set_status(Status(StatusCode.ERROR, fault.reason.value))
        span.end()

    def _user(self, user_id: str) -> str:
        known = self._users.get(user_id)
        if known is None:
            if len(self._users) > _USERS_KEPT:
                self._users.clear()
            known = self._users[user_id] = hashed(user_id)
        return known

    def _counter(self, method: str, code: str) -> Counter:
        key = (method, code)
        found = self._counters.get(key)
        if found is None:
            found = self._counters[key] = self._metrics.handled.labels(method, code)
        return found

    def _timer(self, method: str) -> Histogram:
        found = self._timers.get(method)
        if found is None:
            found = self._timers[method] = self._metrics.handling.labels(method)
        return found
