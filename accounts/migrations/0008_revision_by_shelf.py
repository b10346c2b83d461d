import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def drop_function(apps, schema_editor):
    """The triggers that call it go with it; those of revisions.py come after the migrations."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION IF EXISTS accounts_raise_revision CASCADE")


class Migration(migrations.Migration):
    """What is kept under the numbers is kept in memory only, so they may begin anew."""

    dependencies = [
        ("accounts", "0007_invitation"),
    ]

    operations = [
        migrations.RunPython(drop_function, migrations.RunPython.noop),
        migrations.DeleteModel("Revision"),
        migrations.CreateModel(
            name="Revision",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "owner", "shelf", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("shelf", models.BigIntegerField()),
                ("number", models.PositiveBigIntegerField(default=0)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
