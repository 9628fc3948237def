"""The sentences of the lenses, in the user's language."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from smiledesk.core.resources import resource
from smiledesk.gui.common.numbers import MINUS, filled
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.translation import translate_listed
from smiledesk.lenses.base import Phrase

_HYPHEN = re.compile(r"(?<!\w)-(?=\d)")
"""Python's sign of a negative number."""

_CLASS_VALUES = ("name", "unit", "rival")
"""Names of the values of a phrase that are class names, if they are text."""


class Phrasebook:
    """Sentences by their keys, such as ``relu.phrases.cut``.

    An unknown key is its own sentence, so that the picture around it stays; a test finds missing sentences.
    """

    def __init__(self, sentences: Mapping[str, str]) -> None:
        self._sentences = sentences

    def __contains__(self, key: str) -> bool:
        return key in self._sentences

    def title(self, kind: str) -> str:
        """The field's term for a kind of layer."""
        return self._sentences.get(f"{kind}.title", kind.capitalize())

    def plain(self, kind: str) -> str:
        """An explanation of a kind of layer for beginners; empty if there is none."""
        return self._sentences.get(f"{kind}.plain", "")

    def why(self, kind: str) -> str:
        """The reasons behind a kind of layer; empty if there are none."""
        return self._sentences.get(f"{kind}.why", "")

    def text(self, phrase: Phrase) -> str:
        """The sentence of a phrase, with its values filled in."""
        sentence = self._sentences.get(phrase.key)
        if sentence is None:
            return phrase.key
        try:
            return _HYPHEN.sub(MINUS, filled(sentence, **_shown(phrase.values)))
        except (KeyError, ValueError):
            return sentence


def _shown(values: Mapping[str, float | str]) -> dict[str, float | str]:
    """The values of a phrase with its classes as the window calls them."""
    return {
        name: class_text(value) if name in _CLASS_VALUES and isinstance(value, str) else value
        for name, value in values.items()
    }


def read_phrasebook() -> Phrasebook:
    """The sentences in the language of the window, those that it lacks in English.

    Raises:
        FileNotFoundError: the installation lacks the English sentences.
        msgspec.DecodeError: their file is malformed.
    """
    sentences = sentences_of(resource("words/en.json").read_bytes())
    return Phrasebook({key: translate_listed("lens", sentence) for key, sentence in sentences.items()})


def sentences_of(content: bytes) -> dict[str, str]:
    """The sentences of a file's content, by dotted keys.

    Raises:
        msgspec.DecodeError: it is no JSON, or holds something else than sentences.
    """
    return dict(_flat(msgspec.json.decode(content, type=dict[str, Any])))


def _flat(sentences: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for name, value in sentences.items():
        key = before + name
        if isinstance(value, str):
            yield key, value
        elif isinstance(value, dict):
            yield from _flat(value, f"{key}.")
        else:
            raise msgspec.ValidationError(f"a sentence is text. Received: {value!r} at '{key}'")
