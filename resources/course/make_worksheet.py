"""Write the worksheet of the course for the bundled network: ``python resources/course/make_worksheet.py FOLDER``.

Writes ``worksheet-<language>.pdf``, two pages A4, for each language that has a catalogue. The same texts give the same
file. The files are not committed, because they change with the catalogues, and the course in the window writes them as
well. Needs what SmileDesk needs, and no screen.
"""

import os
import sys
from pathlib import Path

from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle


def main(folder: Path) -> None:
    """Write a worksheet for each language into a folder, which is made if it is missing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from smiledesk.gui.common.fonts import use_program_fonts
    from smiledesk.gui.common.languages import language_names, use_language
    from smiledesk.gui.course.worksheet import write_worksheet

    application = QApplication(sys.argv[:1])
    use_program_fonts(application)
    folder.mkdir(parents=True, exist_ok=True)
    card = read_bundle(resource("model")).card
    for language in language_names():
        use_language(application, language)
        path = folder / f"worksheet-{language}.pdf"
        write_worksheet(path, card)
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
