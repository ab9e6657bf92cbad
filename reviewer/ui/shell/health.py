"""The health of the desk: feeds its page, and makes the report that it offers."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Level
from reviewer.domain.language import tr
from reviewer.ui.shell.asking_files import ask_save
from reviewer.ui.shell.following import Following
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.health_page import HealthPage, ReportPreview
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk
    from reviewer.operations.health import DeskHealth
    from reviewer.operations.report_files import Report

MakeReport = Callable[[dict[str, int]], "Report"]
"""Counts of records to the report; takes a moment, refuses where the site wants none."""


class Health(QObject):
    """Opens the page and the report, and keeps the page as things are."""

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        tasks: Tasks,
        following: Following,
        make_report: MakeReport,
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._following, self._make_report = following, make_report

    def open(self) -> None:
        """The page; what sync does is shown as it is told."""
        page = HealthPage(self._window.over, self._following.state)
        page.look_wanted.connect(partial(self._look, page))
        page.check_wanted.connect(partial(self._check, page))
        page.report_wanted.connect(self.write_report)
        self._following.state_told.connect(page.show_state)
        page.closed.connect(partial(self._following.state_told.disconnect, page.show_state))
        self._hands.open_overlay(page)
        self._look(page)
        self._ask(page)

    def write_report(self) -> None:
        """Make a report, and show it before it is saved."""
        self._tasks.read(look, self._counted)

    def _look(self, page: HealthPage) -> None:
        self._tasks.read(look, page.show_health, first=False)

    def _ask(self, page: HealthPage) -> None:
        self._following.inquiries.ask_service_health(page.show_answer)

    def _check(self, page: HealthPage) -> None:
        self._following.sync_now()
        self._look(page)
        self._ask(page)

    def _counted(self, health: "DeskHealth") -> None:
        self._tasks.aside(partial(self._make_report, health.counts), self._show)

    def _show(self, report: "Report") -> None:
        preview = ReportPreview(self._window.over, report)
        preview.save_wanted.connect(self._ask_where)
        self._hands.open_overlay(preview)

    def _ask_where(self, report: "Report") -> None:
        name = f"reviewer-report-{time.strftime('%Y%m%d-%H%M%S')}.zip"
        ask_save(self._window, tr("Save the report"), name, partial(self._save, report))

    def _save(self, report: "Report", path: str) -> None:
        def told(_: None) -> None:
            self._hands.tell(Level.INFO, tr("Wrote the report to {path}.", path=path))

        self._tasks.aside(partial(report.save, Path(path)), told)


def look(desk: "Desk") -> "DeskHealth":
    """How the desk stands. On the lane."""
    from reviewer.operations.health import look_at_health

    return look_at_health(desk)
