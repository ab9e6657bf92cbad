"""Drift: scores, words and escapes now against what the model was made for."""

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.product import Product, ProductText
from reviewer.domain.risk import Flag, Risk, Score
from reviewer.service.activation import activate
from reviewer.service.drift import Code, Reference, as_lines, drift_report, log_odds
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store
from reviewer.service.versions import active_version, add_model
from tests.service.device import SignedInDesk
from tests.service.modelling import UNSURE, Says, model_folder
from tests.service.stocking import product, put, stocked

pytestmark = pytest.mark.sqlite_alone

BOX, MAILER = PackCode("box"), PackCode("padded_mailer")
EDGES = [log_odds(ppm) for ppm in (1_000, 5_000, 20_000)]
EVEN = {"edges": EDGES, "shares": [0.25] * 4, "scores": 5_000, "unseen_words": 0.1}
PPM = (500, 3_000, 10_000, 50_000)


def in_use(store: Store, tmp_path: Path, reference: Any = None) -> str:
    """Name of a model that is in use."""
    folder = model_folder(tmp_path / "model", "ours/1", reference=reference)
    name = add_model(store, folder).name
    activate(store, name, load=Says(UNSURE).load)
    return name


def scored(one: Product, name: str, ppm: int, *packs: PackCode) -> Stocked:
    """A product that went out in `packs`, with that risk in the mailer and none in the box."""
    risks = (Risk(MAILER, ppm, ppm // 2, 2 * ppm, None), Risk(BOX, 1, 0, 2, None))
    gone = tuple(Shipped(pack, 10, 0) for pack in packs)
    return replace(stocked(one), score=Score(name, risks, ()), shipped=gone)


def filled(store: Store, tmp_path: Path, counts: tuple[int, ...], reference: Any = None) -> None:
    """A model in use whose scores fall so often into each bin, at BER1."""
    name, number = in_use(store, tmp_path, reference), 0
    for ppm, count in zip(PPM, counts, strict=True):
        put(store, *[scored(product(number + at), name, ppm, MAILER) for at in range(count)])
        number += count


@pytest.mark.parametrize(
    ("counts", "code"),
    [
        ((50, 50, 50, 50), Code.STEADY),
        ((60, 50, 45, 45), Code.STEADY),
        ((90, 50, 30, 30), Code.WATCH),
        ((150, 30, 10, 10), Code.DRIFTED),
        ((0, 0, 0, 200), Code.DRIFTED),
        ((20, 20, 20, 19), Code.TOO_FEW),
    ],
)
def test_the_index_decides(
    store: Store, tmp_path: Path, counts: tuple[int, ...], code: Code
) -> None:
    filled(store, tmp_path, counts, EVEN)
    report = drift_report(store)
    assert [each.site for each in report.sites] == ["", "BER1"]
    assert {each.scores for each in report.sites} == {code}
    whole = report.sites[0]
    assert (whole.psi is None) == (code is Code.TOO_FEW)
    assert (whole.products, whole.compared, whole.needed) == (sum(counts), sum(counts), 80)
    assert report.model == "ours/1"


def test_scores_are_taken_in_the_packs_a_product_went_out_in(store: Store, tmp_path: Path) -> None:
    name = in_use(store, tmp_path, EVEN)
    each = [(MAILER,)] * 45 + [(MAILER, BOX)] * 45 + [()] * 10
    put(store, *[scored(product(at), name, 50_000, *packs) for at, packs in enumerate(each)])
    whole = drift_report(store).sites[0]
    assert (whole.products, whole.compared) == (100, 145)
    # 55 in the lowest bin (boxes, today's pack where none went out), 90 in the highest.
    seen = [(count + 0.5) / 147 for count in (55, 0, 0, 90)]
    assert whole.psi == pytest.approx(sum((s - 0.25) * math.log(s / 0.25) for s in seen))


def test_words_that_training_never_saw_are_told(store: Store, tmp_path: Path) -> None:
    name = in_use(store, tmp_path, EVEN)

    def named(number: int, title: str, site: str) -> Stocked:
        text = (ProductText("en", title, ""),)
        one = replace(product(number, site=site), texts=text, category="")
        return scored(one, name, 500, MAILER)

    put(store, *[named(at, "glass", "BER1") for at in range(30)])
    put(store, *[named(30 + at, "qwxzjk vvqqzx", "LEJ2") for at in range(30)])
    put(store, *[named(60 + at, "qwxzjk vvqqzx", "MUC3") for at in range(29)])
    found = {each.site: each for each in drift_report(store).sites}
    assert {site: each.words for site, each in found.items()} == {
        "": Code.DRIFTED,
        "BER1": Code.STEADY,
        "LEJ2": Code.DRIFTED,
        "MUC3": Code.TOO_FEW,
    }
    assert (found["BER1"].unseen_ppm or 0) < 100_000
    assert (found["LEJ2"].unseen_ppm or 0) > 500_000


def test_escapes_are_told_by_site(store: Store, tmp_path: Path, desk: SignedInDesk) -> None:
    name = in_use(store, tmp_path, EVEN)
    assert as_lines(drift_report(store)).endswith("none in 0 audits where 1.00% may")

    def audited(at: int) -> Stocked:
        one = product(at, site="LEJ2" if at < 8 else "BER1")
        return replace(scored(one, name, 500), flag=Flag.AUDIT, propensity=20_000)

    entries = [audited(at) for at in range(320)]
    put(store, *entries)
    verdicts = [Verdict.REJECT] * 4 + [Verdict.CERTIFY] * 316
    desk.push(
        *[
            desk.device.decision(desk.person, each.item, verdict)
            for each, verdict in zip(entries, verdicts, strict=True)
        ]
    )
    found = {each.site: each for each in drift_report(store).sites}
    assert {site: (each.escapes, each.audited) for site, each in found.items()} == {
        "": (Code.STEADY, 320),
        "BER1": (Code.STEADY, 312),
        "LEJ2": (Code.DRIFTED, 8),
    }
    assert (found["BER1"].escaped, found["LEJ2"].escaped) == (0.0, 0.5)


def test_few_audits_are_no_proof(store: Store, tmp_path: Path) -> None:
    filled(store, tmp_path, (1, 0, 0, 0), EVEN)
    whole = drift_report(store).sites[0]
    assert (whole.escapes, whole.escaped) == (Code.TOO_FEW, None)


@pytest.mark.parametrize("reference", [None, {**EVEN, "scores": 40}])
def test_a_card_without_enough_of_a_reference_is_told(
    store: Store, tmp_path: Path, reference: Any
) -> None:
    filled(store, tmp_path, (1, 0, 0, 0), reference)
    whole = drift_report(store).sites[0]
    assert (whole.scores, whole.words) == (Code.NO_REFERENCE, Code.NO_REFERENCE)
    told = as_lines(drift_report(store))
    assert "no reference" in told
    assert not [code for code in Code if "_" in code and code.value in told]


def test_other_sites_are_left_out(store: Store, tmp_path: Path) -> None:
    filled(store, tmp_path, (1, 0, 0, 0), EVEN)
    assert [each.products for each in drift_report(store, ("LEJ2",)).sites] == [0]


def test_the_shipped_model_is_told_of_too(store: Store) -> None:
    assert drift_report(store).sites[0].products == 0


def test_a_model_that_is_not_the_one_added_is_refused(store: Store, tmp_path: Path) -> None:
    filled(store, tmp_path, (1, 0, 0, 0), EVEN)
    version = active_version(store)
    assert version is not None
    path = version.folder / "model.npz"
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(StorageFault, match="not the one that was added"):
        drift_report(store)


@pytest.mark.parametrize(
    "change",
    [
        [],
        {"edges": None},
        {"edges": [1]},
        {"edges": [2, 1, 3]},
        {"edges": [1, 2, math.inf]},
        {"edges": ["a", 1, 2]},
        {"shares": [0.5, 0.5, 0.5, 0.5]},
        {"shares": [0.5, 0.5, 0.0, 0.0]},
        {"scores": 0},
        {"scores": None},
        {"unseen_words": 1.5},
        {"unseen_words": math.nan},
    ],
)
def test_a_reference_that_cannot_be_read_is_told(change: Any) -> None:
    told = change if isinstance(change, list) else {**EVEN, **change}
    with pytest.raises(BadInput, match="reference"):
        Reference.of_card({"reference": told})


@pytest.mark.parametrize("ppm", [0, 1, 500_000, 1_000_000])
def test_log_odds_are_finite_everywhere(ppm: int) -> None:
    shares: Sequence[float] = (ppm / 1e6, 1.0 / (1.0 + math.exp(-log_odds(ppm))))
    assert shares[0] == pytest.approx(shares[1], abs=6e-7)
