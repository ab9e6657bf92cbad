"""All themes are readable, and the style sheet stays small."""

import pytest

from reviewer import resources
from reviewer.actions.registry import all_actions
from reviewer.ui.style import style_sheet
from reviewer.ui.theme import Theme, ThemeChoice, colour, load_fonts, palette, tokens
from reviewer.ui.tokens import CONTRAST, DARK, LIGHT, PAIRS, Tokens, colour_names, contrast

THEMES = [LIGHT, DARK, CONTRAST]
# What AA asks -> what AAA asks.
HIGHER = {4.5: 7.0, 3.0: 4.5}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_a_pair_of_colours_meets_wcag_aa(
    theme: Tokens, front: str, back: str, least: float
) -> None:
    assert contrast(getattr(theme, front), getattr(theme, back)) >= least


@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_a_pair_of_colours_in_high_contrast_meets_wcag_aaa(
    front: str, back: str, least: float
) -> None:
    assert contrast(getattr(CONTRAST, front), getattr(CONTRAST, back)) >= HIGHER[least]


def test_hairlines_are_seen_in_high_contrast() -> None:
    assert contrast(CONTRAST.line, CONTRAST.panel) >= HIGHER[3.0]


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_is_short_and_has_no_pixel_fonts(theme: Tokens) -> None:
    sheet = style_sheet(theme)
    assert len(sheet.splitlines()) <= 100
    assert "$" not in sheet
    sizes = [part.split(";")[0] for part in sheet.split("font-size:")[1:]]
    assert sizes
    assert all(size.strip().endswith("pt") for size in sizes)


def test_every_colour_is_a_hex_triplet() -> None:
    for theme in THEMES:
        for name in colour_names():
            value = getattr(theme, name)
            assert len(value) == 7
            int(value[1:], 16)


def test_choosing_a_theme_changes_palette_and_tokens(qapp) -> None:  # type: ignore[no-untyped-def]  # pytest-qt's own
    theme = Theme(qapp, ThemeChoice.LIGHT)
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    theme.choose(theme.next_choice())
    assert (tokens(), told) == (DARK, [True])
    assert qapp.palette().window().color() == palette(DARK).window().color()
    assert colour("text").name() == DARK.text
    theme.choose(theme.next_choice())
    assert tokens() is CONTRAST
    theme.choose(theme.next_choice())
    assert tokens() is LIGHT


def test_the_shipped_fonts_are_there(qapp: object) -> None:
    assert {"Inter", "Noto Sans JP"} <= set(load_fonts())


def test_every_icon_named_by_an_action_is_there() -> None:
    for action in all_actions():
        if action.icon:
            assert resources.path("icons", f"{action.icon}.svg").is_file()
