"""The words and figures of the sheet, in one place so that panel, panels and page agree."""

from reviewer.domain.bulk import ActError
from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.sampling import Band, Plan
from reviewer.ui.review.risk_scale import percent

GROUPINGS = {
    "family": tr("Form factor"),
    "alike": tr("Look-alike"),
    "vendor": tr("Vendor"),
    "category": tr("Category"),
}
GROUP_BY = {
    "family": tr("Group by form factor"),
    "alike": tr("Group by look-alike"),
    "vendor": tr("Group by vendor"),
    "category": tr("Group by category"),
}
BANDS = {
    Band.LOW: tr("low risk"),
    Band.MIDDLE: tr("middle risk"),
    Band.HIGH: tr("high risk"),
}

#: no item was left out
NOBODY = tr("nobody")


def bound_words(verdict: Verdict, bound_ppm: int, members: int) -> str:
    """What the sample allows to say, at 95 %."""
    if bound_ppm >= 1_000_000:
        return tr("The sample says nothing yet.")
    share = percent(bound_ppm)
    if verdict is Verdict.CERTIFY:
        return tr(
            "At 95 %, at most {share} of these {n:,} would be damaged unseen.",
            "At 95 %, at most {share} of this {n:,} would be damaged unseen.",
            members,
            share=share,
        )
    return tr(
        "At 95 %, at most {share} of these {n:,} would be fine unseen.",
        "At 95 %, at most {share} of this {n:,} would be fine unseen.",
        members,
        share=share,
    )


def again_words(found: ActError | str) -> str:
    """What others found who looked again at members of an act."""
    if isinstance(found, str):
        return found
    told = [
        #: items that others decided otherwise than the act
        tr("{n:,} otherwise", "{n:,} otherwise", found.other),
        #: items that others decided the same as the act
        tr("{n:,} the same", "{n:,} the same", found.same),
    ]
    if found.unclear:
        #: items that others sent to a test or deferred
        told.append(tr("{n:,} unclear", "{n:,} unclear", found.unclear))
    if found.ended:
        #: items that nobody had looked at when the act was taken back
        told.append(tr("{n:,} ended before", "{n:,} ended before", found.ended))
    #: {results}: "1 otherwise, 7 the same"
    words = tr(
        "{drawn:,} of {n:,} unopened members, drawn by the service: others decided {results}.",
        "{drawn:,} of {n:,} unopened member, drawn by the service: others decided {results}.",
        found.members,
        drawn=found.drawn,
        results=", ".join(told),
    )
    if found.bound_ppm is None or found.bound_ppm >= 1_000_000:
        return words
    share = percent(found.bound_ppm)
    bound = tr("At 95 %, at most {share} of all would be decided otherwise.", share=share)
    return f"{words} {bound}"


def sample_words(plan: Plan) -> str:
    """ "7 of 16 opened"."""
    opened = plan.sampled - len(plan.to_open)
    return tr("{opened} of {n} opened", "{opened} of {n} opened", plan.sampled, opened=opened)


def draw_words(plan: Plan) -> str:
    """How the sample is made up."""
    #: {random}: "9 at random"; {unlike}: "7 least similar"; {risk}: "low risk"
    return tr(
        "{random}, {unlike} ({risk})",
        random=random_words(len(plan.sample.random)),
        unlike=unlike_words(len(plan.sample.unlike)),
        risk=BANDS[plan.band],
    )


def random_words(count: int) -> str:
    """How many of a sample were drawn at random."""
    return tr("{n:,} at random", "{n:,} at random", count)


def unlike_words(count: int) -> str:
    """How many of a sample were chosen since they resemble the group least."""
    return tr("{n:,} least similar", "{n:,} least similar", count)


def out_words(plan: Plan) -> str:
    """Who is left out, by why."""
    parts = []
    if plan.not_shown:
        parts.append(tr("{n:,} not shown yet", "{n:,} not shown yet", plan.not_shown))
    if plan.taken_out:
        parts.append(tr("{n:,} taken out", "{n:,} taken out", plan.taken_out))
    if plan.barred:
        parts.append(tr("{n:,} cannot be members", "{n:,} cannot be a member", plan.barred))
    if plan.over:
        over = tr("{n:,} over the cap of one act", "{n:,} over the cap of one act", plan.over)
        parts.append(over)
    return ", ".join(parts) or NOBODY


def place_words(plan: Plan, is_out: bool) -> str:
    """Beside an open item."""
    opened = sample_words(plan)
    if is_out:
        return tr("Sample: {opened} · taken out", opened=opened)
    #: {opened}: "7 of 16 opened"
    return tr("Sample: {opened}", opened=opened)


def empty_words(by: str, listed: int, prints: int) -> str:
    """Why there is no group: of so many listed items, with so many pictures compared."""
    if by == "alike" and listed and not prints:
        return tr("No picture of the listed items is on this machine yet.")
    if listed:
        return tr("No two open items that are listed have this in common.")
    return tr("The queue lists no open item. Check out more, or change its filter.")
