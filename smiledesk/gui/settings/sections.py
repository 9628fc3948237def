"""The sections of settings that are fields of a plain kind: verdicts, recordings, shutter, appearance, files."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from smiledesk.core.reading_columns import OMITTABLE
from smiledesk.gui.common.languages import language_names
from smiledesk.gui.common.numbers import percent_sign
from smiledesk.gui.common.text_size import TEXT_SIZES
from smiledesk.gui.common.translation import translate
from smiledesk.gui.live.live_model import LiveModel
from smiledesk.gui.settings.controls import Choice, Folder, Number, Omissions, Switch
from smiledesk.gui.settings.section import SettingsSection
from smiledesk.gui.settings.setting_row import SettingRow
from smiledesk.gui.settings.setting_value import SettingValue, field_value, rule_value
from smiledesk.network.shipped_models import BUNDLED
from smiledesk.session.verdict import LONGEST_TIME_CONSTANT
from smiledesk.settings import SavedSettings

_SECONDS = " s"
_MOST_FACES = 50
_MOST_WORKERS = 256


class _ModelChoice(Choice):
    """The models of this machine."""

    def __init__(self, live_model: LiveModel) -> None:
        super().__init__({})
        self._live_model = live_model

    def show_value(self, value: Any) -> None:
        """Show a model; None: the bundled one."""
        own = {name: name for name in self._live_model.offered if name != BUNDLED}
        self.offer({None: self.tr("the bundled one"), **own})
        super().show_value(value)


def verdict_section(settings: SavedSettings, live_model: LiveModel) -> SettingsSection:
    """The section of model, threshold and smoothing."""
    saved_model = field_value(settings, "model")
    model = SettingRow(
        translate("sections", "Model"),
        translate("sections", "The network that judges the faces. The menu Model shows what each of them can do."),
        _ModelChoice(live_model),
        # The model is saved once it is in use.
        replace(saved_model, request=lambda name: live_model.use(name or BUNDLED)),
    )
    threshold = SettingRow(
        translate("sections", "Threshold"),
        translate(
            "sections",
            "Probability from which a face counts as the model's positive class, such as a smile. With a higher one, "
            "fewer faces do.",
        ),
        Number(0.01, 0.99, step=0.01, decimals=2, none_text=translate("sections", "the model's")),
        field_value(settings, "threshold"),
    )
    smoothing = SettingRow(
        translate("sections", "Smoothing"),
        translate(
            "sections",
            "Seconds after which a verdict has followed 63% of a sudden change. More is calmer and later; 0 judges "
            "every frame by itself.",
        ),
        Number(0, LONGEST_TIME_CONSTANT, step=0.02, decimals=2, suffix=_SECONDS),
        field_value(settings, "smoothing_seconds"),
    )
    relative = SettingRow(
        translate("sections", "Baseline"),
        translate(
            "sections",
            "A face that has a baseline is judged by how much more it smiles than in its baseline. The menu Record "
            "takes one.",
        ),
        Switch(translate("sections", "Verdicts relative to the baseline")),
        field_value(settings, "relative_verdicts"),
    )
    return SettingsSection(translate("sections", "Verdict"), [model, threshold, smoothing, relative])


def recording_section(settings: SavedSettings) -> SettingsSection:
    """The section of what is kept of the live picture."""
    folder = translate("sections", "Folder of recordings")
    rows = [
        SettingRow(
            folder,
            translate("sections", "Readings, pictures and films are kept here. Nothing that exists is overwritten."),
            Folder(folder, translate("sections", "asked for when it is first needed")),
            field_value(settings, "recordings_folder"),
        ),
        SettingRow(
            translate("sections", "Format of readings"),
            translate(
                "sections",
                "CSV opens in a spreadsheet; JSON lines are for programs. A change applies from the next recording on.",
            ),
            Choice({"csv": translate("sections", "CSV"), "jsonl": translate("sections", "JSON lines")}),
            field_value(settings, "readings_format"),
        ),
        SettingRow(
            translate("sections", "Columns"),
            translate(
                "sections",
                "Columns without a tick are left out of the next recordings. Those that summaries need always stay.",
            ),
            Omissions(OMITTABLE),
            field_value(settings, "omitted_columns"),
        ),
        SettingRow(
            translate("sections", "Format of pictures"),
            translate("sections", "PNG loses nothing; JPEG takes less room on the disk. Films are always H.264."),
            Choice({"png": translate("sections", "PNG"), "jpeg": translate("sections", "JPEG")}),
            field_value(settings, "picture_format"),
        ),
        SettingRow(
            translate("sections", "Drawn faces"),
            translate("sections", "Squares, names and numbers become part of the next pictures and films."),
            Switch(translate("sections", "Draw faces into pictures and films")),
            field_value(settings, "faces_in_pictures"),
        ),
    ]
    return SettingsSection(translate("sections", "Recording"), rows)


def shutter_section(settings: SavedSettings) -> SettingsSection:
    """The section of the smile shutter's rule, which counts from its next start on."""
    rows = [
        SettingRow(
            translate("sections", "Faces that smile"),
            translate(
                "sections",
                "The smile shutter takes a picture when at least this many faces smile. Bystanders do not count.",
            ),
            Number(1, _MOST_FACES, none_text=translate("sections", "everyone in view")),
            rule_value(settings, "least_smiling"),
        ),
        SettingRow(
            #: How long smiles have to be held
            translate("sections", "Hold"),
            translate("sections", "Seconds for which they have to smile, all at the same time."),
            Number(0, 10, step=0.5, decimals=1, suffix=_SECONDS),
            rule_value(settings, "hold_seconds"),
        ),
        SettingRow(
            translate("sections", "Countdown"),
            translate("sections", "Seconds to count down before the picture is taken; 0 takes it at once."),
            Number(0, 30, step=0.5, decimals=1, suffix=_SECONDS),
            rule_value(settings, "countdown_seconds"),
        ),
        SettingRow(
            #: Between two pictures
            translate("sections", "Pause"),
            translate("sections", "Seconds after a picture in which none is taken."),
            Number(0.5, 600, step=0.5, decimals=1, suffix=_SECONDS),
            rule_value(settings, "cool_down_seconds"),
        ),
        SettingRow(
            translate("sections", "Sound"),
            translate("sections", "A beep says that a picture is being taken."),
            Switch(translate("sections", "Beep")),
            field_value(settings, "shutter_sound"),
        ),
    ]
    return SettingsSection(translate("sections", "Smile shutter"), rows)


