"""Mails as programs write them: charsets, HTML, what is passed on and what is history; and files made to do harm."""

import json
import time
import tracemalloc
from contextlib import suppress
from datetime import date
from email.message import EmailMessage
from io import StringIO

import pytest
from django.core.management import call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.files import Unreadable
from exchange.mail.dates import read_date
from exchange.mail.letter import read_letter
from exchange.mail.quoting import own_words
from exchange.mail.reading import read_mail

NO = "Dear Sam,\n\nUnfortunately we will not be moving forward with your application.\n\nKind regards\nAcme Careers"


def mail(text: str = NO, *, html: str = "", **heads: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = heads.pop("sender", "Acme Careers <jobs@acme.example>")
    message["To"] = "Sam <sam@example.org>"
    message["Subject"] = heads.pop("subject", "Your application")
    message["Date"] = "Mon, 04 May 2026 09:12:00 +0200"
    if html:
        message.set_content(html, subtype="html")
    else:
        message.set_content(text)
    return message


class TestEncodings:
    @pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
    @pytest.mark.parametrize("transfer", ["base64", "quoted-printable"])
    def test_charset(self, charset, transfer):
        message = EmailMessage()
        message["From"] = "Müller GmbH <jobs@mueller.example>"
        message["Subject"] = "Rückmeldung"
        message.set_content("Für Sie können wir leider nichts tun.", charset=charset, cte=transfer)
        letter = read_letter(message.as_bytes())
        assert letter.text == "Für Sie können wir leider nichts tun."
        assert (letter.from_name, letter.subject) == ("Müller GmbH", "Rückmeldung")

    @pytest.mark.parametrize("named", ["us-ascii", "utf-8", "x-unknown-8", "iso-8859-1"])
    def test_wrong_charset(self, named):
        """Bytes count for more than what a mail says of them."""
        head = f"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset={named}\n\n"
        assert read_letter(head.encode() + "Schöne Grüße".encode("cp1252")).text == "Schöne Grüße"

    def test_taken_twice(self):
        """UTF-8 that somebody took for Windows-1252."""
        assert read_letter("fÃ¼r Sie".encode()).text == "für Sie"

    def test_bare_bytes_in_the_head(self):
        data = "From: Größe AG <a@groesse.example>\nSubject: Ihre Größe\n\nHallo".encode()
        assert read_letter(data).subject == "Ihre Größe"

    def test_name_in_several_words(self):
        """Where a program cuts a name into encoded words, the gap between them is none of the name."""
        head = "From: =?utf-8?q?Caf=C3=A9?=\n =?utf-8?q?teria_Lindo?= <jobs@lindo.example>\nSubject: No\n\nNo."
        assert read_letter(head.encode()).from_name == "Caféteria Lindo"


class TestHtml:
    def test_words_only(self):
        html = "<head><style>p{}</style></head><p>We will <b>not</b> be&nbsp;moving on.</p><script>x()</script>"
        assert read_letter(mail(html=html).as_bytes()).text == "We will not be moving on."

    def test_plain_part_that_is_no_text(self):
        message = mail("Please view this mail in your browser.")
        message.add_alternative("<p>Unfortunately we will not be moving forward with your application.</p>", "html")
        assert "moving forward" in read_letter(message.as_bytes()).text

    def test_hidden_words(self):
        html = '<div style="display:none">Preview</div><p>Good day.</p>'
        assert read_letter(mail(html=html).as_bytes()).text == "Good day."


FORWARDS = {
    "gmail": "---------- Forwarded message ---------\nFrom: Acme Careers <jobs@acme.example>\n"
    "Date: Mon, May 4, 2026 at 9:12 AM\nSubject: Your application\nTo: Sam <sam@example.org>\n\n",
    "gmail de": "---------- Forwarded message ---------\nVon: Acme Careers <jobs@acme.example>\n"
    "Date: Mo., 4. Mai 2026 um 09:12 Uhr\nSubject: Your application\nTo: Sam <sam@example.org>\n\n",
    "outlook": "________________________________\nFrom: Acme Careers <jobs@acme.example>\n"
    "Sent: Monday, May 4, 2026 9:12 AM\nTo: Sam <sam@example.org>\nSubject: Your application\n\n",
    "outlook de": "-----Ursprüngliche Nachricht-----\nVon: Acme Careers <jobs@acme.example>\n"
    "Gesendet: Montag, 4. Mai 2026 09:12\nAn: Sam\nBetreff: Your application\n\n",
    "outlook fr": "-----Message d'origine-----\nDe : Acme Careers <jobs@acme.example>\n"
    "Envoyé : lundi 4 mai 2026 09:12\nÀ : Sam\nObjet : Your application\n\n",
    "outlook es": "________________________________\nDe: Acme Careers <jobs@acme.example>\n"
    "Enviado: lunes, 4 de mayo de 2026 9:12\nPara: Sam\nAsunto: Your application\n\n",
    "apple": "Begin forwarded message:\n\nFrom: Acme Careers <jobs@acme.example>\nSubject: Your application\n"
    "Date: 4 May 2026 at 09:12:00 CEST\nTo: Sam <sam@example.org>\n\n",
    "apple fr": "Début du message transféré :\n\nDe: Acme Careers <jobs@acme.example>\nObjet: Your application\n"
    "Date: 4 mai 2026 à 09:12:00 UTC+2\nÀ: Sam <sam@example.org>\n\n",
    "thunderbird": "-------- Forwarded Message --------\nSubject: Your application\n"
    "Date: Mon, 4 May 2026 09:12:00 +0200\nFrom: Acme Careers <jobs@acme.example>\nTo: sam@example.org\n\n",
    "dutch": "---------- Doorgestuurd bericht ---------\nVan: Acme Careers <jobs@acme.example>\n"
    "Datum: ma 4 mei 2026 om 09:12\nOnderwerp: Your application\nAan: Sam\n\n",
    "italian": "-----Messaggio originale-----\nDa: Acme Careers <jobs@acme.example>\n"
    "Inviato: lunedì 4 maggio 2026 09:12\nA: Sam\nOggetto: Your application\n\n",
    "portuguese": "---------- Mensagem encaminhada ---------\nDe: Acme Careers <jobs@acme.example>\n"
    "Data: segunda, 4 de maio de 2026\nAssunto: Your application\nPara: Sam\n\n",
}


class TestPassedOn:
    @pytest.mark.parametrize("style", FORWARDS)
    @pytest.mark.parametrize("remark", ["", "Look at this.\n\n"])
    @pytest.mark.parametrize("wrapped", ["mail", "pasted", "quoted"])
    def test_inline(self, style, remark, wrapped):
        text = FORWARDS[style] + NO
        if wrapped == "quoted":
            text = "\n".join(f"> {line}" for line in text.split("\n"))
        data = mail(remark + text, sender="Sam <sam@example.org>", subject="Fwd: Your application").as_bytes()
        letter = read_letter((remark + text).encode() if wrapped == "pasted" else data)
        assert (letter.from_name, letter.from_address) == ("Acme Careers", "jobs@acme.example")
        assert (letter.subject, letter.sent_on) == ("Your application", date(2026, 5, 4))
        assert letter.text == NO
        assert letter.was_forwarded

    @pytest.mark.parametrize("as_file", [True, False])
    def test_attached(self, as_file):
        outer = mail("See the attached.", sender="Sam <sam@example.org>", subject="Fwd: something")
        if as_file:
            outer.add_attachment(mail().as_bytes(), maintype="application", subtype="octet-stream", filename="no.eml")
        else:
            outer.add_attachment(mail())
        letter = read_letter(outer.as_bytes())
        assert (letter.from_address, letter.text) == ("jobs@acme.example", NO)

    def test_twice(self):
        text = f"{FORWARDS['outlook de']}Please look.\n\n{FORWARDS['gmail']}{NO}"
        letter = read_letter(mail(text, sender="Kim <kim@example.org>", subject="WG: Fwd: Your application").as_bytes())
        assert (letter.from_address, letter.text) == ("jobs@acme.example", NO)

    def test_short_answer_to_whom_it_quotes(self):
        """Outlook quotes with the name alone; what is quoted is the person's own mail."""
        text = (
            "Still meeting people.\n\n-----Original Message-----\nFrom: Sam\nSent: Monday, 4 May 2026\nTo: Ann\n\nNews?"
        )
        letter = read_letter(mail(text, subject="Re: Your application").as_bytes())
        assert (letter.from_address, letter.text) == ("jobs@acme.example", "Still meeting people.")

    @pytest.mark.parametrize(
        "above",
        [
            "Your application\nInbox\n\nAcme Careers <jobs@acme.example>\nMon, May 4, 2026, 10:00 AM\nto me\n\n",
            "Your application\nPosteingang\nAcme Careers <jobs@acme.example>\nan mich\n4. Mai 2026, 10:00\n\n",
            "Your application\n\nAcme Careers <jobs@acme.example>\n4 mai 2026 10:00 (il y a 2 jours)\nÀ moi\n\n",
        ],
    )
    def test_copied_from_a_page(self, above):
        letter = read_letter((above + NO).encode())
        assert (letter.from_name, letter.from_address) == ("Acme Careers", "jobs@acme.example")
        assert (letter.subject, letter.sent_on, letter.text) == ("Your application", date(2026, 5, 4), NO)

    @pytest.mark.parametrize("head", ["Subject", "Betreff", "Objet", "Asunto", "件名"])
    def test_pasted_below_its_subject_alone(self, head):
        letter = read_letter(f"{head}: Re: Your application\n\n{NO}".encode())
        assert (letter.subject, letter.text.split("\n")[0]) == ("Your application", "Dear Sam,")

    def test_address_below_a_letter_is_no_head(self):
        text = f"{NO}\nAcme Careers <jobs@acme.example>\n4 May 2026"
        assert read_letter(text.encode()).from_address == ""

    def test_report_of_non_delivery(self):
        """What came back undelivered is the person's own mail."""
        data = mail("Your message could not be delivered.", subject="Undeliverable: hello").as_bytes()
        assert read_letter(data).from_address == "jobs@acme.example"


class TestCopied:
    """A mail copied from the page that shows it."""

    @pytest.mark.parametrize(
        "above",
        [
            "Your application\nInbox\n\nAcme Careers <jobs@acme.example>\nFri, Dec 5, 2025, 10:00 PM\nto me\n",
            "Your application\n\nAcme Careers <jobs@acme.example>\tFri, Dec 5, 2025 at 10:00 PM\nTo: Sam",
            "Your application\nPosteingang\nAcme Careers<jobs@acme.example>\n5. Dezember 2025 um 22:00\nan mich",
            "Your application\nAcme Careers <jobs@acme.example>\nÀ moi\nven. 5 déc. 2025 22:00",
        ],
    )
    def test_head(self, above):
        letter = read_letter(f"{above}\n{NO}".encode())
        assert (letter.subject, letter.from_name, letter.from_address) == (
            "Your application",
            "Acme Careers",
            "jobs@acme.example",
        )
        assert (letter.sent_on, letter.text) == (date(2025, 12, 5), NO)

    def test_address_in_a_text(self):
        """An address that somebody is told to write to is no sender's."""
        text = f"Write to\nTom Berg <tom@acme.example>\nor call us.\n\n{NO}"
        assert read_letter(text.encode()).from_address == ""


class TestHistory:
    @pytest.mark.parametrize(
        "history",
        [
            "On Mon, 4 May 2026 at 09:12, Sam <sam@example.org> wrote:\n> I hope to hear from you.",
            "On Monday the 4th of May 2026 at 09:12 in the morning,\nSam Applicant <sam@example.org> wrote:\n> Hello",
            "Am 04.05.2026 um 09:12 schrieb Sam:\n> Hallo",
            "Le lun. 4 mai 2026 à 09:12, Sam <sam@example.org> a écrit :\n> Bonjour",
            "El lun, 4 may 2026 a las 9:12, Sam (<sam@example.org>) escribió:\n> Hola",
            "-----Original Message-----\nFrom: Sam <sam@example.org>\nSent: Monday\nTo: Acme\nSubject: Hello\n\nHello",
            "Von: Sam <sam@example.org>\nGesendet: Montag, 4. Mai 2026\nAn: Acme\nBetreff: Hallo\n\nHallo",
        ],
    )
    def test_cut(self, history):
        assert read_letter(mail(f"{NO}\n\n{history}", subject="Re: Your application").as_bytes()).text == NO

    def test_signature_apart(self):
        letter = read_letter(mail(f"{NO}\n-- \nAcme Ltd, 1 Road").as_bytes())
        assert (letter.text, letter.signature) == (NO, "Acme Ltd, 1 Road")

    def test_short_answer_to_a_name(self):
        """A short answer above what was asked is the answer, where the head below it has the name alone."""
        asked = (
            "-----Original Message-----\nFrom: Sam Roe\nSent: Monday, May 4, 2026\nTo: Jo\nSubject: Job\n\nAny news?"
        )
        mail = f"From: Jo <jo@acme.example>\nTo: Sam Roe <sam@mailbox.example>\nSubject: Re: Job\n\nNot yet.\n\n{asked}"
        letter = read_letter(mail.encode())
        assert (letter.from_name, letter.text) == ("Jo", "Not yet.")

    def test_answer_below_the_quote(self):
        assert read_letter(mail("> Hello\n> Any news?\n\nNot yet.").as_bytes()).text == "Not yet."


class TestDates:
    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("04.05.2026 09:12", date(2026, 5, 4)),
            ("2026-05-04", date(2026, 5, 4)),
            ("5/4/2026 9:12 AM", date(2026, 5, 4)),
            ("04/05/2026 09:12", date(2026, 5, 4)),
            ("25/12/2026", date(2026, 12, 25)),
            ("lun. 4 août 2025", date(2025, 8, 4)),
            ("no day at all", None),
            ("31.02.2026", None),
        ],
    )
    def test_shapes(self, text, day):
        assert read_date(text) == day

    def test_not_after_it_was_passed_on(self):
        assert read_date("04/05/2026", before=date(2026, 4, 20)) == date(2026, 4, 5)


