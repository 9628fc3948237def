"""What would be kept now, what is wrong with it, and what the user wants left out."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.dataset.capture import capture
from smiledesk.dataset.picture_quality import CAMERA_LIMITS, DEMO_LIMITS, FAULTS, Fault, Quality
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.collect.candidate import Absence, Candidate
from smiledesk.gui.teach.collect.collect_text import absence_text, fault_text, faults_text
from smiledesk.gui.teach.collect.preview import Preview

_NOTHING = "   –"


class CapturePanel(QWidget):
    """The region around the face at the left; verdict, numbers and check boxes at the right."""

    leave_out_changed = Signal(object)
    """The set of faults that the user wants none of."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.preview = Preview(theme)
        self.headline = PlainLabel()
        self.headline.setFont(proportional(11.5, bold=True))
        self.headline.setWordWrap(True)
        self.advice = PlainLabel()
        self.advice.setWordWrap(True)
        self.advice.setFont(proportional(9))
        self.boxes: dict[Fault, QCheckBox] = {}
        self._numbers: dict[Fault, PlainLabel] = {}
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.headline)
        words.addWidget(self.advice)
        words.addStretch()
        words.addLayout(self._checks())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(self.preview)
        line.addLayout(words, stretch=1)
        self._colours: tuple[str, ...] = ()
        theme.changed.connect(self._forget_colours)
        self.show_absence("none")

    @property
    def leave_out(self) -> set[Fault]:
        """The faults that the user wants none of."""
        return {fault for fault, box in self.boxes.items() if box.isChecked()}

    def show_candidate(self, candidate: Candidate) -> None:
        """Show the face that would be kept, or why it would not."""
        quality = candidate.quality
        unwanted = [fault for fault in quality.faults if fault in self.leave_out]
        self.preview.show_capture(
            capture(candidate.frame.pixels, candidate.reading.square),
            wanted=not unwanted,
        )
        if unwanted:
            self._say(self.tr("Left out: {0}").format(faults_text(unwanted)), _advice(unwanted[0]))
        elif quality.faults:
            self._say(
                self.tr("Would be kept, though {0}").format(faults_text(quality.faults)), _advice(quality.faults[0])
            )
        else:
            self._say(self.tr("Would be kept"), self.tr("Hold a class below to keep it."))
        self._show_numbers(quality)
        self._colour(bool(quality.faults), quality.faults)

    def show_absence(self, absence: Absence) -> None:
        """Say that there is no face to keep, and what to do."""
        self.preview.show_capture(None, wanted=False)
        self._say(*absence_text(absence))
        for number in self._numbers.values():
            number.setText(_NOTHING)
        self._colour(True, ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger pane has a larger picture."""
        side = 150 if self.width() < 640 else 180
        if self.preview.width() != side:
            self.preview.setFixedSize(side, side)
        super().resizeEvent(event)

    def _checks(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        title = PlainLabel(self.tr("Leave out what is"))
        title.setFont(proportional(8.5))
        grid.addWidget(title, 0, 0)
        for row, fault in enumerate(FAULTS, start=1):
            box = QCheckBox(fault_text(fault))
            box.setChecked(True)
            box.setToolTip(plain(_explanation(fault)))
            box.toggled.connect(lambda _on: self.leave_out_changed.emit(self.leave_out))
            number = PlainLabel(_NOTHING)
            number.setFont(monospaced(8.5))
            number.setToolTip(plain(_explanation(fault)))
            self.boxes[fault], self._numbers[fault] = box, number
            grid.addWidget(box, row, 0)
            grid.addWidget(number, row, 1)
        grid.setColumnStretch(2, 1)
        self._title = title
        return grid

    def _say(self, headline: str, advice: str) -> None:
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

    def _forget_colours(self) -> None:
        self._colours = ()

    def _colour(self, warns: bool, faults: tuple[Fault, ...]) -> None:
        """Colour what speaks against the picture; style sheets are slow, so only when that has changed."""
        tokens = self._theme.tokens
        wanted = (tokens.window, str(warns), *faults)
        if wanted == self._colours:
            return
        self._colours = wanted
        self.headline.setStyleSheet(f"color: {tokens.warning if warns else tokens.accent};")
        for label in (self.advice, self._title):
            label.setStyleSheet(f"color: {tokens.muted};")
        for box in self.boxes.values():
            # Fusion's own box is as dark as a dark window.
            palette = box.palette()
            palette.setColor(QPalette.ColorRole.Base, QColor(tokens.line if tokens.dark else tokens.panel))
            box.setPalette(palette)
        for fault, number in self._numbers.items():
            number.setStyleSheet(f"color: {tokens.warning if fault in faults else tokens.muted};")


def _advice(fault: Fault) -> str:
    """What the user can do about a fault."""
    return {
        "blurred": _tr("Keep still, or come into better light."),
        "dark": _tr("Turn a light on, or face the window."),
        "near_identical": _tr("Move or turn a little: training learns nothing from the same picture twice."),
    }[fault]


def _explanation(fault: Fault) -> str:
    """What is measured, and from where on it counts."""
    return {
        "blurred": _tr(
            "Sharpness: how suddenly the gray levels of the face change, as the network sees it. "
            "Blurred below {0:.2f}; one sharp photograph in a hundred measures less. The demo's face is the mean of "
            "many, and counts as sharp from {1:.2f} on."
        ).format(CAMERA_LIMITS.blurred_below, DEMO_LIMITS.blurred_below),
        "dark": _tr(
            "Brightness: the gray level that a tenth of the face is brighter than, 0 to 255. Dark below {0:.0f}."
        ).format(CAMERA_LIMITS.dark_below),
        "near_identical": _tr(
            "Change: how many gray levels the face differs from the most alike of the last samples. "
            "Near-identical below {0:.1f}; with the demo, which has no noise, below {1:.1f}."
        ).format(CAMERA_LIMITS.near_identical_below, DEMO_LIMITS.near_identical_below),
    }[fault]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CapturePanel", text)
