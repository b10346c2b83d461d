"""Pay as postings write it: numbers, ranges and units, structured or in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

PERIODS = {
    "year": (
        "year",
        "yr",
        "annum",
        "annual",
        "annually",
        "yearly",
        "ann",
        "p.a",
        "pa",
        "jahr",
        "jährlich",
        "an",
        "año",
        "anno",
        "jaar",
        "ano",
        "anual",
        "annuel",
        "annuo",
        "annui",
        "jaarlijks",
        "rok",
        "rocznie",
        "år",
        "năm",
        "tahun",
        "год",
        "year(s)",
        "p1y",
        "年",
    ),
    "month": (
        "month",
        "mon",
        "monthly",
        "mthly",
        "mo",
        "monat",
        "monatlich",
        "mois",
        "mes",
        "mese",
        "maand",
        "mês",
        "mensual",
        "mensuale",
        "mensuel",
        "mensile",
        "mensili",
        "mensal",
        "maandelijks",
        "mies",
        "miesięcznie",
        "miesiąc",
        "månad",
        "måned",
        "mån",
        "md",
        "tháng",
        "bulan",
        "мес",
        "месяц",
        "p1m",
        "月",
    ),
    "week": (
        "week",
        "wk",
        "wee",
        "weekly",
        "wkly",
        "woche",
        "semaine",
        "semana",
        "settimana",
        "p1w",
        "pw",
        "wöchentlich",
        "hebdomadaire",
        "semanal",
        "settimanale",
        "周",
        "週",
    ),
    "day": (
        "day",
        "daily",
        "tag",
        "jour",
        "día",
        "dia",
        "giorno",
        "dag",
        "p1d",
        "pd",
        "täglich",
        "journalier",
        "diario",
        "diário",
        "日",
    ),
    "hour": (
        "hour",
        "hr",
        "hur",
        "hourly",
        "hrly",
        "h",
        "stunde",
        "std",
        "heure",
        "hora",
        "ora",
        "uur",
        "godz",
        "godzinę",
        "timme",
        "timmen",
        "tim",
        "timen",
        "time",
        "pt1h",
        "ph",
        "stündlich",
        "horaire",
        "時",
        "时",
        "小时",
        "時間",
    ),
}
# "per-year-salary", "1 YEAR".
OF_PERIOD = re.compile(r"^1 |^per[- ]|[- ](?:salary|wage|rate)$")
# "per hour", "à l'heure", "/mo", "bruto per jaar".
BEFORE_UNIT = re.compile(
    r"^(?:(?:https?://schema\.org|1|per|pro|par|por|al?|an?|im|in|de|der|die|het|à|l|all|el|il|the|each|every|po|za|na|om"
    r"|bruto?|brutto|gross|net+o?)?[\s/'’.-]+)+",
    re.I,
)
PERIOD_OF = {word: period for period, words in PERIODS.items() for word in words}
SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "¥": "JPY",
    "₹": "INR",
    "zł": "PLN",
    "rur": "RUB",
    "Kč": "CZK",
    "Ft": "HUF",
    "CA$": "CAD",
    "C$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "US$": "USD",
    "NZ$": "NZD",
    "S$": "SGD",
    "MX$": "MXN",
    "HK$": "HKD",
    "R$": "BRL",
    "Fr.": "CHF",
    "lpa": "INR",
    "lakh": "INR",
    "lakhs": "INR",
    "lac": "INR",
    "lacs": "INR",
    "crore": "INR",
    "crores": "INR",
    "triệu": "VND",
    "juta": "IDR",
    "Rs.": "INR",
    "Rs": "INR",
    "₫": "VND",
    "đ": "VND",
    "₽": "RUB",
    "руб": "RUB",
    "₴": "UAH",
    "грн": "UAH",
    "₺": "TRY",
    "₱": "PHP",
    "₩": "KRW",
    "฿": "THB",
    "₦": "NGN",
    "₪": "ILS",
    "NIS": "ILS",
    "RM": "MYR",
    "Rp": "IDR",
    "元": "CNY",
    "rmb": "CNY",
    "人民币": "CNY",
    "NT$": "TWD",
    "AR$": "ARS",
    "COL$": "COP",
    "CLP$": "CLP",
    "U$S": "USD",
    "S/": "PEN",
    "R": "ZAR",
    "円": "JPY",
    "euro": "EUR",
    "euros": "EUR",
}
# Of money that is called by its name.
NAMED_MONEY = {
    "KES": r"ksh?s?\b\.?|kenyan? shillings?",
    "UGX": "ugandan? shillings?",
    "TZS": "tanzanian? shillings?",
    "GHS": "(?:ghana(?:ian)? )?cedis?",
    "NGN": "(?:nigerian )?naira",
    "ZAR": "(?:south african )?rands?",
    "PKR": "pakistani? rupees",
    "INR": "(?:indian )?rupees",
    "CHF": "swiss francs|(?:schweizer )?franken",
    "GBP": "pounds sterling",
    "USD": r"u\.?s\.? dollars",
    "MXN": "mexican pesos|pesos mexicanos",
    "COP": "colombian pesos|pesos colombianos",
    "ARS": "argentine pesos|pesos argentinos",
    "CLP": "chilean pesos|pesos chilenos",
    "PHP": "philippine pesos",
    "PLN": "złotych|zlotys?",
    "BRL": "reais",
    "SEK": "kronor",
    "RUB": r"рублей|т\.р\b\.?",
}
CODES = "EUR|GBP|USD|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|JPY|INR|SGD|HKD|ZAR|BRL|MXN|ILS|AED|TRY|RON|BGN|CNY|KRW"
CODES += "|XOF|XAF|ETB|MAD|TND|PEN|UGX|TZS|GHS|PHP"
CODES += "|VND|IDR|MYR|THB|TWD|RUB|UAH|KZT|EGP|NGN|KES|PKR|BDT|LKR|SAR|QAR|KWD|COP|CLP|RSD|ISK"
# In India "12,00,000" is 1.2 million.
# Of a pay by the hour four digits are cents and parts of them: "46.1187".
AMOUNT = (
    r"\d{2,3}\.\d{4}(?![\d,])|\d{1,2}(?:,\d{2}){1,3},\d{3}"
    r"|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
)
# "3.100,-": nothing behind the whole.
NO_CENTS = r"(?:[.,][-–—]{1,2})?"
# "Grade 3 £25,000": a sign that stands apart before a number is of that.
OF_NEXT = r"(?!(?<=\s[$€£¥₹])\d)"
# Within one line.
GAP = r"[^\S\n]?"
SIGN = (
    r"(?:NT\$|AR\$|COL\$|CLP\$|U\$S|\bS/(?=\.?\s?\d)|人民币|(?i:\brmb\b)|US\$|MX\$|HK\$|CA\$|AU\$|NZ\$|C\$|A\$|S\$|R\$|\$|€|£|¥|₹|zł|Kč|Ft\b|kr\b\.?|Fr\.|\bRs\b\.?|\bRM(?=\s?\d)|\bRp\b\.?|\bR(?=\s?\d{1,3}[\s,]\d{3}\b)|[₫₽₴₺₱₩฿₦₪元円]|\bNIS\b|đ\b|руб\b|грн\b|(?i:lpa|lakhs?|lacs?|crores?|triệu|juta)\b|(?<![^\W\d_])(?:"
    + CODES
    + "|pln|eur|gbp|usd|chf|czk|huf|sek|nok|dkk|inr|brl"
    + rf"|[Ee]uros?)\b|\b(?i:{'|'.join(NAMED_MONEY.values())})(?!\w))"
)
# "60k", "45 T€", "45 Tsd. Euro", "2万". Words for more are of one country's money, and stand as its sign.
THOUSANDS = r"(?:[kK](?!\w)|T(?=€|EUR)|Tsd\.?|mila\b|тыс\.?|tys\.|[万萬만])"
SCALES = {"万": 10_000, "萬": 10_000, "만": 10_000, "triệu": 1_000_000, "juta": 1_000_000}
SCALES |= dict.fromkeys(("lpa", "lakh", "lakhs", "lac", "lacs"), 100_000) | {"crore": 10_000_000, "crores": 10_000_000}
SCALES |= {"т.р": 1000, "т.р.": 1000}
MONEY = re.compile(
    rf"(?:(?P<before>{SIGN}){GAP}|(?<![^\W\u2e80-\u9fff]))(?P<low>{AMOUNT}){NO_CENTS}{GAP}(?P<lowk>{THOUSANDS})?{GAP}(?P<between>{SIGN}{OF_NEXT})?"
    rf"(?:(?:/|{GAP}(?:per|an?|pro|par)\s)[^\W\d_]{{1,8}}\.?(?=\s(?:to|bis|à)\s|{GAP}[-–—]{GAP}(?:{SIGN})?{GAP}\d))?"
    rf"(?:{GAP}(?:-|–|—|/(?=\d)|(?:to|bis|à|a)(?:{GAP}[-–—])?|and|und|et|y|e|en|tot|hasta|até|до|đến|hingga|s/d|[~〜～]){GAP}(?P<second>{SIGN})?{GAP}(?P<high>{AMOUNT}){NO_CENTS}{GAP}"
    rf"(?P<highk>{THOUSANDS})?)?(?:{GAP}(?:\((?=[^\W\d_]))?(?P<after>{SIGN}{OF_NEXT}))?"
)
UNIT = re.compile(
    rf"(?:[^\S\n]*|\s*(?=/|(?:per|pro|par)\b))(?:(?:{CODES})\b[^\S\n]*)?"
    r"(?:(?:brut(?:t?[oi]s?)?|gross|nett?[oi]?s?|lord[io]|before tax|an|der)\b[^\S\n]*)?(?:\([^()\n]{1,30}\)[^\S\n]*)?"
    r"(?:/|(?:per|pro|par|por|pr\.?|im|in der|in het|al|a|an|na|i|om|в|mỗi)\b|(?:de l|all)['’]|p)?[^\S\n]*[./]?[^\S\n]*"
    r"(?P<unit>[^\W\d_][^\W\d_.]{0,11}(?:\.[^\W\d_])?)",
    re.I,
)
SPOKEN_PERIODS = {
    "year": (
        r"yearly|\bLPA\b|per annum|\bp\.\s?a\.|(?:per|a) year|(?:pro|im) jahr|par an\b|al año|\bb/a\b|all['’]anno"
        r"|per jaar|年薪|年収|연봉|rocznie|jahres(?:brutto)?(?:gehalt|lohn|salär)|jährlich"
        r"|annu(?:al|ally|el|elle|o|a|ale|i)|anual(?:es)?|jaarsalaris|\bRAL\b"
    ),
    "month": (
        r"monthly|(?:per|a) month|(?:pro|im) monat|par mois|al mes\b|al mese|(?:per|iedere|elke) maand|(?:each"
        r"|every) month|jeden monat|chaque mois|cada mes|miesięcznie"
        r"|monats(?:brutto)?(?:gehalt|lohn)|monatlich|mensuel|mensual(?:es)?|mensa(?:l|is)|mensile|maandsalaris|maandloon|månadslön|månedsløn|月薪|月給|월급"
    ),
    "day": r"daily|day rate|(?:per|a) day|pro tag|par jour|tagessatz|tjm",
    "hour": r"hourly|(?:per|an) hour|(?:pro|die) stunde|par heure|por hora|per uur|\bp/u\b|stundenlohn|uurloon"
    r"|timlön|timeløn|時給|时薪",
}
PERIOD_IS_NEXT = re.compile(r"\s*(?:annually|yearly|per (?:annum|year)|a year|/ ?(?:yr|year)|p\.?a\b)", re.I)
SPOKEN_PERIOD = re.compile("|".join(rf"(?P<{name}>{said})" for name, said in SPOKEN_PERIODS.items()), re.I)
SPEAKS_OF_PAY = re.compile(
    r"pro rata|\bband\b|\bOTE\b|\bCTC\b|\bLPA\b|\brange:|\brate:|\bTC\b"
    r"|package|lương|薪[资資酬水]|給[与料]|待遇|lön|lønn?\b|зарплата|на руки|gaji|maaş|[年月]薪|年収|月給|연봉|월급"
    r"|sal[aá]r(?!i[ée]s?\b)|pay\b|compensation|remunerat|wage|(?:day|daily|hourly) rate|gehalt|vergütung|entgelt"
    r"|lohn\b|tagessatz|(?:monthly|weekly|hourly|annual|yearly) payment|\bз/?п\b|оклад|заработн"
    r"|stundensatz|honorar|salaire|rémunération|\btjm\b|sueldo|retribu|stipend|\bRAL\b|vencimento|loon\b|salaris|uurtarief|dagtarief",
    re.I,
)
MILLIONS = re.compile(r"\s?(?:m|million|mn|bn|billion|Mio|Mrd)\b")
# Behind an amount: "per year", "im Jahr"; and what one is given money to spend on, which is no pay.
A_UNIT = r"\s*(?:(?:/|(?:per|an?|each|every|pro|im|par|al|all['’]|por|ao) ?)\w+)?"
SPENT_ON = (
    r"(?:home[- ]?office|desk|equipment|hardware|training|learning|courses?|conferences?|books?|education"
    r"|wellness|well-?being|gym|fitness|sports?|travel\w*|meals?|lunch|materials?|childcare|commut\w+|uniforms?|tools?"
    r"|weiterbildung\w*|fortbildung\w*|bücher|supervision|ausstattung|fahrtkosten|formation|formations|équipement"
    r"|formación|cursos|formazione|corsi|opleiding\w*|cursussen|thuiswerk\w*|formação)\b"
)
# Words behind an amount that is paid once, or for something else.
ONCE = re.compile(
    r"(?:[^\S\n]*|\s*(?=(?-i:[a-z])))(?:(?:annual|yearly|quarterly|one[- ]time|single|guaranteed|cash) )?"
    r"(?:sign(?:ing)?[- ]?on|signing|hiring|referral|welcome|retention|relocation|bonus|budget|allowance|stipend"
    r"|(?:antritts|willkommens|start|empfehlungs|werbe|jahres)?(?:prämie|bonus)|weihnachtsgeld|urlaubsgeld"
    r"|zuschuss|zulage|in (?:funding|revenue|sales)|funding|revenue|prime|premio|bono|prima|gratificación|premie)\b"
    rf"|{A_UNIT} (?:for|für|pour|para|per|voor) "
    rf"(?:(?:your|the|dein\w*|ihre?\w*|votre|ta|tu|su|tua|la|el|de|je) )?{SPENT_ON}"
    r"|[^\S\n]*(?:(?:/|per |a )\w+ )?(?!(?:plus|and|with|including|inkl)\b)(?:[\w&-]+ ){0,3}(?:budget|allowance"
    r"|membership|reimbursement|vouchers?|credits?)\b",
    re.I,
)
# Words before an amount that is a benefit beside the pay: "VR de R$ 30/dia", "ticket restaurant de 9 €".
BENEFIT = re.compile(
    r"\b(?:(?-i:V[ART])|vale[- ](?:refeição|alimentação|transporte|cultura|mercado)|aux[ií]lio[- ][^\W\d_]+"
    r"|bol[sc]a[- ]auxílio[- ]\w+|cesta b[áa]sica|vales? de (?:despensa|comida|restaurante)|tickets?[- ]?restaurante?s?"
    r"|titres?[- ]restaurants?|chèques?[- ](?:repas|déjeuner|cadeaux?|vacances)|panier[- ]repas|buon[io] pasto"
    r"|essens(?:zuschuss|gutscheine?|geld)|fahrtkosten\w*|sachbezug|maaltijd\w+|reiskosten\w*"
    r"|(?:meal|lunch|food|gift|travel) (?:vouchers?|allowance|cards?|benefits?|stipend)"
    rf"|\w*budget (?:(?:de|di|d['’]|for|für|pour) ?)?{SPENT_ON}|\w*budget(?:s|et)?"
    rf"|presupuesto(?: (?:de|para) {SPENT_ON}| anual)?"
    rf"|{SPENT_ON}(?: (?:and|&) \w+)? (?:allowance|stipend|fund|grant|credit|reimbursement))\b"
    r"(?: (?:worth|per year|a year))?"
    r"[\s:(–—-]*(?:(?:(?:no|por) valor|im wert|d['’]une valeur|worth|of|de|di|da|von|à|van|a)\s+)*"
    r"(?:(?:of|de|di|von|van|até|up to|bis zu|hasta|fino a|tot)\s+)?$",
    re.I,
)
# Words before an amount that is paid once, or for being within call: "Sign-on bonus of $5,000", "prime de 300 €".
ONCE_BEFORE = re.compile(
    r"(?<!\+ )(?<!inkl\. )(?<!inkl )(?<!incl )(?<!incl\. )(?<!including )"
    r"\b(?:\w*bonus(?:es|s[ei])?|\w*prämien?|zuschuss|zulage|weihnachtsgeld|urlaubsgeld"
    r"|primes?(?! time)|gratificaci[óo]n(?:es)?|bonos?|premi[oe]?|una tantum"
    r"|(?:relocation|moving|housing|car|clothing|uniform|tool) (?:assistance|allowance|package|stipend|support))\b"
    r"(?: (?:annual|yearly|anual|annuel(?:le)?|annuale|mensual|mensuelle|mensile|trimestral|trimestrielle))?"
    r"(?: (?:for|de|d['’]|di|à|von) ?[^\W\d_]{3,20}){0,2}[\s:(]*"
    r"(?:(?:of|de|di|da|von|in höhe von|à|van|a|worth|up to|bis zu|jusqu['’]à|hasta|fino a|tot|ca\.?|circa)\s+)*$",
    re.I,
)
WITHIN_CALL = re.compile(
    r"\b(?:on[- ]call|stand-?by|(?:ruf)?bereitschaft\w*|astreintes?|guardias?|reperibilità|piket\w*|dyżur\w*)\b"
    r"(?! (?:doctor|nurse|physician|driver|vet|engineer|technician|registrar)\b)[^.\n]*$",
    re.I,
)
# What others are paid: "nurses earn 41,000 € on average".
ON_AVERAGE = re.compile(
    r"\b(?:on average|average(?: (?:salary|pay))?|verdien\w+ (?:\w+ ){0,3}(?:durchschnittlich|im (?:schnitt|mittel))"
    r"|durchschnittsgehalt|en moyenne|salaire moyen|salario medio|sueldo medio|in media|gemiddeld)\b[^.\d\n]{0,25}$",
    re.I,
)
# What a part that says only the pay adds to it: "150-250k+ + equity".
MORE = re.compile(r"[\s+]*(?:(?:plus|and|&|,)\s*)?(?:$|(?:equity|bonus|benefits|options|stock)\b)", re.I)
NEXT_AMOUNT = re.compile(rf"(?:{SIGN})\s?\d|\d\s?(?:{SIGN})")
NEXT_END, MOST_TIMES = 60, 3
# Between the least and the most of one pay: " (step 1) to ", "\nMaximum: ", ", step 2: ".
STEP = (
    r"(?:(?:pay |salary |wage )?(?:step|level|year|tier|point)|(?:erfahrungs)?stufe|[ée]chelon|nivel|livello|trede"
    r"|trinn?|steg|szczebel)"
)
MOST = (
    r"(?:max(?:i(?:mum|ma{1,2}l\w*)?)?|top|upper|highest|high end|mid(?:-?point)?|höchst\w*|máxim\w+|massim\w+"
    r"|maksim\w+)"
)
GOES_ON = re.compile(
    rf"(?:[^\S\n]*(?:\([^()\n]{{1,30}}\)|(?:at )?{STEP} ?\d{{1,2}}|/ ?\w{{1,6}}|(?:per|an?|pro|par|al) \w{{1,6}}))*"
    rf"\s?(?:[-–—]|\b(?:rising |increasing |going |progressing |steigend )?(?:to|bis|à|a|tot|hasta|até|do)\b)\s?"
    rf"(?:(?:a |the )?(?:{MOST}|{STEP})\b[^\n\d]{{0,15}}(?:\d{{1,2}})?[ :(]*)?"
    rf"|[^\n\d]{{0,20}}\b(?:and|und|et|y|e|en|i)\s(?:a |the )?{MOST}\b[^\n\d]{{0,15}}"
    rf"|[^\n]{{0,40}}[\n,;|/]\W*(?:[^\n\d]{{0,25}}\s)?{MOST}\b[^\n\d]{{0,40}}"
    rf"|[^\n\d]{{0,25}}[\n,;|/–-]\W*{STEP} ?\d{{1,2}}\W*",
    re.I,
)
IS_EXTRA = re.compile(r"\b(?:bonus\w*|budget|allowance|OTE|prämie|prime|commission)\b", re.I)
BETWEEN = re.compile(r"[\n|·•]")
# Below it, an amount without a word about pay may be of anything else.
LEAST, LEAST_A_YEAR, LEAST_A_MONTH, SHORT = 5, 10_000, 1000, 60
# Of a text, where pay is sought, and where a country.
LOOKED_AT, MOST_OF_PLACE, MOST_AMOUNTS = 50_000, 5000, 500
# Money of which little is not paid for a whole year or month, and much not for less than a year.
HARD, LEAST_OF, OF_A_YEAR = (
    frozenset(("EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD")),
    {"year": 2000, "month": 100},
    20_000,
)
UP_TO = re.compile(
    r"\b(?:up to|bis(?: zu)?|jusqu['’]à|hasta|fino a|tot|até|do|до|tới|max(?:imum|imal|\.)?(?: of)?)\s*$", re.I
)
STARTS_AT = re.compile(
    r"\b(?:from|starting at|ab|à partir de|dès|desde|a partire da|a partir de|da|vanaf|od|от|från|fra"
    r"|min(?:imum(?: of)?|destens|\.)?|at least)\s*$",
    re.I,
)
LIMIT = re.compile(f"{UP_TO.pattern}|{STARTS_AT.pattern}", re.I)
# By which words of a text a sign of several countries means whose money; the case of "$" counts, that of "kr" does not.
PLACES = {
    "$": {
        "AUD": (
            r"(?:NSW|VIC|QLD|WA \d{4}|TAS|Australian?)\b|\+ super\b|superannuation"
            r"|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Canberra"
        ),
        "CAD": r"(?:Canad(?:a|ian)|Ontario|Toronto|Vancouver|Montr[ée]al|Calgary|Nova Scotia|Québec)\b",
        "NZD": r"(?:New Zealand|Aotearoa|Auckland|Christchurch)\b|KiwiSaver",
        "SGD": r"Singapore\b",
        "HKD": r"Hong Kong\b",
        "MXN": r"(?:México|CDMX|Guadalajara|Guanajuato|Jalisco|Monterrey|Querétaro|Puebla)\b|S\.A\. de C\.V\."
        r"|República Mexicana\b|[Pp]esos mexicanos\b|INFONAVIT\b|Infonavit\b",
    },
    "kr": {
        "SEK": r"(?i:sverige|sweden|stockholm|göteborg|malmö|och|månad\w*|lön)\b",
        # Both have the same words for much; only the Danes write "løn".
        "DKK": r"(?i:danmark|denmark|københavn|aarhus|løn|månedsløn|søger|opslået)\b",
        "NOK": r"(?i:norge|norway|oslo|bergen|stilling\w*|ikke|vi søker|lønn)\b",
    },
}
AMERICAN = re.compile(
    r"\bUSA\b|\bUnited States\b|(?:\(|, |in the |[Rr]emote,? (?:in )?)US\b|\bUS[/ ](?:Canada|only)|\bUS\$"
)
EACH = re.compile(r"\s*(?!pro[- ]rata\b)(?:per|par|pro|por|je|each)\s+\w", re.I)
# "12 x 2,050 €" is paid by the month.
TIMES = re.compile(r"\b1[2-5]\s?[x×]\s*$", re.I)
GROSS = re.compile(r"\s*(?:brut|gross\b|bruto|brutto|lord[io]|netto?\b|before tax|base\b)", re.I)
# Nor does what is so called in one country only: "RAL 28.000 - 32.000".
RAL = re.compile(r"\bRAL\b(?: (?:di|da|tra|fino a|annua|lorda|indicativa))*[\s:]*$")
# "3.400 bis 4.700 brutto im Monat" needs no sign of a currency either.
GROSS_A_TIME = re.compile(
    r"\s*(?:brutt?[oi]|gross|bruts?|netto|lordi|netti|lorde)\s?(?:/|im|pro|per|a|par|al|por)\s?"
    r"(?:monat|jahr|stunde|month|year|hour|mois|an|heure|mes|año|hora|mese|anno|ora|maand|jaar|uur)\b",
    re.I,
)
# "Salary: 60k-80k" needs no sign of a currency.
PAY_IS_NEXT = re.compile(rf"(?:{SPEAKS_OF_PAY.pattern})[^\d\n]*$", re.I)


@dataclass(frozen=True, slots=True)
class Salary:
    """`low` and `high` are one number where the posting names one; what is not said is None or empty."""

    low: float | None = None
    high: float | None = None
    currency: str = ""
    period: str = ""

    def __bool__(self) -> bool:
        return self.low is not None or self.high is not None


NO_PAY = Salary()


def number(value: Any) -> float | None:
    """A number, however it is written: 120000, "120,000", "45.000", "1.200,50", "120k". None where it is none."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value) if 0 < value < 1e10 else None
    text = str(value).strip()
    found = re.search(rf"({AMOUNT})\s?({THOUSANDS}|(?:{'|'.join(SCALES)})\b)?", text, re.I)
    if not found:
        return None
    digits = re.sub(r"['’\s]", "", found[1])
    # The last sign divides the cents only where fewer than three digits follow it.
    if cents := re.search(r"[.,](\d{1,2}|(?<=\.)\d{4})$", digits):
        whole, fraction = digits[: cents.start()], cents[1]
    else:
        whole, fraction = digits, ""
    whole = re.sub(r"[.,]", "", whole)
    amount = float(f"{whole or 0}.{fraction or 0}") * scale(found[2])
    return amount if 0 < amount < 1e10 else None


