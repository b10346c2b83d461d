"""What a place looks like where nothing says that it is one."""

from __future__ import annotations

import re
from functools import cache
from zoneinfo import available_timezones

from exchange.postings import words
from exchange.postings.jobs import is_job
from exchange.postings.modes import COUNT, DAYS, spoken_mode
from exchange.postings.regions import CITIES, REGIONS
from exchange.postings.words import any_of

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
# The line of a street with the number of a house.
STREET_SIGN = (
    rf"(?:\d{{1,4}}[a-zA-Z]?(?:[-–/]\d{{1,4}})? (?:[^\W\d_][\w.'’-]* ){{1,3}}"
    r"(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Square|Quay|Terrace|Row|Hill|Parade|Crescent|Drive|Place|Court|Yard|Boulevard|Blvd|Way)\.?"
    rf"|\d{{1,4}}(?: ?(?:bis|ter|[A-Ca-c]))?,? (?i:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse"
    rf"|route|cours|square) {WORDS}"
    rf"|(?:{WORD} ){{0,3}}[\w-]*(?i:straße|strasse|str\.|weg|gasse|platz|allee|ring|ufer|damm|markt|straat|laan"
    rf"|gracht|plein|kade"
    r"|gatan|vägen|vej|gade|gata|veien) \d{1,4}\s?[a-zA-Z]?(?:[-–/]\d{1,4})?"
    rf"|(?i:calle|c/|avda\.?|avenida|plaza|paseo|via|viale|piazza|corso|rua|avenida|praça|ul\.|al\."
    rf"|pl\.) ?{WORDS},? (?:n[º°.] ?)?\d{{1,4}}\w?)"
)
SURE = (
    rf"{STREET_SIGN}, (?:(?:[A-Z]{{1,2}}-)?\d{{4,5}} (?:[A-Z]{{2}} )?|\d\d-\d{{3}} )?{WORDS}(?:, {WORDS})?|"
    rf"{STREET}(?:[A-Z]{{1,2}}-)?\d{{4,5}}(?: [A-Z]{{2}})?(?:,(?= [A-ZÀ-Þ]))? {WORDS}(?:, {WORDS})?"
    rf"|{STREET}{WORDS}, (?:{STATES})(?: \d{{5}}(?:-\d{{4}})?)?"
    rf"|(?:{WORD} ){{1,3}}(?:{BARE_STATES})"
    rf"|{WORD}(?: {WORD}){{0,4}} ?/ ?(?:{BRAZIL})|{WORDS} \((?i:{CENTRE})\)|{WORDS} (?i:{AREA})|Greater {WORDS} Area"
    rf"|{WORDS}, (?:ul\.|al\.|pl\.|calle|c/|rua|via|rue|str\.|strada|ulice|utca|улица|ул\.|вулиця|вул\.|проспект"
    rf"|просп\."
    rf"|пр-т|пер\.|шоссе|бул\.) ?{WORDS},? (?:д\. ?)?\d{{1,4}}\w?"
    rf"|{WORDS}, (?:Co\.|County) {WORD}(?:,? [A-Z]\d[\dW] ?[A-Z\d]{{4}})?"
    rf"|{WORDS}, (?:{MEXICO})\.?|{WORDS} \((?i:pow\.|powiat|gm\.|gmina|prov\.|provincia|provincie|kreis|landkreis"
    rf"|lkr\.|bezirk|okres|okr\.|kommune|județ|jud\.|comarca"
    rf"|partido|concelho|kanton|canton) ?(?:di |de |d['’])?[^()\d]{{2,40}}\)(?:, {WORDS})?"
    rf"|{WORDS}, (?:{WORDS} provincia|provincia de {WORDS}|(?:Landkreis|Kreis|Bezirk|Kanton) {WORDS})"
    rf"|{WORDS}(?:, {WORDS}(?: & {WORDS})?)?,? (?:NSW|VIC|QLD|TAS|ACT|(?:WA|SA|NT)(?= \d))(?: \d{{4}})?"
    rf"|{WORDS}(?:, {WORDS}){{0,2}},? [A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}"
)
SURE_FORMS = re.compile(SURE)
# "Joinville - SC".
TOWN_AND_STATE = re.compile(rf"(?P<town>{WORDS}) - (?:{BRAZIL})")
FORMS = re.compile(
    # Leeds (hybrid), Nantes (44), Basel (CH)
    rf"{SURE}|(?!.*\b(?:Dr|Prof)\b)[^\d:?!]{{2,60}} \((?:(?i:{MODE})|\d{{2,3}}|[A-Z]{{2}})\)"
    # 29 - Quimper, Quimper - 29
    rf"|\d\d[ \d]? - {WORDS}|(?!(?i:page|step|level|part|grade|band|team|route|schicht)\b){WORDS} - (?:{FRENCH})"
    rf"|(?:(?i:(?:fully )?remote|hybrid|on-?site)),? [-–(]?\s?(?:in )?{WORDS}(?:, {WORDS})*\)?"
)


