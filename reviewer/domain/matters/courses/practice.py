"""What is learnt from: teaching cases, gold labels, sittings, graded mistake cards."""

from reviewer.domain.deck import BEST
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

VERDICTS = {"certify": tr("Certify"), "reject": tr("Reject")}
DIFFICULTIES = {
    "trainee": tr("For those who learn"),
    "certified": tr("For those who are certified"),
}
DECKS = {"starter": tr("Starter deck"), "calibration": tr("Calibration set"), "quiz": tr("Quiz")}


def _case_fields() -> tuple[Field, ...]:
    """Facts are de-identified before they come here, by teaching.de_identified."""
    return (
        line("title", tr("What it teaches")),
        rows(
            "facts", tr("Facts of the case"), line("name", tr("Fact")), text("value", tr("Value"))
        ),
        choice("verdict", tr("Right verdict"), VERDICTS),
        text("why", tr("Why")),
    )


TEACHING_CASE = Course(
    kind="teaching_case",
    title=(tr("teaching case"), tr("teaching cases")),
    states={
        "proposed": tr("proposed"),
        "checked": tr("checked"),
        "library": tr("in the library"),
        "withdrawn": tr("withdrawn"),
    },
    acts=(
        act(
            "propose",
            tr("Propose as a teaching case"),
            "> proposed",
            ANYBODY,
            *_case_fields(),
            renews=True,
        ),
        act(
            "rewrite",
            tr("Change it"),
            "proposed checked > proposed",
            OPENER | STAFF,
            *_case_fields(),
            renews=True,
        ),
        act(
            "check",
            tr("Checked: nobody can be told from it"),
            "proposed > checked",
            STAFF,
            signed_version(),
            stands=lambda matter, told: by_another(matter, told) or newest_version(matter, told),
        ),
        act("publish", tr("Put into the library"), "checked > library", STAFF),
        act(
            "withdraw",
            tr("Withdraw"),
            "proposed checked library > withdrawn",
            OPENER | STAFF,
            text("note", tr("Why")),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"library", "withdrawn"}),
)

# Read by the panel and leads alone: a gold case must not be told from others before it is decided.
GOLD = Course(
    kind="gold",
    title=(tr("gold case"), tr("gold cases")),
    states={
        "proposed": tr("with the panel"),
        "labelled": tr("labelled"),
        "gold": tr("gold", "state of a case"),
        "dropped": tr("dropped"),
    },
    acts=(
        act(
            "propose",
            tr("Ask a panel for labels"),
            "> proposed",
            STAFF,
            item("item", tr("Case")),
            people("panel", tr("Panel")),
        ),
        act(
            "label",
            tr("Label", "give a label"),
            "proposed > labelled",
            NAMED,
            choice("label", tr("Right verdict"), VERDICTS),
            choice("difficulty", tr("Difficulty"), DIFFICULTIES),
            text("note", tr("Note", "a text"), needed=False),
            rows(
                "criteria",
                tr("What decides it"),
                line("criterion", tr("Criterion")),
                text("why", tr("Why"), needed=False),
                needed=False,
            ),
            only="panel",
            joint=True,
        ),
        act(
            "settle",
            tr("Make it gold"),
            "labelled > gold",
            LEAD | NAMED,
            choice("verdict", tr("Verdict"), VERDICTS),
            choice("set", tr("For", "whom it is"), DIFFICULTIES),
        ),
        act(
            "drop",
            tr("Drop", "give up"),
            "proposed labelled gold > dropped",
            LEAD | OPENER,
            text("note", tr("Why")),
        ),
    ),
    readers=NAMED | LEAD,
    ended=frozenset({"gold", "dropped"}),
)

# A mentor sees that somebody sat and finished, not the answers: results are one's own by default.
SITTING = Course(
    kind="sitting",
    title=(tr("sitting"), tr("sittings")),
    states={
        "asked": tr("to be sat"),
        "begun": tr("begun"),
        "finished": tr("finished"),
        "left": tr("left", "not finished"),
    },
    acts=(
        act(
            "ask",
            tr("Ask for a calibration set"),
            "> asked",
            ABOUT | MENTOR | LEAD,
            choice("deck", tr("Of", "which cases"), {"calibration": DECKS["calibration"]}),
            line("set", tr("Lighter pack, by its code")),
        ),
        act(
            "begin",
            tr("Begin"),
            "> begun",
            ABOUT,
            choice("deck", tr("Of", "which cases"), DECKS),
            line("set", tr("Set", "of cases"), needed=False),
        ),
        act(
            "answer",
            tr("Answer", "give an answer"),
            "asked begun > begun",
            ABOUT,
            # Of a set each answer is a step, so that it can be gone on with at any desk.
            rows(
                "answers",
                tr("Answers"),
                item("item", tr("Case")),
                line("verdict", tr("Verdict")),
                line("reason", tr("Reason"), needed=False),
            ),
        ),
        act(
            "finish",
            tr("Finish"),
            "begun > finished",
            ABOUT,
            number("seconds", tr("Seconds it took"), 0, 1_000_000, needed=False),
        ),
        act("leave", tr("Leave", "stop before the end"), "asked begun > left", ABOUT),
    ),
    readers=ABOUT,
    outline=MENTOR,
    ended=frozenset({"finished", "left"}),
)


GRADING = Course(
    kind="grading",
    title=(tr("mistake card"), tr("mistake cards")),
    states={"learning": tr("learnt"), "set_aside": tr("set aside")},
    acts=(
        act(
            "add",
            tr("Add to your mistakes"),
            "> learning",
            ABOUT,
            item("item", tr("Case")),
            line("decision", tr("Decision"), needed=False),
        ),
        act(
            "grade",
            tr("How well you knew it"),
            "learning >",
            ABOUT,
            number("grade", tr("0 not at all, 5 at once"), 0, BEST),
        ),
        act("set_aside", tr("Set aside"), "learning > set_aside", ABOUT),
        act("resume", tr("Learn it again"), "set_aside > learning", ABOUT),
    ),
    readers=frozenset(),
    ended=frozenset({"set_aside"}),
)

COURSES = (TEACHING_CASE, GOLD, SITTING, GRADING)
