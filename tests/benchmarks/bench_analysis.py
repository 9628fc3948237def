"""Analysis of a 640x480 frame, compared with the usual loop of full-frame Haar and ``Model.predict``."""

import itertools
import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from smiledesk.core.records import Frame
from smiledesk.core.resources import resource
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop, square_from_haar_box
from smiledesk.faces.tracking import FaceTracker
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.session.analyzer import AnalysisSettings, Analyzer
from smiledesk.sources.video import VideoFile

pytestmark = pytest.mark.benchmark(group="one 640x480 frame with a face", min_rounds=60)


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    cv2.setNumThreads(1)
    return read_bundle(resource("model"))


@pytest.fixture(scope="module")
def film(data: Path) -> list[Frame]:
    source = VideoFile(data / "video" / "intel_asl_yes.mkv")
    source.open()
    frames = list(iter(source.read, None))
    source.close()
    assert frames[0].pixels.shape == (480, 640, 3)
    return frames


def test_smiledesk(benchmark: BenchmarkFixture, film: list[Frame], bundle: Bundle) -> None:
    analyzer = Analyzer(FaceTracker(HaarDetector()))
    analyzer.use(NetworkRuntime(bundle))
    frames = itertools.cycle([Frame(f.index, f.media_time, 0.0, f.index > 0, f.pixels) for f in film])
    for _ in range(5):
        analyzer.analyze(next(frames), AnalysisSettings())
    analysis = benchmark.pedantic(lambda: analyzer.analyze(next(frames), AnalysisSettings()), rounds=300)
    assert analysis.readings


def test_usual_loop(benchmark: BenchmarkFixture, film: list[Frame], bundle: Bundle) -> None:
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    import keras
    import tensorflow as tf

    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf.config.threading.set_intra_op_parallelism_threads(1)
    model = keras.saving.load_model(bundle.keras_path)
    cascade = cv2.CascadeClassifier(str(Path(cv2.__file__).parent / "data" / "haarcascade_frontalface_default.xml"))
    frames = itertools.cycle(film)
    card = bundle.card

    def usual() -> np.ndarray:
        pixels = next(frames).pixels
        boxes = cascade.detectMultiScale(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), 1.1, 5)
        crops = [crop(pixels, square_from_haar_box(x, y, w), card.input_size, card.colour) for x, y, w, _ in boxes]
        return model.predict(np.stack(crops).astype(np.float32), verbose=0) if crops else np.empty((0, 2))

    benchmark.pedantic(usual, rounds=40, warmup_rounds=3)
