"""The settings that the program remembers between two starts, and the detector that follows from them."""

from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from smiledesk.core.atomic import write_whole
from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.errors import UserError, plain_reason
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.core.locking import locked
from smiledesk.core.reading_columns import OmittableColumn
from smiledesk.core.translatable import Translatable
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.yunet_file import YUNET_FILE
from smiledesk.recording.outlets.outlet_settings import OutletSettings
from smiledesk.recording.shutter import ShutterRule
from smiledesk.session.verdict import LONGEST_TIME_CONSTANT, TIME_CONSTANT
from smiledesk.sources.camera_settings import CameraSettings
from smiledesk.user_data import user_data_folder

SETTINGS_VERSION = 1

NO_YUNET = Path("none")
"""The value for the Haar cascades, on the command line and in the settings, even where YuNet is installed."""


class SettingsError(UserError):
    """The settings cannot be read or saved."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings. Unknown names in the file are ignored, missing ones have these defaults."""

    version: int = SETTINGS_VERSION

    source: str | None = None
    """The source, as on the command line; None for the first camera."""

    model: str | None = None
    """Name of a model in the store; None for the bundled one."""

    yunet: str | None = None
    """Path of a YuNet file, "none" for the Haar cascades; None for the file in the user data folder, if it is there."""

    threshold: Annotated[float, msgspec.Meta(ge=0.01, le=0.99)] | None = None
    """Probability from which a face is called positive; None for the card's."""

    smoothing_seconds: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_TIME_CONSTANT)] = TIME_CONSTANT
    """Seconds after which a verdict has followed 63 % of a sudden change; 0: every frame is judged by itself."""

    relative_verdicts: bool = False
    """Judge a face that has a baseline relative to it."""

    theme: Literal["system", "light", "dark"] = "system"
    """Colours of the window; "system": as the desktop's."""

    shortcuts: dict[str, tuple[str, ...]] = {}
    """Keys of the window's actions where the user changed them, by the action's name; an empty list for no key."""

    text_size: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100
    """Size of all text and of what is laid out for it, in percent."""

    contrast: Literal["system", "normal", "high"] = "system"
    """High contrast: every text has a contrast of at least 7:1 with its ground."""

    reduced_motion: bool = False
    """Nothing but the picture and its numbers is animated. Qt does not know the system's choice."""

    language: Annotated[str, msgspec.Meta(pattern="^([a-z]{2,3})?$")] = ""
    """Code of the window's language, such as "de"; empty for the system's."""

    tour_seen: bool = False
    """The cards of the first start were shown."""

    geometry: str = ""
    """Qt's own record of the window's place, base64."""

    recordings_folder: str | None = None
    """Folder of readings, pictures and films; None: the user has not chosen one yet."""

    picture_format: Literal["png", "jpeg"] = "png"
    """Format of pictures; films are always H.264."""

    faces_in_pictures: bool = False
    """Draw squares, labels and numbers into pictures and films."""

    readings_format: Literal["csv", "jsonl"] = "csv"
    """Format of recordings of readings."""

    omitted_columns: tuple[OmittableColumn, ...] = ()
    """Columns that the window leaves out of recordings of readings."""

    marker_names: tuple[str, ...] = ()
    """Names of the markers of the digits 1 to 9; missing and empty ones have a usual name."""

    shutter: ShutterRule = ShutterRule()
    """The rule of the smile shutter."""

    shutter_sound: bool = True
    """Beep with each picture of the smile shutter."""

    outlets: OutletSettings = OutletSettings()
    """Programs that get readings and markers, and the address at which markers come."""

    samples_folder: str | None = None
    """Folder of the user's samples; None for the one in the user data folder."""

    workers: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """Worker processes at most, where many files are read; None: one for each core."""

    strongest_folder: str | None = None
    """Folder whose faces are ranked as the strongest; None for the user's samples."""

    stay_on_top: bool = False
    """Keep the window above all others."""

    mirror_other_sources: bool = False
    """Show what is no camera of this machine as in a mirror."""

    cameras: dict[str, CameraSettings] = {}
    """Settings of each camera, by its key."""


class UnreadableSettingsError(SettingsError):
    """The saved settings cannot be understood, or not all of them."""

    settings: Settings
    """The settings that could be read, with defaults in place of the others."""

    def __init__(self, template: str, /, *, settings: Settings | None = None, **values: object) -> None:
        """settings: what could be read; None for nothing. template, values: as those of every `UserError`."""
        super().__init__(template, **values)
        self.settings = settings or Settings()


class SavedSettings:
    """The settings of one window, which are saved whenever they change, so that a crash loses none."""

    def __init__(self, settings: Settings, report: Callable[[str], object]) -> None:
        """report: takes the error of a change that cannot be saved."""
        self._current = settings
        self._report = report
        self._unsaved: dict[str, Any] = {}
        """Changes that could not be saved yet."""
        self._followers: defaultdict[str, list[Callable[[], object]]] = defaultdict(list)

    @property
    def current(self) -> Settings:
        """The settings of this window."""
        return self._current

    def follow(self, name: str, apply: Callable[[], object]) -> None:
        """Call a function after each change of a field, wherever it was made."""
        self._followers[name].append(apply)

    def change(self, **changes: Any) -> None:
        """Change some fields, save them with all that could not be saved before, and call those who follow them."""
        changed = {name: value for name, value in changes.items() if value != getattr(self._current, name)}
        self._current = changed_settings(self._current, **changed)
        self._save(changed.copy())
        for name in changed:
            for apply in self._followers[name]:
                apply()

    def _save(self, changed: dict[str, Any]) -> None:
        if "cameras" in changed:
            changed["cameras"] = {**self._unsaved.get("cameras", {}), **changed["cameras"]}
        self._unsaved |= changed
        if not self._unsaved:
            return
        try:
            change_settings(**self._unsaved)
        except SettingsError as error:
            self._report(error.text)
        else:
            self._unsaved = {}


