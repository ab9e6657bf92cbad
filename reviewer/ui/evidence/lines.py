"""What the evidence page says of senses, words, shipments and look-alikes. Plain data, no Qt."""

from dataclasses import dataclass
from math import exp

from reviewer.domain.evidence import Comparison, Evidence, Neighbour, PackComparison, Sense
from reviewer.domain.item import Shipped
from reviewer.domain.language import number, tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.pieces import word_name
from reviewer.domain.product import ProductText
from reviewer.ui.review.fact_rows import Fact
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import MINUS, VENDOR_PACK, listed, pack_title

# Words listed each way, and look-alikes.
MOST_WORDS = 8
MOST_NEIGHBOURS = 6
# Thousandths: 1 / 0.05, as sure as the usual level, however often one looks.
E_HOLDS = 20_000

_SENSE = {
    Sense.TEXT: (tr("Text alone"), tr("no text")),
    Sense.IMAGE: (tr("Pictures alone"), tr("no pictures")),
    Sense.COMBINED: (tr("Combined"), tr("not scored")),
}
_VERDICT = {
    Comparison.WORSE: tr("Worse"),
    Comparison.NOT_WORSE: tr("Not worse"),
    Comparison.UNDECIDED: tr("Too little to tell"),
}
# Where a word stands, within a sentence.
FIELDS = {"title": tr("title"), "description": tr("text")}


@dataclass(frozen=True, slots=True)
class SenseLine:
    """Risk by one sense.

    Attributes:
        words: the risk, or what is missing.
        ppm: None where the input is missing.
    """

    sense: Sense
    title: str
    words: str
    ppm: int | None


@dataclass(frozen=True, slots=True)
class WordLine:
    """One word that moved the score.

    Attributes:
        field: where it stands, "title" or "text".
        times: factor of the odds of damage.
        share: of the strongest word of both ways, 0 to 1.
        name: of the piece that it is.
    """

    text: str
    field: str
    times: str
    share: float
    name: str = ""


@dataclass(frozen=True, slots=True)
class NeighbourLine:
    """One look-alike.

    Attributes:
        facts: how alike, and the vendor's pack.
        shipped: what came of it, by pack.
        product: its id.
    """

    title: str
    facts: str
    shipped: str
    picture: str | None
    product: str = ""

    def sentence(self) -> str:
        """All of it, for tooltip and screen reader."""
        #: a look-alike, how alike, and what came of it
        return tr(
            "{product}. {facts}. {shipped}",
            product=self.title,
            facts=self.facts,
            shipped=self.shipped,
        )


def senses_of(evidence: Evidence) -> tuple[SenseLine, ...]:
    """Text, pictures and both, in this order, also where one was not told."""
    by_sense = {each.sense: each.ppm for each in evidence.risks}
    lines = []
    for sense, (title, missing) in _SENSE.items():
        ppm = by_sense.get(sense)
        lines.append(SenseLine(sense, title, missing if ppm is None else percent(ppm), ppm))
    return tuple(lines)


def words_of(evidence: Evidence, text: ProductText, *, raises: bool) -> tuple[WordLine, ...]:
    """Words that raise or that lower the risk, the strongest first."""
    texts = {"title": text.title, "description": text.description}
    most = max((abs(each.weight) for each in evidence.words), default=0)
    found = [
        each
        for each in evidence.words
        if (each.weight > 0 if raises else each.weight < 0)
        and 0 <= each.start < each.end <= len(texts.get(each.field, ""))
    ]
    found.sort(key=lambda each: -abs(each.weight))
    return tuple(
        WordLine(
            text=" ".join(texts[each.field][each.start : each.end].split()),
            field=FIELDS[each.field],
            times=times(each.weight),
            share=abs(each.weight) / most,
            name=word_name(each.field, each.start, each.end),
        )
        for each in found[:MOST_WORDS]
    )


def times(weight: int) -> str:
    """Thousandths of log-odds as a factor of the odds: "×2.25"."""
    factor = exp(min(max(weight / 1000, -20.0), 20.0))
    if factor >= 9.95:
        return f"×{number(factor, ',.0f')}"
    return f"×{number(max(factor, 0.01), '.2f')}" if factor >= 0.01 else f"×<{number(0.01, '.2f')}"


# shipments -----------------------------------------------------------------------------------


