"""Move a coarse face square to where the inner face really is, and say whether there is a face at all."""

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
"""Side of what the network sees, in pixels."""

MARGIN = 1.5
"""Side of what the network sees, in face squares: what surrounds a face tells where it is."""

_STILL_THERE = 0.5
"""Certainty from which a face is where one was a frame ago; it may be blurred by its motion now."""

_STEEPEST = 45.0
"""Degrees beyond which no head is believed to be turned."""

_FARTHEST = 0.7
"""Logarithm of the largest change of size that is believed: what asks for more is no face."""

_LEAST_CONTRAST = 40.0
_LEAST_BRIGHTNESS = 100.0
"""Gray levels, standard deviation and mean: the network learned from faces in good light, few of which have less."""

_LARGEST_GAIN = 4.0
"""Three stops less light leave two fifths of the contrast, and some faces have little to begin with."""

_LEAST_LOGIT = 50.0
"""A logit below minus this is no certainty at all, and its exponential need not be known."""


@dataclass(frozen=True, slots=True)
class Refined:
    """A square after it was refined, and how sure it is that it shows a face, from 0 to 1."""

    square: FaceSquare
    certainty: float


class SquareRefiner:
    """A small network that learned from YuNet's squares; ``resources/face_square`` has it, and how it was made.

    Not thread-safe: one thread, one refiner.
    """

    def __init__(self) -> None:
        path = str(resource("face_square/refiner.tflite"))
        # LiteRT tells of itself on standard error when it first runs, where a command's own lines belong.
        with standard_error_closed():
            self._runner = Interpreter(path, num_threads=1).get_signature_runner()
            (self._input,) = self._runner.get_input_details()
            (self._output,) = self._runner.get_output_details()
            self._outputs(np.zeros((INPUT_SIZE, INPUT_SIZE, 1), np.uint8))

    def refine(self, pixels: Pixels, square: FaceSquare) -> Refined:
        """The square on the face that lies about there; its score stays the detector's.

        pixels: shape (height, width, 3), uint8, BGR. square: off by no more than a quarter of its side, a third of its
        size, and 35 degrees.
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
        """The face that was at ``square`` a frame ago; None where there is none any more."""
        refined = self.refine(pixels, square)
        return refined.square if refined.certainty >= _STILL_THERE else None

    def _outputs(self, seen: Pixels) -> list[float]:
        outputs = self._runner(**{self._input: _lit(seen.astype(np.float32))[np.newaxis]})[self._output]
        return [float(number) for number in outputs[0]]


def _lit(seen: NDArray[np.float32]) -> NDArray[np.float32]:
    """The crop, its contrast raised to that of an ordinary face if it has less, as in the dark or in haze.

    What is nearly black stays nearly so: only noise could be brought out there. A small change of the light never
    changes the result at a jump.
    """
    mean, contrast = float(seen.mean()), max(float(seen.std()), _LEAST_CONTRAST / _LARGEST_GAIN)
    if contrast >= _LEAST_CONTRAST:
        return seen
    lacking = max(_LEAST_BRIGHTNESS - mean, 0.0) * (1 - contrast / _LEAST_CONTRAST)
    stretched = (seen - mean) * (_LEAST_CONTRAST / contrast) + mean + lacking
    return np.asarray(np.clip(stretched, 0, 255), np.float32)
