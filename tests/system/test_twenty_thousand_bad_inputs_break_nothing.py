"""Fuzz of every RPC and every route through Envoy: no INTERNAL, no crash."""

import asyncio
import os
from collections import Counter
from random import Random

import grpc
import httpx

from mesh.contract import known_methods
from tests.support.clients import Account, Target, new_account
from tests.support.garbage import fill, json_body, raw
from tests.support.routes import http_rules, outcome

INPUTS = int(os.environ.get("FUZZ_INPUTS", "20000"))
SEED = int(os.environ.get("FUZZ_SEED", "20261124"))
IN_FLIGHT = 24
NEVER = {grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN, grpc.StatusCode.DATA_LOSS}
METHODS = list(known_methods().values())
ROUTES = list(http_rules())
HEADERS = (
    {},
    {"accept-language": "en;q=zzz"},
    {"accept": "text/event-stream"},
    {"x-request-id": "ñ" * 3},
    {"grpc-timeout": "-1S"},
    {"content-type": "text/plain"},
    {"content-encoding": "gzip"},
    {"traceparent": "00-zz-zz-01"},
)


async def one_rpc(channel: grpc.aio.Channel, rng: Random, person: Account, found: Counter) -> None:
    method = rng.choice(METHODS)
    data = raw(rng) if rng.random() < 0.3 else fill(method.request_class(), rng).SerializeToString()
    metadata = person.metadata if rng.random() < 0.8 else ()
    code = await outcome(channel, method, data, metadata)
    if code in NEVER:
        found[f"{method.path} {code.name}"] += 1


async def one_request(
    http: httpx.AsyncClient, rng: Random, person: Account, found: Counter
) -> None:
    method, verb, path = rng.choice(ROUTES)
    if rng.random() < 0.2:
        path += rng.choice(
            ("/", "?pageSize=x", "?page_size=-1", "?a.b.c=1", "%00", "?x=%ff", "/../..")
        )
    body = json_body(method.request_class, rng)
    options: dict[str, object] = {"json": body}
    if rng.random() < 0.3:
        options = {"content": raw(rng)}
    headers = dict(rng.choice(HEADERS)) | (person.headers if rng.random() < 0.8 else {})
    encoded = {key: value.encode("utf-8") for key, value in headers.items()}
    if verb in ("GET", "DELETE") and rng.random() < 0.8:
        options = {}
    async with http.stream(verb, path, headers=encoded, **options) as answer:  # type: ignore[arg-type]  # options are httpx's
        if answer.status_code == 500 or answer.status_code == 502:
            found[f"{verb} {path} {answer.status_code}"] += 1


async def test_no_input_is_an_internal_error(target: Target) -> None:
    rng, found = Random(SEED), Counter[str]()
    left = INPUTS

    async with target.http() as http, target.channel() as channel:
        person = await new_account(http)

        async def work() -> None:
            nonlocal left
            while left > 0:
                left -= 1
                if rng.random() < 0.5:
                    await one_rpc(channel, rng, person, found)
                else:
                    await one_request(http, rng, person, found)

        before = target.processes()
        await asyncio.gather(*(work() for _ in range(IN_FLIGHT)))
        after = target.processes()

    assert dict(found) == {}
    assert after == before, "a process ended and was started again"
