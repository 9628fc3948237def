"""``smiledesk models`` and ``smiledesk export``: the models of this machine."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.child_protocol import ProgressOption, Shown, command_lines, reporting
from smiledesk.cli.options import ModelOption
from smiledesk.cli.output import ForceOption, json_text, require_writable
from smiledesk.cli.request_options import RequestOptions, takes
from smiledesk.cli.terminal import print_line
from smiledesk.core.installation import require_training
from smiledesk.jobs.requests import ImportRequest, SaveChangedRequest
from smiledesk.jobs.settings import FOR_PROGRAMS

if TYPE_CHECKING:
    from smiledesk.network.store import ModelStore
    from smiledesk.training.reporting import Report

models = typer.Typer(
    name="models",
    help="List, show, activate, rename, annotate, import, remove and restore the models of this machine.",
    no_args_is_help=True,
)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="A name from 'smiledesk models list'.")]


@models.command("list")
def list_models() -> None:
    """List every model with its date, classes and measured accuracy; the active one is marked."""
    from smiledesk.cli.defaults import active_name, model_store

    active = active_name()
    for model in model_store().all():
        mark = "*" if model.name == active else " "
        if model.bundle is None:
            print_line(f"{mark} {model.name:<24} cannot be used: {model.fault}")
            continue
        card = model.bundle.card
        numbers = "; ".join(
            f"{measurement.metrics['accuracy']:.1%} on {measurement.n} {measurement.data}"
            for measurement in card.measurements
            if "accuracy" in measurement.metrics
        )
        print_line(f"{mark} {model.name:<24} {card.created[:10]}  {', '.join(card.classes)}  {numbers}")
        for line in model.notes.splitlines():
            print_line(f"    {line}")


@models.command()
def show(name: NameArgument) -> None:
    """Print the whole card of a model, as JSON."""
    from smiledesk.cli.defaults import model_bundle

    typer.echo(json_text(model_bundle(name).card))


@models.command()
def activate(name: NameArgument) -> None:
    """Use this model from now on, in the window and in every command without --model."""
    from smiledesk.cli.defaults import model_bundle, model_store
    from smiledesk.network.trial import require_trial

    bundle = model_bundle(name)
    require_trial(bundle)
    # A folder elsewhere must be found again from whatever folder a later command runs in.
    _remember(name if name in model_store().names() else str(bundle.folder.absolute()))
    print_line(f"{name} is the active model now")


@models.command()
def rename(name: NameArgument, new: Annotated[str, typer.Argument(metavar="NEW", help="The new name.")]) -> None:
    """Rename a model of your own; what its training kept moves along, and an active model stays active."""
    from smiledesk.cli.defaults import active_name, model_store

    was_active = name == active_name()
    folder = model_store().rename(name, new)
    if was_active:
        _remember(folder.name)
    print_line(f"{name} is called {folder.name} now")


@models.command()
def note(
    name: NameArgument,
    text: Annotated[
        str | None, typer.Argument(help="The note; '' removes it. Default: print it.", show_default=False)
    ] = None,
) -> None:
    """Write a note on a model of your own, or print it."""
    from smiledesk.cli.defaults import model_store

    if text is None:
        for line in model_store().notes(name).splitlines():
            print_line(line)
    else:
        model_store().annotate(name, text)


@models.command("import")
@takes(ImportRequest)
def import_model(
    options: RequestOptions[ImportRequest],
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool,
        typer.Option(
            "--commands", help="Read 'cancel' from stdin; its end means cancel.", rich_help_panel=FOR_PROGRAMS
        ),
    ] = False,
) -> None:
    """Import a model: the zip of a bundle, or a Keras model, which is checked and converted.

    No code in the file is run. A Keras model may have convolution, ReLU, max pooling and dense layers only.
    """
    with reporting(progress) as report:
        from smiledesk.cli.defaults import model_store
        from smiledesk.network.keras_layers import KerasFileError
        from smiledesk.training.control import Control, listen, obeying_signals
        from smiledesk.training.keras_import.importing import import_keras

        request = options.request()
        if request.file.exists() and not (request.file.is_file() or request.file.is_dir()):
            raise KerasFileError(f"'{request.file}' is a pipe or a device: name a file")
        control = Control()
        if commands:
            listen(command_lines(), control.obey, control.cancel)
        output = _place_for(request, model_store())
        with obeying_signals(control.stop, control.cancel):
            if request.file.suffix.lower() == ".zip":
                _import_bundle(request, output, report)
            else:
                require_training()
                import_keras(request, output, control, report)
    if progress is Shown.TERMINAL:
        print_line(output)


@models.command("save-changed", hidden=True)
def save_changed(
    request: Annotated[Path, typer.Option(metavar="FILE", help="A JSON file with a SaveChangedRequest.")],
    progress: ProgressOption = Shown.TERMINAL,
    commands: Annotated[
        bool, typer.Option("--commands", help="Read 'cancel' from stdin; its end means cancel.")
    ] = False,
) -> None:
    """Save a network with the user's changes as a model, as the window requests it."""
    with reporting(progress) as report:
        from smiledesk.cli.defaults import model_store
        from smiledesk.jobs.request_file import read_request
        from smiledesk.network.model_names import require_possible
        from smiledesk.training.changed_model import save_changed_model
        from smiledesk.training.control import Control, listen, obeying_signals

        require_training()
        changes, store, control = read_request(request, SaveChangedRequest), model_store(), Control()
        if commands:
            listen(command_lines(), control.obey, control.cancel)
        require_possible(changes.name, store.taken())
        with obeying_signals(control.stop, control.cancel):
            save_changed_model(changes, store.folder / changes.name, control, report)


