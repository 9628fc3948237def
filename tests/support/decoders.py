"""The decoders of foreign bytes: valid files of each, and how they are read."""

import shutil
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random

import av
import cv2
import msgspec
import numpy as np
import pillow_heif
from PIL import Image

from smiledesk.core.array_files import ArrayFileError, read_arrays, write_arrays
from smiledesk.core.errors import UserError
from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.dataset.detection_cache import DetectionCache
from smiledesk.dataset.picture_note import note_in, png_with_note
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import read_predictions, read_samples_file, write_samples_file
from smiledesk.jobs.commands import Repeat
from smiledesk.jobs.messages import Epoch, Progress
from smiledesk.jobs.protocol import MessageError, decode_command, decode_message, encode
from smiledesk.jobs.run_folder import make_run, request_of
from smiledesk.jobs.training_request import TrainingError, TrainingRequest
from smiledesk.network.archive import bundle_in
from smiledesk.network.bundle import BundleError, read_bundle, retitle, seal
from smiledesk.network.consistency import require_consistency
from smiledesk.network.keras_file import read_keras_file, write_checked
from smiledesk.network.runs import CHECKPOINT, REQUEST, interrupted_run, run_of
from smiledesk.settings import SettingsError, load_settings
from smiledesk.sources.base import SourceError
from smiledesk.sources.pictures import read_picture
from smiledesk.sources.video import VideoFile
from smiledesk.training.fit.checkpoint import read_checkpoint
from smiledesk.training.keras_import.weights_file import require_plain_weights
from tests.support.mutation import mutated, mutated_json, mutated_zip

_FRAMES = 10


@dataclass(frozen=True, slots=True)
class Decoder:
    """A decoder of foreign bytes, with valid inputs to mutate."""

    name: str
    samples: Callable[[Path], Sequence[bytes]]
    """Makes valid contents, given an empty folder."""
    decode: Callable[[Path, bytes], object]
    """Reads a content, given the same folder."""
    errors: tuple[type[Exception], ...]
    """Errors that it may raise."""
    mutate: Callable[[bytes, Random], bytes] = mutated
    share: float = 1.0
    """Number of inputs relative to that of other decoders."""
    may_crash: bool = False
    """True where the program runs it only in a child process."""


def _model(folder: Path) -> Path:
    if not (folder / "m").exists():
        shutil.copytree(resource("model"), folder / "m")
    return folder / "m"


def _file_of_model(name: str) -> Callable[[Path], Sequence[bytes]]:
    return lambda folder: [(_model(folder) / name).read_bytes()]


def _read_card(folder: Path, content: bytes) -> None:
    model = _model(folder)
    (model / "card.json").write_bytes(content)
    retitle(model, "another title")
    read_bundle(model)


def _read_resealed(name: str) -> Callable[[Path, bytes], None]:
    """Decodes a file inside a bundle whose hashes match it, as a trial does."""
    original = read_bundle(resource("model"))

    def read(folder: Path, content: bytes) -> None:
        model = _model(folder)
        (model / name).write_bytes(content)
        seal(model, original.card)
        bundle = read_bundle(model)
        bundle.weights()
        bundle.statistics()
        if name == "live.tflite":
            require_consistency(bundle)

    return read


def _read_arrays(folder: Path, content: bytes) -> None:
    (folder / "a.npz").write_bytes(content)
    read_arrays(folder / "a.npz")


def _array_samples(folder: Path) -> list[bytes]:
    write_arrays(
        folder / "a.npz",
        {"a/kernel": np.zeros((3, 3, 1, 2), np.float32), "n": np.array(3), "words": np.array(["a", "bc"])},
    )
    compressed = BytesIO()
    np.savez_compressed(compressed, a=np.zeros(50))
    return [(folder / "a.npz").read_bytes(), compressed.getvalue()]


def _read_keras(folder: Path, content: bytes) -> None:
    (folder / "m.keras").write_bytes(content)
    write_checked(folder / "m.keras", read_keras_file(folder / "m.keras"), folder / "checked.keras")


