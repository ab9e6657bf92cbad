"""How to bring the app to a mentor's week with something in every part of it."""

from typing import TYPE_CHECKING, Any

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.matters.step import MatterId
from reviewer.domain.monday import OverturnedCase, WatchedIntern
from reviewer.domain.supervision import WaitingCase
from reviewer.operations.monday import AwaitedReply, ComingMeeting, Difference, Monday
from reviewer.ui.shell.inquiries import LAST_HEARD
from reviewer.ui.shell.week_list import WaitingPalette

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

HOUR_MS = 3_600_000
# A Monday at 8:00 in Berlin, and the Wednesday after it at 14:00.
_NOW_MS = 1_783_922_400_000
_MEETING_MS = _NOW_MS + 54 * HOUR_MS
_IDA, _LONG = "Ida Sommer", "Maximiliane Alexandra Freifrau von und zu Hohenstaufen-Waldburg"
_MUG, _BOX = ItemId("item-mug"), ItemId("item-box")
_TITLES = {
    _MUG: "Enamel mug, blue, 300 ml",
    _BOX: "Storage box with lid, stackable, for shelves of 60 cm depth, anthracite, set of 4",
}


def _waits(name: str, author: str, verdict: Verdict, hours: int, items: int = 1) -> WaitingCase:
    return WaitingCase(
        decision=RecordId(name),
        payload_hash="",
        is_bulk=items > 1,
        item=_BOX if verdict is Verdict.REJECT else _MUG,
        items=items,
        author=PersonId(author),
        author_title=author,
        verdict=verdict,
        pack=PackCode("padded_mailer"),
        reason="",
        note="",
        decided_ms=_NOW_MS - hours * HOUR_MS,
        received_ms=_NOW_MS - hours * HOUR_MS,
        revealed=False,
    )


def _gone(name: str, author: str, by: str, mentor: str, reason: str, hours: int) -> OverturnedCase:
    return OverturnedCase(
        decision=RecordId(name),
        item=_MUG if mentor else _BOX,
        author=PersonId(author),
        author_title=author,
        by=by,
        mentor_title=mentor,
        reason=reason,
        at_ms=_NOW_MS - hours * HOUR_MS,
    )


def _watched(title: str, days: int, **changes: Any) -> WatchedIntern:
    nothing: dict[str, Any] = {
        "is_silent": False,
        "missed": 0,
        "late": 0,
        "learnt": (),
        "relapsed": (),
    }
    last_ms = _NOW_MS - days * 24 * HOUR_MS if days else 0
    return WatchedIntern(PersonId(title), title, last_ms, **{**nothing, **changes})


_WEEK = Monday(
    now_ms=_NOW_MS,
    cases=(
        _waits("d1", _LONG, Verdict.REJECT, 61),
        _waits("d2", _IDA, Verdict.CERTIFY, 59, items=1_204),
        _waits("d3", _IDA, Verdict.CERTIFY, 5),
    ),
    overturned=(
        _gone("d4", _IDA, "return", "Anneliese Baumgartner", "return_missed", 20),
        _gone("d5", _LONG, "damage", "", "", 40),
    ),
    interns=(
        _watched("Bea Okafor", 0, is_silent=True),
        _watched(_IDA, 1, missed=2, relapsed=("padded_mailer",), learnt=("bag",)),
        _watched(_LONG, 9, is_silent=True, late=1),
    ),
    awaited=(
        AwaitedReply(MatterId("m1"), _IDA, "The rim is fine, see the second angle.", 6, True),
        AwaitedReply(MatterId("m2"), _LONG, "Understood.", 1, False),
    ),
    differing=(
        Difference(_MUG, ("Anneliese Baumgartner", "Jo Lind"), _IDA, "remarks", _NOW_MS - HOUR_MS),
        Difference(_BOX, ("Jo Lind",), _LONG, "words", _NOW_MS - 90 * HOUR_MS),
    ),
    meetings=(
        ComingMeeting(MatterId("m3"), "Weekly", _MEETING_MS, "Room 2.14", "agreed"),
        ComingMeeting(MatterId("m4"), "Half-way talk with the university", _MEETING_MS, "", ""),
    ),
    replies=1_318,
    median_ms=5 * HOUR_MS,
    days=28,
    titles=_TITLES,
)


def week(studio: "Studio") -> None:
    """All of it, as last heard."""
    _show(studio, down=0)


def week_end(studio: "Studio") -> None:
    """Its last rows."""
    _show(studio, down=-1)


def _show(studio: "Studio", *, down: int) -> None:
    studio.open_on("plain")
    facts = studio.desk.hands.facts
    palette = WaitingPalette(studio.desk.window.over, _WEEK, facts.ladder, facts.reasons)
    palette.tell(LAST_HEARD)
    studio.desk.hands.open_overlay(palette)
    palette.move_row(down)
    studio.rest()
