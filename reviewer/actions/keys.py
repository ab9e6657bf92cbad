"""Keys as text: "F", "Shift+F", "Ctrl+K", "Num+1", "Escape". One spelling for each.

Letters stand by their capital, symbols by the character they type (never with Shift: whether "?"
needs it depends on the layout), keypad keys by "Num+" and what is printed on them.
"""

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta", "Num")
NAMED = frozenset(
    {"Alt", "Escape", "Tab", "Backspace", "Return", "Enter", "Insert", "Delete", "Home", "End",
     "Left", "Up", "Right", "Down", "PageUp", "PageDown", "Space", *(f"F{n}" for n in range(1, 25))}
)  # fmt: skip
# What a person sees on the key, and calls the keys that are held.
CAPS = {
    "Left": "←",
    "Up": "↑",
    "Right": "→",
    "Down": "↓",
    "-": "−",
    "*": "×",
    #: what is printed on a key
    "Escape": tr("Esc"),
    #: what is printed on a key
    "Return": tr("Enter"),
    #: what is printed on a key
    "Enter": tr("Enter"),
    #: what is printed on a key
    "Tab": tr("Tab"),
    #: what is printed on a key
    "Backspace": tr("Backspace"),
    #: what is printed on a key
    "Insert": tr("Insert"),
    #: what is printed on a key
    "Delete": tr("Delete"),
    #: what is printed on a key: to the beginning
    "Home": tr("Home", "a key"),
    #: what is printed on a key: to the end
    "End": tr("End", "a key"),
    #: what is printed on a key
    "PageUp": tr("Page Up"),
    #: what is printed on a key
    "PageDown": tr("Page Down"),
    #: the longest key
    "Space": tr("Space"),
    #: what is printed on a key that is held
    "Ctrl": tr("Ctrl"),
    #: what is printed on a key that is held
    "Alt": tr("Alt"),
    #: what is printed on a key that is held
    "Shift": tr("Shift"),
    #: the key with the system's sign, held
    "Meta": tr("Meta"),
}

# Rows of keys as they lie under the hands (ANSI), each row shifted against the one above.
_BLOCK = (
    ("`1234567890-=", 0.0),
    ("QWERTYUIOP[]\\", 1.5),
    ("ASDFGHJKL;'", 1.75),
    ("ZXCVBNM,./", 2.25),
)
# Keypad: place of the key's middle; + and Enter are two keys tall.
_PAD = {
    "/": (1, 0), "*": (2, 0), "-": (3, 0), "7": (0, 1), "8": (1, 1), "9": (2, 1), "+": (3, 1.5),
    "4": (0, 2), "5": (1, 2), "6": (2, 2), "1": (0, 3), "2": (1, 3), "3": (2, 3),
    "Enter": (3, 3.5), "0": (0.5, 4), ".": (2, 4),
}  # fmt: skip
_TALL = ("+", "Enter")
# What a keypad key says without Num Lock -> what is printed on it.
_UNLOCKED = {
    "Insert": "0", "End": "1", "Down": "2", "PageDown": "3", "Left": "4", "Clear": "5",
    "Right": "6", "Home": "7", "Up": "8", "PageUp": "9", "Delete": ".",
}  # fmt: skip


def normalise(text: str) -> str:
    """The one spelling of a key.

    Raises:
        BadInput: there is no such key.
    """
    *given, name = _split(text)
    modifiers = {part.capitalize() for part in given}
    unknown = modifiers - set(MODIFIERS)
    if unknown or not name:
        raise _no_key(text)
    if len(name) == 1:
        name = name.upper() if name.isalpha() and len(name.upper()) == 1 else name
        if not name.isalpha() and "Ctrl" not in modifiers:
            modifiers.discard("Shift")
    else:
        name = _named(text, name)
    return "+".join([*(each for each in MODIFIERS if each in modifiers), name])


def is_single(key: str) -> bool:
    """Whether the key is a character without Ctrl, Alt or Meta: what WCAG 2.1.4 is about."""
    *modifiers, name = _split(key)
    return (len(name) == 1 or name == "Space") and not {"Ctrl", "Alt", "Meta"} & set(modifiers)


def with_modifier(key: str) -> str:
    """The same key with Alt held, for those who cannot use single keys."""
    return normalise(f"Alt+{key}")


def without_pad(key: str) -> str:
    """The key of the main block that types the same: "Num+1" -> "1", "Num+Enter" -> "Return"."""
    plain = key.replace("Num+", "")
    return plain.replace("Enter", "Return") if plain.endswith("Enter") else plain


def printed(key: str) -> str:
    """A keypad key by what is printed on it, whatever Num Lock says: "Num+End" -> "Num+1"."""
    *modifiers, name = _split(key)
    return "+".join([*modifiers, _UNLOCKED.get(name, name)]) if "Num" in modifiers else key


def cap(key: str) -> str:
    """How the key is shown: "Num 1", "Ctrl+K", "Esc"."""
    *modifiers, name = _split(key)
    shown = CAPS.get(name, name)
    if "Num" in modifiers:
        #: a key of the numeric keypad
        shown = tr("Num {key}", key=shown)
    return "+".join([*(CAPS[each] for each in modifiers if each != "Num"), shown])


def are_adjacent(one: str, other: str) -> bool:
    """Whether a finger that slips from one key may hit the other."""
    here, there = _place(one), _place(other)
    if here is None or there is None or here[0] != there[0]:
        return False
    across, down = abs(here[1] - there[1]), abs(here[2] - there[2])
    tall = 0 if here[0] == "block" else sum(_split(key)[-1] in _TALL for key in (one, other))
    return across < 1.3 and down <= 1 + tall / 2


def _split(text: str) -> list[str]:
    """Modifiers and the key; the key itself may be a plus."""
    if text == "+":
        return ["+"]
    if text.endswith("++"):
        return [*text[:-2].split("+"), "+"]
    return text.split("+")


def _named(text: str, name: str) -> str:
    for known in NAMED:
        if known.lower() == name.lower():
            return known
    raise _no_key(text)


def _no_key(text: str) -> BadInput:
    return BadInput(
        tr("{key!r} is no key. Write it like F, Shift+F, Ctrl+K, Num+1 or Escape.", key=text)
    )


def _place(key: str) -> tuple[str, float, float] | None:
    *modifiers, name = _split(key)
    if "Num" in modifiers:
        found = _PAD.get(name)
        return None if found is None else ("pad", found[0], found[1])
    for row, (letters, offset) in enumerate(_BLOCK):
        if len(name) == 1 and name in letters:
            return "block", offset + letters.index(name), float(row)
    return None
