"""The settings dialog on the real program: every choice applies at once, is saved, and can be reset."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QToolButton, QWidget

from smiledesk.app import Application
from smiledesk.faces.yunet_file import YUNET_BYTES, YUNET_FILE
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.languages import use_language
from smiledesk.gui.settings.controls import Choice, SettingControl
from smiledesk.gui.settings.detector_section import DetectorControl, detector_section
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import SettingValue
from smiledesk.gui.settings.settings_dialog import SettingsDialog
from smiledesk.gui.settings.shortcut_section import KeyControl, ShortcutSection
from smiledesk.gui.settings.source_section import LiveSource, source_section
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.settings import SavedSettings, Settings, load_settings
from smiledesk.sources.camera_settings import CameraMode, CameraSettings
from smiledesk.sources.cameras import CameraInfo
from smiledesk.user_data import user_data_folder
from tests.support.children import Until
from tests.support.file_server import file_servers


@pytest.fixture
def dialog(shared_application: Application) -> SettingsDialog:
    shared_application.actions[Action.SETTINGS].trigger()
    dialog = shared_application.settings_window.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.search.clear()
    return dialog


def row(dialog: QWidget, title: str) -> SettingRow:
    (found,) = [one for one in dialog.findChildren(SettingRow) if one.title == title]
    return found


def choose(dialog: QWidget, title: str, value: object) -> None:
    """Choose a value, as the control reports the user's choice."""
    row(dialog, title).control.value_chosen.emit(value)


def test_the_analysis_follows_threshold_and_smoothing(shared_application: Application, dialog: SettingsDialog) -> None:
    session = shared_application.session
    row(dialog, "Threshold").control.field.setValue(0.8)
    row(dialog, "Smoothing").control.field.setValue(0)
    assert session.status().threshold == 0.8
    saved = shared_application._settings.current
    assert (saved.threshold, saved.smoothing_seconds) == (0.8, 0.0)
    row(dialog, "Threshold").reset.click()
    row(dialog, "Smoothing").reset.click()
    assert session.status().threshold is None
    assert row(dialog, "Threshold").control.field.text() == "the model's"
    assert not row(dialog, "Threshold").reset.isEnabled()


def test_menu_and_dialog_agree_on_colours(shared_application: Application, dialog: SettingsDialog) -> None:
    choose(dialog, "Colours", "light")
    assert shared_application.actions[Action.LIGHT_THEME].isChecked()
    shared_application.actions[Action.DARK_THEME].trigger()
    assert row(dialog, "Colours").control.field.currentData() == "dark"
    row(dialog, "Colours").reset.click()
    assert shared_application.actions[Action.SYSTEM_THEME].isChecked()


def test_every_row_can_be_read_and_reached_by_keyboard(dialog: SettingsDialog) -> None:
    for at in range(dialog.list.count()):
        dialog.list.setCurrentRow(at)
        dialog.search.setFocus()
        reached: set[QWidget] = set()
        while (focus := QApplication.focusWidget()) not in reached and focus is not None:
            reached.add(focus)
            dialog.focusNextChild()
        rows = [one for one in dialog.findChildren(SettingRow) if one.isVisible()]
        assert rows
        for one in rows:
            assert one.reset.accessibleName() == f"Reset {one.title}"
            for widget in one.control.named_widgets:
                assert (widget.accessibleName(), widget.accessibleDescription()) == (one.title, one.hint.text())
                within = {widget, widget.focusProxy(), *widget.findChildren(QWidget)}
                assert not one.control.isEnabled() or within & reached, one.title


def test_the_search_covers_all_subjects(dialog: SettingsDialog) -> None:
    dialog.search.setText("mirror never")
    assert [one.title for one in dialog.findChildren(SettingRow) if one.isVisible()] == ["Mirror"]
    dialog.search.setText("zebra")
    assert dialog.nothing.isVisible()
    # As a screen reader selects a subject, without making it the current one.
    dialog.list.item(2).setSelected(True)
    assert [one.title for one in dialog.findChildren(SettingRow) if one.isVisible()] == [
        "Model",
        "Threshold",
        "Smoothing",
        "Baseline",
    ]


def test_columns_folders_and_rule_are_kept(
    shared_application: Application, dialog: SettingsDialog, tmp_path: Path, until: Until
) -> None:
    settings = shared_application._settings
    columns = row(dialog, "Columns").control
    assert isinstance(columns, SettingControl)
    columns._boxes["p_<class>"].click()
    assert settings.current.omitted_columns == ("p_<class>",)
    choose(dialog, "Faces that smile", 3)
    choose(dialog, "Countdown", 2.5)
    assert (settings.current.shutter.least_smiling, settings.current.shutter.countdown_seconds) == (3, 2.5)
    choose(dialog, "Folder of samples", str(tmp_path))
    until(lambda: shared_application.teaching.pages.collect.folder == tmp_path)
    for title in ("Columns", "Faces that smile", "Countdown", "Folder of samples"):
        row(dialog, title).reset.click()
    assert settings.current.shutter == Settings().shutter
    assert shared_application.teaching.pages.collect.folder == user_data_folder() / "samples"