def comparison_of(evidence: Evidence, ladder: PackLadder) -> tuple[Fact, ...]:
    """The product in the proposed pack against today's; () when it did not go out in both."""
    found = evidence.comparison
    if found is None:
        return ()
    return (
        Fact(
            tr("Proposed pack"),
            _verdict(found),
            is_warning=found.verdict is Comparison.WORSE,
            is_wide=True,
        ),
        Fact(pack_title(ladder, found.proposed.pack), _share(found.proposed), is_wide=True),
        Fact(pack_title(ladder, found.current.pack), _share(found.current), is_wide=True),
        Fact(tr("Difference"), _difference(found), is_wide=True),
        Fact(tr("Looked at often"), _e_words(found.e_value), is_wide=True),
    )


def _verdict(found: PackComparison) -> str:
    return tr("{verdict}, mid-p {p}", verdict=_VERDICT[found.verdict], p=mid_p(found.mid_p_ppm))


def proposed_words(evidence: Evidence) -> str:
    """How the proposed pack did beside today's, "" where it did not go out in both."""
    found = evidence.comparison
    if found is None:
        return ""
    p = mid_p(found.mid_p_ppm)
    match found.verdict:
        case Comparison.WORSE:
            return tr("proposed pack worse, mid-p {p}", p=p)
        case Comparison.NOT_WORSE:
            return tr("proposed pack not worse, mid-p {p}", p=p)
        case Comparison.UNDECIDED:
            return tr("proposed pack: too little to tell, mid-p {p}", p=p)


def mid_p(ppm: int) -> str:
    """A probability: "0.0008", "0.42"."""
    if ppm < 100:
        #: a probability
        return tr("under {smallest:.4f}", smallest=0.0001)
    share = ppm / 1_000_000
    return number(share, ".4f" if share < 0.01 else ".2f")


def _share(line: Shipped) -> str:
    if not line.shipped:
        #: parcels in a pack
        return tr("none shipped")
    share = percent(round(line.damaged * 1_000_000 / line.shipped))
    return tr(
        "{damaged:,} of {shipped:,} damaged · {share}",
        damaged=line.damaged,
        shipped=line.shipped,
        share=share,
    )


def _difference(found: PackComparison) -> str:
    low, high = points(found.low_ppm), points(found.high_ppm)
    if not (found.proposed.shipped and found.current.shipped):
        #: an interval of 90 %, in points of a hundred
        return tr("90\u202f%: {low} to {high} points", low=low, high=high)
    shares = [each.damaged * 1_000_000 / each.shipped for each in (found.proposed, found.current)]
    middle = points(round(shares[0] - shares[1]))
    #: a difference in points of a hundred, and its interval of 90 %
    return tr("{middle} points, 90\u202f%: {low} to {high}", middle=middle, low=low, high=high)


def points(ppm: int) -> str:
    """A difference of shares in percentage points, signed: "+3.2", "−0.08"."""
    share = abs(ppm) / 10_000
    shown = number(share, ".2f" if share < 0.995 else ".1f")
    sign = MINUS if ppm < 0 else "+" if ppm else ""
    return f"{sign}{shown}"


def _e_words(e_value: int) -> str:
    if e_value >= E_HOLDS:
        meaning = tr("holds however often one looks")
    elif e_value > 1000:
        meaning = tr("not yet enough to hold when one looks again and again")
    else:
        meaning = tr("no sign that too much breaks")
    return tr("e-value {e_value}: {meaning}", e_value=_e_value(e_value), meaning=meaning)


def _e_value(thousandths: int) -> str:
    value = thousandths / 1000
    if value >= 1_000_000:
        return tr("over a million")
    return number(value, ",.0f" if value >= 9.95 else ".2f" if value < 0.995 else ".1f")


# look-alikes ---------------------------------------------------------------------------------


def neighbours_of(evidence: Evidence, ladder: PackLadder) -> tuple[NeighbourLine, ...]:
    """The nearest ones."""
    return tuple(_neighbour(each, ladder) for each in evidence.neighbours[:MOST_NEIGHBOURS])


def _neighbour(found: Neighbour, ladder: PackLadder) -> NeighbourLine:
    #: how much one product is like another
    alike = tr("{number}\u202f% alike", number=round(found.likeness / 10))
    shipped = [
        #: damaged ones of those shipped in a pack
        tr(
            "{pack} {damaged:,} of {shipped:,}",
            pack=pack_title(ladder, each.pack),
            damaged=each.damaged,
            shipped=each.shipped,
        )
        for each in found.shipped
        if each.shipped
    ]
    return NeighbourLine(
        title=found.title,
        facts=listed((alike, VENDOR_PACK[found.vendor_pack])),
        shipped=listed(shipped) or tr("nothing shipped"),
        picture=found.picture,
        product=found.product,
    )
