"""A grid of faces: the samples of one class, the newest first."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smiledesk.core.escaping import one_line
from smiledesk.dataset.sample_folder import KeptSample
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.style import set_role
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.sample_thumbnails import SampleThumbnails

_NARROWEST, _ROOMY, _WIDE = 66, 92, 640
"""Pixels: least side of a cell in a narrow pane and in a wide one, and the width from which a pane is wide."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SampleModel(QAbstractListModel):
    """The samples of a class, with their thumbnails and texts."""

    def __init__(self, thumbnails: SampleThumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._samples: tuple[KeptSample, ...] = ()
        self._rows: dict[Path, int] | None = None
        thumbnails.ready.connect(self._redraw)

    @property
    def samples(self) -> tuple[KeptSample, ...]:
        """The shown samples, the newest first."""
        return self._samples

    def show_samples(self, samples: Sequence[KeptSample]) -> None:
        """Show samples; those that were shown before keep their place and selection."""
        samples = tuple(samples)
        if samples == self._samples:
            return
        added = len(samples) - len(self._samples)
        if added > 0 and samples[added:] == self._samples:
            self.beginInsertRows(_NOWHERE, 0, added - 1)
            self._set(samples)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._set(samples)
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt calls it so
        """The number of samples."""
        return 0 if parent.isValid() else len(self._samples)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A sample's thumbnail or text."""
        kept = self._samples[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.image(kept.sample)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain(self._text(kept))
        return None

    def _set(self, samples: tuple[KeptSample, ...]) -> None:
        self._samples = samples
        self._rows = None

    def _redraw(self, path: Path) -> None:
        if self._rows is None:
            self._rows = {kept.sample.path: row for row, kept in enumerate(self._samples)}
        row = self._rows.get(path)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def _text(self, kept: KeptSample) -> str:
        sample = kept.sample
        facts = [class_text(sample.label), one_line(sample.path.name)]
        if kept.time:
            #: A picture; {0} is a time
            facts.append(self.tr("taken {0}").format(one_line(kept.time).replace("T", " ")[:19]))
        if kept.source:
            #: {0} is a file or a camera
            facts.append(self.tr("from {0}").format(one_line(kept.source)))
        if sample.square is not None:
            facts.append(self.tr("face {0:.0f} pixels wide").format(sample.square.size))
        return " · ".join(facts)


class _Cell(QStyledItemDelegate):
    """Paints one face with rounded corners; selected, with a rim and a tick."""

    def __init__(self, theme: Theme, samples: QListView) -> None:
        super().__init__(samples)
        self._theme = theme
        self._list = samples

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The size of a cell of the grid."""
        del option, index
        return self._list.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell; gray while its picture is being read."""
        tokens = self._theme.tokens
        place = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rim = QPainterPath()
        rim.addRoundedRect(place, 6, 6)
        painter.fillPath(rim, QColor(tokens.raised))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage) and not image.isNull():
            painter.setClipPath(rim)
            painter.drawImage(place, image)
            painter.setClipping(False)
        elif image is not None:
            painter.setPen(QColor(tokens.warning))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(QColor(tokens.accent), 3))
            painter.drawPath(rim)
        if focused:
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 4, 4)
        painter.restore()


class SampleList(QListView):
    """A list as high as its samples; the page around it scrolls."""

    delete_requested = Signal()
    """Delete the selected samples."""

    current_changed = Signal(object)
    """The rectangle of the current sample, a `QRect` to be scrolled into view."""

    selection_changed = Signal()

    def __init__(self, theme: Theme, thumbnails: SampleThumbnails, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.samples = SampleModel(thumbnails)
        self.samples.setParent(self)
        self.setModel(self.samples)
        self.setItemDelegate(_Cell(theme, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_role(self, "bare")
        self.setAccessibleName(self.tr("Samples of {0}").format(class_text(name)))
        self._fit()

    def show_samples(self, samples: Sequence[KeptSample]) -> None:
        """Show samples, the newest first."""
        self.samples.show_samples(samples)
        self._fit()

    def selected(self) -> tuple[Path, ...]:
        """The paths of the selected samples, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.samples.samples[row].sample.path for row in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cells to the width."""
        self._fit()
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the newest sample."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.samples.samples:
            self.selectionModel().setCurrentIndex(self.samples.index(0), self.selectionModel().SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the selected samples; leave digits, which record, and Ctrl+Z to the page."""
        if Action.REMOVE_SAMPLES.matches(event):
            self.delete_requested.emit()
        elif event.text().isdigit() or Action.UNDO.matches(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 - Qt calls it so
        """Emit `current_changed` for keys."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.current_changed.emit(self.visualRect(current))

    def selectionChanged(self, selected: Any, deselected: Any) -> None:  # noqa: N802 - Qt calls it so
        """Emit `selection_changed`."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def _fit(self) -> None:
        """Choose the cells' size so that they fill the lines, and the height so that all lines fit."""
        narrowest = _NARROWEST if self.width() < _WIDE else _ROOMY
        columns = max(self.width() // narrowest, 1)
        side = max(self.width() // columns, narrowest)
        lines = -(-len(self.samples.samples) // columns)
        if self.gridSize() != QSize(side, side):
            self.setGridSize(QSize(side, side))
            # Cells of uniform size are measured only once unless a layout is requested.
            self.scheduleDelayedItemsLayout()
        if self.height() != lines * side:
            self.setFixedHeight(lines * side)
