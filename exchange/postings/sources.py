"""Where a posting stood, by the host of its address."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

COMPANY_SITE = "Company site"
# One part of the host between its dots, and how people call the place.
BOARDS = {
    "adzuna": "Adzuna",
    "angel": "Wellfound",
    "apec": "Apec",
    "arbeitnow": "Arbeitnow",
    "arbeitsagentur": "Arbeitsagentur",
    "builtin": "Built In",
    "dice": "Dice",
    "francetravail": "France Travail",
    "glassdoor": "Glassdoor",
    "hellowork": "HelloWork",
    "indeed": "Indeed",
    "infojobs": "InfoJobs",
    "jobs": "jobs.ch",
    "jobteaser": "JobTeaser",
    "joinhandshake": "Handshake",
    "linkedin": "LinkedIn",
    "monster": "Monster",
    "naukri": "Naukri",
    "otta": "Otta",
    "pracuj": "Pracuj.pl",
    "reed": "Reed",
    "remoteok": "Remote OK",
    "seek": "Seek",
    "simplyhired": "SimplyHired",
    "stepstone": "StepStone",
    "totaljobs": "Totaljobs",
    "weworkremotely": "We Work Remotely",
    "wellfound": "Wellfound",
    "welcometothejungle": "Welcome to the Jungle",
    "xing": "XING",
    "ycombinator": "Y Combinator",
    "ziprecruiter": "ZipRecruiter",
}
# Programs in which companies keep their own postings.
SYSTEMS = frozenset(
    "greenhouse lever ashbyhq myworkdayjobs workday smartrecruiters personio workable recruitee teamtailor bamboohr "  # noqa: SIM905
    "icims taleo successfactors jobvite breezy breezyhr softgarden join rippling pinpointhq oraclecloud dover".split()
)
# Of these programs, two are called like a town and a word.
NAMES = frozenset(name.casefold() for name in BOARDS.values()) | BOARDS.keys() | SYSTEMS - {"dover", "join"}
# Where anybody may have a page, a list or a form.
OF_ANYBODY = frozenset(
    "github gitlab bitbucket codeberg twitter facebook instagram youtube tiktok discord telegram whatsapp medium "  # noqa: SIM905
    "notion google gmail outlook hotmail yahoo typeform airtable forms drive dropbox slack zoom wikipedia slides "
    "mastodon bluesky stackoverflow meetup eventbrite substack wordpress".split()
)
# A site that is called after what it lists: "clerkjobs.example".
BOARD = re.compile(
    r"(?:www\.)?[\w-]*(?:jobs?|stellen|karriere|emplois?|empleos?|trabajo|vacatures?|vagas|lavoro|praca)[\w-]*(?:\.[a-z]{2,8}){1,2}",
    re.I,
)
# One that says what it is: "Bolsa de trabajo", "Jobbörse".
PORTAL = re.compile(
    r"(?:(?:national|official|government) )?(?:jobs?|careers?|employment|recruitment) (?:board|portal|bank|site)"
    r"|(?:portal|bolsa|feria|servicio (?:nacional|público)) (?:del? |d[oae] )?(?:empleos?|trabajo|empregos?|vagas)"
    r"|portail (?:de l['’]|d['’])?emplois?|bourse (?:à|de) l['’]emploi|portale (?:del )?lavoro|banco de empregos"
    r"|(?:job|stellen|karriere)[- ]?(?:börse|portal|markt)|urząd pracy|banenportaal",
    re.I,
)
# "Apec.fr".
DOMAIN = re.compile(r"\.(?:com|net|org|io|eu|fr|de|at|ch|es|it|nl|be|pl|pt|se|dk|no|ie|co\.uk|com\.br|com\.mx)$")
# Where these programs have the name of the company: before their own, or first in the path.
TENANT_IN_HOST = re.compile(
    r"https?://(?:careers?[-.]|jobs[-.])?([\w-]{1,60})\.(?:wd\d+\.|jobs\.)?(?:myworkdayjobs|recruitee|personio|teamtailor"
    r"|bamboohr|breezy|applytojob|pinpointhq|icims|eightfold|workable|softgarden|jobvite|homerun|freshteam|zohorecruit"
    r"|factorialhr|traffit|catsone|hirehive|onlyfy|dvinci-hr|concludis|welcomekit)\.[a-z]{2,3}\b",
    re.I,
)
TENANT_IN_PATH = re.compile(
    r"https?://(?:[\w-]+\.){0,3}(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com"
    r"|rippling\.com|themuse\.com|comeet\.com|jobvite\.com|polymer\.co|join\.com|gem\.com|dover\.com)"
    r"(?:/(?:v\d|api|boards|embed|postings|companies|posting-api|job-board|jobs|accounts|[a-z]{2}(?:-[A-Z]{2})?))*"
    r"/([\w.%-]{1,60})(?=[/?#])",
)
# A part of a host or of a path that is of the program itself.
NO_TENANT = frozenset("www api apply jobs careers career boards job-boards hire app ats my j o p view job_app".split())  # noqa: SIM905
LONGEST = 60
# Of a text, where it may spell a name.
LOOKED_AT = 3000


def tenant(url: str) -> str:
    """The company that a program for postings names in their addresses, as it is written there."""
    found = (form.match(url) for form in (TENANT_IN_HOST, TENANT_IN_PATH))
    return next((said[1] for said in found if said and said[1].casefold() not in NO_TENANT), "")


def spelled(name: str, text: str) -> str:
    """A name out of an address as the text writes it: "people-ai" may be "People.ai"."""
    signs = r"[\W_]?".join(map(re.escape, re.sub(r"[\W_]", "", name)))
    found = re.search(rf"(?<!\w){signs}(?!\w)", text[:LOOKED_AT], re.I) if signs else None
    return found[0] if found else name


def source_of(url: str, company: str = "") -> str:
    """What the field "source" would say of an address: a job board, the company's own site, or else the host."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    # The part before the last names the site; what stands before it may be anybody's.
    site = host.split(".")[-2] if host.count(".") else ""
    if site in ("co", "com") and host.count(".") > 1:
        site = host.split(".")[-3]
    if site in BOARDS and (site != "jobs" or host.endswith("jobs.ch")):
        return BOARDS[site]
    first = re.match(r"[^\W_]{3,}", company.casefold())
    if site in SYSTEMS or (site and first and first[0] in host):
        return COMPANY_SITE
    return host[:LONGEST]


def not_a_board(name: str) -> str:
    """The name of a site, where it may be that of a company."""
    name = name.strip()
    return "" if DOMAIN.sub("", name.casefold()) in NAMES or BOARD.fullmatch(name) or PORTAL.fullmatch(name) else name
