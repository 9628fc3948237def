"""Buttons that record a class while they are held."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from smiledesk.dataset.samples import FEWEST_IMAGES
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain, without_mnemonic
from smiledesk.gui.common.reading_text import class_text, typed_class_name
from smiledesk.gui.common.share_bar import paint_bar
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.collect_text import images_text, takes_text
from smiledesk.gui.teach.name_field import NameField

_HEIGHT = 58
_NARROWEST = 190
"""Pixels of a button's width, at least."""

_MOST_KEYS = 9
_KEY = 22.0
_DOT = 9.0
_BAR = 3.0
_RECORDING = 0.1
"""Share of red in the background while recording: more would leave red text too little contrast."""


class RecordButton(QAbstractButton):
    """Shows a class, its key, its number of samples, and a bar that is full once they are enough."""

    menu_requested = Signal(object)
    """Position of the context menu, in screen pixels."""

    renamed = Signal(str)
    """The name that the user typed in place of the old one."""

    def __init__(self, theme: Theme, name: str, key: int | None, parent: QWidget | None = None) -> None:
        """key: the digit of the keyboard that records the class, too; None if none is left."""
        super().__init__(parent)
        self._theme = theme
        self.name = name
        self._key = key
        self._images = 0
        self._takes = 0
        self._recording = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(without_mnemonic(class_text(name)))
        theme.changed.connect(self.update)
        self._describe()

    def show_numbers(self, images: int, takes: int) -> None:
        """Show how many samples the class has, and from how many takes."""
        if (images, takes) != (self._images, self._takes):
            self._images, self._takes = images, takes
            self._describe()
            self.update()

    def show_recording(self, text: str) -> None:
        """Show the progress of the current take; empty without one."""
        if text != self._recording:
            self._recording = text
            self.update()

    @property
    def recording(self) -> str:
        """The progress of the current take, as shown; empty without one."""
        return self._recording

    def edit_name(self) -> None:
        """Show a field for another name in the place of the old one."""
        field = NameField(typed_class_name(self.name), self)
        set_role(field, "field")
        field.setAccessibleName(Action.RENAME_CLASS.text)
        field.returnPressed.connect(lambda: self.renamed.emit(field.text()))
        for done in (field.editingFinished, field.cancelled):
            done.connect(field.deleteLater)
        field.setGeometry(self._text_place().adjusted(-6, 0, 0, 0).toRect())
        field.selectAll()
        field.show()
        field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit the name."""
        if Action.RENAME_CLASS.matches(event):
            self.edit_name()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, scaled(_HEIGHT))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu, by mouse or key."""
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key, the name, the numbers, a record dot and the bar."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        recording, chosen = bool(self._recording), self.hasFocus() or self.underMouse()
        edge = tokens.against if recording else tokens.accent if chosen else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if recording or self.hasFocus() else 1))
        painter.setBrush(_blend(tokens.panel, tokens.against, _RECORDING if recording else 0.0))
        painter.drawRoundedRect(inside, 9, 9)
        if self._key is not None:
            side = scaled(_KEY)
            self._paint_key(painter, QRectF(inside.left() + 11, inside.center().y() - side / 2 - 1, side, side))
        dot = QPointF(inside.right() - 20, inside.center().y() - 1)
        self._paint_dot(painter, dot, recording=recording, chosen=chosen)
        self._paint_text(painter, self._text_place())
        groove = QRectF(inside.left() + 11, inside.bottom() - 7, inside.width() - 22, _BAR)
        enough = min(self._images / FEWEST_IMAGES, 1.0)
        paint_bar(painter, groove, tokens, (enough or None, tokens.accent if enough == 1 else tokens.muted))
        painter.end()

    def _text_place(self) -> QRectF:
        """The place of name and numbers, between the key and the dot."""
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        left = inside.left() + 11 + (0 if self._key is None else scaled(_KEY) + 10)
        return QRectF(left, inside.top() + 7, inside.right() - 20 - _DOT - 8 - left, inside.height() - 16)

    def _paint_key(self, painter: QPainter, place: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(monospaced(9))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._key))

    def _paint_dot(self, painter: QPainter, centre: QPointF, *, recording: bool, chosen: bool) -> None:
        tokens = self._theme.tokens
        colour = QColor(tokens.against if recording or chosen else tokens.muted)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _DOT - (2.5 if recording else 5), _DOT - (2.5 if recording else 5))

    def _paint_text(self, painter: QPainter, place: QRectF) -> None:
        tokens = self._theme.tokens
        top = QRectF(place.left(), place.top(), place.width(), place.height() / 2)
        below = top.translated(0, place.height() / 2)
        font = proportional(10.5, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elided = Qt.TextElideMode.ElideRight
        painter.drawText(top, middle, QFontMetricsF(font).elidedText(class_text(self.name), elided, top.width()))
        painter.setFont(proportional(8.5))
        painter.setPen(QColor(tokens.against if self._recording else tokens.muted))
        text = painter.fontMetrics().elidedText(self._recording or self._numbers(), elided, int(below.width()))
        painter.drawText(below, middle, text)

    def _numbers(self) -> str:
        images = images_text(self._images)
        return f"{images} · {takes_text(self._takes)}" if self._images else images

    def _describe(self) -> None:
        name = self.tr("Hold to record {0}") if self._key is None else self.tr("Hold to record {0} (key {1})")
        name = name.format(class_text(self.name), self._key)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._numbers())
        rate = self.tr("{hold_to_record}: up to six samples a second, while the face is in view.")
        need = self.tr("Training needs {0} images of each class, from at least two takes.").format(FEWEST_IMAGES)
        self.setToolTip(plain(f"{rate.format(hold_to_record=name)}\n{self._numbers()}\n{need}"))


