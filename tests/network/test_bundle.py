"""A bundle's files are those of its card whenever they are read."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from smiledesk.core.resources import resource
from smiledesk.network.archive import export_bundle
from smiledesk.network.bundle import FILES, Bundle, BundleError, read_bundle
from smiledesk.network.runtime import NetworkRuntime

READERS: dict[str, Callable[[Bundle], object]] = {
    FILES.weights: Bundle.weights,
    FILES.statistics: Bundle.statistics,
    FILES.live: NetworkRuntime,
    "model.keras": lambda bundle: export_bundle(bundle, bundle.folder / "exported.keras"),
}


@pytest.mark.parametrize("name", READERS)
def test_a_file_that_changes_after_the_model_was_opened_is_refused(name: str, tmp_path: Path) -> None:
    bundle = read_bundle(Path(shutil.copytree(resource("model"), tmp_path / "model")))
    READERS[name](bundle)
    content = (bundle.folder / name).read_bytes()
    (bundle.folder / name).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(BundleError, match=f"{name} of .* was changed after the model was made"):
        READERS[name](bundle)
    (bundle.folder / name).unlink()
    with pytest.raises(BundleError, match=f"lacks {name}"):
        READERS[name](bundle)
