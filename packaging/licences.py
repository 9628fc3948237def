"""Collect the licences of everything in the program: ``python packaging/licences.py SOURCES FOLDER``.

SOURCES lists the files that the program was made of, a line each; ``smiledesk.spec`` writes it. The FOLDER gets
``LICENCES.md``, a table of every library with its version and licence, and the text of each licence. Run it with the
Python of the environment that was frozen. A library whose licence is not known ends it with 1.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|copyright|third.?party", re.IGNORECASE)

_SHARED_LIBRARY = re.compile(r"(?P<name>lib[\w+.-]*?)(?:-[0-9a-f]{8})?\.(?:so|dll|dylib)\b")

_NOT_IN_METADATA = {
    "ai-edge-litert": "Apache-2.0",
    "contourpy": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "matplotlib": "Matplotlib licence (BSD style); DejaVu fonts: Bitstream Vera licence",
    "mdurl": "MIT",
    "namex": "Apache-2.0",
    "cycler": "BSD-3-Clause",
    "kiwisolver": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later, with an exception for the programs that it makes",
    "pylsl": "MIT",
    "python-osc": "Unlicense",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
}
"""Licences that the metadata of a distribution lacks, or has as a whole text."""

_INSIDE_WHEELS = {
    "libSvtAv1Enc": "BSD-3-Clause-Clear",
    "libaec": "BSD-2-Clause",
    "libaom": "BSD-2-Clause",
    "libasound": "LGPL-2.1-or-later",
    "libav": "LGPL-3.0-or-later; GPL-3.0-or-later together with libx264 and libx265",
    "libavif": "BSD-2-Clause",
    "libbrotli": "MIT",
    "libcrypto": "OpenSSL licence (1.1.1)",
    "libdav1d": "BSD-2-Clause",
    "libde265": "LGPL-3.0-or-later",
    "libdrm": "MIT",
    "libfreetype": "FTL OR GPL-2.0-or-later",
    "libgfortran": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgmp": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libgnutls": "LGPL-2.1-or-later",
    "libharfbuzz": "MIT",
    "libhdf5": "BSD-3-Clause",
    "libheif": "LGPL-3.0-or-later",
    "libhogweed": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libicu": "Unicode-3.0",
    "libjpeg": "IJG AND BSD-3-Clause AND Zlib",
    "liblcms2": "MIT",
    "liblsl": "MIT",
    "liblzma": "0BSD",
    "libmp3lame": "LGPL-2.0-or-later",
    "libnettle": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libopencore": "Apache-2.0",
    "libopenblas": "BSD-3-Clause",
    "libopenjp2": "BSD-2-Clause",
    "libopus": "BSD-3-Clause",
    "libpng16": "libpng-2.0",
    "libquadmath": "LGPL-2.1-or-later",
    "libscipy_openblas": "BSD-3-Clause",
    "libsharpyuv": "BSD-3-Clause",
    "libssl": "OpenSSL licence (1.1.1)",
    "libswresample": "LGPL-3.0-or-later",
    "libswscale": "LGPL-3.0-or-later",
    "libsz": "BSD-2-Clause",
    "libtiff": "libtiff",
    "libunistring": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libvpl": "MIT",
    "libvpx": "BSD-3-Clause",
    "libwebp": "BSD-3-Clause",
    "libx264": "GPL-2.0-or-later",
    "libx265": "GPL-2.0-or-later",
    "libXau": "MIT",
    "libxcb": "MIT",
    "libzstd": "BSD-3-Clause",
}
"""Licences of the libraries that wheels bring in folders named ``….libs``, by the beginning of their names."""

_HEADING = """# Licences of everything in this program

SmileDesk itself is under the MIT licence. This program also contains the encoders x264 and x265, which come with the
libraries that decode films and HEIC pictures and are under the GNU General Public License, version 2 or later. Beside
them are parts under version 3 of the LGPL and under the Apache licence. **As a whole, this program may therefore be
passed on under the terms of the GNU General Public License, version 3 or later, only.** The source of each library is
that of the version below, from its project; SmileDesk's own is at https://github.com/smiledesk/smiledesk.

