"""Contested pieces of evidence, and explanations that did not help, for whoever answers for models.

Of contests it is told what is contested and how it ended, of explanations how many were said not to
help, by model, kinds of pieces and item. People are in neither.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.domain.matters.courses.doubts import CONTEST, PIECES, REASONS, UNHELPED
from reviewer.domain.matters.matter import Matter
from reviewer.domain.people import Person
from reviewer.exporting.label_row import LabelContest
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import matters
from reviewer.service.naming import among
from reviewer.service.notices import tell
from reviewer.service.past_tables import evidence_pages
from reviewer.service.rights import Right, in_scope, may
from reviewer.service.store import Store, Writing
from reviewer.service.tables import items
from reviewer.service.versions import list_versions
from reviewer.wire.contests import (
    ContestsAnswer,
    ContestShape,
    ExplanationsAnswer,
    ExplanationShape,
    ModelExplanationsShape,
)

WITHDRAWN = "withdrawn"
_ANSWERS = {"upheld": "upheld: the piece is wrong", "dismissed": "dismissed: the piece stands"}


@dataclass(frozen=True, slots=True)
class Contested:
    """One contest as it stands.

    Attributes:
        values: what was filled in, by the fields of the course.
    """

    id: str
    opener: str
    state: str
    values: Mapping[str, Any]
    opened_ms: int
    changed_ms: int

    @property
    def item(self) -> str:
        """The item whose evidence it is about."""
        return self.text("item")

    @property
    def why(self) -> str:
        """In the words of whoever contests."""
        return self.text("why")

    @property
    def is_answered(self) -> bool:
        """Whether it was upheld or dismissed."""
        return self.state in _ANSWERS

    @property
    def sentence(self) -> str:
        """What is contested, and why."""
        reason = REASONS.get(self.text("reason"), self.text("reason"))
        piece = PIECES.get(self.text("piece"), self.text("piece"))
        return f"{self.text('said') or piece}: {reason}. {self.why}".strip()

    def text(self, name: str) -> str:
        """What was filled in, "" for nothing."""
        return str(self.values.get(name) or "")

    def label(self, text: str, author: str) -> LabelContest:
        """As it stands in a label row."""
        return LabelContest(
            matter=self.id,
            piece=self.text("piece"),
            name=self.text("name"),
            said=self.text("said"),
            reason=self.text("reason"),
            state=self.state,
            model=self.text("model"),
            page=self.text("page"),
            text=text,
            author=author,
        )


@dataclass(frozen=True, slots=True)
class Contests:
    """All that were not withdrawn, by item, the oldest first."""

    by_item: Mapping[str, list[Contested]]

    @classmethod
    def read(cls, connection: sa.Connection) -> "Contests":
        """As the database has them."""
        found = defaultdict(list)
        for each in contested(connection):
            found[each.item].append(each)
        return cls(dict(found))

    def of(self, item: str) -> Iterable[Contested]:
        """Those about one item."""
        return self.by_item.get(item, ())


def contested(connection: sa.Connection) -> Iterator[Contested]:
    """Every contest that was not withdrawn, the oldest first."""
    yield from _read(connection, sa.true())


def contested_of(connection: sa.Connection, item: str) -> list[Contested]:
    """Those about one item."""
    named = json.dumps(item, ensure_ascii=False)
    about = matters.c.filled.contains(f'"item":{named}', autoescape=True)
    return [each for each in _read(connection, about) if each.item == item]


def _read(connection: sa.Connection, which: sa.ColumnElement[bool]) -> Iterator[Contested]:
    wanted = (
        sa.select(matters)
        .where(matters.c.kind == CONTEST.kind, matters.c.state != WITHDRAWN, which)
        .order_by(matters.c.opened_ms, matters.c.id)
    )
    for row in connection.execute(wanted):
        yield Contested(
            row.id, row.opener, row.state, json.loads(row.filled), row.opened_ms, row.changed_ms
        )


def contests_at(store: Store, caller: Person, *, is_open: bool) -> ContestsAnswer:
    """Contests about items of the caller's sites, the oldest first.

    Args:
        is_open: those alone that nobody has answered.
    """
    with store.reading() as connection:
        known = list(contested(connection))
        mine = _items_of(connection, caller, {each.item for each in known})
    return ContestsAnswer(
        contests=[
            _shape(each)
            for each in known
            if each.item in mine and not (is_open and each.state in CONTEST.ended)
        ]
    )


def _shape(each: Contested) -> ContestShape:
    names = ("item", "piece", "name", "said", "reason", "why", "model", "page", "decision")
    return ContestShape(
        matter=each.id,
        state=each.state,
        answer=each.text("answer"),
        opened_ms=each.opened_ms,
        changed_ms=each.changed_ms,
        **{name: each.text(name) for name in names},
    )


def tell_contester(store: Store, change: Writing, matter: Matter) -> None:
    """Whoever contested a piece hears how that was answered."""
    ended = _ANSWERS.get(matter.state)
    if matter.course is not CONTEST or ended is None:
        return
    said = str(matter.values.get("said") or "a piece of evidence")
    answer = str(matter.values.get("answer") or "")
    sentence = f"Your contest of {said} was {ended}."
    if answer:
        sentence = f"Your contest of {said} was {ended}. {answer}"
    item = str(matter.values.get("item") or "")
    cause = f"{matter.id}:{matter.state}"
    tell(store, change, [matter.opener], code="contest", item=item, sentence=sentence, cause=cause)


def explanations_at(store: Store, caller: Person) -> ExplanationsAnswer:
    """How many explanations were said not to help, at the caller's sites; nobody is named."""
    with store.reading() as connection:
        counts = _unhelped_at(connection, caller)
        known = {each.name for each in list_versions(store)}
        is_told = may(caller, Right.READ)  # else a name that no model has is somebody's own words
        models = sorted({model for model, _, _ in counts if is_told or model in known})
        return ExplanationsAnswer(models=[_of_model(connection, each, counts) for each in models])


