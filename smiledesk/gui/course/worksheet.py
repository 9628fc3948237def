"""The worksheet of the course: two pages A4, made of the texts of its stages in the user's language."""

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from smiledesk.core.atomic import write_whole
from smiledesk.course.base import Stage
from smiledesk.course.stages import STEPS, stages_for
from smiledesk.gui.common.fonts import PROPORTIONAL_FAMILY
from smiledesk.gui.common.translation import translate
from smiledesk.gui.course.stage_text import choice_text, stage_text
from smiledesk.gui.microscope.titles import step_title
from smiledesk.network.card import Card

_DATE = re.compile(rb"(/(?:Creation|Mod)Date \()D:[^)]*\)")
"""The moment of writing in a PDF: without it, the same texts make the same file."""

_NO_DATE = rb"\1D:20260101000000Z)"

_RESOLUTION = 300
"""Dots per inch."""

_MARGIN_MM = 14
_BOX = "☐"


def write_worksheet(path: Path, card: Card) -> None:
    """Write the tasks that fit a network as a PDF; the same texts always make the same file.

    Args:
        path: replaced if it is there.
        card: of the network.

    Raises:
        OSError: the file cannot be written; an earlier one is untouched.
    """
    write_whole(path, worksheet(card))


def worksheet(card: Card) -> bytes:
    """The PDF of the tasks that fit a network."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setTitle(_title())
    writer.setCreator("SmileDesk")
    writer.setDocumentId(QUuid())
    writer.setDocumentXmpMetadata(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_html(card))
    document.setPageSize(writer.pageLayout().paintRectPixels(_RESOLUTION).size().toSizeF())
    document.setDocumentMargin(0)
    document.print_(writer)
    content.close()
    # Of the same length: the file counts its bytes.
    return _DATE.sub(lambda found: found.expand(_NO_DATE).ljust(len(found[0])), content.data().data())


_STYLE = f"""
    body {{ font-family: '{PROPORTIONAL_FAMILY}'; font-size: 8pt; }}
    h1 {{ font-size: 13pt; margin: 0; }}
    h2 {{ font-size: 9.5pt; margin: 0; }}
    p {{ margin: 0; }}
"""


def _title() -> str:
    return translate("worksheet", "How a network sees a smile")


def _html(card: Card) -> str:
    number = 0
    rows = []
    for step in STEPS:
        stages = [stage for stage in stages_for(card) if stage.step == step and stage.check is not None]
        if not stages:
            continue
        rows.append(f"<tr><td colspan='3'><h2>{escape(_step_text(step))}</h2></td></tr>")
        for stage in stages:
            number += 1
            rows.append(_row(number, stage, card))
    name = translate("worksheet", "Name")
    date = translate("worksheet", "Date")
    guide = translate(
        "worksheet",
        "Choose first, on paper. Then check in the program, and write down what it measured on your face.",
    )
    return (
        f"<body><h1>{escape(_title())}</h1>"
        f"<p>{escape(name)}: ______________________________ &nbsp; {escape(date)}: ______________</p>"
        f"<p>{escape(guide)}</p>"
        f"<table width='100%' cellspacing='0' cellpadding='6' border='0.5'>{''.join(rows)}</table></body>"
    )


def _step_text(step: int) -> str:
    return translate("worksheet", "Step {step}: {title}").format(step=step, title=step_title(step))


def _row(number: int, stage: Stage, card: Card) -> str:
    texts = stage_text(stage.key)
    choices = " &nbsp; ".join(f"{_BOX} {escape(choice_text(stage.key, choice))}" for choice in stage.choices(card))
    measured = escape(translate("worksheet", "Measured:"))
    return (
        f"<tr><td width='4%'><b>{number}</b></td>"
        f"<td width='60%'><b>{escape(texts.title)}</b><br>{escape(texts.task)}<br>{choices}</td>"
        f"<td width='36%'>{measured}</td></tr>"
    )
