"""The gradient of a logit difference, layer by layer from the logits back to the face."""

from smiledesk.attribution.base import AttributionError, Question
from smiledesk.core.layer_kinds import LAYER_KINDS, Gradient, LayerKind
from smiledesk.lenses.base import Subject, SubjectLayer


def gradients(subject: Subject, question: Question, first: int) -> tuple[Gradient, ...]:
    """The gradients with respect to the inputs of the layers from one on, and last to the logits.

    Args:
        subject: the network on the face.
        question: the logit difference.
        first: index of the first layer.

    Raises:
        AttributionError: one of these layers is of an unknown kind.
    """
    found = [question.direction(subject.layers[-2].output.size)]
    for layer in reversed(subject.layers[first:-1]):
        found.append(kind_of(layer).backward(found[-1], layer.input, layer.config, *layer.weights))
    return tuple(reversed(found))


def kind_of(layer: SubjectLayer) -> LayerKind:
    """The kind of a layer.

    Raises:
        AttributionError: it is unknown.
    """
    kind = LAYER_KINDS.get(layer.kind)
    if kind is None:
        raise AttributionError(
            "the derivative of layer '{layer}' is not known: choose occlusion, which needs none. "
            "Received: kind '{kind}'",
            layer=layer.name,
            kind=layer.kind,
        )
    return kind
