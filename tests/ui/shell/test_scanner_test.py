"""The scanner test takes every key, decides nothing, and can be left and used by keys alone."""

from PySide6.QtWidgets import QApplication, QPushButton

from reviewer.ui.shell.scanner_test import RUN_MS, ScannerTest
from tests.ui.desk import RunningDesk


def begin(desk: RunningDesk) -> ScannerTest:
    desk.hands.run_named("app.scanner")
    test = desk.hands.overlay
    assert isinstance(test, ScannerTest)
    return test


def scan(desk: RunningDesk, *keys: str, gap: int = 9) -> None:
    desk.clock.now_ms += 1000
    desk.clock.step_ms = gap
    for key in keys:
        desk.send(key)
    desk.clock.step_ms = 200


def told(test: ScannerTest) -> str:
    return " ".join(each.sentence for each in test.findings)


def test_a_scan_is_shown_and_nothing_is_looked_up_or_decided(desk: RunningDesk) -> None:
    test, before = begin(desk), desk.session.current
    scan(desk, *"FA4006381333931", "Return")
    scan(desk, *"4006381333931", "Return")
    assert "GTIN 4006381333931" in told(test)
    assert "by its speed" in told(test)
    desk.settle()
    assert desk.hands.overlay is test
    assert (desk.session.current, desk.saved, desk.told()) == (before, [], [])


def test_a_slow_scan_without_enter_is_shown_after_a_pause(desk: RunningDesk) -> None:
    test = begin(desk)
    scan(desk, *"4006381333931", gap=60)
    assert not test.findings
    desk.wait(lambda: bool(test.findings))
    assert "Too slow" in told(test)
    assert "No Enter" in told(test)


def test_a_prefix_that_came_can_be_taken_by_keys_alone(desk: RunningDesk) -> None:
    test = begin(desk)
    scan(desk, "F13", *"4006381333931", "Return", gap=60)
    for _ in range(6):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.text() == "Take F13 as prefix":
            break
        desk.press("Tab")
    desk.press("Return")
    assert desk.hands.scan_prefix == desk.app.remembered.scan_prefix == "F13"
    assert "by its prefix F13" in told(test)


def test_a_key_with_a_meaning_is_no_prefix(desk: RunningDesk) -> None:
    test = begin(desk)
    scan(desk, "F5", *"4006381333931", "Return", gap=60)
    button = next(each for each in test.findChildren(QPushButton) if "F5" in each.text())
    button.click()
    assert desk.hands.scan_prefix == ""


def test_what_is_printed_is_typed_by_hand_and_compared(desk: RunningDesk) -> None:
    test = begin(desk)
    scan(desk, *"KITß0042", "Return")  # the "-" of a US scanner on a German machine
    desk.press("Tab")
    assert test.printed.hasFocus()
    for char in "KIT-0042":
        desk.send(char)
    assert "German" in told(test)
    desk.press("Escape")
    assert not test.printed.hasFocus()
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_one_key_of_a_hand_is_no_scan(desk: RunningDesk) -> None:
    test = begin(desk)
    desk.send("F")
    desk.qtbot.wait(RUN_MS + 50)
    assert test.findings == ()
    assert not desk.saved
