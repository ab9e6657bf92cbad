"""What somebody says of a customer's review in which words of damage were found."""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.terms import LEAD, act, line

_READ = (line("review", tr("Review", "a customer's")), line("words", tr("List of words")))

CUSTOMER_REVIEW = Course(
    kind="customer_review",
    title=(tr("customer review"), tr("customer reviews")),
    states={
        "unclear": tr("not clear"),
        "damage": tr("came damaged"),
        "not_damage": tr("did not come damaged"),
    },
    acts=(
        act("damage", tr("Came damaged"), "> damage", LEAD, *_READ),
        act("not_damage", tr("Not damaged"), "> not_damage", LEAD, *_READ),
        act("unclear", tr("Not clear"), "> unclear", LEAD, *_READ),
    ),
    readers=LEAD,
    ended=frozenset({"damage", "not_damage", "unclear"}),
)

COURSES = (CUSTOMER_REVIEW,)
