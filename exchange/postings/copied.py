"""The head of a posting as boards show it, where their page was copied as it stands."""

from __future__ import annotations

import re

from exchange.postings.around import is_aside
from exchange.postings.words import AGE, AGO, any_of

# What is looked at; the lines of a head; the longest that can be a title, and that has several parts.
LOOKED_AT, MOST_LINES, LONGEST, LONGEST_LINE = 3_000, 16, 120, 200
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
        r"^(?P<title>NAME\((?:\w/){1,3}\w\).{0,40})\n{1,2}(?P<company>NAME)\n{1,2}(?:(?P=company)\n{1,2})?(?P<place>NAME)\n{1,2}"
        r"(?:Feste Anstellung|Befristete?r? (?:Vertrag|Anstellung)|Vollzeit|Teilzeit|Ausbildung|Praktikum)\b",
    )
)


def with_head_told(text: str) -> str:
    """Tidy text that was copied from a board with the lines "Title:", "Company:" and "Location:" above it.

    The same text where no board's head is known in it.
    """
    head = text[:LOOKED_AT]
    found = next((one.groupdict() for form in BOARDS if (one := form.search(head))), {}) or by_its_age(head)
    names = {"title": "Title", "company": "Company", "place": "Location"}
    return "\n".join([*(f"{names[key]}: {said}" for key, said in found.items() if said), *[""][: len(found)], text])


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
