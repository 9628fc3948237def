"""What a training child is doing, for somebody who waits for it."""

from PySide6.QtCore import QCoreApplication

from smiledesk.jobs.messages import Progress


def phase_text(message: Progress) -> str:
    """The part of the run that a message is about, with its count where one says something."""
    words = {
        "reading": _tr("Reading the images: {0} of {1}"),
        "starting": _tr("Loading TensorFlow, which usually takes 4 to 15 seconds"),
        "training": _tr("Learning: {0} of {1} updates"),
        "calibrating": _tr("Calibrating how sure it may be"),
        "measuring": _tr("Judging the images held back"),
        "exporting": _tr("Writing the model"),
    }
    return words[message.phase].format(message.done, message.total)


def _tr(text: str) -> str:
    return QCoreApplication.translate("phase_text", text)
