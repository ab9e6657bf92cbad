"""Programmes that people come by, and what is between a programme and one person."""

from reviewer.domain.language import tr
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
    "visiting": tr("Visiting Academics"),
    "hub": tr("University Hub"),
    "sure": tr("SURE fellows"),
    "phd_fellow": tr("PhD fellows"),
    "joint_project": tr("Joint university project"),
    "sponsored_team": tr("Sponsored team"),
    "consulting": "Consulting",
    "sabbatical": "Sabbatical",
    "funded_research": tr("Funded research"),
    "venture": "Venture",
}
FUNDS = {"none": "None", "gift": "Gift", "sponsored": "Sponsored", "contract": "Contract"}
SIDES = {"company": tr("The company"), "academia": "Academia", "both": "Both"}
# What a programme is asked at every review.
TENETS = {
    "knowledge": tr("Knowledge: what is found is open to all"),
    "people": tr("People: those who take part grow, wherever they go next"),
    "use": tr("Use: it reaches the people it is meant for"),
}

INSTITUTION = Course(
    kind="institution",
    title=("institution", "institutions"),
    states={"listed": "listed", "left": "left"},
    acts=(
        act(
            "list",
            tr("Add an institution"),
            "> listed",
            STAFF,
            line("title", "Name"),
            line("city", "City"),
            line("country", "Country"),
            line("zone", tr("Time zone")),
            people("contacts", tr("Whom to ask"), needed=False),
        ),
        act(
            "change",
            tr("Change the people to ask"),
            "listed >",
            STAFF,
            people("contacts", tr("Whom to ask")),
        ),
        act("leave", tr("No longer with us"), "listed > left", LEAD, text("note", "Why")),
        act("return", tr("With us again"), "left > listed", LEAD),
    ),
    readers=ANYBODY,
    ended=frozenset({"left"}),
)


def _programme_fields() -> tuple[Field, ...]:
    return (
        choice("sort", "Kind", SORTS),
        line("title", "Name"),
        matter("institution", "Institution", "institution", needed=False),
        people("managers", tr("The two who manage it")),
        choice("funds", "Funds", FUNDS),
        number("slots", tr("Places or fellowships"), 0, 10_000),
        day("starts", "Starts"),
        day("ends", "Ends", needed=False),
        text("text", tr("What it is for"), needed=False),
    )


def _two_managers(_: Matter, told: Told) -> str:
    managers = told.step.values.get("managers")
    two = isinstance(managers, list) and len(managers) == 2 == len(set(map(str, managers)))
    return "" if two else tr("A programme has two managers, one on either side.")


PROGRAMME = Course(
    kind="programme",
    title=("programme", "programmes"),
    states={"proposed": "proposed", "running": "running", "ended": "ended"},
    acts=(
        act(
            "propose",
            tr("Propose a programme"),
            "> proposed",
            STAFF,
            *_programme_fields(),
            matter("project", tr("Grown out of"), "project", needed=False),
            renews=True,
            stands=_two_managers,
        ),
        act(
            "change",
            tr("Change it"),
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
            text("note", tr("How it ended")),
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
            tr("Plan an engagement"),
            "> planned",
            STAFF,
            matter("programme", "Programme", "programme"),
            line("role", "Role", needed=False),
            choice("side", tr("On the side of"), SIDES, needed=False),
            number("share", tr("Share of their time, %"), 1, 100),
            day("starts", "From"),
            day("ends", "Until"),
            line("city", "City", needed=False),
            line("zone", tr("Time zone"), needed=False),
            line("home", tr("Home institution"), needed=False),
            flag("home_kept", tr("The place at home is kept"), needed=False),
            number("slot", tr("Fellowship or place number"), 1, 10_000, needed=False),
        ),
        act("accept", "Accept", "planned > active", ABOUT),
        act(
            "share",
            tr("Change the share"),
            tr("planned active >"),
            ABOUT | LEAD,
            number("share", tr("Share of their time, %"), 1, 100),
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
        "read": tr("being read"),
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
            text("text", tr("What you would like to do")),
            day("from_day", "From", needed=False),
        ),
        act(
            "take_up",
            tr("Take it up"),
            "submitted > read",
            LEAD,
            person("reader", tr("Who reads it")),
        ),
        act("invite", "Invite", "read > invited", LEAD, text("answer", "Answer")),
        act("decline", "Decline", "read > declined", LEAD, text("answer", "Answer")),
        act("withdraw", "Withdraw", "submitted read invited > withdrawn", ABOUT),
    ),
    readers=ABOUT | LEAD | NAMED,
    ended=frozenset({"invited", "declined", "withdrawn"}),
)

REVIEW = Course(
    kind="review",
    title=(tr("programme review"), tr("programme reviews")),
    states={"written": "written", "agreed": "agreed"},
    acts=(
        act(
            "write",
            tr("Review a programme"),
            "> written",
            STAFF,
            matter("programme", "Programme", "programme"),
            number("year", "Year", 2000, 2200),
            people("managers", tr("Who manage it")),
            *(text(name, label) for name, label in TENETS.items()),
            lines("next", tr("What is done next"), needed=False),
            renews=True,
        ),
        act(
            "rewrite",
            tr("Change it"),
            "written >",
            OPENER | NAMED,
            *(text(name, label) for name, label in TENETS.items()),
            lines("next", tr("What is done next"), needed=False),
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