def appearance_section(settings: SavedSettings, choose_language: Callable[[str], object]) -> SettingsSection:
    """The section of looks. choose_language: saves the language, and opens the window in it."""
    of_system = translate("sections", "as the system")
    language = field_value(settings, "language")
    rows = [
        SettingRow(
            translate("sections", "Language"),
            translate("sections", "The window closes and opens again in the new language."),
            Choice({"": of_system, **language_names()}),
            SettingValue(language.current, choose_language, language.default, language.fields),
        ),
        SettingRow(
            translate("sections", "Text size"),
            translate("sections", "Size of all text and of what is laid out for it, also for a projector."),
            Number(TEXT_SIZES[0], TEXT_SIZES[-1], step=5, suffix=percent_sign()),
            field_value(settings, "text_size"),
        ),
        SettingRow(
            translate("sections", "Colours"),
            translate(
                "sections", "Pictures and maps look best on a dark background; print and bright rooms need a light one."
            ),
            Choice(
                {
                    "system": of_system,
                    "light": translate("sections", "light colours"),
                    "dark": translate("sections", "dark colours"),
                }
            ),
            field_value(settings, "theme"),
        ),
        SettingRow(
            translate("sections", "Contrast"),
            translate("sections", "High contrast makes all text stand out clearly from its background."),
            Choice(
                {
                    "system": of_system,
                    "normal": translate("sections", "normal contrast"),
                    "high": translate("sections", "high contrast"),
                }
            ),
            field_value(settings, "contrast"),
        ),
        SettingRow(
            translate("sections", "Motion"),
            translate("sections", "With reduced motion, nothing moves by itself but the picture and its numbers."),
            Switch(translate("sections", "Reduce motion")),
            field_value(settings, "reduced_motion"),
        ),
        SettingRow(
            translate("sections", "Window"),
            translate("sections", "Stays in sight beside another program. Some desktops ignore it."),
            Switch(translate("sections", "Always on top")),
            field_value(settings, "stay_on_top"),
        ),
    ]
    return SettingsSection(translate("sections", "Appearance"), rows)


def files_section(settings: SavedSettings) -> SettingsSection:
    """The section of samples and of the work on many files."""
    folder = translate("sections", "Folder of samples")
    rows = [
        SettingRow(
            folder,
            translate(
                "sections", "Collect keeps the samples of your classes here; another folder shows what it holds."
            ),
            Folder(folder, translate("sections", "with the program's own data")),
            field_value(settings, "samples_folder"),
        ),
        SettingRow(
            translate("sections", "Workers"),
            translate(
                "sections",
                "Processes that read many files at the same time, at most. Fewer leave more of the machine to the live "
                "picture.",
            ),
            Number(1, _MOST_WORKERS, none_text=translate("sections", "one for each core")),
            field_value(settings, "workers"),
        ),
    ]
    return SettingsSection(translate("sections", "Files"), rows)
