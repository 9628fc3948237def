"""Keep the networks of a run, from random to trained, so that any of them can be looked at."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import ARCHITECTURE, Architecture, described
from smiledesk.network.card import Card
from smiledesk.network.snapshots import snapshot_in_progress
from smiledesk.training.export import write_network
from smiledesk.training.fit.training_data import TrainingData
from smiledesk.training.live_file import LiveFile, alike

_IMAGES = 64
"""Images that activation ranges are taken from; with more, an epoch would wait noticeably for its snapshot."""


class Snapshots:
    """Writes snapshots into a run's folder.

    run: see `network.snapshots`. card: what is known of all of them.
    images: shape (n, size, size, channels), uint8; the activation ranges are taken from some of them, the same ones
    for every snapshot. All networks are built alike.
    """

    def __init__(self, run: Path, card: Card, images: NDArray[np.uint8]) -> None:
        self._run = run
        self._card = card
        self._images = images[np.unique(np.linspace(0, len(images) - 1, _IMAGES).astype(int))]
        self._live_file: LiveFile | None = None

    def keep(self, model: Any, number: int, title: str) -> int:
        """Write a network under a number that no other has, whole or not at all, and return the number.

        Raises:
            OSError: the run's folder cannot be written.
        """
        card = msgspec.structs.replace(
            self._card,
            title=title,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        if self._live_file is None:
            self._live_file = alike(model)
        with snapshot_in_progress(self._run, number) as (folder, files):
            write_network(folder, files, model, card, self._images, self._live_file)
        return number


def keeping_epochs(request: TrainingRequest, material: TrainingData) -> Callable[[Any, int], int | None]:
    """What keeps a model after an epoch and returns its number: the epoch; does nothing where nobody wants it kept."""
    if not request.keep_epochs:
        return lambda _model, _epoch: None
    card = snapshot_card(material.classes, request.positive_class, request.architecture)
    snapshots = Snapshots(request.run, card, material.validation.images)
    return lambda model, epoch: snapshots.keep(model, epoch, f"{request.name}, epoch {epoch}")


def snapshot_card(classes: tuple[str, ...], positive_class: str | None, architecture: Architecture) -> Card:
    """What is known of a network while it learns: no threshold was chosen yet, and nothing measured."""
    return Card(
        title="",
        created="",
        classes=classes,
        positive_class=positive_class,
        threshold=0.5,
        input_size=architecture.size,
        colour=architecture.colour,
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
        training={ARCHITECTURE: described(architecture)},
        limits="A network in the middle of learning: not calibrated, not measured.",
    )
