"""Pages of boards, copied as they stand: title, company and place are known by what the board shows around them."""

import pytest

from exchange.postings.posting import as_json, posting_from

TEXT = "\n\nAbout the job\nSort letters, weigh parcels and carry both to the ferry."


@pytest.mark.parametrize(
    ("head", "title", "company", "place"),
    [
        (
            "Estuary Mail logo\nEstuary Mail\nShare\nShow more options\nSorter, Night Shift\n"
            "Whitby, England, United Kingdom · Reposted 2 weeks ago · 31 applicants\n\nOn-site\nFull-time\nSave",
            "Sorter, Night Shift", "Estuary Mail", "Whitby, England, United Kingdom",
        ),
        (
            "Sorter\nEstuary Mail · Malta (Remote)\n\nEstuary Mail\nSorter\nMalta · 4 hours ago · 9 applicants",
            "Sorter", "Estuary Mail", "Malta",
        ),
        (
            "Poste du Large\nTrieur de nuit\nPoste du Large · Fouras, Nouvelle-Aquitaine, France  il y a 1 semaine"
            "  · Plus de 20 candidats\n\nSur site Temps plein",
            "Trieur de nuit", "Poste du Large", "Fouras, Nouvelle-Aquitaine, France",
        ),
        (
            "Wattpost\n\nSortierer für die Nacht\nHusum, Schleswig-Holstein, Deutschland · vor 3 Tagen · 12 Bewerber",
            "Sortierer für die Nacht", "Wattpost", "Husum, Schleswig-Holstein, Deutschland",
        ),
        (
            "Sortierer für die Nacht\nWattpost & Söhne GmbH\n4,1 · kununu Bewertungen\nDagebüll\nVollzeit\nVor Ort",
            "Sortierer für die Nacht", "Wattpost & Söhne GmbH", "Dagebüll",
        ),
        (
            "StepStone\nJobs finden\n\nSortierer (m/w/d) Nacht\nWattpost GmbH\nWattpost GmbH\nDagebüll\n"
            "Feste Anstellung\nErschienen: vor 2 Wochen",
            "Sortierer (m/w/d) Nacht", "Wattpost GmbH", "Dagebüll",
        ),
        (
            "Estuary Mail\n3.6\n★\nNight Sorter\nTucumcari, NM\n$52K - $61K (Employer est.)\n\nEasy Apply",
            "Night Sorter", "Estuary Mail", "Tucumcari, NM",
        ),
        (
            "Clasificador de noche\nCorreos del Faro\nVer todas las ofertas de esta empresa\nCudillero (España)",
            "Clasificador de noche", "Correos del Faro", "Cudillero (España)",
        ),
        (
            "Facteur / Factrice (H/F)\n17 - FOURAS - Localiser avec Mappy\nActualisé le 3 mars 2026 - offre n° 188ZZZZ",
            "Facteur / Factrice (H/F)", None, "17 - FOURAS",
        ),
    ],
)  # fmt: skip
def test_head_of_a_board(head, title, company, place):
    read = as_json(posting_from(head + TEXT))
    assert (read["title"], read["company"], read["location"]) == (title, company, place)


def test_what_is_kept_is_what_was_pasted():
    head = "Wattpost\n\nSortierer\nHusum, Deutschland · vor 3 Tagen · 12 Bewerber"
    assert posting_from(head + TEXT).text.startswith("Wattpost\n\nSortierer\n")


def test_an_age_within_a_sentence_makes_no_head():
    text = "Night Sorter at Estuary Mail\n\nWe like people\nwho care · and who wrote to us not a week ago\n\nWhitby"
    assert as_json(posting_from(text + TEXT))["company"] == "Estuary Mail"
