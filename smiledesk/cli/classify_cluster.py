"""``smiledesk classify --scheduler``: files at any address, classified by the workers of a cluster."""

import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.batch.tables import Format
from smiledesk.cli.terminal import print_note, print_note_above, progress_bar
from smiledesk.core.errors import UserError
from smiledesk.core.installation import how_to_add

if TYPE_CHECKING:
    from smiledesk.batch.records import ClassifierSettings

SchedulerOption = Annotated[
    str | None,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="Classify on a cluster: the address of a dask scheduler, such as tcp://host:8786. PATH and --output may "
        "then be addresses, such as s3://bucket/photos; the output is a folder of Parquet files. Needs "
        "pip install 'smiledesk\\[cluster]'; see docs/scale.md.",
        show_default=False,
    ),
]


class ClusterExtraError(UserError):
    """The extra for clusters is not installed."""


def require_cluster_options(output: Path | None, form: Format | None, *, force: bool, workers: int | None) -> str:
    """Return the address of the output; check that the other options make sense on a cluster.

    Raises:
        typer.BadParameter: they do not.
        ClusterExtraError: the extra is not installed.
    """
    if output is None:
        raise typer.BadParameter(
            "with --scheduler, --output names the folder of the rows, such as s3://bucket/readings"
        )
    if form not in {None, Format.PARQUET}:
        raise typer.BadParameter(f"a cluster writes Parquet: leave --format out. Received: {form}")
    if force or workers is not None:
        raise typer.BadParameter("--force and --workers are for runs on this machine: leave them out")
    from smiledesk.sources.address import address_of

    try:
        import distributed  # noqa: F401
        import fsspec  # noqa: F401
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise ClusterExtraError(
            "a cluster needs other libraries: {remedy}. Received: {error}",
            remedy=how_to_add("distributed", "fsspec", "pyarrow", "s3fs"),
            error=error,
        ) from error
    return address_of(output)


def classify_stored(
    sources: Sequence[Path],
    output: str,
    scheduler: str,
    settings: "ClassifierSettings",
    chosen: str | None,
    *,
    resume: bool,
) -> int:
    """Classify files on a cluster behind a progress bar, and return the exit code.

    Args:
        sources: addresses of files and folders, as `typer` makes paths of them.
        output: address of the folder of the rows.
        scheduler: its address.
        settings: what makes the rows.
        chosen: the model that the command line names, if it does.
        resume: go on with the run in the folder.
    """
    from smiledesk.batch.cluster import run
    from smiledesk.batch.cluster.storage import Storage
    from smiledesk.batch.manifest import manifest_of
    from smiledesk.batch.records import Tally
    from smiledesk.cli.judged_by import announce
    from smiledesk.network.bundle import read_bundle
    from smiledesk.sources.address import address_of

    folder, bundle = Storage(output), read_bundle(settings.model)
    files = run.StoredFiles(tuple(address_of(source) for source in sources))
    stored, manifest = run.StoredRun(folder), manifest_of(settings, bundle.card, files)
    if resume:
        stored.resume(manifest)
    else:
        stored.begin(manifest)
    announce(bundle, settings.detector.name, chosen)
    tally, before, started = Tally(), 0, time.monotonic()
    with (
        progress_bar() as bar,
        closing(run.classify_on_cluster(scheduler, files, settings, folder)) as units,
    ):
        task = bar.add_task("classifying", total=len(files))
        for unit in units:
            bar.advance(task, unit.files)
            before += unit.files - unit.tally.files
            tally.add(unit.tally)
            for note in unit.tally.notes:
                print_note_above(bar, note)
    print_note(tally.report(time.monotonic() - started) + (f"; {before:,} files were done before" if before else ""))
    return 1 if tally.faults else 0
