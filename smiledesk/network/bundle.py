"""A model on disk: a folder that is whole or absent, and whose reading runs no code from it."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from smiledesk.core.atomic import folder_in_progress, write_whole
from smiledesk.core.errors import UserError
from smiledesk.core.records import FACE_SQUARE_VERSION, Activations
from smiledesk.network.card import CARD_FORMAT_VERSION, Card


class BundleError(UserError):
    """A folder is not a bundle this program can use; the line says why."""


@dataclass(frozen=True, slots=True)
class BundleFiles:
    """What the files of a bundle are called in its folder. keras: None where a network is kept to be run only."""

    card: str = "card.json"
    keras: str | None = "model.keras"
    live: str = "live.tflite"
    weights: str = "layers.npz"

    @property
    def hashed(self) -> tuple[str, ...]:
        """Every file but the card, which knows the others' hashes."""
        return tuple(name for name in (self.keras, self.live, self.weights) if name is not None)


FILES = BundleFiles()
"""A bundle with a folder of its own."""

HOLD_OUT = "hold_out.csv"
"""A samples file beside the model: what it was measured with."""

NOTES = "notes.txt"
"""What the user wrote about the model, UTF-8; the card does not know its hash, so it may change."""


@dataclass(frozen=True, slots=True)
class LayerWeights:
    """What a layer learned: kernel (height, width, inputs, filters) or (inputs, units), and bias, float32."""

    kernel: Activations
    bias: Activations


@dataclass(frozen=True, slots=True)
class Bundle:
    """A checked bundle: where it lies, what its card says, and what its files are called."""

    folder: Path
    card: Card
    files: BundleFiles = FILES

    @property
    def keras_path(self) -> Path:
        """The Keras model: the truth the other files are made from.

        Raises:
            BundleError: the network was kept to be run only.
        """
        if self.files.keras is None:
            raise BundleError(f"'{self.live_path}' was kept to be run only: it has no Keras model")
        return self.folder / self.files.keras

    @property
    def live_path(self) -> Path:
        """The LiteRT file, every layer an output."""
        return self.folder / self.files.live

    @property
    def model_id(self) -> str:
        """SHA-256 of the LiteRT file."""
        return self.card.sha256[self.files.live]

    def weights(self) -> dict[str, LayerWeights]:
        """Kernel and bias of every layer that has them, by layer name."""
        with np.load(self.folder / self.files.weights, allow_pickle=False) as arrays:
            names = [key.removesuffix("/kernel") for key in arrays.files if key.endswith("/kernel")]
            return {name: LayerWeights(arrays[f"{name}/kernel"], arrays[f"{name}/bias"]) for name in names}


def read_bundle(folder: Path, files: BundleFiles = FILES) -> Bundle:
    """Read and check a bundle.

    Raises:
        BundleError: a file is missing or was changed, the card is malformed, or it needs another version.
    """
    try:
        content = (folder / files.card).read_bytes()
    except OSError as error:
        raise BundleError(f"'{folder}' is no model: it has no readable {files.card} ({error.strerror})") from error
    try:
        card = msgspec.json.decode(content, type=Card)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BundleError(f"{files.card} of '{folder}' is malformed: {error}") from error
    bundle = Bundle(folder, card, files)
    _check(bundle)
    return bundle


@contextmanager
def bundle_in_progress(destination: Path) -> Iterator[Path]:
    """Yield a folder to write model, LiteRT file and weights into; `seal` it last, and it becomes ``destination``.

    Raises:
        BundleError: ``destination`` exists already, or the folder was not sealed.
    """
    try:
        with folder_in_progress(destination) as partial:
            yield partial
            read_bundle(partial)
    except FileExistsError as error:
        raise BundleError(str(error)) from error


def seal(folder: Path, card: Card, files: BundleFiles = FILES) -> Card:
    """Write the card with the hashes of the other files, and return it so."""
    sealed = msgspec.structs.replace(card, sha256={name: _sha256(folder / name) for name in files.hashed})
    _write_card(folder / files.card, sealed)
    return sealed


def retitle(folder: Path, title: str) -> None:
    """Give a bundle's card another title; one that cannot be read, or is a newer program's, stays as it is.

    Raises:
        OSError: the card cannot be written.
    """
    path = folder / FILES.card
    try:
        card = msgspec.json.decode(path.read_bytes(), type=Card)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return
    if card.format_version <= CARD_FORMAT_VERSION:
        _write_card(path, msgspec.structs.replace(card, title=title))


def _write_card(path: Path, card: Card) -> None:
    write_whole(path, msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n")


def _check(bundle: Bundle) -> None:
    folder, card = bundle.folder, bundle.card
    if card.format_version > CARD_FORMAT_VERSION:
        raise BundleError(f"'{folder}' was made by a newer SmileDesk (card format {card.format_version}): update it")
    if card.face_square_version != FACE_SQUARE_VERSION:
        raise BundleError(
            f"'{folder}' was trained on another face square: retrain it. "
            f"Received: version {card.face_square_version}, expected {FACE_SQUARE_VERSION}"
        )
    if len(card.classes) < 2 or len(set(card.classes)) != len(card.classes):
        raise BundleError(f"the card of '{folder}' needs two or more different classes. Received: {card.classes}")
    if card.positive_class is not None and card.positive_class not in card.classes:
        raise BundleError(f"the positive class of '{folder}' is none of its classes. Received: {card.positive_class}")
    if not card.layers or card.layers[-1].output_shape != (len(card.classes),):
        raise BundleError(f"the last layer of '{folder}' does not give one number a class: the card is wrong")
    for name in bundle.files.hashed:
        try:
            found = _sha256(folder / name)
        except OSError as error:
            raise BundleError(f"'{folder}' lacks {name} ({error.strerror}): copy the whole folder again") from error
        if found != card.sha256.get(name):
            raise BundleError(f"{name} of '{folder}' was changed after the model was made: copy the whole folder again")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
