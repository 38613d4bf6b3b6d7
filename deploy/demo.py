"""The main job, on a running mesh, as a person's client would do it.

`python -m deploy demo` reads `$MENTALIA_HOME/run/endpoints.json` and talks only to the
public URL: HTTPS/JSON, WebSocket and native gRPC through Envoy, with TLS.
"""

import asyncio
import base64
import json
import secrets
import ssl
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import grpc
import httpx
from mentalia.chat.v1 import chat_service_pb2 as chat
from mentalia.chat.v1.chat_service_pb2_grpc import ChatServiceStub
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from svc_signlink.training.clips import spell_frames

MESSAGE = "Tengo que ordenar mi habitación y no sé por dónde empezar"
CONTROLLING = (
    "No quiero que veas más a tus amigas. Mándame tu ubicación ahora y dame la clave de tu móvil."
)
WORD = "hola"
_PATIENCE_S = 20.0
_PASSING = {"ready", "typing", "read"}
"""Events of a conversation that are shown and not kept: they repeat the last kept cursor."""


class DemoError(Exception):
    """A step did not go as promised; the message says which and how."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where the mesh is and whom to trust."""

    url: str
    ca_file: Path

    @classmethod
    def read(cls, home: Path) -> "Target":
        """The running mesh of a home; DemoError when none runs there."""
        path = home / "run" / "endpoints.json"
        try:
            told = json.loads(path.read_text("utf-8"))
        except OSError:
            raise DemoError(f"No mesh runs in {home}; start one with `make run`.") from None
        return cls(url=told["url"].rstrip("/"), ca_file=Path(told["caFile"]))

    def tls(self) -> ssl.SSLContext:
        """Trusts the deployment's authority alone."""
        return ssl.create_default_context(cafile=str(self.ca_file))


