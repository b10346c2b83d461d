"""The title among pasted words, and what stands around it.

People paste a whole page, with what it shows around the posting. So the title is not the first line, but the one that
is most like the name of a job; only where none is like one, the first that says something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from exchange.pages import tidy
from exchange.postings import words
from exchange.postings.around import (
    DEPARTMENT,
    DIVIDER,
    GENDERS,
    IN_BRACKETS,
    LEGAL_FORM,
    PAY,
    TRAIL,
    is_aside,
    is_name,
    of_lines,
    split,
    without_about,
)
from exchange.postings.jobs import is_job
from exchange.postings.labelled import KIND_OF_JOB, LINE, is_known_label, is_label, labelled
from exchange.postings.modes import spoken_mode
from exchange.postings.navigation import without_navigation
from exchange.postings.places import is_place
from exchange.postings.sentences import job_in
from exchange.postings.sources import not_a_board
from exchange.postings.titles import (
    ANYBODY_WANTED,
    CLOSINGS,
    HOUSE_SEEKS,
    INCLUSIVE,
    OPENINGS,
    bare_title,
    ends_as_a_job,
    is_like_a_job,
    is_skill,
    is_wanted,
    of_title,
)
from exchange.postings.words import any_of

# Lines that are looked at; above and below a title; and the longest title.
MOST_LINES, AROUND, LONGEST = 60, 8, 120
# A line of so many parts is a table and no sentence.
MANY, LONGEST_TABLE = 4, 400
# Of a row of parts, and of the first lines.
FEW = 3
# Of lines, of what a board shows of itself.
LONGEST_MENU = 10
# Of a title that ends with a point.
MOST_WORDS = 6
# A short line that speaks to the reader, such as "What you will do".
HEADING = 40
CUTS_OFF = "and or of the with for to und oder mit für et ou avec de y o con e com en met och og"
CUT_OFF = frozenset(CUTS_OFF.split())
# Of a text.
LOOKED_AT = 50_000
IS_HOUSE = re.compile(rf"\b{any_of(words.ORGANIZATIONS)}$", re.I)
# What divides a line as a table or a row of buttons does.
GAP = re.compile(r"(?<=[^\s:])(?:\t+|[ \u00a0]{3,})(?=\S)")
BULLET = re.compile(r"[-•*»‣▪●–]\s|\d+[.)]\s")
# Of markdown and of buttons; and small pictures.
MARKS = re.compile(
    "^[#*_<>‹›←→«»\\s\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+|[*_#\\s\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+$"
)
# But not within brackets: "Clerk (20 - 25 h)".
BETWEEN = re.compile(rf"(?:\s*{DIVIDER}\s*|\s+//\s+|\s+[-–—]\s+)(?![^()\n]{{0,40}}\))")
ONLY_OPENS = re.compile(rf"{any_of(words.OPENS)}(?: {any_of(words.OPENS_WITH)})*\s*[!:.…]*", re.I)
# The name of a job in the address of its page: "/jobs/4711-night-porter".
SLUG = re.compile(
    r"https?://\S{3,80}/(?:jobs?|careers?|vacanc(?:y|ies)|stellen|emplois?|offres?)/(?:\d+-)?([a-z]+(?:-[a-z]+){0,6})\b(?![\w/])"
)
# "Functieomschrijving Acme".
SINCE = re.compile(rf"{any_of(words.SINCE)}\b", re.I)
# "#jobs #leeds", by which people find a message.
HASHTAGS = re.compile(r"(?:#[^\s#]+[\s,]*)+")
OF_THE_AD = re.compile(
    r"(?:functie ?(?:omschrijving|profiel)|(?:stellen|tätigkeits)beschreibung|job description|fiche de poste)\b", re.I
)
# "Disegnatore Sr.", "Clerk (temp.)".
ABBREVIATED = re.compile(r"\b(?:jr|sr|jun|sen|mgr|ing|dipl|asst|assoc|coord|adm|tec|téc|ass|temp)\.\)?$", re.I)
SUBJECT = re.compile(
    r"^(?:betreff|subject|objet|asunto|oggetto|onderwerp)\s*:\s*(?:(?:re|aw|fwd?|wg):\s*)*(?:stellenausschreibung|vacancy|offre)\s+",
    re.I,
)
# What LinkedIn says below a job, and nothing else says so surely which of many lines is the title.
APPLIED_FOR = re.compile(r"^Join to apply for the (.{3,150}) role at ", re.M)
CRY = re.compile(r"!(?:\W*)$|^[^\w]*$")
# A sentence that seeks somebody, of which the job is only a part: "Buscamos camarero para Bar Luna, en Cádiz".
SEEKS = re.compile(
    rf"{any_of(words.OPENS)}|(?:(?:i['’]?m|we['’]?re|we are|currently|now|urgently|always) )*(?:looking for"
    rf"|seeking|hiring"
    r"|searching for|in search of|recruiting|in need of) (?:an?|our|some|two|three|\d)\b|(?:je|on) (?:cherche"
    r"|recherche)"
    r"|ich suche|busco|cerco|ik zoek|szukam|jag söker|jeg søger|jeg søker|hledám|keresek|caut|ищу|etsin",
    re.I,
)
# "Elm Labs (elm.example)".
ADDRESS_BEHIND = re.compile(r"\s+\((?:https?://)?[\w.-]+\.[a-z]{2,12}\S*\)$")
HIRES = re.compile(rf" {any_of(words.HIRES)}(?: {any_of(words.OPENS_WITH)})*\s*[:!…]*$", re.I)
# "[Leeds] Clerk".
BRACKETS_BEFORE = re.compile(r"(?:\[[^\[\]]{2,30}\]\s*)+")
PLACE_BEFORE = re.compile(r"\[([^\[\]]{2,30})\]")
BEHIND = re.compile(r"\s*\([^()]{1,60}\)$")
# "Farriers' Guild - Job board" is a shelf of jobs and none itself.
OF_A_BOARD = re.compile(
    r"\b(?:job ?(?:board|list(?:ing)?s|market|exchange)|career (?:cent(?:er|re)|board)|vacancies|stellen(?:markt|börse)"
    r"|jobbörse|bourse (?:de l['’])?emplois?|offres d['’]emploi|bolsa de (?:empleo|trabajo)|ofertas de empleo"
    r"|bacheca (?:lavoro|annunci)|vacaturebank|giełda pracy|jobb?torg)$",
    re.I,
)
NAMED = re.compile(r"(?:[^\W\d_]+[ /]){0,3}[^\W\d_]+ ?: \S")
# "Intitulé du poste", and the title on the line below.
TITLE_LABELS = (
    r"(?:(?:job|position|role|vacancy|post) title|stellenbezeichnung|berufsbezeichnung|nom du poste"
    r"|intitulé d[eu](?: l['’](?:offre|emploi)| poste)|(?:nombre|título) del puesto|título da vaga|functietitel"
    r"|denominación del? (?:puesto|la plaza)|stillingstit(?:t)?el|stillingsbetegnelse|jobbtittel|tjänstetitel|yrkesroll"
    r"|tehtävänimike|název (?:pracovní )?pozice|munkakör|(?:denumirea )?postului?|stellentitel|figura ricercata"
    r"|ocupación|ocupação|nazwa stanowiska|募集職種|职位名称)"
)
TITLE_ALONE = re.compile(
    rf"^[^\S\n]*({TITLE_LABELS})[^\S\n]*[:：]?[^\S\n]*\n\s{{0,9}}(?=[^\W\d_][^\n:]{{2,90}}$)", re.I | re.M
)
SURELY_TITLE = re.compile(rf"(?:\d{{1,2}}[.)] )?{TITLE_LABELS}\s*[:：]\s*(?P<said>[^\W\d_].{{2,90}})", re.I)
LOGO = re.compile(
    r"(?:logo(?:tip[oa]?)? (?:van|von|der|de|du|di|da|do|of|för|firmy|:) ?)"
    r"(?:(?:la |the |l['’]|het |dell['’])?(?:empresa|company|compañía|firma|entreprise|société|azienda|bedrijf"
    r"|employer)\b:? ?)?(?P<of>.+)"
    r"|(?P<company>.+?)(?:['’]s)?(?: company)?[ -]logo(?: for .+)?",
    re.I,
)
SPEAKS = re.compile(r"\b(?:you|your|our|we|is|are|wir|ihre?|nous|vous|votre|estamos|siamo|wij|je)\b", re.I)
# A job's name alone is like a title; what makes it more so, or less.
BY_JOB, BY_GENDER, BY_LABEL, BY_REPEATING, BY_NEXT = 3.0, 2.5, 5.0, 1.0, 1.0
BY_LINE, BY_TEXT, BY_SMALL_LETTER, BY_SPEAKING, BY_COLON, BY_HOUSE = -0.05, -1.5, -1.0, -2.0, -2.0, -1.5
LIKE_ENOUGH, BY_SENTENCE = 2.0, 2.4


@dataclass(frozen=True, slots=True)
class Found:
    """A title, what its own line says of company and place, and the parts that stand around it, the surest first."""

    title: str = ""
    said: dict[str, str] = field(default_factory=dict)
    parts: tuple[str, ...] = ()
    # What stands above and may be the company.
    maybe: tuple[str, ...] = ()


def of_words(text: str) -> Found:
    text = TITLE_ALONE.sub(r"\1: ", text[:LOOKED_AT])
    lines = [line.strip()[:LONGEST_TABLE] for line in tidy(GAP.sub("\n", text)).split("\n", MOST_LINES)[:MOST_LINES]]
    lines = without_menu(["" if HASHTAGS.fullmatch(line) else line for line in lines])
    score, line = max(titles(lines, text), default=(0.0, 0))
    sought = Found(*job_in(text))
    enough = BY_SENTENCE + BY_GENDER * bool(GENDERS.search(sought.title)) if sought.title else LIKE_ENOUGH
    if score >= enough:
        return around(lines, whole_title(lines, -line), text)
    if listed := below_a_table(lines):
        return listed
    first = first_line(lines)
    # A cry opens a message and names no job: "Please share!"
    first = None if first is not None and sought.title and CRY.search(lines[first]) else first
    if first is not None and GENDERS.search(sought.title) and not is_like_a_job(lines[first]):
        # Of a sentence, what is marked as a job's name is surer than a line that is none.
        said = split(lines[first])
        is_house = LEGAL_FORM.search(lines[first]) or said[-1].startswith("in ")
        return Found(sought.title, sought.said, head_of(lines), tuple(said) if is_house else ())
    if sought.title and (first is None or not (is_repeated(lines[first], text) or says_more(lines[first:]))):
        return Found(sought.title, sought.said, head_of(lines))
    if first is None and (slug := SLUG.search(text)) and is_job(named := slug[1].replace("-", " ")):
        return Found(named[0].upper() + named[1:])
    return Found() if first is None else around(lines, first, text)


def whole_title(lines: list[str], number: int) -> int:
    """The number of the line above that goes on where this title ends, in small letters: "Teacher of the deaf"."""
    goes_on = (re.match(rf"{re.escape(lines[number])} (?P<more>[^A-ZÀ-Þ\d–—|-]+)$", line) for line in lines[:number])
    return next((at for at, found in enumerate(goes_on) if found), number)


def without_menu(lines: list[str]) -> list[str]:
    """Lines, of which those are empty in which a board names itself and leads to its parts: "Praca.pl", "Log in"."""
    at = next(
        (number for number, line in enumerate(lines[:FEW]) if line and not not_a_board(MARKS.sub("", line))), None
    )
    if at is None:
        return lines
    end = lines.index("", at) if "" in lines[at:] else len(lines)
    is_menu = end - at <= LONGEST_MENU and end < len(lines) and not any(map(is_of_a_posting, lines[at:end]))
    return [*([""] * (end if is_menu else at + 1)), *lines[end if is_menu else at + 1 :]]


def is_of_a_posting(line: str) -> bool:
    """Whether a line is surely of a posting's head, and of no bar of buttons."""
    return bool(
        GENDERS.search(line) or LEGAL_FORM.search(line) or PAY.search(line) or SINCE.match(line) or labelled(line)
    )


