"""Run a bundle's network on a face: LiteRT, every layer's output, no TensorFlow."""

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from smiledesk.core.records import LayerTrace, NetworkTrace, Pixels
from smiledesk.core.silence import standard_error_closed
from smiledesk.network.bundle import Bundle, BundleError


class NetworkRuntime:
    """A loaded network. Not thread-safe: one thread, one runtime."""

    def __init__(self, bundle: Bundle, threads: int = 1) -> None:
        """Load the LiteRT file.

        Raises:
            BundleError: the file is broken, or its layers are not those of the card.
        """
        self._bundle = bundle
        card = bundle.card
        try:
            # By content: a file in use cannot be renamed or removed on every system, and models are.
            content = bundle.live_path.read_bytes()
            self._runner = Interpreter(model_content=content, num_threads=threads).get_signature_runner()
        except (OSError, ValueError, RuntimeError) as error:
            raise BundleError(f"the network of '{bundle.folder}' cannot be loaded: {error}") from error
        inputs = self._runner.get_input_details()
        outputs = self._runner.get_output_details()
        names = {layer.name for layer in card.layers}
        if len(inputs) != 1 or set(outputs) != names:
            raise BundleError(
                f"the network of '{bundle.folder}' has other layers than its card. "
                f"Received: {sorted(outputs)}, expected {sorted(names)}"
            )
        (self._input,) = inputs
        shape = tuple(inputs[self._input]["shape"][1:])
        if shape != self.input_shape:
            raise BundleError(
                f"the network of '{bundle.folder}' has another input than its card. "
                f"Received: {shape}, expected {self.input_shape}"
            )
        self._logits = _layer_before_softmax(bundle)
        # The first run allocates, which LiteRT tells on standard error, where a command's own lines belong.
        with standard_error_closed():
            self._runner(**{self._input: np.zeros((1, *self.input_shape), np.float32)})

    @property
    def bundle(self) -> Bundle:
        """The bundle that was loaded."""
        return self._bundle

    @property
    def input_shape(self) -> tuple[int, int, int]:
        """Height, width and channels of the crop it takes."""
        card = self._bundle.card
        return card.input_size, card.input_size, card.channels

    def trace(self, crop: Pixels, frame_index: int = 0, face_id: int = 0) -> NetworkTrace:
        """Run the network on one face and keep every layer's output.

        Args:
            crop: shape `input_shape`, uint8, as `faces.square.crop` gives it.
            frame_index: goes into the trace.
            face_id: goes into the trace.

        Raises:
            ValueError: the crop has another shape.
        """
        if crop.shape != self.input_shape:
            raise ValueError(f"the crop must have shape {self.input_shape}. Received: {crop.shape}")
        outputs = self._runner(**{self._input: crop[np.newaxis].astype(np.float32)})
        card = self._bundle.card
        layers = tuple(LayerTrace(layer.name, layer.kind, outputs[layer.name][0]) for layer in card.layers)
        return NetworkTrace(
            frame_index=frame_index,
            model_id=self._bundle.model_id,
            face_id=face_id,
            crop=crop,
            layers=layers,
            logits=outputs[self._logits][0],
            probabilities=layers[-1].output,
        )


def _layer_before_softmax(bundle: Bundle) -> str:
    """Name of the layer that gives the logits: the one before the closing softmax."""
    layers = bundle.card.layers
    if len(layers) < 2 or layers[-1].kind != "softmax":
        raise BundleError(f"the network of '{bundle.folder}' does not end in a softmax layer: retrain it")
    return layers[-2].name
