"""How the fields of forms are drawn: to the letter what Django's templates say, without the templates.

A page such as the log of an interview holds more than a hundred small ones, and Django renders up to three templates
for each. What is not named here is left to them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.utils.html import conditional_escape as safe
from django.utils.safestring import mark_safe

type Widget = dict[str, Any]


def attributes(widget: Widget) -> str:
    return "".join(
        f" {safe(name)}" if value is True else f' {safe(name)}="{safe(value)}"'
        for name, value in widget["attrs"].items()
        if value is not False
    )


def line(widget: Widget) -> str:
    value = "" if widget["value"] is None else f' value="{safe(widget["value"])}"'
    return f'<input type="{safe(widget["type"])}" name="{safe(widget["name"])}"{value}{attributes(widget)}>'


def one_of_several(widget: Widget) -> str:
    """A box or a radio button, within its label where that is wanted."""
    if not widget.get("wrap_label"):
        return line(widget)
    key = widget["attrs"].get("id")
    points_at = f' for="{safe(key)}"' if key else ""
    return f"<label{points_at}>{line(widget)}\n {safe(widget['label'])}</label>"


def text(widget: Widget) -> str:
    value = safe(widget["value"]) if widget["value"] else ""
    return f'<textarea name="{safe(widget["name"])}"{attributes(widget)}>\n{value}</textarea>'


def choice(widget: Widget) -> str:
    options = "".join(
        f'\n  <option value="{safe(option["value"])}"{attributes(option)}>{safe(option["label"])}</option>\n'
        for _, group, _ in widget["optgroups"]
        for option in group
    )
    return f'<select name="{safe(widget["name"])}"{attributes(widget)}>{options}\n</select>'


LINES = ("checkbox", "date", "email", "hidden", "number", "password", "text", "time", "url")
DRAWN: dict[str, Callable[[Widget], str]] = {
    **dict.fromkeys(LINES, line),
    "checkbox_option": one_of_several,
    "radio_option": one_of_several,
    "select": choice,
    "textarea": text,
}
BY_TEMPLATE = {f"django/forms/widgets/{name}.html": draw for name, draw in DRAWN.items()}


class Renderer(DjangoTemplates):
    def render(self, template_name: str, context: dict[str, Any], request=None) -> str:
        draw = BY_TEMPLATE.get(template_name)
        if draw is None or (draw is choice and any(name for name, _, _ in context["widget"]["optgroups"])):
            return super().render(template_name, context, request)
        # Everything in it was escaped above.
        return mark_safe(draw(context["widget"]))  # noqa: S308