def parts(count: int, depth: int = 0) -> bytes:
    head = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n"
    if depth:
        nested = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(depth))
        return head + nested + b"hello"
    return head + b"--b0\nContent-Type: text/plain\n\nhello\n" * count + b"--b0--"


HOSTILE = {
    "1,000 parts": parts(1000),
    "parts within parts": parts(0, depth=2000),
    "huge header": b"From: a@b.example\nSubject: " + b"x" * 5_000_000 + b"\n\nhello",
    "endless head": b"From: a@b.example\n" + b"X-A: b\n" * 500_000,
    "brackets in an address": b"From: " + b"(" * 200_000 + b"\nSubject: x\n\nhello",
    "addresses": b"From: " + b"a@b.example, " * 200_000 + b"\nSubject: x\n\nhello",
    "half tags": b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + b"<" * 1_000_000,
    "comments": b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + b"<!--" * 300_000,
    "tags": b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + b"<div>" * 300_000,
    "attributes": b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<a " + b"x=' " * 300_000,
    "one long line": b"From: a@b.example\nSubject: x\n\n" + b"not unfortunately we " * 500_000,
    "lines": b"From: a@b.example\nSubject: x\n\n" + b"a\n" * 3_000_000,
    "heads in the text": b"From: a@b.example\nDate: x\n\n" * 200_000,
    "quotes": b"> " * 5_000_000,
    "on": b"On 1 " * 1_000_000,
    "on lines": b"On 1 " + b"x" * 100 + b"\n" + (b"On 1 " + b"x" * 150 + b"\n") * 50_000,
    "nul": b"\x00" * 1_000_000,
    "outlook": b"\xd0\xcf\x11\xe0" + b"x" * 100,
    "empty": b"",
    "spaces": b" \n" * 100_000,
    "too large": b"x" * (16 * 1024 * 1024),
    "capitals": b"Aa " * 500_000,
    "names": b"position at " + b"Aa & " * 200_000,
    "the": b"the A" + b" b" * 500_000,
}


