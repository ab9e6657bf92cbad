import pytest

from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.packs import PackLadder
from tests.domain.making import BOX, LADDER, MAILER, OWN


def test_rungs_count_from_the_lightest() -> None:
    assert [LADDER.rank(pack.code) for pack in LADDER] == [0, 1, 2]


def test_lighter_rungs_come_nearest_first() -> None:
    assert LADDER.lighter_than(BOX.code) == (MAILER, OWN)
    assert LADDER.lighter_than(OWN.code) == ()


def test_a_rung_is_found_by_its_code() -> None:
    assert LADDER[MAILER.code] is MAILER
    assert MAILER.code in LADDER
    assert "crate" not in LADDER


def test_an_unknown_rung_is_named_in_the_refusal() -> None:
    with pytest.raises(BadInput, match="crate"):
        LADDER.rank(PackCode("crate"))


def test_a_ladder_with_a_pack_twice_is_refused() -> None:
    with pytest.raises(BadInput, match="twice"):
        PackLadder("test", "EUR", (BOX, MAILER, BOX))
