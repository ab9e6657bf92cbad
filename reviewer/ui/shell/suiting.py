"""What a person needs of colours, size and stillness, by keys; remembered for the next start."""

from dataclasses import replace

from reviewer.actions.context import Level
from reviewer.domain.language import tr
from reviewer.settings.declared import Layer
from reviewer.settings.layers import Layers
from reviewer.ui.ease import Ease, ease
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.settings_flow import SettingsFlow
from reviewer.ui.stillness import wants_stillness
from reviewer.ui.theme import Theme, ThemeChoice


def ease_of(layers: Layers) -> Ease:
    """What the settings say; where nobody said anything on motion, what the system does.

    Raises:
        BadInput: a value is none.
    """
    motion = layers.settled("reduced_motion")
    is_still = wants_stillness() if motion.layer is Layer.DEFAULT else bool(motion.value)
    return Ease(layers.number("text_scale"), layers.is_on("glove_mode"), is_still)


class Suiting:
    """Acts on the theme, tells, and keeps; what the site settled is refused."""

    def __init__(
        self, theme: Theme, remembered: Remembered, hands: Hands, settings: SettingsFlow
    ) -> None:
        self._theme, self._remembered, self._hands = theme, remembered, hands
        self._settings = settings
        settings.suited.connect(self._follow)

    def switch_theme(self) -> None:
        """The next of light, dark and high contrast.

        Raises:
            Refused: the site has settled it.
        """
        choice = self._theme.next_choice()
        self._settings.check("theme")
        self._theme.choose(choice)
        self._remembered.theme = choice
        self._settings.keep("theme", choice.value)

    def scale_text(self, steps: int) -> None:
        """Larger text, or smaller.

        Raises:
            Refused: the site has settled it.
        """
        percent = ease().larger(steps)
        words = tr("Text at {share:.0%}.", share=percent / 100)
        self._put("text_scale", percent, replace(ease(), percent=percent), words)

    def toggle_gloves(self) -> None:
        """Targets for gloves, or usual ones.

        Raises:
            Refused: the site has settled it.
        """
        on = not ease().gloves
        words = tr("Targets are large enough for gloves.") if on else tr("Targets are as usual.")
        self._put("glove_mode", on, replace(ease(), gloves=on), words)

    def toggle_motion(self) -> None:
        """Nothing blinks, or as usual.

        Raises:
            Refused: the site has settled it.
        """
        still = not ease().still
        words = tr("Nothing moves by itself.") if still else tr("The cursor blinks again.")
        self._put("reduced_motion", still, replace(ease(), still=still), words)

    def _put(self, name: str, value: object, wanted: Ease, words: str) -> None:
        self._settings.check(name)
        self._theme.suit(wanted)
        self._remembered.ease = wanted
        self._settings.keep(name, value)
        self._hands.tell(Level.INFO, words)

    def _follow(self, name: str) -> None:
        """One of them was set in the list of settings."""
        layers = self._settings.own.layers
        if name == "theme":
            self._theme.choose(ThemeChoice(layers.text("theme")))
            self._remembered.theme = self._theme.choice
        else:
            self._theme.suit(ease_of(layers))
