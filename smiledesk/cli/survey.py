"""``smiledesk survey``: what training would find in folders of images."""

import _thread
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.child_protocol import FOR_PROGRAMS, ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.data_options import ClassesOption, FacesOption, SamplesOption, merged
from smiledesk.cli.options import Faces, YuNetOption

if TYPE_CHECKING:
    from smiledesk.dataset.survey import SurveyRequest
    from smiledesk.jobs.survey_messages import Surveyed
    from smiledesk.training.reporting import Report

_MEMORY = "faces.jsonl"


def survey(
    folders: Annotated[
        list[Path],
        typer.Argument(metavar="FOLDER...", help="Folders that hold a folder of images for each class."),
    ],
    samples: SamplesOption = None,
    classes: ClassesOption = None,
    faces: FacesOption = Faces.AUTO,
    yunet: YuNetOption = None,
    keep: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="Put small pictures and the faces found there; a later survey with the same folder searches no "
            "picture again.",
            show_default=False,
            rich_help_panel=FOR_PROGRAMS,
        ),
    ] = None,
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
        from smiledesk.dataset.survey import SurveyRequest

        if commands:
            _end_when_told()
        request = SurveyRequest(tuple(folders), samples, merged(classes), faces.value)
        surveyed = _survey(request, yunet, keep, report)
    if progress is Shown.TERMINAL:
        from smiledesk.cli.survey_text import survey_text
        from smiledesk.dataset.requirements import obstacles

        typer.echo(survey_text(surveyed))
        failed = any(image.reason == "failed" for image in surveyed.skipped)
        raise typer.Exit(1 if failed or obstacles(surveyed) else 0)


def _survey(request: "SurveyRequest", yunet: Path | None, keep: Path | None, report: "Report") -> "Surveyed":
    """Report all that a survey tells; the last of it comes back."""
    from smiledesk.cli.defaults import detector_choice
    from smiledesk.dataset.detection_cache import DetectionCache
    from smiledesk.dataset.folders import require_labels
    from smiledesk.dataset.survey import survey as look
    from smiledesk.dataset.thumbnails import ThumbnailFolder
    from smiledesk.jobs.survey_messages import Surveyed

    thumbnails = None if keep is None else ThumbnailFolder(keep)
    known = DetectionCache(None if keep is None else keep / _MEMORY)
    told: Surveyed | None = None
    for message in look(request, known.caching(detector_choice(yunet).make), thumbnails):
        if told is None and isinstance(message, Surveyed) and not any(one.problem for one in message.folders):
            require_labels(request.merge, {member for one in message.classes for member in one.members})
        report(message)
        told = message if isinstance(message, Surveyed) else told
    if told is None:
        raise AssertionError("a survey tells something, also of no folder")
    return told


def _end_when_told() -> None:
    """End as at Ctrl-C on any command, and at the end of stdin: a survey has nothing to finish.

    A flag would be checked only between two images, and a patient search takes a second. A process that a script
    started in its background ignores Ctrl-C, and with it every interruption, until its handler is set here.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)

    from smiledesk.training.commands import listen

    listen(command_lines(), lambda _command: _thread.interrupt_main(), _thread.interrupt_main)
