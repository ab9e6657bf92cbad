"""Profiles that the gallery draws from: real stores, synced once with a real service, then left.

shift      a reviewer in the middle of a shift: check-outs, and decisions of every standing
sheet      the same with many alike items
bare       the same person before anything came
intern     somebody who decides blind
learner    the same, with decisions that mentors approved and returned
mentor     somebody for whose word decisions wait
newcomer   an intern on the first day, whose plan a mentor has signed
admin      somebody whose role does not review
nobody     before the first sign-in
"""

import asyncio
import csv
import json
import secrets
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from reviewer import resources
from reviewer.bench import matter_profiles, mentor_profiles
from reviewer.bench.evidence import show_evidence, show_regions
from reviewer.bench.sheet_profile import prepare_sheet
from reviewer.demo import running_service
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import CheckoutId, ItemId, PictureHash, ReasonCode
from reviewer.domain.item import Checkout
from reviewer.domain.looking import view
from reviewer.domain.people import Role
from reviewer.domain.product import VendorPack
from reviewer.domain.queue import QueueFilter
from reviewer.domain.record import Outcome, Receipt, Record
from reviewer.operations import accounts, deciding
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk, open_desk
from reviewer.operations.fetching import Pictures
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.pulling import pull_changes
from reviewer.operations.pushing import push_pending
from reviewer.operations.queueing import ItemSheet, item_sheet
from reviewer.operations.receipts import take_receipts
from reviewer.remote.service import Service
from reviewer.service.ingest import ingest
from reviewer.service.mentors import link_mentor
from reviewer.service.people import add_person
from reviewer.service.store import open_store

T = TypeVar("T")

CAST = "cast.json"
PEOPLE = (
    ("mia", "Mia Lindqvist", Role.REVIEWER),
    ("ben", "Ben Okafor", Role.REVIEWER),
    ("ada", "Ada Brandt", Role.ADMIN),
    ("ivy", "Ivy Castellanos", Role.INTERN),
    ("ida", "Ida Sørensen", Role.INTERN),
    ("max", "Max Oyelaran", Role.MENTOR),
    ("noa", "Noa Wilhelmina van der Straaten-Okonkwo", Role.INTERN),
    ("eda", "Eda Aksoy", Role.MENTOR),
)
CHECKOUTS = 40
# Without shipped pictures a few products are drawn, at this size, and the rest borrow theirs.
DRAWN_PRODUCTS = 2
DRAWN_PIXELS = 256

# Of all accounts; the service ends with the preparation.
PASSWORD = secrets.token_urlsafe(18)

Cast = Mapping[str, str]


def prepare_exhibits(folder: Path, sample: Path | None = None) -> Cast:
    """Make all profiles in `folder`.

    Args:
        sample: a world to read in instead of the shipped one.

    Returns:
        Which item plays which part, by name of the part; also written to cast.json.
    """
    world = sample or shipped_world(folder)
    with tempfile.TemporaryDirectory(prefix="reviewer-gallery-") as data:
        with open_store(Path(data), None) as store:
            ingest(world / "catalog.csv", world, store)
            for name, title, role in PEOPLE:
                add_person(store, name, title, role, PASSWORD, ())
            link_mentor(store, "max", "ida")
            link_mentor(store, "eda", "noa")
        with running_service(Path(data)) as address:
            cast = asyncio.run(_make_profiles(folder, address))
    prepare_sheet(folder)
    (folder / "nobody").mkdir(mode=0o700)
    (folder / CAST).write_text(json.dumps(cast), "utf-8")
    return cast


def shipped_world(folder: Path) -> Path:
    """The shipped sample; where it has no pictures, a copy with a few drawn ones."""
    shipped = resources.path("sample")
    if (shipped / "images").is_dir():
        return shipped
    from reviewer.world.pictures import write_pictures
    from reviewer.world.sample import sample_things

    world = folder / "world"
    world.mkdir(parents=True)
    drawn = [
        {str(angle): f"images/{Path(path).name}" for angle, path in made}
        for made in (
            write_pictures(thing, world / "images", thing.angles, DRAWN_PIXELS)
            for thing in sample_things()[:DRAWN_PRODUCTS]
        )
    ]
    _lend(shipped / "catalog.csv", world / "catalog.csv", drawn)
    return world


def _lend(shipped: Path, out: Path, drawn: Sequence[Mapping[str, str]]) -> None:
    with shipped.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows):
        pictures = drawn[number % len(drawn)]
        row["angles"] = ";".join(f"{angle}={path}" for angle, path in pictures.items())
    with out.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)


