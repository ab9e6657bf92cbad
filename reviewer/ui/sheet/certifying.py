"""Writing the certificate of a bulk act: read on the lane, laid out on the pool, told when done.

What others found who looked again at its members is asked of the service, which alone knows it.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import Level
from reviewer.domain.bulk import ActError
from reviewer.domain.ids import RecordId
from reviewer.domain.language import tr
from reviewer.ui.sheet import lane_reads
from reviewer.ui.sheet.certificate_page import write_page
from reviewer.ui.shell.asking_files import ask_save
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.certificates import Certificate
    from reviewer.ui.shell.window import MainWindow


class Certifying(QObject):
    """Asks where to, then writes.

    Signals:
        written(str): to this path.
    """

    written = Signal(str)

    def __init__(
        self,
        window: "MainWindow",
        tasks: Tasks,
        tell: Callable[[Level, str], None],
        ask: Callable[[RecordId, Callable[[ActError | str], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._tasks, self._tell, self._inquire = window, tasks, tell, ask

    def begin(self, record: RecordId) -> None:
        """The certificate of this act."""
        self._tasks.read(partial(lane_reads.certificate, record), self._ask_others)

    def _ask_others(self, found: "Certificate") -> None:
        self._inquire(found.record, partial(self._ask, found))

    def _ask(self, read: "Certificate", again: ActError | str) -> None:
        found = replace(read, again=again)
        name = f"bulk-act-{found.record}.pdf"
        ask_save(self._window, tr("Certificate"), name, partial(self.write, found))

    def write(self, found: "Certificate", path: str) -> None:
        """To this file; ten thousand members take a second or two."""
        self._tasks.aside(partial(write_page, Path(path), found), partial(self._wrote, path))

    def _wrote(self, path: str, _nothing: None) -> None:
        self._tell(Level.INFO, tr("Wrote the certificate to {path}.", path=path))
        self.written.emit(path)
