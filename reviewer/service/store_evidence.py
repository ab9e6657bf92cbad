"""Evidence by the model in use, of what the store holds."""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer import resources
from reviewer.domain.errors import BadPicture, StorageFault
from reviewer.domain.item import Item
from reviewer.domain.people import Person
from reviewer.service.answers import ProblemError, hidden_score, no_scorer
from reviewer.service.items import read_item
from reviewer.service.lines import log
from reviewer.service.models import ModelInUse, VersionScorer
from reviewer.service.store import Store
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from reviewer.wire.items import ItemShape

if TYPE_CHECKING:
    from reviewer.inference.scoring import Scorer
    from reviewer.service.look_alikes import LookAlikes

COME_BACK_S = 2


@dataclass(frozen=True, slots=True)
class _Eyes:
    """One version of the model, with what looks alike to it."""

    used: VersionScorer
    scorer: "Scorer"
    look_alikes: "LookAlikes"


class StoreEvidence:
    """An EvidenceSource. Nothing is made before somebody asks; may be shared between threads."""

    def __init__(self, store: Store, model: ModelInUse) -> None:
        self._store, self._model = store, model
        self._eyes: _Eyes | None = None
        self._guard = threading.Lock()
        self._one_map = threading.Lock()

    def of_item(self, item_id: str, person: Person) -> EvidenceShape | None:
        """Evidence of one item, None when the person has no such item.

        Raises:
            ProblemError: there is no model; its score is not told; or not all products were looked
                at yet, and a page without look-alikes would stay on desks as if it were whole.
            StorageFault, BadInput: the model cannot be read.
        """
        from reviewer.inference.batch import batch_of
        from reviewer.inference.evidence import NEIGHBOURS, evidence_of
        from reviewer.inference.manifest import Maker

        eyes = self._looking()
        item = self._item(item_id, person)
        if item is None:
            return None
        features = eyes.scorer.read(batch_of([item.product], eyes.scorer.views))
        neighbours = eyes.look_alikes.of(item.product.id, features, person, NEIGHBOURS)
        if neighbours is None:
            raise ProblemError(
                503,
                "getting_ready",
                "The service is still looking at its products. Ask again in a moment.",
                headers={"Retry-After": str(COME_BACK_S)},
            )
        version = eyes.used.version
        made = evidence_of(
            item,
            eyes.scorer,
            features,
            resources.ladder(),
            maker=Maker(version.name, version.sha256),
            neighbours=neighbours,
            made_ms=self._store.now_ms(),
        )
        return EvidenceShape.of_domain(made)

    def regions(self, item_id: str, sha256: str, person: Person) -> RegionMapShape | None:
        """What moved the score on one tunnel picture of an item.

        Returns:
            None when the person has neither, the picture cannot be used, or the model sees none.

        Raises:
            ProblemError: there is no model, or its score is not told.
            StorageFault, BadInput: the model cannot be read.
        """
        from dataclasses import replace

        from reviewer.inference.regions import region_map

        eyes = self._looking()
        item = self._item(item_id, person)
        pictures = () if item is None else item.product.tunnel_pictures
        picture = next((one for one in pictures if one.hash == sha256), None)
        path = self._store.pictures.path(sha256)
        if item is None or picture is None or path is None or eyes.used.sight is None:
            return None
        encoder = eyes.used.sight.encoder
        try:
            data = path.read_bytes()
            with self._one_map:  # half a second of work each: many at once would stop all else
                made = region_map(
                    eyes.scorer, encoder, item.product, picture, data, item.proposed_pack
                )
        except BadPicture as fault:
            log.warning("picture %s cannot be seen: %s", sha256, fault)
            return None
        except OSError as fault:
            raise StorageFault(f"The picture {sha256} cannot be read: {fault}.") from fault
        if made is None:
            return None
        return RegionMapShape.of_domain(replace(made, model=eyes.used.version.name))

    def _item(self, item_id: str, person: Person) -> Item | None:
        with self._store.reading() as connection:
            found = read_item(connection, person, item_id)
        if found is None:
            return None
        item = ItemShape.model_validate_json(found).to_domain()
        if item.hidden is not None:
            raise hidden_score()
        return item

    def _looked_at(self, used: VersionScorer, scorer: "Scorer") -> "LookAlikes":
        from reviewer.service.look_alikes import LookAlikes

        return LookAlikes(self._store, scorer, used.version.sha256)

    def _looking(self) -> _Eyes:
        from reviewer.inference.scoring import Scorer

        used = self._model.scorer()
        if not isinstance(used, VersionScorer) or not isinstance(used.scorer, Scorer):
            raise no_scorer()
        with self._guard:
            if self._eyes is None or self._eyes.used is not used:
                self._eyes = _Eyes(used, used.scorer, self._looked_at(used, used.scorer))
            return self._eyes
