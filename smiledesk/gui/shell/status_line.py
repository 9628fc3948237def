"""The line at the bottom: where frames come from, how many, how late, and who judges them."""

from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from smiledesk.gui.common.elided_label import ElidedLabel
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.live.status_text import item_text, source_text
from smiledesk.network.model_names import name_of
from smiledesk.session.status import SessionStatus


class StatusLine(QStatusBar):
    """Numbers in fixed places, so that they do not dance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 4)
        self.setAccessibleName(self.tr("Status"))
        self._source = ElidedLabel()
        self._numbers = PlainLabel()
        self._numbers.setFont(monospaced(8.5))
        self._model = ElidedLabel()
        self._model.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._model.setContentsMargins(14, 0, 0, 0)
        self.addWidget(self._source, stretch=1)
        self.addPermanentWidget(self._numbers)
        self.addPermanentWidget(self._model)

    def show_status(self, status: SessionStatus, frame_index: int | None) -> None:
        """Show the newest numbers. frame_index: of the frame that is shown, None while there is none."""
        names = (f"{self.tr('Source')}: {source_text(status.source)}", item_text(status.source, frame_index))
        self._source.say("   ".join(filter(None, names)))
        self._numbers.setText("   ".join(self._numbers_of(status)))
        self._numbers.setToolTip(plain(status.failure))
        self._model.say(
            f"{self.tr('Model')}: {self._model_text(status)}   {self.tr('Faces')}: {status.detector or '–'}"
        )

    def text(self) -> str:
        """All that the line says."""
        return "   ".join(label.text() for label in (self._source, self._numbers, self._model))

    def _numbers_of(self, status: SessionStatus) -> list[str]:
        numbers = [self.tr("{0:4.1f} frames/s").format(status.frame_rate)]
        if status.source.live:
            milliseconds = "  –" if status.latency is None else f"{status.latency * 1000:3.0f}"
            numbers.append(self.tr("{0} ms from capture").format(milliseconds))
        numbers.append(self.tr("{0:4d} dropped").format(status.dropped))
        failed = status.failed + status.source.failed_reads
        if failed:
            numbers.append(self.tr("{0} failed").format(failed))
        if status.source.unreadable_frames:
            numbers.append(self.tr("{0} unreadable").format(status.source.unreadable_frames))
        return numbers

    def _model_text(self, status: SessionStatus) -> str:
        model = status.model
        if model.state == "loading":
            return self.tr("loading…")
        return name_of(model.bundle) if model.bundle is not None else "–"
