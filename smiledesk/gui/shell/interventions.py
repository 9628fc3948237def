"""The user's changes of the network, by menu and keys, in the overview and in a lens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from smiledesk.attribution.interventions import ExchangeChannels, ScaleChannel, SoloChannel, weighted_layer_of
from smiledesk.core.layer_kinds import CONVOLUTION
from smiledesk.core.records import Analysis
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import pop_up
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.microscope.interventions.network_changes import NetworkChanges
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.store import ModelStore
from smiledesk.session.session import Session

if TYPE_CHECKING:
    from smiledesk.gui.microscope.interventions.changes_view import ChangesView


class Interventions(QObject):
    """Changes the network as the overview and the lens request it."""

    faces_requested = Signal(str, int)
    """Layer and channel whose strongest faces are to be shown."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        session: Session,
        actions: WindowActions,
        live_model: LiveModel,
        store: ModelStore,
    ) -> None:
        super().__init__(window)
        self._live_model = live_model
        self._store = store
        self._window = window
        self._theme = theme
        self._session = session
        self._actions = actions
        self._returns = False
        """Closing the lens goes back to the list of changes, from which it was opened."""
        self.view: ChangesView | None = None
        self._first: tuple[str, int] | None = None
        """Layer and channel to exchange with the one that is picked next."""
        self._exchange_text = ""
        """The message that asks for that one."""
        self.changes: NetworkChanges = NetworkChanges(session, self)
        overview, lens = window.network_view, window.lens_view
        overview.mute_requested.connect(self.mute)
        overview.solo_requested.connect(self.solo)
        overview.map_picked.connect(self._exchange)
        overview.picking_ended.connect(lambda: window.banner.withdraw(self._exchange_text))
        overview.menu_requested.connect(lambda name, channel, at: self._open_menu(overview, name, channel, at))
        lens.mute_requested.connect(lambda: self._of_lens(self.mute))
        lens.solo_requested.connect(lambda: self._of_lens(self.solo))
        lens.menu_requested.connect(self._open_menu_of_lens)
        window.undo_requested.connect(self.changes.undo)
        window.redo_requested.connect(self.changes.redo)
        window.model_shown.connect(self._use)
        window.changes_refused.connect(self.changes.accept_refusal)
        window.analysis_shown.connect(self._show_analysis)
        window.side_changed.connect(self._side_changed)
        self.changes.changed.connect(self._show_steps)
        self._show_steps()

    def open(self) -> None:
        """Show the list of the changes."""
        view = self._made_view()
        self._window.open_side(view)
        if self._window.analysis is not None and self._window.judged_by is not None:
            self._show_analysis(
                self._window.analysis, self._window.judged_by
            )  # while the picture is held, no other comes
        view.close_button.setFocus()

    def stop(self) -> None:
        """End the process that saves a model, if there is one, and the ranking."""
        if self.view is not None:
            self.view.ranking.stop()
            self.view.saving.stop()

    def mute(self, name: str, channel: int) -> None:
        """Mute the filter or unit behind a channel of a layer, or let it speak again."""
        if (layer := self._weighted(name)) is not None:
            self.changes.toggle(ScaleChannel(layer, channel, 0.0))

    def solo(self, name: str, channel: int) -> None:
        """Mute all others of its layer, or let them speak again."""
        if (layer := self._weighted(name)) is not None:
            self.changes.toggle(SoloChannel(layer, channel))

    def _use(self, bundle: Bundle) -> None:
        self._window.network_view.end_picking()
        self.changes.use(bundle)

    def _made_view(self) -> "ChangesView":
        if self.view is None:
            from smiledesk.gui.microscope.interventions.changes_view import ChangesView

            self.view = ChangesView(self._theme, self.changes, self._store.free_name)
            self.view.saving.use_requested.connect(self._live_model.use)
            self.view.closed.connect(self._window.close_side)
            self.view.ranking.map_requested.connect(self._look_into)
        return self.view

    def _show_analysis(self, analysis: Analysis, card: Card) -> None:
        if self.view is not None and self.view.isVisible():
            self.view.show_analysis(analysis, card, self._session.status().model.changed)

    def _look_into(self, layer: str, channel: int) -> None:
        """Open the lens on a ranked map where its value is largest."""
        self._returns = True
        self._window.microscope.open_channel(layer, channel)

    def _side_changed(self, shown: QWidget | None) -> None:
        returns, self._returns = self._returns, self._returns and shown is self._window.lens_view
        if returns and shown is None:
            self.open()

    def _edit_kernel(self, layer: str, channel: int) -> None:
        self.open()
        if self.view is not None:
            self.view.kernel.edit(layer, channel)

    def _of_lens(self, act: Callable[[str, int], None]) -> None:
        """Change what the open lens explains."""
        layer = self._window.microscope.layer
        if layer is not None:
            act(layer.name, self._window.microscope.probe.channel)

    def _open_menu_of_lens(self, at: QPoint) -> None:
        self._of_lens(lambda name, channel: self._open_menu(self._window.lens_view, name, channel, at))

    def _open_menu(self, view: QWidget, name: str, channel: int | None, at: QPoint) -> None:
        """Open the menu of a channel, or of a layer, and below it what else the view offers."""
        from smiledesk.gui.microscope.interventions.intervention_menu import InterventionMenu

        menu = InterventionMenu(self.changes, self.changes.layers, self._index_of(name), channel, view)
        menu.exchange_requested.connect(self._pick_second)
        menu.kernel_requested.connect(self._edit_kernel)
        if channel is not None:
            menu.addSeparator()
            faces = menu.addAction(Action.STRONGEST_FACES.menu_text)
            faces.triggered.connect(lambda: self.faces_requested.emit(name, channel))
        menu.addSeparator()
        menu.addActions([self._actions[action] for action in (Action.UNDO_CHANGE, Action.RESET_CHANGES)])
        menu.addSeparator()
        menu.addActions(view.actions())
        pop_up(menu, at)

    def _pick_second(self, layer: str, channel: int) -> None:
        """Ask for the map to exchange with."""
        self._first = layer, channel
        if not self._window.network_view.isVisible():
            self._window.close_side()
        self._window.network_view.pick_map(layer)
        text = self.tr("Exchange unit {0} of {1}: choose the unit to exchange it with.")
        if self.changes.layers[self._index_of(layer)].kind == CONVOLUTION.name:
            text = self.tr("Exchange filter {0} of {1}: choose the map to exchange it with.")
        self._exchange_text = text.format(channel + 1, layer)
        self._window.banner.show_message(
            self._exchange_text, self.tr("Leave it"), self._window.network_view.end_picking
        )

    def _exchange(self, name: str, channel: int) -> None:
        """Exchange the two; a map of another layer, or the same one, is no choice."""
        if self._first is None or self._weighted(name) != self._first[0] or channel == self._first[1]:
            return
        self._window.network_view.end_picking()
        self._window.banner.withdraw(self._exchange_text)
        self.changes.make(ExchangeChannels(*self._first, channel))

    def _weighted(self, name: str) -> str | None:
        """Name of the layer whose filters or units make the channels of a layer; None, and a message, for none."""
        source = weighted_layer_of(self.changes.layers, self._index_of(name))
        if source is None:
            self._window.banner.show_message(self.tr("{0} has no filters of its own").format(name))
            return None
        return self.changes.layers[source].name

    def _index_of(self, name: str) -> int:
        return next(index for index, layer in enumerate(self.changes.layers) if layer.name == name)

    def _show_steps(self) -> None:
        """Offer what can be undone."""
        self._actions[Action.UNDO_CHANGE].setEnabled(self.changes.can_undo)
        self._actions[Action.REDO_CHANGE].setEnabled(self.changes.can_redo)
        self._actions[Action.RESET_CHANGES].setEnabled(bool(self.changes.interventions))
