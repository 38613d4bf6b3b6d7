"""What uvicorn's protocols lack: who connects, and problem documents for what is no HTTP."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from edge import problems
from mesh.kernel.errors import InvalidArgument
from mesh.kernel.locale import Locale
from mesh.kernel.reasons import Reason

_SPIFFE = "spiffe://mentalia/"


def callers_only(callers: frozenset[str]) -> type[HttpToolsProtocol]:
    """An HTTP protocol that talks only to processes whose certificate names one of `callers`.

    Without TLS (benchmarks and tests on loopback) everyone may connect.
    """

    class CallersOnly(HttpToolsProtocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            tls = transport.get_extra_info("ssl_object")
            if tls is not None and caller_of(tls.getpeercert()) not in callers:
                transport.abort()
                return
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            if self.transport is not None:
                super().connection_lost(exc)

        def send_400_response(self, msg: str) -> None:
            fault = InvalidArgument(Reason.INVALID_BODY, field="http")
            problem = problems.of_fault(fault, Locale.ES, "")
            body = problem.body()
            lines = [b"HTTP/1.1 400 Bad Request", b"connection: close"]
            lines += [name + b": " + value for name, value in problem.headers()]
            lines += [b"content-length: %d" % len(body), b"", body]
            self.transport.write(b"\r\n".join(lines))
            self.transport.close()

    return CallersOnly


def caller_of(certificate: dict[str, Any] | None) -> str:
    """The process that a certificate names; empty when it names none."""
    for kind, value in (certificate or {}).get("subjectAltName", ()):
        if kind == "URI" and value.startswith(_SPIFFE):
            return str(value.removeprefix(_SPIFFE))
    return ""
