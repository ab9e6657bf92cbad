"""The model's card as a page for people, in Markdown."""

from reviewer.domain.evidence import Sense
from reviewer.inference.card import Card
from reviewer.inference.comparing import UNTUNED, Comparison, Row, paired_gains
from reviewer.inference.imbalance import Remedy
from reviewer.inference.labels import (
    CERTIFIED_RATE,
    DECISION_SHIPMENTS,
    REJECTED_RATE,
    DecisionsUsed,
)
from reviewer.inference.measuring import BAD_RATE, BAD_REPORTS, LEAST_SHIPPED, Estimate
from reviewer.inference.parting import TUNED
from reviewer.inference.thresholds import Threshold

_WHAT = {
    "text": "words, measures, vendor pack",
    "image": "pictures alone",
    "combined": "all of it",
}
_COLUMNS = {
    "pr_auc": "PR-AUC",
    "roc_auc": "ROC-AUC",
    "certified": "certified",
    "could_certify": "could be certified",
    "missed": "missed",
    "error_before": "calibration error before",
    "error_after": "and after",
}


def as_markdown(card: Card) -> str:
    """The card for people."""
    sections = (
        _head(card),
        _data(card),
        _figures(card),
        _thresholds(card),
        _held_out(card),
        _comparison(card.comparison),
        _guarantees(card),
        _slices(card),
        _tallies(card),
        "## Limits\n\n" + "\n".join(f"- {limit}" for limit in card.limits),
    )
    return "\n\n".join(section for section in sections if section) + "\n"


def _head(card: Card) -> str:
    eyes = f", and on what the network {card.encoder} sees in the pictures" if card.encoder else ""
    return f"""# Model {card.model}

A head on hashed words and character pieces of title, description (main language) and category, on
size, weight, density, price, vendor pack and hazards{eyes}. It answers: what share of shipments of
this product in this pack is reported damaged? Remedy for the rare class: {card.remedy}. Seed
{card.seed}."""


def _data(card: Card) -> str:
    rows = "\n".join(
        f"| {part.name} | {part.products} | {part.pairs} | {part.shipped} | {part.damaged} |"
        f" {part.bad} |"
        for part in card.parts
    )
    return f"""## Data

Parted by product. A pair (product and pack) is bad with {BAD_REPORTS} or more reported arrivals and
a reported share above {BAD_RATE:.1%}.{_tuned(card)}

| part | products | pairs | shipped | reported damaged | bad pairs |
|---|---|---|---|---|---|
{rows}{_pictures(card)}{_decisions(card.decisions)}"""


def _pictures(card: Card) -> str:
    if card.pictures is None or not card.pictures.lost:
        return ""
    return f"\n\n{card.pictures}."


def _tuned(card: Card) -> str:
    if not any(part.name == TUNED for part in card.parts):
        return ""
    return (
        " The picture network was tuned on the part"
        f' "{TUNED}"; nothing else was made or measured with it.'
    )


def _decisions(used: DecisionsUsed | None) -> str:
    if used is None:
        return ""
    span = "none"
    if used.least_weight is not None and used.largest_weight is not None:
        span = f"{used.least_weight:.2f} to {used.largest_weight:.2f}"
    return (
        f"\n\nBesides, {used.rejected} rejections for damage and {used.certified} certificates by"
        f" people counted in the fit, each like {DECISION_SHIPMENTS:.0f} shipments times its weight"
        f" ({span}) with {REJECTED_RATE:.2%} or {CERTIFIED_RATE:.2%} reported damaged; left aside:"
        f" {used.kept_out} about products of other parts, {used.unknown} about unknown products,"
        f" {used.unlabelled} without a label."
    )


