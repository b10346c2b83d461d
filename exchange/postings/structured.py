"""schema.org JobPosting in a page: also in broken JSON, in lists and graphs, and in whatever case its keys are."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import islice
from typing import Any

from exchange.pages import BLOCKS, unescaped
from exchange.postings.microdata import VOID, Items, property_of
from exchange.postings.scripts import as_json

# More than any page that we know of holds; a walk ends there.
MOST_NODES = 20_000
MOST_BLOCKS = 100
# What of a posting may refer to other things; how many of one, and how far.
REFERRING = frozenset(
    ("hiringorganization", "joblocation", "applicantlocationrequirements", "basesalary", "estimatedsalary")
)
MOST_REFERRED, DEEPEST = 50, 5
# In signs, of what is written for a script.
MOST_MENDED = 300_000
HEADINGS = {"h1": "heading", "h2": "second_heading", "h3": "third_heading"}
# By what is read, in which tag it stands; and of scripts, where it is kept.
SCRIPTS = {"json": "blocks", "data": "data", "script": "scripts"}
RUNS = frozenset(("", "text/javascript", "application/javascript", "module"))
TAGS = {what: tag for tag, what in HEADINGS.items()} | dict.fromkeys(SCRIPTS, "script")
# How the pages of boards and programs call the elements that hold the company and the place.
NAMED_BY = (
    "class",
    "id",
    "data-testid",
    "data-test",
    "data-qa",
    "data-automation-id",
    "data-automation",
    "data-ui",
    "data-cy",
    "data-careersite-propertyid",
)
MARKS = {
    what: re.compile(rf"(?:[a-z]+[-_]+)*(?:{words})(?:[-_]+(?:name|title|link|text|label|value))*")
    for what, words in {
        "company": "company|employer|advertiser|organi[sz]ation|org|firma|arbeitgeber|entreprise|empresa|azienda"
        "|bedrijf|search-card__subtitle",
        "location": "location|locality|(?:robotjob|jobad|job|vacancy|posting|workplace|ad)[-_]+(?:area|city|town"
        "|place|address)"
        "|arbejdssted|arbeidssted|lokalizacja|adresa|paikkakunta|standort|arbeitsort|lieu|localisation|ubicacion|localidad|sede|locatie|plaats",
        "pay": "salary|salary[-_]?range|compensation|wage|pay[-_]?range|gehalt|lohn|salaire|remuneration|salario"
        "|sueldo|stipendio"
        "|salaris|wynagrodzenie|lon|lonn",
        "posted": "pub[-_]?date|(?:date|day)[-_]?(?:posted|published)|(?:posted|posting|publish(?:ed)?|publication"
        "|list)[-_]?date"
        "|posted",
    }.items()
}
LONGEST_MARK = 80
# Of what is marked, what is a name; what stands between its parts is said. Where a span ends, what goes on is another
# part if it begins with a capital letter: "AcmeFamily-run".
NAMES = ("company", "location")
SEAMS = frozenset(("span", "small", "strong", "b", "a"))
SEAM = "\x1f"
SEAMED = re.compile(rf"(?<=[a-zà-ÿ.)])(?:{SEAM})+(?=[A-ZÀ-Þ])")
# Of a title or a heading; what is longer names no job.
LONGEST_NAME = 2000
# By which words the element of a time is known for the day of the posting, and for another.
POSTED = re.compile(
    r"indrykket|opslået|julkaistu|közzét|zveřejn|dodan|aktiv seit|paskelb|post(?!code|er)|publi[cskée]|list-?date"
    r"|listed|veröffentlicht|online se|geplaatst|lagt ut|inlag|diffus",
    re.I,
)
EXPIRES = re.compile(r"clos|expir|deadline|until|bis\b|apply|jusqu|hasta|blog|news|comment|updated", re.I)
TITLED = re.compile(r'"[\w-]*(?:title|position|name)"')
# Of the words that stand for a picture: "Acme company logo", "Logo van Acme".
LOGO = re.compile(r"\b(?:company )?logo\b(?: (?:of|van|von|der|de|du|di|for))?", re.I)
# The names of schema.org in full: "https://schema.org/title" is "title".
# A short name for them: `"s": "https://schema.org/"`.
PREFIX = re.compile(r'"(\w{1,20})"\s*+:\s*+"https?://schema\.org/?"')
# Spaces that JSON does not know, and signs that nobody sees.
SPACES = re.compile("[\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]")
UNSEEN = "\ufeff\u200b \t\r\n\u00a0"
# `"minValue": 41,000,`
PARTED_NUMBER = re.compile(r'(":\s*+)(\d{1,3}(?:[.,]\d{3})++(?:[.,]\d{1,2})?)(?=\s*+(?:[}\]]|,\s*+["}]))')
SCHEMA = re.compile(r'"(?:https?://(?:www\.)?schema\.org/|schema:)(?=\w+"\s*+:)')
# After the mark that ends a text comes what ends its part: a comma before the next name or value, or a bracket.
# A name without double marks before its value, or a value that only scripts know.
UNMARKED = re.compile(r"""[{,]\s*+(?:'[^'\n]{1,80}'|[^\W\d]\w*+)\s*+:|:\s*+(?:undefined|None|True|False|')""")
ENDS = re.compile(r'\s*+(?:[:}\]]|,\s*+["{\[\d\-tfn]|,?\s*+$)')


class Head(HTMLParser):
    """What a page says of itself: its JSON-LD, its meta elements, its title and first headings, its microdata."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        # Of the program that writes the page.
        self.data: list[str] = []
        self.scripts: list[str] = []
        # Since when it stands, by the element for times that says so.
        self.posted = ""
        self.meta: dict[str, str] = {}
        self.title = self.heading = self.second_heading = self.third_heading = ""
        self.canonical = self.logo = ""
        # The company and the place, by the names of the elements that hold them.
        self.marks: dict[str, str] = {}
        self.items = Items()
        self._open = ""
        self._parts: list[str] = []
        # The tag that holds the description, as often as it is open, and the words in it.
        self._described: list[str] = []
        self._words: list[str] = []
        # The same for an element that is called after the company or the place.
        self._marked: list[str] = []
        self._what = ""
        self._marked_words: list[str] = []
        self._last = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "script" and "ld+json" in said.get("type", "").lower():
            self._begin("json")
        elif tag == "script" and said.get("type", "").lower() == "application/json":
            self._begin("data")
        elif tag == "script" and said.get("type", "").lower() in RUNS and not self._open:
            self._begin("script")
        elif tag == "meta":
            name = (said.get("property") or said.get("name") or said.get("itemprop") or "").lower()
            self.meta.setdefault(name, said.get("content") or said.get("value", ""))
        elif tag == "link" and said.get("rel", "").lower() == "canonical":
            self.canonical = said.get("href", "")
        elif tag == "title" and not self.title:
            self._begin("title")
        elif tag in HEADINGS and not getattr(self, HEADINGS[tag]):
            self._begin(HEADINGS[tag])
        if tag == "img" and not self.logo and (alt := said.get("alt", "").strip()):
            self.logo = LOGO.sub("", alt).strip() if any("logo" in value.lower() for value in said.values()) else ""
        if self._open and tag == "br":
            self._parts.append(" ")
        self._part(tag)
        self.items.begin(tag, said)
        self._describe(tag, said)
        self._mark(tag, said)
        self._keep(tag, said)

    def _describe(self, tag: str, said: dict[str, str]) -> None:
        if self._described:
            self._words.append("\n" if tag in BLOCKS else "")
            self._described += [tag] if tag == self._described[0] else []
        elif self.items.is_marked and property_of(said) == "description" and tag != "meta":
            self._described = [tag]

    def _keep(self, tag: str, said: dict[str, str]) -> None:
        """What attributes hold: the day of a posting, and what a program is handed to write the page."""
        if tag == "time" and not self.posted and (day := said.get("datetime")):
            around = f"{said.get('class', '')} {self._last[-LONGEST_MARK:]}"
            self.posted = day if POSTED.search(around) and not EXPIRES.search(around) else ""
        for value in said.values():
            if value[:1] in "{[" and value[1:2] and len(self.data) < MOST_BLOCKS and TITLED.search(value):
                self.data.append(value)

    def _mark(self, tag: str, said: dict[str, str]) -> None:
        if self._marked:
            self._marked += [tag] if tag == self._marked[0] else []
        elif (what := mark_of(said)) and what not in self.marks and tag not in VOID:
            self._marked, self._what, self._marked_words = [tag], what, []

    def _part(self, tag: str) -> None:
        """What parts the words of an element that is called after something: a block surely, a span perhaps."""
        if self._marked:
            self._marked_words.append("\n" if tag in BLOCKS else SEAM if tag in SEAMS else "")

    def microdata(self) -> dict[str, Any]:
        """What the marks in the page say, with what belongs to the company, the place and the pay put there."""
        found = self.items.as_posting()
        return found | ({"description": "".join(self._words)} if self._words else {})

    def _begin(self, what: str) -> None:
        self._open, self._parts = what, []

    def handle_endtag(self, tag: str) -> None:
        self.items.end(tag)
        self._part(tag)
        if self._described and tag == self._described[0]:
            self._described.pop()
        if self._marked and tag == self._marked[0]:
            self._marked.pop()
            said = in_parts("".join(self._marked_words), self._what) if not self._marked else ""
            # A sentence speaks of places, and is none.
            if 1 < len(said) <= LONGEST_MARK and not (self._what == "location" and said[-1] in ".!?"):
                self.marks[self._what] = said
        if self._open and tag == TAGS.get(self._open, self._open):
            text = "".join(self._parts)
            if self._open in SCRIPTS:
                kept = getattr(self, SCRIPTS[self._open])
                kept += [text] if len(kept) < MOST_BLOCKS else []
            else:
                setattr(self, self._open, " ".join(text.split())[:LONGEST_NAME])
            self._open = ""

    def handle_data(self, data: str) -> None:
        if not self._open and data.strip():
            self._last = data
        if self._open:
            self._parts.append(data)
        if self._described:
            self._words.append(re.sub(r"\s+", " ", data))
        if self._marked:
            self._marked_words.append(re.sub(r"\s+", " ", data))
        self.items.data(data)

    def close(self) -> None:
        super().close()
        if self._open == "json" and self._parts:
            self.blocks.append("".join(self._parts))


