"""Finds the templates of errors and other messages that the window shows, in the source."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent.parent / "smiledesk"

_ENGLISH_ONLY = "cli"
"""The messages of the command line alone are not translated."""


@dataclass(frozen=True, slots=True)
class MessageCall:
    """A call in the source that makes a `UserError` or one of its subclasses, or a `Translatable`."""

    place: str
    """Module below ``smiledesk`` and line, such as ``sources/webcam.py:80``."""

    kind: str
    """Name of the class."""

    template: ast.expr
    values: frozenset[str]
    """Names of the keyword arguments."""

    @property
    def text(self) -> str | None:
        """The template; None if it is no literal, which the catalogues cannot contain."""
        is_literal = isinstance(self.template, ast.Constant) and isinstance(self.template.value, str)
        return ast.literal_eval(self.template) if is_literal else None


def message_templates() -> Iterator[tuple[str, str]]:
    """Place and text of each template that is not empty, without repetitions, in the order of modules."""
    seen: set[str] = set()
    for call in message_calls():
        if call.text and call.text not in seen:
            seen.add(call.text)
            yield call.place, call.text


def message_calls() -> Iterator[MessageCall]:
    """Every call that makes a message, outside of the command line."""
    kinds = {"Translatable", *_error_kinds()}
    for path, tree in _modules().items():
        if path.relative_to(PACKAGE).parts[0] == _ENGLISH_ONLY:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _name_of(node.func) in kinds:
                yield MessageCall(
                    place=f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}",
                    kind=_name_of(node.func),
                    template=node.args[0],
                    values=frozenset(keyword.arg for keyword in node.keywords if keyword.arg),
                )


def _error_kinds() -> set[str]:
    """Names of `UserError` and all of its direct and indirect subclasses."""
    bases = {
        node.name: {_name_of(base) for base in node.bases}
        for tree in _modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    kinds = {"UserError"}
    while derived := {name for name, of in bases.items() if of & kinds} - kinds:
        kinds |= derived
    return kinds


@cache
def _modules() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


def _name_of(node: ast.expr) -> str:
    """The name, or the last part of a dotted one; empty for other expressions."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
