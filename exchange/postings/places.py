"""What a place looks like where nothing says that it is one."""

from __future__ import annotations

import re
from functools import cache
from zoneinfo import available_timezones

from exchange.postings.modes import COUNT, DAYS, spoken_mode
from exchange.postings.regions import CITIES, REGIONS

STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|"
    "RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|AB|BC|MB|NB|NS|ON|QC|SK|NSW|VIC|QLD|GB|UK|NL|DE|CH|AT|FR|ES|IT|BE|US"
)
WORD = r"[^\W\d_][\w.'’-]*"
WORDS = rf"{WORD}(?:[ /]{WORD}){{0,4}}"
MODE = r"hybrid|remote|on-?site|hybride|híbrid[oa]|remot[oa]|vor ort|ibrido|présentiel|presencial"
# 34117 Kassel, CH-8400 Winterthur, 1012 AB Amsterdam; Lincoln, NE 68508; London E1 6AN
STREET = rf"(?:{WORDS} \d{{1,4}}\w?(?:[-–/]\d{{1,4}}\w?)?, |\d{{1,5}} {WORDS}, )?"
# States that stand behind a town without a comma; others are words, degrees or forms of companies.
BARE_STATES = "TX|NY|NJ|FL|WA|IL|AZ|OH|GA|NC|VA|TN|MN|WI|UT|NV|CA|MO|KY|CO"
# Behind a town and a stroke.
BRAZIL = "AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO"
# Behind a town and a comma, as Mexico shortens its states.
MEXICO = (
    r"Pue|Jal|N\.L|Qro|Gto|Ver|Yuc|Mich|Chih|Son|Coah|Tamps|B\.C|Edo\. ?(?:de )?Méx|Méx|CDMX|Hgo|Mor|Oax|Chis|Dgo"
    r"|Zac|S\.L\.P"
    r"|Ags|Q\. ?Roo|Nay|Gro|Tlax"
)
CENTRE = "stadtmitte|innenstadt|zentrum|city cent(?:re|er)|cent(?:re|er)|centre[- ]ville|centro|centrum"
# "San Francisco Bay Area", as networks call it.
AREA = (
    "(?:bay|metropolitan|metro) (?:area|region)|metroplex|(?:und|&) umgebung|et périphérie|y alrededores|e dintorni"
    "|en omgeving"
)
# The departments of France.
FRENCH = r"0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]"
SURE = (
    rf"{STREET}(?:[A-Z]{{1,2}}-)?\d{{4,5}}(?: [A-Z]{{2}})?(?:,(?= [A-ZÀ-Þ]))? {WORDS}(?:, {WORDS})?"
    rf"|{STREET}{WORDS}, (?:{STATES})(?: \d{{5}}(?:-\d{{4}})?)?"
    rf"|(?:{WORD} ){{1,3}}(?:{BARE_STATES})"
    rf"|{WORD}(?: {WORD}){{0,4}} ?/ ?(?:{BRAZIL})|{WORDS} \((?i:{CENTRE})\)|{WORDS} (?i:{AREA})|Greater {WORDS} Area"
    rf"|{WORDS}, (?:ul\.|al\.|pl\.|calle|c/|rua|via|rue) ?{WORDS} \d{{1,4}}\w?"
    rf"|{WORDS}, (?:{MEXICO})\.?|{WORDS} \((?i:pow\.|powiat|gm\.|gmina|prov\.|provincia|provincie|kreis|landkreis"
    rf"|lkr\.|bezirk|okres|okr\.|kommune|județ|jud\.|comarca"
    rf"|partido|concelho|kanton|canton) ?(?:di |de |d['’])?[^()\d]{{2,40}}\)(?:, {WORDS})?"
    rf"|{WORDS}, (?:{WORDS} provincia|provincia de {WORDS}|(?:Landkreis|Kreis|Bezirk|Kanton) {WORDS})"
    rf"|{WORDS}(?:, {WORDS}(?: & {WORDS})?)?,? (?:NSW|VIC|QLD|TAS|ACT|(?:WA|SA|NT)(?= \d))(?: \d{{4}})?"
    rf"|{WORDS}(?:, {WORDS}){{0,2}},? [A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}"
)
SURE_FORMS = re.compile(SURE)
FORMS = re.compile(
    # Leeds (hybrid), Nantes (44), Basel (CH)
    rf"{SURE}|(?!.*\b(?:Dr|Prof)\b)[^\d:?!]{{2,60}} \((?:(?i:{MODE})|\d{{2,3}}|[A-Z]{{2}})\)"
    # 29 - Quimper, Quimper - 29
    rf"|\d\d[ \d]? - {WORDS}|(?!(?i:page|step|level|part|grade|band|team|route|schicht)\b){WORDS} - (?:{FRENCH})"
    rf"|(?:(?i:(?:fully )?remote|hybrid|on-?site)),? [-–(]?\s?(?:in )?{WORDS}(?:, {WORDS})*\)?"
)


