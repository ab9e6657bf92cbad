"""Remarks: each is a matter of one step. Their records are remarks, see domain/remark.py."""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    MENTOR,
    act,
    item,
    line,
    number,
    rows,
    text,
)
from reviewer.domain.remark import WHOLE

REMARK = Course(
    kind="remark",
    title=(tr("remark"), tr("remarks")),
    states={"said": tr("said")},
    acts=(
        act(
            "say",
            tr("Remark", "make a remark"),
            "> said",
            ANYBODY,
            item("item", tr("Item")),
            text("text", tr("Remark")),
            line("decision", tr("Decision"), needed=False),
            line("reason", tr("Reason"), needed=False),
            rows(
                "region",
                tr("Region"),
                line("angle", tr("Picture")),
                *(
                    number(edge, label, 0, WHOLE)
                    for edge, label in (
                        ("left", tr("Left", "edge of a region")),
                        ("top", tr("Top", "edge of a region")),
                        ("right", tr("Right", "edge of a region")),
                        ("bottom", tr("Bottom", "edge of a region")),
                    )
                ),
                needed=False,
            ),
        ),
    ),
    readers=ABOUT | MENTOR,
)

COURSES = (REMARK,)
