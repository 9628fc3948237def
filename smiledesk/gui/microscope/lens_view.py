"""View of a lens' explanation of one number of a layer."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from smiledesk.gui.common.actions import Action, arrow_step
from smiledesk.gui.common.buttons import CloseButton
from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.labels import ElidedLabel
from smiledesk.gui.common.out_of_date import show_out_of_date
from smiledesk.gui.common.phrasebook import Phrasebook
from smiledesk.gui.common.plain_text import PlainLabel, plain
from smiledesk.gui.common.style import set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.microscope.checks_table import TOLERANCE, Check, ChecksTable
from smiledesk.gui.microscope.observation_list import ObservationList
from smiledesk.gui.microscope.panel_flow import PanelFlow, PanelScroll
from smiledesk.gui.microscope.probe_controls import ProbeControls
from smiledesk.gui.microscope.titles import title_of
from smiledesk.gui.microscope.transport import Transport
from smiledesk.lenses.base import Explanation, Panel, Probe, Subject, SubjectLayer, clamped

_READABLE = 640
"""Largest width of text in pixels; longer lines are hard to read."""

_LOW = 460
"""Height in pixels below which everything except the heading and the transport scrolls."""


class LensView(QWidget):
    """Shows an explanation of any kind of layer, and emits the probe that the user asks for."""

    probe_moved = Signal(object)
    """A `Probe` inside the layer's output."""
    layer_requested = Signal(int)
    """Number of layers to go forward; negative goes back."""
    layer_shown = Signal()
    """An explanation of another layer is shown from now on."""
    mute_requested = Signal()
    """Mute the filter or unit of the probed number, or let it speak again."""
    solo_requested = Signal()
    """Mute all others of its layer, or let them speak again."""
    menu_requested = Signal(QPoint)
    """Place of a menu on the screen."""
    closed = Signal()

    def __init__(
        self, theme: Theme, phrasebook: Phrasebook, expected_from: str = "", parent: QWidget | None = None
    ) -> None:
        """expected_from: see `ChecksTable`."""
        super().__init__(parent)
        self._phrasebook = phrasebook
        self._subject: Subject | None = None
        self._explanation: Explanation | None = None
        self._probe = Probe()
        self._identity: tuple[object, ...] = ()
        self._held = False
        self._sought: type[Panel] | None = None
        self.flow = PanelFlow(theme)
        self.checks = ChecksTable(theme, expected_from)
        self.observations = ObservationList(theme)
        self.controls = ProbeControls()
        self.transport = Transport(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Lens"))
        self._build()
        self.flow.probe_requested.connect(self._follow)
        self.flow.probe_chosen.connect(self._hold)
        self.flow.channel_requested.connect(lambda channel: self._move(channel=channel))
        self.controls.beside_requested.connect(lambda channel: self._move(beside=channel))
        self.controls.nudge_requested.connect(lambda rows, columns: self._move(nudge=(rows, columns)))
        self.transport.cell_requested.connect(self._go_to)
        self.transport.playing_changed.connect(self._reveal)
        self.clear()

    @property
    def probe(self) -> Probe:
        """The current probe."""
        return self._probe

    def show_explanation(self, subject: Subject, probe: Probe, explanation: Explanation) -> None:
        """Show a lens' explanation of a probe; called for every frame."""
        layer = subject.layer
        if _identity(layer) != self._identity:
            self._identity = _identity(layer)
            self._start_anew(layer)
            self.layer_shown.emit()
        self._subject, self._probe, self._explanation = subject, probe, explanation
        self.title.show_text(title_of(layer.kind))
        self._show_facts()
        self.checks.show_checks(self._checks_of(subject, probe, explanation))
        self.observations.show_sentences(
            [self._phrasebook.text(observation) for observation in explanation.observations]
        )
        rows, columns, channels = _extent(layer)
        self.controls.show_probe(probe, channels, explanation.controls)
        self.transport.setVisible(rows * columns > 1)
        self.transport.show_cells(rows * columns, columns, probe.row * columns + probe.column)
        self._show_panels()
        self.previous.setVisible(channels > 1)
        self.next.setVisible(channels > 1)
        self.checks.show()
        self.scroller.show()
        if self._sought is not None:
            self.scroller.show_first(self._sought)
            self._sought = None

    def scroll_to(self, record_type: type[Panel]) -> None:
        """Scroll to the first panel of a type with the next explanation."""
        self._sought = record_type

    def show_mark(self, mark: str, more: str = "") -> None:
        """Show what the user's changes do to the layer; empty for nothing. more: text of the tooltip."""
        self.mark.setText(mark)
        self.mark.setToolTip(plain(more))
        self.mark.setVisible(bool(mark))

    def add_part(self, button: QPushButton, part: QWidget) -> None:
        """Add a part above the panels, and to the heading the button that unfolds it."""
        button.setCheckable(True)
        set_room(button, "medium")
        button.toggled.connect(part.setVisible)
        part.setVisible(button.isChecked())
        part.setMaximumWidth(scaled(_READABLE))
        self._heading.insertWidget(self._heading.indexOf(self.why), button)
        self._column.insertWidget(self._column.indexOf(self.deeper) + 1, part)

    def show_out_of_date(self, out_of_date: bool) -> None:
        """Gray the numbers while they are out of date, or restore their colours."""
        show_out_of_date((self.checks, self.flow, self.observations), out_of_date)

    def clear(self, reason: str = "") -> None:
        """Show the reason why there is no explanation; by default, that there is no face."""
        self._subject = self._explanation = None
        self.transport.stop()
        self.title.show_text(self.tr("Nothing to explain"))
        self.facts.show_text(reason or self.tr("There is no face to look at"))
        self.checks.show_checks(())
        self.observations.show_sentences(())
        for widget in (self.scroller, self.checks, self.controls, self.transport, self.previous, self.next, self.mark):
            widget.hide()

    def add_button(self, button: QPushButton) -> None:
        """Add a button to the heading, for what else there is to see of the open map."""
        set_room(button, "medium")
        self._heading.insertWidget(self._heading.indexOf(self.previous), button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything scroll in a low view, so that the panels have room."""
        super().resizeEvent(event)
        is_low = event.size().height() < scaled(_LOW)
        if is_low != (self._column.indexOf(self.checks) >= 0):
            self._let_scroll(is_low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the probe, the channel or the layer, change the network, or close."""
        handlers: dict[Action, Callable[[], object]] = {
            Action.PREVIOUS_CHANNEL: lambda: self._change_channel(-1),
            Action.NEXT_CHANNEL: lambda: self._change_channel(1),
            Action.FIRST_CELL: lambda: self._go_to(0),
            Action.LAST_CELL: lambda: self._go_to(-1),
            Action.PREVIOUS_LAYER: lambda: self.layer_requested.emit(-1),
            Action.NEXT_LAYER: lambda: self.layer_requested.emit(1),
            Action.MUTE: self.mute_requested.emit,
            Action.SOLO: self.solo_requested.emit,
            Action.CHANGE_MENU: lambda: self.menu_requested.emit(self.mapToGlobal(self.facts.geometry().bottomLeft())),
            Action.GO_BACK: self.closed.emit,
        }
        step = arrow_step(event)
        handler = next((handlers[action] for action in handlers if action.matches(event)), None)
        if step is not None:
            self._move_by(*step)
        elif handler is not None:
            handler()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the probed channel; the keys are handled as keys."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(event.globalPos())

    def _build(self) -> None:
        """Build the layout from the heading down to the transport."""
        self.title, self.facts = ElidedLabel(), ElidedLabel()
        self.title.setFont(proportional(14, bold=True))
        self.facts.setFont(proportional(9))
        self.facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.previous = _arrow(Qt.ArrowType.LeftArrow, Action.PREVIOUS_CHANNEL)
        self.next = _arrow(Qt.ArrowType.RightArrow, Action.NEXT_CHANNEL)
        self.close_button = CloseButton()
        self.previous.clicked.connect(lambda: self._change_channel(-1))
        self.next.clicked.connect(lambda: self._change_channel(1))
        self.close_button.clicked.connect(self.closed)
        self.scroller = PanelScroll(self._reading_column(), self.flow)
        self.mark = PlainLabel(font=proportional(8.5, bold=True), tone="changed")
        facts = QHBoxLayout()
        facts.setSpacing(8)
        facts.addWidget(self.mark)
        facts.addWidget(self.facts, stretch=1)
        self._heading = heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(self.title, stretch=1)
        for button in (self.why, self.previous, self.next, self.close_button):
            heading.addWidget(button)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addLayout(heading)
        names.addLayout(facts)
        self._rows = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(names)
        layout.addWidget(self.checks)
        layout.addWidget(self.scroller, stretch=1)
        layout.addWidget(self.observations)
        layout.addWidget(self.transport)
        layout.addStretch()

    def _reading_column(self) -> QWidget:
        """The explanatory text above the panels."""
        self.plain, self.deeper = _Paragraph(), _Paragraph()
        for label in (self.plain, self.deeper):
            label.setFont(proportional(9))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.deeper.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.why = QPushButton(self.tr("Why?"))
        self.why.setCheckable(True)
        set_room(self.why, "medium")
        self.why.toggled.connect(self.deeper.setVisible)
        self.deeper.hide()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.controls)
        column = QWidget()
        self._column = layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 2, 0)
        layout.setSpacing(6)
        layout.addWidget(self.plain)
        layout.addWidget(self.deeper)
        layout.addLayout(row)
        layout.addWidget(self.flow)
        layout.addStretch()
        return column

    def _let_scroll(self, is_low: bool) -> None:
        """Let checks and observations scroll with the panels in a low view."""
        if is_low:
            self._column.insertWidget(0, self.checks)
            self._column.insertWidget(self._column.indexOf(self.flow) + 1, self.observations)
        else:
            self._rows.insertWidget(self._rows.indexOf(self.scroller), self.checks)
            self._rows.insertWidget(self._rows.indexOf(self.scroller) + 1, self.observations)

    def _start_anew(self, layer: SubjectLayer) -> None:
        """Reset the view for another layer."""
        self._held = False
        self.transport.stop()
        self.observations.start_anew()
        self.flow.start_anew()
        self.plain.setText(self._phrasebook.plain(layer.kind))
        self.deeper.setText(self._phrasebook.why(layer.kind))
        self.plain.setVisible(bool(self.plain.text()))
        self.why.setVisible(bool(self.deeper.text()))
        self.scroller.verticalScrollBar().setValue(0)

    def _show_facts(self) -> None:
        if self._subject is None:
            return
        layer, probe = self._subject.layer, self._probe
        facts = [layer.name, "×".join(map(str, layer.output.shape))]
        if layer.output.ndim == 3:
            facts.append(self.tr("map {0}").format(probe.channel + 1))
            facts.append(self.tr("row {0}, column {1}").format(probe.row, probe.column))
        else:
            facts.append(self.tr("value {0}").format(probe.channel + 1))
        if self._held:
            facts.append(self.tr("held: click it again to let go"))
        self.facts.show_text(" · ".join(facts))

    def _checks_of(self, subject: Subject, probe: Probe, explanation: Explanation) -> list[Check]:
        """The check of the probed number against the network's, followed by the lens' own checks."""
        output = subject.layer.output
        own = output[probe.row, probe.column, probe.channel] if output.ndim == 3 else output[probe.channel]
        tolerance = TOLERANCE * max(1.0, float(np.abs(output).max()))
        checks = [Check(self.tr("this number"), explanation.value, float(own), tolerance)]
        for label, by_hand, expected in explanation.checks:
            checks.append(
                Check(self._phrasebook.text(label), by_hand, expected, max(tolerance, TOLERANCE * abs(expected)))
            )
        return checks

    def _show_panels(self) -> None:
        if self._explanation is not None:
            panels = self._explanation.panels
            self.flow.show_panels(panels, self._phrasebook.text, revealing=self.transport.playing)

    def _reveal(self, playing: bool) -> None:
        """Dim the cells that the window has not reached yet while it plays."""
        if playing:
            self._held = False
        self._show_panels()

    def _follow(self, row: int, column: int) -> None:
        """Move the probe with the pointer, unless it is held or playing."""
        if not self._held and not self.transport.playing:
            self._move(row=row, column=column)

    def _hold(self, row: int, column: int) -> None:
        """Hold the probe at a cell; a second click on that cell releases it."""
        self.transport.stop()
        self._held = not (self._held and (row, column) == (self._probe.row, self._probe.column))
        self._move(row=row, column=column)
        self._show_facts()

    def _go_to(self, index: int) -> None:
        """Move the probe to a cell by its index in reading order; negative counts from the end."""
        if self._subject is not None:
            rows, columns, _ = _extent(self._subject.layer)
            row, column = divmod(index % (rows * columns), columns)
            self._move(row=row, column=column)

    def _move_by(self, rows: int, columns: int) -> None:
        """Move the probe by cells; by channels in an output of plain values."""
        if self._subject is not None and self._subject.layer.output.ndim == 3:
            self.transport.stop()
            self._move(row=self._probe.row + rows, column=self._probe.column + columns)
        else:
            self._change_channel(rows + columns)

    def _change_channel(self, channels: int) -> None:
        self._move(channel=self._probe.channel + channels)

    def _move(self, **changes: Any) -> None:
        """Emit a changed probe, clamped to the layer's output."""
        if self._subject is None:
            return
        probe = clamped(replace(self._probe, **changes), self._subject.layer)
        if probe != self._probe:
            self._probe = probe
            self.probe_moved.emit(probe)


class _Paragraph(PlainLabel):
    """Wrapped text whose lines stay short in a wide view."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setMaximumWidth(scaled(_READABLE))

    def heightForWidth(self, width: int) -> int:
        """Height at the text's width; the layout passes its own width, which may be larger."""
        return super().heightForWidth(min(width, self.maximumWidth()))


def _identity(layer: SubjectLayer) -> tuple[object, ...]:
    return layer.name, layer.kind, layer.output.shape


def _extent(layer: SubjectLayer) -> tuple[int, int, int]:
    """(rows, columns, channels) of a layer's output."""
    rows, columns = layer.output.shape[:2] if layer.output.ndim == 3 else (1, 1)
    return rows, columns, layer.output.shape[-1]


def _arrow(arrow: Qt.ArrowType, action: Action) -> QToolButton:
    button = QToolButton()
    button.setArrowType(arrow)
    text = action.with_key(action.text)
    button.setToolTip(plain(text))
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_room(button, "icon")
    return button
