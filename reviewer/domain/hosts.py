"""Which hosts are this machine itself: to them alone may anything go unencrypted."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host, by name or IP address, is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
