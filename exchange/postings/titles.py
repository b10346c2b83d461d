"""The title of a job, as the names and headings of pages and the first lines of pasted words give it."""

from __future__ import annotations

import re

from exchange.pages import unescaped
from exchange.postings import words
from exchange.postings.around import (
    ANYBODY,
    DEPARTMENT,
    DOT,
    GENDERS,
    LEGAL_FORM,
    LONGEST_PLACE,
    ORGANIZATION,
    PART_OF_HOUSE,
    PICTURES,
    is_aside,
    is_name,
    without_about,
)
from exchange.postings.jobs import is_job
from exchange.postings.places import is_place
from exchange.postings.structured import Head
from exchange.postings.words import ONE, any_of

LONGEST, LONGEST_NAME = 120, 400
# "Mitarbeiter gesucht!", "Staff needed": a cry, and no job's name.
ANYBODY_WANTED = re.compile(
    r"\W*(?:mitarbeiter(?:[:*_/-]?innen)?|mitarbeitende|kolleg\w+|aushilfen|verstärkung|personal|leute|frühaufsteher|staff|people|help"
    r"|hands|workers|team members?|personnel|collaborateurs|collaboratori|colaboradores|trabajadores|gente|medewerkers"
    r"|collega['’]?s|personeel|pracownic[ya]|pracowników|medarbetare|medarbejdere|medarbeidere)\s+(?:\w+\s+)?(?:gesucht|wanted"
    r"|needed|required|recherchée?s?|gezocht|cercasi|buscad[oa]s|søges|sökes|søkes|poszukiwani)\b\W*$",
    re.I,
)
# "Acme - Riverside location is hiring clerks!"
HOUSE_SEEKS = re.compile(
    r"^(?P<company>[^–—|-]+?)(?:,| [–—-]) (?P<location>(?-i:[^\W\d_a-z])[^–—|]{1,40}?)"
    r" (?:location|store|branch|campus|site) "
    r"(?:is|are) (?:now |currently )?(?:hiring|looking for|seeking|recruiting) "
    r"(?:an? |our )?(?P<title>[^.!]{3,80}?)[.!]*$",
    re.I,
)
# What stands in titles of pages around the job: the job, then who offers it.
TITLES = (
    HOUSE_SEEKS,
    re.compile(r"^(?:job application for|apply for|application for)\s+(?P<title>.+?)\s+at\s+(?P<company>.+)$", re.I),
    # "Join Acme as a baker in Leeds!"
    re.compile(
        rf"^{any_of(words.JOIN)}\s+(?P<company>(?-i:[^\W\d_a-z]).{{1,60}}?)\s+(?:as(?: an?| our)?|en tant que"
        r"|en qualité de|comme|als|como|come)\s+(?P<title>.+?)"
        r"(?:\s+(?:in|à|en|a)\s+(?P<location>(?-i:[^\W\d_a-z])[^.!]+?))?\s*[!.]*$",
        re.I,
    ),
    re.compile(
        r"^(?:(?:vi (?:på|hos)|wir (?:bei|von)|wij bij) )?(?P<company>.+?)\s+(?:is )?(?:hiring|sucht|recrute"
        rf"|está contratando|busca|recherche|cerca|zoekt|szuka|söker|søger|søker"
        rf"|is looking for|seeks)\s+"
        rf"(?:(?:son ou sa|sa ou son|son/sa|sa/son|un ou une|{ONE}|our|son|sa)\s+)?(?P<title>.+?)"
        r"(?:\s+job)?(?:\s+(?:in|em|à|te|i|w)\s+(?P<location>(?-i:[^\W\d_a-zà-ÿ]).+?))?[\s!]*$",
        re.I,
    ),
    # "Farmhand wanted at Elm Dairy, Leeds".
    re.compile(
        r"^(?P<title>.+?)\s+(?:wanted|needed|required|gesucht|recherchée?s?|gezocht)\s+(?:at|by|for|bei|chez|bij)\s+(?P<company>[^,|–—]+)"
        r"(?:, (?P<location>[^|–—]+?))?[.!]*$",
        re.I,
    ),
    # "Clerk wanted for a boatyard in Leeds".
    re.compile(
        r"^(?P<title>[^.,:|–—]{3,50}?)\s+(?:wanted|needed|required|gesucht|gezocht|sökes|søges|søkes|cercasi|poszukiwan[yae])"
        r"\s+(?:for|to|in|für|im|ab|zur|zum|voor|till|til|til|i|på|per|a|do|w|na)\s+(?:[^.!|–—]*?\b(?:in|à|en|te|i|a|w)\s+"
        r"(?P<location>(?-i:[^\W\d_a-zà-ÿ])[^.!,|–—]+))?[^|–—]*?(?P<company>)$",
        re.I,
    ),
    # "Clerk based in Leeds".
    re.compile(
        rf"^(?P<title>.+?),?\s+{any_of(words.SITED)}\s+(?P<location>(?-i:[^\W\d_a-zà-ÿ])[^|–—-]+)(?P<company>)$", re.I
    ),
    re.compile(r"^(?P<title>.+?)\s+jobs?\s+in\s+(?P<location>.+?)(?:\s+at\s+(?P<company>.+))?$", re.I),
    re.compile(
        r"^(?P<title>.+?)\s+(?:at|@|bei|chez|presso|(?-i:en|na|hos|bij)(?=\s(?-i:[^\W\d_a-zà-ÿ])))\s+(?P<company>[^|–—-]+)$",
        re.I,
    ),
    re.compile(r"^(?P<title>.+?)\s+[|–—-]\s+(?![^()]*\))(?P<company>[^|–—]+)$"),
    re.compile(rf"^(?P<title>[^,]+),\s+(?P<company>[^,]+{LEGAL_FORM.pattern})", re.I),
)
# What stands after a job's title in the place of a company, and is none.
NO_COMPANY = re.compile(
    r"(?:fully |100\s?% )?remote|hybrid|home[- ]?office|full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|"
    r"contract|permanent|intern(?:ship)?|[mwfdx](?:/[mwfdx*])+|all genders|career|careers|jobs|job details|apply now",
    re.I,
)
# "Nous recrutons un menuisier".
OPENS = re.compile(rf"^{any_of(words.OPENS)}(?: {any_of(words.OPENS_WITH)})*\s*[!:.…]*\s+(?=\S)", re.I)
LAST_ASIDE = re.compile(rf"\s+[|–—-]\s+\(?(?:{NO_COMPANY.pattern})\)?$", re.I)
OPENINGS = re.compile(
    r"^(?:vacante|vaga|puesto|plaza|oferta(?: de empleo)?|poste|offre d['’]emploi|emploi) (?:de |d['’]|para )(?=\S)"
    r"|^(?:avviso|bando|concorso|convocatoria|avis|procedimento concursal|selección|selezione|ausschreibung"
    r"|stellenausschreibung"
    r"|konkurs|výběrové řízení)\b(?:(?! (?:n\.|un[oa]?\b|d['’]un|une?\b|um\b|uma\b|ein))[^:.\n]){0,60}? (?:n[.º°] ?\d+ "
    r"|(?:post[oi]|plazas?|vagas?) (?:di|de) |d['’]une? |un[oa]?/a |una? (?:plaza|posto|puesto) (?:di|de) |une? "
    r"|um(?:a)? |eine[rs]? )+(?=\S)"
    r"|^positions? vacant ?[:–-] ?(?=\S)|^(?:vacature|stellenausschreibung|stellenangebot|jobangebot) (?=\S)"
    r"|^(?:we(?:'|’)?re hiring|we are hiring|now hiring|hiring|seeking|wanted|needed"
    r"|(?:multiple |open )?(?:roles|positions)|(?:open )?(?:job|position|role)(?: title| opening| posting)?"
    r"|(?:we(?:['’]re| are) )?looking for|(?:nous |on )?(?:recherch|recrut|cherch)(?:ons|e)|(?:se )?busca(?:mos)?"
    r"|cerchiamo|cercasi|(?:wij |we )?zoeken|gesucht|gezocht|szukamy|poszukujemy|procura(?:mos|-se)"
    r"|vi (?:söker|søger|søker)|sökes"
    r"|ledig(?:t|e)? (?:stilling(?:er)?|jobb?|tjänst(?:er)?)"
    r"|vacante|cargo|wakat|estamos (?:a recrutar|contratando)|a recrutar|recrutamos|recruiting|we(?:['’]re"
    r"| are) recruiting"
    r"|title|(?:job )?vacancy(?: announcement)?|(?:job |internship |career )?opportunity|opening"
    r"|stellen(?:angebot|ausschreibung|anzeige)"
    r"|ausschreibung|wir suchen|stelle|offre(?: d['’](?:emploi|alternance)| de (?:stage|poste))?"
    r"|poste(?: à pourvoir)?|puesto|vacature"
    r"|(?:oferta de )?(?:empleo|trabajo)|offerta di lavoro|vaga(?: de emprego)?|вакансия|ищем|fiche de poste|careers?"
    r"|jobs|(?:descripción|perfil) del? (?:puesto|cargo)|(?:job|stellen|position) ?(?:description|beschreibung)"
    r"|functie ?omschrijving)"
    r"\s*[!:–—-]+\s*(?=\S)|^\[[^\[\]]{2,30}\]\s*(?=\S)",
    re.I,
)
# "1. 🔰 Clerk".
NUMBERED = re.compile("^(?:\\d{1,2}(?:[.)]| ?[x×]) +)?[\U0001f000-\U0001faff\u2300-\u27bf\ufe0f\u200d ]*(?=\\S)")
# "eine/n Clerk", as the end of a sentence that stands above.
ONE_BEFORE = re.compile(rf"^(?:als )?(?-i:(?=[a-zà-ÿ])){ONE} (?=[^\W\d_])(?!.*[.!?]$)")
ONE_BEFORE_CAPITALS = re.compile(rf"^{ONE} (?=[^\W\d_]{{3}})", re.I)
# "Cook wanted!"
WANTED = re.compile(
    r"(?:\s+(?:gesucht|wanted|needed|recherchée?s?|gezocht|søges|sökes|søkes|채용|모집)(?: (?:urgently|asap|now"
    r"|immediately|dringend|ab sofort|urgent\w*))?|(?<=\w)募集)?\s*!*$",
    re.I,
)
# What boards and programs put behind a title: "- job post", "(Job ID: 12345)", "- R-0012345".
CLOSINGS = re.compile(
    # "Clerk at Elm #9921", as lists of issues number what is told in them.
    r"\s+#\d{1,6}$|\s*[-–—|]\s*(?:job post(?:ing)?|job details|stellenangebot|offre d['’]emploi)$"
    r"|\s+job (?:details|description|posting|post|vacancy|opening|opportunity)$|\s+(?:工作說明|职位描述|募集要項)$"
    r"|\s*[-–—|,]?\s*[(\[]?\s?(?:job|req(?:uisition)?|ref(?:erence)?|position|stellen|kennziffer)[ .-]?"
    r"(?:id|no|nr|nummer|number)?[.:# ]+(?=\S*\d{3})[\w/-]+\s?[)\]]?$"
    r"|\s*[-–—|]\s*(?:[A-Z]{1,4}[-_]?)?\d{5,}$|\s*[(\[](?:[A-Z]{1,4}[-_]?)?\d{5,}[)\]]$",
    re.I,
)
SITES = re.compile(
    r"\s*[|–—-]\s*(?:linkedin|indeed(?:\.com)?|glassdoor|stepstone(?:\.de)?|greenhouse|lever|xing|monster|jobs|careers|karriere)\b.*$",
    re.I,
)
NO_TITLE = re.compile(rf"{any_of(words.NO_TITLES)}[!.?]*", re.I)
INCLUSIVE = re.compile(r"[^\W\d_]{3}(?:[·.]e|\(e\)|[:*_]in|/-?in|/a|\(a\)|/-?(?:e|euse|trice|ne))\b", re.I)
ONE_ALONE = re.compile(rf"{ONE}\W*", re.I)
# What a sentence goes on with behind the job.
GOES_ON = re.compile(
    r"\s+(?:to (?:join|work|help|lead|run|support|cover|take|start|be)|who|whose|for our|in our"
    r"|pour (?:rejoindre|notre|nos)"
    r"|per (?:il|la) (?:nostr[oa]|propri[oa])|para (?:nuestr[oa]|unirse|su|sus)|zur verstärkung|für unser\w*"
    r"|voor (?:ons|onze))\b.*$",
    re.I,
)
# "Clerk at the University of Leeds".
ARTICLE = re.compile(r"^(?:the|der|dem|die|das|het) (?=[^\W\d_a-zà-ÿ])")
# Spanish names what one is versed in behind the word that stands before a company as well.
IN_SPANISH = re.compile(r"^[^\W\d_/()]+(?:/a|\(a\))?(?: [^\W\d_]+)? en ", re.I)
VERSED = re.compile(
    r"(?:(?:técnic|expert|graduad|licenciad|diplomad|ingenier|perit|doctor)[oa]?(?:/a|\(a\))?|especialista|analista"
    r"|consultora?|asesora?|profesional|auxiliar|oficial|máster|investigadora?|docente|profesora?|maestr[oa]|formadora?)"
    r"(?: (?:superior|medi[oa]|auxiliar|especialista|s[ée]nior|j[úu]nior|titulad[oa]))?",
    re.I,
)
WARD = re.compile(any_of(words.WARDS), re.I)
BRACKETED = re.compile(r"^\([^()]*\) (?=\S)")
BRACKETS = " ,:[]"
BETWEEN = re.compile(rf"\s*(?:[|•{PICTURES}]|{DOT})+\s*|\s+[-–—:]\s+|:\s+")


