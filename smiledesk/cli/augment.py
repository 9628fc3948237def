"""``smiledesk augment``: what a training run would make of some faces, as pictures."""

from pathlib import Path
from typing import Annotated

import typer

from smiledesk.cli.child_protocol import ProgressOption, Shown, reporting
from smiledesk.cli.network_options import COLOUR, SIZE, ColourOption, SizeOption
from smiledesk.cli.options import LARGEST_SEED, Faces, YuNetOption
from smiledesk.cli.output import ForceOption, require_writable


def augment(
    folders: Annotated[
        list[Path], typer.Argument(metavar="FOLDER...", help="Folders that hold a folder of images for each class.")
    ],
    output: Annotated[Path, typer.Option(help="The .npz file to write.", show_default=False)],
    images: Annotated[int, typer.Option(help="Images of each class.")] = 3,
    count: Annotated[int, typer.Option(help="Changed views of each image.")] = 7,
    strength: Annotated[
        float, typer.Option(help="How far they are changed, as a multiple of the usual; 0: not at all.")
    ] = 1.0,
    faces: Annotated[
        Faces, typer.Option(help="crop: find the face in photographs; whole: the images are faces; auto: find out.")
    ] = Faces.AUTO,
    seed: Annotated[
        int, typer.Option(min=0, max=LARGEST_SEED, help="Seed of the choice of images and of their changes.")
    ] = 0,
    yunet: YuNetOption = None,
    size: SizeOption = SIZE,
    colour: ColourOption = COLOUR,
    force: ForceOption = False,
    progress: ProgressOption = Shown.TERMINAL,
) -> None:
    """Draw changed views of some faces, as `smiledesk train --augment STRENGTH` shows them to its network."""
    require_writable(output, force=force, text=False)
    with reporting(progress) as report:
        from smiledesk.cli.defaults import detector_choice
        from smiledesk.training.fit.preview import PreviewRequest, preview
        from smiledesk.training.stepwise.labelled_subset import LabelledSubset

        handful = LabelledSubset(tuple(folders), images, faces.value, seed, size, colour.value)
        preview(PreviewRequest(handful, count, strength, output), detector_choice(yunet).make, report)
