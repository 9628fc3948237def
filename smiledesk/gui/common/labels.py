"""A label that is cut short where the room ends, and one that explains or warns."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import Tone, set_tone


class ElidedLabel(PlainLabel):
    """Takes the available width; its tooltip has the whole text."""

    def __init__(self, text: str = "", *, font: QFont | None = None, tone: Tone = "") -> None:
        super().__init__(text, font=font, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(plain(text))

    def show_text(self, text: str, more: str = "") -> None:
        """Show another text. more: added to the tooltip."""
        self.setText(text)
        whole = f"{text}\n{more}" if more else text
        if plain(whole) != self.toolTip():
            self.setToolTip(plain(whole))

    def minimumSizeHint(self) -> QSize:
        """A width of a few letters."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text as far as there is room."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class Hint(PlainLabel):
    """Small muted text about the widget above or beside it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, font=proportional(8.5), tone="muted", wraps=True)

    def reserve_lines(self, lines: int) -> None:
        """Reserve the height of a number of lines even for a shorter text, so that the widgets below do not move."""
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing())

    def explain(self, text: str) -> None:
        """Show an explanation."""
        self.setText(text)
        set_tone(self, "muted")

    def warn(self, text: str) -> None:
        """Show a warning."""
        self.setText(text)
        set_tone(self, "warning")
