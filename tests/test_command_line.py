"""What commands share: the line of progress."""

import sys

import pytest

from reviewer.command_line import progress_line


def tell_two_phases() -> None:
    with progress_line() as told:
        for done in (0, 1, 2):
            told("pictures kept", done, 2)
        told("products stored", 5, 5)


def test_a_terminal_sees_one_line_a_phase_written_over(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    tell_two_phases()
    told = capsys.readouterr().err
    assert told.split("\r")[1:] == [
        "pictures kept: 0 of 2   ",
        "pictures kept: 1 of 2   ",
        "pictures kept: 2 of 2   \n",
        "products stored: 5 of 5   \n",
    ]


def test_a_log_sees_each_phase_once(capsys: pytest.CaptureFixture[str]) -> None:
    tell_two_phases()
    assert capsys.readouterr().err.splitlines() == ["pictures kept: 2", "products stored: 5"]
