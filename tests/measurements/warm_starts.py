"""Effect of training a model on a few images of one person: on that person's other images, and on other persons.

``python tests/measurements/warm_starts.py DATA samples FILE`` writes a samples file for `lfw_expressions` that keeps
the thirty persons with ten images or more of each class out of training; a start model is trained with it.
``python tests/measurements/warm_starts.py DATA measure START`` then trains START on half of each person's images as the
window does, for several random halves, and prints a table. ``--out-of-focus SIGMA`` first blurs the persons'
photographs, as an unknown camera might.
"""

import argparse
import csv
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import read_predictions, write_samples_file
from smiledesk.evaluation.comparison import Finding, finding_of
from smiledesk.faces.factory import DetectorChoice
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runs import VALIDATION, run_of
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.pictures import read_picture
from smiledesk.training.control import Control
from smiledesk.training.fit.run import train

_AT_LEAST, _AT_MOST = 10, 30
"""Least images of each class that a person has, and most images of each class in a half."""


@dataclass(frozen=True, slots=True)
class Half:
    """The result of one run."""

    person: str
    taught: int
    """Number of images that were trained on."""
    own: tuple[float, float]
    """Accuracy on the person's other images, of the start and of the new model."""
    others: tuple[float, float]
    """The same on other persons' images."""
    only_start: int
    """Images of the training that only the start judges correctly."""
    only_new: int
    """The same for the new model, by networks that had left the image out."""

    @property
    def finding(self) -> Finding:
        """The window's verdict on the new model, by the images of the training."""
        return finding_of(self.only_start, self.only_new)


def main() -> None:
    """Write the samples file, or print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("command", choices=("samples", "measure"))
    parser.add_argument("path", type=Path)
    parser.add_argument("--halves", type=int, default=3)
    parser.add_argument("--out-of-focus", type=float, default=0.0, help="sigma, in pixels of the photographs")
    arguments = parser.parse_args()
    if arguments.command == "samples":
        write_split(arguments.data, arguments.path)
    else:
        with tempfile.TemporaryDirectory() as folder:
            photographs = seen_out_of_focus(arguments.data / "lfw_expressions", arguments.out_of_focus, Path(folder))
            print_table(measured(photographs, read_bundle(arguments.path), arguments.halves))


def persons_of(samples: Sequence[Sample]) -> list[str]:
    """The persons with enough images of each class."""
    numbers = Counter((sample.group, sample.label) for sample in samples)
    labels = {sample.label for sample in samples}
    groups = sorted({sample.group for sample in samples})
    return [group for group in groups if all(numbers[group, label] >= _AT_LEAST for label in labels)]


def write_split(data: Path, path: Path) -> None:
    """Write the samples of `lfw_expressions` with all images of these persons in the test split."""
    folder = data / "lfw_expressions"
    with (folder / "samples.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    persons = set(persons_of(find_samples(folder)))
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows({**row, "split": "test"} if row["group"] in persons else row for row in rows)
    print(f"{len(persons)} persons are kept out in {path}")  # noqa: T201


def seen_out_of_focus(folder: Path, sigma: float, copies: Path) -> tuple[Sample, ...]:
    """The samples of a folder, with blurred copies of these persons' images that have the squares of the sharp ones."""
    samples = find_samples(folder)
    if not sigma:
        return samples
    persons = persons_of(samples)
    finder = FaceCropper(DetectorChoice().make, size=8, colour="gray")
    sharp = finder.crop_all([sample for sample in samples if sample.group in persons], "crop")
    known = {it.sample: replace(it.sample, square=it.square) for it in sharp if isinstance(it, FaceCrop)}
    return tuple(_blurred(known[it], sigma, copies) if it in known else it for it in samples)


def _blurred(sample: Sample, sigma: float, copies: Path) -> Sample:
    path = copies / sample.name
    path.parent.mkdir(exist_ok=True)
    pixels = read_picture(sample.path)
    if pixels is None or not cv2.imwrite(str(path), cv2.GaussianBlur(pixels, (0, 0), sigma)):
        raise OSError(f"'{sample.path}' cannot be blurred")
    return replace(sample, path=path)


