"""A sentence is one text: what fills a text is a name, a number, or set apart by punctuation.

Other languages put parts of a sentence in another order, and in other forms.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from make_translations import source_files

TRANSLATES = {"tr", "translate", "translate_plural", "translate_listed"}

NAMES = {
    *("class_text", "typed_class_name", "_class_names", "face_text", "face_name", "title_of", "_camera_name"),
}
"""Functions that give the name of something."""

NUMBERS = {"about", "cell_text", "_numbers"}
"""Functions that give a number with its unit, or the numbers of a place."""

Bindings = dict[str, list[ast.expr]]
"""The values that are bound to each name of a function, and to each ``self.name`` of its class."""


class Fill(NamedTuple):
    """A placeholder of a translated text, and what fills it."""

    place: str
    template: str
    field: str
    value: ast.expr


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def leaves(node: ast.expr, bindings: Bindings, depth: int = 4) -> Iterator[ast.expr]:
    """The expressions that may give the value of an expression."""
    match node if depth else None:
        case ast.Name() | ast.Attribute() if values := bindings.get(ast.unparse(node)):
            parts = values
        case ast.IfExp(body=body, orelse=other):
            parts = [body, other]
        case ast.BoolOp(values=parts):
            pass
        case ast.Subscript(value=value) | ast.Starred(value=value):
            parts = [value]
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Dict(values=parts):
            pass
        case ast.Call(func=ast.Name("map"), args=[ast.Name() as function, *_]):
            parts = [ast.Call(function, [], [])]
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "strip" | "lower")):
            parts = [text]
        case _:
            yield node
            return
    for part in parts:
        yield from leaves(part, bindings, depth - 1)


def is_translated(leaf: ast.expr, makers: frozenset[str]) -> bool:
    """True for a text of the catalogues; `painter.translate` and the like move something."""
    if not isinstance(leaf, ast.Call):
        return False
    moves = name_of(leaf) == "translate" and isinstance(leaf.func, ast.Attribute)
    return name_of(leaf) in TRANSLATES | makers and not moves


def bindings_of(node: ast.AST) -> Bindings:
    found: Bindings = {}
    for child in ast.walk(node):
        if isinstance(child, ast.Assign):
            for target in child.targets:
                for one in target.elts if isinstance(target, ast.Tuple) else [target]:
                    found.setdefault(ast.unparse(one), []).append(child.value)
    return found


@cache
def functions() -> tuple[tuple[Path, ast.FunctionDef, Bindings], ...]:
    """Every function of the window, with what is bound in it and in its class."""
    found = []
    for path in source_files():
        tree = ast.parse(path.read_text("utf-8"))
        of_class = {}
        for one in ast.walk(tree):
            if isinstance(one, ast.ClassDef):
                kept = {name: values for name, values in bindings_of(one).items() if name.startswith("self.")}
                of_class.update(dict.fromkeys(one.body, kept))
        found += [
            (path, node, {**of_class.get(node, {}), **bindings_of(node)})
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef) and path.name != "translation.py"
        ]
    return tuple(found)


@cache
def text_makers() -> frozenset[str]:
    """Names of the functions that return a text of the catalogues, whoever made it."""
    returned = [
        (function.name, leaf)
        for _, function, bindings in functions()
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and node.value is not None
        for leaf in leaves(node.value, bindings)
    ]
    makers = frozenset({"message_text", "error_text"})
    while True:
        more = {name for name, leaf in returned if is_translated(leaf, makers)}
        if more <= makers:
            return makers
        makers |= more


def fills() -> Iterator[Fill]:
    for path, function, bindings in functions():
        for call in ast.walk(function):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "format"):
                continue
            filling = {str(index): value for index, value in enumerate(call.args)}
            filling |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
            for leaf in leaves(call.func.value, bindings):
                if isinstance(leaf, ast.Call) and is_translated(leaf, frozenset()):
                    texts = [part.value for part in leaf.args if isinstance(part, ast.Constant) and part.value]
                    template = str(texts[0] if name_of(leaf) == "tr" else texts[1])
                    for field, value in filling.items():
                        yield Fill(f"{path.name}:{call.lineno}", template, field, value)
                        for part in leaves(value, bindings):
                            yield Fill(f"{path.name}:{call.lineno}", template, field, part)


def is_set_apart(template: str, field: str) -> bool:
    """True if punctuation or an end of the text is on both sides of every placeholder of a field."""
    sides = re.split(rf"\{{{field}[^}}]*\}}", template)
    before = all(re.search(r"(^|[:;,.·(“'\n] *|  )$", side) for side in sides[:-1])
    return before and all(re.match(r" *([:;,.·()”'\n]|$)|  ", side) for side in sides[1:])


def test_no_sentence_is_filled_with_a_part_of_it() -> None:
    glued = {
        f"{fill.place}: {fill.template!r} is filled with {ast.unparse(fill.value)}"
        for fill in fills()
        if is_translated(fill.value, text_makers() - NAMES - NUMBERS)
        if name_of(fill.value) not in NAMES | NUMBERS
        if not is_set_apart(fill.template, fill.field)
    }
    assert sorted(glued) == []


def test_names_and_numbers_are_functions_that_exist() -> None:
    assert {function.name for _, function, _ in functions()} >= NAMES | NUMBERS
