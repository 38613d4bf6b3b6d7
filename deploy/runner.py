"""`make run`: starts a whole mesh, shows what is ready, and stops all of it."""

import contextlib
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from rich.console import Console
from rich.live import Live
from rich.table import Table

from deploy import credentials as credential_store
from deploy import paths, pki, ports, schema, settings, supervisor, topology
from deploy.credentials import Credentials
from deploy.paths import Paths
from deploy.places import SetupError
from deploy.probes import Probes
from deploy.programs import Plan, shared_environment, working_folder

DEMO_EMAIL = "demo@mentalia.app"
_TICK_S = 0.1
_PATIENCE_S = 180.0
_WORDS = {None: "starting", True: "ready", False: "not ready"}


@dataclass(frozen=True, kw_only=True)
class Mesh:
    """Everything that was decided before the first process starts."""

    settings: settings.Settings
    paths: Paths
    topology: topology.Topology
    credentials: Credentials
    pki: pki.Pki
    plan: Plan

    @classmethod
    def prepare(cls, environment: Mapping[str, str]) -> "Mesh":
        """Read the settings and make folders, secrets and certificates. Raises SetupError."""
        told = settings.read(environment)
        where = paths.resolve(environment)
        topo = topology.load(told.port_base, replicas=told.replicas())
        secrets = credential_store.ensure(where, told)
        certificates = pki.ensure(where, told, topo)
        plan = Plan(told, where, topo, secrets, certificates)
        return cls(
            settings=told,
            paths=where,
            topology=topo,
            credentials=secrets,
            pki=certificates,
            plan=plan,
        )


