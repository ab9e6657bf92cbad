"""The last decision of the session, for the verdict bar."""

from reviewer.actions.session import Session
from reviewer.ui.models.sheets import Sheets
from reviewer.ui.review.verdict_keys import Predecessor
from reviewer.ui.review.wording import case_words


def decided_before(session: Session, sheets: Sheets) -> Predecessor | None:
    """The last decision of this session, and how safe it is by now; None when there is none.

    Args:
        sheets: those at hand; a decision whose item is not among them is not told.
    """
    item = next(reversed(session.verdicts), None)
    sheet = None if item is None else sheets.get(item)
    if item is None or sheet is None:
        return None
    verdict = session.verdicts[item]
    kept = sheet.decided is not None and sheet.decided.verdict is verdict
    entry = sheet.decided_entry if kept else None
    standing = None if entry is None else entry.standing
    case = sheet.case if kept else None
    if case is not None and standing is not None:
        standing = case.standing(standing)
    return Predecessor(sheet.item.product.text.title, verdict, standing, case_words(case))
