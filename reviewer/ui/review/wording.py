"""The words and figures of the review screen, in one place so that they agree everywhere."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.levels import Level, proposed
from reviewer.domain.packs import Pack, PackLadder
from reviewer.domain.product import Angle, Product, VendorPack
from reviewer.domain.queue import QueueRow
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag, Hidden
from reviewer.ui.review.risk_scale import percent

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.cases import Standpoint

VERDICT_DONE = {
    Verdict.CERTIFY: tr("Certified"),
    Verdict.REJECT: tr("Rejected"),
    Verdict.TEST: tr("Sent to test"),
    Verdict.DEFER: tr("Deferred"),
}

# The mark of a verdict: its letter stays readable where colour does not.
VERDICT_LETTER = {
    Verdict.CERTIFY: "C",
    Verdict.REJECT: "R",
    Verdict.TEST: "T",
    Verdict.DEFER: "D",
}

# An audit sample must look like any other unsure item (see reviewer.domain.item).
FLAG_SHORT = {
    Flag.UNSURE: tr("Unsure"),
    Flag.AUDIT: tr("Unsure"),
    Flag.OUTSIDE: tr("Outside"),
    Flag.RULE: tr("Rule"),
    Flag.STATISTICS: tr("Statistics disagree"),
    Flag.REOPENED: tr("Reopened"),
}

# What a certificate rests on, by the code of what has changed.
_DOUBT = {
    "packaging": tr("the packaging"),
    "pictures": tr("the pictures"),
    "model": tr("the model’s word"),
    "damage": tr("the damage reported"),
}

# Inputs that lie outside of what a model was checked on.
_INPUT = {
    "lang": "language",
    "weight_g": "weight",
    "long_mm": tr("longest side"),
    "middle_mm": tr("middle side"),
    "short_mm": tr("shortest side"),
    "angles": tr("number of pictures"),
    "pictures": tr("looks of the pictures"),
}

STANDING = {
    Standing.SAVED: tr("Saved"),
    Standing.RECEIVED: tr("Received"),
    Standing.FINAL: tr("Final"),
    Standing.DISPUTED: tr("Disputed"),
    Standing.QUARANTINED: tr("Refused"),
}

# Where a decision stands with mentors; what has none of these words concerns nobody any more.
CASE = {
    Case.AWAITING: tr("Waits for a mentor"),
    Case.SHADOW: tr("Kept, without effect"),
    Case.APPROVED: tr("Approved"),
    Case.RETURNED: tr("Returned"),
    Case.OVERRIDDEN: tr("Overridden"),
}

# What comes of a decision at each level.
LEVEL_MEANS = {
    Level.L0: tr("You observe, and do not decide yet."),
    Level.L1: tr("You decide in the shadow of others, without effect."),
    Level.L2: tr("A mentor countersigns every decision."),
    Level.L3: tr("A mentor countersigns rejects, what differs from the model, and a few more."),
    Level.L4: tr("Your decisions take effect by themselves."),
    Level.L5: tr("Your decisions take effect, and you countersign those of others."),
}

# What a mentor said, as the history lists it.
WORD_DONE = {
    Word.APPROVE: tr("Approved"),
    Word.RETURN: tr("Returned"),
    Word.OVERRIDE: tr("Overrode"),
}

CASE_MEANS = {
    Case.AWAITING: tr("It has no effect before a mentor countersigns it."),
    Case.SHADOW: tr(
        "At your level in this pack decisions are kept for learning and have no effect."
    ),
    Case.APPROVED: tr("A mentor countersigned it; it is in force."),
    Case.RETURNED: tr("Decide it again; your new verdict replaces this one."),
    Case.OVERRIDDEN: tr("A mentor gave the item a verdict in place of it."),
}

STANDING_MEANS = {
    Standing.SAVED: tr("Saved on this workstation; the service has not received it yet."),
    Standing.RECEIVED: tr("The service has received it; it is not in force yet."),
    Standing.FINAL: tr("The service has received it and it is in force."),
    Standing.DISPUTED: tr("Another decision differs; the safer verdict holds until adjudicated."),
    Standing.QUARANTINED: tr("The service refused it; it is kept here and can be exported."),
}

VENDOR_PACK = {
    VendorPack.BARE: tr("Bare"),
    VendorPack.POLYBAG: tr("Polybag"),
    VendorPack.SHRINK_FILM: tr("Shrink film"),
    VendorPack.BLISTER_CARD: tr("Blister card"),
    VendorPack.THIN_BOX: tr("Thin box"),
    VendorPack.STURDY_CARTON: tr("Sturdy carton"),
    VendorPack.MULTIPACK: tr("Multipack"),
    VendorPack.UNKNOWN: "",
}

ANGLE = {angle: angle.value.capitalize() for angle in Angle} | {Angle.STORE: tr("Store picture")}

LANGUAGE = {
    "en": tr("English"),
    "de": tr("Deutsch"),
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
}

_SYMBOL = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}
_WITHOUT_HUNDREDTHS = {"JPY"}
NARROW = "\u202f"
MINUS = "\u2212"


HIDDEN_SHORT = {Hidden.DRAWN: tr("hidden by draw"), Hidden.STOPPED: tr("not used here")}
HIDDEN_WHY = {
    Hidden.DRAWN: tr("Its score is hidden by draw, for everybody, and shown after the decision."),
    Hidden.STOPPED: tr("This site does not use scores now: nobody is shown one."),
}


def unscored(about: Item | QueueRow) -> str:
    """In place of a risk that is not there, or not yet."""
    if about.hidden is not None:
        return HIDDEN_SHORT[about.hidden]
    return "sealed" if isinstance(about, Item) and about.sealed else tr("not scored")


def unseen_advice(item: Item, decided: Decision | None) -> str:
    """Whether the model agrees, to who decided without its score; "" to all others."""
    would = None if item.tells_nothing else proposed(item.risk)
    if decided is None or decided.shown.model or would is None:
        return ""
    if decided.verdict not in (Verdict.CERTIFY, Verdict.REJECT):
        return ""
    agrees = " too" if decided.verdict is would else ""
    return tr(
        "You decided without its score: the model would {would}{agrees}.",
        would=would.value,
        agrees=agrees,
    )


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
            named = _listed_inputs(() if item.score is None else item.score.outside)
            return tr("The model was not checked on products like this one{named}.", named=named)
        case Flag.RULE:
            return tr("A hard rule speaks against this pack.")
        case Flag.STATISTICS:
            return tr("What was shipped so far does not fit the model.")
        case Flag.REOPENED:
            return tr("It was decided before, and something has changed since.")


def _listed_inputs(names: Iterable[str]) -> str:
    """ ": weight, language"; "" of none."""
    found = [_INPUT.get(each, plain(each).lower()) for each in names]
    return f": {', '.join(found)}" if found else ""


def _reopened(codes: Iterable[str]) -> str:
    """What has changed since it was certified."""
    named = [_DOUBT.get(code, plain(code).lower()) for code in codes]
    first = ", ".join(named[:-1])
    changed = tr("{first} and {named}", first=first, named=named[-1]) if first else named[-1]
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


def money(hundredths: int | None, currency: str) -> str:
    """A price, "" when unknown."""
    if hundredths is None:
        return ""
    symbol = _SYMBOL.get(currency, currency)
    sign = MINUS if hundredths < 0 else ""
    if currency in _WITHOUT_HUNDREDTHS:
        return f"{sign}{symbol}{NARROW}{abs(hundredths) // 100:,}"
    return f"{sign}{symbol}{NARROW}{abs(hundredths) / 100:,.2f}"


def size(size_mm: tuple[int, int, int] | None) -> str:
    """Sides as packed, "" when unknown."""
    return "" if size_mm is None else " × ".join(str(side) for side in size_mm) + f"{NARROW}mm"


def weight(grams: int | None) -> str:
    """A weight in g or kg, "" when unknown."""
    if grams is None:
        return ""
    return f"{grams}{NARROW}g" if grams < 10_000 else f"{grams / 1000:.1f}{NARROW}kg"


def pack_title(ladder: PackLadder, code: str) -> str:
    """A pack's title; the code in words when the ladder has lost the pack."""
    return next((pack.title for pack in ladder if pack.code == code), plain(code))


