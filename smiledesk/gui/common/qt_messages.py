"""Qt's messages on the terminal, without those that no user can act on."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

_NOISE = ("QBackingStore::flush()",)
"""Beginnings of messages about races inside Qt, such as painting into a window that is just being hidden."""


def drop_qt_noise() -> None:
    """Write Qt's messages to standard error, all but its noise."""
    qInstallMessageHandler(_write)


def _write(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if sys.stderr is not None and not text.startswith(_NOISE):
        print(qFormatLogMessage(kind, context, text), file=sys.stderr)  # noqa: T201 - standard error is where Qt's messages go
