"""Why this verdict: four methods side by side on the live face, the patch, and how far to trust the maps."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.attribution.base import Method
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods import METHODS
from smiledesk.core.windows import Region
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.buttons import CloseButton
from smiledesk.gui.common.containers import PaneScroll
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel, Hint
from smiledesk.gui.common.out_of_date import show_out_of_date
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.attribution.explainer import Explained, ExplainedFace, PlacedPatch, Randomised
from smiledesk.gui.microscope.attribution.faithfulness_section import FaithfulnessSection
from smiledesk.gui.microscope.attribution.method_maps import MethodMaps
from smiledesk.gui.microscope.attribution.method_text import randomised_text
from smiledesk.gui.microscope.attribution.patch_section import PatchSection

_GAP = 8


class AttributionView(QWidget):
    """Shows what was explained of the newest face, and tells when the user chooses something else to be explained."""

    closed = Signal()

    changed = Signal()
    """The user has chosen another method, network or patch, or has moved the patch."""

    layer_requested = Signal(bool)
    """Lay the map of the chosen method over the picture, or take it away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: ExplainedFace | None = None
        self._centre: tuple[float, float] | None = None
        """Row and column of the patch's centre, in pixels of the crop; None while no patch is on the face."""
        self.setAccessibleName(self.tr("Why this verdict"))
        self.setAccessibleDescription(
            self.tr("Maps of the face: the places that support the verdict or speak against it")
        )
        self.maps = MethodMaps(theme, METHODS)
        self.network = QComboBox()
        self.network.setAccessibleName(self.tr("Randomised part of the network"))
        for randomised in Randomised:
            self.network.addItem(self.tr("Randomised: {0}").format(randomised_text(randomised)), randomised)
        self.over_picture = QCheckBox(self.tr("Over the picture"))
        self.over_picture.setToolTip(plain(Action.ATTRIBUTION_LAYER.with_key(Action.ATTRIBUTION_LAYER.text)))
        self.patch = PatchSection(theme)
        self.faithfulness = FaithfulnessSection(theme, METHODS)
        self._build()
        self._connect()
        self.show_face(None)

    @property
    def method(self) -> MethodName:
        """The method whose map lies over the picture."""
        return self.maps.method

    @property
    def methods(self) -> Mapping[MethodName, Method]:
        """All methods by their names, occlusion with the user's patch."""
        return {**METHODS, MethodName.OCCLUSION: self.patch.occlusion}

    @property
    def randomised(self) -> Randomised:
        """The part of the network that is randomised."""
        return Randomised(self.network.currentData())

    @property
    def placed_patch(self) -> PlacedPatch | None:
        """The patch on the face; None for none."""
        return None if self._centre is None else PlacedPatch(self.patch.occlusion, *self._centre)

    @property
    def covered_region(self) -> Region | None:
        """The place of the patch, in pixels of the crop; None for none."""
        if self._centre is None or self._face is None:
            return None
        return self.patch.occlusion.region(len(self._face.trace.crop), *self._centre)

    def show_method(self, method: MethodName) -> None:
        """Choose the method whose map lies over the picture."""
        self.maps.choose(method)
        self.faithfulness.show_method(method)

    def show_layer(self, is_on: bool) -> None:
        """Show whether a map lies over the picture."""
        self.over_picture.setChecked(is_on)

    def show_face(self, face: ExplainedFace | None) -> None:
        """Show the face that is explained next; None for none."""
        before, self._face = self._face, face
        self.faithfulness.measure.setEnabled(face is not None)
        if face is None:
            self.maps.clear(None)
            self.question.show_text(self.tr("No face yet: look into the camera, or open a picture with a face"))
            self.patch.verdict.show_explained(None)
        elif before is None or not face.is_judged_as(before):
            self.maps.clear(face.trace.crop)
        if before is not None and (face is None or face.trace is not before.trace):
            self.faithfulness.forget()

    def show_explained(self, explained: Explained) -> None:
        """Show what was found of a face, by some or all methods."""
        self._show_question(explained)
        is_random = explained.request.randomised is not Randomised.NOTHING
        for method, found in explained.found.items():
            self.maps.maps[method].show_attribution(explained.face.crop, found, is_random=is_random)
        if MethodName.OCCLUSION in explained.found:
            self.patch.show_time(explained.seconds)
        if explained.covered is not None and explained.request.patch == self.placed_patch:
            self.patch.verdict.show_explained(explained)
            self.maps.show_patch(self.covered_region, explained.covered.crop)

    def show_out_of_date(self, out_of_date: bool) -> None:
        """Gray the maps while they are out of date, or restore their colours."""
        show_out_of_date(self.maps.maps.values(), out_of_date)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, like every view beside the network."""
        if Action.GO_BACK.matches(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.close_button = CloseButton()
        self.question = ElidedLabel(font=proportional(9), tone="muted")
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(PlainLabel(self.tr("Why this verdict"), font=proportional(14, bold=True)))
        names.addWidget(self.question)
        heading = QHBoxLayout()
        heading.addLayout(names, stretch=1)
        heading.addWidget(self.close_button)
        switches = QHBoxLayout()
        switches.setSpacing(10)
        switches.addWidget(self.over_picture)
        switches.addStretch()
        switches.addWidget(self.network)
        self.warning = Hint()
        self.warning.warn(
            self.tr("These maps are of a network that knows nothing. A map that looks as before explains little.")
        )
        self.warning.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for section in (self.maps, self.patch, self.faithfulness):
            column.addWidget(section)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(heading)
        layout.addLayout(switches)
        layout.addWidget(self.warning)
        layout.addWidget(PaneScroll(body), stretch=1)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.over_picture.clicked.connect(self.layer_requested)
        self.network.activated.connect(self._change_network)
        self.patch.changed.connect(self.changed)
        self.maps.chosen.connect(self.faithfulness.show_method)
        self.maps.chosen.connect(lambda _method: self.changed.emit())
        self.maps.pointed.connect(lambda row, column: self._place_patch((row, column)))
        self.maps.stepped.connect(self._step_patch)
        self.maps.left.connect(lambda: self._place_patch(None))

    def _change_network(self) -> None:
        self.warning.setVisible(self.randomised is not Randomised.NOTHING)
        self.maps.clear(None if self._face is None else self._face.trace.crop)
        self.changed.emit()

    def _show_question(self, explained: Explained) -> None:
        face, question = explained.request.face, explained.question
        names = (class_text(face.bundle.card.classes[at]) for at in (question.class_index, question.rival_index))
        text = self.tr("How far the logit of “{0}” is ahead of that of “{1}”")
        if face.changed is not None:
            text = self.tr("Changed by you. How far the logit of “{0}” is ahead of that of “{1}”")
        asked = text.format(*names)
        if asked != self.question.text():  # even the same text makes Qt lay out the pane anew
            self.question.show_text(asked)

    def _step_patch(self, rows: int, columns: int) -> None:
        """Move the patch by strides; the first step puts it on the middle of the face."""
        if self._face is None:
            return
        side = len(self._face.trace.crop)
        if self._centre is None:
            self._place_patch((side / 2, side / 2))
            return
        stride = self.patch.occlusion.stride * side
        row, column = self._centre[0] + rows * stride, self._centre[1] + columns * stride
        self._place_patch((min(max(row, 0), side), min(max(column, 0), side)))

    def _place_patch(self, centre: tuple[float, float] | None) -> None:
        if centre != self._centre:
            self._centre = centre
            self.maps.show_patch(self.covered_region)
            if centre is None:
                self.patch.verdict.show_explained(None)
            self.changed.emit()
