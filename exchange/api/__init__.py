"""The API: the same forms and verbs as the pages, for a person's own programs. Loaded when the first one asks."""
