"""One posting from a page, from JSON or from pasted text: the title, who, where, the pay, since when, and its words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from applications.folding import fold
from exchange.dates import MONTHS, make_day
from exchange.files import MIB, Unreadable, check_size, decode
from exchange.pages import LOOKS_LIKE_HTML, bounded, of_archive, text_of, tidy, unescaped
from exchange.postings.labelled import labelled
from exchange.postings.salary import Salary, currency, in_text, number, ordered, period, spread
from exchange.postings.sources import not_a_board
from exchange.postings.structured import Head, loads, postings

MOST_BYTES = 5 * MIB
MOST_TEXT = 100_000
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
# What stands in titles of pages around the job: the job, then who offers it.
TITLES = (
    re.compile(r"^(?:job application for|apply for|application for)\s+(?P<title>.+?)\s+at\s+(?P<company>.+)$", re.I),
    re.compile(r"^(?P<company>.+?)\s+(?:hiring|is hiring|sucht|recrute|busca)\s+(?P<title>.+?)(?:\s+in\s+.+?)?$", re.I),
    re.compile(r"^(?P<title>.+?)\s+(?:at|@|bei|chez|en|presso)\s+(?P<company>[^|–—-]+)$", re.I),
    re.compile(r"^(?P<title>.+?)\s+[|–—-]\s+(?P<company>[^|–—]+)$"),
)
# What stands after a job's title in the place of a company, and is none.
NO_COMPANY = re.compile(
    r"(?:fully |100\s?% )?remote|hybrid|home[- ]?office|full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|"
    r"contract|permanent|intern(?:ship)?|[mwfdx](?:/[mwfdx*])+|all genders|career|careers|jobs|job details|apply now",
    re.I,
)
# What stands in the line below a title, where people copy a posting from its page.
BESIDE = re.compile(r"(?P<company>[^·|\d]{2,50}?)\s+[·|]\s+(?P<location>[^·|\d]{2,60})(?:\s+[·|].*)?")
LEGAL_FORM = re.compile(
    r"\s(?:gmbh|ag|se|kg|e\.v\.|ltd\.?|limited|llc|inc\.?|plc|b\.?v\.?|s\.?a\.?s?|s\.?r?\.?l\.?|s\.?p\.?a\.?)$", re.I
)
WORKED_AT = re.compile(r"[^\W\d][^\d:]{1,50} \((?:hybrid|remote|on-?site|hybride|híbrido|vor ort)\)", re.I)
OPENINGS = re.compile(
    r"^(?:we(?:'|’)?re hiring|we are hiring|now hiring|hiring|job|vacancy|stellenangebot|wir suchen"
    r"|offre d(?:'|’)emploi|oferta de empleo|vacature)\s*[!:–—-]+\s*(?=\S)",
    re.I,
)
SITES = re.compile(
    r"\s*[|–—-]\s*(?:linkedin|indeed(?:\.com)?|glassdoor|stepstone(?:\.de)?|greenhouse|lever|xing|monster|jobs|careers|karriere)\b.*$",
    re.I,
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
        if found is not None and (named := best(postings(found))):
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
    named = best(postings([loads(block) for block in head.blocks]))
    if named is None and head.has_microdata:
        named = head.microdata()
    if named:
        read = structured(named, head)
        return read if read.text else with_text(read, words_of_page())
    text = words_of_page()
    said = labelled(text)
    title, company = of_title(head.meta.get("og:title") or head.heading or head.title)
    if not company:
        company = of_title(head.title)[1] or not_a_board(head.meta.get("og:site_name", "")) or said.get("company", "")
    if not (title or text):
        raise Unreadable("There are no words in it.")
    url = head.canonical or head.meta.get("og:url", "")
    return with_text(Posting(title=title, company=company, location=said.get("location", ""), url=url), text)


def from_words(text: str) -> Posting:
    """Plain text: by lines that say what they are, else its first line is the title, if it is short enough for one."""
    text = tidy(text)
    named = labelled(text)
    first, *others = [line for line in text.split("\n", 5)[:5] if line] or [""]
    is_title = len(first) <= 120 and not labelled(first)
    title, company = of_title(named.get("title", first if is_title else ""))
    # The company may stand below the title, and the place below that.
    below = {name: said for one in reversed(others[:2]) for name, said in beneath(one).items()} if is_title else {}
    read = Posting(
        title=title,
        company=named.get("company") or company or below.get("company", ""),
        location=named.get("location") or below.get("location", ""),
    )
    return with_text(read, text)


def beneath(line: str) -> dict[str, str]:
    """The company or the place, where the line below a title is one: "Acme · Berlin", "Acme GmbH", "Leeds (hybrid)"."""
    if len(line) > 90 or labelled(line):
        return {}
    if found := BESIDE.fullmatch(line):
        return found.groupdict()
    if LEGAL_FORM.search(line):
        return {"company": line}
    return {"location": line} if WORKED_AT.fullmatch(line) else {}


def with_text(read: Posting, text: str) -> Posting:
    salary = read.salary or in_text(text)
    remote = read.remote if read.remote is not None else spoken_remote(f"{read.title}\n{text[:3000]}")
    return Posting(
        read.title, read.company, read.location, remote, salary, read.date_posted, text[:MOST_TEXT], read.url
    )


def best(found: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Of several, the one that says most."""
    return max(found, key=lambda posting: sum(bool(value) for value in posting.values()), default=None)


