"""Files and folders that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QObject

from smiledesk.gui.common.background_task import BackgroundTask
from smiledesk.gui.shell.main_window import MainWindow
from smiledesk.gui.shell.projects import Projects
from smiledesk.gui.shell.sources import Sources
from smiledesk.gui.shell.teaching import Teaching
from smiledesk.project import PROJECT_SUFFIX


class DroppedFiles(QObject):
    """Opens projects, learns from class folders, and shows everything else."""

    def __init__(self, window: MainWindow, sources: Sources, teaching: Teaching, projects: Projects) -> None:
        super().__init__(window)
        self._sources = sources
        self._teaching = teaching
        self._projects = projects
        self._background = BackgroundTask(self)
        self._background.failed.connect(window.banner.show_message)
        window.source_dropped.connect(self.open)

    def open(self, path: str) -> None:
        """Open a file or folder; a large folder takes a while to check."""
        from smiledesk.dataset.survey import is_class_folder

        def open_as(class_folder: bool) -> None:
            if class_folder:
                self._teaching.open_images((Path(path),))
            else:
                self._sources.open(path)

        if path.lower().endswith(PROJECT_SUFFIX):
            self._projects.open_file(Path(path))
        else:
            self._background.run(lambda: is_class_folder(Path(path)), open_as)

    def stop(self) -> None:
        """Cancel the running check."""
        self._background.stop()
