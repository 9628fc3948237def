"""``smiledesk export``: take a model along, as a file."""

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.options import ModelOption
from smiledesk.core.atomic import write_whole

if TYPE_CHECKING:
    from smiledesk.network.bundle import Bundle


def export(
    destination: Annotated[Path, typer.Argument(help="A file ending in .keras, .tflite or .zip (the whole bundle).")],
    model: ModelOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it exists.")] = False,
) -> None:
    """Write the active model as .keras, .tflite or a zipped bundle."""
    from smiledesk.cli.active_model import model_bundle

    kinds = {".keras": _keras, ".tflite": _tflite, ".zip": _zip}
    kind = kinds.get(destination.suffix.lower())
    if kind is None:
        raise typer.BadParameter(f"the name must end in {', '.join(kinds)}. Received: {destination.name}")
    if destination.exists() and not force:
        raise typer.BadParameter(f"'{destination}' exists: choose another name or add --force")
    if not destination.absolute().parent.is_dir():
        raise typer.BadParameter(f"there is no folder '{destination.absolute().parent}': make it first")
    bundle = model_bundle(model)
    write_whole(destination, kind(bundle))
    typer.echo(f"{destination}: {bundle.card.title} ({', '.join(bundle.card.classes)})")


def _keras(bundle: "Bundle") -> bytes:
    return bundle.keras_path.read_bytes()


def _tflite(bundle: "Bundle") -> bytes:
    return bundle.live_path.read_bytes()


def _zip(bundle: "Bundle") -> bytes:
    """The bundle's folder as a zip; the files in it are compressed already, but for the card."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(bundle.folder.iterdir()):
            if file.is_file():
                archive.write(file, file.name)
    return content.getvalue()
