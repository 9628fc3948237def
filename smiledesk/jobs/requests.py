"""Requests to child processes that do not train a model; `TrainingRequest` is one that does."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from smiledesk.core.colour import Colour
from smiledesk.core.errors import UserError
from smiledesk.core.setting import Setting, faults_of, setting_fields
from smiledesk.jobs.settings import FOR_PROGRAMS, LARGEST_SEED, Faces, Folders, Merge, SamplesFile, YuNetFile
from smiledesk.jobs.training_request import STRONGEST_AUGMENTATION, TrainingRequest
from smiledesk.network.architecture import Architecture

InputColour = Literal["gray", "bgr", "rgb"]
"""Order of the channels of a network from elsewhere."""

InputRange = Literal["0..255", "0..1", "-1..1"]
"""Numbers that a network from elsewhere was given for black and for white."""

_ARCHITECTURE = setting_fields(Architecture)


class RequestError(UserError):
    """A child process cannot do as requested; the line says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyRequest:
    """Look at folders of images as training would."""

    folders: Folders
    samples_file: SamplesFile = None
    merge: Merge = field(default_factory=dict)
    faces: Faces = "auto"
    validation: float = setting_fields(TrainingRequest)["validation"].default
    """Share of each class that training would hold back."""

    seed: int = 0
    """Seed of that choice, and of the images by which ``auto`` decides."""

    yunet: YuNetFile = None
    keep: Annotated[
        Path | None,
        Setting(
            help="Put small pictures and the faces found there; a later survey with the same folder searches no "
            "picture again.",
            metavar="FOLDER",
            panel=FOR_PROGRAMS,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRequest:
    """Do the five learning steps on command."""

    folders: Folders
    run: Annotated[Path, Setting(help="A new or empty folder for arrays and networks.")]
    images: Annotated[int, Setting(help="Images of each class.", least=1)] = 12
    faces: Faces = "auto"
    seed: Annotated[
        int,
        Setting(
            help="Seed of the choice of images, and of the weights where no command gives one.",
            least=0,
            most=LARGEST_SEED,
        ),
    ] = 0
    yunet: YuNetFile = None
    architecture: Architecture = field(default_factory=Architecture)

    def __post_init__(self) -> None:
        """Refuse numbers beyond their limits.

        Raises:
            RequestError: the line names the option.
        """
        _refuse_faults(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class AugmentRequest:
    """Draw augmented views of some faces, as a training run would show them to its network."""

    folders: Folders
    output: Annotated[Path, Setting(help="The .npz file to write.")]
    images: Annotated[int, Setting(help="Images of each class.", least=1)] = 3
    count: Annotated[int, Setting(help="Augmented views of each image.", least=1, most=100)] = 7
    """All of them are held in memory for display."""

    strength: Annotated[
        float,
        Setting(
            help="How far they are changed, as a multiple of the usual; 0: not at all.",
            least=0,
            most=STRONGEST_AUGMENTATION,
        ),
    ] = 1.0
    faces: Faces = "auto"
    seed: Annotated[
        int, Setting(help="Seed of the choice of images and of their changes.", least=0, most=LARGEST_SEED)
    ] = 0
    yunet: YuNetFile = None
    size: Annotated[int, _ARCHITECTURE["size"].setting] = _ARCHITECTURE["size"].default
    colour: Annotated[Colour, _ARCHITECTURE["colour"].setting] = _ARCHITECTURE["colour"].default

    def __post_init__(self) -> None:
        """Refuse numbers beyond their limits.

        Raises:
            RequestError: the line names the option.
        """
        _refuse_faults(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRequest:
    """Import a model: the zip of a bundle, or a Keras model with what its file does not say."""

    file: Annotated[Path, Setting(help="A bundle (.zip), or a Keras model (.keras).", metavar="FILE", is_argument=True)]
    name: Annotated[str | None, Setting(help="Its name. Default: the file's.")] = None
    classes: Annotated[
        tuple[str, ...],
        Setting(help="For a Keras model: the classes of its outputs, in their order.", metavar="A,B"),
    ] = ()
    """For a single sigmoid: the class of low outputs, then that of high outputs."""

    positive_class: Annotated[str | None, Setting(help="Of two classes, the one whose probability is shown.")] = None
    """None: the bundled model's, or the last one."""

    colour: Annotated[
        InputColour | None,
        Setting(help="For a Keras model: the colours that it takes. Default: gray or rgb."),
    ] = None
    input_range: Annotated[
        InputRange | None,
        Setting(
            help="For a Keras model: its numbers for black and white. Default: 0..255 if it begins with Rescaling, "
            "else 0..1."
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveChangedRequest:
    """Save a network with the user's changes as a model of the user's own."""

    model: Path
    """Folder of the model whose network was changed, or of a run's snapshots."""

    card: str = "card.json"
    """File of its card in that folder, such as ``007.json`` for a snapshot."""

    model_id: str
    """SHA-256 of that network, so that no other is changed if the folder was replaced."""

    interventions: tuple[Mapping[str, Any], ...]
    """The changes, as `attribution.interventions.described`."""

    name: str
    """The name of the model to be made."""


Request = TrainingRequest | SurveyRequest | StepRequest | AugmentRequest | ImportRequest | SaveChangedRequest

COMMANDS: dict[type[Request], tuple[str, ...]] = {
    TrainingRequest: ("train",),
    SurveyRequest: ("survey",),
    StepRequest: ("step",),
    AugmentRequest: ("augment",),
    ImportRequest: ("models", "import"),
    SaveChangedRequest: ("models", "save-changed"),
}
"""Request -> the command of ``smiledesk`` that takes it as ``--request FILE``."""


def _refuse_faults(request: StepRequest | AugmentRequest) -> None:
    for fault in faults_of(request):
        raise RequestError(fault)
