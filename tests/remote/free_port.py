"""An address at which nobody listens."""

import socket


def free_url() -> str:
    """On loopback; the port was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return f"http://127.0.0.1:{bound.getsockname()[1]}"
