"""The face that would be kept now, its faults, and the faults that the user excludes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.attribution.drift_watch import DriftReport
from smiledesk.dataset.capture import capture
from smiledesk.dataset.picture_quality import CAMERA_LIMITS, DEMO_LIMITS, FAULTS, Fault, Quality
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.gui.teach.collect.collect_text import absence_text, fault_text, faults_text
from smiledesk.gui.teach.collect.preview import Preview
from smiledesk.gui.teach.collect.shown_frame import Absence, Candidate

_NOTHING = "   –"

_SIDES = {640: 180, 390: 150, 0: 100}
"""Width of the panel, at least -> side of the picture, in pixels."""


class CapturePanel(QWidget):
    """The region around the face on the left; the verdict on it, its numbers and check boxes on the right."""

    excluded_changed = Signal(object)
    """The faults that the user excludes, a set of `Fault`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = Preview(theme)
        self.headline = PlainLabel(font=proportional(11.5, bold=True), wraps=True)
        self.advice = PlainLabel(font=proportional(9), tone="muted", wraps=True)
        self._is_unlike = False
        """The face is unlike those that the model learned from."""
        self.boxes: dict[Fault, QCheckBox] = {}
        self._numbers: dict[Fault, PlainLabel] = {}
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.headline)
        column.addWidget(self.advice)
        column.addStretch()
        column.addLayout(self._checks())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(self.preview)
        line.addLayout(column, stretch=1)
        self.show_absence("none")

    @property
    def excluded(self) -> set[Fault]:
        """The faults that the user excludes."""
        return {fault for fault, box in self.boxes.items() if box.isChecked()}

    def show_drift(self, report: DriftReport) -> None:
        """Take in how the face differs from the training faces, for the advice about the next frame."""
        self._is_unlike = report.unlike is not None

    def show_candidate(self, candidate: Candidate) -> None:
        """Show a face, and whether it would be kept."""
        quality = candidate.quality
        excluded = [fault for fault in quality.faults if fault in self.excluded]
        self.preview.show_capture(capture(candidate.frame.pixels, candidate.reading.square), would_be_kept=not excluded)
        if excluded:
            self._show_text(self.tr("Left out: {0}").format(faults_text(excluded)), _advice(excluded[0]))
        elif quality.faults:
            self._show_text(
                self.tr("Would be kept in spite of this: {0}").format(faults_text(quality.faults)),
                _advice(quality.faults[0]),
            )
        else:
            self._show_text(
                self.tr("Would be kept"),
                self.tr("This is what the model lacks most: hold a class below to keep samples like it.")
                if self._is_unlike
                else self.tr("Hold a class below to keep it."),
            )
        self._show_numbers(quality)
        self._show_faults(warns=bool(quality.faults), faults=quality.faults)

    def show_absence(self, absence: Absence) -> None:
        """Show why there is no face to keep, and what to do about it."""
        self.preview.show_capture(None, would_be_kept=False)
        self._show_text(*absence_text(absence))
        for number in self._numbers.values():
            number.setText(_NOTHING)
        self._show_faults(warns=True, faults=())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a larger picture in a larger pane, as far as the text leaves room."""
        room = self.width() - self._text_width()
        side = next(side for width, side in _SIDES.items() if self.width() >= width and (side <= room or not width))
        if self.preview.width() != side:
            self.preview.setFixedSize(side, side)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """The width with the smallest picture."""
        return QSize(self._text_width() + min(_SIDES.values()), super().minimumSizeHint().height())

    def _text_width(self) -> int:
        """Least width in pixels of all beside the picture."""
        return super().minimumSizeHint().width() - self.preview.width()

    def _checks(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        title = PlainLabel(self.tr("Leave out:"), font=proportional(8.5), tone="muted")
        grid.addWidget(title, 0, 0)
        for row, fault in enumerate(FAULTS, start=1):
            box = QCheckBox(fault_text(fault))
            box.setChecked(True)
            box.setToolTip(plain(_explanation(fault)))
            box.toggled.connect(lambda _on: self.excluded_changed.emit(self.excluded))
            number = PlainLabel(_NOTHING, font=monospaced(8.5))
            number.setToolTip(plain(_explanation(fault)))
            self.boxes[fault], self._numbers[fault] = box, number
            grid.addWidget(box, row, 0)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _show_faults(self, *, warns: bool, faults: tuple[Fault, ...]) -> None:
        set_tone(self.headline, "warning" if warns else "accent")
        for fault, number in self._numbers.items():
            set_tone(number, "warning" if fault in faults else "muted")

    def _show_text(self, headline: str, advice: str) -> None:
        if self.headline.text() != headline:
            self.headline.setText(headline)
        if self.advice.text() != advice:
            self.advice.setText(advice)
        self.preview.describe(f"{headline}. {advice}")

    def _show_numbers(self, quality: Quality) -> None:
        change = self.tr("change {0:5.1f}").format(quality.change) if quality.change != float("inf") else ""
        self._numbers["blurred"].setText(self.tr("sharpness  {0:4.2f}").format(quality.sharpness))
        self._numbers["dark"].setText(self.tr("brightness {0:4.0f}").format(quality.brightness))
        self._numbers["near_identical"].setText(change or self.tr("nothing kept yet"))


def _advice(fault: Fault) -> str:
    """Advice on how to avoid a fault."""
    return {
        "blurred": translate("capture_panel", "Keep still, or come into better light."),
        "dark": translate("capture_panel", "Turn a light on, or face the window."),
        "near_identical": translate(
            "capture_panel", "Move or turn a little: training learns nothing from the same picture twice."
        ),
    }[fault]


def _explanation(fault: Fault) -> str:
    """Measure and limit of a fault."""
    return {
        "blurred": translate(
            "capture_panel",
            "Sharpness: how suddenly the gray levels of the face change, as the network sees it. "
            "Blurred below {0:.2f}; one sharp photograph in a hundred measures less. The demo's face is the mean of "
            "many faces, and counts as sharp from {1:.2f} on.",
        ).format(CAMERA_LIMITS.blurred_below, DEMO_LIMITS.blurred_below),
        "dark": translate(
            "capture_panel",
            "Brightness: the gray level that a tenth of the face is brighter than, 0 to 255. Dark below {0:.0f}.",
        ).format(CAMERA_LIMITS.dark_below),
        "near_identical": translate(
            "capture_panel",
            "Change: how many gray levels the face differs from the most alike of the last samples. "
            "Near-identical below {0:.1f}; with the demo, which has no noise, below {1:.1f}.",
        ).format(CAMERA_LIMITS.near_identical_below, DEMO_LIMITS.near_identical_below),
    }[fault]
