"""When a certificate is called into question: what it rests on, and what of that has changed.

Certified means that a verdict of certify holds, or that the model alone was certain. Either rests
on the product's packaging and pictures, on the model's word for the pack, and on the damage
reported so far. When one of them changes for the worse, a person is asked again. Everything here
is pure; stock.py applies it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reviewer.domain.canonical import digest
from reviewer.domain.decision import Shown
from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.product import Angle
from reviewer.domain.record import ClockFacts
from reviewer.domain.risk import Flag, Risk

# What a change of it says about the packaging, besides the current pack.
_PACKAGING = ("size_mm", "weight_g", "vendor_pack", "hazards")
_STORE = Angle.STORE.value  # no evidence, so no certificate rests on it


class Doubt(StrEnum):
    """Why an item was reopened."""

    PACKAGING = "packaging"
    PICTURES = "pictures"
    MODEL = "model"
    DAMAGE = "damage"


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a certificate for one pack rests on.

    Attributes:
        packaging: digest of measures, vendor pack and hazards.
        current_pack: what the product went out in.
        pictures: digest of the set of hashes of the tunnel's pictures.
        risk: the model's word for the pack, None when it had none.
        shipped, damaged: reported so far in the pack.
    """

    packaging: str
    current_pack: str
    pictures: str
    risk: Risk | None
    shipped: int
    damaged: int

    @classmethod
    def of_item(cls, fixed: Mapping[str, Any], pack: str) -> "Grounds":
        """From the facts of an item: ItemShape as JSON, without its state."""
        product, score = fixed["product"], fixed["score"] or {"risks": []}
        risk = next((one for one in score["risks"] if one["pack"] == pack), None)
        seen = next((one for one in fixed["shipped"] if one["pack"] == pack), None)
        return cls(
            packaging=_digest([product[name] for name in _PACKAGING]),
            current_pack=product["current_pack"],
            pictures=_digest(
                sorted({one["hash"] for one in product["pictures"] if one["angle"] != _STORE})
            ),
            risk=None if risk is None else Risk(**risk),
            shipped=0 if seen is None else seen["shipped"],
            damaged=0 if seen is None else seen["damaged"],
        )

    @classmethod
    def of_text(cls, text: str) -> "Grounds":
        """Read back what `text` wrote."""
        facts = json.loads(text)
        risk = facts.pop("risk")
        return cls(risk=None if risk is None else Risk(**risk), **facts)

    def text(self) -> str:
        """As the column `rests_on` keeps it."""
        risk = self.risk
        names = () if risk is None else Risk.__slots__
        return json.dumps(
            {
                "packaging": self.packaging,
                "current_pack": self.current_pack,
                "pictures": self.pictures,
                "risk": None if risk is None else {name: getattr(risk, name) for name in names},
                "shipped": self.shipped,
                "damaged": self.damaged,
            }
        )


def doubts(before: Grounds, now: Grounds, pack: str) -> tuple[Doubt, ...]:
    """What has changed so that a certificate for `pack` must be looked at again.

    A product that goes out in the certified pack by now only follows the certificate.
    """
    found = []
    moved = now.current_pack not in (before.current_pack, pack)
    if before.packaging != now.packaging or moved:
        found.append(Doubt.PACKAGING)
    if before.pictures != now.pictures:
        found.append(Doubt.PICTURES)
    if _is_worse(before.risk, now.risk):
        found.append(Doubt.MODEL)
    if _is_contradicted(before, now, pack):
        found.append(Doubt.DAMAGE)
    return tuple(found)


def is_made_after(shown: Shown, clock: ClockFacts, reopened_ms: int) -> bool:
    """Whether a decision was surely made on the facts that the item was reopened for.

    It says so itself. Desks from before that member show at least the flag; they must have heard
    from the service since. A desk's own clock proves nothing.
    """
    if shown.reopened_ms:
        return shown.reopened_ms == reopened_ms
    return shown.flag == Flag.REOPENED.value and clock.server_ms >= reopened_ms


def _digest(value: object) -> str:
    return digest(json.dumps(value).encode())[:16]


def _is_worse(before: Risk | None, now: Risk | None) -> bool:
    """No longer certain, or riskier than the whole interval said."""
    if before is None:
        return False
    if before.is_certain and (now is None or not now.is_certain):
        return True
    return now is not None and now.ppm > before.high_ppm


def _is_contradicted(before: Grounds, now: Grounds, pack: str) -> bool:
    """More damage than the model's interval allows: in all, unless that was known, or since."""
    if now.risk is None or (before.shipped, before.damaged) == (now.shipped, now.damaged):
        return False
    risk = before.risk or now.risk
    if _is_over(risk, now.shipped, now.damaged, pack):
        if not _is_over(risk, before.shipped, before.damaged, pack):
            return True
        more = now.shipped - before.shipped, now.damaged - before.damaged
        return min(more) >= 0 and _is_over(risk, *more, pack)
    return False


def _is_over(risk: Risk, shipped: int, damaged: int, pack: str) -> bool:
    # With numpy behind it; a hub that only takes records does not need it.
    from reviewer.inference.flagging import contradicts

    is_more = damaged * 1_000_000 > risk.high_ppm * shipped
    return is_more and contradicts(risk, Shipped(PackCode(pack), shipped, damaged))