def scale(word: str | None) -> int:
    """How many a word behind a number means; one without a word."""
    return SCALES.get(word.casefold(), 1000) if word else 1


def spread(text: str) -> tuple[float | None, float | None]:
    """Both ends of a range without a currency, "100,000-130,000"; of a single number, that one twice."""
    found = MONEY.search(text)
    return ends(found) if found else (None, None)


def ends(found: re.Match[str]) -> tuple[float | None, float | None]:
    """Both ends of what MONEY found, in whole; where one is said in thousands, so is the other."""
    low, high = number(found["low"]), number(found["high"])
    high = low if high is None else high
    signs = (found[name] for name in ("after", "between") if found[name])
    many = scale(found["highk"] or found["lowk"] or next((sign for sign in signs if sign.casefold() in SCALES), None))
    low, high = (one and (one * many if one < 1000 else one) for one in (low, high))
    return low, high


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


def currency_in(text: str) -> str:
    """The one currency that a text of few words names, as "EUR (€)" does; empty where it names several."""
    codes = {*re.findall(rf"\b(?:{CODES})\b", text)}
    return currency(text) or (codes.pop() if len(codes) == 1 else "")


def currency(text: Any) -> str:
    """The ISO code that a code or a sign means; a plain dollar sign is read as the US dollar."""
    text = str(text or "").strip()
    if sign := SIGNS.get(text) or SIGNS.get(text.lower()):
        return sign
    if named := next((code for code, said in NAMED_MONEY.items() if re.fullmatch(said, text, re.I)), ""):
        return named
    return text.upper() if re.fullmatch(CODES, text, re.I) or re.fullmatch("[A-Z]{3}", text) else ""


