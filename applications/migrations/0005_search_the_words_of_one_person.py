"""Drops the GIN index. Before policies PostgreSQL may use an index only with operators that it knows to leak nothing, and
the one of text search is not among them: it read every word of the person's rows anew, and kept an index for nobody."""

from django.db import migrations

INDEX = """CREATE INDEX applications_searchindex ON applications_searchtext
    USING gin (array_to_tsvector(string_to_array(words, ' ')))"""


def on_postgresql(statement):
    def operation(apps, schema_editor):
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(statement)

    return operation


class Migration(migrations.Migration):
    dependencies = [("applications", "0004_hold_what_figures_read")]
    operations = [
        migrations.RunPython(on_postgresql("DROP INDEX applications_searchindex"), on_postgresql(INDEX), elidable=False)
    ]
