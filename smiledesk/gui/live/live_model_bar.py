"""The bar that names the network of the live view, and switches between a snapshot and the model in use."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from smiledesk.gui.common.buttons import keep_width_for
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_tone
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.network.bundle import Bundle

_LONGEST_NAME = 24
"""Letters of a snapshot's name, such as "of epoch 100, all random"."""


class LiveModelBar(QFrame):
    """Offers the snapshots of one training run to the live view.

    It is visible before the first offer, so that the buttons below it stay where they are.
    """

    def __init__(self, live_model: LiveModel, *, at_once: bool = True, parent: QWidget | None = None) -> None:
        """at_once: show an offered snapshot without waiting for the user to ask."""
        super().__init__(parent)
        self._live_model = live_model
        self._offered: Bundle | None = None
        self._name = ""
        self._at_once = at_once
        self._follows = at_once
        """Show the next snapshot, too."""
        self._text = PlainLabel(font=proportional(9.5, bold=True), wraps=True)
        self.switch = QPushButton()
        self.switch.clicked.connect(self._switch)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 6, 5)
        layout.addWidget(self._text, stretch=1)
        layout.addWidget(self.switch)
        live_model.snapshot_changed.connect(self._show)
        live_model.model_changed.connect(self.release)
        set_role(self, "card")
        self._show()

    @property
    def shows_offered(self) -> bool:
        """True if the live view shows the offered snapshot."""
        return self._offered is not None and self._live_model.snapshot is self._offered

    @property
    def text(self) -> str:
        """The text of the bar."""
        return self._text.text()

    def offer(self, snapshot: Bundle, name: str) -> None:
        """Offer a snapshot called ``name``; it is shown unless the user chose the model in use.

        It is not shown while this bar is hidden: nothing in the window would say so.
        """
        shown = self._follows and (self.shows_offered or self.isVisible())
        self._offered, self._name = snapshot, name
        if shown:
            self._live_model.show_snapshot(snapshot)
        self._show()

    def release(self) -> None:
        """Go back to the model in use until the next offer."""
        self._follows = self._at_once
        if self.shows_offered:
            self._live_model.restore()

    def forget(self) -> None:
        """Drop the offered snapshot, and go back to the model in use."""
        self.release()
        self._offered = None
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest sentence from the start."""
        super().resizeEvent(event)
        longest = self._offered_text("n" * _LONGEST_NAME)
        room = QRect(0, 0, self._text.width(), self.maximumHeight())
        wrapped = self._text.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, longest)
        self._text.setMinimumHeight(wrapped.height() + 1)

    def _switch(self) -> None:
        if self.shows_offered:
            self._live_model.restore()
            self._follows = False
        elif self._offered is not None:
            self._follows = True
            self._live_model.show_snapshot(self._offered)

    def _offered_text(self, name: str) -> str:
        return self.tr("The live picture is judged by the network {0}, not by your model.").format(name)

    def _show(self) -> None:
        back, forth = self.tr("Use my model again"), self.tr("Judge with this network")
        keep_width_for(self.switch, back, forth)
        self.switch.setEnabled(self._offered is not None)
        if self.shows_offered:
            self._text.setText(self._offered_text(self._name))
            self.switch.setText(back)
        else:
            self._text.setText(self.tr("The live picture is judged by the model in use."))
            self.switch.setText(forth)
        self.setAccessibleName(self._text.text())
        set_tone(self, "warning" if self.shows_offered else "")