def in_parts(said: str, what: str) -> str:
    """The words of an element on one line: "Acme · Family-run" where two blocks, or two spans, hold them.

    `said` has a line's end where a block begins or ends, and a seam where a span does.
    """
    blocks = [" ".join(block.split()) for block in SEAMED.sub("\n", said).replace(SEAM, "").split("\n")]
    return (" · " if what in NAMES else " ").join(filter(None, blocks))


def mark_of(said: dict[str, str]) -> str:
    """Whether an element is called after the company or the place, as in `class="job-company-name"`."""
    names = " ".join(said.get(name, "") for name in NAMED_BY)
    names += " posted" if said.get("data-careersite-propertyid") == "date" else ""
    names = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", names[:300]).lower()
    return next((what for what, form in MARKS.items() if any(map(form.fullmatch, names.split()))), "")


def loads(text: str) -> Any:
    """JSON as pages write it: each mending is tried in its turn, and most are kept for the next. None if none helps."""
    text = SCHEMA.sub('"', text.strip(UNSEEN))
    if prefix := PREFIX.search(text):
        text = re.sub(rf'"{prefix[1]}:(?=\w+")', '"', text)
    for mend in MENDINGS:
        mended = mend(text)
        if mended is None:
            continue
        text = text if mend in ALL_OR_NOTHING else mended
        try:
            read = json.loads(mended, strict=False)
            # Some write the whole as one text.
            return json.loads(read, strict=False) if isinstance(read, str) else read
        except (ValueError, RecursionError):
            continue
    return None


