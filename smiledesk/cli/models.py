"""``smiledesk models``: list, show, activate, remove."""

from typing import Annotated

import msgspec
import typer

from smiledesk.cli.active_model import active_name, model_folder, model_store
from smiledesk.network.bundle import read_bundle

models = typer.Typer(
    name="models", help="List the models of this machine, look at one, activate one, remove one.", no_args_is_help=True
)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="A name from 'smiledesk models list'.")]


@models.command("list")
def list_models() -> None:
    """Name, date, classes and measured accuracy of every model; the active one is marked."""
    active = active_name()
    for model in model_store().all():
        mark = "*" if model.name == active else " "
        if model.bundle is None:
            typer.echo(f"{mark} {model.name:<24} cannot be used: {model.complaint}")
            continue
        card = model.bundle.card
        numbers = "; ".join(
            f"{measurement.metrics['accuracy']:.1%} on {measurement.n} {measurement.data}"
            for measurement in card.measurements
            if "accuracy" in measurement.metrics
        )
        typer.echo(f"{mark} {model.name:<24} {card.created[:10]}  {', '.join(card.classes)}  {numbers}")


@models.command()
def show(name: NameArgument) -> None:
    """The whole card of a model, as JSON."""
    card = read_bundle(model_folder(name)).card
    typer.echo(msgspec.json.format(msgspec.json.encode(card), indent=2).decode())


@models.command()
def activate(name: NameArgument) -> None:
    """Use this model from now on, in the window and in every command without --model."""
    from smiledesk.settings import load_settings, save_settings

    read_bundle(model_folder(name))
    save_settings(msgspec.structs.replace(load_settings(), model=name))
    typer.echo(f"{name} is the active model now")


@models.command()
def remove(name: NameArgument) -> None:
    """Move a model of your own out of the way; the folder it lies in then is printed."""
    store = model_store()
    removed = store.remove(name)
    if name == active_name():
        activate(store.all()[0].name)
    typer.echo(f"{name} was moved to {removed}")