class Demo:
    """One run of the main job."""

    def __init__(self, target: Target, say: Callable[[str], None]) -> None:
        self._target = target
        self._say = say
        self._token = ""
        self._session = ""

    async def run(self) -> None:
        """Every step in order; DemoError names the one that failed."""
        steps = (
            ("account over HTTPS/JSON", self._create_account),
            ("bot and conversation", self._create_bot),
            ("steps over WebSocket, cut and resumed", self._chat_by_websocket),
            ("the same over native gRPC", self._chat_by_grpc),
            ("a photograph of a hand", self._hand),
            ("a word in LSM", self._word),
            ("a controlling message", self._analyse),
            ("the session revoked, its stream closed", self._revoke),
        )
        async with httpx.AsyncClient(
            base_url=self._target.url, verify=self._target.tls(), timeout=_PATIENCE_S
        ) as self._http:
            for number, (name, step) in enumerate(steps, 1):
                self._say(f"[{number}/{len(steps)}] {name}")
                started = time.monotonic()
                try:
                    async with asyncio.timeout(3 * _PATIENCE_S):
                        await step()
                except (httpx.HTTPError, ConnectionClosed, grpc.aio.AioRpcError, OSError) as error:
                    raise DemoError(f"{name}: {error}") from error
                except TimeoutError as error:
                    raise DemoError(f"{name}: no answer in time") from error
                self._say(f"      ok, {time.monotonic() - started:.2f} s")

    async def _call(
        self, method: str, path: str, body: object | None = None, *, token: bool = True
    ) -> dict[str, Any]:
        headers = {"accept-language": "es"}
        if token:
            headers["authorization"] = f"Bearer {self._token}"
        answer = await self._http.request(method, path, json=body, headers=headers)
        if answer.status_code >= httpx.codes.BAD_REQUEST:
            raise DemoError(f"{method} {path}: {answer.status_code} {answer.text}")
        return dict(answer.json())

    async def _create_account(self) -> None:
        made = await self._call(
            "POST",
            "/v1/accounts",
            {
                "email": f"demo-{secrets.token_hex(6)}@example.org",
                "password": secrets.token_urlsafe(18),
                "displayName": "Ana",
                "locale": "es",
                "country": "ES",
                "requestId": secrets.token_hex(8),
            },
            token=False,
        )
        self._token = made["accessToken"]
        me = await self._call("GET", "/v1/me")
        sessions = await self._call("GET", "/v1/sessions")
        self._session = sessions["sessions"][0]["name"]
        self._say(f"      account of {me['displayName']}, session {self._session}")

    async def _create_bot(self) -> None:
        templates = await self._call("GET", "/v1/botTemplates", token=False)
        template = next(t for t in templates["botTemplates"] if "split" in t["name"])
        bot = await self._call(
            "POST",
            "/v1/bots:fromTemplate",
            {"template": template["name"], "displayName": "Pasos", "locale": "es"},
        )
        conversation = await self._call(
            "POST", "/v1/conversations", {"bot": bot["name"], "title": "Mi habitación"}
        )
        self._conversation = conversation["name"]
        self._say(f"      {bot['displayName']} ({bot['name']})")

    async def _chat_by_websocket(self) -> None:
        whole, cursor = [], ""
        request_id = secrets.token_hex(8)
        async with self._socket(f"/v1/{self._conversation}:converse") as socket:
            await _send(socket, {"config": {"resumeCursor": ""}})
            await _send(socket, {"message": {"text": MESSAGE, "requestId": request_id}})
            async for event in _events(socket):
                if _PASSING & event.keys():
                    continue
                cursor = event["cursor"]
                whole.append(event)
                if sum("delta" in one for one in whole) == 2:  # half-way
                    break
            socket.transport.abort()
        self._say("      connection cut after two steps")
        async with self._socket(f"/v1/{self._conversation}:converse") as socket:
            await _send(socket, {"config": {"resumeCursor": cursor}})
            async for event in _events(socket):
                if _PASSING & event.keys():
                    continue
                whole.append(event)
                if "final" in event:
                    break
            await _send(socket, {"end": {}})
        cursors = [event["cursor"] for event in whole]
        if len(set(cursors)) != len(cursors):
            raise DemoError("a step came twice after the cut")
        steps = [event["delta"]["text"] for event in whole if "delta" in event]
        for step in steps:
            self._say(f"      · {step.strip()}")
        replay = await self._replay(whole[0]["cursor"])
        if replay != whole[1:]:
            raise DemoError("the resumed steps differ from what was stored")

    async def _replay(self, cursor: str) -> list[dict[str, Any]]:
        """Everything that was kept of the conversation after a cursor, up to the answer's end."""
        found = []
        async with self._socket(f"/v1/{self._conversation}:converse") as socket:
            await _send(socket, {"config": {"resumeCursor": cursor}})
            async for event in _events(socket):
                if not _PASSING & event.keys():
                    found.append(event)
                if "final" in event:
                    return found
        raise DemoError("the conversation cannot be read again")

    async def _chat_by_grpc(self) -> None:
        address = urlsplit(self._target.url).netloc
        shown = grpc.ssl_channel_credentials(self._target.ca_file.read_bytes())
        metadata = (("authorization", f"Bearer {self._token}"), ("accept-language", "es"))
        cursor, deltas = "", []
        request = chat.SendMessageRequest(
            parent=self._conversation, text=MESSAGE, request_id=secrets.token_hex(8)
        )
        async with grpc.aio.secure_channel(address, shown) as channel:
            stub = ChatServiceStub(channel)
            first = stub.SendMessage(request, metadata=metadata)
            async for event in first:
                cursor = event.cursor
                if event.WhichOneof("event") == "delta":
                    deltas.append(event.delta.text)
                    if len(deltas) == 2:  # half-way
                        first.cancel()
                        break
            request.resume_cursor = cursor
            final = False
            async for event in stub.SendMessage(request, metadata=metadata):
                if event.WhichOneof("event") == "delta":
                    deltas.append(event.delta.text)
                final = final or event.WhichOneof("event") == "final"
        if not final or len(set(deltas)) != len(deltas):
            raise DemoError("the stream over gRPC was not resumed whole")
        self._say(f"      {len(deltas)} steps, none lost, none twice")

    async def _hand(self) -> None:
        photo = resources.files("svc_signlink").joinpath("resources", "hand.jpg").read_bytes()
        async with self._socket("/v1/sign:interpret") as socket:
            await _send(socket, {"config": _config("mfs")})
            await _until(socket, "ready")
            data = base64.b64encode(photo).decode()
            await _send(socket, {"jpeg": {"sequence": 1, "captureOffset": "0s", "data": data}})
            interim = (await _until(socket, "interim"))["interim"]
            await _send(socket, {"end": {}})
            await _until(socket, "summary")
        hands = interim.get("hands", [])
        if not hands or len(hands[0]["xyz"]) != 63:  # 21 points of 3 numbers
            raise DemoError("no hand was found in the photograph")
        self._say(f"      {len(hands)} hand, 21 points, score {hands[0]['score']:.2f}")

    async def _word(self) -> None:
        frames = spell_frames(variety="mfs", word=WORD, seed=7)
        async with self._socket("/v1/sign:interpret") as socket:
            await _send(socket, {"config": _config("mfs")})
            await _until(socket, "ready")

            async def send_all() -> None:
                for frame in frames:
                    await _send(socket, {"landmarks": frame})
                await _send(socket, {"end": {}})

            sending = asyncio.create_task(send_all())
            settled = []
            async for event in _events(socket):
                if "settled" in event:
                    settled.append(event["settled"]["letter"])
                if "summary" in event:
                    break
            await sending
        read = "".join(settled)
        if read.lower() != WORD:
            raise DemoError(f"spelled {WORD}, read {read or 'nothing'}")
        self._say(f"      read {read}")

    async def _analyse(self) -> None:
        found = await self._call(
            "POST",
            "/v1/spoiler:analyzeText",
            {"text": CONTROLLING, "bond": "BOND_PARTNER", "locale": "es", "country": "ES"},
            token=False,
        )
        if not found["findings"]:
            raise DemoError("nothing was found in a controlling message")
        for finding in found["findings"]:
            start, end = finding["startChar"], finding["endChar"]
            if CONTROLLING[start:end] != finding["quote"]:
                raise DemoError("a quote is not the text between its places")
            self._say(f"      {finding['tactic']}: «{finding['quote']}»")
        self._say(f"      {found['riskLevel']}, danger {found['danger']['level']}")

    async def _revoke(self) -> None:
        async with self._socket(f"/v1/{self._conversation}:converse") as socket:
            await _send(socket, {"config": {"resumeCursor": ""}})
            await _until(socket, "ready")
            started = time.monotonic()
            await self._call("DELETE", f"/v1/{self._session}")
            try:
                while True:
                    await asyncio.wait_for(socket.recv(), timeout=5)
            except ConnectionClosed as closed:
                took = time.monotonic() - started
                code = closed.rcvd.code if closed.rcvd else 0
        if code != 1008 or took > 1.0:  # the contract's code and limit
            raise DemoError(f"the stream closed with {code} after {took:.2f} s")
        self._say(f"      closed with 1008 after {took:.2f} s")

    @asynccontextmanager
    async def _socket(self, path: str) -> AsyncIterator[ClientConnection]:
        url = self._target.url.replace("https://", "wss://", 1) + path
        async with connect(
            url,
            ssl=self._target.tls(),
            subprotocols=["mentalia.json", f"bearer.{self._token}"],  # type: ignore[list-item]  # a NewType of str
            additional_headers={"accept-language": "es"},
            max_size=4 * 1024 * 1024,
            open_timeout=_PATIENCE_S,
        ) as socket:
            yield socket


def _config(variety: str) -> dict[str, object]:
    return {
        "variety": variety,
        "sessionType": "SESSION_TYPE_TRANSLATION",
        "mirrored": False,
        "dominantHand": "HAND_ANY",
        "targetText": "",
    }


async def _send(socket: ClientConnection, message: object) -> None:
    await socket.send(json.dumps(message))


async def _events(socket: ClientConnection) -> AsyncIterator[dict[str, Any]]:
    async for text in socket:
        event = json.loads(text)
        if "error" in event:
            raise DemoError(f"the stream failed: {event['error']}")
        yield event


async def _until(socket: ClientConnection, kind: str) -> dict[str, Any]:
    async for event in _events(socket):
        if kind in event:
            return event
    raise DemoError(f"the stream ended before {kind}")


def main(home: Path) -> int:
    """Run the demo on the mesh of `home`; 0 when every step went as promised."""

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    try:
        asyncio.run(Demo(Target.read(home), say).run())
    except DemoError as error:
        sys.stderr.write(f"demo failed: {error}\n")
        return 1
    say("Every step went as promised.")
    return 0
