"""Accuracy on faces unlike those of press photographs: strong expressions, children, old people.

``python tests/measurements/people.py DATA [--model FOLDER]...`` judges the tenth of ``DATA/ferplus`` that no bundled
model learned from, in its known face squares, and prints a table for each model; without ``--model``, for the bundled
one. Takes 13 seconds of processor time.

FER-2013 contains many photographs more than once, with slightly different crops. Except in the rows with copies, a face
is left out if the other nine tenths contain a copy. ``ages/children.csv`` and ``ages/old.csv`` each list 100 of the
remaining faces, chosen by eye.
"""

import argparse
import csv
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.resources import resource
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import sample_of_row
from smiledesk.evaluation.judging import judge
from smiledesk.evaluation.metrics import JudgedImage, auc
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime

_COPY_SIDE, _COPY_CORRELATION = 16, 0.9
"""Two face squares, scaled to this side in pixels, are copies if their correlation is higher. By eye, 44 of 48 pairs
between 0.92 and 0.98 show the same photograph."""

_CLEAR_SHARE = 0.8
"""Smallest share of raters that makes a vote clear."""

_EMOTIONS = ("neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt")
_STRONG = {"surprise", "fear", "anger"}

_DRAWS = 500
"""Bootstrap samples for an interval."""


@dataclass(frozen=True, slots=True)
class RatedFace:
    """A face with the votes of its raters."""

    sample: Sample
    votes: dict[str, int]

    @property
    def leading(self) -> str:
        """The expression with most votes; empty for a tie."""
        first, second = sorted(self.votes, key=self.votes.__getitem__, reverse=True)[:2]
        return "" if self.votes[first] == self.votes[second] else first

    @property
    def is_clear(self) -> bool:
        """True if nearly all raters saw the same expression."""
        return max(self.votes.values()) >= _CLEAR_SHARE * sum(self.votes.values())


@dataclass(frozen=True, slots=True, eq=False)
class Verdicts:
    """A model's verdicts on some faces, one element a face."""

    probabilities: NDArray[np.float64]
    """Of a smile."""
    smiles: NDArray[np.bool_]
    """True where the label is a smile."""
    called_smiles: NDArray[np.bool_]
    """True where the card's threshold makes it a smile."""

    def __getitem__(self, places: NDArray[np.generic]) -> "Verdicts":
        """The verdicts on the faces of a mask, or of some indices."""
        return Verdicts(self.probabilities[places], self.smiles[places], self.called_smiles[places])

    @property
    def measures(self) -> tuple[float, ...]:
        """AUC, accuracy, mean negative log-likelihood, and the share of smiles among the verdicts on other faces."""
        likelihoods = np.where(self.smiles, self.probabilities, 1 - self.probabilities)
        return (
            auc(self.probabilities[self.smiles], self.probabilities[~self.smiles]),
            float(np.mean(self.smiles == self.called_smiles)),
            float(-np.log(np.maximum(likelihoods, 1e-7)).mean()),
            float(self.called_smiles[~self.smiles].mean()),
        )


