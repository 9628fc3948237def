"""Layout of an explanation's panels in rows of full width."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.panels.bars import BarsPanel
from smiledesk.gui.microscope.panels.curve import CurvePanel
from smiledesk.gui.microscope.panels.formula import FormulaPanel
from smiledesk.gui.microscope.panels.heat_map import HeatMapPanel
from smiledesk.gui.microscope.panels.number_grid import NumberGridPanel
from smiledesk.gui.microscope.panels.panel import PanelWidget, PhraseText
from smiledesk.gui.microscope.panels.products import ProductsPanel
from smiledesk.gui.microscope.panels.scan import ScanPanel
from smiledesk.lenses.base import Bars, Curve, Formula, HeatMap, NumberGrid, Panel, Products, Scan

_WIDGETS: dict[type[Panel], type[PanelWidget[Any]]] = {
    HeatMap: HeatMapPanel,
    Scan: ScanPanel,
    NumberGrid: NumberGridPanel,
    Products: ProductsPanel,
    Bars: BarsPanel,
    Curve: CurvePanel,
    Formula: FormulaPanel,
}
"""The widget class of each record type."""

_GAP = 8

_LOWEST = 76
"""Least height of a map in pixels."""

_COMFORTABLE = 0.3
"""Least height of a map if not all panels fit into the view, as a share of the view's height."""

Widgets = list[PanelWidget[Any]]
Row = list[Widgets]
"""Columns of panels, side by side."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A panel and its place in the flow."""

    widget: PanelWidget[Any]
    place: QRect


def widget_for(record: Panel, theme: Theme, phrase_text: PhraseText) -> PanelWidget[Any]:
    """Return a new widget for a record and others of its type."""
    return _WIDGETS[type(record)](theme, record, phrase_text)


def arranged(widgets: Sequence[PanelWidget[Any]], width: int, tallest: int) -> list[Placed]:
    """Arrange panels in reading order.

    A row has as many columns as fit, with widths in proportion to their needs; low panels are stacked beside a high
    one. tallest: largest height of maps and plots in pixels.
    """
    placed: list[Placed] = []
    top = 0
    for row in _rows(widgets, width, tallest):
        widths = _widths(row, width, tallest)
        height = max(_height(column, wide, tallest) for column, wide in zip(row, widths, strict=True))
        left = 0
        for column, wide in zip(row, widths, strict=True):
            placed += _column(column, QRect(left, top, wide, height), tallest)
            left += wide + _GAP
        top += height + _GAP
    return placed


def tallest_in(widgets: Sequence[PanelWidget[Any]], width: int, view_height: int) -> int:
    """Largest height of maps and plots, in pixels, at which all panels are in view.

    If there are too many panels, only the first of each kind must be in view, such as the largest of sixteen products;
    maps keep a comfortable height, and the other panels are reached by scrolling.
    """
    firsts = {type(widget.record): widget for widget in reversed(widgets)}.values()

    def largest(needed: Collection[PanelWidget[Any]]) -> int:
        heights = range(_LOWEST, max(view_height, _LOWEST) + 1)

        def is_too_tall(tallest: int) -> bool:
            placed = arranged(widgets, width, tallest)
            return any(each.place.bottom() >= view_height for each in placed if each.widget in needed)

        return heights[max(bisect_left(heights, True, key=is_too_tall) - 1, 0)]

    with_all = largest(widgets)
    comfortable = max(round(_COMFORTABLE * view_height), _LOWEST)
    return with_all if with_all >= comfortable else min(comfortable, largest(firsts))


def _rows(widgets: Sequence[PanelWidget[Any]], width: int, tallest: int) -> list[Row]:
    rows: list[Row] = []
    for widget in widgets:
        if rows and _finds_room_below(widget, rows[-1], width, tallest):
            rows[-1][-1].append(widget)
        elif (
            rows
            and sum(_need(column, width, tallest) + _GAP for column in rows[-1]) + _need([widget], width, tallest)
            <= width
        ):
            rows[-1].append([widget])
        else:
            rows.append([[widget]])
    return rows


def _finds_room_below(widget: PanelWidget[Any], row: Row, width: int, tallest: int) -> bool:
    """True if a panel fits below the last column of a row without making the row higher."""
    widths = _widths(row, width, tallest)
    heights = [_height(column, wide, tallest) for column, wide in zip(row, widths, strict=True)]
    room = max(heights) - heights[-1] - _GAP
    return min(widget.least_width(tallest), width) <= widths[-1] and widget.height_for(widths[-1], tallest) <= room