def load_settings() -> Settings:
    """The saved settings, or the defaults where none were saved.

    Raises:
        UnreadableSettingsError: fields of the file, or all of it, cannot be understood. It was put aside; the next call
            gives what the error has.
    """
    path = settings_path()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise UnreadableSettingsError(
            "the settings are read as new: {aside} ({error})", aside=_put_aside(path), error=plain_reason(error)
        ) from error
    try:
        with decoding():
            settings = decode_json(content, Settings)
    except DecodingError as error:
        raise _unreadable(path, content, error) from error
    if settings.version > SETTINGS_VERSION:
        aside = _put_aside(path)
        raise UnreadableSettingsError(
            "the settings of a newer SmileDesk are read as new: {aside}. Received: {version}",
            aside=aside,
            version=settings.version,
        )
    return settings


def changed_settings(settings: Settings, **changes: Any) -> Settings:
    """The settings with some fields changed; cameras that are not named stay as they are."""
    cameras = {**settings.cameras, **changes.pop("cameras", {})}
    return msgspec.structs.replace(settings, **changes, cameras=cameras)


def change_settings(**changes: Any) -> Settings:
    """Save some fields of `Settings`, as `changed_settings`, and return all of them as they are now.

    The file is read again under a lock and replaced in one step, so that what another window or a command saved
    meanwhile stays. Only its owner may read it.

    Raises:
        SettingsError: the folder cannot be written, or another process keeps the lock; the old settings stay.
    """
    path = settings_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path.with_suffix(".lock")):
            try:
                before = load_settings()
            except UnreadableSettingsError as error:
                before = error.settings
            after = changed_settings(before, **changes)
            write_whole(path, _file_content(after), mode=0o600)
    except OSError as error:
        raise SettingsError(
            "the settings cannot be saved in '{folder}': {reason}", folder=path.parent, reason=plain_reason(error)
        ) from error
    return after


def detector_choice(settings: Settings, yunet: Path | None = None) -> DetectorChoice:
    """The detector asked for, else the settings' YuNet file, else the one in the user data folder, else Haar.

    yunet: as on the command line; `NO_YUNET` asks for the Haar cascades, None for nothing.
    """
    if yunet is None and settings.yunet:
        yunet = Path(settings.yunet)
    if yunet == NO_YUNET:
        return DetectorChoice()
    if yunet is not None:
        return DetectorChoice(yunet.absolute())
    installed = user_data_folder() / YUNET_FILE
    return DetectorChoice(installed if installed.is_file() else None)


def samples_folder(settings: Settings) -> Path:
    """The folder of the user's samples: the chosen one, else the one in the user data folder."""
    return Path(settings.samples_folder) if settings.samples_folder else user_data_folder() / "samples"


def settings_path() -> Path:
    """The file of the settings, which need not exist."""
    return user_data_folder() / "settings.json"


def _unreadable(path: Path, content: bytes, error: DecodingError) -> UnreadableSettingsError:
    """The error for a file that cannot be understood; its readable fields take its place."""
    fields, dropped = _readable_fields(content)
    aside = _put_aside(path)
    if not fields:
        return UnreadableSettingsError("the settings are read as new: {aside} ({error})", aside=aside, error=error)
    settings = Settings(**fields)
    with suppress(OSError):
        write_whole(path, _file_content(settings), mode=0o600)
    names = ", ".join(f"'{name}'" for name in dropped)
    return UnreadableSettingsError(
        "settings that cannot be read have their defaults, {names}: {aside} ({error})",
        names=names,
        aside=aside,
        error=error,
        settings=settings,
    )


def _readable_fields(content: bytes) -> tuple[dict[str, Any], list[str]]:
    """The readable fields of a file, and the names of the others; no fields of a newer version."""
    readable: dict[str, Any] = {}
    dropped: list[str] = []
    try:
        with decoding():
            saved = decode_json(content, dict[str, Any])
    except DecodingError:
        return readable, dropped
    for name in Settings.__struct_fields__:
        if name in saved:
            read = _readable_entries if isinstance(getattr(Settings(), name), dict) else _readable_value
            readable |= read(name, saved[name], dropped)
    return ({} if readable.get("version", 0) > SETTINGS_VERSION else readable), dropped


def _readable_value(name: str, value: Any, dropped: list[str]) -> dict[str, Any]:
    """The field, or nothing, with its name added to those that are dropped."""
    try:
        with decoding():
            return {name: getattr(msgspec.convert({name: value}, Settings, str_keys=True), name)}
    except DecodingError:
        dropped.append(name)
        return {}


def _readable_entries(name: str, value: Any, dropped: list[str]) -> dict[str, Any]:
    """The field with those of its entries that can be read, such as one camera's settings of several."""
    if not isinstance(value, dict):
        return _readable_value(name, value, dropped)
    entries: dict[str, Any] = {}
    for key, entry in value.items():
        unread: list[str] = []
        entries |= _readable_value(name, {key: entry}, unread).get(name, {})
        dropped.extend(f"{field}.{key}" for field in unread)
    return {name: entries}


def _file_content(settings: Settings) -> bytes:
    return encode_json(settings, indent=1) + b"\n"


def _put_aside(path: Path) -> Translatable:
    """Rename a file that cannot be used, so that a new one can take its place."""
    aside = path.with_suffix(".broken.json")
    try:
        path.replace(aside)
    except OSError as error:
        return Translatable("'{path}' cannot be used or put aside ({reason})", path=path, reason=plain_reason(error))
    return Translatable("the old file is kept as '{aside}'", aside=aside)
