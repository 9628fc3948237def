"""Limits of a card: names that can be shown anywhere, valid numbers, and feasible sizes."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from smiledesk.core.resources import resource
from smiledesk.network.bundle import BundleError, read_bundle
from smiledesk.network.card import LONGEST_NAME, Card, card_fault, name_fault
from smiledesk.network.store import ModelStore


def card_with(change: Callable[[dict[str, Any]], object]) -> Card:
    fields = json.loads((resource("model") / "card.json").read_bytes())
    change(fields)
    return msgspec.json.decode(json.dumps(fields), type=Card)


@pytest.mark.parametrize("name", ["smile", "no smile", "Lächeln", "笑顔", "می‌خندد", "R&D", "a" * LONGEST_NAME])
def test_names_of_every_language_can_be_used(name: str) -> None:
    assert name_fault(name) is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "empty"),
        (" \t ", "empty"),
        ("a" * (LONGEST_NAME + 1), "120 characters"),
        ("smile\nno smile", "line break"),
        ("smile\x1b[31m", "control"),
        ("smile\u202eelims", "control"),
        ("\udcff", "control"),
        ("<b>smile</b>", "markup"),
        ("<img src='/etc/passwd'>", "markup"),
        ("&lt;b", "markup"),
    ],
)
def test_names_that_would_be_more_than_a_name_are_refused(name: str, reason: str) -> None:
    assert reason in (name_fault(name) or "")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda card: card.update(title="<img src='/dev/zero'>"), "its title cannot be used"),
        (lambda card: card.update(classes=["<b>", "smile"]), "name of a class"),
        (lambda card: card["layers"][1].update(name="conv\n1"), "name of a layer"),
        (lambda card: card.update(limits="a\nb"), "control character"),
        (lambda card: card.update(limits="x" * 3_000), "too long"),
        (lambda card: card["data"][0].update(name="a\x1b[2J"), "control character"),
        (lambda card: card.update(created="now"), "date"),
        (lambda card: card.update(classes=["smile", "smile"]), "different classes"),
        (lambda card: card.update(positive_class="grin"), "none of its classes"),
        (lambda card: card.update(threshold=5), "no probability"),
        (lambda card: card.update(input_size=0), "pixels wide"),
        (lambda card: card.update(layers=[]), "1 to 200 layers"),
        (lambda card: card.update(layers=card["layers"] * 30), "1 to 200 layers"),
        (lambda card: card["layers"][1].update(output_shape=[0, 64, 16]), "impossible shape"),
        (lambda card: card["layers"][1].update(output_shape=[10**6, 10**6, 16]), "impossible shape"),
        (lambda card: card["layers"][1]["config"].update(strides=[0, 1]), "lacks its settings"),
        (lambda card: card["layers"].pop(0), "begin with rescaling"),
        (lambda card: card["layers"][-1].update(output_shape=[3]), "one number a class"),
    ],
)
def test_an_invalid_card_is_refused_with_the_reason(change: Callable[[dict[str, Any]], object], reason: str) -> None:
    assert reason in (card_fault(card_with(change)) or "")


def test_nothing_is_wrong_with_the_bundled_card() -> None:
    assert card_fault(card_with(lambda _: None)) is None


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 3_000,
        b'{"training":' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
        b"\xff\xfe",
        b"{}",
        b"",
        b'{"title": 3}',
        b" " * 2_000_000,
    ],
)
def test_one_broken_card_leaves_the_list_of_models_whole(tmp_path: Path, content: bytes) -> None:
    shutil.copytree(resource("model"), tmp_path / "mine")
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "card.json").write_bytes(content)
    with pytest.raises(BundleError):
        read_bundle(tmp_path / "theirs")
    models = {model.name: model for model in ModelStore(tmp_path).all()}
    assert models["mine"].bundle is not None
    assert models["theirs"].bundle is None
    assert "card" in models["theirs"].fault


def test_numbers_beyond_what_a_float_holds_are_a_fault_of_the_card(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(resource("model"), tmp_path / "m"))
    card = json.loads((folder / "card.json").read_bytes())
    card["layers"][0]["config"]["scale"] = 10**400
    card["sha256"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in card["sha256"]}
    (folder / "card.json").write_text(json.dumps(card))
    with pytest.raises(BundleError, match=r"makes no sense|malformed"):
        read_bundle(folder)
