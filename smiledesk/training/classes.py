"""The classes of a run: which can be learned, and which is the positive one. No TensorFlow here."""

from collections.abc import Sequence

from smiledesk.core.translatable import Translatable
from smiledesk.dataset.class_names import default_positive_class
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.jobs.training_request import TrainingError
from smiledesk.network.bundle import bundled_model
from smiledesk.network.card import name_fault


def classes_of(samples: Sequence[Sample]) -> tuple[str, ...]:
    """Classes to learn, sorted: those with an image outside the test split.

    Raises:
        DatasetError: there are fewer than two, or a card cannot hold one of the names.
    """
    classes = tuple(sorted({sample.label for sample in samples if sample.split != "test"}))
    if len(classes) < 2:
        raise DatasetError(
            "training needs a folder of images for each of two or more classes, such as smile/ and "
            "no_smile/. Received: {received}",
            received=", ".join(classes) or Translatable("no class"),
        )
    for name in classes:
        if fault := name_fault(name):
            raise DatasetError(
                "a model cannot have a class of this name: {fault}. Received: {name}", fault=fault, name=name
            )
    return classes


def positive_class(requested: str | None, classes: tuple[str, ...]) -> str | None:
    """The class whose probability is shown: of two the requested, the bundled model's or the last; of more, None.

    Raises:
        TrainingError: the requested class is none of two.
    """
    if requested is not None and (requested not in classes or len(classes) != 2):
        raise TrainingError(
            "--positive-class must be one of two classes, here {classes}. Received: {requested}",
            classes=", ".join(classes),
            requested=requested,
        )
    if len(classes) != 2:
        return None
    bundled = bundled_model()
    candidates = (requested, bundled.card.positive_class if bundled else None)
    return next((name for name in candidates if name in classes), default_positive_class(*classes))
