"""A review of fairness as a page: all of it in tables, escaped, and readable in any writing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Any

import pytest

from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput
from reviewer.domain.fairness_review import FairnessReview, SignedStep
from reviewer.domain.ids import RecordId
from reviewer.domain.matters.step import MatterId
from reviewer.fairness_page import page_of
from reviewer.fairness_words import MINUS, points, share, slice_title

SPAN = {"value_ppm": 500_000, "low_ppm": 377_000, "high_ppm": 623_000}
FIGURES = json.dumps(
    {
        "review": {
            "slices": [
                {
                    "facet": "vendor",
                    "value": "مصنع <b>&",
                    "rates": [
                        {
                            "rate": "escaped",
                            "shown": "compared",
                            "hits": 30,
                            "trials": 60,
                            "value": {"value": 0.5, "low": 0.377, "high": 0.623},
                            "beside": {
                                "difference": {"value": -0.45, "low": -0.57, "high": -0.29},
                                "corrected": 1.5e-8,
                                "believed": True,
                            },
                        },
                        {
                            "rate": "success",
                            "shown": "hidden",
                            "hits": None,
                            "trials": None,
                            "value": None,
                            "beside": None,
                        },
                    ],
                }
            ]
        }
    },
    ensure_ascii=False,
)
VALUES: Mapping[str, Any] = {
    "title": "BER1: until 2026-06-01",
    "figures": digest(FIGURES.encode()),
    "seal": "5e" * 64,
    "method": "Reviewer 0.1.0: Wilson",
    "taken_ms": 1_780_000_000_000,
    "until": "2026-06-01",
    "facets": ["vendor"],
    "sites": ["BER1"],
    "decisions": 1_200,
    "tests": 14,
    "accepted_ppm": 50_000,
    "level_ppm": 950_000,
    "rates": [
        {"rate": "escaped", "hits": 33, "trials": 120, **SPAN},
        {"rate": "reject_recall"},
    ],
    "differing": 3,
    "differ": [
        {
            "facet": "vendor",
            "slice": "مصنع <b>&",
            "rate": "escaped",
            "trials": 60,
            **SPAN,
            "gap_ppm": -450_000,
            "gap_low_ppm": -570_000,
            "gap_high_ppm": -290_000,
            "p_ppm": 1,
        }
    ],
    "definitions": [
        {
            "facet": "vendor",
            "definition": "accuracy_equality",
            "slice": "北京",
            "cases": 60,
            **SPAN,
            "compared": 2,
        },
        {
            "facet": "vendor",
            "definition": "demographic_parity",
            "slice": "北京",
            "cases": 60,
            **SPAN,
            "compared": 2,
        },
    ],
    "bases_differ": ["vendor"],
    "facet": "vendor",
    "chosen": ["demographic_parity"],
    "choice": "choice-1",
}
REVIEW = FairnessReview(
    id=MatterId("review-1"),
    title="BER1: until 2026-06-01",
    state="action",
    state_words="action agreed",
    is_over=False,
    values=VALUES,
    action="Test 200 <parcels> & more",
    whose="ليلى مارش",
    due="2026-06-01",
    days_late=9,
    changed_ms=0,
    steps=(
        SignedStep(
            "Agree an action",
            "ليلى <script>alert(1)</script>",
            1_780_000_000_000,
            RecordId("record-1"),
            "cd" * 32,
            (("What is done", "Test 200 <parcels>"),),
        ),
    ),
)


@dataclass
class Read(HTMLParser):
    """What a browser would show: tables as rows of cells, all text, and the tags."""

    tags: list[str] = field(default_factory=list)
    tables: list[list[list[str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    in_cell: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self.in_cell = True

    def handle_endtag(self, tag: str) -> None:
        self.in_cell = self.in_cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.in_cell:
            self.tables[-1][-1][-1] += data

    @property
    def text(self) -> str:
        return " ".join(self.words)


def read(review: FairnessReview = REVIEW, figures: str = FIGURES) -> Read:
    found = Read()
    found.feed(page_of(review, figures))
    return found


def rows(found: Read, head: str) -> list[list[str]]:
    """Rows of the table that has a head like this."""
    return next(each[1:] for each in found.tables if head in each[0])


def test_every_figure_stands_in_a_table_with_its_count_and_interval() -> None:
    found = read()
    assert rows(found, "Share, interval") == [
        ["Certified, but damaged", "33", "120", "50.0% (37.7% to 62.3%)"],
        ["True rejects that were rejected", "–", "–", "– (fewer than five)"],
    ]
    assert rows(found, "Against the rest, points") == [
        [
            *("Vendor مصنع <b>&", "Certified, but damaged", "60", "50.0% (37.7% to 62.3%)"),
            *(f"{MINUS}45.0 ({MINUS}57.0 to {MINUS}29.0)", "0.000001"),
        ]
    ]
    assert rows(found, "Against the rest") == [
        [
            *("Vendor مصنع <b>&", "Certified, but damaged", "30", "60"),
            *("50.0% (37.7% to 62.3%)", f"{MINUS}45.0 ({MINUS}57.0 to {MINUS}29.0)"),
            f"1.5e{MINUS}08, differs".replace(MINUS, "-"),
        ],
        ["Vendor مصنع <b>&", "Decided rightly", "–", "–", "– (fewer than five)", "–", "–"],
    ]
    for said in (
        "14 comparisons were made",
        "5% may be expected to be chance",
        "Listed are the 1 least likely",
        "1,200 decisions at",
        "until 2026-06-01, worked out 2026-05-28 20:26 UTC",
        "It is overdue by 9 days.",
    ):
        assert said in found.text


def test_the_definition_chosen_comes_first_and_names_what_it_gives_up() -> None:
    found = read()
    assert [each[1] for each in rows(found, "Furthest")] == [
        *("Demographic parity (chosen)", "Accuracy equality"),
    ]
    assert "In each group the same share of items is rejected." in found.text
    assert "Equalized odds: Demographic parity and Equalized odds cannot hold" in found.text
    assert "Sufficiency: Demographic parity and Sufficiency cannot hold together" in found.text
    alike = replace(REVIEW, values={**VALUES, "bases_differ": []})
    assert "no definition excludes another" in read(alike).text
    both = {**VALUES, "chosen": ["demographic_parity", "sufficiency"]}
    assert (
        "Chosen together all the same: Demographic parity and"
        in read(replace(REVIEW, values=both)).text
    )
    none = {name: value for name, value in VALUES.items() if name != "chosen"}
    assert "None was chosen" in read(replace(REVIEW, values=none)).text


def test_what_people_wrote_is_text_and_keeps_its_direction() -> None:
    found = read()
    assert "script" not in found.tags
    assert "b" not in found.tags
    assert "Test 200 <parcels> & more" in found.text
    page = page_of(REVIEW, FIGURES)
    assert "<bdi>ليلى مارش</bdi>" in page
    assert "<bdi>Vendor مصنع &lt;b&gt;&amp;</bdi>" in page
    assert "北京" in found.text
    for outside in ("http:", "https:", "src=", "href=", "@import", "url("):
        assert outside not in page


def test_who_signed_and_how_it_is_checked_stand_below() -> None:
    found = read()
    assert rows(found, "By")[0][:3] == [
        *("Agree an action", "ليلى <script>alert(1)</script>", "2026-05-28 20:26 UTC"),
    ]
    assert rows(found, "Record") == [["Agree an action", "record-1", "cd" * 32]]
    assert dict(rows(found, "Value")) == {
        "Method": "Reviewer 0.1.0: Wilson",
        "Review": "review-1",
        "SHA-256 of all figures": VALUES["figures"],
        "Seal of the service": "5e" * 64,
        "Choice of the definition": "choice-1",
    }
    assert [each[0] for each in rows(found, "Asks for")] == [
        *("MEASURE 1.3", "MEASURE 2.9", "MEASURE 2.11"),
    ]


def test_it_stands_without_all_figures_but_not_with_others() -> None:
    assert "All slices" not in read(figures="").text
    with pytest.raises(BadInput, match="not those that the review was signed on"):
        page_of(REVIEW, FIGURES + " ")


def test_what_was_accepted_says_why_and_what_is_open_says_so() -> None:
    accepted = {**VALUES, "reason": "Three parcels.", "result": "Nothing broke since."}
    found = read(replace(REVIEW, values=accepted, action="", days_late=0))
    assert "Accepted as it is:" in found.text
    assert "Three parcels." in found.text
    assert "Nothing broke since." in found.text
    assert "Nothing was agreed upon yet." in read(replace(REVIEW, action="", days_late=0)).text


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("EUR -500", "Price EUR below 5.00"),
        ("EUR 1000-2000", "Price EUR 10.00 to 20.00"),
        ("EUR 50000-", "Price EUR from 500.00"),
    ],
)
def test_bands_are_told_as_prices(code: str, said: str) -> None:
    assert slice_title("price_band", code) == said


def test_what_is_not_defined_is_a_dash() -> None:
    assert share({}) == "–"
    assert points({"gap_ppm": 1}, ("gap_ppm", "gap_low_ppm", "gap_high_ppm")) == "–"
