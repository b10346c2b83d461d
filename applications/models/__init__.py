from .application import Application
from .company import Company, Contact
from .history import Note, Rejection, StageChange
from .search import SearchText

__all__ = ["Application", "Company", "Contact", "Note", "Rejection", "SearchText", "StageChange"]
