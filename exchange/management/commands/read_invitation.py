from typing import Any

from exchange.calendar.invitations import as_json, read_invitation
from exchange.reading import ReadCommand


class Command(ReadCommand):
    help = "Says what an invitation (.ics, or a mail that carries one) holds, as JSON."

    def read(self, data: bytes, name: str) -> dict[str, Any]:
        return as_json(read_invitation(data))
