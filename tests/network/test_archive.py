"""A bundle as one file: ours comes back whole, and what others send is trusted in nothing."""

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from smiledesk.core.errors import UserError
from smiledesk.core.resources import resource
from smiledesk.network.archive import bundle_in, export_bundle, write_archive
from smiledesk.network.bundle import BundleError, read_bundle
from tests.support.malicious_zips import (
    bundle_files,
    bundle_files_without,
    with_duplicate_card,
    with_entry_named,
    with_false_file_size,
    with_many_entries,
    with_symbolic_link,
    with_zip_bomb,
    write_zip,
    write_zip_as_macos,
)


def assert_refused(archive: Path, reason: str) -> None:
    """Check that an import fails for a reason, and leaves nothing inside the store or outside."""
    store = archive.parent / "deep" / "store"
    store.mkdir(parents=True)
    before = sorted(archive.parent.rglob("*"))
    with pytest.raises(UserError, match=reason) as refusal:
        bundle_in(archive, store / "theirs")
    assert "\n" not in str(refusal.value)
    assert str(store) not in str(refusal.value)
    assert sorted(archive.parent.rglob("*")) == before


def test_an_exported_bundle_can_be_imported(tmp_path: Path) -> None:
    ours = read_bundle(resource("model"))
    write_archive(ours, tmp_path / "ours.zip")
    theirs = bundle_in(tmp_path / "ours.zip", tmp_path / "theirs")
    assert theirs.card == ours.card
    assert {file.name for file in theirs.folder.iterdir()} == set(bundle_files())


def test_notes_and_hold_out_go_along(tmp_path: Path) -> None:
    files = {**bundle_files(), "notes.txt": b"mine", "hold_out.csv": b"file,split\n"}
    theirs = bundle_in(write_zip(tmp_path / "theirs.zip", files), tmp_path / "theirs")
    assert (theirs.folder / "notes.txt").read_text() == "mine"
    write_archive(theirs, tmp_path / "again.zip")
    assert sorted(zipfile.ZipFile(tmp_path / "again.zip").namelist()) == sorted(files)


def test_a_model_that_macos_zipped_again_can_be_imported(tmp_path: Path) -> None:
    files = {**bundle_files(), "notes.txt": b"mine", "hold_out.csv": b"file,split\n"}
    theirs = bundle_in(write_zip_as_macos(tmp_path / "theirs.zip", files), tmp_path / "theirs")
    assert {file.name for file in theirs.folder.iterdir()} == set(files)


def test_an_export_replaces_a_file_whole_or_says_why_not(tmp_path: Path) -> None:
    ours = read_bundle(resource("model"))
    export_bundle(ours, tmp_path / "m.KERAS")
    assert (tmp_path / "m.KERAS").read_bytes() == ours.keras_path.read_bytes()
    with pytest.raises(BundleError, match=r"must end in .zip, .keras, .tflite. Received: m.h5"):
        export_bundle(ours, tmp_path / "m.h5")
    with pytest.raises(BundleError, match="cannot be written"):
        export_bundle(ours, tmp_path / "nowhere" / "m.zip")


@pytest.mark.parametrize(
    "name", ["/evil", "../evil", "..\\evil", "a/../../evil", "C:\\evil", "c:evil", "./card.json", "sub\\..\\card.json"]
)
def test_nothing_is_written_outside(tmp_path: Path, name: str) -> None:
    assert_refused(with_entry_named(tmp_path / "theirs.zip", name), "outside its own folder")


@pytest.mark.parametrize("name", ["run.sh", "sub/card.json", "model.keras.py", "sub/"])
def test_nothing_is_taken_that_does_not_belong_there(tmp_path: Path, name: str) -> None:
    assert_refused(with_entry_named(tmp_path / "theirs.zip", name), "does not belong there")


