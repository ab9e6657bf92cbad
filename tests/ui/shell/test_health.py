"""The page on how the desk stands: live, and with a report that is read before it is saved."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.app import DeskApp
from reviewer.operations.examining import HealthFacts
from reviewer.operations.health import DeskHealth
from reviewer.operations.phases import Phase, SyncState
from reviewer.operations.runs import Runs
from reviewer.ui.shell import health as health_module
from reviewer.ui.shell.dialogs import CrashDialog
from reviewer.ui.shell.health_page import HealthPage, HealthRows, ReportPreview
from reviewer.ui.shell.health_words import (
    Mark,
    Row,
    machine_rows,
    record_rows,
    service_rows,
    sized,
)
from tests.ui.desk import RunningDesk
from tests.ui.shell.playing import Scenario, until

WELL = DeskHealth(
    counts={"records": 3, "not received": 0, "refused": 0, "authors who wait": 0},
    refusal="",
    repaired="",
    journal_bytes=80 << 10,
    log_bytes=12 << 10,
    cache_bytes=1 << 20,
    picture_bytes=5 << 30,
    free_bytes=60 << 30,
    has_reserve=True,
    skew_ms=200,
)
ONLINE = SyncState(Phase.ONLINE, last_ok_ms=1_795_376_000_000)
ANSWER = HealthFacts("id", "0.1.0", 1)


def page(desk: RunningDesk) -> HealthPage:
    desk.press("Ctrl+F12")
    found = desk.hands.overlay
    assert isinstance(found, HealthPage)
    desk.wait(lambda: bool(found.machine.rows))
    return found


def value(rows: HealthRows, name: str) -> Row:
    return next(row for row in rows.rows if row.name == name)


def test_it_counts_what_was_decided_while_it_was_closed(desk: RunningDesk) -> None:
    open_page = page(desk)
    assert value(open_page.records, "Saved here").value == "0 records"
    desk.press("Escape")
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    open_page = page(desk)
    assert value(open_page.records, "Saved here").value == "1 record"
    assert value(open_page.records, "Not yet sent") == Row("Not yet sent", "1 record", Mark.NOTE)
    assert value(open_page.service, "Service").mark is Mark.NOTE


def test_it_follows_sync_while_it_is_open(desk: RunningDesk) -> None:
    open_page = page(desk)
    assert value(open_page.service, "Connection").mark is Mark.NOTE
    desk.app.following.on_state(ONLINE)
    assert value(open_page.service, "Connection").mark is Mark.GOOD
    desk.press("Escape")
    desk.app.following.on_state(SyncState(Phase.OFFLINE))
    assert value(open_page.service, "Connection").mark is Mark.GOOD  # nobody tells it any more


def test_it_looks_again_by_itself(desk: RunningDesk) -> None:
    open_page = page(desk)
    looked = len(open_page.machine.rows)
    open_page.machine.show_rows([])
    open_page.look_wanted.emit()  # as its timer does
    desk.wait(lambda: len(open_page.machine.rows) == looked)


def test_return_asks_sync_and_the_service_now(
    play: Callable[[Scenario], None],
) -> None:
    async def scenario(desk: DeskApp) -> None:
        await until(lambda: desk.session.painted is not None)
        desk.hands.run_named("app.health")
        found = desk.hands.overlay
        assert isinstance(found, HealthPage)
        await until(lambda: value(found.service, "Service").mark is Mark.GOOD)
        assert value(found.service, "Service").value.startswith("answers, version ")
        await until(lambda: value(found.service, "Clock").mark is Mark.GOOD)
        found.choose()
        assert value(found.service, "Service").mark is Mark.NOTE
        await until(lambda: value(found.service, "Service").mark is Mark.GOOD)
        await until(lambda: value(found.service, "Last sync").mark is Mark.GOOD)

    play(scenario)


def test_the_report_is_saved_as_it_was_shown(
    desk: RunningDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.zip"
    monkeypatch.setattr(
        health_module, "ask_save", lambda _window, _title, _name, then: then(str(out))
    )
    page(desk)
    desk.press("S")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReportPreview))
    preview = desk.hands.overlay
    assert isinstance(preview, ReportPreview)
    shown = preview.shown.toPlainText()
    assert not out.exists()
    desk.press("Return")
    desk.wait(out.exists)
    desk.wait(lambda: any("Wrote the report" in each for each in told(desk)))
    with zipfile.ZipFile(out) as made:
        saved = [f"== {name}\n{made.read(name).decode()}" for name in made.namelist()]
    assert "\n".join(saved) == shown
    assert str(desk.app.options.profile_dir) not in shown


def told(desk: RunningDesk) -> list[str]:
    return [each.sentence for each in desk.window.toasts.shown()]


def test_a_site_that_wants_no_reports_gets_none(desk: RunningDesk) -> None:
    options = desk.app.options
    workplace = replace(options.workplace, may_diagnose=False)
    object.__setattr__(options, "workplace", workplace)
    page(desk)
    desk.press("S")
    desk.wait(lambda: any("nobody write reports" in each for each in told(desk)))
    assert not isinstance(desk.hands.overlay, ReportPreview)


def test_a_fault_of_ours_offers_the_report(desk: RunningDesk) -> None:
    desk.tasks.crashed.emit(ValueError("planted"))
    dialog = desk.hands.overlay
    assert isinstance(dialog, CrashDialog)
    dialog.report_wanted.emit()
    dialog.close_overlay()
    desk.wait(lambda: isinstance(desk.hands.overlay, ReportPreview))
    desk.crashes.clear()


def test_the_run_before_is_told_with_what_can_be_done(desk: RunningDesk, tmp_path: Path) -> None:
    from reviewer.app import _tell_unfinished

    Runs(tmp_path).begin()
    _tell_unfinished(desk.app, Runs(tmp_path))
    (sentence,) = told(desk)
    assert "without being asked to leave" in sentence
    assert "Ctrl+F12 shows this desk's health and writes a report." in sentence
    _tell_unfinished(desk.app, Runs(tmp_path))
    assert len(told(desk)) == 1


def marks(rows: list[Row]) -> dict[str, Mark]:
    return {row.name: row.mark for row in rows}


def test_what_is_well_is_marked_so() -> None:
    rows = [*service_rows(ONLINE, ANSWER, 200), *record_rows(ONLINE, WELL), *machine_rows(WELL)]
    assert {*marks(rows).values()} == {Mark.GOOD}


@pytest.mark.parametrize(
    ("skew_ms", "mark", "word"),
    [
        (None, Mark.NOTE, "not compared"),
        (6 * 60_000, Mark.BAD, "6 minutes ahead"),
        (-9 * 60_000, Mark.BAD, "9 minutes behind"),
        (-200_000, Mark.GOOD, "agrees"),
    ],
)
def test_a_clock_that_is_off_is_named(skew_ms: int | None, mark: Mark, word: str) -> None:
    row = next(row for row in service_rows(ONLINE, ANSWER, skew_ms) if row.name == "Clock")
    assert (row.mark, word in row.value) == (mark, True)


def test_what_is_wrong_is_marked_so() -> None:
    refused = replace(WELL, counts={**WELL.counts, "refused": 2}, refusal="No.")
    found = marks([*record_rows(ONLINE, refused)])
    assert (found["Refused by the service"], found["Journal"]) == (Mark.BAD, Mark.BAD)
    mended = marks([*record_rows(ONLINE, replace(WELL, repaired="It was mended."))])
    assert mended["Journal"] is Mark.NOTE
    full = marks([*machine_rows(replace(WELL, has_reserve=False))])
    little = marks([*machine_rows(replace(WELL, free_bytes=1 << 20))])
    assert (full["Disk"], little["Disk"]) == (Mark.BAD, Mark.NOTE)
    phases = {phase: marks([*service_rows(SyncState(phase), "", 0)]) for phase in Phase}
    assert phases[Phase.FAILED]["Connection"] is Mark.BAD
    assert phases[Phase.OUTDATED]["Connection"] is Mark.BAD
    assert phases[Phase.OFFLINE]["Connection"] is Mark.NOTE


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 KiB"), (1, "1 KiB"), (3 << 19, "1.5 MiB"), (5 << 30, "5.0 GiB")]
)
def test_sizes_are_read_by_people(count: int, words: str) -> None:
    assert sized(count) == words
