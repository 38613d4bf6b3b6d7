"""Reads `services.toml`: which processes there are, what each needs, and on which ports it listens."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = Literal["service", "edge", "infrastructure"]

PORT_SPAN = 100
"""Ports a mesh may use from its base on; two meshes side by side keep their bases this far apart."""

MAX_REPLICAS = 4
"""The offsets of services.toml leave room for this many replicas of each process."""


class TopologyError(ValueError):
    """`services.toml` contradicts itself; the message names the process and what is wrong."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Process:
    """One entry of `services.toml`."""

    name: str
    """Name in the mesh, in certificates and in logs."""
    role: Role
    """`service` speaks gRPC, `edge` speaks HTTP, `infrastructure` is a program of others."""
    area: str = ""
    """Word of its settings (`MENTALIA_<AREA>_...`), schema and migrations; empty for infrastructure."""
    packages: tuple[str, ...] = ()
    """Protobuf packages Envoy routes to it."""
    port_offset: int
    """First of its ports, counted from the base."""
    ports: tuple[str, ...]
    """Names of its ports in order."""
    replicas: int = 1
    """How many run, from 1 to 4."""
    needs: tuple[str, ...] = ()
    """Processes whose loss its readiness page reports. Nothing waits for them to start."""
    databases: tuple[str, ...] = ()
    """PostgreSQL databases it opens with its own role."""
    buckets: tuple[str, ...] = ()
    """Buckets only it may read and write."""
    also_opens: int = 0
    """When not 0, it opens each port plus this number too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Instance:
    """One replica of a process with its ports, all on 127.0.0.1 except Envoy's."""

    process: Process
    replica: int
    ports: dict[str, int]

    @property
    def name(self) -> str:
        """`svc_auth` for the first replica, `svc_auth-2` for the second."""
        return self.process.name if self.replica == 0 else f"{self.process.name}-{self.replica + 1}"

    def address(self, port: str) -> str:
        """Host and port as one word, `127.0.0.1:8453`."""
        return f"127.0.0.1:{self.ports[port]}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Topology:
    """All processes of one mesh on one port base."""

    processes: tuple[Process, ...]
    port_base: int

    def process(self, name: str) -> Process:
        """The process of that name. Raises KeyError."""
        for process in self.processes:
            if process.name == name:
                return process
        raise KeyError(name)

    def of_role(self, *roles: Role) -> tuple[Process, ...]:
        """Processes with one of these roles, in the order of the file."""
        return tuple(process for process in self.processes if process.role in roles)

    def instances(self, name: str) -> tuple[Instance, ...]:
        """Every replica of one process."""
        process = self.process(name)
        return tuple(
            Instance(
                process=process,
                replica=replica,
                ports={
                    port: self.port_base + process.port_offset + replica * len(process.ports) + i
                    for i, port in enumerate(process.ports)
                },
            )
            for replica in range(process.replicas)
        )

    def all_instances(self) -> Iterator[Instance]:
        """Every replica of every process, in the order of the file."""
        for process in self.processes:
            yield from self.instances(process.name)

    def listening(self, *, without: frozenset[str] = frozenset()) -> dict[int, str]:
        """Port number -> its use in words, for every port opened by the processes not in `without`."""
        uses: dict[int, str] = {}
        for instance in self.all_instances():
            if instance.process.name in without:
                continue
            for port, number in instance.ports.items():
                uses[number] = f"{instance.name} ({port})"
                if instance.process.also_opens:
                    uses[number + instance.process.also_opens] = (
                        f"{instance.name} ({port}, internal)"
                    )
        return uses


def load(port_base: int, *, replicas: dict[str, int] | None = None) -> Topology:
    """Read `services.toml`, with other replica counts for the processes named in `replicas`.

    Raises TopologyError when two processes share a port, a name is unknown or a count is out of range.
    """
    text = resources.files("deploy").joinpath("services.toml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = tomllib.loads(text)["process"]
    wanted = replicas or {}
    processes = tuple(_process(entry, wanted) for entry in entries)
    _check(processes, wanted)
    return Topology(processes=processes, port_base=port_base)


def _process(entry: dict[str, Any], replicas: dict[str, int]) -> Process:
    """One table of the file as a Process; lists become tuples."""
    values = {
        key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()
    }
    if entry["name"] in replicas:
        values["replicas"] = replicas[entry["name"]]
    return Process(**values)  # type: ignore[arg-type]  # `_check` refuses what does not fit


def _check(processes: tuple[Process, ...], replicas: dict[str, int]) -> None:
    """Refuse what cannot run."""
    names = {process.name for process in processes}
    taken: dict[int, str] = {}
    for unknown in replicas.keys() - names:
        raise TopologyError(f"services.toml has no process {unknown}")
    for process in processes:
        if process.role not in get_args(Role):
            raise TopologyError(f"{process.name}: unknown role {process.role}")
        if not 1 <= process.replicas <= MAX_REPLICAS:
            raise TopologyError(f"{process.name}: replicas must be 1 to {MAX_REPLICAS}")
        if process.role == "infrastructure" and process.replicas != 1:
            raise TopologyError(f"{process.name}: infrastructure runs once")
        for unknown in set(process.needs) - names:
            raise TopologyError(f"{process.name} needs {unknown}, which is not in services.toml")
        room = MAX_REPLICAS if process.role != "infrastructure" else 1
        for offset in range(process.port_offset, process.port_offset + room * len(process.ports)):
            if offset >= PORT_SPAN:
                raise TopologyError(
                    f"{process.name}: port offset {offset} is beyond {PORT_SPAN - 1}"
                )
            if offset in taken:
                raise TopologyError(
                    f"{process.name} and {taken[offset]} share port offset {offset}"
                )
            taken[offset] = process.name
