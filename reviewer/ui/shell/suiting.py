"""What a person needs of size and stillness, changed by actions, remembered for the next start."""

from dataclasses import replace

from reviewer.actions.context import Level
from reviewer.domain.language import tr
from reviewer.ui.ease import Ease, ease
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.theme import Theme


class Suiting:
    """Acts on the theme, tells, and keeps."""

    def __init__(self, theme: Theme, remembered: Remembered, hands: Hands) -> None:
        self._theme, self._remembered, self._hands = theme, remembered, hands

    def scale_text(self, steps: int) -> None:
        """Larger text, or smaller."""
        percent = ease().larger(steps)
        self._put(replace(ease(), percent=percent), tr("Text at {n} %.", n=percent))

    def toggle_gloves(self) -> None:
        """Targets for gloves, or usual ones."""
        on = not ease().gloves
        words = tr("Targets are large enough for gloves.") if on else tr("Targets are as usual.")
        self._put(replace(ease(), gloves=on), words)

    def toggle_motion(self) -> None:
        """Nothing blinks, or as usual."""
        still = not ease().still
        words = tr("Nothing moves by itself.") if still else tr("The cursor blinks again.")
        self._put(replace(ease(), still=still), words)

    def _put(self, wanted: Ease, words: str) -> None:
        self._theme.suit(wanted)
        self._remembered.ease = wanted
        self._hands.tell(Level.INFO, words)
