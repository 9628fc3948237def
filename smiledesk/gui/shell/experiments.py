"""The experiments of the lesson, in the lens of their steps."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from smiledesk.core.records import Analysis
from smiledesk.gui.microscope.interventions.experiment_view import ExperimentView
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.microscope.titles import TRAINING, step_of
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.card import Card


class Experiments(QObject):
    """Offers the experiment of the open layer's step; the frames are shown to it while it is unfolded."""

    def __init__(self, window: MainWindow, changes: NetworkChanges) -> None:
        super().__init__(window)
        self._window = window
        self.view: ExperimentView = ExperimentView(changes)
        self.button = QPushButton(self.tr("Experiment"))
        window.lens_view.add_part(self.button, self.view)
        self.button.toggled.connect(self._show_current)
        window.lens_view.layer_shown.connect(self._offer)
        window.analysis_shown.connect(self._show_analysis)

    def _offer(self) -> None:
        """Offer the experiment of the open layer's kind, as it was before any change."""
        layer = self._window.microscope.layer
        step = None if layer is None else step_of(layer.kind)
        has_one = step is not None and step < TRAINING
        self.button.setVisible(has_one)
        self.view.setVisible(has_one and self.button.isChecked())
        self.view.offer(step)

    def _show_current(self) -> None:
        """Show the latest frame: while the picture is held, no other comes."""
        if self._window.analysis is not None and self._window.judged_by is not None:
            self._show_analysis(self._window.analysis, self._window.judged_by)

    def _show_analysis(self, analysis: Analysis, card: Card) -> None:
        if self.button.isChecked() and self.view.isVisible():
            self.view.show_analysis(analysis, card)
