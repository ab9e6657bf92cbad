"""Sentences that are worked out of all matters of a kind."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.matters.step import MatterId, Step, Told
from reviewer.operations.matter_figures import MOST, Known, figures

INA, MO = PersonId("ina"), PersonId("mo")
NAMES = {INA: "Ina", MO: "Mo"}
TODAY = date(2026, 4, 1)


def matter(kind: str, name: str, act: str, about: str = "", **values: Any) -> Matter:
    """A matter of one step."""
    step = Step(kind, MatterId(name), act, PersonId(about), values)
    told = Told(RecordId(f"r-{name}"), step, INA, 1_000)
    return follow(COURSES[kind], [told])[MatterId(name)]


def known(*matters: Matter) -> Known:
    return Known({each.id: each for each in matters}, INA, NAMES, TODAY)


def gap(name: str, forecast: int) -> Matter:
    values: dict[str, Any] = {
        "category": "data",
        "title": name,
        "text": "x",
        "tags": ["vision"],
        "owner": MO,
    }
    return matter("gap", name, "register", **values, forecast=forecast)


def test_gaps_tell_what_the_year_is_expected_to_close() -> None:
    found = figures("gap", known(gap("bags", 40), gap("light", 70)))
    assert found[0] == "Closed by the end of the year, data: 1.1 expected"
    assert "Gap: 2" in found


def test_contacts_tell_whom_to_talk_to_next_and_when_it_was_nobody() -> None:
    plan = matter(
        "plan",
        "plan",
        "write",
        INA,
        start="2026-03-02",
        weeks=12,
        mentors=[MO],
        expected="x",
        goals=["x"],
        milestones=[{"title": "x", "day": "2026-03-20"}],
    )
    found = figures("contact", known(plan))
    assert found[0].startswith("Talk to Mo next.")
    assert found[1] == "You have talked to nobody for 30 days. Ask somebody to lunch."


def test_an_empty_cell_of_the_ledger_is_named() -> None:
    entry = matter(
        "value",
        "v",
        "enter",
        constituency="students",
        tenet="people",
        side="academia",
        text="Two fellows.",
        on="2026-03-30",
    )
    found = figures("value", known(entry))
    assert found[0] == "1 of 21 cells have an entry."
    assert "Society: nothing yet for Knowledge, People, Use" in found
    assert len(found) == MOST


def test_ones_interests_meet_what_is_offered() -> None:
    mine = matter(
        "application", "a", "submit", INA, interests=["Vision"], text="x", from_day="2026-05-01"
    )
    found = figures("application", known(mine, gap("Clear bags", 40)))
    assert found == ("Clear bags. Topics in common: vision.",)


@pytest.mark.parametrize("kind", sorted(COURSES))
def test_without_any_matter_nothing_is_made_up(kind: str) -> None:
    assert all("0 %" not in each for each in figures(kind, known()))


def test_mentors_are_told_by_name_with_what_five_said() -> None:
    here = replace(known(), ratings={MO: {"great": 3, "good": 2}})
    assert figures("rating", here) == ("Mo: 3 great, 2 good",)


def test_more_than_a_list_has_room_for_is_said() -> None:
    cells = figures("value", known())
    assert len(cells) == MOST
    assert cells[-1] == "… and 3 lines more."


def published(many: int) -> list[Matter]:
    """Projects, as many publications and a production for each."""
    found = []
    for number in range(many):
        project = f"p{number}"
        found.append(matter("project", project, "begin", gap="g", title="x", tags=["x"]))
        for kind, state in (("publication", "published"), ("production", "live")):
            name = f"{kind}-{number}"
            made = matter(kind, name, "set", f"ina-{number}", title="x", project=project)
            found.append(replace(made, state=state))
    return found


def test_a_lead_is_told_of_five_people_or_more() -> None:
    few, enough = (replace(known(*published(many)), leads=True) for many in (4, 5))
    hidden = figures("publication", few)
    assert [line for line in hidden if "ubli" in line or "rodu" in line] == [
        "Publication: – (fewer than five)",
        "Production: – (fewer than five)",
    ]
    assert "4" not in " ".join(hidden).replace("Project: 4", "")
    told = figures("publication", enough)
    assert "Publication: 5 (100%, 57% to 100%, too few to compare)" in told
    assert any("Publication: 4" in line for line in figures("publication", known(*published(4))))


def test_twenty_are_enough_to_compare() -> None:
    for many, is_compared in ((19, False), (20, True)):
        (line,) = [
            each
            for each in figures("publication", replace(known(*published(many)), leads=True))
            if each.startswith("Publication")
        ]
        assert ("too few to compare" not in line) == is_compared
