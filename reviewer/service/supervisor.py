"""What systemd is told of the service: that it is ready, that it is alive, that it stops.

It names a socket in the environment of what it starts; a service that nobody supervises tells
nothing.
"""

import os
import socket
import sys

_SOCKET = "NOTIFY_SOCKET"
_WATCHDOG_US = "WATCHDOG_USEC"

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"


def tell_supervisor(word: str) -> None:
    """Tell whoever supervises this process; a supervisor that does not listen stops nothing."""
    address = os.environ.get(_SOCKET, "")
    if not address or sys.platform == "win32":
        return
    # An address in the abstract name space is written with @ for the NUL at its beginning.
    name = f"\0{address[1:]}" if address.startswith("@") else address
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
            told.sendto(word.encode(), name)
    except OSError:
        return


def alive_every_s() -> float:
    """How often it wants to hear that the service is alive: twice as often as it must; 0 never."""
    asked = os.environ.get(_WATCHDOG_US, "")
    return int(asked) / 2_000_000 if asked.isdecimal() else 0.0
