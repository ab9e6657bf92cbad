"""The page of all settings, docs/settings.md, made of the table."""

from collections.abc import Iterator

from reviewer.settings.declared import TABLE, Declared, Group, Layer
from reviewer.settings.policy import MANAGED, MANAGED_NAME, POLICY_FILE, REGISTRY_KEY
from reviewer.settings.sources import FILE, MACHINE_FOLDER, PROFILE_FILE

_USER_FILES = f"`{PROFILE_FILE}` in the profile's folder, then `{FILE}` in the user's folder"
_MACHINE_FILES = (
    f"`{MACHINE_FOLDER}/{FILE}`; in `%PROGRAMDATA%\\Reviewer` on Windows, in"
    " `/Library/Application Support/Reviewer` on macOS"
)
_PREFERENCES = (
    f"managed preferences of `{MANAGED_NAME.removesuffix('.plist')}`, as profiles put them into"
    f" `{MANAGED}`"
)

_HEAD = f"""# Settings

Made from the table of settings by `python -m reviewer.settings.page > docs/settings.md`; a test
compares. `reviewer settings` prints what counts on this computer and who said so, with `--json` for
programs. At the desk `Ctrl+F11` lists them, says where each value comes from, and changes those
that are yours to change.

## Who counts

The first of these that says anything about a setting counts for it:

| layer | where |
|---|---|
| policy | what a site settles for good, see below |
| command line | an option of its own, or `--set NAME=VALUE` |
| environment | `REVIEWER_` and the name in capitals: `REVIEWER_TEXT_SCALE=150` |
| user | {_USER_FILES} |
| machine | {_MACHINE_FILES} |
| default | as shipped |

Whoever uses a computer must not be able to write its policy, so no variable moves that file. The
user's folder is `~/.config/Reviewer`, or what Windows and macOS have for it;
`REVIEWER_CONFIG_DIR` or `REVIEWER_HOME` name another. Files are TOML, one `name = value` a line:

```toml
text_scale = 150
proxy = "http://proxy.example:3128"
no_proxy = [".example.org", "10.0.0.0/8"]
```

A value that is none is told with its place, and a weaker one is not taken in its stead. A name that
is none, or has no effect where it stands, is told and stops nobody.

## Policies

| system | where |
|---|---|
| Linux | `{POLICY_FILE}`, a JSON object; `reviewer settings --schema` prints its schema |
| Windows | `HKLM\\{REGISTRY_KEY}`, then the same of `HKCU`; templates: `installer/windows` |
| macOS | {_PREFERENCES} |

What a policy sets is locked: the command line, the environment and the desk cannot change it,
and say where it is set. A word of the command line on it has no effect and is told
once. A policy that is there and cannot be read, or holds a value that is none, lets nothing start:
without it the desk would run unlocked.

## Kiosks and shared workstations

With `shared_workstation` nobody is signed in when the desk opens, whoever worked last, and the
sign-in rests in memory alone, whatever `sign_in_store` says. Whoever neither presses a key nor
clicks for `idle_minutes` is told, and half a minute later signed out. Nothing is lost: what was
decided is in the journal under its author and goes to the service at that author's next sign-in, as
after any sign-out. A decision that could not be saved keeps the desk open until it is dealt with.
No name is left in the form.

`kiosk` is that, and: the desk fills the screen, `Ctrl+Q` and closing the window do not leave it, no
file is asked for, and no browser opens, so that a company's own sign-in is not offered. Ending it
is the business of whoever started it, by a signal.
"""


def settings_page() -> str:
    """The whole page, Markdown."""
    return "\n".join([_HEAD, *_tables()])


def _tables() -> Iterator[str]:
    for group in Group:
        yield f"## {group.value}\n"
        yield "| name | what it does | values | default | who may say it | since |"
        yield "|---|---|---|---|---|---|"
        yield from (_row(each) for each in TABLE if each.group is group)
        yield ""


def _row(setting: Declared) -> str:
    value = setting.default
    shown = ("yes" if value else "no") if isinstance(value, bool) else str(value)
    cells = (
        f"`{setting.name}`",
        setting.sentence,
        setting.kind.told,
        f"`{shown}`" if shown else setting.empty,
        ", ".join(_speaker(setting, layer) for layer in Layer if layer in setting.layers),
        setting.since,
    )
    return f"| {' | '.join(cells)} |"


def _speaker(setting: Declared, layer: Layer) -> str:
    if layer is Layer.COMMAND_LINE and setting.option:
        return f"`{setting.option}`"
    if layer is Layer.USER and setting.is_early:
        return f"user, not `{PROFILE_FILE}`"
    return layer.value


if __name__ == "__main__":
    print(settings_page(), end="")
