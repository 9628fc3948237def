"""``smiledesk survey``: what training would find in folders of images."""

from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.child_protocol import ProgressOption, Shown, end_on_command, reporting
from smiledesk.cli.request_options import RequestOptions, takes
from smiledesk.jobs.requests import SurveyRequest
from smiledesk.jobs.settings import FOR_PROGRAMS
from smiledesk.jobs.survey_messages import Surveyed

if TYPE_CHECKING:
    from smiledesk.training.reporting import Report

_DETECTION_CACHE = "faces.jsonl"


@takes(SurveyRequest)
def survey(
    options: RequestOptions[SurveyRequest],
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands", help="Read 'cancel' from stdin; its end means the same.", rich_help_panel=FOR_PROGRAMS
        ),
    ] = False,
) -> None:
    """Look at folders of images as training would: classes, faces, what is skipped and why. Nothing is trained.

    The exit code is 1 if training could not start, or if the program failed at an image.
    """
    with reporting(progress) as report:
        if commands:
            end_on_command()
        request = options.request()
        surveyed = _survey(request, report, is_typed=options.file is None)
    if progress is Shown.TERMINAL:
        from smiledesk.cli.survey_text import survey_text
        from smiledesk.dataset.requirements import obstacles

        typer.echo(survey_text(surveyed))
        failed = any(image.reason == "failed" for image in surveyed.skipped)
        raise typer.Exit(1 if failed or obstacles(surveyed) else 0)


def _survey(request: SurveyRequest, report: "Report", *, is_typed: bool) -> Surveyed:
    """Report every message of a survey, and return the last one that lists all images.

    is_typed: a merge of an unknown class folder is a mistake; the window, where folders come and go, may ask for one.
    """
    from smiledesk.dataset.detection_cache import DetectionCache
    from smiledesk.dataset.survey import survey as survey_folders
    from smiledesk.dataset.thumbnails import ThumbnailFolder
    from smiledesk.faces.factory import DetectorChoice

    thumbnails = None if request.keep is None else ThumbnailFolder(request.keep)
    cache = DetectionCache(None if request.keep is None else request.keep / _DETECTION_CACHE)
    surveyed: Surveyed | None = None
    for message in survey_folders(request, cache.caching(DetectorChoice(request.yunet).make), thumbnails):
        if isinstance(message, Surveyed):
            if surveyed is None and is_typed:
                _refuse_unknown_merges(request, message)
            surveyed = message
        report(message)
    if surveyed is None:
        raise AssertionError("a survey lists the images, even of no folder")
    return surveyed


def _refuse_unknown_merges(request: SurveyRequest, surveyed: Surveyed) -> None:
    from smiledesk.dataset.folders import require_labels

    if not any(folder.problem for folder in surveyed.folders):
        require_labels(request.merge, {member for one in surveyed.classes for member in one.members})
