"""The head of a posting as boards show it, where their page was copied as it stands."""

from __future__ import annotations

import re
from itertools import takewhile

from exchange.postings.around import is_aside, is_like_a_place
from exchange.postings.jobs import is_job
from exchange.postings.labelled import is_label
from exchange.postings.navigation import is_navigation
from exchange.postings.places import is_place
from exchange.postings.words import AGE, AGO, any_of

# What is looked at; the lines of a head; the longest that can be a title, and that has several parts.
LOOKED_AT, MOST_LINES, LONGEST, LONGEST_LINE = 3_000, 30, 120, 200
# How a part says its age, which may stand behind another without a dot.
SINCE = re.compile(
    r"\s*(?<!\w)(?:\w+: ?)?(?:(?:opnieuw )?(?:re)?(?:post|publi|veröff|gepl|gepub|pubbl)\w+ )?"
    rf"{AGE}$",
    re.I,
)
APPLICANTS = re.compile(rf".*\b(?:{any_of(AGO)}|clicked|solicitudes|solicitantes|candidat[oi]s?|sökande)\b.*", re.I)
# What pages show above a title, and is neither it nor the company.
AROUND = re.compile(r".* logo|logo .*|share|show more options|save|promoted.*|teilen|partager|compartir|delen", re.I)
MODE = re.compile(
    r"\s*\((?:remote|hybrid|on-?site|vor ort|hybride?|sur site|à distance|híbrid[oa]|presencial)\)$", re.I
)
NAME = r"[^\n]{2,120}"
# Of a head without marks: what may be a name in it, how many there are at most, and what is no name.
SHORT_NAME = re.compile(r"[^\Wa-zà-ÿ_\d][^.!?:;,()\n]{1,50}(?<! )")
MOST_NAMES, FEW = 3, 2
NUMBERS = re.compile(r"\d")
# "Standort: Ulmbach".
LABEL_BEFORE = re.compile(r"^[^\W\d_][^:\n\d]{1,25}: (?=\S)")
# Boards that show title, company and place line by line, and by what one knows them.
BOARDS = tuple(
    re.compile(form.replace("NAME", NAME), re.M)
    for form in (
        r"^(?P<title>NAME)\n{1,2}(?P<company>NAME)\n{1,2}\d[.,]\d · kununu.*\n{1,2}(?P<place>NAME)$",
        r"^(?P<title>NAME)\n{1,2}(?P<company>NAME)\n{1,2}(?:\d[.,]\d.*\n{1,2})?"
        r"Ver (?:todas las )?ofertas.*\n{1,2}(?P<place>NAME)$",
        r"^(?P<title>NAME)\n{1,2}(?P<place>\d[\dAB] - NAME?)(?: - Localiser avec Mappy)?\n{1,2}"
        r"(?:Actualisé|Publié) le .*offre n°",
        r"^(?P<company>NAME)\n{1,2}\d[.,]\d ?\n{0,2}★\n{1,2}(?!(?P=company)$)(?P<title>NAME)\n{1,2}(?P<place>NAME)$",
        r"^(?P<title>NAME\((?:(?:\w/){1,3}\w|all genders|gn"
        r"|divers)\).{0,40})\n{1,2}(?P<company>NAME)\n{1,2}(?:(?P=company)\n{1,2})?(?P<place>NAME)\n{1,2}"
        r"(?:Feste Anstellung|Befristete?r? (?:Vertrag|Anstellung)|Vollzeit|Teilzeit|Ausbildung|Praktikum)\b",
    )
)


def with_head_told(text: str) -> str:
    """Tidy text that was copied from a board with the lines "Title:", "Company:" and "Location:" above it.

    The same text where no board's head is known in it.
    """
    head = text[:LOOKED_AT]
    found = next((one.groupdict() for form in BOARDS if (one := form.search(head))), {}) or by_its_age(head)
    if "place" in found:
        found["place"] = LABEL_BEFORE.sub("", found["place"])
    names = {"title": "Title", "company": "Company", "place": "Location"}
    return "\n".join([*(f"{names[key]}: {said}" for key, said in found.items() if said), *[""][: len(found)], text])


def by_its_order(text: str, title: str) -> dict[str, str]:
    """`company` and `location` where they stand below a title one by one, and below them only what is of the work."""
    lines = [line.strip(" *_•-") for line in text[:LOOKED_AT].split("\n")]
    at = next((at for at, line in enumerate(lines) if title and line.startswith(title)), len(lines))
    below = lines[at + 1 :]
    names = list(takewhile(is_short_name, below))
    facts = list(filter(None, below[len(names) :]))[:FEW]
    if not 0 < len(names) < MOST_NAMES or not any(map(is_fact, facts)):
        return {}
    if is_place(names[0]):
        return {"location": names[0]}
    return {"company": names[0]} | ({"location": names[1]} if len(names) > 1 and is_like_a_place(names[1]) else {})


def is_short_name(line: str) -> bool:
    """Whether a line may be a company or a place by its form: a few words, the first of them with a capital letter."""
    is_other = is_aside(line) or is_job(line) or is_label(line) or NUMBERS.search(line) or is_navigation(line)
    return bool(SHORT_NAME.fullmatch(line)) and not is_other


def is_fact(line: str) -> bool:
    """Whether a line says something of the work: for how long, how much, since when."""
    parts = [part for part in re.split(r"\s*[·|•,]\s*", line) if part]
    return bool(parts) and (is_aside(line) or all(map(is_aside, parts)) or bool(NUMBERS.search(line)))


def by_its_age(head: str) -> dict[str, str]:
    """What stands around the line that says since when it is open: "Helio · Leeds · 3 days ago · 40 applicants"."""
    lines = [line for line in head.split("\n") if line][:MOST_LINES]
    for at, line in enumerate(lines):
        parts = line.split(" · ") if len(line) <= LONGEST_LINE else []
        told = [bare for part in parts if not APPLICANTS.fullmatch(part) and (bare := SINCE.sub("", part).strip())]
        if not any(map(SINCE.search, parts)) or not 0 < len(told) < 3:
            continue
        above = [one for one in lines[:at] if not AROUND.fullmatch(one)]
        title = above[-1] if above else ""
        others = [one.split(" · ")[0] for one in above[-3:-1] if one != title]
        company = told[0] if len(told) > 1 else next(reversed(others), "")
        if not company or not title or len(title) > LONGEST or title[-1] in ".:" or any(map(is_aside, told)):
            return {}
        return {"title": title, "company": company, "place": MODE.sub("", told[-1])}
    return {}
