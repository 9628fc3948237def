"""The tables of a summary: its episodes and its faces, one at a time."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smiledesk.gui.common.buttons import Tabs
from smiledesk.gui.common.containers import PageStack
from smiledesk.gui.common.labels import Hint
from smiledesk.gui.common.numbers import fixed
from smiledesk.gui.common.sortable_table import SortableTable, TableColumn, number_column
from smiledesk.gui.common.theme import Theme
from smiledesk.gui.common.translation import translate
from smiledesk.recording.summary.episodes import Episode, FaceSummary, Summary
from smiledesk.recording.summary.recorded import FaceState


class SummaryTables(QWidget):
    """Tabs for the two tables."""

    episode_chosen = Signal(object)
    """The `Episode` of a row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Tabs((self.tr("Episodes"), self.tr("Faces")), self)
        self.episodes = SortableTable(self.tr("Episodes"), _episode_columns(theme))
        self.faces = SortableTable(self.tr("Faces"), _face_columns(theme))
        self._hint = Hint()
        pages = PageStack()
        pages.add(self.episodes)
        pages.add(self.faces)
        line = QHBoxLayout()
        line.setSpacing(2)
        for button in self.tabs.buttons():
            line.addWidget(button)
        line.addSpacing(8)
        line.addWidget(self._hint, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addWidget(pages, stretch=1)
        self.tabs.idClicked.connect(pages.show_index)
        self.episodes.row_chosen.connect(self.episode_chosen)

    @property
    def hint_text(self) -> str:
        """The effect of a click on an episode; empty if it only marks it."""
        return self._hint.text()

    def show_summary(self, summary: Summary, hint: str) -> None:
        """Show the rows of a recording. hint: the effect of a click on an episode."""
        self.episodes.show_rows([episode for face in summary.faces for episode in face.episodes])
        self.faces.show_rows(summary.faces)
        self._hint.explain(hint)


def _episode_columns(theme: Theme) -> list[TableColumn[Episode]]:
    """Face, times and probabilities of an episode."""
    return [
        TableColumn(
            translate("summary_tables", "Face"),
            translate("summary_tables", "Number of the face"),
            lambda episode: str(episode.face),
            lambda episode: (episode.face, episode.number),
            colour=lambda episode: theme.face_colour(episode.face),
        ),
        TableColumn(
            #: Of a smile
            translate("summary_tables", "Onset"),
            translate(
                "summary_tables", "Start in the source's time, in seconds; ~: not seen, so it may have begun earlier"
            ),
            lambda episode: _time_text(episode.onset, seen=episode.onset_seen),
            lambda episode: (episode.segment, episode.onset),
        ),
        TableColumn(
            #: Of a smile: its end
            translate("summary_tables", "Offset"),
            translate("summary_tables", "End in the source's time, in seconds; ~: not seen, so it may have gone on"),
            lambda episode: _time_text(episode.offset, seen=episode.offset_seen),
            lambda episode: (episode.segment, episode.offset),
        ),
        number_column(
            #: Of a smile, in time
            translate("summary_tables", "Length"),
            translate("summary_tables", "Seconds from onset to offset"),
            lambda episode: episode.duration,
        ),
        number_column(
            #: Of a smile
            translate("summary_tables", "Peak"),
            translate("summary_tables", "Highest probability"),
            lambda episode: episode.peak,
        ),
        number_column(
            #: Heading of a column: time of the peak
            translate("summary_tables", "At"),
            translate("summary_tables", "Time of the highest probability, in seconds"),
            lambda episode: episode.peak_time,
        ),
        number_column(
            #: Of the probability
            translate("summary_tables", "Mean"),
            translate("summary_tables", "Mean probability"),
            lambda episode: episode.mean,
        ),
        number_column(
            #: Time in which the face was missing
            translate("summary_tables", "Missing"),
            translate("summary_tables", "Seconds of it in which the face was missing"),
            lambda episode: episode.missing,
        ),
    ]


def _face_columns(theme: Theme) -> list[TableColumn[FaceSummary]]:
    """Share, seconds and episodes of a face, and its missing time by the reason."""
    return [
        TableColumn(
            translate("summary_tables", "Face"),
            translate("summary_tables", "Number of the face"),
            lambda face: str(face.face),
            lambda face: face.face,
            colour=lambda face: theme.face_colour(face.face),
        ),
        number_column(
            translate("summary_tables", "Share %"),
            translate("summary_tables", "Share of the judged time with the class"),
            lambda face: 100 * face.share,
            1,
        ),
        number_column(
            translate("summary_tables", "Seconds"),
            translate("summary_tables", "Seconds with the class"),
            lambda face: face.positive,
            1,
        ),
        number_column(
            #: Time in which the face was judged
            translate("summary_tables", "Judged"),
            translate("summary_tables", "Seconds in which it was judged"),
            lambda face: face.judged,
            1,
        ),
        number_column(
            translate("summary_tables", "Episodes"),
            translate("summary_tables", "Number of its episodes"),
            lambda face: len(face.episodes),
            0,
        ),
        *(
            number_column(title, meaning, partial(_missing, state), 1)
            for state, (title, meaning) in _missing_texts().items()
        ),
    ]


def _missing(state: FaceState, face: FaceSummary) -> float:
    return face.missing[state]


def _missing_texts() -> dict[FaceState, tuple[str, str]]:
    return {
        FaceState.NO_FACE: (
            #: Time in which the face was absent
            translate("summary_tables", "Absent"),
            translate("summary_tables", "Seconds in which it was not there"),
        ),
        FaceState.LOST: (
            #: Time in which the face was lost
            translate("summary_tables", "Lost"),
            translate("summary_tables", "Seconds in which it was followed and not found"),
        ),
        FaceState.TOO_SMALL: (
            translate("summary_tables", "Too small"),
            translate("summary_tables", "Seconds in which it was too small to be judged"),
        ),
        FaceState.DROPPED: (
            #: Time of frames that were dropped
            translate("summary_tables", "Dropped"),
            translate("summary_tables", "Seconds of dropped frames, and without frames"),
        ),
    }


def _time_text(seconds: float, *, seen: bool) -> str:
    return fixed(seconds) if seen else f"~{fixed(seconds)}"
