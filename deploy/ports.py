"""Whether the ports of a mesh are free, said before anything is started."""

import errno
import socket
from collections.abc import Mapping

from deploy.places import SetupError


def check_free(uses: Mapping[int, str]) -> None:
    """Raise SetupError naming the first taken port, its use, and the setting that moves them all."""
    for number, use in sorted(uses.items()):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", number))
            except OSError as error:
                if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                    raise
                raise SetupError(
                    f"Port {number}, which {use} needs, is taken; end what uses it, or choose "
                    "another MENTALIA_PORT_BASE."
                ) from None
