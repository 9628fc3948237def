"""``smiledesk evaluate``: a model on a folder of labelled images."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict
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

if TYPE_CHECKING:
    from smiledesk.batch.judged_by import JudgedBy
    from smiledesk.evaluation.conditions import Condition
    from smiledesk.evaluation.metrics import Evaluation


def evaluate(
    folder: ImagesArgument,
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
    workers: WorkersOption = None,
) -> None:
    """Measure a model on class folders: accuracy, recall, AUC, calibration, confusion, faces not found.

    An image in which no face is found counts as an error in accuracy and recall. Where a samples file marks images as
    test, only those are judged: no training saw them. The exit code is 1 if an image could not be read or judged.
    """
    from smiledesk.batch.judged_by import judged_by
    from smiledesk.batch.sample_run import JudgeSettings, ModelFolder, judge_in_workers, workers_for
    from smiledesk.batch.work import use_one_core
    from smiledesk.cli.defaults import model_bundle, saved_settings
    from smiledesk.cli.judged_by import announce
    from smiledesk.cli.judged_images import images_to_judge, judgements
    from smiledesk.evaluation.conditions import conditions_named
    from smiledesk.evaluation.metrics import evaluation_of
    from smiledesk.network.trial import require_trial

    conditions = conditions_named(condition or ())
    bundle = model_bundle(model)
    require_trial(bundle)
    card = bundle.card
    images = images_to_judge(folder, samples, classes, faces, everything, yunet)
    announce(bundle, images.found_by, model)
    settings = JudgeSettings(ModelFolder.of(bundle), images.detector, images.faces, conditions)
    if workers == 1:
        use_one_core()
    results = judge_in_workers(
        images.samples, settings, workers or workers_for(images.samples, settings, saved_settings().workers)
    )
    judged = judgements(images, results)
    unchanged, *changed = (evaluation_of(row, card.classes, card.positive_index) for row in zip(*judged, strict=True))
    under = dict(zip(conditions, changed, strict=True))
    if form is Report.JSON:
        typer.echo(_report_json(unchanged, under, judged_by(bundle, images.found_by)))
    else:
        typer.echo(_report_text(unchanged, under))
    raise typer.Exit(0 if len(judged) == len(images.samples) else 1)


def _report_json(evaluation: "Evaluation", under: "Mapping[Condition, Evaluation]", judged_by: "JudgedBy") -> str:
    """Return one JSON object; it has ``conditions`` if one was requested."""
    report: dict[str, Any] = {"judged_by": judged_by, **asdict(evaluation)}
    if under:
        report["conditions"] = {
            condition.name: {
                "change": condition.change,
                "points_lost": _points_lost(evaluation, result),
                **asdict(result),
            }
            for condition, result in under.items()
        }
    return json_text(report)


def _report_text(evaluation: "Evaluation", under: "Mapping[Condition, Evaluation]") -> str:
    """Return the numbers as lines of text."""
    lines = [
        f"{'images':<20}{evaluation.n:>8}",
        f"{'faces missed':<20}{evaluation.faces_missed:>8}",
        _line("accuracy", evaluation.accuracy, ".2%", "a missed face is an error"),
        _line("accuracy, found", evaluation.accuracy_found, ".2%"),
        _line("balanced accuracy", evaluation.balanced_accuracy, ".2%"),
        _line("AUC", evaluation.auc, ".4f"),
        _line("calibration error", evaluation.expected_calibration_error, ".4f", "of the likeliest class, in 15 bins"),
        _line("uncertain", evaluation.uncertain, ".2%", "of the found faces"),
        _line("accuracy, certain", evaluation.accuracy_certain, ".2%", "on the other found faces"),
        *(_line(f"recall {name}", value, ".2%") for name, value in evaluation.recall.items()),
        "",
        "true class, then how often it was called:",
    ]
    for name, row in evaluation.confusion.items():
        lines.append(f"  {name:<18}" + "   ".join(f"{called} {count}" for called, count in row.items()))
    return "\n".join((*lines, *_table(evaluation, under)))


def _table(evaluation: "Evaluation", under: "Mapping[Condition, Evaluation]") -> Iterator[str]:
    if not under:
        return
    yield ""
    yield f"{'condition':<20}{'accuracy':>8}{'points lost':>13}{'AUC':>9}{'faces missed':>14}"
    yield (
        f"{'unchanged':<20}{evaluation.accuracy:>8.2%}{'':>13}{_number(evaluation.auc, '.4f'):>9}"
        f"{evaluation.faces_missed:>14}"
    )
    for condition, result in under.items():
        yield (
            f"{condition.name:<20}{result.accuracy:>8.2%}{_points_lost(evaluation, result):>13.2f}"
            f"{_number(result.auc, '.4f'):>9}{result.faces_missed:>14}   {condition.change}"
        )


def _line(name: str, value: float, form: str, detail: str = "") -> str:
    return f"{name:<20}{_number(value, form):>8}   {detail}".rstrip()


def _number(value: float, form: str) -> str:
    """A number, or a dash if nothing was measured."""
    return "-" if math.isnan(value) else format(value, form)


def _points_lost(unchanged: "Evaluation", changed: "Evaluation") -> float:
    """Loss of accuracy in hundredths; negative if it is higher."""
    return round(100 * (unchanged.accuracy - changed.accuracy), 6)