def _figures(card: Card) -> str:
    coverage = "not known"
    if card.truth_coverage is not None:
        coverage = f"{card.truth_coverage:.1%} of test pairs (aim: 90 %)"
    rows = "\n".join(
        f"| {one.sense}: {_WHAT[one.sense]} | {_value(one.pr_auc)} ({_span(one.pr_auc)}) |"
        f" {_value(one.roc_auc)} ({_span(one.roc_auc)}) | {one.calibration_error:.5f} |"
        f" {one.own_spread:.2f} | {one.certified:.1%} |"
        f" {one.certified_bad} of {one.certified_pairs} |"
        for one in card.senses
    )
    barred = ", ".join(f"{name} {share:.2%}" for name, share in card.outside) or "none"
    return f"""## Figures on test products

PR-AUC and ROC-AUC are of packs lighter than boxes: boxes are easy to tell. By chance PR-AUC would
be {card.base_rate:.4f}. Spans are 5 % to 95 % over resampled products. The last row counts.

Certified: of the {card.main.counted} test pairs, boxes included, that were shipped at least
{LEAST_SHIPPED} times, the share under the threshold, with the bad ones among the certified. Fewer
shipments hardly ever show as bad: such pairs take no part here, nor in the test that set the
thresholds. They are certified by the same thresholds all the same.

| sense | PR-AUC | ROC-AUC | calibration error | spread of like products | certified | bad |
|---|---|---|---|---|---|---|
{rows}

The interval holds the true reported share: {coverage}. Test products barred from being certain
because an input lies outside of what was seen: {barred}."""


def _thresholds(card: Card) -> str:
    rows = "\n".join(
        f"| {one.pack} | {one.region} | {_limit(one)} | {one.share:.1%} | {one.bad} of"
        f" {one.tested} | {one.bound:.2%} |"
        for one in card.thresholds
    )
    return f"""## Thresholds

Everything is flagged unless the upper end of the interval lies below the threshold of the pack in
the region. Candidates were tested from strict to loose on products of their own part, shipped at
least {LEAST_SHIPPED} times; the search ends at the first that fails "at most {card.alpha:.1%} of
the certified are bad" at level {card.delta:.0%} (Learn then Test, arXiv 2110.01052). A pack without
a threshold had too few held-out pairs to test, or failed at once. Bad means bad as reported: divide
by the reporting rate for damage as it happens.

| pack | region | threshold | certifies | bad among tested | upper bound |
|---|---|---|---|---|---|
{rows}"""


def _limit(one: Threshold) -> str:
    if one.value is not None:
        return f"{one.value:.3%}"
    why = "too few pairs" if one.why_none == "too few" else "the test failed"
    return f"none ({why}): all flagged"


def _held_out(card: Card) -> str:
    if not card.held_out:
        return ""
    rows = "\n".join(
        f"| {one.what} | {one.pairs} | {one.bad} | {_plain(one.pr_auc_seen)} |"
        f" {_plain(one.pr_auc_unseen)} | {one.ratio_seen:.2f} | {one.ratio_unseen:.2f} |"
        f" {one.flagged:.0%} |"
        for one in card.held_out
    )
    return f"""## Left out

Models trained without a whole country or site, beside the model that saw it; test pairs in packs
lighter than boxes. No threshold is lent to what was not seen: a product from there is flagged.

Ratio is reported over expected damage.

| left out | pairs | bad | PR-AUC seen | and unseen | ratio seen | and unseen | flagged |
|---|---|---|---|---|---|---|---|
{rows}"""


def _comparison(table: Comparison | None) -> str:
    if table is None:
        return ""
    names = " | ".join(_COLUMNS.values())
    rows = "\n".join(
        f"| {row.sense.value} | {_remedy(row)} |"
        + "".join(f" {_cell(row, name)} |" for name in _COLUMNS)
        for row in table.rows
    )
    notes = _networks(table)
    return f"""## Remedies for the rare class

{table.splits} splits by product of {table.products} products; each tests on {table.pairs:.0f} pairs
in light packs, {table.bad:.0f} of them bad. Means over the splits, with the least and the largest.
Certified: share under a threshold tested for at most {table.alpha:.1%} bad. Could be certified: the
most that would hold that bound, had one known the labels. Missed: part of all bad pairs that were
certified. These three are of pairs shipped at least {LEAST_SHIPPED} times. Calibration error: mean
distance of the expected from the real share of bad pairs, before and after calibration; what
{Remedy.COUNTS.value} expects before is the chance that so many shipments show as bad. Splits
overlap, so differences that are small beside the spans say nothing.{notes}

| sense | remedy | {names} |
|---|---|{"---|" * len(_COLUMNS)}
{rows}

{_gains(table)}Best mean PR-AUC: {table.best().value}."""


def _remedy(row: Row) -> str:
    return f"{row.remedy.value}, {row.network}" if row.network else row.remedy.value


