"""The pack ladder of one item as lines to draw. Plain data without Qt."""

from dataclasses import dataclass

from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import Pack, PackLadder
from reviewer.domain.risk import Risk
from reviewer.domain.rules import hard_rules
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import MINUS, NARROW, money, unscored


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
            return "current"
        if self.grams is None:
            return ""
        sign = MINUS if self.grams < 0 else "+"
        return f"{sign}{abs(self.grams)}{NARROW}g"

    def sentence(self, currency: str) -> str:
        """Everything about this rung in words, for the tooltip and the screen reader."""
        parts = [self.pack.title + self._role()]
        parts.append(risk_words(self.risk, self.unscored))
        if self.grams is not None and self.cost is not None and not self.is_current:
            verb = "saves" if self.grams < 0 else "adds"
            cost = money(self.cost, currency)
            parts.append(
                tr(
                    "{verb} {abs}{narrow}g; material {cost} against the current pack",
                    verb=verb,
                    abs=abs(self.grams),
                    narrow=NARROW,
                    cost=cost,
                )
            )
        parts.extend(self.rules)
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def _role(self) -> str:
        return " (current)" if self.is_current else " (proposed)" if self.is_proposed else ""


def risk_words(risk: Risk | None, none: str) -> str:
    """ "risk 3.1 % (1.9 % to 5.2 %), threshold 2.5 %"; `none` when there is no risk."""
    if risk is None:
        return none
    words = tr(
        "risk {percent} ({percent_2} to {percent_3})",
        percent=percent(risk.ppm),
        percent_2=percent(risk.low_ppm),
        percent_3=percent(risk.high_ppm),
    )
    if risk.threshold_ppm is None:
        return tr("{words}, no threshold could be set", words=words)
    return tr("{words}, threshold {percent}", words=words, percent=percent(risk.threshold_ppm))


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