def main() -> None:
    """Print a table for each model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", type=Path, action="append", metavar="FOLDER")
    arguments = parser.parse_args()
    faces = rated_faces(arguments.data / "ferplus")
    held_out = [face for face in faces if is_held_out(face.sample.path)]
    others = [face for face in faces if not is_held_out(face.sample.path)]
    copied = has_copy(held_out, others)
    named = {name: names_in(Path(__file__).parent / "ages" / f"{name}.csv") for name in ("children", "old")}
    kinds = {
        "all": np.ones(len(held_out), bool),
        "clear votes": np.array([face.is_clear for face in held_out]),
        "surprise, fear or anger": np.array([face.leading in _STRONG for face in held_out]),
    }
    groups = {
        **{f"{kind}, copies included": members for kind, members in kinds.items()},
        **{kind: members & ~copied for kind, members in kinds.items()},
        **{name: np.array([face.sample.name in files for face in held_out]) for name, files in named.items()},
    }
    for folder in arguments.model or [resource("model")]:
        bundle = read_bundle(folder)
        print(f"{folder}, threshold {bundle.card.threshold}; in brackets the interval of 95 %\n")  # noqa: T201
        print_table(verdicts_on([face.sample for face in held_out], bundle), groups)


def rated_faces(folder: Path) -> list[RatedFace]:
    """All faces of `ferplus`, without their splits, so that all can be judged."""
    path = folder / "samples.csv"
    with path.open(newline="") as file:
        return [
            RatedFace(
                replace(sample_of_row(row, folder, f"'{path}'"), split=""),
                {emotion: int(row[f"votes_{emotion}"]) for emotion in _EMOTIONS},
            )
            for row in csv.DictReader(file)
        ]


def is_held_out(path: Path) -> bool:
    """True for the tenth of the faces that ``resources/make_model.py`` excludes from training."""
    return zlib.crc32(path.name.encode()) % 10 == 0


def has_copy(held_out: Sequence[RatedFace], others: Sequence[RatedFace]) -> NDArray[np.bool_]:
    """True for each held-out face of which the others contain a copy."""
    copied: NDArray[np.bool_] = (patterns(held_out) @ patterns(others).T).max(axis=1) > _COPY_CORRELATION
    return copied


def patterns(faces: Iterable[RatedFace]) -> NDArray[np.float32]:
    """Gray levels of each face square with mean 0 and norm 1, shape (n, pixels): products are correlations."""
    cropper = FaceCropper(DetectorChoice().make, size=_COPY_SIDE, colour="gray")
    crops = cropper.crop_all([face.sample for face in faces], "crop")
    rows = np.stack([cut.crop.ravel() for cut in crops if isinstance(cut, FaceCrop)]).astype(np.float32)
    rows -= rows.mean(axis=1, keepdims=True)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1)
    return rows


def names_in(path: Path) -> set[str]:
    """The file names in a list."""
    with path.open(newline="") as file:
        return {row["file"] for row in csv.DictReader(file)}


def verdicts_on(samples: Sequence[Sample], bundle: Bundle) -> Verdicts:
    """Judge the faces with a model."""
    smile = bundle.card.classes.index("smile")
    images = [
        (image.probabilities[smile], image.truth == smile, image.decision == smile)
        for image in judge(samples, "crop", NetworkRuntime(bundle), DetectorChoice().make)
        if isinstance(image, JudgedImage) and image.probabilities
    ]
    if len(images) < len(samples):
        raise SystemExit(f"{len(samples) - len(images)} of {len(samples)} faces could not be judged")
    probabilities, smiles, called_smiles = zip(*images, strict=True)
    return Verdicts(np.array(probabilities), np.array(smiles), np.array(called_smiles))


def print_table(verdicts: Verdicts, groups: dict[str, NDArray[np.bool_]]) -> None:
    """Print a row for each group of faces."""
    print("| faces | n | smiles | AUC | accuracy | NLL | false smiles |")  # noqa: T201
    print("| --- | --- | --- | --- | --- | --- | --- |")  # noqa: T201
    for name, members in groups.items():
        some = verdicts[members]
        measured = zip(some.measures, *intervals(some), (".3f", ".1%", ".3f", ".1%"), strict=True)
        cells = " | ".join(measure_text(*measure) for measure in measured)
        print(f"| {name} | {len(some.smiles)} | {some.smiles.sum()} | {cells} |")  # noqa: T201


def measure_text(value: float, low: float, high: float, form: str) -> str:
    """A number with its interval, or a dash if it is undefined."""
    return "-" if np.isnan(value) else f"{value:{form}} ({low:{form}} to {high:{form}})"


def intervals(verdicts: Verdicts) -> NDArray[np.float64]:
    """95 % intervals of the measures, by bootstrap over faces; shape (2, 4)."""
    random = np.random.default_rng(0)
    number = len(verdicts.smiles)
    drawn = [verdicts[random.integers(number, size=number)].measures for _ in range(_DRAWS)]
    return np.percentile(drawn, (2.5, 97.5), axis=0)


if __name__ == "__main__":
    main()
