"""One file, read from the environment; the defaults make a fresh checkout run."""

import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.utils.csp import CSP

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent
DATA = Path(env.str("DEBRIEF_DATA", default=str(BASE_DIR / "var"))).absolute()


def kept_secret(path: Path) -> str:
    """The secret key in the data folder, made at the first start; of two starting at once, the first wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(64))
    return path.read_text().strip()


DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="") or kept_secret(DATA / "secret_key")

# The public address. Without one, plain http on this machine.
DEBRIEF_URL = env.str("DEBRIEF_URL", default="").rstrip("/")
HTTPS = DEBRIEF_URL.startswith("https://")
LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[urlsplit(DEBRIEF_URL).hostname] if DEBRIEF_URL else LOCAL_HOSTS)
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[DEBRIEF_URL] if DEBRIEF_URL else [])

INSTALLED_APPS = [
    "debrief",
    "accounts",
    "applications",
    "interviews",
    "lessons",
    "progress",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # Before WhiteNoise, so that static answers carry the policy too.
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "debrief.middleware.HtmxRedirectMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "accounts.middleware.ZoneMiddleware",
]

ROOT_URLCONF = "debrief.urls"
WSGI_APPLICATION = "debrief.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["debrief.templatetags.house"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{DATA / 'debrief.sqlite3'}")}
database = DATABASES["default"]
# None keeps a connection for as long as its thread lives.
database["CONN_MAX_AGE"] = env.int("CONN_MAX_AGE", default=None)  # type: ignore[arg-type]
database["CONN_HEALTH_CHECKS"] = True
if database["ENGINE"] == "django.db.backends.sqlite3":
    SYNC = {"full": "FULL", "normal": "NORMAL"}[env.str("DEBRIEF_SYNC", default="full")]
    # IMMEDIATE: a transaction that reads and then writes waits for its turn instead of failing.
    # Never with ATOMIC_REQUESTS: every GET would take the write lock.
    database["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
        "init_command": (
            f"PRAGMA journal_mode=WAL;PRAGMA synchronous={SYNC};PRAGMA foreign_keys=ON;PRAGMA temp_store=MEMORY;"
            "PRAGMA mmap_size=134217728;PRAGMA cache_size=-16000;"
        ),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# In the database, because the workers must share the counts of the rate limits.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "progress:today"

LANGUAGE_CODE = "en-gb"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]

CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
