"""Whether bar codes in pictures are the product's own."""

import pytest

from reviewer.domain.picture_codes import SeenCode, agrees, other_code, seen_codes

OWN, OTHER = "4006381333931", "5901234123457"
CASE_OF_OWN = "14006381333938"


def seen(*texts: str) -> tuple[SeenCode, ...]:
    return seen_codes("Front", texts)


@pytest.mark.parametrize(
    ("catalogue", "texts", "told"),
    [
        (OWN, (), None),
        (OWN, (OWN,), None),
        (OWN, (OTHER,), OTHER),
        (OWN, (OTHER, OWN), None),
        (OWN, (f"]E0{OTHER}",), OTHER),
        (OWN, (CASE_OF_OWN,), None),
        (OWN, (f"]d201{OTHER.zfill(14)}17261231",), OTHER),
        (OWN, (f"]Q1https://id.gs1.org/01/{OTHER.zfill(14)}",), OTHER),
        (OWN, ("https://shop.example/x", "LOT 12", "X001ABCDEF"), None),
        (OWN, ("4006381333932",), None),  # wrong check digit
        (OWN, ("2012345678903",), None),  # of a shop
        ("2906079206801", ("2906080894219",), "2906080894219"),
        ("036000291452", ("0036000291452",), None),
        ("", (OTHER,), None),
        ("4006381333932", (OTHER,), None),
    ],
)
def test_another_code_is_told_only_where_it_speaks_against_the_product(
    catalogue: str, texts: tuple[str, ...], told: str | None
) -> None:
    other = other_code(catalogue, seen(*texts))
    assert (None if other is None else other.words) == told


def test_eight_digits_agree_when_one_reading_does() -> None:
    (code,) = seen("01234565")
    assert len(code.gtins) == 2
    assert agrees("012345000065", code)
    assert agrees("01234565", code)
