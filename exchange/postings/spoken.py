"""Where one works, as lines and sentences of eleven languages say it, for where no label that is always read does.

Each table is of pieces of a pattern, between two spaces; TOWN stands for the name. To know more, add to them.
"""

from __future__ import annotations

import re

from exchange.mail.naming import BEGINNERS
from exchange.postings.around import DEPARTMENT, ORGANIZATION, is_aside
from exchange.postings.jobs import is_job
from exchange.postings.modes import spoken_mode
from exchange.postings.sentences import CAPITAL, NO_NAMES
from exchange.postings.words import any_of

# Of a text; and the least signs of a town's name.
LOOKED_AT, SHORTEST = 6_000, 3
NAME = rf"[{CAPITAL}][\w'’-]+"
TOWN = (
    rf"(?P<town>(?:['’]s-)?{NAME}(?:[ /-](?:(?:am|an der|auf der|im|in|ob der|bei|de la|de los|de|del|della|di"
    rf"|da|do|dos|du|des"
    rf"|sur|sous|les|lès|la|en|el|aan den|aan de|aan|op|nad|upon|on|of|by) )?{NAME}){{0,3}})"
)
# Labels that may be of something else as well; what stands behind them is looked at.
LABELS = r"""
    office(?: location)?  offices  working from  area  where (?:you['’]ll|you will) (?:be|work)  reporting base  venue
    on-?site(?: in)?  branch  depot  shop  address  arbeitsplatz  arbeitsstätte  filiale  niederlassung  dienstsitz
    raum
    adresse  anschrift  laden  secteur  zone  affectation  où  agence  magasin  site d['’]affectation  población
    dirección  oficina  tienda  zona di lavoro  filiale di  ufficio  indirizzo  punto vendita  werkgebied  regio
    vestiging  kantoor  adres  winkel  placering  var  kontor  adress  butik  hvor  by  kontorsted  oppmøtested
    tjenestested  morada  loja  miejscowość  oddział  biuro  provozovna  pobočka  prevádzka  üzlet  oraș  toimipaikka
    toimipiste  linn  grad  ilçe  офис  адрес
"""
# Alone before a town, on a line of their own.
BEFORE = r"""
    filiale(?: di)?  niederlassung  ort  raum  großraum  dienstsitz  vestiging  locatie  regio  standplaats
    placeringsort
    zona(?: de)?  localidad(?: de)?  población(?: de)?  lugar de trabajo  sede(?: di| de)?  lavoro a  vacante en
    poste (?:à pourvoir )?à  basé(?:\(e\)|·e)? à  oddział  agence (?:de|d['’])  commutable to  wo\? (?:in )?
    où \? à
    im herzen von  im zentrum von  in het centrum van  nel centro di  au c(?:œ|oe)ur de  en el centro de
    in the heart of
"""
# Sentences.
SENTENCES = r"""
    \b(?:we(?:['’]re| are)|you(?:['’]ll| will) find us|find us|you(?:['’]ll| will) (?:be|work|sit)) in TOWN
    \b(?:we(?:['’]re| are)|you(?:['’]ll| will) be) (?:based|located) in TOWN
    \b(?:firm|house|workshop|family business|team|team of \w+|crew) in TOWN  \blocation is TOWN
    \b(?:our|the) (?:main |new )?base in TOWN  \b(?:in|near) the (?:centre|center|heart|middle) of TOWN
    \bminutes(?: walk| on foot)? from TOWN(?= station)  \bcommut(?:e|ing|able) to TOWN  \bmiles of TOWN
    \bmiles from TOWN  ^TOWN[ -]based\b  ^hybrid[,:]? \(?TOWN(?=\)| office)  \b(?-i:our|the) TOWN(?= team\b)
    \b(?:arbeitsplatz|arbeitsort|dienstort|dienstsitz|einsatzort) (?:ist|befindet sich|liegt)(?: in)? TOWN
    \b(?:sie|du|wir) (?:arbeite(?:n|st)|sind|sitzen|bist) in TOWN  ^in TOWN gelegen\b  \bim herzen von TOWN
    \b(?:mit sitz|mit standort|ansässig|beheimatet|zu hause) in TOWN
    \bn?os (?:locaux|bureaux|ateliers|équipes) (?:de|à|sont à|se trouvent à) TOWN
    \b(?:notre|au sein de notre|dans notre|à notre) [^\W\d_]+ (?:est |se trouve |est située? )?(?:de|à) TOWN
    \b(?:vous (?:travaillerez|serez basée?|interviendrez)|tu (?:travailleras|seras basée?)) (?:à|sur) TOWN
    \bgare de TOWN  ^TOWN et (?:alentours|environs|périphérie)\b
    \b(?:trabajarás|trabajarías|estarás|estamos|se desarrollará) en TOWN  \binstalaciones (?:de|en) TOWN
    \bempresa (?:de|en) TOWN(?= (?:busca|necesita|precisa|selecciona))
    \b(?:la )?sede(?: di lavoro)? (?:è|sarà)(?: a)? TOWN  \bpunto vendita (?:di|a) TOWN
    \b(?:lavorerai|lavorerete|siamo|operiamo|si trova) a TOWN  \bazienda (?:di|a) TOWN(?= (?:cerca|ricerca|seleziona))
    ^TOWN e dintorni\b
    \b(?:je werkt|wij zitten|we zitten|je werkplek is|wij zijn(?: gevestigd)?|gevestigd) (?:in|te) TOWN
    ^TOWN en omgeving\b
    \b(?:vi (?:sitter|finns|är|ligger|arbetar)|du arbetar|(?:tjänsten|arbetet) är(?: placerad)?) i TOWN
    \b(?:placeringsort|stationeringsort|arbetsort) är TOWN  \butgår från TOWN
    \b(?:butiken|kontoret|verkstaden) i TOWN
    \b(?:arbejdssted(?:et)?|arbeidssted(?:et)?|tjenestested) (?:er|bliver|blir)(?: i| på)? TOWN
    \bdu får base i TOWN  \bvi holder til (?:i|på) TOWN  \b(?:vårt|vores|vår|våre) [^\W\d_]+ (?:i|på) TOWN
    \b(?:trabalhar|trabalharás|estamos) em TOWN  \bempresa em TOWN(?= (?:procura|recruta|contrata|busca))
    \bmiejscowości TOWN
    ^TOWN \((?:télétravail|home ?office|teletrabajo|smart working|thuiswerken|hybrid\w*|praca)[^()\n]*\)
"""
# What stands behind the same words and is no town.
NOUNS = """
    teilzeit vollzeit schichten schicht team teams gruppen projekten deutschland europa zukunft bewegung microsoft word
    excel office window windows front back home monday tuesday wednesday thursday friday service dienst english
"""
NO_TOWN = frozenset(NOUNS.split())
END = r"(?![\w'’&]|-\w)"
FORMS = (
    re.compile(rf"^[^\w\n]*{any_of(LABELS)}\s?[:：][*_\s]*(?:(?:in|à|en|a|te|i|på|w) )?(?-i:{TOWN}){END}", re.I | re.M),
    re.compile(rf"^[^\w\n]*{any_of(BEFORE)} ?(?-i:{TOWN})\W*$", re.I | re.M),
    *(
        re.compile(one.strip().replace("TOWN", f"(?-i:{TOWN}){END}"), re.I | re.M)
        for line in SENTENCES.splitlines()
        for one in line.split("  ")
        if one.strip()
    ),
)


def town_spoken_of(text: str, company: str = "") -> str:
    """The town of which a line or a sentence says that one works there; empty where none does."""
    own = {word.casefold() for word in re.findall(r"\w{3,}", company)}
    towns = (found["town"].strip(" '’-") for form in FORMS for found in form.finditer(text[:LOOKED_AT]))
    return next((town for town in towns if is_like_a_town(town, own)), "")


def is_like_a_town(town: str, own: set[str]) -> bool:
    """Whether a name may be a town's, and is of no job, mode or part of a house, nor of the house's `own`."""
    words = {word.casefold() for word in re.findall(r"\w+", town)}
    is_other = is_job(town) or is_aside(town) or spoken_mode(town) or DEPARTMENT.fullmatch(town)
    is_known = words & (own | BEGINNERS | NO_NAMES | NO_TOWN) or ORGANIZATION.search(town)
    return len(town) >= SHORTEST and not (is_other or is_known)
