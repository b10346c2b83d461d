"""HTML to text: what a reader would see, quotes marked by ">" as in plain mail. Nothing in it is run or fetched."""

from __future__ import annotations

import re

from exchange.files import Unreadable
from exchange.pages import BLOCKS, UNSEEN, Words, squeezed

MOST_HTML = 400_000
PARAGRAPHS = {"p", "table", "ul", "ol", "h1", "h2", "h3", "blockquote", "hr"}
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)


class WordsOfLetter(Words):
    unseen_tags = UNSEEN | {"textarea"}

    def __init__(self) -> None:
        super().__init__()
        self.quotes = 0

    def is_unseen(self, tag: str, attrs: list[tuple[str, str | None]]) -> bool:
        style = dict(attrs).get("style") or ""
        # An unclosed hidden tag would hide the rest of the mail, so only those count that are always closed.
        return super().is_unseen(tag, attrs) or (tag in ("div", "span", "p", "td") and bool(HIDDEN.search(style)))

    def begin(self, tag: str) -> None:
        if tag == "blockquote":
            self.quotes += 1
        self.part(tag)

    def end(self, tag: str) -> None:
        if tag != "br":
            self.part(tag)
        if tag == "blockquote":
            self.quotes = max(self.quotes - 1, 0)

    def part(self, tag: str) -> None:
        if tag in BLOCKS:
            self.parts.append("\n\n" if tag in PARAGRAPHS else "\n")
            self.parts.append("> " * min(self.quotes, 5))


def html_to_text(html: str) -> str:
    """The text of a page, of which no more is read than a letter has. Unreadable where it is made to do harm."""
    html = html[:MOST_HTML]
    # Half tags in great number are no letter, and take the parser a time that grows with their square.
    if html.count("<") > 40_000 or html.count("<!") > 2_000:
        raise Unreadable("The HTML of this mail is not one that a mail program writes. Paste its text instead.")
    return squeezed(WordsOfLetter.of(html))
