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
    "intern": tr("Interns"),
    "scholar": tr("Scholars"),
    "visiting": tr("Visiting Academics"),
    "hub": tr("University Hub"),
    "sure": tr("SURE fellows"),
    "phd_fellow": tr("PhD fellows"),
    "joint_project": tr("Joint university project"),
    "sponsored_team": tr("Sponsored team"),
    "consulting": tr("Consulting"),
    "sabbatical": tr("Sabbatical"),
    "funded_research": tr("Funded research"),
    "venture": tr("Venture"),
}
FUNDS = {
    "none": tr("None", "no funds"),
    "gift": tr("Gift"),
    "sponsored": tr("Sponsored"),
    "contract": tr("Contract"),
}
SIDES = {"company": tr("The company"), "academia": tr("Academia"), "both": tr("Both", "sides")}
# What a programme is asked at every review.
TENETS = {
    "knowledge": tr("Knowledge: what is found is open to all"),
    "people": tr("People: those who take part grow, wherever they go next"),
    "use": tr("Use: it reaches the people it is meant for"),
}

INSTITUTION = Course(
    kind="institution",
    title=(tr("institution"), tr("institutions")),
    states={"listed": tr("listed"), "left": tr("left", "no longer with us")},
    acts=(
        act(
            "list",
            tr("Add an institution"),
            "> listed",
            STAFF,
            line("title", tr("Name")),
            line("city", tr("City")),
            line("country", tr("Country")),
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
        act("leave", tr("No longer with us"), "listed > left", LEAD, text("note", tr("Why"))),
        act("return", tr("With us again"), "left > listed", LEAD),
    ),
    readers=ANYBODY,
    ended=frozenset({"left"}),
)


def _programme_fields() -> tuple[Field, ...]:
    return (
        choice("sort", tr("Kind", "sort"), SORTS),
        line("title", tr("Name")),
        matter("institution", tr("Institution"), "institution", needed=False),
        people("managers", tr("The two who manage it")),
        choice("funds", tr("Funds"), FUNDS),
        number("slots", tr("Places or fellowships"), 0, 10_000),
        day("starts", tr("Starts")),
        day("ends", tr("Ends"), needed=False),
        text("text", tr("What it is for"), needed=False),
    )


def _two_managers(_: Matter, told: Told) -> str:
    managers = told.step.values.get("managers")
    two = isinstance(managers, list) and len(managers) == 2 == len(set(map(str, managers)))
    return "" if two else tr("A programme has two managers, one on either side.")


PROGRAMME = Course(
    kind="programme",
    title=(tr("programme"), tr("programmes")),
    states={"proposed": tr("proposed"), "running": tr("running"), "ended": tr("ended")},
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
            tr("Approve"),
            "proposed > running",
            NAMED,
            signed_version(),
            only="managers",
            joint=True,
            stands=newest_version,
        ),
        act(
            "end",
            tr("End", "bring to its end"),
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
    title=(tr("engagement"), tr("engagements")),
    states={
        "planned": tr("planned"),
        "active": tr("active"),
        "ended": tr("ended"),
        "withdrawn": tr("withdrawn"),
    },
    acts=(
        act(
            "plan",
            tr("Plan an engagement"),
            "> planned",
            STAFF,
            matter("programme", tr("Programme"), "programme"),
            line("role", tr("Role"), needed=False),
            choice("side", tr("On the side of"), SIDES, needed=False),
            number("share", tr("Share of their time, %"), 1, 100),
            day("starts", tr("From", "first day")),
            day("ends", tr("Until")),
            line("city", tr("City"), needed=False),
            line("zone", tr("Time zone"), needed=False),
            line("home", tr("Home institution"), needed=False),
            flag("home_kept", tr("The place at home is kept"), needed=False),
            number("slot", tr("Fellowship or place number"), 1, 10_000, needed=False),
        ),
        act("accept", tr("Accept"), "planned > active", ABOUT),
        act(
            "share",
            tr("Change the share"),
            "planned active >",
            ABOUT | LEAD,
            number("share", tr("Share of their time, %"), 1, 100),
        ),
        act(
            "extend",
            tr("Extend", "make longer"),
            "active >",
            LEAD,
            day("ends", tr("Until")),
            text("note", tr("Why")),
        ),
        act(
            "end",
            tr("End", "bring to its end"),
            "active > ended",
            ABOUT | LEAD,
            day("ends", tr("Until")),
        ),
        act("withdraw", tr("Withdraw"), "planned > withdrawn", ABOUT | OPENER | LEAD),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"ended", "withdrawn"}),
)

# There is nothing in it to rate an applicant by, on purpose.
APPLICATION = Course(
    kind="application",
    title=(tr("application"), tr("applications")),
    states={
        "submitted": tr("submitted"),
        "read": tr("being read", "state of an application"),
        "invited": tr("invited"),
        "declined": tr("declined"),
        "withdrawn": tr("withdrawn"),
    },
    acts=(
        act(
            "submit",
            tr("Apply"),
            "> submitted",
            ABOUT,
            matter("programme", tr("Programme"), "programme"),
            lines("interests", tr("Interests")),
            text("text", tr("What you would like to do")),
            day("from_day", tr("From", "first day"), needed=False),
        ),
        act(
            "take_up",
            tr("Take it up"),
            "submitted > read",
            LEAD,
            person("reader", tr("Who reads it")),
        ),
        act("invite", tr("Invite"), "read > invited", LEAD, text("answer", tr("Answer"))),
        act("decline", tr("Decline"), "read > declined", LEAD, text("answer", tr("Answer"))),
        act("withdraw", tr("Withdraw"), "submitted read invited > withdrawn", ABOUT),
    ),
    readers=ABOUT | LEAD | NAMED,
    ended=frozenset({"invited", "declined", "withdrawn"}),
)

REVIEW = Course(
    kind="review",
    title=(tr("programme review"), tr("programme reviews")),
    states={"written": tr("written"), "agreed": tr("agreed")},
    acts=(
        act(
            "write",
            tr("Review a programme"),
            "> written",
            STAFF,
            matter("programme", tr("Programme"), "programme"),
            number("year", tr("Year"), 2000, 2200),
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
            tr("Agree", "give agreement"),
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
