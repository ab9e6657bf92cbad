"""The model's card: what it was made from, how it did on products held out, what it cannot do.

One dataclass, written as JSON for programs and (by card_pages) as Markdown for people.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reviewer.domain.errors import StorageFault
from reviewer.inference.comparing import Comparison
from reviewer.inference.guarantee import Guarantee
from reviewer.inference.labels import DecisionsUsed
from reviewer.inference.material import PicturesUsed
from reviewer.inference.measuring import REPORTED, Estimate, Slice
from reviewer.inference.thresholds import Threshold

_OF_A_WORLD = (
    "Trained on a generated world, not on real shipments: its figures say nothing about a real"
    " site. Train on your own shipments before certifying anything by it."
)
_OF_PICTURES = (
    "Pictures are seen through a network that was made for photographs of everything and is not"
    " trained further here. The store picture is never seen."
)
_WITHOUT_PICTURES = "Pictures are not seen: what only they would show is not known to this model."
_ALWAYS = (
    f"Risk means damage as reported. The label takes {REPORTED:.0%} of damage to be reported; where"
    " it is 55 to 80 %, true damage is 1.25 to 1.8 times as frequent as reported.",
    "History avoided light packs for what looked fragile, so risks of fragile goods in light packs"
    " are partly extrapolated. Intervals widen there, but only as far as the model form allows.",
    "The interval covers scarce data and differences between like products, not changes since"
    " training (new suppliers, carriers, seasons).",
    "Thresholds hold for the label as defined, on average over products like the held-out ones,"
    " each pack and region by itself, once: not for any one category, site or language.",
    "Labels are noisy where little was shipped, which caps the PR-AUC that any model can show.",
)


def limits_of(*, is_generated: bool, sees_pictures: bool) -> tuple[str, ...]:
    """What the figures do not say, sentence by sentence.

    Args:
        is_generated: shipments of a world that `reviewer world` made.
    """
    first = (_OF_A_WORLD,) if is_generated else ()
    return (*first, _OF_PICTURES if sees_pictures else _WITHOUT_PICTURES, *_ALWAYS)


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
class Tally:
    """What all the data hold of one period, language, country, site or region.

    Of a period products and pairs are not told: they ship in several.
    """

    name: str
    products: int | None
    pairs: int | None
    shipped: int
    damaged: int
    bad: int | None


@dataclass(frozen=True, slots=True)
class SenseFigures:
    """How one sense did on the test products.

    Attributes:
        pr_auc, roc_auc: of pairs in packs lighter than a box.
        calibration_error: mean distance of reported from predicted share, test shipments.
        own_spread: see FittedHead.
        counted: test pairs that the figures of certifying are about: those shipped at least
            LEAST_SHIPPED times, as in the test that set the thresholds. Others hardly ever show as
            bad and would flatter.
        certified: share of them under their threshold.
        certified_pairs, certified_bad: those under it, and bad ones among them.
    """

    sense: str
    pr_auc: Estimate
    roc_auc: Estimate
    calibration_error: float
    own_spread: float
    counted: int
    certified: float
    certified_pairs: int
    certified_bad: int


@dataclass(frozen=True, slots=True)
class HeldOut:
    """A country or site that a model never saw, against the model that did; light test pairs.

    Attributes:
        ratio_seen, ratio_unseen: reported over expected damage.
        flagged: part that the model bars itself from certifying.
    """

    what: str
    pairs: int
    bad: int
    pr_auc_seen: float | None
    pr_auc_unseen: float | None
    ratio_seen: float
    ratio_unseen: float
    flagged: float


@dataclass(frozen=True, slots=True)
class Reference:
    """Scores of the test pairs, for the watch on drift.

    Attributes:
        edges: inner edges of the bins, log-odds.
        shares: of the scores in each bin.
        scores: how many there were.
        unseen_words: mean share of words that training never saw.
    """

    edges: tuple[float, ...]
    shares: tuple[float, ...]
    scores: int
    unseen_words: float


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of one model.

    Attributes:
        model: name and version.
        encoder: identity of the network that saw the pictures, "" for none.
        remedy: for the rare class.
        seed: of parting, resampling and bootstrap.
        alpha, delta: at most alpha of the certified are bad, with confidence 1 - delta, per pack
            and region.
        parts: sizes of the data.
        tallies: the data by period, language, country, site and region.
        senses: figures of each sense; the last is the one that counts.
        base_rate: share of bad light test pairs, which is what PR-AUC would be by chance.
        outside: input -> share of test products that it bars from being certain.
        truth_coverage: share of test pairs whose true reported share lay inside the interval, in
            generated worlds; None elsewhere.
        thresholds: one per pack and region.
        slices: test pairs by pack, language, country, site, vendor pack.
        held_out: countries and sites left out.
        reference: for the watch on drift.
        comparison: of remedies, None when it was not run.
        guarantees: whether the bound held over many draws; empty when that was not run.
        limits: sentences.
        decisions: of people, that counted in the fit; None where none were given.
        pictures: named by the catalogue, and lost; None where none were looked at.
    """

    model: str
    encoder: str
    remedy: str
    seed: int
    alpha: float
    delta: float
    parts: tuple[Part, ...]
    tallies: tuple[Tally, ...]
    senses: tuple[SenseFigures, ...]
    base_rate: float
    outside: tuple[tuple[str, float], ...]
    truth_coverage: float | None
    thresholds: tuple[Threshold, ...]
    slices: tuple[Slice, ...]
    held_out: tuple[HeldOut, ...]
    reference: Reference
    comparison: Comparison | None
    guarantees: tuple[Guarantee, ...] = ()
    limits: tuple[str, ...] = ()
    decisions: DecisionsUsed | None = None
    pictures: PicturesUsed | None = None

    @property
    def main(self) -> SenseFigures:
        """Figures of the sense that counts."""
        return self.senses[-1]

    def facts(self) -> dict[str, Any]:
        """The few facts that a command prints."""
        return {
            "model": self.model,
            "remedy": self.remedy,
            "products": sum(part.products for part in self.parts),
            **{f"pr_auc_{one.sense}": one.pr_auc.value for one in self.senses},
            "roc_auc": self.main.roc_auc.value,
            "calibration_error": self.main.calibration_error,
            "certified_share": self.main.certified,
            "certified_pairs": self.main.certified_pairs,
            "certified_bad": self.main.certified_bad,
            "thresholds": {
                f"{one.pack} in {one.region}": one.value
                for one in self.thresholds
                if one.value is not None
            },
        }


def write_card(card: Card, folder: Path) -> None:
    """Write card.json and card.md.

    Raises:
        StorageFault: they cannot be written.
    """
    # Pages are made of cards.
    from reviewer.inference.card_pages import as_markdown

    try:
        text = json.dumps(asdict(card), indent=1, ensure_ascii=False, sort_keys=True)
        (folder / "card.json").write_text(text + "\n", "utf-8")
        (folder / "card.md").write_text(as_markdown(card), "utf-8")
    except OSError as fault:
        raise StorageFault(f"The card cannot be written: {fault.strerror}.") from fault
