"""The title of a job, as the names and headings of pages and the first lines of pasted words give it."""

from __future__ import annotations

import re

from exchange.pages import unescaped
from exchange.postings import words
from exchange.postings.around import GENDERS, LEGAL_FORM, is_aside
from exchange.postings.labelled import labelled
from exchange.postings.places import is_place
from exchange.postings.structured import Head
from exchange.postings.words import any_of

LONGEST, LONGEST_NAME = 120, 400
# What stands in titles of pages around the job: the job, then who offers it.
TITLES = (
    re.compile(r"^(?:job application for|apply for|application for)\s+(?P<title>.+?)\s+at\s+(?P<company>.+)$", re.I),
    re.compile(r"^(?P<company>.+?)\s+(?:hiring|is hiring|sucht|recrute|busca)\s+(?P<title>.+?)(?:\s+in\s+.+?)?$", re.I),
    re.compile(r"^(?P<title>.+?)\s+(?:at|@|bei|chez|en|presso)\s+(?P<company>[^|–—-]+)$", re.I),
    re.compile(r"^(?P<title>.+?)\s+[|–—-]\s+(?P<company>[^|–—]+)$"),
    re.compile(rf"^(?P<title>[^,]+),\s+(?P<company>[^,]+{LEGAL_FORM.pattern})", re.I),
)
# What stands after a job's title in the place of a company, and is none.
NO_COMPANY = re.compile(
    r"(?:fully |100\s?% )?remote|hybrid|home[- ]?office|full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|"
    r"contract|permanent|intern(?:ship)?|[mwfdx](?:/[mwfdx*])+|all genders|career|careers|jobs|job details|apply now",
    re.I,
)
OPENINGS = re.compile(
    r"^(?:we(?:'|’)?re hiring|we are hiring|now hiring|hiring|job|vacancy|stellenangebot|wir suchen"
    r"|offre(?: d(?:'|’)emploi)?|oferta de empleo|vacature|offerta di lavoro)\s*[!:–—-]+\s*(?=\S)",
    re.I,
)
ONLY_OPENS = re.compile(rf"{any_of(words.OPENS)}(?: {any_of(words.OPENS_WITH)})*\s*[!:.…]*", re.I)
LOGO = re.compile(r"(?P<company>.+?)(?:['’]s)?(?: company)?[ -]logo(?: for .+)?", re.I)
SITES = re.compile(
    r"\s*[|–—-]\s*(?:linkedin|indeed(?:\.com)?|glassdoor|stepstone(?:\.de)?|greenhouse|lever|xing|monster|jobs|careers|karriere)\b.*$",
    re.I,
)
BETWEEN = re.compile(r"\s*[|·•]\s*|\s+[-–—:]\s+|:\s+")


def of_title(text: str) -> tuple[str, str]:
    """The job and the company that a page's title or a first line names; all of it is the job where it names none."""
    text = OPENINGS.sub("", SITES.sub("", " ".join(unescaped(text or "").split())))
    for form in TITLES:
        if found := form.match(text):
            company = found["company"].strip(" -–|,")
            return found["title"].strip(" -–|,"), "" if NO_COMPANY.fullmatch(company.strip("()")) else company
    return text[:200], ""


def of_page(head: Head) -> tuple[str, list[str]]:
    """The job by a page's names and headings, and the parts of those names that stand beside it.

    A heading that a name of the page holds is the job; without one, the name is taken apart.
    """
    names = [name[:LONGEST_NAME] for name in (head.meta.get("og:title", ""), head.title) if name]
    site = head.meta.get("og:site_name", "")
    for heading in filter(None, (head.heading, head.second_heading)):
        beside = [part for name in names for part in parts_beside(heading, name)]
        if beside and heading != site and not LEGAL_FORM.search(heading) and not is_aside(heading):
            return heading[:200], list(dict.fromkeys(beside))
    title, company = of_title(head.meta.get("og:title") or head.heading or head.title)
    company = company or of_title(head.title)[1]
    if site and title == site:
        title, company = company or title, site
    return title, [company] if company else []


def parts_beside(heading: str, name: str) -> list[str]:
    """What a page's name says before and behind the heading, in its order; nothing where it does not hold it."""
    core = " ".join(GENDERS.sub(" ", heading).split()).casefold()
    plain = " ".join(GENDERS.sub(" ", unescaped(name)).split())
    before, found, behind = plain.casefold().partition(core)
    # Folding may change the length of a text, and then its places are not those of the other.
    if not (core and found) or len(plain.casefold()) != len(plain):
        return []
    beside = plain[: len(before)], plain[len(plain) - len(behind) :]
    parts = [part.strip(" ,:") for text in beside for part in BETWEEN.split(text)]
    return [part for part in parts if part and not is_aside(part)]


def of_words(lines: list[str]) -> tuple[str, list[str], list[str]]:
    """The title among the first lines of pasted words, what stands above it, and the lines below.

    The title is the first line that says something, but for one that is marked as no title: the company that offers
    it, or what a page shows around it. None is found where that line is a sentence or says what else it is.
    """
    above: list[str] = []
    for number, line in enumerate(lines):
        line = line.strip()
        if not line or is_aside(line) or ONLY_OPENS.fullmatch(line) or line in above:
            continue
        if (logo := LOGO.fullmatch(line)) and not above:
            above.append(logo["company"])
        elif not above and is_above_a_title(line, lines[number + 1 : number + 4]):
            above.append(line)
        else:
            is_title = len(line) <= LONGEST and labelled(line).keys() <= {"title"}
            return (line, above, lines[number + 1 :]) if is_title else ("", above, [])
    return "", above, []


def is_above_a_title(line: str, below: list[str]) -> bool:
    """Whether a first line is the company, and the title stands below it."""
    title = next((one.strip() for one in below if one.strip()), "")
    if not title or len(title) > LONGEST or labelled(title) or is_place(title) or is_aside(title):
        return False
    if LEGAL_FORM.search(line):
        return not LEGAL_FORM.search(title) and ", " not in line
    return len(line) <= 60 and not GENDERS.search(line) and bool(GENDERS.search(title))
