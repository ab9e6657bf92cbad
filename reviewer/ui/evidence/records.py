"""Records in the slice of an item, in words: of the model, and of all who decide. Plain data."""

from collections.abc import Sequence

from reviewer.domain.evidence import Evidence, SliceRecord, Whose
from reviewer.domain.language import day_of, tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import category, listed, pack_title

WHOSE = {Whose.MODEL: tr("The model"), Whose.US: tr("Those who decide")}
NOT_TOLD = tr("not told with this evidence")
NOT_TOLD_THEN = tr("not told then")
HIDDEN = tr("too few decisions or people to be told")
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
    slice_words = listed((*slice_of(one, ladder), tr("as of {day}", day=day_of(one.as_of))))
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
            "too few verified for a share: {count:,}; {verified}",
            count=record.verified,
            verified=verified,
        )
    #: whose decisions or advice were right; how many are verified follows
    return tr(
        "right in {right:,} of {cases:,}, {low} to {high}; {verified}",
        right=record.right,
        cases=record.verified,
        low=percent(record.low_ppm),
        high=percent(record.high_ppm),
        verified=verified,
    )


def badge_words(records: Sequence[SliceRecord]) -> str:
    """Both in a line, to stand beside the score; "" where neither has a share to tell.

    "In this slice the model was right in 290 of 311 (90 % to 96 %), we in 284 of 298 (...)."
    """
    told = [share for each in records if (share := _right_words(each))]
    if not told:
        return ""
    day = day_of(records[0].as_of)
    #: how often the model, and people, were right
    return tr("In this slice: {records}; as of {day}", records=", ".join(told), day=day)


def _right_words(record: SliceRecord) -> str:
    if record.right is None or record.verified is None or record.low_ppm is None:
        return ""
    told = {
        "right": record.right,
        "verified": record.verified,
        "low": percent(record.low_ppm),
        "high": percent(record.high_ppm or _PPM),
    }
    if record.whose is Whose.MODEL:
        return tr("model right in {right:,} of {verified:,} ({low} to {high})", **told)
    #: those who decide
    return tr("we right in {right:,} of {verified:,} ({low} to {high})", **told)


def record_sentence(record: SliceRecord, ladder: PackLadder) -> str:
    """The same as a person would say it."""
    where = " / ".join(each for each in slice_of(record, ladder) if each)
    day = day_of(record.as_of)
    if record.decisions is None:
        return tr("Of {slice} there are too few decisions or people to be told.", slice=where)
    if record.right is None or record.verified is None or record.low_ppm is None:
        return _too_few(record.whose, where, day)
    told = {
        "slice": where,
        "right": record.right,
        "verified": record.verified,
        "low": percent(record.low_ppm),
        "high": percent(record.high_ppm or _PPM),
        "decisions": record.decisions,
        "share": percent(_share(record.verified, record.decisions)),
        "day": day,
    }
    if record.whose is Whose.MODEL:
        return tr(
            "In {slice}, the model was right in {right:,} of the {verified:,} cases whose truth is"
            " known. By chance alone that may stand for anything from {low} to {high}. Of"
            " {decisions:,} decisions {share} are verified. Counted on {day}.",
            **told,
        )
    return tr(
        "In {slice}, we were right in {right:,} of the {verified:,} cases whose truth is known. By"
        " chance alone that may stand for anything from {low} to {high}. Of {decisions:,}"
        " decisions {share} are verified. Counted on {day}.",
        **told,
    )


def _too_few(whose: Whose, where: str, day: str) -> str:
    if whose is Whose.MODEL:
        return tr(
            "Of {slice}, too few decisions have a known truth to say how often the model was"
            " right. Counted on {day}.",
            slice=where,
            day=day,
        )
    return tr(
        "Of {slice}, too few decisions have a known truth to say how often we were right. Counted"
        " on {day}.",
        slice=where,
        day=day,
    )


def _share(part: int, whole: int) -> int:
    return round(part * _PPM / whole) if whole else 0
