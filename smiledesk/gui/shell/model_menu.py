"""Which network judges: the bundled one, or one of the user's own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from smiledesk.gui.common.plain_text import plain, without_mnemonic
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.network.store import ModelStore


class ModelMenu(QObject):
    """Fills a menu with the models of this machine whenever it opens."""

    all_requested = Signal()
    """The user wants to see all that is known of the models."""

    def __init__(self, window: QWidget, store: ModelStore, live_model: LiveModel) -> None:
        super().__init__(window)
        self._store = store
        self._live_model = live_model
        self.menu = QMenu(self.tr("&Model"), window)
        self.menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for model in self._store.all():
            words = model.name
            if model.bundle is None:
                words += self.tr(" (cannot be used)")
            action = self.menu.addAction(without_mnemonic(words))
            action.setCheckable(True)
            action.setChecked(model.name == self._live_model.name)
            action.setEnabled(model.bundle is not None)
            action.setToolTip(plain(model.complaint))
            action.triggered.connect(lambda _checked=False, name=model.name: self._live_model.use(name))
            group.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&History, import, export…"), self.all_requested.emit)
