"""Audits of certain items: drawn with a known chance, and what they prove."""

from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.risk import Flag
from reviewer.service.audits import Audited, as_lines, audit_report
from reviewer.service.policy import set_audit_share
from reviewer.service.store import Store
from reviewer.service.tables import items
from tests.service.catalogues import GOOD, read_in, write_csv
from tests.service.device import SignedInDesk
from tests.service.stocking import product, put, stocked

STURDY = {**GOOD, "title": "sturdy mug", "angles": "", "store_picture": ""}


def draws(store: Store) -> dict[str, tuple[bool, int, int]]:
    with store.reading() as connection:
        rows = connection.execute(
            sa.select(items.c.id, items.c.asked, items.c.propensity, items.c.audit_ppm)
        )
        return {row.id: (row.asked, row.propensity, row.audit_ppm) for row in rows}


def audited(store: Store, desk: SignedInDesk, certified: int, rejected: int) -> None:
    """Put audited items into the store and decide them."""
    count = certified + rejected
    entries = [
        replace(
            stocked(product(number, site="BER1" if number % 2 else "LEJ2")),
            flag=Flag.AUDIT,
            propensity=20_000,
        )
        for number in range(count)
    ]
    put(store, *entries)
    verdicts = [Verdict.CERTIFY] * certified + [Verdict.REJECT] * rejected
    made = [
        desk.device.decision(desk.person, each.item, verdict)
        for each, verdict in zip(entries, verdicts, strict=True)
    ]
    for at in range(0, count, 500):
        desk.push(*made[at : at + 500])


def whole(store: Store) -> Audited:
    return audit_report(store).groups[0]


def test_each_item_keeps_the_chance_it_was_drawn_with(store: Store, folder: Path) -> None:
    set_audit_share(store, 0.3)
    rows = [{**STURDY, "id": f"S{number}"} for number in range(60)]
    path = write_csv(folder / "catalog.csv", *rows, {**rows[0], "id": "U", "title": "a mug"})
    report = read_in(path, store)
    found = draws(store)
    assert found.pop("U:padded_mailer") == (True, 1_000_000, 0)
    assert set(found.values()) == {(True, 300_000, 300_000), (False, 300_000, 0)}
    drawn = {name for name, (asked, _, _) in found.items() if asked}
    assert report.asked == len(drawn) + 1
    # A larger share draws the same ones and more.
    set_audit_share(store, 0.6)
    read_in(path, store)
    again = draws(store)
    assert drawn < {name for name, (asked, _, _) in again.items() if asked}
    assert {again[name] for name in drawn} == {(True, 600_000, 600_000)}


def test_what_was_decided_keeps_its_chance_when_the_share_changes(
    store: Store, folder: Path, desk: SignedInDesk
) -> None:
    set_audit_share(store, 1.0)
    path = write_csv(folder / "catalog.csv", STURDY)
    read_in(path, store)
    desk.push(desk.device.decision(desk.person, "MUG-1:padded_mailer"))
    set_audit_share(store, 0.01)
    read_in(path, store)
    assert draws(store) == {"MUG-1:padded_mailer": (True, 1_000_000, 1_000_000)}
    assert (whole(store).drawn, whole(store).certified) == (1, 1)


def test_a_reopened_item_stays_part_of_the_sample_it_was_drawn_for(
    store: Store, desk: SignedInDesk
) -> None:
    audited(store, desk, 1, 0)
    put(store, stocked(replace(product(0, site="LEJ2"), weight_g=900)))
    assert draws(store) == {"P00000:padded_mailer": (True, 1_000_000, 20_000)}
    assert (whole(store).drawn, whole(store).certified) == (1, 0)


@pytest.mark.parametrize("share", [0.0, -0.1, 1.1, float("nan"), 1e-9])
def test_a_share_that_audits_nobody_or_too_many_is_refused(store: Store, share: float) -> None:
    with pytest.raises(BadInput, match="audit share"):
        set_audit_share(store, share)


@pytest.mark.parametrize(
    ("certified", "rejected", "proposal"),
    [
        (0, 0, "too_few"),
        (29, 0, "too_few"),
        (30, 0, "hold"),
        (40, 8, "tighten"),
        (120, 1, "hold"),
        (420, 0, "may_loosen"),
    ],
)
def test_the_proposal_follows_the_interval(
    store: Store, desk: SignedInDesk, certified: int, rejected: int, proposal: str
) -> None:
    audited(store, desk, certified, rejected)
    found = whole(store)
    assert (found.certified, found.rejected, found.proposal) == (certified, rejected, proposal)
    assert ("Test on 299" in found.sentence) == (proposal == "may_loosen")


def test_it_is_told_by_pack_and_site(store: Store, desk: SignedInDesk) -> None:
    audited(store, desk, 3, 1)
    report = audit_report(store)
    told = {(one.of, one.name): (one.drawn, one.rejected) for one in report.groups}
    assert told == {
        ("all", ""): (4, 1),
        ("pack", "padded_mailer"): (4, 1),
        ("site", "BER1"): (2, 1),
        ("site", "LEJ2"): (2, 0),
    }
    assert "site BER1: 1 certified, 1 rejected of 2 drawn." in as_lines(report)
    near = audit_report(store, ("LEJ2",))
    assert [one.drawn for one in near.groups] == [2, 2, 2]


def test_flagged_items_are_not_audited_ones(store: Store, desk: SignedInDesk) -> None:
    put(store, stocked(product(0)))
    desk.push(desk.device.decision(desk.person, "P00000:padded_mailer"))
    assert whole(store).drawn == 0


def test_equal_chances_give_wilsons_interval(store: Store, desk: SignedInDesk) -> None:
    assert whole(store).escapes.value is None
    audited(store, desk, 45, 5)
    found = whole(store).escapes
    # 5 of 50, worked out by hand.
    assert found.value == pytest.approx(0.1)
    assert (found.low, found.high) == pytest.approx((0.0435, 0.2136), abs=5e-4)


def test_each_item_stands_for_one_over_its_chance(store: Store, desk: SignedInDesk) -> None:
    """30 clean ones drawn at 2 %, 30 rejected ones at 50 %: 60 of 1,560 would be rejected."""
    audited(store, desk, 30, 30)
    seldom = sa.update(items).where(items.c.verdict == "reject").values(audit_ppm=500_000)
    with store.writing() as change:
        change.connection.execute(seldom)
    found = whole(store).escapes
    assert found.value == pytest.approx(60 / 1560)
    assert found.low < 60 / 1560 < found.high < 0.5
