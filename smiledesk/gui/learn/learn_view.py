"""The fifth lens, "Training with backpropagation": step by step, and whole epochs at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.core.records import NetworkTrace
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import CloseButton, Tabs
from smiledesk.gui.common.containers import PageStack
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.phrasebook import Phrasebook
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.learn.epoch_page import EpochPage
from smiledesk.gui.learn.step_page import StepPage
from smiledesk.gui.learn.training_faces import TrainingFaces
from smiledesk.gui.learn.training_faces_bar import TrainingFacesBar
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.live.live_model_bar import LiveModelBar
from smiledesk.network.card import Card


class LearnView(QWidget):
    """Two pages on the same training faces; every number comes from a training child."""

    closed = Signal()
    """The user closed the view."""

    def __init__(self, theme: Theme, book: Phrasebook, detector: ChosenDetector, live_model: LiveModel) -> None:
        super().__init__()
        self._live_model = live_model
        self._training_faces = TrainingFaces()
        self.faces_bar = TrainingFacesBar(self._training_faces)
        self.live_model_bar = LiveModelBar(live_model)
        self.step_page = StepPage(theme, self._training_faces, book, detector)
        self.epoch_page = EpochPage(theme, self._training_faces, detector)
        self.pages = PageStack()
        self.pages.add(self.step_page)
        self.pages.add(self.epoch_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._heading(book))
        layout.addWidget(self.faces_bar)
        layout.addWidget(self.live_model_bar)
        layout.addWidget(self.pages, stretch=1)
        self._connect()

    def show_trace(self, trace: NetworkTrace | None, card: Card) -> None:
        """Take the followed face and the card of its network, unless that is a snapshot of this training."""
        if self._live_model.snapshot is None:
            self._training_faces.card = card
        fits = trace is not None and self._fits(trace)
        self.faces_bar.show_face(trace.crop if trace is not None and fits else None)

    def close_view(self) -> None:
        """Give the live view its model back, and close; both networks stay as they are."""
        self.live_model_bar.release()
        self.closed.emit()

    def stop(self) -> None:
        """End both children, and delete the training faces and the runs."""
        children = (self.step_page.child, self.epoch_page.child)
        for child in children:
            child.end()
        for child in children:
            child.stop()
        self._training_faces.remove()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, like every lens."""
        if Action.GO_BACK.matches(event):
            self.close_view()
        else:
            super().keyPressEvent(event)

    def _heading(self, book: Phrasebook) -> QHBoxLayout:
        title = PlainLabel(book.title("training"), font=proportional(11, bold=True), wraps=True)
        self.tabs = Tabs((self.tr("Step by step"), self.tr("Whole epochs")), self)
        self.close_button = CloseButton()
        tabs, line = QHBoxLayout(), QHBoxLayout()
        for row in (tabs, line):
            row.setSpacing(4)
        for button in self.tabs.buttons():
            tabs.addWidget(button)
        names = FlowLayout(spacing=4)
        names.addWidget(title)
        names.addLayout(tabs)
        line.addLayout(names, stretch=1)
        line.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _connect(self) -> None:
        self.tabs.idClicked.connect(self.pages.show_index)
        self.close_button.clicked.connect(self.close_view)
        self.faces_bar.changed.connect(self._other_images)
        self.epoch_page.network_gone.connect(self.live_model_bar.forget)
        for page in (self.step_page, self.epoch_page):
            page.network_ready.connect(self.live_model_bar.offer)

    def _fits(self, trace: NetworkTrace) -> bool:
        card = self._training_faces.card
        return card is not None and trace.crop.shape == (card.input_size, card.input_size, card.channels)

    def _other_images(self) -> None:
        """Discard the results of learning from the previous images."""
        self.live_model_bar.forget()
        self.step_page.show_idle()
        self.epoch_page.show_idle()
