"""The forms of an import: the file, how it is read, and what was not clear in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms

from applications.values import Stage
from debrief.forms import DayInput, OwnedForm
from exchange.files import MIB, MOST_BYTES
from exchange.trackers.clauses import ENDINGS, ORDER
from exchange.trackers.dates import ORDERS, is_short, look
from exchange.trackers.folded import as_text
from exchange.trackers.layout import Column, data_rows, find_layout, is_dated
from exchange.trackers.reading import Sheet, Tracker
from exchange.trackers.rounds import TALKS
from exchange.trackers.standing import MOST_SHOWN
from interviews.values import Kind

ROLES = {
    "": "Into the notes",
    "company": "Company",
    "title": "Job title",
    "company_title": "Company and job title",
    "status": "Status",
    "status_beside": "How it ended, beside the status",
    "applied_on": "Applied on",
    "saved_on": "Added on",
    "updated_on": "Last change on",
    "closed_on": "Closed on",
    "url": "Address of the posting",
    "location": "Place",
    "work_mode": "Work mode",
    "salary": "Pay",
    "source": "Source",
    "referral": "Referred by",
    "contact": "Contact",
    "contact_email": "E-mail of the contact",
    "contact_phone": "Phone of the contact",
    "posting": "Text of the posting",
    "resume": "What was sent",
    "next_step": "Next step",
    "next_step_on": "Day of the next step",
    "notes": "Notes",
    "archived": "Archived: yes or no",
    "step": "One step a row: the step",
    "source_stage": "One step a row: from",
    "target_stage": "One step a row: to",
    "ignored": "Left out",
}
# In the words of the reader, which are those of trackers.
STAGE_WORDS = {
    stage: "Ghosted, no answer" if stage == "ghosted" else Stage(stage).label for stage in (*ORDER, *ENDINGS)
}
ROUNDS = {f"round {stage}": f"One column a round: {label}" for stage, label in STAGE_WORDS.items()}
TICKS = {f"flag {stage}": f"Yes or no: {label}" for stage, label in STAGE_WORDS.items()}
ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows, Western",
    "iso-8859-15": "Latin 9",
    "utf-16": "UTF-16",
    "cp1250": "Windows, Central European",
    "mac_roman": "Mac",
}
DELIMITERS = {",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar"}
OFFERED = ROLES | ROUNDS | TICKS
MOST_COLUMNS, MOST_VALUES, SAMPLE_ROWS = 60, 60, 10
MOST_YEARS = 6


class ImportForm(OwnedForm):
    file = forms.FileField(
        help_text=f"CSV, TSV, XLSX, ODS, XLS, JSON, HTML, Markdown, or a zip of them. Up to {MOST_BYTES // MIB} MB.",
        error_messages={"required": "Choose the file.", "empty": "The file is empty."},
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(f"The file is larger than {MOST_BYTES // MIB} MB.")
        return file


@dataclass(frozen=True, slots=True)
class ColumnRow:
    column: Column
    samples: list[str]
    role: forms.BoundField
    order: forms.BoundField | None
    until: forms.BoundField | None
    kind: forms.BoundField | None


@dataclass(frozen=True, slots=True)
class TablePart:
    """What the page asks of one table."""

    sheet: Sheet
    use: forms.BoundField
    heading: forms.BoundField
    columns: list[ColumnRow]
    values: list[tuple[str, forms.BoundField]]
    unread: list[tuple[str, forms.BoundField]]
    headings: list[str]
    samples: list[tuple[int, list[str]]]


def is_offered(role: str) -> bool:
    """Whether the page names that role; the others go into the notes."""
    return role in OFFERED


def is_round(column: Column) -> bool:
    """Whether a day in that column is one of an interview."""
    return column.role.removeprefix("round ") in TALKS and column.role.startswith("round ")


def asks_for_order(sheet: Sheet, column: Column) -> bool:
    """Whether days of a column are numbers alone, whose order matters."""
    if not is_dated(column) or not is_offered(column.role):
        return False
    rows = data_rows(sheet.table, sheet.layout)[:500]
    return column.turned or any(look(cells[column.index]).readings for _, cells in rows)


def asks_for_year(sheet: Sheet, column: Column) -> bool:
    if not is_dated(column) or not is_offered(column.role):
        return False
    return any(is_short(cells[column.index]) for _, cells in data_rows(sheet.table, sheet.layout)[:500])


def years(today: date) -> dict[str, str]:
    """What a day without a year may be: the last one until the end of a year, or until today."""
    recent = {f"{year}-12-31": f"{year}" for year in range(today.year, today.year - MOST_YEARS, -1)}
    return {"": "not known yet", today.isoformat(): "the twelve months up to today"} | recent


class MappingForm(OwnedForm):
    """How each table is read. What the person changes is kept, what stays as it was found is found again."""

    undated_on = forms.DateField(label="Rows that say no day stand under", widget=DayInput, required=False)
    takes_unclear_days = forms.BooleanField(
        label="Take rows whose day cannot be read as rows without a day; the day as written goes into their notes",
        required=False,
    )

    def __init__(self, *args: Any, tracker: Tracker, options: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.tracker = tracker
        self.fields["undated_on"].initial = options.get("undated_on") or self.user.today()
        self.fields["takes_unclear_days"].initial = options.get("takes_unclear_days", False)
        self.first = tracker.sheets[0].table
        if self.first.encoding:
            found = {self.first.encoding: self.first.encoding.upper()}
            self._choose("encoding", "Encoding", found | ENCODINGS, self.first.encoding)
        if self.first.delimiter:
            found = {self.first.delimiter: self.first.delimiter}
            self._choose("delimiter", "Between the columns", found | DELIMITERS, self.first.delimiter)
        for number, sheet in enumerate(tracker.sheets):
            self._ask_of(f"t{number}", sheet)

    def _choose(self, name: str, label: str, choices: dict[str, str], initial: str) -> None:
        select = forms.Select(attrs={"class": "form-select"})
        self.fields[name] = forms.ChoiceField(
            label=label, choices=list(choices.items()), initial=initial, required=False, widget=select
        )

    def _ask_of(self, name: str, sheet: Sheet) -> None:
        self.fields[f"{name}-use"] = forms.BooleanField(
            label="Import this table", required=False, initial=not sheet.skipped
        )
        row = sheet.layout.heading_row
        most = len(sheet.table.rows)
        self.fields[f"{name}-heading"] = forms.IntegerField(
            label="Row with the headings",
            help_text="0 where there is none.",
            min_value=0,
            max_value=most,
            required=False,
            initial=0 if row is None else row + sheet.table.first,
        )
        for column in sheet.layout.columns[:MOST_COLUMNS]:
            role = column.role if is_offered(column.role) else ""
            self._choose(f"{name}-role-{column.index}", f"{column.heading} becomes", OFFERED, role)
            if is_round(column):
                kinds = {"": "No interview"} | {f"{kind}": f"Interview: {kind.label}" for kind in Kind}
                self._choose(f"{name}-kind-{column.index}", f"{column.heading} adds", kinds, column.kind)
            if asks_for_order(sheet, column):
                label = f"Days in {column.heading} are written"
                orders = {"": "not known yet"} | ORDERS
                self._choose(f"{name}-order-{column.index}", label, orders, column.order)
            if asks_for_year(sheet, column):
                until = column.until.isoformat() if column.until else ""
                choices = {until: until[:4]} | years(self.user.today())
                self._choose(f"{name}-until-{column.index}", f"Days in {column.heading} are of", choices, until)
        for place, raw in enumerate(self._values(sheet)):
            choices = {"": "I do not know yet"} | STAGE_WORDS
            self._choose(f"{name}-stage-{place}", f"“{raw[:MOST_SHOWN]}” means", choices, sheet.vocabulary[raw])

    @staticmethod
    def _values(sheet: Sheet) -> list[str]:
        """What stands for a stage, the unread first."""
        return sorted(sheet.vocabulary, key=lambda raw: bool(sheet.vocabulary[raw]))[:MOST_VALUES]

    @property
    def parts(self) -> list[TablePart]:
        return [self._part(f"t{number}", sheet) for number, sheet in enumerate(self.tracker.sheets)]

    def _part(self, name: str, sheet: Sheet) -> TablePart:
        rows = data_rows(sheet.table, sheet.layout)[:SAMPLE_ROWS]
        columns = []
        for column in sheet.layout.columns[:MOST_COLUMNS]:
            said = [as_text(cells[column.index]) for _, cells in rows]
            order, until = f"{name}-order-{column.index}", f"{name}-until-{column.index}"
            columns.append(
                ColumnRow(
                    column,
                    list(dict.fromkeys(filter(None, said)))[:3],
                    self[f"{name}-role-{column.index}"],
                    self[order] if order in self.fields else None,
                    self[until] if until in self.fields else None,
                    self[f"{name}-kind-{column.index}"] if is_round(column) else None,
                )
            )
        values = [(raw, self[f"{name}-stage-{place}"]) for place, raw in enumerate(self._values(sheet))]
        return TablePart(
            sheet,
            self[f"{name}-use"],
            self[f"{name}-heading"],
            columns,
            [(raw, field) for raw, field in values if sheet.vocabulary[raw]],
            [(raw, field) for raw, field in values if not sheet.vocabulary[raw]],
            [column.heading for column in sheet.layout.columns[:MOST_COLUMNS]],
            [(number, [as_text(cell)[:80] for cell in cells[:MOST_COLUMNS]]) for number, cells in rows],
        )

    def options(self, before: dict[str, Any]) -> dict[str, Any]:
        """What is to be kept of the answers, beside what was kept before."""
        data = self.cleaned_data
        kept: dict[str, Any] = {
            "undated_on": data["undated_on"].isoformat() if data["undated_on"] else None,
            "takes_unclear_days": data["takes_unclear_days"],
            "rows": before.get("rows", {}),
        }
        for name, found in (("encoding", self.first.encoding), ("delimiter", self.first.delimiter)):
            if chosen := data.get(name):
                kept[name] = chosen if chosen != found else before.get(name, "")
        if any(kept.get(name) != before.get(name, "") for name in ("encoding", "delimiter") if name in kept):
            # Read otherwise, the tables are other tables.
            return kept | {"tables": {}}
        tables = before.get("tables", {})
        kept["tables"] = {
            sheet.table.name: self._kept_of(f"t{number}", sheet, tables.get(sheet.table.name, {}))
            for number, sheet in enumerate(self.tracker.sheets)
        }
        return kept

    def _kept_of(self, name: str, sheet: Sheet, before: dict[str, Any]) -> dict[str, Any]:
        data = self.cleaned_data
        kept: dict[str, Any] = {"skip": not data[f"{name}-use"]}
        if data[f"{name}-use"] and sheet.skipped:
            kept["use"] = True
        heading = data[f"{name}-heading"]
        row = sheet.layout.heading_row
        chosen = None if not heading else max(heading - sheet.table.first, 0)
        if heading is not None and (chosen != row or "heading_row" in before):
            kept["heading_row"] = chosen
        if heading is not None and chosen != row:
            return kept
        found = find_layout(sheet.table, {"heading_row": row})
        kept["columns"] = {
            str(column.index): data[f"{name}-role-{column.index}"]
            for column in found.columns[:MOST_COLUMNS]
            if (chosen := data.get(f"{name}-role-{column.index}")) is not None
            and chosen != (column.role if is_offered(column.role) else "")
        }
        orders = {column.index: column.order for column in found.columns}
        kept["orders"] = {
            str(index): chosen
            for index, order in orders.items()
            if (chosen := data.get(f"{name}-order-{index}")) and chosen != order
        }
        kept["untils"] = {
            str(column.index): until for column in found.columns if (until := data.get(f"{name}-until-{column.index}"))
        }
        kept["kinds"] = {
            str(column.index): data[f"{name}-kind-{column.index}"]
            for column in found.columns
            if f"{name}-kind-{column.index}" in data
        }
        stages = before.get("stages", {}) | {
            raw: data[f"{name}-stage-{place}"]
            for place, raw in enumerate(self._values(sheet))
            if data.get(f"{name}-stage-{place}", "") != sheet.vocabulary[raw]
        }
        return kept | {"stages": stages}


class RowsForm(OwnedForm):
    """For rows that are not clear by themselves: the stage, or the day, of each."""

    def __init__(self, *args: Any, rows: list, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rows = rows
        stages = [("", "I do not know yet"), *STAGE_WORDS.items()]
        for place, planned in enumerate(rows):
            select, day = forms.Select(attrs={"class": "form-select"}), DayInput(attrs={"class": "form-control"})
            title = f"{planned.row.company}, row {planned.row.number}"
            self.fields[f"r{place}-stage"] = forms.ChoiceField(
                label=f"Stage of {title}", choices=stages, initial=planned.row.status, required=False, widget=select
            )
            self.fields[f"r{place}-on"] = forms.DateField(
                label=f"Applied on, of {title}", widget=day, initial=planned.row.applied_on, required=False
            )

    @property
    def lines(self) -> list[tuple[Any, forms.BoundField, forms.BoundField]]:
        return [(row, self[f"r{place}-stage"], self[f"r{place}-on"]) for place, row in enumerate(self.rows)]

    def answers(self) -> dict[str, dict[str, str]]:
        """By row, what was answered: `stage`, `on`."""
        found = {}
        for place, planned in enumerate(self.rows):
            stage, on = self.cleaned_data[f"r{place}-stage"], self.cleaned_data[f"r{place}-on"]
            answer = {"stage": stage} if stage != planned.row.status else {}
            if on and on != planned.row.applied_on:
                answer["on"] = on.isoformat()
            if answer:
                found[planned.key] = answer
        return found
