"""HTML from outside as plain text, with its breaks and bullets. Nothing in it is run or kept."""

from __future__ import annotations

import re
from email import message_from_bytes
from html import unescape
from html.parser import HTMLParser

BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main "  # noqa: SIM905
    "nav ol p pre section table td th tr ul".split()
)
UNSEEN = frozenset("script style template noscript head title svg iframe object select button".split())  # noqa: SIM905
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())  # noqa: SIM905
# Of a page saved as a single file; what it shows comes with it.
MOST_PARTS = 3000
LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|ul|ol|li|h[1-6]|span|strong|b|table|script|meta)\b", re.I
)


class TextOf(HTMLParser):
    """Gathers what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN and tag not in VOID:
            self.unseen.append(tag)
        elif tag in BLOCKS:
            self.parts.append("\n\n" if tag in ("p", "h1", "h2", "h3", "h4") else "\n")
            if tag == "li":
                self.parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.unseen:
            # Also where what stood inside was never closed.
            del self.unseen[self.unseen.index(tag) :]
        elif tag in BLOCKS and tag != "li":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.parts.append(re.sub(r"\s+", " ", data))


def of_archive(data: bytes) -> tuple[bytes, str] | None:
    """The page in a web archive (.mhtml, a page saved as a single file), and its address; None where it is none.

    The page's bytes are empty where the archive holds no page.
    """
    head = re.split(rb"\r?\n\r?\n", data[:4000], maxsplit=1)[0]
    if not re.match(rb"[\w-]+:", head) or not re.search(rb"(?im)^content-type:\s*multipart/related", head):
        return None
    if data.count(b"\n--") > MOST_PARTS:
        return b"", ""
    try:
        archive = message_from_bytes(data)
        pages = (part for part in archive.walk() if part.get_content_type() == "text/html")
        page = next(pages, None)
        content = page.get_payload(decode=True) if page else b""
    except (RecursionError, ValueError, LookupError):
        return b"", ""
    return content if isinstance(content, bytes) else b"", str(archive.get("Snapshot-Content-Location", ""))


def text_of(html: str) -> str:
    """The text of a piece of HTML; text without tags stays as it is, but for its entities."""
    if not LOOKS_LIKE_HTML.search(html):
        return tidy(unescape(html))
    reader = TextOf()
    reader.feed(html)
    reader.close()
    return tidy("".join(reader.parts))


def tidy(text: str) -> str:
    """Single spaces, no more than one empty line, no control characters."""
    text = "".join(sign if sign in "\n\t" or sign.isprintable() else " " for sign in text.replace("\r\n", "\n"))
    lines = [re.sub(r"[^\S\n]+", " ", line).strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def unescaped(text: str, most: int = 3) -> str:
    """Entities resolved, also where they were written twice: "R&amp;amp;D" gives "R&D"."""
    for _ in range(most):
        plain = unescape(text)
        if plain == text:
            break
        text = plain
    return text
