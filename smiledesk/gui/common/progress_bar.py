"""A thin progress bar without text."""

from PySide6.QtWidgets import QProgressBar, QWidget

from smiledesk.gui.common.motion import MOTION

_HEIGHT = 6


class ProgressBar(QProgressBar):
    """Shows the finished share of work, or that work of unknown length is under way."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: for screen readers."""
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)
        self.stop()

    def show_busy(self) -> None:
        """Show work whose end is not known: by a bar that moves or, where motion is reduced, one that is half full."""
        if MOTION.is_reduced:
            self.show_progress(1, 2)
        else:
            self.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the work is done."""
        self.setRange(0, total)
        self.setValue(done)

    def stop(self) -> None:
        """Stop the animation of an indeterminate bar, which would continue while hidden."""
        if self.maximum() == 0:
            self.setRange(0, 1)
            self.reset()
