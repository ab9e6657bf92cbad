"""Remarks: what somebody says of a case, perhaps of a decision, perhaps of a place in a picture."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, ReasonCode, RecordId
from reviewer.domain.language import tr
from reviewer.domain.product import Angle

REMARK_LIMIT = 4000
WHOLE = 1000


@dataclass(frozen=True, slots=True)
class Region:
    """A box in the picture of one angle.

    Attributes:
        box: left, top, right, bottom in thousandths of the upright picture's width and height.
    """

    angle: Angle
    box: tuple[int, int, int, int]

    def __post_init__(self) -> None:
        left, top, right, bottom = self.box
        if not (0 <= left < right <= WHOLE and 0 <= top < bottom <= WHOLE):
            raise BadInput(
                tr("{box} is no box in thousandths: left, top, right, bottom.", box=self.box)
            )


@dataclass(frozen=True, slots=True)
class Remark:
    """The payload of a remark record.

    Attributes:
        decision: that it is about, None for the case itself.
        region: of a picture, None for all of the case.
        reason: code that like remarks have in common.
    """

    item: ItemId
    text: str
    decision: RecordId | None = None
    region: Region | None = None
    reason: ReasonCode | None = None

    def __post_init__(self) -> None:
        if not self.item:
            raise BadInput(tr("A remark names an item."))
        if not 0 < len(self.text) <= REMARK_LIMIT:
            raise BadInput(tr("A remark has 1 to {most} characters.", most=REMARK_LIMIT))

    def payload(self) -> dict[str, Json]:
        """As it stands in the record; what is newer only where it says something."""
        region = self.region
        told: Json = None
        if region is not None:
            told = {"angle": region.angle.value, "box": list(region.box)}
        return {
            "item": self.item,
            "text": self.text,
            **({} if self.decision is None else {"decision": self.decision}),
            **({} if region is None else {"region": told}),
            **({} if self.reason is None else {"reason": self.reason}),
        }

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "Remark":
        """Read back; unknown members are left alone.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        try:
            decision, reason = payload.get("decision"), payload.get("reason")
            return cls(
                item=ItemId(_text(payload["item"])),
                text=_text(payload["text"]),
                decision=RecordId(_text(decision)) if decision else None,
                region=_region(payload.get("region")),
                reason=ReasonCode(_text(reason)) if reason else None,
            )
        except (KeyError, ValueError, TypeError, AttributeError) as fault:
            raise BadInput(tr("This remark cannot be read: {fault!r}.", fault=fault)) from fault


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(f"{value!r} is no text")


def _region(value: Mapping[str, Any] | None) -> Region | None:
    if value is None:
        return None
    left, top, right, bottom = (int(edge) for edge in value["box"])
    return Region(Angle(value["angle"]), (left, top, right, bottom))
