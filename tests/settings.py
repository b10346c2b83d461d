"""The real settings, without what only costs time in a test."""

import os

from debrief.settings import *  # noqa: F403
from debrief.settings import DATA, DATABASES, MIDDLEWARE, STORAGES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Static files come from where they lie: no test collects them.
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
EXPORTS = DATA / f"test-exports-{os.getpid()}"
# A connection kept by a thread of the live server would be in the way when the test database is dropped.
DATABASES["default"]["CONN_MAX_AGE"] = 0
if DATABASES["default"]["ENGINE"] == "debrief.sqlite3":
    # A file, as in life: in memory all threads of the live server would share one connection and its transaction.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"
else:
    # Tests make and look at everybody's rows, as the owner of the tables; what they ask of Debrief is done as the role
    # that owns none (tests/pages_role.py).
    DATABASES["default"]["OPTIONS"]["options"] = "-c debrief.maintenance=on"
    MIDDLEWARE = ["tests.pages_role.PagesRoleMiddleware", *MIDDLEWARE]
