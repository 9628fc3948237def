"""The search for the strongest faces, in a background task, and what it finds."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smiledesk.attribution.strongest import FaceRanking, peaks_of, rank
from smiledesk.batch.strongest_run import ReportFaces, find_strongest, key_of
from smiledesk.dataset.demo_faces import LabelledFace, demo_face_set
from smiledesk.dataset.photographs import find_photographs
from smiledesk.evaluation.activation_pictures import ActivationPictures, activation_pictures
from smiledesk.evaluation.strongest_faces import FaceFile, RankingCache, RankingKey, StrongestFaces
from smiledesk.faces.factory import ChosenDetector
from smiledesk.gui.common.background_task import BackgroundTask, TaskRun
from smiledesk.gui.common.message_text import error_text
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.trial import load_network, require_trial
from smiledesk.user_data import user_data_folder

DEMO_FACES = 30
"""Faces of each class that are made of the demo's mean faces."""

_REPORT_EVERY = 0.1
"""Seconds between two reports of the progress."""

_STOP_WITHIN = 0.5
"""Seconds that a closing window waits for a worker's next message; Python ends the workers with the program."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """The ranked faces of a folder, or those of the demo."""

    card: Card
    model_id: str
    """SHA-256 of the network."""
    ranking: FaceRanking
    faces: tuple[FaceFile | LabelledFace, ...]
    """The ranking refers to them by index."""
    of_folder: StrongestFaces | None
    """None for the demo's faces."""
    made: ActivationPictures
    """Pictures made for this network; empty for any but the bundled one."""

    @property
    def key(self) -> tuple[str, RankingKey | None]:
        """Equal for rankings of the same faces by the same network."""
        return self.model_id, None if self.of_folder is None else self.of_folder.key


class _CancelledError(Exception):
    """The search was cancelled."""


class FaceSearch(QObject):
    """Ranks the faces of one folder at a time; a new search replaces the running one."""

    began = Signal(int)
    """Number of photographs to search: the folder has no ranking that is up to date."""

    progressed = Signal(int, int)
    """Photographs that are done, and all of them."""

    found = Signal(object)
    """`FoundFaces`."""

    found_nothing = Signal()
    """The folder has no photographs."""

    not_kept = Signal(str)
    """The ranking could not be kept for the next time; one line for the user."""

    failed = Signal(str)
    """The search has ended early: one line for the user."""

    def __init__(
        self, detector: ChosenDetector, workers: Callable[[], int | None], parent: QObject | None = None
    ) -> None:
        """workers: the number of worker processes at most; None for one a core."""
        super().__init__(parent)
        self._detector = detector
        self._workers = workers
        self._task = BackgroundTask(self)
        self._task.failed.connect(self.failed)

    def start(self, folder: Path, read_model: Callable[[], Bundle]) -> None:
        """Rank the faces of a folder, or read the ranking of an earlier search. read_model: called in the thread."""
        self._task.run_instead(partial(self._search, folder, read_model), self._show)

    def start_demo(self, read_model: Callable[[], Bundle]) -> None:
        """Rank faces made of the demo's."""
        self._task.run_instead(lambda _run: _demo_faces(read_model()), self._show)

    def cancel(self) -> None:
        """End the search; its workers end with their next message."""
        self._task.cancel()

    def stop(self) -> None:
        """End the search, since the window closes."""
        self._task.cancel()
        self._task.stop(_STOP_WITHIN)

    def _show(self, found: FoundFaces | None) -> None:
        if found is None:
            self.found_nothing.emit()
        else:
            self.found.emit(found)

    def _search(self, folder: Path, read_model: Callable[[], Bundle], run: TaskRun) -> FoundFaces | None:
        bundle, detector = read_model(), self._detector()
        photographs = find_photographs(folder)
        if not photographs.samples:
            return None
        cache = RankingCache(user_data_folder() / "cache" / "strongest_faces")
        found = cache.read(key_of(photographs, bundle, detector))
        if found is None:
            require_trial(bundle)
            run.report(self.began.emit, len(photographs.samples))
            detections = user_data_folder() / "cache" / "faces.jsonl"
            found = find_strongest(photographs, bundle, detector, detections, self._report(run), self._workers())
            try:
                cache.keep(found)
            except OSError as error:
                run.report(self.not_kept.emit, error_text(error))
        made = activation_pictures(bundle.model_id)
        return FoundFaces(bundle.card, bundle.model_id, found.ranking, found.files, found, made)

    def _report(self, run: TaskRun) -> ReportFaces:
        """A function that reports the progress now and then, and ends a search that was cancelled."""
        reported_at = 0.0

        def report(done: int, total: int) -> None:
            nonlocal reported_at
            if run.is_cancelled:
                raise _CancelledError
            if time.monotonic() - reported_at >= _REPORT_EVERY:
                reported_at = time.monotonic()
                run.report(lambda counts: self.progressed.emit(*counts), (done, total))

        return report


def _demo_faces(bundle: Bundle) -> FoundFaces:
    runtime, card = load_network(bundle), bundle.card
    faces = demo_face_set(DEMO_FACES, card.input_size, card.colour)
    ranking = rank((peaks_of(runtime.trace(face.crop)) for face in faces), card)
    return FoundFaces(card, bundle.model_id, ranking, faces, None, activation_pictures(bundle.model_id))
