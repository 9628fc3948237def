"""The strength of augmentation, the random changes to faces in training, and examples of it."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from smiledesk.core.array_files import read_arrays
from smiledesk.core.records import Pixels
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.child_process import ChildProcess
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.message_text import error_text
from smiledesk.gui.common.plain_text import PlainLabel, capitalized
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.messages import Augmented
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.requests import AugmentRequest
from smiledesk.jobs.training_request import STRONGEST_AUGMENTATION
from smiledesk.network.architecture import Architecture

_STEPS = 20
"""Steps of the slider up to the usual strength."""

_SETTLED_MS = 400
"""Milliseconds without a change after which the examples are drawn again."""

_VIEWS, _MOST_FACES = 6, 3

_GAP = 4.0
_APART = 10.0
_HEADING = 16.0
_LARGEST = 96.0
_COLUMNS = 7
"""Columns before the first views: a face and six views."""


class ViewsGrid(QWidget):
    """A row for each face: the face as it is, then its changed views."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faces: tuple[Pixels, ...] = ()
        self._views: tuple[tuple[Pixels, ...], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._room = 380
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Faces as the network sees them while it learns"))
        theme.changed.connect(self.update)
        self.show_views((), ())

    @property
    def views(self) -> tuple[tuple[Pixels, ...], ...]:
        """The changed views of each face."""
        return self._views

    def make_room(self, width: int) -> None:
        """Set the height for a place of this width.

        Not for the widget's own width, which depends on a scroll bar that depends on this height.
        """
        self._room = width
        self.setFixedHeight(round(scaled(_HEADING) + len(self._faces) * (self._side(width) + _GAP)))

    def show_views(self, faces: NDArray[np.uint8] | tuple[()], views: NDArray[np.uint8] | tuple[()]) -> None:
        """Show faces, shape (n, size, size, channels), and their views, shape (n, count, size, size, channels)."""
        self._faces = tuple(faces)
        self._views = tuple(tuple(of_face) for of_face in views)
        self.setAccessibleDescription(self.description())
        self.setVisible(bool(self._faces))
        self.make_room(self._room)
        self.update()

    def description(self) -> str:
        """The content as text."""
        if not self._faces:
            return self.tr("No views yet")
        return self.tr("%n faces, each with {0} changed views", "", len(self._faces)).format(len(self._views[0]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures below their headings."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(proportional(8))
        painter.setPen(QColor(tokens.muted))
        side = self._side(self._room)
        first = QRectF(0, 0, side + _APART, scaled(_HEADING))
        painter.drawText(first, Qt.AlignmentFlag.AlignLeft, self.tr("as it is"))
        rest = QRectF(side + _APART, 0, self.width() - side - _APART, scaled(_HEADING))
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft, self.tr("as the network sees it, differently each time"))
        for row, (face, views) in enumerate(zip(self._faces, self._views, strict=True)):
            top = scaled(_HEADING) + row * (side + _GAP)
            painter.drawImage(QRectF(0, top, side, side), to_qimage(face))
            for column, view in enumerate(views):
                left = side + _APART + column * (side + _GAP)
                painter.drawImage(QRectF(left, top, side, side), to_qimage(view))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _side(self, width: float) -> float:
        columns = 1 + len(self._views[0]) if self._views else _COLUMNS
        return min((width - _APART - (columns - 2) * _GAP) / columns, _LARGEST)


class AugmentationSection(Section):
    """A slider, and examples from the user's images, which a child draws as a run would."""

    changed = Signal()

    def __init__(self, theme: Theme, detector: ChosenDetector, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changes to the faces (augmentation)"), parent)
        self._detector = detector
        self._images: TrainingImages | None = None
        self._architecture: Architecture | None = None
        self._folder: TemporaryFolder | None = None
        self._drawn = 0
        self._redraw_requested = False
        self.child = ChildProcess(self)
        self.child.message_received.connect(self._receive)
        self.child.failed.connect(self._show_failure)
        self.child.ended.connect(self._finish)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(STRONGEST_AUGMENTATION * _STEPS))
        self.slider.setPageStep(_STEPS // 2)
        self.slider.setAccessibleName(self.tr("Strength of the changes, as a multiple of the usual"))
        self._number = PlainLabel(font=monospaced(9.5))
        self.examples = QPushButton(self.tr("Show examples"))
        set_room(self.examples, "small")
        keep_width_for(self.examples, self.tr("Show examples"), self.tr("Drawing…"))
        self.examples.setToolTip(self.tr("Some of your images, changed as during training"))
        self.views = ViewsGrid(theme)
        self.hint = Hint(
            self.tr(
                "Each time the network sees a face, the face is slightly moved, turned, mirrored, lit, blurred or made "
                "noisy, so that the network learns the expression and not the picture. At 0, faces stay as they are."
            ),
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.slider, stretch=1)
        line.addWidget(self._number)
        self.beside_title(self.examples)
        for widget in (self.hint, self.views):
            self.rows.addWidget(widget)
        self.rows.insertLayout(1, line)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self.draw)
        self.slider.valueChanged.connect(self._strength_changed)
        self.examples.clicked.connect(self.draw)
        self.slider.setValue(_STEPS)
        self.use(None, None)

    @property
    def strength(self) -> float:
        """The strength as a multiple of the usual one; 0 changes nothing."""
        return self.slider.value() / _STEPS

    def use(self, images: TrainingImages | None, architecture: Architecture | None) -> None:
        """Use these images for examples, as this network would see them."""
        if images != self._images:
            self.views.show_views((), ())
        self._images, self._architecture = images, architecture
        self.examples.setEnabled(images is not None and architecture is not None)

    def draw(self) -> None:
        """Let the child draw examples; a running one finishes first."""
        if self._images is None or self._architecture is None:
            return
        if self.child.running:
            self._redraw_requested = True
            return
        self._redraw_requested = False
        try:
            self._folder = self._folder or TemporaryFolder("views")
        except OSError as error:
            self._show_failure(self.tr("no examples can be drawn: {0}").format(error_text(error)))
            return
        self._drawn += 1
        self.examples.setText(self.tr("Drawing…"))
        self.child.run(
            AugmentRequest(
                folders=self._images.folders,
                output=self._folder.path / f"{self._drawn}.npz",
                images=1,
                count=_VIEWS,
                strength=self.strength,
                faces=self._images.faces,
                yunet=self._detector().yunet,
                size=self._architecture.size,
                colour=self._architecture.colour,
            )
        )

    def stop(self) -> None:
        """End the child, wait for it, and delete its files."""
        self._settling.stop()
        self._redraw_requested = False
        self.child.stop()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _strength_changed(self) -> None:
        self._number.setText(f"× {self.strength:.2f}")
        if self.views.views:
            self._settling.start()
        self.changed.emit()

    def _receive(self, message: AnyMessage) -> None:
        if isinstance(message, Augmented):
            path = Path(message.views)
            arrays = read_arrays(path)
            self.views.show_views(arrays["images"][:_MOST_FACES], arrays["views"][:_MOST_FACES])
            path.unlink(missing_ok=True)
            self.hint.hide()

    def _show_failure(self, reason: str) -> None:
        self.views.show_views((), ())
        self.hint.warn(capitalized(reason))
        self.hint.show()

    def _finish(self) -> None:
        self.examples.setText(self.tr("Show examples"))
        if self._redraw_requested:
            self.draw()
