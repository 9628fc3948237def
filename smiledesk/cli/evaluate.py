"""``smiledesk evaluate``: how good a model is on a folder of labelled images."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.options import (
    ClassesOption,
    EverythingOption,
    FacesOption,
    ModelOption,
    Report,
    ReportOption,
    SamplesOption,
    YuNetOption,
)


def evaluate(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A folder that holds a folder of images for each class.")
    ],
    condition: Annotated[
        list[str] | None,
        typer.Option(
            "--condition",
            metavar="NAME",
            help="Also judge the images made harder, such as 'darkened'; may be repeated. 'all': in every way.",
        ),
    ] = None,
    model: ModelOption = None,
    yunet: YuNetOption = None,
    samples: SamplesOption = None,
    classes: ClassesOption = None,
    faces: FacesOption = "auto",
    everything: EverythingOption = False,
    form: ReportOption = Report.TEXT,
) -> None:
    """Measure a model on class folders: accuracy, recall, AUC, calibration, confusion, faces not found.

    An image in which no face is found counts as an error in accuracy and recall. Where a samples file marks images as
    test, only those are judged: no training saw them. The exit code is 1 if an image could not be read or judged.
    """
    from smiledesk.cli.defaults import model_bundle
    from smiledesk.cli.evaluation_report import evaluation_json, evaluation_text
    from smiledesk.cli.judged_by import announce, judged_by
    from smiledesk.cli.judged_images import images_to_judge, judgements
    from smiledesk.evaluation.conditions import conditions_named
    from smiledesk.evaluation.judging import judge_under
    from smiledesk.evaluation.metrics import evaluation_of
    from smiledesk.network.trial import load_network

    conditions = conditions_named(condition or ())
    runtime = load_network(model_bundle(model))
    card = runtime.bundle.card
    images = images_to_judge(folder, samples, classes, faces, everything, yunet)
    announce(runtime.bundle, images.found_by, model)
    results = judge_under(conditions, images.samples, images.faces, runtime, images.detector.make)
    judged = judgements(images, results)
    unchanged, *changed = (evaluation_of(row, card.classes, card.positive_index) for row in zip(*judged, strict=True))
    under = dict(zip(conditions, changed, strict=True))
    if form is Report.JSON:
        typer.echo(evaluation_json(unchanged, under, judged_by(runtime.bundle, images.found_by)))
    else:
        typer.echo(evaluation_text(unchanged, under))
    raise typer.Exit(0 if len(judged) == len(images.samples) else 1)
