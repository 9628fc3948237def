"""Summaries as rows of two tables: one of the episodes, one of the faces."""

import bisect
import csv
import io
import math
from collections.abc import Iterable, Iterator

from smiledesk.core.reading_columns import Cell, Column, Row, row_of
from smiledesk.recording.summary.episodes import Episode, Summary
from smiledesk.recording.summary.recorded import MISSING_STATES, Recording

EPISODE_COLUMNS = (
    Column("file", "source of the recording"),
    Column("class", "class whose episode it is"),
    Column("face", "number of the face"),
    Column("episode", "number of the face's episode, counted from 1"),
    Column("segment", "segment of the source, counted from 1: another one begins where its time goes back"),
    Column("onset", "start of the first frame with the label, in the source's time", "s", 3),
    Column("peak_time", "start of the first frame with the highest probability", "s", 3),
    Column("offset", "end of the last frame with the label", "s", 3),
    Column("duration", "offset less onset", "s", 3),
    Column("peak", "highest probability; the smoothed one where it was recorded", decimals=4),
    Column("mean", "mean probability over its time, missing time left out", decimals=4),
    Column("missing", "time of it in which the face was missing", "s", 3),
    Column("onset_seen", "1 if the face was seen without the label just before, else 0: it may have begun earlier"),
    Column("offset_seen", "1 if the face was seen without the label just after, else 0: it may have gone on"),
    Column("marker", "last marker before its onset"),
)

FACE_COLUMNS = (
    Column("file", "source of the recording"),
    Column("class", "class whose episodes are counted"),
    Column("face", "number of the face; empty if there was none"),
    Column("duration", "length of the recording", "s", 3),
    Column("frames", "frames on which the face was judged"),
    Column("judged", "time in which it was judged", "s", 3),
    Column("positive", "time in which it had the label", "s", 3),
    Column("share", "positive time by judged time", decimals=4),
    Column("episodes", "number of its episodes"),
    Column("no_face", "time in which it was not there", "s", 3),
    Column("lost", "time in which it was followed and not found", "s", 3),
    Column("too_small", "time in which it was too small to be judged", "s", 3),
    Column("dropped", "time of dropped frames, and in which the source gave none", "s", 3),
)
"""`judged` and the last four columns add up to `duration`."""


def episode_rows(summaries: Iterable[Summary]) -> Iterator[Row]:
    """A row for each episode: source by source, face by face."""
    for summary in summaries:
        for face in summary.faces:
            for episode in face.episodes:
                yield row_of(EPISODE_COLUMNS, _episode_cells(summary.recording, episode))


def face_rows(summaries: Iterable[Summary]) -> Iterator[Row]:
    """A row for each face of each source; a source without a face has a row that says so."""
    for summary in summaries:
        recording = summary.recording
        of_source: dict[str, Cell] = {
            "file": recording.name,
            "class": recording.positive,
            "duration": recording.duration,
        }
        for face in summary.faces:
            of_face: dict[str, Cell] = {
                "face": face.face,
                "frames": face.frames,
                "judged": face.judged,
                "positive": face.positive,
                "share": _known(face.share),
                "episodes": len(face.episodes),
            }
            missing = {state.status: face.missing[state] for state in MISSING_STATES}
            yield row_of(FACE_COLUMNS, of_source | of_face | missing)
        if not summary.faces:
            yield row_of(FACE_COLUMNS, of_source | {"frames": 0, "episodes": 0})


def csv_table(columns: Iterable[Column], rows: Iterable[Row]) -> bytes:
    """A table as CSV in UTF-8; None is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [column.name for column in columns], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _episode_cells(recording: Recording, episode: Episode) -> dict[str, Cell]:
    return {
        "file": recording.name,
        "class": recording.positive,
        "face": episode.face,
        "episode": episode.number,
        "segment": episode.segment + 1,
        "onset": episode.onset,
        "peak_time": episode.peak_time,
        "offset": episode.offset,
        "duration": episode.duration,
        "peak": _known(episode.peak),
        "mean": _known(episode.mean),
        "missing": episode.missing,
        "onset_seen": int(episode.onset_seen),
        "offset_seen": int(episode.offset_seen),
        "marker": _marker_before(recording, episode),
    }


def _marker_before(recording: Recording, episode: Episode) -> str | None:
    markers = sorted(recording.markers, key=lambda marker: (marker.segment, marker.time))
    moments = [(marker.segment, marker.time) for marker in markers]
    position = bisect.bisect_right(moments, (episode.segment, episode.onset))
    return markers[position - 1].name if position else None


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value
