"""The status line at the bottom: source, frame rate and delay, model and detector."""

import math
import time

from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from smiledesk.core.escaping import one_line
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.translation import translate
from smiledesk.network.model_names import name_of
from smiledesk.session.status import SessionStatus, SourceStatus


class StatusLine(QStatusBar):
    """Shows numbers in fixed places, so that nothing moves when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 4)
        self.setAccessibleName(self.tr("Status"))
        self._source = ElidedLabel()
        self._numbers = PlainLabel(font=monospaced(8.5))
        self._model = ElidedLabel()
        self._model.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._model.setContentsMargins(14, 0, 0, 0)
        self.addWidget(self._source, stretch=1)
        self.addPermanentWidget(self._numbers)
        self.addPermanentWidget(self._model)

    def show_status(self, status: SessionStatus, frame_index: int | None) -> None:
        """Show the newest numbers. frame_index: of the frame that is shown, None while there is none."""
        source = self.tr("Source: {source}").format(source=_source_text(status.source))
        self._source.show_text("   ".join(filter(None, (source, _item_text(status.source, frame_index)))))
        self._numbers.setText("   ".join(self._numbers_of(status)))
        self._numbers.setToolTip(plain(message_text(status.failure)))
        self._model.show_text(
            self.tr("Model: {model}   Faces: {detector}").format(
                model=self._model_text(status), detector=status.detector or "–"
            )
        )

    def text(self) -> str:
        """The text of the whole line."""
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
            #: The model
            return self.tr("loading…")
        return name_of(model.bundle) if model.bundle is not None else "–"


def _source_text(source: SourceStatus) -> str:
    """The source's name, and the reason if it gives no pictures now."""
    if source.state == "silent":
        return translate("status_line", "{0} (no pictures)").format(source.name)
    if source.state == "lost":
        seconds = 0 if source.retry_at is None else max(0, math.ceil(source.retry_at - time.monotonic()))
        return translate("status_line", "{0} (lost, next try in {1} s)").format(source.name, seconds)
    if source.state == "reconnecting":
        return translate("status_line", "{0} (lost, trying again)").format(source.name)
    return source.name or "–"


def _item_text(source: SourceStatus, index: int | None) -> str:
    """The shown file of a folder and the number of files; empty for every other source. index: of the shown frame."""
    if index is None or index >= len(source.items) or source.items == (source.name,):
        return ""
    return translate("status_line", "{0} ({1} of {2})").format(
        one_line(source.items[index]), index + 1, len(source.items)
    )
