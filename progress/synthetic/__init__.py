"""A made-up search for one account: to look around in, to test with, to measure with."""

from .search import seed_search

__all__ = ["seed_search"]
