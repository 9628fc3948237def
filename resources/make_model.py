"""Train the bundled model anew: ``python resources/make_model.py DATA OUTPUT [SEED]``.

DATA holds ``genki4k_dev``, ``lfw_expressions``, ``ferplus`` and ``mtfl_net``. Every network learns from all four, with
an output for each folder, of which the first is kept. The kept output of two teachers learns from GENKI alone, that of
two more from GENKI, LFW and clear faces of FER+. The pupil is built like the latter, and learns from the labels and all
four teachers. In its last epochs one output learns from the faces of all sets together, each with the labels of the
teachers that know its set, and the faces of surprise, fear or anger by their own labels, since the teachers call too
many of them smiles. OUTPUT becomes a folder with the samples files (labels, soft labels, weights, splits and face
squares of all photographs), the two folders of links, the teachers, ``pupil`` and ``model``.

Never learned from: the photographs in ``resources/face_square/kept_out.csv``, LFW's test persons, and a tenth of
``ferplus``, drawn by a hash of the file name.
"""

import csv
import json
import math
import random
import subprocess
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from smiledesk.core.records import Activations, Pixels
from smiledesk.dataset.crops import FaceCrop, FaceCropper, FaceFinder, FoundFace, on_all_cores
from smiledesk.dataset.samples import Sample
from smiledesk.dataset.samples_file import sample_of_row
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.card import Measurement
from smiledesk.network.runtime import NetworkRuntime

ROOT = Path(__file__).resolve().parents[1]
KEPT_OUT = ROOT / "resources" / "face_square" / "kept_out.csv"

SETS = ("genki4k_dev", "lfw_expressions", "ferplus", "mtfl_net")

OUTPUTS = ("genki4k_dev", "genki4k_dev", "genki4k_dev", "genki4k_dev", "lfw_expressions", "ferplus", "mtfl_net")
"""Folders of the first two teachers, once for each time that an epoch shows them; the first one's output is kept."""

MERGED = "genki_lfw_ferplus"
MERGED_OUTPUTS = (MERGED, MERGED, "ferplus", "mtfl_net")
"""Folders of the other two teachers and of the pupil."""

MERGED_WEIGHTS = {"genki4k_dev": "1.5", "lfw_expressions": "0.5", "ferplus": "0.25"}
"""Weight of a photograph in the folder ``genki_lfw_ferplus``, by its set."""

STRONG = ("votes_surprise", "votes_fear", "votes_anger")
CLEAR_FACES = 3000
"""Faces of FER+ in ``genki_lfw_ferplus``: so many clear smiles, and so many of surprise, fear or anger."""

TAUGHT = "genki_lfw_ferplus_mtfl"
"""Folder of the last epochs."""

TAUGHT_WEIGHTS = {"genki4k_dev": 10.0, "lfw_expressions": 0.6, "ferplus": 0.3, "mtfl_net": 0.3}
CLEAR_WEIGHT, STRONG_WEIGHT = 0.5, 1.0
"""Weights of a face in the last epochs: by its set, of FER+'s clear smiles in ``genki_lfw_ferplus``, and of all its
faces of surprise, fear or anger."""

TEACHER_SHARE = 0.7
"""Share of the teachers in a soft label of the last epochs, where the photograph was labelled for certain."""

TITLE = "SmileDesk 3"
TEACHER_EPOCHS = 14
PUPIL_EPOCHS = 28
LAST_EPOCHS = 8
START_SHARE = "0.2"
"""Share of the weights before the last epochs: a larger one is better on LFW and calls more strong faces smiles."""

THRESHOLD = "0.54"
"""A higher one is right on fewer photographs of LFW; a lower one calls more strong faces smiles."""

MEASURED_ON = {
    "ferplus": "ferplus, a tenth that nothing was learned from",
    "lfw_expressions": "lfw_expressions, persons that nothing was learned from",
    "genki4k_dev": "genki4k_dev, photographs that nothing was learned from",
}
"""The sets with test photographs, the one that says most about a user's own photographs last."""

