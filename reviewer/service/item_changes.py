"""What the newest facts of a product change about its items: who is asked, and about which pack.

A certified item whose grounds have changed is reopened on the way, see reopening.py. One that is
told as open, to be looked at again (rereviews.py), is treated as the decided one it is; but nobody
is asked about it any longer than about an open one.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.domain.risk import Flag
from reviewer.service.items import shown
from reviewer.service.reopening import Doubt, Grounds, doubts
from reviewer.service.stocked import CERTAINLY, ItemTexts, Stocked, compact, flagged_ms
from reviewer.service.store import Row, Writing
from reviewer.wire.changes import Departure


@dataclass(slots=True)
class ItemChanges:
    """Items of some products on their way into the tables.

    Attributes:
        rows: of items.
        joining: those rows that are new beside items with a history.
        left: rows of departures.
        back: items that depart no longer.
        reopened: item -> product, of those whose certificate is called into question.
        ended: items drawn for a re-review that nobody is asked about any more.
    """

    change: Writing
    rows: list[dict[str, Any]] = field(default_factory=list)
    joining: list[dict[str, Any]] = field(default_factory=list)
    left: list[dict[str, Any]] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    reopened: dict[str, str] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)

    def note(self, texts: ItemTexts, earlier: Sequence[Row]) -> bool:
        """Whether something about the product's items changed.

        Args:
            earlier: its items so far.
        """
        each = texts.each
        row = next((one for one in earlier if one.id == each.item), None)
        fixed = texts.fixed(self.change.now_ms)
        changed = False
        for other in earlier:
            if other.id != each.item:
                changed |= self._retire(other, each, fixed)
        if row is None:
            self.rows.append(self._new(each, fixed, bool(earlier)))
            return True
        return self._renew(row, texts) or changed

    def _retire(self, other: Row, each: Stocked, fixed: str) -> bool:
        """Nobody is asked about a pack that is no longer in question; a certificate is checked."""
        by_people = other.state == ItemState.DECIDED.value
        why = self._doubts(other, each, fixed) if by_people else []
        reopened = self._reopening(other, why)
        if not reopened and _is_drawn_open(other):
            self.ended.append(other.id)
            return True
        if not reopened and not (other.asked and other.state == ItemState.OPEN.value):
            return False
        if other.asked:
            self._depart(other.id, other.site)
        self.rows.append(self._renewed(other, **{**reopened, "asked": False}))
        return True

    def _renew(self, row: Row, texts: ItemTexts) -> bool:
        """The item in question with its newest facts; whether anything changed."""
        each = texts.each
        flag = Flag.REOPENED if row.reopened_seq else each.flag
        fixed = texts.fixed(flagged_ms(row.fixed), flag)
        # Once people have decided, it stays before them; a reopened one waits for them.
        has_people = row.state != ItemState.OPEN.value or row.reopened_seq > 0
        fresh: dict[str, Any] = {
            "fixed": fixed,
            "asked": each.asked or has_people,
            "site": each.product.site,
            "priority": each.priority,
            "propensity": row.propensity if has_people else each.propensity,
            "audit_ppm": row.audit_ppm if has_people else _audit_ppm(each),
        }
        reopened = self._reopening(row, self._doubts(row, each, fixed))
        if not reopened and not each.asked and _is_drawn_open(row):
            self.ended.append(row.id)
        if reopened:
            fixed = texts.fixed(self.change.now_ms, Flag.REOPENED)
            fresh |= {**reopened, "fixed": fixed}
        elif all(row._mapping[name] == value for name, value in fresh.items()):
            return False
        elif row.rests_on is None and fixed != row.fixed and _certified(row):
            fresh["rests_on"] = _grounds(row.fixed, row.pack).text()
        moved = row.site != each.product.site
        if row.asked and (moved or not fresh["asked"]):
            # Before the item's new sequence: who sees both sites must end up with the item.
            self._depart(row.id, row.site, Departure.REASSIGNED if moved else Departure.WITHDRAWN)
        elif fresh["asked"]:
            self.back.append(row.id)
        self.rows.append(self._renewed(row, **fresh))
        return True

    def _doubts(self, row: Row, each: Stocked, fixed: str) -> list[Doubt]:
        """Why the certificate of an item, if it has one, must be looked at again."""
        if (fixed == row.fixed and not each.failed) or not _certified(row):
            return []
        if row.rests_on is None:
            before = _grounds(row.fixed, row.pack)
        else:
            before = Grounds.of_text(row.rests_on)
        found = set(doubts(before, _grounds(fixed, row.pack), row.pack))
        if row.pack in each.failed:
            found.add(Doubt.DAMAGE)
        return [one for one in Doubt if one in found]

    def _reopening(self, row: Row, why: list[Doubt]) -> dict[str, Any]:
        """What of an item changes when it is reopened; nothing without a doubt."""
        if not why:
            return {}
        self.reopened[row.id] = row.product
        return {
            "asked": True,
            "reopened_seq": self.change.next_seq(),
            "reopened_ms": self.change.now_ms,
            "reopened_for": compact([one.value for one in why]),
            "rests_on": None,
            "propensity": CERTAINLY,
        }

    def _new(self, each: Stocked, fixed: str, has_earlier: bool) -> dict[str, Any]:
        row: dict[str, Any] = {
            "id": each.item,
            "product": each.product.id,
            "site": each.product.site,
            "pack": each.proposed_pack,
            "asked": each.asked,
            "priority": each.priority,
            "propensity": each.propensity,
            "audit_ppm": _audit_ppm(each),
            "reopened_seq": 0,
            "reopened_ms": 0,
            "reopened_for": "[]",
            "rests_on": None,
            "shown_as": None,
            "state": ItemState.OPEN.value,
            "verdict": None,
            "fixed": fixed,
            "history": "[]",
            "seq": self.change.next_seq(),
            "changed_ms": self.change.now_ms,
        }
        if has_earlier:
            self.joining.append(row)
        return row

    def _renewed(self, row: Row, **values: object) -> dict[str, Any]:
        place = {"seq": self.change.next_seq(), "changed_ms": self.change.now_ms}
        return {**row._mapping, **place, **values}

    def _depart(self, item: str, site: str, why: Departure = Departure.WITHDRAWN) -> None:
        self.left.append(
            {
                "item": item,
                "site": site,
                "reason": why.value,
                "seq": self.change.next_seq(),
                "made_ms": self.change.now_ms,
            }
        )


@lru_cache(maxsize=4)
def _grounds(fixed: str, pack: str) -> Grounds:
    """Of an item; those of one that is certified are asked for several times in a row."""
    return Grounds.of_item(json.loads(fixed), pack)


def _audit_ppm(each: Stocked) -> int:
    return each.propensity if each.flag is Flag.AUDIT else 0


def _is_drawn_open(row: Row) -> bool:
    """Whether an item is decided, but told as open to everybody else, to be looked at again."""
    return row.state != ItemState.OPEN.value and shown(row)[0] == ItemState.OPEN.value


def _certified(row: Row) -> bool:
    """Whether an item is certified, by people or by the model alone."""
    if row.state == ItemState.DECIDED.value:
        return bool(row.verdict == Verdict.CERTIFY.value)
    if row.asked or row.reopened_seq or row.state != ItemState.OPEN.value:
        return False
    risk = _grounds(row.fixed, row.pack).risk
    return risk is not None and risk.is_certain
