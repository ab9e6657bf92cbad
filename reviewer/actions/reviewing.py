"""Deciding: verdicts with their guards, undo, the note.

A verdict key acts on the item that was painted when it was pressed. The next item is meant at
once; the record follows on the lane. When it cannot be saved the item comes back.
"""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from reviewer.actions.action import Action, Group, Mode, Risk
from reviewer.actions.context import Answer, AskReason, Context, Level
from reviewer.actions.mentoring import override
from reviewer.actions.session import Painted
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.errors import NotSaved, Refused, ReviewerError
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.operations.changes import Changes

if TYPE_CHECKING:
    from reviewer.operations.deciding import Prepared
    from reviewer.operations.desk import Desk

REVIEW = frozenset({Mode.REVIEW})
TITLES = {
    Verdict.CERTIFY: tr("Certify the proposed pack"),
    Verdict.REJECT: tr("Reject, with a reason"),
    Verdict.DEFER: tr("Defer, with a reason"),
    Verdict.TEST: tr("Send to a physical test"),
}
OVERRIDE = "override"
_UNREASONED = {
    Verdict.REJECT: tr("This site has no reasons for reject. Ask its lead for some."),
    Verdict.DEFER: tr("This site has no reasons for defer. Ask its lead for some."),
    Verdict.TEST: tr("This site has no reasons for test. Ask its lead for some."),
}


def no_item(context: Context) -> str | None:
    """Why no verdict can be given now, as far as it shows before the key."""
    if context.facts.person is None:
        return tr("Nobody is signed in.")
    return tr("There is no item to decide.") if context.session.current is None else None


def certify(context: Context) -> None:
    """Certify at once; where a hard rule speaks against it, ask for the override's reason."""
    painted = _under_verdict(context)
    _refuse_unseen(painted, context.session.angles)
    if not painted.sheet.rules:
        _record(context, painted, Verdict.CERTIFY)
        return
    context.ask(
        AskReason(
            verdict=OVERRIDE,
            title=tr("Certify {item} against a hard rule", item=_title(painted)),
            facts=tuple(rule.sentence for rule in painted.sheet.rules),
            reasons=context.facts.reasons.of(OVERRIDE),
            note=context.session.note,
            then=partial(_record_because, context, painted, Verdict.CERTIFY),
        )
    )


def ask_reason(verdict: Verdict, context: Context) -> None:
    """One more key names the reason and decides."""
    painted = _under_verdict(context)
    reasons = context.facts.reasons.of(verdict.value)
    if not reasons:
        raise Refused(_UNREASONED[verdict])
    context.ask(
        AskReason(
            verdict=verdict.value,
            title=_asked(verdict, _title(painted)),
            reasons=reasons,
            note=context.session.note,
            then=partial(_record_because, context, painted, verdict),
            lacking=_lacking(painted),
        )
    )


def undo(context: Context) -> None:
    """Take the newest decision back and bring its item back on the screen, which says so."""
    context.perform(_undo, then=partial(_undone, context))


def undo_record(context: Context, record: RecordId) -> None:
    """Take one decision back, whichever it was."""
    context.perform(partial(_withdraw, record), then=partial(_undone_elsewhere, context))


def edit_note(context: Context) -> None:
    context.view.edit_note()


def say_sure(sure: bool, context: Context) -> None:
    """Say it of the coming verdict; once more takes it back."""
    session = context.session
    session.say_sure(None if session.sure is sure else sure)


def second_look(context: Context) -> None:
    context.shell.look_again()


def _under_verdict(context: Context) -> Painted:
    reason = no_item(context)
    if reason is not None:
        raise Refused(reason)
    return context.session.under_verdict(context.stroke.at_ms or context.now_ms())


def _refuse_unseen(painted: Painted, angles: tuple[str, ...]) -> None:
    """A pack is certified by what was seen; a product without any picture by its text."""
    if painted.sheet.item.product.pictures and not angles:
        raise Refused(
            tr("No picture of this item was seen yet. Wait, look at another angle, or defer it.")
        )


def _record_because(context: Context, painted: Painted, verdict: Verdict, answer: Answer) -> None:
    """The palette's answer. The item must still be the one that was asked about."""
    if context.session.current != painted.item:
        raise Refused(tr("The item had changed meanwhile, so nothing was decided."))
    _record(context, painted, verdict, answer)


def _record(
    context: Context,
    painted: Painted,
    verdict: Verdict,
    answer: Answer | None = None,
) -> None:
    session = context.session
    if session.case is not None:
        override(context, session.case, verdict, answer)
        return
    is_override = verdict is Verdict.CERTIFY
    code = None if answer is None else answer.reason.code
    decision = Decision(
        item=painted.item,
        verdict=verdict,
        pack=painted.sheet.item.proposed_pack,
        reason=None if is_override else code,
        override=code if is_override else None,
        note=session.note if answer is None else answer.note,
        shown=shown(context, painted),
        missing=() if answer is None else answer.missing,
        sure=session.sure,
    )
    ready: list[Prepared] = []
    context.perform(
        partial(_decide, decision, ready),
        failed=partial(_not_decided, context, decision),
        unless=partial(_was_a_scan, context, painted.item),
        ahead=partial(_prepare, decision, ready),
    )
    go_on = session.stay if painted.sheet.item.sealed else session.advance
    go_on(painted.item, verdict)


def decide_again(context: Context, decision: Decision) -> None:
    """One more try for a decision that could not be saved."""
    failed = partial(_not_decided, context, decision)
    context.perform(partial(_decide, decision, []), failed=failed)
    context.session.advance(decision.item, decision.verdict)


