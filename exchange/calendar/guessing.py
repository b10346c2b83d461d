"""What an invitation most likely means: the kind of interview, how it is held, where, and with which company.

The rules are the tables on top. Every guess says what it rests on, because a person looks it through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from exchange.calendar.invitations import Event
from exchange.meetings import is_meeting

LONGEST_MINUTES = 7 * 24 * 60
# Of a description, where the reason for it stands.
LOOKED_AT = 3_000

# Kinds by the words that name them, in English, German, French and Spanish; the more telling first.
KINDS = (
    ("final", "final round|final interview|last round|letzte runde|finale runde|entretien final|entrevista final"),
    ("trial", "trial day|probetag|probearbeit|schnuppertag|journée d'essai|día de prueba"),
    ("panel", "panel|gremium|jury|entretien collectif|entrevista grupal"),
    ("presentation", "presentation|präsentation|présentation|presentación"),
    ("case", "case study|case interview|fallstudie|take-home|étude de cas|caso práctico"),
    (
        "technical",
        "technical|coding|pair programming|system design|whiteboard|coderpad|hackerrank|code review|technisches|"
        "fachgespräch|fachinterview|entretien technique|test technique|prueba técnica|entrevista técnica",
    ),
    (
        "phone",
        "phone screen|phone interview|telephone interview|telefoninterview|telefongespräch|entretien téléphonique|"
        "entrevista telefónica",
    ),
    (
        "recruiter",
        "recruiter|recruiting|screening|intro call|introductory|talent acquisition|hr interview|hr call|kennenlernen|"
        "kennenlerngespräch|erstgespräch|entretien rh|premier échange|recursos humanos|primera entrevista",
    ),
    ("hiring_manager", "hiring manager|team lead|teamleitung|abteilungsleit|manager interview|responsable"),
)
KIND_WORDS = [(kind, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for kind, words in KINDS]
BY_PHONE = re.compile(
    r"(?<!\w)(?:phone|telephone|telefon|téléphone|teléfono|per anruf|we will call you)", re.IGNORECASE
)
BY_VIDEO = re.compile(r"(?<!\w)(?:video|vidéo|vídeo|zoom|teams|google meet|webex|skype|online|remote)", re.IGNORECASE)
NUMBER = re.compile(r"(?:tel:)?\+?[\d(][\d ()/.-]{6,30}")
# What programs write into the place of a meeting that has none.
NO_PLACE = re.compile(
    r"(?:microsoft teams(?:[- ]\w+)?|google meet|zoom(?: meeting)?|webex|online|remote|video ?call|tbd)", re.IGNORECASE
)

# Addresses under these say nothing of a company.
SHARED = (
    "gmail googlemail google outlook hotmail live office365 microsoft yahoo icloud me gmx web proton protonmail aol "
    "zoom calendly greenhouse lever ashbyhq goodtime smartrecruiters myworkday workday personio teamtailor recruitee "
    "bamboohr successfactors icims linkedin indeed cal"
)
COMMON_LABELS = "www mail email e calendar jobs careers karriere recruiting talent hr co com org net ac gov"
LEGAL = "gmbh ag se ltd limited inc llc plc sa sas sarl srl sl bv nv oy ab as kg co corp group gruppe"
AT_COMPANY = re.compile(r"(?<!\w)(?:at|@|bei|chez)\s+([^\s|:(,–—][^|:(,–—]{1,60}?)\s*(?:$|[|:(,–—]| - )")


@dataclass(frozen=True, slots=True)
class Guess:
    """A value, and a sentence on what it rests on. An empty value is no guess."""

    value: str | int = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Firm:
    """A company of the person's, with the domains that its people write from."""

    pk: int
    name: str
    website: str = ""


def kind_of(event: Event) -> Guess:
    """The kind of interview, by the title and then by the text."""
    for where, text in (("The title", event.summary), ("The text", event.description[:LOOKED_AT])):
        for kind, words in KIND_WORDS:
            if found := words.search(text):
                return Guess(kind, f"{where} says “{found[0]}”.")
    return Guess()


def medium_of(event: Event) -> Guess:
    """How it is held."""
    if is_meeting(event.link):
        return Guess("video", "It has a link to a video call.")
    if NUMBER.fullmatch(event.location):
        return Guess("phone", "Its place is a phone number.")
    for text in (event.location, event.summary):
        if found := BY_PHONE.search(text):
            return Guess("phone", f"It says “{found[0]}”.")
        if found := BY_VIDEO.search(text):
            return Guess("video", f"It says “{found[0]}”.")
    if event.location and not event.location.startswith("https://"):
        return Guess("onsite", "It names a place and no call.")
    return Guess("video", "It has a link.") if event.link else Guess()


