"""The choice how thorough a training run is, with an estimate of its duration."""

from dataclasses import dataclass
from math import ceil
from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.core.setting import setting_fields
from smiledesk.gui.common.durations import about
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.jobs.training_request import TrainingRequest

Thoroughness = Literal["quick", "normal", "thorough"]


@dataclass(frozen=True, slots=True)
class Effort:
    """The limits of a run."""

    epochs: int
    """The most epochs."""
    patience: int
    """Epochs without improvement after which the run ends."""


_FIELDS = setting_fields(TrainingRequest)

EFFORTS: dict[Thoroughness, Effort] = {
    "quick": Effort(epochs=8, patience=4),
    "normal": Effort(_FIELDS["epochs"].default, _FIELDS["patience"].default),
    "thorough": Effort(epochs=100, patience=25),
}


class ThoroughnessCard(QRadioButton):
    """One choice: its name, its purpose and its duration."""

    def __init__(self, theme: Theme, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._purpose = purpose
        self.duration = ""
        self.setToolTip(plain(purpose))
        # Not fixed: that would cut the card to the height of its size hint, whatever its width needs.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line for the name, and two below."""
        return QSize(scaled(260), scaled(60))

    def heightForWidth(self, width: int) -> int:
        """A line for the name, and two or more for the purpose."""
        room = QRectF(0, 0, width - 48, 1e4)
        purpose = QFontMetricsF(proportional(8.5)).boundingRect(room, Qt.TextFlag.TextWordWrap, self._purpose)
        return scaled(27) + max(ceil(purpose.height()) + 6, scaled(33))

    def hitButton(self, place: QPoint) -> bool:
        """Accept a click anywhere on the card."""
        return self.rect().contains(place)

    def show_duration(self, text: str) -> None:
        """Show the duration; empty if unknown."""
        self.duration = text
        self.setAccessibleDescription(f"{self._purpose} {text}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the mark and the texts."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = tokens.accent if chosen else tokens.muted if self.underMouse() else tokens.line
        painter.setPen(QPen(QColor(tokens.text if self.hasFocus() else edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.raised if chosen else tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_mark(painter, QRectF(12, scaled(17) - 7, 14, 14))
        line = QRectF(36, scaled(7), self.width() - 48, scaled(20))
        painter.setFont(proportional(10.5, bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(monospaced(9))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.duration)
        painter.setFont(proportional(8.5))
        painter.setPen(QColor(tokens.muted))
        below = QRectF(36, scaled(27), self.width() - 48, self.height() - scaled(27))
        painter.drawText(below, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, self._purpose)
        painter.end()

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent if self.isChecked() else tokens.muted), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(place.adjusted(3.5, 3.5, -3.5, -3.5))


class ThoroughnessChoice(QWidget):
    """Three cards; arrow keys move between them."""

    changed = Signal(str)
    """A `Thoroughness`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles: dict[Thoroughness, str] = {
            "quick": self.tr("Quick"),
            "normal": self.tr("Normal"),
            "thorough": self.tr("Thorough"),
        }
        purposes: dict[Thoroughness, str] = {
            "quick": self.tr("A first try, to see whether the images are suitable."),
            "normal": self.tr("The right choice for most cases."),
            "thorough": self.tr("For the last percent, and for many images."),
        }
        self.cards: dict[Thoroughness, ThoroughnessCard] = {}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for thoroughness, effort in EFFORTS.items():
            epochs = self.tr(
                "Up to %n passes over all images; ends early once there is no more improvement.", "", effort.epochs
            )
            card = ThoroughnessCard(theme, titles[thoroughness], f"{purposes[thoroughness]} {epochs}")
            card.clicked.connect(lambda _checked=False, chosen=thoroughness: self.changed.emit(chosen))
            group.addButton(card)
            layout.addWidget(card)
            self.cards[thoroughness] = card
        self.cards["normal"].setChecked(True)

    @property
    def thoroughness(self) -> Thoroughness:
        """The chosen card."""
        return next(thoroughness for thoroughness, card in self.cards.items() if card.isChecked())

    def show_durations(self, seconds: dict[Thoroughness, float] | None) -> None:
        """Show how long each takes; None if unknown."""
        for thoroughness, card in self.cards.items():
            card.show_duration("" if seconds is None else about(seconds[thoroughness]))