def _read_weights(folder: Path, content: bytes) -> None:
    (folder / "w.h5").write_bytes(content)
    require_plain_weights(folder / "w.h5")


def _weights_samples(_folder: Path) -> list[bytes]:
    with zipfile.ZipFile(resource("model") / "model.keras") as archive:
        return [archive.read("model.weights.h5")]


def _archive_samples(folder: Path) -> list[bytes]:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for file in _model(folder).iterdir():
            archive.writestr(file.name, file.read_bytes())
    return [content.getvalue()]


def _read_archive(folder: Path, content: bytes) -> None:
    (folder / "m.zip").write_bytes(content)
    shutil.rmtree(folder / "imported", ignore_errors=True)
    bundle_in(folder / "m.zip", folder / "imported")


_EPOCH = Epoch(
    epoch=1,
    epochs=3,
    loss=0.5,
    accuracy=0.8,
    validation_loss=0.4,
    validation_accuracy=0.9,
    learning_rate=0.01,
    best=True,
    seconds=1.0,
    eta=2.0,
)


def _run(folder: Path) -> Path:
    run = run_of(folder / "model")
    if not run.exists():
        make_run(TrainingRequest(folders=(folder,), output=folder / "model", threshold=0.5, merge={"a": "b"}))
    return run


def _checkpoint_samples(folder: Path) -> list[bytes]:
    numbers = {"epoch": 1, "material": "abc", "best_epoch": 1, "best_loss": 0.4}
    arrays = {name: np.array(value) for name, value in numbers.items()}
    arrays["epochs"] = np.frombuffer(msgspec.json.encode((_EPOCH,)), np.uint8)
    arrays |= {f"{kind}/000": np.zeros((3, 2), np.float32) for kind in ("weights", "learner", "best")}
    write_arrays(_run(folder) / CHECKPOINT, arrays)
    return [(_run(folder) / CHECKPOINT).read_bytes()]


def _read_checkpoint(folder: Path, content: bytes) -> None:
    (_run(folder) / CHECKPOINT).write_bytes(content)
    interrupted_run(_run(folder))
    read_checkpoint(_run(folder))


def _request_samples(folder: Path) -> list[bytes]:
    return [(_run(folder) / REQUEST).read_bytes()]


def _read_request(folder: Path, content: bytes) -> None:
    (_run(folder) / REQUEST).write_bytes(content)
    interrupted_run(_run(folder))
    request_of(_run(folder))


def _message_samples(_folder: Path) -> list[bytes]:
    return [encode(_EPOCH), encode(Progress(phase="training", done=1, total=2)), encode(Repeat(times=3)), b"stop\n"]


def _read_message(_folder: Path, content: bytes) -> None:
    for decode in (decode_command, decode_message):
        try:
            decode(content)
        except MessageError:
            continue


def _samples_samples(folder: Path) -> list[bytes]:
    square = FaceSquare(10.0, 12.5, 30.0, -3.0)
    samples = [
        Sample(path=folder / "a" / f"{n}.png", label="a", group="g", split="test", burst="b", square=square)
        for n in range(3)
    ]
    write_samples_file(folder / "samples.csv", samples, ("a", "b"), [(0.25, 0.75)] * 3)
    written = (folder / "samples.csv").read_bytes()
    return [written, written.replace(b",", b";"), written.decode().encode("utf-16")]


def _read_samples(folder: Path, content: bytes) -> None:
    (folder / "samples.csv").write_bytes(content)
    read_predictions(folder / "samples.csv", folder, ("a", "b"))
    for row in read_samples_file(folder / "samples.csv", folder).rows:
        square = row.sample.square
        assert square is None or np.isfinite([square.cx, square.cy, square.size, square.angle]).all()


def _settings_samples(_folder: Path) -> list[bytes]:
    return [b'{"version":1,"source":"demo","model":"mine","threshold":0.5,"theme":"dark","geometry":"AAAA"}']


