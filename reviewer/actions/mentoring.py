"""Mentoring: one's own level; what waits for one's word, and saying it; remarks."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reviewer.actions.action import Action, Group, Mode, Risk
from reviewer.actions.context import Answer, AskReason, Context
from reviewer.actions.queueing import nobody
from reviewer.actions.session import Painted
from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.ids import ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.people import Role
from reviewer.domain.supervision import WaitingCase
from reviewer.operations.changes import Changes

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk

REVIEW = frozenset({Mode.REVIEW})
DESK = frozenset({Mode.REVIEW, Mode.SHEET, Mode.HISTORY})
# A remark is written in a field, with the picture beside it.
REMARK = frozenset({Mode.TYPING})
NO_CASE = tr("No case is open. The list of what waits for your word opens one.")


def no_case(context: Context) -> str | None:
    return None if context.session.case is not None else NO_CASE


def open_waiting(context: Context) -> None:
    context.shell.mentoring.open_waiting()


def leads(refusal: str, context: Context) -> str | None:
    """`refusal` to who leads nobody."""
    person = context.facts.person
    if person is None or person.role not in (Role.LEAD, Role.ADMIN):
        return refusal
    return None


def reads_figures(refusal: str, context: Context) -> str | None:
    """`refusal` to who may not see figures in which nobody is named."""
    person = context.facts.person
    is_outside = person is not None and person.sees_figures_alone
    return None if is_outside else leads(refusal, context)


def open_cohort(context: Context) -> None:
    context.shell.mentoring.open_cohort()


def open_fairness(context: Context) -> None:
    context.shell.mentoring.open_fairness()


def open_reviews(context: Context) -> None:
    context.shell.mentoring.open_reviews()


def reads_reviews(context: Context) -> str | None:
    """Why nobody reads them here: words on them are signed, and admins sign none."""
    person = context.facts.person
    is_lead = person is not None and person.role is Role.LEAD
    return None if is_lead else tr("Customers' reviews are read by leads.")


def open_ledger(context: Context) -> None:
    context.shell.mentoring.open_ledger()


def open_fairness_reviews(context: Context) -> None:
    context.shell.mentoring.open_fairness_reviews()


def open_standing(context: Context) -> None:
    context.shell.mentoring.open_standing()


def open_levels(context: Context) -> None:
    context.shell.mentoring.open_levels()


def approve(context: Context) -> None:
    """The decision stands; the next case comes at once."""
    _, case = _under_word(context)
    _say(context, case, Word.APPROVE)


def give_back(context: Context) -> None:
    """One more key names the reason, and the author decides again."""
    painted, case = _under_word(context)
    title = painted.sheet.item.product.text.title
    context.ask(
        AskReason(
            verdict=Word.RETURN.value,
            title=tr("Return to {author}: {item}", author=case.author_title, item=title)
            if case.author_title
            else tr("Return to its author: {item}", item=title),
            reasons=context.facts.reasons.of(Word.RETURN.value),
            note=context.session.note,
            then=partial(_give_back_because, context, case),
        )
    )


def override(context: Context, case: WaitingCase, verdict: Verdict, answer: Answer | None) -> None:
    """The mentor's own verdict in place of the one that waits."""
    if case.is_bulk:
        raise Refused(
            tr("This decides many items at once. Return it, or decide its items one by one.")
        )
    _say(context, case, Word.OVERRIDE, verdict=verdict, answer=answer)


def write_remark(context: Context) -> None:
    context.shell.mentoring.open_remark()


def move_region(columns: int, rows: int, context: Context) -> None:
    context.shell.mentoring.move_region(columns, rows)


def grow_region(columns: int, rows: int, context: Context) -> None:
    context.shell.mentoring.grow_region(columns, rows)


def nothing_to_remark(context: Context) -> str | None:
    painted = context.session.painted
    if painted is None:
        return tr("There is no item on the screen.")
    return tr("Decide it first; then say what you see.") if painted.sheet.item.sealed else None


def _under_word(context: Context) -> tuple[Painted, WaitingCase]:
    case = context.session.case
    if case is None:
        raise Refused(NO_CASE)
    return context.session.under_verdict(context.stroke.at_ms or context.now_ms()), case


def _give_back_because(context: Context, case: WaitingCase, answer: Answer) -> None:
    if context.session.case is not case:
        raise Refused(tr("The case had changed meanwhile, so nothing was said."))
    _say(context, case, Word.RETURN, answer=answer)


