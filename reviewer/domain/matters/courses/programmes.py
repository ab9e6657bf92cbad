"""Programmes that people come by, and what is between a programme and one person."""

from reviewer.domain.matters.course import Course, Field
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    LEAD,
    MENTOR,
    NAMED,
    OPENER,
    STAFF,
    act,
    choice,
    day,
    flag,
    line,
    lines,
    matter,
    newest_version,
    number,
    people,
    person,
    signed_version,
    text,
)
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

SORTS = {
    "intern": "Interns",
    "scholar": "Scholars",
    "visiting": "Visiting Academics",
    "hub": "University Hub",
    "sure": "SURE fellows",
    "phd_fellow": "PhD fellows",
    "joint_project": "Joint university project",
    "sponsored_team": "Sponsored team",
    "consulting": "Consulting",
    "sabbatical": "Sabbatical",
    "funded_research": "Funded research",
    "venture": "Venture",
}
FUNDS = {"none": "None", "gift": "Gift", "sponsored": "Sponsored", "contract": "Contract"}
SIDES = {"company": "The company", "academia": "Academia", "both": "Both"}
# What a programme is asked at every review.
TENETS = {
    "knowledge": "Knowledge: what is found is open to all",
    "people": "People: those who take part grow, wherever they go next",
    "use": "Use: it reaches the people it is meant for",
}

INSTITUTION = Course(
    kind="institution",
    title=("institution", "institutions"),
    states={"listed": "listed", "left": "left"},
    acts=(
        act(
            "list",
            "Add an institution",
            "> listed",
            STAFF,
            line("title", "Name"),
            line("city", "City"),
            line("country", "Country"),
            line("zone", "Time zone"),
            people("contacts", "Whom to ask", needed=False),
        ),
        act(
            "change",
            "Change the people to ask",
            "listed >",
            STAFF,
            people("contacts", "Whom to ask"),
        ),
        act("leave", "No longer with us", "listed > left", LEAD, text("note", "Why")),
        act("return", "With us again", "left > listed", LEAD),
    ),
    readers=ANYBODY,
    ended=frozenset({"left"}),
)


def _programme_fields() -> tuple[Field, ...]:
    return (
        choice("sort", "Kind", SORTS),
        line("title", "Name"),
        matter("institution", "Institution", "institution", needed=False),
        people("managers", "The two who manage it"),
        choice("funds", "Funds", FUNDS),
        number("slots", "Places or fellowships", 0, 10_000),
        day("starts", "Starts"),
        day("ends", "Ends", needed=False),
        text("text", "What it is for", needed=False),
    )


def _two_managers(_: Matter, told: Told) -> str:
    managers = told.step.values.get("managers")
    two = isinstance(managers, list) and len(managers) == 2 == len(set(map(str, managers)))
    return "" if two else "A programme has two managers, one on either side."


PROGRAMME = Course(
    kind="programme",
    title=("programme", "programmes"),
    states={"proposed": "proposed", "running": "running", "ended": "ended"},
    acts=(
        act(
            "propose",
            "Propose a programme",
            "> proposed",
            STAFF,
            *_programme_fields(),
            matter("project", "Grown out of", "project", needed=False),
            renews=True,
            stands=_two_managers,
        ),
        act(
            "change",
            "Change it",
            "proposed running > proposed",
            NAMED | LEAD,
            *_programme_fields(),
            renews=True,
            stands=_two_managers,
        ),
        act(
            "approve",
            "Approve",
            "proposed > running",
            NAMED,
            signed_version(),
            only="managers",
            joint=True,
            stands=newest_version,
        ),
        act(
            "end",
            "End",
            "proposed running > ended",
            NAMED,
            text("note", "How it ended"),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"ended"}),
)

ENGAGEMENT = Course(
    kind="engagement",
    title=("engagement", "engagements"),
    states={"planned": "planned", "active": "active", "ended": "ended", "withdrawn": "withdrawn"},
    acts=(
        act(
            "plan",
            "Plan an engagement",
            "> planned",
            STAFF,
            matter("programme", "Programme", "programme"),
            line("role", "Role", needed=False),
            choice("side", "On the side of", SIDES, needed=False),
            number("share", "Share of their time, %", 1, 100),
            day("starts", "From"),
            day("ends", "Until"),
            line("city", "City", needed=False),
            line("zone", "Time zone", needed=False),
            line("home", "Home institution", needed=False),
            flag("home_kept", "The place at home is kept", needed=False),
            number("slot", "Fellowship or place number", 1, 10_000, needed=False),
        ),
        act("accept", "Accept", "planned > active", ABOUT),
        act(
            "share",
            "Change the share",
            "planned active >",
            ABOUT | LEAD,
            number("share", "Share of their time, %", 1, 100),
        ),
        act("extend", "Extend", "active >", LEAD, day("ends", "Until"), text("note", "Why")),
        act("end", "End", "active > ended", ABOUT | LEAD, day("ends", "Until")),
        act("withdraw", "Withdraw", "planned > withdrawn", ABOUT | OPENER | LEAD),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"ended", "withdrawn"}),
)

# There is nothing in it to rate an applicant by, on purpose.
APPLICATION = Course(
    kind="application",
    title=("application", "applications"),
    states={
        "submitted": "submitted",
        "read": "being read",
        "invited": "invited",
        "declined": "declined",
        "withdrawn": "withdrawn",
    },
    acts=(
        act(
            "submit",
            "Apply",
            "> submitted",
            ABOUT,
            matter("programme", "Programme", "programme"),
            lines("interests", "Interests"),
            text("text", "What you would like to do"),
            day("from_day", "From", needed=False),
        ),
        act("take_up", "Take it up", "submitted > read", LEAD, person("reader", "Who reads it")),
        act("invite", "Invite", "read > invited", LEAD, text("answer", "Answer")),
        act("decline", "Decline", "read > declined", LEAD, text("answer", "Answer")),
        act("withdraw", "Withdraw", "submitted read invited > withdrawn", ABOUT),
    ),
    readers=ABOUT | LEAD | NAMED,
    ended=frozenset({"invited", "declined", "withdrawn"}),
)

REVIEW = Course(
    kind="review",
    title=("programme review", "programme reviews"),
    states={"written": "written", "agreed": "agreed"},
    acts=(
        act(
            "write",
            "Review a programme",
            "> written",
            STAFF,
            matter("programme", "Programme", "programme"),
            number("year", "Year", 2000, 2200),
            people("managers", "Who manage it"),
            *(text(name, label) for name, label in TENETS.items()),
            lines("next", "What is done next", needed=False),
            renews=True,
        ),
        act(
            "rewrite",
            "Change it",
            "written >",
            OPENER | NAMED,
            *(text(name, label) for name, label in TENETS.items()),
            lines("next", "What is done next", needed=False),
            renews=True,
        ),
        act(
            "agree",
            "Agree",
            "written > agreed",
            NAMED,
            signed_version(),
            only="managers",
            joint=True,
            stands=newest_version,
        ),
    ),
    readers=STAFF | NAMED,
    ended=frozenset({"agreed"}),
)

COURSES = (INSTITUTION, PROGRAMME, ENGAGEMENT, APPLICATION, REVIEW)
