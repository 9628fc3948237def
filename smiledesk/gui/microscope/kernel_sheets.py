"""Layout of a layer's weights as sheets of small pictures, one sheet per filter or unit."""

from dataclasses import dataclass

import numpy as np

from smiledesk.core.layer_kinds import CONVOLUTION, FLATTEN, RESCALING
from smiledesk.core.records import Activations
from smiledesk.lenses.weight_update import WeightProbe
from smiledesk.network.card import Card


@dataclass(frozen=True, slots=True)
class KernelSheets:
    """Layout of one layer's kernel."""

    layer: str
    """Name of the layer."""
    shape: tuple[int, ...]
    """(height, width, inputs, filters) of a convolution, (inputs, units) of a dense layer."""
    source: tuple[int, int, int] | None = None
    """Shape (height, width, channels) of the maps flattened into a dense layer's inputs; None if there are none."""
    sees_face: bool = False
    """True if the inputs are the face itself, in gray or in colours."""

    @property
    def count(self) -> int:
        """Number of sheets: one per filter or unit, or one for all filters of the face or of a single map."""
        return 1 if self._share_a_sheet else self.shape[-1]

    @property
    def together(self) -> int:
        """Number of consecutive pictures that belong to one filter, on a sheet of all filters; else 1."""
        return self.shape[2] if self._share_a_sheet else 1

    def of(self, kernel: Activations, sheet: int) -> Activations:
        """Weights of a sheet, shape (height, width, pictures), or (pictures,) if each picture is one number."""
        if self._share_a_sheet:
            return kernel.swapaxes(2, 3).reshape(*self.shape[:2], -1)
        weights = kernel[..., sheet]
        return weights.reshape(self.source) if self.source is not None else weights

    def probe(self, sheet: int, picture: int, row: int, column: int) -> WeightProbe:
        """Weight shown by a cell of a sheet."""
        if self._share_a_sheet:
            number, channel = divmod(picture, self.together)
            return WeightProbe(filter=number, input=channel, row=row, column=column)
        if len(self.shape) == 4:
            return WeightProbe(filter=sheet, input=picture, row=row, column=column)
        if self.source is None:
            return WeightProbe(filter=sheet, input=picture)
        return WeightProbe(filter=sheet, input=int(np.ravel_multi_index((row, column, picture), self.source)))

    def place(self, probe: WeightProbe) -> tuple[int, int, int, int]:
        """(sheet, picture, row, column) of a weight."""
        if self._share_a_sheet:
            return 0, probe.filter * self.together + probe.input, probe.row, probe.column
        if len(self.shape) == 4 or self.source is None:
            return probe.filter, probe.input, probe.row, probe.column
        row, column, picture = (int(place) for place in np.unravel_index(probe.input, self.source))
        return probe.filter, picture, row, column

    def strongest(self, kernel: Activations, sheet: int) -> WeightProbe:
        """Weight of a sheet with the largest magnitude."""
        weights = self.of(kernel, sheet)
        place = [int(index) for index in np.unravel_index(int(np.argmax(np.abs(weights))), weights.shape)]
        row, column, picture = place if weights.ndim == 3 else (0, 0, place[0])
        return self.probe(sheet, picture, row, column)

    @property
    def _share_a_sheet(self) -> bool:
        return self.sees_face or (len(self.shape) == 4 and self.shape[2] == 1)


def sheets_of(layer: str, shape: tuple[int, ...], card: Card | None) -> KernelSheets:
    """Sheets of a layer's kernel; without a card the inputs are taken for feature maps."""
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
