"""Contacts as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), which older address books read."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator

from applications.models import Contact
from exchange.out.snapshot import snapshot

VERSIONS = ("4.0", "3.0")
SPECIAL = re.compile(r"([\\,;])")
# In bytes, without the line's end: RFC 6350, 3.2.
LONGEST_LINE = 75


def write_cards(owner, version: str = VERSIONS[0]) -> Iterator[str]:
    """A card for each contact of a person, by name."""
    contacts = Contact.objects.for_user(owner).select_related("company")
    with snapshot(owner):
        for contact in contacts.iterator(chunk_size=500):
            yield "".join(f"{fold(line)}\r\n" for line in card(contact, version))


def card(contact: Contact, version: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    # The same card of the same person at every download, so that an address book keeps one of it.
    same = uuid.uuid5(uuid.NAMESPACE_OID, f"debrief {contact.owner_id} {contact.pk}")
    yield f"UID:urn:uuid:{same}"
    yield f"FN:{escape(contact.name)}"
    *given, family = contact.name.split() or [""]
    yield f"N:{escape(family)};{escape(' '.join(given))};;;"
    yield f"ORG:{escape(contact.company.name)}"
    work = "TYPE=work" if version == "4.0" else "TYPE=WORK"
    mail = "" if version == "4.0" else ",INTERNET"
    lines = {
        "TITLE": contact.role,
        f"EMAIL;{work}{mail}": contact.email,
        f"TEL;{work}": contact.phone,
        "NOTE": contact.notes,
    }
    for name, text in lines.items():
        if text:
            yield f"{name}:{escape(text)}"
    if contact.link:
        # An address is no text: its commas and semicolons stay as they are.
        yield f"URL:{' '.join(contact.link.split())}"
    yield "END:VCARD"


def escape(text: str) -> str:
    return "\\n".join(SPECIAL.sub(r"\\\1", text).splitlines())


def fold(line: str) -> str:
    """A line that goes on after a blank where it is too long, never within a letter."""
    parts, size = [""], 0
    for letter in line:
        weight = len(letter.encode())
        if size + weight > LONGEST_LINE:
            parts.append(" ")
            size = 1
        parts[-1] += letter
        size += weight
    return "\r\n".join(parts)
