"""The window's three panes: the picture at the left, the network, and beside it what is looked into."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

_SIDE = 0.42
_SIDE_AT_MOST = 860
"""Of the side pane: its share of the width, and pixels beyond which the others gain more from them."""

_LEFT = {False: 0.43, True: 0.40}
"""Share of the left pane in what the side pane leaves, by whether that is open."""


class Panes(QSplitter):
    """A splitter whose right pane is opened for one widget at a time; each state keeps the widths the user gave it."""

    side_changed = Signal(object)
    """The widget that is shown in the side pane now; None when the pane was closed."""

    def __init__(self, left: QWidget, middle: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chosen: dict[bool, list[int]] = {}
        self._side = _Side()
        self._side.hide()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        for pane, stretch in ((left, 2), (middle, 3), (self._side, 3)):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, stretch)
        self.splitterMoved.connect(self._keep)
        self._share_out()

    @property
    def side(self) -> QWidget | None:
        """What the side pane shows; None while it is closed."""
        return None if self._side.isHidden() else self._side.currentWidget()

    def open_side(self, widget: QWidget) -> None:
        """Show a widget in the side pane, instead of what was there."""
        if widget is self.side:
            return
        if self._side.indexOf(widget) < 0:
            self._side.addWidget(widget)
        self._side.setCurrentWidget(widget)
        if self._side.isHidden():
            self._side.show()
            self._share_out()
        self.side_changed.emit(widget)

    def close_side(self) -> None:
        """Give the side pane's room back to the others."""
        if self.side is None:
            return
        self._side.hide()
        self._share_out()
        self.side_changed.emit(None)

    def _share_out(self) -> None:
        """Give the panes the widths the user chose for this state, or ours; the splitter fits them to its own."""
        is_open = not self._side.isHidden()
        self.setSizes(self._chosen.get(is_open) or self._widths(is_open))

    def _widths(self, is_open: bool) -> list[int]:
        room = self.width() - self.handleWidth() * (2 if is_open else 1)
        side = min(round(_SIDE * room), _SIDE_AT_MOST) if is_open else 0
        left = round(_LEFT[is_open] * (room - side))
        return [left, room - side - left, side]

    def _keep(self) -> None:
        self._chosen[not self._side.isHidden()] = self.sizes()


class _Side(QStackedWidget):
    """Asks for the room of the page that is shown, not of the widest one."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.sizeHint()
