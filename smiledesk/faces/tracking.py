"""Tracking of faces from frame to frame."""

import math
from dataclasses import dataclass, field, replace

from smiledesk.core.records import FaceSquare, Frame
from smiledesk.faces.base import FaceDetector, SearchEffort
from smiledesk.faces.square import overlap

SEARCH_EVERY = 15
"""Frames between two searches of the whole frame while a face is tracked."""

SEARCH_EVERY_ALONE = 2
"""Frames between two searches of the whole frame while no face is tracked."""

CONFIRM_EVERY = 15
"""Frames after which the detector has to confirm a face again."""

ASK_AGAIN_EVERY = 5
"""Frames after which the detector is asked again about a face that it did not confirm."""

REFUSED_FOR = 1.0
"""Seconds after which a face that the detector does not confirm is dropped, so that no track stays on a shoulder."""

FORGOTTEN_AFTER = 0.3
"""Seconds after which a face that is no longer found is gone."""

REMEMBERED_FOR = 2.0
"""Seconds within which a face that returns to its place gets its number back."""

_SAME_FACE = 0.3
"""Least overlap of two squares on one face."""

_STEADINESS = 0.5
"""Weight of the old square in the smoothed one, for a face at rest."""


@dataclass(frozen=True, slots=True)
class TrackedFace:
    """A face on one frame."""

    face_id: int
    square: FaceSquare
    found: bool
    """False if the face was not found on this frame, and the square is its last known one."""


@dataclass(slots=True)
class _Track:
    """A face that is tracked."""

    face_id: int
    square: FaceSquare
    seen_at: float
    believed: bool
    """False until the detector has confirmed it."""
    found: bool = True
    frames_since_asked: int = 0
    """Frames since the detector last confirmed or refused it."""
    refused_since: float | None = None
    """Media time of the detector's first refusal since it last found the face; None while there is none."""

    def move_to(self, square: FaceSquare, now: float) -> None:
        """Record the face's square on this frame."""
        self.square, self.seen_at, self.found = square, now, True

    def take_answer(self, *, confirmed: bool, now: float) -> None:
        """Record the detector's answer on this frame."""
        self.frames_since_asked = 0
        if confirmed:
            self.believed, self.refused_since = True, None
        elif self.refused_since is None:
            self.refused_since = now


@dataclass(slots=True)
class _Memory:
    """State that is discarded at a discontinuity."""

    tracks: list[_Track] = field(default_factory=list)
    gone: list[_Track] = field(default_factory=list)
    since_search: int = SEARCH_EVERY


