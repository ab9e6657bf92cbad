"""Compares remedies for the rare class, and the senses, on the same splits by product.

Every split parts the products anew: 50 % fit, 10 % calibrate, 15 % set a threshold, 25 % test. A
row of the table is one sense under one remedy, its figures on the test pairs in packs lighter than
a box, averaged over the splits. "certified" is the share under a threshold found by fixed-sequence
testing over all light packs, "could be certified" the largest share with at most alpha bad, had one
known the labels; "missed" is the part of all bad pairs that were certified. These three are of the
pairs that can be tested (measuring.is_testable), as everywhere else. One threshold more or less by
chance moves them further than the senses differ: so the products of the last two parts are dealt
anew to the two many times over, the same for all rows, and the mean counts.

Errors of calibration are distances from the share of bad pairs, before and after Platt's numbers.
What `counts` gives is a share of shipments: before, it is turned into the chance that a pair with
so many of them shows as bad.

Networks that were tuned get rows of their own, on the same splits. What any of them was tuned on is
never tested on, by no row. All rows have learned from the same labels: those products are in the
fit part of the network that never saw them, and in no part of the one that knows them, for a head
fitted to what a network remembers would trust it too far. So that labels and network can be told
apart, one more row is of the untuned network, with a head that lacks those products too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import expit

from reviewer.domain.evidence import Sense
from reviewer.domain.progress import Progress
from reviewer.inference.calibration import calibration_error, fit_platt
from reviewer.inference.features import Floats
from reviewer.inference.fitting import fit, sample_of
from reviewer.inference.head import Pairs, log_odds
from reviewer.inference.imbalance import Remedy
from reviewer.inference.material import Material
from reviewer.inference.measuring import chance_of_bad, is_bad, is_testable, pr_auc, roc_auc
from reviewer.inference.parting import TUNED
from reviewer.inference.projections import Features, Projections, fit_projections
from reviewer.inference.thresholds import DELTA, candidates, ceiling, choose

SPLITS = 5
DEALS = 40  # of the products that set a threshold and those it is looked at on, in a split
ALPHA = 0.005
FIGURES = (
    "pr_auc",
    "roc_auc",
    "certified",
    "could_certify",
    "missed",
    "error_before",
    "error_after",
)
UNTUNED = "untuned, same products"
_SHARES = (0.5, 0.6, 0.75)  # ends of fit, calibrate, threshold


@dataclass(frozen=True, slots=True)
class Row:
    """One sense under one remedy.

    Attributes:
        figures: name -> value of each split, in the order of the splits.
        network: that saw the pictures, "" for the material's own.
    """

    sense: Sense
    remedy: Remedy
    figures: dict[str, tuple[float, ...]]
    network: str = ""

    def mean(self, name: str) -> float:
        """Over the splits."""
        return float(np.mean(self.figures[name]))

    def spread(self, name: str) -> tuple[float, float]:
        """Least and largest of the splits."""
        return min(self.figures[name]), max(self.figures[name])


@dataclass(frozen=True, slots=True)
class Comparison:
    """The table.

    Attributes:
        alpha: share of bad ones among the certified that is borne.
        bad, pairs: test pairs of a split, on average.
    """

    alpha: float
    splits: int
    products: int
    pairs: float
    bad: float
    rows: tuple[Row, ...]

    def row(self, sense: Sense, remedy: Remedy) -> Row:
        """One row of the material's own network.

        Raises:
            KeyError: it was not run.
        """
        for row in self.rows:
            if (row.sense, row.remedy, row.network) == (sense, remedy, ""):
                return row
        raise KeyError((sense, remedy))

    def best(self) -> Remedy:
        """Remedy of the combined sense, or of the only one, with the best mean PR-AUC.

        Of the material's own network: the remedy is for a model that has it.
        """
        main = Sense.COMBINED if any(r.sense is Sense.COMBINED for r in self.rows) else Sense.TEXT
        mine = [row for row in self.rows if row.sense is main and not row.network]
        return max(mine, key=lambda row: row.mean("pr_auc")).remedy


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a row of the table is of."""

    network: str
    sense: Sense
    remedy: Remedy