@models.command("try", hidden=True)
def try_files(folder: Path, card: str, keras: str, live: str, weights: str) -> None:
    """Try the files of a model in this process, as `network.trial` requests it. keras: empty without one."""
    from smiledesk.network.bundle import BundleFiles
    from smiledesk.network.trial import try_model

    raise typer.Exit(try_model(folder, BundleFiles(card, keras or None, live, weights)))


@models.command()
def remove(name: NameArgument) -> None:
    """Move a model of your own to the trash, and print the folder that it is in now."""
    from smiledesk.cli.defaults import active_name, model_store

    store = model_store()
    removed = store.remove(name)
    if name == active_name():
        activate(store.names()[0])
    print_line(f"{name} was moved to {removed}")


@models.command()
def restore(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME", help="The removed model. Default: list those that can come back.", show_default=False
        ),
    ] = None,
) -> None:
    """Bring a removed model back; of several of that name, the one that was removed last."""
    from smiledesk.cli.defaults import model_store
    from smiledesk.network.bundle import BundleError
    from smiledesk.network.model_names import name_of_removed

    store = model_store()
    removed = store.removed()
    if name is None:
        for folder in removed:
            print_line(f"{name_of_removed(folder.name):<24} {folder}")
        return
    found = next((folder for folder in removed if name in (name_of_removed(folder.name), folder.name)), None)
    if found is None:
        known = ", ".join(dict.fromkeys(name_of_removed(folder.name) for folder in removed)) or "none"
        raise BundleError(f"no removed model is called so; removed are {known}. Received: {name}")
    print_line(f"{store.restore(found)} is back")


def export(
    destination: Annotated[
        Path, typer.Argument(metavar="FILE", help="A file ending in .keras, .tflite or .zip (the whole bundle).")
    ],
    model: ModelOption = None,
    force: ForceOption = False,
) -> None:
    """Write a model into a file: .keras, .tflite, or the whole bundle as .zip."""
    from smiledesk.cli.defaults import model_bundle
    from smiledesk.network.archive import EXPORTS, export_bundle
    from smiledesk.network.model_names import name_of

    if destination.suffix.lower() not in EXPORTS:
        raise typer.BadParameter(f"the name must end in {', '.join(EXPORTS)}. Received: {destination.name}")
    bundle = model_bundle(model)
    require_writable(destination, force=force, inputs=bundle.folder.iterdir(), text=False)
    export_bundle(bundle, destination)
    print_line(f"{destination}: {name_of(bundle)} ({', '.join(bundle.card.classes)})")


def _place_for(request: ImportRequest, store: "ModelStore") -> Path:
    from smiledesk.network.model_names import require_possible

    if request.name is None:
        return store.folder / store.free_name(request.file.stem)
    name = request.name.strip()
    require_possible(name, store.taken())
    return store.folder / name


def _import_bundle(request: ImportRequest, output: Path, report: "Report") -> None:
    from smiledesk.jobs.messages import Imported, Progress
    from smiledesk.network.archive import bundle_in
    from smiledesk.network.keras_layers import KerasFileError

    if request != ImportRequest(file=request.file, name=request.name):
        raise KerasFileError("a bundle knows its classes and its input: leave those options out")
    report(Progress(phase="reading", done=0, total=1))
    bundle = bundle_in(request.file, output)
    report(Imported(name=output.name, bundle=str(bundle.folder)))


def _remember(name: str) -> None:
    from smiledesk.settings import change_settings

    change_settings(model=name)
