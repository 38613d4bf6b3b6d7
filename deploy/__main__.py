"""The operator's commands: `python -m deploy <command>`."""

import argparse
import os
import sys
import tempfile

from deploy import paths
from deploy.places import SetupError
from mesh.config import SettingsError

_COMMANDS = {
    "download_models": "fetch models that packages do not carry: all, or those named",
    "run": "start a whole mesh and keep it running until Ctrl-C",
    "status": "say what of it is ready",
    "stop": "stop it",
    "migrate": "bring its databases up to date",
    "demo": "do the main job on it, as a client would",
    "render": "print Envoy's configuration; with --validate let Envoy check it",
}


def main() -> int:
    """Run one command; a problem is one sentence."""
    parser = argparse.ArgumentParser(prog="python -m deploy", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, meaning in _COMMANDS.items():
        command = commands.add_parser(name, help=meaning)
        if name == "run":
            command.add_argument("--plain", action="store_true", help="lines instead of a table")
            command.add_argument("--only", default="", help="start these alone: svc_auth,postgres")
        if name == "render":
            command.add_argument("--validate", action="store_true", help="let Envoy check it")
        if name == "download_models":
            command.add_argument("names", nargs="*", help="models; all when none is named")
            command.add_argument("--folder", default="", help="where to put them")
    asked = parser.parse_args()
    # gRPC's C core writes lines of its own when a process that is asked for its health ends.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    try:
        return _run(asked)
    except (SetupError, SettingsError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 2


def _run(asked: argparse.Namespace) -> int:
    if asked.command == "demo":
        from deploy import demo  # a client's libraries, which no other command needs

        return demo.main(paths.home(os.environ))
    if asked.command == "download_models":
        from deploy import download_models  # as above

        folder = ["--folder", asked.folder] if asked.folder else []
        return download_models.main([*asked.names, *folder])
    from deploy import runner  # as above

    match asked.command:
        case "run":
            only = frozenset(name for name in asked.only.split(",") if name)
            mesh = runner.Mesh.prepare(os.environ)
            return runner.Runner(mesh, plain=asked.plain, only=only).run()
        case "status":
            return runner.status(os.environ)
        case "stop":
            return runner.stop(os.environ)
        case "migrate":
            return runner.migrate(os.environ)
        case _:
            return _render(validate=asked.validate)


def _render(*, validate: bool) -> int:
    """Envoy's configuration of a home that is thrown away: printed, or checked by Envoy."""
    from deploy import envoy, runner  # as above

    with tempfile.TemporaryDirectory(prefix="mentalia-") as folder:
        mesh = runner.Mesh.prepare(os.environ | {"MENTALIA_HOME": folder})
        text = envoy.render(mesh.topology, mesh.paths, mesh.pki, mesh.settings)
        if not validate:
            sys.stdout.write(text)
            return 0
        wrong = envoy.validate(mesh.paths.write(mesh.paths.config / "envoy.yaml", text))
    sys.stderr.write(wrong + "\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
