"""The texts of ranked faces and their maps."""

from smiledesk.core.escaping import one_line
from smiledesk.dataset.demo_faces import LabelledFace
from smiledesk.evaluation.activation_pictures import ActivationPicture
from smiledesk.evaluation.strongest_faces import FaceFile, StrongestFaces
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.skip_reasons import skip_reason_text
from smiledesk.gui.common.translation import translate
from smiledesk.gui.microscope.titles import title_of
from smiledesk.network.card import Card, LayerCard


def map_text(card: Card, layer: LayerCard, channel: int) -> str:
    """A map or unit, such as ``Convolution · conv_3 · map 12 of 64``; the units of classes by their names."""
    channels = layer.output_shape[-1]
    if len(layer.output_shape) == 3:
        which = translate("strongest_text", "map {0} of {1}").format(channel + 1, channels)
    elif layer in card.layers[-2:] and channels == len(card.classes):
        which = class_text(card.classes[channel])
    else:
        which = translate("strongest_text", "value {0} of {1}").format(channel + 1, channels)
    return f"{title_of(layer.kind)} · {layer.name} · {which}"


def face_name(face: FaceFile | LabelledFace) -> str:
    """The file of a face; of one of the demo's, its class."""
    if isinstance(face, FaceFile):
        return one_line(face.path.name)
    return translate("strongest_text", "a face made of the demo's ({0})").format(class_text(face.label))


def summary_text(found: StrongestFaces) -> str:
    """The counts of a search."""
    counts = {translate("strongest_text", "Faces"): found.faces}
    if found.origins < found.faces:
        #: Faces that are there more than once; a number stands beside it
        counts[translate("strongest_text", "repeats")] = found.faces - found.origins
    counts |= {skip_reason_text(reason): count for reason, count in found.skipped.items()}
    return " · ".join(f"{what}: {grouped(count)}" for what, count in counts.items())


def made_text(made: ActivationPicture, layer: str, strongest: float | None) -> str:
    """Description of a made picture, with its number beside that of the strongest face."""
    what = translate(
        "strongest_text",
        "No photograph: made for this channel of {0}, from noise, by following the gradient of its number "
        "(activation maximisation).",
    ).format(layer)
    if strongest is None:
        return what
    numbers = translate("strongest_text", "The number reaches {0:+.2f} here, and {1:+.2f} for the strongest face.")
    return f"{what} {numbers.format(made.reached, strongest)}"
