"""Readers of the same decisions: rates by hand, what is open, and no ranks."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.ids import PersonId
from reviewer.insight.adjudication import Reading, ReadingFigures, reading_figures
from reviewer.insight.intervals import wilson

ANN, BO, CY = PersonId("ann"), PersonId("bo"), PersonId("cy")
WORDS = st.sampled_from(["approve", "return"])
READINGS = st.lists(
    st.builds(
        Reading,
        st.dictionaries(st.sampled_from([ANN, BO, CY]), WORDS, max_size=3),
        st.none() | WORDS,
    ),
    max_size=60,
)


def of(figures: ReadingFigures, reader: PersonId) -> tuple[int, int, int]:
    (own,) = (each for each in figures.readers if each.reader == reader)
    return own.read, own.adjudicated, own.overruled


def test_figures_by_hand() -> None:
    agreed = Reading({ANN: "approve", BO: "approve"})
    for_ann = Reading({ANN: "approve", BO: "return"}, adjudicated="approve")
    for_nobody = Reading({ANN: "approve", BO: "return"}, adjudicated="override")
    found = reading_figures([agreed] * 24 + [for_ann] * 5 + [for_nobody])
    assert (found.read, found.open, found.adjudicated) == (30, 0, 6)
    assert found.adjudication_rate == wilson(6, 30)
    assert of(found, ANN) == (30, 6, 1)
    assert of(found, BO) == (30, 6, 6)
    ann, bo = found.readers
    assert ann.adjudication_rate == bo.adjudication_rate == wilson(6, 30)
    assert (ann.disagreement_index, bo.disagreement_index) == (wilson(1, 30), wilson(6, 30))


def test_what_is_open_and_what_one_alone_read_count_in_no_rate() -> None:
    different = {ANN: "approve", CY: "return"}
    decided = [Reading(different, "return")] * 20
    found = reading_figures([*decided, *[Reading(different)] * 3, Reading({BO: "return"})])
    assert (found.read, found.open, found.adjudicated) == (20, 3, 20)
    assert found.adjudication_rate == wilson(20, 20)
    assert of(found, ANN) == (20, 20, 20)
    assert [each.reader for each in found.readers] == [ANN, CY]


def test_below_twenty_there_is_no_rate() -> None:
    found = reading_figures([Reading({ANN: "approve", CY: "return"}, "return")] * 19)
    assert found.adjudication_rate is None
    assert all(each.adjudication_rate is None for each in found.readers)
    assert all(each.disagreement_index is None for each in found.readers)


def test_readers_stand_by_id_whatever_their_figures() -> None:
    overruled = Reading({CY: "approve", ANN: "return"}, "return")
    for readings in ([overruled] * 30, [Reading({CY: "approve", ANN: "approve"})] * 30):
        assert [each.reader for each in reading_figures(readings).readers] == [ANN, CY]


@given(READINGS)
def test_counts_fit_together(readings: list[Reading]) -> None:
    found = reading_figures(readings)
    assert found.adjudicated <= found.read
    assert found.read + found.open == sum(len(each.words) > 1 for each in readings)
    for each in found.readers:
        assert each.overruled <= each.adjudicated <= each.read <= found.read
    assert reading_figures(reversed(readings)) == found
