"""Build the program that needs no Python: ``python packaging/build.py [--live] [--folder FOLDER]``.

It is made for the system that this runs on, in one folder, by PyInstaller; ``--live`` leaves training, and with it
TensorFlow, out. Needs Python 3.11 to 3.13 and uv, on Linux binutils, tar and xz, too. The libraries are those of
``requirements.lock``.

The FOLDER, ``build/program`` unless named, gets

- ``smiledesk/`` (or ``smiledesk-live/``): the program,
- on Linux ``….tar.xz`` and, where ``appimagetool`` is on the PATH, ``….AppImage``; on macOS and Windows ``….zip``.
"""

import argparse
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"

EXTRAS = "heic,lsl"
"""Not included: ``parquet`` and ``cluster``, 250 MB that only command lines on servers need."""

TRAINING = ("tensorflow", "keras", "h5py")
"""Libraries that SmileDesk Live lacks, with all that only they need."""

DISK_SPACE = {"smiledesk": 8, "smiledesk-live": 3}
"""GB that the environment, the program and its archives take."""

LINUX_TOOLS = ("objdump", "objcopy", "tar", "xz")
"""PyInstaller runs the first two, from binutils."""


def main() -> None:
    """Build what the command line asks for, and print the paths of the results."""
    options = _options()
    name = "smiledesk-live" if options.live else "smiledesk"
    folder = options.folder.resolve()
    check_requirements(folder, DISK_SPACE[name])
    work = folder / f"{name}-work"
    python = make_environment(work / "environment", live=options.live)
    run(python, ROOT / "resources/icon/make_icons.py", work / "icons", QT_QPA_PLATFORM="offscreen")
    program = freeze(python, work, folder / name)
    licences = program / ("Contents/Resources/licences" if sys.platform == "darwin" else "licences")
    run(python, PACKAGING / "licences.py", work / "smiledesk" / "sources.txt", licences)
    if sys.platform == "darwin":
        # The licences came after PyInstaller's signature, which covers every file. "-" signs for nobody.
        run("codesign", "--force", "--deep", "--sign", "-", program)
    for made in (program, *archives(program, work / "icons", live=options.live)):
        sys.stdout.write(f"{made}\n")


def check_requirements(folder: Path, space: int) -> None:
    """Make sure, before minutes are spent, that the tools are installed and the disk has space, in GB.

    Raises:
        SystemExit: something is missing.
    """
    missing = [tool for tool in LINUX_TOOLS if shutil.which(tool) is None] if sys.platform == "linux" else []
    if missing:
        raise SystemExit(
            f"tools are missing: run 'sudo apt-get install binutils tar xz-utils'. Missing: {', '.join(missing)}"
        )
    if importlib.util.find_spec("uv") is None:
        raise SystemExit(f"uv is missing: run '{sys.executable} -m pip install uv'")
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free / 1e9
    if free < space:
        raise SystemExit(f"too little space on the disk of '{folder}': the build takes {space} GB. Free: {free:.1f} GB")