COLUMNS = ("file", "label", "group", "split", "x", "y", "size", "angle", "soft_smile", "soft_no_smile", "weight")

Row = dict[str, str]


def main(data: Path, output: Path, seed: int = 0) -> None:
    """Train the teachers one after the other, the pupil, and its last epochs, each from a samples file; measure it."""
    output.mkdir()
    separate = {name: list(with_squares(list(rows_of(name, data / name)), data / name)) for name in SETS}
    together = merged(separate, data, output / MERGED)
    write_samples(output / "samples.csv", separate)
    write_samples(output / "merged.csv", together)
    train_teachers_and_pupil(data, output, seed)
    teachers = [read_bundle(output / f"teacher-{number}") for number in range(1, 5)]
    write_samples(output / "taught.csv", {TAUGHT: list(taught(together, data, output, teachers))})
    train_last_epochs(output, seed)
    add_measurements(data, output)


def write_samples(samples: Path, tables: dict[str, list[Row]]) -> None:
    """Write the rows of all sets to one samples file."""
    with samples.open("w", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore")
        table.writeheader()
        for rows in tables.values():
            table.writerows(rows)


def train_teachers_and_pupil(data: Path, output: Path, seed: int) -> None:
    """Train the teachers and the pupil from the samples files in the output folder."""
    separate = options_of([data / name for name in OUTPUTS], output / "samples.csv")
    folders = [(output if name == MERGED else data) / name for name in MERGED_OUTPUTS]
    together = [*options_of(folders, output / "merged.csv"), "--validation", "0.01"]
    from_scratch = ["--heads", "folder", "--from-scratch"]
    teachers = [output / f"teacher-{number}" for number in range(1, 5)]
    for number, options in enumerate((separate, separate, together, together)):
        train([*options, *from_scratch], teachers[number], 10 * seed + number + 1, TEACHER_EPOCHS)
    by_teachers = [option for teacher in teachers for option in ("--teacher", str(teacher))]
    pupil = [*together, *from_scratch, *by_teachers, "--label-smoothing", "0"]
    train(pupil, output / "pupil", 10 * seed, PUPIL_EPOCHS)


def train_last_epochs(output: Path, seed: int) -> None:
    """Train the pupil's kept output alone, on the faces of all sets."""
    options = [*options_of([output / TAUGHT], output / "taught.csv"), "--validation", "0.01", "--label-smoothing", "0"]
    start = ["--warm-start", str(output / "pupil"), "--start-share", START_SHARE]
    train([*options, *start, "--threshold", THRESHOLD, "--title", TITLE], output / "model", 10 * seed, LAST_EPOCHS)


def options_of(folders: list[Path], samples: Path) -> list[str]:
    """Options of ``train.py`` for the faces in a samples file."""
    return [*map(str, folders), "--samples", str(samples), "--faces", "crop"]


def train(options: list[str], output: Path, seed: int, epochs: int) -> None:
    """Train one network for all of its epochs."""
    fixed = ["--epochs", str(epochs), "--keep", "last", "--dropout", "0.2", "--seed", str(seed)]
    command = [sys.executable, str(ROOT / "train.py"), *options, *fixed, "--output", str(output)]
    subprocess.run(command, check=True)  # noqa: S603 - our own script


def add_measurements(data: Path, output: Path) -> None:
    """Judge the test photographs of each set, and write the numbers to the model's card."""
    model = output / "model"
    measured = [
        measurement(
            f"{text}: smiledesk evaluate; a missed face is an error", data / name, output / "samples.csv", model
        )
        for name, text in MEASURED_ON.items()
    ]
    card = read_bundle(model).card
    seal(model, replace(card, measurements=(*card.measurements, *measured)))


def measurement(text: str, folder: Path, samples: Path, model: Path) -> Measurement:
    """The numbers of one set's test photographs."""
    options = ["--samples", str(samples), "--model", str(model), "--format", "json"]
    command = [sys.executable, "-m", "smiledesk", "evaluate", str(folder), *options]
    judged = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)  # noqa: S603 - our own program
    numbers = json.loads(judged.stdout)
    metrics = {name: round(number, 5) for name, number in numbers.items() if isinstance(number, float)}
    return Measurement(data=text, n=numbers["n"], metrics={**metrics, "faces_missed": numbers["faces_missed"]})


