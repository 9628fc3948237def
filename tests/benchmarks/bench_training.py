"""The training loop compared with a bare `Model.fit` on the same views, and the times of a whole run on 60 images.

The two loops alternate, and each pair gives a ratio, because the machine's load changes.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.jobs.messages import Epoch, Finished, Progress
from smiledesk.jobs.protocol import decode_message
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.training.control import Control
from smiledesk.training.fit.augmentation import REGION_DETAIL
from smiledesk.training.fit.batch_schedule import BatchSchedule
from smiledesk.training.fit.labelled_images import LabelledImages
from smiledesk.training.fit.targets import Targets
from smiledesk.training.fit.training_data import TrainingData

pytestmark = [
    pytest.mark.benchmark(group="an epoch of 1,280 faces, 20 updates, and 128 faces judged"),
    # Keras 3.15 does not know NumPy 2's ``copy`` keyword yet.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]

FACES, VALIDATION_FACES, TURNS = 1280, 128, 7


def random_faces(number: int, side: int) -> LabelledImages:
    random = np.random.default_rng(number)
    images = random.integers(0, 256, (number, side, side, Architecture().input_shape[2]), dtype=np.uint8)
    return LabelledImages(images, random.integers(0, 2, number))


class TrainingSetup:
    """The batches of both loops, in the same order and with the same augmentation."""

    def __init__(self, run: Path) -> None:
        size = Architecture().size
        training, validation = random_faces(FACES, REGION_DETAIL * size), random_faces(VALIDATION_FACES, size)
        self.request = TrainingRequest(folders=(), output=run / "model", epochs=1, from_scratch=True)
        self.request.run.mkdir()
        self.data = TrainingData(
            classes=("no_smile", "smile"),
            training=training,
            training_order=np.arange(FACES),
            validation=validation,
            validation_order=np.arange(VALIDATION_FACES),
            hold_out=random_faces(0, size),
            missed=(),
            hold_out_files=(),
            test=0,
            folders=(),
            skipped=(),
            fingerprint="",
        )
        self.schedule = BatchSchedule(self.data, Targets(self.data.classes), self.request, 1e-3)


@pytest.fixture(scope="module")
def setup(tmp_path_factory: pytest.TempPathFactory) -> TrainingSetup:
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()
    return TrainingSetup(tmp_path_factory.mktemp("training"))


@pytest.fixture(scope="module")
def loop(setup: TrainingSetup) -> Callable[[], None]:
    """An epoch of the program: training steps, validation, checkpoint."""
    from smiledesk.training.architecture import build
    from smiledesk.training.fit.checkpoint import first_checkpoint, write_checkpoint
    from smiledesk.training.fit.loop import learn_epoch, validation_score
    from smiledesk.training.fit.training_step import TrainingStep

    model = build(Architecture(), 2, seed=0)
    step = TrainingStep(model, setup.request.dropout)

    def epoch() -> None:
        learn_epoch(step, setup.schedule, 1, Control(), lambda _batches: None)
        validation_score(model, setup.data)
        write_checkpoint(setup.request.run, first_checkpoint(setup.data, model.get_weights(), step.state))

    epoch()
    return epoch


@pytest.fixture(scope="module")
def fit(setup: TrainingSetup) -> Callable[[], None]:
    """An epoch of `Model.fit`."""
    import keras

    from smiledesk.training.architecture import build, logits_with_dropout

    model = logits_with_dropout(build(Architecture(), 2, seed=0), setup.request.dropout)
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(1e-3), loss, weighted_metrics=["accuracy"])
    validation = setup.data.validation
    targets = np.eye(2, dtype=np.float32)[validation.labels]

    def batches() -> Iterator[tuple[Any, ...]]:
        for batch in setup.schedule.of_epoch(1):
            yield batch.views, batch.targets, batch.weights

    def epoch() -> None:
        model.fit(
            batches(),
            steps_per_epoch=setup.schedule.per_epoch,
            validation_data=(validation.images.astype(np.float32), targets),
            validation_batch_size=VALIDATION_FACES,
            shuffle=False,
            verbose=0,
        )

    epoch()
    return epoch


def test_the_loop(benchmark: BenchmarkFixture, loop: Callable[[], None]) -> None:
    benchmark.pedantic(loop, rounds=TURNS)


def test_model_fit(benchmark: BenchmarkFixture, fit: Callable[[], None]) -> None:
    benchmark.pedantic(fit, rounds=TURNS)


def test_the_loop_beside_model_fit(
    loop: Callable[[], None], fit: Callable[[], None], report: Callable[[str], None]
) -> None:
    seconds = np.array([[seconds_of(loop), seconds_of(fit)] for _ in range(TURNS)])
    ratio = float(np.median(seconds[:, 0] / seconds[:, 1]))
    report(
        f"training loop / Model.fit: {ratio:.2f} (median of {TURNS} turns), {np.median(seconds[:, 0]):.2f} s an epoch"
    )


def seconds_of(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_a_run_of_sixty_images(tmp_path: Path, report: Callable[[str], None]) -> None:
    """A run as the window starts it: from the bundled model, with all epochs' networks kept, without early stopping."""
    write_demo_faces(tmp_path / "faces", demo_face_set(each=30, size=320, colour="bgr"))
    began = time.perf_counter()
    child = subprocess.Popen(
        [
            *(sys.executable, "-m", "smiledesk", "train", str(tmp_path / "faces"), "--output", str(tmp_path / "model")),
            *("--keep-epochs", "--validation", "0.2", "--epochs", "30", "--patience", "30"),
            *("--progress", "json", "--commands"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "SMILEDESK_HOME": str(tmp_path / "home")},
    )
    assert child.stdout is not None
    received = [(time.perf_counter() - began, decode_message(line)) for line in child.stdout]
    child.communicate(timeout=60)
    assert child.returncode == 0
    first = next(at for at, message in received if isinstance(message, Progress) and message.done)
    epochs = [(at, message) for at, message in received if isinstance(message, Epoch)]
    started = next(at for at, message in received if isinstance(message, Progress) and message.phase == "starting")
    finished = next(at for at, message in received if isinstance(message, Finished))
    report(
        f"60 images, {len(epochs)} epochs: bar moves {first:.1f} s, images read {started:.1f} s, "
        f"first epoch {epochs[0][0]:.1f} s, last {epochs[-1][0]:.1f} s, bundle {finished:.1f} s, "
        f"process gone {time.perf_counter() - began:.1f} s"
    )
