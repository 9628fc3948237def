"""``smiledesk export``: take a model along, as a file."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.options import ModelOption
from smiledesk.cli.output import ForceOption, print_line, require_writable


def export(
    destination: Annotated[
        Path, typer.Argument(metavar="FILE", help="A file ending in .keras, .tflite or .zip (the whole bundle).")
    ],
    model: ModelOption = None,
    force: ForceOption = False,
) -> None:
    """Write a model into a file: .keras, .tflite, or the whole bundle as .zip."""
    from smiledesk.cli.defaults import model_bundle
    from smiledesk.network.exporting import KINDS, export_bundle
    from smiledesk.network.model_names import name_of

    if destination.suffix.lower() not in KINDS:
        raise typer.BadParameter(f"the name must end in {', '.join(KINDS)}. Received: {destination.name}")
    bundle = model_bundle(model)
    require_writable(destination, force=force, inputs=bundle.folder.iterdir(), text=False)
    export_bundle(bundle, destination)
    print_line(f"{destination}: {name_of(bundle)} ({', '.join(bundle.card.classes)})")
