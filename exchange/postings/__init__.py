"""Postings as pages and programs give them: what can be read becomes the fields of an application."""
