"""``smiledesk evaluate``: how good a model is on a folder of labelled images."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.options import (
    ClassesOption,
    EverythingOption,
    Faces,
    FacesOption,
    ModelOption,
    Report,
    ReportOption,
    SamplesOption,
    YuNetOption,
)

if TYPE_CHECKING:
    from smiledesk.evaluation.metrics import Evaluation


def evaluate(
    folder: Annotated[Path, typer.Argument(help="A folder that holds a folder of images for each class.")],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    samples: SamplesOption = None,
    classes: ClassesOption = None,
    faces: FacesOption = Faces.AUTO,
    everything: EverythingOption = False,
    form: ReportOption = Report.TEXT,
) -> None:
    """Measure a model on class folders: accuracy, recall, AUC, confusion, faces not found.

    An image in which no face is found counts as an error in accuracy and recall. Where a samples file marks images as
    test, only those are judged: they are what no training saw.
    """
    from smiledesk.cli.active_model import model_bundle
    from smiledesk.cli.judged_images import images_to_judge, judgements
    from smiledesk.evaluation.metrics import evaluation_of
    from smiledesk.evaluation.run import judge
    from smiledesk.network.runtime import NetworkRuntime

    runtime = NetworkRuntime(model_bundle(model))
    images = images_to_judge(folder, samples, classes, faces, everything, yunet)
    judged = judgements(images, judge(images.samples, images.faces, runtime, images.detector))
    card = runtime.bundle.card
    evaluation = evaluation_of(tuple(judged), card.classes, card.positive_index)
    typer.echo(_json(evaluation) if form is Report.JSON else _text(evaluation))
    raise typer.Exit(0 if len(judged) == len(images.samples) else 1)


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
        f"{'calibration error':<20}{evaluation.expected_calibration_error:>8.4f}   of the likeliest class, in 15 bins",
        f"{'uncertain':<20}{evaluation.uncertain:>8.2%}   of the found faces",
        f"{'accuracy, certain':<20}{evaluation.accuracy_certain:>8.2%}   on the other found faces",
        *(f"{'recall ' + name:<20}{value:>8.2%}" for name, value in evaluation.recall.items()),
        "",
        "true class, then how often it was called:",
    ]
    for name, row in evaluation.confusion.items():
        lines.append(f"  {name:<18}" + "   ".join(f"{called} {count}" for called, count in row.items()))
    return "\n".join(lines)
