"""A plain explanation, and the reasons behind it on request."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_room


class ExplanationText(QWidget):
    """A title, a sentence or two, and a button that unfolds the reasons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(font=proportional(10.5, bold=True), wraps=True)
        self.plain = PlainLabel(font=proportional(9.5), wraps=True)
        self.deeper = PlainLabel(font=proportional(9), tone="muted", wraps=True)
        self.deeper.hide()
        self.why = QToolButton()
        self.why.setText(self.tr("Why?"))
        self.why.setCheckable(True)
        set_room(self.why, "tight")
        self.why.setToolTip(self.tr("One step deeper"))
        self.why.toggled.connect(self.deeper.setVisible)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title, stretch=1)
        line.addWidget(self.why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(self.plain)
        layout.addWidget(self.deeper)

    def show_text(self, title: str, plain: str, deeper: str) -> None:
        """Show an explanation. title: the field's term. deeper: the reasons; empty for none."""
        self.title.setText(title)
        self.plain.setText(plain)
        self.deeper.setText(deeper)
        self.why.setVisible(bool(deeper))
