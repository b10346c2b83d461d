"""One file, read from the environment; the defaults make a fresh checkout run."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import environ
from django.contrib.messages import constants as levels
from django.utils.csp import CSP

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent
DATA = Path(env.str("DEBRIEF_DATA", default=str(BASE_DIR / "var"))).absolute()


def kept_secret(path: Path) -> str:
    """The secret key in the data folder, made at the first start; of two starting at once, the first wins."""
    if not path.exists():
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        with open(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
        # A link, because it is whole or not there, and never replaces the one that another start has just made.
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return path.read_text().strip()


def mailer(url: str) -> dict[str, Any]:
    """smtps://name:password@host speaks TLS from the start; smtp:// goes over to it before a password is sent."""
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise SystemExit("SMTP_URL is not an address such as smtps://name:password@mail.example.org.")
    tls_from_the_start = parts.scheme == "smtps"
    starttls = not tls_from_the_start and bool(parts.username)
    options = {
        "host": parts.hostname,
        "port": parts.port or (465 if tls_from_the_start else 587 if starttls else 25),
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_tls": starttls,
        "use_ssl": tls_from_the_start,
        "timeout": 10,
    }
    return {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}


def number(name: str, default: int | None) -> int | None:
    try:
        return env.int(name, default=default)
    except ValueError:
        raise SystemExit(f"{name} is a whole number.") from None


DEBUG = env.bool("DEBUG", default=False)
try:
    # Nobody else on the machine has any business there.
    DATA.mkdir(parents=True, exist_ok=True, mode=0o700)
    SECRET_KEY = env.str("SECRET_KEY", default="") or kept_secret(DATA / "secret_key")
except OSError as error:
    raise SystemExit(
        f"Debrief cannot write to its data folder {DATA} ({error.strerror}). Name another in DEBRIEF_DATA."
    ) from None

# The public address. Without one, plain http on this machine.
DEBRIEF_URL = env.str("DEBRIEF_URL", default="").rstrip("/")
if DEBRIEF_URL and not DEBRIEF_URL.startswith(("http://", "https://")):
    raise SystemExit("DEBRIEF_URL is the whole address, such as https://debrief.example.")
HTTPS = DEBRIEF_URL.startswith("https://")
# Where a mail leads to.
PUBLIC_URL = DEBRIEF_URL or f"http://localhost:{env.str('PORT', default='8000')}"
LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
# This machine is always answered: a health check comes from here.
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[urlsplit(DEBRIEF_URL).hostname, *LOCAL_HOSTS])
ALLOWED_HOSTS = [host for host in ALLOWED_HOSTS if host]
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[DEBRIEF_URL] if DEBRIEF_URL else [])

# Gunicorn speaks plain http, so https means that at least one proxy stands in front.
PROXIES = number("DEBRIEF_PROXIES", 1 if HTTPS else 0)
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES
if PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
# HSTS for sub-domains and for browsers' built-in lists: the neighbours of this host may not all speak https.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

# Figures for Prometheus: the key that it has to show at /metrics, which without one has no address.
METRICS = env.str("DEBRIEF_METRICS", default="")
if METRICS:
    if len(METRICS) < 16:
        raise SystemExit("DEBRIEF_METRICS is the key that Prometheus shows: at least 16 characters.")
    (DATA / "metrics").mkdir(exist_ok=True)
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(DATA / "metrics")

# Where whoever finds a hole writes to: an address of a page, or of a mailbox as mailto:.
SECURITY_CONTACT = env.str("DEBRIEF_SECURITY_CONTACT", default="")

# The admin is for support; without this it has no address.
ADMIN = env.bool("DEBRIEF_ADMIN", default=False)

INSTALLED_APPS = [
    "debrief",
    "accounts",
    "applications",
    "interviews",
    "lessons",
    "progress",
    "exchange",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
    "django_tasks_db",
]

MIDDLEWARE = [
    "debrief.middleware.ObservedMiddleware",
    "django.middleware.security.SecurityMiddleware",
    # Before WhiteNoise, so that static answers carry the policies too.
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "debrief.middleware.PrivateMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.SeenMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "debrief.middleware.HtmxRedirectMiddleware",
    "debrief.middleware.NotAllowedPageMiddleware",
    "accounts.middleware.SignInRequiredMiddleware",
    "accounts.middleware.AccountPagesMiddleware",
    "accounts.middleware.ZoneMiddleware",
    # The last, so that its transaction is around the view and little else.
    "accounts.middleware.OnePersonMiddleware",
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

# The role that owns the tables, for migrations and backups. Without one, that of DATABASE_URL.
MAINTENANCE: dict[str, Any] = {}
if env.str("DEBRIEF_MAINTENANCE_URL", default=""):
    maintenance = env.db_url("DEBRIEF_MAINTENANCE_URL")
    MAINTENANCE = {name: maintenance[name] for name in ("USER", "PASSWORD")}
    # Past a pooler, where the pages go through one: but always the same database.
    MAINTENANCE |= {name: maintenance[name] for name in ("HOST", "PORT") if maintenance[name]}
DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{DATA / 'debrief.sqlite3'}")}
database = DATABASES["default"]
if database.get("ENGINE") not in ("django.db.backends.sqlite3", "django.db.backends.postgresql"):
    raise SystemExit("DATABASE_URL is an address such as postgres://user:password@host/name.")
# None keeps a connection for as long as its thread lives.
database["CONN_MAX_AGE"] = number("CONN_MAX_AGE", None)
database["CONN_HEALTH_CHECKS"] = True
if database["ENGINE"] == "django.db.backends.sqlite3":
    SYNC = env.str("DEBRIEF_SYNC", default="full").upper()
    if SYNC not in ("FULL", "NORMAL"):
        raise SystemExit("DEBRIEF_SYNC is full or normal.")
    # IMMEDIATE: a transaction that reads and then writes waits for its turn instead of failing.
    # Never with ATOMIC_REQUESTS: every GET would take the write lock.
    database["ENGINE"] = "debrief.sqlite3"
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
CACHES = {
    # So many rows that nobody can push out the count of their attempts by making others.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    },
    # In each worker: finished progress pages, at most about ten megabytes of them (progress/keeping.py).
    "reports": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "reports",
        "TIMEOUT": 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": 40},
    },
}

