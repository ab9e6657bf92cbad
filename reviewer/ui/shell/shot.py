"""One picture of the window for whoever started the desk without looking at it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.language import tr
from reviewer.ui.shell.following import Following
from reviewer.ui.shell.window import MainWindow

# A picture of the window is taken when it is usable; after this, of whatever it shows.
SHOT_LIMIT_MS = 25_000
SHOT_STEP_MS = 120
# Rounds of SHOT_STEP_MS in which thumbnails may still come in.
SHOT_PATIENCE = 25


class Shot(QObject):
    """Takes one picture of the window, once it is usable.

    Signals:
        taken(): the file is written, or `failed` said why not.
        failed(object): a ReviewerError.
    """

    taken = Signal()
    failed = Signal(object)

    def __init__(self, window: MainWindow, following: Following, path: Path) -> None:
        super().__init__(window)
        self._window, self._following = window, following
        self._path: Path | None = path
        self._rounds = 0
        self._step = QTimer(self, interval=SHOT_STEP_MS)
        self._step.timeout.connect(self._look)
        following.usable.connect(self._step.start)
        QTimer.singleShot(SHOT_LIMIT_MS, self._take)

    def _look(self) -> None:
        """Thumbnails and neighbours may still be on their way."""
        self._rounds += 1
        is_complete = self._window.review.source.is_idle and not self._following.missing
        if is_complete or self._rounds > SHOT_PATIENCE:
            self._take()

    def _take(self) -> None:
        if self._path is None:
            return
        self._step.stop()
        path, self._path = self._path, None
        if not self._window.grab().save(str(path)):
            self.failed.emit(
                EnvironmentFault(
                    tr(
                        "The picture {file} cannot be written. Name a .png file where you may"
                        " write.",
                        file=path,
                    )
                )
            )
        self.taken.emit()
