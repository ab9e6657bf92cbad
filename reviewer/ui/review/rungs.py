"""The pack ladder of one item as lines to draw. Plain data without Qt."""

from dataclasses import dataclass

from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import Pack, PackLadder
from reviewer.domain.risk import Risk
from reviewer.domain.rules import hard_rules
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import MINUS, in_grams, money, unscored


@dataclass(frozen=True, slots=True)
class Rung:
    """One line of the ladder.

    Attributes:
        risk: None when the model did not score this pack.
        grams, cost: added against the current pack; below 0 is saved. None when the current pack
            is not on the ladder.
        rules: sentences of the hard rules that speak against this pack.
        unscored: in place of the risk when there is none.
    """

    pack: Pack
    risk: Risk | None
    is_current: bool
    is_proposed: bool
    grams: int | None
    cost: int | None
    rules: tuple[str, ...]
    unscored: str

    def difference(self) -> str:
        """ "−146 g", "current" for the current pack."""
        if self.is_current:
            #: of a pack: the one that is used now
            return tr("current")
        if self.grams is None:
            return ""
        sign = MINUS if self.grams < 0 else "+"
        return in_grams(f"{sign}{abs(self.grams)}")

    def sentence(self, currency: str) -> str:
        """Everything about this rung in words, for the tooltip and the screen reader."""
        parts = [self._named(), risk_words(self.risk, self.unscored), self._compared(currency)]
        parts.extend(self.rules)
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def _named(self) -> str:
        if self.is_current:
            return tr("{pack} (current)", pack=self.pack.title)
        if self.is_proposed:
            return tr("{pack} (proposed)", pack=self.pack.title)
        return self.pack.title

    def _compared(self, currency: str) -> str:
        if self.grams is None or self.cost is None or self.is_current:
            return ""
        weight, cost = in_grams(abs(self.grams)), money(self.cost, currency)
        if self.grams < 0:
            return tr(
                "saves {weight}; material {cost} against the current pack",
                weight=weight,
                cost=cost,
            )
        return tr(
            "adds {weight}; material {cost} against the current pack",
            weight=weight,
            cost=cost,
        )


def risk_words(risk: Risk | None, none: str) -> str:
    """ "risk 3.1 % (1.9 % to 5.2 %), threshold 2.5 %"; `none` when there is no risk."""
    if risk is None:
        return none
    ppm, low, high = percent(risk.ppm), percent(risk.low_ppm), percent(risk.high_ppm)
    if risk.threshold_ppm is None:
        return tr(
            "risk {risk} ({low} to {high}), no threshold could be set", risk=ppm, low=low, high=high
        )
    return tr(
        "risk {risk} ({low} to {high}), threshold {threshold}",
        risk=ppm,
        low=low,
        high=high,
        threshold=percent(risk.threshold_ppm),
    )


def rungs_of(item: Item, ladder: PackLadder) -> tuple[Rung, ...]:
    """All rungs, lightest first."""
    product = item.product
    current = next((pack for pack in ladder if pack.code == product.current_pack), None)
    return tuple(
        Rung(
            pack=pack,
            risk=None if item.score is None else item.score.of(pack.code),
            is_current=pack.code == product.current_pack,
            is_proposed=pack.code == item.proposed_pack,
            grams=None if current is None else pack.grams - current.grams,
            cost=None if current is None else pack.cost - current.cost,
            rules=tuple(hit.sentence for hit in hard_rules(product, pack)),
            unscored=unscored(item),
        )
        for pack in ladder
    )
