"""Analyses of faces that smile, are lost, and leave by a script."""

import numpy as np

from smiledesk.core.records import Analysis, FaceReading, FaceSquare, Frame, Pixels, ReadingStatus, Timings

RATE = 25
"""Frames a second."""

_STATUSES: dict[str, ReadingStatus] = {"s": "lost", "n": "lost"}


def face(
    number: int, *, smiles: bool, status: ReadingStatus = "ok", size: float = 100, p: float | None = None
) -> FaceReading:
    """A face, judged by a model of the classes grin and neutral.

    p: probability of grin on this frame; None for 0.9 if it smiles, else 0.1.
    """
    label = None if status == "too_small" else "grin" if smiles else "neutral"
    p = (0.9 if smiles else 0.1) if p is None else p
    raw = None if status in ("lost", "too_small") else (p, 1 - p)
    return FaceReading(number, FaceSquare(100 * number, 100, size), raw, raw, label, status)


def frame(
    index: int, *faces: FaceReading, continuous: bool = True, failure: str = "", pixels: Pixels | None = None
) -> Analysis:
    """An analysis with these faces."""
    pixels = np.zeros((200, 320, 3), np.uint8) if pixels is None else pixels
    made = Frame(index, index / RATE, 0.0, continuous, pixels)
    return Analysis(made, faces, None, None, Timings(0, 0, 0), 0, classes=("grin", "neutral"), failure=failure)


def scripted(*smiles: str) -> list[Analysis]:
    """Analyses of faces whose states are given by a letter a frame.

    S: smiles, s: smiles and is lost, N: neutral, n: neutral and lost, . : absent.
    """
    return [
        frame(
            index,
            *(
                face(number, smiles=letter in "Ss", status=_STATUSES.get(letter, "ok"))
                for number, letter in enumerate(letters, 1)
                if letter != "."
            ),
            continuous=index > 0,
        )
        for index, letters in enumerate(zip(*smiles, strict=True))
    ]
