"""Which widget shows which record of a lens."""

from typing import Any

from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.panels.bars import BarsPanel
from smiledesk.gui.microscope.panels.curve import CurvePanel
from smiledesk.gui.microscope.panels.formula import FormulaPanel
from smiledesk.gui.microscope.panels.heat_map import HeatMapPanel
from smiledesk.gui.microscope.panels.number_grid import NumberGridPanel
from smiledesk.gui.microscope.panels.panel import PanelWidget, Say
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


def widget_for(record: Panel, theme: Theme, say: Say) -> PanelWidget[Any]:
    """A new widget that shows a record, and can show others of its type."""
    return _WIDGETS[type(record)](theme, record, say)
