"""What Django's own start page of settings has, with the database opened as Debrief opens its own."""

import os
from pathlib import Path

from environ import Env

DATA = Path(os.environ["FLOOR_DATA"])
SECRET_KEY = "the floor holds nothing that is secret"  # noqa: S105
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "bench.floor.urls"
WSGI_APPLICATION = "bench.floor.wsgi.application"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "bench.floor",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
ON_SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": DATA / "floor.sqlite3",
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
        "init_command": (
            f"PRAGMA journal_mode=WAL;PRAGMA synchronous={os.environ.get('DEBRIEF_SYNC', 'full')};"
            "PRAGMA foreign_keys=ON;PRAGMA temp_store=MEMORY;PRAGMA mmap_size=134217728;PRAGMA cache_size=-16000;"
        ),
    },
}
DATABASES = {"default": ON_SQLITE}
if url := os.environ.get("DATABASE_URL"):
    server = Env.db_url_config(url)
    # Beside Debrief's tables, in a schema of its own.
    DATABASES["default"] = server | {
        "CONN_MAX_AGE": None,
        "OPTIONS": server.get("OPTIONS", {}) | {"options": "-c search_path=floor"},
    }
