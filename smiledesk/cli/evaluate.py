"""``smiledesk evaluate``: how good a model is on a folder of labelled images."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from smiledesk.cli.options import Faces, ModelOption, YuNetOption

if TYPE_CHECKING:
    from smiledesk.evaluation.metrics import Evaluation


class Report(StrEnum):
    """How the numbers are written."""

    TEXT = "text"
    JSON = "json"


def evaluate(
    folder: Annotated[Path, typer.Argument(help="A folder that holds a folder of images for each class.")],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    samples: Annotated[
        Path | None, typer.Option(help="A samples file instead of the folder's samples.csv.", show_default=False)
    ] = None,
    classes: Annotated[
        list[str] | None,
        typer.Option(metavar="CLASS=FOLDER,FOLDER", help="Merge folders into a class of the model; may be repeated."),
    ] = None,
    faces: Annotated[
        Faces, typer.Option(help="crop: find the face in photographs; whole: the images are faces; auto: find out.")
    ] = Faces.AUTO,
    everything: Annotated[
        bool, typer.Option("--all", help="Judge all images, also where a samples file marks some as test.")
    ] = False,
    form: Annotated[Report, typer.Option("--format", help="How the numbers are written.")] = Report.TEXT,
) -> None:
    """Measure a model on class folders: accuracy, recall, AUC, confusion, faces not found.

    An image in which no face is found counts as an error in accuracy and recall. Where a samples file marks images as
    test, only those are judged: they are what no training saw.
    """
    from smiledesk.cli.active_model import model_bundle
    from smiledesk.cli.progress import progress_bar
    from smiledesk.dataset.crops import choose_faces
    from smiledesk.dataset.folders import find_samples, parse_classes
    from smiledesk.dataset.samples import DatasetError, Skipped
    from smiledesk.evaluation.metrics import Judged, evaluation_of
    from smiledesk.evaluation.run import held_out, judge
    from smiledesk.faces.choosing import detector_for
    from smiledesk.network.runtime import NetworkRuntime
    from smiledesk.settings import load_settings, yunet_file

    runtime = NetworkRuntime(model_bundle(model))
    yunet = yunet or yunet_file(load_settings())
    found = find_samples(folder, samples, parse_classes(classes or ()))
    chosen = found if everything else held_out(found)
    if not chosen:
        raise DatasetError(f"'{folder}' holds no images: give a folder that holds a folder of images for each class")
    mode: Literal["crop", "whole"] = "whole" if faces is Faces.WHOLE else "crop"
    if faces is Faces.AUTO:
        mode = choose_faces(chosen, lambda: detector_for(yunet))
    _say(f"{len(chosen)} of {len(found)} images, faces: {mode}")

    judged: list[Judged] = []
    faults = 0
    with progress_bar() as progress:
        results = judge(chosen, mode, runtime, lambda: detector_for(yunet))
        for result in progress.track(results, total=len(chosen), description="judging"):
            if isinstance(result, Skipped):
                _say(f"'{result.path}' is left out: {result.reason}")
                faults += 1
            else:
                judged.append(result)
    if not judged:
        raise DatasetError(f"no image of '{folder}' can be read: see the lines above")
    card = runtime.bundle.card
    evaluation = evaluation_of(tuple(judged), card.classes, card.positive_index)
    typer.echo(_json(evaluation) if form is Report.JSON else _text(evaluation))
    raise typer.Exit(1 if faults else 0)


def _json(evaluation: "Evaluation") -> str:
    """NaN, where nothing was measured, becomes null."""
    import msgspec

    return msgspec.json.format(msgspec.json.encode(evaluation), indent=2).decode()


def _text(evaluation: "Evaluation") -> str:
    lines = [
        f"{'images':<20}{evaluation.n:>8}",
        f"{'faces missed':<20}{evaluation.faces_missed:>8}",
        f"{'accuracy':<20}{evaluation.accuracy:>8.2%}   a missed face is an error",
        f"{'accuracy, found':<20}{evaluation.accuracy_found:>8.2%}",
        f"{'balanced accuracy':<20}{evaluation.balanced_accuracy:>8.2%}",
        f"{'AUC':<20}{evaluation.auc:>8.4f}",
        *(f"{'recall ' + name:<20}{value:>8.2%}" for name, value in evaluation.recall.items()),
        "",
        "true class, then how often it was called:",
    ]
    for name, row in evaluation.confusion.items():
        lines.append(f"  {name:<18}" + "   ".join(f"{called} {count}" for called, count in row.items()))
    return "\n".join(lines)


def _say(line: str) -> None:
    print(f"smiledesk: {line}", file=sys.stderr)  # noqa: T201 - remarks go to stderr, so that stdout stays the report
