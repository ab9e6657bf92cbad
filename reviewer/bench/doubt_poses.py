"""How to bring the app to doubts about evidence, and to the evidence of an old decision."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reviewer.bench.evidence import made_up
from reviewer.domain.decision import Shown, Verdict
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.past_evidence import Link, PastEvidence, Point, Proof
from reviewer.operations.contesting import Contested, contest
from reviewer.ui.history.past_page import PastPage
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.shell.picker import Choice

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk

_DAY_MS = 24 * 3_600_000
_THEN_MS = 1_794_000_000_000
_WHY = "The glaze is printed on plastic: it does not break like stoneware."


def contested(studio: "Studio") -> None:
    """A piece is chosen, the one before is contested."""
    studio.open_on("carton")
    studio.do("evidence.page", *["evidence.next_piece"] * 7)
    _contest_chosen(studio)
    studio.do("evidence.next_piece")


def contesting(studio: "Studio") -> None:
    """What contesting a piece asks for."""
    studio.open_on("carton")
    studio.do("evidence.page", *["evidence.next_piece"] * 7, "evidence.contest")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, MatterForm))
    studio.rest()


def pieces(studio: "Studio") -> None:
    """All pieces of a page, to choose the one that is wrong."""
    studio.open_on("carton")
    studio.do("evidence.page", "evidence.contest")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, Choice))
    studio.rest()


def past(studio: "Studio", *, told: bool) -> None:
    """What an old decision rested on, with the record of then or from before there was one."""
    studio.open_on("carton")
    if told:
        studio.do("evidence.page", "evidence.next_piece")
        _contest_chosen(studio)
        studio.do("evidence.page")
    doubting = studio.desk.frame.doubting
    doubting.show_past(_past(studio, told=told))
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, PastPage))
    studio.rest()


def _contest_chosen(studio: "Studio") -> None:
    drawer = studio.desk.window.review.drawer
    evidence, line = drawer.shown(), drawer.focused()
    about = Contested(evidence.item, line.piece, line.words, evidence.model)
    studio.desk.tasks.perform(partial(_contest, about), studio.desk.hands)
    studio.rest()


def _contest(about: Contested, desk: "Desk") -> "Changes":
    return contest(desk, about, "misread", _WHY)


def _past(studio: "Studio", *, told: bool) -> PastEvidence:
    sheet = studio.desk.window.review.sheet
    if sheet is None:
        raise AssertionError("An item is on the screen.")
    item = sheet.item
    evidence = made_up(item, sheet.ladder)
    return PastEvidence(
        record=RecordId("019c1b2e-77aa"),
        about=ItemId(item.id),
        author_title="Ana Brandt",
        verdict=Verdict.CERTIFY,
        pack=item.proposed_pack,
        reason="",
        note="",
        opened=True,
        holds=True,
        decided_ms=_THEN_MS,
        received_ms=_THEN_MS + 4_000,
        shown=Shown(model=evidence.model),
        proof=Proof.SAME,
        item=item,
        evidence=evidence if told else replace(evidence, records=None),
        chain=(
            Link("catalogue", item.product.site, item.product.vendor, 0),
            Link("model", evidence.model, "", 0),
            Link("threshold", "Mia Roth", "fewer flags at the same bound", _THEN_MS - 9 * _DAY_MS),
            Link("reviewer", "Ana Brandt", "", _THEN_MS),
        ),
        timeline=(
            Point(_THEN_MS - _DAY_MS, "flagged", "", ""),
            Point(_THEN_MS, "decided", "Ana Brandt", "certify"),
            Point(_THEN_MS + 4_000, "received", "", ""),
        ),
    )


# Name, title, profile and pose of each.
DOUBTS: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    ("evidence-contested", "Evidence: a piece chosen, one contested", "shift", contested),
    ("evidence-contest", "Evidence: a piece is contested", "shift", contesting),
    ("evidence-pieces", "Evidence: all its pieces", "shift", pieces),
    ("past", "What a decision rested on", "shift", partial(past, told=True)),
    ("past-before", "The same, from before records", "shift", partial(past, told=False)),
)
