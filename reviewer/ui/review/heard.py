"""One item in words, for who hears the screen instead of seeing it."""

from typing import TYPE_CHECKING

from reviewer.ui.review.flag_words import why_flagged
from reviewer.ui.review.question import question_words
from reviewer.ui.review.wording import FLAG_SHORT

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet


def item_words(sheet: "ItemSheet", place: str) -> str:
    """Title, why a person is asked, the packs with risk and threshold, hard rules; in this order.

    Args:
        place: where in the queue it stands, "" for nowhere.
    """
    item = sheet.item
    said = (
        f"{item.product.text.title}.",
        f"{FLAG_SHORT[item.flag]}.",
        why_flagged(item),
        question_words(item, sheet.ladder, place),
        *(rule.sentence for rule in sheet.rules),
    )
    return " ".join(each for each in said if each)
