"""Texts from outside are shown letter by letter: markup in them is neither read nor fetched."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from reviewer.actions.context import Level, Screen
from reviewer.bench import filling
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import NotSaved
from reviewer.domain.ids import ItemId, PackCode
from reviewer.ui.shell.dialogs import NotSavedDialog
from reviewer.ui.tips import plain_tip
from reviewer.wire.items import ItemShape, TextShape
from tests.ui import desk as desks
from tests.ui.desk import RunningDesk

HOSTILE = "<b>x</b><img src=file:///etc/passwd>"
ROOM = Path(__file__).parents[2] / "reviewer" / "ui"


def hostile(item: ItemShape) -> ItemShape:
    """An item of which each text that a catalogue gives holds markup."""
    texts = [TextShape(lang="en", title=f"{HOSTILE} mug", description=HOSTILE * 3)]
    named = {"vendor": HOSTILE, "category": HOSTILE, "sku": HOSTILE, "site": HOSTILE}
    product = item.product.model_copy(
        update={**named, "texts": texts, "attributes": [(HOSTILE, HOSTILE)]}
    )
    return item.model_copy(update={"product": product})


@pytest.fixture
def desk(
    make_desk: Callable[..., RunningDesk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> RunningDesk:
    made = filling._item
    monkeypatch.setattr(filling, "_item", lambda *args: hostile(made(*args)))
    desks._fill(tmp_path / "profile", 4, replace(filling.PERSON, title=HOSTILE))
    return make_desk(0).open_on_item()


def misread(window: QWidget) -> Iterator[str]:
    """What of all that is on the screen Qt would take for markup."""
    for each in [window, *window.findChildren(QWidget)]:
        if isinstance(each, QLabel):
            is_plain = each.textFormat() is Qt.TextFormat.PlainText
            if not is_plain and GuiQt.mightBeRichText(each.text()):
                yield f"{type(each).__name__}: {each.text()}"
        if "<img" in each.toolTip():
            yield f"tooltip of {type(each).__name__}: {each.toolTip()}"
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            yield from _misread_cells(each)


def _misread_cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 5)):
        for column in range(model.columnCount()):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and "<img" in tip:
                yield f"tooltip of a cell: {tip}"


def all_texts(window: QObject) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel))


def test_titles_vendors_names_and_notes_are_shown_as_they_are_written(desk: RunningDesk) -> None:
    assert list(misread(desk.window)) == []
    # Where there is too little room for a name, its beginning stands.
    assert HOSTILE[:16] in desk.window.review.question.accessibleName() + all_texts(desk.window)
    desk.window.review.note.setPlainText(HOSTILE)
    desk.press("F")
    desk.settle()
    assert list(misread(desk.window)) == []
    desk.hands.go(Screen.HISTORY)
    desk.settle()
    assert list(misread(desk.window)) == []


def test_messages_and_dialogs_are_shown_as_they_are_written(desk: RunningDesk) -> None:
    desk.hands.tell(Level.ERROR, HOSTILE)
    decision = Decision(ItemId("mug"), Verdict.CERTIFY, PackCode("box"), note=HOSTILE)
    dialog = NotSavedDialog(desk.window.over, decision, HOSTILE, NotSaved(HOSTILE))
    desk.window.show_fault(HOSTILE, HOSTILE, "Quit", "Q")
    shown = all_texts(desk.window)
    assert shown.count(HOSTILE) >= 3
    assert list(misread(desk.window)) == []
    assert list(misread(dialog)) == []


@pytest.mark.parametrize("text", [HOSTILE, "a &lt;b&gt;", "two\n<i>lines</i>"])
@pytest.mark.usefixtures("qapp")
def test_a_tooltip_says_what_it_was_given(text: str) -> None:
    shown = QLabel(plain_tip(text))
    assert GuiQt.mightBeRichText(shown.text())
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(shown.text())
    assert document.toPlainText().replace("\u2028", "\n") == text


def test_a_tooltip_without_markup_is_left_as_it_is() -> None:
    assert plain_tip("3 > 2 & more\nF5") == "3 > 2 & more\nF5"


def test_every_tooltip_of_a_window_is_plain() -> None:
    """One whose words are not written in the source goes through `plain_tip`."""
    loose = []
    for path in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_tip = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "setToolTip"
            if isinstance(node, ast.Call) and is_tip and not _is_plain(node.args[0]):
                loose.append(f"{path.name}:{node.lineno}")
    assert loose == []


def _is_plain(words: ast.expr) -> bool:
    if isinstance(words, ast.Constant):
        return True
    if not isinstance(words, ast.Call):
        return False
    name = getattr(words.func, "attr", getattr(words.func, "id", ""))
    is_fixed = name == "tr" and all(isinstance(each, ast.Constant) for each in words.args)
    return is_fixed or name == "plain_tip"
