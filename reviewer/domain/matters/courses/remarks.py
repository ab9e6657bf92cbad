"""Remarks: each is a matter of one step. Their records are remarks, see domain/remark.py."""

from reviewer.domain.matters.course import UNOPENED, Act, Course, Field, Form, Part

REMARK = Course(
    kind="remark",
    title=("remark", "remarks"),
    states={"said": "said"},
    acts=(
        Act(
            name="say",
            label="Remark",
            sources=frozenset({UNOPENED}),
            target="said",
            by=frozenset({Part.ANYBODY}),
            fields=(
                Field("item", Form.ITEM, "Item"),
                Field("text", Form.TEXT, "Remark"),
                Field("decision", Form.LINE, "Decision", is_needed=False),
                Field("reason", Form.LINE, "Reason", is_needed=False),
                Field("region", Form.ROWS, "Region", is_needed=False),
            ),
        ),
    ),
    readers=frozenset({Part.ABOUT, Part.MENTOR}),
)

COURSES = (REMARK,)
