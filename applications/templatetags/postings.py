"""How a posting is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.filter
def marked(posting: str, gaps: Iterable[object]) -> SafeString:
    """The posting with the names of the gaps marked wherever they stand as whole words, in any case."""
    names = sorted((str(gap) for gap in gaps), key=len, reverse=True)
    if not names:
        return escape(posting)
    # Spaces as they come: a name is single-spaced, in the posting it may run over a line.
    either = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    parts = re.split(rf"(?<!\w)({either})(?!\w)", posting, flags=re.IGNORECASE)
    return mark_safe(  # noqa: S308, each part is escaped
        "".join(format_html("<mark>{}</mark>", part) if place % 2 else escape(part) for place, part in enumerate(parts))
    )
