"""The Images page before a folder is chosen: what kind of folder is needed, and how to choose one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import monospaced, proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room
from smiledesk.gui.common.text_size import scaled
from smiledesk.gui.common.theme import Theme

_ROW = 44.0
_INDENT = 34.0
_FOLDER = QRectF(0, 0, 26, 20)
_FACE = 30.0
_FACES = 4


class NoImagesYet(QWidget):
    """Two sentences, a drawing and a button."""

    folder_requested = Signal()
    """The user asks to choose a folder."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headline = PlainLabel(self.tr("What should it learn from?"), font=proportional(15, bold=True))
        explanation = PlainLabel(
            self.tr(
                "Choose a folder that holds one folder of images for each class, named after the class. Any classes "
                "will do: “glasses” and “no glasses”, or “smile” and “no smile”; photographs or cropped faces, a few "
                "of each or thousands."
            ),
            font=proportional(10.5),
        )
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self._hint = PlainLabel(
            self.tr("or drop folders here; record samples of your own under “Collect”"),
            font=proportional(9),
            tone="muted",
            wraps=True,
        )
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 20, 16, 20)
        layout.setSpacing(18)
        layout.addStretch(2)
        for label in (headline, explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(FolderDrawing(theme), alignment=middle)
        layout.addWidget(self.choose, alignment=middle)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._hint)
        layout.addStretch(3)
        self.setAccessibleName(headline.text())
        self.setAccessibleDescription(explanation.text())
        self.choose.clicked.connect(self.folder_requested)
        set_role(self.choose, "primary")
        set_room(self.choose, "large")


class FolderDrawing(QWidget):
    """A folder with two class folders in it, of faces with and without a smile expression."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(self.tr("Example of a folder"))
        self.setAccessibleDescription(
            self.tr("A folder that holds two folders, smile and no_smile, with images of faces in each")
        )
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Three rows."""
        return QSize(scaled(310), int(3 * scaled(_ROW)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the folders, the lines between them, and the faces."""
        del event
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 2))
        down = 12.0
        painter.drawLine(QPointF(down, scaled(_ROW) / 2 + 14), QPointF(down, 2.5 * scaled(_ROW)))
        for row in (1, 2):
            painter.drawLine(
                QPointF(down, (row + 0.5) * scaled(_ROW)), QPointF(_INDENT - 6, (row + 0.5) * scaled(_ROW))
            )
        self._paint_folder(painter, 0, 0, self.tr("my faces"))
        for row, (name, bend) in enumerate((("smile", 1.0), ("no_smile", 0.0)), start=1):
            self._paint_folder(painter, row, _INDENT, name)
            for number in range(_FACES):
                place = QRectF(self.width() - (_FACES - number) * (_FACE + 7), 0, _FACE, _FACE)
                place.moveTop((row + 0.5) * scaled(_ROW) - _FACE / 2)
                self._paint_face(painter, place, bend, number)
        painter.end()

    def _paint_folder(self, painter: QPainter, row: int, left: float, name: str) -> None:
        tokens = self._theme.tokens
        place = _FOLDER.translated(left, (row + 0.5) * scaled(_ROW) - _FOLDER.height() / 2)
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        outline.addRoundedRect(QRectF(place.left(), place.top() + 3, place.width(), place.height() - 3), 3, 3)
        outline.addRoundedRect(QRectF(place.left(), place.top(), place.width() * 0.45, 8), 2.5, 2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if row else tokens.muted))
        painter.drawPath(outline)
        painter.setFont(monospaced(9.5))
        painter.setPen(QColor(tokens.text))
        line = QRectF(place.right() + 9, row * scaled(_ROW), scaled(130), scaled(_ROW))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_face(self, painter: QPainter, place: QRectF, bend: float, number: int) -> None:
        """Paint two eyes and a mouth. bend: of the mouth, 0 to 1. number: faces differ slightly by it."""
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(place, 7, 7)
        centre = place.center() + QPointF((number % 3 - 1) * 1.2, (number % 2) * 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        for side in (-1, 1):
            painter.drawEllipse(centre + QPointF(side * (4.6 + 0.3 * number), -4), 1.5, 1.8)
        half = 5.5 + 0.5 * (number % 2)
        mouth = QPainterPath(centre + QPointF(-half, 4.5))
        mouth.quadTo(centre + QPointF(0, 4.5 + bend * (8.5 - number % 3)), centre + QPointF(half, 4.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.text), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(mouth)
