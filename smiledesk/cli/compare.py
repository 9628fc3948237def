"""``smiledesk compare``: two models on a folder of labelled images."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from smiledesk.cli.options import (
    ClassesOption,
    EverythingOption,
    FacesOption,
    ImagesArgument,
    ModelOption,
    Report,
    ReportOption,
    SamplesOption,
    WorkersOption,
    YuNetOption,
)
from smiledesk.cli.output import json_text
from smiledesk.core.escaping import one_line

if TYPE_CHECKING:
    from smiledesk.evaluation.comparison import ComparedImage, Comparison


def compare(
    folder: ImagesArgument,
    new: Annotated[
        str,
        typer.Option("--with", metavar="NAME|FOLDER", help="The new model. The old one is that of --model."),
    ],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    samples: SamplesOption = None,
    classes: ClassesOption = None,
    faces: FacesOption = "auto",
    everything: EverythingOption = False,
    form: ReportOption = Report.TEXT,
    workers: WorkersOption = None,
) -> None:
    """Judge two models on the same images, and test whether the new one is better by more than luck.

    The face of each image is found once, and each model gets its own crop of it; an image without a face is an error of
    both. McNemar's exact test on the images that only one of them gets right tells a real difference from luck. The
    exit code is 1 if an image could not be read or judged.
    """
    from smiledesk.batch.judged_by import judged_by
    from smiledesk.batch.sample_run import ComparisonSettings, ModelFolder, compare_in_workers, workers_for
    from smiledesk.batch.work import use_one_core
    from smiledesk.cli.defaults import model_bundle, saved_settings
    from smiledesk.cli.judged_by import announce
    from smiledesk.cli.judged_images import images_to_judge, judgements
    from smiledesk.evaluation.comparison import comparison_of
    from smiledesk.network.trial import require_trial

    bundles = model_bundle(model), model_bundle(new)
    for bundle in bundles:
        require_trial(bundle)
    images = images_to_judge(folder, samples, classes, faces, everything, yunet)
    for bundle, chosen in zip(bundles, (model, new), strict=True):
        announce(bundle, images.found_by, chosen)
    old_folder, new_folder = map(ModelFolder.of, bundles)
    settings = ComparisonSettings(old_folder, new_folder, images.detector, images.faces)
    if workers == 1:
        use_one_core()
    results = compare_in_workers(
        images.samples, settings, workers or workers_for(images.samples, settings, saved_settings().workers)
    )
    judged = judgements(images, results)
    comparison = comparison_of(judged, bundles[0].card)
    if form is Report.JSON:
        old_by, new_by = (judged_by(bundle, images.found_by) for bundle in bundles)
        typer.echo(json_text({"judged_by": {"old": old_by, "new": new_by}, **_record(comparison)}))
    else:
        typer.echo(_text(comparison))
    raise typer.Exit(0 if len(judged) == len(images.samples) else 1)


def _record(comparison: "Comparison") -> dict[str, Any]:
    return {
        "verdict": comparison.finding,
        "n": comparison.n,
        "old": comparison.old,
        "new": comparison.new,
        "both_right": comparison.both_right,
        "both_wrong": comparison.both_wrong,
        "only_old_right": _files(comparison.only_old),
        "only_new_right": _files(comparison.only_new),
        "p_value": comparison.p_value,
    }


def _text(comparison: "Comparison") -> str:
    old, new = comparison.old.evaluation, comparison.new.evaluation
    only_old, only_new = len(comparison.only_old), len(comparison.only_new)
    lines = [
        f"{'images':<20}{comparison.n:>9}   faces missed {old.faces_missed}, an error of both",
        f"{'':<20}{'old':>9}{'new':>9}{'difference':>12}",
        _row("accuracy", old.accuracy, new.accuracy, ".2%"),
        _row("balanced accuracy", old.balanced_accuracy, new.balanced_accuracy, ".2%"),
        _row("AUC", old.auc, new.auc, ".4f"),
        _row("log loss", comparison.old.log_loss, comparison.new.log_loss, ".4f") + "   less is better",
        f"{'right on it alone':<20}{only_old:>9}{only_new:>9}{only_new - only_old:>+12}",
        "",
        f"verdict on the new model: {comparison.finding} (McNemar's exact test: p = {comparison.p_value:.3g})",
    ]
    return "\n".join(lines)


def _row(name: str, old: float, new: float, form: str) -> str:
    return f"{name:<20}{old:>9{form}}{new:>9{form}}{new - old:>+12{form}}"


def _files(judged: "tuple[ComparedImage, ...]") -> list[str]:
    return [one_line(one.sample.path) for one in judged]
