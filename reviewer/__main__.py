"""Entry: `python -m reviewer`, the `reviewer` script, and the program of a bundle."""

import logging
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Sequence

from reviewer.own_process import RUN_PART, is_bundled, own_words, run_part

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
        run_desk(wanted, words)
        return
    from reviewer.cli import main as run

    run()


def run_desk(wanted: str | None, words: Sequence[str]) -> None:
    """Open the desk in a language; where it ends to start again, it does so in the one kept."""
    _speak(wanted)
    from reviewer.settings.language import kept_language
    from reviewer.ui.speaking import START_AGAIN

    sys.argv[1:] = words
    from reviewer.cli import main as run

    try:
        run()
    except SystemExit as end:
        if end.code != START_AGAIN:
            raise
        start_again([OPTION, kept_language(), *words])


def start_again(words: Sequence[str]) -> None:
    """Run this program with these words in place of this process, which has ended all it began."""
    command = own_words("reviewer", *words)
    logging.shutdown()
    for stream in filter(None, (sys.stdout, sys.stderr)):  # a window's program may have none
        stream.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606  (ourselves)
    else:
        # Whoever waits for this process would think there that the desk was closed.
        raise SystemExit(subprocess.run(command, check=False).returncode)


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
