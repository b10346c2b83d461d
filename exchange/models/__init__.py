from .imports import ImportBatch, ImportedRow, Mapping
from .invitations import Invitation
from .tokens import ApiToken, FeedToken, IdempotencyKey
from .transfers import Transfer
from .trash import Trash

__all__ = [
    "ApiToken",
    "FeedToken",
    "IdempotencyKey",
    "ImportBatch",
    "ImportedRow",
    "Invitation",
    "Mapping",
    "Transfer",
    "Trash",
]
