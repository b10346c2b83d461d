"""What the bookmarklet and the browser extension hand over of a page: JSON, made by `extension/read-page.js`.

It comes from a page that anybody may have written, so each part is taken only if it is what it should be.
"""

from __future__ import annotations

import json
from dataclasses import replace

from exchange.pages import tidy
from exchange.postings.posting import MOST_TEXT, Posting, from_head, from_words
from exchange.postings.structured import Head

MOST_BLOCKS = 20


def posting_handed_over(page: str, text: str) -> Posting:
    """A posting from the JSON that describes a page, and the words that were read there.

    Words that the person has selected count more than those that the page gives of itself. Unreadable where there are
    none.
    """
    head, is_chosen = Head(), False
    try:
        said = json.loads(page)
    except (ValueError, RecursionError):
        said = None
    if isinstance(said, dict):
        head.title, head.heading = line(said.get("title")), line(said.get("heading"))
        head.meta["og:site_name"] = line(said.get("site"))
        blocks = said.get("blocks")
        head.blocks = [one for one in blocks[:MOST_BLOCKS] if isinstance(one, str)] if isinstance(blocks, list) else []
        is_chosen = said.get("chosen") is True
    words = tidy(text)[:MOST_TEXT]
    if words and not (head.title or head.heading or head.blocks):
        return from_words(words)
    read = from_head(head, lambda: words)
    return replace(read, text=words) if is_chosen and words else read


def line(value: object) -> str:
    return " ".join(value.split())[:300] if isinstance(value, str) else ""
