"""Records in the slice of an item, in words: of the model, and of all who decide. Plain data."""

from collections.abc import Sequence

from reviewer.domain.evidence import Evidence, SliceRecord, Whose
from reviewer.domain.packs import PackLadder
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import category, listed, pack_title

WHOSE = {Whose.MODEL: "The model", Whose.US: "Those who decide"}
NOT_TOLD = "not told with this evidence"
NOT_TOLD_THEN = "not told then"
HIDDEN = "too few decisions or people to be told"
_WHO = {Whose.MODEL: "model", Whose.US: "we"}
_PPM = 1_000_000


def record_facts(
    evidence: Evidence | None, ladder: PackLadder, missing: str = NOT_TOLD
) -> tuple[Fact, ...]:
    """One line for each record, then what the slice is.

    Args:
        missing: said where the evidence was told without them.
    """
    records = None if evidence is None else evidence.records
    if not records:
        return (Fact("Record", missing, is_wide=True),)
    one = records[0]
    slice_words = listed((*slice_of(one, ladder), f"as of {one.as_of}"))
    return (
        *(Fact(WHOSE[each.whose], record_words(each), is_wide=True) for each in records),
        Fact("Slice", slice_words, is_wide=True),
    )


def slice_of(record: SliceRecord, ladder: PackLadder) -> tuple[str, ...]:
    """Pack and category."""
    return pack_title(ladder, record.pack), category(record.category)


def record_words(record: SliceRecord) -> str:
    """ "right in 93 of 100 verified, 86 % to 97 %; 29 % of 340 are verified"."""
    if record.decisions is None:
        return HIDDEN
    if not record.decisions:
        return "nothing decided yet"
    if record.verified is None:
        return f"{record.decisions:,} decided, fewer than five verified"
    share = percent(_share(record.verified, record.decisions))
    verified = f"{share} of {record.decisions:,} verified"
    if record.right is None or record.low_ppm is None or record.high_ppm is None:
        return f"too few verified for a share: {record.verified:,}; {verified}"
    between = f"{percent(record.low_ppm)} to {percent(record.high_ppm)}"
    return f"right in {record.right:,} of {record.verified:,}, {between}; {verified}"


def badge_words(records: Sequence[SliceRecord]) -> str:
    """Both in a line, to stand beside the score; "" where neither has a share to tell.

    "In this slice the model was right in 290 of 311 (90 % to 96 %), we in 284 of 298 (...)."
    """
    told = [f"{_WHO[each.whose]} {share}" for each in records if (share := _right_words(each))]
    return f"In this slice: {', '.join(told)}; as of {records[0].as_of}" if told else ""


def _right_words(record: SliceRecord) -> str:
    if record.right is None or record.verified is None or record.low_ppm is None:
        return ""
    between = f"{percent(record.low_ppm)} to {percent(record.high_ppm or _PPM)}"
    return f"right in {record.right:,} of {record.verified:,} ({between})"


def record_sentence(record: SliceRecord, ladder: PackLadder) -> str:
    """The same as a person would say it."""
    where = " / ".join(each for each in slice_of(record, ladder) if each)
    who = "the model was" if record.whose is Whose.MODEL else "we were"
    if record.decisions is None:
        return f"Of {where} there are {HIDDEN}."
    if record.right is None or record.verified is None or record.low_ppm is None:
        return (
            f"Of {where}, too few decisions have a known truth to say how often {who} right."
            f" Counted on {record.as_of}."
        )
    high = percent(record.high_ppm or _PPM)
    return (
        f"In {where}, {who} right in {record.right:,} of the {record.verified:,} cases whose truth"
        f" is known. By chance alone that may stand for anything from {percent(record.low_ppm)} to"
        f" {high}. Of {record.decisions:,} decisions"
        f" {percent(_share(record.verified, record.decisions))} are verified. Counted on"
        f" {record.as_of}."
    )


def _share(part: int, whole: int) -> int:
    return round(part * _PPM / whole) if whole else 0
