"""Quick, normal or thorough: what each means, and about how long it takes."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.durations import about
from smiledesk.gui.teach.train.quality import EFFORTS, Quality


class QualityCard(QRadioButton):
    """One quality: its name, what it means, how long it takes."""

    def __init__(self, theme: Theme, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._words = words
        self.takes = ""
        self.setToolTip(plain(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line for the name, and two below."""
        return QSize(260, 60)

    def hitButton(self, place: QPoint) -> bool:
        """Take a click anywhere on the card."""
        return self.rect().contains(place)

    def show_duration(self, words: str) -> None:
        """Say how long it takes; empty where nobody knows."""
        self.takes = words
        self.setAccessibleDescription(f"{self._words} {words}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, mark and words."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = tokens.accent if chosen else tokens.muted if self.underMouse() else tokens.line
        painter.setPen(QPen(QColor(tokens.text if self.hasFocus() else edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.raised if chosen else tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_mark(painter, QRectF(12, 11, 14, 14))
        line = QRectF(36, 7, self.width() - 48, 20)
        painter.setFont(proportional(10.5, bold=True))
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(monospaced(9))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.takes)
        painter.setFont(proportional(8.5))
        painter.setPen(QColor(tokens.muted))
        below = QRectF(36, 27, self.width() - 48, 30)
        painter.drawText(below, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, self._words)
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


class QualityChoice(QWidget):
    """The three cards below each other; arrow keys go from one to the next."""

    changed = Signal(str)
    """A `Quality`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles: dict[Quality, str] = {
            "quick": self.tr("Quick"),
            "normal": self.tr("Normal"),
            "thorough": self.tr("Thorough"),
        }
        purposes: dict[Quality, str] = {
            "quick": self.tr("A first look, to see whether the images are any good."),
            "normal": self.tr("Good for nearly everything."),
            "thorough": self.tr("For the last percent, and for many images."),
        }
        rounds = self.tr("Up to {0} passes over all images; ends early once more of them bring no improvement.")
        self.cards: dict[Quality, QualityCard] = {}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for quality, effort in EFFORTS.items():
            words = f"{purposes[quality]} {rounds.format(effort.epochs)}"
            card = QualityCard(theme, titles[quality], words)
            card.clicked.connect(lambda _checked=False, chosen=quality: self.changed.emit(chosen))
            group.addButton(card)
            layout.addWidget(card)
            self.cards[quality] = card
        self.cards["normal"].setChecked(True)

    @property
    def quality(self) -> Quality:
        """The one that is chosen."""
        return next(quality for quality, card in self.cards.items() if card.isChecked())

    def show_durations(self, seconds: dict[Quality, float] | None) -> None:
        """Say how long each takes; None while nobody knows."""
        for quality, card in self.cards.items():
            card.show_duration("" if seconds is None else about(seconds[quality]))
