"""What came out of a run, in plain words: how good the new model is, and where it errs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.section import Remark, Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.train.confusion_table import Confusion, ConfusionTable
from smiledesk.gui.teach.train.learning_curves import LearningCurves
from smiledesk.gui.teach.train.mistakes_grid import Mistake, MistakesGrid, read_mistakes
from smiledesk.gui.teach.train.result_text import judged_by_text, result_text
from smiledesk.jobs.messages import Epoch, Finished, Measured
from smiledesk.network.runs import run_of

_SIDEWAYS_BAR = 10

_HIGHEST_CURVES = 420


class ResultPage(QWidget):
    """The numbers of a finished run; the next step is to compare."""

    compare_requested = Signal(object)
    """The new bundle's folder."""

    again_requested = Signal()
    """Back to the settings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bundle: Path | None = None
        self.headline = ElidedLabel()
        self.headline.setFont(proportional(13, bold=True))
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.words.setFont(proportional(10))
        self.table = ConfusionTable(theme)
        self.judged_by = Remark()
        self.mistakes = MistakesGrid(theme)
        self.no_mistakes = Remark(self.tr("None: every one of these images gets the right class."))
        self.curves = LearningCurves(theme)
        self.curves.setMinimumHeight(250)
        self.curves.setMaximumHeight(_HIGHEST_CURVES)
        self.compare = QPushButton(self.tr("Compare with the model in use…"))
        self.compare.setToolTip(self.tr("Both on the same images and on your face; only then decide which one is used"))
        self.again = QPushButton(self.tr("Train again…"))
        self.again.setToolTip(self.tr("Back to the settings; this model stays among your models"))
        self._lay_out()
        self.compare.clicked.connect(self._compare)
        self.again.clicked.connect(self.again_requested)
        set_role(self.compare, "primary")
        for button in (self.compare, self.again):
            set_room(button, "large")

    @property
    def is_gone(self) -> bool:
        """Whether the model was removed, or called otherwise, since."""
        return self._bundle is not None and not self._bundle.is_dir()

    def show_result(self, title: str, finished: Finished, judged: Measured | None, epochs: Sequence[Epoch]) -> None:
        """Show what came out. judged: None where the run did not tell."""
        self._bundle = Path(finished.bundle)
        self.headline.say(self.tr("“{0}” is trained").format(title), finished.bundle)
        confusion = Confusion(judged.confusion if judged is not None else {})
        self.table.show_confusion(confusion)
        self.words.setText(result_text(finished, judged, len(epochs)))
        self._table_place.setFixedHeight(self.table.minimumSizeHint().height() + _SIDEWAYS_BAR)
        self._table_section.setVisible(judged is not None)
        self._mistakes_section.setVisible(judged is not None)
        if judged is not None:
            self._show_judged(judged, confusion)
        self.curves.show_epochs(epochs, best=finished.best_epoch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures take as much room as the page allows."""
        self.mistakes.make_room(Section.room_in(self.width()))
        super().resizeEvent(event)

    def _show_judged(self, judged: Measured, confusion: Confusion) -> None:
        self.judged_by.say(judged_by_text(judged))
        mistakes = self._read(judged, confusion)
        self.mistakes.show_mistakes(mistakes)
        self.mistakes.setVisible(bool(mistakes))
        self.no_mistakes.setVisible(not mistakes)

    def _read(self, judged: Measured, confusion: Confusion) -> tuple[Mistake, ...]:
        if judged.mistakes is None or self._bundle is None:
            return ()
        return read_mistakes(run_of(self._bundle) / judged.mistakes, confusion.true)

    def _compare(self) -> None:
        if self._bundle is not None:
            self.compare_requested.emit(self._bundle)

    def _lay_out(self) -> None:
        self._table_place = _sideways(self.table)
        self._table_section = Section(self.tr("Right and wrong answers"))
        self._table_section.rows.addWidget(self._table_place)
        self._table_section.rows.addWidget(self.judged_by)
        self._mistakes_section = Section(self.tr("The worst mistakes"))
        self._mistakes_section.rows.addWidget(self.mistakes)
        self._mistakes_section.rows.addWidget(self.no_mistakes)
        scrolled = QWidget()
        rows = QVBoxLayout(scrolled)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        for widget in (self.words, self._table_section, self._mistakes_section):
            rows.addWidget(widget)
        rows.addWidget(self.curves, stretch=1)
        rows.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(scrolled)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.compare, stretch=2)
        buttons.addWidget(self.again, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.headline)
        layout.addWidget(scroll, stretch=1)
        layout.addLayout(buttons)


def _sideways(table: ConfusionTable) -> QScrollArea:
    """A table of many classes is wider than the page."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(table)
    table.setAutoFillBackground(False)
    return scroll