def ordered(low: float | None, high: float | None, code: str, unit: str) -> Salary:
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Salary(low, high, code if low or high else "", unit if low or high else "")


def completed(salary: Salary, said: Salary) -> Salary:
    """A salary, with what it leaves open and other words say of the same amount; those alone where there is none."""
    if not salary:
        return said
    if said.low != salary.low and said.high != salary.high:
        return salary
    return replace(salary, currency=salary.currency or said.currency, period=salary.period or said.period)


def spoken_period(text: str) -> str:
    """The period that stands elsewhere in a sentence: "annual salary", "Stundenlohn"."""
    found = SPOKEN_PERIOD.search(text)
    return next((name for name, word in found.groupdict().items() if word), "") if found else ""


def spoken_currency(text: str) -> str:
    """The currency that goes without saying, where pay is called as in one country only."""
    return "EUR" if re.search(r"\bRAL\b|\bTV-?(?:L|V?öD|H|Ärzte)\b", text) else ""


def in_text(text: str, *, must_say_so: bool = True) -> Salary:
    """The first pay that a text names with its currency. With `must_say_so` the same sentence speaks of pay, or a
    period follows: "$2 million raised" is none. Where nothing says so, a range that is as high as pay is taken."""
    text, like_pay = text[:LOOKED_AT].replace("⁄", "/"), Salary()
    for found in islice(MONEY.finditer(text), MOST_AMOUNTS):
        read, is_said, is_alike = amount_at(found, text)
        if read and (is_said or not must_say_so):
            read = with_end(read, text, found.end())
            read = read if read.period else with_period(read, text, found.end())
            return read if read.period else replace(read, period=spoken_period(line_above(text, found.start())))
        if is_alike and not like_pay:
            like_pay = read
    return like_pay


