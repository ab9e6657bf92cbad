"""From an item's shape to its rows, and from rows to what the queue shows."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import RowMapping

from reviewer.cache import search
from reviewer.cache.page import Mark
from reviewer.cache.schema import HIDDEN, UNSCORED
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PictureHash
from reviewer.domain.item import ItemState
from reviewer.domain.product import Angle
from reviewer.domain.queue import QueueRow, QueueState
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag
from reviewer.domain.rules import Measures
from reviewer.wire.items import ItemShape, PastDecisionShape, ProductShape

# JSON without spaces. Made once: json.dumps makes its encoder anew for each call.
dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

SHOWN = {QueueState.OPEN: 0, QueueState.DECIDED: 1, QueueState.DEFERRED: 2}


# item.decided_by for what was decided here, whoever that person is: marks are of one person alone.
OWN = "@own"


def shown_of(verdict: Verdict | None, state: ItemState) -> int:
    """Where the queue lists an item of this verdict; see SHOWN."""
    if verdict is Verdict.DEFER:
        return SHOWN[QueueState.DEFERRED]
    if verdict is None and state is ItemState.OPEN:
        return SHOWN[QueueState.OPEN]
    return SHOWN[QueueState.DECIDED]


@dataclass(frozen=True, slots=True)
class Said:
    """The service's word on an item, as far as it meets the desk's mark.

    Attributes:
        overtaken: records that count no longer since the item was reopened, or that a mentor
            returned or overrode.
        by: id of who made the newest decision in force, "" while nobody has.
        by_title: of that person; "" when read from a row, where a mark has no use for it.
    """

    state: ItemState
    verdict: Verdict | None
    overtaken: frozenset[str] = frozenset()
    by: str = ""
    by_title: str = ""

    @classmethod
    def of_shape(cls, shape: ItemShape, void: frozenset[str] = frozenset()) -> "Said":
        """From the item as it came; `void`: decisions on it that a mentor set aside."""
        past = _past(shape.history, shape.proposed_pack)
        gone = frozenset(each.record for each in past.values() if each.overtaken)
        newest = None if shape.verdict is None else _newest(past, shape.verdict)
        by, title = ("", "") if newest is None else (newest.author, newest.author_title)
        return cls(shape.state, shape.verdict, gone | void, by, title)

    @classmethod
    def of_row(cls, row: Any) -> "Said":
        """From the columns that item_columns made."""
        verdict = None if row.said_verdict is None else Verdict(row.said_verdict)
        gone = frozenset(json.loads(row.overtaken)) if row.overtaken else frozenset[str]()
        return cls(ItemState(row.said_state), verdict, gone, row.said_by)


def _newest(past: Mapping[str, PastDecisionShape], verdict: Verdict) -> PastDecisionShape | None:
    """The newest decision in force, of those that came to this verdict if there is one."""
    force = [each for each in past.values() if not each.withdrawn and not each.overtaken]
    same = [each for each in force if each.verdict is verdict] or force
    return max(same, key=lambda each: each.decided_ms, default=None)


def _past(history: Iterable[PastDecisionShape], pack: str) -> dict[str, PastDecisionShape]:
    """The history by record. Of one act on several items of the product, what it says of this."""
    listed = list(history)
    of_this = {each.record: each for each in listed if each.pack == pack}
    return {each.record: each for each in listed} | of_this


def outlives(mark: Mark, history: Iterable[PastDecisionShape], pack: str) -> bool:
    """Whether the desk's own mark still counts beside what the service now says of the item.

    A decision counts until the service shows it withdrawn, or overtaken since the item was
    reopened; a withdrawal until the service no longer shows the decision as standing.

    Args:
        pack: that the item is about.
    """
    past = _past(history, pack).items()
    known = {record: each.withdrawn or each.overtaken for record, each in past}
    if mark.verdict is None:
        return mark.record is not None and known.get(mark.record) is False
    return mark.record is None or known.get(mark.record) is not True


def standing_columns(said: Said, mark: Mark | None) -> dict[str, Any]:
    """What depends on the desk's mark as well as on the service's word.

    Marks are also made good from the journal, which does not know what was overtaken.
    """
    if mark is None or mark.record in said.overtaken or _hides_nothing(mark):
        verdict, standing, state, by = said.verdict, None, said.state, said.by
    elif mark.verdict is None:
        verdict, standing, state, by = None, None, ItemState.OPEN, ""
    else:
        verdict, standing, state, by = mark.verdict, mark.standing, said.state, OWN
    return {
        "shown": shown_of(verdict, state),
        "verdict": None if verdict is None else verdict.value,
        "standing": None if standing is None else standing.value,
        "is_disputed": int(state is ItemState.DISPUTED),
        "decided_by": by,
    }


def _hides_nothing(mark: Mark) -> bool:
    """What was taken back was refused: it never stood in the way of what the service says."""
    return mark.verdict is None and mark.standing is Standing.QUARANTINED


def item_columns(shape: ItemShape, said: Said, pictures: Sequence[str]) -> dict[str, Any]:
    """What the service alone decides; `pictures` as pictures_of gives them."""
    product = shape.product
    text = product.texts[0]
    risks = () if shape.score is None else shape.score.risks
    risk = next((each.ppm for each in risks if each.pack == shape.proposed_pack), None)
    return {
        "id": shape.id,
        "priority": shape.priority,
        "risk_ppm": _unscored(shape) if risk is None else risk,
        "flagged_ms": shape.flagged_ms,
        "title": text.title,
        "title_key": text.title.casefold(),
        "lang": text.lang,
        "site": product.site,
        "proposed_pack": shape.proposed_pack,
        "current_pack": product.current_pack,
        "category": product.category,
        "vendor": product.vendor,
        "vendor_pack": product.vendor_pack.value,
        "flag": shape.flag.value,
        "thumb": pictures[0] if pictures else None,
        "said_state": said.state.value,
        "said_verdict": None if said.verdict is None else said.verdict.value,
        "said_by": said.by,
        "said_by_title": said.by_title,
        "overtaken": overtaken_text(said),
        "reopened_ms": shape.reopened_ms,
        "measures": measures_text(product),
        "version": shape.version,
    }


def _unscored(shape: ItemShape) -> int:
    return UNSCORED if shape.score_hidden is None else HIDDEN[shape.score_hidden]


def overtaken_text(said: Said) -> str | None:
    """The records that count no longer, as a column; None for none."""
    return json.dumps(sorted(said.overtaken)) if said.overtaken else None


def measures_text(product: ProductShape) -> str:
    """Size, weight and hazards in one text, the same for products that are alike in them."""
    return dump([product.size_mm, product.weight_g, sorted(product.hazards)])


@lru_cache(maxsize=4096)
def measures_of(text: str) -> Measures:
    """Read back what measures_text wrote."""
    size, weight_g, hazards = json.loads(text)
    return Measures(None if size is None else tuple(size), weight_g, frozenset(hazards))


_RANK = {angle: rank for rank, angle in enumerate(Angle)}


def pictures_of(shape: ItemShape) -> list[str]:
    """Hashes of all pictures: tunnel angles in the order of their keys, store pictures last."""
    pictures = shape.product.pictures
    listed = sorted([(_RANK[each.angle], each.number, at) for at, each in enumerate(pictures)])
    return list(dict.fromkeys(pictures[at].hash for _, _, at in listed))


# Han, kana, Hangul, Thai, Lao, Khmer, Burmese: written without spaces between words.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


# Further columns of a catalogue that hold what is printed as a barcode.
CODE_COLUMNS = frozenset({"fnsku", "asin", "ean", "upc", "isbn", "barcode"})


def words_of(shape: ItemShape) -> tuple[str, str]:
    """What search looks at, for table words: parts (a line each) and beginnings."""
    product = shape.product
    parts = [product.sku, product.gtin, product.category, product.vendor]
    parts += [value for name, value in product.attributes if name.casefold() in CODE_COLUMNS]
    descriptions: list[str] = []
    for text in product.texts:
        parts.append(text.title)
        is_unspaced = _UNSPACED.search(text.description) is not None
        (parts if is_unspaced else descriptions).append(text.description)
    return search.parts_of(parts), search.beginnings_of(descriptions)


_HIDDEN = {ppm: why for why, ppm in HIDDEN.items()}


def queue_row(row: RowMapping) -> QueueRow:
    """What the queue shows."""
    return QueueRow(
        id=ItemId(row["id"]),
        title=row["title"],
        lang=row["lang"],
        site=row["site"],
        proposed_pack=PackCode(row["proposed_pack"]),
        current_pack=PackCode(row["current_pack"]),
        risk_ppm=None if row["risk_ppm"] < 0 else row["risk_ppm"],
        hidden=_HIDDEN.get(row["risk_ppm"]),
        flag=Flag(row["flag"]),
        verdict=None if row["verdict"] is None else Verdict(row["verdict"]),
        standing=None if row["standing"] is None else Standing(row["standing"]),
        thumb=None if row["thumb"] is None else PictureHash(row["thumb"]),
        priority=row["priority"],
        disputed=bool(row["is_disputed"]),
    )