def head_of(lines: list[str]) -> tuple[str, ...]:
    """What a first line says besides the job as a row of parts: "Acme | Leeds | Full-time"."""
    parts = BETWEEN.split(next(filter(None, lines), "")) if lines else []
    return tuple(part for part in parts if not is_aside(part) and not is_job(part)) if len(parts) >= FEW else ()


def below_a_table(lines: list[str]) -> Found | None:
    """The first job of a list, below a line that says who and where: "Acme | Leeds | Full-time | acme.example"."""
    table = next((number for number, line in enumerate(lines) if len(BETWEEN.split(line)) >= MANY), len(lines))
    items = (BULLET.sub("", line, count=1) for line in lines[table + 1 :] if BULLET.match(line))
    jobs = (job_part(BETWEEN.split(item)[0]) for item in items)
    job = next(filter(None, jobs), "")
    return Found(job, {}, tuple(part for part in BETWEEN.split(lines[table]) if not is_aside(part))) if job else None


def says_more(lines: list[str]) -> bool:
    """Whether a place, a company by its form or a pay stands on one of the first lines that are not empty."""
    near = list(islice(filter(None, lines[:8]), 4))
    parts = [*near, *(part for line in near for part in BETWEEN.split(line))]
    return any(is_place(part) or PAY.search(part) or LEGAL_FORM.search(part) for part in parts)


