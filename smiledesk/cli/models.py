"""``smiledesk models``: list, show, activate, remove."""

from typing import Annotated

import typer

models = typer.Typer(
    name="models", help="List the models of this machine, look at one, activate one, remove one.", no_args_is_help=True
)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="A name from 'smiledesk models list'.")]


@models.command("list")
def list_models() -> None:
    """Name, date, classes and measured accuracy of every model; the active one is marked."""
    from smiledesk.cli.active_model import active_name, model_store

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
    import msgspec

    from smiledesk.cli.active_model import model_bundle

    card = model_bundle(name).card
    typer.echo(msgspec.json.format(msgspec.json.encode(card), indent=2).decode())


@models.command()
def activate(name: NameArgument) -> None:
    """Use this model from now on, in the window and in every command without --model."""
    import msgspec

    from smiledesk.cli.active_model import model_bundle
    from smiledesk.settings import load_settings, save_settings

    model_bundle(name)
    save_settings(msgspec.structs.replace(load_settings(), model=name))
    typer.echo(f"{name} is the active model now")


@models.command()
def remove(name: NameArgument) -> None:
    """Move a model of your own out of the way; the folder it lies in then is printed."""
    from smiledesk.cli.active_model import active_name, model_store

    store = model_store()
    removed = store.remove(name)
    if name == active_name():
        activate(store.all()[0].name)
    typer.echo(f"{name} was moved to {removed}")
