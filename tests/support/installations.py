"""Installations that lack a library."""

import importlib.util
import sys
from importlib.machinery import ModuleSpec

import pytest


def hide_module(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Hide a module from imports in this process, as if it were not installed."""
    assert importlib.util.find_spec(name) is not None
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(sys, "meta_path", [_Without(name, finder) for finder in sys.meta_path])


class _Without:
    """A module finder that hides one module."""

    def __init__(self, name: str, finder: object) -> None:
        self._name, self._finder = name, finder

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name == self._name:
            return None
        found: ModuleSpec | None = self._finder.find_spec(name, path, target)  # type: ignore[attr-defined]
        return found
