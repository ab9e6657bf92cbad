"""What the service tells of remarks, words and patterns, as a desk gets it."""

from typing import Any

from reviewer.wire.mentoring import CaseShape, StepShape

EDGES = {"left": 100, "top": 200, "right": 400, "bottom": 500}


def step(
    record: str,
    kind: str,
    act: str,
    author: str,
    about: str,
    values: dict[str, Any],
    made_ms: int = 1,
) -> StepShape:
    """One step that opens a matter of its own name."""
    return StepShape(
        record=record,
        kind=kind,
        matter=record,
        act=act,
        about=about,
        author=author,
        author_title=author.capitalize(),
        made_ms=made_ms,
        values=values,
        seen=[],
        whole=True,
        withdrawn=False,
    )


def remark(
    record: str,
    author: str,
    about: str,
    item: str,
    text: str,
    *,
    made_ms: int = 1,
    angle: str = "",
    reason: str = "",
) -> StepShape:
    """A remark, perhaps with a region."""
    values: dict[str, Any] = {"item": item, "text": text}
    if angle:
        values["region"] = [{"angle": angle, **EDGES}]
    if reason:
        values["reason"] = reason
    return step(record, "remark", "say", author, about, values, made_ms)


def pattern(record: str, author: str, reason: str, text: str) -> StepShape:
    """A remark on all cases with one reason."""
    return step(record, "pattern", "write", author, "", {"reason": reason, "text": text})


def case(decision: str, item: str, author: str, mentor: str, word: str, state: str) -> CaseShape:
    """A decision with one countersign."""
    said = {
        "record": f"word-{mentor}",
        "mentor": mentor,
        "mentor_title": mentor.capitalize(),
        "word": word,
        "reason": "return_missed",
        "note": "Look at the rim.",
        "received_ms": 5,
    }
    made = {"decision": decision, "item": item, "author": author, "state": state}
    return CaseShape.model_validate({**made, "revealed": False, "words": [said]})