def rows_of(name: str, folder: Path) -> Iterator[Row]:
    """The rows of a set; its photographs are named relative to its folder, and no other set has their names."""
    if name == "genki4k_dev":
        with KEPT_OUT.open(newline="") as file:
            kept_out = {row["file"] for row in csv.DictReader(file)}
        for path in sorted(folder.glob("*/*.jpg")):
            name_in_set = f"{path.parent.name}/{path.name}"
            split = "test" if name_in_set in kept_out else "train"
            yield {"set": name, "file": name_in_set, "label": path.parent.name, "split": split}
        return
    with (folder / "samples.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            yield {"set": name, **row, **{"ferplus": by_votes, "mtfl_net": by_posterior}.get(name, by_label)(row)}


def with_squares(rows: list[Row], folder: Path) -> Iterator[Row]:
    """The rows with the face squares that are not known yet, so that three trainings need not search for them again."""
    unknown = [row for row in rows if not row.get("size") and row["split"] != "test"]
    finder = FaceFinder(DetectorChoice().make)
    found = on_all_cores(
        lambda sample: finder.find(sample, "crop"), [Sample(folder / row["file"], row["label"]) for row in unknown]
    )
    for row, face in zip(unknown, found, strict=True):
        if isinstance(face, FoundFace):
            square = face.square
            row |= {"x": f"{square.cx}", "y": f"{square.cy}", "size": f"{square.size}", "angle": f"{square.angle}"}
    yield from rows


def merged(tables: dict[str, list[Row]], data: Path, folder: Path) -> dict[str, list[Row]]:
    """The rows of the merged folder, which is filled with links to its photographs, and for the other sets.

    A fifth of GENKI and one of 33 of LFW's persons validate, drawn by a hash.
    """
    clear = set(clear_faces(tables["ferplus"]))
    rows: dict[str, list[Row]] = {MERGED: [], "ferplus": [], "mtfl_net": tables["mtfl_net"]}
    for name, weight in MERGED_WEIGHTS.items():
        for row in tables[name]:
            if name == "ferplus" and row["file"] not in clear:
                rows[name].append(row)
            elif row["split"] != "test":
                link = Path(row["label"]) / Path(row["file"]).name
                make_link(folder / link, data / name / row["file"])
                split = "validation" if validates(name, row) else "train"
                hard = {"soft_smile": "", "soft_no_smile": "", "weight": weight, "split": split}
                rows[MERGED].append({**row, **hard, "file": str(link)})
    return rows


def taught(together: dict[str, list[Row]], data: Path, output: Path, teachers: Sequence[Bundle]) -> Iterator[Row]:
    """The rows of the folder of the last epochs, which is filled with links to the faces of all sets."""
    faces = [
        ((output if name == MERGED else data) / name, row)
        for name, rows in together.items()
        for row in rows
        if row["split"] != "test" and row.get("size")
    ]
    samples = [sample_of_row(row, folder, row["file"]) for folder, row in faces]
    crops = [face.crop for face in cropper_for(teachers[0]).crop_all(samples, "crop") if isinstance(face, FaceCrop)]
    logits = np.stack([smile_logits(teacher, np.stack(crops)) for teacher in teachers], axis=1)
    for (folder, row), of_teachers in zip(faces, logits, strict=True):
        link = Path(row["label"]) / f"{folder.name}-{Path(row['file']).name}"
        make_link(output / TAUGHT / link, folder / row["file"])
        split = "validation" if row["split"] == "validation" else "train"
        smile, weight = soft_label_and_weight(row, of_teachers)
        soft = {"soft_smile": f"{smile:.4f}", "soft_no_smile": f"{1 - smile:.4f}", "weight": f"{weight}"}
        yield {**row, **soft, "file": str(link), "split": split}


def make_link(link: Path, photograph: Path) -> None:
    """Make a link to a photograph, and the folders that it lies in."""
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(photograph.resolve())


def cropper_for(bundle: Bundle) -> FaceCropper:
    """A cropper of faces as a network sees them."""
    return FaceCropper(DetectorChoice().make, bundle.card.input_size, bundle.card.colour)


def smile_logits(bundle: Bundle, crops: Pixels) -> Activations:
    """The difference between the logits of a smile and of none, one for each crop."""
    logits = NetworkRuntime(bundle).logits(crops)
    smile = bundle.card.classes.index("smile")
    return logits[:, smile] - logits[:, 1 - smile]


def soft_label_and_weight(row: Row, logits: Activations) -> tuple[float, float]:
    """The probability of a smile, and the weight, of a face in the last epochs.

    logits: of the four teachers, the difference between smile and none.
    """
    label = float(row["label"] == "smile")
    if leading_vote(row) in STRONG:
        return label, STRONG_WEIGHT
    knowing = {"genki4k_dev": logits[:2], "lfw_expressions": logits[2:]}.get(row["set"], logits)
    smile = 1 / (1 + math.exp(-knowing.mean()))
    weight = TAUGHT_WEIGHTS[row["set"]]
    if row["soft_smile"]:
        return smile, weight
    if row["set"] == "ferplus":
        weight = CLEAR_WEIGHT
    return TEACHER_SHARE * smile + (1 - TEACHER_SHARE) * label, weight


def validates(name: str, row: Row) -> bool:
    """Tell whether epochs and calibration are judged by this photograph of ``genki_lfw_ferplus``."""
    if name == "genki4k_dev":
        return zlib.crc32(row["file"].encode()) % 5 == 3
    return name == "lfw_expressions" and bool(row["group"]) and zlib.crc32(row["group"].encode()) % 33 == 7


def clear_faces(rows: Iterable[Row]) -> list[str]:
    """File names of FER+: smiles to nine of ten raters, and surprise, fear or anger without a vote for happiness."""
    smiling, strong = [], []
    for row in rows:
        if row["split"] != "train":
            continue
        if int(row["votes_happiness"]) >= 0.9 * int(row["votes_known"]):
            smiling.append(row["file"])
        elif row["votes_happiness"] == "0" and leading_vote(row) in STRONG:
            strong.append(row["file"])
    draw = random.Random(0)  # noqa: S311 - a sample, not a secret
    return draw.sample(strong, CLEAR_FACES) + draw.sample(smiling, CLEAR_FACES)


def leading_vote(row: Row) -> str:
    """The column of the expression with most votes; empty for a face that is not FER+'s."""
    votes = {name: int(row[name]) for name in row if name.startswith("votes_") and name != "votes_known"}
    return max(votes, key=lambda name: votes[name], default="")


def by_label(_row: Row) -> Row:
    """No soft label."""
    return {}


def by_votes(row: Row) -> Row:
    """The share of ten raters who saw happiness, with half a vote added for each class; a tenth is held out."""
    happy, known = float(row["votes_happiness"]), float(row["votes_known"])
    held_out = zlib.crc32(Path(row["file"]).name.encode()) % 10 == 0
    soft = {"soft_smile": f"{happy + 0.5}", "soft_no_smile": f"{known - happy + 0.5}"}
    return {**soft, "split": "test" if held_out else "train"}


def by_posterior(row: Row) -> Row:
    """The probability of a smile, given the rater's error rates and four networks."""
    posterior = min(max(float(row["posterior"]), 0.02), 0.98)
    return {"soft_smile": f"{posterior:.3f}", "soft_no_smile": f"{1 - posterior:.3f}"}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
