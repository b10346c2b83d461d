"""Whose money a sum is in: the signs, codes and names of currencies."""

from __future__ import annotations

import re
from typing import Any

# By which signs and words money is known.
SIGNS_OF = {
    "EUR": "€ euro euros eurot euroa euroja eura eur evro evrov evra eiro eurų ευρώ ευρω евро євро",
    "GBP": "£",
    "USD": "$ US$ U$S",
    "JPY": "¥ 円",
    "INR": "₹ lpa lakh lakhs lac lacs crore crores Rs. Rs",
    "PLN": "zł",
    "RUB": "rur ₽ руб",
    "CZK": "Kč",
    "HUF": "Ft",
    "CAD": "CA$ C$",
    "AUD": "A$ AU$",
    "NZD": "NZ$",
    "SGD": "S$",
    "MXN": "MX$",
    "HKD": "HK$",
    "BRL": "R$",
    "CHF": "Fr.",
    "VND": "triệu tr ₫ đ đồng",
    "IDR": "juta jt Rp",
    "UAH": "₴ грн гривень",
    "TRY": "₺ TL tl lira",
    "PHP": "₱",
    "KRW": "₩ 원",
    "THB": "฿ บาท baht",
    "NGN": "₦",
    "ILS": "₪ NIS",
    "MYR": "RM",
    "CNY": "元 rmb 人民币 块",
    "TWD": "NT$",
    "ARS": "AR$",
    "COP": "COL$",
    "CLP": "CLP$",
    "PEN": "S/",
    "ZAR": "R",
    "BGN": "лв",
    "RSD": "дин динара din dinara",
    "KZT": "₸ тенге",
    "GEL": "₾ лари lari",
    "CRC": "₡",
    "PYG": "₲",
    "BOB": "Bs",
    "MAD": "dh DH",
    "AED": "درهم",
    "SAR": "ريال",
    "EGP": "جنيه",
}
SIGNS = {sign: code for code, signs in SIGNS_OF.items() for sign in signs.split()}
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
    "RON": "lei",
    "NOK": "(?:norske )?kroner",
    "CZK": "korun",
    "HUF": "forint",
}
CODES = "EUR|GBP|USD|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|JPY|INR|SGD|HKD|ZAR|BRL|MXN|ILS|AED|TRY|RON|BGN|CNY|KRW"
CODES += "|XOF|XAF|ETB|MAD|TND|PEN|UGX|TZS|GHS|PHP"
CODES += "|VND|IDR|MYR|THB|TWD|RUB|UAH|KZT|EGP|NGN|KES|PKR|BDT|LKR|SAR|QAR|KWD|COP|CLP|RSD|ISK"
SIGN = (
    r"(?:NT\$|AR\$|COL\$|CLP\$|U\$S|\bS/(?=\.?\s?\d)|人民币|(?i:\brmb\b)|US\$|MX\$|HK\$|CA\$|AU\$|NZ\$|C\$|A\$|S\$|R\$|\$|€|£|¥|₹|zł|Kč|Ft\b|kr\b\.?|Fr\.|\bRs\b\.?|\bRM(?=\s?\d)|\bRp\b\.?|\bR(?=\s?\d{1,3}[\s,]\d{3}\b)|[₫₽₴₺₱₩฿₦₪₸₾₡₲元円원块]|บาท|\bBs\b\.?(?=\s?\d)|(?<=\d)\s?(?:tr|jt)\b"
    r"|(?<![^\W\d_])(?:TL|tl|[dD][hH]|baht|lira|lari|лв|дин(?:ара)?|din(?:ara)?|тенге|лари|درهم|ريال|جنيه)\b|\bNIS\b|đ\b|руб\b|грн\b|(?i:lpa|lakhs?|lacs?|crores?|triệu|juta)\b|(?<![^\W\d_])(?:"
    + CODES
    + "|pln|eur|gbp|usd|chf|czk|huf|sek|nok|dkk|inr|brl"
    + r"|[Ee]uro(?:s|t|a|ja)?|evr(?:o|a|ov)|eura|eiro|eurų|ευρώ|[еЕ]вро|євро)\b"
    + rf"|\b(?i:{'|'.join(NAMED_MONEY.values())})(?!\w))"
)
# By which words of a text a sign of several countries means whose money; the case of "$" counts, that of "kr" does not.
PLACES = {
    "$": {
        "AUD": (
            r"(?:NSW|VIC|QLD|WA \d{4}|TAS|Australian?)\b|\+ super\b|superannuation"
            r"|Pty\.? Ltd|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Canberra"
        ),
        "CAD": r"(?:Canad(?:a|ian)|Ontario|Toronto|Vancouver|Montr[ée]al|Calgary|Nova Scotia|Québec|Job Bank)\b"
        r"|, (?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PEI?)\b",
        "COP": r"(?:Colombia|Bogotá|Medellín|Barranquilla|Bucaramanga|Manizales|Cartagena de Indias)\b",
        "CLP": r"(?:Chile|Santiago de Chile|Valparaíso|Viña del Mar|Antofagasta|Temuco)\b",
        "ARS": r"(?:Argentina|Buenos Aires|CABA|Mar del Plata|Mendoza)\b",
        "NZD": r"(?:New Zealand|Aotearoa|Auckland|Christchurch|Canterbury|Dunedin|Tauranga|Waikato|Otago)\b|KiwiSaver"
        r"|[Kk]ia ora\b",
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
# Of a text, where a country is looked for.
MOST_OF_PLACE = 5000


def currency(text: Any) -> str:
    """The ISO code that a code or a sign means; a plain dollar sign is read as the US dollar."""
    text = str(text or "").strip()
    if sign := SIGNS.get(text) or SIGNS.get(text.lower()):
        return sign
    if named := next((code for code, said in NAMED_MONEY.items() if re.fullmatch(said, text, re.I)), ""):
        return named
    return text.upper() if re.fullmatch(CODES, text, re.I) or re.fullmatch("[A-Z]{3}", text) else ""


def currency_in(text: str) -> str:
    """The one currency that a text of few words names, as "EUR (€)" does; empty where it names several."""
    codes = {*re.findall(rf"\b(?:{CODES})\b", text)}
    return currency(text) or (codes.pop() if len(codes) == 1 else "")


def spoken_currency(text: str) -> str:
    """The currency that goes without saying, where pay is called as in one country only."""
    return "EUR" if re.search(r"\bRAL\b|\bTV-?(?:L|V?öD|H|Ärzte)\b", text) else ""


def of_place(sign: str, text: str) -> str:
    """Which country's dollars or crowns a sign means, by what else the text speaks of; empty where nothing says so."""
    places = PLACES.get(sign.rstrip("."), {}).items()
    if sign == "$" and AMERICAN.search(text[:MOST_OF_PLACE]):
        return ""
    return next((code for code, said in places if re.search(rf"\b(?:{said})", text[:MOST_OF_PLACE])), "")
