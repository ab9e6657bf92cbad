"""A bulk act: one verdict on many items at once, as one record with its members, sample and bound.

The safeguards are part of the record, so that whoever reads it can check them: which members were
opened one by one, which of those were drawn at random, who was left out and why, and the bound on
undetected defects that follows from the draw.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from math import comb
from typing import Any, Final

from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.canonical import Json
from reviewer.domain.decision import NOTE_LIMIT, Decision, Shown, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.record import Kind, Record

# Most members of one act, and most items that one act names as left out.
BULK_MOST = 10_000
# Most bytes of a canonical payload: one record with its envelope fits into a batch of 1 MiB.
BULK_BYTES_MOST = 1_000_000
VERDICTS = (Verdict.CERTIFY, Verdict.REJECT)
GROUPINGS = ("", "family", "alike", "vendor", "category")
# Why an item of the group is no member. ALREADY is the one reason that speaks for the item: it was
# decided by itself, with the same verdict.
ALREADY: Final = "decided"
REASONS = (
    "never_shown",  # its thumbnail was never painted
    "hard_rule",  # a packaging fact speaks against the pack
    "disputed",  # people differ
    ALREADY,
    "otherwise",  # decided already, with another verdict
    "reopened",  # facts have changed since it was certified: it wants a look of its own
    "hidden",  # its score is hidden by draw: what is measured is a look of its own
    "gone",  # sync took it away
    "over_cap",  # more than one act may have at this risk
    "left_open",  # taken out by the person
)


@dataclass(frozen=True, slots=True)
class Sample:
    """Items of the group that had to be opened one by one.

    Attributes:
        random: because they were drawn, each set of so many with the same chance.
        unlike: because they are the least similar to the rest.
    """

    random: tuple[ItemId, ...] = ()
    unlike: tuple[ItemId, ...] = ()


@dataclass(frozen=True, slots=True)
class Excluded:
    """An item of the group that is no member.

    Attributes:
        why: of REASONS.
    """

    item: ItemId
    why: str


@dataclass(frozen=True, slots=True)
class ActError:
    """What others found who looked again at members of one act, once all of them are through.

    Attributes:
        members: unopened ones, of whom some were drawn by the service.
        drawn: same, other, unclear and ended together.
        same, other: another person decided the same, or the opposite.
        unclear: another person sent it to a test or deferred it.
        ended: nobody had looked when the act's verdict on it fell, as by undo, or when nobody
            was to be asked any more.
        bound_ppm: at 95 % at most so many of a million of these members would be decided otherwise;
            None where an answer is lacking, since it might not be lacking by chance.
    """

    members: int
    drawn: int
    same: int
    other: int
    unclear: int
    ended: int
    bound_ppm: int | None


@dataclass(frozen=True, slots=True)
class BulkAct:
    """One verdict on many items, each about its own proposed pack.

    Attributes:
        verdict: certify or reject.
        reason: needed for reject.
        members: sorted, each once, 1 to BULK_MOST.
        opened: members that were really opened one by one.
        grouped_by: of GROUPINGS; "" when the person chose one by one.
        group: what they have in common.
        bound_ppm: at 95 % at most so many of a million members are undetected defects; see
            `bound_of`, which everybody who reads an act can check it against.
        excluded: items of the group that are no members, each once.
        supervised: as of a decision.
    """

    verdict: Verdict
    members: tuple[ItemId, ...]
    reason: ReasonCode | None = None
    note: str = ""
    opened: tuple[ItemId, ...] = ()
    sample: Sample = Sample()
    grouped_by: str = ""
    group: str = ""
    bound_ppm: int = 1_000_000
    excluded: tuple[Excluded, ...] = ()
    shown: BulkShown = field(default_factory=BulkShown)
    supervised: bool = False

    def __post_init__(self) -> None:
        """Refuse what contradicts itself.

        Raises:
            BadInput: with what is wrong.
        """
        self._check_verdict()
        _check_members(self.members)
        self._check_sets()
        if self.grouped_by not in GROUPINGS:
            raise BadInput(
                tr("Items cannot be grouped by {grouped_by!r}.", grouped_by=self.grouped_by)
            )
        if not 0 <= self.bound_ppm <= 1_000_000:
            raise BadInput(
                tr("{bound_ppm} is no bound in parts per million.", bound_ppm=self.bound_ppm)
            )

    def _check_verdict(self) -> None:
        if self.verdict not in VERDICTS:
            raise BadInput(
                tr(
                    "Many items at once can be certified or rejected, not {verdict}.",
                    verdict=self.verdict,
                )
            )
        if self.verdict is Verdict.REJECT and self.reason is None:
            raise BadInput(tr("A verdict of reject needs a reason."))
        if len(self.note) > NOTE_LIMIT:
            raise BadInput(
                tr(
                    "The note has {count} characters, the limit is {most}.",
                    count=len(self.note),
                    most=NOTE_LIMIT,
                )
            )

    def _check_sets(self) -> None:
        members, out = set(self.members), {each.item for each in self.excluded}
        drawn, unlike = self.sample.random, self.sample.unlike
        if len(out) < len(self.excluded) or len(out) > BULK_MOST:
            raise BadInput(
                tr(
                    "An act names at most {most} items as left out, each once.",
                    most=BULK_MOST,
                )
            )
        if any(each.why not in REASONS for each in self.excluded):
            raise BadInput(tr("An item was left out for a reason that is not known."))
        if not members.isdisjoint(out):
            raise BadInput(tr("An item is a member and left out at the same time."))
        if not members.issuperset(self.opened) or len(set(self.opened)) < len(self.opened):
            raise BadInput(tr("An item counts as opened that is no member, or counts twice."))
        if len(set(drawn)) < len(drawn) or len(set(unlike)) < len(unlike):
            raise BadInput(tr("An item is in the sample twice."))
        if not (set(self.opened) | out).issuperset((*drawn, *unlike)):
            raise BadInput(tr("An item of the sample is a member, but was never opened."))

    def payload(self) -> dict[str, Json]:
        """As it stands in the record.

        Raises:
            BadInput: it is too large for one record.
        """
        left_out: dict[str, list[str]] = {}
        for each in self.excluded:
            left_out.setdefault(each.why, []).append(each.item)
        payload: dict[str, Json] = {
            "verdict": self.verdict.value,
            "reason": self.reason,
            "note": self.note,
            "members": list(self.members),
            "opened": list(self.opened),
            "sample": {"random": list(self.sample.random), "unlike": list(self.sample.unlike)},
            "grouped_by": self.grouped_by,
            "group": self.group,
            "bound_ppm": self.bound_ppm,
            "excluded": left_out,
            "shown": self.shown.payload(),
            # Other records stay as they always were.
            **({"supervised": True} if self.supervised else {}),
        }
        # As long as its canonical form, which costs several times as much.
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"))
        if len(text.encode(errors="surrogatepass")) > BULK_BYTES_MOST:
            raise BadInput(
                tr(
                    "These {count} items have such long names that they do not fit into one "
                    "record. Decide them in two parts.",
                    count=len(self.members),
                )
            )
        return payload

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "BulkAct":
        """Read back; unknown members of the payload are left alone.

        Raises:
            BadInput: a part is missing or has the wrong form, or contradicts another.
        """
        try:
            sample, shown = payload.get("sample") or {}, payload.get("shown") or {}
            excluded = payload.get("excluded") or {}
            return cls(
                verdict=Verdict(payload["verdict"]),
                members=_names(payload["members"]),
                reason=_code(payload.get("reason")),
                note=_word(payload.get("note", "")),
                opened=_names(payload.get("opened", ())),
                sample=Sample(_names(sample.get("random", ())), _names(sample.get("unlike", ()))),
                grouped_by=_word(payload.get("grouped_by", "")),
                group=_word(payload.get("group", "")),
                bound_ppm=int(payload["bound_ppm"]),
                excluded=tuple(
                    Excluded(item, why) for why, items in excluded.items() for item in _names(items)
                ),
                shown=BulkShown.of_payload(shown),
                supervised=bool(payload.get("supervised")),
            )
        except (KeyError, ValueError, TypeError, AttributeError) as fault:
            raise BadInput(tr("This bulk act cannot be read: {fault!r}.", fault=fault)) from fault

    def decision_on(self, item: ItemId) -> Decision:
        """The act as a decision on one member."""
        return Decision(
            item=item,
            verdict=self.verdict,
            pack=pack_of(item),
            reason=self.reason,
            note=self.note,
            shown=Shown(
                visible_ms=self.shown.visible_ms, input=self.shown.input, model=self.shown.model
            ),
            supervised=self.supervised,
        )


def member_decision(payload: Mapping[str, Any], item: ItemId) -> Decision:
    """What the payload of a bulk act says of one member, without looking at the others.

    Raises:
        BadInput: a part is missing or has the wrong form.
    """
    return BulkAct.of_payload(
        {
            "verdict": payload.get("verdict"),
            "reason": payload.get("reason"),
            "note": payload.get("note", ""),
            "shown": payload.get("shown"),
            "supervised": payload.get("supervised"),
            "bound_ppm": 0,
            "members": [item],
        }
    ).decision_on(item)


def decision_of(record: Record, item: ItemId) -> Decision:
    """What a record decides about one of its items, be it a decision or a bulk act.

    Raises:
        BadInput: a part is missing or has the wrong form, as when another version wrote it; or it
            decides nothing.
    """
    if record.kind == Kind.BULK:
        return member_decision(record.payload, item)
    if record.kind == Kind.DECISION:
        return Decision.of_payload(record.payload)
    raise BadInput(tr("A {kind} decides nothing.", kind=record.kind))


def members_of(record: Record) -> list[ItemId]:
    """The items of a bulk act, sorted; of any other record none.

    Whatever another version wrote there is read as far as it can be: the record holds it all.
    """
    members = record.payload.get("members") if record.kind == Kind.BULK else None
    if not isinstance(members, list | tuple):
        return []
    return sorted({ItemId(each) for each in members if isinstance(each, str)})


def pack_of(item: ItemId) -> PackCode:
    """The pack an item is about, which its id ends with."""
    return PackCode(item.rpartition(":")[2])


def bound_of(act: BulkAct) -> int:
    """The bound that the act's sample supports, parts per million of its members.

    Whoever was drawn and is no member counts as a defect that was found, unless it was decided by
    itself with the same verdict. The bound is on the share of defects before those found were taken
    out, which is never smaller than the share among the members that are left.
    """
    members = set(act.members)
    out = {each.item: each.why for each in act.excluded}
    drawn_out = [item for item in act.sample.random if item not in members]
    found = sum(out[item] != ALREADY for item in drawn_out)
    return undetected_bound(len(members) + len(drawn_out), len(act.sample.random), found)


def undetected_bound(members: int, drawn: int, found: int = 0, confidence: float = 0.95) -> int:
    """Upper bound on the share of members that are defects, parts per million, rounded up.

    `drawn` of the members were drawn at random without replacement and all opened; `found` of them
    are defects. With D defects among the members, the number found is hypergeometric; the bound is
    the largest D under which so few are found with a chance of more than 1 - confidence. It is
    the exact one-sided limit for a finite population (Clopper and Pearson 1934, with the
    hypergeometric in place of the binomial distribution: Buonaccorsi 1987); for many members and
    none found it comes to the rule of three, 3 / drawn.

    Raises:
        BadInput: the numbers cannot be.
    """
    if not (0 <= found <= drawn <= members and members > 0 and 0 < confidence < 1):
        raise BadInput(
            tr(
                "No bound for {found} found in {drawn} drawn of {members}.",
                found=found,
                drawn=drawn,
                members=members,
            )
        )
    # As written: 0.05 and not its nearest binary fraction.
    alpha = 1 - Fraction(str(confidence))
    low, high = found, members - (drawn - found)
    while low < high:
        middle = (low + high + 1) // 2
        if _is_likelier(members, middle, drawn, found, alpha):
            low = middle
        else:
            high = middle - 1
    return -(-low * 1_000_000 // members)


def _is_likelier(members: int, defects: int, drawn: int, found: int, alpha: Fraction) -> bool:
    """Whether at most `found` defects are drawn with a chance of more than alpha; exact."""
    sound = members - defects
    least = max(0, drawn - sound)
    term = comb(defects, least) * comb(sound, drawn - least)
    ways = term
    for each in range(least, min(found, defects)):
        more = (defects - each) * (drawn - each)
        term = term * more // ((each + 1) * (sound - drawn + each + 1))
        ways += term
    return ways * alpha.denominator > alpha.numerator * comb(members, drawn)


def _check_members(members: tuple[ItemId, ...]) -> None:
    if not 0 < len(members) <= BULK_MOST:
        raise BadInput(
            tr(
                "A bulk act has 1 to {most} members, not {count}.",
                most=BULK_MOST,
                count=len(members),
            )
        )
    if any(one >= other for one, other in pairwise(members)):
        raise BadInput(tr("The members of a bulk act must be in order, each once."))
    for item in members:
        product, mark, pack = item.rpartition(":")
        if not (product and mark and pack):
            raise BadInput(tr("{item!r} does not say which pack it is about.", item=item[:80]))


def _names(value: Iterable[object]) -> tuple[ItemId, ...]:
    if isinstance(value, str | Mapping):
        raise TypeError("a list of items was expected")
    names = tuple(value)
    if not all(isinstance(name, str) for name in names):
        raise TypeError("an item is named by a text")
    return tuple(ItemId(str(name)) for name in names)


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def _code(value: object) -> ReasonCode | None:
    return None if value is None else ReasonCode(_word(value))
