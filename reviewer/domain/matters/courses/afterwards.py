"""What stays when a stay is over: where people went, what was signed; and notes to oneself."""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Course, Field
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    LEAD,
    MENTOR,
    act,
    all_true,
    choice,
    day,
    flag,
    line,
    lines,
    matter,
    newest_version,
    number,
    rows,
    signed_version,
    text,
)

STAGES = {
    "study": tr("At a university"),
    "internship": tr("Internship"),
    "industry": tr("In industry"),
    "both": tr("At both"),
    "academia": tr("Back in academia"),
    "elsewhere": tr("Elsewhere"),
}

# By the person's own word alone, and gone from every count when they take it back.
TRAJECTORY = Course(
    kind="trajectory",
    title=(tr("trajectory"), tr("trajectories")),
    states={"told": tr("told"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "tell",
            tr("Tell where you went"),
            "> told",
            ABOUT,
            choice("stage", tr("Where", "at what place"), STAGES),
            day("since", tr("Since")),
            matter("programme", tr("By way of"), "programme", needed=False),
            flag("consents", tr("Leads may see this and count it")),
            stands=all_true(("consents",), tr("It is told by consent alone.")),
        ),
        act(
            "move",
            tr("Tell the next step"),
            "told >",
            ABOUT,
            choice("stage", tr("Where", "at what place"), STAGES),
            day("since", tr("Since")),
        ),
        act("withdraw", tr("Take it back"), "told > withdrawn", ABOUT),
        act(
            "resume",
            tr("Tell it again"),
            "withdrawn > told",
            ABOUT,
            flag("consents", tr("Leads may see this and count it")),
            stands=all_true(("consents",), tr("It is told by consent alone.")),
        ),
    ),
    readers=ABOUT | LEAD,
    ended=frozenset({"withdrawn"}),
)


def _certificate_fields() -> tuple[Field, ...]:
    return (
        day("starts", tr("From", "first day")),
        day("ends", tr("Until")),
        rows(
            "families",
            tr("Levels by family of decisions"),
            line("family", tr("Family")),
            number("level", tr("Level"), 0, 5),
            number("decisions", tr("Decisions"), 0, 10_000_000),
            number("rejects", tr("Of them true rejects"), 0, 10_000_000),
            number("came_back", tr("Certificates that came back"), 0, 10_000_000, needed=False),
            number("came_back_damaged", tr("Of them with damage"), 0, 10_000_000, needed=False),
        ),
        lines("limits", tr("What it does not say")),
        line("evidence", tr("Hash of the evidence"), needed=False),
    )


CERTIFICATE = Course(
    kind="certificate",
    title=(tr("certificate"), tr("certificates")),
    states={
        "asked": tr("asked for"),
        "mentor_signed": tr("signed by a mentor"),
        "lead_signed": tr("signed by a lead"),
        "issued": tr("issued"),
        "declined": tr("declined"),
    },
    acts=(
        act(
            "ask",
            tr("Ask for a certificate"),
            "> asked",
            ABOUT | MENTOR,
            *_certificate_fields(),
            renews=True,
        ),
        act(
            "restate",
            tr("Put the figures in anew"),
            "asked mentor_signed lead_signed declined > asked",
            ABOUT | MENTOR,
            *_certificate_fields(),
            renews=True,
        ),
        act(
            "sign_as_mentor",
            tr("Sign as mentor"),
            "asked > mentor_signed",
            MENTOR,
            signed_version(),
            stands=newest_version,
        ),
        act(
            "sign_as_lead",
            tr("Sign as lead"),
            "mentor_signed > lead_signed",
            LEAD,
            signed_version(),
            stands=newest_version,
        ),
        act(
            "issue",
            tr("Issue", "give out a certificate"),
            "lead_signed > issued",
            LEAD,
            day("on", tr("On", "day of it")),
            signed_version(),
            stands=newest_version,
        ),
        act(
            "decline",
            tr("Decline"),
            "asked mentor_signed lead_signed > declined",
            MENTOR | LEAD,
            text("note", tr("Why")),
        ),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"issued", "declined"}),
)

# Told to nobody else: it stays in the notebook of the desk, in no call and no bundle.
NOTE = Course(
    kind="note",
    title=(tr("note to oneself"), tr("notes to oneself")),
    states={"kept": tr("kept"), "put_away": tr("put away")},
    acts=(
        act(
            "write",
            tr("Write into your notebook"),
            "> kept",
            ABOUT,
            line("title", tr("On", "about what")),
            text("text", tr("Note", "a text")),
        ),
        act(
            "rewrite",
            tr("Change it"),
            "kept >",
            ABOUT,
            line("title", tr("On", "about what")),
            text("text", tr("Note", "a text")),
        ),
        act("put_away", tr("Put away"), "kept > put_away", ABOUT),
        act("take_out", tr("Take out again"), "put_away > kept", ABOUT),
    ),
    readers=frozenset(),
    ended=frozenset({"put_away"}),
    is_private=True,
)

COURSES = (TRAJECTORY, CERTIFICATE, NOTE)
