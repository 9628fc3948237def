"""The dialogs of project files: what is saved, what is opened and where, and the progress of both."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from smiledesk.gui.common.buttons import dialog_buttons
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.plain_text import PlainLabel, without_mnemonic
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.section import Section
from smiledesk.gui.common.task_progress import TaskProgress
from smiledesk.gui.common.text_size import scaled
from smiledesk.project.format import InitialSettings
from smiledesk.project.opening import Place, ProjectContent

_WIDTH = 460


class SaveProjectDialog(QDialog):
    """The user chooses what goes into a project."""

    def __init__(self, samples: int, models: Sequence[str], parent: QWidget | None = None) -> None:
        """samples: number of the user's. models: names of the user's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save project"))
        self.setMinimumWidth(scaled(_WIDTH))
        self.samples = QCheckBox(self.tr("%n photographs with their classes", "", samples))
        self.samples.setChecked(True)
        self.models = {name: QCheckBox(without_mnemonic(name)) for name in models}
        for box in self.models.values():
            box.setChecked(True)
        self.settings = QCheckBox(self.tr("Model, threshold and smoothing to &begin with"))
        self.settings.setChecked(True)
        content = Section(self.tr("Samples"))
        content.rows.addWidget(self.samples)
        content.rows.addWidget(
            Hint(self.tr("Classes without photographs are included, too. Names of cameras, files and places are not."))
        )
        rows = QVBoxLayout(self)
        rows.addWidget(content)
        if models:
            own = Section(self.tr("Models"))
            for box in self.models.values():
                own.rows.addWidget(box)
            rows.addWidget(own)
        settings = Section(self.tr("Settings"))
        settings.rows.addWidget(self.settings)
        settings.rows.addWidget(Hint(self.tr("Whoever opens the project begins with the ones that you use now.")))
        rows.addWidget(settings)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        rows.addWidget(buttons)

    @property
    def chosen_models(self) -> tuple[str, ...]:
        """The names of the models to save."""
        return tuple(name for name, box in self.models.items() if box.isChecked())


class OpenProjectDialog(QDialog):
    """Shows what a project holds, and asks where its samples go."""

    def __init__(
        self, file_name: str, content: ProjectContent, own_samples: int, parent: QWidget | None = None
    ) -> None:
        """own_samples: number of the user's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open project"))
        self.setMinimumWidth(scaled(_WIDTH))
        self.aside = QCheckBox(self.tr("&Move mine aside first"))
        self.settings = QCheckBox(self.tr("&Begin with its model, threshold and smoothing"))
        self.settings.setChecked(True)
        holds = Section(file_name)
        for line in self._content_lines(content):
            holds.rows.addWidget(PlainLabel(line, wraps=True))
        rows = QVBoxLayout(self)
        rows.addWidget(holds)
        if own_samples and content.manifest.classes:
            place = Section(self.tr("You have %n photographs already", "", own_samples))
            place.rows.addWidget(self.aside)
            place.rows.addWidget(
                Hint(self.tr("They go into a folder of their own; nothing is deleted. Otherwise both are merged."))
            )
            rows.addWidget(place)
        if content.manifest.settings is not None:
            settings = Section(self.tr("Settings"))
            settings.rows.addWidget(self.settings)
            settings.rows.addWidget(Hint(self._settings_text(content.manifest.settings)))
            rows.addWidget(settings)
        buttons = dialog_buttons(self, QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        rows.addWidget(buttons)

    @property
    def place(self) -> Place:
        """The place of the samples."""
        return Place.INSTEAD if self.aside.isChecked() else Place.BESIDE

    def _content_lines(self, content: ProjectContent) -> list[str]:
        lines = [self.tr("%n photographs", "", sum(content.pictures.values()))]
        for name, number in content.pictures.items():
            lines.append(self.tr("{class_name}: {number}").format(class_name=class_text(name), number=number))
        if content.manifest.models:
            names = ", ".join(content.manifest.models)
            lines.append(self.tr("%n models: {names}", "", len(content.manifest.models)).format(names=names))
        return lines

    def _settings_text(self, settings: InitialSettings) -> str:
        model = settings.model or self.tr("the bundled one")
        if settings.threshold is None:
            return self.tr("Model: {model}. Threshold: the model's own.").format(model=model)
        text = self.tr("Model: {model}. Threshold: {threshold:.2f}.")
        return text.format(model=model, threshold=settings.threshold)


class WorkDialog(QDialog):
    """The progress of saving or opening; closing it cancels."""

    cancelled = Signal()

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(title)
        self.setMinimumWidth(scaled(_WIDTH))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.progress = TaskProgress(title)
        self.progress.cancel_requested.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.progress)
        self.progress.show_busy(text)
        self.progress.start_clock()
        self.rejected.connect(self.cancelled)

    def show_progress(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self.progress.show_share(self._text, share)
