"""A trace is written line by line, and its end is not the desk's end."""

import json
from pathlib import Path

import pytest

from reviewer.domain.errors import EnvironmentFault
from reviewer.ui.shell.tracing import Trace

FULL = Path("/dev/full")


def test_each_event_is_a_line_at_once(tmp_path: Path) -> None:
    trace = Trace(tmp_path / "trace")
    trace.tell("painted", item="P1")
    assert json.loads((tmp_path / "trace").read_text("utf-8"))["item"] == "P1"
    trace.close()


def test_a_file_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="--trace"):
        Trace(tmp_path)


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
def test_a_full_disk_ends_the_trace_alone(caplog: pytest.LogCaptureFixture) -> None:
    trace = Trace(FULL)
    trace.tell("painted")
    trace.tell("saved")
    trace.close()
    assert [each.message.split(":")[0] for each in caplog.records] == ["the trace ends here"]
