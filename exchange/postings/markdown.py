"""Markdown as plain lines: what it marks as heading, bold or link is read as if it stood there alone."""

from __future__ import annotations

import re

from exchange.pages import without_tags
from exchange.postings.labelled import is_known_label

HEADING = re.compile(r"^ {0,3}#{1,6} +(?:\d+[.)] +)?|(?<!\*)\*\*(?!\*)|(?<![ \t])[ \t]++#{2,6}[ \t]*$", re.M)
# A line below a heading, or between two sections.
RULE = re.compile(r"^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$", re.M)
COMMENT = re.compile(r"<!--.{0,1000}?-->", re.S)
PICTURE = re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\n]{0,500}\)")
LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\((?:<?([^()\s]{0,500})>?(?: +\"[^\"\n]{0,200}\")?)\)")
CODE = re.compile(r"(?<!`)`([^`\n]{1,200})`(?!`)")
ITALIC = re.compile(
    r"(?<![\w*])\*(?![\s*])([^*\n]{1,200}?)(?<!\s)\*(?![\w*])|(?<!\w)_(?![\s_])([^_\n]{1,200}?)(?<!\s)_(?!\w)"
)
ESCAPED = re.compile(r"\\([-\\`*_{}\[\]()#+.!|&~])")
# What leads to other pages.
LINKS = re.compile(r"^(?:[-*] )?(?:\[[^\[\]\n]{1,60}\]\([^()\n]{0,300}\)[ |·•,/-]*){2,}$", re.M)
# Boxes that nobody has ticked, and fields that nobody has filled in.
EMPTY = re.compile(r"^\s*[-*] \[ \] .*$|^_No response_$", re.M)
TICKED = re.compile(r"^(\s*[-*]) \[[xX]\] ", re.M)
# "1️⃣ Python": one of a list.
KEYCAP = re.compile("^[ \\t]*[0-9]\ufe0f?\u20e3[ \\t]*", re.M)
ROW = re.compile(r"^ {0,3}\|(.{1,400})\|[ \t]*$")
RULED = re.compile(r"[\s:|-]+")
# Signs of it, of which a page of HTML has none at the beginning of its lines.
LOOKS = re.compile(r"^ {0,3}#{1,6} \S|^(?:---|\+\+\+)\s*$|^\*\*\S|^[-*] \S|\]\(https?:", re.M)
IS_PAGE = re.compile(r"<(?:!doctype|html|head|body|script|meta)\b|\bitem(?:prop|scope)\b|\btypeof=", re.I)


def is_markdown(text: str) -> bool:
    """Whether a text that holds some HTML is one of Markdown all the same, and no page."""
    return bool(LOOKS.search(text)) and text[:1] != "<" and not IS_PAGE.search(text)


def plain(text: str) -> str:
    """The same text without its marks; addresses behind links stand at its end."""
    text = without_tags(COMMENT.sub("", text)) if "<" in text else text
    text = KEYCAP.sub("- ", text)
    text = TICKED.sub(r"\1 ", EMPTY.sub("", PICTURE.sub("", text)))
    addresses = [address for _, address in LINK.findall(text) if address.startswith("http")]
    text = RULE.sub("", rows(CODE.sub(r"\1", LINK.sub(r"\1", LINKS.sub("", text)))))
    text = ESCAPED.sub(r"\1", ITALIC.sub(lambda found: found[1] or found[2], HEADING.sub("", text)))
    return "\n\n".join(filter(None, (text, "\n".join(addresses))))


def rows(text: str) -> str:
    """A text whose tables say "Company: Estuary", whether that stood beside one another or below."""
    told, head = list[str](), list[str]()
    for line in text.split("\n"):
        row = ROW.match(line)
        cells = [cell.strip() for cell in row[1].split("|")] if row else []
        if row is None:
            head = []
            told.append(line)
        elif RULED.fullmatch(line):
            continue
        elif len(cells) > 1 and sum(map(is_known_label, cells)) > 1:
            head = cells
        elif head:
            told += [f"{name}: {said}" for name, said in zip(head, cells, strict=False) if said]
        elif len(cells) == 2 and all(cells):
            told.append(f"{cells[0].removesuffix(':')}: {cells[1]}")
        else:
            told.append(line)
    return "\n".join(told)
