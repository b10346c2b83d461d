"""What the commands that read one file share: JSON on standard output, or one line why not and exit 2."""

from __future__ import annotations

import json
import sys
from abc import abstractmethod
from typing import Any

from django.core.management.base import BaseCommand

from exchange.files import Unreadable, read_file


class ReadCommand(BaseCommand):
    # It reads a file and nothing else, so that it also works where no database is.
    requires_system_checks = []

    def add_arguments(self, parser) -> None:
        parser.add_argument("file", help="the file to read")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        try:
            found = self.read(read_file(file), file)
        except Unreadable as error:
            self.stderr.write(str(error))
            sys.exit(2)
        self.stdout.write(json.dumps(found, ensure_ascii=False, indent=2, default=str))

    @abstractmethod
    def read(self, data: bytes, name: str) -> dict[str, Any]:
        """What the file says, as the interface promises it. Unreadable where it says nothing of the kind."""
