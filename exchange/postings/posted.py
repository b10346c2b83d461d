"""Since when a posting stands: a day as postings write it, and the line that says it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from applications.folding import fold
from exchange.dates import MONTHS, by_name, make_day
from exchange.postings import words
from exchange.postings.words import any_of

# Months of further languages, folded; of those that are called alike, what is not sure is left out.
MORE_MONTHS = MONTHS | by_name(
    (
        "ianuarie ledna januara januarja stycznia января січня ιανουαριου "
        "ocak tammikuuta januar sausio janvaris gener sijecnja يناير",
        "februarie unora februara februarja февраля лютого φεβρουαριου subat "
        "helmikuuta februar vasario februaris febrer veljace فبراير",
        "martie brezna marca marcius марта березня μαρτιου mart maaliskuuta kovo marc marec ozujka مارس",
        "aprilie dubna aprila aprilis апреля квітня απριλιου nisan "
        "huhtikuuta balandzio aprilis abril travnja ابريل أبريل",
        "kvetna majus мая травня μαιου mayis toukokuuta geguzes maijs maig svibnja مايو",
        "iunie cervna juna junius июня червня ιουνιου haziran kesakuuta birzelio junijs juny lipnja يونيو",
        "iulie cervence jula julius июля липня ιουλιου temmuz heinakuuta liepos julijs juliol يوليو",
        "srpna augusta augusztus августа серпня αυγουστου agustos "
        "elokuuta rugpjucio augusts agost kolovoza اغسطس أغسطس",
        "septembrie zari septembra szeptember сентября вересня σεπτεμβριου "
        "eylul syyskuuta rugsejo septembris setembre rujna سبتمبر",
        "octombrie rijna oktobra október октября жовтня οκτωβριου ekim lokakuuta spalio oktobris أكتوبر اكتوبر",
        "noiembrie listopadu novembra ноября листопада νοεμβριου kasim "
        "marraskuuta lapkricio novembris novembre studenoga نوفمبر",
        "decembrie prosince decembra декабря грудня δεκεμβριου aralik "
        "joulukuuta gruodzio decembris desembre prosinca ديسمبر",
    )
)
# By which words, by languages; and whether 3/4 is the third of April there, where that is sure.
SAID = (
    (
        None,
        r"(?:date[ _]|first )?(?:posted|published|listed|advertised|reposted)(?: it| this)?(?: on| since)?|placed on"
        r"|date advertised"
        r"|(?:posting|posted|publication|opening|open) date"
        r"|date (?:opened|issued|of (?:posting|issue|publication))|issu(?:e|ance) date"
        r"|(?:first|job) (?:posted|published)|opened this issue(?: on)?"
        r"|(?:job |post )?(?:advert(?:isement)?|posting|vacancy|job ad|recruitment) (?:(?:start|open(?:ing)?|issue"
        r"|launch|publication|live) date|opened|opens|published|placed|starts?|live(?: from)?|date)"
        r"|date (?:posted|published|listed)|online since|open(?:ing)? (?:&|and) clos(?:e|ing) dates?",
    ),
    (
        None,
        r"added(?: on)?|uploaded(?: on)?|ad placed(?: on)?|live since",
    ),
    (
        True,
        r"(?:anzeigen|ausschreibungs)datum|(?:inseriert|aufgegeben)(?: am)?|(?:déposée?|parution)(?: le)?|annonce du"
        r"|fecha de alta|alta|data (?:dell['’])?annuncio|annonsen publicerades|registrert|data dodania"
        r"|ogłoszenie z dnia"
        r"|vydan[éo]|vložené|közzététel|δημοσιεύτηκε|δημοσίευση|ilan edildi|pridané|objavljen[oa]|lisätty"
        r"|avaldamise kuupäev",
    ),
    (
        True,
        r"veröffentlich(?:t|ung)(?: am| seit| ab)?|erschienen(?: am)?|stand"
        r"|(?:veröffentlichungs|einstellungs|erscheinungs|publikations)datum"
        r"|(?:online|eingestellt|ausgeschrieben|publiziert)(?: am| seit| seit dem)?"
        r"|(?:ausschreibungs|anzeigen)(?:beginn|start)|(?:anzeige|ausschreibung|stelle) (?:online|aktiv) seit"
        r"|(?:stellen)?(?:angebot|anzeige|inserat|ausschreibung|aushang) vom|(?:ausgehängt|bekannt ?gemacht)(?: am)?",
    ),
    (
        True,
        r"(?:poste|offre|concours) ouverte? (?:le|depuis le)"
        r"|(?:publiée?s?|mise? en ligne|parue?|postée?|diffusée?|affichée?)(?: le| depuis le)?"
        r"|date (?:de |d['’])(?:publication|annonce|mise en ligne|parution|ouverture|début de publication)",
    ),
    (
        True,
        r"(?:anuncio|oferta|anúncio) del?"
        r"|publicad[oa](?: el| em| desde el)?|fecha (?:de )?(?:publicación|alta|apertura)"
        r"|data (?:de )?(?:publicação|abertura)",
    ),
    (
        True,
        r"(?:pubblicat[oa]|inserit[oa])(?: il| in data)?|data (?:di )?inserimento|data (?:di )?pubblicazione"
        r"|online dal|(?:annuncio|inserzione) del",
    ),
    (None, r"(?:发布|發布|刊登|公開|掲載|登録|更新)(?:日期|时间|時間|开始日|開始日|日)?[:：]?"),
    # France's office for work calls it so; of others it is a later day.
    (True, r"actualisé le(?= [^\n]{6,30}\n)"),
    (True, r"(?:geplaatst|gepubliceerd|online)(?: op| sinds)?|(?:plaatsings|publicatie)datum"),
    (True, r"opublikowano|opublikowana|data publikacji|dodan[oae]"),
    (True, r"(?:дата )?(?:публикации|размещения|публікації|розміщення)|(?:опубликован|размещен|опублікован)[оаы]?"),
    (True, r"zveřejněno|datum (?:zveřejnění|vystavení|vložení)|zverejnené|dátum (?:zverejnenia|pridania)"),
    (None, r"(?:등록|게시|게재|작성)일자?"),
    (
        True,
        r"(?:publicer(?:ad|et)|publisert|opslået|oprettet|inlagd|lagt ut|indrykket|slået op|upplagd)(?: den)?"
        r"|(?:publicerings|opslags|indryknings|publiserings)(?:dato?|datum)|(?:julkaistu|ilmoitus jätetty"
        r"|julkaisupäivä)",
    ),
    (
        True,
        r"(?:közzétéve|feladva|meghirdetve|feladás dátuma)|(?:publicat|postat)(?: la| pe| în data de)?|data publicării"
        r"|publicēts|paskelbta|avaldatud|lisatud|(?:yayın(?:lanma)? |ilan )tarihi|ημερομηνία δημοσίευσης"
        r"|vloženo|přidáno|inzerováno od|objavljeno|datum objave",
    ),
)
# How long before the day on which one reads it.
AGO = (
    (0, r"today|just now|heute|aujourd['’]hui|hoy|oggi|vandaag"),
    (1, r"yesterday|gestern|hier|ayer|ieri|gisteren"),
    (1, r"(?:vor |il y a |hace )?(?P<number>\d{1,3}) ?(?:days?|tagen?|jours?|días?|giorni|dagen)\b"),
    (7, r"(?:vor |il y a |hace )?(?P<number>\d{1,2}) (?:weeks?|wochen?|semaines?|semanas?|settiman\w|weken)\b"),
)
WEEKDAY = (
    r"(?:\w+day|\w+tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo|\w+dì|sabato|domenica|\w+dag|poniedziałek|wtorek|środa|czwartek|piątek)"
)
NUMBERED = re.compile(r"\b(\d{1,2})/(\d{1,2})/\d{4}\b")
STATES = re.compile(
    r", (?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|MD|MA|MI|MN|MS|MO|NV|NH|NJ|NM|NY|NC|OH|OK|OR|PA|RI|SC|TN"
    r"|TX|UT|VT|VA|WA|WV|WI|WY|DC|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho"
    r"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    r"|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio"
    r"|Oklahoma|Oregon"
    r"|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)\b"
    r"|\bUnited States\b|\bUSA\b"
)
ELSEWHERE = re.compile(
    r"[€£]|\b(?:EUR|GBP|AUD|CAD|UK|United Kingdom|England|Scotland|Ireland|Australia|Canada|India)\b"
)
# A day alone on its line, and nothing just above that would say what of.
DAY = (
    r"\d{1,2}\.? [^\W\d]{3,10}\.? \d{4}|[^\W\d]{3,10}\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d"
    r"|(?:(?:am|vom|le|il|op|den|dnia) )?\d{1,2}\.\d{1,2}\.\d{4}"
)
WORD_BEFORE = re.compile(r"^(?:am|vom|le|il|op|den|dnia) ", re.I)
ALONE = re.compile(rf"(?:\A|\n\n)({DAY})(?:\n|$)")
# Below a name or a place, a day that is written out is the posting's; a label says that it is another.
BELOW = re.compile(rf"^(?P<above>[^\n]+)\n[•*\s-]*(?:{WEEKDAY},? )?(?P<day>{DAY})$", re.M | re.I)
# "Sevilla, 15 de noviembre de 2026", as letters and notices begin.
OF_LETTER = re.compile(
    r"^(?:(?:Fait à|Done at|Dado en|En|In|À|A|Em) )?(?-i:[A-ZÀ-Þ])[^\W\d_]+(?:[ -][^\W\d_]+){0,3}, (?:(?:den|le|il"
    r"|el|a|lì|am|dnia|on|,) )*"
    r"(?P<day>\d{1,2}(?:\.|er|º|°)? (?:de |d['’])?[^\W\d_]{3,10}\.?,? (?:de |del )?\d{4}"
    r"|\d{1,2}([./-]) ?\d{1,2}\2 ?\d{4}|\d{4}-\d\d-\d\d)\.?$",
    re.M | re.I,
)
OTHER_DAY = re.compile(
    r"[:.?,;]$|\b(?:dead|clos|start|begin|end|until|expir|due|apply|interview|event|open|visit|trial|assess|meet|join"
    r"|available|valid|(?:from|by|on)\b|arriv|term|course|session|birth|born|frist|bis|ab|clôture|limite"
    r"|début|cierre|inicio|scadenza|sluit|ansök|sista|date|datum|fecha|data)",
    re.I,
)
# Before a day: what stands in its line, and what says that it is the last one.
NO_DIGITS = re.compile(r"^\D+")
CLOSES = re.compile(
    r"\b(?:clos(?:es?|ing)|deadline|expir\w+|until|apply by|frist|bewerb\w+ bis|clôture|limite|cierre|plazo|prazo"
    r"|scade\w*|sluit|senast|termin)",
    re.I,
)
# "Data: 13-11-2026" near the top; of a start it would say so.
DATED = re.compile(
    r"^[*\s-]*(?:(?P<english>date)|datum|data|fecha|dato|dátum|дата|päivämäärä|ημερομηνία|日付|日期)[*\s]*[:：][*\s]*"
    r"(?P<day>\d.{5,30})$",
    re.M | re.I,
)
BUTTON = re.compile(any_of(words.BUTTONS), re.I)
SAYS = [
    (
        order,
        re.compile(
            rf"\b(?:{said})[*_]*\s*:?[*_]*(?:\s+|(?<=：)|(?<=日):)['\"]?(?:{WEEKDAY},?[^\S\n]+)?(?P<day>.{{6,30}})",
            re.I,
        ),
    )
    for order, said in SAID
]
# Of a text, where the line stands.
LOOKED_AT, NEAR_THE_TOP, AT_THE_END = 20_000, 1000, 600
# What is looked through for a day alone; and a label above it.
LONGEST, LONGEST_LABEL = 300, 40


def posted_on(text: str, today: date | None = None) -> date | None:
    """The day since when a text says that it stands, or one near its top that nothing says to be another's.

    None where there is neither, or where the day is not clear; "3 days ago" is clear where it is known that this was
    said `today`.
    """
    text = re.sub(r":\n", ": ", text[:LOOKED_AT])
    is_european = day_comes_first(text)
    for is_day_first, form in SAYS:
        for found in form.finditer(text):
            if read := day(found["day"], is_day_first=is_day_first or is_european, is_alone=False) or ago(
                found["day"], today
            ):
                return read
    top = text[:NEAR_THE_TOP]
    if dated := DATED.search(top):
        return day(dated["day"], is_day_first=is_european if dated["english"] else True)
    alone = next((one for one in ALONE.finditer(top) if not is_of_label(top[: one.start()])), None)
    if alone:
        return day(WORD_BEFORE.sub("", alone[1]))
    below = next((one for one in BELOW.finditer(top) if not OTHER_DAY.search(one["above"])), None)
    if below:
        return day(WORD_BEFORE.sub("", below["day"]))
    # A letter begins with its day, and a notice ends with it.
    letter = OF_LETTER.search(top) or OF_LETTER.search(text, max(0, len(text) - AT_THE_END))
    return day(letter["day"], is_day_first=True) if letter else None


def day_of_part(said: str, text: str) -> date | None:
    """The day that a part of a text names, unless its line or the one above says that it is the last to apply."""
    above = text[: text.find(said)].rstrip().split("\n")
    is_day_first = day_comes_first(text)
    if CLOSES.search(above[-1]):
        return None
    return day(said, is_day_first=is_day_first) or day(NO_DIGITS.sub("", said), is_day_first=is_day_first)


def is_of_label(above: str) -> bool:
    """Whether the last line above a day is short and says that it is another's: "Closing date"."""
    line = above.rstrip().rpartition("\n")[2].strip()
    return len(line) <= LONGEST_LABEL and bool(OTHER_DAY.search(line)) and not BUTTON.fullmatch(line)


