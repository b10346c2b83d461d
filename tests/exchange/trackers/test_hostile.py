"""Files made to hurt: a clear word, in bounded time."""

import io
import json
import os
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exchange.files import MIB, Unreadable
from exchange.trackers.reading import read_tracker

from .files import xlsx as workbook
from .shapes import EXAMPLES, ods, zipped

TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
</Relationships>"""
BOOK = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
<sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"""


def xlsx(cells: str, head: str = '<?xml version="1.0"?>') -> bytes:
    sheet = (
        f'{head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{cells}</sheetData></worksheet>"
    )
    return zipped(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELATIONS % ("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": BOOK,
            "xl/_rels/workbook.xml.rels": RELATIONS % ("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": sheet,
        }
    )


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def read_in_time(content: bytes, name: str) -> None:
    """Of the processor's time, ours and that of the process which reads workbooks: the clock of a busy machine lies."""
    began = sum(os.times()[:4])
    reason = refusal(content, name)
    assert reason is None or 10 < len(reason) < 120
    assert sum(os.times()[:4]) - began < 5


def refusal(content: bytes, name: str) -> str | None:
    try:
        read_tracker(content, name)
    except Unreadable as error:
        return str(error)
    return None


JOB = "Company: A\nRole: B\nStatus: applied\n"


class TestHostile:
    @pytest.mark.parametrize(
        "text",
        [
            "Company,Role,Status\nA,Dev,x" + " " * 190_000 + "y\nB,Dev," + ">" * 190_000,
            "Company,Role,Status\nA,Dev,Applied\nx =" + " " * 190_000 + "y,,\n",
            JOB * 400 + " " * 190_000 + "x\n" + "-" * 190_000 + "x\n",
            "Company,Role,Status\nA,x " + "http://" * 25_000 + " b,Applied\n",
            JOB * 400 + "".join(f"Company: A\nname {n}: x\n" for n in range(140_000)),
        ],
        ids=["long chain", "long legend", "long line of a block", "long link", "blocks of many names"],
    )
    def test_long_texts(self, text):
        read_in_time(text.encode(), "jobs.txt")

    def test_workbook_is_read(self):
        row = "".join(text_cell(f"{column}{{0}}", "{1}") for column in "ABC")
        head = row.format(1, "x").replace("x", "{}").format("Company", "Title", "Status")
        body = row.format(2, "x").replace("x", "{}").format("Helio", "Planner", "Applied")
        (found,) = read_tracker(xlsx(f'<row r="1">{head}</row><row r="2">{body}</row>'), "a.xlsx").rows
        assert (found.company, found.status) == ("Helio", "applied")

    def test_cell_in_the_last_corner(self):
        first = f'<row r="1">{text_cell("A1", "Company")}</row>'
        far = f'<row r="1048576">{text_cell("XFD1048576", "x")}</row>'
        read_in_time(xlsx(first + far), "corner.xlsx")

    def test_entities_that_unfold(self):
        lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "lol">{lines}]>'
        read_in_time(xlsx(f'<row r="1">{text_cell("A1", "&a11;")}</row>', head), "laughs.xlsx")

    def test_entities_in_the_styles(self):
        """They cost the looks of the cells, and nothing else."""
        with zipfile.ZipFile(io.BytesIO(workbook({"Jobs": [["Company", "Role"], ["Helio", "Planner"]]}))) as archive:
            parts = {name: archive.read(name).decode() for name in archive.namelist()}
        lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        head = f'<!DOCTYPE x [<!ENTITY a0 "lol">{lines}]><styleSheet a="&a11;"'
        parts["xl/styles.xml"] = parts["xl/styles.xml"].replace("<styleSheet", head, 1)
        read_in_time(zipped(parts), "laughs.xlsx")

    def test_letters_that_no_database_keeps(self):
        (found,) = read_tracker(rb'[{"company": "Hel\ud83dio\u0000", "\udca9title": "Planner"}]', "a.json").rows
        assert (found.company, found.title) == ("Helio", "Planner")

    def test_zip_that_unfolds(self):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("tracker.csv", b"Company,Title,Status\n" + b"a" * 200 * MIB)
        with pytest.raises(Unreadable, match="unfolds"):
            read_tracker(made.getvalue(), "a.zip")

    def test_repeated_cells(self):
        content = ods([["Company", "Title"], ["Helio", "Planner"]])
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {name: archive.read(name).decode() for name in archive.namelist()}
        parts["content.xml"] = (
            parts["content.xml"]
            .replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"')
            .replace("<table:table-row", '<table:table-row table:number-rows-repeated="1048576"')
        )
        read_in_time(zipped(parts), "repeated.ods")

    @pytest.mark.parametrize("part", [b"<tr><td>", b"<", b"</a>"])
    def test_page_of_nothing_but_tags(self, part, monkeypatch):
        monkeypatch.setattr("exchange.trackers.html.MOST_PARTS", 20_000)
        assert refusal(b"<table>" + part * 50_000, "a.csv") == "This page is too large to be a table."

    def test_one_long_cell(self):
        read_in_time(b"Company,Title,Status\n" + b"a" * 20 * MIB, "a.csv")
        read_in_time(b'Company,Title,Status\n"' + b"a,\n" * (5 * MIB), "a.csv")

    def test_deep_json(self):
        read_in_time(b"[" * 200_000, "a.json")
        read_in_time(b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "a.json")

    def test_json_of_many_small_things(self):
        for part in (b"[],", b'"ab",'):
            assert refusal(b"[" + part * 2_000_000 + b"1]", "a.json") == (
                "The file holds more than any list of applications."
            )

    def test_json_of_comments(self):
        read_in_time(b'{"a": 1 ' + b" // x" * 200_000 + b'"', "a.json")

    def test_json_of_many_fields_that_could_refer(self):
        fields = {f"f{n}": 1 for n in range(150)}
        lists = {f"jobs{n}": [{"id": i} | fields for i in range(30)] for n in range(40)}
        read_in_time(json.dumps(lists).encode(), "a.json")

    def test_json_whose_lists_all_refer_to_one_another(self):
        lists = {f"jobs{n}": [{"id": i, "jobs": 1, "jobsOf": 2, "name": "x"} for i in range(100)] for n in range(45)}
        read_in_time(json.dumps(lists).encode(), "a.json")

    def test_json_whose_lists_name_all_keys_of_the_one_before(self):
        lists = {"list0": [{"id": f"key0-{i}", "name": "x", "note": "y"} for i in range(2)]}
        for n in range(1, 40):
            keys = [f"key{n - 1}-0", f"key{n - 1}-1"]
            lists[f"list{n}"] = [{"id": f"key{n}-{i}", f"list{n - 1}": keys, "note": "y"} for i in range(2)]
        assert refusal(json.dumps(lists).encode(), "a.json") == "The file holds more than any list of applications."

    @pytest.mark.parametrize("depth", [120, 450, 880])
    def test_json_of_records_within_one_another(self, depth):
        content = b'[{"company": "A", "title": "B", "x": ' + b'{"a":' * depth + b"1" + b"}" * (depth + 1) + b"]"
        assert refusal(content, "a.json") == "The file is nested too deeply."

    def test_json_of_one_long_name_before_many(self):
        record = {"company": "A", "title": "B", "x" * MIB: {f"n{i}": "y" for i in range(20_000)}}
        read_in_time(json.dumps([record]).encode(), "a.json")

    def test_long_digits(self):
        read_in_time(b"Company,Title,Status,Date\nA,B,Applied," + b"1" * 10_000, "a.csv")
        read_in_time(b'[{"company": "A", "title": "B", "n": ' + b"9" * 100_000 + b"}]", "a.json")

    def test_formula_stays_text(self):
        (row,) = read_tracker(b'Company,Title,Status\n"=HYPERLINK(""x"")",Planner,Applied\n', "a.csv").rows
        assert row.company == '=HYPERLINK("x")'

    @pytest.mark.parametrize("example", EXAMPLES[::5], ids=str)
    def test_cut_short(self, example):
        for share in (0.2, 0.5, 0.9):
            read_in_time(example.content[: int(len(example.content) * share)], example.file)

    @pytest.mark.parametrize("name", ["a.xlsx", "a.ods", "a.json", "a.zip", "a.csv"])
    def test_wrong_ending(self, name):
        for content in (
            b"\x89PNG\r\n\x1a\n" + b"\x00" * 50,
            b"PK\x03\x04rest",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600,
        ):
            with pytest.raises(Unreadable):
                read_tracker(content, name)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode(errors="replace")))
