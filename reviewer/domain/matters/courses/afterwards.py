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
    "internship": "Internship",
    "industry": tr("In industry"),
    "both": tr("At both"),
    "academia": tr("Back in academia"),
    "elsewhere": "Elsewhere",
}

# By the person's own word alone, and gone from every count when they take it back.
TRAJECTORY = Course(
    kind="trajectory",
    title=("trajectory", "trajectories"),
    states={"told": "told", "withdrawn": "withdrawn"},
    acts=(
        act(
            "tell",
            tr("Tell where you went"),
            "> told",
            ABOUT,
            choice("stage", "Where", STAGES),
            day("since", "Since"),
            matter("programme", tr("By way of"), "programme", needed=False),
            flag("consents", tr("Leads may see this and count it")),
            stands=all_true(("consents",), tr("It is told by consent alone.")),
        ),
        act(
            "move",
            tr("Tell the next step"),
            "told >",
            ABOUT,
            choice("stage", "Where", STAGES),
            day("since", "Since"),
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
        day("starts", "From"),
        day("ends", "Until"),
        rows(
            "families",
            tr("Levels by family of decisions"),
            line("family", "Family"),
            number("level", "Level", 0, 5),
            number("decisions", "Decisions", 0, 10_000_000),
            number("rejects", tr("Of them true rejects"), 0, 10_000_000),
            number("came_back", tr("Certificates that came back"), 0, 10_000_000, needed=False),
            number("came_back_damaged", tr("Of them with damage"), 0, 10_000_000, needed=False),
        ),
        lines("limits", tr("What it does not say")),
        line("evidence", tr("Hash of the evidence"), needed=False),
    )


CERTIFICATE = Course(
    kind="certificate",
    title=("certificate", "certificates"),
    states={
        "asked": tr("asked for"),
        "mentor_signed": tr("signed by a mentor"),
        "lead_signed": tr("signed by a lead"),
        "issued": "issued",
        "declined": "declined",
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
            "Issue",
            "lead_signed > issued",
            LEAD,
            day("on", "On"),
            signed_version(),
            stands=newest_version,
        ),
        act(
            "decline",
            "Decline",
            "asked mentor_signed lead_signed > declined",
            MENTOR | LEAD,
            text("note", "Why"),
        ),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"issued", "declined"}),
)

# Told to nobody else: it stays in the notebook of the desk, in no call and no bundle.
NOTE = Course(
    kind="note",
    title=(tr("note to oneself"), tr("notes to oneself")),
    states={"kept": "kept", "put_away": tr("put away")},
    acts=(
        act(
            "write",
            tr("Write into your notebook"),
            "> kept",
            ABOUT,
            line("title", "On"),
            text("text", "Note"),
        ),
        act("rewrite", tr("Change it"), "kept >", ABOUT, line("title", "On"), text("text", "Note")),
        act("put_away", tr("Put away"), "kept > put_away", ABOUT),
        act("take_out", tr("Take out again"), "put_away > kept", ABOUT),
    ),
    readers=frozenset(),
    ended=frozenset({"put_away"}),
    is_private=True,
)

COURSES = (TRAJECTORY, CERTIFICATE, NOTE)