# the people's work ---------------------------------------------------------------------------


@dataclass(slots=True)
class Visit:
    """One person at one desk, with the service there."""

    link: Link

    @property
    def desk(self) -> Desk:
        return self.link.desk

    async def arrive(self, name: str) -> None:
        link = self.link
        await accounts.sign_in(link.desk, link.service, link.lane, name, PASSWORD)

    async def pull(self) -> None:
        await pull_changes(self.link)

    async def push(self) -> None:
        await push_pending(self.link, self.desk.signed_in())

    def decide(self, sheet: ItemSheet, verdict: Verdict, reason: str = "", note: str = "") -> str:
        """Record a decision; the record's id."""
        pack = sheet.item.proposed_pack
        code = ReasonCode(reason) if reason else None
        changes = deciding.decide(
            self.desk,
            Decision(sheet.item.id, verdict, pack, reason=code, note=note, shown=_looked_at(sheet)),
        )
        return str(changes.record)

    def sheets(self) -> list[ItemSheet]:
        """All items, the first of the queue first."""
        found = (item_sheet(self.desk, each) for each in self.desk.cache.ids(QueueFilter()))
        return [each for each in found if each is not None]

    async def leave(self) -> None:
        await self.link.service.close()
        self.desk.close()


def _looked_at(sheet: ItemSheet) -> Shown:
    """Two angles, the second from close by, with the edges drawn out for a moment."""
    looks = ((0.41, 1.0, 3_100), (1.23, 3.0, 1_700))
    pictures = sheet.item.product.tunnel_pictures
    views = tuple(
        replace(view(picture, scale, zoom), ms=ms)
        for picture, (scale, zoom, ms) in zip(pictures, looks, strict=False)
    )
    return Shown(
        angles=tuple(each.angle for each in views),
        visible_ms=sum(each.ms for each in views),
        since_ms=6_200,
        item=sheet.item.id,
        views=views,
        aids=(("edges", 900), ("keywords", 4_800)),
        keys="left",
    )


async def _make_profiles(folder: Path, address: str) -> Cast:
    mia = await _visit(folder / "shift", address, "mia")
    await take_checkouts(mia.link, CHECKOUTS)
    await Pictures(mia.link).fetch_all()
    sheets = mia.sheets()
    cast = cast_of(sheets)
    ben = await _visit(folder / "ben", address, "ben")
    await _work(mia, ben, [each for each in sheets if each.item.id not in cast.values()])
    await ben.leave()
    _prove(mia.desk, cast, sheets)
    _spoil(mia.desk, cast)
    await mia.leave()
    ivy = await _visit(folder / "intern", address, "ivy")
    # At the service they are Mia's; Ivy is only looked at.
    leases = [Checkout(CheckoutId("ivy"), each.item.id, 1, 2**52) for each in sheets]
    ivy.desk.cache.put_checkouts(leases)
    await Pictures(ivy.link).fetch_all()
    _prove(ivy.desk, cast, sheets)
    await ivy.leave()
    await _supervise(folder, address, cast, sheets)
    # Pulled nothing: signed in, and the cable came out.
    for name, profile in (("mia", "bare"), ("ada", "admin")):
        visit = await _visit(folder / profile, address, name, pulls=False)
        await visit.leave()
    return cast


async def _supervise(folder: Path, address: str, cast: Cast, sheets: Sequence[ItemSheet]) -> None:
    """An intern whose decisions a mentor judges; both with pictures and evidence."""
    visits = [await _visit(folder / "learner", address, "ida")]
    visits.append(await _visit(folder / "mentor", address, "max"))
    ida, max_ = visits
    for each in visits:
        leases = [
            Checkout(CheckoutId("learning"), sheet.item.id, 1, 2**52)
            for sheet in sheets
            if sheet.item.id in cast.values()
        ]
        each.desk.cache.put_checkouts(leases)
        await Pictures(each.link).fetch_all()
        _prove(each.desk, cast, sheets)
    mentor_profiles.decide(ida, cast, sheets)
    await ida.push()
    await mentor_profiles.judge(max_)
    await ida.pull()
    mentor_profiles.tell_levels(ida)
    await matter_profiles.launch(ida, max_)
    for each in visits:
        await each.leave()
    noa, eda = [
        await _visit(folder / profile, address, name)
        for profile, name in (("newcomer", "noa"), ("eda", "eda"))
    ]
    await matter_profiles.welcome(noa, eda)
    for each in (noa, eda):
        await each.leave()