def with_end(read: Salary, text: str, start: int) -> Salary:
    """A pay of one amount, with the most that is said just behind it: "from $90,000 in one town up to $120,000",
    "Minimum: $20, maximum: $24", "Step 1: $20, step 2: $21"."""
    while read.low:
        amounts = ((amount_at(found, text)[0], found) for found in MONEY.finditer(text, start, start + NEXT_END + 20))
        most, found = next((pair for pair in amounts if pair[0]), (NO_PAY, None))
        if found is None or most.currency != read.currency:
            break
        between = text[start : found.start()]
        is_most = GOES_ON.fullmatch(between) and not IS_EXTRA.search(between) and most.low in (None, most.high)
        is_limit = most.low is None and read.high in (None, read.low) and found.start() <= start + NEXT_END
        if not (is_most or is_limit) or not 1 < (most.high or 0) / (read.high or read.low) <= MOST_TIMES:
            break
        read = replace(read, high=most.high, period=read.period or most.period)
        start = found.end()
    return read


def line_above(text: str, start: int) -> str:
    """The line that opens the list in which a place of a text stands: "Each month you get:"; empty without one."""
    above = text[max(0, start - 200) : start].rpartition("\n")[0].rstrip().rpartition("\n")[2]
    return above if above.endswith(":") else ""


