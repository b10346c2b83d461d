"""Files made to do harm, each read within 200 MiB above what the process has at rest. Run by test_bounds.

Writes for each its name, the seconds of the processor that it took, and what became of it.
"""

import io
import json
import resource
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from exchange.calendar.invitations import read_invitation
from exchange.files import MIB, Unreadable, unzip
from exchange.mail.reading import read_mail
from exchange.postings.posting import read_posting
from exchange.trackers.reading import read_tracker

MOST_MEMORY = 200 * MIB
NO = b"From: Acme <a@acme.example>\r\nSubject: x\r\n\r\nUnfortunately we will not be moving forward.\r\n\r\n"


def zipped(*sizes: int, name: str = "a.csv") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, size in enumerate(sizes):
            archive.writestr(f"{number}{name}", b"0" * size)
    return file.getvalue()


def nested(depth: int) -> bytes:
    heads = (f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(depth))
    return b"From: a@b.example\r\nSubject: x\r\n" + "".join(heads).encode() + b"\r\nUnfortunately"


def data(inner: bytes) -> bytes:
    return b'<script type="application/ld+json">{' + inner + b"</script>"


def feed(letters: int, elements: int) -> bytes:
    """Each element has all the letters, which are written once."""
    return b'<?xml version="1.0"?><!DOCTYPE a [<!ATTLIST x a CDATA "%b">]><a>%b</a>' % (
        b"y" * letters,
        b"<x/>" * elements,
    )


def referring(times: int, inner: object) -> bytes:
    """What refers to the same thing so many times."""
    link = {"relationships": {"a": {"data": {"type": "x", "id": "1"}}}}
    included = [{"type": "x", "id": "1", "attributes": {"a": inner}}]
    return json.dumps({"data": [link] * times, "included": included}).encode()


def days(rows: int) -> bytes:
    heading = "Company,Title,Status" + ",Date" * 190
    return "\n".join([heading, *["A,B,Applied" + ",x" * 190] * rows]).encode()


def row_of(status: bytes) -> bytes:
    return b'Company,Title,Status\nA,B,"%b"\n' % status


def note(front: bytes) -> bytes:
    return b"---\ncompany: A\nstatus: applied\n%b\n---\nx" % front


