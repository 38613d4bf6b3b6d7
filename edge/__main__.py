"""Composition root of the edge: settings to application to servers."""

import argparse
import asyncio
import os
import signal
import sys

import uvloop

from edge.app import build, servers
from edge.config import Settings
from mesh.config import MeshSettings, SettingsError, refuse_unknown
from mesh.member import Mesh
from mesh.telemetry import logs


async def live(mesh: Mesh, settings: Settings) -> int:
    """Serve until told to stop, then end streams with a word and let requests finish."""
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    app = build(mesh, settings)
    running = servers(app, mesh, settings)
    serving = [asyncio.create_task(one.run_until_told()) for one in running]
    mesh.spawn(app.announce(running), "readiness")
    mesh.spawn(mesh.readiness.keep_watching(), "dependencies")
    stopped = asyncio.create_task(stopping.wait())
    await asyncio.wait([stopped, *serving], return_when=asyncio.FIRST_COMPLETED)
    app.drain()
    for one in running:
        one.should_exit = True
    await asyncio.gather(*serving)
    stopped.cancel()
    await mesh.close()
    return 0 if stopping.is_set() else 1


async def check(mesh: Mesh, settings: Settings) -> int:
    """Try each service once and say how it is."""
    app = build(mesh, settings)
    found = await app.states()
    for process, state in found.items():
        sys.stdout.write(f"{process}: {state}\n")
    await mesh.close()
    return 0 if all(state == "SERVING" for state in found.values()) else 1


def main() -> None:
    """Run the edge; a wrong setting stops it with one sentence."""
    parser = argparse.ArgumentParser(prog="edge")
    parser.add_argument(
        "--check", action="store_true", help="read the settings, try each service, and exit"
    )
    asked = parser.parse_args()
    try:
        refuse_unknown(os.environ)
        shared, own = MeshSettings.load(os.environ), Settings.load(os.environ)
        lines = logs.start("edge", shared.log_level)
        mesh = Mesh("edge", shared, os.environ, lines)
        code = uvloop.run(check(mesh, own) if asked.check else live(mesh, own))
    except SettingsError as error:
        sys.stderr.write(f"edge: {error}\n")
        sys.exit(2)
    lines.flush()
    sys.exit(code)


if __name__ == "__main__":
    main()