def with_period(read: Salary, text: str, start: int) -> Salary:
    """A pay, with the period that stands beside the same amounts further below: "£68k - £82k/year"."""
    again = (amount_at(found, text)[0] for found in islice(MONEY.finditer(text, start), MOST_AMOUNTS))
    return replace(read, period=next((one.period for one in again if (one.low, one.high) == (read.low, read.high)), ""))


def amount_at(found: re.Match[str], text: str) -> tuple[Salary, bool, bool]:
    """The amount that MONEY found, whether the words around it say that it is pay, and whether it is as high as pay."""
    start, end = found.span()
    # "$35,000 MXN": of many countries' dollars, the code says which.
    signs = [found[name] for name in ("before", "after", "between", "second") if found[name]]
    sign = next((sign for sign in signs if sign.isupper()), next(iter(signs), ""))
    low, high = ends(found)
    if low is None or high is None or high < LEAST or MILLIONS.match(text, end) or ONCE.match(text, end):
        return Salary(), False, False
    before, behind = BETWEEN.split(text[max(0, start - 90) : start])[-1], BETWEEN.split(text[end : end + 60], 1)[0]
    if any(form.search(before) for form in (BENEFIT, ONCE_BEFORE, WITHIN_CALL, ON_AVERAGE)) or (
        not before.strip() and BENEFIT.search(heading_above(text, start))
    ):
        return Salary(), False, False
    is_next = PAY_IS_NEXT.search(before[-40:]) or PERIOD_IS_NEXT.match(behind)
    bare = LIMIT.sub("", before).strip(" -•*")
    is_gross = bool((found["high"] and GROSS_A_TIME.match(text, end)) or (low >= LEAST_A_YEAR and RAL.search(before)))
    if not (sign or is_gross) and not (
        found["highk"] and (is_next or ((found["lowk"] or MORE.match(behind)) and not bare))
    ):
        return Salary(), False, False
    # "最大100万円" is of anything, "月給28万円" is not.
    if text[start - 1 : start].isalpha() and not is_next:
        return Salary(), False, False
    around = text[max(0, start - 90) : end + 60]
    unit = UNIT.match(text, end)
    # What stands behind the next amount is of that.
    own = NEXT_AMOUNT.split(behind, maxsplit=1)[0]
    said = (period(unit["unit"]) if unit else "") or spoken_period(own) or ("month" if TIMES.search(before) else "")
    code = currency(sign) or spoken_currency(around)
    low, high = limits(low, high, before, behind)
    read = in_parts(ordered(low, high, of_place(sign, text) or code, said or spoken_period(f"{before} {own}")))
    if (
        not read.period
        and (beside := spoken_period(around))
        and (beside == "year" or not with_likely_period(read).period)
    ):
        # What the lines around say is of something else where it makes no pay: "£34,000", "20 hours of travel a month".
        read = replace(read, period=beside)
    if is_too_little(read):
        return Salary(), False, False
    # An amount in thousands with which a line begins is pay as well.
    is_first = (found["highk"] or found["lowk"]) and not bare
    least = LEAST_A_MONTH if len(before) + end - start + len(behind) <= SHORT else LEAST_A_YEAR
    is_alike = least <= low < high <= 3 * low if low and high else (low or high or 0) >= LEAST_A_YEAR
    # Nothing else stands on its line.
    is_alike = is_alike or (
        low == high and (low or 0) >= LEAST_A_YEAR and not bare and not re.search(r"[^\W\d_]{4}", behind)
    )
    # "13 € per ticket" is of something else, whatever the sentence speaks of.
    if EACH.match(behind) and not (said or is_next):
        return Salary(), False, False
    return (
        read,
        bool(said or spoken_period(behind) or is_first or GROSS.match(behind) or SPEAKS_OF_PAY.search(around)),
        is_alike,
    )


