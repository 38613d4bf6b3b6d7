"""Silence: while the whole demo runs, no process looks up or connects to anything outside.

The mesh runs in a network namespace whose only way out is a cable that ends in nothing:
every packet that a process sends anywhere but to this machine, a name look-up included, is
counted there.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.meshes import free_port_base

TRAP = """
set -eu
ip link set lo up
ip link add out type veth peer name end
sysctl -q -w net.ipv6.conf.out.disable_ipv6=1 net.ipv6.conf.end.disable_ipv6=1
ip addr add 10.99.0.1/24 dev out
ip link set out up; ip link set end up
ip neigh add 10.99.0.2 lladdr 02:00:00:00:00:01 dev out
ip route add default via 10.99.0.2
sent() { ip -s link show out | awk '/TX:/ { getline; print $2 }'; }
"""

CANARY = "import socket; socket.socket(2, 2).sendto(b'x', ('192.0.2.1', 9))"

MESH = """
before=$(sent)
"$PYTHON" -m deploy run --plain > "$MENTALIA_HOME.log" 2>&1 &
mesh=$!
for _ in $(seq 600); do
  [ -f "$MENTALIA_HOME/run/endpoints.json" ] && break
  kill -0 $mesh
  "$PYTHON" -c 'import select; select.select([], [], [], 0.1)'
done
"$PYTHON" -m deploy demo
kill -TERM $mesh
wait $mesh || true
echo "sent $(( $(sent) - before ))"
"""


def in_trap(script: str, **environment: str) -> str:
    """Run a script in a fresh namespace and return its output."""
    command = ["unshare", "--net", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
    done = subprocess.run(
        [*command, "bash", "-c", TRAP + script],
        env=os.environ | environment | {"PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_trap_counts_a_single_packet() -> None:
    output = in_trap(
        f'before=$(sent); "$PYTHON" -c "{CANARY}"; echo "sent $(( $(sent) - before ))"'
    )

    assert output.strip() == "sent 1"


def test_the_demo_sends_nothing_to_the_outside(tmp_path: Path) -> None:
    assert shutil.which("ip"), "the test needs iproute2"
    home = tmp_path / "home"

    output = in_trap(
        MESH,
        MENTALIA_HOME=str(home),
        MENTALIA_PORT_BASE=str(free_port_base()),
        MENTALIA_ENV="development",
    )

    assert "Every step went as promised." in output
    assert output.strip().splitlines()[-1] == "sent 0"
