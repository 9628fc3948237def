"""Escape foreign text so that it fits on one printable line."""

import os
import unicodedata
from pathlib import Path

_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories: control characters, lone surrogates, line and paragraph separators."""


def one_line(text: str | Path) -> str:
    r"""Escape every character of foreign text that cannot be printed on one line.

    A newline becomes ``\n``, another control character ``\x1b``, a byte of a file name that is not UTF-8 ``\xe9``.
    The result can be encoded as UTF-8.
    """
    return "".join(_escaped(character) for character in os.fspath(text))


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        # Python's `surrogateescape` of the byte 0x80..0xFF.
        return f"\\x{code - 0xDC00:02x}"
    # Bidirectional overrides turn the text around them, so a name could pass for another.
    if unicodedata.category(character) in _UNPRINTABLE or unicodedata.bidirectional(character) in {"RLO", "LRO"}:
        return character.encode("unicode_escape", "surrogatepass").decode("ascii")
    return character
