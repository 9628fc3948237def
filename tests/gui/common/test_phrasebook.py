"""The sentences of the lenses: there, whole, and in the user's language as far as it is spoken."""

import msgspec
import pytest

from smiledesk.gui.common.phrasebook import Phrasebook, read_phrasebook, sentences_of
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Phrase
from tests.support.lens_subjects import demo_subject, explained, layer_names, some_probe


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return read_phrasebook()


@pytest.mark.parametrize("kind", LENSES)
def test_every_lens_has_its_texts(book: Phrasebook, kind: str) -> None:
    assert book.plain(kind).endswith(".")
    assert book.why(kind).endswith(".")


@pytest.mark.parametrize("layer", layer_names())
def test_every_phrase_of_the_bundled_network_has_a_template_and_is_filled_in(book: Phrasebook, layer: str) -> None:
    subject = demo_subject(layer)
    explanation = explained(subject, some_probe(subject))
    phrases = [*explanation.observations, *(label for label, _, _ in explanation.checks)]
    for panel in explanation.panels:
        phrases.append(panel.caption)
        phrases += [part.label for part in (*getattr(panel, "bars", ()), *getattr(panel, "terms", ()))]
    for phrase in phrases:
        assert phrase.key in book, phrase.key
        text = book.text(phrase)
        assert "{" not in text, text
        assert text != phrase.key


def test_a_phrase_is_filled_in_with_a_true_minus_sign() -> None:
    book = Phrasebook({"a.b": "{name} adds {total:+.2f}"})
    assert book.text(Phrase("a.b", {"name": "e-3", "total": -0.126})) == "e-3 adds −0.13"


def test_a_phrase_without_a_template_is_shown_by_its_key() -> None:
    book = Phrasebook({"a.b": "adds {total:+.2f}"})
    assert book.text(Phrase("a.c")) == "a.c"
    assert book.text(Phrase("a.b", {"sum": 1.0})) == "adds {total:+.2f}"
    assert book.text(Phrase("a.b", {"total": "nothing"})) == "adds {total:+.2f}"
    assert book.title("whitening") == "Whitening"
    assert book.plain("whitening") == book.why("whitening") == ""


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"relu": {"title": 3}}', b'{"relu": {"phrases": {"cut": [1]}}}'])
def test_a_malformed_file_is_refused(content: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        sentences_of(content)


def test_classes_are_called_as_elsewhere_in_the_window_and_layers_by_their_names() -> None:
    book = Phrasebook({"ahead": "{name} is ahead of {rival} in {layer}"})
    phrase = Phrase("ahead", {"name": "no_smile", "rival": "smile", "layer": "dense_1"})
    assert book.text(phrase) == "no smile is ahead of smile in dense_1"
