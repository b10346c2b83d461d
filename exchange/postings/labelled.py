"""Lines of pasted words that say what they are: "Company: Estuary", "Arbeitsort: Bremen"."""

from __future__ import annotations

import re

# Of the top of a text; below, a word with a colon begins a section.
MOST_LINES, LONGEST = 40, 120
LABELS = {
    "title": (
        "job title|title|position|role|vacancy|stelle|stellenbezeichnung|jobtitel|poste|puesto|cargo|functie|vacature|"
        "posizione|ruolo|vaga"
    ),
    "company": (
        "company|company name|employer|organi[sz]ation|hiring company|unternehmen|firma|arbeitgeber|entreprise|société|"
        "employeur|empresa|bedrijf|werkgever|organisatie|azienda|società"
    ),
    "location": (
        "location|job location|place|place of work|city|ort|arbeitsort|standort|einsatzort|lieu|lieu de travail|"
        "localisation|ubicación|lugar|localidad|ciudad|ville|città|cidade|stad|locatie|standplaats|plaats|sede|luogo|local|localização"
    ),
}
LINE = {
    name: re.compile(rf"[*•\-–\s]*(?:{words})[*\s]*[:：][*\s]*(?P<said>\S.*)", re.I) for name, words in LABELS.items()
}


def labelled(text: str) -> dict[str, str]:
    """The title, company and location that lines near the top name; only those that are named."""
    found: dict[str, str] = {}
    for line in text.split("\n", MOST_LINES)[:MOST_LINES]:
        for name, form in LINE.items():
            if len(line) <= LONGEST and name not in found and (said := form.fullmatch(line.strip())):
                found[name] = said["said"].strip(" *")
    return found
