"""What ships as data, and what the service says, in the desk's language."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer import resources
from reviewer.domain.language import Language, speak, spoken

ROOT = Path(__file__).resolve().parent.parent
GERMAN = {
    "Own container": "Eigene Verpackung",
    "Glass": "Glas",
    "Fragile: would break": "Zerbrechlich",
    "Glass with liquid": "Glas mit Flüssigkeit",
    "Material": "Material",
    "glass": "Glas",
    "The body is not JSON.": "Das ist kein JSON.",
    "Your level for {1} is {2} now, it was {3}.": "{1}: {2} statt {3}.",
    "Your contest of {1} was {2}.": "Einspruch gegen {1}: {2}.",
    "Your contest of {1} was {2}. {3}": "Einspruch gegen {1}: {2}. Dazu: {3}",
    "upheld: the piece is wrong": "anerkannt",
    "This service speaks protocol {1}, not {2}. Install the matching version.": (
        "Nicht {2}, sondern {1} spricht dieser Dienst."
    ),
}


@pytest.fixture
def german() -> Iterator[None]:
    before = spoken()
    speak(Language("de"), lambda text, _note, _n: GERMAN.get(text, ""))
    resources.starter_cases.cache_clear()
    yield
    speak(before, None)
    resources.starter_cases.cache_clear()


@pytest.mark.usefixtures("german")
def test_titles_of_data_are_translated_and_codes_are_not() -> None:
    tables = resources.reasons_tables(resources.reasons())
    told = resources.reasons_of([{**tables[0], "title": "Fragile: would break"}])
    assert (told.reasons[0].code, told.reasons[0].title) == ("fragile", "Zerbrechlich")
    case = resources.starter_cases()[0]
    assert (case["code"], case["criterion"]) == ("glass_bottle", "Glas mit Flüssigkeit")
    assert case["facts"]["Material"] == "Glas"
    assert case["verdict"] == "reject"


@pytest.mark.usefixtures("german")
def test_what_a_site_wrote_itself_stays() -> None:
    tables = resources.reasons_tables(resources.reasons())
    told = resources.reasons_of([{**tables[0], "title": "Wie neulich"}])
    assert told.reasons[0].title == "Wie neulich"


@pytest.mark.usefixtures("german")
def test_sentences_of_the_service_are_known_by_their_form() -> None:
    said = resources.said_by_service
    assert said("The body is not JSON.") == "Das ist kein JSON."
    asked = "This service speaks protocol 2-3, not 1. Install the matching version."
    assert said(asked) == "Nicht 1, sondern 2-3 spricht dieser Dienst."
    assert said("Nobody wrote this down.") == "Nobody wrote this down."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Your level for Own container is L3 now, it was L2.", "Eigene Verpackung: L3 statt L2."),
        ("Your contest of x was upheld: the piece is wrong.", "Einspruch gegen x: anerkannt."),
        (
            "Your contest of x was upheld: the piece is wrong. Thanks.",
            "Einspruch gegen x: anerkannt. Dazu: Thanks.",
        ),
    ],
)
def test_titles_and_words_within_a_notice_are_translated_too(sentence: str, told: str) -> None:
    assert resources.said_by_service(sentence) == told


def test_english_is_handed_on() -> None:
    assert resources.said_by_service("The body is not JSON.") == "The body is not JSON."


def test_the_sentences_of_the_service_are_those_of_its_code() -> None:
    tool = "from service_sentences import sentences; print(chr(10).join(sentences()))"
    words = [sys.executable, "-X", "utf8", "-c", tool]
    found = subprocess.run(
        words, cwd=ROOT / "installer", capture_output=True, text=True, encoding="utf-8", check=True
    )
    kept = resources.path("service_sentences.txt").read_text("utf-8")
    assert found.stdout == kept, "run: installer/translations.py update"


def test_no_two_sentences_of_the_service_are_taken_for_each_other() -> None:
    lines = resources.path("service_sentences.txt").read_text("utf-8").splitlines()
    assert len(set(lines)) == len(lines) > 100
