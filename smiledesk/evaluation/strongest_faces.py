"""The strongest faces of a folder, kept for the next time."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import astuple, dataclass, field
from pathlib import Path

import numpy as np

from smiledesk.attribution.strongest import NOBODY, FaceRanking
from smiledesk.core.array_files import ArrayFileError, Arrays, read_arrays, write_arrays
from smiledesk.core.decoding import decoding
from smiledesk.core.records import FaceSquare

_FORMAT = 1
"""Raised when the files hold something else, or faces are ranked by another rule."""

_MOST_KEPT = 20
"""Files in the cache, of about half a megabyte each; the oldest are removed."""


@dataclass(frozen=True, slots=True)
class FaceFile:
    """A photograph and the face in it."""

    path: Path
    square: FaceSquare
    """In the photograph's pixels."""


@dataclass(frozen=True, slots=True)
class RankingKey:
    """All that a ranking depends on: a ranking with another key is out of date."""

    folder: Path
    fingerprint: str
    """Fingerprint of the folder's photographs, see `dataset.photographs`."""
    model_id: str
    """SHA-256 of the network."""
    detector: str
    """Name of the detector that found the faces."""


@dataclass(frozen=True, slots=True, eq=False)
class StrongestFaces:
    """The strongest and weakest faces of every channel, among those of a folder."""

    key: RankingKey
    files: tuple[FaceFile, ...]
    """Files with a place in the ranking, which refers to them by index."""
    ranking: FaceRanking
    faces: int
    """Faces that were ranked."""
    origins: int
    """Faces that are no duplicates, and of one burst one only."""
    skipped: Mapping[str, int] = field(default_factory=dict)
    """Reason -> photographs that were left out."""


def compacted(ranking: FaceRanking, files: Mapping[int, FaceFile]) -> tuple[FaceRanking, tuple[FaceFile, ...]]:
    """The ranking with the faces that have a place counted anew, and their files in the new order."""
    numbers = np.unique(ranking.faces)
    numbers = numbers[numbers != NOBODY]
    counted = np.where(ranking.faces == NOBODY, NOBODY, np.searchsorted(numbers, ranking.faces)).astype(np.int32)
    return FaceRanking(counted, ranking.values, ranking.cells), tuple(files[int(number)] for number in numbers)


class RankingCache:
    """Rankings in a folder, one for each folder of photographs, model and detector."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, key: RankingKey) -> StrongestFaces | None:
        """The ranking of a key; None if there is none, or it is out of date or broken."""
        try:
            arrays = read_arrays(self._path(key))
            with decoding(lambda reason: ArrayFileError("no ranking: {reason}", reason=reason)):
                return _ranking_of(arrays, key)
        except ArrayFileError:
            return None

    def keep(self, found: StrongestFaces) -> None:
        """Write a ranking whole, in place of an earlier one; the oldest files of the cache are removed.

        Raises:
            OSError: the folder cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        write_arrays(self._path(found.key), _arrays_of(found))
        kept = sorted(self._folder.glob("*.npz"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        for path in kept[_MOST_KEPT:]:
            with suppress(OSError):
                path.unlink()

    def _path(self, key: RankingKey) -> Path:
        """One file for all states of a folder: the latest replaces the one before."""
        name = "\n".join((str(key.folder), key.model_id, key.detector))
        return self._folder / f"{hashlib.sha256(name.encode(errors='surrogateescape')).hexdigest()}.npz"


def _arrays_of(found: StrongestFaces) -> Arrays:
    squares = [astuple(one.square) for one in found.files]
    return {
        "format": np.array([_FORMAT]),
        "fingerprint": np.array([found.key.fingerprint]),
        "folder": np.array([str(found.key.folder)]),
        "files": np.array([str(one.path) for one in found.files], np.str_),
        "squares": np.array(squares, np.float64).reshape(-1, 5),
        "faces": found.ranking.faces,
        "values": found.ranking.values,
        "cells": found.ranking.cells,
        "counts": np.array([found.faces, found.origins]),
        "skipped": np.array([*found.skipped], np.str_),
        "skipped_counts": np.array([*found.skipped.values()], np.int64),
    }


def _ranking_of(arrays: Arrays, key: RankingKey) -> StrongestFaces | None:
    """The ranking in the arrays of a file; None if it has another key."""
    if arrays["format"][0] != _FORMAT or str(arrays["fingerprint"][0]) != key.fingerprint:
        return None
    if str(arrays["folder"][0]) != str(key.folder):
        return None
    files = zip(arrays["files"], arrays["squares"], strict=True)
    faces, origins = (int(count) for count in arrays["counts"])
    return StrongestFaces(
        key,
        tuple(FaceFile(Path(str(path)), FaceSquare(*map(float, square))) for path, square in files),
        FaceRanking(arrays["faces"], arrays["values"], arrays["cells"]),
        faces,
        origins,
        {str(reason): int(count) for reason, count in zip(arrays["skipped"], arrays["skipped_counts"], strict=True)},
    )
