"""One line below the verdict: is this face like those that the model learned from?"""

from PySide6.QtWidgets import QWidget

from smiledesk.attribution.drift_watch import DriftReport
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.live.drift_text import difference_text, like_text, measures_text


class DriftMeter(ElidedLabel):
    """Says how the followed face differs most; its tooltip has the numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(font=proportional(9), tone="muted")
        self.setParent(parent)
        self.setFixedHeight(self.fontMetrics().lineSpacing())
        self.setContentsMargins(14, 0, 14, 0)
        self.setAccessibleName(self.tr("Comparison with the training faces"))

    def show_report(self, report: DriftReport) -> None:
        """Show the comparison of a face; nothing without a face."""
        if report.drift is None:
            text, numbers = "", ""
        else:
            text = like_text() if report.unlike is None else difference_text(report.unlike)
            numbers = measures_text(report.drift)
        set_tone(self, "muted" if report.unlike is None else "")
        self.show_text(text, numbers)
        description = f"{text}\n{numbers}".strip()
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)
