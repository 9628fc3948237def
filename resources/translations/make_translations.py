"""Update and compile the catalogues: ``python resources/translations/make_translations.py [LANGUAGE...]``.

Each ``smiledesk_<language>.ts`` gets every text of the window; translations of texts that still exist are kept. It is
compiled to ``smiledesk_<language>.qm``, which the program loads. The English catalogue contains only plural forms. A
LANGUAGE without a catalogue, such as ``it``, gets one. Needs what SmileDesk needs; takes a few seconds.

Prints the number of texts that are not translated. Lists translations whose placeholders differ from their text's, and
then exits with 1.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from tempfile import TemporaryDirectory
from typing import NamedTuple
from xml.etree import ElementTree

from message_templates import message_templates

from smiledesk.core.layer_kinds import LAYER_KINDS
from smiledesk.core.setting import setting_fields
from smiledesk.gui.common.phrasebook import sentences_of
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture
from smiledesk.recording.shutter import ShutterRule

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGUES = Path(__file__).resolve().parent
ENGLISH = "smiledesk_en.ts"

QT_TEXTS = (
    ("QKeySequenceEdit", "In an empty field for a keyboard shortcut", "Press shortcut"),
    ("QShortcut", "As on the keyboard", "Ctrl"),
    ("QShortcut", "As on the keyboard", "Shift"),
)
"""Context, comment and text of what Qt's own catalogues translate formally, or longer than on the key."""


class Message(NamedTuple):
    """A text of a catalogue with its translation."""

    context: str
    text: str
    forms: tuple[str, ...]
    """The translation, or each plural form of it."""

    is_finished: bool
    comment: str
    """For the translator."""


def main(new_languages: list[str]) -> int:
    """Update and compile every catalogue, and return the exit code."""
    catalogues = {CATALOGUES / f"smiledesk_{language}.ts" for language in new_languages}
    catalogues |= {*CATALOGUES.glob("smiledesk_*.ts")}
    update(catalogues)
    faults = []
    for catalogue in sorted(catalogues):
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))
        unfinished = sum(not message.is_finished for message in messages_of(catalogue))
        sys.stdout.write(f"{catalogue.name}: {unfinished} texts to translate\n")
        faults += placeholder_faults(catalogue)
    sys.stdout.writelines(faults)
    return 1 if faults else 0


def update(catalogues: set[Path]) -> None:
    """Update catalogues from the source texts, and create those that do not exist."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "listed_texts.py"
        listed.write_text("".join(_calls_for_lupdate()), "utf-8")
        sources = [*source_files(), listed]
        for catalogue in catalogues:
            plurals = ["-pluralonly"] if catalogue.name == ENGLISH else []
            _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", *plurals, *sources, "-ts", catalogue)


def compile_catalogue(catalogue: Path, compiled: Path) -> None:
    """Compile a catalogue for `QTranslator`, without unfinished translations.

    The compiled file is replaced, not rewritten, because a running window may have it mapped into memory.
    """
    written = compiled.with_name(f"{compiled.name}.new")
    _run("lrelease", "-silent", "-nounfinished", catalogue, "-qm", written)
    written.replace(compiled)


def source_files() -> list[Path]:
    """The modules with texts of the window."""
    return [*sorted((ROOT / "smiledesk/gui").rglob("*.py")), ROOT / "smiledesk/app.py"]


def listed_texts() -> Iterator[tuple[str, str, str]]:
    """Context, translator's comment and text of everything that `translate_listed` or Qt translates.

    Texts marked by `QT_TRANSLATE_NOOP` are left out, because lupdate finds them.
    """
    for key, sentence in sentences_of((ROOT / "resources/words/en.json").read_bytes()).items():
        yield "lens", key, sentence
    for kind in LAYER_KINDS.values():
        yield "titles", f"Title of the layer kind {kind.name}", kind.title
        yield "titles", f"Summary of the layer kind {kind.name}", kind.summary
    for settings in (TrainingRequest, Architecture, ShutterRule):
        for name, field in setting_fields(settings).items():
            yield "settings", f"Tooltip of the setting {name}", field.setting.help
    yield from QT_TEXTS
    for place, template in message_templates():
        yield "messages", place.partition(":")[0], template


def messages_of(catalogue: Path) -> Iterator[Message]:
    """Every message of a catalogue."""
    for context in ElementTree.parse(catalogue).iter("context"):  # noqa: S314 - a file of the project
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = translation.findall("numerusform") or [translation]
                yield Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(form.text or "" for form in forms),
                    translation.get("type") != "unfinished",
                    message.findtext("extracomment", ""),
                )


def placeholder_faults(catalogue: Path) -> list[str]:
    """A report on each finished translation whose placeholders or outer spaces differ from its text's."""
    return [
        f"{catalogue.name}: other placeholders, or other spaces at the ends\n    text: {message.text!r}\n    "
        f"translation: {form!r}\n"
        for message in messages_of(catalogue)
        for form in message.forms
        if message.is_finished and _placeholders_and_edge_spaces(form) != _placeholders_and_edge_spaces(message.text)
    ]


def _placeholders_and_edge_spaces(text: str) -> tuple[set[str], str, str]:
    """The placeholders of a text with their formats, such as ``{value:.3f}``, and its leading and trailing spaces.

    "%n" is left out, because a plural form for a single number may spell it out.
    """
    spaces = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    try:
        parsed = list(Formatter().parse(text))
    except ValueError:
        return {"malformed"}, *spaces
    return {f"{name}!{conversion}:{form}" for _, name, form, conversion in parsed if name is not None}, *spaces


def _calls_for_lupdate() -> Iterator[str]:
    """Calls that lupdate recognises, for texts that it cannot find: listed ones, and those of `translate_plural`."""
    for context, comment, text in listed_texts():
        yield f"#: {comment}\n{_call(context, text)})\n"
    for path in source_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("translate_plural"), [ast.Constant(context), ast.Constant(text), _]):
                    yield f'{_call(context, text)}, "", UnicodeUTF8, number)\n'


def _call(context: str, text: str) -> str:
    return f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}"


def _run(program: str, *arguments: str | Path) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{program}"), *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
