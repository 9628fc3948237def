"""The keyboard's focus, where widgets come and go by themselves."""

from PySide6.QtWidgets import QApplication, QWidget


def release_focus(widget: QWidget) -> None:
    """Take the focus from a widget, or from one in it, that is about to be hidden or disabled.

    Qt would give it to the next widget, and that may be the threshold, which a stray digit changes. Without a focus,
    the keys go to the window.
    """
    focused = QApplication.focusWidget()
    if focused is not None and (focused is widget or widget.isAncestorOf(focused)):
        focused.clearFocus()
