"""Save a network with the user's changes as a bundle of its own."""

from datetime import UTC, datetime
from pathlib import Path

from smiledesk.attribution.interventions import CHANGED, change, interventions_of
from smiledesk.jobs.messages import Progress, Saved
from smiledesk.jobs.requests import SaveChangedRequest
from smiledesk.network.architecture import ARCHITECTURE
from smiledesk.network.bundle import Bundle, reread_bundle
from smiledesk.network.card import Card
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.snapshots import files_beside
from smiledesk.training.control import Control
from smiledesk.training.reporting import Report


def save_changed_model(request: SaveChangedRequest, output: Path, control: Control, report: Report) -> Bundle:
    """Change the network, convert it, compare LiteRT's numbers with its own, and write it, whole or not at all.

    Args:
        request: the model and its changes.
        output: the bundle to make, whose name is the model's.
        control: signals when to stop.
        report: gets every message but `Failed`.

    Raises:
        BundleError: the changed model is gone or another one, the bundle exists already, or its files disagree.
        InterventionError: the model cannot be changed so.
        Cancelled: the user cancelled; nothing was written.
    """
    report(Progress(phase="reading", done=0, total=1))
    parent = reread_bundle(request.model, request.model_id, files_beside(request.card))
    changed = change(NumpyNetwork.of(parent), interventions_of(request.interventions))
    control.raise_if_stopped()
    report(Progress(phase="starting", done=0, total=1))
    from smiledesk.training.tensorflow_setup import set_up_tensorflow

    set_up_tensorflow()

    from smiledesk.training.architecture import rebuilt
    from smiledesk.training.keras_import.conversion import write_converted

    control.raise_if_stopped()
    report(Progress(phase="exporting", done=0, total=1))
    card = parent.card
    network = changed.network
    model = rebuilt(network.layers, (card.input_size, card.input_size, card.channels), network.weights)
    bundle = write_converted(output, model, card_of(request, card, output.name), control)
    report(Saved(name=output.name, bundle=str(bundle.folder)))
    return bundle


def card_of(request: SaveChangedRequest, parent: Card, title: str) -> Card:
    """The card, without layers, and without what was measured of the parent: it says nothing about this network."""
    training = {name: value for name, value in parent.training.items() if name != ARCHITECTURE}
    before = training.get(CHANGED)
    changes = {"from": parent.title, "sha256": request.model_id, "interventions": list(request.interventions)}
    return Card(
        title=title,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=parent.classes,
        positive_class=parent.positive_class,
        threshold=parent.threshold,
        input_size=parent.input_size,
        colour=parent.colour,
        face_square_version=parent.face_square_version,
        layers=(),
        parameters=0,
        temperature=parent.temperature,
        data=parent.data,
        data_fingerprint=parent.data_fingerprint,
        training={**training, CHANGED: [*(before if isinstance(before, list) else ()), changes]},
        limits=(
            f"Changed by hand: '{parent.title}' with the changes under training.{CHANGED}. Not measured. Temperature "
            f"and threshold were chosen for '{parent.title}'. Activation ranges are those of the demo's faces."
        ),
    )