def titles(lines: list[str], text: str) -> Iterator[tuple[float, int]]:
    """How much each line is like a title, with its number as a negative one: the first of equals is the most."""
    long, applied_for = 0, APPLIED_FOR.search(text)
    for number, line in enumerate(lines):
        if len(line) > LONGEST and len(BETWEEN.split(line)) < MANY:
            long += 1
        elif line and (part := job_part(line) or title_told(line)):
            likeness = BY_LABEL * bool(applied_for and line == applied_for[1])
            likeness += of_itself(line, part) + BY_LINE * number + BY_TEXT * min(long, 2)
            likeness += BY_REPEATING * is_repeated(GENDERS.sub("", part).strip(" -–|,"), text)
            yield likeness + BY_NEXT * (says_more(lines[number:]) + says_more([line])), -number


def title_told(line: str) -> str:
    """What a line says that it is the title, in words that are of nothing else; empty where it says none."""
    said = SURELY_TITLE.match(line)
    return said["said"] if said and not is_aside(said["said"]) and not is_place(said["said"]) else ""


def of_itself(line: str, part: str) -> float:
    """How much a line is like a title by its own words, `part` of it being like the name of a job."""
    is_labelled = "title" in labelled(line)
    is_other = ": " in line and not (is_labelled or OPENINGS.match(line) or SUBJECT.match(line))
    return (
        BY_JOB * is_job(part)
        + BY_GENDER * bool(GENDERS.search(line) or INCLUSIVE.search(part) or is_wanted(part))
        + BY_LABEL * is_labelled
        + BY_HOUSE * bool(IS_HOUSE.search(part) and is_name(part) and not is_labelled)
        + BY_SMALL_LETTER * (part[0].islower() and not OPENINGS.match(MARKS.sub("", line)))
        + BY_SPEAKING * bool(SPEAKS.search(part))
        + BY_COLON * is_other
    )


