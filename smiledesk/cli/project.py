"""``smiledesk project``: samples, models and the settings to begin with as one file, to hand to others."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.output import ForceOption, json_text, require_writable
from smiledesk.cli.terminal import interrupted_on_request, print_line, print_note, progress_bar

if TYPE_CHECKING:
    from smiledesk.network.bundle import Bundle
    from smiledesk.project.format import InitialSettings
    from smiledesk.project.progress import Progress

project = typer.Typer(
    name="project",
    help="Save samples, models and the settings to begin with as one file, show what such a file holds, and open it.",
    no_args_is_help=True,
)

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="A file ending in .smiledesk.")]
SamplesOption = Annotated[
    Path | None,
    typer.Option("--samples", metavar="FOLDER", help="Sample folder. Default: the window's.", show_default=False),
]


@project.command()
def save(
    file: FileArgument,
    samples: SamplesOption = None,
    model: Annotated[
        list[str] | None,
        typer.Option(
            "--model", metavar="NAME", help="A model to include. Default: all of your own.", show_default=False
        ),
    ] = None,
    with_samples: Annotated[bool, typer.Option("--with-samples/--without-samples", help="Include the samples.")] = True,
    with_models: Annotated[bool, typer.Option("--with-models/--without-models", help="Include models.")] = True,
    with_settings: Annotated[
        bool,
        typer.Option(
            "--with-settings/--without-settings",
            help="Include the active model's name, threshold and smoothing, for the others to begin with.",
        ),
    ] = True,
    force: ForceOption = False,
) -> None:
    """Save a project. It has no paths, cameras or addresses of yours."""
    from smiledesk.project import PROJECT_SUFFIX
    from smiledesk.project.saving import save_project

    if file.suffix.lower() != PROJECT_SUFFIX:
        raise typer.BadParameter(f"the name must end in {PROJECT_SUFFIX}. Received: {file.name}")
    if samples is not None and not samples.is_dir():
        raise typer.BadParameter(f"there is no folder '{samples}'")
    require_writable(file, force=force, text=False)
    bundles = _bundles(model) if with_models else ()
    settings = _initial_settings(bundles) if with_settings else None
    with _followed("saving") as progress:
        saved = save_project(file, _samples(samples) if with_samples else None, bundles, settings, progress)
    for path in saved.unreadable:
        print_note(f"left out, as it cannot be read: {path}")
    print_line(f"{file}: {saved.pictures:,} pictures, {saved.models:,} models")


@project.command()
def show(file: FileArgument) -> None:
    """Print what a project holds, as JSON; nothing is unpacked."""
    import msgspec

    from smiledesk.project.opening import read_project

    content = read_project(file)
    typer.echo(json_text({**msgspec.structs.asdict(content.manifest), "pictures": content.pictures}))


@project.command("open")
def open_file(
    file: FileArgument,
    samples: SamplesOption = None,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace", help="Move your samples aside into a folder of their own, instead of adding to them."
        ),
    ] = False,
    with_settings: Annotated[
        bool,
        typer.Option(
            "--with-settings/--without-settings", help="Begin with the project's model, threshold and smoothing."
        ),
    ] = True,
) -> None:
    """Add a project's samples and models to yours: all of it or nothing. Nothing of yours is overwritten."""
    from smiledesk.cli.defaults import model_store
    from smiledesk.project.opening import Place, open_project

    place = Place.INSTEAD if replace else Place.BESIDE
    with _followed("opening") as progress:
        opened = open_project(file, _samples(samples), model_store(), place, progress)
    if opened.settings is not None and with_settings:
        _begin_with(opened.settings)
    if opened.aside is not None:
        print_line(f"your samples are in {opened.aside} now")
    for name in opened.models.values():
        print_line(f"added model {name}")
    print_line(f"added {opened.pictures:,} pictures of {', '.join(opened.classes) or 'no class'}")


@contextmanager
def _followed(description: str) -> "Iterator[Progress]":
    """Show progress on a terminal; Ctrl-C cancels."""
    from smiledesk.project.progress import Progress

    with interrupted_on_request(), progress_bar() as bar:
        task = bar.add_task(description, total=None)
        yield Progress(lambda done, total: bar.update(task, completed=done, total=total))


def _samples(folder: Path | None) -> Path:
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.settings import samples_folder

    return samples_folder(saved_settings()) if folder is None else folder


def _bundles(names: list[str] | None) -> "tuple[Bundle, ...]":
    """The named models, or all usable ones of the user's own."""
    from smiledesk.cli.defaults import model_bundle, model_store
    from smiledesk.network.shipped_models import SHIPPED

    if names is not None:
        return tuple(model_bundle(name) for name in names)
    return tuple(
        model.bundle for model in model_store().all() if model.bundle is not None and model.name not in SHIPPED
    )


def _initial_settings(bundles: "tuple[Bundle, ...]") -> "InitialSettings":
    """The settings of this machine that others are to begin with."""
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.network.model_names import name_of
    from smiledesk.project.format import InitialSettings

    settings = saved_settings()
    return InitialSettings(
        model=settings.model if settings.model in {name_of(bundle) for bundle in bundles} else None,
        threshold=settings.threshold,
        smoothing_seconds=settings.smoothing_seconds,
    )


def _begin_with(settings: "InitialSettings") -> None:
    from smiledesk.session.verdict import TIME_CONSTANT
    from smiledesk.settings import change_settings

    smoothing = TIME_CONSTANT if settings.smoothing_seconds is None else settings.smoothing_seconds
    change_settings(model=settings.model, threshold=settings.threshold, smoothing_seconds=smoothing)
