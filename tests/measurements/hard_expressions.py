"""Writes lists of faint smiles, clear smiles and other expressions, to evaluate each of them.

``python tests/measurements/hard_expressions.py DATA OUTPUT`` writes samples files for `lfw_expressions`, of test
persons only: ``faint_smiles.csv``, ``clear_smiles.csv`` and ``other_expressions.csv``. Then ``smiledesk evaluate
DATA/lfw_expressions --samples OUTPUT/faint_smiles.csv`` gives the recall on one of them.

Two groups have labelled the photographs of LFW. A smile is clear where both see one. It is faint, most often with
closed lips, where one sees happiness and the other, in `smiles64`, no smile. The other expressions are surprise, anger,
fear and the like, many with the mouth open.
"""

import argparse
import csv
from collections.abc import Iterable
from pathlib import Path

from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample

_HAPPY = "happiness"


def hard_expressions(data: Path) -> dict[str, tuple[Sample, ...]]:
    """Name of each list -> its photographs, all of test persons."""
    tested = [sample for sample in find_samples(data / "lfw_expressions") if sample.split == "test"]
    happy = {label: _happy_files(data / "smiles64", label) for label in ("smile", "no_smile")}
    smiles = [sample for sample in tested if sample.path.parent.name == "smile"]
    return {
        "faint_smiles": _named(smiles, happy["no_smile"] - happy["smile"]),
        "clear_smiles": _named(smiles, happy["smile"] - happy["no_smile"]),
        "other_expressions": tuple(sample for sample in tested if sample.path.parent.name == "no_smile_other"),
    }


def _happy_files(folder: Path, label: str) -> set[str]:
    """Names in LFW of the photographs that `smiles64` has in a class and the other group labels as happiness."""
    with (folder / "identity_map.csv").open(encoding="utf-8", newline="") as file:
        return {
            Path(row["lfw_file"]).stem
            for row in csv.DictReader(file)
            if row["class"] == label and row["muxspace_label"] == _HAPPY
        }


def _named(samples: Iterable[Sample], names: set[str]) -> tuple[Sample, ...]:
    return tuple(sample for sample in samples if sample.path.stem in names)


def main() -> None:
    """Write the lists, and print their lengths."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, samples in hard_expressions(arguments.data).items():
        rows = [f"{sample.name},{sample.label},hold_out" for sample in samples]
        (arguments.output / f"{name}.csv").write_text("\n".join(("file,label,split", *rows)) + "\n", encoding="utf-8")
        persons = len({sample.group for sample in samples})
        print(f"{name}: {len(samples)} photographs of {persons} persons")  # noqa: T201


if __name__ == "__main__":
    main()
