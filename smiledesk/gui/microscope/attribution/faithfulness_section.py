"""Deletion and insertion curves of the held face: which of the maps is the more faithful to the network here."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from smiledesk.attribution.method_names import MethodName
from smiledesk.gui.common.curve_plot import Curve, CurvePlot
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.style import set_room, set_tone
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.attribution.explainer import FaithfulnessOfMaps
from smiledesk.gui.microscope.attribution.method_text import method_text

_RIGHT = Qt.AlignmentFlag.AlignRight


class FaithfulnessSection(Section):
    """A button that measures, the curves of the chosen method, and the areas under those of all."""

    def __init__(self, theme: Theme, methods: Iterable[MethodName], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Which map is the most faithful here?"), parent)
        self._found: FaithfulnessOfMaps | None = None
        self._method: MethodName | None = None
        self.measure = QPushButton(self.tr("Freeze and measure"))
        set_room(self.measure, "medium")
        self.beside_title(self.measure)
        self.hint = Hint(
            self.tr(
                "Deletion takes away what a map calls important first: the sooner the probability falls, the better. "
                "Insertion brings it back first: the sooner it rises, the better."
            )
        )
        self.plot = CurvePlot(theme, "", self.tr("% of the face"))
        self._areas = {method: (_number(), _number()) for method in methods}
        self._result = QWidget()
        self._lay_out_result()
        self.rows.addWidget(self.hint)
        self.rows.addWidget(self._result)
        self._result.hide()

    def show_method(self, method: MethodName) -> None:
        """Show the curves of a method."""
        self._method = method
        self.plot.title = method_text(method).name
        found = None if self._found is None else self._found.curves.get(method)
        if found is None:
            self.plot.show_curves((), last=100.0, top=1.0)
            return
        named = (
            #: Places of the face are deleted
            (self.tr("deletion"), found.deletion, False),
            #: Places of the face are inserted
            (self.tr("insertion"), found.insertion, True),
        )
        curves = [
            Curve(name, tuple(zip((100 * curve.shares).tolist(), curve.probabilities.tolist(), strict=True)), dashed)
            for name, curve, dashed in named
        ]
        self.plot.show_curves(curves, last=100.0, top=1.0)

    def show_found(self, found: FaithfulnessOfMaps) -> None:
        """Show the curves of a held face."""
        self._found = found
        self.measure.setEnabled(True)
        self._area_heading.setText(self.tr("area under p({0})").format(class_text(found.class_name)))
        self._result.show()
        areas = {method: (one.deletion.area, one.insertion.area) for method, one in found.curves.items()}
        best = (min(each[0] for each in areas.values()), max(each[1] for each in areas.values())) if areas else ()
        for method, labels in self._areas.items():
            for label, area, best_area in zip(labels, areas.get(method, ()), best, strict=False):
                label.setText(f"✓ {fixed(area, 3)}" if area == best_area else fixed(area, 3))
                set_tone(label, "accent" if area == best_area else "")
            if method not in areas:
                for label in labels:
                    label.setText("–")
                    set_tone(label, "")
        if self._method is not None:
            self.show_method(self._method)

    def forget(self) -> None:
        """Show no curves: another face is in view."""
        self._found = None
        self._result.hide()

    def _lay_out_result(self) -> None:
        grid = QGridLayout(self._result)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        self.plot.setMinimumHeight(scaled(150))
        grid.addWidget(self.plot, 0, 0, 1, 4)
        self._area_heading = PlainLabel(font=proportional(8), tone="muted")
        grid.addWidget(self._area_heading, 1, 0)
        for column, text in enumerate((self.tr("deletion"), self.tr("insertion")), start=1):
            grid.addWidget(PlainLabel(text, font=proportional(8), tone="muted"), 1, column, _RIGHT)
        for row, (method, labels) in enumerate(self._areas.items(), start=2):
            grid.addWidget(PlainLabel(method_text(method).name, font=proportional(8.5)), row, 0)
            for column, label in enumerate(labels, start=1):
                grid.addWidget(label, row, column, _RIGHT)
        grid.setColumnStretch(3, 1)


def _number() -> PlainLabel:
    return PlainLabel(font=monospaced(8.5))
