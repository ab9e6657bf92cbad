"""A view: what to list and how, under a name; kept by a person and recalled by it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.queue import QueueFilter, QueueSort, QueueState

MOST = 50
LONGEST = 60


@dataclass(frozen=True, slots=True)
class View:
    """A filter, its search and its order, named."""

    name: str
    wanted: QueueFilter


Views = tuple[View, ...]


def kept(views: Views, view: View) -> Views:
    """With this view; one of the same name is replaced where it stands.

    Raises:
        Refused: the name is empty or too long, or there are too many views.
    """
    view = View(_name(view.name), view.wanted)
    at = _place(views, view.name)
    if at is not None:
        return (*views[:at], view, *views[at + 1 :])
    if len(views) >= MOST:
        raise Refused(tr("There are {most} views already. Remove one first.", most=MOST))
    return (*views, view)


def renamed(views: Views, name: str, other: str) -> Views:
    """With another name for one of them.

    Raises:
        Refused: the name is empty, too long, or another view's.
    """
    other = _name(other)
    at = _place(views, other)
    if at is not None and views[at].name != name:
        raise Refused(
            tr("There is a view {name!r} already. Choose another name.", name=views[at].name)
        )
    return tuple(replace(each, name=other) if each.name == name else each for each in views)


def removed(views: Views, name: str) -> Views:
    """Without one of them."""
    return tuple(each for each in views if each.name != name)


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise Refused(tr("The view has no name. Type one, or press Esc."))
    if len(name) > LONGEST:
        raise Refused(
            tr(
                "The name is too long: {count} characters, at most {longest}.",
                count=len(name),
                longest=LONGEST,
            )
        )
    return name


def _place(views: Sequence[View], name: str) -> int | None:
    folded = name.casefold()
    return next((at for at, each in enumerate(views) if each.name.casefold() == folded), None)


def views_text(views: Views) -> str:
    """As it is kept: JSON, the same for the same views."""
    return json.dumps([_as_json(each) for each in views], ensure_ascii=True, sort_keys=True)


def views_of(text: str) -> Views:
    """Read back what `views_text` wrote; what cannot be read is left out."""
    try:
        listed = json.loads(text) if text else []
    except ValueError:
        return ()
    if not isinstance(listed, list):
        return ()
    found = [_of_json(each) for each in listed if isinstance(each, dict)]
    return tuple(each for each in found if each is not None)[:MOST]


def _as_json(view: View) -> dict[str, Any]:
    wanted = view.wanted
    return {
        "name": view.name,
        "search": wanted.search,
        "state": wanted.state.value,
        "mine": wanted.mine,
        "chosen": sorted([each.facet.value, each.value] for each in wanted.chosen),
        "sort": wanted.sort.value,
    }


def _of_json(kept: dict[str, Any]) -> View | None:
    try:
        chosen = frozenset(Choice(Facet(facet), str(value)) for facet, value in kept["chosen"])
        wanted = QueueFilter(
            search=str(kept["search"]),
            state=QueueState(kept["state"]),
            mine=bool(kept["mine"]),
            chosen=chosen,
            sort=QueueSort(kept["sort"]),
        )
        return View(_name(str(kept["name"])), wanted)
    except (KeyError, TypeError, ValueError, Refused):
        return None