def test_any_bytes(content):
    assert refusal(content, "a.csv") != ""


CELLS = st.sampled_from(
    ["Company", "Title", "Status", "Applied", "2026-01-05", "03/04/26", "x", "", "\n", '"', "Rejected", "?"]
)


@settings(max_examples=80, deadline=None)
@given(rows=st.lists(st.lists(CELLS | st.text(max_size=8), max_size=6), max_size=8), delimiter=st.sampled_from(",;\t|"))
def test_any_table(rows, delimiter):
    try:
        tracker = read_tracker("\n".join(delimiter.join(row) for row in rows).encode(errors="replace"), "a.csv")
    except Unreadable:
        return
    for row in tracker.rows:
        assert row.skipped or row.company


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        ('<?xml version="1.0"?><en-export>', "<note>"),
        ('<?xml version="1.0"?><en-export><note><content>', "<div "),
        ("Company,Position,Status,Notes\n", "Helio,Planner,Applied," + "x" + "_" * 50_000 + "y\n"),
        ("Title,Description,Labels\n", '"Helio: Planner","' + "### a\n" * 5_000 + '",' + "status:" * 5_000 + "\n"),
    ],
    ids=["notes", "tags", "lines", "forms"],
)
def test_notes_and_forms_without_end(begin, again):
    text = begin + again * (MIB // len(again))
    read_in_time(text.encode(), "notes.enex" if begin.startswith("<") else "tracker.csv")
