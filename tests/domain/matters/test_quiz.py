"""Cases to be asked: the shipped deck is whole, the library is what was published."""

import pytest

from reviewer import resources
from reviewer.domain.bulk import pack_of
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.quiz import library, shuffled, starter_deck
from reviewer.domain.matters.step import NOBODY
from tests.domain.matters.making import INA, MO, matter_of, told

MAILER = PackCode("padded_mailer")


def test_the_shipped_deck_has_twelve_cases_half_of_them_rejects() -> None:
    deck = starter_deck(resources.starter_cases(), MAILER)
    assert len({each.name for each in deck}) == 12
    assert sum(each.verdict is Verdict.REJECT for each in deck) == 6
    assert all(pack_of(each.name) == MAILER for each in deck)
    assert all(each.facts and each.criterion and each.why for each in deck)


def test_a_case_that_says_too_little_is_named() -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        starter_deck([{"code": "x", "title": "x"}], MAILER)


def test_an_order_follows_from_its_seed() -> None:
    deck = starter_deck(resources.starter_cases(), MAILER)
    assert shuffled(deck, "a") == shuffled(reversed(deck), "a") != shuffled(deck, "b")


def test_the_library_holds_what_was_published_alone() -> None:
    values = {
        "title": "Sleeves",
        "facts": [
            {"name": "title", "value": "Bulbs"},
            {"name": "pack", "value": "padded_mailer"},
            {"name": "pictures", "value": "front:00"},
        ],
        "verdict": "reject",
        "why": "Open ends.",
    }
    course = COURSES["teaching_case"]
    steps = [
        told(course, "propose", INA, 1, values, about=NOBODY),
        told(course, "check", MO, 2, {"version": 1}, about=NOBODY),
        told(course, "publish", MO, 3, about=NOBODY),
    ]
    assert library([matter_of(course, *steps[:2])]) == []
    (case,) = library([matter_of(course, *steps)])
    assert case.facts == (("title", "Bulbs"),)
    assert (case.title, case.verdict, pack_of(case.name)) == ("Sleeves", Verdict.REJECT, MAILER)