def _read_settings(folder: Path, content: bytes) -> None:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    (home / "settings.json").write_bytes(content)
    threshold = load_settings().threshold
    assert threshold is None or 0 < threshold < 1


def _picture_samples(_folder: Path) -> list[bytes]:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 52, 3), np.uint8)
    files = [cv2.imencode(suffix, pixels)[1].tobytes() for suffix in (".png", ".jpg", ".bmp", ".tiff", ".webp", ".ppm")]
    pillow_heif.register_heif_opener()
    for kind in ("GIF", "HEIF"):
        content = BytesIO()
        Image.fromarray(pixels).save(content, kind)
        files.append(content.getvalue())
    return [*files, png_with_note(pixels, '{"file":"a.png","label":"smile"}')]


def _read_picture(folder: Path, content: bytes) -> None:
    (folder / "picture.png").write_bytes(content)
    note_in(folder / "picture.png")
    pixels = read_picture(folder / "picture.png")
    assert pixels is None or (pixels.dtype == np.uint8 and pixels.ndim == 3)


def _film_samples(folder: Path) -> list[bytes]:
    films = []
    for name, codec in (("a.mp4", "mpeg4"), ("a.avi", "mjpeg"), ("a.mkv", "libx264")):
        with av.open(str(folder / name), "w") as container:
            stream = container.add_stream(codec, rate=10)
            stream.width, stream.height = 64, 48
            stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
            for number in range(_FRAMES):
                frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 20 * number, np.uint8), "bgr24")
                container.mux(stream.encode(frame))
            container.mux(stream.encode())
        films.append((folder / name).read_bytes())
    return films


def _read_film(folder: Path, content: bytes) -> None:
    (folder / "film.mp4").write_bytes(content)
    film = VideoFile(folder / "film.mp4")
    try:
        film.open()
        for _ in range(3 * _FRAMES):
            if film.read() is None:
                break
    finally:
        film.close()


def _cache_samples(folder: Path) -> list[bytes]:
    faces = DetectionCache(folder / "faces.jsonl")
    faces.keep("Haar still 00", (FaceSquare(10.0, 12.5, 30.0, -3.0),))
    faces.keep("Haar still 01", ())
    return [(folder / "faces.jsonl").read_bytes()]


def _read_cache(folder: Path, content: bytes) -> None:
    (folder / "faces.jsonl").write_bytes(content)
    DetectionCache(folder / "faces.jsonl")


DECODERS = (
    Decoder("card", _file_of_model("card.json"), _read_card, (BundleError,), mutated_json, share=2),
    Decoder("weights", _file_of_model("layers.npz"), _read_resealed("layers.npz"), (BundleError,), mutated_zip),
    Decoder(
        "statistics",
        _file_of_model("statistics.npz"),
        _read_resealed("statistics.npz"),
        (BundleError,),
        mutated_zip,
    ),
    Decoder("live", _file_of_model("live.tflite"), _read_resealed("live.tflite"), (BundleError,), may_crash=True),
    Decoder("arrays", _array_samples, _read_arrays, (ArrayFileError,), mutated_zip),
    Decoder("keras", _file_of_model("model.keras"), _read_keras, (UserError,), mutated_zip, share=2),
    Decoder("keras_weights", _weights_samples, _read_weights, (UserError,), may_crash=True),
    Decoder("archive", _archive_samples, _read_archive, (UserError,), mutated_zip, share=0.5),
    Decoder("checkpoint", _checkpoint_samples, _read_checkpoint, (TrainingError,), mutated_zip),
    Decoder("request", _request_samples, _read_request, (TrainingError,), mutated_json),
    Decoder("message", _message_samples, _read_message, (), share=2),
    Decoder("samples", _samples_samples, _read_samples, (DatasetError,), share=2),
    Decoder("settings", _settings_samples, _read_settings, (SettingsError,), mutated_json),
    Decoder("picture", _picture_samples, _read_picture, (SourceError,), share=3),
    Decoder("film", _film_samples, _read_film, (SourceError,)),
    Decoder("detections", _cache_samples, _read_cache, (), share=0.5),
)
