"""The pictures of a folder in natural order, and as a source."""

from pathlib import Path

from smiledesk.core.errors import plain_reason
from smiledesk.sources.base import SourceError
from smiledesk.sources.folder_listing import files_in_order, has_picture_suffix
from smiledesk.sources.pictures import Pictures


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """The pictures of a folder and its subfolders by their suffix, numbers in names counted as numbers.

    Raises:
        OSError: the folder cannot be read.
    """
    return tuple(filter(has_picture_suffix, files_in_order(folder)))


class PictureFolder(Pictures):
    """The pictures of a folder, which is listed when it is opened: a large one takes seconds."""

    def __init__(self, folder: Path) -> None:
        super().__init__((), folder.name or str(folder.resolve()))
        self._folder = folder

    def open(self) -> None:
        """List the folder, and start at the first picture.

        Raises:
            SourceError: there are no pictures, or the folder cannot be read.
        """
        try:
            self._paths = pictures_in(self._folder)
            self.items = tuple(str(path.relative_to(self._folder)) for path in self._paths)
        except OSError as error:
            raise SourceError(
                "the folder '{folder}' cannot be read: {reason}", folder=self._folder, reason=plain_reason(error)
            ) from error
        super().open()
