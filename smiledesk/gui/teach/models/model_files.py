"""Which files a model can come from and go to, and the dialogs that ask for them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

IMPORTED = (".zip", ".keras", ".h5", ".hdf5")
"""What a drop may end in; the old formats are among them, so that the user hears why they cannot be taken."""


def dropped_model(data: QMimeData) -> Path | None:
    """The model among what is dropped: one file; None where it is something else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in IMPORTED else None


def ask_for_import(window: QWidget) -> Path | None:
    """The file that the user wants to take in."""
    name, _ = QFileDialog.getOpenFileName(
        window, _tr("Import a model"), "", _tr("Models (*.zip *.keras);;All files (*)")
    )
    return Path(name) if name else None


def ask_for_export(window: QWidget, name: str) -> Path | None:
    """Where the user wants a model to go; its ending says as what."""
    kinds = {
        _tr("The whole bundle (*.zip)"): ".zip",
        _tr("Keras model (*.keras)"): ".keras",
        _tr("LiteRT file (*.tflite)"): ".tflite",
    }
    chosen, kind = QFileDialog.getSaveFileName(window, _tr("Export {0}").format(name), f"{name}.zip", ";;".join(kinds))
    return with_ending(Path(chosen), kinds.get(kind, ".zip"), tuple(kinds.values())) if chosen else None


def with_ending(path: Path, ending: str, known: Sequence[str]) -> Path:
    """A path that ends in a known ending: its own, or else the one that was chosen."""
    return path if path.suffix.lower() in known else path.with_name(path.name + ending)


def _tr(text: str) -> str:
    return QCoreApplication.translate("model_files", text)
