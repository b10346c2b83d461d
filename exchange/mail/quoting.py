"""What in a mail is its own text, what is passed on, and what is history, as mail programs mark it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from exchange.mail.dates import read_date
from exchange.mail.folding import fold

HEADS = {
    "from": "from von de da van expediteur remitente afzender mittente absender fra från od nadawca lähettäjä feladó "
    "de_la από kimden gönderen от від 差出人 发件人 寄件者 寄件人 보낸_사람 보낸사람 dari từ",
    "date": "date sent datum gesendet envoye envoye_le fecha enviado enviado_el verzonden inviato data enviada_em "
    "enviado_em gesendet_am date_sent sent_on sendt dato skickat datum odesláno odoslané wysłano lähetetty päivämäärä "
    "elküldve dátum trimis dată ημερομηνία στάλθηκε gönderildi gönderme_tarihi tarih дата отправлено надіслано "
    "送信日時 日時 日付 发送时间 发送日期 日期 時間 时间 寄件日期 傳送日期 보낸_날짜 날짜 dikirim tanggal ngày đã_gửi",
    "to": "to an a para aan destinataire til till komu do vastaanottaja címzett către προς kime alıcı кому 宛先 收件人 "
    "收件者 받는_사람 받는사람 kepada đến tới",
    "subject": "subject betreff objet sujet asunto onderwerp oggetto assunto emne ämne předmět predmet temat aihe "
    "tárgy subiect θέμα konu тема 件名 主题 主題 主旨 제목 subjek perihal chủ_đề",
    "other": "cc bcc kopie kopie_cc reply_to antwort_an repondre_a importance importancia wichtigkeit priority "
    "bijlagen attachments anlagen pieces_jointes",
}
HEAD_OF = {fold(name.replace("_", " ")): head for head, names in HEADS.items() for name in names.split()}
HEAD_LINE = re.compile(r"^\s*+\*?\s*+([^\W\d_](?:[^\W\d_]|[ -]){0,18}?)\s*\*?\s?[:：]\s*\*?\s*(.*)$")
QUOTE = re.compile(r"^\s*(?:[>|]\s?)+")
# Written above a mail that is passed on.
FORWARDED = re.compile(
    r"^[\s>*_-]*(begin forwarded message|forwarded message|forwarded by .{0,80}|"
    r"anfang der weitergeleiteten (?:nachricht|e-mail)|weitergeleitete nachricht|"
    r"d[eé]but du message (?:r[eé]exp[eé]di[eé]|transf[eé]r[eé])|message transf[eé]r[eé]|"
    r"message r[eé]exp[eé]di[eé]|inicio del mensaje reenviado|mensaje reenviado|begin doorgestuurd bericht|"
    r"doorgestuurd bericht|inizio (?:del )?messaggio inoltrato|messaggio inoltrato|in[ií]cio da mensagem "
    r"(?:encaminhada|reencaminhada)|mensagem (?:encaminhada|reencaminhada))\s*+:?[\s>*_-]*+$",
    re.IGNORECASE,
)
# Written above what is answered, and by Outlook also above what is passed on.
ORIGINAL = re.compile(
    r"^[\s>*_]*+--[\s>*_-]*+(original message|urspr[uü]ngliche nachricht|originalnachricht|message d.origine|"
    r"mensaje original|oorspronkelijk bericht|messaggio originale|mensagem original)\s*+-{2,}+\s*+$",
    re.IGNORECASE,
)
WROTE = re.compile(
    r"^[\s>]*+(?:on\b.{6,200}\bwrote|am\b.{6,200}\bschrieb\b.{0,120}|le\b.{6,200}\ba [eé]crit|"
    r"el\b.{6,200}\bescribi[oó]|op\b.{6,200}\bschreef\b.{0,120}|il\b.{6,200}\bha scritto|em\b.{6,200}\bescreveu|"
    # In other languages a line with a day and a time that ends in their word for it, or in an address.
    r"(?=.{0,200}\d{4})(?=.{0,200}\d[:.]\d\d).{6,200}(?:\bskrev\b.{0,120}|\bkirjoitti|\bnap[ií]?sala?(?:\(a\))?|"
    r"\bnapisała?(?:\(a\))?|\bezt írta.{0,80}|\ba scris|έγραψε|\bşunu yazdı|\b(?:на)?писал[аи]?(?:\(а\))?|\bпише|"
    r"写道|寫道|님이 작성|\bmenulis|\bđã viết|<[^<>\s@]+@[^<>\s]+>))\s*[:：]\s*$",
    re.IGNORECASE,
)
# Who wrote, within such a line.
WRITER = re.compile(
    r"[,\d:\s](?:\s*(?:schrieb|schreef|skrev|[ap]\.?m\.?|uhr|h)\b\.?,?)*\s*"
    r"(?P<name>[^\W\d_][^<>,:@\d\n]{0,79}?)[\s(]*(?P<address><[^<>\s@]+@[^<>\s]+>)",
    re.IGNORECASE,
)
PASSED_ON = re.compile(r"^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|fs|rif|reenv)\s*:", re.IGNORECASE)
PREFIXES = re.compile(
    r"^(?:\s*(?:re|aw|fwd?|wg|tr|rv|enc|i|sv|antw|ref|res|r|doorst|fs|rif|reenv)\s*(?:\[\d+\])?\s*:)+\s*",
    re.IGNORECASE,
)
# As a mail stands on a page: "Acme Careers <jobs@acme.example>", perhaps with the day behind it, and to whom below it.
SHOWN_FROM = re.compile(
    r"^\s*(?P<from>[^<>@:\n]{1,80}\s?<[^<>\s@]{1,64}@[^<>\s@]{1,190}>|[\w.+-]{1,64}@[\w.-]{1,190})(?P<date>.{0,60})$"
)
# Of this year, some pages write no year: "Mon, Feb 2, 11:58 PM (9 hours ago)".
SHOWN_CLOCK = re.compile(r"^\s*(?=.*\b\d{1,2}\b)[^\n<>@]{0,30}\b\d{1,2}[:.h]\d\d\b.{0,30}$")
# A chat has a name alone, and the time below it.
SHOWN_NAME = re.compile(r"^\s*[^\W\d_][^<>@:\n\d.!?]{1,60}$")
SHOWN_TIME = re.compile(
    r"^(?=.*\d(?:[:.]|\s?h\s?)\d\d)(?:.*\d{4}|\s*(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem"
    r"|vandaag|gisteren|dziś|dzisiaj|wczoraj|idag|i dag|igår|i går)\b).{0,30}$",
    re.IGNORECASE,
)
SHOWN_TO = re.compile(r"^\s*(?:to|à|a|para|an|aan|til|till|do|per)\b\s?:?\W*\w.{0,80}$", re.IGNORECASE)
TO_ME = re.compile(
    r"^\s*(?:to|à|a|para|an|aan|till?|do)\s?:?\s?(?:me|moi|mí|mim|mich|mij|mig|meg|mnie)\s*$", re.IGNORECASE
)
MOST_ABOVE = 4
SIGNATURE = re.compile(r"^(-- ?|_{2,3} ?)$")
# A remark above what is passed on has few words; an answer above what is answered has more.
REMARK_WORDS = 12
MOST_NESTED = 6


@dataclass(frozen=True, slots=True)
class Block:
    """The head of a mail as it stands within another's text: lines `start` to `end`, and what they say."""

    start: int
    end: int
    heads: dict[str, str]


