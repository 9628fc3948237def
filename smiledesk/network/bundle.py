"""A model on disk: a folder that is whole or absent. Reading one runs no code from it."""

import hashlib
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

import msgspec

from smiledesk.core.array_files import ArrayFileError, arrays_in
from smiledesk.core.atomic import folder_in_progress, write_whole
from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.records import FACE_SQUARE_VERSION, Activations
from smiledesk.core.resources import resource
from smiledesk.network.card import CARD_FORMAT_VERSION, Card, card_fault
from smiledesk.network.known_models import remember
from smiledesk.network.training_statistics import TrainingStatistics, statistics_in


class BundleError(UserError):
    """A folder is not a bundle this program can use; the line says why."""


@dataclass(frozen=True, slots=True)
class BundleFiles:
    """The names of a bundle's files in its folder."""

    card: str = "card.json"
    keras: str | None = "model.keras"
    """None for a network that is kept to be run only."""
    live: str = "live.tflite"
    weights: str = "layers.npz"
    statistics: str = "statistics.npz"
    """Statistics of the training faces; a bundle may lack them."""

    @property
    def needed(self) -> tuple[str, ...]:
        """Every file that a bundle must have besides its card."""
        return tuple(name for name in (self.keras, self.live, self.weights) if name is not None)


FILES = BundleFiles()
"""A bundle stored in a folder."""

LARGEST_CARD = 1_000_000
LARGEST_FILE = 256_000_000
"""Most bytes of a card, and of any other file of a bundle."""

HOLD_OUT = "hold_out.csv"
"""A samples file beside the model: the images that it was measured with."""

NOTES = "notes.txt"
"""The user's notes on the model, UTF-8; the card holds no hash of them, so they may change."""


@dataclass(frozen=True, slots=True)
class LayerWeights:
    """The learned weights of a layer, float32."""

    kernel: Activations
    """(height, width, inputs, filters) or (inputs, units)."""
    bias: Activations
    """(filters,) or (units,)."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A checked bundle: its folder, its card, and the names of its files."""

    folder: Path
    card: Card
    files: BundleFiles = FILES

    @property
    def keras_path(self) -> Path:
        """The Keras model, from which the other files are made.

        Raises:
            BundleError: the network was kept to be run only.
        """
        if self.files.keras is None:
            raise BundleError("'{path}' was kept to be run only: it has no Keras model", path=self.live_path)
        return self.folder / self.files.keras

    @property
    def live_path(self) -> Path:
        """The LiteRT file, every layer an output."""
        return self.folder / self.files.live

    @property
    def hashed_files(self) -> tuple[str, ...]:
        """The names of all files whose hashes the card holds: its statistics are among them if it has any."""
        optional = self.files.statistics
        return (*self.files.needed, *((optional,) if optional in self.card.sha256 else ()))

    @property
    def model_id(self) -> str:
        """SHA-256 of the LiteRT file."""
        return self.card.sha256[self.files.live]

    def content(self, name: str) -> bytes:
        """Content of one of the hashed files, checked against the card: it may have changed since it was read last.

        Raises:
            BundleError: the file is gone, too large, or was changed.
        """
        try:
            with _opened(self.folder / name, LARGEST_FILE) as file:
                content = file.read()
        except OSError as error:
            raise BundleError(
                "'{folder}' lacks {name} ({reason}): copy the whole folder again",
                folder=self.folder,
                name=name,
                reason=error.strerror,
            ) from error
        if hashlib.sha256(content).hexdigest() != self.card.sha256.get(name):
            raise BundleError(
                "{name} of '{folder}' was changed after the model was made: copy the whole folder again",
                name=name,
                folder=self.folder,
            )
        return content

    def weights(self) -> dict[str, LayerWeights]:
        """Kernel and bias of every layer that has them, by layer name.

        Raises:
            BundleError: as `content`, or the file of arrays is broken, or holds something else.
        """
        try:
            arrays = arrays_in(self.content(self.files.weights), self.folder / self.files.weights)
        except ArrayFileError as error:
            raise BundleError(error.text) from error
        names = [key.removesuffix("/kernel") for key in arrays if key.endswith("/kernel")]
        if arrays.keys() != {f"{name}/{part}" for name in names for part in ("kernel", "bias")}:
            raise BundleError(
                "{weights} of '{folder}' needs a kernel and a bias of each layer",
                weights=self.files.weights,
                folder=self.folder,
            )
        return {name: LayerWeights(arrays[f"{name}/kernel"], arrays[f"{name}/bias"]) for name in names}

    def statistics(self) -> TrainingStatistics | None:
        """Statistics of the faces that the model learned from; None if it came without them.

        Raises:
            BundleError: as `content`, or the file is broken, or does not fit the card.
        """
        name = self.files.statistics
        if name not in self.hashed_files:
            return None
        try:
            return statistics_in(self.content(name), self.folder / name, self.card)
        except ArrayFileError as error:
            raise BundleError(error.text) from error


