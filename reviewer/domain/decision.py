"""Verdicts and what a decision record says."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, ReasonCode, RecordId
from reviewer.domain.language import tr
from reviewer.domain.looking import View

#: sides of a product, within a sentence
_ANGLES = {
    "front": tr("front"),
    "back": tr("back"),
    "left": tr("left"),
    "right": tr("right"),
    "top": tr("top"),
    "bottom": tr("bottom"),
}


class Verdict(StrEnum):
    CERTIFY = "certify"
    REJECT = "reject"
    TEST = "test"
    DEFER = "defer"

    @property
    def needs_reason(self) -> bool:
        """Whether one more key must name a reason."""
        return self is not Verdict.CERTIFY


# Longest note, characters.
NOTE_LIMIT = 4000


@dataclass(frozen=True, slots=True)
class Shown:
    """What was on the screen when the key was pressed.

    Attributes:
        angles: names of the angles that were really painted, in order of first view.
        visible_ms: while the item was in sight: painted, its window active, nothing over it. Of
            records without `since_ms` all time since the item was painted.
        input: "keyboard", "keypad" or "mouse".
        model: name and version of the score shown, "" when none was.
        risk_ppm, high_ppm, threshold_ppm: as shown for the proposed pack.
        flag: as shown.
        rules: codes of the hard rules shown.
        overlays: names of the overlays that were on when the key was pressed.
        evidence: hash of the evidence that was painted beside the item, "" when none was.
        reopened_ms: of the item as shown, 0 when it was never reopened.
        item: that was painted, "" where nobody noted it.
        since_ms: since the item was painted first, in sight or not; None where nobody noted it.
        views: the pictures that were in sight, in order of first view.
        aids: name and milliseconds in sight of every overlay that was on meanwhile.
        references: items that stood beside it to compare with, in order.
        keys: name of the key profile in force.
        version: names the facts of the item, by which the service finds them again.
        page: names the whole page of evidence, in the same way.
    """

    angles: tuple[str, ...] = ()
    visible_ms: int = 0
    input: str = "keyboard"
    model: str = ""
    risk_ppm: int | None = None
    high_ppm: int | None = None
    threshold_ppm: int | None = None
    flag: str = ""
    rules: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    evidence: str = ""
    reopened_ms: int = 0
    item: str = ""
    since_ms: int | None = None
    views: tuple[View, ...] = ()
    aids: tuple[tuple[str, int], ...] = ()
    references: tuple[ItemId, ...] = ()
    keys: str = ""
    version: str = ""
    page: str = ""

    def payload(self) -> dict[str, Json]:
        """As it stands in the record; what is newer only where it says something."""
        return {
            "angles": list(self.angles),
            "visible_ms": self.visible_ms,
            "input": self.input,
            "model": self.model,
            "risk_ppm": self.risk_ppm,
            "high_ppm": self.high_ppm,
            "threshold_ppm": self.threshold_ppm,
            "flag": self.flag,
            "rules": list(self.rules),
            "overlays": list(self.overlays),
            "evidence": self.evidence,
            # Other records stay as they always were.
            **({"reopened_ms": self.reopened_ms} if self.reopened_ms else {}),
            **({"item": self.item} if self.item else {}),
            **({} if self.since_ms is None else {"since_ms": self.since_ms}),
            **({"views": [_view_payload(view) for view in self.views]} if self.views else {}),
            **({"aids": dict(self.aids)} if self.aids else {}),
            **({"references": list(self.references)} if self.references else {}),
            **({"keys": self.keys} if self.keys else {}),
            **({"version": self.version} if self.version else {}),
            **({"page": self.page} if self.page else {}),
        }


@dataclass(frozen=True, slots=True)
class Decision:
    """Verdict on one item, with what was shown.

    Attributes:
        pack: the proposed pack the verdict is about.
        reason: needed for every verdict but certify.
        override: reason for certifying against a hard rule.
        checkout, checkout_gen: lease under which it was made, "" and 0 when none.
        missing: names of the angles that a new picture is wanted of, with the reason for that.
        supersedes: earlier decision by the same person that this one replaces.
        sure: whether the person said to be sure, or unsure; None when nothing was said.
        supervised: made while the person's level asked for a countersign: has no effect without.
    """

    item: ItemId
    verdict: Verdict
    pack: PackCode
    reason: ReasonCode | None = None
    override: ReasonCode | None = None
    note: str = ""
    checkout: str = ""
    checkout_gen: int = 0
    supersedes: RecordId | None = None
    shown: Shown = Shown()
    missing: tuple[str, ...] = ()
    sure: bool | None = None
    supervised: bool = False

    def __post_init__(self) -> None:
        if self.verdict.needs_reason and self.reason is None:
            raise BadInput(tr("A verdict of {verdict} needs a reason.", verdict=self.verdict))
        if len(self.note) > NOTE_LIMIT:
            raise BadInput(
                tr(
                    "The note has {count} characters, the limit is {most}.",
                    count=len(self.note),
                    most=NOTE_LIMIT,
                )
            )

    @property
    def told(self) -> str:
        """The note as people read it: with the angles that are missing before it."""
        if not self.missing:
            return self.note
        named = f"Missing: {', '.join(self.missing)}"
        return f"{named}. {self.note}"[:NOTE_LIMIT] if self.note else named

    @property
    def told_here(self) -> str:
        """As `told`, in the desk's language; what is kept or sent is told in English."""
        if not self.missing:
            return self.note
        angles = ", ".join(_ANGLES.get(each, each) for each in self.missing)
        #: sides of a product that no picture shows
        named = tr("Missing: {angles}", angles=angles)
        return f"{named}. {self.note}" if self.note else named

    def payload(self) -> dict[str, Json]:
        """As it stands in the record."""
        return {
            "item": self.item,
            "verdict": self.verdict.value,
            "pack": self.pack,
            "reason": self.reason,
            "override": self.override,
            "note": self.note,
            "checkout": self.checkout,
            "checkout_gen": self.checkout_gen,
            "supersedes": self.supersedes,
            # Only where there are any: other records stay as they always were.
            **({"missing": list(self.missing)} if self.missing else {}),
            **({} if self.sure is None else {"sure": self.sure}),
            **({"supervised": True} if self.supervised else {}),
            "shown": self.shown.payload(),
        }

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "Decision":
        """Read back; unknown members are left alone.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        try:
            shown = payload.get("shown") or {}
            return cls(
                item=ItemId(str(payload["item"])),
                verdict=Verdict(payload["verdict"]),
                pack=PackCode(str(payload["pack"])),
                reason=_code(payload.get("reason")),
                override=_code(payload.get("override")),
                note=str(payload.get("note") or ""),
                checkout=str(payload.get("checkout") or ""),
                checkout_gen=int(payload.get("checkout_gen") or 0),
                supersedes=_record(payload.get("supersedes")),
                shown=shown_of(shown),
                missing=tuple(str(angle) for angle in payload.get("missing", ())),
                sure=_said(payload.get("sure")),
                supervised=bool(payload.get("supervised")),
            )
        except (KeyError, ValueError, TypeError, AttributeError) as fault:
            raise BadInput(tr("This decision cannot be read: {fault!r}.", fault=fault)) from fault


def _code(value: object) -> ReasonCode | None:
    return None if value is None else ReasonCode(str(value))


def _record(value: object) -> RecordId | None:
    return None if value is None else RecordId(str(value))


def _share(value: Any) -> int | None:
    return None if value is None else int(value)


def _said(value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise ValueError(f"{value!r} is neither sure nor unsure")


def _view_payload(view: View) -> dict[str, Json]:
    return {
        "angle": view.angle,
        "number": view.number,
        "picture": view.picture,
        "ms": view.ms,
        "scale": view.scale,
        "zoom": view.zoom,
    }


def _view(view: Mapping[str, Any]) -> View:
    return View(
        angle=str(view["angle"]),
        number=int(view.get("number", 0)),
        picture=str(view.get("picture", "")),
        ms=int(view.get("ms", 0)),
        scale=int(view.get("scale", 0)),
        zoom=int(view.get("zoom", 100)),
    )


def shown_of(shown: Mapping[str, Any]) -> Shown:
    """Read back what Shown.payload wrote; unknown members are left alone.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: it is not that.
    """
    return Shown(
        angles=tuple(str(angle) for angle in shown.get("angles", ())),
        visible_ms=int(shown.get("visible_ms", 0)),
        input=str(shown.get("input", "keyboard")),
        model=str(shown.get("model", "")),
        risk_ppm=_share(shown.get("risk_ppm")),
        high_ppm=_share(shown.get("high_ppm")),
        threshold_ppm=_share(shown.get("threshold_ppm")),
        flag=str(shown.get("flag", "")),
        rules=tuple(str(rule) for rule in shown.get("rules", ())),
        overlays=tuple(str(overlay) for overlay in shown.get("overlays", ())),
        evidence=str(shown.get("evidence", "")),
        reopened_ms=int(shown.get("reopened_ms", 0)),
        item=str(shown.get("item", "")),
        since_ms=_share(shown.get("since_ms")),
        views=tuple(_view(view) for view in shown.get("views", ())),
        aids=tuple(sorted((str(name), int(ms)) for name, ms in shown.get("aids", {}).items())),
        references=tuple(ItemId(str(item)) for item in shown.get("references", ())),
        keys=str(shown.get("keys", "")),
        version=str(shown.get("version", "")),
        page=str(shown.get("page", "")),
    )
