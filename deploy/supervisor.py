"""supervisord: its configuration, start and stop, and what a killed one leaves behind."""

import contextlib
import ctypes
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import psutil

from deploy.infrastructure import Program
from deploy.paths import Paths
from deploy.places import SetupError
from deploy.programs import shared_environment, working_folder

_NEVER_GIVE_UP = 2_000_000_000
"""Attempts to start a process; supervisord's default of 3 would leave a person without a service."""

_LOG_BYTES = 10 * 1024 * 1024
_STOP_S = 60.0
_OPEN_FILES = 65_536
"""Files and sockets each process may have open: thousands of streams, each with two sockets."""
_PR_SET_PDEATHSIG = 1
"""From <sys/prctl.h>."""

_PRIORITY = {"stores": 1, "mesh": 2, "front": 3}
"""Groups start in this order, without waiting, and end one after the other in the reverse one."""


def configuration(paths: Paths, programs: Iterable[Program]) -> str:
    """supervisord.conf for these programs."""
    wanted = list(programs)
    sections: dict[str, Mapping[str, object]] = _daemon(paths)
    for group in {program.group: None for program in wanted}:
        members = ",".join(program.name for program in wanted if program.group == group)
        sections[f"group:{group}"] = {"programs": members, "priority": _PRIORITY[group]}
    for program in wanted:
        sections[f"program:{program.name}"] = _program(paths, program)
    return "".join(
        f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in values.items()) + "\n"
        for name, values in sections.items()
    )


def _daemon(paths: Paths) -> dict[str, Mapping[str, object]]:
    """supervisord itself: one socket that only its own user opens, no TCP."""
    socket = paths.socket("supervisor.sock")
    return {
        "unix_http_server": {"file": socket, "chmod": "0600"},
        "supervisord": {
            "logfile": paths.logs / "supervisord.log",
            "logfile_maxbytes": _LOG_BYTES,
            "logfile_backups": 2,
            "pidfile": paths.run / "supervisord.pid",
            "nodaemon": "true",
            "umask": "077",
            "minfds": min(resource.getrlimit(resource.RLIMIT_NOFILE)[1], _OPEN_FILES),
            "directory": working_folder(paths),
            "strip_ansi": "true",
            **({"user": "root"} if paths.account is not None else {}),
        },
        "rpcinterface:supervisor": {
            "supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"
        },
        "supervisorctl": {"serverurl": f"unix://{socket}"},
    }


def _program(paths: Paths, program: Program) -> dict[str, object]:
    """One child: always started again, its output rotated."""
    environment = shared_environment(paths) | dict(program.environment)
    return {
        "command": " ".join(_quoted(word) for word in program.command),
        "directory": working_folder(paths),
        "environment": ",".join(f"{key}={_quoted(text)}" for key, text in environment.items()),
        "umask": "077",
        "autostart": "true",
        "autorestart": "true",
        "startsecs": 1,
        "startretries": _NEVER_GIVE_UP,
        "stopsignal": program.stop_signal,
        "stopwaitsecs": program.stop_wait_s,
        # The signal goes to the process alone: PostgreSQL's children take it for something else.
        "stopasgroup": "false",
        "killasgroup": "true",
        "stdout_logfile": paths.logs / f"{program.name}.log",
        "stdout_logfile_maxbytes": _LOG_BYTES,
        "stdout_logfile_backups": 3,
        "redirect_stderr": "true",
        **({"user": paths.account.pw_name} if paths.account is not None else {}),
    }


def start(paths: Paths, programs: Iterable[Program]) -> subprocess.Popen[bytes]:
    """Start supervisord with all programs, in a session of its own that ends with this process."""
    at = paths.write(paths.config / "supervisord.conf", configuration(paths, programs), ours=True)
    return subprocess.Popen(
        [str(paths.tool("supervisord")), "-c", str(at)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=shared_environment(paths),
        cwd=working_folder(paths),
        start_new_session=True,
        preexec_fn=_end_with_parent,  # no thread runs yet in this process
    )


def _end_with_parent() -> None:
    """Ask the kernel for SIGTERM when the runner dies, so that a killed runner leaves no mesh."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def stop(supervisor: subprocess.Popen[bytes]) -> None:
    """Stop all programs and supervisord; kill what does not end in time."""
    supervisor.send_signal(signal.SIGTERM)
    try:
        supervisor.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        supervisor.kill()
        supervisor.wait()


def running(paths: Paths) -> psutil.Process | None:
    """The runner of this home, when one lives."""
    told = paths.run / "runner.pid"
    with contextlib.suppress(OSError, ValueError, psutil.Error):
        pid, created = told.read_text("utf-8").split()
        process = psutil.Process(int(pid))
        if process.pid != os.getpid() and abs(process.create_time() - float(created)) < 1:
            return process
    return None


def claim(paths: Paths) -> None:
    """Take this home; SetupError when another runner has it."""
    other = running(paths)
    if other is not None:
        raise SetupError(
            f"A mesh already runs in {paths.home} (process {other.pid}); stop it with `make stop`, "
            "or choose another MENTALIA_HOME and MENTALIA_PORT_BASE."
        )
    paths.endpoints.unlink(missing_ok=True)
    me = psutil.Process()
    paths.write(paths.run / "runner.pid", f"{me.pid} {me.create_time()}\n", 0o644, ours=True)


def release(paths: Paths) -> None:
    """Give the home back."""
    (paths.run / "runner.pid").unlink(missing_ok=True)
    paths.endpoints.unlink(missing_ok=True)


def members(paths: Paths) -> list[psutil.Process]:
    """Every process that a supervisor of this home started, and the supervisor."""
    venv = tuple({str(at) for at in (paths.venv, paths.venv.resolve(), Path(sys.prefix).resolve())})
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            # Programs work in a folder of this home or of their own data, and come from its
            # environment; a shell or an editor that happens to be there does not.
            inside = Path(process.cwd()).is_relative_to(paths.state)
            program = [process.exe(), *process.cmdline()[:1]]
            if inside and any(word.startswith(venv) for word in program):
                found.append(process)
    return found


def end_orphans(paths: Paths) -> int:
    """End what a killed supervisor left running; the number of processes ended."""
    left = members(paths)
    for process in left:
        with contextlib.suppress(psutil.Error):
            process.terminate()
    _, alive = psutil.wait_procs(left, timeout=5)
    for process in alive:
        with contextlib.suppress(psutil.Error):
            process.kill()
    psutil.wait_procs(alive, timeout=5)
    return len(left)


def wait_until_gone(process: psutil.Process) -> bool:
    """Whether a process ended within the time a stop may take."""
    limit = time.monotonic() + _STOP_S
    while time.monotonic() < limit:
        if not process.is_running() or process.status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.1)
    return False


def _quoted(text: str | Path) -> str:
    """A value in supervisord's configuration, whose percent signs are doubled."""
    escaped = str(text).replace("%", "%%").replace('"', '\\"')
    return f'"{escaped}"'