def make_environment(folder: Path, *, live: bool) -> Path:
    """Install SmileDesk and PyInstaller into an environment of their own, and return its Python."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        tools = tomllib.load(file)["dependency-groups"]["package"]
    uv("venv", "--clear", "--python", sys.executable, folder)
    left_out = folder / "left-out.txt"
    left_out.write_text("\n".join(TRAINING if live else ()))
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = ROOT / "requirements.lock"
    uv(
        *("pip", "install", "--python", python, "--constraints", lock, "--excludes", left_out),
        # PyInstaller compiles what the program needs.
        *("--no-compile-bytecode", f"{ROOT}[{EXTRAS}]", *tools),
    )
    # For this plugin PyInstaller would add half of the builder's GTK; without it Qt asks the desktop's portal.
    for theme in folder.rglob("PySide6/Qt/plugins/platformthemes/libqgtk3.so"):
        theme.unlink()
    return python


def freeze(python: Path, work: Path, program: Path) -> Path:
    """Run PyInstaller, and return the folder of the program, or on macOS the application."""
    made = work / "made"
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", made, "--workpath", work, PACKAGING / "smiledesk.spec"),
    )
    result = program.with_suffix(".app") if sys.platform == "darwin" else program
    shutil.rmtree(result, ignore_errors=True)
    shutil.move(made / ("SmileDesk.app" if sys.platform == "darwin" else "smiledesk"), result)
    return result


def archives(program: Path, icons: Path, *, live: bool) -> list[Path]:
    """Pack the program as its users get it."""
    base = program.parent / f"{program.stem}-{_version()}-{sys.platform}-{platform.machine().lower()}"
    if sys.platform == "darwin":
        archive = base.with_name(base.name + ".zip")
        # Python's own zip files keep no links, of which an application has many.
        run("ditto", "-c", "-k", "--keepParent", program, archive)
        return [archive]
    if os.name == "nt":
        return [Path(shutil.make_archive(str(base), "zip", program.parent, program.name))]
    add_desktop_files(program, icons, live=live)
    archive = base.with_name(base.name + ".tar.xz")
    # -1 makes 5 % less, in twice the time.
    run("tar", "--create", "--xz", "--file", archive, "--directory", program.parent, program.name, XZ_OPT="-T0 -0")
    tool = shutil.which("appimagetool")
    if tool is None:
        sys.stdout.write("no AppImage: appimagetool is not on the PATH\n")
        return [archive]
    image = base.with_name(base.name + ".AppImage")
    run(
        tool,
        appimage_folder(program, program.parent / f"{program.name}-work" / "AppDir"),
        image,
        ARCH=platform.machine(),
    )
    return [archive, image]


def add_desktop_files(program: Path, icons: Path, *, live: bool) -> None:
    """Add the menu entry, the type of project files, the icons, and the script that installs them."""
    share = program / "share"
    entry = (PACKAGING / "linux/smiledesk.desktop").read_text("utf-8")
    for folder in ("applications", "mime/packages", "icons"):
        (share / folder).mkdir(parents=True, exist_ok=True)
    (share / "applications/smiledesk.desktop").write_text(
        entry.replace("Name=SmileDesk\n", "Name=SmileDesk Live\n", 1) if live else entry, "utf-8"
    )
    shutil.copy(PACKAGING / "linux/smiledesk.xml", share / "mime/packages")
    shutil.copytree(icons / "hicolor", share / "icons/hicolor", dirs_exist_ok=True)
    shutil.copy(PACKAGING / "linux/install", program)


def appimage_folder(program: Path, folder: Path) -> Path:
    """Lay the program out as `appimagetool` wants it. Source: https://docs.appimage.org/reference/appdir.html."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(program, folder, symlinks=True, copy_function=os.link)
    (folder / "install").unlink()
    (folder / "usr").mkdir()
    (folder / "share").rename(folder / "usr/share")
    shutil.copy(folder / "usr/share/applications/smiledesk.desktop", folder)
    shutil.copy(folder / "usr/share/icons/hicolor/256x256/apps/smiledesk.png", folder)
    (folder / "AppRun").symlink_to("smiledesk")
    return folder


def uv(*arguments: Any) -> None:
    """Run uv, quietly."""
    run(sys.executable, "-m", "uv", arguments[0], "--quiet", *arguments[1:])


def run(*command: Any, **environment: str) -> None:
    """Run a program to its end.

    Raises:
        SystemExit: it failed, or is not installed.
    """
    line = [str(part) for part in command]
    try:
        subprocess.run(line, check=True, env={**os.environ, **environment})
    except FileNotFoundError as error:
        raise SystemExit(f"{line[0]} is not installed") from error
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"the build ended at '{' '.join(line)}', exit code {error.returncode}") from error


def _version() -> str:
    line = next(
        line for line in (ROOT / "smiledesk/__init__.py").read_text("utf-8").splitlines() if "__version__" in line
    )
    return line.split('"')[1]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build the program that needs no Python.")
    parser.add_argument("--live", action="store_true", help="without training, and so without TensorFlow")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "program", help="for everything that is made")
    return parser.parse_args()


if __name__ == "__main__":
    main()
