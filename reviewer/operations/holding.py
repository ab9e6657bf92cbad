"""The feed, and when it is left alone: held until somebody agrees, or refused by its version."""

from collections.abc import Awaitable, Callable

from reviewer.domain.errors import Outdated
from reviewer.operations.link import Link
from reviewer.operations.pulling import Pulled, pull_changes
from reviewer.operations.waking import Pace, Times


class Feed:
    """Pulls what changed, unless it would only be held or refused again.

    Attributes:
        held_back: check-outs that the newest pull would take away.
        outdated: one end is too old for the other; None while they understand each other.
    """

    def __init__(self, link: Link, pace: Pace, times: Times) -> None:
        self._link, self._pace, self._times = link, pace, times
        self._agreed = False
        self._ask_again_at_s = 0.0
        self.held_back = 0
        self.outdated: Outdated | None = None

    def agree(self) -> None:
        """The person agrees to the pull that is held."""
        self._agreed = True

    def forget(self) -> None:
        """Somebody else works here: what was held and agreed to concerned the one before."""
        self.held_back, self._agreed, self.outdated = 0, False, None

    @property
    def is_held(self) -> bool:
        """Whether to leave it alone for now."""
        is_early = self._times.monotonic_s() < self._ask_again_at_s
        is_barred = bool(self.held_back) or self.outdated is not None
        return is_barred and is_early and not self._agreed

    @property
    def rest_s(self) -> float:
        """Until what is held is asked for again, seconds."""
        return max(self._ask_again_at_s - self._times.monotonic_s(), 0.0)

    async def pull(self, came: Callable[[], Awaitable[None]]) -> Pulled:
        """All pages; `came` is awaited after each that changed something."""
        agreed, self.outdated = self._agreed, None
        self._ask_again_at_s = self._times.monotonic_s() + self._pace.held_s
        pulled = await pull_changes(self._link, agreed=agreed, came=came)
        if agreed:
            # It was given for this pull; the next mass removal is held again.
            self._agreed = False
        self.held_back = pulled.held_back
        self._ask_again_at_s = self._times.monotonic_s() + self._pace.held_s
        return pulled
