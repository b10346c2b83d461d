"""Makes a long search of a shorter one, by copying its rows within the database (SQLite). Prints what it took as JSON.

python -m bench.multiply 10
"""

import json
import os
import sys
import time

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "debrief.settings"
django.setup()

from django.db import connection, transaction  # noqa: E402
from django.db.models import Max  # noqa: E402

from accounts.models import User  # noqa: E402
from applications.models import Application, Rejection, StageChange  # noqa: E402
from bench import EMAIL  # noqa: E402
from bench.session import session_of  # noqa: E402
from interviews.models import Feedback, Interview  # noqa: E402
from lessons.models import (  # noqa: E402
    Cause,
    Commitment,
    CommitmentCheck,
    Debrief,
    LessonRating,
    SuggestionVerdict,
)

# All that figures are drawn from. Companies stay as they are, and what is only read by eye is left out.
COPIED = (
    Application, StageChange, Rejection, Interview, Feedback,
    Debrief, LessonRating, SuggestionVerdict, Cause, Commitment, CommitmentCheck,
)  # fmt: skip
LEFT_OUT = ("posting", "notes")


def copy(model, shift: int, most: int) -> str:
    """The statement that copies the rows up to a key, with all keys shifted."""
    name = connection.ops.quote_name
    columns, values = [], []
    for field in model._meta.local_concrete_fields:
        column = name(field.column)
        columns.append(column)
        if field.primary_key or field.related_model in COPIED:
            values.append(f"{column} + {shift}")
        elif field.name == "uid":
            values.append("lower(hex(randomblob(16)))")
        else:
            values.append("''" if field.name in LEFT_OUT else column)
    table = name(model._meta.db_table)
    return f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table} WHERE id <= {most}"  # noqa: S608


def multiply(times: int) -> dict:
    started = time.perf_counter()
    last = {model: model.objects.aggregate(last=Max("pk"))["last"] or 0 for model in COPIED}
    # One shift for all of them, so that what belongs together still does.
    step = max(last.values())
    with connection.cursor() as cursor:
        # What follows each single write would take minutes; it is put back when all is written.
        cursor.execute("PRAGMA synchronous=OFF")
        cursor.execute("PRAGMA cache_size=-400000")
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = cursor.fetchall()
        for trigger, _ in triggers:
            cursor.execute(f"DROP TRIGGER {trigger}")
    with transaction.atomic(), connection.cursor() as cursor:
        for n in range(1, times):
            for model in COPIED:
                cursor.execute(copy(model, n * step, last[model]))
    with connection.cursor() as cursor:
        for _, sql in triggers:
            cursor.execute(sql)
        cursor.execute("ANALYZE")
    session = session_of(User.objects.get(email=EMAIL))
    seconds = time.perf_counter() - started
    return {"applications": Application.objects.count(), "seconds": seconds, "session": session}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(multiply(int(sys.argv[1]))))
