"""Mugs of which parcels went out, for tests of the ledger, and what the service answers."""

from dataclasses import replace
from typing import Any

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.ids import PackCode
from reviewer.service.outcomes import take_outcomes
from reviewer.service.parcels import StatedRow
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.stocking import product, put, stocked

MAILER = "padded_mailer"
# The clock of these tests stands on 2026-11-18.
BEFORE, ACROSS, AFTER, LATER = "2026-10", "2026-11", "2026-12", "2027-01"
# By the ladder that ships: a box has 160 g for 48, a padded mailer 42 g for 21.
GRAMS, CENTS = 160 - 42, 48 - 21
PPM = 14_000  # of damage, as every mug is scored


def mug(number: int, *, site: str = "BER1", **changes: Any) -> Stocked:
    """A mug in a box, asked about in a padded mailer."""
    return stocked(replace(product(number, site=site), **changes))


def stated(one: Stocked, *rows: tuple[str, int, int], pack: str = MAILER) -> Stocked:
    """With a statement: period, shipped and damaged."""
    made = tuple(StatedRow(pack, one.product.site, *row) for row in rows)
    return replace(one, statement=made)


def put_shipped(store: Store, *entries: Stocked, shipped: int = 100, damaged: int = 2) -> list[str]:
    """Put products of which so many went out after today; names of their items."""
    put(store, *(stated(each, (AFTER, shipped, damaged)) for each in entries))
    return [each.item for each in entries]


def report(store: Store, item: str, shipped: int, damaged: int, name: str) -> None:
    """Tell the service of parcels that went out later than what was stated."""
    row = {"id": item.partition(":")[0], "pack": MAILER, "source": "returns", "period": LATER}
    row |= {"shipped": str(shipped), "damaged": str(damaged), "external_id": name}
    take_outcomes(
        store,
        [SourceRow(1, {**dict.fromkeys(("site", "result", "date"), ""), **row})],
        Defects("outcomes"),
    )


def told(desk: SignedInDesk, query: str = "") -> dict[str, Any]:
    """The answer."""
    answer = desk.call("GET", f"/v1/ledger{query}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def slices(desk: SignedInDesk, query: str = "") -> dict[str, dict[str, Any]]:
    """Slices by name."""
    return {each["name"]: each for each in told(desk, query)["slices"]}


def move_to(store: Store, one: Stocked, pack: str) -> None:
    """The catalogue names another pack as the product's current one; all else is as it was."""
    moved = replace(one.product, current_pack=PackCode(pack))
    put(store, replace(one, product=moved))
