"""The application's style sheet, and the properties by which widgets choose their look in it.

No widget has a style sheet of its own: Qt would parse it and polish everything below that widget once more, at the
start and whenever the colours change.
"""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.tokens import Tokens

Role = Literal["card", "badge", "field", "bare", "primary", "recording", "unfold", ""]
"""The look of a widget; empty for the usual one.

card: a frame on its own ground. badge: a label on the accent colour. field: a line or text to write in. bare: a list
without ground and frame. primary: the button to press next. recording: a button whose recording goes on. unfold: a
button that looks like text.
"""

Tone = Literal["muted", "accent", "against", "warning", "changed", ""]
"""The colour of a label's text, a card's border or a badge's ground: a field of `Tokens`; empty for the usual one."""

Room = Literal["icon", "symbol", "tight", "small", "medium", "narrow", "close", "large", ""]
"""The padding of a button: a key of `_PADDINGS`; empty for the usual one."""

_PADDINGS: dict[str, tuple[int, int]] = {
    "icon": (4, 4),
    "symbol": (3, 5),
    "tight": (2, 9),
    "small": (3, 10),
    "medium": (4, 9),
    "narrow": (5, 6),
    "close": (5, 2),
    "large": (7, 14),
}
"""Pixels above and beside a button's text."""

_USUAL_PADDING = (5, 14)

_BOX = 14
"""Pixels of a check box and of a radio button, beside text of the usual size."""


