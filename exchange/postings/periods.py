"""For how long pay is: the words and codes of postings for a year, a month, a week, a day or an hour."""

from __future__ import annotations

import re
from typing import Any

from exchange.postings.currencies import CODES

PERIODS = {
    "year": """
        year yr annum annual annually yearly ann p.a pa jahr jährlich an año anno jaar ano anual annuel annuo annui
        jaarlijks rok rocznie år årlig årligen årligt roku ročně ročne év éves évi vuosi vuodessa gadā metus aastas
        godišnje
        yıl yıllık năm tahun год рік року έτος έτους year(s) p1y 年
    """,
    "month": """
        month mon monthly mthly mo monat monatlich mois mes mese maand mês mensual mensuale mensuel mensile mensili
        mensal maandelijks mies miesięcznie miesiąc månad måned månaden måneden månadsvis månedlig månedligt mån md
        mdr mnd
        měsíc měsíčně měs mesiac mesačne hó hónap havi havonta lună luna lunar kk kuukausi kuukaudessa mēn mēnesī mėn
        mėnesį kuus kuu mjesec mjesečno mesec mesečno ay aylık mensuales mensuels mensuelle tháng bulan мес месяц
        місяць міс місяця μήνα μήνας p1m 月
    """,
    "week": """
        week wk wee weekly wkly woche semaine semana settimana p1w pw wöchentlich hebdomadaire semanal settimanale 周
        週
    """,
    "day": """
        day daily tag jour día dia giorno dag p1d pd täglich journalier diario diário zi nap den день дня ημέρα 日
    """,
    "hour": """
        óra órabér oră tunti tunnissa stundā val valandą tund tunnis sat saat hod hodina hodinu ώρα час
        година годину година
        hour hr hur hourly hrly h stunde std heure hora ora uur godz godzinę timme timmen tim timen time pt1h ph
        stündlich horaire 時 时 小时 時間
    """,
}
PERIOD_OF = {word: period for period, words in PERIODS.items() for word in words.split()}
# "per-year-salary", "1 YEAR".
OF_PERIOD = re.compile(r"^1 |^per[- ]|[- ](?:salary|wage|rate)$")
# "per hour", "à l'heure", "/mo", "bruto per jaar".
BEFORE_UNIT = re.compile(
    r"^(?:(?:https?://schema\.org|1|per|pro|par|por|al?|an?|im|in|de|der|die|het|à|l|all|el|il|the|each|every|po|za|na|om"
    r"|bruto?|brutto|gross|net+o?)?[\s/'’.-]+)+",
    re.I,
)
# What stands behind an amount: "/h", " gross per month".
UNIT = re.compile(
    rf"(?:[^\S\n]*|\s*(?=/|(?:per|pro|par)\b))(?:(?:{CODES})\b[^\S\n]*)?"
    r"(?:(?:brut(?:t?[oi]s?)?|gross|nett?[oi]?s?|lord[io]|before tax|an|der)\b[^\S\n]*)?(?:\([^()\n]{1,30}\)[^\S\n]*)?"
    r"(?:/|(?:per|pro|par|por|pr\.?|im|in der|in het|al|a|an|na|i|om|в|за|на|mỗi)\b|(?:de l|all)['’]"
    r"|p)?[^\S\n]*[./]?[^\S\n]*"
    r"(?P<unit>[^\W\d_][^\W\d_.]{0,11}(?:\.[^\W\d_])?)",
    re.I,
)
SPOKEN_PERIODS = {
    "year": (
        r"yearly|\bLPA\b|per annum|\bp\.\s?a\.|(?:per|a) year|(?:pro|im) jahr|par an\b|al año|\bb/a\b|all['’]anno"
        r"|\bårs(?:lønn?|lön)(?:en)?\b|(?:per|pr\.?|om) år(?:et)?\b|i året\b|årlig(?:en|t)?\b|ročn[ěe]\b|\bévi\b"
        r"|godišnj\w+|yıllık"
        r"|per jaar|年[薪収俸]|연봉|rocznie|jahres(?:brutto)?(?:gehalt|lohn|salär)|jährlich"
        r"|annu(?:al|ally|el|elle|o|a|ale|i)|anual(?:es)?|jaarsalaris|\bRAL\b"
    ),
    "month": (
        r"(?:per|pr\.?|i) m(?:åned|ånad)(?:en)?\b|\bmånedlig|měsíčn|mesačn|havonta|\bhavi\b|pe lună|lunar\b|kuukaudessa"
        r"|\bmēnesī\b|per mėnesį|mjesečn|mesečn|\baylık\b|por mês|\bao mês|monthly|(?:per|a) month|(?:pro|im) monat"
        r"|par mois|al mes\b|al mese|(?:per|iedere|elke) maand|(?:each"
        r"|every) month|jeden monat|chaque mois|cada mes|miesięcznie"
        r"|monats(?:brutto)?(?:gehalt|lohn)|monatlich|mensuel|mensual(?:es)?|mensa(?:l|is)|mensile|maandsalaris|maandloon|månadslön|månedsløn|月[薪給额額]|每月|월급"
    ),
    "day": r"日[給薪当]|일당|daily|day rate|(?:per|a) day"
    r"|pro tag|par jour|tagessatz|tjm",
    "hour": r"hourly|(?:per|an) hour|(?:pro|die) stunde|par heure|por hora|per uur|\bp/u\b|\bhoraire de(?= \d)"
    r"|stunden(?:lohn|satz)"
    r"|uurloon"
    r"|timlön|timelønn?|(?:per|pr\.?|i) time(?:n|me|men)?\b|hodinov|órabér|tunnissa|por hora|à l['’]heure"
    r"|[時时][給薪]|시급",
}
SPOKEN_PERIOD = re.compile("|".join(rf"(?P<{name}>{said})" for name, said in SPOKEN_PERIODS.items()), re.I)


def period(text: Any) -> str:
    """`year month week day hour`, by a word of several languages or a code; empty where it is none."""
    word = OF_PERIOD.sub("", str(text or "").strip().casefold().rstrip("."))
    for known in (word, word.removesuffix("s"), word.removesuffix("es")):
        if known in PERIOD_OF:
            return PERIOD_OF[known]
    return ""


def unit_in(text: str) -> str:
    """The period that a text of few words means: "PER_HOUR", "bruto per jaar", "Jahresgehalt", "schema.org/YEAR"."""
    word = BEFORE_UNIT.sub("", re.sub(r"[\s_]+", " ", text.strip().removesuffix("(s)")))
    return period(text) or period(word) or spoken_period(word)


def spoken_period(text: str) -> str:
    """The period that stands elsewhere in a sentence: "annual salary", "Stundenlohn"."""
    found = SPOKEN_PERIOD.search(text)
    return next((name for name, word in found.groupdict().items() if word), "") if found else ""
