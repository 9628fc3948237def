"""Find the class folders of a folder: directly in it, one level deeper, or below train, val and test."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from smiledesk.core.translatable import Translatable
from smiledesk.dataset.samples import DatasetError, Split
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.sources.folder_listing import files_in, has_picture_suffix, is_hidden, subfolders_of

_SPLIT_FOLDERS: Mapping[str, Split] = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("val", "valid", "validation", "dev"), "validation"),
    **dict.fromkeys(("test", "testing"), "hold_out"),
}
"""Name of a folder in lower case -> its split.

Images of ``test`` are held out to measure the finished model.
"""

_DEEPEST = 8
"""Levels of subfolders to search."""


@dataclass(frozen=True, slots=True)
class ClassFolder:
    """A folder of images."""

    path: Path
    label: str
    """The class; empty if only a samples file can tell it."""
    split: Split = ""
    """Split of its images."""


@dataclass(frozen=True, slots=True)
class FolderLayout:
    """The class folders of a folder."""

    root: Path
    """The folder that holds them, and ``samples.csv`` if there is one."""
    class_folders: tuple[ClassFolder, ...]
    observations: tuple[Translatable, ...] = ()
    """For the user, on how the folders were found; each without capital and full stop."""

    @property
    def is_plain(self) -> bool:
        """True if the class folders are directly in the folder."""
        return not self.observations


def find_layout(folder: Path) -> FolderLayout:
    """Find the class folders of a folder by names and the places of images; no image is opened.

    Raises:
        DatasetError: the folder can be understood in two ways.
        OSError: a folder cannot be read.
    """
    root = _innermost(folder)
    deeper: tuple[Translatable, ...] = ()
    if root != folder:
        deeper = (Translatable("the class folders lie deeper, in '{folder}'", folder=root.relative_to(folder)),)
    split_folders = _split_folders(root)
    if not split_folders:
        return FolderLayout(root, tuple(ClassFolder(path, path.name) for path in subfolders_of(root)), deeper)
    uses = (
        _use_of(path.name, split)
        for use in ("train", "validation", "hold_out")
        for path, split in split_folders.items()
        if split == use
    )
    return FolderLayout(root, tuple(_classes_below(split_folders)), (*deeper, *uses))


def _use_of(name: str, split: Split) -> Translatable:
    match split:
        case "train":
            return Translatable("'{folder}' is to learn from", folder=name)
        case "validation":
            return Translatable("'{folder}' is to choose epoch and threshold by", folder=name)
        case _:
            return Translatable("'{folder}' is held out to measure the finished model with", folder=name)


def _innermost(folder: Path) -> Path:
    """The folder that really holds the class folders: a zip that was unpacked twice adds levels around it."""
    root = folder
    for _ in range(_DEEPEST):
        inside = _folders_with_images(root)
        if (root / SAMPLES_FILE).is_file() or len(inside) > 1:
            return root
        if len(inside) != 1 or _has_images_of_its_own(inside[0]) or _SPLIT_FOLDERS.get(inside[0].name.lower()):
            break
        root = inside[0]
    return folder if root != folder and not _split_folders(root) else root


def _split_folders(root: Path) -> dict[Path, Split]:
    """The folders for training, validation and test; empty if the folder is not divided like that."""
    inside = _folders_with_images(root)
    named = {path: _SPLIT_FOLDERS[path.name.lower()] for path in inside if path.name.lower() in _SPLIT_FOLDERS}
    with_classes = [names for path in named if (names := {inner.name for inner in _folders_with_images(path)})]
    others = [path for path in inside if path not in named]
    if not with_classes:
        if len(named) > 1 and not others and not (root / SAMPLES_FILE).is_file():
            raise DatasetError(
                "'{root}' holds {folders}, but no class folders in them: put a folder for each class into each of them",
                root=root,
                folders=_listed(named),
            )
        return {}
    shared = set.intersection(*with_classes)
    beside = {path.name for path in others}
    if others and ((len(with_classes) > 1 and shared) or any(names & beside for names in with_classes)):
        raise DatasetError(
            "'{root}' holds {folders} with class folders inside, and beside them {others}: put what is to be "
            "learned from into a folder 'train', and move the rest elsewhere",
            root=root,
            folders=_listed(named),
            others=_listed(others),
        )
    if not others and not shared:
        raise DatasetError(
            "'{root}' holds {folders}, but no class folder that all of them have: put a folder for each class into "
            "each of them",
            root=root,
            folders=_listed(named),
        )
    return {} if others else named


def _classes_below(split_folders: Mapping[Path, Split]) -> Iterator[ClassFolder]:
    for path, split in split_folders.items():
        for inner in subfolders_of(path):
            yield ClassFolder(inner, inner.name, split)
        if _has_images_of_its_own(path):
            yield ClassFolder(path, "", split)


def _folders_with_images(folder: Path) -> list[Path]:
    return [inner for inner in subfolders_of(folder) if any(map(has_picture_suffix, files_in(inner, folder)))]


def _has_images_of_its_own(folder: Path) -> bool:
    return any(has_picture_suffix(path) and not is_hidden(path.name) for path in folder.iterdir())


def _listed(folders: Iterable[Path]) -> str:
    return ", ".join(f"'{folder.name}'" for folder in folders)
