"""A scanned code is read for what it proves, and a wrong one is told in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.barcodes import CodeKind, check_digit, gtin14, read, shown, upc_a

EAN = "4006381333931"
LONG = f"0{EAN}"


@pytest.mark.parametrize(
    "gtin",
    ["96385074", "036000291452", EAN, "10614141000415", "00012345600012", "73513537"],
)
def test_a_gtin_of_each_length_is_read_as_fourteen_digits(gtin: str) -> None:
    reading = read(gtin)
    assert (reading.kind, reading.fault) == (CodeKind.GTIN, "")
    assert reading.gtins[0] == gtin.zfill(14)


@pytest.mark.parametrize("code", ["4006381333932", "036000291453", "96385075", "10614141000416"])
def test_a_wrong_check_digit_is_told_with_the_right_one(code: str) -> None:
    reading = read(code)
    assert reading.gtins == ()
    assert f"should be {check_digit(code)}" in reading.fault
    assert code in reading.fault


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(0, 12), st.integers(1, 9))
def test_any_one_wrong_digit_is_noticed(body: str, place: int, off: int) -> None:
    right = f"{body}{check_digit(body + '0')}"
    digits = list(right)
    digits[place] = str((int(digits[place]) + off) % 10)
    assert gtin14(right) is not None
    assert gtin14("".join(digits)) is None


@pytest.mark.parametrize(
    ("code", "elements"),
    [
        (f"]C101{LONG}", {"01": LONG}),
        (f"]d201{LONG}17261231\x1d10AB-12\x1d21XYZ", {"17": "261231", "10": "AB-12", "21": "XYZ"}),
        (f"]Q310LOT7\x1d01{LONG}", {"10": "LOT7", "01": LONG}),
        (f"01{LONG}3103001250392201299", {"3103": "001250", "3922": "01299"}),
        (f"\x1d01{LONG}", {"01": LONG}),
        (f"(01){LONG}(10)A1 (17)261231", {"01": LONG, "10": "A1", "17": "261231"}),
        (f"02{LONG}3712", {"02": LONG, "37": "12"}),
    ],
)
def test_an_element_string_gives_its_elements_and_the_gtin(
    code: str, elements: dict[str, str]
) -> None:
    reading = read(code)
    assert reading.fault == ""
    assert reading.gtins == (LONG,)
    assert elements.items() <= dict(reading.elements).items()


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (f"]C101{LONG[:-1]}2", "should be 1"),
        ("]C100340123450000000018", "names no product"),
        (f"]C101{LONG}17261331", "is a date"),
        (f"]C101{LONG}05123", "no application identifier"),
        (f"]C101{LONG}10{'A' * 24}", "separator GS"),
        ("]C101400638", "14 digits"),
        ("]C1", "nothing in it"),
    ],
)
def test_a_broken_element_string_says_what_is_wrong(code: str, why: str) -> None:
    reading = read(code)
    assert reading.gtins == ()
    assert why in reading.fault


@pytest.mark.parametrize("symbology", ["]E0", "]E4", "]I1", "]X9"])
def test_the_symbology_identifier_is_taken_off(symbology: str) -> None:
    assert read(f"{symbology}{EAN}").gtins == (LONG,)


def test_a_digital_link_gives_its_gtin_and_nothing_else() -> None:
    reading = read(f"https://id.example.com/01/{LONG}/10/ABC?17=261231")
    assert (reading.gtins, reading.elements) == ((LONG,), ())


@pytest.mark.parametrize(
    ("short", "long"),
    [("04252614", "042100005264"), ("01234505", "012000003455"), ("01234530", None), ("9", None)],
)
def test_a_upc_e_stands_for_twelve_digits(short: str, long: str | None) -> None:
    assert upc_a(short) == long
    if long is not None:
        assert long.zfill(14) in read(short).gtins


@pytest.mark.parametrize("code", ["X001ABC2DE", "X00234567A"])
def test_an_fnsku_is_known_by_its_form(code: str) -> None:
    assert (read(code).kind, read(code).text) == (CodeKind.FNSKU, code)


@pytest.mark.parametrize("code", ["KIT-0042", "123456", "AB 12", "0199", "x", "ÄÖ-1"])
def test_anything_else_is_a_sku(code: str) -> None:
    reading = read(f" {code}\r")
    assert (reading.kind, reading.text, reading.fault) == (CodeKind.SKU, code, "")


@given(st.text(max_size=60))
def test_whatever_is_scanned_is_read_without_a_fault_of_ours(text: str) -> None:
    reading = read(text)
    assert reading.words.startswith(reading.kind.value)


def test_control_characters_are_shown() -> None:
    assert shown("10A\x1d21B\r") == "10A␝21B␍"
