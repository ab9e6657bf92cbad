"""What a scanner sent tells which setting is wrong."""

import pytest

from reviewer.actions.layouts import LAYOUTS, disagreements, typed_on
from reviewer.actions.scanner_check import Heard, candidate_prefix, diagnose, heard
from reviewer.actions.scanning import Typed

EAN = "4006381333931"


def sent(text: str, *, gap: int = 9, first: str = "", last: str = "Return") -> Heard:
    """A scan of this text, with keys before and after it."""
    keys = [Typed(first, "", 0)] if first else []
    keys += [Typed(char.upper(), char, place * gap) for place, char in enumerate(text)]
    keys += [Typed(last, "", len(text) * gap)] if last else []
    return heard(keys)


def bad(scan: Heard, *printed: str, prefix: str = "") -> str:
    """What is to be set, all of it."""
    return " ".join(each.sentence for each in diagnose(scan, printed, prefix) if not each.is_good)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (EAN, ()),
        (EAN, (EAN,)),
        (f"]E0{EAN}", (EAN,)),
        ("KIT-0042", ("KIT-0042",)),
        (f"]C1010{EAN}10AB\x1d21Z", (f"(01)0{EAN}(10)AB(21)Z",)),
    ],
)
def test_a_scanner_that_is_set_well_has_nothing_to_be_set(
    text: str, printed: tuple[str, ...]
) -> None:
    assert bad(sent(text), *printed) == ""


@pytest.mark.parametrize(
    ("scanner", "machine", "code"),
    [
        ("US", "French", EAN),
        ("US", "German", f"]C1010{EAN}"),
        ("US", "Italian", f"]C1010{EAN}"),
    ],
)
def test_a_code_with_a_check_digit_tells_the_layout_by_itself(
    scanner: str, machine: str, code: str
) -> None:
    told = bad(sent(typed_on(code, scanner, machine)))
    assert machine in told
    assert "keyboard country" in told


@pytest.mark.parametrize("machine", [each for each in LAYOUTS if each != "US"])
def test_the_printed_text_tells_the_layout(machine: str) -> None:
    code = "XYZ-QA/42:M#"
    assert machine in bad(sent(typed_on(code, "US", machine)), code)


def test_every_layout_has_a_character_for_every_key() -> None:
    for layout in LAYOUTS:
        assert typed_on("az09AZ", "US", layout)
    assert ("US", "German") in disagreements("zy", "yz")


@pytest.mark.parametrize(
    ("scan", "printed", "told"),
    [
        (sent("kit-0042"), "KIT-0042", "Caps Lock"),
        (sent("KI-042"), "KIT-0042", "2 of 8 characters are missing"),
        (sent("????"), "KIT-0042", "no keyboard layout explains it"),
        (sent("KIT-0042"), "", "cannot prove itself"),
        (sent("4006381333932"), "", "should be 1"),
        (sent(EAN, gap=60), EAN, "Too slow"),
        (sent(EAN, last=""), EAN, "No Enter"),
        (heard([Typed("F8", "", 0)]), EAN, "only F8"),
        (heard([Typed("Alt+Num+0", "", 0), Typed("Alt+Num+6", "", 9)]), EAN, "Alt codes"),
        (sent(f"]C1010{EAN}10ABCDEFGHIJKLMNOPQRSTUVWXYZ"), "", "separator GS"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_set(scan: Heard, printed: str, told: str) -> None:
    assert told in bad(scan, printed)


def test_a_separator_sent_as_another_key_is_told() -> None:
    keys = [Typed(char, char, place * 8) for place, char in enumerate(f"]C1010{EAN}10AB")]
    keys += [Typed("F8", "", 200), Typed("2", "2", 208), Typed("1", "1", 216), Typed("Z", "Z", 224)]
    assert "Within the code came F8" in bad(heard(keys))


def test_a_prefix_makes_any_speed_good() -> None:
    slow = sent(EAN, gap=90, first="F13")
    assert slow.prefix == "F13"
    assert bad(slow, prefix="F13") == ""
    assert "did not come" in bad(sent(EAN), prefix="F13")


def test_a_sign_before_a_code_may_be_its_prefix() -> None:
    assert candidate_prefix(sent(f"~{EAN}")) == "~"
    assert candidate_prefix(sent(EAN, first="F13")) == "F13"
    assert candidate_prefix(sent(f"]E0{EAN}")) == ""
    keys = [Typed(char, char, place * 90) for place, char in enumerate(f"~{EAN}")]
    assert bad(heard([*keys, Typed("Return", "", 2000)], "~"), prefix="~") == ""


def test_the_timing_is_told_in_numbers() -> None:
    scan = heard(
        [Typed(char, char, at) for char, at in zip("12345", (0, 8, 17, 30, 38), strict=True)]
    )
    assert scan.timing == "5 characters, gaps: median 8 ms, longest 13 ms"
