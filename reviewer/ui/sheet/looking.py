"""What the person has looked at of the group on the sheet: shown, opened, taken out, how long."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.grouping import Group
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.sampling import Looked, Plan, Spread, plan_of

TICK_MS = 250
SOON_MS = 200


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class Looking(QObject):
    """One look through one group.

    Signals:
        changed(): the plan may be another.

    Attributes:
        group, spread: None while nothing is spread out.
        looked: so far.
        now_ms: monotonic clock.
    """

    changed = Signal()

    def __init__(self, is_in_sight: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.group: Group | None = None
        self.spread: Spread | None = None
        self.looked = Looked()
        self.now_ms: Callable[[], int] = _now_ms
        self._is_in_sight = is_in_sight
        self._since: int | None = None
        self._plans: dict[Verdict, Plan] = {}
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        # While thumbnails come by, what they come to is told some times a second.
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.changed)

    def begin(self, group: Group, spread: Spread) -> None:
        """Another group: nothing of it was looked at yet."""
        self.group, self.spread, self.looked = group, spread, Looked()
        self._since = None
        self._timer.start()
        self._renew()

    def end(self) -> None:
        """Nothing is spread out."""
        self.group = self.spread = None
        self.looked = Looked()
        self._timer.stop()
        self._renew()

    def plan(self, verdict: Verdict) -> Plan:
        """What an act would be now.

        Raises:
            Refused: nothing is spread out.
        """
        if self.spread is None:
            raise Refused(tr("There is no group to look through."))
        if verdict is Verdict.REJECT and "hard_rule" not in self.spread.barred.values():
            return self.plan(Verdict.CERTIFY)  # the same, and dear in a large group
        if verdict not in self._plans:
            self._plans[verdict] = plan_of(self.spread, self.looked, verdict)
        return self._plans[verdict]

    def show(self, items: Iterable[ItemId]) -> None:
        """Their thumbnails were really painted."""
        new = frozenset(items) - self.looked.shown
        if new:
            self.looked = replace(self.looked, shown=self.looked.shown | new)
            self._plans.clear()
            if not self._soon.isActive():
                self._soon.start()

    def open(self, item: ItemId) -> None:
        """Its picture was really painted large."""
        if item not in self.looked.opened:
            self._put(replace(self.looked, opened=self.looked.opened | {item}))

    def toggle_out(self, items: Sequence[ItemId]) -> bool:
        """Take these out; put them back in when they all are out. Whether they are out now."""
        chosen, out = frozenset(items), self.looked.out
        is_out = not chosen <= out
        self._put(replace(self.looked, out=out | chosen if is_out else out - chosen))
        return is_out

    def _tick(self) -> None:
        """Time counts from one tick in sight to the next."""
        now = self.now_ms()
        before, self._since = self._since, now if self._is_in_sight() else None
        if before is None or self._since is None:
            return
        was_waiting = any(plan.left_ms for plan in self._plans.values())
        self.looked = replace(self.looked, visible_ms=self.looked.visible_ms + now - before)
        if was_waiting:
            self._renew()

    def _put(self, looked: Looked) -> None:
        self.looked = looked
        self._renew()

    def _renew(self) -> None:
        self._plans.clear()
        self.changed.emit()