@dataclass(frozen=True, slots=True)
class Passage:
    """The text of one mail with what stood above it in words, and whether it had been passed on."""

    heads: dict[str, str]
    text: str
    was_forwarded: bool


def shown_head(text: str) -> tuple[str, dict[str, str]]:
    """A text copied from a page that shows a mail, without its head, and what that says; else the text and nothing.

    The subject stands above, perhaps with the name of the folder; the sender, the day and "to me" follow line by line.
    """
    lines = text.split("\n")
    written = [number for number, line in enumerate(lines) if line.strip()]
    for at, number in enumerate(written[: MOST_ABOVE + 1]):
        found = SHOWN_FROM.match(lines[number])
        if not found:
            continue
        below = written[at + 1 : at + 3]
        day = found["date"] or next((lines[one] for one in below if read_date(lines[one])), "")
        if not day and any(SHOWN_TO.match(lines[one]) for one in below) and SHOWN_CLOCK.match(lines[below[0]]):
            day = lines[below[0]]
        elif not read_date(day):
            return text, {}
        ends = [one for one in below if lines[one] == day or SHOWN_TO.match(lines[one]) or head_of(lines[one])[0]]
        end = max(ends, default=number) + 1
        subject = lines[written[0]].strip() if at else subject_at(lines, end)
        rest = "\n".join(lines[end + (bool(subject) and not at) :])
        if not rest.strip():
            # Who wrote stands below their letter.
            return text, {}
        heads = {"from": found["from"].strip(), "date": day.strip()}
        rest, heads = newest(rest, heads)
        return rest, heads | ({"subject": subject} if subject else {})
    return shown_chat(lines) or shown_subject(lines) or (text, {})


