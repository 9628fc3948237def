"""A bundle's network at work on a face: every layer's output, by LiteRT, without TensorFlow."""

from collections.abc import Mapping
from functools import cached_property, partial

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from smiledesk.core.decoding import decoding
from smiledesk.core.layer_kinds import SOFTMAX
from smiledesk.core.records import Activations, LayerTrace, NetworkTrace, Pixels
from smiledesk.core.silence import standard_error_closed
from smiledesk.network.bundle import Bundle, BundleError


class NetworkRuntime:
    """A loaded network. Not thread-safe: one thread, one runtime."""

    def __init__(self, bundle: Bundle, threads: int = 1) -> None:
        """Load the LiteRT file.

        Raises:
            BundleError: as `Bundle.content`, or the file is broken, or its layers are not those of the card.
        """
        self._bundle = bundle
        card = bundle.card
        names = {layer.name for layer in card.layers}
        # By content: a file in use cannot be renamed or removed on every system, and models are.
        content = bundle.content(bundle.files.live)
        self._new_interpreter = partial(Interpreter, model_content=content, num_threads=threads)
        with decoding(self._cannot_load):
            self._runner = self._new_interpreter().get_signature_runner()
            inputs = self._runner.get_input_details()
            outputs = self._runner.get_output_details()
        if len(inputs) != 1 or set(outputs) != names:
            raise BundleError(
                "the network of '{folder}' has other layers than its card. Received: {received}, expected {expected}",
                folder=bundle.folder,
                received=sorted(outputs),
                expected=sorted(names),
            )
        (self._input,) = inputs
        shape = tuple(inputs[self._input]["shape"][1:])
        if shape != self.input_shape:
            raise BundleError(
                "the network of '{folder}' has another input than its card. Received: {shape}, expected {input_shape}",
                folder=bundle.folder,
                shape=shape,
                input_shape=self.input_shape,
            )
        self._logits = _layer_before_softmax(bundle)
        # The first run allocates, which LiteRT reports on standard error, where only a command's own lines belong.
        with standard_error_closed():
            self._require_shapes(self._run(np.zeros(self.input_shape, np.uint8)))

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
            BundleError: the network fails while it runs.
            ValueError: the crop has another shape.
        """
        if crop.shape != self.input_shape:
            raise ValueError(f"the crop must have shape {self.input_shape}. Received: {crop.shape}")
        outputs = self._run(crop)
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

    def logits(self, crops: Pixels) -> Activations:
        """The logits of many crops.

        Args:
            crops: shape (number, size, size, channels), uint8.

        Returns:
            Shape (number, classes), float32.

        Raises:
            BundleError: the network fails while it runs.
        """
        interpreter, inputs, logits = self._without_layers
        found = []
        with decoding(self._cannot_run):
            # One by one: LiteRT takes batches, but is hardly faster by them (see tests/benchmarks/bench_occlusion.py).
            for crop in crops:
                interpreter.set_tensor(inputs, crop[np.newaxis].astype(np.float32))
                interpreter.invoke()
                found.append(interpreter.get_tensor(logits)[0])
        return np.stack(found)

    @cached_property
    def _without_layers(self) -> tuple[Interpreter, int, int]:
        """An interpreter whose layers are not copied, which takes a third of a run; the tensors of input and logits."""
        with decoding(self._cannot_load), standard_error_closed():
            interpreter = self._new_interpreter()
            interpreter.allocate_tensors()
        inputs = self._runner.get_input_details()[self._input]["index"]
        return interpreter, inputs, self._runner.get_output_details()[self._logits]["index"]

    def _run(self, crop: Pixels) -> dict[str, Activations]:
        """Every layer's output, each with a first axis of one image."""
        with decoding(self._cannot_run):
            outputs: dict[str, Activations] = self._runner(**{self._input: crop[np.newaxis].astype(np.float32)})
        return outputs

    def _cannot_load(self, reason: str) -> BundleError:
        return BundleError(
            "the network of '{folder}' cannot be loaded: {reason}", folder=self._bundle.folder, reason=reason
        )

    def _cannot_run(self, reason: str) -> BundleError:
        return BundleError(
            "the network of '{folder}' cannot be run: {reason}", folder=self._bundle.folder, reason=reason
        )

    def _require_shapes(self, outputs: Mapping[str, Activations]) -> None:
        for layer in self._bundle.card.layers:
            output = outputs[layer.name]
            if output.shape != (1, *layer.output_shape) or output.dtype != np.float32:
                raise BundleError(
                    "layer '{layer}' of '{folder}' is not what its card says. Received: shape {received} of "
                    "{dtype}, expected {output_shape} of float32",
                    layer=layer.name,
                    folder=self._bundle.folder,
                    received=output.shape[1:],
                    dtype=output.dtype,
                    output_shape=layer.output_shape,
                )


def _layer_before_softmax(bundle: Bundle) -> str:
    """Name of the layer whose outputs are the logits: the one before the final softmax."""
    layers = bundle.card.layers
    if len(layers) < 2 or layers[-1].kind != SOFTMAX.name:
        raise BundleError("the network of '{folder}' does not end in a softmax layer: retrain it", folder=bundle.folder)
    return layers[-2].name
