"""What came out of a training run, in sentences."""

from PySide6.QtCore import QCoreApplication

from smiledesk.gui.teach.durations import clock
from smiledesk.gui.teach.train.confusion_table import Confusion
from smiledesk.jobs.messages import Finished, Measured


def result_text(finished: Finished, judged: Measured | None, epochs: int) -> str:
    """How good the model is, how the run ended, and what follows. judged: None where the run did not tell."""
    sentences = [
        *(_about_answers(Confusion(judged.confusion)) if judged is not None else ()),
        _about_end(finished),
        # Few images are learned from to the end: there is no best epoch to choose.
        *(_about_best_epoch(finished, epochs) if judged is None or judged.images != "cross_validation" else ()),
        _tr("The model in use stays in use: compare the two, then decide."),
    ]
    return " ".join(sentences)


def judged_by_text(judged: Measured) -> str:
    """What the numbers were measured on, and how far they can be trusted."""
    words = {
        "hold_out": _tr("On images kept out of training entirely: an honest measurement."),
        "validation": _tr(
            "On the images held back. They also chose the best epoch, so expect a little less on new pictures."
        ),
        "cross_validation": _tr(
            "With so few images, all were used to learn: each was judged by a network like this one that had not "
            "learned from it. If the model it started from had learned from some of them, expect less on new "
            "pictures."
        ),
    }
    return words[judged.images]


def _about_answers(confusion: Confusion) -> list[str]:
    if not confusion.total:
        return []
    right = _tr("Right on {0} of {1} images that had not been learned from: {2:.1f} %.").format(
        confusion.right, confusion.total, 100 * confusion.right / confusion.total
    )
    if confusion.right > confusion.largest_class:
        return [right]
    return [
        right,
        _tr(
            "That is no better than always giving the same answer: it cannot tell the classes apart yet. More "
            "images may help, or more time."
        ),
    ]


def _about_end(finished: Finished) -> str:
    reasons = {
        "epochs": _tr("It ended with the last epoch, after {0}."),
        "early": _tr("It ended early, after {0}, since more epochs brought nothing more."),
        "asked": _tr("It ended when you asked it to, after {0}."),
    }
    return reasons[finished.stopped].format(clock(finished.seconds))


def _about_best_epoch(finished: Finished, epochs: int) -> list[str]:
    best = _tr("The best of {0} epochs was number {1}, and that is the one in the model.").format(
        epochs, finished.best_epoch
    )
    if finished.stopped == "epochs" and finished.best_epoch == epochs:
        return [best, _tr("It was still improving: a more thorough training may gain something.")]
    return [best]


def _tr(text: str) -> str:
    return QCoreApplication.translate("result_text", text)