def job_part(line: str) -> str:
    """The part of a line that is like the name of a job; empty where the line is none."""
    bare = MARKS.sub("", line)
    # A whole line in brackets is about the list.
    if (
        not bare
        or is_label(bare)
        or (bare[0] == "[" and bare[-1] == "]")
        or ANYBODY_WANTED.match(bare)
        or HIRES.search(bare)
        or (OF_A_BOARD.search(bare) and len(BETWEEN.split(bare)) > 1)
        or TRAIL.search(line)
        or labelled(bare).keys() - {"title"}
    ):
        return ""
    if BULLET.match(line) and not LINE["title"].fullmatch(line):
        return ""
    # Cut off in the middle of a sentence: "engineers, analysts, and".
    if bare.rpartition(" ")[2] in CUT_OFF:
        return ""
    # "Clerk - Elm Fruit, Inc." ends with a point of the company's.
    bare = bare.removesuffix(".") if LEGAL_FORM.search(bare) else bare
    if bare[-1] == "." and bare.count(" ") > MOST_WORDS and not OPENINGS.match(bare):
        return ""
    is_short = INCLUSIVE.search(bare[-9:]) or ABBREVIATED.search(bare)
    if bare[-1] in ".?;:," and not (is_short or (bare[-1] == "." and OPENINGS.match(bare))):
        return ""
    # Two sentences, the first cut off before: "teachers. Apply now".
    if bare[0].islower() and re.search(r"[.!?] [\"“„»]?[^\W\d_a-zà-ÿ]", bare):
        return ""
    return next((part for part in BETWEEN.split(titled(bare)) if is_like_a_job(without_about(part))), "")


def titled(line: str) -> str:
    """A line without the word that says that it is a title, and without the pay in brackets behind it."""
    said = LINE["title"].fullmatch(line) or KIND_OF_JOB.fullmatch(line)
    named = SUBJECT.sub("", said["said"] if said else line)
    title = OPENINGS.sub("", named)
    if title != named and title.endswith("."):
        # A sentence, and in brackets what it explains.
        title = title.removesuffix(".")
        behind = BEHIND.search(title)
        return title[: behind.start()] if behind and not GENDERS.search(behind[0]) else title
    behind = BEHIND.search(title)
    return title[: behind.start()] if behind and PAY.search(behind[0]) else title


