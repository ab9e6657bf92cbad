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
    await mentor.push()
    await intern.pull()
    _do(intern, "plan", "sign_as_intern", _only(intern, "plan"), version=1)
    done = next(iter(_listed(intern, "milestone")))
    _do(intern, "milestone", "meet", done, met_on=done.values["day"])
    await intern.push()
    await mentor.pull()


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
