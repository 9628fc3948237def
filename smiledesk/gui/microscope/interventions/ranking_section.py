"""The filters or units of a layer that matter most for the verdict, each muted in turn."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSizePolicy, QWidget

from smiledesk.attribution.base import question_of
from smiledesk.attribution.interventions import ChangedNetwork, ScaleChannel
from smiledesk.attribution.ranking import ChannelRanking, rank_channels
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.records import NetworkTrace
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.numbers import signed
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.gui.microscope.interventions.layer_marks import channel_name
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.network.card import Card, LayerCard

_EVERY_MS = 500
_ROWS = 8
_BAR_HEIGHT = 8


class RankingSection(Section):
    """The most important filters of a chosen layer, as bars: how the logit difference changes if one is muted.

    They are ranked anew twice a second while the section is seen. Nothing changes its place while the pointer or the
    focus is on it, so that what is clicked is what was aimed at.
    """

    map_requested = Signal(str, int)
    """Layer and channel of the map to open."""

    def __init__(self, theme: Theme, changes: NetworkChanges, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What matters most now"), parent)
        self._changes = changes
        self._card: Card | None = None
        self._changed: ChangedNetwork | None = None
        self._trace: NetworkTrace | None = None
        self._ranked: NetworkTrace | None = None
        """The trace that was ranked last."""
        self._order: tuple[int, ...] = ()
        self._background = BackgroundTask(self)
        self._background.failed.connect(self._explain)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._rank)
        self.layer = QComboBox()
        self.layer.setAccessibleName(self.tr("Layer whose filters or units are ranked"))
        self.layer.currentIndexChanged.connect(self._start_anew)
        self.beside_title(self.layer)
        self.hint = Hint()
        self.lines = [_RankedLine(theme) for _ in range(_ROWS)]
        self._body = QWidget()
        policy = self._body.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._body.setSizePolicy(policy)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self.lines):
            for column, widget in enumerate(line.widgets):
                grid.addWidget(widget, row, column)
            line.name.clicked.connect(lambda _checked=False, row=row: self._open(row))
            line.mute.clicked.connect(lambda _checked=False, row=row: self._mute(row))
        self.rows.addWidget(self.hint)
        self.rows.addWidget(self._body)
        changes.changed.connect(self._follow_model)
        self._follow_model()
        self._start_anew()

    def show_trace(self, trace: NetworkTrace | None, card: Card, changed: ChangedNetwork | None) -> None:
        """Take the next frame. changed: the network that made the trace, if the user changed it."""
        self._trace, self._card, self._changed = trace, card, changed
        if trace is None:
            self._explain(self.tr("There is no face to look at"))

    def start(self) -> None:
        """Rank from now on."""
        self._timer.start()
        self._rank()

    def stop(self) -> None:
        """Rank no more, as while the section is not seen."""
        self._timer.stop()
        self._background.cancel()

    def _follow_model(self) -> None:
        """Offer the layers with weights of another model, the first at first."""
        names = [layer.name for layer in self._changes.layers if _has_weights(layer)]
        if names != [self.layer.itemText(index) for index in range(self.layer.count())]:
            self.layer.clear()
            self.layer.addItems(names)

    def _start_anew(self) -> None:
        self._background.cancel()
        self._ranked, self._order = None, ()
        self._body.hide()
        self.hint.explain(self.tr("Each is muted in turn, and everything after it computed again…"))
        if self._timer.isActive():
            self._rank()

    def _rank(self) -> None:
        """Rank the latest frame in the background, unless a frame is being ranked."""
        trace, card, layer = self._trace, self._card, self.layer.currentText()
        network = self._changes.learned if self._changed is None else self._changed.network
        if trace is None or trace is self._ranked or card is None or network is None or not layer:
            return
        if self._background.running:
            return
        self._ranked = trace
        question = question_of(trace.logits, card.positive_index)
        self._background.run(
            lambda: rank_channels(network, trace, network.index_of(layer), question),
            lambda ranking: self._show(ranking, card),
        )

    def _show(self, ranking: ChannelRanking, card: Card) -> None:
        first, second = (card.classes[index] for index in (ranking.question.class_index, ranking.question.rival_index))
        text = self.tr("Muted alone, it changes the logit difference {0} − {1}, now {2}, by:")
        self.hint.explain(text.format(class_text(first), class_text(second), signed(ranking.difference)))
        if not self._is_aimed_at() or len(self._order) != len(ranking.order):
            self._order = ranking.order
        layer = next(one for one in card.layers if one.name == ranking.layer)
        limit = float(abs(ranking.changes).max()) or 1.0
        for line, channel in zip(self.lines, self._order, strict=False):
            is_muted = self._changes.factor_of(ranking.layer, channel) == 0
            line.show_change(channel_name(layer, channel), float(ranking.changes[channel]), limit, is_muted=is_muted)
        for index, line in enumerate(self.lines):
            line.set_visible(index < len(self._order))
        self._body.show()

    def _explain(self, reason: str) -> None:
        """Show why nothing is ranked."""
        self._body.hide()
        self.hint.explain(reason)
        self._ranked = None

    def _is_aimed_at(self) -> bool:
        focused = self.window().focusWidget()
        return self._body.underMouse() or (focused is not None and self._body.isAncestorOf(focused))

    def _open(self, row: int) -> None:
        self.map_requested.emit(self.layer.currentText(), self._order[row])

    def _mute(self, row: int) -> None:
        self._changes.toggle(ScaleChannel(self.layer.currentText(), self._order[row], 0.0))


def _has_weights(layer: LayerCard) -> bool:
    return layer.kind in LAYER_KINDS and LAYER_KINDS[layer.kind].has_weights


class _RankedLine:
    """Name, bar, number and mute button of a filter or unit."""

    def __init__(self, theme: Theme) -> None:
        self.name = QPushButton()
        set_role(self.name, "unfold")
        self.bar = _ChangeBar(theme)
        self.number = PlainLabel(font=monospaced(8.5))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(signed(-10.0)))
        self.mute = QPushButton(translate("ranking_section", "Mute"))
        self.mute.setCheckable(True)
        set_room(self.mute, "tight")
        self.widgets = (self.name, self.bar, self.number, self.mute)

    def show_change(self, name: str, change: float, limit: float, *, is_muted: bool) -> None:
        """Show what muting changes. limit: the longest bar's."""
        self.name.setText(name)
        self.name.setAccessibleName(translate("ranking_section", "Open {0}, {1}").format(name, signed(change)))
        self.number.setText(signed(change))
        self.mute.setChecked(is_muted)
        self.mute.setAccessibleName(translate("ranking_section", "Mute {0}").format(name))
        self.bar.show_share(change / limit)

    def set_visible(self, visible: bool) -> None:
        """Show or hide the line."""
        for widget in self.widgets:
            widget.setVisible(visible)


class _ChangeBar(QWidget):
    """A bar from a zero line in the middle, to the right for what is positive."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(120, 2 * _BAR_HEIGHT)

    def show_share(self, share: float) -> None:
        """Show a share of the longest bar, -1 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint groove, bar and zero line."""
        del event
        tokens, middle, half = self._theme.tokens, self.width() / 2, self.width() / 2 - 2
        top = (self.height() - _BAR_HEIGHT) / 2
        painter = QPainter(self)
        painter.fillRect(QRectF(middle - half, top, 2 * half, _BAR_HEIGHT), QColor(tokens.raised))
        bar = QRectF(middle, top, half * self._share, _BAR_HEIGHT).normalized()
        painter.fillRect(bar, self._theme.sign_colour(self._share))
        painter.fillRect(QRectF(middle - 0.5, top - 3, 1, _BAR_HEIGHT + 6), QColor(tokens.muted))
        painter.end()