def compare(
    material: Material,
    seed: int,
    progress: Progress,
    *,
    splits: int = SPLITS,
    parts: tuple[str, ...] = (),
    workers: int = 2,
    remedies: tuple[Remedy, ...] = tuple(Remedy),
    tuned: Sequence[Material] = (),
) -> Comparison:
    """Run all remedies on the combined sense, and two of them on each sense alone.

    Args:
        parts: of the material whose products are parted anew; all if none is named. Whoever chooses
            a remedy by the table leaves the parts out that set and test thresholds.
        tuned: the same products seen through other networks.
    """
    networks = _networks(material, tuned)
    cells = list(_cells(material, remedies, networks))
    found: dict[_Cell, list[dict[str, float]]] = {cell: [] for cell in cells}
    done, of = 0, splits * len(cells)
    progress("comparing", 0, of)
    sizes = []
    for number in range(splits):
        parted = _parted(material, networks, seed, number, parts)
        sizes.append(parted[""].size())
        with ThreadPoolExecutor(workers) as pool:
            jobs = {
                pool.submit(parted[cell.network].figures, cell.sense, cell.remedy): cell
                for cell in cells
            }
            for job in as_completed(jobs):
                done += 1
                progress("comparing", done, of)
                job.result()
        for job, cell in jobs.items():
            found[cell].append(job.result())
    rows = tuple(
        Row(
            cell.sense,
            cell.remedy,
            {name: tuple(one[name] for one in table) for name in FIGURES},
            cell.network,
        )
        for cell, table in found.items()
    )
    pairs, bad = np.mean(np.array(sizes), axis=0)
    in_it = np.isin(material.part, parts) if parts else material.part != TUNED
    return Comparison(ALPHA, splits, int(in_it.sum()), float(pairs), float(bad), rows)


def _networks(material: Material, tuned: Sequence[Material]) -> dict[str, Material]:
    """Name -> the products as a network sees them; "" is the material's own."""
    if not tuned:
        return {"": material}
    some = np.logical_or.reduce([one.part == TUNED for one in tuned])
    lacking = replace(material, part=np.where(some, TUNED, material.part))
    return {"": material, UNTUNED: lacking, **{one.encoder: one for one in tuned}}


def _cells(
    material: Material, remedies: tuple[Remedy, ...], networks: Mapping[str, Material]
) -> Iterator[_Cell]:
    has_pictures = bool((material.batch["angles"] > 0).any())
    main = Sense.COMBINED if has_pictures else Sense.TEXT
    yield from (_Cell("", main, remedy) for remedy in remedies)
    if not has_pictures:
        return
    plain = [one for one in (Remedy.PLAIN, Remedy.COUNTS) if one in remedies]
    yield from (_Cell("", sense, one) for sense in (Sense.TEXT, Sense.IMAGE) for one in plain)
    for network in networks:
        if network:
            senses = (Sense.COMBINED, Sense.IMAGE)
            yield from (_Cell(network, sense, one) for sense in senses for one in plain)


@dataclass(frozen=True, slots=True)
class _Split:
    """One parting of the products with what was learned of its first part without labels."""

    material: Material
    projections: Projections
    features: Features
    place: Floats  # of each product, 0 to 1
    seed: int

    def part(self, number: int) -> Pairs:
        """Pairs of the fit, calibrate, threshold and test parts."""
        ends = (0.0, *_SHARES, 1.0)
        low, high = ends[number], ends[number + 1]
        pairs = self.material.pairs
        at = self.place[pairs.product]
        return pairs.take((at >= low) & (at < high))

    def light(self, number: int) -> Pairs:
        """Those in packs lighter than a box."""
        pairs = self.part(number)
        return pairs.take(~self.material.is_heavy(pairs))

    def size(self) -> tuple[int, int]:
        """Test pairs, and bad ones."""
        pairs = self.light(3)
        return len(pairs.pack), int(is_bad(pairs.shipped, pairs.damaged).sum())

    def figures(self, sense: Sense, remedy: Remedy) -> dict[str, float]:
        """One cell of the table."""
        packs = len(self.material.packs)
        sample = sample_of(self.projections, sense, self.features, self.part(0), packs)
        weights = fit(sample, remedy, self.seed)
        table = log_odds(sample.whole, weights, self.projections.rows(sense, self.features))

        def odds(pairs: Pairs) -> Floats:
            return table[pairs.product, pairs.pack]

        return _measured(odds, remedy, self.light(1), self.light(2), self.light(3), self.seed)


