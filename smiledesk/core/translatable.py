"""English text that the window can show in another language."""

from typing import Any, Self

from smiledesk.core.escaping import one_line


class Translatable(str):
    """One line of English that keeps its template and values, from which the window words it in the user's language.

    Wherever a `str` is expected it is the English line; put into another text, it is that line and nothing more.
    ``Translatable("'{path}' is empty: choose another folder", path=path)``
    """

    __slots__ = ("template", "values")

    template: str
    """The source text of the catalogues, with a ``{name}`` for each value, as `str.format` reads it."""

    values: dict[str, str | float]
    """Values of the template's placeholders, by name; a text may itself be translatable."""

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill a template.

        Args:
            template: a literal, or the catalogues lack it; without values it is the text, whatever braces it has.
            values: numbers keep their type for the template's format; all else becomes text. Foreign text, such as a
                file's name, may hold anything: unprintable characters are escaped.
        """
        if isinstance(template, cls) and not values:
            return template
        source = one_line(template)
        filling = {name: _value(value) for name, value in values.items()}
        text = super().__new__(cls, source.format_map(filling) if filling else source)
        text.template = source
        text.values = filling
        return text

    def with_foreign_text(self, old: str, new: str) -> Self:
        """The text in whose values one foreign text, such as a path, is replaced by another."""
        values: dict[str, str | float] = {}
        for name, value in self.values.items():
            if isinstance(value, Translatable):
                values[name] = value.with_foreign_text(old, new)
            else:
                values[name] = value.replace(old, new) if isinstance(value, str) else value
        return type(self)(self.template, **values)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str | float]]:
        """Let `pickle` and `copy` make it anew."""
        return (self.template,), self.values


def to_json(value: Any) -> Any:
    """A text for `msgspec`, as its ``enc_hook``: the template alone, or an object of ``template`` and ``values``.

    Raises:
        NotImplementedError: it is something else.
    """
    if isinstance(value, Translatable):
        return {"template": value.template, "values": value.values} if value.values else value.template
    raise NotImplementedError(f"cannot be written as JSON. Received: {type(value)}")


def from_json(kind: type, value: Any) -> Any:
    """The text that `to_json` wrote, as `msgspec`'s ``dec_hook``; a plain string is text without values.

    Raises:
        NotImplementedError: something else than `Translatable` is expected.
        TypeError, LookupError, ValueError: it is no such text.
    """
    if kind is not Translatable:
        raise NotImplementedError(f"cannot be read from JSON. Received: {kind}")
    if isinstance(value, str):
        return Translatable(value)
    values = {name: from_json(kind, part) if isinstance(part, dict) else part for name, part in value["values"].items()}
    return Translatable(value["template"], **values)


def _value(value: object) -> str | float:
    return value if isinstance(value, Translatable | int | float) else one_line(str(value))
