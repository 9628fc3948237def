"""The files around the program without Python; `packaging/test-in-debian` tests the program itself."""

import os
import runpy
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from importlib.metadata import distribution
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from packaging.licenses import canonicalize_license_expression
from PIL import Image

from smiledesk.core.resources import resource
from smiledesk.project import PROJECT_SUFFIX

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "packaging" / "licences.toml"
LINUX = ROOT / "packaging" / "linux"
TYPE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_menu_entry_opens_project_files() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "smiledesk.desktop", "utf-8")
    (described,) = ElementTree.parse(LINUX / "smiledesk.xml").iter(f"{TYPE}mime-type")  # noqa: S314 - a file of the project
    assert entry["Desktop Entry"]["MimeType"] == described.attrib["type"] + ";"
    assert [glob.attrib["pattern"] for glob in described.iter(f"{TYPE}glob")] == [f"*{PROJECT_SUFFIX}"]


@pytest.mark.skipif(os.name == "nt", reason="it is for desktops of Linux")
def test_the_menu_entry_starts_the_unpacked_program(tmp_path: Path) -> None:
    program = tmp_path / "a folder & more"
    for folder, file in (("applications", "smiledesk.desktop"), ("mime/packages", "smiledesk.xml")):
        (program / "share" / folder).mkdir(parents=True)
        (program / "share" / folder / file).write_bytes((LINUX / file).read_bytes())
    (program / "share/icons/hicolor/16x16/apps").mkdir(parents=True)
    (program / "share/icons/hicolor/16x16/apps/smiledesk.png").touch()
    (program / "install").write_bytes((LINUX / "install").read_bytes())
    environment = {**os.environ, "HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "data")}
    install = ["sh", str(program / "install")]
    subprocess.run(install, env=environment, check=True)
    entry = (tmp_path / "data/applications/smiledesk.desktop").read_text("utf-8")
    assert f'Exec="{program}/smiledesk" %f\n' in entry
    assert (tmp_path / "data/mime/packages/smiledesk.xml").exists()
    subprocess.run([*install, "--remove"], env=environment, check=True)
    assert not [file for file in (tmp_path / "data").rglob("smiledesk.*") if file.is_file()]


def test_the_window_s_icon_is_the_drawing_s(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    script = ROOT / "resources" / "icon" / "make_icons.py"
    subprocess.run([sys.executable, script, tmp_path], env=environment, check=True)
    drawn = tmp_path / "hicolor/256x256/apps/smiledesk.png"
    with Image.open(drawn) as new, Image.open(resource("icon/smiledesk.png")) as shown:
        assert np.abs(np.asarray(new, np.int16) - np.asarray(shown, np.int16)).max() < 8
    assert {"smiledesk.ico", "smiledesk.icns"} <= {file.name for file in tmp_path.iterdir()}


@pytest.mark.skipif(sys.platform != "linux", reason="tools of Linux")
def test_the_build_names_missing_tools_before_it_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    script = runpy.run_path(str(ROOT / "packaging" / "build.py"))
    with pytest.raises(SystemExit, match="binutils tar xz-utils'. Missing: objdump, objcopy, tar, xz$"):
        script["check_requirements"](tmp_path / "program", 0)
    assert not (tmp_path / "program").exists()


def test_known_licences_are_expressions_of_spdx() -> None:
    for known in tomllib.loads(LICENCES.read_text("utf-8")).values():
        assert {name: canonicalize_license_expression(licence) for name, licence in known.items()} == known


def test_a_library_without_a_known_licence_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = {"strange.libs/libx264-d6533a8d.so.165", "strange.libs/libnobody-knows.so.1", "strange/libown.so"}
    for name in libraries:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    record = "".join(f"{name},,\n" for name in libraries)
    metadata = "Metadata-Version: 2.1\nName: strange\nVersion: 1\nLicense: ask us\n"
    (tmp_path / "strange-1.dist-info").mkdir()
    (tmp_path / "strange-1.dist-info/RECORD").write_text(record)
    (tmp_path / "strange-1.dist-info/METADATA").write_text(metadata)
    monkeypatch.syspath_prepend(tmp_path)
    script = runpy.run_path(str(ROOT / "packaging" / "licences.py"))
    msgspec = Path(str(distribution("msgspec").locate_file("msgspec/__init__.py"))).resolve()
    texts = {name: f"the text of {name}" for name in ("GPL-2.0-or-later", "GPL-3.0-or-later")}

    parts = list(script["parts_of"]({msgspec, *((tmp_path / name).resolve() for name in libraries)}))
    script["write"](parts, texts, tmp_path / "licences")

    assert set(script["without_licence"](parts, texts)) == {"strange", "nobody-knows (in strange)"}
    table = (tmp_path / "licences/LICENCES.md").read_text("utf-8")
    assert "| x264 (in strange) | 1 | GPL-2.0-or-later | standard/GPL-2.0-or-later.txt |" in table
    assert (tmp_path / "licences/standard/GPL-2.0-or-later.txt").read_text("utf-8") == "the text of GPL-2.0-or-later"
    assert "BSD" in table.partition("| msgspec |")[2].partition("\n")[0]
    assert any((tmp_path / "licences/msgspec").iterdir())
