"""A samples file is read however a spreadsheet saved it, or refused with what to do; it is never half read."""

import os
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.folders import find_samples, read_folder
from smiledesk.dataset.sample_folder import SampleFolder
from smiledesk.dataset.samples import DatasetError, Sample
from smiledesk.dataset.samples_file import read_predictions, read_samples_file, write_samples_file
from smiledesk.dataset.split import divide

PEOPLE = ("José", "Zoë", "Åsa", "Ben")
IMAGES = [
    f"{label}/Fräulein {person} {number}.jpg" for label in ("ja", "nein") for person in PEOPLE for number in (1, 2)
]


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Two images a person in each of two classes; they are never opened here."""
    with tempfile.TemporaryDirectory() as name:
        for image in IMAGES:
            path = Path(name, "images", image)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        yield Path(name, "images")


def persons(image: str) -> str:
    return image.split()[1]


def table(separator: str = ",", slash: str = "/", *, spell: object = str, heading: str = "file,group,split") -> str:
    rows = [heading.replace(",", separator)]
    rows += [f"{spell(image).replace('/', slash)}{separator}{persons(image)}{separator}" for image in IMAGES]
    return "\r\n".join(rows) + "\r\n"


SAVED = {
    "as it should be": table().encode(),
    "with a byte order mark": table().encode("utf-8-sig"),
    "with Windows' slashes": table(slash="\\").encode(),
    "with semicolons": table(";").encode("utf-8-sig"),
    "with semicolons and a line that says so": b"sep=;\r\n" + table(";").encode("cp1252"),
    "as Unicode text": table("\t").encode("utf-16"),
    "as Unicode text of another machine": b"\xfe\xff" + table("\t").encode("utf-16-be"),
    "as ANSI": table(";", "\\").encode("cp1252"),
    "for an old Macintosh": table().replace("\r\n", "\r").encode(),
    "with capitals and spaces in the heading": table(heading=" File , GROUP,Split").encode(),
    "with empty columns and lines": (
        table(heading="file,group,split,,").replace("\r\n", ",,\r\n") + ",,,,\r\n"
    ).encode(),
    "with an unnamed column of numbers": "".join(
        f"{number}{line}\n" for number, line in enumerate(["", *(f",{line}" for line in table().split("\r\n")[1:-1])])
    )
    .replace("0\n", ",file,group,split\n", 1)
    .encode(),
    "with accents as letters of their own": unicodedata.normalize("NFD", table()).encode(),
    "with accents as letters of their own in every second row": "\n".join(
        unicodedata.normalize(("NFC", "NFD")[number % 2], line) for number, line in enumerate(table().split("\r\n"))
    ).encode(),
    "where capitals do not matter": table(spell=str.upper).encode(),
}


@pytest.mark.parametrize("content", SAVED.values(), ids=SAVED.keys())
def test_persons_stay_on_one_side_however_the_file_was_saved(folder: Path, content: bytes) -> None:
    (folder / "samples.csv").write_bytes(content)
    samples = find_samples(folder)
    assert len(samples) == len(IMAGES)
    by_person = {(sample.group, persons(sample.path.name)) for sample in samples}
    assert by_person == {(person, person) for person in PEOPLE}
    division = divide(samples, 0.3, 0)
    learned, chosen = ({s.group for s in side} for side in (division.training, division.validation))
    assert learned
    assert chosen
    assert not learned & chosen


def test_persons_are_found_by_any_path_to_the_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "link").symlink_to(folder)
    (folder / "ja" / "again.jpg").symlink_to(folder / IMAGES[0])
    spellings = (
        str,
        lambda image: folder / image,
        lambda image: tmp_path / "link" / image,
        lambda image: f"ja/../{image}",
    )
    rows = [f"{spellings[number % 4](image)},{persons(image)}" for number, image in enumerate(IMAGES)]
    (folder / "samples.csv").write_text("\n".join(["file,group", *rows]))
    monkeypatch.chdir(folder.parent)
    for named in (folder, Path(folder.name), tmp_path / "link"):
        groups = {sample.path.name: sample.group for sample in find_samples(named)}
        assert groups.pop("again.jpg") == persons(IMAGES[0])
        assert groups == {Path(image).name: persons(image) for image in IMAGES}
        assert len(find_samples(named)) == len(IMAGES) + 1
    (folder / "ja" / "again.jpg").unlink()


def test_a_guessed_encoding_is_reported(folder: Path) -> None:
    (folder / "samples.csv").write_bytes(SAVED["as ANSI"])
    assert "read as Western European" in read_folder(folder).observations[0]
    (folder / "samples.csv").write_bytes(SAVED["as it should be"])
    assert read_folder(folder).observations == ()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and device nodes are POSIX's")
def test_irregular_files_are_refused_without_reading(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (tmp_path / "pipe.csv", Path("/dev/zero"), tmp_path):
        with pytest.raises(DatasetError, match="name a file"):
            find_samples(folder, path)


def test_a_name_of_any_bytes_is_found_and_written(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/smile/caf\xe9\x81.jpg"))
    path.parent.mkdir()
    path.touch()
    (tmp_path / "samples.csv").write_bytes(b"file,label\nsmile/caf\xe9\x81.jpg,gr\xc3\xbcn\n")
    (sample,) = find_samples(tmp_path)
    assert (sample.path, sample.label) == (path, "grün")
    write_samples_file(tmp_path / "again.csv", [sample], ("grün", "rot"), [(0.75, 0.25)])
    assert [row.sample for row in read_samples_file(tmp_path / "again.csv", tmp_path).rows] == [sample]
    assert read_predictions(tmp_path / "again.csv", tmp_path, ("grün", "rot")) == {path: (0.75, 0.25)}


def test_numbers_may_have_a_decimal_comma_where_cells_are_not_parted_by_it(folder: Path) -> None:
    (folder / "samples.csv").write_text(f"file;x;y;size\n{IMAGES[0]};1,5;2,25;3\n")
    assert [sample.square for sample in find_samples(folder) if sample.square] == [FaceSquare(1.5, 2.25, 3.0)]


@pytest.mark.parametrize("answer", ["nan", "inf", "-1", "2"])
def test_an_answer_that_is_no_probability_is_refused(tmp_path: Path, answer: str) -> None:
    (tmp_path / "judged.csv").write_text(f"file,p_a,p_b\nx.png,{answer},0.5\n")
    with pytest.raises(DatasetError):
        read_predictions(tmp_path / "judged.csv", tmp_path, ("a", "b"))


@pytest.mark.parametrize(
    ("saved", "separator"), [("with semicolons", b";"), ("as Unicode text", b"\t"), ("as ANSI", b";")]
)
def test_collecting_keeps_the_persons_and_separators_of_a_spreadsheet(
    folder: Path, tmp_path: Path, saved: str, separator: bytes
) -> None:
    shutil.copytree(folder, tmp_path / "copy")
    file = tmp_path / "copy" / "samples.csv"
    file.write_bytes(SAVED[saved])
    before = {sample.path: sample.group for sample in find_samples(tmp_path / "copy")}
    samples = SampleFolder(tmp_path / "copy")
    samples.move([tmp_path / "copy" / IMAGES[0]], "nein")
    after = find_samples(tmp_path / "copy")
    assert all(sample.group == before.get(sample.path, "José") for sample in after)
    assert len(after) == len(before)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf" + separator.join((b"file", b"group", b"split", b"label")))


LINES = st.lists(
    st.one_of(
        st.binary(max_size=40),
        st.sampled_from([b"file,label,group,split,x,y,size,angle", b"sep=;", b'"', b"file;x;y;size", b"\xff\xfe"]),
        st.sampled_from([image.encode() + b",ja,Ben,test,1,2,3,4" for image in IMAGES]),
        st.sampled_from([b"../../etc/passwd,ja", b"/dev/zero,ja", b"a" * 5000 + b",ja", b"x,ja,,test,inf,nan,1e400"]),
    ),
    max_size=8,
)


@settings(max_examples=300, deadline=None)
@given(lines=LINES, end=st.sampled_from([b"\n", b"\r\n", b"\r"]), encoding=st.sampled_from(["utf-8", "utf-16"]))
def test_any_bytes_are_rows_or_a_line_for_the_user(folder: Path, lines: list[bytes], end: bytes, encoding: str) -> None:
    content = end.join(lines)
    file = folder / "samples.csv"
    file.write_bytes(content if encoding == "utf-8" else content.decode(errors="replace").encode(encoding))
    try:
        samples = _read_every_way(file)
    except DatasetError:
        return
    assert {sample.path for sample in samples} >= {folder / image for image in IMAGES}
    division = divide(samples, 0.3, 0)
    sides = (division.training, division.validation, division.hold_out, division.test)
    of_a_group = [{sample.group for sample in side if sample.group} for side in sides]
    assert sum(map(len, of_a_group)) == len(set().union(*of_a_group))


def _read_every_way(file: Path) -> tuple[Sample, ...]:
    for read in (read_samples_file, lambda path, folder: read_predictions(path, folder, ("ja", "nein"))):
        with suppress(DatasetError):
            read(file, file.parent)
    return find_samples(file.parent)


def test_every_sample_is_written_so_that_it_is_read(tmp_path: Path) -> None:
    sample = Sample(tmp_path / 'a, "b"\nc.png', "smile", "Lee, Ann", "test", "7", FaceSquare(1.5, 2, 3, -10))
    write_samples_file(tmp_path / "s.csv", [sample])
    assert [row.sample for row in read_samples_file(tmp_path / "s.csv", tmp_path).rows] == [sample]