# In no place.
# "Leeds or remote (UK)".
OR_REMOTE = re.compile(r"(?:,? (?:or|oder|ou|o|of)|\s*/) (?:fully )?remote\b.{0,20}$", re.I)
SPEAKS = re.compile(r"\b(?:is|are|ist|sind|est|sont|hiring|jobs?|sucht|recrute|looking|seeking)\b", re.I)


# "Leeds or remote anywhere in Europe", "Leeds, remote within the UK", "Leeds; with travel to York".
LONG_MODE = re.compile(
    r"(?:,? (?:or|oder|ou|o|of)|,) (?:fully |100\s?% )?remote [^\W\d_]+ .*$|;\s+(?-i:[a-zà-ÿ]).*$", re.I
)
MODE_BEFORE = re.compile(rf"^(?:(?!remot)(?:{MODE}))(?:(?:,| in| [-–—]|\s*/)?\s+|/)(?=[^\s(])", re.I)
# "in Leeds at least two days, the others from home".
IN_BEFORE = re.compile(r"^(?:in|en|à|te) (?=[^\W\d_a-zà-ÿ])")
# "Leeds, with hybrid working", "Leeds (Dock Street), two days at home, the rest on site".
MODE_BEHIND = re.compile(r"(?:,| [-–—]| ?\(|;) ?(?=(?P<said>[^\n]+)$)")
SAID_OF_WORK = re.compile(
    r"(?:with|mit|avec|con|com|met|med|z|and|und|et|y|e|en|och|og|but|aber|mais|pero|ma|plus|including|inkl\.?"
    r"|zzgl\.?|some|up to"
    r"|partly|teilweise|optional(?:ly)?|flexible|flexibel|occasional(?:ly)?|bis zu|hasta|fino a|jusqu|\d) ?",
    re.I,
)
WEEK_BEHIND = re.compile(
    rf"(?<=[^\W_]),?(?: (?:at least|mindestens|au moins|al menos|almeno|minimaal|for|für|an|pendant|für mindestens))*"
    rf" {COUNT} {DAYS}\b.*$",
    re.I,
)
ALONE = re.compile(
    rf"(?:{MODE}|in[- ]person|in (?:the )?office|office[- ]based|home[- ]?office|t[ée]l[ée]travail|teletrabajo"
    rf"|teletrabalho"
    r"|smart ?working|hybrydow\w+|stacjonarn\w+|in presenza|på plats|på stedet|офис|удал[её]нн?[ао]|удал[её]нка"
    r"|гибрид\w*|oficina|biuro|kontor|kancelář|ibrida?|mixto|hybridarbete)"
    r"(?: (?:work\w*|role|model|policy|arbeit\w*|möglich|possible|posible|parziale|partiel|parcial|available"
    r"|option\w*))*",
    re.I,
)
ANYWHERE = re.compile(rf"anywhere|worldwide|überall|partout|everywhere|{MODE}", re.I)


