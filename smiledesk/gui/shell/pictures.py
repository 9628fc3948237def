"""Pictures that are kept or copied: the live picture, and the network or a lens as they look."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMargins, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from smiledesk.core.records import Analysis, Pixels
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.array_images import to_pixels, to_qimage
from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.live.overlay import Overlay
from smiledesk.gui.microscope.lens_view import LensView
from smiledesk.gui.shell.actions import WindowActions
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.recordings_folder import RecordingsFolder
from smiledesk.recording.pictures import write_picture
from smiledesk.recording.time_of_day import time_of_day
from smiledesk.settings import SavedSettings

_VIEW_SCALE: Final = 2.0
"""Pixels in a picture of the network for each pixel of the window, at least."""

_MARGIN: Final = 12
"""Pixels of the window around a picture of the network."""


class Pictures(QObject):
    """Takes pictures for the recordings folder and the clipboard; they are encoded and written in the background."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        actions: WindowActions,
        folder: RecordingsFolder,
        settings: SavedSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._actions = actions
        self._folder = folder
        self._settings = settings
        self._background = BackgroundTask(self)
        self._background.failed.connect(window.banner.show_message)
        self._bar = window.picture.recording_bar
        #: Button: takes a picture
        self._bar.add_button("picture", self.tr("Picture"), Action.TAKE_PICTURE).clicked.connect(self.take)
        for action, field in ((Action.DRAW_FACES, "faces_in_pictures"), (Action.JPEG_PICTURES, "picture_format")):
            actions[action].setCheckable(True)
            settings.follow(field, self._show_choices)
        self._show_choices()
        _add_context_menu(window.picture.live_view, actions, (Action.TAKE_PICTURE, Action.COPY_PICTURE))
        for view in (window.network_view, window.lens_view):
            _add_context_menu(view, actions, (Action.TAKE_VIEW_PICTURE, Action.COPY_VIEW))

    def take(self) -> None:
        """Keep the live picture as it is now, or the held one, in the frame's own resolution and never mirrored."""
        picture = self._live_picture()
        if picture is None:
            return
        analysis, pixels = picture
        description = self._window.picture.live_view.description()
        self._keep(pixels, time_of_day(analysis.frame.captured_at), description)

    def take_view(self) -> None:
        """Keep a picture of the open lens or pane, or else of the network."""
        view = self._view()
        image = self._image_of(view)
        self._keep(lambda: to_pixels(image), datetime.now().astimezone(), view.accessibleName())

    def copy(self) -> None:
        """Copy the live picture as `take` would keep it."""
        picture = self._live_picture()
        if picture is not None:
            _, pixels = picture
            self._background.run(lambda: to_qimage(pixels()), self._put_on_clipboard)

    def copy_view(self) -> None:
        """Copy the picture that `take_view` would keep."""
        self._put_on_clipboard(self._image_of(self._view()))

    def switch_faces(self) -> None:
        """Draw faces into pictures and films from now on, or no longer so."""
        self._settings.change(faces_in_pictures=not self._settings.current.faces_in_pictures)

    def switch_format(self) -> None:
        """Keep pictures as JPEG from now on, or as PNG again."""
        self._settings.change(picture_format="png" if self._settings.current.picture_format == "jpeg" else "jpeg")

    def stop(self) -> None:
        """Finish the pictures that are being written."""
        self._background.stop()

    def _show_choices(self) -> None:
        """Check the actions as the settings are."""
        self._actions[Action.DRAW_FACES].setChecked(self._settings.current.faces_in_pictures)
        self._actions[Action.JPEG_PICTURES].setChecked(self._settings.current.picture_format == "jpeg")

    def _live_picture(self) -> tuple[Analysis, Callable[[], Pixels]] | None:
        """The analysis that is shown, and what draws it, in any thread; None, and a message, without a picture."""
        analysis = self._window.analysis
        if analysis is None:
            self._bar.show_note(self.tr("There is no picture yet"))
            return None
        if not self._settings.current.faces_in_pictures:
            return analysis, lambda: analysis.frame.pixels
        card, layer = self._window.judged_by, self._window.picture.live_view.layer
        return analysis, lambda: Overlay().draw(analysis, card, layer)

    def _keep(self, picture: Callable[[], Pixels], moment: datetime, description: str) -> None:
        folder = self._folder.ask_once()
        if folder is None:
            return
        picture_format = self._settings.current.picture_format
        self._background.run(
            lambda: write_picture(folder, picture(), picture_format, moment, description), self._show_saved
        )

    def _show_saved(self, path: Path) -> None:
        self._bar.show_note(self.tr("Saved {0}").format(path.name), self._folder.open)

    def _put_on_clipboard(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._bar.show_note(self.tr("Copied {0} × {1} pixels").format(image.width(), image.height()))

    def _view(self) -> QWidget:
        """The open lens; else the network, also what is scrolled out of sight."""
        from smiledesk.gui.microscope.attribution.attribution_view import AttributionView
        from smiledesk.gui.microscope.sandbox_view import SandboxView

        side, network = self._window.side, self._window.network_view
        return side if isinstance(side, LensView | SandboxView | AttributionView) else network.widget() or network

    def _image_of(self, view: QWidget) -> QImage:
        """A picture of a view in the colours of the window, with more pixels and a margin."""
        ratio = max(_VIEW_SCALE, view.devicePixelRatioF())
        size = view.size().grownBy(QMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(self._theme.tokens.window))
        view.render(image, QPoint(_MARGIN, _MARGIN))
        return image


def _add_context_menu(view: QWidget, actions: WindowActions, entries: tuple[Action, ...]) -> None:
    view.addActions([actions[entry] for entry in entries])
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
