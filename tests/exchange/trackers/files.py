"""Files of trackers as tests make them, each with what a careful person reads in it: company, title, status, day."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

type Expected = tuple[str, str | None, str | None, str | None]

CELL = "urn:oasis:names:tc:opendocument:xmlns"
# Styles of a workbook's cells: two fills, and what is struck through.
RED, GREEN, STRUCK = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Example:
    name: str
    file: str
    content: bytes
    expected: list[Expected]

    def __str__(self) -> str:
        return self.name


def example(
    name: str, content: str | bytes, expected: str, file: str = "tracker.csv", encoding: str = "utf-8"
) -> Example:
    """`expected` has a line a row: company / title / status / day, where "-" is nothing.

    Where a careful person could answer in two ways, or ask, "|" stands between the answers.
    """
    rows = [
        tuple(None if part == "-" else part for part in line.strip().split(" / "))
        for line in expected.strip().splitlines()
    ]
    data = content if isinstance(content, bytes) else content.lstrip("\n").encode(encoding)
    return Example(name, file, data, rows)  # type: ignore[arg-type]


def zipped(files: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def ods(rows: list[list[str]]) -> bytes:
    """A sheet as the free office writes it; a cell like `@2026-01-05` is a real date."""

    def cell(text: str) -> str:
        if text.startswith("@"):
            return (
                f'<table:table-cell office:value-type="date" office:date-value="{text[1:]}"><text:p>{text[1:]}</text:p>'
                "</table:table-cell>"
            )
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    lines = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{CELL}:office:1.0" '
        f'xmlns:table="{CELL}:table:1.0" '
        f'xmlns:text="{CELL}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="Blatt1">{lines}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content,
            "META-INF/manifest.xml": manifest,
        }
    )


def xlsx(
    sheets: dict[str, list[list[str | float | None]]],
    merged: tuple[str, ...] = (),
    looks: dict[str, int] | None = None,
    links: dict[str, str] | None = None,
) -> bytes:
    """A workbook of text and numbers; `"@46030"` is a day by its number in the calendar of spreadsheets.

    `looks` are the styles of texts, and `links` the addresses behind them, by the place of the cell.
    """
    looks, links = looks or {}, links or {}

    def cell(value: str | float | None, at: str) -> str:
        if value is None or value == "":
            return f'<c r="{at}" s="{looks[at]}"/>' if at in looks else ""
        if isinstance(value, str) and value.startswith("@"):
            return f'<c r="{at}" s="1"><v>{value[1:]}</v></c>'
        if isinstance(value, bool):
            return f'<c r="{at}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, str):
            return f'<c r="{at}" s="{looks.get(at, 0)}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
        return f'<c r="{at}"><v>{value}</v></c>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    files = {}
    for number, rows in enumerate(sheets.values(), 1):
        lines = "".join(
            f'<row r="{y}">' + "".join(cell(value, f"{chr(65 + x)}{y}") for x, value in enumerate(row)) + "</row>"
            for y, row in enumerate(rows, 1)
        )
        joined = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
        files[f"xl/worksheets/sheet{number}.xml"] = (
            f'<?xml version="1.0"?><worksheet xmlns="{main}"><sheetData>{lines}</sheetData>'
            + (f'<mergeCells count="{len(merged)}">{joined}</mergeCells>' if joined else "")
            + f'<hyperlinks xmlns:r="{rel}">'
            + "".join(f'<hyperlink ref="{at}" r:id="{at}"/>' for at in links)
            + "</hyperlinks>"
            + "</worksheet>"
        )
        files[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = (
            f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">'
            + "".join(
                f'<Relationship Id="{at}" Type="{rel}/hyperlink" Target="{to}" TargetMode="External"/>'
                for at, to in links.items()
            )
            + "</Relationships>"
        )
    named = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="r{i}"/>' for i, n in enumerate(sheets, 1))
    files["xl/workbook.xml"] = (
        f'<?xml version="1.0"?><workbook xmlns="{main}" xmlns:r="{rel}"><sheets>{named}</sheets></workbook>'
    )
    files["xl/styles.xml"] = (
        f'<?xml version="1.0"?><styleSheet xmlns="{main}"><fonts count="2"><font/><font><strike/></font></fonts>'
        '<fills count="3"><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">'
        '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf fillId="1"/><xf fillId="2"/><xf fontId="1"/></cellXfs></styleSheet>'
    )
    files["xl/_rels/workbook.xml.rels"] = (
        f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="r{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        + f'<Relationship Id="rs" Type="{rel}/styles" Target="styles.xml"/></Relationships>'
    )
    files["_rels/.rels"] = (
        f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    files["[Content_Types].xml"] = (
        f'<?xml version="1.0"?><Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_type}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{sheet_type}.styles+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{sheet_type}.worksheet+xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        + "</Types>"
    )
    return zipped(files)
