"""Whom a desk believes: the system's certificates, and those of a site's own authority by file."""

import ssl
from pathlib import Path

from reviewer.domain.errors import Unreachable
from reviewer.domain.language import tr


def trust(ca_file: Path | None = None) -> ssl.SSLContext:
    """TLS 1.2 or newer, the host's name checked, against what this system trusts.

    Args:
        ca_file: PEM certificates that are trusted as well.

    Raises:
        Unreachable: the file cannot be used. Going on without it would only fail later, with a
            sentence about the service.
    """
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is None:
        return context
    try:
        context.load_verify_locations(cafile=str(ca_file))
    except (OSError, ValueError) as fault:
        raise Unreachable(
            tr(
                "The certificates in {ca_file} cannot be read ({fault}). Correct --ca-file, "
                "or ca_file where `reviewer settings` says that it is set; PEM is expected.",
                ca_file=ca_file,
                fault=fault,
            )
        ) from fault
    return context
