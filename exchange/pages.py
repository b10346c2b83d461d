"""HTML from outside as plain text, with its breaks and bullets. Nothing in it is run or kept."""

from __future__ import annotations

import re
from email import message_from_bytes
from html import unescape
from html.parser import HTMLParser

from exchange.files import Unreadable

# Between two of these is the end of a line.
BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main "  # noqa: SIM905
    "nav ol p pre section table tbody td th tr ul".split()
)
UNSEEN = frozenset("script style template noscript head title svg iframe object select".split())  # noqa: SIM905
# These may stand within their like; where another does, the one before was left open.
NESTING = frozenset("div span p td svg object template".split())  # noqa: SIM905
# More than any page that we know of holds. Half tags in great number take the parser long.
MOST_TAGS, MOST_ATTRIBUTES = 200_000, 20_000
# Of a page saved as a single file; what it shows comes with it.
MOST_PARTS = 3000
SPACE, SPACE_OF_LINES = re.compile(r"\s+"), re.compile(r"[^\S\n]+")
LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|ul|ol|li|h[1-6]|span|strong|b|table|script|meta)\b", re.I
)
# Of these, such as part what stands before and behind them; and all.
BLOCK = re.compile(
    r"</?(?:p|div|br|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|section|article|header|details|summary)\b[^<>]{0,500}>", re.I
)
TAG = re.compile(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?/?>", re.I)


def bounded(html: str) -> str:
    """The same HTML. Unreadable where it is made to take long."""
    tags = (tag.partition(">")[0] for tag in html.split("<")) if html.count("<") <= MOST_TAGS else None
    if tags is None or html.count("<!") > MOST_TAGS // 100 or any(is_overloaded(tag) for tag in tags):
        raise Unreadable("The HTML of this page is not one that a program writes. Copy the words and paste them.")
    return html


def is_overloaded(tag: str) -> bool:
    """Whether a tag holds attributes by the thousand; one that holds a picture in one is none."""
    return len(tag) > MOST_ATTRIBUTES and max(tag.count("="), tag.count(" ")) > MOST_ATTRIBUTES


# How an element is called that parts what stands beside it.
SIGN = re.compile(r"\b(?:[a-z]+[-_]+)*(?:separator|divider|delimiter|bullet|dot|pipe|middot)\b", re.I)
# Where a link or a span ended and nothing has followed yet.
ENDED = "\x00"


class Words(HTMLParser):
    """Gathers what a reader would see; what a tag does to the text, `begin` and `end` say."""

    unseen_tags = UNSEEN
    space = SPACE

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        # The tag that hides what follows, as often as it is open.
        self.unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.unseen:
            if tag == self.unseen[0] and tag in NESTING:
                self.unseen.append(tag)
        elif self.is_unseen(tag, attrs):
            self.unseen.append(tag)
        else:
            self.begin(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.unseen:
            self.end(tag)
        elif tag == self.unseen[0]:
            self.unseen.pop()

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.parts.append(self.space.sub(" ", data))

    def is_unseen(self, tag: str, attrs: list[tuple[str, str | None]]) -> bool:
        return tag in self.unseen_tags

    def begin(self, tag: str) -> None:
        raise NotImplementedError

    def end(self, tag: str) -> None:
        raise NotImplementedError

    @classmethod
    def of(cls, html: str) -> str:
        reader = cls()
        reader.feed(bounded(html))
        reader.close()
        return "".join(reader.parts).replace(ENDED, "")


class WordsOfPage(Words):
    unseen_tags = UNSEEN | {"button"}
    is_sign = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        # "Sales<span class="divider"></span>Leeds": a sign that only the style of a page shows.
        self.is_sign = tag in ("span", "i") and any(name == "class" and SIGN.search(said or "") for name, said in attrs)

    def handle_data(self, data: str) -> None:
        self.is_sign = self.is_sign and not data.strip()
        # What ends and begins without a space between is set apart by its style: "Acme</a><span>Leeds".
        if self.parts and self.parts[-1] == ENDED:
            before = self.parts[-2][-1:] if len(self.parts) > 1 else ""
            self.parts[-1] = "\n" if before.isalnum() and data[:1].isupper() and not self.unseen else ""
        super().handle_data(data)

    def begin(self, tag: str) -> None:
        if tag == "pre":
            self.space = SPACE_OF_LINES
        if tag in BLOCKS:
            self.parts.append("\n\n" if tag in ("p", "h1", "h2", "h3", "h4") else "\n")
            if tag == "li":
                self.parts.append("- ")

    def end(self, tag: str) -> None:
        if tag == "pre":
            self.space = SPACE
        if self.is_sign and tag in ("span", "i"):
            self.parts.append(" · ")
            self.is_sign = False
        elif tag in BLOCKS and tag != "li":
            self.parts.append("\n")
        elif tag in ("a", "span") and self.parts[-1:] not in ([], [ENDED]):
            self.parts.append(ENDED)


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
    return tidy(WordsOfPage.of(html))


def without_tags(text: str) -> str:
    """A text of lines with some HTML in it as its lines say it, whose own breaks stay."""
    return TAG.sub("", BLOCK.sub("\n", text))


def tidy(text: str) -> str:
    """Single spaces, no more than one empty line, no control characters."""
    text = text.replace("\r\n", "\n")
    return squeezed("".join(sign if sign in "\n\t" or sign.isprintable() else " " for sign in text))


def squeezed(text: str) -> str:
    """Single spaces, and no more than one empty line."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def unescaped(text: str, most: int = 3) -> str:
    """Entities resolved, also where they were written twice: "R&amp;amp;D" gives "R&D"."""
    for _ in range(most):
        plain = unescape(text)
        if plain == text:
            break
        text = plain
    return text
