"""A project with samples of three kinds of picture, an empty class and a model, and the home that it came from."""

import io
import shutil
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.dataset.capture import capture
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.network.bundle import read_bundle
from smiledesk.network.shipped_models import SHIPPED
from smiledesk.network.store import ModelStore
from smiledesk.project.format import InitialSettings
from smiledesk.project.progress import Progress
from smiledesk.project.saving import save_project
from smiledesk.sources.demo import mean_face
from tests.support.malicious_zips import write_zip

SOURCE = "rtsp://teacher.example/camera of Anna"
GPS = 0x8825
MAKE, ORIENTATION = 0x010F, 0x0112


@pytest.fixture(scope="session")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> tuple[SampleFolder, Path]:
    """The samples of a teacher, and a project of them with a model named "mine" to begin with.

    The samples are from a camera, a photograph on its side with a place in it, a WebP, and a class without any.
    """
    home = tmp_path_factory.mktemp("teacher")
    folder = SampleFolder(home / "samples")
    for number, label in enumerate(("glasses", "no_glasses", "glasses")):
        face = capture(np.roll(mean_face("smile"), number, axis=0), FaceSquare(317.3, 263.5, 187.0, 2.5))
        folder.add([NewSample(face, label, SOURCE, f"burst {number}", datetime(2026, 3, 1, 9, number, tzinfo=UTC))])
    (folder.folder / "glasses" / "Anna Müller at home.jpg").write_bytes(_photograph("JPEG"))
    (folder.folder / "no_glasses" / "con.webp").write_bytes(_photograph("WEBP"))
    folder.add_class("sunglasses")
    shutil.copytree(resource("model"), home / "models" / "mine")
    project = home / "lesson.smiledesk"
    begin = InitialSettings(model="mine", threshold=0.7)
    save_project(project, folder.folder, [read_bundle(home / "models" / "mine")], begin, Progress())
    return folder, project


@pytest.fixture
def teacher(lesson: tuple[SampleFolder, Path], tmp_path: Path) -> SampleFolder:
    """A copy of the teacher's samples."""
    shutil.copytree(lesson[0].folder, tmp_path / "teacher")
    return SampleFolder(tmp_path / "teacher")


@pytest.fixture
def project(lesson: tuple[SampleFolder, Path], tmp_path: Path) -> Path:
    """A copy of the teacher's project."""
    return Path(shutil.copy(lesson[1], tmp_path / "lesson.smiledesk"))


@pytest.fixture
def pupil(tmp_path: Path) -> tuple[Path, ModelStore]:
    """Samples and models of somebody who has none yet."""
    return tmp_path / "pupil" / "samples", ModelStore(tmp_path / "pupil" / "models")


def _photograph(kind: str) -> bytes:
    exif = Image.Exif()
    exif[MAKE], exif[ORIENTATION] = "Camera of Anna", 6
    exif.get_ifd(GPS)[1] = "N"
    content = io.BytesIO()
    Image.fromarray(mean_face("smile")[:, :300, ::-1].copy()).save(content, kind, exif=exif, comment=b"Anna")
    return content.getvalue()


def own_models(store: ModelStore) -> tuple[str, ...]:
    """The names of the models that do not belong to the program."""
    return tuple(name for name in store.names() if name not in SHIPPED)


def files_of(project: Path) -> dict[str, bytes]:
    """Name -> content of everything in a zip."""
    import zipfile

    with zipfile.ZipFile(project) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(project: Path, changes: dict[str, bytes | None]) -> Path:
    """A project with some files replaced or added; None leaves one out."""
    files = {**files_of(project), **changes}
    return write_zip(project.with_name("changed.smiledesk"), {name: it for name, it in files.items() if it is not None})