def pack_change(ladder: PackLadder, current: str, proposed: str) -> str:
    """ "Box → Poly mailer"."""
    return f"{pack_title(ladder, current)} → {pack_title(ladder, proposed)}"


def saving(current: Pack, proposed: Pack, currency: str) -> str:
    """What the proposed pack saves against the current one: "saves 146 g · € 0.40"."""
    grams, cost = current.grams - proposed.grams, current.cost - proposed.cost
    verb = "saves" if grams >= 0 else "adds"
    return f"{verb} {abs(grams)}{NARROW}g · {money(abs(cost), currency)}"


def hazards(product: Product) -> str:
    """Hazards in words, "" when there are none."""
    return ", ".join(sorted(plain(hazard).lower() for hazard in product.hazards))


def category(path: str) -> str:
    """A category path for reading."""
    return " › ".join(plain(part) for part in path.split("/") if part)


def plain(code: str) -> str:
    """A code as words: "liquid_leak" becomes "Liquid leak"."""
    words = code.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def language(code: str) -> str:
    """A language's own name, its code when it is not one of ours."""
    return LANGUAGE.get(code.split("-", maxsplit=1)[0].lower(), code)


def when(wall_ms: int, now_ms: int) -> str:
    """A moment as people say it: clock time today, date before."""
    then = datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone()
    now = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone()
    if then.date() == now.date():
        return then.strftime("%H:%M")
    return then.strftime("%d %b" if then.year == now.year else "%d %b %Y").lstrip("0")


def case_words(case: "Standpoint | None") -> str:
    """ "Returned by Max", "Waits for a mentor"; "" where mentors have no say."""
    if case is None or case.state not in CASE:
        return ""
    return tr("{case} by {by}", case=CASE[case.state], by=case.by) if case.by else CASE[case.state]


def said_words(case: "Standpoint | None") -> str:
    """What the mentor gave as a reason and wrote, "" for nothing."""
    return "" if case is None else ": ".join(word for word in (case.reason, case.note) if word)


def short_count(number: int) -> str:
    """A count that never gets long: "9,999", "10k", "100k"."""
    return f"{number:,}" if number < 10_000 else f"{number // 1000}k"


def listed(words: Iterable[str]) -> str:
    """Non-empty words with middle dots between."""
    return " · ".join(word for word in words if word)