def first_line(lines: list[str]) -> int | None:
    """The first line that says something, where that is no sentence and does not say what else it is."""
    seen: set[str] = set()
    below_label = -1
    for number, line in enumerate(lines):
        if is_label(line):
            below_label = number + 1
        elif number == below_label:
            below_label += not line
        elif not line or is_place(line) or is_aside(line) or is_other(line):
            seen.add(of_logo(line) or line)
        elif SPEAKS.search(line) and len(line) <= HEADING and line[-1] != ".":
            continue
        elif line not in seen and not is_before_a_title(line, lines[number + 1 :]):
            is_sentence = line[-1] == "," or (line[-1] == "." and (SPEAKS.search(line) or line.count(" ") > 4))
            return number if len(line) <= LONGEST and not is_sentence and labelled(line).keys() <= {"title"} else None
    return None


def is_other(line: str) -> bool:
    """Whether a line says by its form that it is something else than a title: "Job ID: 4711"."""
    line = MARKS.sub("", line)
    if OF_THE_AD.match(line) and not is_job(line):
        return True
    if OF_A_BOARD.search(line) and len(BETWEEN.split(line)) > 1:
        return True
    if ANYBODY_WANTED.match(line) or HIRES.search(line):
        return True
    if ONLY_OPENS.fullmatch(line) or LOGO.fullmatch(line) or TRAIL.search(line):
        return True
    return line[-1:] in ("?", ":") or bool(
        NAMED.match(line) and not OPENINGS.match(line) and "title" not in labelled(line)
    )


def of_logo(line: str) -> str:
    """The company of which a line says that its logo stands there; empty where it says none."""
    found = LOGO.fullmatch(line)
    return (found["company"] or found["of"]) if found else ""


def is_before_a_title(line: str, below: list[str]) -> bool:
    """Whether a first line is a company by its form, and a title stands below it."""
    title = next(filter(None, below), "")
    is_title = 0 < len(title) <= LONGEST and not (labelled(title) or is_place(title) or is_aside(title))
    return bool(LEGAL_FORM.search(line)) and is_title and not LEGAL_FORM.search(title) and ", " not in line


def around(lines: list[str], number: int, text: str) -> Found:
    """The title in a line, with the parts before and behind it, above and below it."""
    bare = MARKS.sub("", lines[number])
    line = titled(bare)
    line = CLOSINGS.sub("", line)
    parts = [line] if HOUSE_SEEKS.match(line) else [part for part in BETWEEN.split(line) if part]
    at = next((place for place, part in enumerate(parts) if is_like_a_job(part)), 0)
    # What a line that is said to be the title holds besides is of it too: "Job title: Engineer - Night shift".
    last = at
    is_labelled = "title" in labelled(lines[number])
    if (applied_for := APPLIED_FOR.search(text)) and lines[number] == applied_for[1]:
        last = len(parts) - 1
    while last + 1 < len(parts) and is_of_title(parts[last + 1], is_labelled=is_labelled, text=text):
        last += 1
    sought = job_in(bare) if SEEKS.match(bare) else ("", {})
    found = of_title(parts[at] if parts else line)
    if sought[0] and not ABBREVIATED.search(f"{sought[0]}."):
        found |= {"title": sought[0]} | sought[1]
    if last > at:
        found["title"] = line[line.index(parts[at]) : line.rindex(parts[last]) + len(parts[last])]
    title, company, where = found["title"], found["company"], found["location"]
    before, behind = (
        [
            bare
            for part in some
            if not (is_skill(part, text) or is_stack(part) or is_team(part, text))
            for one in split(part)
            if not is_aside(bare := without_genders(one))
        ]
        for some in (parts[:at], parts[last + 1 :])
    )
    # Boards show a title twice.
    below = list(of_lines(unlabelled([one for one in lines[number + 1 :][:AROUND] if one not in (bare, line)])))
    names = [part for part in below if not is_place(part)]
    ordered = [*behind, *below] if is_first(behind, names, text) else [*below, *behind]
    said = {("location" if is_place(company) else "company"): company} if company else {}
    said |= {"location": where} if where else {}
    opened = BRACKETS_BEFORE.match(bare)
    before_it = PLACE_BEFORE.findall(opened[0]) if opened else []
    if town := next(filter(is_place, before_it), ""):
        said = {"location": town} | said
    if inner := IN_BRACKETS.fullmatch(company):
        town = inner[2].partition(",")[0]
        is_there = is_place(inner[2]) or is_place(town) or spoken_mode(inner[2])
        said = {"company": inner[1]} | ({"location": inner[2]} if is_there else {})
    sure, maybe = above(lines, number, text)
    return Found(bare_title(title), said, (*sure, *before, *ordered), tuple(maybe))


