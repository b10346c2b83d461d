#!/bin/sh
# Runs once, when PostgreSQL's container makes its database: the role of the pages, which owns nothing (docs/running.md, Two roles).
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v pages="$PAGES_PASSWORD" -v owner="$OWNER_PASSWORD" <<'SQL'
CREATE ROLE debrief LOGIN PASSWORD :'owner';
CREATE ROLE debrief_pages LOGIN PASSWORD :'pages';
ALTER DATABASE debrief OWNER TO debrief;
ALTER DEFAULT PRIVILEGES FOR ROLE debrief GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO debrief_pages;
ALTER DEFAULT PRIVILEGES FOR ROLE debrief GRANT USAGE ON SEQUENCES TO debrief_pages;
SQL
