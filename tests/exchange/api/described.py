"""The API's own description, as tests read it: its operations, what fits them, and what a good answer is."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from exchange.api.entry import description
from tests.test_ownership import ROWS as PAGES_ROWS

PREFIX = "/api/v1/"
# As a program reads it.
DESCRIBED = json.loads(json.dumps(description()))
ROWS = PAGES_ROWS | {"moves": PAGES_ROWS["stages"], "contacts": PAGES_ROWS["people"]}
TEXT = st.text(max_size=12) | st.sampled_from(
    ["", " ", "\0", "\ud83d", "<script>", "Weaver & Sons", "ß\u202e", "2026-11-31", "9" * 30, "a-b"]
)
FORMATS = {
    "date": st.dates().map(str) | st.sampled_from(["2026-11-01", "2026-11-31", "", "0001-01-01", "9999-12-31"]),
    "date-time": st.datetimes().map(lambda day: f"{day.isoformat()}Z")
    | st.sampled_from(["2026-11-01T10:00:00+01:00", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "now"]),
}


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    said: dict[str, Any]

    def __str__(self) -> str:
        return self.said["operationId"]

    @property
    def row(self) -> str:
        """The word before the key: what kind of row it is of."""
        found = re.search(r"([\w-]+)/\{pk\}", self.path)
        return found[1] if found else ""

    @property
    def asked(self) -> list[dict[str, Any]]:
        return [named for named in self.said.get("parameters", []) if named["in"] == "query"]

    @property
    def body(self) -> dict[str, Any] | None:
        return self.said["requestBody"]["content"]["application/json"]["schema"] if "requestBody" in self.said else None

    def address(self, **keys: Any) -> str:
        return self.path.format(**keys).removeprefix(PREFIX)

    def faults(self, answer) -> list[str]:
        """In what an answer is other than described."""
        described = self.said["responses"].get(str(answer.status_code))
        if described is None:
            return [f"{answer.status_code} is not described"]
        schema = described["content"]["application/json"]["schema"]
        checker = Draft202012Validator(
            {**schema, "components": DESCRIBED["components"]}, format_checker=FormatChecker()
        )
        return [f"{list(error.path)}: {error.message}"[:300] for error in checker.iter_errors(answer.json())]


OPERATIONS = [
    Operation(method.upper(), path, said)
    for path, methods in DESCRIBED["paths"].items()
    for method, said in methods.items()
]


def fitting(schema: dict[str, Any]) -> st.SearchStrategy:
    """Values of a schema, and some that are nearly."""
    if "$ref" in schema:
        return st.deferred(lambda: fitting(DESCRIBED["components"]["schemas"][schema["$ref"].split("/")[-1]]))
    if "anyOf" in schema:
        return st.one_of([fitting(one) for one in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "const" in schema:
        return st.just(schema["const"])
    kind = schema.get("type")
    if kind == "object":
        needed, parts = schema.get("required", []), schema.get("properties", {})
        return st.fixed_dictionaries(
            {name: fitting(parts[name]) for name in needed},
            optional={name: fitting(part) for name, part in parts.items() if name not in needed},
        )
    if kind == "array":
        return st.lists(fitting(schema["items"]), max_size=4)
    if kind == "integer":
        return st.integers(schema.get("minimum"), schema.get("maximum")) | st.integers(-2, 5)
    if kind == "number":
        return st.floats(allow_nan=False, allow_infinity=False) | st.integers(-1, 100_000)
    if kind == "boolean":
        return st.booleans()
    if kind == "null":
        return st.none()
    if "pattern" in schema:
        return st.sampled_from(["47000", "0.5", "-1", "1e5", "9" * 40]) | TEXT
    return FORMATS.get(schema.get("format", ""), TEXT)


def filled(schema: dict[str, Any], text: str, *, anywhere: bool) -> Any:
    """A value with all its parts, and this in the place of each text; `anywhere` also where a text must be another."""
    if "$ref" in schema:
        return filled(DESCRIBED["components"]["schemas"][schema["$ref"].split("/")[-1]], text, anywhere=anywhere)
    if "anyOf" in schema:
        return filled(schema["anyOf"][0], text, anywhere=anywhere)
    match schema.get("type"):
        case "object":
            return {name: filled(part, text, anywhere=anywhere) for name, part in schema.get("properties", {}).items()}
        case "array":
            return [filled(schema["items"], text, anywhere=anywhere)]
        case "string" | None if anywhere:
            return text
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
    known = {"date": "2026-11-01", "date-time": "2026-11-01T10:00:00+01:00"}.get(schema.get("format", ""), text)
    return schema.get("enum", [schema.get("const", "1" if "pattern" in schema else known)])[0]