def bare(text: str) -> str:
    """Without the wrappings that hid it from old browsers, and a semicolon at the end."""
    text = re.sub(r"^\s*+(?:(?://\s*+)?<!\[CDATA\[|<!--)", "", text).rstrip()
    for end in ("]]>", "-->"):
        if text.endswith(end):
            text = text.removesuffix(end).rstrip().removesuffix("//").rstrip()
    return text.strip().rstrip(";").strip()


def with_marks(text: str) -> str | None:
    """Quotation marks that were written as entities."""
    return unescaped(text, 1) if "&quot;" in text or "&#34;" in text else None


def with_straight_marks(text: str) -> str | None:
    """Straight quotation marks, where a program for texts has made all of them round."""
    return re.sub("[“”„]", '"', text) if '"' not in text and "”" in text else None


def of_script(text: str) -> str | None:
    """What is written as JavaScript has it, or Python: in single marks, or with names that stand in none."""
    return as_json(text, 0, MOST_MENDED)[0] if text[:1] in ("{", "[") and UNMARKED.search(text) else None


def with_values(text: str) -> str:
    """With the spaces that JSON knows, nothing where a value is missing, and numbers in parts as texts."""
    text = re.sub(r'":\s*+(?=[,}])', '":null', SPACES.sub(" ", text))
    return PARTED_NUMBER.sub(r'\1"\2"', text)


