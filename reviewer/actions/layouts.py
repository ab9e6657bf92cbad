"""Keyboard layouts as the characters of their keys, to tell where scanner and machine disagree.

A scanner set to one layout presses keys; a machine set to another types other characters. Each
layout lists the keys of four rows, from the left, plain and with Shift; a dead key by its sign.
Source: the layouts of xkeyboard-config 2.41 (us, gb, de, fr, es, it, jp, ru).
"""

from collections.abc import Iterator
from functools import cache

from reviewer.domain.language import tr

# Rows: 13 keys of digits, 12 and the one left of Return, 11, 10 (ANSI; the key beside the left
# Shift differs too much between keyboards to be asked).
_ROWS = {
    "US": (
        "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
        '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
    ),
    "British": (
        "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?',
    ),
    "German": (
        "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_",
    ),
    "French": (
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!",
        "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§",
    ),
    "Spanish": (
        "º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-",
        'ª!"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_',
    ),
    "Italian": (
        "\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-",
        '|!"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_',
    ),
    "Japanese": (
        "\0" + "1234567890-^qwertyuiop@[]asdfghjkl;:zxcvbnm,./",
        "\0" + "!\"#$%&'()~=~QWERTYUIOP`{}ASDFGHJKL+*ZXCVBNM<>?",
    ),
    "Russian": (
        "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.",
        'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
    ),
}
LAYOUTS = tuple(_ROWS)
TITLES = {
    #: a layout of keyboards
    "US": tr("US"),
    #: a layout of keyboards
    "British": tr("British"),
    #: a layout of keyboards
    "German": tr("German"),
    #: a layout of keyboards
    "French": tr("French"),
    #: a layout of keyboards
    "Spanish": tr("Spanish"),
    #: a layout of keyboards
    "Italian": tr("Italian"),
    #: a layout of keyboards
    "Japanese": tr("Japanese"),
    #: a layout of keyboards
    "Russian": tr("Russian"),
}


def typed_on(text: str, scanner: str, machine: str) -> str:
    """What a machine of one layout types when a scanner of another sends `text`."""
    return text.translate(_table(scanner, machine))


def disagreements(sent: str, got: str) -> Iterator[tuple[str, str]]:
    """Pairs of scanner's and machine's layout that turn `sent` into `got`."""
    for scanner in LAYOUTS:
        for machine in LAYOUTS:
            if scanner == machine or not (has_keys(scanner, sent) and has_keys(machine, got)):
                continue
            if typed_on(sent, scanner, machine) == got:
                yield scanner, machine


def has_keys(layout: str, text: str) -> bool:
    """Whether a keyboard of this layout types all of it."""
    keys = "".join(_ROWS[layout])
    return all(char in keys or ord(char) <= 0x20 for char in text)


@cache
def _table(scanner: str, machine: str) -> dict[int, str]:
    pairs = zip("".join(_ROWS[scanner]), "".join(_ROWS[machine]), strict=True)
    return {ord(sent): typed for sent, typed in pairs}
