"""What stands above a page for the program that makes a site of it: "title: Clerk", "company: Estuary"."""

from __future__ import annotations

import re
from typing import Any

from applications.folding import fold
from exchange.pages import without_tags
from exchange.postings.loose import KEYS, MODE, PARTS, PLACE, POSTED, as_place, by_bare_key, first_of, mode_of, named
from exchange.postings.periods import spoken_period
from exchange.postings.posted import day
from exchange.postings.sources import spelled
from exchange.postings.titles import NO_TITLE, is_like_a_job

FRONT = re.compile(r"(---|\+\+\+)[^\S\n]*\n(?P<lines>.{1,5000}?)\n\1[^\S\n]*(?:\n|\Z)", re.S)
MOST_LINES = 200
ENTRY = re.compile(r"(?P<indent>[ \t]*(?:- +)?)[\"']?(?P<key>[^\W\d][\w .-]{0,40}?)[\"']?\s?[:=](?:\s+(?P<value>.*))?")
ITEM = re.compile(r"[ \t]*- +(?P<value>.+)")
SECTION = re.compile(r"\[+([\w.-]{1,40})\]+")
COMMENT = re.compile(r"\s+#\s.*$|^#.*$")
# Besides those of programs, the keys by which people call these things.
TITLES = (
    f"{KEYS['title']} roles role jobrole rolle functie functietitel tytul stanowisko titre jobb tjanst stilling ruolo"
)
COMPANIES = (
    f"{KEYS['hiringorganization']} startup bedrijfsnaam werkgever organisatie pracodawca arbetsgivare foretag"
    " arbejdsgiver virksomhed employeur societe empleador empregador datoredilavoro"
)
PLACES = f"{KEYS['joblocation']} lokalizacja miejscowosc miasto ville ciudad cidade citta stad standplaats luogo local"
DAYS = f"{POSTED} publishdate publicerad gepubliceerd opublikowano publicado pubblicato veroffentlicht datum fecha data"
PAYS = (
    "rate dayrate dailyrate hourlyrate tagessatz stundensatz tjm honorar verguetung vergutung lohn budget fee"
    " sueldo retribucion stipendio retribuzione salaris tarief wynagrodzenie lon lonn"
)
UNITS = {"day": "day|daily|tages|tjm", "hour": "hour|stunden", "month": "month|monats", "year": "annual|year|jahres"}
TOLD = "description summary excerpt intro subtitle lead"
# A name as addresses write it.
SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


def with_front_told(text: str) -> str:
    """A text whose beginning says in lines such as "Company: Estuary" what it told a program; else the same text."""
    front = FRONT.match(text)
    if front is None:
        return text
    rest = text[front.end() :]
    node = {fold(key): value for key, value in by_bare_key(things(front["lines"])).items()}
    for part in (node.get(name) for name in (*PARTS, "extra", "params")):
        node = (by_bare_key(part) if isinstance(part, dict) else {}) | node
    pay = first_of(node, f"{KEYS['basesalary']} {PAYS}")
    title = title_of(node)
    if author := author_in(title, node):
        bare = title.removeprefix(f"{author} ")
        title = bare if is_like_a_job(bare) else title
    posted = next((found for key in DAYS.split() if key in node and (found := day(node[key]))), None)
    said = {
        "Title": title,
        "Company": company_of(node, rest) or author,
        "Location": place_of(node),
        "Work mode": mode_of(node) if not node.keys().isdisjoint(MODE.split()) else "",
        "Salary": with_unit(pay, node) if isinstance(pay, str) else "",
        "Posted": posted.isoformat() if posted else "",
    }
    told = first_of(node, TOLD)
    lines = "\n".join(f"{name}: {value}" for name, value in said.items() if value)
    return f"{lines}\n\n{rest.strip()}\n\n{told if isinstance(told, str) else ''}".strip()


def with_unit(pay: str, node: dict[str, Any]) -> str:
    """A pay with the period that its key says, where it says none itself: "dayrate: £300"."""
    key = next((key for key in node if node[key] == pay), "")
    unit = next((unit for unit, form in UNITS.items() if re.match(form, key)), "")
    return f"{pay} per {unit}" if unit and not spoken_period(pay) and unit not in pay else pay


