"""Import a foreign ``.keras`` file as a bundle, or refuse it with the reason."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smiledesk.core.colour import Colour
from smiledesk.core.escaping import one_line
from smiledesk.core.records import FACE_SQUARE_VERSION
from smiledesk.core.temporary import TemporaryFolder
from smiledesk.jobs.messages import Imported, Progress
from smiledesk.jobs.requests import ImportRequest
from smiledesk.network.bundle import Bundle
from smiledesk.network.card import Card
from smiledesk.network.keras_file import KerasNetwork, read_keras_file
from smiledesk.training.control import Control
from smiledesk.training.keras_import.settings import ImportSettings, settings_of
from smiledesk.training.reporting import Report


def import_keras(request: ImportRequest, output: Path, control: Control, report: Report) -> Bundle:
    """Check and convert the network, compare it with the original, and write the bundle, whole or not at all.

    Args:
        request: what to import.
        output: the bundle to make, whose name is the model's.
        control: signals when to stop.
        report: gets every message but `Failed`.

    Raises:
        KerasFileError: the file cannot be imported, or the request lacks something.
        ArchiveError: Keras did not write the file.
        BundleError: the bundle exists already.
        Cancelled: the user cancelled; nothing was written.
    """
    report(Progress(phase="reading", done=0, total=1))
    network = read_keras_file(request.file)
    settings = settings_of(request, network, output.name)
    control.raise_if_stopped()
    report(Progress(phase="starting", done=0, total=1))
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.keras_import.conversion import converted, write_converted
    from smiledesk.training.keras_import.original import load_original

    control.raise_if_stopped()
    report(Progress(phase="measuring", done=0, total=1))
    with TemporaryFolder("import") as folder:
        original = load_original(request.file, network, folder.path)
    model = converted(original, network, settings)
    control.raise_if_stopped()
    report(Progress(phase="exporting", done=0, total=1))
    bundle = write_converted(output, model, card_of(request, network, settings, output.name), control)
    report(Imported(name=output.name, bundle=str(bundle.folder)))
    return bundle


def card_of(request: ImportRequest, network: KerasNetwork, settings: ImportSettings, title: str) -> Card:
    """The card, as far as it is known before the network runs."""
    colour: Colour = "gray" if network.channels == 1 else "bgr"
    return Card(
        title=title,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=settings.classes,
        positive_class=settings.positive_class,
        threshold=0.5,
        input_size=network.size,
        colour=colour,
        face_square_version=FACE_SQUARE_VERSION,
        layers=(),
        parameters=0,
        training={"imported": _provenance(request, network, settings)},
        limits=(
            f"Imported from '{one_line(request.file.name)}', which says nothing about its images. Not calibrated: the "
            f"temperature is 1, the threshold 0.5. Not measured. Activation ranges are those of the demo's faces. "
            f"Assumed: {'; '.join(settings.assumptions)}."
        ),
    )


def _provenance(request: ImportRequest, network: KerasNetwork, settings: ImportSettings) -> dict[str, Any]:
    return {
        "file": one_line(request.file.name),
        "sha256": network.sha256,
        "keras_version": network.keras_version,
        "colour": settings.colour,
        "input_range": settings.input_range,
        "assumed": list(settings.assumptions),
    }
