from dataclasses import replace

import pytest

from reviewer.domain.packs import Pack
from reviewer.domain.rules import hard_rules
from tests.domain.making import BOX, MAILER, OWN, product


def codes(pack: Pack, **changes: object) -> list[str]:
    return [hit.code for hit in hard_rules(product(**changes), pack)]


@pytest.mark.parametrize(
    ("pack", "changes", "expected"),
    [
        (MAILER, {}, []),
        (MAILER, {"size_mm": (450, 350, 100)}, []),
        (MAILER, {"size_mm": (451, 350, 100)}, ["over_size"]),
        (MAILER, {"size_mm": (450, 351, 100)}, ["over_size"]),
        (MAILER, {"size_mm": (450, 350, 101)}, ["over_size"]),
        (MAILER, {"size_mm": (19, 19, 1)}, ["under_size"]),
        (OWN, {"size_mm": (152, 101, 9)}, []),
        (OWN, {"size_mm": (151, 101, 9)}, ["too_small_for_label"]),
        (OWN, {"size_mm": (152, 101, 8)}, ["too_small_for_label"]),
        (MAILER, {"weight_g": 3000}, []),
        (MAILER, {"weight_g": 3001}, ["over_weight"]),
        (MAILER, {"hazards": frozenset({"sharp"})}, ["hazard_sharp"]),
        (
            MAILER,
            {"hazards": frozenset({"sharp", "flammable"})},
            ["hazard_flammable", "hazard_sharp"],
        ),
        (MAILER, {"hazards": frozenset({"magnet"})}, []),
        (BOX, {"hazards": frozenset({"sharp"})}, []),
        (MAILER, {"size_mm": None, "weight_g": None}, []),
        (MAILER, {"size_mm": (900, 350, 100), "weight_g": 9000}, ["over_size", "over_weight"]),
    ],
)
def test_rules_at_their_borders(
    pack: Pack, changes: dict[str, object], expected: list[str]
) -> None:
    assert codes(pack, **changes) == expected


def test_the_order_in_which_sides_were_measured_does_not_matter() -> None:
    assert codes(MAILER, size_mm=(100, 450, 350)) == []


def test_a_sentence_names_the_figures_and_the_pack() -> None:
    (hit,) = hard_rules(product(weight_g=3001), replace(MAILER, title="Poly mailer"))
    assert "3001 g" in hit.sentence
    assert "Poly mailer" in hit.sentence
