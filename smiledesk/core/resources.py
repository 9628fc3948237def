"""Find the files that ship with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """The path of a file or folder of ``resources/``: inside an installed package, beside it in a checkout.

    Raises:
        FileNotFoundError: the installation lacks it.
    """
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = folder / name
        if path.exists():
            return path
    raise FileNotFoundError(f"the installation lacks resources/{name}: reinstall SmileDesk. Looked beside {_PACKAGE}")
