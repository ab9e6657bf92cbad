"""The words and figures of the sheet, in one place so that panel, panels and page agree."""

from reviewer.domain.bulk import ActError
from reviewer.domain.decision import Verdict
from reviewer.domain.sampling import Band, Plan
from reviewer.ui.review.risk_scale import percent

GROUPINGS = {
    "family": "Form factor",
    "alike": "Look-alike",
    "vendor": "Vendor",
    "category": "Category",
}
BANDS = {
    Band.LOW: "low risk",
    Band.MIDDLE: "middle risk",
    Band.HIGH: "high risk",
}


def bound_words(verdict: Verdict, bound_ppm: int, members: int) -> str:
    """What the sample allows to say, at 95 %."""
    what = "would be damaged" if verdict is Verdict.CERTIFY else "would be fine"
    if bound_ppm >= 1_000_000:
        return "The sample says nothing yet."
    return f"At 95 %, at most {percent(bound_ppm)} of these {members:,} {what} unseen."


def again_words(found: ActError | str) -> str:
    """What others found who looked again at members of an act."""
    if isinstance(found, str):
        return found
    left = {"unclear": found.unclear, "ended before": found.ended}
    told = "".join(f", {count:,} {word}" for word, count in left.items() if count)
    bound = ""
    if found.bound_ppm is not None and found.bound_ppm < 1_000_000:
        bound = f" At 95 %, at most {percent(found.bound_ppm)} of all would be decided otherwise."
    return (
        f"{found.drawn:,} of {found.members:,} unopened members, drawn by the service: others"
        f" decided {found.other:,} otherwise, {found.same:,} the same{told}.{bound}"
    )


def sample_words(plan: Plan) -> str:
    """ "7 of 16 opened: 9 at random, 7 least similar"."""
    opened = plan.sampled - len(plan.to_open)
    return f"{opened} of {plan.sampled} opened"


def draw_words(plan: Plan) -> str:
    """How the sample is made up."""
    drawn, unlike = len(plan.sample.random), len(plan.sample.unlike)
    return f"{drawn} at random, {unlike} least similar ({BANDS[plan.band]})"


def out_words(plan: Plan) -> str:
    """Who is left out, by why."""
    parts = (
        (plan.not_shown, "not shown yet"),
        (plan.taken_out, "taken out"),
        (plan.barred, "cannot be members"),
        (plan.over, "over the cap of one act"),
    )
    return ", ".join(f"{count:,} {words}" for count, words in parts if count) or "nobody"


def place_words(plan: Plan, is_out: bool) -> str:
    """Beside an open item."""
    words = f"Sample: {sample_words(plan)}"
    return f"{words} · taken out" if is_out else words


def empty_words(by: str, listed: int, prints: int) -> str:
    """Why there is no group: of so many listed items, with so many pictures compared."""
    if by == "alike" and listed and not prints:
        return "No picture of the listed items is on this machine yet."
    if listed:
        return "No two open items that are listed have this in common."
    return "The queue lists no open item. Check out more, or change its filter."
