"""How facets, rates and shares of a review are said."""

from reviewer.domain.language import number, tr
from reviewer.domain.slice_review import SliceRate, SliceReview, Span
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.fairness_words import GROUPS
from reviewer.ui.review.wording import MINUS, NARROW, money

FACETS = {
    "site": tr("Site"),
    "country": tr("Country"),
    "language": tr("Language"),
    "category": tr("Category"),
    "price_band": tr("Price"),
    "vendor": tr("Vendor"),
    #: a facet of decisions: in which shift of the day
    "shift": tr("Shift", "of work"),
}
#: facets as they stand within a sentence
FACETS_WITHIN = GROUPS
RATES = {
    "success": tr("Decided rightly"),
    "reject_recall": tr("True rejects that were rejected"),
    "false_reject": tr("True certifies that were rejected"),
    "escaped": tr("Certified, but damaged"),
    "flagged": tr("Flagged"),
    "auto_certified": tr("Certified by the model alone"),
    "verified": tr("Truth known"),
}
DASH = "–"
_SMALLEST = 0.001


def slice_words(row: SliceRate) -> str:
    """Facets and values: "Site BER1", "Site BER1, Shift night"."""
    parts = [(row.facet, row.value), *([row.also] if row.also else [])]
    return ", ".join(part_words(*part) for part in parts)


def part_words(facet: str, value: str) -> str:
    """One facet and its value."""
    #: a facet and what it is: Site BER1
    return tr("{facet} {name}", facet=FACETS.get(facet, facet), name=value_words(facet, value))


def value_words(facet: str, value: str) -> str:
    """A value as it is said."""
    return _price(value) if facet == "price_band" and value else value


def _price(code: str) -> str:
    """A band of hundredths: "EUR 1000-2000" as prices."""
    currency, _, band = code.rpartition(" ")
    low, _, high = band.partition("-")
    lowest = money(int(low), currency) if low else ""
    highest = money(int(high), currency) if high else ""
    if not lowest:
        #: a band of prices
        return tr("below {highest}", highest=highest)
    if not highest:
        #: a band of prices
        return tr("from {lowest}", lowest=lowest)
    #: a band of prices
    return tr("{lowest} to {highest}", lowest=lowest, highest=highest)


def share_words(row: SliceRate) -> str:
    """The rate with its interval."""
    if row.is_hidden:
        return HIDDEN
    return DASH if row.share is None else with_interval(row.share, ".1%")


def gap_words(row: SliceRate) -> str:
    """How far it lies from the rest, in points of a hundred."""
    if row.beside is None:
        return DASH
    gap = row.beside.gap
    return points_words(gap)


def points_words(gap: Span) -> str:
    """A difference of shares in points of a hundred, with its interval."""
    points = Span(gap.value * 100, gap.low * 100, gap.high * 100)
    return with_interval(points, "+.1f")


def rate_sentence(row: SliceRate) -> str:
    """All that a row tells, in a sentence: for the chart and who hears it."""
    share = share_words(row)
    if row.trials is not None:
        #: a share with its interval, and of how many
        share = tr("{share} of {trials:,}", share=share, trials=row.trials)
    rate = RATES.get(row.rate, row.rate)
    if row.beside is None:
        return tr(
            "{slice}. {rate}: {share}; too few to compare.",
            slice=slice_words(row),
            rate=rate,
            share=share,
        )
    return tr(
        "{slice}. {rate}: {share}; against the rest {gap} points; corrected p {p}.",
        slice=slice_words(row),
        rate=rate,
        share=share,
        gap=gap_words(row),
        p=p_words(row),
    )


def p_words(row: SliceRate) -> str:
    """The corrected p, or why there is none."""
    if row.is_hidden or row.share is None:
        return DASH
    if row.beside is None:
        return NOT_COMPARED
    p = p_text(row.beside.corrected)
    #: a p, and that the slice differs from the rest
    return tr("{p}, differs", p=p) if row.beside.is_believed else p


def p_text(p: float) -> str:
    """A p as it is told."""
    if p < _SMALLEST:
        #: a p
        return tr("below {smallest:.3f}", smallest=_SMALLEST)
    return number(p, ".3f")


def correction_words(review: SliceReview) -> str:
    """How many tests there were, and what their correction means."""
    if not review.tests:
        return tr("Nothing was compared: there are too few decisions, or no rest beside them.")
    said = tr(
        "{n:,} comparisons were made, and each p is corrected for that number: of all that is said"
        " to differ, {accepted:.0%} may be expected to be chance.",
        "One comparison was made, and each p is corrected for that number: of all that is said"
        " to differ, {accepted:.0%} may be expected to be chance.",
        review.tests,
        accepted=review.accepted,
    )
    if not review.left_out:
        return said
    left_out = tr(
        "{n:,} slices of two facets have fewer than five decisions and are left out.",
        "{n:,} slice of two facets has fewer than five decisions and is left out.",
        review.left_out,
    )
    return f"{said} {left_out}"


def with_interval(span: Span, form: str) -> str:
    """Value, low and high, each in that form, as Python's ".1%"."""
    value, low, high = (
        number(each, form).replace("-", MINUS) for each in (span.value, span.low, span.high)
    )
    #: a figure, and from where to where it lies with certainty
    return tr("{value} ({low} to {high})", value=value, low=low, high=high)


def saved_words(grams: int) -> str:
    """Grams, or kilograms from ten on."""
    sign, size = MINUS if grams < 0 else "", abs(grams)
    grams_said, kilograms = number(size), number(size / 1000, ",.1f")
    text = f"{grams_said}{NARROW}g" if size < 10_000 else f"{kilograms}{NARROW}kg"
    return f"{sign}{text}"
