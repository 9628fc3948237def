"""Control of the open lens: its layer and probe, explained anew for every frame."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import msgspec
import numpy as np
from PySide6.QtCore import QObject, Signal

from smiledesk.attribution.interventions import ChangedNetwork, changed_id
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.records import Activations, Analysis, NetworkTrace
from smiledesk.core.windows import Region
from smiledesk.gui.common.tile import Cell
from smiledesk.gui.live.live_view import LiveView
from smiledesk.gui.microscope.interventions.layer_marks import LayerMark, intervention_text, layer_marks
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.microscope.network_view import NetworkView
from smiledesk.gui.microscope.titles import CONNECTED, step_of
from smiledesk.lenses import lens_for
from smiledesk.lenses.base import Probe, Subject, clamped
from smiledesk.lenses.connections import Connection, connections
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.lenses.receptive_field import receptive_field
from smiledesk.network.bundle import Bundle, BundleError, LayerWeights
from smiledesk.network.card import Card, LayerCard

_Shape = tuple[int, ...]
"""(height, width, channels) or (units,)."""

_BORDER = 8
"""A map's length divided by this is the border left out on each side."""


class Microscope(QObject):
    """Shows one subject of one analysis in the lens view, the overview and the picture, so that they agree.

    Nothing is explained while no lens is open; while one is, `refresh` explains once, however much has changed.
    """

    opened = Signal()
    """A lens was opened, and the lens view should be shown."""

    closed = Signal()

    def __init__(self, network_view: NetworkView, live_view: LiveView, lens_view: LensView) -> None:
        super().__init__(network_view)
        self._network_view = network_view
        self._live_view = live_view
        self._lens_view = lens_view
        self._bundle: Bundle | None = None
        self._weights: Mapping[str, LayerWeights] | None = None
        self._changed: ChangedNetwork | None = None
        self._changes: Mapping[str, LayerMark] = {}
        self._analysis: Analysis | None = None
        self._peaks = RecentPeaks()
        self._peaks_of: tuple[int, int] | None = None
        self._index: int | None = None
        self._probe = Probe()
        self._stale = False
        self._fed_by: tuple[Connection, ...] = ()
        self._fed: tuple[int, int] | None = None
        self._borrower: Callable[[str, int], object] | None = None
        network_view.map_chosen.connect(self._choose_map)
        lens_view.probe_moved.connect(self.move_probe)
        lens_view.layer_requested.connect(self.change_layer)
        lens_view.closed.connect(self.close)

    @property
    def layer(self) -> LayerCard | None:
        """Layer of the open lens; None while none is open."""
        return None if self._index is None else self._layers[self._index]

    @property
    def probe(self) -> Probe:
        """Probe of the open lens."""
        return self._probe

    def use(self, bundle: Bundle) -> None:
        """Use another network from its first analysis on.

        An open lens keeps its layer's index, or moves to the last layer if there are fewer.
        """
        self._bundle = bundle
        self._weights = None
        self._show_changed(None)
        self._peaks_of = self._fed = None
        self._analysis = None
        self._stale = False
        if self._index is not None:
            self._index = min(self._index, len(bundle.card.layers) - 1)

    def show_analysis(self, analysis: Analysis | None, changed: ChangedNetwork | None = None) -> None:
        """Take the next frame's analysis; None if there is none. changed: the network that made it, if changed."""
        self._analysis = analysis
        if changed is not self._changed:
            self._show_changed(changed)
        self._stale = True
        trace = self._trace()
        if analysis is None or trace is None:
            return
        if self._peaks_of != (analysis.generation, trace.face_id):
            self._peaks_of = (analysis.generation, trace.face_id)
            self._peaks = RecentPeaks()
        silencing = [layer for layer in trace.layers if layer.kind in LAYER_KINDS and LAYER_KINDS[layer.kind].silences]
        self._peaks.add(analysis.frame.captured_at, silencing)

    def refresh(self) -> None:
        """Explain the latest frame and probe in all views, if anything has changed."""
        if not self._stale:
            return
        self._stale = False
        if self._index is None or self._bundle is None:
            return
        trace = self._trace()
        if trace is None:
            self._lens_view.clear()
            self._show_field(None)
            return
        network = self._card_and_weights(self._bundle)
        if network is None:
            self._lens_view.clear(self.tr("The files of this network are gone: choose another model"))
            self._show_field(None)
            return
        subject = subject_of(*network, trace, self._index, self._peaks)
        self._probe = clamped(self._probe, subject.layer)
        self._show(subject)
        self._show_mark(subject.layer.name)

    def lend_views(self, borrower: Callable[[str, int], object] | None) -> None:
        """Let another pane have the maps that are chosen in the overview, and outline its own there and on the face.

        borrower: takes the name of a layer and a channel; None takes the views back.
        """
        was_lent, self._borrower = self._borrower is not None, borrower
        if was_lent and borrower is None and self._index is None:
            self.outline(None)

    def outline(self, name: str | None, cell: Cell = (0, 0, 0), field: Region | None = None) -> None:
        """Outline a cell of a layer's map, and what it sees of the face, while no lens is open; None for nothing."""
        self._network_view.show_open(name, cell)
        self._outline_field(field, None)

    def open_map(self, name: str, channel: int, row: int, column: int) -> None:
        """Open the lens on a cell of a layer's map."""
        index = next(at for at, layer in enumerate(self._layers) if layer.name == name)
        self._open(index, Probe(channel, row, column))

    def open_channel(self, name: str, channel: int) -> None:
        """Open the lens on a layer's channel, where its output is largest."""
        index = next(at for at, layer in enumerate(self._layers) if layer.name == name)
        trace = self._trace()
        at = Probe() if trace is None else _at_largest(trace.layers[index].output[..., channel : channel + 1])
        self._open(index, replace(at, channel=channel))

    def open_lesson_step(self, step: int) -> bool:
        """Open the lens where the output of a lesson step's layer is largest; False if there is no such layer.

        Opens the first layer of the step, but the last fully connected one, whose units vote on the classes.
        """
        found = [at for at, layer in enumerate(self._layers) if step_of(layer.kind) == step]
        if not found:
            return False
        index = found[-1 if step == CONNECTED else 0]
        trace = self._trace()
        self._open(index, Probe() if trace is None else _at_largest(trace.layers[index].output))
        return True

    def change_layer(self, layers: int) -> None:
        """Move the lens forward or back by layers, at the same place; beyond the ends of the network do nothing."""
        if self._index is None or not 0 <= self._index + layers < len(self._layers):
            return
        before, after = self._layers[self._index], self._layers[self._index + layers]
        self._go_to(self._index + layers, _carried(self._probe, before.output_shape, after.output_shape))

    def move_probe(self, probe: Probe) -> None:
        """Replace the probe."""
        if probe != self._probe:
            self._probe = probe
            self._stale = True

    def close(self) -> None:
        """Close the lens."""
        if self._index is None:
            return
        name = self._layers[self._index].name
        self._index = None
        self._network_view.show_open(None)
        self._show_field(None)
        self._lens_view.clear()
        self.closed.emit()
        self._network_view.tiles[name].setFocus()

    @property
    def _layers(self) -> tuple[LayerCard, ...]:
        return () if self._bundle is None else self._bundle.card.layers

    def _choose_map(self, name: str, channel: int, row: int, column: int) -> None:
        if self._borrower is None:
            self.open_map(name, channel, row, column)
        else:
            self._borrower(name, channel)

    def _trace(self) -> NetworkTrace | None:
        """Trace of the followed face through the network in use; None if there is none."""
        trace = None if self._analysis is None else self._analysis.trace
        if trace is None or self._bundle is None:
            return None
        interventions = () if self._changed is None else self._changed.interventions
        if trace.model_id != changed_id(self._bundle.model_id, interventions):
            return None
        return trace

    def _card_and_weights(self, bundle: Bundle) -> tuple[Card, Mapping[str, LayerWeights]] | None:
        """Card and weights of the network that made the analysis, the user's changes included.

        The weights are read when first needed; None if the files are gone, as those of a cancelled run.
        """
        if self._changed is not None:
            network = self._changed.network
            return msgspec.structs.replace(bundle.card, layers=network.layers), network.weights
        if self._weights is None:
            try:
                self._weights = bundle.weights()
            except BundleError:
                return None
        return bundle.card, self._weights

    def _open(self, index: int, probe: Probe) -> None:
        was_closed = self._index is None
        self._go_to(index, probe)
        if was_closed:
            self.opened.emit()
        self._lens_view.setFocus()

    def _go_to(self, index: int, probe: Probe) -> None:
        self._index = index
        self._probe = probe
        self._stale = True

    def _show(self, subject: Subject) -> None:
        """Show a subject's explanation, its connections and its receptive field."""
        winner = self._explain(subject)
        if self._fed != (subject.index, self._probe.channel):
            self._fed = (subject.index, self._probe.channel)
            self._fed_by = connections(subject.layers, *self._fed)
        cell = (self._probe.channel, self._probe.row, self._probe.column)
        self._network_view.show_open(subject.layer.name, cell, self._fed_by)
        self._show_field(subject, winner)

    def _show_changed(self, changed: ChangedNetwork | None) -> None:
        """Take the network with the user's changes from its first analysis on, and mark its layers."""
        self._changed = changed
        self._changes = layer_marks(changed)
        self._fed = None
        layers = self._layers if changed is None else changed.network.layers
        self._network_view.show_changes(layers, self._changes)

    def _show_mark(self, name: str) -> None:
        """Mark the open layer where the user's changes alter it."""
        change = self._changes.get(name)
        if change is None or self._changed is None:
            self._lens_view.show_mark("")
            return
        texts = [intervention_text(one, self._layers) for one in self._changed.interventions]
        self._lens_view.show_mark(change.channel_text(self._probe.channel) or change.text, "\n".join(texts))

    def _explain(self, subject: Subject) -> Probe | None:
        """Explain the probe, and return the cell of the layer before that alone makes its value, if any."""
        lens = lens_for(subject.layer.kind)
        if lens is None:
            self._lens_view.clear(self.tr("No lens explains layers of the kind '{0}' yet").format(subject.layer.kind))
            return None
        explanation = lens.explain(subject, self._probe)
        self._lens_view.show_explanation(subject, self._probe, explanation)
        return explanation.winner

    def _show_field(self, subject: Subject | None, winner: Probe | None = None) -> None:
        """Outline the receptive fields of the probe and its winner on the face square and the picture."""
        field = None if subject is None else receptive_field(subject.layers, subject.index, self._probe)
        won = None
        if subject is not None and winner is not None and subject.index:
            won = receptive_field(subject.layers, subject.index - 1, winner)
        self._outline_field(field, won)

    def _outline_field(self, field: Region | None, winner: Region | None) -> None:
        self._live_view.show_field(field, winner)
        if self._network_view.input_tile is not None:
            self._network_view.input_tile.show_field(field, winner)


def _carried(probe: Probe, before: _Shape, after: _Shape) -> Probe:
    """The probe at the same relative position in another layer's output."""
    (rows, columns), (new_rows, new_columns) = (shape[:2] if len(shape) == 3 else (1, 1) for shape in (before, after))
    return replace(
        probe,
        channel=min(probe.channel, after[-1] - 1),
        row=int((probe.row + 0.5) * new_rows / rows),
        column=int((probe.column + 0.5) * new_columns / columns),
        beside=None,
    )


def _at_largest(output: Activations) -> Probe:
    """The probe at the largest value of a layer's output.

    The border is left out: there a map shows the padding rather than the face.
    """
    if output.ndim == 1:
        return Probe(int(output.argmax()))
    top, left = (length // _BORDER for length in output.shape[:2])
    inner = output[top : output.shape[0] - top, left : output.shape[1] - left]
    row, column, channel = (int(at) for at in np.unravel_index(int(inner.argmax()), inner.shape))
    return Probe(channel, row + top, column + left)
