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
# Boards of single countries, as their pages call themselves; with the end of an address what is a word besides.
OF_COUNTRIES = """
    finn, nav, arbeidsplassen, jobbnorge, jobindex, jobnet, ofir, jobzonen, it-jobbank, jobdanmark, platsbanken,
    blocket jobb, arbetsförmedlingen, jobbsafari, duunitori, oikotie, kuntarekry, tyomarkkinatori, hokify,
    willhaben, ams.at, jobup, jobscout24, meinestadt, kimeta, jobware, stellenanzeigen, yourfirm, gigajob,
    kleinanzeigen, heyjobs, ausbildung.de, interamt, bund.de, join solutions, rocketjobs, justjoin, just join it,
    nofluffjobs, no fluff jobs, bulldogjob, olx, gratka, gowork, prace, profesia, profession.hu, jobline, ejobs,
    bestjobs, hipo.ro, cvbankas, cv.ee, cv.lv, cv.lt, cvonline, cv-online, cvmarket, moj-posao, mojedelo, infostud,
    hh, headhunter, superjob, rabota, robota, djinni, dou, tecnoempleo, computrabajo, bumeran, occ.com.mx,
    occmundial, elempleo, laborum, zonajobs, getonboard, get on board, catho, vagas.com.br, gupy, trampos,
    programathor, itjobs, net-empregos, sapo emprego, subito, helplavoro, bakeca, trovolavoro, nationale
    vacaturebank, werkzoeken, werk.nl, vdab, jobat, le forem, actiris, cadremploi, meteojob, regionsjob, keljob,
    leboncoin, pôle emploi, place de l'emploi public, choisir le service public, emploi territorial, cv-library,
    cvlibrary, guardian jobs, charityjob, gumtree, nhs jobs, civil service jobs, healthjobsuk, eures, tes.com,
    jobstreet, foundit, timesjobs, shine.com, internshala, trade me, trademe, workopolis, eluta, job bank, usajobs,
    governmentjobs, idealist, higheredjobs, academia.edu, euraxess, careerjet, jooble, talent.com, kariyer.net,
    yenibiris, bayt, naukrigulf, gulftalent, pnet, careers24, jobberman, brightermonday, jobthai, vietnamworks,
    topcv, jobsdb, kalibrr, glints, wantedly, green-japan.com, doda, saramin, jobkorea, zhipin, 51job
"""
# Of the firm that runs one: "Jobindex A/S".
FIRM_BEHIND = re.compile(
    r"(?:[ ,]+(?:gmbh|ag|se|as|a/s|ab|oy|s\.r\.o\.|sp\. z o\.o\.|ltd\.?|limited|inc\.?|b\.v\.|s\.a\.|s\.l\.u?\."
    r"|deutschland|österreich|schweiz|international))+$"
)
NAMES = (
    frozenset(name.casefold() for name in BOARDS.values())
    | BOARDS.keys()
    | frozenset(" ".join(name.split()) for name in OF_COUNTRIES.split(","))
    # Of these programs, two are called like a town and a word.
    | SYSTEMS - {"dover", "join"}
)
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
DOMAIN = re.compile(
    r"\.(?:com|net|org|io|eu|fr|de|at|ch|es|it|nl|be|pl|pt|se|dk|no|fi|is|ie|cz|sk|hu|ro|bg|hr|si|rs|lt|lv|ee|gr|ru|ua|by"
    r"|in|jp|ca|co|info|jobs|gov|ac\.uk|co\.uk|org\.uk|co\.za|co\.nz|co\.in|com\.(?:br|mx|ar|au|tr|sg|my|ph|co|pe|vn))$"
)
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
    bare = FIRM_BEHIND.sub("", name.casefold())
    is_known = DOMAIN.sub("", bare) in NAMES or bare in NAMES
    return "" if is_known or BOARD.fullmatch(name) or PORTAL.fullmatch(name) else name
