"""Rows and pages of the screen of matters, as it shows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.matters.course import Act, Course
from reviewer.domain.matters.step import MatterId
from reviewer.operations.stay_weeks import StripWeek


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of matter in the list at the left.

    Attributes:
        kind: of a course, or MINE.
        group: that it stands in, "" for MINE.
        many: matters that are not over.
    """

    kind: str
    group: str
    title: str
    many: int


@dataclass(frozen=True, slots=True)
class MatterRow:
    """A matter in the list in the middle.

    Attributes:
        about: whom it concerns, "" for nobody in particular or whoever looks.
        changed_ms: since 1970 UTC.
        is_mine: whoever looks can bring it further, and somebody else was the last to.
        refusal: why the service refused its opening, "" when it did not: nobody else has it.
    """

    id: MatterId
    kind: str
    title: str
    state: str
    about: str
    opener: str
    changed_ms: int
    is_over: bool
    is_mine: bool
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """One line of a matter's past.

    Attributes:
        why_idle: why it changed nothing, "" when it did.
        is_refused: by the service: it is on this desk alone.
        said: what was filled in, in words.
    """

    record: RecordId
    act: str
    author: str
    made_ms: int
    said: tuple[tuple[str, str], ...]
    why_idle: str
    is_own: bool
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class MatterPage:
    """One matter in full.

    Attributes:
        facts: label and value of everything filled in last.
        acts: what whoever looks can do.
        item: that it speaks of, None for none.
        version: what a signature names.
        weeks: of a launch plan.
    """

    row: MatterRow
    course: Course
    facts: tuple[tuple[str, str], ...]
    steps: tuple[StepRow, ...]
    acts: tuple[Act, ...]
    values: Mapping[str, object]
    item: ItemId | None
    version: int
    weeks: tuple[StripWeek, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the screen shows at a time.

    Attributes:
        kind: whose matters are listed.
        opens: acts that open one of these, for whoever looks.
        people: to choose from in a form: id and what to call them; whom a matter may be about.
        others: matters to choose from in a form, by kind.
        due_cards: of the mistake deck, today.
        weeks: of the reader's own launch plan.
        begins: values to begin the form of an opening act with, by its name.
        figures: what is worked out of all matters of the kind, sentences.
    """

    kinds: tuple[KindRow, ...]
    kind: str
    rows: tuple[MatterRow, ...]
    pages: Mapping[MatterId, MatterPage]
    opens: tuple[Act, ...]
    people: tuple[tuple[PersonId, str], ...]
    learners: tuple[tuple[PersonId, str], ...]
    others: Mapping[str, tuple[tuple[MatterId, str], ...]]
    due_cards: int
    weeks: tuple[StripWeek, ...]
    begins: Mapping[str, Mapping[str, Any]]
    figures: tuple[str, ...]
