"""Follow faces from frame to frame: who is who, who is new, who has gone."""

import math
from dataclasses import dataclass, field, replace

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.square import overlap

SEARCH_EVERY = 15
"""Frames between two searches of the whole frame while somebody is followed."""

SEARCH_EVERY_ALONE = 2
"""Frames between two searches of the whole frame while nobody is followed."""

FORGOTTEN_AFTER = 0.3
"""Seconds after which a face that is not found any more is gone."""

REMEMBERED_FOR = 2.0
"""Seconds for which a face that is gone gets its number back when it returns to its place."""

_SAME_FACE = 0.3
"""Overlap from which two squares are one face."""

_STEADINESS = 0.5
"""Share of the old place in the new one, for a face that hardly moves."""


@dataclass(frozen=True, slots=True)
class TrackedFace:
    """A face on one frame. found: False where it was not found on this frame, and the square is the last known."""

    face_id: int
    square: FaceSquare
    found: bool


@dataclass(slots=True)
class _Track:
    """One face that is followed. sightings: frames on which it was found, until it is believed."""

    face_id: int
    square: FaceSquare
    seen_at: float
    found: bool = True
    sightings: int = 1


@dataclass(slots=True)
class _Memory:
    """Everything that a discontinuity wipes out."""

    tracks: list[_Track] = field(default_factory=list)
    gone: list[_Track] = field(default_factory=list)
    since_search: int = SEARCH_EVERY


class FaceTracker:
    """Searches whole frames rarely, and in between follows each face where it was."""

    def __init__(self, detector: FaceDetector) -> None:
        self._detector = detector
        self._memory = _Memory()
        self._next_id = 1

    def reset(self) -> None:
        """Forget everybody, and number new faces from 1."""
        self._memory = _Memory()
        self._next_id = 1

    def update(self, frame: Frame, effort: SearchEffort = SearchEffort.LIVE) -> tuple[TrackedFace, ...]:
        """The faces of the next frame, the largest first.

        effort: `SearchEffort.STILL` searches this frame with every pass and believes what it finds at once: for
        photographs. Otherwise a face that is new in the middle of a film is believed when it is found on a second
        frame, so that a single false find never shows.
        """
        if not frame.continuous:
            self.reset()
        if effort is SearchEffort.STILL:
            self._memory.tracks = [
                self._new_track(square, frame.media_time, believed=True)
                for square in self._detector.search(frame.pixels, effort)
            ]
        else:
            self._follow(frame)
            self._search(frame)
            self._forget(frame.media_time)
        return self._believed()

    def _follow(self, frame: Frame) -> None:
        for track in self._memory.tracks:
            square = self._detector.follow(frame.pixels, track.square)
            track.found = square is not None
            if square is not None:
                track.square = _steadied(track.square, square)
                track.seen_at = frame.media_time
                track.sightings += 1
        self._memory.tracks = _without_twins(self._memory.tracks)

    def _search(self, frame: Frame) -> None:
        """Look at the whole frame when it is time to."""
        memory = self._memory
        memory.since_search += 1
        if memory.since_search < (SEARCH_EVERY if memory.tracks else SEARCH_EVERY_ALONE):
            return
        memory.since_search = 0
        for square in self._detector.search(frame.pixels, SearchEffort.LIVE):
            known = max(memory.tracks, key=lambda it: overlap(it.square, square), default=None)
            if known is None or overlap(known.square, square) < _SAME_FACE:
                # After a cut there is nothing to wait for: a film held there may have no next frame.
                memory.tracks.append(self._new_track(square, frame.media_time, believed=not frame.continuous))
            elif not known.found:
                known.square, known.seen_at, known.found = square, frame.media_time, True

    def _forget(self, now: float) -> None:
        memory = self._memory
        for track in memory.tracks:
            if now - track.seen_at > FORGOTTEN_AFTER and _is_believed(track):
                memory.gone.append(track)
        memory.tracks = [
            track
            for track in memory.tracks
            if track.found or (_is_believed(track) and now - track.seen_at <= FORGOTTEN_AFTER)
        ]
        memory.gone = [track for track in memory.gone if now - track.seen_at <= REMEMBERED_FOR]

    def _new_track(self, square: FaceSquare, now: float, *, believed: bool) -> _Track:
        """A track with the number of the face that has gone from there, or a new one."""
        returning = next((track for track in self._memory.gone if overlap(track.square, square) >= _SAME_FACE), None)
        if returning is not None:
            self._memory.gone.remove(returning)
            return _Track(returning.face_id, square, now, sightings=2)
        self._next_id += 1
        return _Track(self._next_id - 1, square, now, sightings=2 if believed else 1)

    def _believed(self) -> tuple[TrackedFace, ...]:
        believed = (track for track in self._memory.tracks if _is_believed(track))
        faces = (TrackedFace(track.face_id, track.square, track.found) for track in believed)
        return tuple(sorted(faces, key=lambda it: it.square.size, reverse=True))


def _is_believed(track: _Track) -> bool:
    return track.sightings >= 2


def _without_twins(tracks: list[_Track]) -> list[_Track]:
    """The tracks, the younger of two that have come to lie on one face left out."""
    kept: list[_Track] = []
    for track in sorted(tracks, key=lambda it: it.face_id):
        if all(overlap(track.square, other.square) < _SAME_FACE for other in kept):
            kept.append(track)
    return kept


def _steadied(old: FaceSquare, new: FaceSquare) -> FaceSquare:
    """The new place, drawn to the old one the less the face has moved: no trembling, and no lagging behind."""
    moved = math.hypot(new.cx - old.cx, new.cy - old.cy) / old.size
    share = _STEADINESS * max(0.0, 1 - moved / 0.1)
    return replace(
        new,
        cx=share * old.cx + (1 - share) * new.cx,
        cy=share * old.cy + (1 - share) * new.cy,
        size=_STEADINESS * old.size + (1 - _STEADINESS) * new.size,
        angle=_STEADINESS * old.angle + (1 - _STEADINESS) * new.angle,
    )
