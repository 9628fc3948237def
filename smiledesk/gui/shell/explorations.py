"""The training view and the filter sandbox, in the pane beside the network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smiledesk.core.records import Analysis, NetworkTrace
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.phrasebook import read_phrasebook
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.card import Card

if TYPE_CHECKING:
    from smiledesk.gui.learn.learn_view import LearnView
    from smiledesk.gui.microscope.sandbox_view import SandboxView


class Explorations(QObject):
    """Makes each view when it is first opened, and gives the open one the face of the shown frame.

    A lens that is opened while the live view shows a snapshot of the training explains that snapshot; closing it goes
    back to the training view.
    """

    def __init__(self, window: MainWindow, theme: Theme, detector: ChosenDetector, live_model: LiveModel) -> None:
        """detector: finds faces in child processes."""
        super().__init__(window)
        self._live_model = live_model
        self._detector = detector
        self._window = window
        self._theme = theme
        self._shown: QWidget | None = None
        self._trace: NetworkTrace | None = None
        self.training: LearnView | None = None
        self.sandbox: SandboxView | None = None
        window.training_requested.connect(self.open_training)
        window.analysis_shown.connect(self._show_analysis)
        window.side_changed.connect(self._side_changed)
        window.out_of_date_changed.connect(self._show_out_of_date)

    def open_training(self) -> None:
        """Show how a network learns."""
        if self.training is None:
            from smiledesk.gui.learn.learn_view import LearnView

            self.training = LearnView(self._theme, read_phrasebook(), self._detector, self._live_model)
            self.training.closed.connect(self._window.close_side)
        self._window.open_side(self.training)
        self.training.tabs.button(0).setFocus()

    def open_sandbox(self) -> None:
        """Let the user try filters of their own."""
        if self.sandbox is None:
            from smiledesk.gui.microscope.sandbox_view import SandboxView

            self.sandbox = SandboxView(self._theme, read_phrasebook())
            self.sandbox.closed.connect(self._window.close_side)
        self.sandbox.show_trace(self._trace)  # while the picture is held, no other comes
        self._window.open_side(self.sandbox)
        self.sandbox.editor.preset.setFocus()

    def stop(self) -> None:
        """End the training processes, if there are any."""
        if self.training is not None:
            self.training.stop()

    def _show_analysis(self, analysis: Analysis, card: Card) -> None:
        self._trace = analysis.trace
        if self.training is not None:
            self.training.show_trace(analysis.trace, card)
        if self.sandbox is not None and self._shown is self.sandbox:
            self.sandbox.show_trace(analysis.trace)

    def _show_out_of_date(self, out_of_date: bool) -> None:
        if self.sandbox is not None:
            self.sandbox.lens.show_out_of_date(out_of_date)

    def _side_changed(self, shown: QWidget | None) -> None:
        before, self._shown = self._shown, shown
        if self.training is None or not self.training.live_model_bar.shows_offered:
            return
        if shown is None and before is self._window.lens_view:
            self._window.open_side(self.training)
        elif shown not in (self.training, self._window.lens_view):
            # No bar would tell the user any more that another network is shown.
            self.training.live_model_bar.release()
