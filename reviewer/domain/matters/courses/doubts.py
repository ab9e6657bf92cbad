"""Doubts about what the model shows: contested pieces of evidence, explanations that do not help.

Neither changes a verdict. A contest is answered by a lead other than who raised it; that an
explanation did not help is counted by model, item and kinds of pieces, and read by nobody else.
"""

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
    PieceKind.SCORE.value: "Score",
    PieceKind.RECORD.value: "Record in this slice",
    PieceKind.COMPARISON.value: "Shipments in both packs",
    PieceKind.WORD.value: "Keyword mark",
    PieceKind.NEIGHBOUR.value: "Look-alike",
    PieceKind.INPUT.value: "Field or measure",
    PieceKind.PICTURE.value: "Picture, or what is marked on it",
}
REASONS = {
    "untrue": "It is not so",
    "misread": "The word or picture is misread",
    "of_another": "It is of another product",
    "outdated": "It is out of date",
    "beside": "It says nothing about damage",
    "other": "Something else",
}

CONTEST = Course(
    kind="contest",
    title=("contested piece of evidence", "contested pieces of evidence"),
    states={
        "contested": "contested",
        "looked_at": "looked at",
        "upheld": "upheld",
        "dismissed": "dismissed",
        "withdrawn": "withdrawn",
    },
    acts=(
        act(
            "contest",
            "Contest a piece of evidence",
            "> contested",
            ABOUT,
            item("item", "Item"),
            choice("piece", "Piece", PIECES),
            line("name", "Which one", needed=False),
            line("said", "What it says", needed=False),
            choice("reason", "What is wrong with it", REASONS),
            text("why", "In your own words"),
            line("model", "Model", needed=False),
            line("page", "Page of evidence", needed=False),
            line("decision", "Decision that rested on it", needed=False),
        ),
        act("look", "Look at it", "contested > looked_at", LEAD, stands=by_another),
        act(
            "uphold",
            "Uphold: the piece is wrong",
            "looked_at > upheld",
            LEAD,
            text("answer", "Why, and what follows"),
            stands=by_another,
        ),
        act(
            "dismiss",
            "Dismiss: the piece stands",
            "looked_at > dismissed",
            LEAD,
            text("answer", "Why"),
            stands=by_another,
        ),
        act("withdraw", "Withdraw", "contested looked_at > withdrawn", ABOUT),
    ),
    readers=ABOUT | MENTOR | LEAD,
    ended=frozenset({"upheld", "dismissed", "withdrawn"}),
)

UNHELPED = Course(
    kind="unhelped",
    title=("explanation that did not help", "explanations that did not help"),
    states={"said": "said", "withdrawn": "withdrawn"},
    acts=(
        act(
            "say",
            "The explanation did not help",
            "> said",
            ANYBODY,
            item("item", "Item"),
            line("model", "Model"),
            line("pieces", "Kinds of pieces"),
            line("page", "Page of evidence", needed=False),
        ),
        act("withdraw", "It did after all", "said > withdrawn", OPENER),
    ),
    readers=frozenset(),
    ended=frozenset({"withdrawn"}),
)

COURSES = (CONTEST, UNHELPED)
