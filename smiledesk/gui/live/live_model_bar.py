"""Says which network judges the live picture: the model in use, or the one in training."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from smiledesk.gui.common.button_style import keep_width_for
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.theme import Theme
from smiledesk.network.bundle import Bundle

_LONGEST_NAME = 24
"""Letters of a network's name, such as "of epoch 100, all random"."""


class LiveModelBar(QFrame):
    """Offers the network in training to the live view, and takes it back.

    It is there before the first offer, too: the buttons below it stay where they are.
    """

    network_requested = Signal(object)
    """A `Bundle` that the live view is to use for now."""

    network_released = Signal()
    """The live view is to go back to the model in use."""

    def __init__(self, theme: Theme, *, at_once: bool = True, parent: QWidget | None = None) -> None:
        """at_once: show an offered network without waiting for the user to ask."""
        super().__init__(parent)
        self._theme = theme
        self._offered: Bundle | None = None
        self._name = ""
        self._shows_offered = False
        self._at_once = self._follows = at_once
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setFont(proportional(9.5, bold=True))
        self.switch = QPushButton()
        self.switch.clicked.connect(self._switch)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 6, 5)
        layout.addWidget(self._words, stretch=1)
        layout.addWidget(self.switch)
        theme.changed.connect(self._show)
        self._show()

    @property
    def shows_offered(self) -> bool:
        """True if the live view shows a network in training."""
        return self._shows_offered

    @property
    def words(self) -> str:
        """The text of the bar."""
        return self._words.text()

    def offer(self, bundle: Bundle, name: str) -> None:
        """Offer a network called ``name`` to the live view, which shows it unless the user chose their own model.

        A network that learns on behind a closed view is not shown: nothing would say so.
        """
        self._offered, self._name = bundle, name
        if self._follows and (self._shows_offered or self.isVisible()):
            self._shows_offered = True
            self.network_requested.emit(bundle)
        self._show()

    def release(self) -> None:
        """Go back to the model in use until the next offer."""
        self._follows = self._at_once
        self._let_go()
        self._show()

    def forget(self) -> None:
        """Drop the offered network, and go back to the model in use."""
        self._offered = None
        self.release()

    def _switch(self) -> None:
        self._follows = not self._shows_offered
        if self._shows_offered:
            self._let_go()
        elif self._offered is not None:
            self._shows_offered = True
            self.network_requested.emit(self._offered)
        self._show()

    def _let_go(self) -> None:
        if self._shows_offered:
            self._shows_offered = False
            self.network_released.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest sentence from the start."""
        super().resizeEvent(event)
        longest = self._offered_text("n" * _LONGEST_NAME)
        room = QRect(0, 0, self._words.width(), self.maximumHeight())
        wrapped = self._words.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, longest)
        self._words.setMinimumHeight(wrapped.height() + 1)

    def _offered_text(self, name: str) -> str:
        return self.tr("The live picture is judged by the network {0}, not by your model.").format(name)

    def _show(self) -> None:
        tokens = self._theme.tokens
        back, forth = self.tr("Use my model again"), self.tr("Judge with this network")
        keep_width_for(self.switch, back, forth)
        self.switch.setEnabled(self._offered is not None)
        if self._shows_offered:
            self._words.setText(self._offered_text(self._name))
            self.switch.setText(back)
        else:
            self._words.setText(self.tr("The live picture is judged by the model in use."))
            self.switch.setText(forth)
        self.setAccessibleName(self._words.text())
        border = tokens.warning if self._shows_offered else tokens.line
        self.setStyleSheet(
            f"LiveModelBar {{ background: {tokens.panel}; border: 1px solid {border}; border-radius: 8px; }}"
        )
