"""Customers' reviews at a lead's desk: marked words, a key for each word, signed and taken back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.bench.filling import PERSON
from reviewer.domain.customer_reviews import CustomerReview, ReviewCount, ReviewsToRead
from reviewer.domain.ids import PackCode
from reviewer.domain.people import Role
from reviewer.domain.record import Kind, Record
from reviewer.domain.review_words import Match, Sense
from reviewer.ui.matters.reviews_card import ASKING, NOTHING, ReviewsCard, found_words, marks_of
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture

LEA = replace(PERSON, role=Role.LEAD)
MAILER = PackCode("padded_mailer")
BROKEN = CustomerReview(
    *("r1", "Stoneware mug, blue", MAILER, "BER1", "en", 1, "2026-10-01"),
    "Box was fine, but the handle was snapped off \U0001f621 and the rim is cracked.",
    (
        Match(8, 12, "fine", Sense.INTACT),
        Match(33, 40, "snapped", Sense.DAMAGE),
        Match(62, 69, "cracked", Sense.DAMAGE),
    ),
    "2026.1",
)
WHOLE = replace(
    BROKEN,
    id="r2",
    lang="ja",
    stars=None,
    excerpt="割れていません。ひびが心配。",
    found=(Match(0, 2, "割れ", Sense.DENIED), Match(8, 10, "ひび", Sense.DAMAGE)),
)
LAST = replace(BROKEN, id="r3", title="Glass jar")
FOUND = ReviewsToRead(
    5,
    (BROKEN, WHOLE, LAST),
    (ReviewCount("en", 1_200, 1_130, 40, 12), ReviewCount("ja", 80, 79, 0, 0)),
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[ReviewsToRead | str], None]]:
    found: list[Callable[[ReviewsToRead | str], None]] = []
    monkeypatch.setattr(Inquiries, "ask_for_reviews", lambda _, then: found.append(then))
    return found


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    return make_desk(person=LEA).open_on_item()


def opened(desk: RunningDesk) -> ReviewsCard:
    desk.press("Ctrl+Shift+F7")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReviewsCard))
    found = desk.hands.overlay
    assert isinstance(found, ReviewsCard)
    return found


def shown(card: ReviewsCard) -> str:
    return "" if card.shown is None else card.shown.id


def steps(desk: RunningDesk) -> list[Record]:
    stores = desk.tasks.desk
    assert stores is not None
    read = desk.tasks.ask_lane(lambda: stores.journal.authored(LEA.id, (Kind.STEP.value,)))
    return [each.record for each in read.result() if not each.withdrawn]


def texts(card: ReviewsCard) -> str:
    return "\n".join(each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card))


def test_each_key_says_a_word_and_the_next_review_comes(
    desk: RunningDesk, asked: list[Callable[[ReviewsToRead | str], None]]
) -> None:
    card = opened(desk)
    assert card.note.text() == ASKING
    asked[0](FOUND)
    desk.wait(lambda: shown(card) == "r1")
    desk.settle()
    picture(desk, "reviews")
    assert "Stoneware mug, blue" in texts(card)
    assert "Padded mailer · BER1 · en · 1 of 5 stars · 2026-10-01 · list of words 2026.1" in texts(
        card
    )
    assert "1 of 3, 5 wait in all." in texts(card)
    assert "takes the last back" not in texts(card)
    assert "en: 1,200 came, 1,130 without a match; of 52 read 40 came damaged" in texts(card)
    desk.press("D")
    desk.wait(lambda: shown(card) == "r2")
    desk.settle()
    picture(desk, "reviews-ja")
    assert "Stoneware mug, blue: came damaged. 1 of 2, 4 wait in all." in texts(card)
    desk.press("N")
    desk.wait(lambda: shown(card) == "r3")
    desk.press("U")
    desk.wait(lambda: NOTHING in card.note.text())
    assert shown(card) == ""
    assert "takes the last back" in texts(card)
    made = [each.payload for each in steps(desk)]
    assert [(each["matter"], each["act"]) for each in made] == [
        ("review-r1", "damage"),
        ("review-r2", "not_damage"),
        ("review-r3", "unclear"),
    ]
    assert {each["kind"] for each in made} == {"customer_review"}
    assert made[0]["values"] == {"review": "r1", "words": "2026.1"}


def test_the_last_word_is_taken_back(
    desk: RunningDesk, asked: list[Callable[[ReviewsToRead | str], None]]
) -> None:
    card = opened(desk)
    asked[0](FOUND)
    desk.wait(lambda: shown(card) == "r1")
    desk.press("Z")
    assert steps(desk) == []
    desk.press("D")
    desk.wait(lambda: shown(card) == "r2")
    desk.press("Z")
    desk.wait(lambda: shown(card) == "r1")
    assert steps(desk) == []
    desk.press("N")
    desk.wait(lambda: shown(card) == "r2")
    assert [each.payload["act"] for each in steps(desk)] == ["not_damage"]


def test_what_was_said_here_is_not_asked_again(
    desk: RunningDesk, asked: list[Callable[[ReviewsToRead | str], None]]
) -> None:
    card = opened(desk)
    asked[0](FOUND)
    desk.wait(lambda: shown(card) == "r1")
    desk.press("D")
    desk.wait(lambda: shown(card) == "r2")
    desk.press("Escape")
    again = opened(desk)
    asked[1](FOUND)
    desk.wait(lambda: shown(again) == "r2")
    assert "1 of 2, 4 wait in all." in texts(again)
    # An answer to the card that was closed goes nowhere.
    asked[0](FOUND)
    desk.settle()
    assert shown(again) == "r2"


def test_arrows_leave_a_review_waiting(
    desk: RunningDesk, asked: list[Callable[[ReviewsToRead | str], None]]
) -> None:
    card = opened(desk)
    asked[0](FOUND)
    desk.wait(lambda: shown(card) == "r1")
    desk.press("Down")
    assert shown(card) == "r2"
    desk.press("Up")
    desk.press("Return")
    assert shown(card) == "r1"
    assert steps(desk) == []


def test_without_the_service_it_says_so(desk: RunningDesk) -> None:
    card = opened(desk)
    assert card.note.text() == NO_WORD
    desk.press("D")
    assert steps(desk) == []


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.INTERN, Role.MENTOR, Role.ADMIN])
def test_others_are_told_that_leads_read_them(
    make_desk: Callable[..., RunningDesk], role: Role
) -> None:
    desk = make_desk(person=replace(PERSON, role=role)).open_on_item()
    desk.press("Ctrl+Shift+F7")
    desk.settle()
    assert desk.hands.overlay is None
    assert any("read by leads" in each for each in desk.told())


def test_words_are_marked_where_they_stand_also_behind_an_emoji() -> None:
    marks = marks_of(BROKEN.excerpt, BROKEN.found)
    assert [(each.start, each.end, each.raises) for each in marks] == [
        (8, 12, False),
        (33, 40, True),
        (63, 70, True),
    ]
    assert marks[1].sentence() == "“snapped” speaks of damage."
    assert found_words(WHOLE) == "Damage: “ひび”. Taken back: “割れ”."
