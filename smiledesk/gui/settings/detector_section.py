"""The choice of the face detector, and YuNet's file: chosen, or fetched once the user has agreed."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from smiledesk.faces.yunet_file import YUNET_ADDRESS, YUNET_BYTES, YUNET_FILE, fetch_yunet
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.flow_layout import FlowLayout
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import capitalized, plain
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.translation import translate
from smiledesk.gui.settings.controls import Choice, SettingControl
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import field_value
from smiledesk.settings import NO_YUNET, SavedSettings
from smiledesk.user_data import user_data_folder

_HAAR = str(NO_YUNET)

_STATE_WIDTH = 320


class DetectorControl(SettingControl):
    """Chooses between YuNet and the Haar cascades, and offers to download YuNet's file."""

    def __init__(self, address: str) -> None:
        """address: where YuNet's file is fetched."""
        self.choice = Choice({}, self._file_text)
        super().__init__(self.choice)
        self._address = address
        self._value: str | None = None
        self._task = BackgroundTask(self)
        self.choose_file = QPushButton(self.tr("Choose its file…"))
        self.fetch = QPushButton(self.tr("Fetch it…"))
        self.choose_file.setAccessibleName(self.tr("Choose YuNet's file"))
        self.fetch.setAccessibleName(self.tr("Fetch YuNet's file"))
        self.state = Hint()
        self.state.setMinimumWidth(scaled(_STATE_WIDTH))
        self._lay_out()
        self.choice.value_chosen.connect(self.value_chosen)
        self.choose_file.clicked.connect(self._ask_for_file)
        self.fetch.clicked.connect(self._ask_to_fetch)
        self._task.failed.connect(self._show_failure)

    @property
    def named_widgets(self) -> Iterable[QWidget]:
        """The list; the buttons say themselves what they do."""
        return (self.choice.box,)

    def show_value(self, value: Any) -> None:
        """Show the choice, and what has become of the file."""
        self._value = value
        texts: dict[str | None, str] = {
            None: self.tr("YuNet if its file is there"),
            _HAAR: self.tr("Haar cascades"),
        }
        if value not in texts and Path(value).is_file():
            texts[value] = self._file_text(value)
        self.choice.offer(texts)
        self.choice.show_value(value)
        self._show_state()

    def stop(self) -> None:
        """Cancel a running download; nothing of it is kept."""
        self._task.cancel()
        self._task.stop(0)

    def _lay_out(self) -> None:
        for button in (self.choose_file, self.fetch):
            set_room(button, "medium")
        buttons = FlowLayout()
        buttons.addStretch()
        buttons.addWidget(self.choose_file)
        buttons.addWidget(self.fetch)
        column = QVBoxLayout()
        column.addWidget(self.choice)
        column.addLayout(buttons)
        column.addWidget(self.state)
        line = self.layout()
        if isinstance(line, QHBoxLayout):
            line.addLayout(column)

    def _file_text(self, path: str) -> str:
        return self.tr("YuNet: {file}").format(file=Path(path).name)

    def _show_state(self) -> None:
        installed = user_data_folder() / YUNET_FILE
        self.fetch.setEnabled(not installed.is_file() and not self._task.running)
        if self._value == _HAAR:
            self.state.explain(self.tr("The Haar cascades find the faces."))
        elif (file := Path(self._value) if self._value else installed).is_file():
            self.state.explain(self.tr("YuNet finds the faces: {file}").format(file=file))
        elif self._value:
            self.state.warn(
                self.tr("There is no such file, so the Haar cascades find the faces: {file}").format(file=file)
            )
        else:
            self.state.explain(
                self.tr("Its file is missing, so the Haar cascades find the faces. Its place is {file}").format(
                    file=file
                )
            )

    def _ask_for_file(self) -> None:
        filters = self.tr("YuNet ({pattern})").format(pattern="*.onnx")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose YuNet's file"), filter=filters)
        if path:
            self.value_chosen.emit(path)

    def _ask_to_fetch(self) -> None:
        """Ask before anything is fetched: the program uses no network by itself."""
        question = QMessageBox(self.window())
        question.setWindowTitle(self.tr("Fetch YuNet's file"))
        question.setText(self.tr("Fetch {size} KB from the network?").format(size=YUNET_BYTES // 1000))
        text = self.tr(
            "The file comes from {address} (MIT licence). It is kept only if its SHA-256 is that of the file that "
            "SmileDesk was measured with. Nothing about you or your pictures is sent."
        )
        question.setInformativeText(plain(text.format(address=self._address)))
        fetch = question.addButton(self.tr("Fetch it"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Do not fetch it"), QMessageBox.ButtonRole.RejectRole)
        fetch.clicked.connect(self._fetch)
        question.finished.connect(question.deleteLater)
        question.open()

    def _fetch(self) -> None:
        self.fetch.setEnabled(False)
        self.state.explain(self.tr("The file is being fetched…"))
        folder, address = user_data_folder(), self._address
        self._task.run(lambda: fetch_yunet(folder, address), lambda path: self.value_chosen.emit(str(path)))

    def _show_failure(self, reason: str) -> None:
        self._show_state()
        self.fetch.setEnabled(True)
        self.state.warn(capitalized(reason))


def detector_section(settings: SavedSettings, address: str = YUNET_ADDRESS) -> SettingsSection:
    """The section of the detector. address: where YuNet's file is fetched."""
    # The numbers are those of docs/measurements.md.
    row = SettingRow(
        translate("detector_section", "Detector"),
        translate(
            "detector_section",
            "YuNet takes fewer other things for a face: 19 instead of 46 of 800 scrambled photographs, 1 instead of 7 "
            "of 80 backgrounds. Of 2,000 photographs, both find the face in 99.85%.",
        ),
        DetectorControl(address),
        field_value(settings, "yunet"),
    )
    return SettingsSection(translate("detector_section", "Faces"), [row])
