"""Refinement of a coarse face square, with the certainty that it shows a face."""

import math
from dataclasses import dataclass, replace

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.core.silence import standard_error_closed
from smiledesk.faces.square import crop

INPUT_SIZE = 48
"""Side of the network's input in pixels."""

MARGIN = 1.5
"""Side of the network's input in face squares; the surroundings help to locate the face."""

_STILL_THERE = 0.5
"""Least certainty for a face that is followed; it is low, as motion may blur the face."""

_STEEPEST = 45.0
"""Largest turn of a head in degrees."""

_FARTHEST = 0.7
"""Logarithm of the largest change of size."""

_LEAST_CONTRAST = 40.0
_LEAST_BRIGHTNESS = 100.0
"""Standard deviation and mean in gray levels; few of the well-lit faces used for training have less."""

_LARGEST_GAIN = 4.0
"""Three stops less light leave two fifths of the contrast, and some faces have little to start with."""

_LEAST_LOGIT = 50.0
"""Logits are clipped at minus this, where the certainty is 0, to avoid an overflow."""


@dataclass(frozen=True, slots=True)
class Refined:
    """A refined square."""

    square: FaceSquare
    certainty: float
    """Certainty that the square shows a face, 0 to 1."""


class SquareRefiner:
    """A small network trained on YuNet's squares; it and its training are in ``resources/face_square``.

    Not thread-safe: each thread needs a refiner of its own.
    """

    def __init__(self) -> None:
        path = str(resource("face_square/refiner.tflite"))
        # LiteRT writes a banner to standard error on its first run.
        with standard_error_closed():
            self._runner = Interpreter(path, num_threads=1).get_signature_runner()
            (self._input,) = self._runner.get_input_details()
            (self._output,) = self._runner.get_output_details()
            self._outputs(np.zeros((INPUT_SIZE, INPUT_SIZE, 1), np.uint8))

    def refine(self, pixels: Pixels, square: FaceSquare) -> Refined:
        """Move a square onto its face; the score remains the detector's.

        pixels: shape (height, width, 3), uint8, BGR. square: off by at most a quarter of its side, a third of its size
        and 35 degrees.
        """
        seen = crop(pixels, replace(square, size=MARGIN * square.size), INPUT_SIZE, "gray")
        across, along, log_side, degrees, logit = self._outputs(seen)
        turn = math.radians(square.angle)
        right, down = square.size * math.cos(turn), square.size * math.sin(turn)
        moved = replace(
            square,
            cx=square.cx + right * across - down * along,
            cy=square.cy + down * across + right * along,
            size=square.size * math.exp(min(max(log_side, -_FARTHEST), _FARTHEST)),
            angle=min(max(square.angle + degrees, -_STEEPEST), _STEEPEST),
        )
        return Refined(moved, 1 / (1 + math.exp(-max(logit, -_LEAST_LOGIT))))

    def follow(self, pixels: Pixels, square: FaceSquare) -> FaceSquare | None:
        """The face that was at ``square`` one frame ago; None if it has gone."""
        refined = self.refine(pixels, square)
        return refined.square if refined.certainty >= _STILL_THERE else None

    def _outputs(self, seen: Pixels) -> list[float]:
        outputs = self._runner(**{self._input: _lit(seen.astype(np.float32))[np.newaxis]})[self._output]
        return [float(number) for number in outputs[0]]


def _lit(seen: NDArray[np.float32]) -> NDArray[np.float32]:
    """The crop with its contrast raised to that of a well-lit face, if it has less.

    The gain is limited, so that a nearly black crop is not turned into noise. The result is continuous in the light.
    """
    mean, contrast = float(seen.mean()), max(float(seen.std()), _LEAST_CONTRAST / _LARGEST_GAIN)
    if contrast >= _LEAST_CONTRAST:
        return seen
    lacking = max(_LEAST_BRIGHTNESS - mean, 0.0) * (1 - contrast / _LEAST_CONTRAST)
    stretched = (seen - mean) * (_LEAST_CONTRAST / contrast) + mean + lacking
    return np.asarray(np.clip(stretched, 0, 255), np.float32)
