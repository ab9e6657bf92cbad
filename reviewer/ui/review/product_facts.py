"""What the facts panel says of one item, as plain lines. No Qt beyond the line types."""

from typing import TYPE_CHECKING

from reviewer.domain.bulk import decision_of
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.item import Item, Shipped
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.reasons import ReasonList
from reviewer.domain.record import Kind
from reviewer.ui.review.fact_rows import Fact, PastLine
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import (
    VENDOR_PACK,
    VERDICT_DONE,
    category,
    done_words,
    hazards,
    listed,
    money,
    pack_title,
    plain,
    size,
    weight,
    when,
)

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet


def facts_of(item: Item) -> tuple[Fact, ...]:
    """Dimensions, weight, price, ids: what a person looks up."""
    product = item.product
    danger = hazards(product)
    facts = [
        Fact(tr("Size"), listed((size(product.size_mm), weight(product.weight_g))), is_wide=True),
        Fact(tr("Vendor pack"), VENDOR_PACK[product.vendor_pack]),
        Fact(tr("Price"), money(product.price, product.currency)),
        #: of hazards
        Fact(tr("Hazards"), danger or tr("none"), is_warning=bool(danger)),
        Fact(tr("Site"), listed((product.site, product.country))),
        Fact("SKU", product.sku, is_wide=True),
        Fact("GTIN", product.gtin, is_wide=True),
        Fact(tr("Category"), category(product.category), is_wide=True),
        Fact(tr("Vendor"), product.vendor, is_wide=True),
    ]
    facts.extend(Fact(plain(name), value, is_wide=True) for name, value in product.attributes)
    return tuple(facts)


def shipments_of(item: Item, ladder: PackLadder) -> tuple[Fact, ...]:
    """What went out so far, a line for each pack."""
    return tuple(
        Fact(pack_title(ladder, line.pack), _shipped_words(line), is_wide=True)
        for line in item.shipped
        if line.shipped
    )


def _shipped_words(line: Shipped) -> str:
    share = percent(round(line.damaged * 1_000_000 / line.shipped))
    return tr(
        "{damaged:,} of {shipped:,} damaged · {share}",
        damaged=line.damaged,
        shipped=line.shipped,
        share=share,
    )


def past_of(sheet: "ItemSheet", reasons: ReasonList, now_ms: int) -> tuple[PastLine, ...]:
    """Decisions by everybody, newest first; this desk's own with their standing."""
    item, ladder = sheet.item, sheet.ladder
    overtaken = {past.record for past in item.history if past.overtaken}
    lines: dict[str, tuple[int, PastLine]] = {}
    for past in item.history:
        words = listed((past.author_title, _reason(past.reason, reasons), past.note))
        line = PastLine(
            past.verdict,
            _title(past.verdict, pack_title(ladder, past.pack)),
            words,
            when(past.decided_ms, now_ms),
            past.withdrawn,
            past.overtaken,
            None,
        )
        lines[past.record] = (past.decided_ms, line)
    for entry in sheet.entries:
        record = entry.record
        if record.kind not in (Kind.DECISION, Kind.BULK):
            continue
        try:
            decision = decision_of(record, item.id)
        except BadInput:
            # Written by a newer version of Reviewer: kept and sent, but not for us to show.
            continue
        words = listed(
            (tr("this desk"), _reason(decision.reason or "", reasons), decision.told_here)
        )
        line = PastLine(
            decision.verdict,
            _title(decision.verdict, pack_title(ladder, decision.pack)),
            words,
            when(record.clock.wall_ms, now_ms),
            entry.withdrawn,
            record.id in overtaken,
            entry.standing,
        )
        lines[record.id] = (record.clock.wall_ms, line)
    return tuple(line for _, line in sorted(lines.values(), key=_moment, reverse=True))


def _moment(pair: tuple[int, PastLine]) -> int:
    return pair[0]


def _reason(code: str, reasons: ReasonList) -> str:
    found = reasons.named(code) if code else None
    return plain(code) if found is None else found.title


def _title(verdict: Verdict, pack: str) -> str:
    return done_words(verdict, pack) if verdict is Verdict.CERTIFY else VERDICT_DONE[verdict]
