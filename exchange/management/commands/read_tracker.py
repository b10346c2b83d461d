from pathlib import Path
from typing import Any

from exchange.reading import ReadCommand
from exchange.trackers.reading import describe, read_tracker


class Command(ReadCommand):
    help = (
        "Reads a tracker (CSV, TSV, XLSX, ODS, XLS, JSON, JSON lines, tables or lists in Markdown, text or HTML, "
        "or a zip of them) and prints its applications as JSON."
    )

    def read(self, data: bytes, name: str) -> dict[str, Any]:
        return describe(read_tracker(data, Path(name).name))
