"""The side pane of the changes of the network: the list, what matters most, a kernel by hand, and saving."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.attribution.interventions import ChangedNetwork
from smiledesk.core.records import Analysis
from smiledesk.gui.common.buttons import CloseButton
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.interventions.change_list import ChangeList
from smiledesk.gui.microscope.interventions.kernel_section import KernelSection
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.microscope.interventions.ranking_section import RankingSection
from smiledesk.gui.microscope.interventions.save_section import SaveSection
from smiledesk.network.card import Card


class ChangesView(QWidget):
    """The pane of the user's changes of the network."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        changes: NetworkChanges,
        free_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """free_name: a name near to the one suggested that a new model can have."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Changes of the network"))
        self.list = ChangeList(changes)
        self.kernel = KernelSection(changes)
        self.ranking = RankingSection(theme, changes)
        self.saving = SaveSection(changes, free_name)
        title = PlainLabel(self.tr("Changes of the network"), font=proportional(12, bold=True))
        self.close_button = CloseButton()
        self.close_button.clicked.connect(self.closed)
        heading = QHBoxLayout()
        heading.addWidget(title, stretch=1)
        heading.addWidget(self.close_button)
        hint = Hint(
            self.tr(
                "Verdicts start afresh with every change. Another model starts without changes; the model's "
                "files stay as they are."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addWidget(hint)
        for section in (self.list, self.ranking, self.kernel, self.saving):
            layout.addWidget(section)
        layout.addStretch()

    def show_analysis(self, analysis: Analysis, card: Card, changed: ChangedNetwork | None) -> None:
        """Take the next frame. changed: the network that made it, if the user changed it."""
        self.ranking.show_trace(analysis.trace, card, changed)
        self.list.show_outcome(self._outcome_text(analysis, card))

    def showEvent(self, event: QShowEvent) -> None:
        """Rank while it is seen."""
        super().showEvent(event)
        self.ranking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rank no more."""
        super().hideEvent(event)
        self.ranking.stop()

    def _outcome_text(self, analysis: Analysis, card: Card) -> str:
        """The probability of the positive or the likeliest class, as learned and now; empty without changes."""
        if analysis.trace is None or analysis.unchanged is None:
            return ""
        before = analysis.unchanged.probabilities
        index = int(before.argmax()) if card.positive_index is None else card.positive_index
        return self.tr("p({0}) of this frame: {1:.2f} as learned, {2:.2f} with your changes").format(
            class_text(card.classes[index]), before[index], analysis.trace.probabilities[index]
        )
