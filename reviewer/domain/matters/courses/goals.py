"""Goals of a stay: a publication, a production, a skill. Their outcomes outlive the stay."""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Course, Field
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    LEAD,
    MENTOR,
    NAMED,
    act,
    choice,
    day,
    line,
    matter,
    person,
    text,
)

WEIGHTS = {
    "more": tr("Matters more to me"),
    "equal": tr("Matters as much"),
    "less": tr("Matters less to me"),
}
_BOTH = MENTOR | ABOUT


def _goal_fields() -> tuple[Field, ...]:
    return (
        line("title", tr("Goal")),
        text("aim", tr("What it is for")),
        matter("project", tr("Project"), "project", needed=False),
    )


def _kept_after_the_stay(states: str) -> tuple[Act, ...]:
    """What is done about a goal in any of its states, also years after the stay."""
    return (
        act(
            "weigh",
            tr("Say how much it matters to you"),
            f"{states} >",
            ABOUT,
            choice("weight", tr("To me"), WEIGHTS),
        ),
        act(
            "hand_over",
            tr("Name who goes on"),
            f"{states} >",
            _BOTH | LEAD,
            person("owner", tr("Outcome owner")),
            day("stay_ends", tr("Last day of the stay")),
        ),
        act(
            "report",
            tr("Say what became of it"),
            f"{states} >",
            NAMED,
            text("news", tr("What became of it")),
            only="owner",
        ),
    )


def _goal(
    kind: str, title: tuple[str, str], states: dict[str, str], ended: str, *acts: Act
) -> Course:
    return Course(
        kind=kind,
        title=title,
        states=states,
        acts=(*acts, *_kept_after_the_stay(" ".join(states))),
        readers=_BOTH | NAMED,
        outline=LEAD,
        ended=frozenset(ended.split()),
    )


PUBLICATION = _goal(
    "publication",
    (tr("publication goal"), tr("publication goals")),
    {
        "idea": tr("idea"),
        "draft": tr("draft"),
        "cleared": tr("cleared"),
        "submitted": tr("submitted"),
        "accepted": tr("accepted"),
        "published": tr("published"),
        "declined": tr("declined"),
    },
    "published declined",
    act("set", tr("Set a publication goal"), "> idea", _BOTH, *_goal_fields()),
    act(
        "write",
        tr("There is a draft"),
        "idea declined > draft",
        _BOTH,
        line("draft", tr("Where it lies")),
    ),
    act(
        "clear",
        tr("Clear for submission"),
        "draft > cleared",
        MENTOR | LEAD,
        text("note", tr("What was looked at")),
    ),
    act(
        "submit",
        tr("Submitted"),
        "cleared > submitted",
        _BOTH,
        line("venue", tr("Where", "at what place")),
        day("on", tr("On", "day of it")),
    ),
    act("accept", tr("Accepted"), "submitted > accepted", _BOTH, day("on", tr("On", "day of it"))),
    act(
        "publish",
        tr("Published"),
        "accepted > published",
        _BOTH,
        line("reference", tr("Reference")),
        day("on", tr("On", "day of it")),
    ),
    act(
        "decline",
        tr("Declined or given up"),
        "idea draft cleared submitted accepted > declined",
        _BOTH,
        text("note", tr("Why")),
    ),
)

PRODUCTION = _goal(
    "production",
    (tr("production goal"), tr("production goals")),
    {
        "prototype": tr("prototype"),
        "offline_proof": tr("offline proof"),
        "shadow": tr("in shadow"),
        "pilot": tr("pilot", "one site tries it"),
        "live": tr("live", "it is used by everybody"),
        "retired": tr("retired"),
        "stopped": tr("stopped"),
    },
    "retired stopped",
    act("set", tr("Set a production goal"), "> prototype", _BOTH, *_goal_fields()),
    act(
        "prove",
        tr("Proven offline"),
        "prototype > offline_proof",
        _BOTH,
        text("proof", tr("Proof")),
    ),
    act(
        "shadow",
        tr("Runs in shadow"),
        "offline_proof > shadow",
        _BOTH,
        line("where", tr("Where", "at what place")),
    ),
    act(
        "pilot",
        tr("Pilot", "one site tries it"),
        "shadow > pilot",
        _BOTH | LEAD,
        line("where", tr("Where", "at what place")),
    ),
    act(
        "go_live",
        tr("Live", "it is used by everybody"),
        "pilot > live",
        _BOTH | LEAD | NAMED,
        day("on", tr("On", "day of it")),
    ),
    act("retire", tr("Retired"), "live > retired", LEAD | NAMED, text("note", tr("Why"))),
    act(
        "stop",
        tr("Stopped"),
        "prototype offline_proof shadow pilot > stopped",
        _BOTH | LEAD,
        text("note", tr("Why")),
    ),
)

SKILL = _goal(
    "skill",
    (tr("skill goal"), tr("skill goals")),
    {
        "set": tr("set", "a goal was set"),
        "practised": tr("practised"),
        "shown": tr("shown", "a skill was shown"),
        "dropped": tr("dropped"),
    },
    "shown dropped",
    act("set", tr("Set a skill goal"), "> set", _BOTH, *_goal_fields()),
    act(
        "practise",
        tr("Practised"),
        "set practised > practised",
        ABOUT,
        text("note", tr("How", "in what way")),
    ),
    act(
        "show",
        tr("Shown", "a skill was shown"),
        "practised > shown",
        MENTOR,
        text("note", tr("By what")),
    ),
    act("drop", tr("Dropped"), "set practised > dropped", _BOTH, text("note", tr("Why"))),
)

COURSES = (PUBLICATION, PRODUCTION, SKILL)