def is_trade(title: str) -> bool:
    """Whether a job is named by what one is versed in: "Especialista" of "Especialista en Logística"."""
    return bool(VERSED.fullmatch(title.strip()))


def of_title(text: str) -> dict[str, str]:
    """`title`, `company` and `location` as a page's title or a first line names them; all of it where it names none."""
    text = OPENINGS.sub("", SITES.sub("", " ".join(unescaped(text or "").split())))
    text = bare_title(text) if OPENS.match(text) else text
    text = LAST_ASIDE.sub("", text)
    for form in TITLES:
        if (found := form.match(text)) and not (IN_SPANISH.search(text) and is_trade(found["title"])):
            said = {name: value.strip(" -–|,") for name, value in found.groupdict("").items()}
            said["title"] = GOES_ON.sub("", said["title"]) if is_job(GOES_ON.sub("", said["title"])) else said["title"]
            said["company"] = ARTICLE.sub("", without_about(GENDERS.sub("", said["company"]).strip()))
            if WARD.fullmatch(said["company"]) or ONE_ALONE.fullmatch(said["title"]):
                break
            is_none = NO_COMPANY.fullmatch(said["company"].strip("()")) or ANYBODY.match(said["company"])
            return {"location": ""} | said | ({"company": ""} if is_none else {})
    return of_commas(text) or {"title": text[:200], "company": "", "location": ""}