def shown_subject(lines: list[str]) -> tuple[str, dict[str, str]] | None:
    """A letter below nothing but the line of its subject: "Subject: Your application"."""
    head, said = head_of(lines[0])
    is_alone = head == "subject" and said and not "".join(lines[1:2]).strip()
    rest = "\n".join(lines[2:])
    return (rest, {"subject": said}) if is_alone and rest.strip() else None


def newest(text: str, heads: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Of a thread that a page shows mail by mail, in whichever order, the last that was written, and its head."""
    lines = text.split("\n")
    mails = [(heads, 0, 0)]
    for number, line in enumerate(lines[:-1]):
        found = SHOWN_FROM.match(line)
        if found and SHOWN_TO.match(lines[number + 1]) and read_date(found["date"]):
            mails.append(({"from": found["from"].strip(), "date": found["date"].strip()}, number, number + 2))
    ends = [start for _, start, _ in mails[1:]] + [len(lines)]
    days = [read_date(heads["date"]) or date.min for heads, _, _ in mails]
    at = max(range(len(mails)), key=lambda one: (days[one], one if days[0] <= days[-1] else -one))
    heads, _, start = mails[at]
    return "\n".join(lines[start : ends[at]]), heads


def subject_at(lines: list[str], number: int) -> str:
    """The subject, where it stands last in what is shown above a mail, and a line is left free below it; else ""."""
    line, below = (lines[one].strip() if one < len(lines) else "" for one in (number, number + 1))
    head, said = head_of(line)
    if head == "subject":
        return said
    return "" if below or line.endswith((",", ".", "!", "?", ":")) else line


def shown_chat(lines: list[str]) -> tuple[str, dict[str, str]] | None:
    """A message copied from a phone: perhaps what it is, who sent it, and when, in two or three lines.

    With "to me" below them, the day may stand above who sent it.
    """
    head = list(takewhile(str.strip, lines[:4]))
    shown = [line for line in head if not TO_ME.match(line)]
    if not 2 <= len(shown) <= 3:
        return None
    name, day = shown[-2:] if SHOWN_TIME.match(shown[-1]) or len(shown) == len(head) else shown[:-3:-1]
    rest = "\n".join(lines[len(head) :])
    is_head = SHOWN_TIME.match(day) and SHOWN_NAME.match(name) and rest.strip()
    return (rest, {"from": name.strip(), "date": day.strip()}) if is_head else None


def innermost(text: str, heads: dict[str, str]) -> Passage:
    """The mail that somebody passed on, however often; else the mail itself."""
    was_forwarded = False
    for _ in range(MOST_NESTED):
        lines = text.split("\n")
        found = find_forward(lines, heads)
        if found is None:
            break
        text = unquote(lines[found.end :])
        heads = heads | found.heads if found.heads else heads
        was_forwarded = True
    return Passage(heads, text, was_forwarded)


def whole_quote(lines: list[str]) -> Block | None:
    """Where "On Monday, Kim <kim@acme.example> wrote:" stands above all else, which is then all marked or all bare."""
    written = [number for number, line in enumerate(lines) if line.strip()]
    start = written[0] if written else 0
    end = end_of_wrote(lines, start)
    above = joined(lines[start:end])
    marked = [line.lstrip().startswith(">") for line in lines[end:] if line.strip()]
    writer = WRITER.search(above)
    # Where some is marked and some is not, it is answered below the quote.
    if not end or not marked or not writer or any(marked) != all(marked):
        return None
    return Block(start, end, {"from": f"{writer['name'].strip()} {writer['address']}", "date": above})


def end_of_wrote(lines: list[str], start: int) -> int:
    """The line behind "On Monday … wrote:", which a program may have broken into two or three; 0 where it is none."""
    ends = (start + many for many in (1, 2, 3))
    return next((end for end in ends if WROTE.match(joined(lines[start:end]))), 0)


def joined(lines: list[str]) -> str:
    return " ".join(QUOTE.sub("", line).strip() for line in lines)[:400]


def find_forward(lines: list[str], heads: dict[str, str]) -> Block | None:
    """Where a mail begins that was passed on, or None where the text is the sender's own."""
    if quoted := whole_quote(lines):
        return quoted
    block = find_block(lines)
    for number, line in enumerate(lines):
        if block and number > block.start:
            break
        if FORWARDED.match(line):
            if block and not "".join(lines[number + 1 : block.start]).strip(" >*\t\r\n"):
                return block
            return Block(number, number + 1, {})
    if block is None:
        return None
    above = [line for line in lines[: block.start] if not ORIGINAL.match(line)]
    remark = fold(" ".join(above)).split()
    is_answer_to = heads.get("to") and is_same(heads["to"], block.heads["from"])
    is_passed_on = PASSED_ON.match(heads.get("subject", "")) and not WROTE.match(" ".join(above[-2:]))
    if not remark or is_passed_on or (len(remark) <= REMARK_WORDS and not is_answer_to):
        return block
    return None


def is_same(one: str, other: str) -> bool:
    """Whether two senders are one: by the address, or by the name where one has no address."""
    first, second = address_in(one), address_in(other)
    if first and second:
        return first == second
    return fold(one.split("<")[0]) == fold(other.split("<")[0])


def find_block(lines: list[str]) -> Block | None:
    """The first run of lines that is the head of a mail: who, and at least two of when, to whom, and of what."""
    blocks = (block_at(lines, number) for number in range(len(lines)))
    return next((block for block in blocks if block), None)


def block_at(lines: list[str], start: int) -> Block | None:
    if head_of(lines[start])[0] not in ("from", "date", "subject"):
        return None
    heads: dict[str, str] = {}
    number, blank, last = start, 0, ""
    while number < len(lines) and number < start + 20:
        head, value = head_of(lines[number])
        plain = QUOTE.sub("", lines[number]).strip()
        if head and (head == "other" or head not in heads):
            heads[head], last, blank = value, head, 0
        elif not plain:
            # Some programs put an empty line between the lines of the head; two end it.
            blank += 1
            following = head_of(lines[number + 1])[0] if number + 1 < len(lines) else ""
            if blank > 1 or not following:
                break
        elif last == "from" and not heads["from"] and "@" in plain:
            heads["from"] = plain
        elif last in ("to", "subject", "from", "other") and not blank and heads_follow(lines, number + 1):
            heads[last] = f"{heads[last]} {plain}"
        else:
            break
        number += 1
    if "from" in heads and len(heads.keys() & {"date", "to", "subject"}) >= (1 if "@" in heads["from"] else 2):
        return Block(start, number, {name: clean(value) for name, value in heads.items() if name != "other"})
    return None


def heads_follow(lines: list[str], number: int) -> bool:
    return number < len(lines) and bool(head_of(lines[number])[0])


def head_of(line: str) -> tuple[str, str]:
    """Which line of a head this is, and what it says; two empty words where it is none."""
    if len(line) > 1000:
        return "", ""
    found = HEAD_LINE.match(QUOTE.sub("", line))
    if not found:
        return "", ""
    return HEAD_OF.get(fold(found[1]), ""), found[2].strip()


def clean(value: str) -> str:
    return re.sub(r"\s*<mailto:[^>]*>|\[mailto:[^\]]*\]|\*", "", value).strip()


def address_in(value: str) -> str:
    found = re.search(r"[\w.+-]{1,64}@[\w.-]{1,190}", value)
    return found[0].lower().rstrip(".") if found else ""


def unquote(lines: list[str]) -> str:
    """Lines without one level of quote marks, where most of them have one."""
    marked = [line for line in lines if line.lstrip().startswith((">", "|"))]
    written = [line for line in lines if line.strip()]
    if len(marked) * 2 > len(written):
        lines = [re.sub(r"^\s*[>|] ?", "", line) for line in lines]
    return "\n".join(lines)


def own_words(text: str) -> tuple[str, str]:
    """The text without quoted history, and apart from it the signature below "-- "."""
    lines = text.split("\n")
    cut = next((number for number in range(len(lines)) if history_begins(lines, number)), len(lines))
    above = [line for line in lines[:cut] if not line.lstrip().startswith(">")]
    if not "".join(above).strip():
        # Answered below the quote.
        lines = lines[end_of_wrote(lines, cut) :] if cut < len(lines) else lines
        above = [line for line in lines if not line.lstrip().startswith(">") and not WROTE.match(line)]
    mark = next((n for n, line in enumerate(above) if SIGNATURE.match(line.rstrip("\r\n")) and n), len(above))
    if not "".join(above[:mark]).strip():
        mark = len(above)
    return "\n".join(above[:mark]).strip(), "\n".join(above[mark + 1 :]).strip()


def history_begins(lines: list[str], number: int) -> bool:
    line = lines[number]
    if ORIGINAL.match(line):
        return True
    if WROTE.match(line[:400]) or wrote_over_lines(lines, number):
        return True
    return bool(number) and block_at(lines, number) is not None


def wrote_over_lines(lines: list[str], number: int) -> bool:
    """ "On Monday … wrote:" that a program broke into two or three lines."""
    if not re.match(r"\s*>?\s*(?:on|am|le|el|op|il|em|den|pada|vào|în|στις)\b", lines[number][:20], re.IGNORECASE):
        return False
    if not re.search(r"\d", lines[number]):
        return False
    joined = (" ".join(line.strip() for line in lines[number : number + more]) for more in (2, 3))
    return any(WROTE.match(one[:400]) for one in joined)
