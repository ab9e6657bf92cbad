"""The model's card: what it was made from, how it did on products held out, what it cannot do.

One dataclass, written as JSON for programs and as Markdown for people.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reviewer.domain.errors import StorageFault
from reviewer.inference.measuring import Estimate, Slice
from reviewer.inference.thresholds import Threshold

LIMITS = (
    "Trained on a generated world, not on real shipments: its figures say nothing about a real"
    " site. Train on your own shipments before certifying anything by it.",
    "Sees text, measures, vendor pack and hazards. It does not see the pictures.",
    "Risk means damage as reported. Where 55 to 80 % of damage is reported, true damage is 1.25 to"
    " 1.8 times as frequent.",
    "History avoided light packs for what looked fragile, so risks of fragile goods in light packs"
    " are partly extrapolated. Intervals widen there, but only as far as the model form allows.",
    "The interval covers scarce data and differences between like products, not changes since"
    " training (new suppliers, carriers, seasons).",
    "Thresholds hold for the label as defined, on average over products like the held-out ones,"
    " each pack by itself, once: not for any one category, site or language.",
)


@dataclass(frozen=True, slots=True)
class Part:
    """Size of one part of the data."""

    name: str
    products: int
    pairs: int
    shipped: int
    damaged: int
    bad: int


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of one model.

    Attributes:
        model: name and version.
        seed: of parting, resampling and bootstrap.
        alpha, delta: at most alpha of the certified are bad, with confidence 1 - delta, per pack.
        parts: sizes of the data.
        pr_auc, roc_auc: on test pairs in packs lighter than a box.
        base_rate: share of bad ones among those, which is what PR-AUC would be by chance.
        calibration_error: mean distance of reported from predicted share, test shipments.
        own_spread: see Model.
        truth_coverage: share of test pairs whose true reported share lay inside the interval, in
            generated worlds; None elsewhere.
        certified: share of test pairs under their threshold, and bad ones among them.
        thresholds: one per pack.
        slices: test pairs by pack, language, country, vendor pack.
        limits: sentences.
    """

    model: str
    seed: int
    alpha: float
    delta: float
    parts: tuple[Part, ...]
    pr_auc: Estimate
    roc_auc: Estimate
    base_rate: float
    calibration_error: float
    own_spread: float
    truth_coverage: float | None
    certified: float
    certified_bad: int
    thresholds: tuple[Threshold, ...]
    slices: tuple[Slice, ...]
    limits: tuple[str, ...] = LIMITS

    def facts(self) -> dict[str, Any]:
        """The few facts that a command prints."""
        return {
            "model": self.model,
            "products": sum(part.products for part in self.parts),
            "pr_auc": self.pr_auc.value,
            "roc_auc": self.roc_auc.value,
            "calibration_error": self.calibration_error,
            "certified_share": self.certified,
            "thresholds": {one.pack: one.value for one in self.thresholds},
        }


def write_card(card: Card, folder: Path) -> None:
    """Write card.json and card.md.

    Raises:
        StorageFault: they cannot be written.
    """
    try:
        text = json.dumps(asdict(card), indent=1, ensure_ascii=False, sort_keys=True)
        (folder / "card.json").write_text(text + "\n", "utf-8")
        (folder / "card.md").write_text(as_markdown(card), "utf-8")
    except OSError as fault:
        raise StorageFault(f"The card cannot be written: {fault.strerror}.") from fault


def as_markdown(card: Card) -> str:
    """The card for people."""
    sections = (
        _head(card),
        _data(card),
        _figures(card),
        _thresholds(card),
        _slices(card),
        "## Limits\n\n" + "\n".join(f"- {limit}" for limit in card.limits),
    )
    return "\n\n".join(sections) + "\n"


def _head(card: Card) -> str:
    return f"""# Model {card.model}

Binomial logistic regression on hashed words and character pieces of title, description (main
language) and category, and on size, weight, density, price, vendor pack and hazards, these with
weights of their own per pack. It answers: what share of shipments of this product in this pack is
reported damaged? Seed {card.seed}."""


def _data(card: Card) -> str:
    rows = "\n".join(
        f"| {part.name} | {part.products} | {part.pairs} | {part.shipped} | {part.damaged} |"
        f" {part.bad} |"
        for part in card.parts
    )
    return f"""## Data

Parted by product. A pair (product and pack) is bad with 3 or more reported arrivals and a reported
share above 1.4 %.

| part | products | pairs | shipped | reported damaged | bad pairs |
|---|---|---|---|---|---|
{rows}"""


def _figures(card: Card) -> str:
    coverage = "not known"
    if card.truth_coverage is not None:
        coverage = f"{card.truth_coverage:.1%} of test pairs (aim: 90 %)"
    pr, roc = card.pr_auc, card.roc_auc
    return f"""## Figures on test products

PR-AUC and ROC-AUC are of packs lighter than boxes: boxes are easy to tell.

| figure | value | 5 % to 95 % |
|---|---|---|
| PR-AUC (by chance {card.base_rate:.4f}) | {_value(pr)} | {_span(pr)} |
| ROC-AUC | {_value(roc)} | {_span(roc)} |
| calibration error (share of shipments) | {card.calibration_error:.5f} | |
| spread of like products (log-odds) | {card.own_spread:.2f} | |
| interval holds the true reported share | {coverage} | |
| certified share of pairs | {card.certified:.1%} | {card.certified_bad} bad among them |"""


def _thresholds(card: Card) -> str:
    rows = "\n".join(
        f"| {one.pack} | {'none: all flagged' if one.value is None else f'{one.value:.3%}'} |"
        f" {one.share:.1%} | {one.bad} of {one.tested} | {one.bound:.2%} |"
        f" {'ceiling' if one.capped else 'test'} |"
        for one in card.thresholds
    )
    return f"""## Thresholds

Everything is flagged unless the upper end of the interval lies below the threshold of the pack.
Candidates were tested from strict to loose on products of their own part, shipped at least 100
times; the search ends at the first that fails "at most {card.alpha:.0%} of the certified are bad"
at level {card.delta:.0%}. The last candidate is a ceiling: three times the share that boxes report
today. A pack without a threshold had too few held-out pairs to test, or failed at once.

| pack | threshold | certifies | bad among tested | upper bound | set by |
|---|---|---|---|---|---|
{rows}"""


def _slices(card: Card) -> str:
    rows = "\n".join(
        f"| {one.name} | {one.pairs} | {one.bad} | {one.shipped} | {one.damaged} |"
        f" {one.expected:.1f} | {_value(one.ratio)} ({_span(one.ratio)}) |"
        for one in card.slices
    )
    return f"""## Slices of the test products

A ratio above 1 means more damage was reported than expected.

| slice | pairs | bad | shipped | reported | expected | ratio |
|---|---|---|---|---|---|---|
{rows}"""


def _value(estimate: Estimate) -> str:
    return "none" if estimate.value is None else f"{estimate.value:.3f}"


def _span(estimate: Estimate) -> str:
    if estimate.low is None or estimate.high is None:
        return "too few"
    return f"{estimate.low:.3f} to {estimate.high:.3f}"
