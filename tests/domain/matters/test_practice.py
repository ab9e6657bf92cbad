"""What is learnt from: cases without anybody in them, labels of a panel, cards, appeals."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reviewer.domain import deck
from reviewer.domain.calibration import Basis, gold_of
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode, PersonId, PictureHash, ProductId
from reviewer.domain.matters.course import Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.feedback import PATTERN
from reviewer.domain.matters.courses.practice import GOLD, GRADING, SITTING, TEACHING_CASE
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.mistakes import card_of
from reviewer.domain.matters.teaching import (
    GONE,
    de_identified,
    panel_case,
    patterns_for,
)
from reviewer.domain.product import Angle, Picture, Product, ProductText, VendorPack
from tests.domain.matters.making import DAY_MS, INA, LEA, MAX, MO, SAM, Walk, matter_of, told

MUG = Product(
    id=ProductId("B0-77120"),
    texts=(
        ProductText(
            "en",
            "Acme ceramic mug, 350 ml, 2026",
            "By ACME. Ask mugs@acme.example or www.acme.example, +44 20 7946 0018. "
            "Order 302-5551234, lot AX-99881, EAN 4006381333931. Packed by Ina Weber. "
            "120 x 90 x 90 mm, acmeism stays.",
        ),
    ),
    category="kitchen/mugs",
    vendor="Acme",
    gtin="4006381333931",
    sku="AC-1",
    price=1299,
    currency="EUR",
    size_mm=(120, 90, 90),
    weight_g=410,
    vendor_pack=VendorPack.STURDY_CARTON,
    hazards=frozenset({"sharp"}),
    country="DE",
    site="LEJ1",
    current_pack=PackCode("box"),
    pictures=(
        Picture(Angle.STORE, 0, PictureHash("c" * 8), 10, 10, 100),
        Picture(Angle.FRONT, 0, PictureHash("a" * 8), 10, 10, 100),
    ),
    attributes=(("buyer", "Ina Weber"),),
)


def test_nobody_can_be_told_from_a_teaching_case() -> None:
    facts = de_identified(MUG, ["Ina Weber"])
    everything = " ".join(facts.values())
    for secret in ("Acme ", "ACME", "acme.example", "7946", "5551234", "99881", "4006381"):
        assert secret not in everything, secret
    for secret in ("Ina Weber", "LEJ1", "AC-1", "B0-77120", "12.99", "1299", "c" * 8):
        assert secret not in everything, secret


@pytest.mark.parametrize(
    ("vendor", "title", "left"),
    [
        ("Claroval KK", "Claroval マグ", f"{GONE} マグ"),
        ("Claroval KK", "Clarovalのマグ", f"{GONE}のマグ"),
        ("Nordlys & Sønn, A/S", "NORDLYS & SØNN lamp", f"{GONE} lamp"),
        ("Müller GmbH & Co. KG", "Tasse von Müller", f"Tasse von {GONE}"),
        ("KK", "Plate KK", f"Plate {GONE}"),
    ],
)
def test_a_vendor_goes_without_its_legal_form_too(vendor: str, title: str, left: str) -> None:
    product = replace(MUG, vendor=vendor, texts=(ProductText("en", title, ""),))
    assert de_identified(product)["title"] == left


def test_what_teaches_is_kept() -> None:
    facts = de_identified(MUG, ["Ina Weber"])
    assert facts["title"] == f"{GONE} ceramic mug, 350 ml, 2026"
    assert "120 x 90 x 90 mm, acmeism stays." in facts["description"]
    assert facts["size_mm"] == "120 x 90 x 90"
    assert facts["pictures"] == f"front:{'a' * 8}"
    assert facts["hazards"] == "sharp"


def test_what_is_unknown_is_left_out() -> None:
    bare = replace(MUG, size_mm=None, weight_g=None, hazards=frozenset(), pictures=(), vendor="")
    assert not {"size_mm", "weight_g", "hazards", "pictures"} & set(de_identified(bare))


def test_whoever_proposes_a_teaching_case_does_not_check_it() -> None:
    walk = Walk(TEACHING_CASE)
    walk.does(SAM, "propose")
    walk.does(SAM, "check")
    assert walk.why_idle() == "Somebody else has to."
    walk.does(SAM, "rewrite")
    walk.does(MO, "check", version=1)
    assert walk.why_idle() == "It signs version 1, and version 2 is the newest."
    assert walk.does(MO, "check").state == "checked"


def gold(*labels: tuple[PersonId, str]) -> Matter:
    walk = Walk(GOLD)
    walk.does(SAM, "propose", panel=[MO, MAX, LEA])
    for person, label in labels:
        walk.does(person, "label", label=label)
    return walk.matter


def test_a_panel_labels_jointly_and_the_last_label_of_each_counts() -> None:
    one = gold((MO, "certify"), (MO, "reject"))
    assert one.state == "proposed"
    assert panel_case(one).labels == {MO: Verdict.REJECT}
    assert gold_of(panel_case(one)) is None, "nobody settles it alone"
    whole = gold((MO, "certify"), (MAX, "reject"), (LEA, "certify"))
    assert whole.state == "labelled"
    found = gold_of(panel_case(whole, "LEJ1"))
    assert found is not None
    assert (found.item, found.slice, found.verdict) == ("item-1", "LEJ1", Verdict.CERTIFY)
    assert found.basis is Basis.MAJORITY


def test_where_a_panel_differs_somebody_decides() -> None:
    walk = Walk(GOLD)
    walk.does(SAM, "propose", panel=[MO, MAX])
    walk.does(MO, "label", label="certify")
    walk.does(MAX, "label", label="reject")
    assert gold_of(panel_case(walk.matter)) is None
    found = gold_of(panel_case(walk.does(LEA, "settle", verdict="reject")))
    assert found is not None
    assert (found.verdict, found.basis) == (Verdict.REJECT, Basis.ADJUDICATED)


def test_who_learns_cannot_tell_a_gold_case() -> None:
    assert GOLD.readers == {Part.NAMED, Part.LEAD}
    assert not GOLD.outline


def test_a_mentor_sees_that_somebody_sat_and_not_the_answers() -> None:
    assert SITTING.readers == {Part.ABOUT}
    assert SITTING.outline == {Part.MENTOR}
    assert SITTING.outlined({"deck": "starter", "answers": [1], "seconds": 9}) == {
        "deck": "starter",
        "seconds": 9,
    }


def test_mistake_cards_are_for_ones_own_eyes() -> None:
    assert not GRADING.readers
    assert not GRADING.outline
    walk = Walk(GRADING)
    walk.does(INA, "add")
    walk.does(MO, "grade")
    assert walk.why_idle() == "This is for others to do."


def test_a_card_is_what_its_grades_come_to() -> None:
    """SM-2: 1 day, 6 days, then 6 times the ease of 2.5 after grades of 4."""
    steps = [told(GRADING, "add", INA, 0, {"item": "i", "decision": "d"}, record="a")]
    first = date(2026, 3, 2)
    wanted = []
    for day in (0, 1, 7):
        steps.append(told(GRADING, "grade", INA, day * DAY_MS + 1, {"grade": 4}, record=f"g{day}"))
        card = card_of(matter_of(GRADING, *steps))
        wanted.append((card.due - first).days)
    assert wanted == [1, 7, 22]
    assert (card.about, card.repetitions) == ("d", 3)
    steps.append(told(GRADING, "grade", INA, 22 * DAY_MS, {"grade": 1}))
    failed = card_of(matter_of(GRADING, *steps))
    assert (failed.due, failed.lapses) == (first + timedelta(days=23), 1)
    assert failed.easiness == deck.FIRST_EASINESS


def test_a_pattern_is_on_all_cases_with_its_reason() -> None:
    def pattern(name: str, reason: str, at: int, *acts: str) -> Matter:
        steps = [told(PATTERN, "write", MO, at, {"reason": reason}, matter=name)]
        steps += [told(PATTERN, each, MO, at + 1, matter=name) for each in acts]
        return matter_of(PATTERN, *steps)

    late, early = pattern("late", "fragile", 9), pattern("early", "fragile", 1)
    gone, other = pattern("gone", "fragile", 0, "withdraw"), pattern("other", "liquid_leak", 0)
    assert patterns_for([late, gone, other, early], "fragile") == [early, late]


@pytest.mark.parametrize("act", ["hear", "uphold", "dismiss"])
def test_nobody_decides_an_appeal_against_their_own_word(act: str) -> None:
    walk = Walk(COURSES["appeal"])
    walk.does(INA, "appeal", whose=MO)
    if act != "hear":
        walk.does(LEA, "hear")
    walk.does(MO, act)
    assert walk.why_idle() == "It is against your own word: somebody else decides."
