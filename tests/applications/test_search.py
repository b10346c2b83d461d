"""Search: the same rows on both databases, whatever is typed."""

import pytest
from django.db import connection

from applications.folding import fold, words
from applications.models import Application, SearchText
from tests.factories import make_application


@pytest.fixture
def muller(alice):
    return make_application(
        alice,
        "Müller & Søn A/S",
        job_title="Planning analyst (C++)",
        notes="Ask Zoë about the Łódź depot; it’s near.",
        posting="You know C#, .NET and forecasting. Groß denken! Pay: 47–52 k.",
    )


def found(user, query):
    return list(Application.objects.for_user(user).search(query))


class TestFold:
    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Müller", "muller"),
            ("STRASSE Straße", "strasse strasse"),
            ("Søn Łódź Ærø Œuvre", "son lodz aero oeuvre"),
            ("İstanbul ılık", "istanbul ilik"),
            ("ﬁne Ⅷ ＡＢＣ", "fine viii abc"),
            ("Acme™", "acmetm"),
            ("e\u0301te\u0301", "ete"),
            ("", ""),
        ],
    )
    def test_case_and_accents(self, text, folded):
        assert fold(text) == folded

    def test_words(self):
        assert words("C++, C# & .NET: it’s 47–52!") == ["c++", "c#", "net", "it", "s", "47", "52"]
        assert words("?!… —") == []
        assert words("x" * 100) == ["x" * 60]


class TestSearch:
    @pytest.mark.parametrize(
        "query",
        [
            "muller",
            "MÜLLER",
            "Müll",
            "son",
            "planning",
            "analyst planning",
            "c++",
            "C#",
            "zoe lodz",
            "gross",
            "forecast",
            "47",
            "muller,forecasting",
            "“Müller”",
            "it's",
        ],
    )
    def test_finds(self, alice, muller, query):
        """Case, accents and order aside, every word begins some word."""
        make_application(alice, "Other", job_title="Clerk")
        assert found(alice, query) == [muller]

    @pytest.mark.parametrize("query", ["uller", "muller clerk", "c+++", "d++", "plan ning x"])
    def test_finds_nothing(self, alice, muller, query):
        assert found(alice, query) == []

    @pytest.mark.parametrize("query", ["", "   ", "?!", "()", "\"'", "—", "&", "*", "\x00"])
    def test_no_words(self, alice, muller, query):
        """A query of no words narrows nothing."""
        assert found(alice, query) == [muller]

    @pytest.mark.parametrize(
        "query",
        [
            '"',
            "mul*ler OR 1",
            "NOT x",
            "muller NEAR other",
            "words:muller",
            "a' OR 'b",
            "'); DROP TABLE x; --",
            "muller:* & !x | <-> y",
            "\\",
            "%s %(a)s {0}",
            "^muller",
            "muller\x00x",
            "a " * 500,
            "x" * 5000,
            "😀 muller",
            "मुंबई",
            "𞤀𞤁",
        ],
    )
    def test_hostile(self, alice, muller, query):
        """What means something to a search engine means nothing here, and nothing breaks."""
        assert found(alice, query) in ([], [muller])
        assert Application.objects.exists()

    def test_operators_are_words(self, alice, muller):
        assert found(alice, "muller or son") == []
        other = make_application(alice, "Or and Not", notes="near")
        assert found(alice, "or not near") == [other]

    def test_somebody_else(self, alice, mallory, muller):
        assert found(mallory, "muller") == []


class TestKeptInStep:
    def test_company_renamed(self, alice, muller):
        muller.company.name = "Nordwind"
        muller.company.save()
        assert found(alice, "nordwind") == [muller]
        assert found(alice, "muller") == []

    def test_notes_changed(self, alice, muller):
        muller.notes = "Nothing to add."
        muller.save()
        assert found(alice, "add") == [muller]
        assert found(alice, "zoe") == []

    def test_one_field_saved(self, alice, muller):
        muller.job_title = "Harbour master"
        muller.save(update_fields=["job_title"])
        assert found(alice, "harbour") == [muller]

    def test_other_company(self, alice, muller):
        other = make_application(alice, "Nordwind")
        muller.company = other.company
        muller.save(update_fields=["company_id"])
        assert len(found(alice, "nordwind")) == 2

    def test_stage_does_not_matter(self, alice, muller):
        muller.reject(alice.today())
        assert found(alice, "muller") == [muller]

    def test_deletion(self, alice, muller):
        """Nothing is left of a deleted one, also not in the index behind the table."""
        key = muller.pk
        muller.delete()
        assert found(alice, "muller") == []
        assert not SearchText.objects.exists()
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT rowid FROM applications_searchindex WHERE applications_searchindex MATCH 'muller'"
                )
                assert key not in [row[0] for row in cursor.fetchall()]

    def test_index_is_sound(self, alice, muller):
        """The index agrees with the table after rows were added, changed and deleted."""
        make_application(alice, "Nordwind").delete()
        muller.notes = ""
        muller.save()
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(
                    "INSERT INTO applications_searchindex(applications_searchindex, rank) VALUES ('integrity-check', 1)"
                )

    def test_a_very_long_posting(self, alice):
        """More words than a database can index in one row: the first ones are found, nothing breaks."""
        application = make_application(alice, posting=" ".join(f"word{n:07x}" for n in range(150_000)))
        assert found(alice, "word0000001") == [application]
