"""The list of results: a face, its file, the verdict and the probability in each row."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smiledesk.gui.batch.face_pictures import FacePictures
from smiledesk.gui.batch.folder_results import Choice, FolderResult, FolderResults, Positions
from smiledesk.gui.batch.result_text import note_text, place_text, result_text, verdict_text
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import number_text
from smiledesk.gui.common.share_bar import paint_share
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_HEIGHT, _FACE, _VERDICT = 62, 50, 132
"""Pixels: height of a row, side of the face, width of the verdict."""

_RESULT_ROLE = Qt.ItemDataRole.UserRole
_KEPT_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ResultModel(QAbstractListModel):
    """The chosen results of a folder, in their order."""

    def __init__(self, pictures: FacePictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._results: FolderResults | None = None
        self._positions: Positions = np.empty(0, np.intp)
        self._kept: Mapping[int, str] = {}
        pictures.ready.connect(self._redraw)

    @property
    def positions(self) -> Positions:
        """The positions of the shown results, in their order."""
        return self._positions

    def shows(self, results: FolderResults) -> bool:
        """True if the rows are of these results."""
        return results is self._results

    def show_results(self, results: FolderResults, choice: Choice) -> bool:
        """Show the results that were chosen; False if the rows before stay, with more below them or none."""
        chosen = results.chosen(choice)
        before = len(self._positions)
        if results is self._results and np.array_equal(chosen[:before], self._positions):
            if len(chosen) > before:
                self.beginInsertRows(_NOWHERE, before, len(chosen) - 1)
                self._positions = chosen
                self.endInsertRows()
            return False
        self.beginResetModel()
        if results is not self._results:
            self._pictures.forget()
            self._kept = {}
        self._results, self._positions = results, chosen
        self.endResetModel()
        return True

    def show_kept(self, kept: Mapping[int, str]) -> None:
        """Mark the results that are samples now: position -> class."""
        self._kept = kept
        if len(self._positions):
            self.dataChanged.emit(self.index(0), self.index(len(self._positions) - 1))

    def position(self, index: _Index) -> int | None:
        """The position of the result in a row."""
        return int(self._positions[index.row()]) if index.isValid() else None

    def row_of(self, position: int | None) -> int | None:
        """The row of a result; None if it is not shown."""
        rows = np.flatnonzero(self._positions == position)
        return int(rows[0]) if len(rows) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt calls it so
        """The number of shown results."""
        return 0 if parent.isValid() else len(self._positions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A result, its picture, its mark, or its text."""
        position = self.position(index)
        if self._results is None or position is None:
            return None
        if role == _KEPT_ROLE:
            return self._kept.get(position)
        if role == _RESULT_ROLE:
            return self._results[position]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.image(position, self._results[position])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain(result_text(self._results[position], self._kept.get(position)))
        return None

    def _redraw(self, position: int) -> None:
        row = self.row_of(position)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


