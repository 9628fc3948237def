"""A pseudo language: English with accents, in brackets and a third longer, to find text that has too little room."""

import math
import re
from pathlib import Path
from xml.etree import ElementTree

from make_translations import compile_catalogue, update

GROWTH = 0.35
"""Characters added to each text, as a share of its own."""

_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíöüýÁÉÍÖÜÝ")

_KEPT = re.compile(r"(\{[^{}]*\}|%n|&\w|<[^>]+>|\(\*[^)]*\)|\n)")
"""Kept as they are: placeholders, mnemonics, markup, file name patterns, line ends."""


def make_pseudo_language(folder: Path, language: str) -> None:
    """Compile the pseudo language's catalogue into a folder under the name of a language, such as ``en``."""
    source = folder / "smiledesk_de.ts"  # German has as many plural forms as English.
    update({source})
    tree = ElementTree.parse(source)  # noqa: S314 - made by the line above
    for message in tree.iter("message"):
        text = message.findtext("source", "")
        for translation in message.iter("translation"):
            translation.attrib.clear()
            for form in translation.findall("numerusform") or [translation]:
                form.text = pseudo_text(text)
    tree.write(source, "utf-8", xml_declaration=True)
    compile_catalogue(source, folder / f"smiledesk_{language}.qm")


def pseudo_text(text: str) -> str:
    """A text in the pseudo language; outer spaces and what `_KEPT` matches stay."""
    parts = _KEPT.split(text.strip())
    accented = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    letters = sum(len(part) for part in parts if not _KEPT.fullmatch(part))
    added = max(math.ceil(GROWTH * letters) - len("[]"), 0)
    padding = "".join(" " if index % 6 == 0 else "ö" for index in range(added)).rstrip()
    return text.replace(text.strip(), f"[{accented}{padding}]") if letters else text