def place_of(event: Event) -> str:
    """Where one goes or clicks: the place, with the link behind it where it does not hold it already."""
    place = "" if NO_PLACE.fullmatch(event.location) else " ".join(event.location.split())
    if event.link and event.link not in place:
        return ", ".join(filter(None, [place[: max(0, 498 - len(event.link))], event.link]))
    return place


def domain_of(address: str) -> str:
    """The domain of an address, empty where everybody may have one there."""
    domain = address.rpartition("@")[2].strip().lower().rstrip(".")
    labels = domain.split(".")
    if len(labels) < 2 or len(domain) > 200 or set(SHARED.split()) & set(labels[:-1]):
        return ""
    return domain


def names_of(domain: str) -> list[str]:
    """The words of a domain that may be a company's name: "mail.lanternrow.co.uk" gives "lanternrow"."""
    return [label for label in domain.split(".")[:-1] if label not in COMMON_LABELS.split()]


def short_name(name: str) -> list[str]:
    """The words of a name without its legal form: "Lantern Row GmbH & Co. KG" gives "lantern" and "row"."""
    words = re.findall(r"\w+", name.casefold())
    while len(words) > 1 and words[-1] in LEGAL.split():
        words.pop()
    return words


def company_of(event: Event, firms: Iterable[Firm], writes_from: dict[int, str]) -> Guess:
    """Which of these companies invites. `writes_from` has a person's address by the key of their company."""
    firms = sorted(firms, key=lambda firm: -len(firm.name))
    if domain := domain_of(event.organizer_email):
        for firm in firms:
            if firm.pk in writes_from:
                return Guess(firm.pk, f"{writes_from[firm.pk]} is one of your contacts there.")
        labels = {label.replace("-", "") for label in names_of(domain)}
        for firm in firms:
            site = re.sub(r"^(https?://)?(www\.)?|/.*$", "", firm.website.casefold())
            if "".join(short_name(firm.name)) in labels or (site and (domain == site or domain.endswith(f".{site}"))):
                return Guess(firm.pk, f"The invitation comes from {domain}.")
    texts = (("The title", event.summary), ("The organizer", event.organizer_name), ("The text", event.description))
    for where, text in texts:
        words = f" {' '.join(re.findall(r'\w+', text[:LOOKED_AT].casefold()))} "
        for firm in firms:
            # Nobody says the legal form aloud; in a long text a short name may be any word.
            name = " ".join(re.findall(r"\w+", firm.name.casefold()) if where == "The text" else short_name(firm.name))
            if len(name) > 2 and f" {name} " in words:
                return Guess(firm.pk, f"{where} names {firm.name}.")
    return Guess()


def new_company_of(event: Event) -> Guess:
    """The name of a company that is not known yet: as the title says, else by the domain of the organizer."""
    if found := AT_COMPANY.search(event.summary):
        return Guess(found[1].strip(), f"The title says “{found[0].strip(' |:(,–—-')}”.")
    domain = domain_of(event.organizer_email)
    names = names_of(domain)
    return Guess(names[-1].replace("-", " ").title(), f"The invitation comes from {domain}.") if names else Guess()


def people_of(event: Event, own_address: str) -> list[str]:
    """The names of those who come, without the person; who has no name in it is left out."""
    everybody = [(event.organizer_name, event.organizer_email), *event.attendees]
    names = [turned(name) for name, address in everybody if name and address.casefold() != own_address.casefold()]
    return list(dict.fromkeys(names))


def turned(name: str) -> str:
    """ "Anand, Priya" gives "Priya Anand"."""
    last, comma, first = name.partition(",")
    return " ".join((f"{first} {last}" if comma else name).replace(",", " ").split())


def plain_text(text: str) -> str:
    """A description without the marks of HTML that some programs put there, and without the rules that they draw."""
    if re.search(r"<(?:br|p|div|html|a|ul)\b", text, re.IGNORECASE):
        text = re.sub(r"<(?:br|/p|/div|/li)\b[^<>]*>", "\n", text, flags=re.IGNORECASE)
        text = re.sub(r"<[^<>]*>", "", text)
        for name, sign in (
            ("&nbsp;", " "),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", '"'),
            ("&#39;", "'"),
            ("&amp;", "&"),
        ):
            text = text.replace(name, sign)
    text = re.sub(r"(?m)^[-:~_]{10,}$", "", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
