"""Launch plans of a stay and their milestones."""

from datetime import date

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Course, Field
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    LEAD,
    MENTOR,
    act,
    choice,
    day,
    line,
    lines,
    matter,
    newest_version,
    number,
    people,
    rows,
    signed_version,
    text,
)
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

# Weeks of a stay; it may be extended by as many as EXTENSION.
SHORTEST, LONGEST, EXTENSION = 12, 16, 10
LATE_BECAUSE = {
    "waiting": tr("Waiting for somebody"),
    "grown": tr("There is more to it than planned"),
    "material": tr("Data or tools were missing"),
    "away": tr("Away"),
    "changed": tr("The goal changed"),
    "other": tr("Something else"),
}


def _plan_fields() -> tuple[Field, ...]:
    return (
        day("start", tr("First day")),
        number("weeks", tr("Weeks"), SHORTEST, LONGEST),
        people("mentors", tr("Mentors")),
        people("ask", tr("Whom to ask"), needed=False),
        text("expected", tr("What is expected")),
        lines("goals", tr("Goals")),
        rows("milestones", tr("Milestones"), line("title", tr("Milestone")), day("day", tr("Day"))),
    )


# Both sign the same version: whoever writes a plan anew makes a version that nobody has signed.
PLAN = Course(
    kind="plan",
    title=(tr("launch plan"), tr("launch plans")),
    states={
        "draft": tr("draft"),
        "mentor_signed": tr("signed by a mentor"),
        "intern_signed": tr("signed by both"),
        "revised": tr("revised"),
        "closed": tr("closed"),
    },
    acts=(
        act(
            "write",
            tr("Write a launch plan"),
            "> draft",
            MENTOR | ABOUT,
            *_plan_fields(),
            renews=True,
        ),
        act("rewrite", tr("Change it"), "draft >", MENTOR | ABOUT, *_plan_fields(), renews=True),
        act(
            "sign_as_mentor",
            tr("Sign as mentor"),
            "draft revised > mentor_signed",
            MENTOR,
            signed_version(),
            only="mentors",
            stands=newest_version,
        ),
        act(
            "sign_as_intern",
            tr("Sign", "put a signature"),
            "mentor_signed > intern_signed",
            ABOUT,
            signed_version(),
            stands=newest_version,
        ),
        act(
            "revise",
            tr("Revise"),
            "mentor_signed intern_signed revised > revised",
            MENTOR | ABOUT,
            *_plan_fields(),
            text("why", tr("Why")),
            renews=True,
        ),
        act(
            "extend",
            tr("Extend the stay"),
            "intern_signed > revised",
            MENTOR | LEAD,
            number("extension", tr("Weeks more in all"), 1, EXTENSION),
            text("why", tr("Why")),
            renews=True,
        ),
        act(
            "close",
            tr("Close", "finish with something"),
            "intern_signed > closed",
            MENTOR | LEAD,
            text("end", tr("How it ended")),
        ),
    ),
    readers=ABOUT | MENTOR,
    outline=LEAD,
    ended=frozenset({"closed"}),
)


def _late_needs_a_reason(milestone: Matter, told: Told) -> str:
    values = {**milestone.values, **told.step.values}
    late = date.fromisoformat(values["met_on"]) > date.fromisoformat(values["day"])
    return tr("It is late: say why.") if late and not values.get("late_because") else ""


_WHY_LATE = choice("late_because", tr("Late because"), LATE_BECAUSE)
_IF_LATE = choice("late_because", tr("If late, because"), LATE_BECAUSE, needed=False)

MILESTONE = Course(
    kind="milestone",
    title=(tr("milestone"), tr("milestones")),
    states={
        "planned": tr("planned"),
        "met": tr("met", "a milestone was reached"),
        "missed": tr("missed"),
        "waived": tr("waived"),
    },
    acts=(
        act(
            "set",
            tr("Set a milestone"),
            "> planned",
            MENTOR | ABOUT,
            matter("plan", tr("Launch plan"), "plan", needed=False),
            line("title", tr("Milestone")),
            day("day", tr("Day")),
        ),
        act(
            "move",
            tr("Move", "to another time"),
            "planned >",
            MENTOR | ABOUT,
            day("day", tr("Day")),
            _WHY_LATE,
        ),
        act(
            "explain",
            tr("Say why it is late"),
            "planned >",
            MENTOR | ABOUT,
            _WHY_LATE,
            text("note", tr("More"), needed=False),
        ),
        act(
            "meet",
            tr("Met", "a milestone was reached"),
            "planned > met",
            MENTOR | ABOUT,
            day("met_on", tr("Met on")),
            _IF_LATE,
            text("note", tr("What came of it"), needed=False),
            stands=_late_needs_a_reason,
        ),
        act(
            "miss",
            tr("Missed"),
            "planned > missed",
            MENTOR | ABOUT,
            _WHY_LATE,
            text("note", tr("More"), needed=False),
        ),
        act("waive", tr("Waive"), "planned > waived", MENTOR, text("note", tr("Why"))),
        act(
            "resume", tr("Plan it again"), "missed waived > planned", MENTOR, day("day", tr("Day"))
        ),
    ),
    readers=ABOUT | MENTOR,
    outline=LEAD,
    ended=frozenset({"met", "missed", "waived"}),
)

COURSES = (PLAN, MILESTONE)
