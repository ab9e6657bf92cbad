"""What is learnt from: teaching cases, gold labels, sittings, graded mistake cards."""

from reviewer.domain.deck import BEST
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
    by_another,
    choice,
    item,
    line,
    newest_version,
    number,
    people,
    rows,
    signed_version,
    text,
)

VERDICTS = {"certify": "Certify", "reject": "Reject"}
DIFFICULTIES = {"trainee": "For those who learn", "certified": "For those who are certified"}
DECKS = {"starter": "Starter deck", "calibration": "Calibration set", "quiz": "Quiz"}


def _case_fields() -> tuple[Field, ...]:
    """Facts are de-identified before they come here, by teaching.de_identified."""
    return (
        line("title", "What it teaches"),
        rows("facts", "Facts of the case", line("name", "Fact"), text("value", "Value")),
        choice("verdict", "Right verdict", VERDICTS),
        text("why", "Why"),
    )


TEACHING_CASE = Course(
    kind="teaching_case",
    title=("teaching case", "teaching cases"),
    states={
        "proposed": "proposed",
        "checked": "checked",
        "library": "in the library",
        "withdrawn": "withdrawn",
    },
    acts=(
        act(
            "propose",
            "Propose as a teaching case",
            "> proposed",
            ANYBODY,
            *_case_fields(),
            renews=True,
        ),
        act(
            "rewrite",
            "Change it",
            "proposed checked > proposed",
            OPENER | STAFF,
            *_case_fields(),
            renews=True,
        ),
        act(
            "check",
            "Checked: nobody can be told from it",
            "proposed > checked",
            STAFF,
            signed_version(),
            stands=lambda matter, told: by_another(matter, told) or newest_version(matter, told),
        ),
        act("publish", "Put into the library", "checked > library", STAFF),
        act(
            "withdraw",
            "Withdraw",
            "proposed checked library > withdrawn",
            OPENER | STAFF,
            text("note", "Why"),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"library", "withdrawn"}),
)

# Read by the panel and leads alone: a gold case must not be told from others before it is decided.
GOLD = Course(
    kind="gold",
    title=("gold case", "gold cases"),
    states={
        "proposed": "with the panel",
        "labelled": "labelled",
        "gold": "gold",
        "dropped": "dropped",
    },
    acts=(
        act(
            "propose",
            "Ask a panel for labels",
            "> proposed",
            STAFF,
            item("item", "Case"),
            people("panel", "Panel"),
        ),
        act(
            "label",
            "Label",
            "proposed > labelled",
            NAMED,
            choice("label", "Right verdict", VERDICTS),
            choice("difficulty", "Difficulty", DIFFICULTIES),
            text("note", "Note", needed=False),
            rows(
                "criteria",
                "What decides it",
                line("criterion", "Criterion"),
                text("why", "Why", needed=False),
                needed=False,
            ),
            only="panel",
            joint=True,
        ),
        act(
            "settle",
            "Make it gold",
            "labelled > gold",
            LEAD | NAMED,
            choice("verdict", "Verdict", VERDICTS),
            choice("set", "For", DIFFICULTIES),
        ),
        act("drop", "Drop", "proposed labelled gold > dropped", LEAD | OPENER, text("note", "Why")),
    ),
    readers=NAMED | LEAD,
    ended=frozenset({"gold", "dropped"}),
)

# A mentor sees that somebody sat and finished, not the answers: results are one's own by default.
SITTING = Course(
    kind="sitting",
    title=("sitting", "sittings"),
    states={"asked": "to be sat", "begun": "begun", "finished": "finished", "left": "left"},
    acts=(
        act(
            "ask",
            "Ask for a calibration set",
            "> asked",
            ABOUT | MENTOR | LEAD,
            choice("deck", "Of", {"calibration": DECKS["calibration"]}),
            line("set", "Lighter pack, by its code"),
        ),
        act(
            "begin",
            "Begin",
            "> begun",
            ABOUT,
            choice("deck", "Of", DECKS),
            line("set", "Set", needed=False),
        ),
        act(
            "answer",
            "Answer",
            "asked begun > begun",
            ABOUT,
            # Of a set each answer is a step, so that it can be gone on with at any desk.
            rows(
                "answers",
                "Answers",
                item("item", "Case"),
                line("verdict", "Verdict"),
                line("reason", "Reason", needed=False),
            ),
        ),
        act(
            "finish",
            "Finish",
            "begun > finished",
            ABOUT,
            number("seconds", "Seconds it took", 0, 1_000_000, needed=False),
        ),
        act("leave", "Leave", "asked begun > left", ABOUT),
    ),
    readers=ABOUT,
    outline=MENTOR,
    ended=frozenset({"finished", "left"}),
)


GRADING = Course(
    kind="grading",
    title=("mistake card", "mistake cards"),
    states={"learning": "learnt", "set_aside": "set aside"},
    acts=(
        act(
            "add",
            "Add to your mistakes",
            "> learning",
            ABOUT,
            item("item", "Case"),
            line("decision", "Decision", needed=False),
        ),
        act(
            "grade",
            "How well you knew it",
            "learning >",
            ABOUT,
            number("grade", "0 not at all, 5 at once", 0, BEST),
        ),
        act("set_aside", "Set aside", "learning > set_aside", ABOUT),
        act("resume", "Learn it again", "set_aside > learning", ABOUT),
    ),
    readers=frozenset(),
    ended=frozenset({"set_aside"}),
)

COURSES = (TEACHING_CASE, GOLD, SITTING, GRADING)
