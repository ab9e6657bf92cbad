"""The words and figures of the review screen, in one place so that they agree everywhere."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.item import Item
from reviewer.domain.language import clock, number, of_data, short_day, spoken, tr
from reviewer.domain.levels import Level
from reviewer.domain.packs import Pack, PackLadder
from reviewer.domain.product import Angle, Product, VendorPack
from reviewer.domain.queue import QueueRow
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag, Hidden

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.cases import Standpoint

VERDICT = {
    Verdict.CERTIFY: tr("Certify"),
    Verdict.REJECT: tr("Reject"),
    Verdict.TEST: tr("Test", "a verdict"),
    Verdict.DEFER: tr("Defer"),
}

VERDICT_DONE = {
    Verdict.CERTIFY: tr("Certified"),
    Verdict.REJECT: tr("Rejected"),
    Verdict.TEST: tr("Sent to test"),
    Verdict.DEFER: tr("Deferred"),
}

# The same within a sentence, or after a name.
VERDICT_WITHIN = {
    Verdict.CERTIFY: tr("certified"),
    Verdict.REJECT: tr("rejected"),
    Verdict.TEST: tr("sent to test"),
    Verdict.DEFER: tr("deferred"),
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
    Flag.UNSURE: tr("Unsure", "why an item is flagged"),
    Flag.AUDIT: tr("Unsure", "why an item is flagged"),
    #: why an item is flagged: unlike what the model was checked on
    Flag.OUTSIDE: tr("Outside"),
    #: why an item is flagged: a hard rule speaks against the pack
    Flag.RULE: tr("Rule"),
    Flag.STATISTICS: tr("Statistics disagree"),
    Flag.REOPENED: tr("Reopened"),
}

STANDING = {
    #: state of a decision: kept on this workstation
    Standing.SAVED: tr("Saved"),
    #: state of a decision: by the service
    Standing.RECEIVED: tr("Received"),
    #: state of a decision: in force
    Standing.FINAL: tr("Final"),
    #: state of a decision
    Standing.DISPUTED: tr("Disputed"),
    #: state of a decision: by the service
    Standing.QUARANTINED: tr("Refused"),
}

# The same within a sentence, or after a name.
STANDING_WITHIN = {
    #: state of a decision: kept on this workstation
    Standing.SAVED: tr("saved"),
    #: state of a decision: by the service
    Standing.RECEIVED: tr("received"),
    #: state of a decision: in force
    Standing.FINAL: tr("final"),
    #: state of a decision
    Standing.DISPUTED: tr("disputed"),
    #: state of a decision: by the service
    Standing.QUARANTINED: tr("refused"),
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

ANGLE = {
    Angle.FRONT: tr("Front", "angle of a picture"),
    Angle.BACK: tr("Back", "angle of a picture"),
    Angle.LEFT: tr("Left", "angle of a picture"),
    Angle.RIGHT: tr("Right", "angle of a picture"),
    Angle.TOP: tr("Top", "angle of a picture"),
    Angle.BOTTOM: tr("Bottom", "angle of a picture"),
    Angle.STORE: tr("Store picture"),
}

# The same within a sentence.
ANGLE_WITHIN = {
    Angle.FRONT: tr("front", "angle of a picture"),
    Angle.BACK: tr("back", "angle of a picture"),
    Angle.LEFT: tr("left", "angle of a picture"),
    Angle.RIGHT: tr("right", "angle of a picture"),
    Angle.TOP: tr("top", "angle of a picture"),
    Angle.BOTTOM: tr("bottom", "angle of a picture"),
    Angle.STORE: tr("store picture"),
}

# What a verdict was given by.
INPUT = {"keyboard": tr("keyboard"), "keypad": tr("keypad"), "mouse": tr("mouse")}

# Of goods, as the catalogue lists them.
_HAZARD = {
    "battery": tr("battery"),
    "flammable": tr("flammable"),
    "liquid": tr("liquid"),
    "magnet": tr("magnet"),
    "sharp": tr("sharp"),
}

# By code: the language's own name, the same in every language.
LANGUAGE = {
    "en": "English",
    "de": "Deutsch",
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


def conjoined(words: Sequence[str]) -> str:
    """ "a, b and c"; needs one at the least."""
    *others, last = words
    #: a list: {first} are things with commas between, {last} is one
    return tr("{first} and {last}", first=", ".join(others), last=last) if others else last


def within(title: str) -> str:
    """A title of the product data within a sentence; English alone has it in small letters."""
    return title.lower() if spoken().code == "en" else title


def done_words(verdict: Verdict, title: str) -> str:
    """A verdict and what it was given to: "Certified Yoga bag"."""
    match verdict:
        case Verdict.CERTIFY:
            return tr("Certified {title}", title=title)
        case Verdict.REJECT:
            return tr("Rejected {title}", title=title)
        case Verdict.TEST:
            return tr("Sent to test {title}", title=title)
        case Verdict.DEFER:
            return tr("Deferred {title}", title=title)


def unscored(about: Item | QueueRow) -> str:
    """In place of a risk that is not there, or not yet."""
    if about.hidden is not None:
        return HIDDEN_SHORT[about.hidden]
    is_sealed = isinstance(about, Item) and about.sealed
    #: in place of a figure: told after the verdict
    return tr("sealed") if is_sealed else tr("not scored")


def money(hundredths: int | None, currency: str) -> str:
    """A price, "" when unknown."""
    if hundredths is None:
        return ""
    symbol = _SYMBOL.get(currency, currency)
    sign = MINUS if hundredths < 0 else ""
    if currency in _WITHOUT_HUNDREDTHS:
        amount = number(abs(hundredths) // 100, ",")
    else:
        amount = number(abs(hundredths) / 100, ",.2f")
    #: a price; {sign} is a minus or nothing, the space a narrow one that does not break
    return tr("{sign}{symbol}\u202f{amount}", sign=sign, symbol=symbol, amount=amount)


def size(size_mm: tuple[int, int, int] | None) -> str:
    """Sides as packed, "" when unknown."""
    if size_mm is None:
        return ""
    #: three sides of a box in millimetres
    return tr("{sides}\u202fmm", sides=" × ".join(map(str, size_mm)))


def weight(grams: int | None) -> str:
    """A weight in g or kg, "" when unknown."""
    if grams is None:
        return ""
    return (
        in_grams(grams) if grams < 10_000 else tr("{kilograms:.1f}\u202fkg", kilograms=grams / 1000)
    )


def in_grams(grams: int | str) -> str:
    """A weight, however large, in g; with a sign if it comes with one."""
    return tr("{grams}\u202fg", grams=grams)


def pack_title(ladder: PackLadder, code: str) -> str:
    """A pack's title; the code in words when the ladder has lost the pack."""
    return next((pack.title for pack in ladder if pack.code == code), plain(code))


