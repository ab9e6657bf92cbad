"""Whether the model still sees what it was made for: scores, words, audited escapes, by site.

The card's reference holds scores of products in the packs they had gone out in, so scores here are
taken in the same packs. How each measure is judged is told in insight/drift.py.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from heapq import nsmallest
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.errors import BadInput
from reviewer.service.audits import Audited, audit_report
from reviewer.service.items import parts_of
from reviewer.service.models import model_of
from reviewer.service.store import Row, Store
from reviewer.service.tables import products, scores
from reviewer.service.versions import Version, active_version
from reviewer.wire.items import ProductShape

if TYPE_CHECKING:
    from reviewer.insight.drift import Assessment

SAMPLE = 500  # products a site whose words are looked up; a tenth of a second
_PPM = 1_000_000


class Code(StrEnum):
    """What is said of one site by one measure."""

    STEADY = "steady"
    WATCH = "watch"
    DRIFTED = "drifted"
    TOO_FEW = "too_few"
    NO_REFERENCE = "no_reference"


@dataclass(frozen=True, slots=True)
class Drift:
    """One site, or all.

    Attributes:
        site: "" for all.
        products: scored by the model in use.
        compared: scores of theirs, one for each pack a product went out in, or today's.
        needed: scores below which nothing is called steady; 0 without a reference.
        psi: population stability index; None without a reference or with too few scores.
        unseen_ppm: share of the words that training never saw, in a sample; None without products.
        audited: audited items that people decided.
        escaped: share of certain items that people would reject; None where none was audited.
        scores, words, escapes: what each measure says.
    """

    site: str
    products: int
    compared: int
    needed: int
    psi: float | None
    unseen_ppm: int | None
    audited: int
    escaped: float | None
    scores: Code
    words: Code
    escapes: Code


@dataclass(frozen=True, slots=True)
class DriftReport:
    """All sites, the whole first.

    Attributes:
        alpha: share of escapes that the model's thresholds allow.
    """

    model: str
    alpha: float
    sites: tuple[Drift, ...]

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Reference:
    """What the model's card keeps of products that were held out when it was made.

    Attributes:
        edges: inner edges of bins of log-odds, rising; one fewer than shares.
        shares: of the scores in each bin, all above 0.
        scores: how many there were.
        unseen_words: mean share of words that training never saw.
    """

    edges: tuple[float, ...]
    shares: tuple[float, ...]
    scores: int
    unseen_words: float

    @classmethod
    def of_card(cls, card: Mapping[str, Any]) -> "Reference | None":
        """As the card keeps it, None when it keeps none, or one of too few scores to compare with.

        Raises:
            BadInput: it cannot be read.
        """
        from reviewer.insight.drift import least_scores

        told = card.get("reference")
        if told is None:
            return None
        try:
            edges, shares = (tuple(float(one) for one in told[key]) for key in ("edges", "shares"))
            found = cls(edges, shares, int(told["scores"]), float(told["unseen_words"]))
        except (KeyError, TypeError, ValueError, OverflowError) as fault:
            raise BadInput(_UNREADABLE) from fault
        if not found._can_be():
            raise BadInput(_UNREADABLE)
        try:
            least_scores(len(shares), found.scores)
        except BadInput:
            return None
        return found

    def _can_be(self) -> bool:
        rises = all(low < high for low, high in pairwise(self.edges))
        is_whole = abs(math.fsum(self.shares) - 1.0) < 1e-6
        return (
            len(self.shares) == len(self.edges) + 1
            and rises
            and all(math.isfinite(edge) for edge in self.edges)
            and all(share > 0.0 for share in self.shares)
            and is_whole
            and self.scores > 0
            and 0.0 <= self.unseen_words <= 1.0
        )


_UNREADABLE = "The card's reference for drift cannot be read. Train the model again."


def log_odds(ppm: float) -> float:
    """Of a share in parts per million."""
    share = min(max(ppm, 0.5), _PPM - 0.5) / _PPM
    return math.log(share / (1.0 - share))


def drift_report(store: Store, sites: tuple[str, ...] = ()) -> DriftReport:
    """Drift of the model in use.

    Args:
        sites: these alone; empty means all.

    Raises:
        StorageFault, BadInput: it or its card cannot be read.
    """
    version = active_version(store)
    if version is None:
        return DriftReport("", 0.0, ())
    reference = Reference.of_card(version.card)
    audits = audit_report(store, sites)
    audited = {each.name: each for each in audits.groups if each.of != "pack"}
    seen = _scored(store, version.name, sites)
    parts: dict[str, list[_Seen]] = {"": seen}
    for site in sorted({one.site for one in seen}):
        parts[site] = [one for one in seen if one.site == site]
    samples = {site: nsmallest(SAMPLE, part, key=_draw) for site, part in parts.items()}
    unseen = _unseen(store, version, {one.product for part in samples.values() for one in part})
    found = []
    for site, part in parts.items():
        shares = [unseen[one.product] for one in samples[site] if one.product in unseen]
        beside = max(1, len(parts) - 1) if site else 1
        found.append(_drift(site, part, shares, reference, audited.get(site), audits.alpha, beside))
    return DriftReport(version.name, audits.alpha, tuple(found))


def _drift(
    site: str,
    part: Sequence["_Seen"],
    unseen: Sequence[float],
    reference: Reference | None,
    audited: Audited | None,
    alpha: float,
    beside: int,
) -> Drift:
    """One site of `beside` that are watched beside each other."""
    from reviewer.insight.drift import assess_escapes

    values = [value for one in part for value in one.log_odds]
    scored = None if reference is None else _of_scores(values, reference)
    decided = 0 if audited is None else audited.certified + audited.rejected
    escapes = assess_escapes(0 if audited is None else audited.rejected, decided, alpha, beside)
    is_told = scored is not None and scored.code != Code.TOO_FEW.value
    return Drift(
        site=site,
        products=len(part),
        compared=len(values),
        needed=0 if scored is None else scored.least,
        psi=scored.value if scored is not None and is_told else None,
        unseen_ppm=round(math.fsum(unseen) / len(unseen) * _PPM) if unseen else None,
        audited=decided,
        escaped=None if audited is None else audited.escapes.value,
        scores=_code(scored),
        words=_code(_of_words(unseen, reference)),
        escapes=_code(escapes),
    )


def _code(found: "Assessment | None") -> Code:
    return Code.NO_REFERENCE if found is None else Code(found.code.value)


def _of_scores(values: Sequence[float], reference: Reference) -> "Assessment":
    from reviewer.insight.drift import assess_scores, bin_counts

    counts = bin_counts(values, reference.edges)
    return assess_scores(reference.shares, counts, reference.scores)


def _of_words(unseen: Sequence[float], reference: Reference | None) -> "Assessment | None":
    """Each product counts the same, however long its text: so the reference was taken."""
    from reviewer.insight.drift import assess_words

    if reference is None or not 0.0 < reference.unseen_words < 1.0:
        return None
    parts = [round(share * _PPM) for share in unseen]
    return assess_words(parts, [_PPM] * len(parts), reference.unseen_words)


@dataclass(frozen=True, slots=True)
class _Seen:
    product: str
    site: str
    log_odds: tuple[float, ...]


def _draw(one: _Seen) -> bytes:
    """The same products are drawn each time, whatever their ids look like."""
    return hashlib.sha256(one.product.encode()).digest()


def _scored(store: Store, model: str, sites: tuple[str, ...]) -> list[_Seen]:
    """What the model says of each product in the packs it went out in."""
    wanted = (
        sa.select(products.c.id, products.c.site, products.c.shipped, scores.c.body.label("score"))
        .add_columns(products.c.body)
        .join_from(products, scores, scores.c.product == products.c.id)
        .where(scores.c.model == model, products.c.scored_by == model)
        .order_by(products.c.id)
    )
    if sites:
        wanted = wanted.where(products.c.site.in_(sites))
    with store.reading() as connection:
        rows = connection.execution_options(yield_per=500).execute(wanted)
        return [_Seen(row.id, row.site, tuple(_log_odds(row))) for row in rows]


def _log_odds(row: Row) -> Iterable[float]:
    packs = {one["pack"] for one in json.loads(row.shipped) if one["shipped"] > 0}
    packs = packs or {json.loads(row.body)["current_pack"]}
    risks = json.loads(row.score)["risks"]
    return (log_odds(one["ppm"]) for one in risks if one["pack"] in packs)


def _unseen(store: Store, version: Version, names: set[str]) -> dict[str, float]:
    """Share of each product's words that the model never saw."""
    from reviewer.inference.unseen_words import unseen_words

    if not names:
        return {}
    model, found = model_of(version), dict[str, float]()
    with store.reading() as connection:
        for part in parts_of(sorted(names)):
            wanted = sa.select(products.c.id, products.c.body).where(products.c.id.in_(part))
            rows = connection.execute(wanted).all()
            read = [ProductShape.model_validate_json(row.body).to_domain() for row in rows]
            shares = unseen_words(model, read)
            found |= {row.id: float(share) for row, share in zip(rows, shares, strict=True)}
    return found


def as_lines(report: DriftReport) -> str:
    """For people."""
    head = f"model: {report.model or 'none'}"
    return "\n".join([head, *(_line(each, report.alpha) for each in report.sites)])


_SAID = {
    Code.STEADY: "steady",
    Code.WATCH: "worth watching",
    Code.DRIFTED: "drifted",
    Code.TOO_FEW: "too few to tell",
    Code.NO_REFERENCE: "without a reference in the model's card",
}


def _line(each: Drift, alpha: float) -> str:
    said = {
        Code.NO_REFERENCE: "the model's card has no reference that scores can be held against",
        Code.TOO_FEW: f"{each.compared} scores are too few to tell, {each.needed} are needed",
    }
    moved = said.get(each.scores, f"scores {_SAID[each.scores]}, PSI {each.psi or 0.0:.3f}")
    words = "no text was read"
    if each.unseen_ppm is not None:
        words = f"words {_SAID[each.words]}, {each.unseen_ppm / _PPM:.1%} of them new"
    share = "none" if each.escaped is None else f"{each.escaped:.2%}"
    audits = f"escapes {_SAID[each.escapes]}, {share} in {each.audited} audits"
    return f"{each.site or 'all sites'}: {moved}; {words}; {audits} where {alpha:.2%} may"
