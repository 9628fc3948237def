"""The models that this machine made or tried, by content: copies are known, changed files are not."""

import hashlib
import re
from functools import cache
from pathlib import Path

import msgspec

from smiledesk.core.atomic import write_whole
from smiledesk.core.locking import locked
from smiledesk.network.card import Card
from smiledesk.network.shipped_models import SHIPPED, shipped_folder
from smiledesk.user_data import user_data_folder

_MOST = 10_000
"""The most remembered models; older ones are tried again."""

_known_here: set[str] = set()
"""Keys that this process has seen, so that it tries no model twice even if the user data folder is read-only."""

_KEY = re.compile(r"[0-9a-f]{64}")


def is_known(card: Card) -> bool:
    """True if a model ships with the program, or this machine made or tried it.

    Args:
        card: read by `read_bundle`, which compared its hashes with the files.
    """
    key = _key(card)
    if key not in _known_here and (key in _shipped_keys() or key in _keys(_file())):
        _known_here.add(key)
    return key in _known_here


def remember(card: Card) -> None:
    """Remember the model of a card as known; if the folder cannot be written, other processes try it again."""
    key, file = _key(card), _file()
    _known_here.add(key)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with locked(file.with_suffix(".lock")):
            keys = [*(other for other in _keys(file) if other != key), key]
            write_whole(file, "".join(f"{line}\n" for line in keys[-_MOST:]).encode())
    except OSError:
        return


def _key(card: Card) -> str:
    """SHA-256 of a card and so of all files, whose hashes it holds; without the title, which may change."""
    return hashlib.sha256(msgspec.json.encode(msgspec.structs.replace(card, title=""))).hexdigest()


@cache
def _shipped_keys() -> frozenset[str]:
    cards = (shipped_folder(name) / "card.json" for name in SHIPPED)
    return frozenset(_key(msgspec.json.decode(card.read_bytes(), type=Card)) for card in cards)


def _keys(file: Path) -> list[str]:
    try:
        lines = file.read_bytes().decode("ascii", "replace").splitlines()
    except OSError:
        return []
    return [line for line in lines if _KEY.fullmatch(line)]


def _file() -> Path:
    return user_data_folder() / "known-models.txt"
