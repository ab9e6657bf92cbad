"""Reverse proxies whose word on who calls is believed.

Guesses of passwords are counted by the caller's address. Behind a proxy that is the proxy's, unless
its X-Forwarded-For is read; anybody else's is left unread, or a guesser would name another address
with each guess.
"""

from ipaddress import ip_network

from reviewer.domain.errors import BadInput


def trusted_proxies(text: str) -> tuple[str, ...]:
    """Addresses and networks, separated by commas; () where there is none.

    Raises:
        BadInput: one is neither, or everybody would be believed.
    """
    return tuple(_checked(each.strip()) for each in text.split(",") if each.strip())


def _checked(text: str) -> str:
    try:
        found = ip_network(text)
    except ValueError as fault:
        raise BadInput(
            f"{text!r} is no address of a proxy. Say 127.0.0.1 or 10.0.3.0/24, for example, in"
            " --trusted-proxy."
        ) from fault
    if found.prefixlen == 0:
        raise BadInput(
            f"{text} is everybody, who could then say to be anybody. Name the proxy's own address"
            " in --trusted-proxy."
        )
    return text
