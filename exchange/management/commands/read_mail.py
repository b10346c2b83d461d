from typing import Any

from exchange.mail.reading import as_json, read_mail
from exchange.reading import ReadCommand


class Command(ReadCommand):
    help = "Says what kind of answer a mail is (.eml, or its text), from whom and about which job, as JSON."

    def read(self, data: bytes, name: str) -> dict[str, Any]:
        return as_json(read_mail(data))