def of_several(text: str) -> str | None:
    """Several things one after the other as a list."""
    return f"[{text}]" if text[:1] == "{" and re.search(r"}\s*+,\s*+\{", text) else None


def with_escapes(text: str) -> str:
    r"""Without the backslash before what needs none, such as \$."""
    return re.sub(r'\\(?!["\\/bfnrtu])', "", text)


def with_commas(text: str) -> str:
    """With the commas that are missing between two lines, and without those that are too many."""

    def parted(found: re.Match[str]) -> str:
        is_end = "\n" in found[2] or found[1] in '"]}' or found[1].isdecimal()
        return f"{found[1]},{found[2]}" if is_end and found[2] else found[0]

    text = re.sub(r'(["\d\]}el])(\s++)(?="[^"\n]{1,80}"\s*:)', parted, text)
    text = re.sub(r"}(\s*+){", r"},\1{", text)
    text = re.sub(r",(?:\s*+,)++", ",", text)
    return re.sub(r",(\s*+[}\]])", r"\1", text)


def without_comments(text: str) -> str:
    # What begins after the last end of a comment is none.
    last = text.rfind("*/") + 1
    text = re.sub(r"/\*.*?\*/", "", text[: last + 1], flags=re.S) + text[last + 1 :] if last else text
    return re.sub(r"""(?m)(?:^|(?<=[,{\[}\]]))[ \t]*+//[^"\n]*$|^[ \t]*+//.*$""", "", text)


def with_inner_marks(text: str) -> str:
    """Quotation marks within a text escaped: those behind which nothing ends."""
    parts, inside, skip = [], False, False
    for place, sign in enumerate(text):
        if skip:
            skip = False
        elif sign == "\\":
            skip = inside
        elif sign == '"' and inside and not ENDS.match(text, place + 1):
            sign = '\\"'
        elif sign == '"':
            inside = not inside
        parts.append(sign)
    return "".join(parts)


