"""A keyring for tests alone: nothing is written to the machine's own.

It counts as one that is allowed only where a test says so, see conftest.py.
"""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Attributes:
    kept: of all instances in this process.
    is_locked: as a keyring is that the person has not opened.
    """

    priority = 1.0
    kept: dict[tuple[str, str], str] = {}  # noqa: RUF012 shared on purpose
    is_locked = False

    def __init__(self) -> None:
        """The base class would look for settings in the environment; there are none."""

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)

    def _check(self) -> None:
        if type(self).is_locked:
            raise KeyringLocked("locked")
