"""A pack goes out and its receipt comes in by actions that are found by name."""

from pathlib import Path

import pytest

from reviewer.ui.shell import files
from reviewer.wire.pack_verifying import verify_pack
from tests.ui.desk import RunningDesk


def answer(monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    """The person names this file in the dialog."""
    monkeypatch.setattr(files, name, lambda *given: given[3](str(path)))


def test_a_pack_is_written_and_told(
    desk: RunningDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "ask_save", tmp_path / "my.reviewpack")
    desk.hands.run_named("app.pack")
    desk.wait(lambda: any("nothing to carry" in each for each in desk.told()))
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    desk.hands.run_named("app.pack")
    desk.wait(lambda: any("Wrote 1 record" in each for each in desk.told()))
    assert verify_pack(tmp_path / "my.reviewpack").counted == {"records": 1}


def test_what_is_no_receipt_is_told(
    desk: RunningDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my.receipt").write_bytes(b"{}\n")
    answer(monkeypatch, "ask_open", tmp_path / "my.receipt")
    desk.hands.run_named("app.receipt")
    desk.wait(lambda: any("is no reviewpack-receipt" in each for each in desk.told()))
