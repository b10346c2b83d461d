"""The index behind the search: FTS5 kept by triggers on SQLite, GIN over an expression on PostgreSQL."""

from django.db import migrations

SQLITE_FORWARDS = [
    """CREATE VIRTUAL TABLE applications_searchindex USING fts5(
        words, content='applications_searchtext', content_rowid='application_id',
        tokenize="unicode61 remove_diacritics 0 tokenchars '_+#'", prefix='2 3', detail=none)""",
    """CREATE TRIGGER applications_searchtext_added AFTER INSERT ON applications_searchtext BEGIN
        INSERT INTO applications_searchindex(rowid, words) VALUES (new.application_id, new.words); END""",
    """CREATE TRIGGER applications_searchtext_removed AFTER DELETE ON applications_searchtext BEGIN
        INSERT INTO applications_searchindex(applications_searchindex, rowid, words)
        VALUES ('delete', old.application_id, old.words); END""",
    """CREATE TRIGGER applications_searchtext_changed AFTER UPDATE OF words ON applications_searchtext
        WHEN old.words <> new.words BEGIN
        INSERT INTO applications_searchindex(applications_searchindex, rowid, words)
        VALUES ('delete', old.application_id, old.words);
        INSERT INTO applications_searchindex(rowid, words) VALUES (new.application_id, new.words); END""",
]
SQLITE_BACKWARDS = [
    "DROP TRIGGER applications_searchtext_added",
    "DROP TRIGGER applications_searchtext_removed",
    "DROP TRIGGER applications_searchtext_changed",
    "DROP TABLE applications_searchindex",
]
POSTGRESQL_FORWARDS = [
    """CREATE INDEX applications_searchindex ON applications_searchtext
        USING gin (array_to_tsvector(string_to_array(words, ' ')))"""
]
POSTGRESQL_BACKWARDS = ["DROP INDEX applications_searchindex"]


def run(sqlite, postgresql):
    def operation(apps, schema_editor):
        statements = {"sqlite": sqlite, "postgresql": postgresql}[schema_editor.connection.vendor]
        for statement in statements:
            schema_editor.execute(statement)

    return operation


class Migration(migrations.Migration):
    dependencies = [("applications", "0001_initial")]
    operations = [
        migrations.RunPython(
            run(SQLITE_FORWARDS, POSTGRESQL_FORWARDS), run(SQLITE_BACKWARDS, POSTGRESQL_BACKWARDS), elidable=False
        )
    ]