def of_commas(text: str) -> dict[str, str]:
    """`title`, `company` and `location` of "Clerk, Elm Public Library, Leeds"; nothing where a line is another."""
    before, colon, job = text.partition(": ")
    if colon and is_job(job) and ORGANIZATION.search(before) and is_name(before) and not is_job(before):
        # "Elm Parish Church, Leeds: Clerk".
        house, _, place = before.partition(", ")
        return {"title": job, "company": house, "location": place}
    title, _, rest = text.partition(", ")
    house, _, place = rest.partition(", ")
    if PART_OF_HOUSE.match(house) and ORGANIZATION.search(place):
        house, _, place = place.partition(", ")
    is_part = PART_OF_HOUSE.match(house) or DEPARTMENT.fullmatch(house.rpartition(" ")[2])
    is_house = ORGANIZATION.search(house) and is_name(house) and not (is_job(house) or is_part)
    is_there = is_place(place) or (is_job(title) and is_name(place) and len(place.split()) <= LONGEST_PLACE)
    return {"title": title, "company": house, "location": place} if is_house and is_there else {}


def of_page(head: Head) -> tuple[str, list[str]]:
    """The job by a page's names and headings, and the parts of those names that stand beside it.

    A heading that a name of the page holds is the job; without one, the name is taken apart.
    """
    title, parts = of_names(head)
    return bare_title(title), parts


