"""A session that is recorded: the table has every frame of the source, also those that nobody had time for."""

import csv
import time
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.core.row_lines import LineFormat
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.network.bundle import read_bundle
from smiledesk.recording.file_names import reserve_file
from smiledesk.recording.listener import ListenerThread
from smiledesk.recording.sidecar import Sidecar, sidecar_path
from smiledesk.session.recorders import recorded_source, recorder_into, sidecar_of
from smiledesk.session.session import Session
from smiledesk.session.status import SourceStatus
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.sources.demo import Demo
from tests.support.watching import wait_until


class SlowDetector(HaarDetector):
    """The real detector on a slow machine."""

    def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
        time.sleep(0.15)
        return super().search(pixels, effort)


def test_frames_that_were_overtaken_have_rows(tmp_path: Path) -> None:
    bundle = read_bundle(resource("model"))
    path = reserve_file(tmp_path, ".csv", datetime.now())
    source = recorded_source("demo", SourceStatus("running", "demo"))
    recorder = recorder_into(path, LineFormat.CSV, sidecar_of(path.name, source, bundle, "Haar"))
    listener = ListenerThread(recorder, "readings")
    session = Session(SlowDetector)
    session.use_bundle(bundle)
    session.add_listener(listener)
    session.start()
    try:
        wait_until(lambda: session.status().model.state == "ready")
        session.open_source(Demo())
        wait_until(lambda: recorder.sidecar.frames_dropped > 0 and recorder.sidecar.frames_analysed > 5)
    finally:
        session.stop()
        listener.close()
        assert listener.join(5)
    assert listener.failure == ""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    frames = [int(row["frame"]) for row in rows]
    assert frames == list(range(frames[0], frames[-1] + 1))
    kept = msgspec.json.decode(sidecar_path(path).read_bytes(), type=Sidecar)
    assert kept == recorder.sidecar
    assert [row["status"] for row in rows].count("dropped") == kept.frames_dropped
    assert len(rows) == kept.frames_analysed + kept.frames_dropped


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rtsp://admin:hunter2@10.0.0.1/live?token=hunter2", "rtsp://***@10.0.0.1/live?token=***"),
        ("0", "Desk camera"),
        (str(resource("demo/smile.png")), str(resource("demo/smile.png"))),
    ],
)
def test_a_source_is_named_without_secrets(text: str, name: str) -> None:
    status = SourceStatus("running", "Desk camera", live=True)
    source = recorded_source(text, status, CameraSettings(mirrored=False))
    assert (source.name, source.camera) == (name, CameraSettings(mirrored=False))