class TestHostile:
    @pytest.mark.parametrize("name", HOSTILE)
    def test_bounded(self, name):
        """A letter or a sentence why not, within five seconds of the processor."""
        begun = time.process_time()
        with suppress(Unreadable):
            read_mail(HOSTILE[name])
        assert time.process_time() - begun < 5

    def test_memory(self):
        tracemalloc.start()
        try:
            read_mail(HOSTILE["one long line"])
            assert tracemalloc.get_traced_memory()[1] < 200 * 1024 * 1024
        finally:
            tracemalloc.stop()

    @pytest.mark.parametrize("name", ["1,000 parts", "parts within parts", "endless head", "nul", "outlook", "empty"])
    def test_says_why(self, name):
        with pytest.raises(Unreadable, match=r"^[A-Z].+\.$"):
            read_mail(HOSTILE[name])

    @given(st.binary(max_size=2000))
    @settings(max_examples=150, deadline=None)
    def test_any_bytes(self, data):
        with suppress(Unreadable):
            read_mail(data)

    @given(st.data())
    @settings(max_examples=150, deadline=None)
    def test_damaged_mail(self, data):
        whole = bytearray(mail().as_bytes())
        for _ in range(data.draw(st.integers(1, 8))):
            at = data.draw(st.integers(0, len(whole) - 1))
            whole[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=12))
        with suppress(Unreadable):
            read_mail(bytes(whole))