class _Row(QStyledItemDelegate):
    """Paints a result; the picture is gray while it is being read."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A row as wide as the list."""
        del index
        return QSize(option.rect.width(), scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, face, file and verdict."""
        result: FolderResult = index.data(_RESULT_ROLE)
        kept_as: str | None = index.data(_KEPT_ROLE)
        place = QRectF(option.rect).adjusted(1, 2, -1, -2)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, place, option.state)
        face = QRectF(
            place.left() + 5, place.top() + (place.height() - scaled(_FACE)) / 2, scaled(_FACE), scaled(_FACE)
        )
        self._paint_face(painter, face, index.data(Qt.ItemDataRole.DecorationRole))
        verdict = QRectF(
            place.right() - scaled(_VERDICT) - 10,
            place.top() + scaled(12),
            scaled(_VERDICT),
            place.height() - scaled(22),
        )
        self._paint_verdict(painter, verdict, result)
        texts = QRectF(face.right() + 10, place.top() + 8, verdict.left() - face.right() - 24, place.height() - 16)
        self._paint_texts(painter, texts, result, kept_as)
        painter.restore()

    def _paint_ground(self, painter: QPainter, place: QRectF, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(tokens.accent if state & QStyle.StateFlag.State_Active else tokens.line), 1.5))
            painter.setBrush(QColor(tokens.raised))
        else:
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_face(self, painter: QPainter, place: QRectF, image: QImage | None) -> None:
        tokens = self._theme.tokens
        rim = QPainterPath()
        rim.addRoundedRect(place, 5, 5)
        painter.fillPath(rim, QColor(tokens.raised))
        if image is not None and not image.isNull():
            painter.setClipPath(rim)
            painter.drawImage(place, image)
            painter.setClipping(False)
        elif image is not None:
            painter.setPen(QColor(tokens.warning))
            painter.setFont(proportional(14))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")

    def _paint_texts(self, painter: QPainter, place: QRectF, result: FolderResult, kept_as: str | None) -> None:
        """Paint the file's name, and below it its folder, the moment, and what is special about the result."""
        tokens = self._theme.tokens
        folder, _, name = result.name.rpartition("/")
        note = note_text(result, kept_as)
        details = "  ".join(text for text in (place_text(result), folder) if text)
        if not (note or details):
            _paint_line(painter, place, name, tokens.text, 9.5)
            return
        upper = QRectF(place.left(), place.top(), place.width(), place.height() / 2)
        _paint_line(painter, upper, name, tokens.text, 9.5)
        lower = upper.translated(0, place.height() / 2)
        if note:
            colour = tokens.accent if kept_as else tokens.against if result.is_wrong else tokens.warning
            width = _paint_line(painter, lower, note, colour, 8.5)
            lower.setLeft(lower.left() + width + 12)
        _paint_line(painter, lower, details, tokens.muted, 8.5)

    def _paint_verdict(self, painter: QPainter, place: QRectF, result: FolderResult) -> None:
        tokens = self._theme.tokens
        if result.verdict is None:
            _paint_line(painter, place, verdict_text(result), tokens.muted, 9.5)
            return
        colour = tokens.against if result.is_wrong else tokens.accent
        if result.status == "uncertain":
            colour = tokens.warning
        number = number_text(result.probability)
        paint_share(painter, place, result.verdict, number, result.probability, (colour, tokens))


class ResultList(QListView):
    """Results from top to bottom; Enter opens the picture of the current one, C corrects its verdict."""

    open_requested = Signal(int)
    """Show the picture of the result at a position as the live source."""

    correct_requested = Signal(int)
    """The verdict at a position is wrong."""

    undo_requested = Signal()

    current_changed = Signal()

    def __init__(self, theme: Theme, pictures: FacePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = ResultModel(pictures)
        self.results.setParent(self)
        self.setModel(self.results)
        self.setItemDelegate(_Row(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_role(self, "bare")
        self.setAccessibleName(self.tr("Results of the folder"))
        self.doubleClicked.connect(lambda _index: self.request(Action.OPEN_RESULT))

    @property
    def position(self) -> int | None:
        """The position of the current result."""
        return self.results.position(self.currentIndex())

    def show_results(self, results: FolderResults, choice: Choice) -> None:
        """Show the chosen results; the current one stays current and in sight where it is still shown."""
        current = self.position if self.results.shows(results) else None
        if self.results.show_results(results, choice):
            row = self.results.row_of(current)
            if row is not None:
                self.setCurrentIndex(self.results.index(row))
            self.current_changed.emit()
        if self.hasFocus():
            self._start_at_first()

    def request(self, action: Action) -> None:
        """Request an action for the current result, if there is one."""
        if action is Action.UNDO_CORRECTION:
            self.undo_requested.emit()
        elif (position := self.position) is not None:
            requested = self.open_requested if action is Action.OPEN_RESULT else self.correct_requested
            requested.emit(position)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _action_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, correct or undo; everything else is the list's."""
        action = _action_of(event)
        if action is not None:
            self.request(action)
        elif Action.FREEZE.matches(event) or Action.MARK_BY_DIGIT.matches(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first result."""
        super().focusInEvent(event)
        self._start_at_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current result in sight, as when a message takes room below."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 - Qt calls it so
        """Emit `current_changed`."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def _start_at_first(self) -> None:
        if not self.currentIndex().isValid() and len(self.results.positions):
            self.setCurrentIndex(self.results.index(0))


def _action_of(event: QKeyEvent) -> Action | None:
    """The action of the list for a key; Ctrl+C is not C."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return Action.UNDO_CORRECTION if Action.UNDO_CORRECTION.matches(event) else None
    return next((action for action in (Action.OPEN_RESULT, Action.CORRECT) if action.matches(event)), None)


def _paint_line(painter: QPainter, place: QRectF, text: str, colour: str, points: float) -> float:
    """Paint a line of text, cut short in the middle where the room ends, and return its width."""
    painter.setPen(QColor(colour))
    painter.setFont(proportional(points))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, max(0, int(place.width())))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
    return painter.fontMetrics().horizontalAdvance(elided)