def without_mode(place: str) -> str:
    """ "Leeds (hybrid)", "Leeds/hybrid" and "Leeds (2 days on site)" give "Leeds", and "Dijon - 21" "Dijon"."""
    place = re.sub(rf"(?<=[^\W\d_]) - (?:{FRENCH})$", "", place)
    bare, _, within = place.removesuffix(")").partition(" (")
    is_aside = spoken_mode(within) or (re.search(r"\d[^\d]*\d", within.replace(" ", "")) and len(within) > len("75015"))
    if place.endswith(")") and is_aside:
        return bare
    if said := re.fullmatch(rf"(?:{MODE}) \((?P<place>[^()]+)\)", place, re.I):
        places = [one for one in re.split(r"\s*/\s*", said["place"]) if not ANYWHERE.fullmatch(one)]
        return " / ".join(places)
    place = IN_BEFORE.sub("", LONG_MODE.sub("", MODE_BEFORE.sub("", without_words_on_work(place))))
    town, dash, behind = place.partition(" - ")
    place = WEEK_BEHIND.sub("", town if dash and spoken_mode(behind) else place)
    return re.sub(rf"\s*(?:/|[-–—,]\s)\s*(?:{MODE})(?:[- ](?:friendly|ok|possible|möglich))?$", "", place, flags=re.I)


def without_words_on_work(place: str) -> str:
    """A place up to where words begin that say from where one works there: "Leeds, two days on site"."""
    for sign in MODE_BEHIND.finditer(place):
        said = sign["said"].rstrip(") .")
        is_of_work = (
            bool(ALONE.fullmatch(said)) or bool(spoken_mode(said)) or bool(spoken_mode(SAID_OF_WORK.sub("", said)))
        )
        first = re.split(r"[,;]", said, maxsplit=1)[0].strip()
        if sign.start() and is_of_work and (first[:1].islower() or first[:1].isdigit() or ALONE.fullmatch(first)):
            return place[: sign.start()].rstrip()
    return place


def has_form_of_place(part: str) -> bool:
    """Whether it is by its form nothing else than a place."""
    return len(part) <= 60 and bool(SURE_FORMS.fullmatch(part))


def is_place(part: str) -> bool:
    """Whether a part of a line is a place by its form, by its country at the end, or as a city that names a zone."""
    if SPEAKS.search(part):
        return False
    part = re.sub(r" only$", "", OR_REMOTE.sub("", part.strip()).replace("İ", "I"), flags=re.I)
    if not 2 <= len(part) <= 80:
        return False
    bare, _, within = part.removesuffix(")").rpartition(" (") if part.endswith(")") else (part, "", "")
    if FORMS.fullmatch(part) or within.casefold() in regions():
        return True
    last = bare.rpartition(",")[2].strip().casefold()
    # "Hamburg-Altona".
    is_quarter = last.count("-") == 1 and last.partition("-")[0] in cities()
    return last in regions() if "," in bare else last in regions() or last in cities() or is_quarter


def are_places(line: str) -> bool:
    """Whether a line is a list of towns: "Leeds, York, Ripon", of which two are known and the others could be some."""
    towns = [town.strip() for town in re.split(r", (?:and )?|; ?| / | and | und | et | y ", line)]
    is_short = all(re.fullmatch(WORDS, town) for town in towns)
    return is_short and len(towns) > 1 and sum(map(is_place, towns)) > 1


def is_place_in(part: str, text: str) -> bool:
    """Whether a text speaks of this part as of a place."""
    said = re.escape(part.partition(",")[0])
    forms = (
        rf"\b(?:in|à|en|te|near|nach|di|a) {said}\b|\b{said} \(\d\d\)|\b(?!20\d\d )\d{{4,5}}(?: [A-Z]{{2}})? {said}\b"
    )
    # "Swindon, Wiltshire" on a line of its own.
    forms += rf"|^{said}, [^\W\d_]+$" if " " not in part else ""
    return bool(re.search(forms, text[:20_000], re.M))


@cache
def regions() -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in REGIONS.split(","))


@cache
def cities() -> frozenset[str]:
    """The cities after which zones are called, and others that are known."""
    return frozenset(" ".join(name.split()) for name in CITIES.split(",")) | frozenset(
        name.rpartition("/")[2].replace("_", " ").casefold()
        for name in available_timezones()
        if "/" in name and not name.startswith(("Etc/", "US/", "SystemV/"))
    )
