"""Texts, numbers and dates in the language of the process."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from reviewer.domain.language import (
    Language,
    all_of,
    any_of,
    clock,
    day,
    english,
    minute,
    number,
    of_data,
    short_day,
    speak,
    spoken,
    tr,
    weekday,
)

GERMAN = Language("de", decimal=",", group=".", days=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"))
TEXTS = {
    "{count:,} of {all:,}": "{all:,}, davon {count:,}",
    "{year}-{month}-{day}": "{day}.{month}.{year}",
    "{number}%": "{number}\u202f%",
    "Fragile: would break": "Zerbrechlich",
}
PLURALS = {"{n:,} items wait": ("{n:,} Artikel wartet", "{n:,} Artikel warten")}


def translate(text: str, note: str, n: int | None) -> str:
    if n is not None:
        return PLURALS[text][n != 1] if text in PLURALS else ""
    return TEXTS.get(text, "")


@pytest.fixture
def german() -> Iterator[None]:
    before = spoken()
    speak(GERMAN, translate)
    yield
    speak(before, None)


def test_english_stands_in_the_code() -> None:
    assert tr("{count:,} of {all:,}", count=1200, all=3400) == "1,200 of 3,400"
    assert tr("{n:,} items wait", "{n:,} item waits", 1) == "1 item waits"
    assert tr("{n:,} items wait", "{n:,} item waits", 2000) == "2,000 items wait"
    assert tr("No {field} without fields") == "No {field} without fields"
    assert number(0.125, ".1%") == "12.5%"
    assert of_data("Fragile: would break") == "Fragile: would break"


@pytest.mark.usefixtures("german")
def test_a_translation_moves_its_fields_and_writes_numbers_its_own_way() -> None:
    assert tr("{count:,} of {all:,}", count=1200, all=3400) == "3.400, davon 1.200"
    assert number(1234.5, ",.1f") == "1.234,5"
    assert number(0.125, ".1%") == "12,5\u202f%"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(("n", "said"), [(1, "1 Artikel wartet"), (1000, "1.000 Artikel warten")])
def test_plurals_are_the_languages_own(n: int, said: str) -> None:
    assert tr("{n:,} items wait", "{n:,} item waits", n) == said


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_is_english() -> None:
    assert tr("Not there yet, {name}", name="Mia") == "Not there yet, Mia"
    assert tr("{n} misses", "{n} miss", 1) == "1 miss"
    assert of_data("A reason of this site") == "A reason of this site"


@pytest.mark.usefixtures("german")
def test_days_are_written_as_the_language_does() -> None:
    then = datetime(2026, 3, 4, 9, 5, tzinfo=UTC)
    assert day(then) == "04.03.2026"
    assert clock(then) == "09:05"
    assert minute(then) == "04.03.2026 09:05"
    assert weekday(date(2026, 3, 4)) == "Mi"


def test_short_days_name_the_month() -> None:
    assert short_day(date(2026, 3, 4)) == "4 Mar"
    assert short_day(date(2026, 3, 4), with_year=True) == "4 Mar 2026"


def test_what_was_said_is_known_by_its_english(german: None) -> None:
    assert english(tr("Fragile: would break")) == "Fragile: would break"
    said = tr("{count:,} of {all:,}", count=1200, all=3400)
    assert english(said) == "1,200 of 3,400"
    assert english("von niemandem gesagt") == "von niemandem gesagt"


def test_english_of_a_text_has_its_fields_in_english_too(german: None) -> None:
    said = tr("{count:,} of {all:,}", count=1, all=2)
    assert english(tr("Order: {order}", order=said)) == "Order: 1 of 2"


def test_words_are_joined_by_words() -> None:
    assert any_of(["US", "German", "French"]) == "US or German or French"
    assert all_of(each for each in ("Review", "Sheet")) == "Review and Sheet"
    assert any_of([]) == ""
