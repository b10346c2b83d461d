from django.db import migrations


class Migration(migrations.Migration):
    """Feedback counts on the shelf of its application: the triggers of revisions.py are put in place after this."""

    dependencies = [("accounts", "0008_revision_by_shelf")]

    operations = []
