"""Rankings are kept for the next time, and not used once they are out of date."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.strongest import FaceRanker, Peaks
from smiledesk.core.records import FaceSquare
from smiledesk.evaluation.strongest_faces import FaceFile, RankingCache, RankingKey, StrongestFaces, compacted

KEY = RankingKey(Path("/faces"), "as it was", "a model", "a detector")
ODD_NAME = os.fsdecode(b"/faces/r\xe9gine.jpg")


@pytest.fixture
def found() -> StrongestFaces:
    """A ranking of 40 faces, for five channels."""
    ranker = FaceRanker(5)
    values = np.random.default_rng(0).normal(size=(40, 5)).astype(np.float32)
    for face, of_face in enumerate(values):
        ranker.add(face, face, Peaks(of_face, np.arange(5, dtype=np.int32)))
    files = {face: FaceFile(Path(f"/faces/{face}.png"), FaceSquare(face, 2, 3.5, -4, 0.9)) for face in range(40)}
    files[int(values[:, 0].argmax())] = FaceFile(Path(ODD_NAME), FaceSquare(1, 2, 3))
    ranking, placed = compacted(ranker.ranking(), files)
    return StrongestFaces(KEY, placed, ranking, 40, 38, {"no face": 2, "unreadable": 1})


def test_a_kept_ranking_is_read_unchanged(tmp_path: Path, found: StrongestFaces) -> None:
    RankingCache(tmp_path / "new").keep(found)
    read = RankingCache(tmp_path / "new").read(KEY)
    assert read is not None
    assert (read.key, read.files, read.faces, read.origins, read.skipped) == (
        (KEY, found.files, 40, 38, {"no face": 2, "unreadable": 1})
    )
    for name in ("faces", "values", "cells"):
        np.testing.assert_array_equal(getattr(read.ranking, name), getattr(found.ranking, name))
    assert read.files[read.ranking.strongest(0)[0].face].path == Path(ODD_NAME)


def test_only_files_with_a_place_are_kept(found: StrongestFaces) -> None:
    placed = {one.face for channel in range(5) for one in found.ranking.strongest(channel)}
    placed |= {one.face for channel in range(5) for one in found.ranking.weakest(channel)}
    assert placed == set(range(len(found.files)))


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, fingerprint="changed"),
        replace(KEY, model_id="another"),
        replace(KEY, detector="another"),
        replace(KEY, folder=Path("/other")),
    ],
)
def test_another_key_finds_nothing(tmp_path: Path, found: StrongestFaces, other: RankingKey) -> None:
    RankingCache(tmp_path).keep(found)
    assert RankingCache(tmp_path).read(other) is None


def test_a_changed_folder_replaces_its_ranking(tmp_path: Path, found: StrongestFaces) -> None:
    cache = RankingCache(tmp_path)
    cache.keep(found)
    cache.keep(replace(found, key=replace(KEY, fingerprint="changed")))
    assert cache.read(KEY) is None
    assert len(list(tmp_path.iterdir())) == 1


def test_a_broken_file_is_no_ranking(tmp_path: Path, found: StrongestFaces) -> None:
    cache = RankingCache(tmp_path)
    assert cache.read(KEY) is None
    cache.keep(found)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for length in range(0, len(whole), 97):
        file.write_bytes(whole[:length])
        assert cache.read(KEY) is None
    np.savez(file, format=np.array([1]), fingerprint=np.array([KEY.fingerprint]))
    assert cache.read(KEY) is None


def test_the_cache_does_not_grow_for_ever(tmp_path: Path, found: StrongestFaces) -> None:
    cache = RankingCache(tmp_path)
    for number in range(25):
        key = replace(KEY, model_id=f"model {number}")
        cache.keep(replace(found, key=key))
        for path in tmp_path.iterdir():
            # Files of one moment would be removed in any order.
            os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns - 10**9))
    assert len(list(tmp_path.iterdir())) == 20
    assert cache.read(replace(KEY, model_id="model 24")) is not None
    assert cache.read(replace(KEY, model_id="model 4")) is None