The texts are in the folders beside this page.

| library | version | licence |
| --- | --- | --- |
"""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A library in the program."""

    name: str
    version: str
    licence: str
    """Empty if it is not known."""
    texts: tuple[Path, ...] = ()
    """Files with the licence's text; empty where its own package has none."""


def main(sources: Path, folder: Path) -> int:
    """Write table and texts, and return the exit code."""
    files = {Path(line).resolve() for line in sources.read_text("utf-8").splitlines()}
    parts = sorted({*_parts(files)})
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = [f"| {part.name} | {part.version} | {part.licence or 'unknown'} |\n" for part in parts]
    (folder / "LICENCES.md").write_text(_HEADING + "".join(rows), "utf-8")
    for part in parts:
        for text in part.texts:
            place = folder / part.name
            place.mkdir(exist_ok=True)
            shutil.copyfile(text, place / text.name)
    unknown = [part.name for part in parts if not part.licence]
    sys.stdout.write(f"{len(parts)} licences in {folder}\n")
    if unknown:
        sys.stderr.write(f"the licences of these are not known, add them to {__file__}: {', '.join(unknown)}\n")
    return 1 if unknown else 0


def _parts(files: set[Path]) -> Iterator[Part]:
    """The libraries to which files belong."""
    yield Part("python", sys.version.split()[0], "PSF-2.0", _texts_of_python())
    rest = set(files)
    for distribution in distributions():
        own = {Path(str(file.locate())).resolve() for file in distribution.files or ()}
        used = own & files
        rest -= own
        # The loader of the program is part of PyInstaller.
        if used or distribution.name == "pyinstaller":
            yield _part_of(distribution)
            yield from _inside(distribution, used)
    if sys.platform == "linux":
        yield from _of_system({file for file in rest if not file.is_relative_to(ROOT)})


def _part_of(distribution: Distribution) -> Part:
    metadata = distribution.metadata
    stated = metadata.get("License-Expression") or (metadata.get("License") or "").strip()
    is_short = stated and "\n" not in stated and len(stated) < 80
    licence = _NOT_IN_METADATA.get(distribution.name) or (stated if is_short else "")
    texts = [
        Path(str(file.locate()))
        for file in distribution.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name)
    ]
    return Part(distribution.name, distribution.version, licence, tuple(sorted(texts)))


def _inside(distribution: Distribution, files: set[Path]) -> Iterator[Part]:
    """The libraries of others that a wheel brings."""
    for file in files:
        match = _SHARED_LIBRARY.match(file.name)
        if match is None or not any(folder.endswith((".libs", ".dylibs")) for folder in file.parts):
            continue
        known = [name for name in _INSIDE_WHEELS if match["name"].startswith(name)]
        licence = _INSIDE_WHEELS[max(known, key=len)] if known else ""
        yield Part(f"{match['name']} (in {distribution.name})", distribution.version, licence)


def _of_system(files: set[Path]) -> Iterator[Part]:
    """The libraries of the Debian or Ubuntu on which the program was built, by their packages."""
    names = sorted({file.name for file in files if ".so" in file.name and not file.is_relative_to(sys.base_prefix)})
    # A link such as /lib hides the folder that the package names, so the names alone are looked for.
    found = _lines_of("dpkg-query", "--search", *(f"*/{name}" for name in names))
    packages = {line.rpartition("/")[2]: line.partition(":")[0] for line in found}
    yield from (Part(name, "", "") for name in names if name not in packages)
    if not packages:
        return
    for line in _lines_of(
        "dpkg-query", "--show", "--showformat=${Package} ${Version}\n", *sorted({*packages.values()})
    ):
        package, version = line.split(" ")
        text = Path("/usr/share/doc") / package / "copyright"
        yield (
            Part(package, version, f"see {package}/copyright", (text,))
            if text.is_file()
            else Part(package, version, "")
        )


def _lines_of(*command: str) -> list[str]:
    """What a command prints. Its exit code does not count: dpkg-query reports by it that one of many is not found."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


def _texts_of_python() -> tuple[Path, ...]:
    places = [
        Path(sys.base_prefix),
        Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}",
    ]
    return tuple(place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
