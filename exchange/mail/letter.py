"""A mail as a file or as pasted text, opened with care: who wrote it, when, of what, and in which words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import EmailPolicy, Policy
from email.utils import parseaddr
from html import unescape
from itertools import chain
from typing import cast

from exchange.files import MIB, Unreadable, check_size, decode
from exchange.mail.dates import read_date
from exchange.mail.html import html_to_text
from exchange.mail.quoting import PASSED_ON, PREFIXES, address_in, innermost, own_words, shown_head

# With its attachments. What it says is far shorter, and only so much of it is read.
MOST_MAIL = 15 * MIB
MOST_TEXT = 60_000
MOST_LINES = 400_000
BETWEEN_WORDS = re.compile(r"(?<=\?=)\s+(?==\?)")
MOST_HEAD, MOST_VALUE = 256 * 1024, 4_000
MOST_PARTS, MOST_DEPTH = 250, 12
MOST_LINKS = 200
HREF = re.compile(r"""href=["']?(https?:[^"'\s<>]{1,4000})""", re.IGNORECASE)
SEVERAL = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
PART = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
KNOWN_HEADS = re.compile(
    rb"^(?:received|return-path|delivered-to|message-id|mime-version|date|from|to|subject|content-type|x-[\w-]+|"
    rb"dkim-signature|authentication-results|reply-to|sender|arc-[\w-]+|list-[\w-]+):",
    re.IGNORECASE,
)
LETTER_HEAD = re.compile(rb"^(?:from|subject|date|received|return-path|message-id):", re.IGNORECASE)
HEAD_OR_MORE = re.compile(rb"^(?:[A-Za-z0-9-]{1,60}:|[ \t])")
# Other kinds of files by their first bytes, with what the person can do.
OTHERS = {
    b"\xd0\xcf\x11\xe0": "This is Outlook's own .msg format. Save the mail as .eml, or paste its text.",
    b"%PDF": "This is a PDF. Copy its text and paste it.",
    b"PK\x03\x04": "This is a zip or an Office file, not a mail.",
    b"\x89PNG": "This is a picture. Paste the text of the mail instead.",
    b"\xff\xd8\xff": "This is a picture. Paste the text of the mail instead.",
    b"GIF8": "This is a picture. Paste the text of the mail instead.",
}
MOJIBAKE = re.compile("[ÃÂ][\u0080-\u00bf\u2018-\u2122]|â€")


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail. `text` is what its writer wrote, without history and signature; who passed it on is no writer."""

    subject: str = ""
    from_name: str = ""
    from_address: str = ""
    sent_on: date | None = None
    text: str = ""
    signature: str = ""
    to_name: str = ""
    to_address: str = ""
    # Where its words lead to, as its HTML has them.
    links: tuple[str, ...] = ()
    was_forwarded: bool = False
    is_bulk: bool = False

    @property
    def domain(self) -> str:
        return self.from_address.partition("@")[2]


class CarefulPolicy(EmailPolicy):
    """As policy.default, with every header cut: the parser of addresses takes a time that grows with their square.

    A name in several encoded words is joined first, for that parser takes the gap between them for one of the name.
    """

    def header_source_parse(self, sourcelines):
        name, value = super().header_source_parse(sourcelines)
        return name, BETWEEN_WORDS.sub("", value[:MOST_VALUE])


POLICY = CarefulPolicy()


def read_letter(data: bytes) -> Letter:
    """The mail in a file or in pasted text. Unreadable with the reason where it is none, or made to do harm."""
    check_size(data, MOST_MAIL)
    for start, reason in OTHERS.items():
        if data.startswith(start):
            raise Unreadable(reason)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data).text.encode()
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \t")
    if not data:
        raise Unreadable("There is nothing in it to read.")
    try:
        letter = from_mail(parse(data)) if is_mail(data) else from_text(decode(data[: 4 * MOST_TEXT]).text)
    except (RecursionError, MessageError, ValueError, LookupError, TypeError, AttributeError, IndexError) as error:
        # The package of the standard library answers some broken mails with errors of its own.
        raise Unreadable("This mail is broken in a way that hides its text. Paste the text instead.") from error
    if not any(character.isalpha() for character in letter.text + letter.subject):
        raise Unreadable("There is nothing in it to read.")
    return letter


def is_mail(data: bytes) -> bool:
    """Whether it begins with the head of a mail, rather than with a letter's first words."""
    head = re.split(rb"\r?\n\r?\n", data[:MOST_HEAD], maxsplit=1)[0]
    lines = re.split(rb"\r?\n", head)
    if lines[0].startswith(b"From "):
        del lines[0]
    known = sum(bool(KNOWN_HEADS.match(line)) for line in lines)
    return (
        known >= 2
        and all(HEAD_OR_MORE.match(line) for line in lines[:20])
        and any(LETTER_HEAD.match(line) for line in lines)
    )


def parse(data: bytes) -> EmailMessage:
    head = re.search(rb"\r?\n\r?\n", data[: MOST_HEAD + 4])
    if head is None and len(data) > MOST_HEAD:
        raise Unreadable("The head of this mail is longer than any mail program writes. Paste its text instead.")
    if len(PART.findall(data)) > MOST_PARTS or len(SEVERAL.findall(data)) > 3 * MOST_DEPTH:
        raise Unreadable(f"This mail has more than {MOST_PARTS} parts, or parts within parts. Paste its text instead.")
    if data.count(b"\n") > MOST_LINES:
        raise Unreadable(f"This mail has more than {MOST_LINES:,} lines. Paste the part that matters.")
    return message_from_bytes(data, policy=cast("Policy[EmailMessage]", POLICY))


def from_text(text: str) -> Letter:
    text, heads = shown_head(mended(text).replace("\r\n", "\n"))
    return finished(text, heads, read_date(heads.get("date", "")), is_bulk=False)


def from_mail(message: EmailMessage, depth: int = 0, was_forwarded: bool = False) -> Letter:
    text = text_of(message)
    subject = header(message, "subject")
    inner = attached(message)
    if inner is not None and depth < MOST_DEPTH and (PASSED_ON.match(subject) or len(text.split()) < 60):
        return from_mail(inner, depth + 1, was_forwarded=True)
    heads = {
        "subject": subject,
        "from": header(message, "from") or header(message, "sender"),
        "to": header(message, "to"),
        "date": header(message, "date"),
    }
    is_bulk = bool(header(message, "list-unsubscribe") or header(message, "list-id"))
    letter = finished(text, heads, read_date(heads["date"]), is_bulk=is_bulk, was_forwarded=was_forwarded)
    return replace(letter, links=links_of(message))


def finished(
    text: str, heads: dict[str, str], sent_on: date | None, *, is_bulk: bool, was_forwarded: bool = False
) -> Letter:
    """The letter that stands in a text, with what is passed on taken out of its wrapping."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")[:MOST_TEXT]
    passage = innermost(text, heads)
    if passage.was_forwarded:
        # What a person wrote above it was not for us, nor is the day on which it was passed on.
        sent_on = read_date(passage.heads.get("date", ""), before=sent_on) or sent_on
    words, signature = own_words(passage.text)
    name, address = sender(passage.heads.get("from", ""))
    to_name, to_address = sender(passage.heads.get("to", ""))
    return Letter(
        subject=PREFIXES.sub("", passage.heads.get("subject", "")).strip()[:300],
        from_name=name,
        from_address=address,
        sent_on=sent_on,
        text=words,
        signature=signature[:2000],
        to_name=to_name,
        to_address=to_address,
        was_forwarded=was_forwarded or passage.was_forwarded,
        is_bulk=is_bulk and not passage.was_forwarded,
    )


def sender(value: str) -> tuple[str, str]:
    """The name and the address of a sender, as a header or a line of a text has them."""
    name, address = parseaddr(value[:500])
    if "@" not in address:
        address = address_in(value)
        name = re.sub(r"[<\[(]?\s*[\w.+-]{1,64}@[\w.-]{1,190}\s*[>\])]?", "", value[:500])
    name = " ".join(name.strip(" \"'<>").split())
    return ("" if re.search(r"\S@\S", name) else name[:200]), address.lower()


def header(message: EmailMessage, name: str) -> str:
    """One header as words; bytes that were sent bare are read as the text they most likely are."""
    try:
        value = str(message.get(name, ""))
    except (ValueError, IndexError, TypeError, AttributeError, LookupError, RecursionError):
        raw = next((raw for key, raw in message.raw_items() if key.lower() == name), "")
        value = str(raw)
    if any("\udc80" <= letter <= "\udcff" for letter in value):
        value = decode(value.encode("utf-8", "surrogateescape")).text
    return " ".join(value.split())


def attached(message: EmailMessage) -> EmailMessage | None:
    """The mail that another has attached: as a message, or as an .eml file. A report of non-delivery has none."""
    if message.get_content_type() == "multipart/report":
        return None
    for part in leaves(message):
        if part.get_content_type() == "message/rfc822":
            payload = part.get_payload()
            if isinstance(payload, list) and payload:
                return cast("EmailMessage", payload[0])
        elif (part.get_filename() or "").lower().endswith(".eml"):
            data = part.get_payload(decode=True)
            if isinstance(data, bytes) and is_mail(data.lstrip()):
                return parse(data.lstrip())
    return None


def leaves(message: EmailMessage, depth: int = 0) -> Iterator[EmailMessage]:
    """The parts that hold something; an attached mail is one of them, and is not entered."""
    payload = message.get_payload()
    if message.get_content_maintype() == "multipart" and isinstance(payload, list):
        if depth > MOST_DEPTH:
            raise Unreadable("The parts of this mail lie too deep within each other. Paste its text instead.")
        for part in payload:
            yield from leaves(cast("EmailMessage", part), depth + 1)
    else:
        yield message


def text_of(message: EmailMessage) -> str:
    """The text of a mail: its plain parts, else its HTML in words."""
    plain, html = shown_parts(message)
    written = "\n\n".join(filter(None, (decoded(part).strip() for part in plain)))[: 4 * MOST_TEXT]
    if not html or (len(written.split()) >= 12 and not is_stub(written)):
        return written or html_words(html)
    shown = html_words(html)
    # Many programs send a plain part that only says "turn HTML on".
    return shown if len(shown.split()) > len(written.split()) or is_stub(written) else written


def shown_parts(message: EmailMessage) -> tuple[list[EmailMessage], list[EmailMessage]]:
    """What a mail shows by itself: its plain parts, and those in HTML."""
    plain, html = [], []
    for part in leaves(message):
        if part.get_content_disposition() == "attachment" or part.get_filename():
            continue
        kind = part.get_content_type()
        if kind in ("text/html", "application/xhtml+xml"):
            html.append(part)
        elif kind == "text/plain" or (kind.startswith("multipart/") and part is message):
            plain.append(part)
    return plain, html


def links_of(message: EmailMessage) -> tuple[str, ...]:
    _, html = shown_parts(message)
    found = (HREF.findall(decoded(part)) for part in html)
    return tuple(unescape(link) for link in chain.from_iterable(found))[:MOST_LINKS]


def is_stub(written: str) -> bool:
    if re.search(r"<(?:html|body|p|div|br|table)\b", written[:2000], re.IGNORECASE):
        return True
    says = (
        r"(view|open|read|display).{0,40}(browser|html)|html.{0,40}(viewer|client|support|format)|im browser|navigateur"
    )
    return len(written.split()) < 40 and re.search(says, written, re.IGNORECASE) is not None


def html_words(parts: list[EmailMessage]) -> str:
    return "\n\n".join(filter(None, (html_to_text(decoded(part)) for part in parts)))


def decoded(part: EmailMessage) -> str:
    """What a part holds, by the charset that it names or, where that is wrong, by its bytes."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload:
        return ""
    payload = payload[: 8 * MOST_TEXT]
    charset = (part.get_content_charset() or "utf-8").lower()
    # What is called Latin-1 or ASCII is Windows-1252 in truth, as in browsers.
    charset = "cp1252" if charset in ("iso-8859-1", "latin-1", "latin1", "iso8859-1") else charset
    try:
        return mended(payload.decode(charset))
    except (LookupError, UnicodeError):
        return mended(decode(payload).text)


def mended(text: str) -> str:
    """UTF-8 that was once taken for Windows-1252 ("fÃ¼r") set right."""
    if MOJIBAKE.search(text):
        try:
            return text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return text
    return text