class Runner:
    """One run of a mesh in the foreground."""

    def __init__(self, mesh: Mesh, *, plain: bool, only: frozenset[str] = frozenset()) -> None:
        """`only` names the processes to start; none named means all."""
        self._mesh = mesh
        self._left_out = mesh.settings.external
        if only:
            names = {process.name for process in mesh.topology.processes}
            for unknown in sorted(only - names):
                raise SetupError(
                    f"{unknown} is not a process; they are {', '.join(sorted(names))}."
                )
            self._left_out |= names - only
        self._console = Console(highlight=False, soft_wrap=True)
        self._plain = plain or not self._console.is_terminal
        self._stopping = threading.Event()
        self._states: dict[str, bool | None] = {}
        self._failure: list[str] = []

    def run(self) -> int:
        """Start, wait for readiness, announce, wait for a signal, stop."""
        mesh = self._mesh
        supervisor.claim(mesh.paths)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self._stopping.set())
        ended = supervisor.end_orphans(mesh.paths)
        if ended:
            self._console.print(f"Ended {ended} processes that an earlier run left behind.")
        ports.check_free(mesh.topology.listening(without=self._left_out))
        started = time.monotonic()
        child = supervisor.start(mesh.paths, mesh.plan.programs(without=self._left_out))
        try:
            if not self._until_ready(child):
                return self._give_up()
            self._announce(time.monotonic() - started)
            return self._watch(child)
        finally:
            self._console.print("Stopping …")
            supervisor.stop(child)
            supervisor.end_orphans(mesh.paths)
            supervisor.release(mesh.paths)
            self._console.print("Stopped.")

    def _until_ready(self, child: subprocess.Popen[bytes]) -> bool:
        """Prepare the stores and wait for every process; False when told to stop or too late."""
        mesh = self._mesh
        probes = Probes(mesh.topology, mesh.paths, mesh.pki, mesh.plan, without=self._left_out)
        chores = self._chores()
        self._states = dict.fromkeys((*probes.names(), *chores))
        limit = time.monotonic() + _PATIENCE_S
        with ThreadPoolExecutor(max_workers=3) as pool, self._shown() as show:
            doing = {name: pool.submit(chore, probes) for name, chore in chores.items()}
            try:
                while not self._stopping.is_set() and time.monotonic() < limit:
                    self._look(probes, doing)
                    show()
                    if self._failure or child.poll() is not None:
                        return False
                    if all(self._states.values()):
                        return True
                    self._stopping.wait(_TICK_S)
            finally:
                if not all(self._states.values()):
                    self._stopping.set()  # ends the chores that still wait
        return False

    def _look(self, probes: Probes, doing: Mapping[str, Future[str]]) -> None:
        """Ask what was not ready yet."""
        for name in probes.names():
            if not self._states[name]:
                self._mark(name, probes.ready(name))
        for name, future in doing.items():
            if future.done():
                problem = future.result()
                self._mark(name, not problem)
                self._failure += [problem] if problem else []

    def _chores(self) -> dict[str, Callable[[Probes], str]]:
        """What is to be done once the stores answer; each tells its problem, or nothing."""
        mesh = self._mesh
        absent = self._left_out - mesh.settings.external
        chores: dict[str, Callable[[Probes], str]] = {}
        if "postgres" not in absent:
            chores["database schema"] = self._make_schema
        if "seaweedfs" not in absent:
            chores["buckets"] = self._make_buckets
        if "svc_auth" not in absent and not mesh.settings.production:
            chores["demo account"] = self._make_demo
        return chores

    def _give_up(self) -> int:
        late = [name for name, ready in self._states.items() if not ready]
        if self._failure:
            sys.stderr.write(self._failure[0] + "\n")
        elif late:
            sys.stderr.write(f"Not ready: {', '.join(late)}. See {self._mesh.paths.logs}.\n")
        return 1

    def _make_schema(self, probes: Probes) -> str:
        """Roles, databases and tables, as soon as PostgreSQL answers."""
        if not probes.wait("postgres", self._stopping):
            return ""
        return schema.upgrade(self._mesh.plan, self._mesh.credentials)

    def _make_buckets(self, probes: Probes) -> str:
        """A bucket for each process that has one; the store may answer before it can make them."""
        while probes.wait("seaweedfs", self._stopping) and not probes.make_buckets():
            self._stopping.wait(_TICK_S)
        return ""

    def _make_demo(self, probes: Probes) -> str:
        """The demo account, in development only."""
        mesh = self._mesh
        if not probes.wait("svc_auth", self._stopping):
            return ""
        words = ["demo", "--email", DEMO_EMAIL, "--plan", "enterprise"]
        words += ["--password-file", str(mesh.credentials.file("demo-password"))]
        instance = mesh.topology.instances("svc_auth")[0]
        environment = shared_environment(mesh.paths) | mesh.plan.environment(instance)
        command = [str(mesh.paths.python), "-m", "svc_auth.admin", *words]
        if mesh.paths.account is not None:
            # By a program of its own: a child that changes user between fork and exec, beside
            # the threads of gRPC, can abort.
            account = mesh.paths.account
            user = (f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups")
            command = ["setpriv", *user, *command]
        done = subprocess.run(
            command,
            cwd=working_folder(mesh.paths),
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            return ""
        return f"The demo account could not be made: {done.stderr.strip()[-300:]}"

    def _announce(self, took_s: float) -> None:
        mesh = self._mesh
        url = f"https://localhost:{mesh.topology.instances('envoy')[0].ports['https']}"
        authority = mesh.paths.home / "run" / "ca.crt"
        mesh.paths.write(
            mesh.paths.run / "ca.crt", mesh.pki.public_authority.read_bytes(), 0o644, ours=True
        )
        told: dict[str, object] = {
            "url": url,
            "caFile": str(authority),
            "services": {
                process.name: self._addresses(process.name)
                for process in mesh.topology.of_role("service", "edge")
            },
            "ops": {
                "certFile": str(mesh.pki.of(pki.OPERATOR).certificate),
                "keyFile": str(mesh.pki.of(pki.OPERATOR).key),
            },
        }
        password = ""
        if "demo account" in self._states:
            password = mesh.credentials.read("demo-password")
            told["demo"] = {"email": DEMO_EMAIL, "password": password}
        text = json.dumps(told, indent=2) + "\n"
        mesh.paths.write(mesh.paths.run / "endpoints.json", text, 0o600, ours=True)
        say = self._console.print
        say(f"\nAll is ready after {took_s:.1f} s: [bold]{url}[/bold]")
        say(f"Authority to trust: {authority}")
        if password:
            say(f"Demo account: {DEMO_EMAIL}, password {password}")
        say("Try: make demo    Stop: Ctrl-C\n")

    def _addresses(self, name: str) -> dict[str, str]:
        instance = self._mesh.topology.instances(name)[0]
        return {port: instance.address(port) for port in instance.ports}

    def _watch(self, child: subprocess.Popen[bytes]) -> int:
        """Wait for a signal; a supervisor that dies ends the run."""
        while not self._stopping.wait(0.5):
            if child.poll() is not None:
                sys.stderr.write("The supervisor ended by itself; see supervisord.log.\n")
                return 1
        return 0

    def _mark(self, name: str, ready: bool) -> None:
        before = self._states[name]
        if self._plain and ready and not before:
            self._console.print(f"{name}: {_WORDS[ready]}")
        self._states[name] = ready or None

    @contextlib.contextmanager
    def _shown(self) -> Iterator[Callable[[], None]]:
        """A live table on a terminal; lines elsewhere."""
        if self._plain:
            yield lambda: None
            return
        with Live(self._table(), console=self._console, refresh_per_second=8) as live:
            yield lambda: live.update(self._table())

    def _table(self) -> Table:
        table = Table("process", "state", title="Mentalia", title_justify="left")
        for name, ready in self._states.items():
            table.add_row(name, f"[green]{_WORDS[True]}[/green]" if ready else _WORDS[None])
        return table


def status(environment: Mapping[str, str]) -> int:
    """Print what of a home's mesh runs; 0 when everything is ready."""
    mesh = Mesh.prepare(environment)
    if supervisor.running(mesh.paths) is None:
        sys.stdout.write(f"No mesh runs in {mesh.paths.home}.\n")
        return 1
    probes = Probes(mesh.topology, mesh.paths, mesh.pki, mesh.plan, without=mesh.settings.external)
    found = {name: probes.ready(name) for name in probes.names()}
    for name, ready in found.items():
        sys.stdout.write(f"{name}: {_WORDS[ready]}\n")
    return 0 if all(found.values()) else 1


def stop(environment: Mapping[str, str]) -> int:
    """Stop the mesh of a home, also one whose runner was killed."""
    where = paths.resolve(environment)
    runner = supervisor.running(where)
    if runner is not None:
        runner.terminate()
        if not supervisor.wait_until_gone(runner):
            runner.kill()
    ended = supervisor.end_orphans(where)
    supervisor.release(where)
    sys.stdout.write("Stopped.\n" if runner or ended else f"No mesh runs in {where.home}.\n")
    return 0


def migrate(environment: Mapping[str, str]) -> int:
    """Bring the databases of a running mesh, or the operator's, up to date."""
    mesh = Mesh.prepare(environment)
    if not mesh.settings.database_url and supervisor.running(mesh.paths) is None:
        sys.stderr.write("The database does not run; make run starts it and migrates by itself.\n")
        return 1
    problem = schema.upgrade(mesh.plan, mesh.credentials)
    sys.stderr.write(problem + "\n" if problem else "")
    return 1 if problem else 0
