"""Which texts of a screen count as never translated."""

import pytest

from reviewer.bench.untranslated import english_texts

DATA = ("No space left on device at /media/stick.", "multi-2/2026.11", "Mug, blue", "stick")


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Ðéçíđé~~", False),
        ("Decide", True),
        ("Ðéçíđé~~ now", True),
        ("Ṁóđéļ~~: multi-2/2026.11", False),
        ("Ṁóđéļ~~: multi-3/2026.11", True),
        ("Ṁûĝ~~: Mug, blue, Ctrl+F2, 12 min", False),
        ("Ŵŕîţţéñ~~ /home/someone/stick-2/pictures", False),
        ("Ŵŕîţţéñ~~ into /home/someone/stick-2", True),
        ("No space left on device at /media/stick.", False),
        ("“Fragile” ÐĨŔ2 DIR2 82eefb1a5a74", False),
        ("Ðéçíđé with…", False),
    ],
)
def test_plain_words_that_are_no_data_are_english(text: str, english: bool) -> None:
    assert (english_texts({text}, DATA) == [text]) is english
