"""``smiledesk explain``: which places of a face speak for its verdict, as a picture or as arrays."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.attribution.method_names import MethodName
from smiledesk.cli.options import ModelOption, YuNetOption
from smiledesk.cli.output import ForceOption, require_writable
from smiledesk.core.errors import UserError
from smiledesk.core.escaping import one_line
from smiledesk.user_data import keep_font_list_of_plots

if TYPE_CHECKING:
    from smiledesk.attribution.base import Attribution
    from smiledesk.core.array_files import Arrays
    from smiledesk.core.records import FaceSquare, NetworkTrace, Pixels
    from smiledesk.faces.base import FaceDetector
    from smiledesk.network.bundle import Bundle
    from smiledesk.network.runtime import NetworkRuntime


_OWN_ARRAYS = frozenset({"map", "constant", "method", "crop", "square", "model"})
"""Names of arrays by which an earlier result is recognized."""


class NoSuchFaceError(UserError):
    """The face that is to be explained is not in the picture."""


class Form(StrEnum):
    """The forms of the result, by the suffix of its file."""

    PICTURE = ".png"
    ARRAYS = ".npz"


@dataclass(frozen=True, slots=True, eq=False)
class ExplainedFace:
    """A face of a picture, its verdict, and the shares of its places."""

    picture: "Pixels"
    """The whole picture, shape (height, width, 3), uint8, BGR."""
    square: "FaceSquare"
    """In its pixels."""
    bundle: "Bundle"
    trace: "NetworkTrace"
    attribution: "Attribution"


def explain(
    picture: Annotated[Path, typer.Argument(metavar="PICTURE", help="A photograph.", show_default=False)],
    method: Annotated[
        MethodName,
        typer.Option(
            help="votes: exact shares of the last maps' places. occlusion: what a gray patch takes away. gradient: "
            "gradient times input of each pixel. gradcam: Grad-CAM of the last convolution.",
            show_default=False,
        ),
    ],
    output: Annotated[
        Path,
        typer.Option(
            metavar="FILE",
            help="NAME.png: the face with the map over it, legend, sum and verdict. NAME.npz: the arrays.",
            show_default=False,
        ),
    ],
    model: ModelOption = None,
    yunet: YuNetOption = None,
    face: Annotated[int, typer.Option(min=1, metavar="N", help="The Nth largest face.")] = 1,
    class_name: Annotated[
        str | None,
        typer.Option(
            "--class",
            metavar="CLASS",
            help="The class that is asked about. Default: that of the verdict.",
            show_default=False,
        ),
    ] = None,
    force: ForceOption = False,
) -> None:
    """Say which places of a face speak for its verdict, and which against it.

    What is explained is how far the class's logit is ahead of that of its strongest rival: places above zero support
    the class. Votes and gradient are shares that add up to this difference together with the share of the biases.
    """
    form = _form_of(output)

    from smiledesk.cli.defaults import detector_choice, model_bundle
    from smiledesk.cli.judged_by import announce
    from smiledesk.core.atomic import write_whole
    from smiledesk.network.trial import load_network
    from smiledesk.sources.pictures import load_picture

    bundle = model_bundle(model)
    require_writable(output, force=force, inputs=(picture, *bundle.folder.iterdir()), text=False)
    if form is Form.ARRAYS:
        _require_own_arrays(output)
    class_index = None if class_name is None else _class_index(class_name, bundle.card.classes)
    runtime = load_network(bundle)
    detector = detector_choice(yunet)
    announce(bundle, detector.name, model)
    pixels = load_picture(picture)
    square = _face(pixels, detector.make(), face, picture)
    explained = explain_face(pixels, square, runtime, method, class_index)
    if form is Form.ARRAYS:
        from smiledesk.core.array_files import write_arrays

        write_arrays(output, _arrays(explained))
    else:
        keep_font_list_of_plots()
        from smiledesk.cli.explained_picture import png_of

        write_whole(output, png_of(explained))


def explain_face(
    picture: "Pixels", square: "FaceSquare", runtime: "NetworkRuntime", method: MethodName, class_index: int | None
) -> ExplainedFace:
    """Judge a face, and attribute its verdict. class_index: the explained class; None for that of the verdict.

    Raises:
        AttributionError: the method cannot explain this network.
    """
    from smiledesk.attribution.base import question_of
    from smiledesk.attribution.methods import METHODS
    from smiledesk.attribution.subjects import subject_of
    from smiledesk.faces.square import crop

    bundle = runtime.bundle
    card = bundle.card
    trace = runtime.trace(crop(picture, square, card.input_size, card.colour))
    decided = card.decide(tuple(map(float, trace.probabilities)))
    question = question_of(trace.logits, decided if class_index is None else class_index)
    subject = subject_of(card, bundle.weights(), trace, len(card.layers) - 1)
    return ExplainedFace(picture, square, bundle, trace, METHODS[method](subject, question, runtime.logits))


def _arrays(explained: ExplainedFace) -> "Arrays":
    """The arrays of the file; docs/formats.md has their units."""
    import numpy as np

    card, trace, square, attribution = explained.bundle.card, explained.trace, explained.square, explained.attribution
    question = attribution.question
    return {
        "map": attribution.map,
        "constant": np.array(np.nan if attribution.constant is None else attribution.constant),
        "difference": np.array(question.difference(trace.logits)),
        "method": np.array(str(attribution.method)),
        "classes": np.array(card.classes),
        "class": np.array(question.class_index),
        "rival": np.array(question.rival_index),
        "logits": trace.logits,
        "probabilities": trace.probabilities,
        "crop": trace.crop,
        "square": np.array([square.cx, square.cy, square.size, square.angle]),
        "model": np.array(trace.model_id),
    }


def _form_of(output: Path) -> Form:
    try:
        return Form(output.suffix.lower())
    except ValueError as error:
        raise typer.BadParameter(f"'{output}' must end in .png or .npz, which says what is written") from error


def _require_own_arrays(output: Path) -> None:
    """Refuse to replace arrays that another program, or another command, has written."""
    from smiledesk.core.array_files import ArrayFileError, read_arrays

    if not output.is_file():
        return
    with suppress(ArrayFileError):
        if read_arrays(output).keys() >= _OWN_ARRAYS:
            return
    raise typer.BadParameter(f"'{output}' is no earlier result, and is not replaced: choose another name")


def _class_index(name: str, classes: Sequence[str]) -> int:
    if name not in classes:
        raise typer.BadParameter(f"the model has the classes {', '.join(classes)}. Received: '{one_line(name)}'")
    return classes.index(name)


def _face(pixels: "Pixels", detector: "FaceDetector", number: int, picture: Path) -> "FaceSquare":
    """The square of a face, counted from the largest."""
    from smiledesk.faces.base import SearchEffort
    from smiledesk.session.analyzer import SMALLEST_SQUARE

    squares = detector.search(pixels, SearchEffort.STILL)
    if not squares:
        raise NoSuchFaceError(f"no face is found in '{picture}': give a photograph with a face, seen from the front")
    if number > len(squares):
        raise NoSuchFaceError(
            f"'{picture}' shows fewer faces: choose a smaller number. "
            f"Received: --face {number}, expected at most {len(squares)}"
        )
    square = squares[number - 1]
    if square.size < SMALLEST_SQUARE:
        raise NoSuchFaceError(
            f"face {number} of '{picture}' is too small to be judged: {SMALLEST_SQUARE:.0f} pixels are needed. "
            f"Received: {square.size:.0f}"
        )
    return square