def set_role(widget: QWidget, role: Role) -> None:
    """Give a widget another look."""
    _set_property(widget, "role", role)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a label's text, or a card's border, another colour."""
    _set_property(widget, "tone", tone)


def set_room(button: QWidget, room: Room) -> None:
    """Give a button another padding."""
    _set_property(button, "room", room)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # Qt looks a widget's rules up once, and does not notice that a property changed.
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def style_sheet(tokens: Tokens) -> str:
    """The style sheet in the colours of a scheme, at the text size in use."""
    return _windows(tokens) + _buttons(tokens) + _controls(tokens) + _roles(tokens)


def _windows(tokens: Tokens) -> str:
    """Menus, tooltips, and what frames the panes."""
    return f"""
        QToolTip {{ background: {tokens.raised}; color: {tokens.text}; border: 1px solid {tokens.line}; padding: 4px; }}
        QMenuBar {{ background: {tokens.window}; color: {tokens.text}; padding: 2px 6px; }}
        QMenuBar::item {{ padding: 4px 10px; border-radius: 5px; background: transparent; }}
        QMenuBar::item:selected {{ background: {tokens.raised}; }}
        QMenu {{ background: {tokens.panel}; border: 1px solid {tokens.line}; padding: 5px; }}
        QMenu::item {{ padding: 5px 26px 5px 24px; border-radius: 5px; }}
        QMenu::item:selected {{ background: {tokens.raised}; color: {tokens.text}; }}
        QMenu::item:disabled {{ color: {tokens.muted}; }}
        QMenu::separator {{ height: 1px; background: {tokens.line}; margin: 5px 8px; }}
        QStatusBar {{ background: {tokens.window}; color: {tokens.muted}; }}
        QStatusBar::item {{ border: none; }}
        QSplitter::handle {{ background: transparent; }}
        QScrollArea {{ background: transparent; border: none; }}
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
        QScrollBar::handle {{ background: {tokens.line}; border-radius: 4px; min-height: 30px; min-width: 30px; }}
        QScrollBar::handle:hover {{ background: {tokens.muted}; }}
        QScrollBar::handle:disabled {{ background: transparent; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _buttons(tokens: Tokens) -> str:
    above, beside = _USUAL_PADDING
    paddings = "".join(
        f"""
        QPushButton[room="{room}"], QToolButton[room="{room}"] {{ padding: {above}px {beside}px; }}
        QPushButton[role="primary"][room="{room}"]:focus {{ padding: {above - 1}px {beside - 1}px; }}
        """
        for room, (above, beside) in _PADDINGS.items()
    )
    return f"""
        QPushButton, QToolButton {{
            background: {tokens.raised}; color: {tokens.text}; border: 1px solid {tokens.line};
            border-radius: 7px; padding: {above}px {beside}px;
        }}
        QFileDialog QToolButton {{ padding: 2px; }}
        QFileDialog QToolButton#backButton {{ qproperty-arrowType: LeftArrow; }}
        QFileDialog QToolButton#forwardButton {{ qproperty-arrowType: RightArrow; }}
        QFileDialog QToolButton#toParentButton {{ qproperty-arrowType: UpArrow; }}
        QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}
        QPushButton:hover, QToolButton:hover {{ border-color: {tokens.muted}; }}
        QPushButton:focus, QToolButton:focus {{ border-color: {tokens.accent}; }}
        QPushButton:pressed, QToolButton:pressed {{ background: {tokens.line}; }}
        QPushButton:checked, QToolButton:checked {{
            background: {tokens.accent}; color: {tokens.on_accent}; border-color: {tokens.accent};
        }}
        QPushButton:checked:focus, QToolButton:checked:focus {{ border-color: {tokens.text}; }}
        QPushButton:disabled, QToolButton:disabled {{ color: {tokens.muted}; background: transparent; }}
        QPushButton[role="primary"] {{
            background: {tokens.accent}; color: {tokens.on_accent}; border-color: {tokens.accent}; font-weight: 600;
        }}
        QPushButton[role="primary"]:focus {{
            border: 2px solid {tokens.text}; padding: {above - 1}px {beside - 1}px;
        }}
        QPushButton[role="primary"]:disabled {{
            background: transparent; color: {tokens.muted}; font-weight: 400;
        }}
        QPushButton[role="recording"] {{
            background: {tokens.against}; color: {tokens.on_against}; border-color: {tokens.against};
        }}
        QPushButton[role="recording"]:focus {{ border-color: {tokens.text}; }}
        QPushButton[role="unfold"], QPushButton[role="unfold"]:checked {{
            background: transparent; border: none; text-align: left; padding: 4px 2px; color: {tokens.text};
        }}
        QPushButton[role="unfold"]:focus {{ border: 1px solid {tokens.accent}; }}
        {paddings}
    """


def _controls(tokens: Tokens) -> str:
    box = scaled(_BOX)
    return f"""
        QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px; }}
        QSlider::groove:horizontal {{ height: 4px; background: {tokens.line}; border-radius: 2px; }}
        QSlider::sub-page:horizontal {{ background: {tokens.accent}; border-radius: 2px; }}
        QSlider::handle:horizontal {{
            background: {tokens.text}; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px;
        }}
        QSlider::handle:horizontal:focus {{ background: {tokens.accent}; }}
        QTableView {{
            background: transparent; border: none; selection-background-color: {tokens.raised};
            selection-color: {tokens.text}; outline: none;
        }}
        QHeaderView {{ background: transparent; border: none; }}
        QHeaderView::section {{
            background: transparent; color: {tokens.muted}; border: none; border-bottom: 1px solid {tokens.line};
            padding: 3px 5px 3px 12px;
        }}
        QHeaderView::up-arrow, QHeaderView::down-arrow {{
            subcontrol-origin: padding; subcontrol-position: center left; width: 9px; left: 2px;
        }}
        QHeaderView::section:hover {{ color: {tokens.text}; }}
        QProgressBar {{ background: {tokens.line}; border: none; border-radius: 3px; }}
        QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 3px; }}
    """


def _roles(tokens: Tokens) -> str:
    colours = {
        "muted": tokens.muted,
        "accent": tokens.accent,
        "against": tokens.against,
        "warning": tokens.warning,
        "changed": tokens.changed,
    }
    tones = "".join(
        f"""
        QLabel[tone="{tone}"] {{ color: {colour}; }}
        QFrame[role="card"][tone="{tone}"] {{ border-color: {colour}; }}
        """
        for tone, colour in colours.items()
    )
    return f"""
        QFrame[role="card"] {{ background: {tokens.panel}; border: 1px solid {tokens.line}; border-radius: 8px; }}
        {tones}
        QFrame[role="card"]:focus {{ border-color: {tokens.text}; }}
        QLabel[role="badge"] {{
            background: {tokens.accent}; color: {tokens.on_accent}; border-radius: 7px; padding: 3px 9px;
        }}
        QLabel[role="badge"][tone="changed"] {{ background: {tokens.changed}; color: {tokens.on_changed}; }}
        QLineEdit[role="field"], QPlainTextEdit[role="field"] {{
            background: {tokens.window}; color: {tokens.text}; border: 1px solid {tokens.line}; border-radius: 6px;
        }}
        QLineEdit[role="field"] {{ padding: 4px 6px; }}
        QPlainTextEdit[role="field"] {{ padding: 1px; }}
        QLineEdit[role="field"]:focus, QPlainTextEdit[role="field"]:focus {{ border-color: {tokens.accent}; }}
        QListView[role="bare"] {{ background: transparent; border: none; outline: none; }}
    """