def pack_change(ladder: PackLadder, current: str, proposed: str) -> str:
    """ "Box → Poly mailer"."""
    #: two packs: what is used now, and what is proposed in its place
    return tr(
        "{current} → {proposed}",
        current=pack_title(ladder, current),
        proposed=pack_title(ladder, proposed),
    )


def saving(current: Pack, proposed: Pack, currency: str) -> str:
    """What the proposed pack saves against the current one: "saves 146 g · € 0.40"."""
    grams, cost = current.grams - proposed.grams, current.cost - proposed.cost
    weighs, costs = in_grams(abs(grams)), money(abs(cost), currency)
    if grams >= 0:
        #: of a pack: less weight and money
        return tr("saves {weight} · {cost}", weight=weighs, cost=costs)
    #: of a pack: more weight, and money
    return tr("adds {weight} · {cost}", weight=weighs, cost=costs)


def hazards(product: Product) -> str:
    """Hazards in words, "" when there are none."""
    return ", ".join(
        sorted(_HAZARD.get(hazard, plain(hazard).lower()) for hazard in product.hazards)
    )


def category(path: str) -> str:
    """A category path for reading."""
    return " › ".join(plain(part) for part in path.split("/") if part)


def plain(code: str) -> str:
    """A code as words: "liquid_leak" becomes "Liquid leak"."""
    words = code.replace("_", " ").replace("-", " ").strip()
    return of_data(words[:1].upper() + words[1:])


def language(code: str) -> str:
    """A language's own name, its code when it is not one of ours."""
    return LANGUAGE.get(code.split("-", maxsplit=1)[0].lower(), code)


def when(wall_ms: int, now_ms: int) -> str:
    """A moment as people say it: clock time today, date before."""
    then = datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone()
    now = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone()
    if then.date() == now.date():
        return clock(then)
    return short_day(then, with_year=then.year != now.year)


def case_words(case: "Standpoint | None") -> str:
    """ "Returned by Max", "Waits for a mentor"; "" where mentors have no say."""
    if case is None or case.state not in CASE:
        return ""
    if not case.by:
        return CASE[case.state]
    match case.state:
        case Case.APPROVED:
            return tr("Approved by {person}", person=case.by)
        case Case.RETURNED:
            return tr("Returned by {person}", person=case.by)
        case Case.OVERRIDDEN:
            return tr("Overridden by {person}", person=case.by)
        case _:
            #: where a case stands, and whose word brought it there
            return tr("{state}, by {person}", state=CASE[case.state], person=case.by)


def said_words(case: "Standpoint | None") -> str:
    """What the mentor gave as a reason and wrote, "" for nothing."""
    return "" if case is None else ": ".join(word for word in (case.reason, case.note) if word)


def short_count(count: int) -> str:
    """A count that never gets long: "9,999", "10k", "100k"."""
    #: thousands: "10k" is ten thousand
    return number(count, ",") if count < 10_000 else tr("{thousands}k", thousands=count // 1000)


def ended(sentence: str) -> str:
    """With its full stop."""
    if sentence.endswith((".", "!", "?", "。")):
        return sentence
    #: a sentence gets its full stop
    return tr("{sentence}.", sentence=sentence)


def listed(words: Iterable[str]) -> str:
    """Non-empty words with middle dots between."""
    return " · ".join(word for word in words if word)
