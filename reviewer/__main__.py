"""Entry: `python -m reviewer`, the `reviewer` script, and the program of a bundle."""

import multiprocessing
import sys
from collections.abc import Sequence

from reviewer.own_process import RUN_PART, is_bundled, run_part

# Commands that open a window; the others speak English, as programs that read them expect.
DESK = {"open", "demo"}
OPTION = "--language"


def main() -> None:
    """Speak the person's language, then run one command.

    The language comes before everything else: the rooms' own words are in it. In a bundle this
    may be a process for a part of the program, and one that opens pictures has little memory.
    """
    if is_bundled():
        multiprocessing.freeze_support()
        if sys.argv[1:2] == [RUN_PART] and len(sys.argv) > 2:
            run_part(sys.argv[2])
            return
    wanted, words = language_given(sys.argv[1:])
    if next((word for word in words if not word.startswith("-")), "open") in DESK:
        _speak(wanted)
    from reviewer.cli import main as run

    run()


def _speak(wanted: str | None) -> None:
    """The language of the settings; what is wrong with them is told in English."""
    from reviewer.domain.errors import ReviewerError
    from reviewer.settings.language import language_setting
    from reviewer.ui.speaking import begin

    try:
        begin(language_setting(wanted))
    except ReviewerError as refusal:
        print(refusal, file=sys.stderr)
        raise SystemExit(1) from None


def language_given(words: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """What --language says, and the words without it."""
    for place, word in enumerate(words):
        if word == OPTION and place + 1 < len(words):
            return words[place + 1], [*words[:place], *words[place + 2 :]]
        if word.startswith(f"{OPTION}="):
            return word.removeprefix(f"{OPTION}="), [*words[:place], *words[place + 1 :]]
    return None, words


if __name__ == "__main__":
    main()
