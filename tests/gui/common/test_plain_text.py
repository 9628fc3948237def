"""Names that somebody else chose are shown as they are: nothing in the window makes markup or keys of them."""

import ast
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QMenu, QWidget

import smiledesk
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.gui.common.plain_text import PlainLabel, plain, without_mnemonic
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.known_models import remember

MARKUP = [
    "<b>bold</b>",
    "<img src='/dev/zero'>",
    "a &lt;b",
    "<?xml version='1.0'?><b>x</b>",
    "<!DOCTYPE html>x",
    "<p>a\nb",
]


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_text(qapp: QApplication, text: str) -> None:
    assert GuiQt.mightBeRichText(text)
    assert not GuiQt.mightBeRichText(plain(text))
    assert plain(text).replace("\u2060", "") == text
    label = PlainLabel(text)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == text


@pytest.mark.parametrize("text", ["", "smile", "1 < 2 & 3 > 2", "two\nlines", "<3"])
def test_text_without_markup_is_unchanged(text: str) -> None:
    assert plain(text) == text


def test_an_ampersand_is_a_letter(qapp: QApplication) -> None:
    action = QAction(without_mnemonic("R&D & more"))
    assert action.text() == "R&&D && more"


WORKSHEET = "gui/course/worksheet.py:"
"""It prints a document of escaped texts, and shows nothing."""


def source_calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Place, name and node of every call in the source of the window."""
    package = Path(smiledesk.__file__).parent
    for path in {*package.glob("gui/**/*.py"), package / "app.py"} - {package / "gui" / "common" / "plain_text.py"}:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                yield f"{path.relative_to(package)}:{node.lineno}", name, node


def is_safe(text: ast.expr) -> bool:
    """True if a text in the source is a literal sentence, or passes `plain`."""
    if isinstance(text, ast.IfExp):
        return is_safe(text.body) and is_safe(text.orelse)
    if not isinstance(text, ast.Call):
        return isinstance(text, ast.Constant)
    name = text.func.attr if isinstance(text.func, ast.Attribute) else getattr(text.func, "id", "")
    translated = name in ("tr", "translate") and all(isinstance(one, ast.Constant) for one in text.args)
    return translated or name == "plain"


def test_no_source_leaves_the_guess_to_qt() -> None:
    """Labels are `PlainLabel`; tooltips, and what message boxes say of others' names, pass `plain`."""
    found = []
    for place, name, call in source_calls():
        text = {"setToolTip": 0, "showText": 1, "setInformativeText": 0, "setDetailedText": 0}.get(name)
        if name == "setHtml" and place.startswith(WORKSHEET):
            continue
        if name in ("QLabel", "setHtml", "setTextFormat"):
            found.append(f"{place}: use PlainLabel instead of {name}")
        elif text is not None and len(call.args) > text and not is_safe(call.args[text]):
            found.append(f"{place}: wrap the text of {name} in plain()")
    assert not found, "\n".join(found)


def widgets_of(window: QWidget) -> Iterator[QWidget]:
    for top in (window, *QApplication.topLevelWidgets()):
        yield top
        yield from top.findChildren(QWidget)


def rich_texts(window: QWidget) -> Iterator[str]:
    """Texts in the window that Qt would take for markup."""
    for widget in widgets_of(window):
        # A form makes labels of its own, of our own sentences.
        guessed = isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText
        if guessed and (GuiQt.mightBeRichText(widget.text()) or "R&D" in widget.text()):
            yield f"{widget} of {widget.parent()}: {widget.text()}"
        if GuiQt.mightBeRichText(widget.toolTip()):
            yield f"tooltip of {widget}: {widget.toolTip()}"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for row in range(widget.model().rowCount(QModelIndex())):
                for column in range(widget.model().columnCount(QModelIndex())):
                    tip = widget.model().index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                    if tip and GuiQt.mightBeRichText(str(tip)):
                        yield f"tooltip in {widget}: {tip}"


def mnemonics_in_names(window: QWidget) -> Iterator[str]:
    """Buttons and menu entries in which the ampersand of a name is a key."""
    for widget in widgets_of(window):
        actions = widget.actions() if isinstance(widget, QMenu) else []
        texts = [action.text() for action in actions]
        texts += [widget.text()] if isinstance(widget, QAbstractButton) else []
        yield from (text for text in texts if "R&D" in text)


@pytest.fixture
def trap(tmp_path: Path) -> str:
    """A picture's tag that names a pipe: whoever opens it waits for ever."""
    os.mkfifo(tmp_path / "pipe")
    return f"<img src='{tmp_path}/pipe'>"


@pytest.fixture
def hostile(trap: str) -> Bundle:
    """A model whose names mean harm. `read_bundle` refuses its card; the window must not rely on that."""
    bundle = read_bundle(resource("model"))
    card = msgspec.structs.replace(
        bundle.card,
        title=f"{trap}\n<b>x</b>",
        classes=(f"<b>R&D</b>{trap}", f"{trap}\nR&D"),
        positive_class=f"{trap}\nR&D",
        limits=trap,
        data=tuple(msgspec.structs.replace(folder, name=trap) for folder in bundle.card.data),
        measurements=tuple(msgspec.structs.replace(one, data=trap) for one in bundle.card.measurements),
    )
    remember(card)
    return replace(bundle, card=card)


def test_nothing_in_the_whole_window_is_rich_text(
    start, until, qtbot, tmp_path: Path, hostile: Bundle, trap: str
) -> None:
    for name in ("<b>R&D", "<i>x"):
        folder = tmp_path / "faces" / name
        folder.mkdir(parents=True)
        for number in range(6):
            pixels = np.full((64, 64, 3), 40 * number, np.uint8)
            cv2.imwrite(str(tmp_path / "face.png"), pixels)
            (tmp_path / "face.png").rename(folder / f"<img src=x>{number}.png")
    broken = tmp_path / "home" / "models" / "R&D <b>x<"
    broken.mkdir(parents=True)
    (broken / "card.json").write_text(f'{{"title": "{trap}"')
    write_demo_faces(tmp_path / "lesson", demo_face_set(6, 64, "bgr"))

    application = start(str(tmp_path / "faces" / "<b>R&D"))
    window, teaching = application.window, application.teaching
    until(lambda: application.session.status().model.state == "ready")
    application.session.use_bundle(hostile)
    until(lambda: window._analysis is not None and application.session.status().model.bundle is hostile)
    window.banner.show_message(f"{trap}<b>R&D</b>")
    application.sources.open("demo")
    until(lambda: window.microscope.open_lesson_step(1))
    for step in range(1, 5):
        window.look_into_step(step)
        qtbot.wait(50)
        assert list(rich_texts(window)) == []
    application.explorations.open_sandbox()
    for tab in (Tab.COLLECT, Tab.IMAGES, Tab.TRAIN, Tab.COMPARE, Tab.MODELS):
        teaching.open(tab)
        qtbot.wait(50)
    teaching.open_images((tmp_path / "faces",))
    until(lambda: "R&D" in " ".join(label.text() for label in window.findChildren(PlainLabel)))
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
    shown = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "R&D" in shown
    assert list(rich_texts(window)) == []
    assert list(mnemonics_in_names(window)) == []
