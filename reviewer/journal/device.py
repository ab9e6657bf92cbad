"""The device's key: made once, kept in the profile, signs every record."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from reviewer.domain.disk import why
from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr
from reviewer.journal.files import write_whole

KEY_FILE = "device.key"


@dataclass(frozen=True)
class DeviceKey:
    """Ed25519 pair of one profile on one machine."""

    private: Ed25519PrivateKey

    @property
    def public_hex(self) -> str:
        """Public key, 64 hexadecimal characters; registered with the service at sign-in."""
        raw = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return raw.hex()

    def sign(self, data: bytes) -> bytes:
        """64 bytes (RFC 8032)."""
        return self.private.sign(data)


def load_key(folder: Path, *, may_make: bool = True) -> DeviceKey:
    """The profile's key; a new one when the file is missing and there are no records yet.

    Raises:
        StorageFault: it cannot be read as an Ed25519 key, or is missing beside records. It is never
            replaced: the service knows this device, and its records, by that key alone.
    """
    path = folder / KEY_FILE
    advice = tr(
        "Put it back from a copy; or move the whole folder {folder} aside, which keeps its "
        "records, and start with a new one.",
        folder=folder,
    )
    try:
        found = load_pem_private_key(path.read_bytes(), password=None)
    except FileNotFoundError as fault:
        if may_make:
            return _make_key(path)
        missing = tr("The device key {path} is missing.", path=path)
        raise StorageFault(f"{missing} {advice}") from fault
    except (OSError, ValueError, TypeError) as fault:
        unread = tr("The device key {path} cannot be read ({why}).", path=path, why=why(fault))
        raise StorageFault(f"{unread} {advice}") from fault
    if not isinstance(found, Ed25519PrivateKey):
        raise StorageFault(
            tr("{path} is not an Ed25519 key. Put the right one back from a copy.", path=path)
        )
    return DeviceKey(found)


def _make_key(path: Path) -> DeviceKey:
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        write_whole(path, pem)
    except OSError as fault:
        raise StorageFault(
            tr("The device key {path} cannot be written: {why}.", path=path, why=why(fault))
        ) from fault
    return DeviceKey(key)