def test_options_of_menus_are_rows_too(shared_application: Application, dialog: SettingsDialog) -> None:
    actions = shared_application.actions
    for title, action, chosen in (
        ("Format of pictures", Action.JPEG_PICTURES, "jpeg"),
        ("Drawn faces", Action.DRAW_FACES, True),
        ("Window", Action.STAY_ON_TOP, True),
        ("Baseline", Action.RELATIVE_VERDICTS, True),
    ):
        choose(dialog, title, chosen)
        assert actions[action].isChecked(), title
        assert row(dialog, title).value.current() == chosen
        actions[action].trigger()
        assert row(dialog, title).value.current() == row(dialog, title).value.default(), title
        assert not row(dialog, title).reset.isEnabled()


def test_the_folder_that_is_chosen_in_collect_is_the_setting(
    shared_application: Application, dialog: SettingsDialog, tmp_path: Path
) -> None:
    collect = shared_application.teaching.pages.collect
    collect.folder_bar.folder_chosen.emit(tmp_path / "of mine")
    assert collect.folder == tmp_path / "of mine"
    assert load_settings().samples_folder == str(tmp_path / "of mine")
    assert row(dialog, "Folder of samples").value.current() == str(tmp_path / "of mine")
    row(dialog, "Folder of samples").reset.click()
    assert collect.folder == user_data_folder() / "samples"


def test_a_model_that_is_gone_stays_the_setting(shared_application: Application, dialog: SettingsDialog) -> None:
    settings, live_model = shared_application._settings, shared_application.live_model
    model = row(dialog, "Model").control
    assert isinstance(model, Choice)
    assert model.box.currentText() == "the bundled one"
    settings.change(model="last year")
    assert model.box.currentText() == "last year (not available)"
    live_model.use("last year")
    assert (live_model.name, settings.current.model) == (BUNDLED, "last year")
    row(dialog, "Model").reset.click()
    assert settings.current.model is None
    assert model.box.findText("last year (not available)") == -1


def test_keys_of_panes_are_listed_and_found(dialog: SettingsDialog) -> None:
    (section,) = dialog.findChildren(ShortcutSection)
    dialog.search.setText("rename model F2")
    assert [one._text for one in section.fixed if one.isVisible()] == ["Rename it On a model of the list F2"]
    dialog.search.clear()


def test_the_line_and_the_button_of_a_key_field_have_names(dialog: SettingsDialog) -> None:
    (section,) = dialog.findChildren(ShortcutSection)
    (line,), (clear,) = (row(section, "Film").control.edit.findChildren(kind) for kind in (QLineEdit, QToolButton))
    assert line.accessibleName() == "Film"
    assert clear.accessibleName() == "Clear"


@pytest.mark.usefixtures("english_again")
def test_a_taken_key_is_named_in_the_language_of_the_window(qapp: QApplication, qtbot) -> None:
    use_language(qapp, "de")
    control = KeyControl(Action.FILM)
    setting_row = SettingRow(Action.FILM.text, "", control, SettingValue(lambda: (), lambda _keys: None, lambda: ()))
    qtbot.addWidget(setting_row)
    setting_row.resize(560, 80)
    setting_row.show()
    control.edit.setKeySequence(QKeySequence("Ctrl+R"))
    control.edit.editingFinished.emit()
    assert control.conflict.text().startswith("Strg+R gehört zu")
    assert control.conflict.mapTo(setting_row, QPoint()).x() == 0, "it has the whole row"
    qtbot.waitUntil(lambda: control.conflict.height() >= control.conflict.heightForWidth(control.conflict.width()))


def test_a_key_is_changed_moved_and_reset(shared_application: Application, dialog: SettingsDialog, qtbot) -> None:
    actions, settings = shared_application.actions, shared_application._settings
    (section,) = dialog.findChildren(ShortcutSection)
    film = row(section, "Film").control
    assert isinstance(film, KeyControl)
    qtbot.keyClick(film.edit, Qt.Key.Key_F7)
    film.edit.editingFinished.emit()
    assert actions[Action.FILM].shortcuts() == [QKeySequence("F7")]
    assert settings.current.shortcuts == {"film": ("F7",)}
    film.edit.setKeySequence(QKeySequence("Ctrl+R"))
    film.edit.editingFinished.emit()
    assert film.conflict.text() == "Ctrl+R belongs to “Record readings”."
    assert actions[Action.FILM].shortcuts() == [QKeySequence("F7")]
    film.move_here.click()
    assert actions[Action.FILM].shortcuts() == [QKeySequence("Ctrl+R")]
    assert actions[Action.RECORD].shortcuts() == []
    film.edit.setKeySequence(QKeySequence("Space"))
    film.edit.editingFinished.emit()
    assert film.conflict.text().startswith("Space belongs to “Freeze")
    assert film.move_here.isHidden()
    row(section, "Film").reset.click()
    assert actions[Action.FILM].shortcuts() == [QKeySequence("Ctrl+Shift+R")]
    section.reset_all.click()
    assert actions[Action.RECORD].shortcuts() == [QKeySequence("Ctrl+R")]
    assert settings.current.shortcuts == {}


