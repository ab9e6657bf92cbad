"""Evidence goes over the wire and comes back as it was."""

from dataclasses import replace

from reviewer.domain.evidence import (
    Comparison,
    Evidence,
    Input,
    InputState,
    Neighbour,
    PackComparison,
    RegionMap,
    Sense,
    SenseRisk,
)
from reviewer.domain.ids import ItemId, PackCode, PictureHash, ProductId
from reviewer.domain.item import Shipped
from reviewer.domain.product import Angle, VendorPack
from reviewer.domain.risk import TokenWeight
from reviewer.wire.evidence import EvidenceShape, RegionMapShape

POLY, BOX = PackCode("poly_mailer"), PackCode("box")
EVIDENCE = Evidence(
    item=ItemId("P1:poly_mailer"),
    pack=POLY,
    model="multi-1/1",
    made_ms=1,
    risks=(SenseRisk(Sense.TEXT, 9000), SenseRisk(Sense.IMAGE, None)),
    words=(TokenWeight("title", 0, 4, 812),),
    neighbours=(
        Neighbour(
            product=ProductId("P2"),
            title="マグカップ",
            vendor_pack=VendorPack.BARE,
            likeness=914,
            picture=PictureHash("a" * 64),
            shipped=(Shipped(POLY, 120, 4),),
        ),
        Neighbour(ProductId("P3"), "Mug", VendorPack.UNKNOWN, 700, None, ()),
    ),
    comparison=PackComparison(
        Shipped(POLY, 120, 4), Shipped(BOX, 900, 1), 812, 41_000, 900, 61_000, Comparison.WORSE
    ),
    inputs=(
        Input("weight_g", "320", InputState.INSIDE, "4", "9100"),
        Input("price", "", InputState.MISSING),
    ),
    hash="b" * 64,
)


def test_evidence_comes_back() -> None:
    shape = EvidenceShape.model_validate_json(EvidenceShape.of_domain(EVIDENCE).model_dump_json())
    assert shape.to_domain() == EVIDENCE


def test_evidence_without_comparison_comes_back() -> None:
    alone = replace(EVIDENCE, comparison=None, neighbours=())
    assert EvidenceShape.of_domain(alone).to_domain() == alone


def test_region_map_comes_back() -> None:
    regions = RegionMap(Angle.TOP, PictureHash("c" * 64), "multi-1/1", 1, 3, (-20, 0, 911))
    shape = RegionMapShape.model_validate_json(RegionMapShape.of_domain(regions).model_dump_json())
    assert shape.to_domain() == regions


def test_outside_names_the_inputs_beyond_their_range() -> None:
    far = Input("weight_g", "90000", InputState.OUTSIDE, "4", "9100")
    assert replace(EVIDENCE, inputs=(*EVIDENCE.inputs, far)).outside == (far,)
