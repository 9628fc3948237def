"""Every message that the window may show has a template that the catalogues can hold."""

import ast
from string import Formatter

from message_templates import message_calls, message_templates


def test_templates_of_errors_are_literals() -> None:
    """A text that is passed on, such as another error's, has its own template already; the window translates first."""
    glued = [
        f"{call.place}: {ast.unparse(call.template)}"
        for call in message_calls()
        if call.kind != "Translatable"
        if isinstance(call.template, ast.JoinedStr | ast.BinOp | ast.Call) and not call.place.startswith("gui/")
    ]
    assert glued == []


def test_names_in_templates_have_values() -> None:
    without = {call.place: missing for call in message_calls() if (missing := _names(call.text or "") - call.values)}
    assert without == {}


def test_templates_of_all_packages_are_found() -> None:
    texts = {text for _, text in message_templates()}
    assert "'{path}' is no request for this command: {error}" in texts
    assert "the disk is full: make room, or choose another folder" in texts
    assert len(texts) > 300


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}
