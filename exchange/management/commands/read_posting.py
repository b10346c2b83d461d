from typing import Any

from exchange.postings.posting import as_json, read_posting
from exchange.reading import ReadCommand


class Command(ReadCommand):
    help = "Says what a posting (a page, its JSON-LD, or plain text) holds, as JSON."

    def read(self, data: bytes, name: str) -> dict[str, Any]:
        return as_json(read_posting(data))
