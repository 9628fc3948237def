"""The sidecar of a recording: a JSON file beside it with everything that made its numbers."""

import platform
from pathlib import Path
from typing import Any

import msgspec

from smiledesk import __version__
from smiledesk.core.atomic import write_whole
from smiledesk.core.json_text import encode_json
from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.sources.camera_settings import CameraSettings

SIDECAR_FORMAT_VERSION = 1

_LIBRARIES = {"numpy": "numpy", "opencv": "opencv-python-headless", "litert": "ai-edge-litert", "av": "av"}
"""Name in the sidecar -> name of the package."""


def versions() -> dict[str, str]:
    """The versions of everything that computes the numbers."""
    from importlib import metadata

    libraries = {name: metadata.version(package) for name, package in _LIBRARIES.items()}
    return {
        "smiledesk": __version__,
        "python": platform.python_version(),
        **libraries,
        "system": platform.platform(),
    }


class RecordedSource(msgspec.Struct, frozen=True, kw_only=True):
    """The source of the frames."""

    name: str
    """The film's or picture's path, the camera's name, or the address without its secrets."""

    live: bool
    """True for a camera or stream."""

    duration: float | None = None
    """Length in seconds; null where endless or unknown."""

    width: int | None = None
    height: int | None = None
    """Size of the first frame in pixels; null before it."""

    camera: CameraSettings | None = None
    """Mode and controls that the user chose for a camera of this machine; null: its defaults, or another source."""


class RecordedModel(msgspec.Struct, frozen=True, kw_only=True):
    """The model that judged the faces."""

    name: str
    """Its name in ``smiledesk models list``, or that of its folder."""

    sha256: str
    """Hash of the network that ran, its ``live.tflite``."""

    classes: tuple[str, ...]
    positive_class: str | None
    """The class that the threshold is about; null: the likeliest class is the label."""


class VerdictConstants(msgspec.Struct, frozen=True, kw_only=True):
    """The constants behind ``label`` and the status ``uncertain``."""

    hysteresis: float
    """Log-odds beyond the threshold at which the label changes."""

    uncertain_within: float
    """Log-odds from the threshold within which a reading is uncertain."""


class ThresholdSince(msgspec.Struct, frozen=True, kw_only=True):
    """The threshold from a frame on."""

    session: str
    frame: int
    time: float
    """Session, frame and time, as in the rows."""

    threshold: float
    """Probability from which the positive class is the label."""


class TimeConstantSince(msgspec.Struct, frozen=True, kw_only=True):
    """The time constant of the smoothing from a frame on."""

    session: str
    frame: int
    time: float
    """Session, frame and time, as in the rows."""

    time_constant: float
    """Seconds after which 63 % of a step is reached; log-probabilities are smoothed. 0: nothing is smoothed."""


class NetworkSince(msgspec.Struct, frozen=True, kw_only=True):
    """The changes of the network by the user from a frame on, which begins a session."""

    session: str
    frame: int
    time: float
    """Session, frame and time, as in the rows."""

    sha256: str
    """Identity of the network with these changes; without changes that of the model."""

    interventions: tuple[dict[str, Any], ...]
    """The changes, see `attribution.interventions.described`; empty for the network as it was loaded."""


class BaselineSince(msgspec.Struct, frozen=True, kw_only=True):
    """The baseline of a face, and what it does to its verdict, from a frame on; both end with the face's identity."""

    session: str
    frame: int
    time: float
    face: int
    """Session, frame, time and face, as in the rows."""

    logit: float | None
    """Mean log-odds of the positive class while the person looked neutral: the zero of ``relative_logit``; null: it
    was forgotten."""

    threshold: float | None = None
    """Probability from which this face has the positive class as its label, where verdicts are relative to baselines;
    null: that of `ThresholdSince`."""


class Sidecar(msgspec.Struct, frozen=True, kw_only=True):
    """Source, model, settings and versions behind the numbers of one recording."""

    format_version: int = SIDECAR_FORMAT_VERSION
    recording: str
    """Name of the file with the rows."""

    started: str
    """ISO 8601 with offset."""

    source: RecordedSource
    model: RecordedModel
    detector: str
    verdicts: VerdictConstants
    face_square_version: int = FACE_SQUARE_VERSION
    thresholds: tuple[ThresholdSince, ...] = ()
    """The first one, and each change."""

    time_constants: tuple[TimeConstantSince, ...] = ()
    """The first one, and each change."""

    networks: tuple[NetworkSince, ...] = ()
    """The changes with which the recording began, if there were any, and each later one."""

    baselines: tuple[BaselineSince, ...] = ()
    """The baselines with which the recording began, and each later change."""

    versions: dict[str, str] = msgspec.field(default_factory=versions)
    """SmileDesk, Python, its libraries, and the system."""

    frames_analysed: int = 0
    frames_dropped: int = 0
    """Frames of the source without a reading: overtaken by newer ones, undecodable, or not analysed for an error."""

    markers: int = 0
    """Markers that were set and not undone."""

    ended: str | None = None
    """ISO 8601 with offset; null while it is recorded. So it stays after a crash, with counts of an earlier moment."""

    ending: str = ""
    """``finished``, or the line that ended the recording; empty while it is recorded."""


def sidecar_path(table: Path) -> Path:
    """The path of the sidecar of a table, whether recorded or classified: ``smile.csv.json`` for ``smile.csv``."""
    return table.with_name(f"{table.name}.json")


def write_sidecar(sidecar: Sidecar, path: Path) -> None:
    """Write a sidecar whole.

    Raises:
        OSError: the folder cannot be written; the file is as it was.
    """
    write_whole(path, encode_json(sidecar, indent=2) + b"\n")
