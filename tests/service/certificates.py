"""Certificates for tests: an authority of a site, and what it signs."""

import datetime as dt
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pems:
    """Files of one certificate."""

    certificate: Path
    key: Path


class Authority:
    """Signs certificates of hosts.

    Attributes:
        file: its own certificate, to be trusted.
    """

    def __init__(self, folder: Path, name: str = "Site authority") -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named(name)
        made = _built(self._name, self._name, self._key.public_key(), -DAY, 30 * DAY)
        made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        self.file = folder / f"{name.replace(' ', '-')}.pem"
        signed = made.sign(self._key, hashes.SHA256())
        self.file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))

    def sign(self, host: str, *, since: dt.timedelta = -DAY, until: dt.timedelta = DAY) -> Pems:
        """Certificate and key of a host, valid from `since` to `until`, both from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = _built(_named(host), self._name, key.public_key(), since, until)
        made = made.add_extension(_also(host), critical=False)
        return _written(self._folder, host, made.sign(self._key, hashes.SHA256()), key)


def self_signed(folder: Path, host: str) -> Pems:
    """Nobody vouches for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = _built(_named(host), _named(host), key.public_key(), -DAY, DAY)
    made = made.add_extension(_also(host), critical=False)
    return _written(folder, f"self-{host}", made.sign(key, hashes.SHA256()), key)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _also(host: str) -> x509.SubjectAlternativeName:
    if host[0].isdigit():
        return x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))])
    return x509.SubjectAlternativeName([x509.DNSName(host)])


def _built(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    since: dt.timedelta,
    until: dt.timedelta,
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + since)
        .not_valid_after(now + until)
    )


def _written(
    folder: Path, name: str, made: x509.Certificate, key: ec.EllipticCurvePrivateKey
) -> Pems:
    files = Pems(folder / f"{name}.crt", folder / f"{name}.key")
    files.certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files
