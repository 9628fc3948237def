"""Smiles that hardly show, and mouths that are open without a smile: lists of them, to be judged on their own.

``python tests/measurements/hard_expressions.py DATA OUTPUT`` writes samples files for `lfw_expressions`, of persons
that no training sees: ``faint_smiles.csv``, ``clear_smiles.csv`` and ``other_expressions.csv``. Then
``smiledesk evaluate DATA/lfw_expressions --samples OUTPUT/faint_smiles.csv`` gives the recall on each.

Two groups have labelled the photographs of LFW. Where one sees happiness and the other, in `smiles64`, no smile, it is
a faint smile, most often with closed lips; where both see one, it is clear. The other expressions are surprise, anger,
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
    """Name of the list -> its photographs, all of test persons."""
    tested = [sample for sample in find_samples(data / "lfw_expressions") if sample.split == "test"]
    happy = {true: _files_called(data / "smiles64", true) for true in ("smile", "no_smile")}
    smiles = [sample for sample in tested if sample.path.parent.name == "smile"]
    return {
        "faint_smiles": _named(smiles, happy["no_smile"] - happy["smile"]),
        "clear_smiles": _named(smiles, happy["smile"] - happy["no_smile"]),
        "other_expressions": tuple(sample for sample in tested if sample.path.parent.name == "no_smile_other"),
    }


def _files_called(folder: Path, true: str) -> set[str]:
    """LFW's names of the photographs that `smiles64` has in a class and the other group calls happiness."""
    with (folder / "identity_map.csv").open(encoding="utf-8", newline="") as file:
        return {
            Path(row["lfw_file"]).stem
            for row in csv.DictReader(file)
            if row["class"] == true and row["muxspace_label"] == _HAPPY
        }


def _named(samples: Iterable[Sample], names: set[str]) -> tuple[Sample, ...]:
    return tuple(sample for sample in samples if sample.path.stem in names)


def main() -> None:
    """Write the lists, and say how long they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, samples in hard_expressions(arguments.data).items():
        rows = [f"{sample.name},{sample.label},hold_out" for sample in samples]
        (arguments.output / f"{name}.csv").write_text("\n".join(("file,label,split", *rows)) + "\n", encoding="utf-8")
        persons = len({sample.group for sample in samples})
        print(f"{name}: {len(samples)} photographs of {persons} persons")  # noqa: T201 - a script says what it did


if __name__ == "__main__":
    main()