def _parted(
    material: Material,
    networks: Mapping[str, Material],
    seed: int,
    number: int,
    parts: tuple[str, ...] = (),
) -> dict[str, _Split]:
    """One split, as each network has it; they differ in the fit part alone."""
    place = np.random.default_rng((seed, number)).random(len(material.products))
    for one in networks.values():
        place[one.part == TUNED] = 0.0  # which is in the fit part
    if parts:
        place[~np.isin(material.part, parts)] = np.nan  # which is in no part of the split
    return {
        name: _split(one, np.where(one.part == TUNED, np.nan, place), seed + number)
        for name, one in networks.items()
    }


def _split(material: Material, place: Floats, seed: int) -> _Split:
    rows = np.flatnonzero(place < _SHARES[0])
    projections = fit_projections(material.batch, rows)
    return _Split(material, projections, projections.read(material.batch), place, seed)


def _measured(
    odds: Callable[[Pairs], Floats],
    remedy: Remedy,
    calibrate: Pairs,
    threshold: Pairs,
    test: Pairs,
    seed: int,
) -> dict[str, float]:
    def labels(pairs: Pairs) -> Floats:
        return is_bad(pairs.shipped, pairs.damaged).astype(np.float64)

    z, bad = odds(test), labels(test) > 0.0
    ones, before = np.ones(len(z)), expected_bad(remedy, odds(test), test)
    checked = labels(calibrate)
    platt = fit_platt(odds(calibrate), np.ones(len(checked)), checked)
    after = expit(platt(z))
    return {
        "pr_auc": pr_auc(z, bad) or 0.0,
        "roc_auc": roc_auc(z, bad) or 0.5,
        **_certified(odds, calibrate, _testable(threshold.joined(test)), seed),
        "error_before": calibration_error(before, ones, bad.astype(np.float64)),
        "error_after": calibration_error(after, ones, bad.astype(np.float64)),
    }


def expected_bad(remedy: Remedy, odds: Floats, pairs: Pairs) -> Floats:
    """What a head says, before calibration, of how likely pairs show as bad."""
    share: Floats = expit(odds)
    return chance_of_bad(share, pairs.shipped) if remedy is Remedy.COUNTS else share


def _testable(pairs: Pairs) -> Pairs:
    return pairs.take(is_testable(pairs.shipped))


def _certified(
    odds: Callable[[Pairs], Floats], before: Pairs, pairs: Pairs, seed: int
) -> dict[str, float]:
    """What a threshold comes to, on average over the deals; its candidates are of `before`."""
    z, bad = odds(pairs), is_bad(pairs.shipped, pairs.damaged)
    products, of = np.unique(pairs.product, return_inverse=True)
    sets = (_SHARES[2] - _SHARES[1]) / (1.0 - _SHARES[1])
    steps, stream = candidates(odds(before)), np.random.default_rng(seed)
    certified, missed = [], []
    for _ in range(DEALS):
        tests = (stream.random(len(products)) < sets)[of]
        limit = choose(z[tests], bad[tests], steps, ALPHA, DELTA)
        under = z[~tests] < (-np.inf if limit is None else limit)
        wrong = bad[~tests]
        certified.append(float(under.mean()) if len(under) else 0.0)
        missed.append(float((under & wrong).sum() / max(int(wrong.sum()), 1)))
    return {
        "certified": float(np.mean(certified)),
        "could_certify": ceiling(z, bad, ALPHA),
        "missed": float(np.mean(missed)),
    }


def paired_gains(comparison: Comparison, remedy: Remedy) -> Iterator[float]:
    """Relative gain in PR-AUC of combined over text, one a split."""
    both = comparison.row(Sense.COMBINED, remedy).figures["pr_auc"]
    text = comparison.row(Sense.TEXT, remedy).figures["pr_auc"]
    return ((one - other) / other for one, other in zip(both, text, strict=True))
