"""Keeps the session's clock of looking: what the stage has in sight, and which overlays are on."""

import time

from PySide6.QtCore import QObject

from reviewer.actions.session import Moved, Session
from reviewer.domain.looking import View
from reviewer.ui.review.stage import Stage


class Watch(QObject):
    """Of the item that the stage shows."""

    def __init__(self, session: Session, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._views: tuple[View, ...] | None = None
        stage.looked.connect(self._on_looked)
        stage.panes_changed.connect(self._on_swapped)
        session.watch(self._follow)

    def _on_looked(self, views: tuple[View, ...] | None) -> None:
        self._views = views
        self._tell()

    def _on_swapped(self) -> None:
        """The pictures before are gone, those that follow not painted yet."""
        self._on_looked(None if self._views is None else ())

    def _follow(self, moved: Moved) -> None:
        if Moved.OVERLAYS in moved:
            self._tell()

    def _tell(self) -> None:
        # While the next item is being opened, the one before is still on the stage.
        if self._session.painted is not None:
            now_ms = time.monotonic_ns() // 1_000_000
            self._session.looking.see(self._views, self._session.overlays, now_ms)
