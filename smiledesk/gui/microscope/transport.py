"""Transport controls for the sliding window: play, pause, step and scrub over the cells of an output."""

from functools import partial

from PySide6.QtCore import QElapsedTimer, QPointF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from smiledesk.gui.common.fonts import monospaced
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

CELLS_A_SECOND = 8.0
"""Cells per second at speed 1."""

SPEEDS = (0.25, 0.5, 1.0, 2.0, 5.0, 10.0)

_SHORTEST_TICK = 33
"""Least interval of the timer in milliseconds; faster playback skips cells."""

_ICON = 14

_PLAY = ((3, 1), (13, 7), (3, 13))
_PAUSE = (((2, 1), (5.5, 1), (5.5, 13), (2, 13)), ((8.5, 1), (12, 1), (12, 13), (8.5, 13)))
_FORWARD = (((2, 2), (9, 7), (2, 12)), ((10, 2), (12, 2), (12, 12), (10, 12)))
_BACK = (((12, 2), (5, 7), (12, 12)), ((2, 2), (4, 2), (4, 12), (2, 12)))


class Transport(QWidget):
    """Emits the requested cell; shows the cell it is given, except while it plays."""

    cell_requested = Signal(int)
    """Index of a cell in reading order."""
    playing_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 1
        self._owed = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.back = self._button(self.tr("One cell back"))
        self.play = self._button(self.tr("Let it slide"))
        self.play.setCheckable(True)
        self.forward = self._button(self.tr("One cell forward"))
        self.position = QSlider(Qt.Orientation.Horizontal)
        self.position.setAccessibleName(self.tr("Cell of the output"))
        self.place = PlainLabel(font=monospaced(8.5))
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.speed = self._button(self.tr("Speed: 1× is {0:g} cells a second").format(CELLS_A_SECOND))
        self.speed.setFont(monospaced(8.5))
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setMenu(self._speeds())
        self.set_speed(1.0)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self.play.toggled.connect(self._play)
        self.position.valueChanged.connect(self._request)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.back, self.play, self.forward):
            layout.addWidget(widget)
        layout.addWidget(self.position, stretch=1)
        layout.addWidget(self.place)
        layout.addWidget(self.speed)
        theme.changed.connect(self._show_icons)
        self._show_icons()

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self.play.isChecked()

    def show_cells(self, count: int, columns: int, index: int) -> None:
        """Show the number of cells, in rows of `columns`, and the index of the probe's cell."""
        if count != self._count:
            self.stop()
            self._count = count
            with QSignalBlocker(self.position):
                self.position.setRange(0, count - 1)
                self.position.setPageStep(columns)
            self.speed.setFixedWidth(self.speed.fontMetrics().horizontalAdvance("0.25×") + 18)
            # Hinting makes text of twice the size more than twice as wide.
            self.place.setFixedWidth(self.place.fontMetrics().horizontalAdvance(f"{count}/{count}") + 8)
        if not self.playing and not self.position.isSliderDown():
            with QSignalBlocker(self.position):
                self.position.setValue(index)
        self._show_place()

    def set_speed(self, speed: float) -> None:
        """Set the speed; 1 is `CELLS_A_SECOND`."""
        self._speed = speed
        self.speed.setText(f"{speed:g}×")
        self.speed.setAccessibleName(self.tr("Speed {0:g}").format(speed))
        self._pace()

    def stop(self) -> None:
        """Stop at the current cell."""
        self.play.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop playing while hidden."""
        self.stop()
        super().hideEvent(event)

    def _play(self, playing: bool) -> None:
        self.play.setToolTip(self.tr("Pause") if playing else self.tr("Let it slide"))
        self.play.setAccessibleName(self.play.toolTip())
        self._show_icons()
        if playing:
            self._owed = 0.0
            self._clock.start()
            self._pace()
        else:
            self._timer.stop()
        self.playing_changed.emit(playing)

    def _pace(self) -> None:
        if self.playing:
            self._timer.start(max(_SHORTEST_TICK, round(1000 / self._rate())))

    def _rate(self) -> float:
        """Cells per second."""
        return CELLS_A_SECOND * self._speed

    def _tick(self) -> None:
        """Advance by the cells due since the last tick."""
        self._owed += self._clock.restart() / 1000 * self._rate()
        # Timers are early as often as late, so round to the nearest cell.
        cells = int(self._owed + 0.5)
        self._owed -= cells
        if cells:
            self.position.setValue((self.position.value() + cells) % self._count)

    def _step(self, cells: int) -> None:
        self.stop()
        self.position.setValue((self.position.value() + cells) % self._count)

    def _request(self, index: int) -> None:
        self._show_place()
        self.cell_requested.emit(index)

    def _show_place(self) -> None:
        self.place.setText(f"{self.position.value() + 1}/{self._count}")

    def _speeds(self) -> QMenu:
        menu = QMenu(self)
        for speed in SPEEDS:
            menu.addAction(f"{speed:g}×", partial(self.set_speed, speed))
        return menu

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(plain(text))
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_room(button, "narrow")
        return button

    def _show_icons(self) -> None:
        tokens, side = self._theme.tokens, scaled(_ICON)
        for button in (self.back, self.forward, self.play):
            button.setIconSize(QSize(side, side))
        self.back.setIcon(_icon(_BACK, tokens.text))
        self.forward.setIcon(_icon(_FORWARD, tokens.text))
        self.play.setIcon(_icon(_PAUSE, tokens.on_accent) if self.playing else _icon((_PLAY,), tokens.text))


def _icon(shapes: tuple[tuple[tuple[float, float], ...], ...], colour: str) -> QIcon:
    """Icon of filled polygons on a square of 14 units."""
    scale = 4
    pixmap = QPixmap(_ICON * scale, _ICON * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for shape in shapes:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape]))
    painter.end()
    return QIcon(pixmap)