def measured(samples: Sequence[Sample], start: Bundle, halves: int) -> list[Half]:
    """Train on every person's halves, and return the results in order."""
    persons = persons_of(samples)
    own = [sample for sample in samples if sample.group in persons]
    others = [sample for sample in samples if sample.split == "test" and sample.group not in persons]
    cropper = FaceCropper(DetectorChoice().make, start.card.input_size, start.card.colour)
    faces = [face for face in cropper.crop_all(own, "crop") if isinstance(face, FaceCrop)]
    strangers = [face for face in cropper.crop_all(others, "crop") if isinstance(face, FaceCrop)]
    before = right_of(start, strangers)
    by_person: dict[str, list[FaceCrop]] = defaultdict(list)
    for face in faces:
        by_person[face.sample.group].append(face)
    results = []
    for person in persons:
        for seed in range(halves):
            taught, kept = divided(by_person[person], seed)
            with tempfile.TemporaryDirectory() as folder:
                new, held_out_probabilities = taught_model(taught, start, Path(folder))
                own_pair = right_of(start, kept).mean(), right_of(new, kept).mean()
                start_right = right_of(start, taught)
                new_right = np.array(
                    [start.card.decide(probabilities) for probabilities in held_out_probabilities]
                ) == truths(start, taught)
                half = Half(
                    person,
                    len(taught),
                    own_pair,
                    (before.mean(), right_of(new, strangers).mean()),
                    int(np.sum(start_right & ~new_right)),
                    int(np.sum(new_right & ~start_right)),
                )
            results.append(half)
            print(half, half.finding, flush=True)  # noqa: T201
    return results


def divided(faces: Sequence[FaceCrop], seed: int) -> tuple[list[FaceCrop], list[FaceCrop]]:
    """A random half of each class, at most thirty images of it, and the rest."""
    random = np.random.default_rng(seed)
    taught, kept = [], []
    for label in sorted({face.sample.label for face in faces}):
        of_class = [face for face in faces if face.sample.label == label]
        order = random.permutation(len(of_class))
        half = min(len(of_class) // 2, _AT_MOST)
        taught += [of_class[index] for index in order[:half]]
        kept += [of_class[index] for index in order[half:]]
    return taught, kept


def taught_model(faces: Sequence[FaceCrop], start: Bundle, folder: Path) -> tuple[Bundle, list[tuple[float, ...]]]:
    """Train the start on faces as the window does.

    Returns: the new model, and the probabilities of each face by a network that had left it out.
    """
    images = folder / "images"
    for face in faces:
        (images / face.sample.label).mkdir(parents=True, exist_ok=True)
        (images / face.sample.label / face.sample.path.name).symlink_to(face.sample.path.absolute())
    write_samples_file(
        images / "samples.csv",
        [
            Sample(images / face.sample.label / face.sample.path.name, face.sample.label, square=face.square)
            for face in faces
        ],
    )
    request = TrainingRequest(folders=(images,), output=folder / "model", warm_start=start.folder)
    new = train(request, DetectorChoice().make, Control(), lambda _message: None)
    predictions = read_predictions(run_of(new.folder) / VALIDATION, folder, start.card.classes)
    return new, [predictions[images / face.sample.label / face.sample.path.name] for face in faces]


def right_of(bundle: Bundle, faces: Sequence[FaceCrop]) -> NDArray[np.bool_]:
    """True for each face that a model judges correctly."""
    runtime = NetworkRuntime(bundle)
    called = [bundle.card.decide(tuple(map(float, runtime.trace(face.crop).probabilities))) for face in faces]
    return np.array(called) == truths(bundle, faces)


def truths(bundle: Bundle, faces: Sequence[FaceCrop]) -> NDArray[np.int64]:
    """The class index of each face."""
    return np.array([bundle.card.classes.index(face.sample.label) for face in faces])


def print_table(results: Sequence[Half]) -> None:
    """Print a line for each person with the means of the halves, and a line for all."""
    head = f"{'person':<28}{'taught':>7}{'start':>8}{'new':>8}{'points':>8}{'others':>8}{'worst':>7}  finding"
    persons = list(dict.fromkeys(half.person for half in results))
    lines = [_line(person, [half for half in results if half.person == person]) for person in persons]
    print("\n".join((head, *lines, _line("all", results))))  # noqa: T201


def _line(name: str, halves: Sequence[Half]) -> str:
    start, new = (float(np.mean([half.own[which] for half in halves])) for which in (0, 1))
    others = [100 * (half.others[1] - half.others[0]) for half in halves]
    found = Counter(half.finding.value for half in halves)
    numbers = f"{np.mean([half.taught for half in halves]):>7.0f}{start:>8.1%}{new:>8.1%}{100 * (new - start):>+8.2f}"
    findings = ", ".join(f"{number} {word}" for word, number in found.items())
    return f"{name:<28}{numbers}{np.mean(others):>+8.2f}{min(others):>+7.2f}  {findings}"


if __name__ == "__main__":
    main()