def structured(said: dict[str, Any], head: Head) -> Posting:
    title = line(said.get("title")) or line(said.get("name")) or of_title(head.meta.get("og:title") or head.heading)[0]
    company = organization(said.get("hiringorganization")) or organization(said.get("hiringorganisation"))
    if not company:
        company = of_title(head.title)[1]
    text = words(said.get("description")) or words(said.get("responsibilities"))
    for name in SECTIONS:
        if (more := words(said.get(name))) and more not in text:
            text = f"{text}\n\n{more}".strip()
    where = places(said.get("joblocation"))
    required = places(said.get("applicantlocationrequirements"))
    telecommutes = "telecommute" in str(said.get("joblocationtype", "")).lower()
    remote = True if telecommutes or (required and not where) else spoken_remote(f"{title}\n{where}\n{text[:3000]}")
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


def day(value: Any) -> date | None:
    """A day as postings write it; None where it is not clear, such as 03/04/2026."""
    value = first(value)
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if value > 1e11 else value
        return datetime.fromtimestamp(seconds, UTC).date() if 1e9 < seconds < 4e9 else None
    text = str(value or "").strip()
    if found := re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text) or re.match(r"(\d{4})(\d\d)(\d\d)(?:T|$)", text):
        return make_day(*found.groups())
    if found := re.match(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        return make_day(found[3], found[2], found[1])
    if found := re.match(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
        one, two, year = map(int, found.groups())
        if one > 12 >= two or one == two:
            return make_day(year, two, one)
        return make_day(year, one, two) if two > 12 >= one else None
    if found := re.search(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]+)\.?,?\s+(?:de\s+)?(\d{4})", text):
        return make_day(found[3], MONTHS.get(fold(found[2]), 0), found[1])
    if found := re.search(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", text):
        return make_day(found[3], MONTHS.get(fold(found[1]), 0), found[2])
    return None


def of_title(text: str) -> tuple[str, str]:
    """The job and the company that a page's title or a first line names; all of it is the job where it names none."""
    text = OPENINGS.sub("", SITES.sub("", " ".join(unescaped(text or "").split())))
    for form in TITLES:
        if found := form.match(text):
            company = found["company"].strip(" -–|,")
            return found["title"].strip(" -–|,"), "" if NO_COMPANY.fullmatch(company.strip("()")) else company
    return text[:200], ""


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
