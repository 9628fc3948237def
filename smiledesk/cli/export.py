"""``smiledesk export``: take a model along, as a file."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.options import ModelOption


def export(
    destination: Annotated[Path, typer.Argument(help="A file ending in .keras, .tflite or .zip (the whole bundle).")],
    model: ModelOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it exists.")] = False,
) -> None:
    """Write the active model as .keras, .tflite or a zipped bundle."""
    from smiledesk.cli.defaults import model_bundle
    from smiledesk.network.exporting import KINDS, export_bundle

    if destination.suffix.lower() not in KINDS:
        raise typer.BadParameter(f"the name must end in {', '.join(KINDS)}. Received: {destination.name}")
    if destination.exists() and not force:
        raise typer.BadParameter(f"'{destination}' exists: choose another name or add --force")
    if not destination.absolute().parent.is_dir():
        raise typer.BadParameter(f"there is no folder '{destination.absolute().parent}': make it first")
    bundle = model_bundle(model)
    export_bundle(bundle, destination)
    typer.echo(f"{destination}: {bundle.card.title} ({', '.join(bundle.card.classes)})")
