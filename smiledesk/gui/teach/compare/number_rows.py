"""The numbers of two models, as they are written beside each other."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smiledesk.evaluation.comparison import Comparison
from smiledesk.gui.common.numbers import fixed, signed


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One number. old, new, difference: as they are written. gain: above 0 where the new model does better."""

    name: str
    meaning: str
    old: str
    new: str
    difference: str = ""
    gain: float = 0.0


def number_rows(comparison: Comparison) -> tuple[NumberRow, ...]:
    """Accuracy, balanced accuracy, AUC, log loss, and the images they were measured on."""
    old, new = comparison.old.evaluation, comparison.new.evaluation
    images = str(comparison.n)
    return (
        _percent(
            _tr("Accuracy"),
            _tr("The share of images with the right answer."),
            old.accuracy,
            new.accuracy,
        ),
        _percent(
            _tr("Balanced accuracy"),
            _tr("The mean of each class' share of right answers: a class of few images counts as much."),
            old.balanced_accuracy,
            new.balanced_accuracy,
        ),
        _plain(
            _tr("AUC"),
            _tr("How well the probabilities tell the classes apart, whatever the threshold: 1 is perfect, 0.5 chance."),
            (old.auc, new.auc),
            more_is_better=1,
        ),
        _plain(
            _tr("Log loss"),
            _tr(
                "The mean of −ln p of the true class: less is better. It also counts how sure a model is, so it moves "
                "before any answer changes."
            ),
            (comparison.old.log_loss, comparison.new.log_loss),
            more_is_better=-1,
        ),
        NumberRow(_tr("Images"), _tr("How many images both were judged on."), images, images),
    )


def _percent(name: str, meaning: str, old: float, new: float) -> NumberRow:
    gain = 100 * (new - old)
    written, other = (f"{fixed(100 * value, 1)} %" for value in (old, new))
    return NumberRow(name, meaning, written, other, signed(gain, 1), round(gain, 1))


def _plain(name: str, meaning: str, values: tuple[float, float], more_is_better: int) -> NumberRow:
    old, new = values
    difference = new - old
    gain = more_is_better * round(difference, 3)
    return NumberRow(name, meaning, fixed(old, 3), fixed(new, 3), signed(difference, 3), gain)


def _tr(text: str) -> str:
    return QCoreApplication.translate("number_rows", text)
