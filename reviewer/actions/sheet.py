"""The contact sheet: looking through a group, opening the sample, one verdict on what is left."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reviewer.actions.action import Action, Group, Mode, Risk
from reviewer.actions.context import Answer, AskReason, Context, Screen
from reviewer.actions.queueing import nobody
from reviewer.actions.sheet_view import Question
from reviewer.domain.bulk import BulkAct
from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.sampling import TYPED_FROM, Plan
from reviewer.operations.changes import Changes

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk

SHEET = frozenset({Mode.SHEET})
ACTION = {Verdict.CERTIFY: "sheet.certify", Verdict.REJECT: "sheet.reject"}


def no_group(context: Context) -> str | None:
    if context.facts.person is None:
        return tr("Nobody is signed in.")
    return None if context.sheet.has_group else tr("There is no group to look through.")


def move(columns: int, rows: int, extend: bool, context: Context) -> None:
    context.sheet.move(columns, rows, extend)


def turn_page(by: int, context: Context) -> None:
    context.sheet.turn_page(by)


def step_group(by: int, context: Context) -> None:
    context.sheet.step_group(by)


def step_grouping(context: Context) -> None:
    context.sheet.step_grouping()


def toggle_out(context: Context) -> None:
    context.sheet.toggle_out()


def open_item(context: Context) -> None:
    context.sheet.open_item()


def open_next(context: Context) -> None:
    context.sheet.open_next()


def close(context: Context) -> None:
    """The open item, else the sheet."""
    if not context.sheet.close_item():
        context.go(Screen.REVIEW)


def certify(context: Context) -> None:
    """Certify the rest, once the sample was opened and the count is confirmed."""
    _ready(context, Verdict.CERTIFY)
    _ask_count(context, Verdict.CERTIFY, None)


def reject(context: Context) -> None:
    """Reject the rest: the reason first, then the count."""
    plan = _ready(context, Verdict.REJECT)
    reasons = context.facts.reasons.of(Verdict.REJECT.value)
    if not reasons:
        raise Refused(tr("This site has no reasons for reject. Ask its lead for some."))
    context.ask(
        AskReason(
            verdict=Verdict.REJECT.value,
            title=tr("Reject {n:,} items", "Reject {n:,} item", len(plan.members)),
            reasons=reasons,
            then=partial(_ask_count, context, Verdict.REJECT),
        )
    )


def _ready(context: Context, verdict: Verdict) -> Plan:
    """What would be done.

    Raises:
        Refused: something is lacking yet, named.
    """
    plan = context.sheet.plan(verdict)
    if not plan.is_ready:
        raise Refused(plan.lacks[0])
    return plan


def _ask_count(context: Context, verdict: Verdict, answer: Answer | None) -> None:
    plan = _ready(context, verdict)
    count, packs = len(plan.members), context.sheet.packs()
    question = Question(
        sentence=tr(
            "Certify {n:,} items as {packs}?", "Certify {n:,} item as {packs}?", count, packs=packs
        )
        if verdict is Verdict.CERTIFY
        else tr(
            "Reject {n:,} items for {packs}?", "Reject {n:,} item for {packs}?", count, packs=packs
        ),
        verdict=verdict,
        plan=plan,
        is_typed=count > TYPED_FROM,
        action=ACTION[verdict],
        then=partial(_decide, context, verdict, plan, answer),
    )
    context.sheet.ask(question)


def _decide(context: Context, verdict: Verdict, plan: Plan, answer: Answer | None) -> None:
    """The person said yes to just these."""
    if _ready(context, verdict).members != plan.members:
        raise Refused(tr("The sheet had changed meanwhile, so nothing was decided. Look again."))
    reason = None if answer is None else answer.reason.code
    note = "" if answer is None else answer.note
    shown = BulkShown(input=context.stroke.input)
    act = context.sheet.act(verdict, reason, note, shown)
    context.perform(partial(_decide_all, act), then=partial(_decided, context))


def _decided(context: Context, changes: Changes) -> None:
    context.refilter(context.session.filter)
    context.sheet.show_result(changes)


def _decide_all(act: BulkAct, desk: "Desk") -> Changes:
    from reviewer.operations.bulk import decide_all

    return decide_all(desk, act)


def _looking(
    name: str,
    title: str,
    run: Callable[[Context], None],
    *,
    repeat: bool = False,
    enabled: Callable[[Context], str | None] = no_group,
) -> Action:
    return Action(
        id=f"sheet.{name}",
        title=title,
        run=run,
        group=Group.SHEET,
        modes=SHEET,
        enabled=enabled,
        repeat=repeat,
        at_once=True,
    )


# By way: columns and rows, what goes there, what chooses all on the way.
_WAYS = {
    "left": ((-1, 0), tr("Item left"), tr("Choose further left")),
    "right": ((1, 0), tr("Item right"), tr("Choose further right")),
    "up": ((0, -1), tr("Item up"), tr("Choose further up")),
    "down": ((0, 1), tr("Item down"), tr("Choose further down")),
}

ACTIONS = (
    Action(
        id="sheet.certify",
        title=tr("Certify the rest of the group"),
        run=certify,
        group=Group.VERDICT,
        modes=SHEET,
        risk=Risk.BULK,
        enabled=no_group,
        icon="certify",
        bulk=True,
    ),
    Action(
        id="sheet.reject",
        title=tr("Reject the rest of the group, with a reason"),
        run=reject,
        group=Group.VERDICT,
        modes=SHEET,
        risk=Risk.BULK,
        enabled=no_group,
        icon="reject",
        bulk=True,
    ),
    _looking("next_sample", tr("Open the next of the sample"), open_next),
    _looking("toggle", tr("Take out of the act, or put back in"), toggle_out),
    _looking("open", tr("Open the item"), open_item),
    *(
        _looking(way, title, partial(move, *by, False), repeat=True)
        for way, (by, title, _) in _WAYS.items()
    ),
    *(
        _looking(f"extend_{way}", title, partial(move, *by, True), repeat=True)
        for way, (by, _, title) in _WAYS.items()
    ),
    _looking("page_down", tr("Thumbnails: a page down"), partial(turn_page, 1), repeat=True),
    _looking("page_up", tr("Thumbnails: a page up"), partial(turn_page, -1), repeat=True),
    _looking("next_group", tr("Next group"), partial(step_group, 1), repeat=True),
    _looking("previous_group", tr("Previous group"), partial(step_group, -1), repeat=True),
    _looking(
        "grouping", tr("Group by form factor, look-alike, vendor, category"), step_grouping,
        enabled=nobody,
    ),
    Action(
        id="sheet.close",
        title=tr("Close the item, or leave the sheet"),
        run=close,
        group=Group.GO,
        modes=SHEET,
    ),
)  # fmt: skip
