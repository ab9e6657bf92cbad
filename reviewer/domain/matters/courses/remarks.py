"""Remarks: each is a matter of one step. Their records are remarks, see domain/remark.py."""

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
    title=("remark", "remarks"),
    states={"said": "said"},
    acts=(
        act(
            "say",
            "Remark",
            "> said",
            ANYBODY,
            item("item", "Item"),
            text("text", "Remark"),
            line("decision", "Decision", needed=False),
            line("reason", "Reason", needed=False),
            rows(
                "region",
                "Region",
                line("angle", "Picture"),
                *(
                    number(edge, label, 0, WHOLE)
                    for edge, label in (
                        ("left", "Left"),
                        ("top", "Top"),
                        ("right", "Right"),
                        ("bottom", "Bottom"),
                    )
                ),
                needed=False,
            ),
        ),
    ),
    readers=ABOUT | MENTOR,
)

COURSES = (REMARK,)
