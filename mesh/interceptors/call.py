"""One call as its method sees it, and the call that is running now."""

from contextvars import ContextVar
from dataclasses import dataclass, field

from mesh.contract.methods import MethodContract
from mesh.kernel.errors import Unauthenticated
from mesh.kernel.locale import Locale
from mesh.kernel.principal import Principal
from mesh.kernel.reasons import Reason


@dataclass(slots=True)
class Call:
    """One running call: what it is, who makes it, and until when."""

    method: MethodContract
    request_id: str
    """Finds the call in every log it touches."""
    locale: Locale
    peer: str
    """Process that called, by its certificate: `edge`, `svc_chat`."""
    address: str
    """Network address of the client; only the edge and Envoy may state it."""
    deadline: float
    """When the call must have ended, seconds of the monotonic clock."""
    started: float
    """When it began, seconds of the monotonic clock."""
    principal: Principal | None = None
    token: str = ""
    """The person's token as it came, to travel with every call made for this one."""
    traceparent: str = ""
    """W3C trace context to hand on."""
    tags: dict[str, str] = field(default_factory=dict)
    """Facts for the log line; never a text, a token or an address."""

    def person(self) -> Principal:
        """Who signed in; Unauthenticated when nobody did."""
        if self.principal is None:
            raise Unauthenticated(Reason.SIGN_IN_REQUIRED)
        return self.principal


current_call: ContextVar[Call | None] = ContextVar("current_call", default=None)
"""The call whose work is running; outgoing channels read identity and deadline from it."""
