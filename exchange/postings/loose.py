"""Postings in the data of boards and programs that is not schema.org's: what Greenhouse, Lever and others answer.

Their keys are read as schema.org's, whatever their case and signs; a thing is a posting if enough of it is known.
"""

from __future__ import annotations

import re
from typing import Any

from exchange.postings.structured import walk

# By the key of schema.org, those of others; the surer first.
KEYS = {
    "title": "title roletitle positiontitle positionname position role designation name text",
    "hiringorganization": "companyname company employername employer organizationname organization organisation "
    "hiringcompany companydisplayname companydetails client advertiser",
    "joblocation": "location locations locationname geo candidaterequiredlocation primarylocation "
    "officelocation formattedlocation place workplace city",
    "description": "description descriptionhtml descriptionplain descriptionbody content body details responsibilities "
    "snippet",
    "dateposted": "dateposted posteddate postedat postedatdatetimeutc postedattimestamp postedon "
    "publisheddate publishedat publicationdate firstpublished "
    "releaseddate pubdate date createdat created listedat openingdate",
    "basesalary": "salary salaryrange salarytext compensation pay payrange basesalary wage",
    "joblocationtype": "workplacetype workmode workmodel remoteoption remotetype remote isremote worktype locationtype",
    "url": "url absoluteurl hostedurl link applyurl",
}
LEAST, MOST = "salarymin minsalary minimumsalary payfrom", "salarymax maxsalary maximumsalary payto"
PERIOD = "salaryperiod salaryinterval payperiod salarytype period"
CURRENCY = "salarycurrency currency currencycode paycurrency"
# Within the thing that holds a place, its parts.
PLACE = {"addresslocality": "city town locality", "addressregion": "region state", "addresscountry": "country"}
WITHIN = "displayname name label fulllocation location text"
# Besides a title; so much of a posting that it is one.
ENOUGH = 2


def loose_postings(found: Any) -> list[dict[str, Any]]:
    """Every thing in a JSON value that is like a posting, by the keys of schema.org."""
    bare = map(by_bare_key, walk(found))
    # "job_title" is the title as well.
    nodes = ({key.removeprefix("job"): value for key, value in node.items()} | node for node in bare)
    return [read for node in nodes if (read := as_posting(node))]


def as_posting(node: dict[str, Any]) -> dict[str, Any]:
    inner = node.get("categories")
    node = node | ({key.lower(): value for key, value in inner.items()} if isinstance(inner, dict) else {})
    read = {name: value for name, keys in KEYS.items() if (value := first_of(node, keys)) not in (None, "", [], {})}
    if not isinstance(read.get("title"), str) or len(read.keys() & KEYS.keys()) <= ENOUGH:
        return {}
    if "description" not in read and not {"hiringorganization", "joblocation"} <= read.keys():
        return {}
    low, high = first_of(node, LEAST), first_of(node, MOST)
    if low or high:
        read["basesalary"] = {"minvalue": low, "maxvalue": high, "unittext": first_of(node, PERIOD)}
    if code := first_of(node, CURRENCY):
        read["salarycurrency"] = code
    places = read.get("joblocation")
    read["joblocation"] = [as_place(one) for one in (places if isinstance(places, list) else [places])]
    read["hiringorganization"] = named(read.get("hiringorganization"))
    if isinstance(is_remote := read.get("joblocationtype"), bool):
        read["joblocationtype"] = "remote" if is_remote else ""
    return read


def by_bare_key(thing: dict[str, Any]) -> dict[str, Any]:
    """What a thing holds, by its keys without case and signs: "Job_Title" is "jobtitle"."""
    return {re.sub(r"[\W_]", "", str(key).lower()): value for key, value in thing.items()}


def first_of(node: dict[str, Any], keys: str) -> Any:
    return next((node[key] for key in keys.split() if node.get(key) not in (None, "", [], {})), None)


def named(value: Any) -> Any:
    """The name of a thing that is held in a thing of its own."""
    if not isinstance(value, dict):
        return value
    return first_of(by_bare_key(value), WITHIN)


def as_place(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    small = by_bare_key(value)
    parts = {name: named(first_of(small, keys)) for name, keys in PLACE.items()}
    return parts if parts["addresslocality"] else first_of(small, WITHIN) or parts
