"""The result of a training run: how good the new model is, and where it errs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.durations import minutes_and_seconds
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.numbers import filled
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.gui.teach.train.confusion_table import Confusion, ConfusionTable
from smiledesk.gui.teach.train.learning_curves import LearningCurves
from smiledesk.gui.teach.train.mistakes_grid import Mistake, MistakesGrid, read_mistakes
from smiledesk.jobs.messages import Epoch, Finished, Measured
from smiledesk.network.runs import run_of

_SIDEWAYS_BAR = 10

_HIGHEST_CURVES = 420


class ResultPage(QWidget):
    """Summary, confusion table, worst mistakes and curves of a finished run."""

    compare_requested = Signal(object)
    """The folder of the new bundle."""

    again_requested = Signal()
    """The user asks for the settings, to train again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bundle: Path | None = None
        self.headline = ElidedLabel(font=proportional(13, bold=True))
        self.summary = PlainLabel(font=proportional(10), wraps=True)
        self.table = ConfusionTable(theme)
        self.measured_on = Hint()
        self.mistakes = MistakesGrid(theme)
        self.no_mistakes = Hint(self.tr("None: all of these images get the right class."))
        self.curves = LearningCurves(theme)
        self.curves.setMinimumHeight(250)
        self.curves.setMaximumHeight(_HIGHEST_CURVES)
        self.compare = QPushButton(self.tr("Compare with the model in use…"))
        self.compare.setToolTip(
            self.tr("Compare both on the same images and on your face, then decide which one to use")
        )
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
        """True if the model was removed or renamed since."""
        return self._bundle is not None and not self._bundle.is_dir()

    def show_result(self, title: str, finished: Finished, measured: Measured | None, epochs: Sequence[Epoch]) -> None:
        """Show a result. measured: None if the run ended before it was measured."""
        self._bundle = Path(finished.bundle)
        self.headline.show_text(self.tr("“{0}” is trained").format(title), finished.bundle)
        confusion = Confusion(measured.confusion if measured is not None else {})
        self.table.show_confusion(confusion)
        self.summary.setText(_result_text(finished, measured, len(epochs)))
        self._table_place.setFixedHeight(self.table.minimumSizeHint().height() + _SIDEWAYS_BAR)
        self._table_section.setVisible(measured is not None)
        self._mistakes_section.setVisible(measured is not None)
        if measured is not None:
            self._show_measured(measured, confusion)
        self.curves.show_epochs(epochs, best=finished.best_epoch)

    def _show_measured(self, measured: Measured, confusion: Confusion) -> None:
        self.measured_on.explain(_measured_on_text(measured))
        mistakes = self._read(measured, confusion)
        self.mistakes.show_mistakes(mistakes)
        self.mistakes.setVisible(bool(mistakes))
        self.no_mistakes.setVisible(not mistakes)

    def _read(self, measured: Measured, confusion: Confusion) -> tuple[Mistake, ...]:
        if measured.mistakes is None or self._bundle is None:
            return ()
        return read_mistakes(run_of(self._bundle) / measured.mistakes, confusion.true)

    def _compare(self) -> None:
        if self._bundle is not None:
            self.compare_requested.emit(self._bundle)

    def _lay_out(self) -> None:
        self._table_place = _sideways(self.table)
        self._table_section = Section(self.tr("Right and wrong answers"))
        self._table_section.rows.addWidget(self._table_place)
        self._table_section.rows.addWidget(self.measured_on)
        self._mistakes_section = Section(self.tr("The worst mistakes"))
        self._mistakes_section.rows.addWidget(self.mistakes)
        self._mistakes_section.rows.addWidget(self.no_mistakes)
        scrolled = QWidget()
        rows = QVBoxLayout(scrolled)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(8)
        for widget in (self.summary, self._table_section, self._mistakes_section):
            rows.addWidget(widget)
        rows.addWidget(self.curves, stretch=1)
        rows.addStretch()
        scroll = PaneScroll(scrolled)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The buttons stay in view, however low the page is.
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        buttons = FlowLayout(spacing=8)
        for button in (self.compare, self.again):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.headline)
        layout.addWidget(scroll, stretch=1)
        layout.addLayout(buttons)


def _sideways(table: ConfusionTable) -> PaneScroll:
    """Let a table scroll sideways: with many classes it is wider than the page."""
    scroll = PaneScroll(table)
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setAutoFillBackground(False)
    return scroll


def _result_text(finished: Finished, measured: Measured | None, epochs: int) -> str:
    """Text of a run's result: the model's quality, the end of the run, and what to do next."""
    sentences = [
        *(_about_answers(Confusion(measured.confusion)) if measured is not None else ()),
        _about_end(finished),
        # With few images all epochs are run: there is no best epoch to choose.
        *(_about_best_epoch(finished, epochs) if measured is None or measured.images != "cross_validation" else ()),
        translate("result_page", "The model in use stays in use: compare the two, then decide."),
    ]
    return " ".join(sentences)


def _measured_on_text(measured: Measured) -> str:
    """The images that the numbers were measured on, and how far the numbers can be trusted."""
    texts = {
        "hold_out": translate("result_page", "On images kept out of training entirely: an honest measurement."),
        "validation": translate(
            "result_page",
            "On the images held back. The best epoch was chosen by them, too, so expect slightly less on new pictures.",
        ),
        "cross_validation": translate(
            "result_page",
            "With so few images, all were used to learn: each was judged by a network like this one that had not "
            "learned from it. If the model that it started from had learned from some of them, expect less on new "
            "pictures.",
        ),
    }
    return texts[measured.images]


def _about_answers(confusion: Confusion) -> list[str]:
    if not confusion.total:
        return []
    right = translate_plural(
        "result_page", "Right on {0} of %n images that it had not learned from: {1:.1%}.", confusion.total
    )
    right = filled(right, confusion.right, confusion.right / confusion.total)
    if confusion.right > confusion.largest_class:
        return [right]
    return [
        right,
        translate(
            "result_page",
            "That is no better than always giving the same answer: it cannot tell the classes apart yet. More "
            "images may help, or more time.",
        ),
    ]


def _about_end(finished: Finished) -> str:
    reasons = {
        "epochs": translate("result_page", "It ended with the last epoch, after {0}."),
        "early": translate("result_page", "It ended early, after {0}, because more epochs brought no improvement."),
        "asked": translate("result_page", "It ended when you asked it to, after {0}."),
    }
    return reasons[finished.stopped].format(minutes_and_seconds(finished.seconds))


def _about_best_epoch(finished: Finished, epochs: int) -> list[str]:
    best = translate_plural(
        "result_page", "The best of %n epochs was number {0}, which is the one in the model.", epochs
    ).format(finished.best_epoch)
    if finished.stopped == "epochs" and finished.best_epoch == epochs:
        return [best, translate("result_page", "It was still improving: a more thorough training may gain something.")]
    return [best]
