"""What programmes are worth to whom, where people went, which stages were built, what grew."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses.programmes import TENETS
from reviewer.domain.matters.courses.projects import CONSTITUENCIES, STAGES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId

Cell = tuple[str, str]  # constituency, tenet


def value_table(entries: Iterable[Matter], side: str = "") -> dict[Cell, list[Matter]]:
    """Entries of the value ledger by constituency and tenet, every cell there, also if empty.

    Args:
        side: "company" or "academia" for what one side has of it, "" for all.
    """
    table: dict[Cell, list[Matter]] = {
        (who, tenet): [] for who in CONSTITUENCIES for tenet in TENETS
    }
    for each in sorted(entries, key=lambda one: (one.opened_ms, one.id)):
        if not each.is_over and (not side or each.values["side"] in {side, "both"}):
            table[each.values["constituency"], each.values["tenet"]].append(each)
    return table


def empty_cells(table: Mapping[Cell, list[Matter]]) -> list[Cell]:
    """Constituencies that have nothing of a tenet yet."""
    return [cell for cell, entries in table.items() if not entries]


def unanswered(review: Matter) -> list[str]:
    """Tenets that a review of a programme leaves without an answer."""
    return [tenet for tenet in TENETS if not str(review.values.get(tenet) or "").strip()]


@dataclass(frozen=True, slots=True)
class Balance:
    """Where those went who told it.

    Attributes:
        back: those who were in industry and are in academia again.
        staying: never left academia, or are elsewhere.
    """

    industry: int
    both: int
    back: int
    staying: int


def balance(trajectories: Iterable[Matter]) -> Balance:
    """To industry, back, or both: by those alone who consent."""
    counts = Counter(_went(each) for each in trajectories if not each.is_over)
    return Balance(counts["industry"], counts["both"], counts["back"], counts["staying"])


def stages_of(trajectory: Matter) -> list[str]:
    """Where somebody was, in order."""
    told = [each.step.values.get("stage") for each in trajectory.told]
    return [str(stage) for stage in told if stage]


def _went(trajectory: Matter) -> str:
    stages = stages_of(trajectory)
    away = {"industry", "both", "internship"}
    if stages[-1] in {"industry", "both"}:
        return stages[-1]
    if stages[-1] in {"academia", "study"} and away & set(stages):
        return "back"
    return "staying"


def stages_built(project: Matter, person: PersonId | None = None) -> dict[str, bool]:
    """Stages from end to end, with whether somebody, or anybody of the team, built them."""
    done = {
        each.step.values.get("stage")
        for each in project.of("stage")
        if person is None or each.author == person
    }
    return {stage: stage in done for stage in STAGES}


def lineage(
    programme: MatterId, programmes: Mapping[MatterId, Matter], projects: Mapping[MatterId, Matter]
) -> list[Matter]:
    """What a programme grew out of, the newest first: project, its programme, its project ..."""
    found: list[Matter] = []
    at: Matter | None = programmes.get(programme)
    while at is not None and at not in found:
        found.append(at)
        if at.course.kind == "programme":
            at = _project_of(at, projects)
        else:
            at = programmes.get(MatterId(str(at.values.get("programme") or "")))
    return found[1:]


def _project_of(programme: Matter, projects: Mapping[MatterId, Matter]) -> Matter | None:
    named = projects.get(MatterId(str(programme.values.get("project") or "")))
    grown = (each for each in projects.values() if each.values.get("grown") == programme.id)
    return named or next(grown, None)


def year_end(gaps: Iterable[Matter]) -> dict[str, float]:
    """Gaps that are forecast to be closed by the end of the year, by category."""
    found: dict[str, float] = {}
    for each in gaps:
        if each.state == "dropped":
            continue
        chance = 100 if each.state == "closed" else int(each.values["forecast"])
        category = str(each.values["category"])
        found[category] = found.get(category, 0.0) + chance / 100
    return found
