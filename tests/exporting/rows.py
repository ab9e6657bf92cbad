"""Label rows for tests: one of each kind, and hostile ones without end."""

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from reviewer.exporting.formats import Format, write_export
from reviewer.exporting.label_row import LabelContest, LabelPicture, LabelRegion, LabelRow
from reviewer.exporting.told import Told

TOLD = Told("service-1", 1_795_000_000_000, "https://pictures.example/{hash}")
FRONT = LabelPicture("front", 0, "a" * 64, 640, 480)
TOP = LabelPicture("top", 0, "b" * 64, 333, 500)

PLAIN = LabelRow(
    record="rec-1",
    item="P1:padded_mailer",
    product="P1",
    pack="padded_mailer",
    verdict="reject",
    title="Mug",
    lang="en",
    category="kitchen/mugs",
    country="DE",
    site="BER1",
    current_pack="box",
    agreeing=1,
    reason="fragile",
    note="thin rim",
    sure=True,
    author="p1",
    role="intern",
    level="L2",
    countersign="approved",
    countersigners=("m1",),
    shipped=40,
    damaged=2,
    propensity_ppm=20_000,
    flag="audit",
    model="mugs-1/1",
    risk_ppm=14_000,
    score_hidden="stop",
    since_ms=9_500,
    visible_ms=4_250,
    decided_ms=1_795_000_000_123,
    received_ms=1_795_000_001_000,
    pictures=(FRONT, TOP),
    regions=(
        LabelRegion("rem-1", FRONT.hash, (0, 250, 500, 1000), "fragile", "thin here", "m1"),
        LabelRegion("rem-2", TOP.hash, (333, 1, 334, 999), "", "look", "m1"),
    ),
    contests=(
        LabelContest(
            "con-1",
            "word",
            "title:0-3",
            "Mug ×2.25",
            "beside",
            "upheld",
            "mugs-1/1",
            "c" * 64,
        ),
    ),
)
BARE = LabelRow("rec-2", "P2:box", "P2", "box", "certify", agreeing=1, title="Plate")

_TRICKY = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''", "  =1", "＝1"),
    *("שלום\u202eabc", "包装は薄い", "👩🏽‍🔬🧪", "e\u0301", "\ufeffx", "\u2028", "\x0b", "\x1f"),
    *('"quoted", and', "a\r\nb", "</script>&amp;", "{hash}", "_x000D_", "%41:%", "x" * 10_000),
)
TEXTS = st.one_of(
    st.sampled_from(_TRICKY),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12),
)
_NAMES = TEXTS.filter(bool)
_EDGES = st.tuples(st.integers(0, 999), st.integers(1, 1000)).map(
    lambda pair: (min(pair[0], pair[1] - 1), pair[1])
)
_BOXES = st.tuples(_EDGES, _EDGES).map(lambda two: (two[0][0], two[1][0], two[0][1], two[1][1]))
_REASONS = st.one_of(
    st.just(""),
    st.sampled_from(["fragile", "sharp_puncture"]),
    _NAMES.filter(lambda text: text != "remark"),
)


@st.composite
def label_rows(draw: st.DrawFn) -> LabelRow:
    """Any row that the service could make."""
    pictures = tuple(
        LabelPicture(angle, 0, digit * 64, *draw(st.tuples(_SIZES, _SIZES)))
        for angle, digit in zip(("front", "top"), "ab", strict=True)
    )[: draw(st.integers(0, 2))]
    regions = tuple(
        LabelRegion(f"rem-{number}", each.hash, draw(_BOXES), draw(_REASONS), *draw(_PAIRS))
        for number, each in enumerate(pictures)
        if draw(st.booleans())
    )
    facts: dict[str, Any] = {
        name: draw(TEXTS)
        for name in ("title", "category", "note", "author", "site", "flag", "model", "override")
    }
    return LabelRow(
        record=draw(_NAMES),
        item=draw(_NAMES),
        product=draw(TEXTS),
        pack=draw(TEXTS),
        verdict=draw(st.sampled_from(["certify", "reject", "test", "defer"])),
        reason=draw(_REASONS),
        sure=draw(st.sampled_from([None, True, False])),
        opened=draw(st.booleans()),
        countersigners=tuple(draw(st.lists(TEXTS, max_size=2))),
        propensity_ppm=draw(st.integers(1, 1_000_000)),
        risk_ppm=draw(st.one_of(st.none(), st.integers(0, 1_000_000))),
        score_hidden=draw(st.sampled_from(["", "draw", "stop"])),
        since_ms=draw(st.one_of(st.none(), st.integers(0, 10**9))),
        visible_ms=draw(st.one_of(st.none(), st.integers(0, 10**9))),
        decided_ms=draw(st.integers(0, 4_000_000_000_000)),
        pictures=pictures,
        regions=regions,
        contests=tuple(
            LabelContest("con-1", "word", *draw(_PAIRS), "beside", "contested", "m", "", *two)
            for two in draw(st.lists(_PAIRS, max_size=2))
        ),
        **facts,
    )


_SIZES = st.integers(1, 8000)
_PAIRS = st.tuples(TEXTS, TEXTS)


def written(kind: Format, out: Path, *rows: LabelRow) -> dict[str, Any]:
    """Export these rows."""
    return write_export(iter(rows), kind, out, TOLD)
