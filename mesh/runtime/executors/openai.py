"""A model behind a server that speaks OpenAI's HTTP interface: vLLM, llama.cpp, a provider."""

import asyncio
import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from mesh.kernel.errors import Unavailable, Unimplemented
from mesh.kernel.reasons import Reason
from mesh.runtime.manifest import Manifest

if TYPE_CHECKING:
    import httpx

_OK = 200
_TOO_MANY = 429
_SERVER_ERRORS = 500
_AGAIN_S = 1.0
_AGAIN_AFTER_START_S = 5.0
"""A model that does not start is rarely there a second later."""

_SECONDS = re.compile(r"\d{1,5}(\.\d+)?", re.ASCII)
"""A `Retry-After` in seconds; as a date it would need a clock both sides agree on."""

_LONGEST_LINE_BYTES = 1024 * 1024
"""Of a stream; a piece of text is a few hundred bytes, and a server gone wrong ends no line."""

_EVENT = b"data:"
_DONE = b"[DONE]"


class OpenAIExecutor:
    """Runs a manifest's model on an OpenAI-compatible server.

    `url` ends in `/v1`; `key` is sent as a bearer token where there is one; `timeout_s` bounds an
    answer, and in a stream the wait for each piece. Of the manifest's options, `api` says what the
    model does, and `served_as` its name on the server when it is not the manifest's. ValueError
    when `url` is no HTTP address, or `api` neither of these:

    - `embeddings`: an item is a text, its result `(values,) float32`.
    - `chat`: an item is a list of `{"role": ..., "content": ...}`, its result the text.
    """

    def __init__(
        self, manifest: Manifest, url: str, *, key: str = "", timeout_s: float = 60.0
    ) -> None:
        if manifest.options.get("api") not in ("embeddings", "chat"):
            raise ValueError(f"{manifest.name}: options.api must be embeddings or chat.")
        if not url.startswith(("http://", "https://")):
            raise ValueError("The url must begin with http:// or https://.")
        self._manifest = manifest
        self._model: str = manifest.options.get("served_as", manifest.name)
        self._chats = manifest.options["api"] == "chat"
        self._url = url
        self._key = key
        self._timeout_s = timeout_s
        self._busy = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None

    async def start(self) -> None:
        """Ask the server for its models, which a wrong key fails too; see `Executor.start`."""
        if self._client is not None:
            return
        client = self._connect()
        try:
            await self._greet(client)
        except BaseException:
            await client.aclose()
            raise
        self._client = client

    async def run(self, items: Sequence[Any]) -> Sequence[Any]:
        """One result an item, in order; see `Executor.run`.

        The result of an item that is none of the kind is a ValueError. What the server refuses is
        a RuntimeError: raised for embeddings, which are one request; for chat, the item's result.
        """
        wrong = self._wrong_conversation if self._chats else self._wrong_text
        results: list[Any] = [wrong(item) for item in items]
        places = [at for at, problem in enumerate(results) if problem is None]
        asked = [items[at] for at in places]
        async with self._busy:
            answers = await (self._complete(asked) if self._chats else self._embed(asked))
        for at, answer in zip(places, answers, strict=True):
            results[at] = answer
        return results

    async def stream(self, item: Any) -> AsyncGenerator[str, None]:
        """The pieces of one text; closed early, the server is told by the end of the connection.

        Raises Unavailable when the stream breaks off, Unimplemented for embeddings, ValueError and
        RuntimeError as the results of `run`.
        """
        if not self._chats:
            raise Unimplemented(Reason.NOT_BUILT, method="embeddings")
        problem = self._wrong_conversation(item)
        if problem is not None:
            raise problem
        body = {"model": self._model, "messages": item, "stream": True}
        async with self._busy, self._sent("chat/completions", body) as response:
            rest = b""
            with self._reaching():
                async for chunk in response.aiter_bytes():
                    # By line feeds alone: JSON may hold the other ends of lines of Unicode.
                    *lines, rest = (rest + chunk).split(b"\n")
                    for line in lines:
                        event = line.removeprefix(_EVENT).strip()
                        if not line.startswith(_EVENT):
                            continue
                        if event == _DONE:
                            return
                        piece = self._piece(event)
                        if piece:
                            yield piece
                    if len(rest) > _LONGEST_LINE_BYTES:
                        break
            if rest.removeprefix(_EVENT).strip() == _DONE:
                return
        raise self._unavailable(_AGAIN_S)

    async def available(self) -> None:
        """Returns at once: what went away is looked for by the next request."""

    async def close(self) -> None:
        """Wait for the answer under way and close the connections."""
        async with self._busy:
            client, self._client = self._client, None
            if client is not None:
                await client.aclose()

    def _connect(self) -> "httpx.AsyncClient":
        import httpx

        return httpx.AsyncClient(
            base_url=self._url,
            headers={"Authorization": f"Bearer {self._key}"} if self._key else {},
            timeout=self._timeout_s,
            # Where a model is, its setting alone says; no proxy of the environment stands between.
            trust_env=False,
        )

    async def _greet(self, client: "httpx.AsyncClient") -> None:
        with self._reaching():
            async with asyncio.timeout(self._timeout_s):
                response = await client.get("models")
        if response.status_code != _OK:
            fault = self._unavailable(_AGAIN_AFTER_START_S)
            fault.add_note(f"The server of the model answered {response.status_code}.")
            raise fault

    async def _complete(self, conversations: Sequence[Any]) -> list[Any]:
        answers = await asyncio.gather(
            *(self._reply(messages) for messages in conversations), return_exceptions=True
        )
        for answer in answers:
            if isinstance(answer, BaseException) and not isinstance(answer, RuntimeError):
                raise answer
        return answers

    async def _reply(self, messages: Any) -> str:
        told = await self._ask("chat/completions", {"model": self._model, "messages": messages})
        with self._reading():
            text = told["choices"][0]["message"]["content"]
            if not isinstance(text, str):
                raise TypeError("The answer has no text.")
            return text

    async def _embed(self, texts: Sequence[Any]) -> list[Any]:
        if not texts:
            return []
        told = await self._ask("embeddings", {"model": self._model, "input": list(texts)})
        with self._reading():
            by_index = {
                one["index"]: np.array(one["embedding"], np.float32) for one in told["data"]
            }
            if len(told["data"]) != len(texts):
                raise ValueError("There is no vector for each text.")
            return [by_index[at] for at in range(len(texts))]

    async def _ask(self, path: str, body: Mapping[str, Any]) -> Any:
        with self._reaching():
            async with asyncio.timeout(self._timeout_s), self._sent(path, body) as response:
                content = await response.aread()
        with self._reading():
            return json.loads(content)

    @asynccontextmanager
    async def _sent(self, path: str, body: Mapping[str, Any]) -> AsyncIterator["httpx.Response"]:
        """A response that begins well; its body is yet to be read."""
        if self._client is None:
            raise self._unavailable(_AGAIN_AFTER_START_S)
        request = self._client.build_request("POST", path, json=body)
        with self._reaching():
            response = await self._client.send(request, stream=True)
        try:
            self._judge(response)
            yield response
        finally:
            await response.aclose()

    def _judge(self, response: "httpx.Response") -> None:
        status = response.status_code
        if status == _OK:
            return
        if status != _TOO_MANY and status < _SERVER_ERRORS:
            # The server's own words are left out: they may quote what a person wrote.
            raise RuntimeError(f"The server of the model {self._model} answered {status}.")
        told = response.headers.get("Retry-After", "")
        fault = self._unavailable(float(told) if _SECONDS.fullmatch(told) else _AGAIN_S)
        fault.add_note(f"The server of the model answered {status}.")
        raise fault

    def _piece(self, event: bytes) -> str:
        with self._reading():
            choices = json.loads(event)["choices"]
            # A last event that only counts tokens has no choice, and the first no content.
            piece = choices[0]["delta"].get("content") if choices else None
            if not isinstance(piece, str | None):
                raise TypeError("The piece is no text.")
            return piece or ""

    @contextmanager
    def _reaching(self) -> Iterator[None]:
        """Unavailable for what the connection does."""
        import httpx

        try:
            yield
        except (httpx.RequestError, TimeoutError) as error:
            raise self._unavailable(_AGAIN_S) from error

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Unavailable for an answer that is none."""
        try:
            yield
        except (ValueError, TypeError, LookupError, AttributeError):
            # Without the cause, whose words may quote the answer.
            raise self._unavailable(_AGAIN_S) from None

    def _wrong_text(self, item: Any) -> ValueError | None:
        if isinstance(item, str):
            return None
        return ValueError(f"{self._manifest.name} takes texts, not {type(item).__name__}.")

    def _wrong_conversation(self, item: Any) -> ValueError | None:
        if (
            isinstance(item, list)
            and item
            and all(isinstance(one, dict) and {"role", "content"} <= one.keys() for one in item)
        ):
            return None
        return ValueError(f"{self._manifest.name} takes a list of role and content.")

    def _unavailable(self, retry_after_s: float) -> Unavailable:
        return Unavailable(
            Reason.MODEL_UNAVAILABLE, retry_after_s=retry_after_s, model=self._manifest.name
        )
