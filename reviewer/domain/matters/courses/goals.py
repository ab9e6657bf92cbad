"""Goals of a stay: a publication, a production, a skill. Their outcomes outlive the stay."""

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

WEIGHTS = {"more": "Matters more to me", "equal": "Matters as much", "less": "Matters less to me"}
_BOTH = MENTOR | ABOUT


def _goal_fields() -> tuple[Field, ...]:
    return (
        line("title", "Goal"),
        text("aim", "What it is for"),
        matter("project", "Project", "project", needed=False),
    )


def _kept_after_the_stay(states: str) -> tuple[Act, ...]:
    """What is done about a goal in any of its states, also years after the stay."""
    return (
        act(
            "weigh",
            "Say how much it matters to you",
            f"{states} >",
            ABOUT,
            choice("weight", "To me", WEIGHTS),
        ),
        act(
            "hand_over",
            "Name who goes on",
            f"{states} >",
            _BOTH | LEAD,
            person("owner", "Outcome owner"),
            day("stay_ends", "Last day of the stay"),
        ),
        act(
            "report",
            "Say what became of it",
            f"{states} >",
            NAMED,
            text("news", "What became of it"),
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
    ("publication goal", "publication goals"),
    {
        "idea": "idea",
        "draft": "draft",
        "cleared": "cleared",
        "submitted": "submitted",
        "accepted": "accepted",
        "published": "published",
        "declined": "declined",
    },
    "published declined",
    act("set", "Set a publication goal", "> idea", _BOTH, *_goal_fields()),
    act(
        "write", "There is a draft", "idea declined > draft", _BOTH, line("draft", "Where it lies")
    ),
    act(
        "clear",
        "Clear for submission",
        "draft > cleared",
        MENTOR | LEAD,
        text("note", "What was looked at"),
    ),
    act(
        "submit", "Submitted", "cleared > submitted", _BOTH, line("venue", "Where"), day("on", "On")
    ),
    act("accept", "Accepted", "submitted > accepted", _BOTH, day("on", "On")),
    act(
        "publish",
        "Published",
        "accepted > published",
        _BOTH,
        line("reference", "Reference"),
        day("on", "On"),
    ),
    act(
        "decline",
        "Declined or given up",
        "idea draft cleared submitted accepted > declined",
        _BOTH,
        text("note", "Why"),
    ),
)

PRODUCTION = _goal(
    "production",
    ("production goal", "production goals"),
    {
        "prototype": "prototype",
        "offline_proof": "offline proof",
        "shadow": "in shadow",
        "pilot": "pilot",
        "live": "live",
        "retired": "retired",
        "stopped": "stopped",
    },
    "retired stopped",
    act("set", "Set a production goal", "> prototype", _BOTH, *_goal_fields()),
    act("prove", "Proven offline", "prototype > offline_proof", _BOTH, text("proof", "Proof")),
    act("shadow", "Runs in shadow", "offline_proof > shadow", _BOTH, line("where", "Where")),
    act("pilot", "Pilot", "shadow > pilot", _BOTH | LEAD, line("where", "Where")),
    act("go_live", "Live", "pilot > live", _BOTH | LEAD | NAMED, day("on", "On")),
    act("retire", "Retired", "live > retired", LEAD | NAMED, text("note", "Why")),
    act(
        "stop",
        "Stopped",
        "prototype offline_proof shadow pilot > stopped",
        _BOTH | LEAD,
        text("note", "Why"),
    ),
)

SKILL = _goal(
    "skill",
    ("skill goal", "skill goals"),
    {"set": "set", "practised": "practised", "shown": "shown", "dropped": "dropped"},
    "shown dropped",
    act("set", "Set a skill goal", "> set", _BOTH, *_goal_fields()),
    act("practise", "Practised", "set practised > practised", ABOUT, text("note", "How")),
    act("show", "Shown", "practised > shown", MENTOR, text("note", "By what")),
    act("drop", "Dropped", "set practised > dropped", _BOTH, text("note", "Why")),
)

COURSES = (PUBLICATION, PRODUCTION, SKILL)