# Of Italy, by which a town is told from others of its name.
PROVINCES = frozenset(
    "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR"  # noqa: SIM905
    " GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ"
    " RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV".split()
)
# A house with its town behind it is no place.
HOUSE = re.compile(rf"(?:{any_of(words.KINDS)}|{any_of(words.ORGANIZATIONS)}|{any_of(words.JOBS_AT)})\b", re.I)
# In no place.
# "Leeds or remote (UK)".
OR_REMOTE = re.compile(r"(?:,? (?:or|oder|ou|o|of)|\s*/) (?:fully )?remote\b.{0,40}$", re.I)
SPEAKS = re.compile(r"\b(?:is|are|ist|sind|est|sont|hiring|jobs?|sucht|recrute|looking|seeking)\b", re.I)


# "Leeds or remote anywhere in Europe", "Leeds, remote within the UK", "Leeds; with travel to York".
LONG_MODE = re.compile(
    r"(?:,? (?:or|oder|ou|o|of|and|und|et|y|e|&|\+)|,|\s*/) (?:fully |100\s?% )?(?:remote|remot[oa]|home[- ]?office"
    r"|télétravail|distanciel|teletrabajo"
    r"|teletrabalho|smart ?working|thuis)"
    r"(?:[ (,–—-].*)?$|;\s+(?-i:[a-zà-ÿ]).*$",
    re.I,
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
# "Leeds. This job is on site", "Leeds, we'd like to see you each month", "Whitby, with travel along the coast".
CLAUSE_BEHIND = re.compile(
    r"(?<=[^\W_][^\W_])(?:\.|[,;]| [-–—]) (?:(?:this|these|the|it|we|you|there|diese|der|die|das|wir|sie|du|cette?|ce"
    r"|nous|vous|este|esta|nosotros|questa?|noi|deze|wij|you['’]ll|we['’]\w+|it['’]s)\b(?=(?: \S+){2})"
    r"|\d(?:-\d)? (?:days?|tage?|jours?|d[ií]as?|giorni|dagen)\b"
    r"|(?:with|some|regular|occasional|plus|incl\w*|mit|inkl\w*|avec|con|com|met) (?:[^\s,]+ )?"
    r"(?:travel\w*|visits?|trips?|reise\w*|dienstreise\w*|déplacements?|viajes?|desplazamientos?|trasferte|viagens"
    r"|reizen)\b).*$",
    re.I | re.S,
)
# "Head office just outside Reading", "Lavoro ibrido a Reggio Emilia".
OFFICE_BEFORE = re.compile(
    r"^(?:(?:our )?(?:head|main|central)? ?(?:office|site|base|hq)|lavoro (?:ibrido|in sede|in presenza|da remoto)"
    r"|trabajo (?:híbrido|presencial|remoto)|travail (?:hybride|sur site)|trabalho (?:híbrido|presencial)) "
    r"(?:just outside|close to|based in|near|in|at|a|à|en|em) (?=(?-i:[A-ZÀ-Þ]))",
    re.I,
)
# "神戸市中央区(転勤なし)".
NO_MOVING = re.compile(r"[(（](?:転勤|リモート|在宅|U・?Iターン)[^()（）]*[)）]$")
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
# "Remote or Leeds".
REMOTE_OR = re.compile(
    r"^(?:fully )?remote(?: (?:or|oder|ou|o|of|and|und|et|y|e|&|\+) (?:in )?| ?/ ?)(?=(?-i:[^\W\d_a-z]))", re.I
)
# "Fully remote anywhere in Ireland", "Remote within the EU", "100 % remote aus Deutschland".
REMOTE_WITHIN = re.compile(
    r"^(?:(?:fully |100\s?% )?(?:remote|home[- ]?office|remot[oa]|télétravail|teletrabajo|teletrabalho|distans"
    r"|zdalnie),? )?"
    r"(?:from )?(?:anywhere |überall |partout |desde cualquier lugar )?(?:in|within|across|aus|innerhalb|en|dans"
    r"|depuis|desde"
    r"|da|dall['’]|w|i)(?:nerhalb)? (?:the |ganz |toda? |tutta |all of |der )?(?=(?-i:[^\W\d_a-zà-ÿ]))",
    re.I,
)
# "Conches (Eure (27))".
COUNTY_BEHIND = re.compile(r" \([^()\d]+ \(\d\d\w?\)\)$")
# "12 Elm Street, Leeds", "12, rue des Ormes, 33000 Bordeaux", "Ulmenweg 3, 12345 Ulmstadt", "Via Olmo 3, Pavia".
STREET_BEFORE = re.compile(
    rf"^{STREET_SIGN}" + r",\s+(?=(?:[A-Z]{1,2}-)?(?:\d{4,5} (?:[A-Z]{2} )?|\d\d-\d{3} |\d{3} \d\d )?[^\W\d_a-z])"
)
# "Remote - Canada", "Remote (US)", "Home office, Deutschland": beside a town it is no place of its own.
ONLY_REMOTE = re.compile(
    r"(?:(?:fully|100\s?%) )?(?:remote|remot[oa]|home[- ]?office|télétravail|teletrabajo|teletrabalho)"
    r"(?:\s*[-–—,:(/]\s*.*|\s+(?:in|within|from|across|aus|en|depuis|desde|w)\s.*)?"
    r"|[^\W\d_][^;]*(?:\s+[-–—]\s+|,\s+|\s+\(|\s+)(?:fully )?remote\)?"
    r"|anywhere(?: in .*)?|worldwide",
    re.I,
)
ANYWHERE = re.compile(rf"anywhere|worldwide|überall|partout|everywhere|{MODE}", re.I)


def where_one_works(place: str) -> str:
    """Of several places with a semicolon between, those that are not only remote; all where there are no others."""
    found = [one for one in place.split("; ") if not ONLY_REMOTE.fullmatch(one.strip())]
    return "; ".join(found) or place


def without_mode(place: str) -> str:
    """ "Leeds (hybrid)", "Leeds/hybrid" and "Leeds (2 days on site)" give "Leeds", and "Dijon - 21" "Dijon"."""
    place = OFFICE_BEFORE.sub("", NO_MOVING.sub("", CLAUSE_BEHIND.sub("", place)))
    # "Remote (80 %) / Leeds (20 %)".
    place = REMOTE_OR.sub("", re.sub(r" \(\d{1,3} ?%\)", "", place))
    place = STREET_BEFORE.sub("", re.sub(rf"(?<=[^\W\d_]) - (?:{FRENCH})$", "", place))
    bare, _, within = place.removesuffix(")").partition(" (")
    is_aside = spoken_mode(within) or (re.search(r"\d[^\d]*\d", within.replace(" ", "")) and len(within) > len("75015"))
    if place.endswith(")") and is_aside and not COUNTY_BEHIND.search(place):
        return bare
    place = REMOTE_WITHIN.sub("", place)
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


def is_street(line: str) -> bool:
    """Whether a line is a street with the number of a house, and nothing else."""
    return bool(re.fullmatch(STREET_SIGN, line))


def is_region(said: str) -> bool:
    """Whether a word in brackets behind a town is its province, its department or its country."""
    return said in PROVINCES or bool(re.fullmatch(r"\d\d\d?|2[AB]", said)) or said.casefold() in regions()


def has_form_of_place(part: str) -> bool:
    """Whether it is by its form nothing else than a place."""
    return len(part) <= 60 and bool(SURE_FORMS.fullmatch(part))


def is_town_and_state(part: str) -> bool:
    """Whether it is a town of Brazil with its state, "Joinville - SC", and no job with such letters behind."""
    found = TOWN_AND_STATE.fullmatch(part)
    return bool(found) and not is_job(part)


def is_place(part: str) -> bool:
    """Whether a part of a line is a place by its form, by its country at the end, or as a city that names a zone."""
    if SPEAKS.search(part):
        return False
    part = re.sub(r" only$", "", OR_REMOTE.sub("", part.strip()).replace("İ", "I"), flags=re.I)
    if not 2 <= len(part) <= 80:
        return False
    bare, _, within = part.removesuffix(")").rpartition(" (") if part.endswith(")") else (part, "", "")
    if (town := TOWN_AND_STATE.fullmatch(part)) and not is_job(town["town"]):
        return True
    is_house = within and HOUSE.match(part)
    if (FORMS.fullmatch(part) and not is_house) or within.casefold() in regions():
        return True
    if within.casefold() in cities() and not is_house:
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
