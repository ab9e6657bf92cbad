"""What a person looked at before a decision, in words."""

import pytest

from reviewer.domain.decision import Shown
from reviewer.domain.looking import View
from reviewer.ui.history.looked import looked_words, seconds
from tests.ui.history.test_history_model import act, texts

WHOLE = View("front", 0, "a" * 16, ms=2_140, scale=41, zoom=100)
CLOSE = View("back", 1, "b" * 16, ms=800, scale=180, zoom=440)


def test_angles_are_told_with_their_time_and_how_close() -> None:
    shown = Shown(("front", "back"), 4_200, since_ms=5_000, views=(WHOLE, CLOSE))
    words = looked_words(act(shown=shown))
    assert "In sight for 4.2\u202fs of 5.0\u202fs." in words
    assert "Looked at front 2.1\u202fs, back 2 0.8\u202fs at up to 180\u202f%." in words


def test_aids_references_input_and_keys_are_told() -> None:
    shown = Shown(input="keypad", keys="keypad", aids=(("edges", 1_000), ("ruler", 0)))
    words = looked_words(act(shown=shown, compared=("Blue mug",), sure=False))
    assert words.endswith(
        "With edges 1.0\u202fs. Compared with Blue mug. Said to be unsure. "
        "By keypad, keys of the keypad profile."
    )


def test_an_older_record_tells_what_it_knows() -> None:
    shown = Shown(("front", "top"), 3_000, overlays=("keywords",))
    assert looked_words(act(shown=shown)) == (
        "Decided 3.0\u202fs after it was painted. Looked at front, top. "
        "With keyword marks. By keyboard."
    )


def test_a_remark_or_a_bulk_act_tells_nothing_of_one_item() -> None:
    assert looked_words(act()) == ""


@pytest.mark.parametrize(
    ("sure", "told"), [(None, "Certify"), (True, "Certify, sure"), (False, "Certify, unsure")]
)
def test_what_was_said_stands_beside_the_verdict(sure: bool | None, told: str) -> None:
    assert texts(act(sure=sure))[0] == told


def test_long_looks_are_told_in_minutes() -> None:
    assert seconds(200_400) == "3\u202fmin 20\u202fs"
