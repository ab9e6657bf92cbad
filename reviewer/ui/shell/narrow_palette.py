"""Narrowing the queue by keyboard: values of all facets with how many items each would list."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.session import Moved, Session
from reviewer.domain.language import number, tr
from reviewer.domain.narrowing import AGE_BANDS, RISK_BANDS, UNSCORED, Choice, Facet, Share, added
from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations.changes import Changes
from reviewer.ui.review.facet_words import FACET, value_words
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.picker import Picker, PickRow
from reviewer.ui.tasks import Tasks

# Counts may trail what changes.
COUNT_MS = 120
# Counts of a large queue are shown so often while they grow.
GROW_MS = 250


class SharesCounting(QObject):
    """Counts what each value would list, in pieces behind the person's work.

    Signals:
        counted(object): a tuple of Share, the most first.
    """

    counted = Signal(object)

    def __init__(self, tasks: Tasks, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._session = tasks, session
        self._run = 0
        self._told = QElapsedTimer()
        self._told.start()
        self._later = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._later.timeout.connect(self.begin)

    def soon(self) -> None:
        """Something changed."""
        if not self._later.isActive():
            self._later.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._later.stop()
        self._run += 1

    def begin(self) -> None:
        """Count now, from the beginning."""
        self._later.stop()
        self._run += 1
        if self._tasks.desk is not None:
            self._ask(self._run, (), 0)

    def _ask(self, run: int, known: tuple[Share, ...], above: int) -> None:
        ask = partial(lane_reads.shares, self._session.filter, above)
        self._tasks.read(ask, partial(self._take, run, known), first=False)

    def _take(
        self, run: int, known: tuple[Share, ...], answer: tuple[tuple[Share, ...], int | None]
    ) -> None:
        if run != self._run:
            return
        shares, above = answer
        so_far = added((*known, *shares))
        # Also while more is to come: of a large queue the counts grow before the eyes.
        if above is None or self._told.elapsed() >= GROW_MS:
            self._told.restart()
            self.counted.emit(so_far)
        if above is not None:
            self._ask(run, so_far, above)


class NarrowPalette(Picker):
    """Return ticks a value or takes its tick away; the list below follows at once.

    Signals:
        wanted(object): list what this QueueFilter finds.
    """

    wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        session: Session,
        ladder: PackLadder,
        facet: Facet | None = None,
    ) -> None:
        #: what a key does: it marks a row with a tick
        super().__init__(parent, tr("Filter the queue"), (tr("Enter"), tr("ticks")))
        self._tasks, self._session, self._ladder = tasks, session, ladder
        self._shares: tuple[Share, ...] = ()
        self._counting = SharesCounting(tasks, session, self)
        self._counting.counted.connect(self._show)
        self._watch: Callable[[Moved], None] = self._follow
        session.watch(self._watch)
        tasks.changed.connect(self._on_changes)
        if facet is not None:
            self.query.setText(FACET[facet])
        self._show(())
        self._counting.begin()

    def choose(self) -> None:
        """Tick the chosen row, or take its tick away."""
        row = self.chosen
        if row is not None and isinstance(row.key, Choice):
            self.wanted.emit(self._session.filter.toggled(row.key))
            self.query.selectAll()

    def close_overlay(self) -> None:
        """Go away, and follow nothing any more."""
        if not self.isHidden():
            self._counting.stop()
            self._session.unwatch(self._watch)
            self._tasks.changed.disconnect(self._on_changes)
        super().close_overlay()

    def _follow(self, moved: Moved) -> None:
        if Moved.FILTER in moved:
            self._show(self._shares)
            self._counting.begin()

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.nouns & {"item", "queue", "checkout"}:
            self._counting.soon()

    def _show(self, shares: tuple[Share, ...]) -> None:
        self._shares = shares
        self.show_rows(rows_of(shares, self._session.filter, self._ladder))


def rows_of(shares: Sequence[Share], wanted: QueueFilter, ladder: PackLadder) -> list[PickRow]:
    """Facet by facet; what is ticked is there also when nothing has it."""
    found: dict[Choice, Share] = {each.choice: each for each in shares}
    for each in wanted.chosen:
        found.setdefault(each, Share(each, 0))
    for state in QueueState:
        if state is not QueueState.ALL:
            choice = Choice(Facet.STATE, state.value)
            found.setdefault(choice, Share(choice, 0))
    return [
        PickRow(
            key=each.choice,
            heading=FACET[each.choice.facet],
            words=value_words(each.choice, ladder, each.title),
            more=number(each.count),
            is_on=each.choice.value in wanted.values(each.choice.facet),
        )
        for each in sorted(found.values(), key=_place)
    ]


_FACETS = {facet: at for at, facet in enumerate(Facet)}
# Values that have an order of their own; all others stand by how many items they would list.
_ORDERED = {
    Facet.STATE: [state.value for state in QueueState],
    Facet.RISK: [*(band.code for band in RISK_BANDS), UNSCORED],
    Facet.AGE: [band.code for band in AGE_BANDS],
}


def _place(share: Share) -> tuple[int, int, str]:
    facet, value = share.choice
    known = _ORDERED.get(facet, [])
    return _FACETS[facet], known.index(value) if value in known else -share.count, value
