"""Postings in the data of boards and programs that is not schema.org's: what Greenhouse, Lever and others answer.

Their keys are read as schema.org's, whatever their case and signs; a thing is a posting if enough of it is known.
"""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import Any

from exchange.postings.amounts import number
from exchange.postings.jobs import is_job
from exchange.postings.modes import spoken_mode
from exchange.postings.periods import period, spoken_period
from exchange.postings.posted import day
from exchange.postings.salary import LEAST, in_text
from exchange.postings.sources import tenant
from exchange.postings.structured import walk

# By the key of schema.org, those of others; the surer first.
KEYS = {
    "title": "title roletitle positiontitle positionname openingname titletext stellenangebotstitel stellentitel titel "
    "titulo titre titolo intitule headline position puesto poste cargo vacante role designation name text",
    "hiringorganization": "companyname company hiringorganization employername employer organizationname organization "
    "organisation org hiringcompany companydisplayname companydetails client advertiser subcompany legalemployer "
    "employernamefromsearch displayemployername companyinfo "
    "unternehmen arbeitgeber firma entreprise empresa azienda bedrijf",
    "joblocation": "location locations locationname locationdisplay locationstext primarylocation worklocations "
    "officelocation locationnames postlocation citystatecountry formattedlocation displayworkplace workplaces offices "
    "workplaceaddress place workplace office area where stellenlokationen arbeitsort arbeitsorte "
    "standort ort lieutravail lieu ubicacion localizacao sede luogo plaats",
    "applicantlocationrequirements": "candidaterequiredlocation locationrestrictions geo",
    "description": "description descriptionhtml descriptionplain descriptiontext descriptionbody descriptions "
    "externaldescriptionstr content contenthtml contents sections body details overview stellenangebotsbeschreibung "
    "stellenbeschreibung beschreibung descripcion descricao descrizione descriptif omschrijving responsibilities "
    "snippet summary qualificationsummary excerpt",
    "basesalary": "salaryrange salary salarytext salarydisplaytext originalsalary "
    "compensation compensationtiersummary basesalary basepayrange pay payrange payranges "
    "payinputranges payrangedetails payperiodadjustedpay remuneration salaryinfo wage employmenttypes salario salaire "
    "gehalt verguetungsangabe verguetung salarydescription stipendio",
    "url": "url absoluteurl hostedurl openingshareurl link applyurl",
}
POSTED = (
    "dateposted posteddate postedat postedatdatetimeutc postedattimestamp postingdateparsed postedon posted "
    "publisheddate publishedat publishedon published publishtime publicationdate publicationstartdate firstpublished "
    "releaseddate datumersteveroeffentlichung dateofinitialpublicationutc postingdate lastpublicated activatedat "
    "livestartat externalpostedstartdate pubdate date createdat created createdon tcreate datecreated datecreation "
    "creationdate listedat openingdate originalopendate discoverdate aktuelleveroeffentlichungsdatum "
    "veroeffentlichtam fechapublicacion fechadepublicacion datepublication datapublicacao"
)
# Which of these are of nothing but a posting.
SURELY_POSTED = frozenset("dateposted posteddate jobposteddate jobdateposted postingdate jobpostingdate".split())  # noqa: SIM905
# What tells the mode in words, and what is simply so or not.
MODE = (
    "workplacetype workmode workmodel workarrangement remoteoption remotetype remotestatus remote isremote worktype "
    "locationtype worklocationoption workplace modalidad mode schedule teleworking workmodes remoteoptions employment"
)
# How boards write it in one word of their own.
CODES = {"fulltime": "remote", "fullyremote": "remote", "partial": "hybrid", "partlyremote": "hybrid"}
MODES = {
    "hybrid": "hybrid ishybrid",
    "remote": "remote isremote fullyremote telecommuting remoteindicator",
    "on-site": "onsite isonsite",
}
MORE = {
    "responsibilities": "keyresponsibilities majorduties lists",
    "qualifications": "qualifications requirements",
    "jobbenefits": "benefits benefitsdescription perks whatweoffer weoffer offerdescription advantages",
}
# Whether the pay is only what a board reckons, and nobody has said.
RECKONED = (
    "salaryispredicted ispredicted salarypredicted salaryisestimated salaryestimated isestimated isestimatedsalary"
)
SOURCE_OF_PAY = "salarysource salaryestimatesource salarytype paysource compensationsource payperiodsource"
# How the two ends of a pay are called: alone within a thing that is the pay, else with a word for it.
BARE = [(low, high) for low, high in (("min", "max"), ("minimum", "maximum"), ("from", "to"), ("low", "high"))]
PAY = "salary annualsalary yearlysalary pay payrange salaryrange compensation amount wage value range cents"
OF_PAY = [(f"{pay}{low}", f"{pay}{high}") for low, high in BARE for pay in PAY.split()]
OF_PAY += [(f"{low}{pay}", f"{high}{pay}") for low, high in BARE for pay in PAY.split()]
BARE += [("rangestart", "rangeend"), ("p10", "p90"), ("percentile10", "percentile90"), ("minprice", "maxprice")]
PERIOD = (
    "mode periodvalue "
    "salaryperiod salaryinterval salarytimeunit payperiod salarytype compensationfrequency period paymentperiod "
    "interval frequency unit rateintervalcode unittext"
)
CURRENCY = "salarycurrency currency currencycode salarycurrencycode paycurrency compensationcurrency currencytype"
# Within the thing that holds a place, its parts.
PLACE = {
    "addresslocality": "city town locality addresslocality cityname municipality ort",
    "addressregion": "region state addressregion province",
    "addresscountry": "country addresscountry countryname land",
}
PLACE_WITHIN = "address adresse postaladdress places"
WITHIN = (
    "displayname companynameoverride companyname name localizationvalue"
    " label location locationname text value libelle nom descriptor"
)
# What holds a part of a posting, and what a list of several.
PARTS = (
    "job jobad header categories attributes jobinfo jobpostinginfo info posting publicationdetails jobinfowrappermodel "
    "jobinfomodel jobinfoheadermodel salaryinfomodel essentials"
)
# Where a thing that is a posting names its owner or its places, although others mean something else by it.
OWNERS = "startup author profile"
WIDE = "region state province country countryname"
OTHER_PLACES = "additionallocations secondarylocations otherlocations alternatelocations alllocations"
LISTS = "jobs positions openings offers postings vacancies"
# "job_title" is the title as well.
OF_THE_JOB = re.compile(r"(?:job|vacancy|position)(?=.)")
# Besides a title; so much of a posting that it is one.
ENOUGH = 2
# Of a thing that holds a text in sections.
WRITTEN = frozenset("title name text value content html plain description role company summary".split())  # noqa: SIM905
MOST_WITHIN, LONGEST_PAY, DEEPEST = 50, 200, 4
# Of what is kept beside; and the length of one of these, which may be referred to any number of times.
MOST_INCLUDED, LONGEST_INCLUDED = 5000, 2000


