"""How facets, rates and shares of a review are said."""

from reviewer.domain.language import tr
from reviewer.domain.slice_review import SliceRate, SliceReview, Span
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.ui.review.wording import MINUS, NARROW, money

FACETS = {
    "site": tr("Site"),
    "country": tr("Country"),
    "language": tr("Language"),
    "category": tr("Category"),
    "price_band": tr("Price"),
    "vendor": tr("Vendor"),
    "shift": "Shift",
}
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
    return f"{FACETS.get(facet, facet)} {value_words(facet, value)}"


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
        return tr("below {highest}", highest=highest)
    return (
        tr("{lowest} to {highest}", lowest=lowest, highest=highest)
        if highest
        else tr("from {lowest}", lowest=lowest)
    )


def share_words(row: SliceRate) -> str:
    """The rate with its interval."""
    if row.is_hidden:
        return HIDDEN
    return DASH if row.share is None else with_interval(row.share, "{:.1%}")


def gap_words(row: SliceRate) -> str:
    """How far it lies from the rest, in points of a hundred."""
    if row.beside is None:
        return DASH
    gap = row.beside.gap
    return points_words(gap)


def points_words(gap: Span) -> str:
    """A difference of shares in points of a hundred, with its interval."""
    points = Span(gap.value * 100, gap.low * 100, gap.high * 100)
    return with_interval(points, "{:+.1f}").replace("-", MINUS)


def rate_sentence(row: SliceRate) -> str:
    """All that a row tells, in a sentence: for the chart and who hears it."""
    head = f"{slice_words(row)}. {RATES.get(row.rate, row.rate)}: {share_words(row)}"
    of = "" if row.trials is None else tr(" of {trials:,}", trials=row.trials)
    if row.beside is None:
        return f"{head}{of}; {NOT_COMPARED}."
    return tr(
        "{head}{of}; against the rest {gap_words} points; corrected p {p_words}.",
        head=head,
        of=of,
        gap_words=gap_words(row),
        p_words=p_words(row),
    )


def p_words(row: SliceRate) -> str:
    """The corrected p, or why there is none."""
    if row.is_hidden or row.share is None:
        return DASH
    if row.beside is None:
        return NOT_COMPARED
    p = row.beside.corrected
    said = tr("below {smallest}", smallest=_SMALLEST) if p < _SMALLEST else f"{p:.3f}"
    return tr("{said}, differs", said=said) if row.beside.is_believed else said


def correction_words(review: SliceReview) -> str:
    """How many tests there were, and what their correction means."""
    if not review.tests:
        return tr("Nothing was compared: there are too few decisions, or no rest beside them.")
    many = (
        tr("{tests:,} comparisons were", tests=review.tests)
        if review.tests > 1
        else tr("One comparison was")
    )
    few = tr("slices of two facets have fewer than five decisions and are left out.")
    left_out = f" {review.left_out:,} {few}" if review.left_out else ""
    return tr(
        "{many} made, and each p is corrected for that number: of all that is said "
        "to differ, {accepted:.0%} may be expected to be chance.{left_out}",
        many=many,
        accepted=review.accepted,
        left_out=left_out,
    )


def with_interval(span: Span, form: str) -> str:
    """Value, low and high, each in that form."""
    value, low, high = (form.format(each) for each in (span.value, span.low, span.high))
    return tr("{value} ({low} to {high})", value=value, low=low, high=high)


def saved_words(grams: int) -> str:
    """Grams, or kilograms from ten on."""
    sign, size = MINUS if grams < 0 else "", abs(grams)
    text = f"{size:,}{NARROW}g" if size < 10_000 else f"{size / 1000:,.1f}{NARROW}kg"
    return f"{sign}{text}"
