"""What a screen reader would read, as JSON lines. Run by the system's Python, which has gi.

Announcements are told as they come. A line on standard input asks for everything on the screen:
it is answered by a line for each thing shown, then one that says it was the last.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # the version is chosen before

APP = "reviewer"
DEEPEST = 24


def tell(**words: object) -> None:
    print(json.dumps(words), flush=True)


def on_announcement(event: Any) -> None:
    tell(said=event.any_data, urgent=event.detail1 == 2)


def things(node: Any, depth: int = 0) -> Iterator[dict[str, object]]:
    """Role, name, description and states of all that is shown, parents first."""
    states = node.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    kept = [each.value_nick for each in states.get_states()]
    yield {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": kept,
    }
    if depth < DEEPEST:
        for number in range(node.get_child_count()):
            child = node.get_child_at_index(number)
            if child is not None:
                yield from things(child, depth + 1)


def on_line(source: Any, _condition: object) -> bool:
    if not source.readline():
        Atspi.event_quit()
        return False
    desk = Atspi.get_desktop(0)
    for number in range(desk.get_child_count()):
        app = desk.get_child_at_index(number)
        if app is not None and APP in (app.get_name() or "").lower():
            for thing in things(app):
                tell(**thing)
    tell(end=True)
    return True


Atspi.init()
listener = Atspi.EventListener.new(on_announcement)
listener.register("object:announcement")
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
tell(ready=True)
Atspi.event_main()
