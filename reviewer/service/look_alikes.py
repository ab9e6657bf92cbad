"""Which of the service's products look alike to a model: an index that follows the store.

What was looked at is kept on disk, see kept_points.py; a service that starts goes on from there.
"""

import json
import threading
from collections.abc import Collection
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer.domain.errors import StorageFault
from reviewer.domain.evidence import Neighbour
from reviewer.domain.ids import PackCode, ProductId
from reviewer.domain.item import Shipped
from reviewer.domain.people import Person
from reviewer.service.kept_points import KeptPoints, file_of, read_points, write_points
from reviewer.service.lines import log
from reviewer.service.stock import basis_of
from reviewer.service.store import Row, Store
from reviewer.service.tables import items, products
from reviewer.wire.items import ProductShape

if TYPE_CHECKING:
    from reviewer.inference.projections import Features
    from reviewer.inference.scoring import Scorer

AT_ONCE = 500
# Of what came meanwhile a question takes in as much as nobody notices; the rest comes behind it.
_PASSING = 25
# How long a question waits for the first building; more is told, and asked again.
PATIENCE_S = 1.0


class LookAlikes:
    """All products as one model sees them; may be shared between threads.

    Built when first asked for, beside whoever asked, from what is kept and then from the feed, in
    which every new or changed product has a place. It follows the feed ever after.
    """

    def __init__(self, store: Store, scorer: "Scorer", sha256: str) -> None:
        """Nothing is looked at yet.

        Args:
            sha256: of the model's file.
        """
        from reviewer.inference.neighbours import Neighbours

        self._store, self._scorer = store, scorer
        folder = store.folder / "look-alikes"
        self._file = file_of(folder, sha256, scorer.model.encoder, store.facts.epoch)
        self._bug: Exception | None = None
        self._index = Neighbours()
        self._basis: dict[str, str] = {}
        self._seq = self._kept_seq = 0
        self._one = threading.Lock()  # who takes products in
        self._is_built = threading.Event()

    def of(
        self, product: ProductId, features: "Features", person: Person, count: int
    ) -> tuple[Neighbour, ...] | None:
        """The products most like one, among those the person may see; the most alike first.

        Args:
            features: of this product alone.

        Returns:
            None while the index is still being built.

        Raises:
            StorageFault: the database does not answer.
            RuntimeError: building it failed by a fault of ours; it would fail again.
        """
        from reviewer.inference.neighbours import points_of

        if self._bug is not None:
            raise RuntimeError("look-alikes could not be found") from self._bug
        if not self._is_ready():
            return None
        point = points_of(features)[0]
        near = self._index.nearest(point, count, but=product, groups=person.sites)
        known = self._rows([one.product for one in near])
        return tuple(
            _neighbour(known[one.product], one.likeness) for one in near if one.product in known
        )

    def _is_ready(self) -> bool:
        if not self._is_built.is_set():
            self._go_on()
            return self._is_built.wait(PATIENCE_S)
        if self._one.acquire(blocking=False):
            try:
                is_behind = self._take_in(_PASSING) == _PASSING
            finally:
                self._one.release()
            if is_behind:
                self._go_on()
        return True

    def _go_on(self) -> None:
        """Take in all there is, in a thread of its own; only one does."""
        threading.Thread(target=self._catch_up, name="look-alikes", daemon=True).start()

    def _catch_up(self) -> None:
        if not self._one.acquire(blocking=False):
            return
        try:
            self._recall()
            while self._take_in(AT_ONCE) == AT_ONCE:
                pass
            self._is_built.set()
            self._keep()
        except StorageFault as fault:
            log.warning("look-alikes cannot be found now: %s", fault)  # who asks next tries again
        except Exception as bug:  # noqa: BLE001  (of a thread that nobody waits for)
            log.exception("look-alikes cannot be found")
            self._bug = bug  # it would fail again, so nobody tries
        finally:
            self._one.release()

    def _recall(self) -> None:
        """Begin with what is kept."""
        if self._seq:
            return
        kept = read_points(self._file)
        if kept is not None and kept.names:
            self._index.put(kept.names, kept.sites, kept.points)
            self._basis = dict(zip(kept.names, kept.bases, strict=True))
            self._seq = self._kept_seq = kept.seq

    def _keep(self) -> None:
        """Keep what was looked at, once it is much more than what is kept."""
        if self._seq - self._kept_seq < AT_ONCE:
            return
        names, sites, points = self._index.all()
        bases = [self._basis[name] for name in names]
        write_points(self._file, KeptPoints(self._seq, names, sites, bases, points))
        self._kept_seq = self._seq

    def _take_in(self, most: int) -> int:
        """Take in the next changes of the feed; how many there were."""
        wanted = (
            sa.select(items.c.seq, products.c.id, products.c.site, products.c.body)
            .join_from(items, products, items.c.product == products.c.id)
            .where(items.c.seq > self._seq)
            .order_by(items.c.seq)
            .limit(most)
        )
        with self._store.reading() as connection:
            rows = list(connection.execute(wanted))
        self._put({row.id: row for row in rows})
        if rows:
            self._seq = rows[-1].seq
        return len(rows)

    def _put(self, rows: dict[str, Row]) -> None:
        """Take in products that are not as they were; decisions change nothing about them."""
        from reviewer.inference.batch import batch_of
        from reviewer.inference.neighbours import points_of

        fresh = {name: basis_of(row.body) for name, row in rows.items()}
        new = [name for name, basis in fresh.items() if self._basis.get(name) != basis]
        if not new:
            return
        found = [ProductShape.model_validate_json(rows[name].body).to_domain() for name in new]
        features = self._scorer.read(batch_of(found, self._scorer.views))
        points = points_of(features)
        self._index.put(new, [rows[name].site for name in new], points)
        self._basis |= {name: fresh[name] for name in new}

    def _rows(self, names: Collection[str]) -> dict[str, Row]:
        wanted = sa.select(products.c.id, products.c.body, products.c.shipped).where(
            products.c.id.in_(list(names))
        )
        with self._store.reading() as connection:
            return {row.id: row for row in connection.execute(wanted)}


def _neighbour(row: Row, likeness: int) -> Neighbour:
    product = ProductShape.model_validate_json(row.body).to_domain()
    pictures = product.tunnel_pictures
    return Neighbour(
        product=product.id,
        title=product.text.title,
        vendor_pack=product.vendor_pack,
        likeness=likeness,
        picture=pictures[0].hash if pictures else None,
        shipped=tuple(
            Shipped(PackCode(one["pack"]), one["shipped"], one["damaged"])
            for one in json.loads(row.shipped)
        ),
    )