def day_comes_first(text: str) -> bool | None:
    """Whether the other days of a text show that 3/4 is the third of April there; None where they do not."""
    found = [(int(one) > 12, int(two) > 12) for one, two in NUMBERED.findall(text)]
    firsts, seconds = any(first for first, _ in found), any(second for _, second in found)
    # Else by the country: nobody writes the month first but the United States.
    firsts, seconds = (
        (firsts, seconds) if firsts != seconds else (bool(ELSEWHERE.search(text)), bool(STATES.search(text)))
    )
    return firsts if firsts != seconds else None


def ago(words: str, today: date | None) -> date | None:
    """The day that "yesterday" or "3 days ago" means; None without a day to count from."""
    for days, form in AGO:
        if today and (found := re.match(form, words, re.I)):
            return today - timedelta(days=days * int(found.groupdict().get("number") or 1))
    return None


def day(value: Any, *, is_day_first: bool | None = None, is_alone: bool = True) -> date | None:
    """A day as postings write it; None where it is not clear, such as 03/04/2026 without knowing which comes first.

    Of words that go on behind the day, what is not `is_alone`, it must stand at their beginning.
    """
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, dict):
        value = value.get("@value") or value.get("date")
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if value > 1e11 else value
        return datetime.fromtimestamp(seconds, UTC).date() if 1e9 < seconds < 4e9 else None
    text = str(value or "").strip()[:LONGEST]
    # Seconds since 1970 begin with 1 until 2033; "2026010112" is a day and an hour.
    if found := re.fullmatch(r"/Date\((\d{10,13})(?:[+-]\d{4})?\)/|(1\d{9}|1\d{12})", text):
        return day(int(found[1] or found[2]))
    # Years of the era Reiwa count from 2018.
    if found := re.match(r"令和(\d{1,2})年(\d{1,2})月(\d{1,2})日", text):
        return make_day(2018 + int(found[1]), found[2], found[3])
    if found := re.match(r"(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})", text) or re.match(
        r"(\d{4})(\d\d)(\d\d)(?:T|$)", text
    ):
        return make_day(*found.groups())
    if found := re.match(r"(\d{1,2})(?:\.\s?| tháng )(\d{1,2})(?:\.\s?| năm )(\d{4})", text):
        return make_day(found[3], found[2], found[1])
    # A year of two digits only where nothing stands behind it.
    if found := re.fullmatch(r"(\d{1,2}([./-])\d{1,2}\2)(\d\d)", text):
        return day(f"{found[1]}20{found[3]}", is_day_first=is_day_first)
    if found := re.match(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})", text):
        one, two, year = int(found[1]), int(found[3]), found[4]
        if is_day_first or one > 12 >= two or one == two:
            return make_day(year, two, one)
        return make_day(year, one, two) if two > 12 >= one or is_day_first is False else None
    find = re.search if is_alone else re.match
    # Wed Sep 02 02:00:00 UTC 2026
    if found := find(r"(?:[^\W\d]{3} )?([^\W\d]{3}) +(\d{1,2}) [\d:]+ \S{1,6} (\d{4})", text):
        return make_day(found[3], MORE_MONTHS.get(fold(found[1]), 0), found[2])
    if found := find(
        r"(\d{1,2})(?:(?:\.|er|º|°|st|nd|rd|th)?\s+(?:de\s+|of\s+)?|-)([^\W\d_]+)(?:\.?,?\s+(?:de\s+|del\s+)?|-)(\d{4})",
        text,
    ):
        return make_day(found[3], MORE_MONTHS.get(fold(found[2]), 0), found[1])
    # "2026. november 11.", "2026 m. lapkričio 11 d."
    if found := find(r"(\d{4})\.?,? (?:m\. )?([^\W\d_]{3,12})\.? (\d{1,2})\b", text):
        return make_day(found[1], MORE_MONTHS.get(fold(found[2]), 0), found[3])
    if found := find(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", text):
        return make_day(found[3], MORE_MONTHS.get(fold(found[1]), 0), found[2])
    return None
