"""The pane on networks of any build: without convolutions, in colour, with a kind of layer that nobody knows."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smiledesk.attribution.strongest import PLACES, peaks_of, rank
from smiledesk.core.records import FaceSquare
from smiledesk.core.windows import Region
from smiledesk.dataset.demo_faces import LabelledFace
from smiledesk.faces.square import crop
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.strongest.face_search import FoundFaces
from smiledesk.gui.strongest.nine_faces import NineFaces, ShownFace
from smiledesk.gui.strongest.strongest_view import StrongestView, first_map
from smiledesk.sources.demo import mean_face
from tests.support.picture_snapshots import assert_looks_the_same
from tests.support.small_networks import BUILDS, SIZE, SmallNetwork


@pytest.mark.parametrize("build", BUILDS)
def test_every_map_of_any_network_is_shown(build: str, tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    network = SmallNetwork(tmp_path, build)
    card = network.bundle.card
    traces = [network.trace(seed=seed) for seed in range(11)]
    view = StrongestView(theme)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    view.show_card(card)
    assert view.shown_map == first_map(card)
    ranking = rank((peaks_of(trace) for trace in traces), card)
    faces = tuple(LabelledFace("smile", trace.crop) for trace in traces)
    view.show_found(FoundFaces(card, network.bundle.model_id, ranking, faces, None, {}))
    for layer in card.layers:
        view.show_map(layer.name, layer.output_shape[-1] - 1)
        view.grab()
        is_ranked = layer.kind != "flatten"
        assert (view.strongest.isVisible(), view.state.isVisible()) == (is_ranked, not is_ranked)
        if is_ranked:
            assert len(view.strongest.faces) == len(view.weakest.faces) == PLACES
    assert not view.made.isVisible()
    other = SmallNetwork(tmp_path, "ten classes" if build != "ten classes" else "one block")
    view.show_card(other.bundle.card)
    assert view.state.accessibleName() == "Another network is shown"


def test_the_field_is_outlined_on_the_part_of_the_face_that_it_sees(theme: Theme, qtbot: QtBot) -> None:
    grid = NineFaces(theme, "faces")
    qtbot.addWidget(grid)
    grid.resize(320, 400)
    grid.show()
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    grid.show_faces([ShownFace("a.png", 1.0, Region(-4, 32, 20, 20)), ShownFace("b.png", 0.5, None)], 64)
    grid.show_images([image, QImage()])
    place, ratio = grid.place_of(0), grid.devicePixelRatioF()
    painted = grid.grab().toImage()

    def is_outlined(across: float, down: float) -> bool:
        """True if the outline's colour is near a place of the first face, in shares of its side."""
        x, y = (place.left() + across * place.width()) * ratio, (place.top() + down * place.width()) * ratio
        near = [painted.pixelColor(round(x) + dx, round(y) + dy) for dx in range(-2, 3) for dy in range(-2, 3)]
        return any(colour.green() - colour.red() > 60 for colour in near)

    assert is_outlined(0.5, 0.1)
    assert is_outlined(52 / 64, 0.1)
    assert is_outlined(0.65, 0.25)
    assert not is_outlined(0.25, 0.5)
    assert "cannot be read" in grid.text_of(1)


def test_the_faces_fit_into_what_room_there_is(theme: Theme, qtbot: QtBot) -> None:
    grid = NineFaces(theme, "faces")
    qtbot.addWidget(grid)
    grid.show_faces([ShownFace(f"{at}.png", float(at), None) for at in range(PLACES)], 64)
    for width, height in ((200, 900), (900, 260), (170, 190), (2000, 2000)):
        grid.resize(width, height)
        rects = [grid.place_of(at) for at in range(PLACES)]
        assert all(grid.rect().toRectF().contains(rect) for rect in rects)
        assert not any(a.intersects(b) for at, a in enumerate(rects) for b in rects[at + 1 :])
        assert np.ptp([rect.width() for rect in rects]) == 0


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_pane_looks_as_it_should(qapp: QApplication, qtbot: QtBot, tmp_path: Path, scheme: str) -> None:
    network = SmallNetwork(tmp_path, "one block")
    card = network.bundle.card
    squares = [FaceSquare(320, 262, 190, angle) for angle in range(-50, 60, 10)]
    crops = [crop(mean_face(name), square, SIZE, "gray") for square in squares for name in ("smile", "no_smile")]
    view = StrongestView(Theme(qapp, scheme))
    qtbot.addWidget(view)
    view.resize(560, 560)
    view.show()
    view.show_card(card)
    view.show_folder("Faces of the demo", "", is_samples=True)
    ranking = rank((peaks_of(network.trace_of(one)) for one in crops), card)
    faces = tuple(LabelledFace("smile", one) for one in crops)
    view.show_found(FoundFaces(card, network.bundle.model_id, ranking, faces, None, {}))
    view.show_map("layer1", 2)
    assert_looks_the_same(view.grab().toImage(), f"strongest-{scheme}", tmp_path)
