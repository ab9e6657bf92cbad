"""Evidence of one item: risks, words, shipments, manifest."""

from dataclasses import replace

import numpy as np
import pytest

from reviewer import resources
from reviewer.domain.canonical import canonical, digest
from reviewer.domain.evidence import Comparison, Evidence, Input, InputState, Sense
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.item import Item, ItemState, Shipped
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product, ProductText, VendorPack
from reviewer.domain.risk import Flag
from reviewer.inference.batch import batch_of
from reviewer.inference.evidence import comparison_of, evidence_of
from reviewer.inference.manifest import Maker
from reviewer.inference.measuring import BAD_RATE
from reviewer.inference.scoring import Scorer
from reviewer.insight.repeated_looks import log_e_above
from reviewer.insight.two_packs import fisher_mid_p
from tests.inference.seeing import Seeing

PACK = PackCode("padded_mailer")
MAKER = Maker("corner/1", "ab" * 32)


def item_of(product: Product, *shipped: Shipped, pack: PackCode = PACK) -> Item:
    name, state = ItemId(f"{product.id}:{pack}"), ItemState.OPEN
    return Item(name, product, pack, Flag.UNSURE, 1, None, state, None, shipped=shipped)


def evidence(
    scorer: Scorer, product: Product, *shipped: Shipped, pack: PackCode = PACK
) -> Evidence:
    features = scorer.read(batch_of([product], scorer.views))
    return evidence_of(
        item_of(product, *shipped, pack=pack),
        scorer,
        features,
        resources.ladder(),
        maker=MAKER,
        neighbours=(),
        made_ms=7,
    )


def inputs(found: Evidence) -> dict[str, Input]:
    return {one.name: one for one in found.inputs}


def ppm_of(found: Evidence) -> dict[Sense, int | None]:
    return {one.sense: one.ppm for one in found.risks}


# risks ---------------------------------------------------------------------------------------


def test_the_combined_risk_is_the_one_of_the_score(seeing: Seeing) -> None:
    for product in seeing.products[:10]:
        (score,) = seeing.scorer.score([product], resources.ladder())
        risk, found = score.of(PACK), ppm_of(evidence(seeing.scorer, product))
        assert risk is not None
        assert found[Sense.COMBINED] == risk.ppm
        assert len(set(found.values())) == 3


def test_without_pictures_only_text_has_a_risk(seeing: Seeing) -> None:
    product = replace(seeing.products[0], pictures=())
    (score,) = seeing.scorer.score([product], resources.ladder())
    risk = score.of(PACK)
    assert risk is not None
    assert ppm_of(evidence(seeing.scorer, product)) == {
        Sense.TEXT: risk.ppm, Sense.IMAGE: None, Sense.COMBINED: None,
    }  # fmt: skip


def test_a_pack_that_the_model_does_not_know_has_no_risk(seeing: Seeing) -> None:
    found = evidence(seeing.scorer, seeing.products[0], pack=PackCode("crate"))
    assert (set(ppm_of(found).values()), found.words) == ({None}, ())
    assert inputs(found)["threshold_ppm"].state is InputState.MISSING


# words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("has_pictures", [True, False])
def test_a_weight_is_the_fall_when_the_word_is_taken_out(
    seeing: Seeing, has_pictures: bool
) -> None:
    scorer, at = seeing.scorer, seeing.scorer.model.packs.index(PACK)
    product = seeing.products[2]
    product = replace(
        product,
        texts=(ProductText("en", "Thin glass bowl", "Robust wooden stool."),),
        pictures=product.pictures if has_pictures else (),
    )

    def odds(one: Product) -> float:
        return float(scorer.best(scorer.read(batch_of([one], scorer.views))).log_odds[0, at])

    found = {(one.field, one.start, one.end): one.weight for one in evidence(scorer, product).words}
    for field, text in (("title", product.text.title), ("description", product.text.description)):
        for word in text.rstrip(".").split():
            start = text.index(word)
            less = text.replace(word, " " * len(word))
            shorter = replace(product, texts=(replace(product.text, **{field: less}),))
            fall = round(1000 * (odds(product) - odds(shorter)))
            place = field, start, start + len(word)
            assert found.get(place, 0) == (pytest.approx(fall, abs=1) if abs(fall) >= 10 else 0)
    assert found
    assert all(abs(weight) >= 10 for weight in found.values())


# shipments -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shipped",
    [
        (),
        (Shipped(PACK, 10, 0),),
        (Shipped(PACK, 0, 0), Shipped(PackCode("box"), 10, 1)),
        (Shipped(PACK, 10, 0), Shipped(PackCode("poly_mailer"), 10, 1)),
    ],
)
def test_what_did_not_go_out_in_both_packs_is_not_compared(
    seeing: Seeing, shipped: tuple[Shipped, ...]
) -> None:
    product = replace(seeing.products[0], current_pack=PackCode("box"))
    assert comparison_of(item_of(product, *shipped)) is None


@pytest.mark.parametrize(
    ("light", "heavy", "verdict", "least_e"),
    [
        ((400, 20), (2900, 11), Comparison.WORSE, 20_000),
        ((40_000, 60), (40_000, 60), Comparison.NOT_WORSE, 0),
        ((30, 0), (300, 1), Comparison.UNDECIDED, 0),
        ((10**6, 10**6), (10**6, 0), Comparison.WORSE, 10**12),
    ],
)
def test_shipments_of_two_packs(
    seeing: Seeing,
    light: tuple[int, int],
    heavy: tuple[int, int],
    verdict: Comparison,
    least_e: int,
) -> None:
    product = replace(seeing.products[0], current_pack=PackCode("box"))
    sent = Shipped(PackCode("box"), *heavy), Shipped(PACK, *light)
    found = comparison_of(item_of(product, *sent))
    assert found is not None
    assert (found.proposed, found.current, found.verdict) == (sent[1], sent[0], verdict)
    assert found.mid_p_ppm == round(1e6 * fisher_mid_p(light[1], light[0], heavy[1], heavy[0]))
    assert least_e <= found.e_value <= 10**12
    # Of running totals only this one keeps its promise, so nothing else may stand there.
    plain = 1000 * np.exp(min(log_e_above(light[1], light[0], BAD_RATE), 40.0))
    assert found.e_value == min(round(plain), 10**12)
    assert found.low_ppm < 1e6 * (light[1] / light[0] - heavy[1] / heavy[0]) < found.high_ppm + 1


