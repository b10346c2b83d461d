"""One posting from a page, from JSON or from pasted text: the title, who, where, the pay, since when, and its words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from exchange.files import MIB, Unreadable, check_size, decode
from exchange.pages import LOOKS_LIKE_HTML, bounded, of_archive, text_of, tidy, unescaped
from exchange.postings.around import MOST_LINES, company_and_place, of_lines
from exchange.postings.labelled import labelled
from exchange.postings.posted import day, posted_on
from exchange.postings.salary import Salary, currency, in_text, number, ordered, period, spread
from exchange.postings.sources import not_a_board
from exchange.postings.structured import Head, loads, postings
from exchange.postings.titles import of_page, of_title, of_words

MOST_BYTES = 5 * MIB
MOST_TEXT = 100_000
# Of a text, where it says from where one works.
LOOKED_AT = 3000
# Files that are no text, although they may pass for it.
NO_TEXT = {
    b"%PDF": "A PDF cannot be read here. Open it, copy its words and paste them.",
    b"PK\x03\x04": "A document or a zip cannot be read here. Open it, copy its words and paste them.",
    b"\x89PNG": "A picture cannot be read here. Copy the words of the posting and paste them.",
    b"\xff\xd8\xff": "A picture cannot be read here. Copy the words of the posting and paste them.",
}
REMOTE = re.compile(
    r"\b(?:fully remote|100\s?% (?:remote|home[- ]?office)|remote(?:-first)?|telecommut\w*|work from home"
    r"|télétravail|teletrabajo|100\s?% (?:remoto|remota|télétravail|à distance)|full remote)\b",
    re.I,
)
NOT_REMOTE = re.compile(
    r"\b(?:not|no|non)[- ](?:a )?remote|remote (?:work )?is not|télétravail (?:partiel|possible|ponctuel)"
    r"|teletrabajo (?:parcial|posible)|\b(?:partly|partially|occasional|some|teilweise) remote"
    r"|remote (?:möglich|possible)"
    r"|\d(?:[- –]\d)? (?:days?|tage|jours|días) (?:per week |a week |pro woche |par semaine )?(?:of |de )?"
    r"(?:remote|télétravail)",
    re.I,
)
# A part of the week at home. The word alone may be of a car or a cloud.
HYBRID = re.compile(
    r"\((?:hybrid|hybride|híbrido|ibrido)\)|^(?:hybrid|hybride|híbrido|ibrido)$|, hybrid$"
    r"|\bhybrid(?:es)? (?:work\w*|role|position|model\w*|job|schedule|arbeit\w*)|\b(?:travail|modèle|contrat) hybride"
    r"|\b(?:trabajo|modelo|formato) híbrido|\b(?:lavoro|modello) ibrido|\bhybride? werken"
    r"|télétravail (?:partiel|possible)|teletrabajo parcial"
    r"|[1-4](?:[- –][1-4])? (?:days?|tage|jours|días|giorni|dagen)(?: [^\W\d]+){0,4} "
    r"(?:home[- ]?office|remote|home|office|büro|bureau|oficina|ufficio|kantoor|télétravail|teletrabajo|thuis\w*)\b",
    re.I | re.M,
)
SECTIONS = (
    "responsibilities",
    "qualifications",
    "skills",
    "experiencerequirements",
    "educationrequirements",
    "jobbenefits",
    "benefits",
)
NO_SALARY = Salary()


@dataclass(frozen=True, slots=True)
class Posting:
    """What was read; a text that was not found is empty, `remote` and `date_posted` are None."""

    title: str = ""
    company: str = ""
    location: str = ""
    remote: bool | None = None
    salary: Salary = NO_SALARY
    date_posted: date | None = None
    text: str = ""
    url: str = ""

    @property
    def is_hybrid(self) -> bool:
        """Whether the words say that one is there for a part of the week."""
        return not self.remote and bool(HYBRID.search(f"{self.title}\n{self.location}\n{self.text[:LOOKED_AT]}"))


def read_posting(data: bytes) -> Posting:
    """A posting from the bytes of a page, of JSON or of plain text. Unreadable where they hold no words."""
    check_size(data, MOST_BYTES)
    for beginning, reason in NO_TEXT.items():
        if data.startswith(beginning):
            raise Unreadable(reason)
    if (saved := of_archive(data)) is None:
        return posting_from(decode(data).text)
    page, url = saved
    read = posting_from(decode(check_size(page)).text)
    return replace(read, url=read.url or address(url))


def posting_from(text: str) -> Posting:
    stripped = text.replace("\x00", "").strip()
    if stripped[:1] in ("{", "["):
        found = loads(stripped)
        if found is not None and (named := best(postings(found), Head())):
            return structured(named, Head())
        if found is not None:
            raise Unreadable("This JSON holds no job posting.")
    if LOOKS_LIKE_HTML.search(stripped):
        return from_page(stripped)
    if not stripped:
        raise Unreadable("There are no words in it.")
    return from_words(stripped)


def from_page(html: str) -> Posting:
    head = Head()
    head.feed(bounded(html))
    head.close()
    return from_head(head, lambda: text_of(html))


def from_head(head: Head, words_of_page: Callable[[], str]) -> Posting:
    """A posting from what a page says of itself; its visible words are asked for only where that says none."""
    # All blocks at once: one may speak of what stands in another.
    named = best(postings([loads(block) for block in head.blocks]), head)
    if named is None and head.has_microdata:
        named = head.microdata()
    if named:
        read = structured(named, head)
        return read if read.text else with_text(read, words_of_page())
    text = words_of_page()
    title, beside = of_page(head)
    if not (title or text):
        raise Unreadable("There are no words in it.")
    known = company_and_place(beside, head.marks | labelled(text), text)
    found = company_and_place(of_lines(below(head.heading, text)), known, text)
    return with_text(
        Posting(
            title=title,
            company=found.get("company") or not_a_board(head.meta.get("og:site_name", "")),
            location=found.get("location", ""),
            url=head.canonical or head.meta.get("og:url", ""),
        ),
        text,
    )


def below(heading: str, text: str) -> list[str]:
    """The lines of a page behind its heading; none where that is not in its words."""
    lines = text.split("\n")
    return lines[lines.index(heading) + 1 :][:MOST_LINES] if heading in lines else []


def from_words(text: str) -> Posting:
    """Plain text: by lines that say what they are, else by its first lines."""
    text = tidy(text)
    named = labelled(text)
    line, above, lines = of_words(text.split("\n", 30)[:30])
    title, company = of_title(named.get("title", line))
    known = named | ({"company": company} if company and "company" not in named else {})
    if line:
        known = company_and_place([*above, *of_lines(lines[:MOST_LINES])], known, text)
    return with_text(Posting(title=title, company=known.get("company", ""), location=known.get("location", "")), text)


def with_text(read: Posting, text: str) -> Posting:
    """What was read, with the text, and with what only that says of the pay, the place of work and the day."""
    return replace(
        read,
        remote=read.remote if read.remote is not None else spoken_remote(f"{read.title}\n{text[:LOOKED_AT]}"),
        salary=read.salary or in_text(text),
        date_posted=read.date_posted or posted_on(text),
        text=text[:MOST_TEXT],
    )


def best(found: list[dict[str, Any]], head: Head) -> dict[str, Any] | None:
    """Of several, the one of which the page speaks; else the one that says most."""
    about = {head.heading.casefold(), of_title(head.meta.get("og:title") or head.title)[0].casefold()} - {""}
    return max(
        found,
        key=lambda posting: (
            line(posting.get("title")).casefold() in about,
            sum(bool(value) for value in posting.values()),
        ),
        default=None,
    )


def structured(said: dict[str, Any], head: Head) -> Posting:
    title = line(said.get("title")) or line(said.get("name")) or of_title(head.meta.get("og:title") or head.heading)[0]
    company = organization(said.get("hiringorganization")) or organization(said.get("hiringorganisation"))
    if not company:
        company = company_and_place(of_page(head)[1], head.marks, "").get("company", "")
    text = words(said.get("description")) or words(said.get("responsibilities"))
    for name in SECTIONS:
        if (more := words(said.get(name))) and more not in text:
            text = f"{text}\n\n{more}".strip()
    where = places(said.get("joblocation"))
    required = places(said.get("applicantlocationrequirements"))
    telecommutes = "telecommute" in str(said.get("joblocationtype", "")).lower()
    remote = (
        True if telecommutes or (required and not where) else spoken_remote(f"{title}\n{where}\n{text[:LOOKED_AT]}")
    )
    salary = of_structure(said) or in_text(text)
    return Posting(
        title=title,
        company=company,
        location=where or required,
        remote=remote if remote is not None else (False if where else None),
        salary=salary,
        date_posted=day(said.get("dateposted")) or day(said.get("datecreated")),
        text=text[:MOST_TEXT],
        url=address(said.get("url")) or head.canonical,
    )


def line(value: Any) -> str:
    """One line of text, its entities resolved and its tags gone. What a program writes for nothing is nothing."""
    value = first(value)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    said = " ".join(text_of(unescaped(str(value))).split())[:300] if isinstance(value, str | int | float) else ""
    return "" if said.casefold() in ("null", "undefined", "none", "n/a", "nan") else said


def words(value: Any) -> str:
    """Text of several lines: a text, a list of texts, or a thing with a name."""
    if isinstance(value, list):
        return "\n".join(filter(None, (words(one) for one in value[:200])))
    if isinstance(value, dict):
        small = {str(key).lower(): one for key, one in value.items()}
        return words(small.get("@value") or small.get("name") or small.get("description") or "")
    return text_of(unescaped(value)) if isinstance(value, str) else ""


def first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def organization(value: Any) -> str:
    value = first(value)
    if isinstance(value, dict):
        small = {str(key).lower(): one for key, one in value.items()}
        return line(small.get("name")) or line(small.get("legalname")) or organization(small.get("parentorganization"))
    name = line(value)
    return "" if re.match(r"https?://", name) else name


def address(value: Any) -> str:
    value = first(value)
    return value if isinstance(value, str) and re.match(r"https?://\S+$", value) else ""


def places(value: Any) -> str:
    """Every place once, as "San Francisco, CA, US"; several with a semicolon between."""
    found = [place(one) for one in (value if isinstance(value, list) else [value])[:20]]
    return "; ".join(dict.fromkeys(filter(None, found)))[:200]


def place(value: Any) -> str:
    if not isinstance(value, dict):
        return line(value)
    small = {str(key).lower(): one for key, one in value.items()}
    where = first(small.get("address"))
    if isinstance(where, dict):
        inner = {str(key).lower(): one for key, one in where.items()}
        parts = [line(inner.get(name)) for name in ("addresslocality", "addressregion", "addresscountry")]
        if not any(parts):
            parts = [line(inner.get(name)) for name in ("streetaddress", "postalcode", "name")]
        said = ", ".join(dict.fromkeys(filter(None, parts)))
        return said or line(small.get("name"))
    return line(where) or line(small.get("name")) or place_of_itself(small)


def place_of_itself(small: dict[str, Any]) -> str:
    """An address without the Place around it."""
    parts = [line(small.get(name)) for name in ("addresslocality", "addressregion", "addresscountry")]
    return ", ".join(dict.fromkeys(filter(None, parts)))


def spoken_remote(text: str) -> bool | None:
    """True where the words say so; None where they do not speak of it."""
    return True if REMOTE.search(text) and not NOT_REMOTE.search(text) else None


def of_structure(said: dict[str, Any]) -> Salary:
    code = currency(line(said.get("salarycurrency")))
    for name in ("basesalary", "salary", "estimatedsalary"):
        for value in said[name] if isinstance(said.get(name), list) else [said.get(name)]:
            if salary := amount(value, code):
                return salary
    return Salary()


def amount(value: Any, code: str, unit: str = "", depth: int = 0) -> Salary:
    """A number, a text or a MonetaryAmount, in any nesting."""
    if isinstance(value, list):
        value = first(value)
    if isinstance(value, dict) and depth < 5:
        small = {str(key).lower(): one for key, one in value.items()}
        named = (currency(line(small.get(name))) for name in ("currency", "salarycurrency", "pricecurrency"))
        code = next(filter(None, named), code)
        unit = next(
            (found for name in ("unittext", "unitcode", "duration") if (found := period(line(small.get(name))))), unit
        )
        low, high = (number(small.get(name)) for name in ("minvalue", "maxvalue"))
        for less, more in (("percentile10", "percentile90"), ("minprice", "maxprice")):
            low, high = low or number(small.get(less)), high or number(small.get(more))
        if low is not None or high is not None:
            return ordered(low, high, code, unit)
        return amount(small.get("value", small.get("median")), code, unit, depth + 1)
    if isinstance(value, str) and not re.fullmatch(r"\s*[\d.,'’\s]+\s*", value):
        read = in_text(value, must_say_so=False) or Salary(*spread(value))
        return ordered(read.low, read.high, read.currency or code, read.period or unit)
    one = number(value)
    return ordered(one, one, code, unit)


def as_json(read: Posting) -> dict[str, Any]:
    """As the command prints it; what is not said is null."""

    def whole(value: float | None) -> float | int | None:
        return int(value) if value is not None and value == int(value) else value

    salary = {
        "min": whole(read.salary.low),
        "max": whole(read.salary.high),
        "currency": read.salary.currency or None,
        "period": read.salary.period or None,
    }
    return {
        "title": read.title or None,
        "company": read.company or None,
        "location": read.location or None,
        "remote": read.remote,
        "salary": salary,
        "date_posted": read.date_posted.isoformat() if read.date_posted else None,
        "text": read.text or None,
    }
