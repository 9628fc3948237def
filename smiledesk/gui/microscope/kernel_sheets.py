"""A layer's weights as sheets of small pictures: what one filter or one unit looks for."""

from dataclasses import dataclass

import numpy as np

from smiledesk.core.layer_kinds import CONVOLUTION, FLATTEN, RESCALING
from smiledesk.core.records import Activations
from smiledesk.lenses.weight_update import WeightProbe
from smiledesk.network.card import Card


@dataclass(frozen=True, slots=True)
class KernelSheets:
    """How a kernel is laid out.

    layer: its name. shape: (height, width, inputs, filters) of a convolution, (inputs, units) of a dense layer.
    source: shape (height, width, channels) of the maps that were flattened into a dense layer's inputs, else None.
    sees_face: whether its inputs are the face itself, in gray or in colours.
    """

    layer: str
    shape: tuple[int, ...]
    source: tuple[int, int, int] | None = None
    sees_face: bool = False

    @property
    def count(self) -> int:
        """How many sheets: one for each filter or unit; one for all filters that see the face, or a single map."""
        return 1 if self._share_a_sheet else self.shape[-1]

    @property
    def together(self) -> int:
        """How many pictures of a sheet belong together: a filter's kernels, where a sheet shows all filters."""
        return self.shape[2] if self._share_a_sheet else 1

    def of(self, kernel: Activations, sheet: int) -> Activations:
        """A sheet: shape (height, width, pictures), or (pictures,) where each picture is one number."""
        if self._share_a_sheet:
            return kernel.swapaxes(2, 3).reshape(*self.shape[:2], -1)
        weights = kernel[..., sheet]
        return weights.reshape(self.source) if self.source is not None else weights

    def probe(self, sheet: int, picture: int, row: int, column: int) -> WeightProbe:
        """The weight that a cell of a sheet shows."""
        if self._share_a_sheet:
            number, channel = divmod(picture, self.together)
            return WeightProbe(filter=number, input=channel, row=row, column=column)
        if len(self.shape) == 4:
            return WeightProbe(filter=sheet, input=picture, row=row, column=column)
        if self.source is None:
            return WeightProbe(filter=sheet, input=picture)
        return WeightProbe(filter=sheet, input=int(np.ravel_multi_index((row, column, picture), self.source)))

    def place(self, probe: WeightProbe) -> tuple[int, int, int, int]:
        """Sheet, picture, row and column of a weight."""
        if self._share_a_sheet:
            return 0, probe.filter * self.together + probe.input, probe.row, probe.column
        if len(self.shape) == 4 or self.source is None:
            return probe.filter, probe.input, probe.row, probe.column
        row, column, picture = (int(place) for place in np.unravel_index(probe.input, self.source))
        return probe.filter, picture, row, column

    def strongest(self, kernel: Activations, sheet: int) -> WeightProbe:
        """The weight of a sheet that is farthest from zero."""
        weights = self.of(kernel, sheet)
        place = [int(index) for index in np.unravel_index(int(np.argmax(np.abs(weights))), weights.shape)]
        row, column, picture = place if weights.ndim == 3 else (0, 0, place[0])
        return self.probe(sheet, picture, row, column)

    @property
    def _share_a_sheet(self) -> bool:
        return self.sees_face or (len(self.shape) == 4 and self.shape[2] == 1)


def sheets_of(layer: str, shape: tuple[int, ...], card: Card | None) -> KernelSheets:
    """The sheets of a layer's kernel; the card knows what its inputs are."""
    if card is None:
        return KernelSheets(layer, shape)
    return KernelSheets(layer, shape, _flattened_into(layer, card), _sees_face(layer, card))


def _sees_face(layer: str, card: Card) -> bool:
    first = next((one for one in card.layers if one.kind != RESCALING.name), None)
    return first is not None and first.name == layer and first.kind == CONVOLUTION.name


def _flattened_into(layer: str, card: Card) -> tuple[int, int, int] | None:
    layers = card.layers
    for two_before, before, this in zip(layers, layers[1:], layers[2:], strict=False):
        if this.name == layer and before.kind == FLATTEN.name and len(two_before.output_shape) == 3:
            height, width, channels = two_before.output_shape
            return height, width, channels
    return None
