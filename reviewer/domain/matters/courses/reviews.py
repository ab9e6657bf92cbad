"""What somebody says of a customer's review in which words of damage were found."""

from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.terms import LEAD, act, line

_READ = (line("review", "Review"), line("words", "List of words"))

CUSTOMER_REVIEW = Course(
    kind="customer_review",
    title=("customer review", "customer reviews"),
    states={
        "unclear": "not clear",
        "damage": "came damaged",
        "not_damage": "did not come damaged",
    },
    acts=(
        act("damage", "Came damaged", "> damage", LEAD, *_READ),
        act("not_damage", "Not damaged", "> not_damage", LEAD, *_READ),
        act("unclear", "Not clear", "> unclear", LEAD, *_READ),
    ),
    readers=LEAD,
    ended=frozenset({"damage", "not_damage", "unclear"}),
)

COURSES = (CUSTOMER_REVIEW,)