# manifest ------------------------------------------------------------------------------------


def test_the_manifest_names_what_made_the_score(seeing: Seeing) -> None:
    product = replace(seeing.products[0], country="DE")
    model = seeing.scorer.model
    head = replace(model.heads[Sense.COMBINED], thresholds={(PACK, "europe"): 0.0125})
    scorer = Scorer(replace(model, heads={**model.heads, Sense.COMBINED: head}), seeing.sight)
    found = inputs(evidence(scorer, product, Shipped(PACK, 20, 1)))
    expected = {
        "scored_by": "",
        "model": "corner/1",
        "model_file": "ab" * 32,
        "encoder": seeing.sight.encoder.identity,
        "threshold_ppm": "12500",
        "region": "europe",
        f"shipments:{PACK}": "20, 1 damaged",
        "ladder": digest(canonical(resources.ladder_table(resources.ladder()))),
        "title": product.text.title,
        "description": digest(product.text.description.encode()),
        "picture:front": product.tunnel_pictures[0].hash,
        "picture:top": product.tunnel_pictures[1].hash,
        "angles": "2",
        "weight_g": str(product.weight_g),
        "long_mm": str((product.size_mm or (0,))[0]),
    }
    assert {name: found[name].value for name in expected} == expected
    assert {found[name].state for name in ("picture:back", "picture:left")} == {InputState.MISSING}
    assert len(found) == len(evidence(scorer, product, Shipped(PACK, 20, 1)).inputs)


def test_states_are_those_that_scoring_goes_by(seeing: Seeing) -> None:
    heavy = replace(
        seeing.products[0],
        weight_g=10**6,
        size_mm=None,
        price=None,
        vendor_pack=VendorPack.UNKNOWN,
        texts=(ProductText("xx", "", ""),),
        category="",
        pictures=seeing.products[0].pictures[:1],
    )
    (score,) = seeing.scorer.score([heavy], resources.ladder())
    found = inputs(evidence(seeing.scorer, heavy))
    states = {name: one.state.value for name, one in found.items()}
    assert {"weight_g", "lang", "angles", "words"} <= set(score.outside)
    assert {name for name in score.outside if states[name] == "inside"} == set()
    assert (states["weight_g"], states["long_mm"], states["price"]) == (
        "outside", "missing", "missing",
    )  # fmt: skip
    assert (states["words"], states["category"], states["title"]) == ("missing",) * 3
    assert (found["words"].value, found["long_mm"].value) == ("", "")
    assert found["weight_g"].high == str(round(seeing.scorer.model.ranges.numbers["weight_g"][1]))


def test_a_model_that_sees_no_pictures_has_none_in_its_manifest(seeing: Seeing) -> None:
    model = seeing.scorer.model
    nothing = np.zeros(0, dtype=np.float32)
    blind = replace(
        model,
        projections=replace(
            model.projections, centre=nothing, spread=nothing, axes=nothing.reshape(0, 0)
        ),
        heads={Sense.TEXT: model.heads[Sense.TEXT]},
        encoder="",
    )
    found = inputs(evidence(Scorer(blind), seeing.products[0]))
    assert not {"encoder", "angles", "pictures", "picture:front"} & set(found)


def test_a_picture_that_could_not_be_seen_is_missing(seeing: Seeing) -> None:
    first, second = seeing.products[0].pictures
    broken = replace(first, hash=type(first.hash)("0" * 64))
    product = replace(seeing.products[0], pictures=(broken, second))
    found = inputs(evidence(seeing.scorer, product))
    assert (found["picture:front"].state, found["picture:front"].value) == (InputState.MISSING, "")
    assert (found["picture:top"].value, found["angles"].value) == (second.hash, "1")


def test_a_second_picture_of_an_angle_has_a_name_of_its_own(seeing: Seeing) -> None:
    first, second = seeing.products[0].pictures
    product = replace(seeing.products[0], pictures=(first, replace(second, angle=first.angle)))
    found = inputs(evidence(seeing.scorer, product))
    assert found["picture:front 2"].value == second.hash
    assert found["picture:top"].state is InputState.MISSING


def test_the_hash_is_that_of_the_manifest_and_changes_with_it(seeing: Seeing) -> None:
    found = evidence(seeing.scorer, seeing.products[0])
    rows = [[one.name, one.value, one.state.value, one.low, one.high] for one in found.inputs]
    assert found.hash == digest(canonical(rows))
    assert evidence(seeing.scorer, seeing.products[0]).hash == found.hash
    assert evidence(seeing.scorer, seeing.products[0], Shipped(PACK, 1, 0)).hash != found.hash
    other = PackLadder("elsewhere", "EUR", resources.ladder().packs)
    features = seeing.scorer.read(batch_of([seeing.products[0]], seeing.sight))
    elsewhere = evidence_of(
        item_of(seeing.products[0]),
        seeing.scorer,
        features,
        other,
        maker=MAKER,
        neighbours=(),
        made_ms=7,
    )
    assert elsewhere.hash != found.hash
