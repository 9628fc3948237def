"""Both models side by side on the face of the shown frame."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smiledesk.core.records import Analysis
from smiledesk.evaluation.comparison import comparable
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.compare.prediction_tile import PredictionTile
from smiledesk.network.bundle import Bundle
from smiledesk.network.model_names import name_of
from smiledesk.session.second_model import Prediction, SecondModel


class LivePair(QWidget):
    """Runs both networks on every analysis it is given, each on its own crop of the same face square."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._models: tuple[SecondModel, SecondModel] | None = None
        self._same_classes = False
        self._agree: bool | None = None
        self.old = PredictionTile(theme, self.tr("Old"))
        self.new = PredictionTile(theme, self.tr("New"))
        self.title = PlainLabel(self.tr("On the face in view"))
        self.title.setFont(proportional(10, bold=True))
        self.agreement = PlainLabel()
        self.agreement.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.title, 0, 0)
        layout.addWidget(self.agreement, 0, 1)
        layout.addWidget(self.old, 1, 0)
        layout.addWidget(self.new, 1, 1)

    def use(self, old: Bundle, new: Bundle) -> None:
        """Compare two models from now on.

        Raises:
            BundleError: one of them cannot be loaded.
        """
        self._models = SecondModel(old), SecondModel(new)
        self._same_classes = comparable(old.card, new.card)
        for tile, bundle in ((self.old, old), (self.new, new)):
            tile.show_model(name_of(bundle), bundle.card)
        self._show(None, None)

    def show_analysis(self, analysis: Analysis) -> None:
        """Judge the followed face with both."""
        if self._models is not None:
            self._show(*(model.predict(analysis) for model in self._models))

    def _show(self, old: Prediction | None, new: Prediction | None) -> None:
        self.old.show_prediction(old)
        self.new.show_prediction(new)
        agree = None if old is None or new is None or not self._same_classes else old.label == new.label
        if agree != self._agree or not self.agreement.text():
            self._agree = agree
            self._say_agreement()

    def _say_agreement(self) -> None:
        words = {None: " ", True: self.tr("they agree"), False: self.tr("they disagree")}[self._agree]
        self.agreement.setText(words)
        set_tone(self.agreement, "warning" if self._agree is False else "muted")
