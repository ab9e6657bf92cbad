"""Files that a person asks for: records carried away, packs out, receipts in."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone

from reviewer.actions.context import Level
from reviewer.domain.canonical import canonical
from reviewer.domain.decision import Decision
from reviewer.domain.errors import StorageFault
from reviewer.domain.files import write_whole
from reviewer.domain.language import tr
from reviewer.ui.shell.asking_files import ask_open, ask_save
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.packing import Packed


class Files:
    """Asks where, has it done on the lane, says what came of it. Implements FilesShell."""

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        tell: Callable[[Level, str], None],
        inquiries: Inquiries,
    ) -> None:
        self._window, self._tasks, self._tell = window, tasks, tell
        self._inquiries = inquiries

    def export_records(self) -> None:
        """All records of this desk, one line each."""
        ask_save(self._window, tr("Export records"), "records.jsonl", self._export_to)

    def export_notebook(self) -> None:
        """The signed-in person's notes, one line each."""
        ask_save(self._window, tr("Export your notebook"), "notebook.jsonl", self._notes_to)

    def export_decision(self, decision: Decision) -> None:
        """The one decision that could not be saved."""
        name = f"unsaved-decision-{time.strftime('%Y%m%d-%H%M%S')}.json"
        ask_save(
            self._window, tr("Write the decision to a file"), name, partial(self._write, decision)
        )

    def write_pack(self) -> None:
        """What the service lacks, to be carried to it by hand."""
        name = f"records-{time.strftime('%Y%m%d-%H%M%S')}.reviewpack"
        ask_save(self._window, tr("Write records to carry by hand"), name, self._pack_to)

    def take_receipt(self) -> None:
        """The service's word for a pack."""
        kinds = tr("Receipts (*.receipt);;All files (*)")
        ask_open(self._window, tr("Take the receipt for a pack"), kinds, self._take)

    def write_calendar(self) -> None:
        """Meetings, lunches and events as a calendar file."""
        ask_save(
            self._window, tr("Write meetings to a calendar file"), "reviewer.ics", self._dates_to
        )

    def read_calendar(self) -> None:
        """Propose what a calendar file holds."""
        kinds = tr("Calendars (*.ics);;All files (*)")
        ask_open(self._window, tr("Propose meetings of a calendar file"), kinds, self._dates_of)

    def write_bundle(self) -> None:
        """A bundle by pseudonym for researchers of the institution that is chosen in Together."""
        from reviewer.operations.research import institution_chosen

        row = self._window.matters.chosen().row
        institution, ask = institution_chosen(row.kind, row.id), self._inquiries.ask_for_bundle
        name = f"bundle-{time.strftime('%Y%m%d')}.zip"

        def chosen(path: str) -> None:
            ask(institution, Path(path), partial(self._tell, Level.INFO))

        ask_save(self._window, tr("Write a bundle for researchers"), name, chosen)

    def take_answers(self) -> None:
        """What researchers answered to a bundle."""
        kinds = tr("Answers (*.jsonl);;All files (*)")

        def chosen(path: str) -> None:
            self._inquiries.bring_answers(Path(path), partial(self._tell, Level.INFO))

        ask_open(self._window, tr("Take answers of researchers"), kinds, chosen)

    def _dates_to(self, path: str) -> None:
        from reviewer.operations.calendars import write_calendar

        def done(count: int) -> None:
            self._tell(
                Level.INFO,
                tr(
                    "Wrote {n} meetings and events to {file}.",
                    "Wrote {n} meeting or event to {file}.",
                    count,
                    file=path,
                ),
            )

        self._tasks.read(lambda desk: write_calendar(desk, Path(path)), done)

    def _dates_of(self, path: str) -> None:
        from reviewer.operations.calendars import propose_from_file

        zone = QTimeZone.systemTimeZoneId().toStdString()
        self._tasks.perform(
            lambda desk: propose_from_file(desk, Path(path), zone),
            then=lambda changes: self._tell(Level.INFO, changes.text),
        )

    def _export_to(self, path: str) -> None:
        from reviewer.operations.exporting import export_records

        def done(count: int) -> None:
            said = tr(
                "Wrote {n} records to {file}.", "Wrote {n} record to {file}.", count, file=path
            )
            self._tell(Level.INFO, said)

        self._tasks.read(lambda desk: export_records(desk, Path(path)), done)

    def _notes_to(self, path: str) -> None:
        from reviewer.operations.exporting import export_notebook

        def done(count: int) -> None:
            self._tell(
                Level.INFO,
                tr(
                    "Wrote {n} steps of your notes to {file}.",
                    "Wrote {n} step of your notes to {file}.",
                    count,
                    file=path,
                ),
            )

        self._tasks.read(lambda desk: export_notebook(desk, Path(path)), done)

    def _pack_to(self, path: str) -> None:
        from reviewer.operations.packing import write_pack

        def done(packed: "Packed") -> None:
            self._tell(Level.INFO, packed.sentence(path))

        self._tasks.read(lambda desk: write_pack(desk, Path(path)), done)

    def _take(self, path: str) -> None:
        from reviewer.operations.packing import take_receipt

        self._tasks.perform(
            lambda desk: take_receipt(desk, Path(path)),
            then=lambda changes: self._tell(Level.INFO, changes.text),
        )

    def _write(self, decision: Decision, path: str) -> None:
        try:
            write_whole(Path(path), canonical(decision.payload()) + b"\n")
        except StorageFault as fault:
            self._tell(Level.ERROR, str(fault))
