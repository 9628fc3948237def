"""Differences between the face squares of Haar and YuNet in the same photographs.

``python tests/measurements/face_squares.py DATA`` searches the 2,000 photographs of ``genki4k_dev`` with both
detectors, and prints how their squares differ: on the 500 that the refiner never saw, and on the others. It lists the
photographs in which the squares overlap by less than 0.7. Takes a minute of processor time.
"""

import argparse
import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.dataset.crops import FaceFinder, FoundFace, on_all_cores
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import overlap

_FAR_APART = 0.7
"""Overlap below which one of the squares may not be on the face."""

Squares = dict[str, FaceSquare]
"""Name of a photograph -> the square of its largest face."""


def main() -> None:
    """Search with both detectors, and print a row for each group of photographs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    samples = find_samples(data / "genki4k_dev")
    haar = squares_in(samples, DetectorChoice())
    yunet = squares_in(samples, DetectorChoice(data / "yunet" / "face_detection_yunet_2023mar.onnx"))
    with resource("face_square/kept_out.csv").open(newline="") as file:
        kept_out = {row["file"] for row in csv.DictReader(file)}
    names = {sample.name for sample in samples}
    print("| photographs | found by Haar | by YuNet | overlap, mean | far apart | across | down | log side | turn |")  # noqa: T201
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")  # noqa: T201
    for group, members in (("never seen", names & kept_out), ("others", names - kept_out)):
        print_row(f"{group}, {len(members)}", pick(haar, members), pick(yunet, members))
    both = sorted(haar.keys() & yunet.keys())
    for name in (name for name in both if overlap(haar[name], yunet[name]) < _FAR_APART):
        print(f"{name}  overlap {overlap(haar[name], yunet[name]):.2f}\n  Haar  {haar[name]}\n  YuNet {yunet[name]}")  # noqa: T201


def squares_in(samples: Sequence[Sample], choice: DetectorChoice) -> Squares:
    """The square of the largest face of each photograph in which a face is found."""
    finder = FaceFinder(choice.make)
    found = on_all_cores(lambda sample: finder.find(sample, "crop"), samples)
    return {face.sample.name: face.square for face in found if isinstance(face, FoundFace)}


def pick(squares: Squares, names: set[str]) -> Squares:
    """The squares of some photographs."""
    return {name: square for name, square in squares.items() if name in names}


def print_row(title: str, haar: Squares, yunet: Squares) -> None:
    """Print how the squares differ where both detectors found a face; standard deviations exclude pairs far apart."""
    pairs = [(haar[name], yunet[name]) for name in sorted(haar.keys() & yunet.keys())]
    overlaps = np.array([overlap(one, other) for one, other in pairs])
    near = [difference(*pair) for pair, shared in zip(pairs, overlaps, strict=True) if shared >= _FAR_APART]
    across, down, side, turn = np.std(near, axis=0)
    print(  # noqa: T201
        f"| {title} | {len(haar)} | {len(yunet)} | {overlaps.mean():.3f} | {np.sum(overlaps < _FAR_APART)} "
        f"| {across:.3f} | {down:.3f} | {side:.3f} | {turn:.1f}° |"
    )


def difference(one: FaceSquare, other: FaceSquare) -> tuple[float, float, float, float]:
    """Distance across and down in sides of the other square, logarithm of the ratio of sides, and degrees."""
    across, down = (one.cx - other.cx) / other.size, (one.cy - other.cy) / other.size
    return across, down, float(np.log(one.size / other.size)), one.angle - other.angle


if __name__ == "__main__":
    main()
