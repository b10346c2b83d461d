"""HTML to text: what a reader would see, quotes marked by ">" as in plain mail. Nothing in it is run or fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from exchange.files import Unreadable

MOST_HTML = 400_000
SILENT = {"script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe", "textarea", "select"}
# Between two of these is the end of a line.
BLOCK_TAGS = """
    address article aside blockquote br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol
    p pre section table tbody td th tr ul"""
BLOCKS = frozenset(BLOCK_TAGS.split())
PARAGRAPHS = {"p", "table", "ul", "ol", "h1", "h2", "h3", "blockquote", "hr"}
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.silent: list[str] = []
        self.quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.silent:
            if tag == self.silent[0]:
                self.silent.append(tag)
            return
        style = dict(attrs).get("style") or ""
        # An unclosed hidden tag would hide the rest of the mail, so only those count that are always closed.
        if tag in SILENT or (tag in ("div", "span", "p", "td") and HIDDEN.search(style)):
            self.silent.append(tag)
            return
        if tag == "blockquote":
            self.quotes += 1
        self.part(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            if tag == self.silent[0]:
                self.silent.pop()
            return
        if tag == "blockquote":
            self.part(tag)
            self.quotes = max(self.quotes - 1, 0)
            return
        if tag != "br":
            self.part(tag)

    def part(self, tag: str) -> None:
        if tag in BLOCKS:
            self.pieces.append("\n\n" if tag in PARAGRAPHS else "\n")
            self.pieces.append("> " * min(self.quotes, 5))

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.pieces.append(re.sub(r"\s+", " ", data))


def html_to_text(html: str) -> str:
    """The text of a page, of which no more is read than a letter has. Unreadable where it is made to do harm."""
    html = html[:MOST_HTML]
    # Half tags in great number are no letter, and take the parser a time that grows with their square.
    if html.count("<") > 40_000 or html.count("<!") > 2_000:
        raise Unreadable("The HTML of this mail is not one that a mail program writes. Paste its text instead.")
    reader = Reader()
    reader.feed(html)
    reader.close()
    lines = [" ".join(line.split()) for line in "".join(reader.pieces).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
