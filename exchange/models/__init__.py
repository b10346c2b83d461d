from .imports import ImportBatch, ImportedRow, Mapping
from .tokens import ApiToken, FeedToken, IdempotencyKey

__all__ = ["ApiToken", "FeedToken", "IdempotencyKey", "ImportBatch", "ImportedRow", "Mapping"]
