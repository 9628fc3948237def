"""The window's three panes: the picture at the left, the network, and the side pane of lenses and pages."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from smiledesk.gui.common.containers import PageStack, PaneScroll
from smiledesk.gui.common.text_size import scaled

_SIDE = 0.42
"""Share of the width that the side pane takes."""

_LEFT = {False: 0.43, True: 0.40}
"""Share of the left pane in the width without the side pane, by whether the side pane is open."""

_LEFT_OF_TWO = 0.40
"""Share of the left pane while the side pane replaces the network."""

_THREE_FROM = 1040
"""Pixels of width from which three panes have room beside each other."""

_LEAST = (240, 200, 320)
"""Width of each pane, in pixels."""

_HANDLE = 12

_PAGES_FIT_FROM = 600
"""Pixels of height in which every page of the side pane has room for its text."""


class Panes(QSplitter):
    """A splitter whose right pane is opened for one widget at a time.

    In a narrow window, and in the presenter view, it takes the network's place. Each of these states keeps the widths
    the user gave it.
    """

    side_changed = Signal(object)
    """The widget that is shown in the side pane now; None when the pane was closed."""

    def __init__(self, left: QWidget, middle: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chosen: dict[tuple[bool, bool], list[int]] = {}
        self._left_alone = False
        self._is_presenting = False
        self._middle = middle
        self._pages = PageStack()
        self._side = PaneScroll(_Squeezed(self._pages))
        self._side.hide()
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_HANDLE)
        for pane, least in zip((PaneScroll(left), middle, self._side), _LEAST, strict=True):
            pane.setMinimumWidth(scaled(least))
            self.addWidget(pane)
        self.splitterMoved.connect(self._keep)

    @property
    def side(self) -> QWidget | None:
        """The widget that the side pane shows; None while it is closed."""
        return None if self._side.isHidden() else self._pages.shown

    def open_side(self, widget: QWidget) -> None:
        """Show a widget in the side pane, in place of the one before."""
        if widget is self.side:
            return
        self.prepare_side(widget)
        self._pages.show_page(widget)
        if self._side.isHidden():
            self._side.show()
            self._share_out()
        self.side_changed.emit(widget)

    def prepare_side(self, widget: QWidget) -> None:
        """Add a widget to the side pane without showing it."""
        if self._pages.index_of(widget) < 0:
            self._pages.add(widget)

    def close_side(self) -> None:
        """Close the side pane; the others take its room."""
        if self.side is None:
            return
        self._side.hide()
        self._share_out()
        self.side_changed.emit(None)

    def show_left_alone(self, alone: bool) -> None:
        """Show the left pane alone, or the network beside it; the side pane must be closed."""
        self._left_alone = alone
        self._share_out()
        self.updateGeometry()

    def show_presenting(self, is_presenting: bool) -> None:
        """Let the side pane take the network's place in a wide window, too, or no longer."""
        self._is_presenting = is_presenting
        self._share_out()

    def minimumSizeHint(self) -> QSize:
        """Room for two panes: a window too narrow for three shows two."""
        if self._left_alone:
            return QSize(scaled(_LEAST[0]), super().minimumSizeHint().height())
        return QSize(scaled(_LEAST[0]) + _HANDLE + scaled(_LEAST[2]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give the panes the widths that the user chose for this state, or the default; the splitter makes them fit."""
        is_open, is_replaced = self._state()
        self._middle.setVisible(not (self._left_alone or (is_open and is_replaced)))
        self.setSizes(self._chosen.get((is_open, is_replaced)) or self._widths(is_open, is_replaced))

    def _widths(self, is_open: bool, is_replaced: bool) -> list[int]:
        if is_open and is_replaced:
            room = self.width() - _HANDLE
            left = round(_LEFT_OF_TWO * room)
            return [left, 0, room - left]
        room = self.width() - _HANDLE * (2 if is_open else 1)
        side = round(_SIDE * room) if is_open else 0
        left = round(_LEFT[is_open] * (room - side))
        return [left, room - side - left, side]

    def _state(self) -> tuple[bool, bool]:
        """True if the side pane is open, and true if it takes the network's place."""
        return not self._side.isHidden(), self._is_presenting or self.width() < scaled(_THREE_FROM)

    def _keep(self) -> None:
        self._chosen[self._state()] = self.sizes()


class _Squeezed(QWidget):
    """Gives a widget all the room there is, and asks for its minimum size only where that shows all its text.

    Otherwise a scroll area would take the preferred height of a layout with wrapping text, and scroll too early.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """The content's minimum; in a low pane the height that its text needs."""
        least, viewport = self._content.minimumSizeHint(), self.parentWidget()
        pane = least if viewport is None else viewport.size()
        if pane.height() >= scaled(_PAGES_FIT_FROM):
            return least
        needed = self._content.heightForWidth(max(pane.width(), least.width()))
        return QSize(least.width(), max(least.height(), needed))

    def sizeHint(self) -> QSize:
        """The minimum size."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room."""
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Pass on that the content needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
