"""Pictures as telephones leave them."""

from pathlib import Path

import numpy as np

from smiledesk.sources.opening import source_named
from smiledesk.sources.pictures import load_picture


def test_a_turned_heic_is_shown_like_the_upright_one(field_pictures: Path) -> None:
    plain, turned = (load_picture(field_pictures / name) for name in ("plain.HEIC", "turned.HEIC"))
    assert plain.shape == turned.shape == (960, 1280, 3)
    assert np.abs(plain.astype(int) - turned).mean() < 2


def test_a_folder_shows_its_heics_and_names_them(field_pictures: Path) -> None:
    source = source_named(str(field_pictures))
    source.open()
    frames = list(iter(source.read, None))
    source.close()
    assert [source.items[frame.index] for frame in frames] == ["line.png", "plain.HEIC", "turned.HEIC"]
