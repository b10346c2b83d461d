"""The words by which the lines around a title are told apart. Each is a piece of a pattern; to know more, add to it."""

# How the name of a company ends.
LEGAL_FORMS = r"""
    gmbh  gmbh & co\.? kg  gmbh & co\.? kgaa  ggmbh  ag  se  kg  ohg  e\.\s?v\.  ltd\.?  limited  llc  llp  inc\.?  plc
    b\.?v\.?  n\.?v\.?  s\.?a\.?  s\.?a\.?s\.?  sarl  s\.?a\.?r\.?l\.?  s\.?l\.?  s\.?l\.?u\.?  s\.?r\.?l\.?
    s\.?p\.?a\.?  ab  oy  a/s  aps  sp\. z o\.\s?o\.
"""
# What stands before the name of a company, and what before that.
AT = "at  @  bei  bei der  chez  presso  bij  by"
JOBS_AT = "jobs?  careers?  karriere  stellen  stellenangebote?  offres?  emplois?  empleos?  vacatures?  lavoro"
# What stands behind it.
OF_COMPANY = """
    careers?  jobs?  karriere  recruitment  stellenangebote  recrutement  vacatures  (?:is )?hiring  sucht  recrute
    busca
"""

# What stands beside a title and is neither the company nor the place: how much one works, for how long, and where from.
TERMS = r"""
    (?:full|part)[- ]?time  permanent  contract  temporary  freelance  internship  entry[- ]level  mid[- ]senior level
    vollzeit  teilzeit  festanstellung  feste anstellung  unbefristet  befristet
    temps (?:plein|partiel|complet)  cdi  cdd  int[ée]rim  stage  alternance
    jornada (?:completa|parcial)  indefinido  temporal
    tempo (?:pieno|parziale)  tempo (?:in)?determinato
    voltijd  deeltijd  vaste? (?:baan|contract)
    (?:fully |100\s?% ?)?remote  hybrid  on-?site  in person  home[- ]?office  vor ort  hybride  présentiel
    t[ée]l[ée]travail(?: partiel| total)?  híbrido  presencial  teletrabajo(?: parcial)?  ibrido
    \d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%  \d{1,2}(?:[.,]\d)? (?:hours|stunden|heures|horas|ore|uur)(?:\W.*)?
"""
# What a page shows there to be clicked, and what it calls its parts.
BUTTONS = r"""
    careers?  jobs?  job details  apply(?: now)?  easy apply  save  share  report(?: this)? job  promoted  new  back
    show (?:more|all)(?: options| photos)?  skip to (?:main )?content  sign in  menu  saved?  follow
    karriere  stellenangebote?  jetzt bewerben  bewerben  merken  teilen  neu  zurück
    offres? d['’]emploi  emplois?  postuler  sauvegarder  nouveau  retour
    empleos?  solicitar  inscribirme  vacatures?  solliciteer(?: nu| direct)?  candidati
"""
# How a line begins, or ends, that says since when a posting stands and how many have applied.
SINCE = r"""
    posted  published  reposted  veröffentlicht  eingestellt  online seit  ausgeschrieben  publiée?  publicad[oa]
    pubblicat[oa]  geplaatst  gepubliceerd  vor \d+  il y a  hace \d+  há \d+
"""
AGO = "ago  geleden  fa  applicants?  bewerber  bewerbungen  candidats?  candidatures?  sollicitanten"

# A line with one of these begins a section, or speaks to the reader.
SPOKEN = r"""
    about  you  your  our  we  what  who  why  how  role  job  requirements?  responsibilit\w+  qualifications?  skills?
    key  facts?  duties  tasks  overview  summary  description  benefits  is  are  will
    aufgaben  aufgabengebiet  profil  stellenbeschreibung  über uns  wir  ihre?  deine?  ist  sind
    nous  vous  votre  notre  missions?  poste  propos  est  sont
    buscamos  requisitos  funciones  descripción  quiénes  sobre
    chi  mansioni  cerchiamo  requisiti  descrizione  sono
    wat  wie  jij  jouw  wij  ons  functie\w*  taken  zijn
"""
# What is written small within a name.
SMALL = """
    of the and for in on at by to de la le les des du del della delle di da do dos das den der die und für am im zu zum
    zur von vom et sur y e en el los las van het op aan te a à & + i
"""

# A line that opens a posting, whose title is the line below; and what may follow there.
OPENS = r"""
    we(?:['’])?re hiring  we are hiring  we are looking for  wir suchen  wir stellen ein  nous recherchons
    nous recrutons  on recrute  buscamos  se busca  cerchiamo  wij zoeken  we zoeken  procuramos
"""
OPENS_WITH = r"ab sofort  zum \S+  per direct  an?  eine[nr]?  une?  una?  uno  een"


def any_of(table: str) -> str:
    """A pattern of the entries of a table, which two spaces or a line's end divide."""
    entries = (entry.strip() for line in table.splitlines() for entry in line.split("  "))
    return f"(?:{'|'.join(filter(None, entries))})"
