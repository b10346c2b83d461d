"""Feeds in XML, such as Personio's and those that boards read: each element as a thing, by the names of its parts."""

from __future__ import annotations

import re
from typing import Any
from xml.parsers import expat

# Of an element within another; and elements of one feed.
DEEPEST, MOST_ELEMENTS = 50, 100_000
IS_PAGE = re.compile(r"<(?:!doctype html|html)\b", re.I)
LOOKED_AT = 500


class Refused(Exception):
    """What declares entities or attributes of its own, or is deeper or longer than any feed."""


class Feed:
    """Gathers the elements as they come: what holds no others is its text; of several alike a list."""

    def __init__(self) -> None:
        self.things: list[dict[str, Any]] = [{}]
        self.words: list[list[str]] = [[]]
        self.elements = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        if len(self.things) > DEEPEST or self.elements > MOST_ELEMENTS:
            raise Refused
        self.things.append(dict(attributes))
        self.words.append([])

    def end(self, name: str) -> None:
        thing, said = self.things.pop(), "".join(self.words.pop()).strip()
        value = thing | ({"text": said} if said else {}) if thing else said
        around = self.things[-1]
        if name in around and not isinstance(around[name], list):
            around[name] = [around[name]]
        if name in around:
            around[name].append(value)
        else:
            around[name] = value

    def refuse(self, *_: object) -> None:
        raise Refused


def is_feed(text: str) -> bool:
    """Whether a text is XML and no page."""
    return text.startswith("<?xml") and not IS_PAGE.search(text[:LOOKED_AT])


def of_feed(text: str) -> dict[str, Any]:
    """What a feed holds, of a broken one what stands before the break; nothing where it is not to be trusted."""
    feed, parser = Feed(), expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = feed.begin, feed.end
    parser.CharacterDataHandler = lambda said: feed.words[-1].append(said)
    parser.EntityDeclHandler = parser.AttlistDeclHandler = feed.refuse
    try:
        parser.Parse(text, True)
    except expat.ExpatError:
        while len(feed.things) > 1:
            feed.end("rest")
    except Refused:
        return {}
    return feed.things[0]