class RecordButtons(QWidget):
    """A grid of buttons, one a class; a class is held by the mouse, by Space, or by `hold` for its digit."""

    held = Signal(str)
    """The class that is held from now on."""

    released = Signal()
    """No class is held any more."""

    renamed = Signal(str, str)
    """A class, and the name that the user typed for it."""

    menu_requested = Signal(str, object)
    """A class, and the position of its context menu in screen pixels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._holding = ""
        self._columns = 0
        self.buttons: dict[str, RecordButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_classes(self, names: Sequence[str]) -> None:
        """Offer these classes; the first nine have a digit."""
        if tuple(self.buttons) == tuple(names):
            return
        self.release()
        for button in self.buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {name: self._button(name, number) for number, name in enumerate(names, start=1)}
        self._columns = 0
        self._lay_out()

    def show_numbers(self, images: Mapping[str, int], takes: Mapping[str, int]) -> None:
        """Show how many samples each class has, and from how many takes."""
        for name, button in self.buttons.items():
            button.show_numbers(images.get(name, 0), takes.get(name, 0))

    def show_recording(self, text: str) -> None:
        """Show the progress of the held class' take."""
        for name, button in self.buttons.items():
            button.show_recording(text if name == self._holding else "")

    def edit_name(self, name: str) -> None:
        """Let the user type another name for a class in its place."""
        self.buttons[name].edit_name()

    def hold(self, number: int) -> None:
        """Hold the class whose key is this digit, if there is one."""
        names = list(self.buttons)
        if 1 <= number <= min(len(names), _MOST_KEYS):
            self._hold(names[number - 1])

    def release(self) -> None:
        """Hold no class."""
        if self._holding:
            self._holding = ""
            self.show_recording("")
            self.released.emit()

    @property
    def holding(self) -> str:
        """The class that is held; empty without one."""
        return self._holding

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place as many buttons side by side as fit."""
        self._lay_out()
        super().resizeEvent(event)

    def _button(self, name: str, number: int) -> RecordButton:
        button = RecordButton(self._theme, name, number if number <= _MOST_KEYS else None)
        button.pressed.connect(partial(self._hold, name))
        button.released.connect(self.release)
        button.menu_requested.connect(partial(self.menu_requested.emit, name))
        button.renamed.connect(partial(self.renamed.emit, name))
        return button

    def _hold(self, name: str) -> None:
        if name != self._holding:
            self.release()
            self._holding = name
            self.held.emit(name)

    def _lay_out(self) -> None:
        columns = max(min(self.width() // scaled(_NARROWEST), len(self.buttons), 4), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, *divmod(number, columns))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))


def _blend(ground: str, over: str, share: float) -> QColor:
    """Mix a colour with another one that covers a share of it."""
    a, b = QColor(ground), QColor(over)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(below + (above - below) * share) for below, above in pairs))
