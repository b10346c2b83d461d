"""Microdata and RDFa of a posting: what the elements of a page hold, each where it belongs."""

from __future__ import annotations

from typing import Any

from exchange.pages import BLOCKS

# Names that stand within another, and within which.
PARTS = {
    "name": "hiringorganization",
    "legalname": "hiringorganization",
    "address": "joblocation",
    "streetaddress": "joblocation",
    "postalcode": "joblocation",
    "addresslocality": "joblocation",
    "addressregion": "joblocation",
    "addresscountry": "joblocation",
    "currency": "basesalary",
    "minvalue": "basesalary",
    "maxvalue": "basesalary",
    "value": "basesalary",
    "unittext": "basesalary",
}
OWNERS = frozenset(PARTS.values())
# Of what else a posting has, such as its number, these are not the posting's.
OF_ANY = frozenset(("name", "value"))
VOID = frozenset(("img", "input", "br", "meta", "link", "hr", "source", "wbr"))
# Under which short names pages write schema.org's.
PREFIXES = frozenset(("schema", "s", "sdo", "http", "https"))
# How deep things stand within each other, how many places there are, and pieces of one text.
DEEPEST, MOST_PLACES, MOST_PIECES = 12, 20, 50


class Items:
    """What the marks in a page say, as its elements begin and end."""

    def __init__(self) -> None:
        # Whether anything of the page is of a posting; and of how many.
        self.is_marked = False
        self._jobs = 0
        self._found: dict[str, str] = {}
        self._within: dict[str, list[dict[str, str]]] = {}
        # Of each thing that is open: its name, its tag, and how often that is open.
        self._scopes: list[tuple[str, list[str]]] = []
        # The same for the text that is being read.
        self._name = ""
        self._tags: list[str] = []
        self._pieces: list[str] = []

    def begin(self, tag: str, said: dict[str, str]) -> None:
        name = property_of(said)
        is_job = "jobposting" in (said.get("itemtype") or said.get("typeof", "")).lower()
        # Some leave out of what they mark the parts, but nothing else has an organization that hires.
        self.is_marked = self.is_marked or is_job or name == "hiringorganization"
        if is_job:
            self._jobs += 1
            self._scopes.clear()
        is_owner = not self._scopes and PARTS.get(name, "-") == self._name
        if is_owner and not "".join(self._pieces).strip():
            # Some leave out of what they mark that it is a thing of its own.
            self._enter(self._name, self._tags)
            self._name = ""
        if self._name.startswith("date") and (day := said.get("datetime")):
            # "<li itemprop=datePosted><time datetime=...>3 weeks ago": the day itself is within.
            self._store(self._name, day)
        if self._name:
            self._tags += [tag] if tag == self._tags[0] else []
            self._pieces.append(" ")
            if name or (tag in BLOCKS and "".join(self._pieces).strip()):
                self._finish()
        is_meant = bool(name) and (self.is_marked or tag == "meta") and not is_job
        is_scope = is_meant and tag not in VOID and bool({"itemscope", "typeof"} & said.keys())
        is_scope = is_scope and len(self._scopes) < DEEPEST
        if self._scopes and tag == self._scopes[-1][1][0] and not is_scope:
            self._scopes[-1][1].append(tag)
        if is_meant:
            self._open(tag, name, said, is_scope=is_scope)

    def _open(self, tag: str, name: str, said: dict[str, str], *, is_scope: bool) -> None:
        value = said.get("content") or said.get("datetime", "")
        if is_scope:
            self._enter(name, [tag])
        if value:
            self._store(name, value)
        elif tag not in VOID:
            self._name, self._tags, self._pieces = name, [tag], []

    def _enter(self, name: str, tags: list[str]) -> None:
        self._scopes.append((name, tags))
        parts = self._within.setdefault(name, []) if len(self._scopes) == 1 else None
        if parts is not None and len(parts) < MOST_PLACES and self._jobs <= 1:
            parts.append({})

    def data(self, text: str) -> None:
        if self._name and len(self._pieces) < MOST_PIECES:
            self._pieces.append(text)

    def end(self, tag: str) -> None:
        if self._name and tag == self._tags[0]:
            self._tags.pop()
            if not self._tags:
                self._finish()
        if self._scopes and tag == self._scopes[-1][1][0]:
            self._scopes[-1][1].pop()
            if not self._scopes[-1][1]:
                self._scopes.pop()

    def _finish(self) -> None:
        name, text = self._name, " ".join("".join(self._pieces).split())
        self._name = ""
        if text:
            self._store(name, text)

    def _store(self, name: str, value: str) -> None:
        if self._jobs > 1:
            return
        around = [scope for scope, _ in self._scopes]
        owner = around[0] if around else ""
        if name in PARTS and owner in OWNERS:
            # The name of a country is that of no company.
            part = around[-1] if name == "name" and around[-1] in PARTS else name
            if part == "name" and around[-1] != owner:
                return
            if part == "name" or PARTS[part] == owner:
                self._within[owner][-1].setdefault(part, value)
        elif not (owner and name in OF_ANY):
            self._found.setdefault(name, value)

    def as_posting(self) -> dict[str, Any]:
        """What was found, with what belongs to the company, the place and the pay put there."""
        found: dict[str, Any] = dict(self._found)
        within = {owner: [part for part in self._within.get(owner, []) if part] for owner in OWNERS}
        for key, owner in PARTS.items():
            is_stray = key == "name" and not ("title" in found and owner in self._within)
            if key in found and not within[owner] and not is_stray:
                inner = found.get(owner)
                found[owner] = (inner if isinstance(inner, dict) else {}) | {key: found[key]}
        found |= {owner: parts[0] for owner, parts in within.items() if parts}
        places: list[Any] = [*within["joblocation"]] or [found.get("joblocation")]
        found["joblocation"] = [as_place(one) if isinstance(one, dict) else one for one in places]
        return found


def as_place(parts: dict[str, str]) -> dict[str, Any]:
    """A place; its words and its name only where it names no part of itself."""
    inner = {name: said for name, said in parts.items() if name not in ("address", "name")}
    return {"address": inner or parts.get("address", ""), "name": parts.get("name", "")}


def property_of(said: dict[str, str]) -> str:
    """What an element holds by microdata or RDFa, in small letters; empty where it says nothing of that kind."""
    names = (said.get("itemprop") or said.get("property", "")).lower().split()
    name = names[0].rpartition("/")[2] if names and "schema.org/" in names[0] else "".join(names[:1])
    prefix, _, bare = name.rpartition(":")
    return bare if not prefix or prefix in PREFIXES else ""
