"""The page of all keys, docs/keys.md, made from the registry."""

from collections.abc import Iterator

from reviewer.actions.action import Action, Group
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.keys import cap
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.scanning import GAP_MS, LENGTH, PREFIX_GAP_MS
from reviewer.actions.session import SWAP_GUARD_MS

_HEAD = f"""# Keys

Made from the list of actions by `python -m reviewer.actions.page > docs/keys.md`; a test compares.
The same stands in the app under `F1` or `?`; `Ctrl+K` finds every action by name.

## How a key counts

- One key decides and shows the next item. Reject, defer, test, and certifying against a hard rule
  ask for a reason: one more key.
- A verdict counts for the item that was painted when the key was pressed, never for one that is
  still on its way, and not within {SWAP_GUARD_MS} ms after an item changed by itself. A held key
  decides once.
- In a text field keys are letters; `Enter` keeps what was typed, `Esc` takes it back.
- Keypad keys are keys of their own where a profile names them, otherwise they are what is printed
  on them. A layout without Latin letters is read by where the keys lie.
- A barcode scanner may type at any time: {LENGTH} characters that follow one another within
  {GAP_MS} ms each are a scan. It never decides: it shows the item with that GTIN, SKU or FNSKU, the
  open one first. GS1 codes are taken apart, wrong check digits told.
- A scanner that sends a key of its own first is known by that key, at any speed and in text fields
  too, until Enter, Tab or a pause of {PREFIX_GAP_MS} ms. "Scanner test" finds it out.

## Your own keys

`Ctrl+Shift+K` shows all actions; find one, press `Enter`, press its new key. A key that is taken is
shown with both meanings and can be swapped. Everything counts at once and can be undone, one action
or all go back to the shipped keys, and a file can be given to a colleague.

It is kept in `keymap.toml` in the profile folder, which may as well be written by hand: it replaces
the keys of the actions it names. Two actions on one key, or certify and reject side by side, are
refused with both names.

```toml
single_keys = false           # every single key needs Alt held
[keys]                        # under every profile
"review.certify" = ["G", "Num+Enter"]
[profiles.left]               # under this one alone
"view.keywords" = ["Y"]
```

`reviewer keys --pdf FILE` writes a card of all keys to print.

`Ctrl+P` goes round the shipped profiles. "Keys: single keys alone, or only with Alt" does what the
first line above does (WCAG 2.1.4).
"""


def keys_page() -> str:
    """The whole page, Markdown."""
    return "\n".join([_HEAD, *_tables()]) + "\n"


def _tables() -> Iterator[str]:
    registry = Registry(all_actions())
    keymaps = [Keymap.load(profile, registry) for profile in PROFILES]
    titles = " | ".join(keymap.title for keymap in keymaps)
    for group in Group:
        yield f"## {group.title}\n"
        yield f"| action | id | {titles} |"
        yield "|---|---|" + "---|" * len(keymaps)
        for action in registry:
            if action.group is group:
                yield _row(action, keymaps)
        yield ""


def _row(action: Action, keymaps: list[Keymap]) -> str:
    cells = [
        " ".join(f"`{_safe(cap(key))}`" for key in keymap.keys_of(action.id)) or "by name"
        for keymap in keymaps
    ]
    return f"| {action.title} | `{action.id}` | {' | '.join(cells)} |"


def _safe(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    print(keys_page(), end="")