def notes(number: int, keys: int) -> bytes:
    """Notes in a zip, each with other keys."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for at in range(number):
            archive.writestr(f"{at}.md", note(b"".join(b"k%d %d: v\n" % (at, key) for key in range(keys))))
    return file.getvalue()


def tasks(*contents: bytes) -> bytes:
    lines = (b'task,"%b",1' % content for content in contents)
    return b"TYPE,CONTENT,INDENT\nsection,Applied,\n" + b"\n".join(lines)


def lists_of_rows(lists: int, rows: int) -> bytes:
    """The rows of a database, each of one of so many tables."""
    fields = {"company": "A", "title": "B", "status": "applied"}
    return json.dumps([{"model": str(n % lists), "pk": n, "fields": fields} for n in range(rows)]).encode()


def event(*lines: str) -> bytes:
    head = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261014T100000Z")
    return "\r\n".join([*head, *lines, "END:VEVENT", "END:VCALENDAR"]).encode()


def unfold(data: bytes) -> list[int]:
    return [len(content) for _, content in unzip(data)]


FILES: dict[str, tuple[Callable[[bytes], object], Callable[[], bytes]]] = {
    "zip bomb": (unfold, lambda: zipped(300 * MIB)),
    "zip of several bombs": (unfold, lambda: zipped(*[19 * MIB] * 9)),
    "mail of 1,000 parts within each other": (read_mail, lambda: nested(1000)),
    "mail of 10,000 parts within each other": (read_mail, lambda: nested(10_000)),
    "mail of jobs": (read_mail, lambda: NO + b"als A (m/ " * 600),
    "mail in one line": (read_mail, lambda: NO + b"a" * (14 * MIB)),
    "mail of dashes": (read_mail, lambda: NO + b"-" * 60_000),
    "mail of a long name": (
        read_mail,
        lambda: b"Subject: x\r\n" + NO + b"Best regards\r\nAnn Elm\r\nAcme " + b"A" * 60_000,
    ),
    "mail of empty lines": (read_mail, lambda: NO + b"the position of " + b"\r\n \r\n" * 10_000 + b"x"),
    "100,000 divs": (read_posting, lambda: b"<div>" * 100_000 + b"Engineer"),
    "half tags": (read_posting, lambda: b"<p>" + b"<" * 4_000_000),
    "attributes": (read_posting, lambda: b"<p " + b'a="' * 1_000_000),
    "deep JSON": (read_posting, lambda: b'{"a":' * 500_000),
    "JSON, a mark and spaces": (read_posting, lambda: data(b'"@type":"JobPosting","title":"a"' + b" " * 1_000_000)),
    "JSON of a pay of spaces": (
        read_posting,
        lambda: data(b'"@type":"JobPosting","title":"a","baseSalary":"' + b" " * 30_000 + b'x"}'),
    ),
    "JSON of a day of letters": (
        read_posting,
        lambda: data(b'"@type":"JobPosting","title":"a","datePosted":"' + b"a" * 60_000 + b'"}'),
    ),
    "JSON of empty lines": (read_posting, lambda: data(b'"a"' + b"\n" * 1_000_000 + b"x")),
    "JSON of comments": (read_posting, lambda: data(b"/* " * 500_000)),
    "JSON that refers to much": (read_posting, lambda: referring(4000, [{}] * 20_000)),
    "JSON that refers to many keys": (read_posting, lambda: referring(4000, dict.fromkeys(map(str, range(50_000)), 1))),
    "an attribute of each element": (read_posting, lambda: feed(100_000, 3000)),
    "spaces before a tab": (read_posting, lambda: b"Clerk\n" + b" " * 60_000 + b"x"),
    "spaces behind a tab": (read_posting, lambda: b"Clerk\nab\t" + b" " * 100_000 + b"y\tz"),
    "a title of many parts": (
        read_posting,
        lambda: b"<title>Clerk %b</title><h1>Clerk %b</h1>" % ((b"a:\n" * 20_000,) * 2),
    ),
    "Markdown of empty code": (read_posting, lambda: b"` " * 60_000),
    "a cell of digits": (lambda content: read_tracker(content, "a.csv"), lambda: row_of(b"1" * 60_000)),
    "a day of digits": (
        lambda content: read_tracker(content, "a.json"),
        lambda: b'[{"company":"A","title":"B","status":"Applied","date":"%b"}]' % (b"1" * 60_000),
    ),
    "a cell of bars": (lambda content: read_tracker(content, "a.csv"), lambda: row_of(b"|a|\n" * 15_000)),
    "190 columns of days": (lambda content: read_tracker(content, "a.csv"), lambda: days(500)),
    "a heading of brackets": (
        lambda content: read_tracker(content, "a.csv"),
        lambda: b"Company,Title,%b\nA,B,Applied" % (b"(" * 190_000),
    ),
    "tasks of half links": (
        lambda content: read_tracker(content, "a.csv"),
        lambda: tasks(*[b"[a](http://" * 17_000] * 5),
    ),
    "a task of notes": (
        lambda content: read_tracker(content, "a.csv"),
        lambda: tasks(b"A - B") + (b"\nnote,%b,1" % (b"x" * 80)) * 24_000,
    ),
    "a block of notes": (
        lambda content: read_tracker(content, "a.txt"),
        lambda: b"Company: A\nStatus: applied\n" + b"\nx\n" * 140_000,
    ),
    "a note of half brackets": (
        lambda content: read_tracker(content, "a.md"),
        lambda: note(b"a: " + b"[[a|" * 250_000),
    ),
    "notes of many keys": (lambda content: read_tracker(content, "a.zip"), lambda: notes(190, 190)),
    "rows of many lists": (lambda content: read_tracker(content, "a.json"), lambda: lists_of_rows(490, 10_000)),
    "20,000 lists": (lambda content: read_tracker(content, "a.json"), lambda: lists_of_rows(20_000, 20_000)),
    "one job, 20,000 notes": (
        lambda content: read_tracker(content, "a.csv"),
        lambda: b"Company,Title,Status,Notes\n" + b"".join(b"A,B,Applied,%040d\n" % n for n in range(20_000)),
    ),
    "a mail from a page with a long subject": (
        read_mail,
        lambda: b"A-1/" * 250_000 + b"\nAcme <a@acme.example> 3 March 2026\nto me\n\nUnfortunately",
    ),
    "a mail of authorities": (read_mail, lambda: NO + b"Department for the A of the " * 2000),
    "a mail of jobs joined": (read_mail, lambda: NO + b"the position of Clerk and " * 2000),
    "a pay that goes on": (
        read_posting,
        lambda: b"Clerk\nSalary: " + b"".join(b"\xe2\x82\xac%d to " % n for n in range(20_000, 26_000)),
    ),
    "what is not told of a house": (read_posting, lambda: b"Clerk\nAcme (1 a" + b", 1 a" * 12_000),
    "100,000 recurrences": (read_invitation, lambda: event("RDATE:" + ",".join(["20261014T100000Z"] * 100_000))),
    "every second": (read_invitation, lambda: event(*["RRULE:FREQ=SECONDLY"] * 50_000)),
    "a summary of parameters": (read_invitation, lambda: event("SUMMARY" + ";ENCODING=QUOTED-PRINTABLE" * 30_000)),
    "calendars within each other": (read_invitation, lambda: b"BEGIN:VCALENDAR\r\n" + b"BEGIN:X\r\n" * 200_000),
}


def taken() -> int:
    """The bytes of address space in use."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmSize:")) * 1024


if __name__ == "__main__":
    read_mail(NO)
    read_posting(b"Engineer")
    read_invitation(event())
    for name, (read, make) in FILES.items():
        content = make()
        resource.setrlimit(resource.RLIMIT_AS, (taken() + MOST_MEMORY, resource.RLIM_INFINITY))
        start = time.process_time()
        try:
            read(content)
            became = "read"
        except Unreadable:
            became = "refused"
        except MemoryError:
            became = "out of memory"
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        sys.stdout.write(f"{name}\t{time.process_time() - start:.2f}\t{became}\n")
