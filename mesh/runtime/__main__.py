"""`python -m mesh.runtime list|check|bench NAME`: the models of this machine, for operators."""

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mesh.config import ModelSettings, SettingsError, refuse_unknown
from mesh.kernel.clock import SystemClock
from mesh.kernel.errors import Fault
from mesh.runtime.manifest import Manifest, ManifestError, catalogue
from mesh.runtime.measuring import compare
from mesh.runtime.runtime import Options, Runtime

_MIB = 1024 * 1024
_ALL = 1 << 62


def main(words: Sequence[str]) -> int:
    """Run one command; the exit status is 1 when a model cannot be used, 2 for a wrong word."""
    parser = argparse.ArgumentParser(prog="python -m mesh.runtime", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="every model: version, licence, memory, score, whether here")
    checking = commands.add_parser("check", help="load each model here and let it answer once")
    checking.add_argument("name", nargs="*", help="models; all that are here when none is named")
    measuring = commands.add_parser("bench", help="compare a model with and without the runtime")
    measuring.add_argument("name")
    measuring.add_argument("--seconds", type=float, default=2.0, help="for each figure")
    told = parser.parse_args(words)
    logging.disable()  # every problem is said below
    try:
        refuse_unknown(os.environ)
        options = _options(ModelSettings.load(os.environ))
        manifests = catalogue()
    except (SettingsError, ManifestError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if told.command == "list":
        return _list(manifests, options)
    names = [told.name] if told.command == "bench" else told.name
    for name in names:
        if name not in manifests:
            sys.stderr.write(f"{name} is no model; they are {', '.join(sorted(manifests))}.\n")
            return 2
    if told.command == "bench":
        return asyncio.run(compare(manifests[told.name], options, told.seconds, _say))
    return asyncio.run(_check(manifests, options, told.name))


def _list(manifests: dict[str, Manifest], options: Options) -> int:
    runtime = Runtime(manifests, options, SystemClock())
    for name, manifest in manifests.items():
        problem = runtime.missing(name)
        where = runtime.place(manifest)
        _say(f"{name}  {manifest.version}")
        _say(f"    {manifest.task}")
        _say(f"    licence {manifest.license}; {manifest.memory_mib} MiB; runs as {where}")
        for score in manifest.measured:
            _say(f"    {score.metric}: {score.value:g} ({score.data})")
        _say(f"    {problem or 'here'}")
    return 0


async def _check(manifests: dict[str, Manifest], options: Options, named: Sequence[str]) -> int:
    # One at a time, each with all memory there is: whether they fit together is the service's affair.
    runtime = Runtime(manifests, replace(options, memory_bytes=_ALL), SystemClock())
    failed = 0
    for name in named or manifests:
        problem = runtime.missing(name)
        if problem and not named:
            _say(f"{name}: not here. {problem}")
            continue
        _say(f"{name}: loading …")
        served = runtime.model(name)
        try:
            await served.ready()
        except Fault as error:
            failed += 1
            _say(f"{name}: FAILED. {problem or error.__cause__ or error}")
        else:
            _say(f"{name}: ready, {served.memory_bytes // _MIB} MiB planned")
        await served.unload()
    await runtime.close()
    return 1 if failed else 0


def _options(told: ModelSettings) -> Options:
    return Options(
        executors=told.places(),
        folder=told.folder or Path(os.environ.get("MENTALIA_HOME", ".mentalia")) / "models",
        memory_bytes=told.memory_mib * _MIB,
        device=told.device,
        threads=told.threads,
        queue=told.queue,
    )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
