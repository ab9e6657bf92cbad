"""Cases to be asked: the starter deck that ships, and the library of teaching cases."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.language import tr
from reviewer.domain.matters.matter import Matter

STARTER, QUIZ = "starter", "quiz"
# Facts of a teaching case that are not read: which pack was asked for, and pictures by hash.
PACK_FACT = "pack"
_UNREAD = frozenset({PACK_FACT, "pictures"})


@dataclass(frozen=True, slots=True)
class QuizCase:
    """One case with its answer.

    Attributes:
        name: that answers are kept under; an item's, so that it ends with the family.
        facts: label and value.
        criterion: what decides it, "" where only `why` says so.
    """

    name: ItemId
    title: str
    facts: tuple[tuple[str, str], ...]
    verdict: Verdict
    criterion: str
    why: str


def starter_deck(tables: Iterable[Mapping[str, Any]], family: PackCode) -> list[QuizCase]:
    """The cases of starter.toml, asked for one family.

    Raises:
        BadInput: a member is missing or has the wrong form.
    """
    try:
        return [
            QuizCase(
                name=ItemId(f"starter-{each['code']}:{family}"),
                title=str(each["title"]),
                facts=tuple((str(name), str(value)) for name, value in each["facts"].items()),
                verdict=Verdict(each["verdict"]),
                criterion=str(each["criterion"]),
                why=str(each["why"]),
            )
            for each in tables
        ]
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise BadInput(
            tr("This case of the starter deck cannot be read: {fault!r}.", fault=fault)
        ) from fault


def library(teaching_cases: Iterable[Matter]) -> list[QuizCase]:
    """Teaching cases that were put into the library, oldest first."""
    published = (each for each in teaching_cases if each.state == "library")
    found = []
    for each in sorted(published, key=lambda one: (one.opened_ms, one.id)):
        facts = [(str(row["name"]), str(row["value"])) for row in each.values["facts"]]
        family = dict(facts).get(PACK_FACT, "box")
        found.append(
            QuizCase(
                name=ItemId(f"teaching-{each.id}:{family}"),
                title=str(each.values["title"]),
                facts=tuple(pair for pair in facts if pair[0] not in _UNREAD),
                verdict=Verdict(each.values["verdict"]),
                criterion="",
                why=str(each.values["why"]),
            )
        )
    return found


def shuffled(cases: Iterable[QuizCase], seed: str) -> list[QuizCase]:
    """In an order that follows from the seed alone."""

    def place(case: QuizCase) -> bytes:
        return hashlib.sha256(f"{seed}\n{case.name}".encode()).digest()

    return sorted(cases, key=place)
