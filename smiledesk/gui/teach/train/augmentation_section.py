"""How far faces are changed while the network learns from them, and what that looks like."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

from smiledesk.core.array_files import read_arrays
from smiledesk.core.errors import error_line
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.child_process import TrainingChild
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.section import Remark, Section
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.views_grid import ViewsGrid
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.messages import Augmented
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.requests import AugmentRequest
from smiledesk.network.architecture import Architecture

_STEPS = 20
"""Of the slider for the usual strength."""

_SETTLED_MS = 400
"""After this long without a change the views are drawn anew."""

_VIEWS, _MOST_FACES = 6, 3


class AugmentationSection(Section):
    """A slider, and examples of the user's own images, which a child draws as a run would."""

    changed = Signal()

    def __init__(self, theme: Theme, detector: DetectorChoice, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Changes to the faces (augmentation)"), parent)
        self._detector = detector
        self._images: TrainingImages | None = None
        self._architecture: Architecture | None = None
        self._folder: TemporaryFolder | None = None
        self._drawn = 0
        self._wanted = False
        self.child = TrainingChild(self)
        self.child.message_received.connect(self._hear)
        self.child.failed.connect(self._show_complaint)
        self.child.ended.connect(self._draw_what_was_wanted_meanwhile)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 2 * _STEPS)
        self.slider.setPageStep(_STEPS // 2)
        self.slider.setAccessibleName(self.tr("Strength of the changes, as a multiple of the usual"))
        self._number = PlainLabel()
        self._number.setFont(monospaced(9.5))
        self.examples = QPushButton(self.tr("Show examples"))
        set_room(self.examples, "small")
        keep_width_for(self.examples, self.tr("Show examples"), self.tr("Drawing…"))
        self.examples.setToolTip(self.tr("Some of your images, changed as they would be during training"))
        self.views = ViewsGrid(theme)
        self.remark = Remark(
            self.tr(
                "Each time the network sees a face, it is moved, turned, mirrored, lit, blurred or made noisy a "
                "little, so that it learns the expression and not the picture. 0 shows the faces as they are."
            ),
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.slider, stretch=1)
        line.addWidget(self._number)
        self.beside_title(self.examples)
        for widget in (self.remark, self.views):
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
        """In times the usual; 0 changes nothing."""
        return self.slider.value() / _STEPS

    def use(self, images: TrainingImages | None, architecture: Architecture | None) -> None:
        """Draw examples of these, as that network would see them."""
        if images != self._images:
            self.views.show_views((), ())
        self._images, self._architecture = images, architecture
        self.examples.setEnabled(images is not None and architecture is not None)

    def draw(self) -> None:
        """Let the child draw; one that is at work finishes first."""
        if self._images is None or self._architecture is None:
            return
        if self.child.running:
            self._wanted = True
            return
        self._wanted = False
        try:
            self._folder = self._folder or TemporaryFolder("views")
        except OSError as error:
            self._show_complaint(self.tr("no examples can be drawn: {0}").format(error_line(error)))
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
                yunet=self._detector.yunet,
                size=self._architecture.size,
                colour=self._architecture.colour,
            )
        )

    def stop(self) -> None:
        """End the child, wait until it is gone, and delete what it wrote."""
        self._settling.stop()
        self._wanted = False
        self.child.stop()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _strength_changed(self) -> None:
        self._number.setText(f"× {self.strength:.2f}")
        if self.views.views:
            self._settling.start()
        self.changed.emit()

    def _hear(self, message: AnyMessage) -> None:
        if isinstance(message, Augmented):
            path = Path(message.views)
            arrays = read_arrays(path)
            self.views.show_views(arrays["images"][:_MOST_FACES], arrays["views"][:_MOST_FACES])
            path.unlink(missing_ok=True)
            self.remark.hide()

    def _show_complaint(self, words: str) -> None:
        self.views.show_views((), ())
        self.remark.warn(words[:1].upper() + words[1:])
        self.remark.show()

    def _draw_what_was_wanted_meanwhile(self) -> None:
        self.examples.setText(self.tr("Show examples"))
        if self._wanted:
            self.draw()