class TestCommand:
    def read(self, path) -> dict:
        out = StringIO()
        call_command("read_mail", str(path), stdout=out)
        return json.loads(out.getvalue())

    def test_mail(self, tmp_path):
        path = tmp_path / "no.eml"
        path.write_bytes(mail(NO.replace("application", "application for the Data Analyst position")).as_bytes())
        assert self.read(path) == {
            "label": "rejection",
            "reason_families": ["none"],
            "company": "Acme",
            "role": "Data Analyst",
            "date": "2026-05-04",
        }

    def test_plain_text(self, tmp_path):
        path = tmp_path / "no.txt"
        path.write_text(NO)
        assert self.read(path) == {
            "label": "rejection",
            "reason_families": ["none"],
            "company": "Acme",
            "role": None,
            "date": None,
        }

    def test_unreadable(self, tmp_path, capsys):
        path = tmp_path / "no.msg"
        path.write_bytes(b"\xd0\xcf\x11\xe0")
        with pytest.raises(SystemExit) as stopped:
            call_command("read_mail", str(path))
        assert stopped.value.code == 2
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("line", ["-" * 12_000, "> " * 100 + "2024 1:11 " + "<a@b>:x" * 30, " " * 900 + "x"])
def test_lines_made_of_marks_take_no_time(line):
    """Each part of a pattern could begin at each mark: one line of dashes took seconds."""
    began = time.process_time()
    own_words("\n".join([line] * 100))
    assert time.process_time() - began < 2
