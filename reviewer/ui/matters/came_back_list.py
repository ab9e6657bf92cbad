"""What came of one's own decisions, over the screen: told to oneself alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.supervision import Came
from reviewer.ui.review.wording import pack_title
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

if TYPE_CHECKING:
    from reviewer.domain.own_outcomes import OwnOutcome, OwnOutcomes, Share
    from reviewer.operations.came_back import CameBack

# A row tells the pack, the product and all that came back.
WIDTH = 760
TITLE = tr("What came of your decisions")
NOTHING = tr("Nothing has come back of your decisions yet. Outcomes take weeks.")
ONLY_CERTIFIED = tr(
    "Only what you certified goes out in the lighter pack. Of what you rejected a part drawn by"
    " chance is tested; of the rest nothing comes back, and that says neither that you were right"
    " nor that you were wrong. This page is yours alone."
)
ASKING = tr("The service is asked what came of all your decisions.")


class CameBackList(Picker):
    """Decisions of which something came, the newest first; figures when the service has them."""

    def __init__(self, parent: QWidget, found: Sequence["CameBack"], ladder: PackLadder) -> None:
        super().__init__(parent, TITLE)
        self.card.setFixedWidth(WIDTH)
        self._found, self._ladder = found, ladder
        place = self.body.count() - 1
        self._empty = label(NOTHING, "soft", wraps=True)
        self._empty.hide()  # until the service has said so
        self.body.insertWidget(1, self._empty)
        self._figures = label(ASKING, "soft", wraps=True)
        summary = label(_summary(found), "soft", wraps=True)
        summary.setVisible(bool(found))
        for at, each in enumerate(
            (self._figures, summary, label(ONLY_CERTIFIED, "faint", wraps=True))
        ):
            self.body.insertWidget(place + 1 + at, each)
        self.show_rows([_row(at, each, ladder) for at, each in enumerate(found)])

    def show_own(self, own: "OwnOutcomes | str") -> None:
        """What the service answered, or a sentence why it did not."""
        if isinstance(own, str):
            self._figures.setText(own)
            self._empty.setVisible(not self._found)
            return
        self._figures.setText(figures_words(own))
        here = {each.item for each in self._found}
        more = [each for each in own.newest if each.item not in here]
        rows = [_row(at, each, self._ladder) for at, each in enumerate(self._found)]
        rows += [_row(len(rows) + at, each, self._ladder) for at, each in enumerate(more)]
        self._empty.setVisible(not rows)
        self.show_rows(rows)

    def choose(self) -> None:
        """Return does nothing here: it is for reading."""


def figures_words(own: "OwnOutcomes") -> str:
    """Figures of one's own decisions, each beside what it rests on."""
    many = own.certified + own.rejected
    if not many:
        return tr("You have decided nothing yet that is in force.")
    lines = [
        tr(
            "Decisions in force: {count:,}. Truth known by outcomes: {share}.",
            count=many,
            share=share_words(own.verified),
        ),
        tr(
            "Certified: {count:,}. Of those known, too much damage: {share}. "
            "Damaged parcels: {parcels}.",
            count=own.certified,
            share=share_words(own.escaped),
            parcels=share_words(own.parcels),
        ),
        tr(
            "Rejected: {count:,}. Of those tested, whole after all: {share}.",
            count=own.rejected,
            share=share_words(own.false_rejects),
        ),
    ]
    return "\n".join(lines)


def share_words(share: "Share") -> str:
    """A share with its interval; a count where it rests on too few, a dash where on nothing."""
    if not share.trials:
        return tr("– (none)")
    if share.span is None:
        return tr(
            "{hits:,} of {trials:,}, too few for a share", hits=share.hits, trials=share.trials
        )
    return tr(
        "{hits:,} of {trials:,}, {share:.1%} ({low:.1%} to {high:.1%})",
        hits=share.hits,
        trials=share.trials,
        share=share.span.value,
        low=share.span.low,
        high=share.span.high,
    )


def _summary(found: Sequence["CameBack"]) -> str:
    if not found:
        return ""
    well = sum(each.came.says is Verdict.CERTIFY for each in found)
    badly = sum(each.came.says is Verdict.REJECT for each in found)
    return tr(
        "Certificates of which something came back: {count:,}. Came out well: "
        "{well:,}. More damage than the pack may do, so a mistake to practise: "
        "{badly:,}. Still open: {open:,}.",
        count=len(found),
        well=well,
        badly=badly,
        open=len(found) - well - badly,
    )


def _row(at: int, each: "CameBack | OwnOutcome", ladder: PackLadder) -> PickRow:
    said = (
        _tested_words(each.came) if each.verdict is Verdict.REJECT else _certified_words(each.came)
    )
    return PickRow(at, pack_title(ladder, each.pack), each.title, said)


def _tested_words(came: Came) -> str:
    """What a test says of a reject."""
    if came.says is None:
        return tr("rejected, still open")
    is_whole = came.says is Verdict.CERTIFY
    return tr("rejected, came through a test") if is_whole else tr("rejected, broke in a test")


def _certified_words(came: Came) -> str:
    """What came back of a certificate, and what that says."""
    #: {counts} is such as "2 of 40 damaged", {meaning} such as "too much"
    return tr("{counts}: {meaning}", counts=_came_words(came), meaning=_says_words(came.says))


def _came_words(came: Came) -> str:
    """What came back in words: "2 of 40 damaged, 1 of 1 tests broken"."""
    parts = []
    if came.parcels:
        parts.append(
            tr("{damaged:,} of {parcels:,} damaged", damaged=came.damaged, parcels=came.parcels)
        )
    if came.tests:
        parts.append(
            tr("{failed:,} of {tests:,} tests broken", failed=came.failed, tests=came.tests)
        )
    return ", ".join(parts)


def _says_words(says: Verdict | None) -> str:
    """What was right by that."""
    if says is None:
        return tr("still open")
    return tr("came out well") if says is Verdict.CERTIFY else tr("too much", "damage")