def unlabelled(lines: list[str]) -> list[str]:
    """Lines without the labels among them that stand alone, and without what they name below."""
    is_named = [False, *map(is_known_label, lines)]
    return [line for line, label, value in zip(lines, is_named[1:], is_named, strict=False) if not (label or value)]


def is_stack(part: str) -> bool:
    """Whether of two things beside a stroke one is of the trade: "React / Estuary.js"."""
    said = part.split(" / ")
    return len(said) > 1 and any(map(DEPARTMENT.fullmatch, said)) and not any(map(is_place, said))


def is_team(part: str, text: str) -> bool:
    """Whether a text says of it that it is a part of the house: "our Claims team", "Abteilung Einkauf"."""
    said = re.escape(part)
    parts = (
        rf"\b(?:our|unser\w*|notre|nuestr[oa]|nostr[oa]|ons|onze) {said}[ -]"
        rf"(?:team|department|division|unit|practice)\b"
        rf"|\b{said} (?:department|directorate|division)\b"
        rf"|\b(?:abteilung|fachbereich|bereich|département|departamento|reparto|afdeling) {said}(?!\w)"
    )
    return bool(re.search(parts, text, re.I))


def without_genders(part: str) -> str:
    return GENDERS.sub("", part).strip()


def is_of_title(part: str, *, is_labelled: bool, text: str) -> bool:
    """Whether what stands behind a job on its line is of its name, as a part of a house or of the day is."""
    if is_place(without_genders(part)) or PAY.search(part) or spoken_mode(part) or LEGAL_FORM.search(part):
        return False
    return bool(
        DEPARTMENT.fullmatch(part)
        or is_team(part, text)
        or GENDERS.search(part)
        or ends_as_a_job(part)
        or (is_labelled and not is_aside(part) and not is_repeated(part, text))
    )


def is_first(behind: list[str], below: list[str], text: str) -> bool:
    """Whether what stands behind a title on its line is rather the company than what stands below it."""
    if not behind or not below:
        return True
    if is_repeated(behind[0], text) != is_repeated(below[0], text):
        return is_repeated(behind[0], text)
    return " " in behind[0] and " " not in below[0]


def above(lines: list[str], number: int, text: str) -> tuple[list[str], list[str]]:
    """The company where it stands above a title: marked as one or spoken of elsewhere too, and what only may be it."""
    is_apart, seen, maybe = False, 0, list[str]()
    for place in range(number - 1, max(number - AROUND, -1), -1):
        line = without_navigation(MARKS.sub("", lines[place]))
        if logo := of_logo(line):
            return [logo], []
        if not line:
            is_apart = True
            continue
        row = BETWEEN.split(line)
        if not seen and len(row) >= FEW and any(map(is_place, row)) and not any(map(is_job, row)):
            return [ADDRESS_BEHIND.sub("", part) for part in row if not is_aside(part)], []
        if (
            is_aside(line)
            or TRAIL.search(line)
            or ONLY_OPENS.fullmatch(line)
            or NAMED.match(line)
            or labelled(line)
            or is_known_label(line)
            or line == lines[number]
        ):
            continue
        seen += 1
        if LEGAL_FORM.search(line) and len(line) <= LONGEST and seen < 3:
            return [line], []
        is_known = not is_apart and seen == 1 and is_name(line) and is_repeated(line, text)
        is_only = (
            not is_apart
            and bool(GENDERS.search(lines[number]))
            and not any(map(str.strip, lines[:place]))
            and len(line) <= 60
        )
        if is_known or (is_only and not is_job(line)):
            return [re.split(r"\s+[·|]\s+", line)[0]], []
        is_top = seen == 1 and not any(map(str.strip, lines[:place]))
        if (is_top or not is_apart) and is_name(line) and not_a_board(line) and not (is_job(line) or is_wanted(line)):
            maybe.append(split(line)[0])
    # Of two, the nearer one is of the trade; more are of the page's own parts.
    return [], maybe[-1:] if len(maybe) < 3 else maybe[:1]


def is_repeated(part: str, text: str) -> bool:
    """Whether a text speaks of it more than once."""
    found = re.finditer(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.I)
    return len(part) > 2 and next(found, None) is not None and next(found, None) is not None