def _say(
    context: Context,
    case: WaitingCase,
    word: Word,
    *,
    verdict: Verdict | None = None,
    answer: Answer | None = None,
) -> None:
    note = context.session.note if answer is None else answer.note
    reason = None if answer is None else answer.reason.code
    record = partial(_record, case, word, verdict, reason, note)
    back = partial(context.session.open_case, case)
    context.perform(record, failed=partial(_not_said, back), unless=back)
    context.shell.mentoring.next_case(case)


def _record(
    case: WaitingCase,
    word: Word,
    verdict: Verdict | None,
    reason: ReasonCode | None,
    note: str,
    desk: "Desk",
) -> Changes:
    from reviewer.operations.countersigning import countersign

    return countersign(desk, case, word, verdict=verdict, reason=reason, note=note)


def _not_said(back: Callable[[], None], _error: ReviewerError) -> bool:
    """The case comes back; why is told like any error."""
    back()
    return False


def _case(name: str, title: str, run: Callable[[Context], None], icon: str) -> Action:
    return Action(
        id=f"mentor.{name}",
        title=title,
        run=run,
        group=Group.MENTORING,
        modes=REVIEW,
        risk=Risk.VERDICT,
        at_once=True,
        enabled=no_case,
        icon=icon,
    )


def _region(
    name: str, title: str, run: Callable[[int, int, Context], None], by: tuple[int, int]
) -> Action:
    return Action(
        id=f"remark.{name}",
        title=title,
        run=partial(run, *by),
        group=Group.MENTORING,
        modes=REMARK,
        repeat=True,
    )


# By side: columns and rows, what moves the place, what moves its corner.
_SIDES = {
    "left": (
        (-1, 0),
        tr("Move the marked place: left"),
        tr("Marked place: lower right corner left"),
    ),
    "right": (
        (1, 0),
        tr("Move the marked place: right"),
        tr("Marked place: lower right corner right"),
    ),
    "up": ((0, -1), tr("Move the marked place: up"), tr("Marked place: lower right corner up")),
    "down": (
        (0, 1),
        tr("Move the marked place: down"),
        tr("Marked place: lower right corner down"),
    ),
}

ACTIONS = (
    Action(
        id="mentor.waiting",
        title=tr("Your week: what waits for your word, and what changed"),
        run=open_waiting,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="clock",
    ),
    _case("approve", tr("Approve the decision of the open case"), approve, "certify"),
    _case("return", tr("Return the decision of the open case, with a reason"), give_back, "undo"),
    Action(
        id="review.remark",
        title=tr("Write a remark on the case, perhaps on a place in the picture"),
        run=write_remark,
        group=Group.MENTORING,
        modes=REVIEW,
        enabled=nothing_to_remark,
        icon="marker",
    ),
    *(_region(f"move_{side}", title, move_region, by) for side, (by, title, _) in _SIDES.items()),
    *(_region(f"grow_{side}", title, grow_region, by) for side, (by, _, title) in _SIDES.items()),
    Action(
        id="mentor.standing",
        title=tr("Where your interns stand: gates, learning curve, votes"),
        run=open_standing,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=nobody,
        icon="person",
    ),
    Action(
        id="mentor.cohort",
        title=tr("The cohort: everybody who learns at your sites"),
        run=open_cohort,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=partial(leads, tr("The cohort is shown to leads and admins.")),
        icon="person",
    ),
    Action(
        id="mentor.fairness",
        title=tr("Fairness: how decisions came out, slice by slice"),
        run=open_fairness,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=partial(reads_figures, tr("Figures of fairness are shown to leads and admins.")),
        icon="columns",
    ),
    Action(
        id="mentor.reviews",
        title=tr("Customers' reviews: which of them say that something came damaged"),
        run=open_reviews,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=reads_reviews,
        icon="search",
    ),
    Action(
        id="mentor.ledger",
        title=tr("Packaging ledger: grams, cost, parcels and damage of what was certified"),
        run=open_ledger,
        group=Group.MENTORING,
        modes=DESK | {Mode.MATTERS},
        enabled=partial(reads_figures, tr("The packaging ledger is shown to leads and admins.")),
        icon="columns",
    ),
    Action(
        id="mentor.fairness_reviews",
        title=tr("Reviews of fairness: begin, read, act; what fair means here"),
        run=open_fairness_reviews,
        group=Group.MENTORING,
        # Also from the board of slices, for what it shows.
        modes=DESK | {Mode.MATTERS, Mode.PALETTE},
        enabled=partial(reads_figures, tr("Reviews of fairness are shown to leads and admins.")),
        icon="columns",
    ),
    Action(
        id="mentor.levels",
        title=tr("Your level in each pack, and what it means"),
        run=open_levels,
        group=Group.MENTORING,
        modes=DESK,
        enabled=nobody,
        icon="person",
    ),
)
