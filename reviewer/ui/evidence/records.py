"""Records in the slice of an item, in words: of the model, and of all who decide. Plain data."""

from collections.abc import Sequence

from reviewer.domain.evidence import Evidence, SliceRecord, Whose
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import category, listed, pack_title

WHOSE = {Whose.MODEL: tr("The model"), Whose.US: tr("Those who decide")}
NOT_TOLD = tr("not told with this evidence")
NOT_TOLD_THEN = tr("not told then")
HIDDEN = tr("too few decisions or people to be told")
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
        return (Fact(tr("Record"), missing, is_wide=True),)
    one = records[0]
    slice_words = listed((*slice_of(one, ladder), tr("as of {as_of}", as_of=one.as_of)))
    return (
        *(Fact(WHOSE[each.whose], record_words(each), is_wide=True) for each in records),
        Fact(tr("Slice"), slice_words, is_wide=True),
    )


def slice_of(record: SliceRecord, ladder: PackLadder) -> tuple[str, ...]:
    """Pack and category."""
    return pack_title(ladder, record.pack), category(record.category)


def record_words(record: SliceRecord) -> str:
    """ "right in 93 of 100 verified, 86 % to 97 %; 29 % of 340 are verified"."""
    if record.decisions is None:
        return HIDDEN
    if not record.decisions:
        return tr("nothing decided yet")
    if record.verified is None:
        return tr("{decisions:,} decided, fewer than five verified", decisions=record.decisions)
    share = percent(_share(record.verified, record.decisions))
    verified = tr("{share} of {decisions:,} verified", share=share, decisions=record.decisions)
    if record.right is None or record.low_ppm is None or record.high_ppm is None:
        return tr(
            "too few verified for a share: {verified:,}; {verified_2}",
            verified=record.verified,
            verified_2=verified,
        )
    between = tr(
        "{percent} to {percent_2}",
        percent=percent(record.low_ppm),
        percent_2=percent(record.high_ppm),
    )
    return tr(
        "right in {right:,} of {verified:,}, {between}; {verified_2}",
        right=record.right,
        verified=record.verified,
        between=between,
        verified_2=verified,
    )


def badge_words(records: Sequence[SliceRecord]) -> str:
    """Both in a line, to stand beside the score; "" where neither has a share to tell.

    "In this slice the model was right in 290 of 311 (90 % to 96 %), we in 284 of 298 (...)."
    """
    told = [f"{_WHO[each.whose]} {share}" for each in records if (share := _right_words(each))]
    return (
        tr("In this slice: {listed}; as of {as_of}", listed=", ".join(told), as_of=records[0].as_of)
        if told
        else ""
    )


def _right_words(record: SliceRecord) -> str:
    if record.right is None or record.verified is None or record.low_ppm is None:
        return ""
    between = tr(
        "{percent} to {percent_2}",
        percent=percent(record.low_ppm),
        percent_2=percent(record.high_ppm or _PPM),
    )
    return tr(
        "right in {right:,} of {verified:,} ({between})",
        right=record.right,
        verified=record.verified,
        between=between,
    )


def record_sentence(record: SliceRecord, ladder: PackLadder) -> str:
    """The same as a person would say it."""
    where = " / ".join(each for each in slice_of(record, ladder) if each)
    who = tr("the model was") if record.whose is Whose.MODEL else tr("we were")
    if record.decisions is None:
        return tr("Of {where} there are {hidden}.", where=where, hidden=HIDDEN)
    if record.right is None or record.verified is None or record.low_ppm is None:
        return tr(
            "Of {where}, too few decisions have a known truth to say how often {who} "
            "right. Counted on {as_of}.",
            where=where,
            who=who,
            as_of=record.as_of,
        )
    high = percent(record.high_ppm or _PPM)
    return tr(
        "In {where}, {who} right in {right:,} of the {verified:,} cases whose truth "
        "is known. By chance alone that may stand for anything from {percent} to "
        "{high}. Of {decisions:,} decisions {percent_2} are verified. Counted on "
        "{as_of}.",
        where=where,
        who=who,
        right=record.right,
        verified=record.verified,
        percent=percent(record.low_ppm),
        high=high,
        decisions=record.decisions,
        percent_2=percent(_share(record.verified, record.decisions)),
        as_of=record.as_of,
    )


def _share(part: int, whole: int) -> int:
    return round(part * _PPM / whole) if whole else 0
