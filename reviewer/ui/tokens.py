"""Design tokens: every colour, distance and text size of the app, as plain data for three themes.

Colours are sRGB "#rrggbb". Text pairs meet WCAG 2.2 AA (4.5:1), edges and signs 3:1; in high
contrast AAA (7:1) and 4.5:1. `PAIRS` lists them and a test computes them. Verdict colours follow
Okabe and Ito, so that they stay apart in the common colour vision deficiencies; a shape and a
letter always stand beside them.
"""

from dataclasses import dataclass, fields

from reviewer.domain.decision import Verdict


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme.

    Attributes:
        window: behind everything. panel: what text stands on. raised: menus, overlays, buttons.
        sunken: fields. hover: under the pointer. line: hairlines. edge: borders of controls.
        text, text_soft, text_faint: main, second, third voice; all are readable.
        accent, on_accent: the one button meant, and text on it. accent_soft: what is chosen.
        stage, on_stage: around pictures, neutral 18 % grey. scrim: under captions on pictures.
        certify, reject, test, defer: verdict signs. on_verdict: letters on them.
        certify_soft ... defer_soft: their quiet backgrounds, for text in `text`.
        good, warn, bad, info: states. warn_soft, bad_soft, info_soft: banners, for `text`.
        mark_up, mark_down: behind words that raise or lower the risk, for `text`.
        region_up, region_down: over pictures where they raise or lower the risk.
    """

    name: str
    is_dark: bool
    window: str
    panel: str
    raised: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    on_accent: str
    accent_soft: str
    stage: str
    on_stage: str
    scrim: str
    certify: str
    reject: str
    test: str
    defer: str
    on_verdict: str
    certify_soft: str
    reject_soft: str
    test_soft: str
    defer_soft: str
    good: str
    warn: str
    bad: str
    info: str
    warn_soft: str
    bad_soft: str
    info_soft: str
    mark_up: str
    mark_down: str
    region_up: str
    region_down: str

    def verdict(self, verdict: Verdict) -> str:
        """Colour of a verdict's sign."""
        return str(getattr(self, verdict.value))

    def verdict_soft(self, verdict: Verdict) -> str:
        """Quiet background of a verdict."""
        return str(getattr(self, f"{verdict.value}_soft"))


LIGHT = Tokens(
    name="light",
    is_dark=False,
    window="#eceef1",
    panel="#fbfbfc",
    raised="#ffffff",
    sunken="#ffffff",
    hover="#e6e9ee",
    line="#d5d9df",
    edge="#818a96",
    text="#191c20",
    text_soft="#48515c",
    text_faint="#5d6672",
    accent="#1d5fb8",
    on_accent="#ffffff",
    accent_soft="#d8e6f8",
    stage="#747474",
    on_stage="#ffffff",
    scrim="#1b1b1b",
    certify="#00755a",
    reject="#b33c0a",
    test="#754ba0",
    defer="#755a00",
    on_verdict="#ffffff",
    certify_soft="#dcf1ea",
    reject_soft="#fbe5db",
    test_soft="#ede4f6",
    defer_soft="#f6edcf",
    good="#00755a",
    warn="#7c5800",
    bad="#b32419",
    info="#1d5fb8",
    warn_soft="#faf0cf",
    bad_soft="#fce2de",
    info_soft="#deeafa",
    mark_up="#fbd9c8",
    mark_down="#cbeadf",
    region_up="#ff2a1f",
    region_down="#3a86ff",
)

DARK = Tokens(
    name="dark",
    is_dark=True,
    window="#14171a",
    panel="#1b1f23",
    raised="#252a30",
    sunken="#121518",
    hover="#2b3138",
    line="#30363d",
    edge="#717c89",
    text="#e8ebee",
    text_soft="#b3bcc6",
    text_faint="#98a3af",
    accent="#7cb2ff",
    on_accent="#0a1930",
    accent_soft="#213857",
    stage="#747474",
    on_stage="#ffffff",
    scrim="#1b1b1b",
    certify="#3fcb9c",
    reject="#ff8d60",
    test="#c6a5f2",
    defer="#e4c050",
    on_verdict="#111418",
    certify_soft="#173a30",
    reject_soft="#47271a",
    test_soft="#372b48",
    defer_soft="#3b3315",
    good="#3fcb9c",
    warn="#e8bd4c",
    bad="#ff8a7d",
    info="#7cb2ff",
    warn_soft="#3d3415",
    bad_soft="#4a2420",
    info_soft="#1d3350",
    mark_up="#5a2f1c",
    mark_down="#17483a",
    region_up="#ff2a1f",
    region_down="#3a86ff",
)