def explanations_of(store: Store, caller: Person, model: str) -> ModelExplanationsShape:
    """Those of one model, at the caller's sites."""
    with store.reading() as connection:
        return _of_model(connection, model, _unhelped_at(connection, caller))


_Said = tuple[str, str, str]  # model, kinds of pieces, item


def _unhelped_at(connection: sa.Connection, caller: Person) -> dict[_Said, int]:
    said = _unhelped(connection)
    mine = _items_of(connection, caller, {item for _, _, item in said})
    told = {name: many for name, many in said.items() if name[2] in mine}
    return told if may(caller, Right.READ) else _nameless(told)


def _nameless(said: Mapping[_Said, int]) -> dict[_Said, int]:
    """Of all items together, and nothing that somebody could have written themselves."""
    found: dict[_Said, int] = defaultdict(int)
    for (model, pieces, _), many in said.items():
        if set(pieces.split("+")) <= set(PIECES):
            found[model, pieces, ""] += many
    return dict(found)


def _unhelped(connection: sa.Connection) -> dict[_Said, int]:
    wanted = sa.select(matters.c.filled).where(
        matters.c.kind == UNHELPED.kind, matters.c.state != WITHDRAWN
    )
    found: dict[_Said, int] = defaultdict(int)
    for filled in connection.execute(wanted).scalars():
        told = json.loads(filled)
        found[told.get("model", ""), told.get("pieces", ""), told.get("item", "")] += 1
    return dict(found)


def _of_model(
    connection: sa.Connection, model: str, counts: Mapping[_Said, int]
) -> ModelExplanationsShape:
    mine = {name: many for name, many in counts.items() if name[0] == model}
    return ModelExplanationsShape(
        model=model,
        pages=_pages_of(connection, model),
        unhelped=sum(mine.values()),
        explanations=[
            ExplanationShape(pieces=pieces, item=item, unhelped=many)
            for (_, pieces, item), many in sorted(mine.items())
        ],
    )


def _pages_of(connection: sa.Connection, model: str) -> int:
    """Pages of evidence of a model that were given out."""
    said = f'"model":{json.dumps(model, ensure_ascii=False)}'
    wanted = sa.select(sa.func.count()).where(evidence_pages.c.body.contains(said, autoescape=True))
    return connection.scalar(wanted) or 0


def _items_of(connection: sa.Connection, caller: Person, names: set[str]) -> set[str]:
    """Those of some items that lie at the caller's sites."""
    found: set[str] = set()
    for part in parts_of(sorted(names)):
        wanted = sa.select(items.c.id).where(
            among(items.c.id, part), in_scope(caller, items.c.site)
        )
        found |= set(connection.execute(wanted).scalars())
    return found