def shown(context: Context, painted: Painted) -> Shown:
    """What was on the screen when the key was pressed."""
    item, session, stroke = painted.sheet.item, context.session, context.stroke
    risk, now_ms = item.risk, stroke.at_ms or context.now_ms()
    looked = session.looking.until(now_ms)
    return Shown(
        angles=session.angles,
        visible_ms=looked.visible_ms,
        input=stroke.input,
        model="" if item.score is None else item.score.model,
        risk_ppm=None if risk is None else risk.ppm,
        high_ppm=None if risk is None else risk.high_ppm,
        threshold_ppm=None if risk is None else risk.threshold_ppm,
        flag=item.flag.value,
        rules=tuple(rule.code for rule in painted.sheet.rules),
        overlays=tuple(sorted(session.overlays)),
        evidence=session.evidence,
        reopened_ms=item.reopened_ms,
        item=painted.item,
        since_ms=max(now_ms - painted.at_ms, 0),
        views=looked.views,
        aids=looked.aids,
        references=looked.references,
        keys=stroke.profile,
        version=item.version,
        page=session.evidence_page,
    )


def _prepare(decision: Decision, ready: "list[Prepared]", desk: "Desk") -> None:
    from reviewer.operations.deciding import prepare

    # Whatever speaks against it is told when it is to be recorded.
    with suppress(ReviewerError):
        ready.append(prepare(desk, decision))


def _decide(decision: Decision, ready: "list[Prepared]", desk: "Desk") -> Changes:
    from reviewer.operations.deciding import decide

    return decide(desk, decision, ready[0] if ready else None)


def _undo(desk: "Desk") -> Changes:
    from reviewer.operations.deciding import undo as take_back

    return take_back(desk)


def _withdraw(record: RecordId, desk: "Desk") -> Changes:
    from reviewer.operations.deciding import withdraw

    return withdraw(desk, record)


def _not_decided(context: Context, decision: Decision, error: ReviewerError) -> bool:
    """The item comes back; a decision that could not be made durable is kept in the form."""
    context.session.bring_back(decision.item)
    context.session.write_note(decision.note)
    context.session.say_sure(decision.sure)
    if not isinstance(error, NotSaved):
        return False
    context.not_saved(decision, error)
    return True


def _was_a_scan(context: Context, item: ItemId) -> None:
    context.session.bring_back(item)


def _undone(context: Context, changes: Changes) -> None:
    if "case" in changes.nouns:
        context.shell.mentoring.bring_case_back(changes)
        return
    if len(changes.items) > 1:
        # A bulk act: its items stand where they stood; the list alone is looked up anew.
        context.refilter(context.session.filter)
        #: what was done, as a sentence
        context.tell(Level.INFO, tr("{done}.", done=changes.text))
    elif changes.items:
        context.session.bring_back(*changes.items)


def _undone_elsewhere(context: Context, changes: Changes) -> None:
    _undone(context, changes)
    if len(changes.items) == 1:
        #: what was done, as a sentence
        context.tell(Level.INFO, tr("{done}.", done=changes.text))


def _lacking(painted: Painted) -> tuple[str, ...]:
    """Angles of the tunnel without any picture."""
    there = {picture.angle for picture in painted.sheet.item.product.pictures}
    return tuple(angle.value for angle in TUNNEL_ANGLES if angle not in there)


def _asked(verdict: Verdict, item: str) -> str:
    """What the palette of reasons asks about."""
    if verdict is Verdict.REJECT:
        return tr("Reject: {item}", item=item)
    if verdict is Verdict.DEFER:
        return tr("Defer: {item}", item=item)
    return tr("Test: {item}", item=item)


def _title(painted: Painted) -> str:
    return painted.sheet.item.product.text.title


def _verdict(verdict: Verdict, icon: str) -> Action:
    run = certify if verdict is Verdict.CERTIFY else partial(ask_reason, verdict)
    return Action(
        id=f"review.{verdict.value}",
        title=TITLES[verdict],
        run=run,
        group=Group.VERDICT,
        modes=REVIEW,
        risk=Risk.VERDICT,
        at_once=True,
        enabled=no_item,
        icon=icon,
    )


ACTIONS = (
    _verdict(Verdict.CERTIFY, "certify"),
    _verdict(Verdict.REJECT, "reject"),
    _verdict(Verdict.DEFER, "defer"),
    _verdict(Verdict.TEST, "test"),
    Action(
        id="review.undo",
        title=tr("Undo the last decision"),
        run=undo,
        group=Group.VERDICT,
        modes=REVIEW | {Mode.SHEET},
        icon="undo",
    ),
    Action(
        id="review.sure",
        title=tr("Sure of the coming verdict, or nothing said"),
        run=partial(say_sure, True),
        group=Group.VERDICT,
        modes=REVIEW,
        enabled=no_item,
    ),
    Action(
        id="review.unsure",
        title=tr("Unsure of the coming verdict, or nothing said"),
        run=partial(say_sure, False),
        group=Group.VERDICT,
        modes=REVIEW,
        enabled=no_item,
    ),
    Action(
        id="review.second_look",
        title=tr("Look again at one of the last quick run, and back"),
        run=second_look,
        group=Group.VERDICT,
        modes=REVIEW,
    ),
    Action(
        id="review.note",
        title=tr("Write a note"),
        run=edit_note,
        group=Group.VERDICT,
        modes=REVIEW,
        enabled=no_item,
        icon="note",
    ),
)
