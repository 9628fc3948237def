"""The keyboard focus when widgets are hidden or disabled by the program."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

_TAKE_SPACE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)


def space_is_taken() -> bool:
    """True if the widget with the focus does something of its own at Space, as a button does."""
    return isinstance(QApplication.focusWidget(), _TAKE_SPACE)


def release_focus(widget: QWidget) -> None:
    """Move the focus to the window from a widget, or from one in it, that is about to be hidden or disabled.

    Otherwise Qt moves it to the next widget, at once or when the window becomes active again. That may be the
    threshold, which a stray digit changes.
    """
    focused = QApplication.focusWidget()
    if focused is not None and (focused is widget or widget.isAncestorOf(focused)):
        focused.window().setFocus()