def bare_title(title: str) -> str:
    """A title without the words that only say that it is one, and without its number."""
    title = (ONE_BEFORE_CAPITALS if title.isupper() else ONE_BEFORE).sub("", title)
    bare = WANTED.sub("", CLOSINGS.sub("", OPENS.sub("", OPENINGS.sub("", NUMBERED.sub("", title))))).strip("\"'“”„ ")
    return bare[:1].upper() + bare[1:] if bare and OPENS.match(title) else bare or title


def of_names(head: Head) -> tuple[str, list[str]]:
    names = [name[:LONGEST_NAME] for name in (head.meta.get("og:title", ""), head.title) if name]
    site = head.meta.get("og:site_name", "")
    for heading in filter(None, (head.heading, head.second_heading)):
        beside = [part for name in names for part in parts_beside(heading, name)]
        if beside and heading != site and not LEGAL_FORM.search(heading) and not is_aside(heading):
            return heading[:200], list(dict.fromkeys(beside))
    headings = [one for one in (head.heading, head.second_heading) if one and not is_aside(one)]
    if OPENS.match(head.third_heading) and not any(map(is_like_a_job, headings)):
        headings = [head.third_heading]
    name = without_page(head.meta.get("og:title", "")) or next(iter(headings), "") or without_page(head.title)
    if not any(map(is_like_a_job, [name, *headings])) and is_like_a_job(of_title(head.title)["title"]):
        name = head.title
    said = of_title(name)
    title, company, where = said["title"], said["company"], said["location"]
    if not is_like_a_job(title) and (job := next(filter(is_like_a_job, headings), "")):
        title, company = job, without_page(head.title)
        company = "" if NO_TITLE.fullmatch(company) or is_job(company) else company
    if site and title == site:
        return company or of_title(head.title)["company"] or title, [site]
    if not company and title in head.title and not BETWEEN.search(named := of_title(head.title)["company"]):
        company = named
    if company or where:
        beside = [part for part in BETWEEN.split(company) if part and not is_aside(part)]
        if len(beside) > 1 and ends_as_a_job(beside[0]):
            title = f"{title} - {beside.pop(0)}"
        return title, [*beside, *([f"in {where}"] if where else [])]
    # A page's name that holds no job is of the company, and of the place.
    parts = [part.strip(BRACKETS) for part in BETWEEN.split(head.title)]
    others = [part for part in parts if part and part != title and not is_aside(part)]
    return title, [part for part in others if LEGAL_FORM.search(part) or not is_job(part)]


