"""Where the service is: which addresses may be used, and how they are shown."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from reviewer.domain.errors import BadInput
from reviewer.domain.hosts import is_loopback
from reviewer.domain.language import tr


@dataclass(frozen=True, slots=True)
class Address:
    """Address of one service.

    Attributes:
        base: scheme, host, port and path without a slash at the end.
        host: as shown to people, "hub.example:8472".
        name: of the machine alone, "hub.example", without brackets.
        is_local: on this machine; only then plain http may be used.
    """

    base: str
    host: str
    name: str
    is_local: bool

    @property
    def is_encrypted(self) -> bool:
        return self.base.startswith("https:")


def parse_address(text: str) -> Address:
    """Read an address as a person types it; without a scheme it means https.

    Raises:
        BadInput: no host, another scheme, a name and password in it, or http to another machine.
    """
    text = text.strip()
    full = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(full)
        host, port = parts.hostname or "", parts.port
    except ValueError as fault:
        raise BadInput(
            tr("{text!r} is no address of a service: {fault}.", text=text, fault=fault)
        ) from fault
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
        raise BadInput(
            tr(
                "{text!r} is no address of a service. It looks like {example}.",
                text=text,
                example="https://hub.example",
            )
        )
    if parts.username is not None or parts.password is not None:
        raise BadInput(tr("The address must not contain a name or password. Sign in instead."))
    is_local = is_loopback(host)
    if parts.scheme == "http" and not is_local:
        raise BadInput(
            tr(
                "{text!r} is not encrypted. Use https:// for a service on another machine.",
                text=text,
            )
        )
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port is None else f"{shown}:{port}"
    return Address(f"{parts.scheme}://{netloc}{parts.path.rstrip('/')}", netloc, host, is_local)