def loose_postings(found: Any) -> list[dict[str, Any]]:
    """Every thing in a JSON value that is like a posting, by the keys of schema.org."""
    nodes = with_references([by_bare_key(thing) for thing in walk(with_included(found))])
    read = list(filter(None, map(as_posting, nodes)))
    owners = (first_of(node, f"{KEYS['hiringorganization']} name") for node in nodes if has_jobs(node))
    if read and (owner := next(filter(None, map(named, owners)), None)):
        read = [one | {"hiringorganization": one["hiringorganization"] or owner} for one in read]
    return read


def with_included(found: Any) -> Any:
    """What JSON:API keeps beside its data put where that refers to it."""
    if not (isinstance(found, dict) and isinstance(found.get("included"), list) and "data" in found):
        return found
    things = (one for one in found["included"][:MOST_INCLUDED] if isinstance(one, dict) and is_short(one))
    known = {(str(one.get("type")), str(one.get("id"))): one.get("attributes") for one in things}

    def put(thing: Any) -> Any:
        if not (isinstance(thing, dict) and isinstance(thing.get("relationships"), dict)):
            return thing
        referred = {
            name: [known.get((str(one.get("type")), str(one.get("id")))) for one in linked(link)[:MOST_WITHIN]]
            for name, link in thing["relationships"].items()
        }
        more = {name: [one for one in said if one] for name, said in referred.items()}
        own = thing.get("attributes")
        beside = {name: said[0] if len(said) == 1 else said for name, said in more.items() if said}
        return beside | own if isinstance(own, dict) else beside

    data = found["data"]
    if isinstance(data, dict) and not any(map(linked, (data.get("relationships") or {}).values())):
        # Of one thing alone, what is beside it belongs to it, although nothing refers there.
        more = {kind.removesuffix("s"): said for (kind, _), said in known.items() if said}
        data = {**more, **data["attributes"]} if isinstance(data.get("attributes"), dict) else data
    return [put(one) for one in data] if isinstance(data, list) else put(data)


