"""Signing in by a company's own page: offered on the sign-in screen, ended by Escape."""

import asyncio
import logging
import platform
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reviewer.domain.errors import ReviewerError, Unreachable
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes
from reviewer.ui.setup.sign_in import SignInScreen
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.uplink import Uplink

log = logging.getLogger(__name__)


class CompanySignIn(QObject):
    """Goes between the sign-in screen and the uplink.

    Attributes:
        browse: opens a page; the system's browser by itself.
        is_offered: a browser may be opened here; not at a kiosk.
    """

    def __init__(
        self,
        tasks: Tasks,
        form: SignInScreen,
        uplink: "Callable[[], Uplink | None]",
        begin_as: Callable[[Changes], None],
        tell_refusal: Callable[[str, ReviewerError], None],
        parent: QObject,
    ) -> None:
        """`begin_as` and `tell_refusal` are told how it ended."""
        super().__init__(parent)
        self._tasks, self._form, self._uplink = tasks, form, uplink
        self._begin_as, self._tell_refusal = begin_as, tell_refusal
        self._waiting: asyncio.Task[None] | None = None
        self.browse: Callable[[str], None] = open_page
        self.is_offered = True
        form.company_wanted.connect(self.begin)
        form.company_ended.connect(self.end)

    def look(self) -> None:
        """Ask the service whether it offers one; the form shows it when it does."""
        if self.is_offered and self._uplink() is not None:
            self._tasks.spawn(self._look(), "company")

    def begin(self, code: str) -> None:
        """Open the browser and wait for it."""
        if self._waiting is None and self._uplink() is not None:
            self._form.show_away()
            self._waiting = self._tasks.spawn(self._sign_in(code), "company sign-in")
            self._waiting.add_done_callback(self._on_done)

    def end(self) -> None:
        """Do not wait any more."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._form.begin()

    async def _look(self) -> None:
        uplink = self._uplink()
        if uplink is not None:
            self._form.offer_company(await uplink.company())

    async def _sign_in(self, code: str) -> None:
        uplink = self._uplink()
        if uplink is None:
            return
        try:
            changes = await uplink.sign_in_at_company(self.browse, platform.node(), code)
        except ReviewerError as error:
            log.info("sign-in at the company: %s", error)
            self._tell_refusal("", error)
            return
        self._begin_as(changes)

    def _on_done(self, _task: "asyncio.Task[None]") -> None:
        self._waiting = None


def open_page(url: str) -> None:
    """In the system's browser.

    Raises:
        Unreachable: there is none.
    """
    if not QDesktopServices.openUrl(QUrl(url)):
        raise Unreachable(tr("No web browser can be opened here. Ask IT, or sign in by password."))
