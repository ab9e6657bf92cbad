"""The hand at the contact sheet: one act on a whole group, with all that it asks for first."""

from collections.abc import Sequence
from functools import partial

from reviewer.actions.action import Mode
from reviewer.domain.decision import Verdict
from reviewer.domain.sampling import Plan
from reviewer.ui.sheet.confirming import BOUNCE_MS, ConfirmPanel, ResultPanel
from tests.journeys.shift_hand import PATIENCE_S, Hand

VERDICTS = {"F": Verdict.CERTIFY, "A": Verdict.REJECT}


class AtSheet:
    """Looks through a group, opens its sample, decides, confirms the count, and goes back."""

    def __init__(self, hand: Hand) -> None:
        self._hand, self._desk = hand, hand.desk
        self._sheet = hand.desk.window.sheet

    async def act(self, keys: Sequence[str]) -> int:
        """Decide the first group that can be; `keys` are those of verdict and reason.

        Returns:
            How many items were decided, 0 when no group could be.
        """
        verdict = VERDICTS[keys[0]]
        await self._hand.look()
        await self._hand.press("Ctrl+G")
        count = 0
        if await self._hand.until(lambda: self._sheet.has_group):
            self._hand.done()
            if await self._find_group(verdict):
                await self._open_sample(verdict)
                count = await self._decide(verdict, keys)
        await self._leave()
        return count

    # looking ---------------------------------------------------------------------------------

    async def _find_group(self, verdict: Verdict) -> bool:
        """Whether one of the groups has anybody who can be a member."""
        await self._look_through()
        while not self._plan(verdict).members:
            if not await self._step_group():
                return False
            await self._look_through()
        return True

    async def _step_group(self) -> bool:
        """The next group; False at the last, which the desk tells."""
        looking = self._sheet.looking
        before, told = looking.group, self._hand.told()
        await self._hand.press("Ctrl+Down")
        await self._hand.until(lambda: looking.group is not before or self._hand.told() != told)
        self._hand.done()
        return looking.group is not before

    async def _look_through(self) -> None:
        """Page by page, until the thumbnails of all were on the screen."""
        grid, looking = self._sheet.grid, self._sheet.looking
        while True:
            await self._hand.until(lambda: grid.current in looking.looked.shown, PATIENCE_S)
            if grid.current == grid.grid_model.ids[-1]:
                return
            self._hand.done()
            await self._hand.press("PageDown")

    async def _open_sample(self, verdict: Verdict) -> None:
        """One after the other, large; then back to the thumbnails, and to look long enough."""
        while due := self._plan(verdict).to_open:
            opened = len(self._sheet.looking.looked.opened)
            await self._hand.press("D")
            # It may be one that only the other verdict asks for.
            if not await self._hand.until(partial(self._has_opened, opened + 1)):
                raise TimeoutError(f"none of {due} came up: {self._hand.told()}")
            self._hand.done()
        if not await self._hand.until(lambda: self._plan(verdict).is_ready, 200):
            raise TimeoutError(f"the sheet still asks: {self._plan(verdict).lacks}")

    def _has_opened(self, count: int) -> bool:
        return len(self._sheet.looking.looked.opened) >= count

    def _plan(self, verdict: Verdict) -> Plan:
        return self._sheet.plan(verdict)

    # deciding --------------------------------------------------------------------------------

    async def _decide(self, verdict: Verdict, keys: Sequence[str]) -> int:
        count, saved = len(self._plan(verdict).members), self._hand.saved
        await self._hand.press(keys[0])
        if len(keys) > 1:
            await self._hand.until(lambda: self._desk.hands.mode() is Mode.REASON)
            await self._hand.press(keys[1])
        await self._hand.until(lambda: isinstance(self._desk.hands.overlay, ConfirmPanel))
        self._hand.done()
        await self._confirm(keys[0], count)
        if not await self._hand.until(lambda: self._has_result(saved)):
            raise TimeoutError(f"{count} items were not decided: {self._hand.told()}")
        self._hand.done()
        await self._hand.press("Return")
        return count

    async def _confirm(self, key: str, count: int) -> None:
        panel = self._desk.hands.overlay
        assert isinstance(panel, ConfirmPanel), self._hand.told()
        if not panel.question.is_typed:
            opened = self._desk.hands.now_ms()
            await self._hand.until(lambda: self._desk.hands.now_ms() - opened > BOUNCE_MS)
            await self._hand.press(key)
            return
        for digit in str(count):
            await self._hand.press(digit)
        await self._hand.press("Return")

    def _has_result(self, saved: int) -> bool:
        is_told = isinstance(self._desk.hands.overlay, ResultPanel)
        return is_told and self._hand.saved > saved

    async def _leave(self) -> None:
        """Back to the queue, out of whatever is open."""
        while self._desk.hands.mode() is not Mode.REVIEW:
            await self._hand.press("Escape")
        await self._hand.look()
