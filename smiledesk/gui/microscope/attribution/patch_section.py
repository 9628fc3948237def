"""The patch of occlusion: its settings, and how the network judges the face with the patch under the pointer."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from smiledesk.attribution.fills import Fill
from smiledesk.attribution.methods.occlusion import Occlusion
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.numbers import fixed, signed
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.gui.microscope.attribution.explainer import Explained

_SIDES: Final = (2, 4, 8)
"""Patches in the face square's side."""

_PLACES: Final = (4, 8, 16)
"""Places in the face square's side."""

_LINE: Final = 18
_LABELS: Final = 104


class PatchSection(Section):
    """Choices of the patch, and the verdict on the covered face."""

    changed = Signal()
    """The user has chosen another patch."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Patch"), parent)
        standard = Occlusion()
        self.fill = self._choice(self.tr("Content of the patch"))
        for fill, text in (
            #: What the patch is filled with
            (Fill.GRAY, self.tr("gray")),
            (Fill.BLUR, self.tr("blurred face")),
            (Fill.MEAN, self.tr("mean of the face")),
        ):
            self.fill.addItem(text, fill)
        self.side = self._choice(self.tr("Size of the patch"))
        for parts in _SIDES:
            self.side.addItem(self.tr("1/{0} of the face").format(parts), 1 / parts)
        self.stride = self._choice(self.tr("Stride of the patch"))
        for places in _PLACES:
            self.stride.addItem(self.tr("{0} × {0} places").format(places), 1 / places)
        for choice, value in ((self.fill, standard.fill), (self.side, standard.size), (self.stride, standard.stride)):
            choice.setCurrentIndex(choice.findData(value))
            choice.activated.connect(self.changed)
        self.time = PlainLabel(font=monospaced(8), tone="muted")
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Of fixed size, Qt does not lay out the pane anew for each map.
        self.time.setFixedSize(self.time.fontMetrics().horizontalAdvance(self._time_text(88.888)), scaled(_LINE))
        self.beside_title(self.time)
        self.verdict = PatchVerdict(theme)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        for choice in (self.fill, self.side, self.stride):
            choices.addWidget(choice)
        choices.addStretch()
        self.rows.addLayout(choices)
        self.rows.addWidget(self.verdict)

    @property
    def occlusion(self) -> Occlusion:
        """The method with the chosen patch."""
        fill = Fill(self.fill.currentData())  # Qt gives back a plain text
        return Occlusion(self.side.currentData(), self.stride.currentData(), fill)

    def show_time(self, seconds: float) -> None:
        """Show how long an occlusion map took."""
        self.time.setText(self._time_text(seconds))

    def _time_text(self, seconds: float) -> str:
        return self.tr("{0:.0f} ms a map").format(1000 * seconds)

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setToolTip(plain(name))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(8)
        return choice


class PatchVerdict(QWidget):
    """Probability and logit difference without the patch and with it; without a patch, how to put one on the face."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._explained: Explained | None = None
        self._classes: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verdict with the patch on the face"))
        self.setAccessibleDescription(self.text())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(300, 2 * scaled(_LINE))

    def show_explained(self, explained: Explained | None) -> None:
        """Show a face's verdicts; None, or no patch, for how to put one on the face."""
        self._explained = explained
        self.setAccessibleDescription(self.text())
        self.update()

    def text(self) -> str:
        """Both verdicts as text."""
        explained = self._explained
        if explained is None or explained.covered is None:
            return self.tr("Point at a map, or press an arrow key on it: a patch covers that place of the face.")
        lines = (f"{name} {before} → {after}{change}" for name, before, after, change in _lines(explained))
        return ", ".join(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for the probability and one for the logit difference."""
        del event
        painter = QPainter(self)
        tokens, explained = self._theme.tokens, self._explained
        if explained is None or explained.covered is None:
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self.rect(), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.end()
            return
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for number, (name, before, after, change) in enumerate(_lines(explained)):
            line = QRectF(0, number * scaled(_LINE), self.width(), scaled(_LINE))
            painter.setFont(proportional(8.5))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(line, middle, name)
            painter.setFont(monospaced(10, bold=True))
            painter.setPen(QColor(tokens.text))
            painter.drawText(line.adjusted(scaled(_LABELS), 0, 0, 0), middle, f"{before} → {after}{change}")
        painter.end()


def _lines(explained: Explained) -> tuple[tuple[str, str, str, str], ...]:
    """Name, value without the patch, value with it, and change, of probability and logit difference."""
    face, covered = explained.face, explained.covered
    if covered is None:
        return ()
    name = class_text(explained.request.face.bundle.card.classes[explained.question.class_index])
    change = f"  ({signed(covered.difference - face.difference)})"
    return (
        (f"p({name})", fixed(face.probability, 3), fixed(covered.probability, 3), ""),
        (
            translate("patch_section", "logit difference"),
            signed(face.difference),
            signed(covered.difference),
            change,
        ),
    )