def test_yunet_is_fetched_after_asking_and_used(
    shared_application: Application, dialog: SettingsDialog, data: Path, until: Until
) -> None:
    session = shared_application.session
    (control,) = dialog.findChildren(DetectorControl)
    installed = user_data_folder() / YUNET_FILE
    with file_servers() as serve:
        control._address = serve(bytes(YUNET_BYTES))
        answer(control, dialog, "Do not fetch it")
        assert not control._task.running
        answer(control, dialog, "Fetch it")
        until(lambda: "SHA-256" in control.state.text())
        assert not installed.exists()
        control._address = serve((data / "yunet" / YUNET_FILE).read_bytes())
        answer(control, dialog, "Fetch it")
        until(lambda: session.status().detector == "YuNet")
    assert shared_application._settings.current.yunet == str(installed)
    assert str(installed) in control.state.text()
    assert not control.fetch.isEnabled()
    choose(dialog, "Detector", "none")
    until(lambda: session.status().detector == "Haar")
    assert control.state.text() == "The Haar cascades find the faces."


def answer(control: DetectorControl, dialog: SettingsDialog, text: str) -> None:
    control.fetch.click()
    question = dialog.findChildren(QMessageBox)[-1]
    (button,) = [one for one in question.buttons() if one.text() == text]
    button.click()


def test_camera_format_and_mirror_are_those_of_the_camera_in_use(qtbot) -> None:
    """A camera of a system that cannot be asked for its modes, as this machine has none."""
    settings = SavedSettings(Settings(), pytest.fail)
    camera, chosen = CameraInfo(0, "Desk camera", "", ""), []
    live = LiveSource(
        cameras=lambda: (camera,),
        current=lambda: camera.key,
        open=chosen.append,
        set_camera=lambda key, changed: settings.change(cameras={key: changed}),
        is_mirrored=lambda: settings.current.cameras.get(camera.key, CameraSettings()).mirrored,
        mirror=lambda mirrored: settings.change(cameras={camera.key: CameraSettings(mirrored=mirrored)}),
    )
    section = source_section(settings, live)
    section.follow(settings)
    qtbot.addWidget(section)
    assert row(section, "Camera").control.field.currentText() == "Desk camera"
    assert row(section, "Format").control.field.currentText() == "Automatic: 1280 × 720, 30 frames/s"
    mode = CameraMode(640, 480, 30.0)
    choose(section, "Format", mode)
    assert load_settings().cameras == {camera.key: CameraSettings(mode=mode)}
    choose(section, "Mirror", False)
    assert not row(section, "Mirror").control.field.isChecked()
    row(section, "Mirror").reset.click()
    assert row(section, "Mirror").control.field.isChecked()
    choose(section, "Camera", camera.key)
    assert chosen == [camera.key]


def test_a_camera_that_is_unplugged_stays_shown(qtbot) -> None:
    there, gone = CameraInfo(0, "Desk camera", "", ""), CameraInfo(1, "Good camera", "", "usb-2")
    mode = CameraMode(640, 480, 30.0)
    settings = SavedSettings(Settings(source=gone.key, cameras={gone.key: CameraSettings(mode=mode)}), pytest.fail)
    in_use: list[str | None] = [None]
    live = LiveSource(
        cameras=lambda: (there,),
        current=lambda: in_use[0],
        open=pytest.fail,
        set_camera=pytest.fail,
        is_mirrored=lambda: False,
        mirror=pytest.fail,
    )
    section = source_section(settings, live)
    qtbot.addWidget(section)
    assert row(section, "Camera").control.field.currentText() == "Good camera (not available)"
    in_use[0] = gone.key
    section.refresh()
    assert row(section, "Camera").control.field.currentText() == "Good camera (not available)"
    assert row(section, "Format").control.field.currentText() == "640 × 480, 30 frames/s (not available)"
    assert not row(section, "Format").control.isEnabled()


def test_a_missing_file_is_reported(qtbot, tmp_path: Path) -> None:
    settings = SavedSettings(Settings(yunet=str(tmp_path / "gone.onnx")), pytest.fail)
    section = detector_section(settings)
    qtbot.addWidget(section)
    (control,) = section.findChildren(DetectorControl)
    assert control.choice.box.currentText() == "YuNet: gone.onnx (not available)"
    assert control.state.text().startswith("There is no such file, so the Haar cascades find the faces")
