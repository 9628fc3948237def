"""A card that offers to resume an interrupted run."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.network.runs import InterruptedRun


class InterruptedCard(QFrame):
    """Shows the latest interrupted run; hidden without one."""

    resume_requested = Signal(object)
    """The `InterruptedRun` to resume."""

    discard_requested = Signal(object)
    """The `InterruptedRun` to discard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[InterruptedRun] = []
        self.text = PlainLabel(font=proportional(9.5), wraps=True)
        self.resume = QPushButton()
        self.resume.setToolTip(
            self.tr("Continues with the same images, settings and weights, as if it had never stopped")
        )
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setToolTip(self.tr("Removes what it has learned so far; images and models stay as they are"))
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
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        set_role(self, "card")
        set_tone(self, "warning")
        self.show_runs(())

    @property
    def runs(self) -> tuple[InterruptedRun, ...]:
        """The offered runs; the first one is shown."""
        return tuple(self._runs)

    def show_runs(self, runs: Sequence[InterruptedRun]) -> None:
        """Offer runs; the first one is shown."""
        self._runs = list(runs)
        self.setVisible(bool(runs))
        if not runs:
            return
        run = runs[0]
        interrupted = self.tr("The training of “{0}”, begun {1}, was interrupted.")
        sentences = [interrupted.format(run.output.name, _local_time(run.started_at)), progress_text(run)]
        if len(runs) > 1:
            sentences.append(self.tr("%n more were interrupted before it.", "", len(runs) - 1))
        text = " ".join(sentences)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.resume.setText(resume_text(run))


def progress_text(run: InterruptedRun) -> str:
    """The progress of an interrupted run."""
    if not run.epoch:
        return translate("interrupted_card", "It had saved nothing yet, so it would start over.")
    return translate_plural("interrupted_card", "{0} of %n epochs are done and saved.", run.epochs).format(run.epoch)


def resume_text(run: InterruptedRun) -> str:
    """The text of the button that resumes a run."""
    return (
        translate("interrupted_card", "Resume from epoch {0}").format(run.epoch)
        if run.epoch
        else translate("interrupted_card", "Start over")
    )


def _local_time(timestamp: str) -> str:
    """A timestamp in UTC, ISO 8601, as local time in the format of the locale."""
    known = QDateTime.fromString(timestamp, Qt.DateFormat.ISODate)
    return QLocale().toString(known.toLocalTime(), QLocale.FormatType.ShortFormat) if known.isValid() else timestamp
