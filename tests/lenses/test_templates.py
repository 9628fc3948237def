"""The texts of the lenses: complete, used, and about a smile expression."""

import inspect
import string
from typing import Any

import pytest

from smiledesk.lenses import LENSES, sandbox, weight_update
from smiledesk.lenses.phrasing import place_of

STEPS = ("draw", "forward", "error", "backward", "update")
PLACES = {place_of(row, column, (3, 3)) for row in range(3) for column in range(3)}
COLOURS = {"blue", "green", "red"}
NUDGES = {"right", "left", "down", "up", "far"}


@pytest.mark.parametrize("group", [*LENSES, "training"])
def test_every_group_has_a_plain_and_a_deeper_text(templates: dict[str, Any], group: str) -> None:
    assert 2 <= templates[group]["plain"].count(".") <= 6
    assert len(templates[group]["plain"]) < len(templates[group]["why"])


@pytest.mark.parametrize("step", STEPS)
def test_every_learning_step_has_its_texts(templates: dict[str, Any], step: str) -> None:
    assert list(templates["training"]["steps"]) == list(STEPS)
    assert all(templates["training"]["steps"][step][part] for part in ("title", "plain", "why"))


@pytest.mark.parametrize("group", [*LENSES, "sandbox", "training"])
def test_every_phrase_is_used_by_its_lens(templates: dict[str, Any], group: str) -> None:
    """Keys that are put together, such as those of places, are known by their parts."""
    source = _source(group)
    for name in templates[group]["phrases"]:
        beginning, _, end = name.partition("_")
        placed = end in PLACES and f'f"{beginning}_' in source
        nudged = end in NUDGES and f'_nudge_phrase("{beginning}"' in source.replace("(\n            ", "(")
        scanned = name.endswith(("first", "first_second")) and '"scan_face" if' in source
        of_kind = end in LENSES and f'f"{beginning}_{{' in source
        uncoloured, _, colour = name.rpartition("_")
        coloured = colour in COLOURS and "named_input" in source and f'"{uncoloured}"' in source
        assert placed or of_kind or nudged or scanned or coloured or f'"{name}"' in source, name


def test_every_sentence_can_be_filled_in(templates: dict[str, Any]) -> None:
    for group in templates.values():
        for sentence in group["phrases"].values():
            assert all(field != "" for _, field, _, _ in string.Formatter().parse(sentence)), sentence


def test_no_text_has_exclamation_marks_or_mentions_feelings(templates: dict[str, Any]) -> None:
    for sentence in sentences(templates):
        assert "!" not in sentence
        assert not {"happy", "happiness", "emotion", "sad"} & set(sentence.lower().replace(".", " ").split()), sentence


def sentences(templates: Any) -> list[str]:
    if isinstance(templates, str):
        return [templates]
    return [sentence for part in templates.values() for sentence in sentences(part)]


def _source(group: str) -> str:
    module = {**LENSES, "sandbox": sandbox, "training": weight_update}[group]
    return inspect.getsource(module)  # type: ignore[arg-type]
