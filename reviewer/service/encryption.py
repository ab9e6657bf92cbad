"""TLS of the service itself, for a site that has no proxy before it."""

import ssl
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import BadInput


@dataclass(frozen=True, slots=True)
class Tls:
    """Files in PEM.

    Attributes:
        certificate: with the chain up to the authority behind it.
        key: its private key, without a password.
    """

    certificate: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        """What the service answers with: TLS 1.2 or newer.

        Raises:
            BadInput: a file cannot be read, or the two do not belong together.
        """
        made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        try:
            made.load_cert_chain(self.certificate, self.key, password=_no_password)
        except (OSError, ValueError) as fault:
            why = getattr(fault, "strerror", None) or str(fault)
            raise BadInput(
                f"The certificate {self.certificate} and the key {self.key} cannot be used: {why}."
                " Correct --tls-cert and --tls-key; PEM without a password is expected."
            ) from fault
        return made


def tls_of(certificate: Path | None, key: Path | None) -> Tls | None:
    """Both files, or neither.

    Raises:
        BadInput: one is named without the other.
    """
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        raise BadInput("--tls-cert and --tls-key go together. Name both, or neither.")
    return Tls(certificate, key)


def _no_password() -> str:
    raise ValueError("it asks for a password")
