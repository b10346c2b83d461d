"""Money that a posting names and that is no pay: bonuses, budgets, benefits, what others earn on average."""

from __future__ import annotations

import re

MILLIONS = re.compile(r"\s?(?:[mMB]|[mM](?:n|illion|io|rd)|[bB](?:n|illion))\b")
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
    r"|durchschnittsgehalt|\w*median\w*|en moyenne|salaire moyen|salario medio|sueldo medio|in media"
    r"|gemiddeld)\b[^.\d\n]{0,25}$",
    re.I,
)
# What a company sells, owns or has raised: "Umsatz 2025: 48.000.000 €".
OF_THE_FIRM = re.compile(
    r"\b(?:\w*umsatz|turnover|revenues?|annual sales|chiffre d['’]affaires|facturación|fatturato|omzet|omsättning"
    r"|omsetning|omsætning|omsatte(?: for)?|obr[oó]t\w*|przych[oó]d\w*|liikevaihto|árbevétel|cifra de afaceri"
    r"|faturamento"
    r"|\w*kapital|capital social|share capital|kapitał zakładowy|raised|funding|valuation|valued at|bilanzsumme"
    r"|(?:projekt|auftrags|förder)(?:volumen|summe)|grants?|fördermittel|subventions?|subvenci[óo]n|sovvenzion\w+"
    r"|assets(?: under management)?|investition\w*|investments?|budget)\b"
    r"(?:[\s:(,–-]|(?:in )?(?:20|19)\d\d\)?|\b(?:of|von|de|di|på|for|ca\.?|about|around|approx\.?|over|more than"
    r"|rund|etwa|circa|cirka"
    r"|über|environ|plus|was|is|war|beträgt|är|er|około|cca|noin|yearly|annual|net|jährlich|annuel|annuo|anual)\b)*$",
    re.I,
)
# A roof or a pledge, for which one pays oneself: "a room above the shop for €80 a week".
FOR_A_ROOF = re.compile(
    r"\b(?:accommodation|lodgings?|room to rent|rent|housing|board and lodging|bond|deposit|fees?|unterkunft"
    r"|unterbringung|miete"
    r"|kaution|wohnung|logement|hébergement|loyer|caution|alojamiento|vivienda|alquiler|fianza|alloggio|affitto|cauzione"
    r"|huisvesting|kost en inwoning|borg|bostad|hyra|bolig|leie|zakwaterowanie|nocleg\w*|kaucja|ubytování|ubytovanie)\b"
    r"(?:[\s:(,–-]|\b(?:is|are|available|offered|provided|possible|costs?|charged|for|at|of|from|around|about|only|kann|steht|wird"
    r"|möglich|verfügbar|gestellt|für|ab|ca\.?|zu|pour|à|disponible|por|de|da|a|di|per|voor|tegen|till|til|för|koster|kostar|za|od"
    r"|on site|nearby|vor ort|sur place|live-in|subsidi[sz]ed|shared)\b)*$",
    re.I,
)
# What comes on top of the pay: "a tool allowance of £200", "příspěvek na stravu 110 Kč".
ON_TOP = re.compile(
    r"(?<!inkl\. )(?<!inkl )(?<!incl\. )(?<!incl )(?<!including )(?<!einschließlich )(?<!London )"
    r"\b(?:allowances?|(?<!^)stipends?|reimbursements?|surcharges?|zulagen?|\w+zulage|zuschläge|\w+zuschlag|pauschale"
    r"|\w+zuschuss|indemnités?|\w*tillegg|\w*tillæg|\w*tillägg|bidrag|dodatek|dopłat\w*|dofinansowanie|příspěvek|příplatek"
    r"|stravenky|stravné|náhrada|príspevok|príplatok|pótlék|juttatás|cafeteria|tichete de masă|bonuri de masă|lounasetu"
    r"|subsidio|complemento|plus de|indennità|toeslag|vergoeding|aux[ií]lio|ajuda de custo|subsídio|vales?)\b"
    r"(?: (?:(?:de|na|for|für|pour|para|per|voor|do|za|su|di|da) (?:[^\W\d_]{2,20} ?){1,3}|home office|creche"
    r"|internet))?"
    r"(?: ?(?:of|de|von|à|up to|worth|di|van|por|pe|valor))*[\s:(–-]*$",
    re.I,
)
PAID_IN = re.compile(r"\b(?:contributes|contributing|contribution of|pays in)\s+$", re.I)
# What a board reckons of its own, behind an amount, before it or in a heading above: "(von XING geschätzt)".
RECKONED = re.compile(
    r"[^\n()]{0,20}\((?!employer|arbeitgeber)(?:[^()\n]{0,25} )?(?:geschätzt|est\.|estimat\w*|estim[ée]e?s?|estimad[oa]"
    r"|stimat[oa]|geschat|uppskatt\w+|estimert|anslått|estimeret|szacowan\w+|szacunk\w+|odhad\w*|arvio\w*)(?!\w)",
    re.I,
)
RECKONED_BEFORE = re.compile(
    r"\b(?:(?:gehalts|lohn)[- ]?(?:prognose|schätzung|spiegel|vergleich|check)|geschätzte[sr]? (?:gehalt"
    r"|jahresgehalt|gehaltsspanne|monatsgehalt)"
    r"|salary estimate|market (?:salary|rate)|estimation (?:de|du) salaire|salaire estimé|salario estimado"
    r"|sueldo estimado"
    r"|estimación salarial|stipendio stimato|stima dello stipendio|geschat salaris|salarisindicatie van|uppskattad lön"
    r"|estimert lønn|szacowane (?:wynagrodzenie|zarobki)|salário estimado|estimativa salarial|arvioitu palkka"
    r"|mediangehalt)\b"
    r"[^\n\d]{0,40}$",
    re.I,
)
IS_EXTRA = re.compile(r"\b(?:bonus\w*|budget|allowance|OTE|prämie|prime|commission)\b", re.I)


# Before an amount of which the heading above it speaks.
MOST_WORDS = 2
BEFORE = (
    BENEFIT,
    ONCE_BEFORE,
    WITHIN_CALL,
    ON_AVERAGE,
    OF_THE_FIRM,
    FOR_A_ROOF,
    ON_TOP,
    PAID_IN,
    RECKONED_BEFORE,
)


def is_beside_pay(text: str, start: int, end: int, before: str) -> bool:
    """Whether the words around an amount say that it is such. `before` is what stands before it on its line."""
    if MILLIONS.match(text, end) or ONCE.match(text, end):
        return True
    if RECKONED.match(text, end) or any(form.search(before) for form in BEFORE):
        return True
    above = heading_above(text, start) if len(before.split()) < MOST_WORDS else ""
    return any(form.search(above) for form in (BENEFIT, OF_THE_FIRM, RECKONED_BEFORE, ON_AVERAGE))


def heading_above(text: str, start: int) -> str:
    """The last line with words above the one in which a place of a text stands; amounts alone are none."""
    lines = text[max(0, start - 90) : start].rpartition("\n")[0].split("\n")
    return next((line.strip(" #*") for line in reversed(lines) if re.search(r"[^\W\d_]{3}", line)), "")