# For eyes that need it, and for screens in the sun: few bright colours on black, every line to be
# seen. Pictures keep a neutral ground.
CONTRAST = Tokens(
    name="contrast",
    is_dark=True,
    window="#000000",
    panel="#000000",
    raised="#0c0c0c",
    sunken="#000000",
    hover="#333333",
    line="#9a9a9a",
    edge="#ffffff",
    text="#ffffff",
    text_soft="#ffffff",
    text_faint="#e0e0e0",
    accent="#ffe14d",
    on_accent="#000000",
    accent_soft="#0b3d91",
    stage="#4a4a4a",
    on_stage="#ffffff",
    scrim="#000000",
    certify="#52ffc4",
    reject="#ffab85",
    test="#dcc4ff",
    defer="#ffe14d",
    on_verdict="#000000",
    certify_soft="#00382a",
    reject_soft="#4d1a00",
    test_soft="#361a5c",
    defer_soft="#3d3000",
    good="#52ffc4",
    warn="#ffe14d",
    bad="#ffaea6",
    info="#a6cfff",
    warn_soft="#3d3000",
    bad_soft="#57120b",
    info_soft="#00305e",
    mark_up="#6b2a0c",
    mark_down="#00523d",
    region_up="#ff5c52",
    region_down="#69a6ff",
)

_TEXTS = ("text", "text_soft", "text_faint")
_GROUNDS = ("window", "panel", "raised", "sunken")
_VERDICTS = tuple(verdict.value for verdict in Verdict)

# (foreground, background, least contrast; in high contrast 3 is 4.5 and 4.5 is 7)
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, 4.5) for text in _TEXTS for ground in _GROUNDS),
    *((text, "hover", 4.5) for text in _TEXTS),
    *((text, "accent_soft", 4.5) for text in ("text", "text_soft")),
    *(("text", f"{verdict}_soft", 4.5) for verdict in _VERDICTS),
    *(("on_verdict", verdict, 4.5) for verdict in _VERDICTS),
    *((verdict, ground, 3.0) for verdict in _VERDICTS for ground in _GROUNDS),
    *((verdict, f"{verdict}_soft", 4.5) for verdict in _VERDICTS),
    *((state, ground, 4.5) for state in ("good", "warn", "bad", "info") for ground in _GROUNDS),
    *(("text", banner, 4.5) for banner in ("warn_soft", "bad_soft", "info_soft")),
    *(("text", mark, 4.5) for mark in ("mark_up", "mark_down")),
    *(("edge", ground, 3.0) for ground in _GROUNDS),
    ("accent", "panel", 4.5),
    # The frame round what has the keys.
    *(("accent", ground, 3.0) for ground in (*_GROUNDS, "hover", "accent_soft")),
    ("on_accent", "accent", 4.5),
    ("on_stage", "stage", 4.5),
    ("on_stage", "scrim", 4.5),
    ("region_up", "scrim", 3.0),
    ("region_down", "scrim", 3.0),
)

# Distances in logical pixels: a scale, so that edges line up.
SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS = 6
RADIUS_S = 4

# Text sizes in points, never pixels: they follow the person's setting.
POINTS = {"small": 9.0, "body": 10.0, "lead": 11.5, "title": 15.0, "display": 22.0}


def colour_names() -> tuple[str, ...]:
    """Names of all colours of a theme."""
    return tuple(each.name for each in fields(Tokens) if each.name not in ("name", "is_dark"))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definition of relative luminance)."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
