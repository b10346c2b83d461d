"""The town where no line says that it is one: of an address, of a town's own name, of the day below a notice."""

from __future__ import annotations

import re

from exchange.mail.naming import BEGINNERS
from exchange.postings.around import DEPARTMENT, PARTED, is_aside
from exchange.postings.jobs import is_job
from exchange.postings.modes import spoken_mode
from exchange.postings.places import STATES, is_place, is_region, is_street
from exchange.postings.sentences import CAPITAL, NO_NAMES

# Of a text; of its lines, the first; the longest line that is an address; and the longest code of a province.
LOOKED_AT, FIRST, MANY, LONGEST, LONGEST_CODE = 30_000, 15, 25, 240, 2
NAME = rf"[{CAPITAL}][\w'’.-]*"
# "Lohr am Main", "Conil de la Frontera", "'s-Hertogenbosch".
TOWN = (
    rf"(?P<town>(?:['’]s-)?{NAME}(?:[ /-](?:(?:a\.? ?d\.?|am|an der|auf der|im|in|ob der|vor der|bei|de la|de los|de"
    rf"|del|della|di|da|do|dos|du|des|den|sur|sous|les|lès|le|la|en|el|aan den|aan de|aan|op|nad|pod|upon|on|of|by) )?"
    rf"{NAME}){{0,3}})"
)
# Of a country, between a street and its town.
CODE = (
    r"(?:(?:[A-Z]{1,2}[- ])?\d{5}|[A-Z]{1,2}[- ]\d{4}|\d{4} ?[A-Z]{2}|\d\d-\d{3}|(?:[A-Z]{1,2}[- ])?\d{3} \d\d"
    r"|\d{4}-\d{3})"
)
SHORT_CODE = r"\d{4}"
COUNTRY = r"(?:[ ,]+\(?(?:[A-Z]{2}|[^\W\d_][^\d,()]{2,30})\)?)?"
BRITISH = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
EIRCODE = r"[A-Z]\d[\dW] ?[A-Z\d]{4}"
CODED = re.compile(rf"{CODE},? {TOWN}{COUNTRY}\.?")
# A year is a number of four digits as well; behind a street it is none.
CODED_SHORT = re.compile(rf"(?:{SHORT_CODE},? )?{TOWN}{COUNTRY}\.?")
BEFORE_CODE = re.compile(rf"{TOWN},? (?:{BRITISH}|{EIRCODE}|(?:{STATES}) (?:\d{{4,5}}|[A-Z]\d[A-Z] ?\d[A-Z]\d))\.?")
# Streets whose number is missing, or written before: "Market Place, Ripon", "Piazza del Duomo, Siena".
STREET = re.compile(
    rf"(?:{NAME} ){{0,4}}(?:(?=[{CAPITAL}])[\w-]*(?i:straße|strasse|str\.|gasse|platz|allee|straat|laan|plein"
    rf"|gracht|gatan"
    rf"|vägen|torget)|Street|Road|Lane|Avenue|Square|Quay|Place|Row)(?: \d{{1,4}}\w?)?"
    r"|(?i:via|viale|piazza|corso|rue|avenue|place|boulevard|quai|calle|avenida|plaza|paseo|rua|praça|ulica|ul\.) .+"
)
END = re.compile(
    r"\s*(?:\b(?:tel|telefon|phone|fon|fax|mobil|e-?mail|mail|www|https?|tél|teléfono|telefono|p\.? ?iva)\b|[☎📞✉]).*$",
    re.I,
)
PARTS = re.compile(r"\s*[|·•;]\s*|,\s+|\s+[-–—]\s+")
LABEL = re.compile(r"^[^\W\d_][^:\d]{1,30}: ?(?=\S)")
# "Sevilla, 15 de noviembre de 2026", "Furth, den 3.11.2026": where a notice was signed.
SIGNED = re.compile(
    rf"^(?:(?:Fait à|Dado en|Lì|En|A|Em) )?{TOWN}, (?:(?:den|le|il|el|a|lì|am|dnia|dne|on|em) )?"
    r"\d{1,2}(?:\. ?|er |º |° | |[./-])(?:de |d['’])?(?:[^\W\d_]{3,10}\.?|\d{1,2}),?[ ./-](?:de |del )?\d{4}\b",
    re.M,
)
# A town as it calls its house.
OF_TOWN = re.compile(
    r"(?:(?:Excmo\. |Ilmo\. )?Ayuntamiento|Ajuntament|Concello|Comune|Mairie|Ville|Commune|Gemeente"
    r"|(?:Große Kreiss|S)tadt"
    r"(?:verwaltung)?|Gemeinde(?:verwaltung)?|Markt(?:gemeinde)?|Marktgemeinde|Câmara Municipal|Município"
    r"|Prefeitura(?: Municipal)?|Junta de Freguesia|(?:City|Town|Village|Borough|Township) (?=of)"
    r"|Urząd (?:Miasta|Gminy)"
    r"|(?:Městský|Obecní|Mestský) úřad|Město|Obec|Primăria)"
    rf" ?(?:(?:de la|de|di|of|do|da|der|w|v|i) |d['’])?{TOWN}(?: \((?P<region>[^()\d]{{2,30}})\))?",
    re.I,
)
# "Since 1904 in Ripon", as houses say below their name.
SINCE = re.compile(
    r"\b(?:seit|since|est\.?|established|depuis|desde|dal|sinds|sedan|siden|od)(?: dem jahr)? (?:1[6-9]|20)\d\d"
    rf"(?: in| à| en| a| te| i| w|,) {TOWN}",
    re.I,
)
# "a Montalcino (SI)", "en Conil de la Frontera (Cádiz)".
IN_REGION = re.compile(
    r"\b(?:in|near|à|a|en|em|te|w|we|v|i|bei|près de|cerca de|vicino a) "
    rf"(?P<place>{TOWN} \((?P<region>[^()\n]{{2,40}})\))"
)