def read_bundle(folder: Path, files: BundleFiles = FILES) -> Bundle:
    """Read and check a bundle.

    Raises:
        BundleError: a file is missing or was changed, the card is malformed, or it needs another version.
    """
    try:
        with _opened(folder / files.card, LARGEST_CARD) as file:
            content = file.read(LARGEST_CARD)
    except OSError as error:
        raise BundleError(
            "'{folder}' is no model: it has no readable {card} ({reason})",
            folder=folder,
            card=files.card,
            reason=error.strerror,
        ) from error
    bundle = Bundle(folder, _decoded(content, f"{files.card} of '{folder}'"), files)
    _check(bundle)
    return bundle


def reread_bundle(folder: Path, model_id: str, files: BundleFiles = FILES) -> Bundle:
    """Read and check a bundle that another process has read. model_id: of its network.

    Raises:
        BundleError: as `read_bundle`, or it has another network by now.
    """
    bundle = read_bundle(folder, files)
    if bundle.model_id != model_id:
        raise BundleError(
            "the model '{folder}' was replaced while it is used: start again. Received: {received}, "
            "expected {expected}",
            folder=folder,
            received=bundle.model_id,
            expected=model_id,
        )
    return bundle


def bundled_model() -> Bundle | None:
    """The bundle that ships with the program; None if it is absent or broken."""
    try:
        return read_bundle(resource("model"))
    except (FileNotFoundError, BundleError):
        return None


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
        raise BundleError(error.args[0]) from error


def seal(folder: Path, card: Card, files: BundleFiles = FILES) -> Card:
    """Write the card with the hashes of the other files and return it; the model needs no trial on this machine."""
    names = (*files.needed, *((files.statistics,) if (folder / files.statistics).exists() else ()))
    sealed = msgspec.structs.replace(card, sha256={name: _sha256(folder / name) for name in names})
    _write_card(folder / files.card, sealed)
    remember(sealed)
    return sealed


def retitle(folder: Path, title: str) -> None:
    """Give a bundle's card another title, unless the card cannot be read or a newer program wrote it.

    Raises:
        OSError: the card cannot be written.
    """
    path = folder / FILES.card
    try:
        card = _decoded(path.read_bytes(), str(path))
    except (OSError, BundleError):
        return
    if card.format_version <= CARD_FORMAT_VERSION:
        _write_card(path, msgspec.structs.replace(card, title=title))


def _write_card(path: Path, card: Card) -> None:
    write_whole(path, msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n")


def _check(bundle: Bundle) -> None:
    folder, card = bundle.folder, bundle.card
    if card.format_version > CARD_FORMAT_VERSION:
        raise BundleError(
            "'{folder}' was made by a newer SmileDesk (card format {format_version}): update it",
            folder=folder,
            format_version=card.format_version,
        )
    if card.face_square_version != FACE_SQUARE_VERSION:
        raise BundleError(
            "'{folder}' was trained on another face square: retrain it. Received: version "
            "{received}, expected {expected}",
            folder=folder,
            received=card.face_square_version,
            expected=FACE_SQUARE_VERSION,
        )
    with decoding(
        lambda reason: BundleError("the card of '{folder}' makes no sense: {reason}", folder=folder, reason=reason)
    ):
        fault = card_fault(card)
    if fault:
        raise BundleError("the card of '{folder}' makes no sense: {fault}", folder=folder, fault=fault)
    for name in bundle.hashed_files:
        bundle.content(name)


def _decoded(content: bytes, where: str) -> Card:
    with decoding(lambda reason: BundleError("{where} is malformed: {reason}", where=where, reason=reason)):
        return msgspec.json.decode(content, type=Card)


@contextmanager
def _opened(path: Path, most_bytes: int) -> Iterator[BufferedReader]:
    """Open a file of a bundle from anywhere: never a pipe or device without an end.

    Raises:
        BundleError: it is no regular file, or too large.
        OSError: it cannot be opened.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode) or status.st_size > most_bytes:
        raise BundleError(
            "'{path}' must be a regular file of at most {most_bytes:,} bytes. Received: {size:,} bytes",
            path=path,
            most_bytes=most_bytes,
            size=status.st_size,
        )
    with path.open("rb") as file:
        yield file


def _sha256(path: Path) -> str:
    with _opened(path, LARGEST_FILE) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
