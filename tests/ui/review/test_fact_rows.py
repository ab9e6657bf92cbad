"""Facts stand beside each other only where both are whole."""

import itertools

import pytest
from pytestqt.qtbot import QtBot

from reviewer.ui.review.fact_rows import Fact, FactTable

FACTS = (
    Fact("Size", "206 x 112 x 112 mm", is_wide=True),
    Fact("Lieferantenverpackung", "ungeeignet"),
    Fact("Price", "7,99"),
    Fact("Hazards", "flammable, sharp", is_warning=True),
    Fact("Site", "LHR2"),
)


@pytest.fixture
def table(qtbot: QtBot) -> FactTable:
    made = FactTable("Product")
    qtbot.addWidget(made)
    made.show_facts(FACTS)
    made.show()
    return made


@pytest.mark.parametrize(("ems", "lines"), [(90, 3), (24, 5)])
def test_a_pair_without_room_is_told_apart(table: FactTable, ems: int, lines: int) -> None:
    table.resize(ems * table.fontMetrics().height(), 400)
    assert table.line_count() == lines
    told = [name for line in range(lines) for name in table.tip(line).splitlines()]
    assert [each.partition(":")[0] for each in told] == [fact.name for fact in FACTS]


def test_every_fact_has_a_place_of_its_own(table: FactTable) -> None:
    for ems in (90, 24):
        table.resize(ems * table.fontMetrics().height(), 400)
        boxes = [table.box_of(place) for place in range(len(FACTS))]
        assert all(not box.isEmpty() for box in boxes)
        for one, other in itertools.pairwise(boxes):
            assert not one.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))
