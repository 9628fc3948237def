"""The line at the bottom: where frames come from, how many, how late, and who judges them."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from smiledesk.gui.fonts import monospaced
from smiledesk.session.status import SessionStatus


class StatusLine(QStatusBar):
    """Numbers in fixed places, so that they do not dance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 4)
        self.setAccessibleName(self.tr("Status"))
        self._source = QLabel()
        self._numbers = QLabel()
        self._numbers.setFont(monospaced(8.5))
        self._model = QLabel()
        self.addWidget(self._source, stretch=1)
        self.addPermanentWidget(self._numbers)
        self.addPermanentWidget(self._model)

    def show_status(self, status: SessionStatus) -> None:
        """Show the newest numbers."""
        self._source.setText(f"{self.tr('Source')}: {status.source.name or '–'}")
        self._numbers.setText(
            self.tr("{0:4.1f} frames/s   {1:3.0f} ms from capture   {2:4d} dropped").format(
                status.frame_rate, status.latency * 1000, status.dropped
            )
        )
        self._model.setText(
            f"{self.tr('Model')}: {self._model_words(status)}   {self.tr('Faces')}: {status.detector or '–'}"
        )

    def text(self) -> str:
        """All that the line says."""
        return "   ".join(label.text() for label in (self._source, self._numbers, self._model))

    def _model_words(self, status: SessionStatus) -> str:
        model = status.model
        if model.state == "loading":
            return self.tr("loading…")
        return model.bundle.card.title if model.bundle is not None else "–"