def test_links_twins_and_locks_are_refused(tmp_path: Path) -> None:
    traps = [
        (with_symbolic_link, "a link"),
        (with_duplicate_card, "a file twice"),
        (with_duplicate_card_in_capitals, "a file twice"),
    ]
    for number, (make, reason) in enumerate(traps):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert_refused(make(folder / "theirs.zip"), reason)


def with_duplicate_card_in_capitals(path: Path) -> Path:
    """A bundle with two cards, of which a file system without capitals keeps the second."""
    return with_entry_named(path, "CARD.JSON")


@pytest.mark.parametrize("entries", [8, 1_000, 2_000_000])
def test_a_list_without_end_is_not_read(tmp_path: Path, entries: int) -> None:
    assert_refused(with_many_entries(tmp_path / "theirs.zip", entries), "more files than it may")


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    assert_refused(with_zip_bomb(tmp_path / "theirs.zip", "layers.npz", 50_000_000), "grows more than 100 times")


def test_a_card_as_large_as_a_book_is_not_read(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(32, 127, 2_000_000, dtype=np.uint8).tobytes()
    assert_refused(write_zip(tmp_path / "theirs.zip", {**bundle_files(), "card.json": noise}), "too large")


def test_a_false_size_is_found_out(tmp_path: Path) -> None:
    assert_refused(with_false_file_size(tmp_path / "theirs.zip", "layers.npz", 100_000), "broken one|another size")


@pytest.mark.parametrize("share", [0.0, 0.3, 0.999])
def test_a_zip_that_is_cut_short_is_no_zip(tmp_path: Path, share: float) -> None:
    archive = write_zip(tmp_path / "theirs.zip", bundle_files())
    content = archive.read_bytes()
    archive.write_bytes(content[: int(share * len(content))])
    assert_refused(archive, "no zip file")


def test_damage_on_the_way_is_found(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "theirs.zip", bundle_files())
    content = bytearray(archive.read_bytes())
    content[len(content) // 2] ^= 0xFF
    archive.write_bytes(content)
    assert_refused(archive, "broken")


@pytest.mark.parametrize("name", ["card.json", "model.keras", "live.tflite", "layers.npz"])
def test_every_file_must_be_there_and_be_the_one_of_the_card(tmp_path: Path, name: str) -> None:
    (tmp_path / "a").mkdir()
    assert_refused(write_zip(tmp_path / "a" / "theirs.zip", bundle_files_without(name)), f"lacks {name}")
    (tmp_path / "b").mkdir()
    changed = {**bundle_files(), name: bundle_files()[name] + b" x"}
    assert_refused(write_zip(tmp_path / "b" / "theirs.zip", changed), "was changed|malformed")


def resealed(files: dict[str, bytes], change: Callable[[dict[str, Any]], object] = lambda _: None) -> dict[str, bytes]:
    """A bundle in which every hash is right, as an attacker would send it."""
    card = json.loads(files["card.json"])
    change(card)
    card["sha256"] = {name: hashlib.sha256(files[name]).hexdigest() for name in card["sha256"]}
    return {**files, "card.json": json.dumps(card).encode()}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda card: card.update(format_version=99), "'theirs.zip' was made by a newer SmileDesk"),
        (lambda card: card.update(face_square_version=1), "another face square"),
        (lambda card: card.update(threshold=7.0), "no probability"),
        (lambda card: card.update(created="yesterday"), "its date"),
        (lambda card: card.update(classes=["a\nb", "smile"]), "control character"),
        (lambda card: card.update(title="x" * 100_000), "more than 120 characters"),
        (lambda card: card.update(input_size=100_000), "1 to 512 pixels"),
        (lambda card: card["layers"][1].update(config={}), "lacks its settings"),
        (lambda card: card["layers"][1]["config"].update(kernel_size=[5, 5]), "not those of its card"),
        (lambda card: card["layers"][1].update(name="conv_9"), "not those of its card|other layers"),
        (lambda card: card["layers"][3].update(output_shape=[31, 31, 16]), "not what its card says"),
        (lambda card: card.update(colour="bgr"), "another input"),
        (lambda card: card["layers"].pop(), "other layers"),
    ],
)
def test_right_hashes_do_not_make_a_wrong_card_right(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    assert_refused(write_zip(tmp_path / "theirs.zip", resealed(bundle_files(), change)), reason)


def arrays_of(content: bytes) -> dict[str, np.ndarray]:
    with np.load(io.BytesIO(content)) as arrays:
        return dict(arrays)


def npz(arrays: dict[str, np.ndarray]) -> bytes:
    content = io.BytesIO()
    np.savez(content, **arrays)
    return content.getvalue()


@pytest.mark.parametrize("layer", ["conv_4", "logits"])
def test_weights_for_lenses_must_be_those_of_the_network(tmp_path: Path, layer: str) -> None:
    arrays = arrays_of(bundle_files()["layers.npz"])
    arrays[f"{layer}/kernel"] = -arrays[f"{layer}/kernel"]
    assert_refused(
        write_zip(tmp_path / "theirs.zip", resealed({**bundle_files(), "layers.npz": npz(arrays)})),
        f"not what its network runs with. Received: layer '{layer}'",
    )


def test_arrays_that_would_run_code_or_fill_memory_are_refused(tmp_path: Path) -> None:
    arrays = arrays_of(bundle_files()["layers.npz"])
    ran: list[str] = []

    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (ran.append, ("code",))

    evil = io.BytesIO()
    np.savez(evil, **{**arrays, "conv_1/kernel": np.array([Evil()], dtype=object)})
    promising = io.BytesIO()
    with zipfile.ZipFile(promising, "w") as archive:
        for name in arrays:
            header = io.BytesIO()
            np.lib.format.write_array_header_1_0(header, {"descr": "<f4", "fortran_order": False, "shape": (10**15,)})
            archive.writestr(f"{name}.npy", header.getvalue())
    contents = (evil.getvalue(), promising.getvalue(), npz({}))
    for number, content in enumerate(contents):
        folder = tmp_path / str(number)
        folder.mkdir()
        files = resealed({**bundle_files(), "layers.npz": content})
        assert_refused(write_zip(folder / "theirs.zip", files), "layers.npz|arrays")
    assert ran == []


def test_a_network_that_does_not_run_is_refused(tmp_path: Path) -> None:
    live = bytearray(bundle_files()["live.tflite"])
    for number, content in enumerate((b"TFL3" * 100, bytes(live[: len(live) // 2]))):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert_refused(
            write_zip(folder / "theirs.zip", resealed({**bundle_files(), "live.tflite": content})), "cannot be loaded"
        )


def test_a_keras_model_with_code_in_it_is_not_passed_on(tmp_path: Path) -> None:
    keras = io.BytesIO(bundle_files()["model.keras"])
    with zipfile.ZipFile(keras) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    config = json.loads(files["config.json"])
    config["config"]["layers"][2].update(class_name="Lambda")
    evil = write_zip(tmp_path / "evil.keras", {**files, "config.json": json.dumps(config).encode()}).read_bytes()
    assert_refused(write_zip(tmp_path / "theirs.zip", resealed({**bundle_files(), "model.keras": evil})), "Lambda")


def test_a_place_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "theirs.zip", bundle_files())
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "precious").write_text("mine")
    with pytest.raises(BundleError, match="exists already"):
        bundle_in(archive, tmp_path / "mine")
    assert (tmp_path / "mine" / "precious").read_text() == "mine"


def test_two_at_once_do_not_mix(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "theirs.zip", bundle_files())
    outcomes: list[str] = []

    def take() -> None:
        try:
            bundle_in(archive, tmp_path / "mine")
        except BundleError as error:
            outcomes.append(str(error))
        else:
            outcomes.append("in")

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("in") == 1
    assert read_bundle(tmp_path / "mine")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["mine", "theirs.zip"]
