"""Durations as text."""

from smiledesk.gui.common.translation import translate


def about(seconds: float) -> str:
    """An estimated duration: ``about 20 s``, ``about 3 min``."""
    if seconds < 12:
        return translate("durations", "about 10 s")
    if seconds < 90:
        return translate("durations", "about {0:.0f} s").format(round(seconds / 10) * 10)
    if seconds < 90 * 60:
        return translate("durations", "about {0:.0f} min").format(seconds / 60)
    return translate("durations", "about {0:.1f} h").format(seconds / 3600)


def minutes_and_seconds(seconds: float) -> str:
    """Minutes and seconds, and hours from the first on: ``0:07``, ``12:40``, ``1:00:00``."""
    minutes, whole = divmod(round(max(seconds, 0.0)), 60)
    return f"{minutes}:{whole:02d}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d}:{whole:02d}"
