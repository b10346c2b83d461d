"""Makes the floor's database from one of Debrief's, so that both show the same rows. Prints its session as JSON.

python -m bench.floor.fill path/to/debrief.sqlite3

On PostgreSQL both lie in the one database whose address is in DATABASE_URL.
"""

import json
import os
import sys

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.floor.settings"
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from bench.session import session_of  # noqa: E402
from debrief.apart import MAINTENANCE  # noqa: E402


def fill(source: str) -> dict:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("CREATE SCHEMA floor")
    # PostgreSQL looks at once whether what a row points at is there, so the tables of the floor come last.
    call_command("migrate", verbosity=0)
    call_command("migrate", run_syncdb=True, verbosity=0)
    user = User.objects.create(username="bench", email="bench@example.org")
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET search_path TO floor, public")
            # The rows are read for everybody, as the owner of the tables may.
            cursor.execute(f"SET {MAINTENANCE} = 'on'")
        else:
            cursor.execute("ATTACH %s AS debrief", [source])
        cursor.execute(
            "INSERT INTO floor_company (id, owner_id, name) SELECT id, %s, name FROM applications_company", [user.pk]
        )
        cursor.execute(
            "INSERT INTO floor_application"
            " (id, owner_id, company_id, job_title, location, source, stage, applied_on, notes, posting)"
            " SELECT id, %s, company_id, job_title, location, source, stage, coalesce(applied_on, stage_on), notes,"
            " posting FROM applications_application",
            [user.pk],
        )
        cursor.execute(
            'INSERT INTO floor_stagechange (id, application_id, stage, "on")'
            ' SELECT id, application_id, stage, "on" FROM applications_stagechange'
        )
        # Its own tables alone: Debrief's are counted as the app counts them.
        cursor.execute("ANALYZE" if connection.vendor == "postgresql" else "ANALYZE main")
    return {"session": session_of(user)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(fill(sys.argv[1])))
