"""The manifest: every input of a score with its value, and how it compares with the training.

Values are text. Names that end in _mm, _g, _ppm and "price" are whole numbers in that unit (price:
hundredths), words and angles as ranges.py names them; pictures, description and files are named by
their SHA-256.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reviewer import resources
from reviewer.domain.canonical import Json, canonical, digest
from reviewer.domain.evidence import Input, InputState
from reviewer.domain.item import Item, Shipped
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import TUNNEL_ANGLES, Product
from reviewer.inference.batch import NUMBERS
from reviewer.inference.features import share_outside
from reviewer.inference.projections import Features
from reviewer.inference.ranges import CATEGORY, CODES, Check, checks
from reviewer.inference.scoring import Scorer


@dataclass(frozen=True, slots=True)
class Maker:
    """What made a score.

    Attributes:
        name: of the model, as the service names it.
        sha256: of its file, "" when it is not at hand.
    """

    name: str
    sha256: str = ""


def manifest_of(
    item: Item, scorer: Scorer, features: Features, maker: Maker, ladder: PackLadder
) -> tuple[Input, ...]:
    """All inputs of one item; `features` are those of its product alone."""
    product = item.product
    found = {
        one.name: one for one in checks(scorer.model.ranges, scorer.model.projections, features)
    }
    return (
        *_numbers(scorer, features, found),
        *_codes(features, found),
        _category(product.category, found),
        Input("hazards", ", ".join(sorted(product.hazards)) or "none", InputState.INSIDE),
        _told("title", product.text.title),
        _told("description", _hashed(product.text.description)),
        *_senses(scorer, features, found),
        *(_pictures(product, scorer) if scorer.model.sees_pictures else ()),
        _told("current_pack", product.current_pack),
        *_shipments(item.shipped),
        *_made_by(item, scorer, maker),
        _told("ladder", _hash_of_ladder(ladder)),
    )


def hash_of(inputs: Sequence[Input]) -> str:
    """SHA-256 of the canonical manifest: a list of [name, value, state, low, high]."""
    rows: Json = [[one.name, one.value, one.state.value, one.low, one.high] for one in inputs]
    return digest(canonical(rows))


@lru_cache(maxsize=8)
def _hash_of_ladder(ladder: PackLadder) -> str:
    return digest(canonical(resources.ladder_table(ladder)))


def _told(name: str, value: str, otherwise: InputState = InputState.INSIDE) -> Input:
    return Input(name, value, otherwise if value else InputState.MISSING)


def _hashed(text: str) -> str:
    return digest(text.encode()) if text else ""


def _numbers(scorer: Scorer, features: Features, found: Mapping[str, Check]) -> Iterator[Input]:
    for name in NUMBERS:
        value = float(features.batch[name][0])
        span = scorer.model.ranges.of_number(name, str(features.batch["currency"][0]))
        low, high = span or (np.nan, np.nan)
        yield Input(name, _whole(value), found[name].state(0), _whole(low), _whole(high))


def _whole(value: float) -> str:
    return "" if np.isnan(value) else str(round(value))


def _codes(features: Features, found: Mapping[str, Check]) -> Iterator[Input]:
    for name in CODES:
        state, value = found[name].state(0), str(features.batch[name][0])
        yield Input(name, "" if state is InputState.MISSING else value, state)
    country = str(features.batch["country"][0])
    yield _told("region", resources.regions().of(country))


def _category(path: str, found: Mapping[str, Check]) -> Input:
    """Where the model states no range of it, it is what it is."""
    if CATEGORY not in found:
        return _told(CATEGORY, path)
    state = found[CATEGORY].state(0)
    return Input(CATEGORY, "" if state is InputState.MISSING else path, state)


def _senses(scorer: Scorer, features: Features, found: Mapping[str, Check]) -> Iterator[Input]:
    """How strange words and pictures are, and how many angles there are."""
    ranges, projections = scorer.model.ranges, scorer.model.projections
    unseen = share_outside(features.text, projections.seen)[0]
    values = {"words": (f"{unseen:.1%} unseen", "", f"{ranges.unseen_words:.1%}")}
    if projections.sees_pictures:
        strange = projections.strangeness(features)[0]
        values["angles"] = str(features.batch["angles"][0]), str(ranges.angles), ""
        values["pictures"] = f"unlike known ones by {strange:.2f}", "", f"{ranges.strangeness:.2f}"
    for name, (value, low, high) in values.items():
        state = found[name].state(0)
        yield Input(name, "" if state is InputState.MISSING else value, state, low, high)


def _pictures(product: Product, scorer: Scorer) -> Iterator[Input]:
    """One entry a picture of the tunnel, and one an angle that is missing."""
    pictures = product.tunnel_pictures
    seen = np.zeros(len(pictures), dtype=np.bool_)
    if scorer.views is not None:
        _, seen = scorer.views.of([one.hash for one in pictures])
    counts: Counter[str] = Counter()
    for at, one in enumerate(pictures):
        counts[one.angle] += 1
        nth = "" if counts[one.angle] == 1 else f" {counts[one.angle]}"
        yield _told(f"picture:{one.angle.value}{nth}", one.hash if seen[at] else "")
    for angle in TUNNEL_ANGLES:
        if angle not in counts:
            yield _told(f"picture:{angle.value}", "")


def _shipments(shipped: Sequence[Shipped]) -> Iterator[Input]:
    for one in shipped:
        yield _told(f"shipments:{one.pack}", f"{one.shipped}, {one.damaged} damaged")
    if not shipped:
        yield _told("shipments", "")


def _made_by(item: Item, scorer: Scorer, maker: Maker) -> Iterator[Input]:
    model = scorer.model
    # What is told on the page is of the model in use; the score that was shown may be another's.
    yield _told("scored_by", "" if item.score is None else item.score.model)
    yield _told("model", maker.name)
    yield _told("model_file", maker.sha256)
    if model.encoder:
        yield _told("encoder", model.encoder if scorer.views is not None else "")
    region = resources.regions().of(item.product.country)
    limit = model.heads[model.main].thresholds.get((item.proposed_pack, region))
    yield _told("threshold_ppm", "" if limit is None else str(round(1e6 * limit)))
