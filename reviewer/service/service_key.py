"""The key that signs for the service: roots of the audit, receipts for packs.

It lies in the service's folder, not in the database: who can write the database alone cannot sign.
The database notes its public half, so that processes on several machines over one database see
whether they have the same key; one that has another, or none, signs nothing and says so.
"""

import contextlib
import os
import secrets
from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from reviewer.domain.disk import flush_folder, why
from reviewer.domain.errors import StorageFault

FILE_NAME = "service.key"


class KeyFile:
    """The key of one service's folder; read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    @property
    def private(self) -> Ed25519PrivateKey:
        """The key.

        Raises:
            StorageFault: it is not there or cannot be read.
        """
        return self._private

    @property
    def public_hex(self) -> str:
        """Public half, hexadecimal; "" while there is none that can be read."""
        try:
            return self._private.public_key().public_bytes_raw().hex()
        except StorageFault:
            return ""

    def sign(self, data: bytes) -> str:
        """Signature, hexadecimal.

        Raises:
            StorageFault: there is no key.
        """
        return self._private.sign(data).hex()

    def seed(self) -> bytes:
        """The 32 bytes that the key is made from (RFC 8032).

        Raises:
            StorageFault: there is no key.
        """
        return self._private.private_bytes_raw()

    def make(self) -> None:
        """Make the key where there is none; of several processes one makes it.

        Raises:
            StorageFault: the folder refuses.
        """
        if self.path.exists():
            return
        pem = Ed25519PrivateKey.generate().private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
        )
        part = self.path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(pem)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(FileExistsError):
                os.link(part, self.path)  # a rename would replace what another process made
            part.unlink()
            flush_folder(self.path.parent)
        except OSError as fault:
            raise StorageFault(f"{self.path} cannot be written: {why(fault)}.") from fault

    @cached_property
    def _private(self) -> Ed25519PrivateKey:
        advice = "Put it back from a backup of the service's folder."
        try:
            found = load_pem_private_key(self.path.read_bytes(), password=None)
        except FileNotFoundError as fault:
            raise StorageFault(f"There is no key {self.path}. {advice}") from fault
        except (OSError, ValueError, TypeError) as fault:
            reason = why(fault)
            raise StorageFault(f"The key {self.path} cannot be read: {reason}. {advice}") from fault
        if not isinstance(found, Ed25519PrivateKey):
            raise StorageFault(f"{self.path} is no Ed25519 key. {advice}")
        return found
