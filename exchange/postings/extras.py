"""Money that a posting names and that is no pay: bonuses, budgets, benefits, what others earn on average."""

from __future__ import annotations

import re

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
IS_EXTRA = re.compile(r"\b(?:bonus\w*|budget|allowance|OTE|prämie|prime|commission)\b", re.I)


def is_beside_pay(text: str, start: int, end: int, before: str) -> bool:
    """Whether the words around an amount say that it is such. `before` is what stands before it on its line."""
    if MILLIONS.match(text, end) or ONCE.match(text, end):
        return True
    if any(form.search(before) for form in (BENEFIT, ONCE_BEFORE, WITHIN_CALL, ON_AVERAGE)):
        return True
    return not before.strip() and bool(BENEFIT.search(heading_above(text, start)))


def heading_above(text: str, start: int) -> str:
    """The last line with words above the one in which a place of a text stands."""
    return text[max(0, start - 90) : start].rpartition("\n")[0].rstrip(" \n#*").rpartition("\n")[2]
