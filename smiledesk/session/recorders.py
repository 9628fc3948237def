"""The recorder of a running session, with a sidecar that records what made the numbers."""

import time
from collections.abc import Collection, Sequence
from pathlib import Path

from smiledesk.core.reading_columns import OmittableColumn
from smiledesk.core.row_lines import LineFormat
from smiledesk.network.bundle import Bundle
from smiledesk.network.decision_rule import UNCERTAIN_WITHIN
from smiledesk.network.model_names import name_of
from smiledesk.recording.append_file import AppendFile, Output
from smiledesk.recording.readings import ReadingsRecorder
from smiledesk.recording.sidecar import RecordedModel, RecordedSource, Sidecar, VerdictConstants, sidecar_path
from smiledesk.recording.time_of_day import clock_text
from smiledesk.session.status import SourceStatus
from smiledesk.session.verdict import HYSTERESIS
from smiledesk.sources.address import is_address, mask
from smiledesk.sources.camera_settings import CameraSettings


def recorder_into(
    path: Path,
    form: LineFormat,
    sidecar: Sidecar,
    items: Sequence[str] = (),
    omitted: Collection[OmittableColumn] = (),
) -> ReadingsRecorder:
    """Start to record into an empty file, with its sidecar beside it.

    Args:
        path: an empty file, such as `reserve_file` makes.
        form: of its lines.
        sidecar: as `sidecar_of`, of the source and model whose analyses will be offered.
        items: a folder's pictures by frame index, as `FrameSource.items`.
        omitted: columns to leave out.

    Raises:
        OSError: the file or the sidecar cannot be written; the file is removed.
    """
    output = AppendFile(path)
    try:
        return ReadingsRecorder(output, form, sidecar, sidecar_path(path), _files(sidecar.source, items), omitted)
    except OSError:
        output.close()
        path.unlink(missing_ok=True)
        raise


def recorder_to(output: Output, form: LineFormat, sidecar: Sidecar, items: Sequence[str] = ()) -> ReadingsRecorder:
    """Start to record to an output that has no place for a sidecar; otherwise as `recorder_into`."""
    return ReadingsRecorder(output, form, sidecar, None, _files(sidecar.source, items))


def recorded_source(text: str, status: SourceStatus, camera: CameraSettings | None = None) -> RecordedSource:
    """Describe a source for the sidecar, without secrets.

    Args:
        text: the source as the user named it, on the command line or in the window.
        status: the source's, once it is open.
        camera: the user's settings for it, if it is a camera of this machine.
    """
    name = mask(text) if is_address(text) else text if Path(text).exists() else status.name
    return RecordedSource(name=name, live=status.live, duration=status.duration, camera=camera)


def sidecar_of(recording: str, source: RecordedSource, bundle: Bundle, detector: str) -> Sidecar:
    """The sidecar of a recording that starts now. recording: name of its file."""
    card = bundle.card
    return Sidecar(
        recording=recording,
        started=clock_text(time.monotonic()),
        source=source,
        model=RecordedModel(
            name=name_of(bundle), sha256=bundle.model_id, classes=card.classes, positive_class=card.positive_class
        ),
        detector=detector,
        verdicts=VerdictConstants(hysteresis=HYSTERESIS, uncertain_within=UNCERTAIN_WITHIN),
    )


def _files(source: RecordedSource, items: Sequence[str]) -> tuple[str, ...]:
    """The paths of a folder's pictures; none for any other source."""
    folder = Path(source.name)
    return tuple(str(folder / item) for item in items) if folder.is_dir() else ()
