"""Offers to go on with a run that an earlier end of the program, or of the machine, interrupted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.network.runs import InterruptedRun


class InterruptedCard(QFrame):
    """Shows the latest of such runs; hidden where there is none."""

    resume_requested = Signal(object)
    """An `InterruptedRun` to go on with."""

    discard_requested = Signal(object)
    """An `InterruptedRun` to be removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[InterruptedRun] = []
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.words.setFont(proportional(9.5))
        self.resume = QPushButton()
        self.resume.setToolTip(self.tr("Goes on as if it had never stopped: the same images, settings and weights"))
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setToolTip(self.tr("Removes what it had learned so far; images and models stay as they are"))
        self.resume.clicked.connect(lambda: self.resume_requested.emit(self._runs[0]))
        self.discard.clicked.connect(lambda: self.discard_requested.emit(self._runs[0]))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.resume)
        buttons.addWidget(self.discard)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        set_role(self, "card")
        set_tone(self, "warning")
        self.show_runs(())

    @property
    def runs(self) -> tuple[InterruptedRun, ...]:
        """What is offered, the first one now."""
        return tuple(self._runs)

    def show_runs(self, runs: Sequence[InterruptedRun]) -> None:
        """Offer these, the first one first."""
        self._runs = list(runs)
        self.setVisible(bool(runs))
        if not runs:
            return
        run = runs[0]
        words = self.tr("The training of “{0}”, begun {1}, was interrupted. {2}").format(
            run.output.name, _local(run.started_at), progress_text(run)
        )
        if len(runs) > 1:
            words += " " + self.tr("{0} more were interrupted before it.").format(len(runs) - 1)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.resume.setText(resume_text(run))


def progress_text(run: InterruptedRun) -> str:
    """How far a run had come."""
    if not run.epoch:
        return _tr("It had saved nothing yet, so it would start over.")
    return _tr("{0} of {1} epochs are done and saved.").format(run.epoch, run.epochs)


def resume_text(run: InterruptedRun) -> str:
    """What the button says that goes on with a run."""
    return _tr("Resume from epoch {0}").format(run.epoch) if run.epoch else _tr("Start over")


def _local(moment: str) -> str:
    """A moment in UTC, ISO 8601, as people here write it."""
    known = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    return QLocale().toString(known.toLocalTime(), QLocale.FormatType.ShortFormat) if known.isValid() else moment


def _tr(text: str) -> str:
    return QCoreApplication.translate("InterruptedCard", text)
