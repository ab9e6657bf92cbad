"""Doubts about what the model shows: contested pieces of evidence, explanations that do not help.

Neither changes a verdict. A contest is answered by a lead other than who raised it; that an
explanation did not help is counted by model, item and kinds of pieces, and read by nobody else.
"""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    LEAD,
    MENTOR,
    OPENER,
    act,
    by_another,
    choice,
    item,
    line,
    text,
)
from reviewer.domain.pieces import PieceKind

PIECES = {
    PieceKind.SCORE.value: tr("Score"),
    PieceKind.RECORD.value: tr("Record in this slice"),
    PieceKind.COMPARISON.value: tr("Shipments in both packs"),
    PieceKind.WORD.value: tr("Keyword mark"),
    PieceKind.NEIGHBOUR.value: tr("Look-alike"),
    PieceKind.INPUT.value: tr("Field or measure"),
    PieceKind.PICTURE.value: tr("Picture, or what is marked on it"),
}
REASONS = {
    "untrue": tr("It is not so"),
    "misread": tr("The word or picture is misread"),
    "of_another": tr("It is of another product"),
    "outdated": tr("It is out of date"),
    "beside": tr("It says nothing about damage"),
    "other": tr("Something else"),
}

CONTEST = Course(
    kind="contest",
    title=(tr("contested piece of evidence"), tr("contested pieces of evidence")),
    states={
        "contested": tr("contested"),
        "looked_at": tr("looked at"),
        "upheld": tr("upheld"),
        "dismissed": tr("dismissed"),
        "withdrawn": tr("withdrawn"),
    },
    acts=(
        act(
            "contest",
            tr("Contest a piece of evidence"),
            "> contested",
            ABOUT,
            item("item", tr("Item")),
            choice("piece", tr("Piece"), PIECES),
            line("name", tr("Which one"), needed=False),
            line("said", tr("What it says"), needed=False),
            choice("reason", tr("What is wrong with it"), REASONS),
            text("why", tr("In your own words")),
            line("model", tr("Model"), needed=False),
            line("page", tr("Page of evidence"), needed=False),
            line("decision", tr("Decision that rested on it"), needed=False),
        ),
        act("look", tr("Look at it"), "contested > looked_at", LEAD, stands=by_another),
        act(
            "uphold",
            tr("Uphold: the piece is wrong"),
            "looked_at > upheld",
            LEAD,
            text("answer", tr("Why, and what follows")),
            stands=by_another,
        ),
        act(
            "dismiss",
            tr("Dismiss: the piece stands"),
            "looked_at > dismissed",
            LEAD,
            text("answer", tr("Why")),
            stands=by_another,
        ),
        act("withdraw", tr("Withdraw"), "contested looked_at > withdrawn", ABOUT),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"upheld", "dismissed", "withdrawn"}),
)

UNHELPED = Course(
    kind="unhelped",
    title=(tr("explanation that did not help"), tr("explanations that did not help")),
    states={"said": tr("said"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "say",
            tr("The explanation did not help"),
            "> said",
            ANYBODY,
            item("item", tr("Item")),
            line("model", tr("Model")),
            line("pieces", tr("Kinds of pieces")),
            line("page", tr("Page of evidence"), needed=False),
        ),
        act("withdraw", tr("It did after all"), "said > withdrawn", OPENER),
    ),
    readers=frozenset(),
    ended=frozenset({"withdrawn"}),
)

COURSES = (CONTEST, UNHELPED)
