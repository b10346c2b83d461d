"""What every template may use without loading it."""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def icon(name: str, size: str = "") -> str:
    """An icon of the sprite, for the eye only: the word stands beside it, or in the control's aria-label."""
    return format_html(
        '<svg class="icon{}" aria-hidden="true" focusable="false"><use href="{}#{}"/></svg>',
        " icon-s" if size == "s" else "",
        static("icons.svg"),
        name,
    )
