"""Broken and hostile variants of valid files, determined by the random generator."""

import io
import json
import random
import zipfile
from typing import Any

_NUMBERS = (0, 1, 2, 7, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFF0)
_TOKENS = (
    *(b"", b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\r\n", b"\t", b",", b";", b'"', b"'", b"\\", b"{", b"}", b"[", b"]"),
    *(b"null", b"true", b"NaN", b"inf", b"-inf", b"1e999", b"-1", b"0", b"5", b"9" * 400, b"0x10"),
    *(b"../../etc/passwd", b"/dev/zero", b"\xe2\x80\xae", b"[" * 3_000, b'{"a":' * 3_000, b"A" * 70_000),
)
_VALUES = (
    *("null", "true", "0", "1", "-1", "5", "0.5", "1e308", "1e999", str(2**31), str(2**64), "9" * 400, "NaN"),
    *('""', '"x"', '"a\\nb"', '"<b>x</b>"', '"\\u202e"', '"\\udcff"', '"/dev/zero"', '"../x"', f'"{"x" * 3_000}"'),
    *("[]", "{}", "[[]]", "[1, 2, 3]", f"[{'0, ' * 300}0]", '{"a": 1}', '{"class_name": "Lambda"}'),
)
"""As JSON, so that each use gets an object of its own."""


def mutated(content: bytes, draw: random.Random) -> bytes:
    """The content with up to 40 random edits: bytes and numbers changed, tokens inserted, parts cut or repeated."""
    changed = bytearray(content)
    for _ in range(draw.choice((1, 1, 2, 3, 8, 40))):
        place = draw.randrange(len(changed) + 1) if draw.random() < 0.5 else draw.randrange(min(len(changed), 400) + 1)
        match draw.randrange(7):
            case 0 | 1:
                changed[place : place + 1] = bytes([draw.randrange(256)])
            case 2:
                place -= place % 4
                changed[place : place + 4] = draw.choice(_NUMBERS).to_bytes(4, "little")
            case 3:
                changed[place:place] = draw.choice(_TOKENS)
            case 4:
                changed[place : place + draw.randrange(1, 30)] = draw.choice(_TOKENS)
            case 5:
                del changed[place : place + draw.randrange(1, max(len(changed) // 3, 2))]
            case _:
                start = draw.randrange(len(changed) + 1)
                changed[place:place] = changed[start : start + draw.randrange(200)]
    return bytes(changed)


def mutated_json(content: bytes, draw: random.Random) -> bytes:
    """Well-formed JSON with some values, names and entries changed; in three of ten cases `mutated` instead."""
    if draw.random() < 0.3:
        return mutated(content, draw)
    root = json.loads(content)
    for _ in range(draw.choice((1, 1, 2, 5))):
        node = root
        while True:
            keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
            if not keys:
                break
            key = draw.choice(keys)
            if isinstance(node[key], (dict, list)) and node[key] and draw.random() < 0.8:
                node = node[key]
                continue
            _change(node, key, draw)
            break
    return json.dumps(root).encode("utf-8", "surrogatepass")


def mutated_zip(content: bytes, draw: random.Random) -> bytes:
    """A valid zip in which one file is mutated; in four of ten cases `mutated` instead."""
    if draw.random() < 0.4:
        return mutated(content, draw)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = draw.choice(list(files))
    files[name] = (mutated_json if name.endswith(".json") else mutated)(files[name], draw)
    if draw.random() < 0.2:
        files[draw.choice((name + ".x", "../evil", "/abs", "a\\b", ".", "name.npy"))] = b"evil"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if draw.random() < 0.3 else zipfile.ZIP_STORED) as made:
        for file, body in files.items():
            made.writestr(file, body)
    return target.getvalue()


def _change(node: Any, key: Any, draw: random.Random) -> None:
    if draw.random() < 0.2:
        del node[key]
    elif draw.random() < 0.2 and isinstance(node, dict):
        node[draw.choice(("x", "__class__", "config", "a\nb", "\ud800"))] = node.pop(key)
    else:
        node[key] = json.loads(draw.choice(_VALUES))
