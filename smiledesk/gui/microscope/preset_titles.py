"""What the well-known filters are called."""

from PySide6.QtCore import QCoreApplication


def preset_text(name: str) -> str:
    """The name of a filter of `lenses.sandbox.PRESETS`, for people."""
    words = {
        "identity": _tr("identity: changes nothing"),
        "upright_edges": _tr("upright edges (Sobel)"),
        "level_edges": _tr("level edges (Sobel)"),
        "outline": _tr("outline (Laplace)"),
        "blur": _tr("blur"),
        "sharpen": _tr("sharpen"),
        "emboss": _tr("emboss"),
    }
    return words.get(name, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("preset_text", text)