def _networks(table: Comparison) -> str:
    if not any(row.network for row in table.rows):
        return ""
    return f"""

Rows with a network's name are of the picture network tuned by `reviewer finetune`. No row was
tested on a product that any of them was tuned on. All rows learned from the same labels, tuned ones
partly in the network, the others in the head; "{UNTUNED}" is the network as it ships with a head
that lacks the products tuned on."""


def _guarantees(card: Card) -> str:
    if not card.guarantees:
        return ""
    rows = "\n".join(
        f"| {one.alpha:.1%} | {one.pairs} | {one.broken} of {one.draws} |"
        f" {one.broken / one.draws:.1%} | {one.certified:.1%} | {one.oracle:.1%} |"
        f" {one.reached:.1%} |"
        for one in card.guarantees
    )
    return f"""## Does the bound hold?

All products are scored by models that never saw them, and stand for the products there are. Again
and again some are drawn from them, with replacement, for the test that sets a threshold; a draw is
broken if its threshold certifies too many bad ones of all. All light packs together, pairs shipped
at least {LEAST_SHIPPED} times. The bound may be broken in {card.delta:.0%} of the draws. The oracle
is the largest threshold that would have held it, had one known the labels.

| at most bad | calibration pairs | broken | share | certified | oracle | reached |
|---|---|---|---|---|---|---|
{rows}"""


def _cell(row: Row, name: str) -> str:
    low, high = row.spread(name)
    return f"{row.mean(name):.3f} ({low:.3f} to {high:.3f})"


def _gains(table: Comparison) -> str:
    told = []
    for remedy in (Remedy.PLAIN, Remedy.COUNTS):
        try:
            gains = list(paired_gains(table, remedy))
        except KeyError:
            continue
        each = ", ".join(f"{gain:+.0%}" for gain in gains)
        told.append(
            f"Combined over text alone, PR-AUC under {remedy.value}: {sum(gains) / len(gains):+.0%}"
            f" on average ({each}).\n{_certified_more(table, remedy)}"
        )
    return "".join(told) + ("\n" if told else "")


def _certified_more(table: Comparison, remedy: Remedy) -> str:
    told = []
    for name, what in (("certified", "certified"), ("could_certify", "could be certified")):
        both = table.row(Sense.COMBINED, remedy).figures[name]
        text = table.row(Sense.TEXT, remedy).figures[name]
        more = [100.0 * (one - other) for one, other in zip(both, text, strict=True)]
        less = sum(one < 0.0 for one in more)
        mean = sum(more) / len(more)
        told.append(f"{what} {mean:+.1f} points on average, less in {less} of {len(more)} splits")
    return f"At the bound: {'; '.join(told)}.\n"


def _slices(card: Card) -> str:
    rows = "\n".join(
        f"| {one.name} | {one.pairs} | {one.bad} | {one.bad_low:.2%} to {one.bad_high:.2%} |"
        f" {one.shipped} | {one.damaged} |"
        f" {one.expected:.1f} | {_value(one.ratio)} ({_span(one.ratio)}) |"
        for one in card.slices
    )
    return f"""## Slices of the test products

A ratio above 1 means more damage was reported than expected. Shares of bad pairs with Wilson's 95 %
interval.

| slice | pairs | bad | share of bad | shipped | reported | expected | ratio |
|---|---|---|---|---|---|---|---|
{rows}"""


def _tallies(card: Card) -> str:
    rows = "\n".join(
        f"| {one.name} | {_count(one.products)} | {_count(one.pairs)} | {_count(one.bad)} |"
        f" {one.shipped} | {one.damaged} |"
        for one in card.tallies
    )
    return f"""## The data by where it comes from

| of | products | pairs | bad | shipped | reported |
|---|---|---|---|---|---|
{rows}"""


def _count(value: int | None) -> str:
    return "" if value is None else str(value)


def _plain(value: float | None) -> str:
    return "none" if value is None else f"{value:.3f}"


def _value(estimate: Estimate) -> str:
    return _plain(estimate.value)


def _span(estimate: Estimate) -> str:
    if estimate.low is None or estimate.high is None:
        return "too few"
    return f"{estimate.low:.3f} to {estimate.high:.3f}"
