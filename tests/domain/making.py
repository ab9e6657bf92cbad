"""Products, packs and standpoints for the tables of rules."""

from dataclasses import replace

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import DeviceId, ItemId, PackCode, PersonId, ProductId, RecordId
from reviewer.domain.packs import Pack, PackLadder
from reviewer.domain.product import Product, ProductText, VendorPack
from reviewer.domain.record import GENESIS, ClockFacts, Record
from reviewer.domain.settlement import Standpoint

CLOCK = ClockFacts(wall_ms=1_760_000_000_000, offset_min=60, monotonic_ms=5000, boot="boot-1")

MAILER = Pack(
    code=PackCode("poly_mailer"),
    title="Poly mailer",
    grams=14,
    cost=8,
    min_mm=(20, 20, 1),
    max_mm=(450, 350, 100),
    max_weight_g=3000,
    refuses=frozenset({"sharp", "flammable"}),
)
OWN = replace(MAILER, code=PackCode("own_container"), title="Own container", min_mm=(152, 101, 9))
BOX = replace(
    MAILER, code=PackCode("box"), title="Box", max_mm=(900, 600, 600), refuses=frozenset()
)
LADDER = PackLadder("test", "EUR", (OWN, MAILER, BOX))


def product(**changes: object) -> Product:
    """A mug of 120 x 90 x 90 mm that breaks no rule of the mailer."""
    mug = Product(
        id=ProductId("mug"),
        texts=(ProductText("en", "Mug", "A mug."),),
        category="kitchen/mugs",
        vendor="Potter",
        gtin="4006381333931",
        sku="MUG-1",
        price=990,
        currency="EUR",
        size_mm=(120, 90, 90),
        weight_g=400,
        vendor_pack=VendorPack.THIN_BOX,
        hazards=frozenset(),
        country="DE",
        site="HAM1",
        current_pack=PackCode("box"),
        pictures=(),
    )
    return replace(mug, **changes)  # type: ignore[arg-type]  # any field, by name


def decision(**changes: object) -> Decision:
    """A mug certified for the mailer."""
    certified = Decision(ItemId("mug:poly_mailer"), Verdict.CERTIFY, PackCode("poly_mailer"))
    return replace(certified, **changes)  # type: ignore[arg-type]  # any field, by name


def record(**changes: object) -> Record:
    """A first record, not sealed."""
    first = Record(
        id=RecordId("01890000-0000-7000-8000-000000000001"),
        device=DeviceId("device-1"),
        seq=1,
        author=PersonId("person-1"),
        kind="decision",
        payload=decision().payload(),
        payload_hash="",
        clock=CLOCK,
        prev_hash=GENESIS,
    )
    return replace(first, **changes)  # type: ignore[arg-type]  # any field, by name


def standpoint(
    verdict: Verdict, *, number: int = 1, eligible: bool = True, adjudicates: bool = False
) -> Standpoint:
    record, author = RecordId(f"r{number}"), PersonId(f"p{number}")
    return Standpoint(record, author, verdict, eligible, adjudicates)
