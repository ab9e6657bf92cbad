"""Why a person is asked about an item, in sentences."""

from collections.abc import Iterable

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.levels import proposed
from reviewer.domain.risk import Flag
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import HIDDEN_WHY, conjoined, plain

# What a certificate rests on, by the code of what has changed.
_DOUBT = {
    "packaging": tr("the packaging"),
    "pictures": tr("the pictures"),
    "model": tr("the model’s word"),
    "damage": tr("the damage reported"),
}

# Inputs that lie outside of what a model was checked on.
_INPUT = {
    "lang": tr("language"),
    "weight_g": tr("weight"),
    "long_mm": tr("longest side"),
    "middle_mm": tr("middle side"),
    "short_mm": tr("shortest side"),
    "angles": tr("number of pictures"),
    "pictures": tr("looks of the pictures"),
}


def unseen_advice(item: Item, decided: Decision | None) -> str:
    """Whether the model agrees, to who decided without its score; "" to all others."""
    would = None if item.tells_nothing else proposed(item.risk)
    if decided is None or decided.shown.model or would is None:
        return ""
    if decided.verdict not in (Verdict.CERTIFY, Verdict.REJECT):
        return ""
    match would, decided.verdict is would:
        case Verdict.CERTIFY, True:
            return tr("You decided without its score: the model would certify too.")
        case Verdict.CERTIFY, False:
            return tr("You decided without its score: the model would certify.")
        case _, True:
            return tr("You decided without its score: the model would reject too.")
        case _:
            return tr("You decided without its score: the model would reject.")


def why_flagged(item: Item) -> str:
    """One or two sentences: why a person is asked."""
    if item.reopened_for:
        reopened = _reopened(item.reopened_for)
        return reopened if item.flag is Flag.REOPENED else f"{_why(item)} {reopened}"
    return _why(item)


def _why(item: Item) -> str:
    match item.flag:
        case Flag.UNSURE | Flag.AUDIT:
            return _unsure(item)
        case Flag.OUTSIDE:
            return _outside(() if item.score is None else item.score.outside)
        case Flag.RULE:
            return tr("A hard rule speaks against this pack.")
        case Flag.STATISTICS:
            return tr("What was shipped so far does not fit the model.")
        case Flag.REOPENED:
            return tr("It was decided before, and something has changed since.")


def _outside(names: Iterable[str]) -> str:
    """The inputs that lie outside of what the model was checked on, as far as they have names."""
    listed_inputs = ", ".join(_INPUT.get(each, plain(each).lower()) for each in names)
    if not listed_inputs:
        return tr("The model was not checked on products like this one.")
    return tr(
        "The model was not checked on products like this one: {inputs}.", inputs=listed_inputs
    )


def _reopened(codes: Iterable[str]) -> str:
    """What has changed since it was certified."""
    changed = conjoined([_DOUBT.get(code, plain(code).lower()) for code in codes])
    return tr("It was certified before; what has changed since: {changed}.", changed=changed)


def _unsure(item: Item) -> str:
    risk = item.risk
    if item.sealed:
        first = tr("Blind first: what the model and others say shows after your verdict.")
        return first if item.hidden is None else f"{first} {HIDDEN_WHY[item.hidden]}"
    if item.hidden is not None:
        return HIDDEN_WHY[item.hidden]
    if risk is None:
        return tr("The model has no score for the proposed pack.")
    if risk.threshold_ppm is None:
        return tr("No threshold could be set for this pack, so a person decides.")
    threshold = percent(risk.threshold_ppm)
    if risk.ppm >= risk.threshold_ppm:
        return tr("Estimated risk is above the threshold of {threshold}.", threshold=threshold)
    if risk.high_ppm >= risk.threshold_ppm:
        return tr("The interval reaches beyond the threshold of {threshold}.", threshold=threshold)
    return tr(
        "A person is asked before this pack is used; its threshold is {threshold}.",
        threshold=threshold,
    )
