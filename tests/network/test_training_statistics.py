"""Statistics of the training faces in a bundle: read where they are, absent where they are not, and never trusted."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from smiledesk.attribution.class_distances import hidden_outputs
from smiledesk.attribution.drift import measures_of, statistics_of
from smiledesk.core.array_files import Arrays, read_arrays, write_arrays
from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.network.archive import bundle_in, write_archive
from smiledesk.network.bundle import FILES, BundleError, read_bundle, seal
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.training_statistics import MEASURES, Distribution, statistics_file
from smiledesk.network.trial import require_trial


def sealed(folder: Path, change: Callable[[Arrays], object] = lambda _: None) -> Path:
    """A copy of the bundled model whose statistics, of twenty pictures of noise, were changed before it was sealed."""
    shutil.copytree(resource("model"), folder)
    bundle = read_bundle(folder)
    runtime, random = NetworkRuntime(bundle), np.random.default_rng(0)
    crops = random.integers(0, 256, (20, *runtime.input_shape), np.uint8)
    statistics = statistics_of(
        [measures_of(crop, FaceSquare(0, 0, 50 + at, at)) for at, crop in enumerate(crops)],
        np.stack([hidden_outputs(runtime.trace(crop)) for crop in crops]),
        np.arange(20) % 2,
        classes=2,
    )
    path = folder / FILES.statistics
    path.write_bytes(statistics_file(statistics))
    arrays = read_arrays(path)
    change(arrays)
    write_arrays(path, arrays)
    seal(folder, bundle.card)
    return folder


def test_they_come_back_as_they_were_written_and_go_along_in_a_zip(tmp_path: Path) -> None:
    ours = read_bundle(sealed(tmp_path / "ours"))
    require_trial(ours)
    write_archive(ours, tmp_path / "ours.zip")
    theirs = bundle_in(tmp_path / "ours.zip", tmp_path / "theirs")
    statistics = theirs.statistics()
    assert statistics is not None
    assert statistics.faces == 20
    assert tuple(statistics.distributions) == MEASURES
    sizes = statistics.distributions["size"]
    assert [sizes.quantiles[0], sizes.quantiles[-1], sizes.mean] == [50, 69, 59.5]
    assert [sizes.share_below(value) for value in (49, 59.5, 70)] == pytest.approx([0, 0.5, 1])
    assert theirs.model_id == read_bundle(resource("model")).model_id


def test_a_model_may_lack_them(tmp_path: Path) -> None:
    assert read_bundle(Path(__file__).parent / "bundles" / "before_layer_kinds").statistics() is None
    folder = sealed(tmp_path / "with")
    (folder / FILES.statistics).unlink()
    with pytest.raises(BundleError, match=r"lacks statistics.npz .*: copy the whole folder again"):
        read_bundle(folder)
    seal(folder, read_bundle(resource("model")).card)
    assert read_bundle(folder).statistics() is None


def test_the_faces_of_two_runs_together_are_distributed_as_if_they_were_one() -> None:
    random = np.random.default_rng(2)
    many, few = random.normal(100, 10, 3000), random.normal(160, 4, 500)
    pooled = Distribution.pooled(Distribution.of(many), 3000, Distribution.of(few), 500)
    together = Distribution.of(np.concatenate([many, few]))
    assert (pooled.mean, pooled.spread) == pytest.approx((together.mean, together.spread))
    assert [pooled.quantiles[0], pooled.quantiles[-1]] == [together.quantiles[0], together.quantiles[-1]]
    for value in (85, 100, 120, 158, 165):
        assert pooled.share_below(value) == pytest.approx(together.share_below(value), abs=0.002)


def test_a_file_that_the_card_does_not_name_is_not_read(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(Path(__file__).parent / "bundles" / "before_layer_kinds", tmp_path / "old"))
    (folder / FILES.statistics).write_bytes(b"something else")
    assert read_bundle(folder).statistics() is None


def test_a_changed_file_is_found(tmp_path: Path) -> None:
    folder = sealed(tmp_path / "changed")
    with (folder / FILES.statistics).open("ab") as file:
        file.write(b" ")
    with pytest.raises(BundleError, match=r"statistics.npz of .* was changed after the model was made"):
        read_bundle(folder)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda arrays: arrays.pop("faces"), "faces"),
        (lambda arrays: arrays.update(faces=np.array(0)), "no face"),
        (lambda arrays: arrays["turn/quantiles"].sort(), None),
        (lambda arrays: arrays.update({"turn/quantiles": arrays["turn/quantiles"][::-1].copy()}), "contradicts itself"),
        (lambda arrays: arrays.update({"turn/spread": np.array(-1.0)}), "contradicts itself"),
        (lambda arrays: arrays.update({"size/mean": np.array(np.nan)}), "finite"),
        (lambda arrays: arrays.update({"hidden/means": np.zeros((3, 64), np.float32)}), r"Received: \(3, 64\)"),
        (lambda arrays: arrays.update({"hidden/units": np.arange(1, 65)}), "no such units"),
        (lambda arrays: arrays.update({"hidden/covariance": -np.eye(64, dtype=np.float32)}), "no covariance"),
        (lambda arrays: arrays.update({"hidden/means": np.zeros((2, 64))}), "float32"),
        (lambda arrays: arrays.update(more=np.zeros(300_000)), "at most 2,000,000 bytes"),
    ],
)
def test_a_strangers_statistics_are_checked(
    tmp_path: Path, change: Callable[[Arrays], object], reason: str | None
) -> None:
    bundle = read_bundle(sealed(tmp_path / "theirs", change))
    if reason is None:
        assert bundle.statistics() is not None
        return
    with pytest.raises(BundleError, match=reason):
        bundle.statistics()
