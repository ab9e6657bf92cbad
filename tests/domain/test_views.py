from itertools import pairwise

import pytest

from reviewer.domain.errors import Refused
from reviewer.domain.narrowing import AGE_BANDS, RISK_BANDS, Choice, Facet, band_of
from reviewer.domain.queue import QueueFilter, QueueSort, QueueState
from reviewer.domain.views import MOST, View, kept, removed, renamed, views_of, views_text

NARROW = QueueFilter(
    search="mug ü",
    state=QueueState.ALL,
    mine=False,
    chosen=frozenset({Choice(Facet.SITE, "BER1"), Choice(Facet.RISK, "unscored")}),
    sort=QueueSort.RISK,
)
ONE, TWO = View("one", QueueFilter()), View("Two", NARROW)


def test_views_come_back_as_they_were_kept() -> None:
    assert views_of(views_text((ONE, TWO))) == (ONE, TWO)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"x"', "3", '[{"name": "x"}]', '[{"name": 3, "chosen": 4}]']
)
def test_what_cannot_be_read_is_left_out(text: str) -> None:
    assert views_of(text) == ()


def test_a_view_of_the_same_name_is_replaced_where_it_stands() -> None:
    assert kept((ONE, TWO), View(" ONE ", NARROW)) == (View("ONE", NARROW), TWO)


def test_a_name_is_needed_and_may_not_be_endless() -> None:
    for name in ("", "  ", "x" * 61):
        with pytest.raises(Refused):
            kept((), View(name, NARROW))


def test_there_is_a_most_of_views() -> None:
    full = tuple(View(str(number), NARROW) for number in range(MOST))
    with pytest.raises(Refused, match="Remove one"):
        kept(full, ONE)


def test_a_view_is_renamed_but_not_to_the_name_of_another() -> None:
    assert renamed((ONE, TWO), "one", "One")[0].name == "One"
    with pytest.raises(Refused, match="already"):
        renamed((ONE, TWO), "one", "TWO")


def test_a_removed_view_is_gone() -> None:
    assert removed((ONE, TWO), "one") == (TWO,)


@pytest.mark.parametrize("bands", [RISK_BANDS, AGE_BANDS])
def test_bands_cover_every_number_once_and_are_known_by_code(bands: tuple) -> None:  # type: ignore[type-arg]  # of Band
    assert bands[0].low is None
    assert bands[-1].high is None
    assert all(one.high == other.low for one, other in pairwise(bands))
    assert [band_of(bands, each.code) for each in bands] == list(bands)


def test_who_decided_is_asked_of_what_is_decided() -> None:
    asked = QueueFilter().toggled(Choice(Facet.PERSON, "ida"))
    assert asked.state is QueueState.DECIDED
    assert asked.toggled(Choice(Facet.PERSON, "ida")).chosen == frozenset()


def test_a_state_is_toggled_back_to_all() -> None:
    decided = QueueFilter().toggled(Choice(Facet.STATE, "decided"))
    assert decided.state is QueueState.DECIDED
    assert decided.toggled(Choice(Facet.STATE, "decided")).state is QueueState.ALL
