"""Sixteen weeks of supervised work, online and with a week without a network."""

from pathlib import Path

import pytest

from tests.journeys.internship import WEEKS, play
from tests.journeys.stay_end import End, Stay

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
    # Weeks later it came back how certificates came out, and the desk tells it; what did damage
    # there is a card, called into question and decided anew, though the mentor had let it through.
    well, badly = set(end.came["certify"]), set(end.came["reject"])
    assert well
    assert badly
    assert badly <= set(end.cards)
    assert {end.items[item] for item in well} == {("decided", "certify")}
    # The model's threshold allows 0.8 % here, and what reopens bears 1.4 % of reports: a few are
    # wrong by the one and not in question by the other.
    asked = {item for item in badly if end.items[item] == ("decided", "reject")}
    assert len(asked) >= 0.9 * len(badly)
    assert {end.items[item] for item in badly - asked} <= {("decided", "certify")}
    assert end.reopened >= len(asked)
    # Of what was rejected nothing comes back: these are all certificates of weeks long past.
    still_open = set(end.came.get("", ()))
    kept = {item for item, state in end.items.items() if state == ("decided", "reject")}
    assert asked <= (well | badly | still_open) & kept <= badly | still_open
    assert end.known == len((well | badly) & end.certified)
    row = end.certificate
    assert (row["came_back"], row["came_back_damaged"]) == (len(well | badly), len(badly))
    assert row["rejects"] > 0
    assert row["level"] == 4
    # The deck has grown while there was much to learn, and shrinks once it is known.
    assert 0 <= len(end.cards) - end.remarks - len(badly) <= len(still_open)
    assert end.deck[-1] < max(end.deck)


@pytest.mark.parametrize(
    "stay",
    [
        pytest.param(SHORT, marks=pytest.mark.timeout(600)),
        pytest.param(WHOLE, marks=[pytest.mark.long, pytest.mark.timeout(1800)]),
    ],
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
