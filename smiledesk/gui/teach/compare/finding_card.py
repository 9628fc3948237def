"""The finding about the new model in one sentence, the images that it rests on, and the progress."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.evaluation.comparison import Finding
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.progress_bar import ProgressBar
from smiledesk.gui.common.style import Tone, set_role, set_room, set_tone

_TONES: dict[Finding | None, Tone] = {Finding.BETTER: "accent", Finding.WORSE: "against"}
"""Colours of the headline."""

_HEADLINES, _EXPLANATIONS = 2, 3
"""Lines with reserved room, so that the buttons below do not move when the finding comes."""


class FindingCard(QFrame):
    """A headline, an explanation, a bar while images are compared, and a button for other images."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = PlainLabel(font=proportional(13, bold=True))
        self.explanation = PlainLabel(font=proportional(9), tone="muted")
        for label in (self.headline, self.explanation):
            label.setWordWrap(True)
            # A path without spaces would otherwise widen the whole page.
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            label.setSizePolicy(policy)
        self.choose_images = QPushButton(self.tr("Choose images…"))
        self.choose_images.setToolTip(
            self.tr("Compare both on the images of another folder, which holds a folder of images for each class.")
        )
        self.progress = ProgressBar(self.tr("Progress of the comparison"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.headline, stretch=1)
        line.addWidget(self.choose_images, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        layout.addWidget(self.explanation)
        layout.addStretch()
        layout.addWidget(self.progress)
        for widget in (self.progress, self.choose_images):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        margins = layout.contentsMargins()
        lines = sum(
            count * label.fontMetrics().lineSpacing()
            for label, count in ((self.headline, _HEADLINES), (self.explanation, _EXPLANATIONS))
        )
        self.setMinimumHeight(margins.top() + lines + 2 * layout.spacing() + self.progress.height() + margins.bottom())
        set_role(self, "card")
        set_room(self.choose_images, "narrow")

    def show_text(self, headline: str, explanation: str, finding: Finding | None = None) -> None:
        """Show a text without a progress bar. finding: colours the headline."""
        self.progress.stop()
        self.progress.hide()
        self._show(headline, explanation, _TONES.get(finding, ""))

    def begin(self, headline: str, explanation: str) -> None:
        """Show that the comparison begins."""
        self.progress.show_busy()
        self.progress.show()
        self._show(headline, explanation, "")

    def show_progress(self, done: int, total: int) -> None:
        """Show the progress of the comparison."""
        self.progress.show_progress(done, total)

    def _show(self, headline: str, explanation: str, tone: Tone) -> None:
        self.headline.setText(headline)
        set_tone(self.headline, tone)
        self.explanation.setText(_breakable(explanation))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(explanation)


def _breakable(text: str) -> str:
    """A text whose lines may break after a slash, too."""
    return text.replace("/", "/\u200b")
