"""A port on loopback that stays one's own while nobody listens at it."""

import socket
import sys


class HeldPort:
    """A port that no other process is given, neither to listen at nor to call from.

    It is bound and does not listen: callers are refused, and on Linux a server may listen there
    all the same, here or in a process of its own, and come back after it ended. Elsewhere no other
    could, so there the port was only free a moment ago.

    Attributes:
        number: of the port.
    """

    def __init__(self) -> None:
        self._bound = socket.socket()
        self._bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._bound.bind(("127.0.0.1", 0))
        self.number: int = self._bound.getsockname()[1]
        if sys.platform != "linux":
            self._bound.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.number}"

    def keep(self) -> "HeldPort":
        """Hold it until this process ends."""
        self._bound.detach()
        return self

    def let_go(self) -> None:
        self._bound.close()


def free_url() -> str:
    """An address at which nobody listens until a test does."""
    return HeldPort().keep().url