async def _visit(profile: Path, address: str, name: str, *, pulls: bool = True) -> Visit:
    desk = open_desk(profile)
    service = Service(address, desk.credentials, desk.clock.hear)
    visit = Visit(Link(desk, service, _at_once, _unheard))
    await visit.arrive(name)
    if pulls:
        await visit.pull()
    return visit


async def _work(mia: Visit, ben: Visit, free: Sequence[ItemSheet]) -> None:
    """Decisions that end as final, disputed, received, refused, and merely saved."""
    disputed, *rest = (each for each in free if not each.rules)
    ben.decide(disputed, Verdict.REJECT, "fragile", "The handle touches the wall of the carton.")
    await ben.push()
    mia.decide(disputed, Verdict.CERTIFY)
    mia.decide(rest[0], Verdict.CERTIFY)
    mia.decide(rest[1], Verdict.REJECT, "liquid_leak", "Cap turns without a click.")
    mia.decide(rest[2], Verdict.CERTIFY)
    await mia.push()
    await mia.pull()
    waiting = mia.decide(rest[3], Verdict.TEST, "drop_test")
    _say(mia.desk, waiting, Outcome.AWAITING_COUNTERSIGN, "")
    refused = mia.decide(rest[4], Verdict.CERTIFY)
    _say(mia.desk, refused, Outcome.REJECTED, "not_allowed")
    mia.decide(rest[5], Verdict.DEFER, "angle_missing", "The back is not to be seen.")
    mia.decide(rest[6], Verdict.CERTIFY)


def _say(desk: Desk, record_id: str, outcome: Outcome, code: str) -> None:
    """A word of the service that this service would not say to this person."""
    record: Record = next(
        entry.record for entry in desk.journal.entries(limit=20) if entry.record.id == record_id
    )
    sequence = 1 if outcome.is_received else 0
    now_ms = desk.clock.service_ms()
    receipt = Receipt(record.id, record.payload_hash, outcome, sequence, now_ms, code)
    take_receipts(desk, [receipt])


# who plays which part ------------------------------------------------------------------------


def cast_of(sheets: Sequence[ItemSheet]) -> dict[str, str]:
    """An item for each part; where the sample has none that fits, any that is free."""
    cast: dict[str, str] = {}
    parts: tuple[tuple[str, Callable[[ItemSheet], bool]], ...] = (
        ("carton", _is_in_carton),
        ("rule", lambda sheet: bool(sheet.rules)),
        ("japanese", lambda sheet: sheet.item.product.text.lang == "ja" and not sheet.rules),
        ("plain", _is_plain),
        ("absent", _is_plain),
        ("broken", _is_plain),
    )
    for part, fits in parts:
        free = [sheet for sheet in sheets if sheet.item.id not in cast.values()]
        chosen = next((sheet for sheet in free if fits(sheet)), free[0])
        cast[part] = chosen.item.id
    return cast


def _is_in_carton(sheet: ItemSheet) -> bool:
    return sheet.item.product.vendor_pack is VendorPack.STURDY_CARTON and not sheet.rules


def _is_plain(sheet: ItemSheet) -> bool:
    return not sheet.rules and sheet.item.product.text.lang == "en"


def _prove(desk: Desk, cast: Cast, sheets: Sequence[ItemSheet]) -> None:
    """Evidence of some parts; of the others it has not come."""
    by_id = {str(sheet.item.id): sheet for sheet in sheets}
    for part in ("carton", "japanese", "rule"):
        sheet = by_id[cast[part]]
        others = [each.item for each in sheets if each is not sheet]
        show_evidence(desk, sheet, others, outside=part == "rule")
    show_regions(desk, by_id[cast["carton"]])


def _spoil(desk: Desk, cast: Cast) -> None:
    """No picture of one item, and a first one of another that cannot be opened."""
    for picture in _pictures(desk, cast["absent"]):
        path = desk.images.path(picture)
        if path is not None:
            path.unlink()
    broken = _pictures(desk, cast["broken"])[0]
    desk.images.aside.add(broken, "The picture is damaged. Take or export it again.")
    desk.images.remove(broken)


def _pictures(desk: Desk, item: str) -> list[PictureHash]:
    found = desk.cache.item(ItemId(item))
    return [] if found is None else [each.hash for each in found.product.tunnel_pictures]


def copy_exhibits(folder: Path, out: Path) -> None:
    """Profiles of one's own to draw from; they change while they are drawn."""
    shutil.copytree(folder, out, ignore=shutil.ignore_patterns("world", "ben", "eda", "*.lock"))


async def _at_once(work: Callable[[], T]) -> T:
    return work()


def _unheard(_changes: Changes) -> None:
    """Nobody looks at the desk while it is being prepared."""