def things(lines: str) -> dict[str, Any]:
    """What the lines say by their keys, and within a key what stands indented or listed below it."""
    found: dict[str, Any] = {}
    within = ""
    for line in lines.split("\n")[:MOST_LINES]:
        bare = COMMENT.sub("", line.rstrip())
        if section := SECTION.fullmatch(bare):
            within = section[1]
            found.setdefault(within, {})
            continue
        entry = ENTRY.fullmatch(bare)
        item = ITEM.fullmatch(bare)
        # Of a section, what follows stands below it without being indented.
        is_within = bool(within) and (bool(entry and entry["indent"]) or isinstance(found.get(within), dict))
        if entry and entry["indent"] == "" and not (is_within and " = " in bare):
            within = entry["key"]
            found.setdefault(within, value_of(entry["value"]))
        elif entry and is_within:
            held = found[within] if isinstance(found[within], dict) else {}
            found[within] = {entry["key"]: value_of(entry["value"])} | held
        elif item and within and not isinstance(found[within], dict):
            listed = found[within] if isinstance(found[within], list) else []
            found[within] = [*listed, value_of(item["value"])]
        elif within and found[within] == "" and bare.strip():
            found[within] = bare.strip()
    return found


def value_of(said: str | None) -> Any:
    """A value without its quotes, or a list; what only says that lines follow is empty."""
    said = (said or "").strip()
    if said in ("|", ">", "|-", ">-", "~", "null"):
        return ""
    if said[:1] == "[" and said[-1:] == "]":
        return [value_of(one) for one in said[1:-1].split(",") if one.strip()]
    if said in ("true", "false"):
        return said == "true"
    quote = said[:1]
    return said[1:-1].replace(quote * 2, quote) if quote in ("'", '"') and said[-1:] == quote != said else said


def title_of(node: dict[str, Any]) -> str:
    """The title by the first key that holds one like a job, else by the first that holds words."""
    values = (node.get(key) for key in TITLES.split())
    values = (value[0] if isinstance(value, list) and value else value for value in values)
    bare = (" ".join(without_tags(value).split()) for value in values if isinstance(value, str))
    said = [one for one in bare if re.search(r"[^\W\d_]{2}", one) and not (NO_TITLE.fullmatch(one) or is_slug(one))]
    return next(filter(is_like_a_job, said), next(iter(said), ""))


def is_slug(said: str) -> bool:
    return bool(SLUG.fullmatch(said)) and ("-" in said or "_" in said)


def company_of(node: dict[str, Any], text: str) -> str:
    found = named(first_of(node, COMPANIES))
    found = found[0] if isinstance(found, list) and found else found
    if not isinstance(found, str):
        return ""
    return spelled(found, text) if SLUG.fullmatch(found) else found


def author_in(title: str, node: dict[str, Any]) -> str:
    """Who wrote it, where the title names it: that is no person but the company."""
    author = node.get("author")
    is_named = isinstance(author, str) and bool(re.search(rf"(?<!\w){re.escape(author)}(?!\w)", title))
    return author if isinstance(author, str) and is_named and not is_like_a_job(author) else ""


def place_of(node: dict[str, Any]) -> str:
    """A place as it is written, or its parts: the town, the region and the country."""
    said = first_of(node, PLACES)
    parts = {name: named(first_of(node, keys)) for name, keys in PLACE.items()}
    if isinstance(said, list) and all(isinstance(one, str) for one in said):
        return "; ".join(said)
    found = as_place(said) if said else None
    if isinstance(found, dict):
        parts = found
    elif isinstance(found, str) and parts["addresslocality"] in (None, found):
        country = parts["addresscountry"]
        is_bare = isinstance(country, str) and "," not in found and country.casefold() not in found.casefold()
        return f"{found}, {country}" if is_bare else found
    return ", ".join(dict.fromkeys(one for one in parts.values() if isinstance(one, str) and one))
