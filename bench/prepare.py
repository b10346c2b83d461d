"""Seeds Debrief's database, signs in, and counts the queries of each page that is measured. Prints them as JSON.

python -m bench.prepare 1000
"""

import json
import os
import sys
import time
from statistics import median_high

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "debrief.settings"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.models import Count, Value  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402

from accounts.models import User  # noqa: E402
from applications.daily import count_rows  # noqa: E402
from applications.models import Application  # noqa: E402
from bench import EMAIL, POSTING, SEED, pages  # noqa: E402
from bench.session import session_of  # noqa: E402
from debrief.apart import maintaining  # noqa: E402
from interviews.models import Interview, StoryTold  # noqa: E402
from lessons.models import Debrief  # noqa: E402

BEGINNINGS_AND_ENDS = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "ROLLBACK")


def prepare(count: int) -> dict:
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    started = time.perf_counter()
    call_command("seed", email=EMAIL, applications=count, seed=SEED, postings=POSTING, verbosity=0, stdout=sys.stderr)
    seconds = time.perf_counter() - started
    # The worker does it once a day, and PostgreSQL by itself within a minute.
    count_rows()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    user = User.objects.get(email=EMAIL)
    debrief = Debrief.objects.for_user(user).filter(size="full", state="finished").latest("finished_at")
    interviews = Interview.objects.for_user(user)
    keys = {
        "application": ordinary(user),
        "fullest": debrief.application_id,
        "debrief": debrief.pk,
        # The one after a first round, whose questions it shows.
        "coming": interviews.coming(timezone.now()).latest("round").pk,
        "logged": interviews.filter(logged_at__isnull=False).latest("starts_at").pk,
    }
    return {
        "seconds": seconds,
        "applications": Application.objects.for_user(user).count(),
        "told": StoryTold.objects.for_user(user).filter(told=True).count(),
        "session": session_of(user),
        "keys": keys,
        "queries": {page.name: queries(page, user) for page in pages(keys)},
    }


def ordinary(user) -> int:
    """The latest application with the median number of steps, interviews and notes; half of all have no more."""
    parts = (Count(name, distinct=True) for name in ("changes", "interviews", "timeline_notes"))
    rows = Application.objects.for_user(user).annotate(shown=sum(parts, Value(0))).order_by("id")
    shown = dict(rows.values_list("pk", "shown"))
    median = median_high(shown.values())
    return max(pk for pk, count in shown.items() if count == median)


def queries(page, user) -> int:
    """How many queries the page asks; beginnings and ends of transactions are not counted. What it writes stays."""
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)
    if page.fields is None:
        # What is measured is warm too: done for the day, and kept where it is kept.
        client.get(page.path)
    with CaptureQueriesContext(connection) as captured:
        if page.fields is None:
            client.get(page.path)
        else:
            client.post(page.path, page.fields("counted"))
    return sum(not query["sql"].startswith(BEGINNINGS_AND_ENDS) for query in captured.captured_queries)


if __name__ == "__main__":
    with maintaining():
        sys.stdout.write(json.dumps(prepare(int(sys.argv[1]))))