# What takes its time waits in the database, for the process that `manage.py work` is.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Large exports, until they are fetched. Where several machines serve the same people, they share this folder.
EXPORTS = DATA / "exports"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["accounts.backend.Backend"]
VALIDATION = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{VALIDATION}.UserAttributeSimilarityValidator", "OPTIONS": {"user_attributes": ("email", "name")}},
    {"NAME": f"{VALIDATION}.MinimumLengthValidator"},
    # Against a list that comes with Django: nothing is asked of anybody outside.
    {"NAME": f"{VALIDATION}.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "progress:today"

SESSION_ENGINE = "accounts.session_store"
SESSION_COOKIE_AGE = 60 * 24 * 3600  # a job search has quiet weeks

# Without a mail server nothing is sent, and no page pretends that it is.
SMTP_URL = env.str("SMTP_URL", default="")
if SMTP_URL:
    MAILERS = {"default": mailer(SMTP_URL)}
else:
    MAILERS = {"default": {"BACKEND": "django.core.mail.backends.dummy.EmailBackend"}}
    SILENCED_SYSTEM_CHECKS.append("mail.E001")
DEFAULT_FROM_EMAIL = env.str("MAIL_FROM", default=f"debrief@{urlsplit(DEBRIEF_URL).hostname or 'localhost'}")

MESSAGE_STORAGE = "debrief.latest.LatestMessages"
MESSAGE_TAGS = {levels.DEBUG: "info", levels.ERROR: "danger"}

# To stderr, impersonally: see debrief/logs.py. "json" is for a program that collects logs.
LOGS = env.str("DEBRIEF_LOGS", default="line")
if LOGS not in ("line", "json"):
    raise SystemExit("DEBRIEF_LOGS is line or json.")
LOG_LEVEL = env.str("DEBRIEF_LOG_LEVEL", default="warning").upper()
if LOG_LEVEL not in ("DEBUG", "INFO", "WARNING", "ERROR"):
    raise SystemExit("DEBRIEF_LOG_LEVEL is debug, info, warning or error.")
ADMINS = env.list("DEBRIEF_ERRORS_TO", default=[])
SERVER_EMAIL = DEFAULT_FROM_EMAIL
EMAIL_SUBJECT_PREFIX = "Debrief: "
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"impersonal": {"()": "debrief.logs.Impersonal"}},
    "formatters": {"line": {"()": "debrief.logs.Line"}, "json": {"()": "debrief.logs.Json"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": LOGS, "filters": ["impersonal"]},
        "mail": {"class": "debrief.logs.ErrorMail", "level": "ERROR", "filters": ["impersonal"]},
    },
    "root": {"handlers": ["stderr", "mail"] if ADMINS else ["stderr"], "level": LOG_LEVEL},
    # Everything goes to the root.
    "loggers": {name: {"handlers": [], "propagate": True} for name in ("django", "gunicorn.error")},
}

# Who may make an account: the first visitor of a new installation only, everybody, or nobody.
SIGNUPS = env.str("DEBRIEF_SIGNUPS", default="first")
if SIGNUPS not in ("first", "open", "closed"):
    raise SystemExit("DEBRIEF_SIGNUPS is first, open or closed.")
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "accounts.forms.SignInForm",
    "signup": "accounts.forms.SignUpForm",
    "change_password": "accounts.forms.PasswordChangeForm",
    "set_password": "accounts.forms.PasswordSetForm",
    "reset_password": "accounts.forms.PasswordForgottenForm",
    "reset_password_from_key": "accounts.forms.PasswordResetForm",
    "reauthenticate": "accounts.forms.ConfirmForm",
}
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if SMTP_URL else "none"
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Debrief: "
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"

MFA_ADAPTER = "accounts.second_step.SecondStepAdapter"
MFA_FORMS = {
    "authenticate": "accounts.second_step_forms.AuthenticateForm",
    "reauthenticate": "accounts.second_step_forms.ReauthenticateForm",
    "activate_totp": "accounts.second_step_forms.ActivateForm",
    "add_webauthn": "accounts.second_step_forms.AddPasskeyForm",
    "edit_webauthn": "accounts.second_step_forms.EditPasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Debrief"
# Where there is mail, nobody signs in without a confirmed address; where there is none, no address is ever confirmed.
MFA_ALLOW_UNVERIFIED_EMAIL = True

LANGUAGE_CODE = "en-gb"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

FORM_RENDERER = "debrief.widgets.Renderer"
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
    # No text becomes a script; the one policy, for HTML that htmx has fetched from here, is in static/debrief.js.
    "require-trusted-types-for": ["'script'"],
    "trusted-types": ["default"],
}