class FaceTracker:
    """Tracks faces with rare searches of whole frames.

    Between searches the refiner follows each face, and the detector confirms one face at a time.
    """

    def __init__(self, detector: FaceDetector) -> None:
        self._detector = detector
        self._memory = _Memory()
        self._next_id = 1

    def reset(self) -> None:
        """Forget all faces, and number new ones from 1."""
        self._memory = _Memory()
        self._next_id = 1

    def update(self, frame: Frame, effort: SearchEffort = SearchEffort.LIVE) -> tuple[TrackedFace, ...]:
        """The faces of the next frame, largest first.

        effort: `SearchEffort.STILL`, for photographs, searches the frame with all passes and accepts every find.
        `SearchEffort.LIVE` accepts a new face in the middle of a film once it is confirmed on a second frame, so that
        a single false find never shows.
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
            if self._is_search_due():
                self._search(frame)
            else:
                self._confirm_in_turn(frame)
            self._forget(frame.media_time)
        return self._believed()

    def _follow(self, frame: Frame) -> None:
        """Move each track to its face on this frame, found by the refiner or, if that fails, by the detector."""
        for track in self._memory.tracks:
            track.frames_since_asked += 1
            square = self._detector.follow(frame.pixels, track.square)
            if square is None:
                square = self._detector.confirm(frame.pixels, track.square)
                track.take_answer(confirmed=square is not None, now=frame.media_time)
            track.found = square is not None
            if square is not None:
                track.move_to(_steadied(track.square, square), frame.media_time)
        self._memory.tracks = _without_twins(self._memory.tracks)

    def _confirm_in_turn(self, frame: Frame) -> None:
        """Let the detector confirm at most one face, so that the cost of a frame hardly grows with its faces."""
        due = [track for track in self._memory.tracks if track.found and _is_due(track)]
        if not due or any(not track.frames_since_asked for track in self._memory.tracks):
            return
        track = max(due, key=lambda it: (not it.believed, it.frames_since_asked))
        square = self._detector.confirm(frame.pixels, track.square)
        confirmed = square is not None and overlap(square, track.square) >= _SAME_FACE
        track.take_answer(confirmed=confirmed, now=frame.media_time)

    def _is_search_due(self) -> bool:
        self._memory.since_search += 1
        return self._memory.since_search >= (SEARCH_EVERY if self._memory.tracks else SEARCH_EVERY_ALONE)

    def _search(self, frame: Frame) -> None:
        """Search the whole frame for faces."""
        memory = self._memory
        memory.since_search = 0
        for square in self._detector.search(frame.pixels, SearchEffort.LIVE):
            known = max(memory.tracks, key=lambda it: overlap(it.square, square), default=None)
            if known is None or overlap(known.square, square) < _SAME_FACE:
                # Accept a find right after a cut: a film paused there has no next frame to confirm it.
                memory.tracks.append(self._new_track(square, frame.media_time, believed=not frame.continuous))
                continue
            known.take_answer(confirmed=True, now=frame.media_time)
            if not known.found:
                known.move_to(square, frame.media_time)

    def _forget(self, now: float) -> None:
        memory = self._memory
        memory.gone += [track for track in memory.tracks if track.believed and not _stays(track, now)]
        memory.tracks = [track for track in memory.tracks if _stays(track, now)]
        memory.gone = [track for track in memory.gone if now - track.seen_at <= REMEMBERED_FOR]

    def _new_track(self, square: FaceSquare, now: float, *, believed: bool) -> _Track:
        """A track with the number of the face that has recently left this place, or with a new number."""
        returning = next((track for track in self._memory.gone if overlap(track.square, square) >= _SAME_FACE), None)
        if returning is not None:
            self._memory.gone.remove(returning)
            # A track that was dropped while it was found had been refused by the detector.
            return _Track(returning.face_id, square, now, believed=believed or not returning.found)
        self._next_id += 1
        return _Track(self._next_id - 1, square, now, believed)

    def _believed(self) -> tuple[TrackedFace, ...]:
        believed = (track for track in self._memory.tracks if track.believed)
        faces = (TrackedFace(track.face_id, track.square, track.found) for track in believed)
        return tuple(sorted(faces, key=lambda it: it.square.size, reverse=True))


def _is_due(track: _Track) -> bool:
    """True if the detector should confirm the track again."""
    every = CONFIRM_EVERY if track.refused_since is None else ASK_AGAIN_EVERY
    return not track.believed or track.frames_since_asked >= every


def _stays(track: _Track, now: float) -> bool:
    if not track.believed:
        return track.found and track.refused_since is None
    refused = track.refused_since is not None and now - track.refused_since >= REFUSED_FOR
    return not refused and (track.found or now - track.seen_at <= FORGOTTEN_AFTER)


def _without_twins(tracks: list[_Track]) -> list[_Track]:
    """The tracks without the younger of any two on one face."""
    kept: list[_Track] = []
    for track in sorted(tracks, key=lambda it: it.face_id):
        if all(overlap(track.square, other.square) < _SAME_FACE for other in kept):
            kept.append(track)
    return kept


def _steadied(old: FaceSquare, new: FaceSquare) -> FaceSquare:
    """The new square smoothed with the old one, less so the more the face has moved: neither jitter nor lag."""
    moved = math.hypot(new.cx - old.cx, new.cy - old.cy) / old.size
    share = _STEADINESS * max(0.0, 1 - moved / 0.1)
    return replace(
        new,
        cx=share * old.cx + (1 - share) * new.cx,
        cy=share * old.cy + (1 - share) * new.cy,
        size=_STEADINESS * old.size + (1 - _STEADINESS) * new.size,
        angle=_STEADINESS * old.angle + (1 - _STEADINESS) * new.angle,
    )
