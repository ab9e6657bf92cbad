"""Where the refresh token rests: in the system's keyring, in memory, or in a file of its owner's.

Only keyrings that the system itself protects are used. The library that speaks to them takes
others too, such as files in plain text or under a password in a setting: one of those is treated
as none, and so is a keyring that is locked or does not answer.
"""

import logging
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

# Secret Service (GNOME Keyring, KeePassXC), KWallet, macOS Keychain, Windows Credential Locker.
ALLOWED = {
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
}
SERVICE = "Reviewer"


class TokenStore(StrEnum):
    """Where a site lets its desks keep the refresh token."""

    KEYRING = "keyring"  # or in memory where there is none
    FILE = "file"  # readable by its owner alone, where there is no keyring
    MEMORY = "memory"


def is_available() -> bool:
    """Whether there is a keyring that may be used; it may be locked all the same."""
    return _backend() is not None


def read_secret(name: str) -> str:
    """What the keyring has under a name, "" when nothing or when it cannot be asked."""
    backend = _backend()
    if backend is None:
        return ""
    try:
        return backend.get_password(SERVICE, name) or ""
    except Exception as fault:  # noqa: BLE001 each backend has errors of its own
        log.warning("the keyring cannot be read: %s", type(fault).__name__)
        return ""


def keep_secret(name: str, secret: str) -> bool:
    """Put a secret into the keyring; False when there is none or it refuses."""
    backend = _backend()
    if backend is None:
        return False
    try:
        backend.set_password(SERVICE, name, secret)
    except Exception as fault:  # noqa: BLE001 each backend has errors of its own
        log.warning("the keyring cannot be written: %s", type(fault).__name__)
        return False
    return True


def erase_secret(name: str) -> None:
    """Take a secret out of the keyring, if it is there and the keyring answers."""
    backend = _backend()
    if backend is None:
        return
    try:
        if backend.get_password(SERVICE, name) is not None:
            backend.delete_password(SERVICE, name)
    except Exception as fault:  # noqa: BLE001 each backend has errors of its own
        log.warning("the keyring cannot be written: %s", type(fault).__name__)


def _backend() -> "KeyringBackend | None":
    """The keyring this machine is set to use, if it is one of ALLOWED."""
    # It asks the session bus and every installed distribution: not before it is needed.
    import keyring
    from keyring.backends.chainer import ChainerBackend

    try:
        chosen = keyring.get_keyring()
        found = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    except Exception as fault:  # noqa: BLE001 a setting may name a backend that is not there
        log.warning("no keyring can be had: %s", type(fault).__name__)
        return None
    return next((each for each in found if _name(each) in ALLOWED), None)


def _name(backend: "KeyringBackend") -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"