def in_parts(read: Salary) -> Salary:
    """A pay by the hour of tens of thousands is one in whole and parts: 38.547 is no 38,547."""
    ends = [end for end in (read.low, read.high) if end]
    if read.currency in HARD and read.period == "hour" and ends and min(ends) >= LEAST_A_YEAR:
        return replace(read, low=read.low and read.low / 1000, high=read.high and read.high / 1000)
    return read


def heading_above(text: str, start: int) -> str:
    """The last line with words above the one in which a place of a text stands."""
    return text[max(0, start - 90) : start].rpartition("\n")[0].rstrip(" \n#*").rpartition("\n")[2]


def is_too_little(read: Salary) -> bool:
    """Whether nobody is paid no more than that: 500 € a year is for something else."""
    return read.currency in HARD and (read.high or read.low or 0) < LEAST_OF.get(read.period, 0)


def with_likely_period(read: Salary) -> Salary:
    """A pay without a period, by the year where nobody is paid as much for less."""
    is_high = read.currency in HARD and min(filter(None, (read.low, read.high)), default=0) >= OF_A_YEAR
    return replace(read, period="year") if is_high and not read.period else read


def limits(low: float, high: float, before: str, behind: str) -> tuple[float | None, float | None]:
    """Both ends of a pay; where the words before a single amount say that it is the least or the most, only that."""
    if low == high and UP_TO.search(before):
        return None, high
    is_least = STARTS_AT.search(before) or re.match(r"\+(?!\s?\w)", behind)
    return (low, None) if low == high and is_least else (low, high)


def of_place(sign: str, text: str) -> str:
    """Which country's dollars or crowns a sign means, by what else the text speaks of; empty where nothing says so."""
    places = PLACES.get(sign.rstrip("."), {}).items()
    if sign == "$" and AMERICAN.search(text[:MOST_OF_PLACE]):
        return ""
    return next((code for code, said in places if re.search(rf"\b(?:{said})", text[:MOST_OF_PLACE])), "")
