"""The ledger as lines and as a table, and what a vendor is told of its products."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.files import write_whole
from reviewer.domain.formulas import escaped
from reviewer.domain.packs import PackLadder
from reviewer.domain.reasons import ReasonList
from reviewer.domain.rules import hard_rules
from reviewer.service.held_decisions import Held, held_decisions
from reviewer.wire.items import ProductShape
from reviewer.wire.ledger import LedgerAnswer, LedgerSliceShape

SHEET = (
    *("product", "sku", "title", "current_pack", "refused_pack", "reasons", "reasons_in_words"),
    *("lightest_pack", "rules_against_it"),
)
_BETWEEN = "; "


def as_lines(found: LedgerAnswer) -> str:
    """For people."""
    head = [f"baseline: {found.baseline}", f"method: {found.method}"]
    named = [(f"{found.by} {each.name or 'unknown'}", each) for each in found.slices]
    return "\n".join([*head, *(_line(name, each) for name, each in [("all", found.total), *named])])


def _line(name: str, each: LedgerSliceShape) -> str:
    cover, damage = each.coverage, each.damage
    cost = ", ".join(
        f"{money.minor / 100:,.2f} {money.currency}".strip() for money in each.saved_cost
    )
    apart = {
        "without known parcels": cover.no_parcels,
        "without grams and cost": cover.no_measures,
        "in no lighter pack": cover.not_lighter,
    }
    told = "".join(f", {count:,} {what}" for what, count in apart.items() if count)
    return (
        f"{name}: {each.saved_g:,} g and {cost} less on {each.parcels:,} parcels by"
        f" {cover.counted:,} of {each.certified:,} certified{_part(cover.counted, each.certified)}"
        f"{told}; {each.rejected:,} rejected."
        f" Damaged: {damage.damaged:,}, expected {damage.expected_millionths / 1e6:,.1f} of"
        f" {damage.scored:,} scored."
    )


def _part(known: int, of: int) -> str:
    """Which part of the certificates the sums and the damage rest on."""
    return f" ({known / of:.0%})" if of else ""


def write_table(found: LedgerAnswer, out: Path) -> int:
    """Write slices and the total as CSV; how many rows.

    Raises:
        StorageFault: it cannot be written.
    """
    rows = [{"by": found.by, **_cells(each)} for each in found.slices]
    rows.append({"by": "all", **_cells(found.total)})
    _write_csv(out, list(rows[0]), rows)
    return len(rows)


def _cells(each: LedgerSliceShape) -> dict[str, object]:
    damage, ratio = each.damage, each.damage.ratio
    plain = each.model_dump(exclude={"saved_cost", "damage", "coverage"})
    money = {f"saved_{one.currency}_minor": one.minor for one in each.saved_cost}
    return {
        **plain,
        **money,
        "damaged": damage.damaged,
        "damaged_share": damage.share.value,
        "damaged_share_low": damage.share.low,
        "damaged_share_high": damage.share.high,
        "verified_share": each.coverage.counted / each.certified if each.certified else None,
        "scored": damage.scored,
        "scored_damaged": damage.scored_damaged,
        "expected_millionths": damage.expected_millionths,
        "damaged_by_expected": None if ratio is None else ratio.value,
        "damaged_by_expected_low": None if ratio is None else ratio.low,
        "damaged_by_expected_high": None if ratio is None else ratio.high,
        **each.coverage.model_dump(),
    }


def write_vendor_sheet(connection: sa.Connection, vendor: str, out: Path) -> int:
    """Write what a vendor could change so that its products ship with less; how many rows.

    A row for each rejected pack of each product of which no other pack is certified: reasons given,
    and the hard rules against the lightest pack of all. Nobody's name or note is in it.

    Raises:
        Refused: nothing was decided of a product of this vendor.
        StorageFault: it cannot be written.
    """
    of_product: dict[str, list[Held]] = defaultdict(list)
    for held in held_decisions(connection, None, ()):
        if held.product["vendor"] == vendor:
            of_product[held.product["id"]].append(held)
    if not of_product:
        raise Refused(f"Nothing was decided of a product of {vendor!r}. Look at its name again.")
    rows = [
        _sheet_row(held, resources.ladder(), resources.reasons())
        for helds in of_product.values()
        if all(each.verdict is not Verdict.CERTIFY for each in helds)
        for held in helds
        if held.verdict is Verdict.REJECT
    ]
    _write_csv(out, SHEET, rows)
    return len(rows)


def _sheet_row(held: Held, ladder: PackLadder, reasons: ReasonList) -> dict[str, object]:
    product = ProductShape.model_validate(held.product).to_domain()
    titles = {str(each.code): each.title for each in reasons.reasons}
    lightest = ladder.packs[0]
    return {
        "product": product.id,
        "sku": product.sku,
        "title": product.text.title,
        "current_pack": product.current_pack,
        "refused_pack": held.pack,
        "reasons": _BETWEEN.join(held.reasons),
        "reasons_in_words": _BETWEEN.join(titles.get(code, code) for code in held.reasons),
        "lightest_pack": lightest.code,
        "rules_against_it": _BETWEEN.join(hit.sentence for hit in hard_rules(product, lightest)),
    }


def _write_csv(out: Path, columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> None:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(columns), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: escaped(value) for name, value in row.items()})
    write_whole(out, text.getvalue().encode())
