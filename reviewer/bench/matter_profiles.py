"""Matters of the profiles of supervised deciding: a plan, goals, meetings, a gap, remarks."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from reviewer import resources
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import NOBODY
from reviewer.operations.matters import Doing, act, matters_of

if TYPE_CHECKING:
    from reviewer.bench.exhibits import Visit

# The stay began so many days ago.
BEGAN = 24


async def know_each_other(*visits: "Visit") -> None:
    """Each is told of the others by name."""
    for each in visits:
        answer = await each.link.service.colleagues()
        each.desk.cache.put_colleagues(each.desk.signed_in().id, answer.colleagues)


async def launch(intern: "Visit", mentor: "Visit") -> None:
    """A plan that both sign, and what hangs on it."""
    await know_each_other(intern, mentor)
    whom, by = intern.desk.signed_in().id, mentor.desk.signed_in().id
    first = datetime.now(UTC).date() - timedelta(days=BEGAN)
    template = resources.plan_templates()[0]
    plan: dict[str, Any] = template.filled(first, template.weeks)
    _do(mentor, "plan", "write", about=whom, **plan, mentors=[by], ask=[by])
    _do(mentor, "plan", "sign_as_mentor", _only(mentor, "plan"), version=1)
    for milestone in plan["milestones"][:4]:
        _do(mentor, "milestone", "set", about=whom, **milestone)
    aim = "What blind decisions say of a model at one per cent damage."
    title = "Calibration of blind decisions"
    _do(mentor, "publication", "set", about=whom, title=title, aim=aim)
    _do(
        mentor,
        "meeting",
        "propose",
        sort="lunch",
        title="Lunch: forecasting with little data",
        invited=[whom],
        start=int((datetime.now(UTC) + timedelta(days=2)).timestamp() * 1000),
        minutes=45,
        zone="Europe/Berlin",
        place="Canteen, by the window",
    )
    _do(
        mentor,
        "gap",
        "register",
        category="data",
        title="Clear bags are hardly ever seen by the tunnel",
        text="Reflections hide the product; of a hundred pictures two can be used.",
        tags=["vision", "packaging"],
        owner=by,
        forecast=40,
    )
    _offer(mentor)
    _build(mentor, whom)
    await mentor.push()
    await intern.pull()
    _do(intern, "plan", "sign_as_intern", _only(intern, "plan"), version=1)
    done = next(iter(_listed(intern, "milestone")))
    _do(intern, "milestone", "meet", done, met_on=done.values["day"])
    await intern.push()
    await mentor.pull()


async def welcome(newcomer: "Visit", mentor: "Visit") -> None:
    """A plan that the mentor signed, on the newcomer's first day."""
    await know_each_other(newcomer, mentor)
    whom, by = newcomer.desk.signed_in().id, mentor.desk.signed_in().id
    template = resources.plan_templates()[0]
    plan: dict[str, Any] = template.filled(datetime.now(UTC).date(), template.weeks)
    _do(mentor, "plan", "write", about=whom, **plan, mentors=[by], ask=[by])
    _do(mentor, "plan", "sign_as_mentor", _only(mentor, "plan"), version=1)
    await mentor.push()
    await newcomer.pull()


def _offer(mentor: "Visit") -> None:
    """Lunches, and what the programme was worth to whom."""
    about = "Forecasting with little data, and what a tunnel sees of clear bags."
    _do(mentor, "roster", "offer", seats=3, text=about, place="Canteen")
    for constituency, tenet, text in _WORTH:
        values: dict[str, Any] = {"constituency": constituency, "tenet": tenet, "text": text}
        today = datetime.now(UTC).date().isoformat()
        _do(mentor, "value", "enter", side="company", on=today, **values)


def _build(mentor: "Visit", whom: PersonId) -> None:
    """A project from its gap to somebody's screen, and goals on their way."""
    by = mentor.desk.signed_in().id
    gap = _only(mentor, "gap").id
    title = "Clear bags: a lamp from the side, and a score that knows when it sees nothing"
    _do(mentor, "project", "begin", gap=gap, title=title, tags=["vision", "packaging"])
    told = "Find out what light shows a product in a clear bag."
    steps: tuple[tuple[str, dict[str, Any]], ...] = (
        ("propose", {"text": told, "scope_owner": by}),
        ("match", {"team": [by], "interest": "vision", "reason": "Knows the tunnel."}),
        ("start", {"on": datetime.now(UTC).date().isoformat()}),
        *(("stage", {"stage": stage, "note": note}) for stage, note in _STAGES),
    )
    for name, values in steps:
        _do(mentor, "project", name, _only(mentor, "project"), **values)
    production = "The score abstains on clear bags"
    _do(mentor, "production", "set", about=whom, title=production, aim="Fewer damaged parcels.")
    proven: tuple[tuple[str, dict[str, Any]], ...] = (
        ("prove", {"proof": "Recall 0.91 (0.84 to 0.95) on 212 blind cases at 1 % damage."}),
        ("shadow", {"where": "LEJ1, tunnel 2, three weeks beside the old score"}),
    )
    for name, values in proven:
        _do(mentor, "production", name, _only(mentor, "production"), **values)


# Entries of the value ledger: to whom, by which tenet, what.
_WORTH = (
    ("students", "people", "Two interns know how to prove a score before it runs."),
    ("customers", "use", "Eleven returns a week less of clear bags."),
    ("universities", "knowledge", "The data set of side light is open."),
)
# Stages of a project, with what was built.
_STAGES = (
    ("question", "Which returns of clear bags the tunnel could have seen, with two packers."),
    ("data", "1,200 pictures of 300 products under three lamps; the card says what is missing."),
    ("labels", "Each by two people; 4 % went to a third."),
    ("model", "The old network with one more channel, and a threshold to abstain."),
)


def _do(
    visit: "Visit",
    kind: str,
    name: str,
    matter: Matter | None = None,
    about: PersonId = NOBODY,
    **values: Any,
) -> None:
    course = COURSES[kind]
    found = course.act(name)
    if found is not None:
        doing = Doing(course, found, None if matter is None else matter.id, about)
        act(visit.desk, doing, values)


def _listed(visit: "Visit", kind: str) -> list[Matter]:
    found = matters_of(visit.desk, kind).values()
    return sorted(found, key=lambda each: str(each.values.get("day", "")))


def _only(visit: "Visit", kind: str) -> Matter:
    (found,) = _listed(visit, kind)
    return found