def _widths(row: Row, width: int, tallest: int) -> list[int]:
    """Widths of the columns, which fill the row; the last one takes the rounding error."""
    needs = [_need(column, width, tallest) for column in row]
    room = width - _GAP * (len(row) - 1)
    widths = [room * need // sum(needs) for need in needs]
    return [*widths[:-1], room - sum(widths[:-1])]


def _need(column: Widgets, width: int, tallest: int) -> int:
    return min(max(widget.least_width(tallest) for widget in column), width)


def _height(column: Widgets, width: int, tallest: int) -> int:
    return sum(widget.height_for(width, tallest) + _GAP for widget in column) - _GAP


def _column(column: Widgets, place: QRect, tallest: int) -> Iterator[Placed]:
    """Stack the panels of a column; the last one takes the remaining height."""
    top = place.top()
    for widget in column[:-1]:
        height = widget.height_for(place.width(), tallest)
        yield Placed(widget, QRect(place.left(), top, place.width(), height))
        top += height + _GAP
    yield Placed(column[-1], QRect(place.left(), top, place.width(), place.bottom() + 1 - top))


class PanelFlow(QWidget):
    """Shows panels; widgets are reused from one explanation to the next, and laid out only when their form changes."""

    probe_requested = Signal(int, int)
    probe_chosen = Signal(int, int)
    channel_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pool: dict[type[Panel], Widgets] = {}
        self._shown: Widgets = []
        self._forms: list[tuple[object, ...]] = []
        self._view_height = 0
        self._laid_out_in = (0, 0)

    @property
    def widgets(self) -> tuple[PanelWidget[Any], ...]:
        """The widgets shown, in reading order."""
        return tuple(self._shown)

    def show_panels(self, panels: Sequence[Panel], phrase_text: PhraseText, *, revealing: bool) -> None:
        """Replace the panels shown."""
        if [type(panel) for panel in panels] != [type(widget.record) for widget in self._shown]:
            self._take_from_pool(panels, phrase_text)
        for widget, panel in zip(self._shown, panels, strict=True):
            widget.show_panel(panel, phrase_text)
            widget.revealing = revealing
        forms = [widget.form() for widget in self._shown]
        if forms != self._forms:
            self._forms = forms
            self._lay_out()

    def start_anew(self) -> None:
        """Forget how much room earlier panels needed, before another layer is shown."""
        for widgets in self._pool.values():
            for widget in widgets:
                widget.start_anew()
        self._forms = []

    def fit_into(self, height: int) -> None:
        """Fit maps to a view of that height in pixels."""
        self._view_height = height
        self._follow_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._follow_room()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Lay out for the room left by the text above."""
        super().moveEvent(event)
        self._follow_room()

    def _follow_room(self) -> None:
        if self._room() != self._laid_out_in:
            self._lay_out()

    def _room(self) -> tuple[int, int]:
        """(width, height in view) in pixels."""
        return self.width(), self._view_height - self.y()

    def _lay_out(self) -> None:
        self._laid_out_in = width, height = self._room()
        placed = arranged(self._shown, width, tallest_in(self._shown, width, height))
        for each in placed:
            each.widget.setGeometry(each.place)
            each.widget.show()
        self.setMinimumHeight(max((each.place.bottom() + 1 for each in placed), default=0))

    def _take_from_pool(self, panels: Sequence[Panel], phrase_text: PhraseText) -> None:
        before = set(self._shown)
        free = {record_type: list(widgets) for record_type, widgets in self._pool.items()}
        self._shown = []
        for panel in panels:
            waiting = free.get(type(panel))
            widget = waiting.pop(0) if waiting else self._new(panel, phrase_text)
            widget.start_anew()
            self._shown.append(widget)
        for widget in before - set(self._shown):
            widget.hide()
        for first, second in zip(self._shown, self._shown[1:], strict=False):
            QWidget.setTabOrder(first, second)
        self._forms = []

    def _new(self, panel: Panel, phrase_text: PhraseText) -> PanelWidget[Any]:
        widget = widget_for(panel, self._theme, phrase_text)
        widget.setParent(self)
        widget.probe_requested.connect(self.probe_requested)
        widget.probe_chosen.connect(self.probe_chosen)
        widget.channel_requested.connect(self.channel_requested)
        self._pool.setdefault(type(panel), []).append(widget)
        return widget


class PanelScroll(PaneScroll):
    """Scroll area around a column with a flow of panels, which is fitted to the view."""

    def __init__(self, content: QWidget, flow: PanelFlow) -> None:
        super().__init__(content)
        self._flow = flow
        # A scroll bar that appears changes the width, and so whether it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))

    def show_first(self, record_type: type[Panel]) -> None:
        """Scroll to the first panel of a type, once the layout knows its place; without one do nothing."""
        panel = next((widget for widget in self._flow.widgets if isinstance(widget.record, record_type)), None)
        if panel is not None:
            QTimer.singleShot(0, panel, lambda: self.verticalScrollBar().setValue(self._flow.y() + panel.y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the panels to the view."""
        super().resizeEvent(event)
        self._flow.fit_into(self.viewport().height())
