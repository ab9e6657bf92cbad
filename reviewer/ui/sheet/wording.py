"""The words and figures of the sheet, in one place so that panel, panels and page agree."""

from reviewer.domain.bulk import ActError
from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.sampling import Band, Plan
from reviewer.ui.review.risk_scale import percent

GROUPINGS = {
    "family": tr("Form factor"),
    "alike": "Look-alike",
    "vendor": tr("Vendor"),
    "category": tr("Category"),
}
BANDS = {
    Band.LOW: tr("low risk"),
    Band.MIDDLE: tr("middle risk"),
    Band.HIGH: tr("high risk"),
}


def bound_words(verdict: Verdict, bound_ppm: int, members: int) -> str:
    """What the sample allows to say, at 95 %."""
    what = tr("would be damaged") if verdict is Verdict.CERTIFY else tr("would be fine")
    if bound_ppm >= 1_000_000:
        return tr("The sample says nothing yet.")
    return tr(
        "At 95 %, at most {percent} of these {members:,} {what} unseen.",
        percent=percent(bound_ppm),
        members=members,
        what=what,
    )


def again_words(found: ActError | str) -> str:
    """What others found who looked again at members of an act."""
    if isinstance(found, str):
        return found
    left = {"unclear": found.unclear, "ended before": found.ended}
    told = "".join(f", {count:,} {word}" for word, count in left.items() if count)
    bound = ""
    if found.bound_ppm is not None and found.bound_ppm < 1_000_000:
        bound = tr(
            " At 95 %, at most {percent} of all would be decided otherwise.",
            percent=percent(found.bound_ppm),
        )
    return tr(
        "{drawn:,} of {members:,} unopened members, drawn by the service: others "
        "decided {other:,} otherwise, {same:,} the same{told}.{bound}",
        drawn=found.drawn,
        members=found.members,
        other=found.other,
        same=found.same,
        told=told,
        bound=bound,
    )


def sample_words(plan: Plan) -> str:
    """ "7 of 16 opened: 9 at random, 7 least similar"."""
    opened = plan.sampled - len(plan.to_open)
    return tr("{opened} of {sampled} opened", opened=opened, sampled=plan.sampled)


def draw_words(plan: Plan) -> str:
    """How the sample is made up."""
    drawn, unlike = len(plan.sample.random), len(plan.sample.unlike)
    return tr(
        "{drawn} at random, {unlike} least similar ({bands})",
        drawn=drawn,
        unlike=unlike,
        bands=BANDS[plan.band],
    )


def out_words(plan: Plan) -> str:
    """Who is left out, by why."""
    parts = (
        (plan.not_shown, tr("not shown yet")),
        (plan.taken_out, tr("taken out")),
        (plan.barred, tr("cannot be members")),
        (plan.over, tr("over the cap of one act")),
    )
    return ", ".join(f"{count:,} {words}" for count, words in parts if count) or "nobody"


def place_words(plan: Plan, is_out: bool) -> str:
    """Beside an open item."""
    words = f"Sample: {sample_words(plan)}"
    return tr("{words} · taken out", words=words) if is_out else words


def empty_words(by: str, listed: int, prints: int) -> str:
    """Why there is no group: of so many listed items, with so many pictures compared."""
    if by == "alike" and listed and not prints:
        return tr("No picture of the listed items is on this machine yet.")
    if listed:
        return tr("No two open items that are listed have this in common.")
    return tr("The queue lists no open item. Check out more, or change its filter.")
