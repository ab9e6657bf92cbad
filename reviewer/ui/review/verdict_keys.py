"""What the verdict bar offers for one item, and what it says of the decision before. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.record import Standing
from reviewer.ui.review.wording import STANDING, VERDICT, done_words, pack_title, within

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

# Action id -> legend of its key.
Legends = Mapping[str, str]

# From the left as the keys lie on the left-hand profile: opposite verdicts far apart.
_OFFERED = (
    ("review.reject", Verdict.REJECT),
    ("review.defer", Verdict.DEFER),
    ("review.test", Verdict.TEST),
    ("review.certify", Verdict.CERTIFY),
)
UNDO = "review.undo"


@dataclass(frozen=True, slots=True)
class VerdictKey:
    """One button.

    Attributes:
        action: id of the action it triggers.
        verdict: None for undo.
        key: legend of its key, "" when it has none.
        hint: what it means for this item.
        blocked: why it cannot be used now, "" when it can.
        warns: the hint is a warning.
    """

    action: str
    verdict: Verdict | None
    title: str
    key: str
    hint: str = ""
    blocked: str = ""
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Predecessor:
    """The decision before this one.

    Attributes:
        standing: None while it is being saved.
        case: where it stands with mentors, "" where they have no say.
    """

    title: str
    verdict: Verdict
    standing: Standing | None
    case: str = ""

    def words(self) -> str:
        """ "Certified Yoga bag"."""
        return done_words(self.verdict, self.title)

    def state(self) -> str:
        """ "Saved", "Received", "Final", "Waits for a mentor"."""
        return tr("Saving") if self.standing is None else self.case or STANDING[self.standing]


def verdict_keys(
    sheet: "ItemSheet | None", legends: Legends, blocked: str, sees_picture: bool
) -> tuple[VerdictKey, ...]:
    """The verdicts, from the left; `blocked` says why none counts, "" when they do."""
    return tuple(
        VerdictKey(
            action=action,
            verdict=verdict,
            title=VERDICT[verdict],
            key=legends.get(action, ""),
            hint=_hint(verdict, sheet),
            blocked=blocked or _lacks_picture(verdict, sheet, sees_picture),
            warns=_is_ruled(verdict, sheet),
        )
        for action, verdict in _OFFERED
    )


def undo_key(legends: Legends) -> VerdictKey:
    """Undo; it reaches back beyond this session, so it is always offered."""
    return VerdictKey(UNDO, None, tr("Undo"), legends.get(UNDO, ""), tr("last decision"))


def _lacks_picture(verdict: Verdict, sheet: "ItemSheet | None", sees_picture: bool) -> str:
    """A pack is certified by what was seen; a product without any picture by its text."""
    if verdict is not Verdict.CERTIFY or sheet is None or sees_picture:
        return ""
    return tr("no picture seen") if sheet.item.product.pictures else ""


def _hint(verdict: Verdict, sheet: "ItemSheet | None") -> str:
    if sheet is None:
        return ""
    if _is_ruled(verdict, sheet):
        return tr("rule: say why")
    match verdict:
        case Verdict.REJECT:
            #: what rejecting does: the current pack stays
            return tr("keeps current")
        case Verdict.DEFER:
            return tr("decide later")
        case Verdict.TEST:
            return tr("physical test")
        case Verdict.CERTIFY:
            pack = within(pack_title(sheet.ladder, sheet.item.proposed_pack))
            #: what certifying does: the item goes out in this pack
            return tr("in {pack}", pack=pack)


def _is_ruled(verdict: Verdict, sheet: "ItemSheet | None") -> bool:
    return verdict is Verdict.CERTIFY and sheet is not None and bool(sheet.rules)