def is_like_a_job(part: str) -> bool:
    is_said = is_job(part) or GENDERS.search(part) or INCLUSIVE.search(part) or is_wanted(part)
    return bool(is_said) and not GENDERS.fullmatch(part.strip()) and not is_aside(part) and not LEGAL_FORM.search(part)


def is_wanted(part: str) -> bool:
    """Whether it says so at its end: "Cook wanted!"."""
    said = WANTED.search(part)
    if ANYBODY_WANTED.match(part):
        return False
    return bool(said and said[0].strip(" !") and not NO_TITLE.fullmatch(part[: said.start()].strip()))


def ends_as_a_job(part: str) -> bool:
    """Whether its last word is that of a job: "AI Trainer" is more of a title, "Baker Brothers" may be a company."""
    return is_job(part.rpartition(" ")[2])


def without_page(name: str) -> str:
    """The name of a page without the parts that only say that it is one with jobs."""
    return " - ".join(part for part in BETWEEN.split(name) if not NO_TITLE.fullmatch(part.strip())) if name else ""


def parts_beside(heading: str, name: str) -> list[str]:
    """What a page's name says before and behind the heading, in its order; nothing where it does not hold it."""
    core = " ".join(GENDERS.sub(" ", heading).split()).casefold()
    plain = WANTED.sub("", " ".join(GENDERS.sub(" ", unescaped(name)).split()))
    before, found, behind = plain.casefold().partition(core)
    # Folding may change the length of a text, and then its places are not those of the other.
    if not (core and found) or len(plain.casefold()) != len(plain):
        return []
    beside = plain[: len(before)], plain[len(plain) - len(behind) :]
    parts = [part.strip(BRACKETS) for text in beside for part in BETWEEN.split(text)]
    # "Intern (summer) at Acme".
    parts = [BRACKETED.sub("", part) for part in parts]
    return [part for part in parts if part and not is_aside(part)]


def behind_title(title: str, text: str) -> list[str]:
    """What stands behind the title on the lines of a text that begin with it: "Clerk - Acme"."""
    lines = (line for line in text.split("\n") if len(line) <= LONGEST and title and line.startswith(title))
    parts = (part for line in lines if BETWEEN.match(line, len(title)) for part in parts_beside(title, line))
    return [part for part in parts if not is_skill(part, text)]


def is_skill(part: str, text: str) -> bool:
    """Whether a text says of it that one knows it, or has to: "experience with Power BI"."""
    return bool(re.search(rf"\b{any_of(words.KNOWING)} {re.escape(part)}(?!\w)", text, re.I))
