"""Zips as other programs write them, and malicious ones."""

import io
import stat
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

from smiledesk.core.resources import resource


def bundle_files() -> dict[str, bytes]:
    """The files of a valid bundle."""
    return {file.name: file.read_bytes() for file in sorted(resource("model").iterdir())}


def write_zip(path: Path, files: Mapping[str, bytes], **options: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content, **options)
    return path


def write_zip_as_macos(path: Path, files: Mapping[str, bytes]) -> Path:
    """A zip as Finder makes it: in a folder, with ``.DS_Store`` and an AppleDouble file for each file."""
    notes = {f"__MACOSX/my lesson/._{Path(name).name}": b"\0\5\x16\7" for name in files}
    inside = {f"my lesson/{name}": content for name, content in {**files, ".DS_Store": b"\0\0\0\1Bud1"}.items()}
    return write_zip(path, {"my lesson/": b"", **inside, "__MACOSX/._my lesson": b"", **notes})


def with_entry_named(path: Path, name: str) -> Path:
    """A bundle with another entry of exactly this name, which `zipfile` would change to a harmless one."""
    placeholder = "x" * len(name.encode())
    write_zip(path, {**bundle_files_without("hold_out.csv"), placeholder: b"evil"})
    path.write_bytes(path.read_bytes().replace(placeholder.encode(), name.encode()))
    return path


def with_symbolic_link(path: Path) -> Path:
    """A bundle whose notes are a symbolic link out of the bundle."""
    link = zipfile.ZipInfo("notes.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in bundle_files().items():
            archive.writestr(name, content)
        archive.writestr(link, "/etc/passwd")
    return path


def with_duplicate_card(path: Path) -> Path:
    """A bundle with two cards of one name: programs differ in which one they read."""
    write_zip(path, {**bundle_files(), "card.jsoX": b"{}"})
    path.write_bytes(path.read_bytes().replace(b"card.jsoX", b"card.json"))
    return path


def with_many_entries(path: Path, entries: int) -> Path:
    """A zip with a central directory of so many entries."""
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"x"
    end = struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, min(entries, 0xFFFF), min(entries, 0xFFFF), entries * len(entry), 0, 0
    )
    path.write_bytes(entry * entries + end)
    return path


def with_zip_bomb(path: Path, name: str, size: int) -> Path:
    """A bundle in which one file consists of zeros, a thousand times smaller in the zip."""
    return write_zip(path, {**bundle_files(), name: bytes(size)})


def with_false_file_size(path: Path, name: str, declared: int) -> Path:
    """A bundle that declares one file smaller than it is."""
    content = write_zip(path, bundle_files()).read_bytes()
    real = zipfile.ZipFile(io.BytesIO(content)).getinfo(name).file_size
    at = content.rfind(name.encode()) - 46 + 24
    assert struct.unpack_from("<L", content, at) == (real,)
    path.write_bytes(content[:at] + struct.pack("<L", declared) + content[at + 4 :])
    return path


def bundle_files_without(*names: str) -> dict[str, bytes]:
    """The files of a valid bundle but for some."""
    return {name: content for name, content in bundle_files().items() if name not in names}
