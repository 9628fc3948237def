"""Every text of the window is in the catalogues, which are up to date and keep the placeholders."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from make_translations import (
    CATALOGUES,
    compile_catalogue,
    listed_texts,
    messages_of,
    placeholder_faults,
    source_files,
    update,
)

TRANSLATED = sorted(path for path in CATALOGUES.glob("smiledesk_*.ts") if path.stem != "smiledesk_en")

FOREIGN_MARKS = {
    "de": r"[\"'”]",
    "es": r"[\"“”']|^[^¿]*\?$|^[^¡]*!$",
    "fr": r"[\"“”']|(?<![\u202f;…])[;!?»](?![\w;])|[ \u00a0]:|«(?!\u202f)",
}
"""Language -> pattern that no translation may contain: marks of other languages, and marks without their space."""

ARGUMENTS = {"tr": 1, "translate": 2, "translate_plural": 2, "QT_TRANSLATE_NOOP": 2}
"""Functions that mark a text, and how many literals each begins with."""

SHOWS_TEXT = {
    *(
        "QAction",
        "QCheckBox",
        "QGroupBox",
        "QLabel",
        "QMenu",
        "QPushButton",
        "QRadioButton",
        "QToolButton",
        "PlainLabel",
    ),
    *(
        "addAction",
        "addItem",
        "addMenu",
        "addRow",
        "addTab",
        "setAccessibleDescription",
        "setAccessibleName",
        "setText",
    ),
    *("setPlaceholderText", "setPrefix", "setStatusTip", "setSuffix", "setTitle", "setToolTip", "setWindowTitle"),
    *("explain", "show_message", "show_note", "show_text", "showMessage", "showText", "warn"),
}
"""Functions whose texts the user reads."""


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def calls_with_class(node: ast.AST, class_name: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Every call below a node, with the name of the class that it is in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, class_name
        yield from calls_with_class(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def calls() -> Iterator[tuple[Path, ast.Call, str]]:
    for path in source_files():
        if path.name != "translation.py":
            for call, class_name in calls_with_class(ast.parse(path.read_text("utf-8"))):
                yield path, call, class_name


def marked_texts() -> dict[tuple[str, str], str]:
    """Context and text of everything that the source marks for translation, with a place of each."""
    texts = {}
    for path, call, class_name in calls():
        name = name_of(call)
        literals = call.args[: ARGUMENTS.get(name, 0)]
        if literals and all(map(is_text, literals)):
            context, text = (class_name, *map(ast.literal_eval, literals))[-2:]
            texts[context, text] = f"{path.name}:{call.lineno}"
    return texts


def test_texts_for_translation_are_literals() -> None:
    """`painter.translate` and the like move something."""
    found = [
        f"{path.name}:{call.lineno}: {ast.unparse(call)}"
        for path, call, _ in calls()
        if (name := name_of(call)) in ARGUMENTS
        and not (name == "translate" and isinstance(call.func, ast.Attribute))
        and not all(map(is_text, call.args[: ARGUMENTS[name]]))
    ]
    assert found == []


def test_everything_that_is_marked_is_in_the_catalogues() -> None:
    """A call in an f-string, or of another object's `tr`, is not seen by lupdate, or gets another context."""
    marked = marked_texts()
    known = {(message.context, message.text) for message in messages_of(TRANSLATED[0])}
    assert {place: text for text, place in marked.items() if text not in known} == {}
    listed = {(context, text) for context, _, text in listed_texts()}
    assert known <= marked.keys() | listed


@pytest.mark.parametrize("helper", ["_tr", "tr", "translate"])
def test_no_module_hides_texts_behind_a_helper_of_its_own(helper: str) -> None:
    hidden = [
        path.name
        for path in source_files()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == helper
    ]
    assert hidden == []


def test_shown_texts_are_translated() -> None:
    """A text without letters, such as "×", needs no translation; nor does a single name, such as that of a role."""
    found = []
    for path, call, _ in calls():
        if name_of(call) in SHOWS_TEXT and call.args:
            parts = call.args[0].values if isinstance(call.args[0], ast.JoinedStr) else [call.args[0]]
            words = " ".join(ast.literal_eval(part) for part in parts if is_text(part)).split()
            if any(len(word) > 2 and word.isalpha() and word != "SmileDesk" for word in words):
                found.append(f"{path.name}:{call.lineno}: {ast.unparse(call.args[0])}")
    assert found == []


def test_single_words_have_a_comment_for_the_translator() -> None:
    """Alone, "right" is correct or a side, and "missing" one thing or many. In lower case, it is a label."""
    unclear = [
        f"{message.context}: {message.text}"
        for message in messages_of(TRANSLATED[0])
        if re.fullmatch(r"\W*[a-z]+\W*", message.text) and not message.comment
    ]
    assert unclear == []


def test_catalogues_are_up_to_date(tmp_path: Path) -> None:
    """Running `resources/translations/make_translations.py` changes nothing."""
    shipped = sorted(CATALOGUES.glob("smiledesk_*.ts"))
    copies = {Path(shutil.copy(path, tmp_path)) for path in shipped}
    update(copies)
    for path in shipped:
        copy = tmp_path / path.name
        assert copy.read_text("utf-8") == path.read_text("utf-8"), path.name
        compile_catalogue(copy, copy.with_suffix(".qm"))
        assert copy.with_suffix(".qm").read_bytes() == path.with_suffix(".qm").read_bytes(), path.name


@pytest.mark.parametrize("catalogue", sorted(CATALOGUES.glob("smiledesk_*.ts")), ids=lambda path: path.stem)
def test_translations_keep_the_placeholders(catalogue: Path) -> None:
    assert placeholder_faults(catalogue) == []


@pytest.mark.parametrize("catalogue", TRANSLATED, ids=lambda path: path.stem)
def test_decimals_have_a_point_in_every_language(catalogue: Path) -> None:
    other = [
        form
        for message in messages_of(catalogue)
        for form in message.forms
        if any(number not in form for number in re.findall(r"\d+\.\d+", message.text))
    ]
    assert other == []


@pytest.mark.parametrize("language", FOREIGN_MARKS)
def test_translations_have_the_marks_of_their_language(language: str) -> None:
    messages = messages_of(CATALOGUES / f"smiledesk_{language}.ts")
    forms = [form for message in messages for form in message.forms]
    assert [form for form in forms if re.search(FOREIGN_MARKS[language], form)] == []


@pytest.mark.parametrize("language", FOREIGN_MARKS)
def test_a_narrow_space_stands_before_each_percent_sign_but_in_english(language: str) -> None:
    """Fields such as ``{share:.0%}`` get it when they are filled in."""
    sign = re.compile(r"(?<=[\d}])\s*%(?![\dn}])")
    messages = [*messages_of(CATALOGUES / f"smiledesk_{language}.ts")]
    assert {found for message in messages for found in sign.findall(message.text)} == {"%"}
    assert {found for message in messages for form in message.forms for found in sign.findall(form)} == {"\u202f%"}


@pytest.mark.parametrize("catalogue", sorted(CATALOGUES.glob("smiledesk_*.ts")), ids=lambda path: path.stem)
def test_every_text_is_translated(catalogue: Path) -> None:
    assert [message.text for message in messages_of(catalogue) if not message.is_finished] == []
