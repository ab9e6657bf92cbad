"""How groups and figures of agreement are said, each with what it means."""

from dataclasses import dataclass
from datetime import date

from reviewer.domain.ids import PackCode
from reviewer.domain.language import long_month, number, tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.reader_agreement import AgreementRow, Caution, Estimate
from reviewer.domain.small_groups import HIDDEN
from reviewer.ui.review.wording import MINUS, pack_title

DASH = "–"
ALL = tr("All items")


@dataclass(frozen=True, slots=True)
class Kind:
    """One figure.

    Attributes:
        meaning: a sentence or two for people.
        is_share: told in percent.
    """

    title: str
    meaning: str
    is_share: bool = False


# In the order in which they stand on the board.
KINDS = {
    "same": Kind(
        tr("The same verdict"),
        tr(
            "The share of items that got one and the same verdict from two people, neither "
            "of whom knew"
            " of the other. Where nearly all is certified it is high, whoever decides."
        ),
        is_share=True,
    ),
    "positive": Kind(
        tr("Agreement on rejects"),
        tr(
            "Of all rejects that the two gave, the share that both gave. Where rejects are rare and"
            " matter most, look here first."
        ),
        is_share=True,
    ),
    "negative": Kind(
        tr("Agreement on all else"),
        tr("Of all that the two did not reject, the share that neither rejected."),
        is_share=True,
    ),
    "kappa": Kind(
        tr("Kappa (Cohen)"),
        tr(
            "How much of the agreement that chance leaves open was reached, on whether an item is"
            " rejected: 1 is all of it, 0 is what chance alone brings. The rarer rejects "
            "are, the lower"
            " it is for people who agree equally well."
        ),
    ),
    "kappa_max": Kind(
        tr("Highest kappa possible"),
        tr(
            "No kappa could be higher where first and second readers reject as often as "
            "they did. Set"
            " kappa beside it, not beside 1."
        ),
    ),
    "ac1": Kind(
        "AC1 (Gwet)",
        tr(
            "Agreement beyond chance, where chance is what happens on items that are hard "
            "to decide. It"
            " stays high where rejects are rare, also for who never rejects."
        ),
    ),
    "alpha": Kind(
        tr("Alpha (Krippendorff)"),
        tr(
            "Agreement beyond chance on the verdict itself, with test and defer told apart: "
            "1 is all of"
            " it, 0 is chance."
        ),
    ),
    "pabak": Kind(
        "PABAK",
        tr(
            "Kappa as if rejects were as frequent as all else: twice the share that agrees, "
            "less one."
            " It says nothing of rejects where they are rare."
        ),
    ),
    "prevalence": Kind(
        tr("Prevalence index"),
        tr(
            "Items that both rejected less those that neither did, of all. Beyond 0.6 to "
            "either side"
            " kappa says little."
        ),
    ),
    "bias": Kind(
        tr("Bias index"),
        tr(
            "Items that the first reader alone rejected less those that the second alone "
            "did, of all."
            " It is about which came first, not about who."
        ),
    ),
    "adjudicated": Kind(
        tr("Decided by a third reader"),
        tr(
            "The share of items that somebody had to decide between the two. How often that was"
            " otherwise than a reader had said is told to that reader alone."
        ),
        is_share=True,
    ),
}


# By the code of what figures cannot say.
_CAUTIONS = {
    "hidden": tr("Fewer than five items were read twice: nothing is told of them."),
    "few": tr(
        "Fewer than twenty items were read twice: figures stand without intervals, and are nothing"
        " to compare."
    ),
    "skewed": tr(
        "One answer is so frequent here that kappa says little: where one item in a hundred is"
        " rejected, whoever never rejects agrees in 99 of 100, and has a kappa of 0."
    ),
    "one_answer": tr(
        "All items got one and the same answer from both, so kappa is not defined. A dash is"
        " neither 0 nor 1."
    ),
    "no_gate": tr(
        "AC1 and PABAK are high wherever one answer is rare. No level and no gate rests on any of"
        " these figures; true rejects on sets of gold do that."
    ),
}


def group_words(row: AgreementRow, ladder: PackLadder) -> str:
    """What a group is of: "All items", "Padded mailer", "May 2026"."""
    if row.of == "family":
        return pack_title(ladder, PackCode(row.name))
    if row.of == "month":
        return long_month(date.fromisoformat(f"{row.name}-01"))
    return ALL


def caution_words(row: AgreementRow, caution: Caution) -> str:
    """What figures of a group cannot say; the service's own sentence where it is a newer one."""
    match caution.code:
        case "few_rejects" if row.items is not None and row.rejects is not None:
            return tr(
                "Either reader rejected {rejects} of {items} items. Agreement on rejects, kappa and"
                " alpha rest on these few, and one more or less would move them far.",
                rejects=row.rejects,
                items=row.items,
            )
        case "open" if row.open is not None:
            return tr(
                "No third reader has decided {n} of the items on which both differ, so the share"
                " decided by a third one is too low.",
                "No third reader has decided {n} of the items on which both differ, so the share"
                " decided by a third one is too low.",
                row.open,
            )
        case code:
            return _CAUTIONS.get(code, caution.sentence)


def value_words(row: AgreementRow, code: str) -> str:
    """A figure, a dash where there is none."""
    if row.items is None:
        return HIDDEN
    return _said(code, row.figures[code].value)


def interval_words(row: AgreementRow, code: str) -> str:
    """From where to where it lies with 95 % of certainty, a dash where that is not told."""
    found = row.figures[code]
    if found.low is None or found.high is None:
        return DASH
    return tr("{low} to {high}", low=_said(code, found.low), high=_said(code, found.high))


def share_words(found: Estimate) -> str:
    """A share with its interval; a dash below twenty."""
    if found.value is None or found.low is None or found.high is None:
        return DASH
    return tr(
        "{share:.0%} ({low:.0%} to {high:.0%})", share=found.value, low=found.low, high=found.high
    )


def _said(code: str, value: float | None) -> str:
    if value is None:
        return DASH
    form, decimals = (".1%", 3) if KINDS[code].is_share else (".2f", 2)
    # What rounds to none has no sign.
    return number(round(value, decimals) or 0.0, form).replace("-", MINUS)
