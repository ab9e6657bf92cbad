"""Steps: what somebody did about a matter, as a record says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NewType

from reviewer.domain.canonical import Json
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.language import tr

MatterId = NewType("MatterId", str)

NOBODY = PersonId("")
LONGEST_NAME = 64
MOST_SEEN = 16


@dataclass(frozen=True, slots=True)
class Step:
    """The payload of a step record.

    Attributes:
        kind: of the matter, names its course.
        matter: made by whoever opens it (uuid7).
        act: of the course.
        about: whom the matter concerns, "" for nobody in particular; of every step of a matter.
        values: what was filled in, by the fields of the act.
        seen: the newest steps of the matter that its author knew; they came before it.
    """

    kind: str
    matter: MatterId
    act: str
    about: PersonId = NOBODY
    values: Mapping[str, Json] = field(default_factory=dict)
    seen: tuple[RecordId, ...] = ()

    def __post_init__(self) -> None:
        named = (self.kind, self.matter, self.act)
        if not all(0 < len(each) <= LONGEST_NAME for each in named):
            raise BadInput(tr("A step names a kind, a matter and an act."))
        if len(self.about) > LONGEST_NAME or len(self.seen) > MOST_SEEN:
            raise BadInput(tr("A step has seen at most {most} others.", most=MOST_SEEN))

    def payload(self) -> dict[str, Json]:
        """As it stands in the record."""
        return {
            "kind": self.kind,
            "matter": self.matter,
            "act": self.act,
            "about": self.about,
            "values": dict(self.values),
            "seen": list(self.seen),
        }

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "Step":
        """Read back; unknown members are left alone.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        try:
            return cls(
                kind=_text(payload["kind"]),
                matter=MatterId(_text(payload["matter"])),
                act=_text(payload["act"]),
                about=PersonId(_text(payload.get("about") or "")),
                values=_object(payload.get("values") or {}),
                seen=tuple(RecordId(_text(each)) for each in _list(payload.get("seen") or [])),
            )
        except (KeyError, TypeError, ValueError) as fault:
            raise BadInput(tr("This step cannot be read: {fault!r}.", fault=fault)) from fault


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError(f"{value!r} is no text")


def _object(value: object) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{value!r} is no object")


def _list(value: object) -> list[Any]:
    if isinstance(value, list | tuple):
        return list(value)
    raise TypeError(f"{value!r} is no list")


@dataclass(frozen=True, slots=True)
class Told:
    """A step with who took it and when.

    Attributes:
        made_ms: by the author's clock, put right by what it had heard of the service's time.
        author_title: what to call the author, "" where that is not known.
        is_whole: whether the reader sees all its values; otherwise those of the outline alone.
    """

    record: RecordId
    step: Step
    author: PersonId
    made_ms: int
    author_title: str = ""
    is_whole: bool = True
