"""Find files by names written on another system, where spelling and encoding may differ."""

import os
import unicodedata
from pathlib import Path

from smiledesk.dataset.csv_table import LEGACY_ENCODING
from smiledesk.sources.folder_listing import is_regular_file


class NamedFiles:
    """Finds files of a folder by name.

    A name is tried as it is, with slashes for backslashes, with the bytes of a legacy encoding, and at last ignoring
    case and Unicode composition if only one file matches.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[Path, dict[str, list[str]]] = {}

    def find(self, name: str) -> Path | None:
        """The regular file of a name, relative to the folder or absolute; None if there is none."""
        slashed = name.replace("\\", "/")
        spellings = dict.fromkeys((name, slashed, *_by_their_bytes(slashed)))
        exact = next((path for path in map(self._folder.joinpath, spellings) if is_regular_file(path)), None)
        return exact or self._alike(Path(slashed))

    def _alike(self, name: Path) -> Path | None:
        """The only file whose name differs in nothing but case and Unicode composition."""
        path = self._folder
        for part in name.parts:
            if name.is_absolute() or part == os.pardir:
                return None
            found = self._names_in(path).get(_plain(part), [])
            if part in found:
                path /= part
            elif len(found) == 1:
                path /= found[0]
            else:
                return None
        return path if is_regular_file(path) else None

    def _names_in(self, folder: Path) -> dict[str, list[str]]:
        if folder not in self._names:
            names: dict[str, list[str]] = {}
            try:
                for name in os.listdir(folder):  # noqa: PTH208 - names, of which there may be a hundred thousand
                    names.setdefault(_plain(name), []).append(name)
            except OSError:
                names = {}
            self._names[folder] = names
        return self._names[folder]


def _by_their_bytes(name: str) -> tuple[str, ...]:
    try:
        return (os.fsdecode(name.encode(LEGACY_ENCODING, "surrogateescape")),)
    except UnicodeEncodeError:
        return ()


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
