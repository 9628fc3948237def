"""The worst mistakes: images that the network is wrong about with the highest probability."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from smiledesk.core.array_files import ArrayFileError, read_arrays
from smiledesk.core.decoding import decoding
from smiledesk.core.records import Pixels
from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.image_grid import ImageGrid
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate

_LINE = 13.0


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """An image with a wrong prediction."""

    image: Pixels
    """The face as the network saw it: shape (size, size, channels), uint8."""
    truth: str
    called: str
    probability: float
    """Probability of the predicted class."""
    file: str


def read_mistakes(path: Path, classes: Sequence[str]) -> tuple[Mistake, ...]:
    """The mistakes that a run kept, worst first.

    Raises:
        ArrayFileError: the file cannot be read, or holds something else.
    """
    arrays = read_arrays(path)
    with decoding(lambda reason: ArrayFileError("'{path}' holds no mistakes: {reason}", path=path, reason=reason)):
        images, truth, called = arrays["images"], arrays["truth"], arrays["called"]
        probability, files = arrays["probability"], arrays["files"]
        return tuple(
            Mistake(images[index], classes[truth[index]], classes[called[index]], float(probability[index]), str(file))
            for index, file in enumerate(files)
        )


class MistakesGrid(ImageGrid):
    """Pictures with the true class, the predicted one and its probability."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("mistakes_grid", "The worst mistakes"), 3 * _LINE, parent)
        self._mistakes: tuple[Mistake, ...] = ()

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The shown mistakes."""
        return self._mistakes

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Show mistakes."""
        self._mistakes = tuple(mistakes)
        self.set_images([mistake.image for mistake in mistakes])

    def text_of(self, index: int) -> str:
        """The file of an image, its true class and its predicted one."""
        mistake = self._mistakes[index]
        return self.tr("{0}: is “{1}”, was called “{2}” with p = {3:.3f}").format(
            mistake.file, class_text(mistake.truth), class_text(mistake.called), mistake.probability
        )

    def paint_text(self, painter: QPainter, place: QRectF, index: int) -> None:
        """Paint the true class, the predicted one and its probability."""
        mistake, tokens = self._mistakes[index], self.theme.tokens
        line = QRectF(place.left(), place.top(), place.width(), scaled(_LINE))
        for text, font, colour in (
            #: {0} is the right class
            (self.tr("is {0}").format(class_text(mistake.truth)), proportional(8), tokens.muted),
            #: {0} is the wrong class that the model gave
            (self.tr("called {0}").format(class_text(mistake.called)), proportional(8), tokens.text),
            (f"p = {mistake.probability:.3f}", monospaced(8), tokens.against),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
            line.translate(0, scaled(_LINE))
