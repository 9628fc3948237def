"""The strongest faces in the real window: without a folder, with one, with one that changes, and of another model."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from smiledesk.app import Application
from smiledesk.attribution.strongest import ranked_channels
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.gui.common.actions import Action
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.strongest.strongest_view import Map, StrongestView
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.sources.pictures import load_picture
from tests.support.children import Until


@pytest.fixture(scope="module")
def application(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, delete_windows: Callable[[], None]
) -> Iterator[Application]:
    """The real program, for all tests of the module."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SMILEDESK_HOME", str(tmp_path_factory.mktemp("home")))
        application = Application(qapp, "demo", None, None)
        application.window.resize(1280, 800)
        application.window.show()
        application.start()
        yield application
        application.stop()
        application.window.close()
        delete_windows()


@pytest.fixture
def window(application: Application, until: Until) -> Iterator[MainWindow]:
    """The window with the demo's face and the bundled model, and no pane open."""
    application.sources.open("demo")
    until(lambda: application.window.analysis is not None and application.window.analysis.trace is not None)
    yield application.window
    application.interventions.changes.reset()
    if application.live_model.name != BUNDLED:
        application.live_model.use(BUNDLED)
    application.window.close_side()
    application.strongest._settings.change(strongest_folder=None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ten faces that fill their pictures, and a file that is no picture."""
    folder = tmp_path / "faces"
    write_demo_faces(folder, demo_face_set(5, 64, "gray", seed=3))
    (folder / "smile" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def opened(application: Application, until: Until, folder: Path | None) -> StrongestView:
    """The pane with the ranking of a folder, or of the demo's faces."""
    application.strongest.use_folder(folder)
    view = application.strongest.view
    assert view is not None
    until(lambda: view.found is not None and shown_folder(view) == folder)
    return view


def shown_folder(view: StrongestView) -> Path | None:
    assert view.found is not None
    return None if view.found.of_folder is None else view.found.of_folder.key.folder


def test_without_samples_the_demos_faces_and_a_made_picture_are_shown(
    application: Application, window: MainWindow, until: Until
) -> None:
    view = opened(application, until, None)
    assert view.shown_map == Map("logits", 1)
    assert view.map_text.text() == "Dense · logits · smile"
    assert len(view.strongest.faces) == len(view.weakest.faces) == 9
    assert view.strongest.faces[0].value > view.weakest.faces[0].value
    assert all(face.field is None for face in view.strongest.faces)
    assert "choose a folder of photographs, or collect samples" in view.note.text()
    assert view.made.isVisible()
    assert "No photograph" in view.made.text.text()
    window.network_view.tiles["conv_4"].map_chosen.emit("conv_4", 6, 2, 2)
    assert (view.shown_map, window.side) == (Map("conv_4", 6), view)
    assert all(face.field is not None for face in view.strongest.faces)


def test_maps_are_chosen_by_keys_and_in_the_overview_and_lead_to_the_lens_and_back(
    application: Application, window: MainWindow, until: Until, qtbot: QtBot
) -> None:
    view = opened(application, until, None)
    view.show_map("conv_3", 0)
    for key, expected in (
        (Qt.Key.Key_PageDown, Map("conv_3", 1)),
        (Qt.Key.Key_PageUp, Map("conv_3", 0)),
        (Qt.Key.Key_PageUp, Map("conv_3", 0)),
        (Qt.Key.Key_BracketRight, Map("relu_3", 0)),
        (Qt.Key.Key_BracketLeft, Map("conv_3", 0)),
    ):
        qtbot.keyClick(view.strongest, key)
        assert view.shown_map == expected
    assert view.found is not None
    strongest = view.found.ranking.strongest(ranked_channels(view.found.card.layers)["conv_3"].start)[0]
    view.look.click()
    assert window.side is window.lens_view
    assert window.microscope.layer is not None
    probe = window.microscope.probe
    assert (window.microscope.layer.name, probe.channel) == ("conv_3", 0)
    assert probe.row * 16 + probe.column == strongest.cell
    window.microscope.move_probe(type(probe)(channel=5))
    application.strongest.open()
    assert (window.side, view.shown_map) == (view, Map("conv_3", 5))
    view.show_map("flatten", 7)
    assert "lays the cells" in view.state.accessibleDescription()
    window.close_side()
    window.network_view.tiles["conv_1"].map_chosen.emit("conv_1", 3, 5, 5)
    assert window.side is window.lens_view, "the overview leads to the lens again"


def test_the_menu_of_a_map_has_its_strongest_faces(application: Application, window: MainWindow, until: Until) -> None:
    tile = window.network_view.tiles["conv_2"]
    window.network_view.menu_requested.emit("conv_2", 4, tile.mapToGlobal(tile.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.text() == Action.STRONGEST_FACES.menu_text).trigger()
    menu.close()
    view = application.strongest.view
    assert view is not None
    assert (window.side, view.shown_map) == (view, Map("conv_2", 4))


def test_a_folders_faces_are_ranked_kept_and_ranked_anew_when_it_changes(
    application: Application, window: MainWindow, until: Until, folder: Path, qtbot: QtBot
) -> None:
    view = opened(application, until, folder)
    view.show_map("dense_1", 11)
    runtime = NetworkRuntime(read_bundle(resource("model")))
    numbers = {
        path: float(runtime.trace(load_picture(path)[..., :1]).layers[14].output[11]) for path in folder.rglob("0*.png")
    }
    assert [face.value for face in view.strongest.faces] == sorted(numbers.values(), reverse=True)[:9]
    assert [face.value for face in view.weakest.faces] == sorted(numbers.values())[:9]
    assert view.progress.text.text() == "Faces: 10 · unreadable: 1"
    assert view.samples.isVisible()
    until(lambda: all(image is not None and not image.isNull() for image in view.strongest._images))

    strongest = max(numbers, key=numbers.__getitem__)
    assert view.strongest.text_of(0).startswith(strongest.name)
    qtbot.keyClick(view.strongest, Qt.Key.Key_Return)
    assert application.sources.name == str(strongest)

    window.close_side()
    began = []
    assert application.strongest.search is not None
    application.strongest.search.began.connect(began.append)
    application.strongest.open()
    until(lambda: not application.strongest.search._task.running)
    assert began == [], "it was kept"
    strongest.unlink()
    application.strongest.open()
    until(lambda: "Faces: 9" in view.progress.text.text())
    assert began == [10]
    assert view.strongest.faces[0].value == sorted(numbers.values())[-2]


def test_a_search_that_is_stopped_and_a_folder_without_photographs_say_what_to_do(
    application: Application, window: MainWindow, until: Until, folder: Path, tmp_path: Path
) -> None:
    application.strongest.use_folder(folder)
    view = application.strongest.view
    assert view is not None
    view.progress.cancel.click()
    assert "Stopped" in view.progress.text.text()
    assert view.again.isVisible()
    view.again.click()
    until(lambda: "Faces: 10" in view.progress.text.text())
    assert not view.again.isVisible()

    (tmp_path / "empty").mkdir()
    application.strongest.use_folder(tmp_path / "empty")
    until(lambda: "no photographs" in view.progress.text.text())
    assert view.found is None
    assert "choose another folder" in view.state.accessibleDescription()
    application.strongest.use_folder(tmp_path / "gone")
    until(lambda: "cannot be read" in view.progress.text.text())


def test_a_note_says_that_changes_of_the_network_are_left_out(
    application: Application, window: MainWindow, until: Until
) -> None:
    view = opened(application, until, None)
    values = [face.value for face in view.strongest.faces]
    application.interventions.mute("conv_1", 2)
    until(lambda: "Your changes of the network are left out" in view.note.text())
    assert [face.value for face in view.strongest.faces] == values
    application.interventions.changes.reset()
    until(lambda: "Your changes" not in view.note.text())


def test_another_model_has_its_own_ranking_and_no_made_pictures(
    application: Application,
    window: MainWindow,
    until: Until,
    tmp_path: Path,
    biased_model: Callable[[Path, float], Bundle],
) -> None:
    view = opened(application, until, None)
    view.show_map("logits", 1)
    before = np.array([face.value for face in view.strongest.faces])
    bundle = biased_model(tmp_path / "biased", 2.0)
    application.live_model.use_folder(bundle.folder)
    until(lambda: view.found is not None and view.found.model_id == bundle.model_id)
    assert not view.made.isVisible()
    np.testing.assert_allclose([face.value for face in view.strongest.faces], before + 1.0, atol=1e-4)
