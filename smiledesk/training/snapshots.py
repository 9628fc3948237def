"""Write snapshots of a network during its training, to explore each later."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.network.architecture import ARCHITECTURE, Architecture, described
from smiledesk.network.card import Card
from smiledesk.network.snapshots import snapshot_in_progress
from smiledesk.training.export import LiteRTExporter, fast_exporter, write_network

_IMAGES = 64
"""Number of images that activation ranges are measured on; more would slow an epoch down noticeably."""


class Snapshots:
    """Writes snapshots of networks of one architecture to a run's folder."""

    def __init__(self, run: Path, card: Card, images: NDArray[np.uint8]) -> None:
        """Write nothing yet.

        Args:
            run: the run's folder, see `network.snapshots`.
            card: common to all snapshots; see `snapshot_card`.
            images: shape (n, size, size, channels), uint8; activation ranges are measured on some of them, always the
                same.
        """
        self._run = run
        self._card = card
        self._images = images[np.unique(np.linspace(0, len(images) - 1, _IMAGES).astype(int))]
        self._exporter: LiteRTExporter | None = None

    def keep(self, model: Any, number: int, title: str) -> int:
        """Write a network under a number of its own, whole or not at all, and return the number.

        Raises:
            OSError: the run's folder cannot be written.
        """
        card = msgspec.structs.replace(
            self._card,
            title=title,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        if self._exporter is None:
            self._exporter = fast_exporter(model)
        with snapshot_in_progress(self._run, number) as (folder, files):
            write_network(folder, files, model, card, self._images, self._exporter)
        return number


def snapshot_card(classes: tuple[str, ...], positive_class: str | None, architecture: Architecture) -> Card:
    """Card of a network that is still learning: no threshold was chosen and nothing measured yet."""
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
