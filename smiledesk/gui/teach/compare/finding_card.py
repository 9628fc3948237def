"""The verdict on the new model in one sentence, what it was judged on, and how far the judging is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.evaluation.comparison import Finding
from smiledesk.gui.common.button_style import quiet
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme

_BAR = 6
"""Height of the bar, in pixels."""

_HEADLINES, _EXPLANATIONS = 2, 3
"""Lines that have room from the start: the choices below stay where they are when the finding comes."""


class FindingCard(QFrame):
    """A sign and a sentence, an explanation, a bar while images are judged, and a button for other images."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._finding: Finding | None = None
        self.headline = PlainLabel()
        self.headline.setFont(proportional(13, bold=True))
        self.explanation = PlainLabel()
        self.explanation.setFont(proportional(9))
        for label in (self.headline, self.explanation):
            label.setWordWrap(True)
            # A path without a space would otherwise widen the whole page.
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            label.setSizePolicy(policy)
        self.choose_images = QPushButton(self.tr("Choose images…"))
        self.choose_images.setToolTip(
            self.tr("Judge both on the images of another folder, which holds a folder of images for each class.")
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(_BAR)
        self.progress.setAccessibleName(self.tr("Progress of the judging"))
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
        self.setMinimumHeight(margins.top() + lines + 2 * layout.spacing() + _BAR + margins.bottom())
        theme.changed.connect(self._colour)
        self._colour()

    def say(self, headline: str, explanation: str, finding: Finding | None = None) -> None:
        """Say something that is not, or no longer, in progress. finding: colours the headline."""
        self._finding = finding
        # A bar without an end moves even where nobody sees it.
        self.progress.setRange(0, 1)
        self.progress.hide()
        self._show(headline, explanation)

    def begin(self, headline: str, explanation: str) -> None:
        """Say that the judging begins."""
        self._finding = None
        self.progress.setRange(0, 0)
        self.progress.show()
        self._show(headline, explanation)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the judging is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show(self, headline: str, explanation: str) -> None:
        self.headline.setText(headline)
        self.explanation.setText(_breakable(explanation))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(explanation)
        self._colour()

    def _colour(self) -> None:
        tokens = self._theme.tokens
        colour = {Finding.BETTER: tokens.accent, Finding.WORSE: tokens.against}.get(
            self._finding or Finding.SAME, tokens.text
        )
        self.setStyleSheet(
            f"FindingCard {{ background: {tokens.panel}; border: 1px solid {tokens.line}; border-radius: 8px; }}"
        )
        self.headline.setStyleSheet(f"color: {colour};")
        self.explanation.setStyleSheet(f"color: {tokens.muted};")
        self.choose_images.setStyleSheet(quiet(tokens))
        self.progress.setStyleSheet(
            f"QProgressBar {{ background: {tokens.line}; border: none; border-radius: 3px; }}"
            f"QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 3px; }}"
        )


def _breakable(words: str) -> str:
    """The same with places in paths where a line may end."""
    return words.replace("/", "/\u200b")