def town_told(text: str, company: str = "") -> str:
    """The town that a text tells without calling it one; empty where it tells none.

    The surer first: beside its region, in an address, in the name of a town that hires, above the day of a notice.
    """
    text = text[:LOOKED_AT]
    return (
        of_row(text)
        or in_region(text)
        or beside(company, text)
        or of_address(text)
        or of_a_town(company, text)
        or of_a_notice(text)
        or since_then(text)
        or alone(text)
    )


def of_row(text: str) -> str:
    """The places of a row near the top that says nothing else but how one works: "Remote • Leeds • York"."""
    for line in text.split("\n", FIRST)[:FIRST]:
        parts = PARTED.split(line.strip()) if len(line) <= LONGEST else []
        towns = [part for part in parts if is_place(part) and not spoken_mode(part)]
        if towns and len(parts) > 1 and all(part in towns or spoken_mode(part) for part in parts):
            return "; ".join(towns)
    return ""


def in_region(text: str) -> str:
    """A town that a sentence says with its region in brackets."""
    found = (one for one in IN_REGION.finditer(text) if is_region(one["region"]) and not is_job(one["town"]))
    return next((one["place"] for one in found), "")


def beside(company: str, text: str) -> str:
    """A town that stands behind the name of the house on a line of their own: "Elm Playhouse, Ripon"."""
    form = rf"^(?:The )?{re.escape(company)}, {TOWN}(?:, {TOWN.replace('town', 'more')})?$"
    found = re.search(form, text, re.M | re.I) if company else None
    if found is None or not found["town"][0].isupper() or is_job(found[0]) or DEPARTMENT.fullmatch(found["town"]):
        return ""
    if (
        re.match(r"[^\W\d_]['’]", found["town"])
        or spoken_mode(found["town"])
        or found["town"].casefold() in BEGINNERS | NO_NAMES
    ):
        return ""
    return f"{found['town']}, {found['more']}" if found["more"] else found["town"]


def of_address(text: str) -> str:
    """The town of the last address in a text: houses have theirs at its foot."""
    towns = [town for line in with_next(text.split("\n")) if (town := in_line(line))]
    return towns[-1] if towns else ""


def with_next(lines: list[str]) -> list[str]:
    """Lines, and a street with the town on the line below it as one."""
    said = [line.strip(" *_>|·•-–—~") for line in lines]
    said = [line for line in said if line]
    pairs = zip(said, [*said[1:], ""], strict=False)
    return [f"{line}, {below}" if is_street(line) or STREET.fullmatch(line) else line for line, below in pairs]


def in_line(line: str) -> str:
    """The town of an address on a line, behind its street or behind its code; empty where there is none."""
    if len(line) > LONGEST:
        return ""
    parts = [END.sub("", LABEL.sub("", part)).strip(" .") for part in PARTS.split(line)]
    for part, below in zip(["", *parts], parts, strict=False):
        is_below = is_street(part) or bool(STREET.fullmatch(part))
        forms = (CODED, CODED_SHORT) if is_below else (CODED,)
        found = next(filter(None, (form.fullmatch(below) for form in forms)), None)
        found = found or BEFORE_CODE.fullmatch(below)
        if found and not is_job(found["town"]):
            return found["town"]
    return ""


def of_a_town(company: str, text: str) -> str:
    """The town that is itself the house, where its region is said: "Comune di Olmo (PV)", or so within the text."""
    found = OF_TOWN.fullmatch(company)
    if found is None:
        return ""
    said = re.search(rf"{re.escape(found['town'])} \((?P<region>[^(),\d]{{2,30}})[,)]", text)
    region = found["region"] or (said["region"] if said and is_region(said["region"]) else "")
    region = region.title() if len(region) > LONGEST_CODE else region
    town = found["town"].title() if found["town"].isupper() else found["town"]
    return f"{town} ({region})" if region else ""


def alone(text: str) -> str:
    """A town that is known and stands alone on one of the first lines."""
    lines = (line.strip(" *_•-") for line in text.split("\n", MANY)[:MANY])
    return next(
        (line for line in lines if ":" not in line and is_place(line) and not spoken_mode(line) and not is_aside(line)),
        "",
    )


def since_then(text: str) -> str:
    """The town in which a house says that it has been for long."""
    found = SINCE.search(text)
    return found["town"] if found and found["town"][0].isupper() else ""


def of_a_notice(text: str) -> str:
    """The town where a notice was signed, before its day."""
    found = SIGNED.search(text)
    return found["town"] if found and not is_job(found["town"]) else ""