def closed(text: str) -> str:
    """With the brackets that a cut-off text still owes."""
    owed, inside, skip = [], False, False
    for sign in text:
        if skip:
            skip = False
        elif sign == "\\":
            skip = inside
        elif sign == '"':
            inside = not inside
        elif not inside and sign in "{[":
            owed.append("}" if sign == "{" else "]")
        elif not inside and sign in "}]" and owed:
            owed.pop()
    end = ('"' if inside else "") + "".join(reversed(owed))
    return text.rstrip().removesuffix(",") + end


def cut_back(text: str) -> str | None:
    """Without its last parts, where it was cut off within a name or a number and closing it was not enough."""
    for _ in range(10 if len(text) < 200_000 else 0):
        text = text[: max(text.rfind(","), 0)]
        try:
            json.loads(closed(text), strict=False)
        except (ValueError, RecursionError):
            continue
        return closed(text)
    return None


def of_lines(text: str) -> str | None:
    """JSON Lines as a list."""
    lines = [line for line in text.split("\n") if line.strip()]
    is_one_each = len(lines) > 1 and all(line.strip()[:1] == "{" and line.strip()[-1:] == "}" for line in lines)
    return f"[{','.join(lines)}]" if is_one_each else None


MENDINGS = (
    lambda text: text,
    of_lines,
    bare,
    with_marks,
    with_straight_marks,
    with_values,
    of_script,
    with_escapes,
    without_comments,
    with_commas,
    of_several,
    with_inner_marks,
    closed,
    cut_back,
)
# What these make of it is no ground for others.
ALL_OR_NOTHING = {of_script, of_several}


def postings(found: Any) -> list[dict[str, Any]]:
    """Every JobPosting in a JSON value, with small keys and with what it only refers to put in its place."""
    nodes = list(walk(found))
    known: dict[str, dict[str, Any]] = {}
    for node in nodes:
        if isinstance(name := node.get("@id"), str) and 1 < len(node) <= MOST_REFERRED:
            known.setdefault(name, node)
    budget = iter(range(MOST_NODES))
    return [
        {key: put(value, known, budget) if key in REFERRING else value for key, value in node.items()}
        for node in nodes
        if "jobposting" in kinds(node)
    ]


def put(value: Any, known: dict[str, dict[str, Any]], budget: Iterator[int], depth: int = 0) -> Any:
    """A value with what it, or a thing within it, only refers to by an id; where much is referred to, not all."""
    if depth > DEEPEST or next(budget, None) is None:
        return value
    if isinstance(value, list):
        return [put(one, known, budget, depth + 1) for one in value[:MOST_REFERRED]]
    if isinstance(value, str) and depth <= 1 and value in known:
        value = {"@id": value}
    if not isinstance(value, dict):
        return value
    name = value.get("@id")
    more = known.get(name, {}) if isinstance(name, str) else {}
    whole = more | {key: one for key, one in value.items() if one or key not in more} if more else value
    inner = islice(whole.items(), MOST_REFERRED)
    return whole | {key: put(one, known, budget, depth + 1) for key, one in inner if isinstance(one, dict | list)}


def small(thing: dict[Any, Any]) -> dict[str, Any]:
    """What a thing holds, by its names in small letters: "schema:Date_Posted" is "dateposted"."""
    return {key.removeprefix("schema:").replace("_", "").lower(): one for key, one in thing.items() if type(key) is str}


def walk(found: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = deque([found]), 0
    while waiting and seen < MOST_NODES:
        here = waiting.popleft()
        seen += 1
        if isinstance(here, dict):
            yield small(here)
            inner = (value for value in here.values() if isinstance(value, dict | list))
            waiting.extend(islice(inner, max(0, MOST_NODES - seen - len(waiting))))
        elif isinstance(here, list):
            waiting.extend(here[: max(0, MOST_NODES - seen - len(waiting))])


def kinds(node: dict[str, Any]) -> set[str]:
    named = node.get("@type") or node.get("type")
    return {
        re.split("[/#:]", str(kind)[:300].rstrip("/"))[-1].lower()
        for kind in (named if isinstance(named, list) else [named])
    }
