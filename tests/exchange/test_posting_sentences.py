"""Postings that name the job and the company only in their sentences, in nine languages, and what is no company."""

import pytest

from exchange.postings.places import without_mode
from exchange.postings.posting import as_json, posting_from


@pytest.mark.parametrize(
    ("text", "title", "company", "location"),
    [
        ("Rejoignez Filature Luna ! Nous recherchons un.e comptable pour notre site à Lille.\n",
         "Comptable", "Filature Luna", "Lille"),
        ("Luna Conseil, C’est\n\nUne aventure.\n\nNous cherchons un·e stagiaire développeur.se pour le site.\n",
         "Stagiaire développeur.se", "Luna Conseil", None),
        ("L’équipe Luna cherche un(e) chargé(e) de développement pour six mois.\n",
         "Chargé(e) de développement", "Luna", None),
        ("Le Fonds (FDL) de la Basse-Lune recherche un comptable pour trois mois.\n", "Comptable", None, None),
        ("Zur Verstärkung unseres Teams sucht die Luna Brot GmbH in Kassel einen Konditor (m/w/d).\n",
         "Konditor (m/w/d)", "Luna Brot GmbH", "Kassel"),
        ("Die Buchhandlung Luna in Jena sucht ab sofort eine Buchhändlerin (m/w/d) in Teilzeit.\n",
         "Buchhändlerin (m/w/d)", "Buchhandlung Luna", "Jena"),
        ("Stelle: Referentin (m/w/d)\n\nDie Universität der Stadt Lunau ist klein. Mit guter Form bietet sie viel.\n",
         "Referentin (m/w/d)", "Universität der Stadt Lunau", None),
        ("Presso Officine Luna cerchiamo un/una meccanico/a con esperienza.\n", "Meccanico/a", "Officine Luna", None),
        ("En Talleres Luna buscamos un/a mecánico/a con experiencia.\n", "Mecánico/a", "Talleres Luna", None),
        ("Bij Luna zoeken we een ervaren kok voor ons restaurant in Gent.\n", "Kok", "Luna", "Gent"),
        ("Logo van Gemeente Luna\n\nSalarisadministrateur\n\nJe rekent.\n",
         "Salarisadministrateur", "Gemeente Luna", None),
        ("Fundacja Luna poszukuje koordynatora projektu.\n", "Koordynatora projektu", "Fundacja Luna", None),
        ("Vi på Luna söker en kock!\n\nDu lagar mat.\n", "kock", "Luna", None),
        ("# [São Paulo] Desenvolvedor na Quinta Luna\n\n## Requisitos\n\n- React\n",
         "Desenvolvedor", "Quinta Luna", "São Paulo"),
        ("Empresa Luna\nhttps://luna.example/42\n# Analista\n\nExperiência com Power BI.\n",
         "Analista", "Luna", None),
        ("Luna — a studio for puppet films.\n\nWe are looking for: stop-motion animator (six months).\n",
         "stop-motion animator", "Luna", None),
        # A sentence goes on over the end of a line.
        ("You like to travel? We are looking for English\nteachers. \"All are welcome, No\ndegree needed.\"\n",
         "English teachers", None, None),
        ("Senior Clerk basé·e à Lille\n\nVous comptez.\n", "Senior Clerk", None, "Lille"),
        ("- **Company**: Luna\n- **Position**: Clerk\n", "Clerk", "Luna", None),
        # Where anybody has a page, and what leads there.
        ("# Clerk\n\n[GitHub](https://github.com) | [Twitter](https://twitter.com)\n\n## What you do\n\n- You file what"
         " others wrote on GitHub.\n- You answer questions.\n", "Clerk", None, None),
        ("# Status\n\n# Clerk\n\nYou make PowerPoint-slides, as on https://slides.example.\n", "Clerk", None, None),
    ],
)  # fmt: skip
def test_sentences(text, title, company, location):
    read = as_json(posting_from(text))
    assert (read["title"], read["company"], read["location"]) == (title, company, location)


def test_a_mode_before_its_place():
    assert without_mode("Hybrid (Vienna / Anywhere)") == "Vienna"


def test_since_when_a_post_is_open():
    assert as_json(posting_from("Comptable\n\nPoste ouvert le 21/02/2019\n"))["date_posted"] == "2019-02-21"
