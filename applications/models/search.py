"""What the search reads, in a table of its own, so that the list stays narrow.

The words are folded and cut in Python. SQLite finds them through an FTS5 index that triggers keep (made in the
migration `search_index`), PostgreSQL by looking through the words of the person's rows, so both find the same rows.
"""

from __future__ import annotations

from django.db import connection, models
from django.db.models.expressions import RawSQL

from applications.folding import words
from debrief.owned import OwnedModel

# No index would serve: behind policies PostgreSQL uses none with an operator that could tell of other people's rows.
POSTGRESQL_SEARCH = "SELECT application_id FROM applications_searchtext WHERE "
POSTGRESQL_WORD = "strpos(' ' || words, %s) > 0"
SQLITE_SEARCH = "SELECT rowid FROM applications_searchindex WHERE applications_searchindex MATCH %s"
# More words than these narrow nothing further, and make the query long.
MOST_WORDS = 12
# Of each text, so that one pasted book does not slow down every search.
MOST_CHARACTERS = 100_000


class SearchText(OwnedModel):
    owner_from = ("application",)

    application = models.OneToOneField(
        "applications.Application", models.CASCADE, primary_key=True, related_name="search_text"
    )
    words = models.TextField()

    @classmethod
    def write(cls, applications) -> None:
        """Writes anew what the search knows of these applications; their companies are read where not yet loaded."""
        rows = [cls(application=application, words=cls.gather(application)) for application in applications]
        cls.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["application"], update_fields=["words"], batch_size=500
        )

    @staticmethod
    def gather(application) -> str:
        texts = (application.company.name, application.job_title, application.notes, application.posting)
        return " ".join(sorted({word for text in texts for word in words(text[:MOST_CHARACTERS])}))


def matching(query: str) -> RawSQL | None:
    """The keys of the applications in which every word of the query begins some word; None for a query of no words."""
    wanted = words(query)[:MOST_WORDS]
    if not wanted:
        return None
    if connection.vendor == "postgresql":
        every = " AND ".join([POSTGRESQL_WORD] * len(wanted))
        return RawSQL(POSTGRESQL_SEARCH + every, [f" {word}" for word in wanted])  # noqa: S611, words only
    return RawSQL(SQLITE_SEARCH, [" ".join(f'"{word}"*' for word in wanted)])  # noqa: S611, words only
