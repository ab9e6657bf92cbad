"""What is worked out of meetings, rosters, threads, events, questions and ratings."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told
from reviewer.domain.small_groups import is_told


def week_of(day: str) -> date:
    """Monday of a day's week."""
    one = date.fromisoformat(day)
    return one - timedelta(days=one.weekday())


def seated(roster: Matter, week: date) -> list[PersonId]:
    """Who has a seat in a week, in the order in which they took it.

    Args:
        week: its Monday.
    """
    held: list[PersonId] = []
    for each in roster.told:
        told = each.step.values.get("week")
        if not isinstance(told, str) or week_of(told) != week:
            continue
        if each.step.act == "take":
            held.append(each.author)
        elif each.step.act == "give_back" and each.author in held:
            held.remove(each.author)
    return held


def roster_room(roster: Matter, week: date) -> int:
    """Seats that are left in a week."""
    return max(0, int(roster.values.get("seats") or 0) - len(seated(roster, week)))


def seat_lacking(roster: Matter, told: Told) -> str:
    """Why somebody does not get a seat; "" when they do."""
    asked = told.step.values.get("week")
    if not isinstance(asked, str):
        return tr("It names no week.")
    week = week_of(asked)
    if told.author in seated(roster, week):
        return tr("You have a seat in that week.")
    return "" if roster_room(roster, week) else tr("No seat is left in that week.")


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a thread.

    Attributes:
        text: "" when it is hidden.
        why_hidden: by the moderator, "" when it is shown.
    """

    record: RecordId
    author: PersonId
    made_ms: int
    text: str
    why_hidden: str = ""


def posts(thread: Matter) -> list[Post]:
    """The posts of a thread in order, with those that a moderator hid emptied."""
    hidden: dict[object, str] = {}
    for each in thread.told:
        if each.step.act == "hide":
            hidden[each.step.values.get("post")] = str(
                each.step.values.get("note") or tr("Hidden.")
            )
        elif each.step.act == "show":
            hidden.pop(each.step.values.get("post"), None)
    return [
        Post(
            each.record,
            each.author,
            each.made_ms,
            "" if each.record in hidden else str(each.step.values.get("text") or ""),
            hidden.get(each.record, ""),
        )
        for each in thread.told
        if each.step.act in {"open", "post"}
    ]


def coming(event: Matter) -> list[PersonId]:
    """Who said last that they come, by id. Nobody has to say anything."""
    answers = {"come", "stay_away"}
    last = {each.author: each.step.act for each in event.told if each.step.act in answers}
    return sorted(person for person, answer in last.items() if answer == "come")


def question_queue(questions: Iterable[Matter]) -> list[tuple[Matter, int]]:
    """Open questions with their votes: picked first, then most votes, then oldest."""
    waiting = [(each, 1 + len(each.of("vote"))) for each in questions if not each.is_over]
    return sorted(
        waiting,
        key=lambda pair: (pair[0].state != "picked", -pair[1], pair[0].opened_ms, pair[0].id),
    )


def rated(ratings: Iterable[Matter]) -> dict[PersonId, Mapping[str, int] | None]:
    """How mentors are rated: people by grade; None while fewer than five rated them.

    Of each person the last rating of a mentor counts.
    """
    last: dict[tuple[PersonId, PersonId], Matter] = {}
    mentors: set[PersonId] = set()
    for each in sorted(ratings, key=lambda one: (one.changed_ms, one.id)):
        mentor = PersonId(str(each.values["mentor"]))
        mentors.add(mentor)
        last[each.opener, mentor] = each
    found: dict[PersonId, Mapping[str, int] | None] = {}
    for mentor in sorted(mentors):
        given = [
            str(each.values["grade"])
            for (_, whom), each in last.items()
            if whom == mentor and not each.is_over
        ]
        found[mentor] = Counter(given) if given and is_told(len(given)) else None
    return found
