"""Sixteen weeks of supervised work, online and with a week without a network."""

from pathlib import Path

import pytest

from tests.journeys.internship import WEEKS, End, Stay, play

SHORT = Stay(each_week=16, rejects=3)
WHOLE = Stay(each_week=94, rejects=4)


def check(end: End, stay: Stay) -> None:
    """What every stay comes to."""
    assert end.decisions >= stay.each_week * WEEKS
    assert end.levels == [(2, 3), (3, 2), (2, 3), (3, 4)]
    assert end.remarks > 0
    assert end.matters.count(("plan", "intern_signed")) == 1
    assert end.matters.count(("certificate", "issued")) == 1
    assert {state for kind, state in end.matters if kind == "milestone"} == {"met"}
    assert sum(kind == "remark" for kind, _ in end.matters) == end.remarks
    # Whatever waited was judged; what came back was decided anew.
    assert end.cases.get("awaiting", 0) == 0
    assert {state for state, _ in end.items.values()} == {"decided"}
    # The deck has grown while there was much to learn, and shrinks once it is known.
    assert len(end.cards) == end.remarks
    assert end.deck[-1] < max(end.deck)


@pytest.mark.parametrize(
    "stay", [SHORT, pytest.param(WHOLE, marks=[pytest.mark.long, pytest.mark.timeout(1800)])]
)
async def test_a_stay_ends_the_same_with_a_week_without_a_network(
    tmp_path: Path, stay: Stay
) -> None:
    online = await play(tmp_path / "online", stay)
    check(online, stay)
    offline = await play(tmp_path / "offline", Stay(stay.each_week, stay.rejects, offline=5))
    check(offline, stay)
    assert offline.items == online.items
    assert offline.levels == online.levels
    assert offline.matters == online.matters
    assert offline.cards == online.cards
    assert offline.cases == online.cases
