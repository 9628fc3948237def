"""Train the bundled model anew: ``python resources/make_model.py DATA OUTPUT [SEED]``.

DATA holds ``genki4k_dev``, ``lfw_expressions``, ``ferplus`` and ``mtfl_net``. Two teachers learn from all of them, an
output for each set; then a pupil learns from the labels and the teachers, and is measured. OUTPUT becomes a folder with
``samples.csv`` (labels, soft labels, splits and face squares of all photographs), both teachers and ``model``.

Never learned from: the photographs in ``resources/face_square/kept_out.csv``, LFW's test persons, and a tenth of
``ferplus``, drawn by a hash of the file name.
"""

import csv
import json
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from smiledesk.dataset.crops import FaceFinder, FoundFace, on_all_cores
from smiledesk.dataset.samples import Sample
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle, seal
from smiledesk.network.card import Measurement

ROOT = Path(__file__).resolve().parents[1]
KEPT_OUT = ROOT / "resources" / "face_square" / "kept_out.csv"

SETS = ("genki4k_dev", "lfw_expressions", "ferplus", "mtfl_net")
"""The first one's labels decide what a smile is."""

SHOWN = {"genki4k_dev": 4}
"""Times that an epoch shows a set; once where none is given."""

TITLE = "SmileDesk 3"
TEACHERS = 2
TEACHER_EPOCHS = 14
PUPIL_EPOCHS = 28
MEASURED_ON = {
    "ferplus": "ferplus, a tenth that nothing was learned from",
    "lfw_expressions": "lfw_expressions, persons that nothing was learned from",
    "genki4k_dev": "genki4k_dev, photographs that nothing was learned from",
}
"""The sets with test photographs, the one that says most about a user's own photographs last."""

COLUMNS = ("file", "label", "group", "split", "x", "y", "size", "angle", "soft_smile", "soft_no_smile")

Row = dict[str, str]


def main(data: Path, output: Path, seed: int = 0) -> None:
    """Write the samples file, train the teachers one after the other, then the pupil."""
    output.mkdir()
    write_samples(data, output / "samples.csv")
    train_all(data, output, seed)
    add_measurements(data, output)


def write_samples(data: Path, samples: Path) -> None:
    """Write the samples file of all sets."""
    with samples.open("w", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore")
        table.writeheader()
        for name in SETS:
            table.writerows(with_squares(list(rows_of(name, data / name)), data / name))


def train_all(data: Path, output: Path, seed: int) -> None:
    """Train the teachers and the pupil from ``samples.csv`` in the output folder."""
    folders = [str(data / name) for name in SETS for _ in range(SHOWN.get(name, 1))]
    samples = ["--samples", str(output / "samples.csv"), "--faces", "crop"]
    common = [*folders, *samples, "--heads", "folder", "--from-scratch"]
    teachers = [output / f"teacher-{number}" for number in range(1, TEACHERS + 1)]
    for number, teacher in enumerate(teachers, start=1):
        train(common, teacher, 10 * seed + number, TEACHER_EPOCHS)
    taught = [option for teacher in teachers for option in ("--teacher", str(teacher))]
    pupil = [*common, *taught, "--label-smoothing", "0", "--validation", "0.2", "--title", TITLE]
    train(pupil, output / "model", 10 * seed, PUPIL_EPOCHS)


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
            yield {"file": name_in_set, "label": path.parent.name, "split": split}
        return
    with (folder / "samples.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            yield {**row, **{"ferplus": by_votes, "mtfl_net": by_posterior}.get(name, by_label)(row)}


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
