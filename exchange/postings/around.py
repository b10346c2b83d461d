"""Who offers a job and where, by what stands around its title: below it, above it, and behind it in a page's name.

The tables say by which marks a part is known. What carries none is told by its place: the company first, then where.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from exchange.postings import words
from exchange.postings.currencies import SIGN
from exchange.postings.jobs import is_job
from exchange.postings.modes import spoken_mode
from exchange.postings.navigation import is_navigation
from exchange.postings.periods import period
from exchange.postings.places import (
    BRAZIL,
    STATES,
    has_form_of_place,
    is_place,
    is_place_in,
    is_street,
    is_town_and_state,
    regions,
    without_mode,
    without_words_on_work,
)
from exchange.postings.posted import DAY, WEEKDAY
from exchange.postings.sentences import company_by_address, company_by_form, company_in, place_in, university_in
from exchange.postings.sources import not_a_board
from exchange.postings.words import any_of

# Of a text, how many lines above and below its title are looked at; a longer line is a sentence.
MOST_LINES, LONGEST = 8, 90
MOST_LINES_OF_PLACE = 60
# In words, of a place that carries no mark.
LONGEST_PLACE = 4
# Of a text.
LOOKED_AT = 20_000
# Commas, of what is no name.
FEWEST_OF_A_LIST = 2
GENDERS = re.compile(r"\(?\b(?:[mwfdhx](?:[/|*][mwfdhx*]){1,3}|all genders|gn)\b\*?\)?", re.I)
LEGAL_FORM = re.compile(rf"\s{any_of(words.LEGAL_FORMS)}$|^{any_of(words.LEGAL_BEGINNINGS)}|(?:公司|株式会社)$", re.I)
AT = any_of(words.AT)
NAME_IN_PLACE = re.compile(rf"(?P<company>.+\s{any_of(words.LEGAL_FORMS)}) (?:in|en|à|te|i|a) (?P<location>.+)", re.I)
# "Elm Drinks in Leeds".
HOUSE_IN_TOWN = re.compile(
    r"(?P<company>[^\W\d_a-zà-ÿ][^,.:;!?()\n]{2,50}) (?:in|à|te) (?P<location>[^\W\d_a-zà-ÿ][^\d,.;:!?()\n]{1,30})"
)
ORGANIZATION = re.compile(rf"\b{any_of(words.ORGANIZATIONS)}\b", re.I)
# A part that is said to be the company, or the place.
SAID = tuple(
    re.compile(form, re.I)
    for form in (
        rf"(?:{any_of(words.JOBS_AT)}\s+)?{AT}\s+(?P<company>.+?)\s+in\s+(?P<location>(?-i:[^\W\d_a-z]).+)",
        rf"(?:{any_of(words.JOBS_AT)}\s+)?{AT}\s+(?P<company>.+)",
        rf"{any_of(words.JOIN)}\s+(?P<company>.+)",
        r"(?:careers|carreiras|carrières|karriere)\s+(?P<company>(?-i:[^\W\d_a-z]).+)",
        rf"(?P<company>.+?)(?:['’]s)?\s+{any_of(words.OF_COMPANY)}",
        rf"(?:in |en |à )?{any_of(words.TERMS)}(?: \([^()]*\))? (?:in|à|a|en|te|i)\s+(?P<location>(?-i:[^\W\d_a-z]).+)",
        r"(?:based |located )?in\s+(?P<location>.+)",
        r"\((?P<location>[^()\d]+)\)",
        rf"(?:{any_of(words.TERMS)}|{any_of(words.JOBS_AT)})\s+(?:in|à|a|en|te|i)\s+(?P<location>(?-i:[^\W\d_a-z]).+?)"
        rf"(?:\s+{AT}\s+(?P<company>.+))?",
    )
)
# In Spanish and French the same small word stands before either.
EITHER = re.compile(r"(?:en|à|a|te)\s+(?P<said>.+)", re.I)
ASIDE = re.compile(
    rf"{any_of(words.TERMS)}|{any_of(words.BUTTONS)}|{any_of(words.NO_TITLES)}[:!.?]*"
    rf"|{any_of(words.PAYS)}\b.*\d.*|{any_of(words.WARDS)}"
    rf"|{any_of(words.PAYS)} {any_of(words.ACCORDING_TO)}\b.*"
    rf"|{any_of(words.SINCE)}\b.*|.*\b{any_of(words.AGO)}|[a-z]{{1,3}}\d{{3,}}[a-z]?"
    r"|(?:job )?(?:ref|reference|id|no)\b\W*[\w/-]*\d[\w/-]*"
    r"|(?:job|offre|annonce|stelle|stellen-?|anzeigen-?|oferta|offerta|annuncio|vacature)\W?"
    r"(?:n[°ºo]|no|nr|number|nummer|#)\W*[\w/-]*\d[\w/-]*",
    re.I,
)
TERM = re.compile(rf"(?:in |as |als |en |à )?{any_of(words.TERMS)}(?: \([^()]*\))?", re.I)
# "Permanent Leeds (city centre)".
TERM_BEFORE = re.compile(rf"^(?:{any_of(words.TERMS)} )+", re.I)
# "1 CDI  Abbeville - 80".
VACANCIES_BEFORE = re.compile(r"^\d{1,2} (?:CDI|CDD|postes?|Stellen?|vacatures?)\s+(?=\S)")
# "Munich, Germany 15 July 2026".
DAY_BEHIND = re.compile(r"(?<=[^\W\d_]),? \d{1,2}\.? [^\W\d_]{3,10}\.? \d{4}$")
# "Bremen, Deutschland vor 1 Woche".
AGO_BEHIND = re.compile(rf"(?<!\s)\s+{words.AGE}$", re.I)
# "Leeds, England Req #852".
NUMBER_BEHIND = re.compile(
    r",?\s\(?\s?(?:job|req(?:uisition)?|ref(?:erence)?)\b\.?\s?(?:id|no|number)?[.:]?\s?#?\s?\d[\w-]*\s?\)?$", re.I
)
# "Heute um 09:15 Bremen".
CLOCK_BEFORE = re.compile(
    r"^(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|vandaag|gisteren|hoje|ontem|dzisiaj|wczoraj"
    r"|i ?dag|i ?går|i ?går),? (?:(?:at|um|à|a las?|alle|om|às|o|kl\.?) )?\d?\d[:.h]\d\d(?: uhr| h)?,? +(?=\S)",
    re.I,
)
# "29 - QUIMPER - Show on a map".
DEPARTMENT_BEFORE = re.compile(r"^(?P<place>(?:\d\d|2[AB]|97\d) - [^\W\d_][^\d|]{1,40}?)(?: - (?P<rest>.+))?$")
DAY_ALONE = re.compile(rf"(?:{WEEKDAY},? )?(?:{DAY})", re.I)
EITHER_OF = re.compile(r",|/| (?:oder|or|ou|und|and|o|of|&) ")
DEPARTMENT = re.compile(
    r"(?:[^\W\d_][\w&-]* ){1,3}(?:department|division|unit|ward|team|industry|sector)|"
    rf"(?:{any_of(words.DEPARTMENTS)}(?: team| department)?(?: (?:and|&|/|und|et|y) |, | |$))+",
    re.I,
)
KIND = re.compile(rf"(?:an? |eine? |une? )?(?:\w+ )?{any_of(words.KINDS)}", re.I)
JOB_IN_PLACE = re.compile(r"(?P<job>.+?) (?:in|à|en) (?P<location>(?-i:[^\W\d_a-z]).+)", re.I)
# "Department of Physics, University of Leeds, England" is of the university.
OF_A_HOUSE = re.compile(
    r"(?:[^,]{2,50} )?(?:department|faculty|school|institute|cent(?:er|re)|chair|division|laboratory"
    r"|fakultät|institut|lehrstuhl|département|facultad"
    r"|dipartimento)\b[^,]{0,60}, "
    r"(?P<company>[^,]*\b(?:universi\w+|hochschule|college|academy|(?:city|town|village|county) of)\b[^,]*)"
    r"(?:, (?P<location>.+))?",
    re.I,
)
# "Special Needs School" is anybody's.
GENERIC = re.compile(
    rf"(?:(?:{any_of(words.GENERIC)}|and|&) )+(?:{any_of(words.ORGANIZATIONS)}|{any_of(words.KINDS)}|client|team)", re.I
)
# "Sales & Marketing (Retail & Consumer)" is a board's own shelf.
SHELF = re.compile(r"[^()]+ \([^()]+ & [^()]+\)")
# "Le musée recrute", "My team is hiring": nobody by name.
ANYBODY = re.compile(
    r"(?:(?i:the|der|die|das|le|la|les|l['’]|el|los|il|lo|de|het|our|my|unser\w*|mein\w*|notre|nos|mon"
    r"|nuestr[oa]|mi|nostr[oa]|onze) ?)"
    r"[a-zà-ÿ]+(?: [a-zà-ÿ]+)*$|.*[.!?] |(?i:(?:my|our) )"
)
# "Busy taqueria".
PRAISED = re.compile(
    r"(?:an? )?(?:busy|growing|small|leading|established|fast-paced|friendly|family[- ]run|well-known|thriving"
    r"|award-winning"
    r"|expanding|renommierte[rs]?|etablierte[rs]?|familiengeführte[rs]?) ",
    re.I,
)
CLOCK = re.compile(
    r"\b\d?\d[:.]\d\d\b(?!\d)|\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2} ?h ?(?:\d\d)? ?(?:[-–]|à|a|bis) ?\d{1,2} ?h"
    r"|\b\d{1,2}(?:[.:]\d\d)? ?uhr\b",
    re.I,
)
# A name that no place has.
NO_PLACE = re.compile(
    r"(?<![A-Z])\.$|[!?]$|\b(?i:route|shift|team|unit|group|class|ward|zone|room|section|line) [A-Z\d]{1,3}$"
    r"|[™®©]|\b[A-Z]{2,} [A-Z]{2,}\b"
)
# "Greenfinch Consulting, Hexham": a house by the last word of its name.
HOUSE_BEFORE = re.compile(rf"[^,]{{2,50}} {any_of(words.HOUSES)}, ", re.I)
# "株式会社ルナでは、".
OF_SENTENCE = re.compile(r"(株式会社[^\s、。]{1,20}?)(?:では|は|が)、?[^\s、。]")
STOPS = re.compile("[。、！？]")
BOLD = re.compile(r"(?<!\*)\*\*(?!\*)")
# "Questions? Ask Dr. Elm (HR)".
PERSON = re.compile(r"[?!]|\b(?:Dr|Prof)\b")
POSTED_BY = re.compile(
    rf"{any_of(words.SINCE)}\b.*?\s(?:by|von|par|por|da|door)\s+(?P<company>(?-i:[^\W\d_a-zà-ÿ])[^·|]+)", re.I
)
# Where in a site a page is: "Jobs > Leeds > Clerk".
TRAIL = re.compile(r"\S\s+[>›»]\s+\S")
HOUSE = re.compile(r"^\d{1,4}\w? (?=[^\d,]+, [^\d]+$)")
# What does not only divide the parts of a line.
OTHER = r"[^\s·|–—,()/-]"
SPOKEN = re.compile(rf"\b{any_of(words.SPOKEN)}\b", re.I)
SMALL = frozenset(words.SMALL.split())
IN_BRACKETS = re.compile(r"([^()]+) \(([^()\d]+)\)")
# What a house is, in brackets behind its name: "(family owned, 3 plants)", "(2 locations)".
ABOUT = re.compile(
    r"\s+\((?P<within>[a-zà-ÿ][^()]*[ -][^()]*|\d[^()]* [^()]*|[^()]*, [^()]*\d[^()]*)\)(?=$|,\s|\s+[-–—·•|]\s)"
)
# "School of Natural Sciences", which is a part of a house.
PART_OF_HOUSE = re.compile(
    r"(?:the )?(?:department|school|faculty|division|institute|cent(?:er|re)|chair|laboratory) (?:of|for)\b"
    r"|(?:human resources|hr|personnel) (?:department|division|office)$"
    r"|(?:\w*fakultät|institut|lehrstuhl|professur|fachbereich|fachgebiet|abteilung|(?:zentrum|klinik|amt) für)\b"
    r"|(?:département|faculté|service|direction) d"
    r"|(?:departamento|facultad|servicio|dipartimento|facoltà|faculdade) d"
    r"|(?:faculteit|afdeling|wydział|katedra|institutionen)\b",
    re.I,
)
# What stands between an institution's name and the part of it, and of such parts those that say so at their end.
BESIDE_HOUSE = re.compile(r"\s+[-–—|·/>›]\s+|,\s+(?=[A-ZÀ-Þ])|:\s+")
OF_AN_INSTITUTION = re.compile(
    r"(?:[^\W\d_][\w&'’-]* ){0,4}(?:school|faculty|department|college|institute|directorate|division|office|library"
    r"|libraries|services?|estates?|centre|center|dezernat|referat|dekanat|fachbereich|fakultät|institut|abteilung)"
    r"|(?:dezernat|referat|sachgebiet|fachbereich|fachdienst|ufr|umr|direction|pôle|service) .*",
    re.I,
)
# Of a part of a country, which nobody takes for a company: "Niterói - RJ".
CODE = re.compile(rf"(?:{STATES}|{BRAZIL})")
# Small pictures, which stand before a part and part what stands beside one another.
PICTURES = "\U0001f000-\U0001faff\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d"
# What stands between the parts of a line; a dot within a word writes both genders.
DOT = r"·(?![a-zà-ÿ])"
DIVIDER = rf"(?:[|•∙]|{DOT})"
PARTED = re.compile(rf"\s*(?:[•|∙{PICTURES}]|{DOT})+\s*")
# Arrows of buttons, and small pictures before a line.
SIGNS = re.compile(rf"^[{PICTURES}←→‹›«» ]+|[←→‹›«» ]+$")
PAY = re.compile(rf"{SIGN}\s?\d|\d\s?{SIGN}")


def company_and_place(
    parts: Iterable[str], known: dict[str, str], text: str, no_places: Sequence[str] = ()
) -> dict[str, str]:
    """`company` and `location` as far as short parts around a title say them, in their order.

    What is `known` already stays, and helps to tell the rest, as does the `text` that may speak of a place. Some of
    the parts may be known to be `no_places`.
    """
    found = dict(known)
    house, _, town = found.get("location", "").partition(", ")
    if ORGANIZATION.search(house) and is_place(town) and not is_place(house):
        found = {"company": house} | found | {"location": town}
    unmarked: list[str] = []
    parts = list(parts)
    for part in parts:
        if (said := marked(part)) or (said := house_by_form(part, text)):
            for name, value in said.items():
                found.setdefault(name, value)
        elif is_place(part) or is_place_in(part, text):
            found.setdefault("location", part)
        elif (
            not_a_board(part)
            and not re.fullmatch(r"\([A-Z]{2}\)", part)
            and not CODE.fullmatch(part)
            and not GENERIC.fullmatch(part)
            and not PRAISED.match(part)
            and part.count(", ") < FEWEST_OF_A_LIST
        ):
            unmarked.append(part)
    if "location" not in found and (place := line_with_place(text)):
        found["location"] = place
    where = found.get("location", "")
    unmarked = [part for part in unmarked if part != where and part not in where.split(" - ")]
    if "company" not in found and (name := company_spoken_of(unmarked, text)):
        found["company"] = name
        unmarked = [part for part in unmarked if part != name]
    for part in unmarked:
        if either := EITHER.fullmatch(part):
            found.setdefault("location" if "company" in found or len(unmarked) > 1 else "company", either["said"])
        elif "company" not in found:
            found["company"] = part
        elif part not in no_places and is_like_a_place(part) and part.casefold() not in found["company"].casefold():
            found.setdefault("location", part)
    if PART_OF_HOUSE.match(found.get("company", "")) and "company" not in known:
        found["company"] = house_of(found["company"], parts, text)
    if "company" in found:
        found["company"] = without_department(found["company"])
    if "location" not in found and (place := address_of(found.get("company", ""), text)):
        found["location"] = place
    if "location" not in found and (place := place_in(text, found.get("company", ""))):
        found["location"] = place
    if "location" in found:
        # "Stage door, Acme, Leeds".
        house = re.escape(found.get("company") or "\n")
        found["location"] = re.sub(rf"^(?:.*, )?(?:the )?{house}, (?=\S)", "", found["location"], flags=re.I)
        # "Acme Leeds, England" is two.
        place = found["location"].removeprefix(found.get("company") or "\n").lstrip(", ")
        found["location"] = without_mode(place if is_place(place) else found["location"])
        found["location"] = with_town_before(found["location"], unmarked, found.get("company", ""), text)
    return found


def house_by_form(part: str, text: str) -> dict[str, str]:
    """Company and place of "Elm Heating, Leeds", where a text names that house with its form, or the house and the
    town apart; nothing else."""
    house, _, town = part.rpartition(", ")
    if not house or not is_name(house):
        return {}
    form = rf"{re.escape(house)},? {any_of(words.LEGAL_FORMS)}(?![^\W_])"
    named = re.search(form, text[:LOOKED_AT], re.I)
    if named and (is_place(town) or is_place_in(town, text)):
        return {"company": named[0], "location": town}
    apart = (rf"(?<!\w){re.escape(house)}(?!\w|, {re.escape(town)})", rf"(?<!\w)(?<!, ){re.escape(town)}(?!\w)")
    is_one_name = ", " not in house and is_name(town) and not is_job(house) and not is_place(house)
    are_apart = is_one_name and all(re.search(form, text[:LOOKED_AT]) for form in apart)
    return {"company": house, "location": town} if are_apart else {}


def without_about(line: str) -> str:
    """A line without what it says in brackets of the house it names; a place, a mode and terms of work stay."""
    said = ABOUT.search(line)
    if said is None or has_form_of_place(line) or is_job(line[: said.start()]) or GENDERS.search(said["within"]):
        return line
    is_other = spoken_mode(said["within"]) or is_place(said["within"]) or is_aside(said["within"])
    return line if is_other else f"{line[: said.start()]}{line[said.end() :]}"


def without_department(name: str) -> str:
    """An institution's name without the part of it that stands behind or before: "University of Leeds - School of Law".

    A name without a word for an institution stays, since a company may be called anything.
    """
    parts = [part for part in BESIDE_HOUSE.split(name) if part]
    houses = [part for part in parts if ORGANIZATION.search(part) and not PART_OF_HOUSE.match(part)]
    others = [part for part in parts if part not in houses]
    is_whole = len(houses) == 1 and others and all(map(is_department, others))
    return houses[0].strip(" ,") if is_whole else name


def is_department(part: str) -> bool:
    """Whether a part of a name is a part of a house: "School of Law", "Estates", "HR Services"."""
    return bool(PART_OF_HOUSE.match(part) or DEPARTMENT.fullmatch(part) or OF_AN_INSTITUTION.fullmatch(part))


def house_of(part: str, parts: Sequence[str], text: str) -> str:
    """The house of which a part is named: "University of Leeds" of "School of Law"; the part where none is known."""
    houses = [*(one for one in parts if ORGANIZATION.search(one) and is_institution(one)), organization_at_top(text)]
    return next((one for one in houses if one and not PART_OF_HOUSE.match(one)), part)


def with_town_before(place: str, parts: Sequence[str], company: str, text: str) -> str:
    """A place, with the smaller one that stands before it on a line of its own: "Alcalá de Henares, Madrid"."""
    towns = (part for part in parts if part != company and part[0].isalpha() and is_like_a_place(part))
    said = [(town, f"{town}, {place}") for town in towns]
    if whole := next((whole for _, whole in said if re.search(rf"^{re.escape(whole)}$", text[:LOOKED_AT], re.M)), ""):
        return whole
    # Of a list, the province and its country stand on the line below the town.
    has_country = place.endswith(")") and place.rpartition(" (")[2].removesuffix(")").casefold() in regions()
    form = rf"^(?:[-•*] )?([^\W\d_][^\n,:]{{1,40}})\n(?:[-•*] )?{re.escape(place)}$"
    above = re.search(form, text[:LOOKED_AT], re.M) if has_country else None
    is_town = above and is_like_a_place(above[1]) and above[1] != company and not is_aside(above[1])
    return f"{above[1]}, {place}" if above and is_town else place


def address_of(company: str, text: str) -> str:
    """The place that a line says behind the name of a company, as addresses do; empty where none does."""
    if company and (beside := re.search(rf"^{re.escape(company)}(?: \([^()\n]*\))? [-–—·|] ([^\n]+)$", text, re.M)):
        part = beside[1]
        if is_like_a_place(part) and not (is_aside(part) or PART_OF_HOUSE.match(part) or ORGANIZATION.search(part)):
            return part
    said = (
        re.search(rf"{re.escape(company)}, ([^\n|·]{{3,80}}?)\.?(?: ?[|·]|$)", text[:20_000], re.M) if company else None
    )
    return said[1] if said and is_place(said[1]) else ""


def is_like_a_place(part: str) -> bool:
    """Whether a part that carries no mark may be a place, where the company is known."""
    return (
        is_name(part)
        and not is_small(part[:2])
        and not is_job(part)
        and len(part.split()) <= LONGEST_PLACE
        and not (NO_PLACE.search(part) or PART_OF_HOUSE.match(part))
    )


def company_spoken_of(parts: list[str], text: str) -> str:
    """Which company the text speaks of, one of the parts or another; empty where it speaks of none."""
    names = [part for part in parts if is_name(part)]
    known = next((part for part in names if speaks_of(part, text)), "")
    known = known or next((part for part in names if ORGANIZATION.search(part)), "")
    # Of "Universität Bonn" a town is only the end.
    wholes = (part for part in names if known and known != part and known in part.split() and ORGANIZATION.search(part))
    known = next(wholes, known)
    # A sentence is surer than a line that nothing else speaks of, and may say more of the same name.
    said = company_in(text)
    said = next((part for part in names if said and part.startswith(f"{said} ") and not is_place(part)), said)
    owner, house = company_by_address(text), organization_at_top(text)
    known = (said if known in said else known) or (house if owner in house and "," not in house else owner or house)
    return known or ("" if names else company_by_form(text) or university_in(text))


def line_with_place(text: str) -> str:
    """The first line that is a place by its form, such as "Lincoln, NE 68508"; empty where none is."""
    lines = text.split("\n", MOST_LINES_OF_PLACE)[:MOST_LINES_OF_PLACE]
    bare = (TERM_BEFORE.sub("", line) for line in lines)
    return next((line for line in bare if has_form_of_place(line) or is_town_and_state(line)), "")


def organization_at_top(text: str) -> str:
    """The first part of the first lines that names a house by a word such as "university"; empty where none does."""
    lines = (
        line[:LONGEST]
        for line in text.split("\n", MOST_LINES)[:MOST_LINES]
        if not (SHELF.fullmatch(line) or line.startswith("["))
    )
    parts = (part for line in lines for part in split(line))
    houses = [part for part in parts if ORGANIZATION.search(part) and is_institution(part)]
    # A part of a house only where nothing names the whole.
    house = next((part for part in houses if not PART_OF_HOUSE.match(part)), next(iter(houses), ""))
    within = OF_A_HOUSE.fullmatch(house)
    return within["company"] if within else house


def is_institution(part: str) -> bool:
    return is_name(part) and ":" not in part and not GENERIC.fullmatch(part) and not is_job(part) and not is_aside(part)


def speaks_of(part: str, text: str) -> bool:
    """Whether a line that says more than this part holds it."""
    said = rf"(?<!\w){re.escape(part)}(?!\w)"
    return bool(re.search(rf"{said} ?{OTHER}|{OTHER} ?{said}", text[:20_000]))


def marked(part: str) -> dict[str, str]:
    """What a part says it is; nothing where it says none."""
    if house := OF_A_HOUSE.fullmatch(part):
        return {name: value for name, value in house.groupdict().items() if value}
    if LEGAL_FORM.search(part) and not is_name(part) and (said := company_by_form(part)):
        return {"company": said}
    if spoken := OF_SENTENCE.match(part):
        return {"company": spoken[1]}
    if LEGAL_FORM.search(part):
        return {"company": re.sub(rf"^(?:{any_of(words.JOBS_AT)}\s+)?{AT}\s+", "", part, flags=re.I)}
    # "(BL)" is of the place before it.
    if re.fullmatch(r"\([A-Z]{2}\)", part) and not is_place(part[1:-1]):
        return {}
    found = next(filter(None, (form.fullmatch(part) for form in SAID)), None)
    if found is None and (there := JOB_IN_PLACE.fullmatch(part)) and is_name(there["location"]):
        return {"location": there["location"]} if is_job(there["job"]) or KIND.fullmatch(there["job"]) else {}
    name, _, place = part.partition(", ")
    if ORGANIZATION.search(name) and is_place(place):
        return {"company": name, "location": place}
    told = found.groupdict() if found else {}
    told |= {"company": ""} if ANYBODY.match(told.get("company") or "") else {}
    return {name: value for name, value in told.items() if value and not is_aside(value)}


def of_lines(lines: Iterable[str]) -> Iterator[str]:
    """The parts that the lines below a title hold, up to where a text begins.

    Behind an empty line only what is two things at once, or says what it is, is taken for more than a heading.
    """
    is_apart = False
    lines = [line.strip() for line in lines]
    for number, line in enumerate(lines):
        bare = line.strip().removeprefix("- ").strip().replace(" ,", ",")
        bare = VACANCIES_BEFORE.sub("", SIGNS.sub("", BOLD.sub("", bare)))
        # "Elm Press, Leeds (two days at home)".
        named = without_words_on_work(bare) if "(" in bare else bare
        bare = without_department(without_about(named if "," in named else bare))
        if not bare:
            is_apart = True
            continue
        if len(bare) > LONGEST and not is_house_and_place(bare):
            return
        if (by := POSTED_BY.fullmatch(bare)) and is_name(by["company"]) and not re.search(r"\d{4}", by["company"]):
            yield f"by {by['company']}"
            continue
        # A board's shelf, and a line that begins with its pay.
        if SHELF.fullmatch(bare) or PAY.match(bare) or re.match(r"[\d., ]+ ?[-–] ?[\d., ]+ ?(?:k ?)?€", bare):
            continue
        said = split(bare)
        parts = [part for part in said if not is_aside(part)]
        if line.strip().startswith("- "):
            # Of a list, which may be of anything, only what says by itself what it is, or opens it above a place.
            below = (one.removeprefix("- ") for one in lines[number + 1 :])
            is_above = not any(lines[:number]) and is_place(
                next((one for one in below if one and not is_aside(one)), "")
            )
            parts = [
                part
                for part in parts
                if is_place(part) or LEGAL_FORM.search(part) or marked(part) or (is_above and is_house(part))
            ]
        if not parts or ": " in bare or TRAIL.search(bare):
            continue
        if all(map(is_spoken, parts)):
            return
        parts = [part for part in parts if not is_spoken(part)]
        next_line = next((one for one in lines[number + 1 :] if one and not is_aside(one)), "")
        if (
            not is_apart
            or (is_place(next_line) and is_name(bare) and not is_job(bare))
            or len(said) > 1
            or any(is_place(part) or LEGAL_FORM.search(part) for part in parts)
        ):
            yield from parts


def split(line: str) -> list[str]:
    """ "Acme · Berlin", "Acme - Berlin", "Acme (Berlin)" and "Acme GmbH, Berlin" are two; "Leeds, England" is one."""
    line = CLOCK_BEFORE.sub("", line)
    if numbered := DEPARTMENT_BEFORE.match(line):
        return [numbered["place"], *(split(numbered["rest"]) if numbered["rest"] else [])]
    line = without_about(AGO_BEHIND.sub("", DAY_BEHIND.sub("", NUMBER_BEHIND.sub("", line))))
    # "Part-time (20 h), Leeds".
    line = ", ".join(one for one in line.split(", ") if not is_term(one)) or line
    if said := NAME_IN_PLACE.fullmatch(line):
        return [said["company"], f"in {said['location']}"]
    if (said := HOUSE_IN_TOWN.fullmatch(line)) and is_house_by_name(said["company"]):
        return [said["company"], f"in {said['location']}"]
    house, *there = re.split(r"\s[-–—]\s", line)
    if there and is_term(house) and not spoken_mode(house):
        # "CDI - Rouen (76)".
        return split(" - ".join(there))
    is_address = len(there) == 1 and (", " in there[0] or there[0].endswith(")")) and is_place(there[0])
    is_address = is_address and not is_place(house)
    if is_address and " " in house and "," not in house and is_name(house) and not is_job(house):
        return [house, *there]
    if not (PARTED.search(line) or HOUSE_BEFORE.match(line)) and is_place(line):
        return [line]
    # Where a line has both kinds of dashes, a company may hold the longer one.
    dashes = "-/" if " - " in line and LEGAL_FORM.search(line.partition(" - ")[0]) else "-–—/"
    parts = [
        AGO_BEHIND.sub("", part.strip())
        for part in re.split(rf"{PARTED.pattern}|\s+[{dashes}]\s+", line)
        if part.strip()
    ]
    # "Loja - Joinville - SC".
    if len(parts) > 1 and is_place(" - ".join(parts[-2:])) and CODE.fullmatch(parts[-1]):
        parts = [*parts[:-2], " - ".join(parts[-2:])]
    if len(parts) == 1:
        if (said := IN_BRACKETS.fullmatch(line)) and is_house(said[1]) and is_name(said[2]) and not is_aside(said[2]):
            return [said[1], said[2]]
        if re.search(rf", {any_of(words.LEGAL_FORMS)}$", line, re.I) and is_name(line.partition(", ")[0]):
            return [line]
        name, comma, place = (
            line.partition(", ")
            if HOUSE_BEFORE.match(line)
            else line.rpartition(", ")
            if LEGAL_FORM.search(line.rpartition(", ")[0])
            else line.partition(", ")
        )
        if comma and (is_name(place) or has_form_of_place(place)) and (" " in name or LEGAL_FORM.search(name)):
            return [name, place]
    return parts


def is_house_by_name(part: str) -> bool:
    """Whether what stands before "in Leeds" is a house of several words, and no job, kind or term."""
    is_other = is_job(part) or KIND.fullmatch(part) or is_aside(part) or DEPARTMENT.fullmatch(part)
    return " " in part and is_name(part) and not is_other and not SPOKEN.search(part) and not GENERIC.fullmatch(part)


def is_house_and_place(line: str) -> bool:
    """Whether a long line is no sentence but a name and an address: "Acme House - 12 Elm Street, Leeds, England"."""
    said = split(line)
    return len(said) == FEWEST_OF_A_LIST and is_name(said[0]) and is_place(said[1])


def is_house(part: str) -> bool:
    """Whether a part before brackets may be a company, and is neither a heading nor a person."""
    return is_name(part) and not SPOKEN.search(part) and not PERSON.search(part)


def is_term(part: str) -> bool:
    """Whether a part says how much or how long one works: "in part-time (20 hours)"."""
    return bool(TERM.fullmatch(part.strip()))


def is_aside(part: str) -> bool:
    """Whether a part is of neither the company nor the place."""
    part = part[1:-1] if part[:1] == "(" and part[-1:] == ")" else part
    return bool(
        GENDERS.fullmatch(part)
        or DEPARTMENT.fullmatch(part)
        or PAY.search(part)
        or (part[:1].islower() and period(part))
        or not re.search(r"[^\W\d_]", part)
        or re.search(r"://|\w@\w", part)
        or is_street(part)
        or (spoken_mode(part) and not is_place(part) and not is_job(part))
        or ASIDE.fullmatch(part)
        or TERM.fullmatch(part)
        or is_navigation(part)
        or CLOCK.search(part)
        or DAY_ALONE.fullmatch(part)
        or all(ASIDE.fullmatch(one.strip()) for one in EITHER_OF.split(part))
    )


def is_spoken(line: str) -> bool:
    """Whether a line is a sentence or a heading and no name."""
    if is_place(line) or LEGAL_FORM.search(line) or (len(line) < 60 and SAID[0].fullmatch(line)):
        return False
    if len(line) < 60 and ORGANIZATION.search(line) and line[0].isupper() and line[-1] not in ".!?:;":
        return False
    if line[-1] in ".!?:;":
        return True
    return bool(SPOKEN.search(line)) or not is_name(line)


def is_name(part: str) -> bool:
    """Whether each word of it begins as that of a name does, behind the number of a house."""
    part = HOUSE.sub("", part)
    if STOPS.search(part):
        return False
    said = [word for word in re.split(r"[\s/]+", part.strip("() ")) if word]
    if len(said) == 1:
        return len(part) > 1 and not part[0].isdigit()
    named = [word for word in said if word.casefold() not in SMALL]
    # "iRobot" begins with a small letter and is not of small ones.
    return bool(named) and len(said) <= 8 and not part[0].isdigit() and not any(map(is_small, named))


def is_small(word: str) -> bool:
    return word[0].islower() and word.islower()