def with_references(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What GraphQL's clients keep by its name put where others refer to it; nothing where it was not kept."""
    if not any("ref" in node and len(node) == 1 for node in nodes):
        return nodes
    known = {key: value for node in nodes for key, value in node.items() if is_kept(value)}

    def put(value: Any) -> Any:
        name = value.get("__ref") if isinstance(value, dict) else None
        return known.get(bare_key(name)) if name else value

    return [{key: put(value) for key, value in node.items()} for node in nodes]


def is_kept(value: Any) -> bool:
    return isinstance(value, dict) and "__typename" in value


def is_short(thing: dict[str, Any]) -> bool:
    try:
        return len(json.dumps(thing)) <= LONGEST_INCLUDED
    except RecursionError:
        return False


def linked(link: Any) -> list[dict[str, Any]]:
    """The things that a relationship of JSON:API refers to."""
    data = link.get("data") if isinstance(link, dict) else None
    return [one for one in (data if isinstance(data, list) else [data]) if isinstance(one, dict)]


def has_jobs(node: dict[str, Any]) -> bool:
    """Whether it is somebody's list of jobs."""
    return isinstance(first_of(node, LISTS), list)


def as_posting(node: dict[str, Any]) -> dict[str, Any]:
    node = with_parts(node)
    node = {OF_THE_JOB.sub("", key): value for key, value in node.items()} | node
    read = {name: value for name, keys in KEYS.items() if (value := first_of(node, keys)) is not None}
    read["title"] = next((value for key in KEYS["title"].split() if isinstance(value := node.get(key), str)), "")
    # One program counts the days since, and keeps the day itself as that on which it began to stand.
    days = f"{POSTED} startdate" if "postedon" in node else POSTED
    read["dateposted"] = next((node[key] for key in days.split() if key in node and day(node[key])), None)
    places = read.setdefault("joblocation", node if first_of(node, PLACE["addresslocality"]) else None)
    places = read["joblocation"] = places or first_of(node, WIDE)
    read = {name: value for name, value in read.items() if value}
    if not read.get("title") or not is_enough(read):
        return {}
    read["joblocationtype"] = mode_of(node) or (mode_of(by_bare_key(places)) if isinstance(places, dict) else "")
    more = [*listed(first_of(node, "offers")), *listed(first_of(node, OTHER_PLACES))]
    # Where the first is a name alone, the others are told as it is: by their names, and not with their countries.
    is_name = isinstance(places, str) and "," not in places
    read["joblocation"] = [
        as_place(one) for one in [*listed(places), *([named_place(one) for one in more] if is_name else more)]
    ]
    owner = read.get("hiringorganization") or next(
        (said for key in OWNERS.split() if isinstance(said := node.get(key), dict)), None
    )
    # A number is what a program counts it by.
    read["hiringorganization"] = said if re.search(r"[^\W\d_]", str(said := named(owner) or "")) else None
    read["tenant"] = tenant_of(node)
    read["description"] = told(read.get("description"))
    read |= {name: said for name, keys in MORE.items() if (said := told(first_of(node, keys)))}
    read["basesalary"] = [] if is_reckoned(node) else pays(node, read.get("basesalary"))
    read["salarycurrency"] = first_of(node, CURRENCY)
    return read


def is_reckoned(node: dict[str, Any]) -> bool:
    """Whether a thing says of its pay that it is an estimate: `"salary_is_predicted": "1"`."""
    within = (node, *(by_bare_key(one) for one in node.values() if isinstance(one, dict)))
    said = (str(one.get(key)).casefold() for one in within for key in RECKONED.split())
    sources = (str(node.get(key)).casefold() for key in SOURCE_OF_PAY.split())
    return any(word in ("1", "true", "yes") for word in said) or any(
        re.fullmatch(r"(?:.*_)?(?:estimated?|predicted|extrapolated|ml|model)(?:_.*)?", word) for word in sources
    )


def with_parts(node: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    """A thing with what its parts hold, and their own; what it holds itself counts more."""
    for part in (node.get(name) for name in PARTS.split()):
        if isinstance(part, dict) and depth < DEEPEST:
            node = with_parts(by_bare_key(part), depth + 1) | node
    return node


def is_enough(read: dict[str, Any]) -> bool:
    """Whether so much is known of a thing that it is a posting; less of what is called like a job."""
    if len(read) > ENOUGH and ("description" in read or {"hiringorganization", "joblocation"} <= read.keys()):
        return True
    return bool({"hiringorganization", "joblocation"} & read.keys()) and is_job(read["title"])


def listed(value: Any) -> list[Any]:
    """Each of a list, also of one that is kept as such; of nothing none."""
    if isinstance(value, dict) and isinstance(value.get("json"), list):
        value = value["json"]
    return value if isinstance(value, list) else [value] if value else []


def by_bare_key(thing: dict[str, Any]) -> dict[str, Any]:
    """What a thing holds, by its keys without case and signs: "Job_Title" is "jobtitle"."""
    return {bare_key(key): value for key, value in thing.items()}


def bare_key(key: Any) -> str:
    return re.sub(r"[\W_]", "", str(key).lower())


def first_of(node: dict[str, Any], keys: str) -> Any:
    return next((node[key] for key in keys.split() if node.get(key) not in (None, "", [], {})), None)


def named(value: Any) -> Any:
    """The name of a thing that is held in a thing of its own."""
    if not isinstance(value, dict):
        return value
    return first_of(by_bare_key(value), WITHIN)


def tenant_of(node: dict[str, Any]) -> str:
    """Whose a posting is by its addresses."""
    addresses = (value for value in node.values() if isinstance(value, str) and value.startswith("http"))
    return next(filter(None, map(tenant, addresses)), "")


def as_place(value: Any, depth: int = 0) -> Any:
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, dict) or depth > DEEPEST:
        return value
    small = by_bare_key(value)
    if isinstance(whole := first_of(small, "fulllocation displayaddress displayworkplace"), str):
        return re.sub(r",(?:\s*,)+", ",", whole)
    parts = {name: named(first_of(small, keys)) for name, keys in PLACE.items()}
    if not parts["addresslocality"] and (inner := first_of(small, PLACE_WITHIN)):
        return as_place(inner, depth + 1)
    return parts if parts["addresslocality"] else first_of(small, WITHIN)


def named_place(value: Any) -> Any:
    """The name that a place has of its own, without its region and country; the place itself where it has none."""
    small = by_bare_key(value) if isinstance(value, dict) else {}
    own = (small.get(key) for key in f"{WITHIN} {PLACE['addresslocality']}".split())
    return next((said for said in own if isinstance(said, str) and said), value)


def mode_of(node: dict[str, Any]) -> str:
    said = [(key, named(next(iter(listed(node.get(key))), None))) for key in MODE.split()]
    coded = (
        CODES.get(re.sub(r"[\W_]", "", one.lower())) for key, one in said if isinstance(one, str) and "remote" in key
    )
    spoken = (mode for _, one in said if isinstance(one, str) and (mode := spoken_mode(one)))
    simply = (name for name, keys in MODES.items() if any(node.get(key) is True for key in keys.split()))
    return next(filter(None, coded), "") or next(spoken, "") or next(simply, "")


def told(value: Any, depth: int = 0) -> str:
    """The words of a text, of a list or of the sections of a thing, each below its heading."""
    if isinstance(value, dict) and depth < DEEPEST:
        value = [one for key, one in value.items() if isinstance(one, dict | list) or str(key).lower() in WRITTEN]
    if isinstance(value, list) and depth < DEEPEST:
        return "\n".join(filter(None, (told(one, depth + 1) for one in value[:MOST_WITHIN])))
    return value if isinstance(value, str) else ""


def pays(node: dict[str, Any], value: Any) -> list[Any]:
    """What a thing, and a value within it, say of the pay: first what has two ends, then what is written."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        value = " - ".join(value[:2])
    if not isinstance(value, dict | list):
        return [*pay_of(node, OF_PAY), *([value] if value else [])]
    within = list(islice(map(by_bare_key, walk(value)), MOST_WITHIN))
    written = (text for one in within for text in one.values() if isinstance(text, str) and len(text) <= LONGEST_PAY)
    said = next((text for text in islice(written, MOST_WITHIN) if in_text(text, must_say_so=False)), None)
    # What the whole says of its parts, and what the posting says of the whole.
    whole = node | (by_bare_key(value) if isinstance(value, dict) else {})
    around = {key: whole[key] for key in (*PERIOD.split(), *CURRENCY.split()) if key in whole}
    ended = (pay for one in within for pay in pay_of(around | one, BARE + OF_PAY))
    return [*pay_of(node, OF_PAY), *islice(ended, 1), *([said] if said else [])]


def pay_of(node: dict[str, Any], names: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """The two ends of a pay by their keys, with its period and currency; nothing where they are too low for one."""
    if isinstance(both := node.get("range"), list) and names is not OF_PAY and 0 < len(both) <= LEAST:
        node = {"min": both[0], "max": both[-1]} | node
    for low, high in (both for both in names if not node.keys().isdisjoint(both)):
        said = [node.get(low), node.get(high)]
        ends = [number(value_of(one)) for one in said]
        if max(filter(None, ends), default=0) >= LEAST:
            ends = [end and end / 100 for end in ends] if "cents" in low else ends
            within = next((by_bare_key(one) for one in said if isinstance(one, dict)), {})
            unit = unit_of(node) or unit_of(within) or ("year" if low.startswith(("annual", "yearly")) else "")
            code = first_of(node, CURRENCY) or next(
                (in_text(str(value_of(one)), must_say_so=False).currency for one in said), None
            )
            # Who writes the period by that key pays in one money, and says it nowhere.
            code = code or ("USD" if "rateintervalcode" in node else None)
            return [{"minvalue": ends[0], "maxvalue": ends[1], "unittext": unit, "currency": code}]
    return []


def value_of(end: Any) -> Any:
    """One end of a pay out of the thing that holds it."""
    return first_of(by_bare_key(end), "amountvalue value amount") if isinstance(end, dict) else end


def unit_of(node: dict[str, Any]) -> str:
    """The period of a pay by a word, by the name or the number of a thing, or by what the pay is called."""
    for said in (node.get(key) for key in PERIOD.split()):
        small = by_bare_key(said) if isinstance(said, dict) else {"name": said}
        words = (small.get(name) for name in ("id", *WITHIN.split()))
        # "Bruto/año".
        spoken = (period(word.rpartition("/")[2]) or spoken_period(word) for word in words if isinstance(word, str))
        if found := next(filter(None, spoken), ""):
            return found
    return next((one for name in ("title", "label") if (one := spoken_period(str(node.get(name) or "")))), "")


def day_in(data: list[Any]) -> Any:
    """The one day that data calls the day of the posting, wherever it stands; None where there are several."""
    nodes = map(by_bare_key, walk(data))
    said = (node[key] for node in nodes for key in node.keys() & SURELY_POSTED)
    return found.pop() if len(found := {one for value in said if (one := day(value))}) == 1 else None
