"""How a desk's calls leave its network: as the system says, directly, or by a named proxy."""

from dataclasses import dataclass
from urllib.parse import urlsplit

SYSTEM, NONE = "system", "none"


@dataclass(frozen=True, slots=True)
class Proxy:
    """A site's word on proxies.

    Attributes:
        address: SYSTEM (what the system and its environment say), NONE, or "http://host:port".
        direct: hosts that are reached without one, whatever `address` says: "hub.example",
            ".example.org" with all below it, "10.0.0.0/8", or "*" for all.
    """

    address: str = SYSTEM
    direct: tuple[str, ...] = ()

    def toward(self, host: str) -> str:
        """What counts for a host: SYSTEM, NONE or an address."""
        return NONE if any(_covers(each, host) for each in self.direct) else self.address


def check_proxy(text: str) -> str:
    """An address as a site writes it, or SYSTEM or NONE.

    Names and passwords have no place in it: settings are shown to whoever looks.

    Raises:
        ValueError: it is none of them.
    """
    word = text.strip()
    if word.lower() in (SYSTEM, NONE):
        return word.lower()
    parts = urlsplit(word)
    whole = parts.path not in ("", "/") or parts.query or parts.fragment
    if parts.scheme not in ("http", "https") or not parts.hostname or whole or "@" in word:
        raise ValueError(word)
    if parts.port is None and parts.netloc.endswith(":"):
        raise ValueError(word)
    return f"{parts.scheme}://{parts.netloc}"


def read_hosts(text: str) -> tuple[str, ...]:
    """Hosts with commas between."""
    return tuple(each.strip().lower() for each in text.split(",") if each.strip())


def _covers(pattern: str, host: str) -> bool:
    host, pattern = host.lower().strip("[]"), pattern.lower()
    if pattern == "*":
        return True
    if "/" in pattern:
        return _is_within(pattern, host)
    name = pattern.removeprefix("*").removeprefix(".")
    return host == name or (pattern != name and host.endswith(f".{name}"))


def _is_within(network: str, host: str) -> bool:
    import ipaddress

    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:  # one of them is no address
        return False
