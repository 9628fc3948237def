"""What stands on the page while there is no folder: what kind of folder is needed, and how to choose one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smiledesk.gui.common.fonts import proportional
from smiledesk.gui.common.plain_text import PlainLabel
from smiledesk.gui.common.style import set_role, set_room, set_tone
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.teach.images.folder_drawing import FolderDrawing


class NoImagesYet(QWidget):
    """Two sentences, a drawing and a button."""

    folder_requested = Signal()
    """The user wants to choose a folder."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        headline = PlainLabel(self.tr("What should it learn from?"))
        headline.setFont(proportional(15, bold=True))
        words = PlainLabel(
            self.tr(
                "Choose a folder that holds one folder of images for each class: the folder's name is the class' name. "
                "Any classes will do, “glasses” and “no glasses” as well as “smile” and “no smile”; photographs or "
                "faces cut out, a few of each or thousands."
            )
        )
        words.setFont(proportional(10.5))
        self.choose = QPushButton(self.tr("Choose a folder…"))
        self._hint = PlainLabel(self.tr("or drop folders here; samples of your own are made under “Collect”"))
        self._hint.setFont(proportional(9))
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 20, 28, 20)
        layout.setSpacing(18)
        layout.addStretch(2)
        for label in (headline, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(FolderDrawing(theme), alignment=middle)
        layout.addWidget(self.choose, alignment=middle)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        layout.addWidget(self._hint)
        layout.addStretch(3)
        self.setAccessibleName(headline.text())
        self.setAccessibleDescription(words.text())
        self.choose.clicked.connect(self.folder_requested)
        set_role(self.choose, "primary")
        set_room(self.choose, "large")
        set_tone(self._hint, "muted")
