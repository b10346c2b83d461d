"""The words by which the lines around a title are told apart. Each is a piece of a pattern; to know more, add to it."""

# How the name of a company ends.
LEGAL_FORMS = r"""
    gmbh  gmbh & co\.? kg  gmbh & co\.? kgaa  ggmbh  ag  se  kg  ohg  e\.\s?v\.  ltd\.?  limited  llc  llp  inc\.?
    plc  b\.?v\.?  n\.?v\.?  s\.?a\.?  s\.?a\.?s\.?  sarl  s\.?a\.?r\.?l\.?  s\.?l\.?  s\.?l\.?u\.?  s\.?r\.?l\.?
    mbb  partg(?: mbb)?  eg  gbr  e\.\s?k\.  ug(?: \(haftungsbeschränkt\))?  ges\.?m\.?b\.?h\.?
    s\.?a\.? de c\.?v\.?  ltda\.?  s/a  corp\.?  corporation  pllc  pty\.? ltd\.?  cic  asa  oyj  bvba  s\.?n\.?c\.?
    sasu  eurl  scop  s\.\s?r\.\s?o\.  a\.\s?s\.  kft\.?  s\.?p\.?a\.?  ab  oy  a/s  aps  sp\. z o\.\s?o\.
    a\.\s?ş\.  ltd\. şti\.  (?-i:AS|OÜ|SIA|UAB|HB|KB|OOD|EOOD|SRL|DOO)  d\.\s?o\.\s?o\.  d\.\s?d\.  zrt\.?  nyrt\.?
    lda\.?
    sp\. [kj]\.  v\.\s?o\.\s?s\.  o\.\s?p\.\s?s\.  e?hf\.  i/s  k/s  оод  еоод  s\.?c\.?o\.?p\.?  tmi
    α\.?ε\.?  ε\.?π\.?ε\.?  ο\.?ε\.?  ι\.?κ\.?ε\.?  (?-i:AŞ|A\.Ş\.?|ŞTİ\.?)
"""
LEGAL_BEGINNINGS = "(?-i:SIA|UAB|VšĮ|VSIA|OÜ)\\s  (?:ооо|оао|зао|пао|тов|тоо|ип|pt|công ty|cty)\\s  株式会社"
GENERIC = """
    special needs  sen  primary  secondary  outstanding  local  leading  large  private  public  independent  busy
    small  national  international  global  growing  well-known  established  our  a  an  the
"""
# Which words name a house and no trade.
ORGANIZATIONS = r"""
    universi\w+  uniwersytet  politechnika  egyetem  univerzita  ülikool  hochschule  fachhochschule  institut\w*
    klinik\w*  krankenhaus  stadt  gemeinde  landkreis  amt
    ministerium  behörde  stiftung  verein  verband  kirche\w*  diakonie  caritas  kita  praxis  kanzlei  hotel
    gasthof  sparkasse  museum  college  academy  school  hospital  clinic  council  trust  foundation  society
    association  institute  ministry  department for .*  department of .*  bank  credit union  church  charity
    practice  surgery  library  theatre  commune  mairie  ville  fondation  hôpital  lycée  école  librairie
    ayuntamiento  fundación  colegio  hospital  comune  fondazione  ospedale  gemeente  stichting  kommun  kommune
    gasthaus  gästehaus  konditorei  salon
    medical cent(?:er|re)  health cent(?:er|re)  school district  public schools  police department  fire department
    (?:shire|district|rural city|royal borough|london borough|parish|municipal council) of  shire council
    (?:city|town|village|county|borough|township|municipality|diocese|archdiocese) of
    botanic\w* gardens?  observatory  zoo  orchestra  opera
    urząd  fundacja  szpital  prefeitura  fundação  centre hospitalier  chu  clinique  polyclinique  ehpad
    câmara municipal  município  municipio  diputación  ajuntament  concello  azienda (?:ospedaliera|sanitaria)  asl
    liceo
    agrupamento de escolas  escola  escuela  scuola  istituto  basisschool  grundschule  gymnasium  realschule
    kindergarten
    kindertagesst\w+  guardería  crèche  residencia  residenza  wohnheim  altenheim  pflegeheim  hospiz
    sykehus\w*  sjukhus\w*  barnehage  børnehave  förskola  skole  skola  nemocnice  škola
    (?:městský|obecní|mestský) úřad
    kórház  önkormányzat  spitalul  primăria  kaupunki  haigla  vallavalitsus  linnavalitsus  slimnīca  pašvaldība
    ligoninė  savivaldybė  przedszkole  muzeum  biblioteka  nhs  junta de freguesia  kreiskrankenhaus  seniorenheim
"""
# How a line ends that only says who seeks somebody.
HIRES = r"""
    recrute  recrutent  recherche  sucht  stellt ein  busca  cerca  zoekt  szuka  is hiring  are hiring  is recruiting
"""
# How the names of companies end.
HOUSES = """
    consulting  consultants  solutions  technologies  services  labs  group  partners  systems  software  holdings
    studios?  industries  ventures  logistics  robotics  analytics  foods  haulage  dairy  bakery  engineering  & sons
    games  & daughters  & co  brothers
"""
# What stands before the name of a company, and what before that.
AT = "at  @  bei der  bei dem  bei  beim  chez  presso  bij  by"
JOBS_AT = r"""
    jobs?  careers?  karriere  stellen  stellenangebote?  offres?  emplois?  empleos?  vacatures?  lavoro  work
    working  trabaj[ao]  trabalhe  werken  lavora  travaill\w+  arbeiten  vacanc(?:y|ies)  opportunities
"""
JOIN = "join  rejoin(?:dre|s|ds)  rejoignez  únete a  unisciti a"
# What stands behind it.
OF_COMPANY = """
    careers?  jobs?  karriere  recruitment  stellenangebote  recrutement  vacatures  (?:is )?hiring  sucht  recrute
    busca
"""

# What stands beside a title and is neither the company nor the place: how much one works, for how long, and where from.
TERMS = r"""
    voll-? ?(?:/|oder|und|bzw\.?) ?teilzeit  fifo
    (?:full|part)[- ]?time  permanent  contract  temporary  freelance  internship  entry[- ]level  (?:ab|per) sofort
    asap(?: start)?  (?:immediate|start) (?:start|asap)  (?:permanent|contract) role
    (?:inside|outside) ir35  (?:entgeltgruppe|eg|besoldungsgruppe|tv-?[öl]?d?)\b.*  just added  be one of .*
    umowa .*  casual  casual/vacation  senior level  junior level  mid level  edited  mid[- ]senior level  vollzeit
    teilzeit  festanstellung  feste anstellung  unbefristet  befristet  temps (?:plein|partiel|complet)  cdi  cdd
    int[ée]rim  stage  alternance  jornada (?:completa|parcial)  indefinido  temporal  tempo (?:pieno|parziale)
    tempo (?:in)?determinato  voltijd  deeltijd  vaste? (?:baan|contract)  (?:fully |100\s?% ?)?remote  hybrid
    on-?site  in person  home[- ]?office  vor ort  hybride  présentiel  t[ée]l[ée]travail(?: partiel| total)?
    híbrido  presencial  teletrabajo(?: parcial)?  ibrido  \d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%
    (?:mo|mon|lun)\w{0,4}\.? ?(?:[-–]|bis|to|à|a) ?(?:fr|fri|sa|sat|ven|vie|sam)\w{0,5}\.?
    \d{1,2} (?:cdi|cdd|postes?|stellen?|plazas?|vacantes?|posti|vacancies|openings?|positions?)
    \d{1,2}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,2}(?:[.,]\d)?)? (?:hours|stunden|heures|horas|ore|uur|hrs)(?:\W.*)?
    (?:\d+ ?[-–] ?)?\d+\+? (?:months|monate|mois|meses|mesi|maanden|years?|yrs|jahre|ans|años|anni|jaar)
    temp(?:orary)?[ -]to[ -]perm(?:anent)?  w2  c2c  b2b
    seasonal  (?:pay )?(?:grade|band|scale) [\dA-Z]{1,4}
    fixed[- ]term  werkstudent(?:in)?  praktikum  minijob  ausbildung  indefinite  open to (?:all|new) .*
    (?:seit|since|depuis|dal|desde|sinds|sedan|siden|est\.?|gegr\.?|gegründet|founded|established) (?:1[89]|20)\d\d
    gesucht  wanted  required  gezocht  recherchée?  cercasi  se busca  søges  sökes  søkes  poszukiwan[ya]
    urgent(?:ly hiring)?  pełny etat  umowa o pracę  heltid  deltid  fast stilling  tillsvidare\w*  efetivo
    vakituinen  kokoaikainen  osa-aikainen  määräaikainen  kokopäivätyö  plný úvazek  částečný úvazek
    práce na (?:plný|částečný) úvazek  hlavní pracovní poměr  plný pracovný úväzok  teljes munkaidő(?:ben)?
    részmunkaidő(?:ben)?  határozatlan idejű  normă întreagă  complet[ăa] de muncă  (?:полная|частичная) занятость
    полный день  сменный график  гибкий график  вахта  (?:повна|часткова) зайнятість  (?:πλήρης|μερική) απασχόληση
    vikariat  engasjement  fuldtid  fastansættelse  barselsvikariat  tillsvidareanställning  visstid(?:sanställning)?
    provanställning  tempo (?:inteiro|parcial)  estágio  efetivo  clt  contrato (?:sem|a) termo(?: certo| incerto)?
    fulltime  parttime  vast  tijdelijk  oproepbasis  bijbaan  część etatu  staj  dlhodobý úväzok  täistööaeg
    pilna laika  pilnas etatas  puno radno vrijeme  polni delovni čas
    tam zamanlı  yarı zamanlı  penuh waktu  toàn thời gian  período integral  \d(?:[.,]\d)? out of \d stars?
    \d(?:[.,]\d)?\s?★+.*  job[ -]post(?:ing)?
"""
# Parts of a house, and of a job's day: beside a title they belong to it or to nothing.
DEPARTMENTS = r"""
    engineering  sales  marketing  operations  finance  accounting  product  design  it  hr  human resources  people
    legal  security  support  customer success  research  science  data  analytics  infrastructure  platform  cloud
    backend  front-?end  full[ -]?stack  mobile  web  embedded  software  hardware  systems  machine learning  ai  ml
    rag  llms?  nlp  retrieval  deep learning  computer vision  genai
    growth  content  communications  logistics  supply chain  manufacturing  production  quality  procurement  admin
    administration  retail  hospitality  healthcare  education  technology  information technology  biotechnology
    enterprise  saas  b2b  b2c  fintech  e-?commerce  ios  android  java  python  react  \.net  c\+\+  golang  rust
    node(?:\.js)?  aws  azure  salesforce  sap  night  day  late  early  weekend  shifts?  nights  days  vertrieb
    technik  verwaltung  produktion  logistik
    entwicklung  einkauf  pflege  ventes  informatique  production  ventas  tecnología
"""
# Wards, which nobody takes for a company.
WARDS = r"""
    (?:intensive|critical|acute|primary|palliative) care(?: unit)?(?: \([a-z]+\))?  icu  nicu  emergency room
    emergency department  (?:in|out)patient .*  oncology  cardiology  neurology  pa?ediatrics  dialysis
    med[ /-]?surg  telemetry  labor (?:and|&) delivery  intensivstation  notaufnahme  onkologie  geriatrie
    réanimation  urgences  pédiatrie  gériatrie  urgencias  pediatría  cuidados intensivos
"""
# What a page shows there to be clicked, and what it calls its parts.
BUTTONS = r"""
    careers?  jobs?  job details  apply(?: now)?  easy apply  save  share  report(?: this)? job  promoted  new  back
    show (?:more|all)(?: options| photos)?  skip to (?:main )?content  sign in  menu  saved?  follow  karriere
    stellenangebote?  jetzt bewerben  bewerben  merken  teilen  neu  zurück  offres? d['’]emploi  emplois?  postuler
    sauvegarder  nouveau  retour  empleos?  solicitar  inscribirme  vacatures?  solliciteer(?: nu| direct)?
    candidati  home(?:page)?  my network  messaging  (?:\d+ )?notifications?(?: \d+)?
    (?:find|search|all|browse|view all|saved|latest) jobs  (?:company )?reviews  (?:find )?salaries
    upload (?:your |my )?(?:resume|cv)  employers?(?: / post job| site)?  for employers  post a job  courses
    career advice  recruiters?(?: site)?  register(?: cv)?  log ?in  log ?out  sign up  create (?:an )?account
    back to .*  (?:explore )?companies  job search  search(?: .*(?:jobs|\.{3}))?  our story  shops?  join us
    basket.*  about(?: us)?  contact(?: us)?  blog  news  events  help  profile  insights  .*cookies?\b.*
    accept all.*  manage settings  print  shortlist  not interested  quick apply  apply (?:on|for|with) .*
    email me .*  ending soon  be an early applicant  view (?:company|profile|all).*  follow company  featured
    sponsored  set (?:an? )?(?:job )?alert.*  join  learning  for business  candidates  jobs by email  phds
    privacy.*  startseite  (?:job)?suche  gehalts?\w*  firmen  unternehmen  magazin  für arbeitgeber  anmelden
    registrieren  einloggen  login  zurück .*  drucken  ich bin interessiert  auf die merkliste  lehrstellen
    betriebe  ratgeber  job (?:merken|teilen)  speichern  aktuelles  über uns  kontakt  datenschutz  impressum
    jetzt .*bewerben  accueil  trouver .*  média  employeurs? \?  se connecter  connexion  s['’]inscrire  retour .*
    imprimer  localiser .*  partager  entreprises  recruteurs?  mon compte  enregistrer  je postule  postulez
    buscar.*  empresas  formación  publica (?:empleo|oferta|tu).*  acceso.*  iniciar sesión  registrarse
    inscribirme.*  guardar.*  inicio  compartir  salarios  ofertas(?: de empleo)?  accedi  registrati
    per le aziende  offerte di lavoro  cerca(?: lavoro)?  candidati ora  salva(?: annuncio)?  condividi  opleidingen
    werkgevers  inloggen  terug .*  bewaar.*  deel .*  registreren  over ons  oferty pracy  pracodawcy  zaloguj.*
    aplikuj.*  zapisz  udostępnij  vagas  entrar  candidatar-se  voltar.*  lediga jobb  logga in  ansök.*  spara
    \(?\d[\d.,]*\+? (?:reviews?|ratings?|openings?|bewertungen|avis|opiniones)\)?
    (?:zur )?online[- ]?bewerbung  bewerbungsformular  apply online  (?:please )?click (?:here|below|on|the)\b.*
    (?:talk|speak|chat) (?:to|with) .*  candidature(?: en ligne)?  candidatura(?: online)?
    (?:apply|bewerben|postuler) (?:save|share|speichern|merken|enregistrer|sauvegarder)
    (?:solicitar|solliciteren) (?:guardar|opslaan)
    (?:o|profil) firm(?:ie|y)  o nas  zobacz profil  om (?:oss|os|virksomheden|bedriften|företaget|arbeidsgiveren)
    o (?:společnosti|spoločnosti|nás|tvrtki|podjetju)  (?:sobre|acerca de) (?:la empresa|nosotros|a empresa|nós)
    l['’]azienda
    (?:qui sommes-nous|à propos)(?: \?)?  over het bedrijf  tietoa yrityksestä  despre (?:companie|noi)  a cégről
    voir .{0,25}(?:offres?|profil|entreprise|page|site)
    (?:alle |weitere )?(?:stellen|jobs|anzeigen|stellenangebote|\w*profil) (?:an)?(?:sehen|zeigen)
    ver (?:todas |todos |más |mais )?(?:las |los |as |os )?(?:ofertas?|vagas?|empleos?|vacantes?|perfil|empresa)\b.*
    (?:vedi|mostra) (?:tutte )?(?:le |gli |il )?(?:offerte|annunci|profilo|azienda)\b.*
    bekijk (?:alle |het |de |meer )?(?:\d+ )?(?:vacatures?|bedrijf\w*|profiel|organisatie)\b.*
    zobacz (?:oferty|firmę)\b.*
    se (?:alle|flere|alla|fler) .*(?:jobs?|jobb|stillinger|annonser)  zobacz wszystkie .*  všechny nabídky.*
    odpovědět na nabídku  uložit  sdílet  zdieľať  uložiť  reagovať.*  jelentkez\w+  mentés  aplică.*  salvează
    legg til favoritt  del annonsen  søk på stillingen  gem job  anbefal  hae (?:paikkaa|työpaikkaa)  tallenna  jaa
    delen  opslaan  (?:eenvoudig )?solliciteren  meer opties weergeven  visa fler alternativ  salvar  candidate-se
    mostrar (?:más opciones|mais opções)  mostra altre opzioni  weitere optionen anzeigen  afficher plus d['’]options
    pokaż więcej opcji  candidature simplifiée  einfach bewerben  solicitud sencilla  candidatura simpli\w+
    enkel ansökan  łatwe aplikowanie  compartilhar  partilhar  condividere
    dela  jobb  ledige stillinger  søg job  log ind  ansøg.*  logg inn  søk.*
"""
# What a bar at the top of a page leads to; of several that begin alike, the longest stands first.
NAVIGATION = r"""
    tech  about us  about  home  jobs  careers  career  blog  news  contact us  contact  team  people  pricing
    products  product  solutions  services  resources  platform  members  events  login  log in  sign in
    sign up  work with us  work  business  portfolio  docs  documentation  case studies  customers  partners
    company  press  support  community  publications  research  projects  gallery  faq  shop  membership
    volunteering  courses  training  all jobs  all positions  all openings  open positions  our work  who we are
    what we do  book a demo  get a demo  request a demo  get started  contact sales  start .{0,12}free trial
    download  english  deutsch  français  español  menu  search  newsjobs  leistungen  referenzen
    stellenangebote  stellen  karriere  kontakt  über uns  unternehmen  praxis  produkte  aktuelles  startseite
    datenschutz  impressum  agenda  diensten  vacatures  vacature  over ons  accueil  nos métiers
    nos lieux de vie  emplois  recrutement  faire un don  inicio  empleos  contacto  nosotros  servicios
    productos  chi siamo  lavora con noi  servizi  prodotti  contatti  início  vagas  contato  sobre nós  採用
    募集一覧
"""
# How a line begins, or ends, that says since when a posting stands and how many have applied.
SINCE = r"""
    (?:stellen)?(?:angebot|anzeige|inserat|ausschreibung|aushang) vom  ausgehängt  affichée? le
    posted  published  reposted  veröffentlicht  eingestellt  online seit  ausgeschrieben  publiée?  publicad[oa]
    pubblicat[oa]  geplaatst  gepubliceerd  vor \d+  il y a  hace \d+  há \d+  erschienen  opublikowan[oa]
    publicerad  opslået  placed on  closing  closes  deadline  apply by  promoted  actively  responded to  matches your
"""
# How a line says since when a job is open: "3 days ago" beside "il y a 1 semaine".
AGE = (
    r"(?:(?:vor|il y a|hace|há) (?:\d+|eine[rm]?|une?|una|uma?|een) [^\W\d_]+"
    r"|(?:for|för) (?:\d+|e[nt]t?) [^\W\d_]+ (?:siden|sedan)"
    r"|(?:\d+|an?|een|un[ao]?) [^\W\d_]+ (?:ago|geleden|fa|temu))"
)
AGO = "ago  geleden  fa  applicants?  bewerber  bewerbungen  candidats?  candidatures?  sollicitanten"

# How a part begins that says the pay: "Salaire 40k-45k".
PAYS = """
    salary  pay  salaire  rémunération  gehalt  lohn  vergütung  salario  sueldo  salário  stipendio  retribuzione
    salaris  wynagrodzenie  lön  løn  mức lương  lương
"""

ACCORDING_TO = """
    statutaire  selon  nach  gemäß  laut  according  as per  depending  based on  según  secondo  in base  conforme
    volgens  conform  enligt  efter  iht  etter  i henhold  zgodn\\w+  według  wg  dle  podľa  a convenir  à négocier
    da definire  commisurat\\w+  in overleg  negotiable  competitive  attrattiv\\w+
"""

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
    zur von vom et sur y e en el los las or oder ou of lub eller van het op aan te a à & + i
"""

# A line that opens a posting, whose title is the line below; and what may follow there.
OPENS = r"""
    (?:wij|we) zijn op zoek naar  stiamo cercando  estamos buscando  für unseren? \S+ suchen ?wir(?: sie| dich)?
    we seek  we(?:['’]re| are) seeking  we need  vi söker  vi søger  vi søker  szukamy  poszukujemy
    cercasi  si (?:ri)?cerca  gesucht wird
    we(?:['’])?re (?:hiring|looking for)  we are hiring  we are looking for  wir suchen  wir stellen ein
    se (?:solicitan?|requieren?|necesitan?|buscan)  (?:solicitamos|requerimos|necesitamos|contratamos|incorporamos)
    (?:contrata|admite|procura|precisa)-se  (?:estamos )?contratando  contratamos  precisamos de  temos vaga para
    hledáme  přijmeme  hľadáme  prijmeme  keresünk  felveszünk  căutăm  angajăm  etsimme  haemme  tražimo  zapošljavamo
    iščemo  ieškome  meklējam  aicinām darbā  otsime  ищем  требуется  потрібен  aranıyor  assumiamo  ricerchiamo
    (?:on |nous )?embauch(?:e|ons)  zatrudnimy  zatrudnię  przyjmiemy  vi ansetter  vi ansætter  vi anställer
    gezocht  gevraagd  wij vragen
    nous recherchons  nous recrutons  on recrute  buscamos  se busca  cerchiamo  wij zoeken  we zoeken  procuramos
"""
OPENS_WITH = r"""
    dich  sie  euch  verstärkung  genau dich  you  toi  vous  te  ti  jou  dig  deg  mitarbeiter(?:innen)?  personal
    ab sofort  als  (?:erfahren|motiviert|engagiert|zuverlässig)e[nr]?  zum \S+  per direct  en  ett  et  an?  eine[nr]?
    une?  una?  un[·.-]e  une?\(e\)  un/e  un/?una  uno/una  un[oa]?/[oa]  un[oa]?\([oa]\)  eine?[/*:(]-?[nrm]\)?
    um[/(]a\)?
    uno  een  für  for  pour  para  per
"""

# What a page calls itself, and is no job.
NO_TITLES = r"""
    stellen(?:ausschreibung|angebote?|anzeigen?|markt)  job(?:angebote?|börse)  karriere(?:portal)?  offene stellen
    careers? (?:page|site|portal)  karriereseite  page carrières?
    (?:job )?board  job listing  stelle  open position
    job (?:posting|post|description|vacancy|offer|opening|advert(?:isement)?|ad|summary|overview|purpose)
    lavora con noi  work (?:with|for) us  working (?:at|with|for) .{0,30}us  join (?:us|our team|the team)
    come work with us  join (?:our|the) (?:[^\W\d_]+ )?(?:crew|kitchen|family|staff|club|brigade|shop|house|gang)
    arbeiten (?:bei|mit) uns  komm(?:en sie)? (?:zu uns|in unser team)  werde teil unseres teams  mitarbeiten
    jobs bei uns
    trabaj[ae] (?:con|en) nosotros  trabaja aquí  únete(?: a nosotros| al equipo)?  (?:nous )?rejoi(?:ndre|gnez)[- ]nous
    nous rejoindre  rejoignez[- ]nous  travaill(?:er|ez) (?:avec|chez) nous  (?:on|nous) recrut(?:e|ons)  recrutement
    unisciti a noi  posizioni aperte  werken bij(?: ons)?  kom (?:bij ons|ons team) ?\w*  werk(?:en)? met ons
    pracuj (?:z nami|u nas)  dołącz do nas  praca u nas  kariéra  volná místa  volné pozice  kariera
    jobba (?:hos|med) oss
    jobb hos oss  lediga (?:jobb|tjänster)  ledige stillinger  bliv (?:en )?del af .*  arbeid hos oss  jobb hos oss
    trabalhe (?:conosco|connosco|aqui)  junte-se a nós  faça parte  vagas abertas  avoimet työpaikat  meille töihin
    postulación  candidatura espontánea  details zum jobangebot  détails de l['’]emploi  detalles del empleo
    (?:careers?|job|vacancy|position|opening) (?:details?|single|view)
    (?:overview of) (?:the|this) (?:job|role|position|company|team|opportunity)  about .*  the role  über .*
    à propos .*  sobre (?:nosotros|nós|la empresa|a empresa|a vaga|o cargo|el puesto|la vacante|la oferta)
    detalles? de (?:la )?(?:oferta|vacante)  detalhes da vaga  détails? de l['’]offre  dettagli(?:o)? dell['’]offerta
    ogłoszenie(?: o pracę)?  annonce  annuncio  anuncio  anúncio  annons  advertentie
    status  updates?  readme  changelog  licen[cs]e  tags?  categories  (?:table of )?contents  notes?
    description  summary  overview  (?:role|position|company) (?:description|summary|overview)  role  position
    (?:key )?responsibilities  (?:minimum )?requirements  qualifications  introduction  (?:full )?details
    (?:job )?application(?: for)?  apply (?:for|to)  sector  type  category  level  department  compensation  salary
    industry  function  schedule  call for applications  (?:vacancy )?announcement  fiche de poste
    (?:description|intitulé) (?:du|de) poste
    (?:le |votre )?(?:poste|mission)  missions  descripción(?: del (?:puesto|empleo|trabajo))?  (?:el )?puesto
    descrição(?: da vaga)?  stellenbeschreibung  tätigkeitsbeschreibung  beschreibung  (?:deine|ihre) aufgaben
    descrizione(?: del lavoro)?  annuncio(?: di lavoro)?  functieomschrijving  functie  omschrijving
    opis stanowiska  описание  вакансия  вакансии  jobs?  careers?  vacanc(?:y|ies)  current vacancies
    open (?:positions|roles)  (?:our |current )?(?:openings|opportunities)  work with us  join (?:us|our team)
    avviso(?: di (?:selezione|lavoro))?  aviso  avis(?: de recrutement)?  bekanntmachung  aushang  notice  ogłoszenia
    help  staff  (?:help|staff) wanted  verstärkung  personal  (?:now )?hiring(?: now)?  (?:vacancy|application) details
    (?:come )?join .*team  (?:come )?(?:work|grow|build) with us  we['’]?re hiring  why .*  komm .*team
    werde teil .*  verstärke.* team  starte? .*karriere.*  join .* us  (?:come (?:and|&) )?join us
    (?:thông )?(?:tin )?tuyển dụng
    招聘  招聘信息  诚聘  採用情報  募集要項  求人情報  採用  中途採用  新卒採用  キャリア採用  求人  채용
    (?:nos )?offres? d['’]emploi(?: cadres?)?  recrutement  nous rejoindre  rejoignez-nous
    oferta(?:s)? de empleo  empleo
    trabaja con nosotros  lavora con noi  offert[ae] di lavoro  posizioni aperte  vacatures?  werken bij
    useful links  how to apply  related (?:jobs|links)  share this (?:job|page)
    oferta pracy  kariera  lediga (?:jobb|tjänster)  stilling(?:er)?  vagas?
"""
# How a letter ends.
FAREWELLS = r"""
    (?:all |with )?(?:very )?(?:best|kind|warm|kindest|warmest)(?: (?:regards|wishes))?  regards  cheers
    thanks(?: .{0,20})?
    thank you  many thanks  yours(?: (?:sincerely|faithfully|truly))?  sincerely  see you(?: .{0,20})?  take care
    (?:mit )?(?:freundlichen?|lieben?|herzlichen?|besten?|schönen?|viele[nr]?) (?:grüße?n?|grüsse?n?|gruß|gruss)
    (?:grüße?|gruß|liebe grüße|lg|vg|mfg|beste grüße)(?: (?:aus|von|vom) .{2,30})?  herzlich(?:st)?
    (?:bien )?cordialement  (?:bien )?à (?:vous|toi|bientôt)  bonne journée  (?:très )?amicalement  salutations .*
    (?:un |muchos )?(?:cordial )?saludos?(?: cordial(?:es)?)?  atentamente  un abrazo  gracias  (?:cordiali )?saluti
    (?:un )?cordiale saluto  grazie  a presto  (?:com os )?(?:melhores )?cumprimentos  atenciosamente  abraços?
    obrigad[oa]
    (?:met )?(?:vriendelijke|hartelijke) groet(?:en)?  groet(?:en|jes)?  pozdrawiam  z poważaniem  s pozdravem
    (?:med )?(?:vänlig(?:a)?|venlig|vennlig|bästa|bedste|beste) h[iä]ls(?:ning(?:ar|er)?|en)  hälsningar  hilsen
"""
# What people are who write for a house, besides what jobs are called.
WRITERS = r"""
    publisher  owner  founder  co-?founder  ceo  cto  coo  director  head of .*  people(?: team| ops)?  hr  talent
    human resources  recruit(?:ing|ment|er)  (?:hiring )?manager  principal  headteacher  editor
    chair(?:man|woman|person)?
    partner  secretary  inhaber(?:in)?  geschäftsführ(?:er|erin|ung)
    (?:praxis|personal|büro|team|filial|küchen|werkstatt)\w*
    \w*leit(?:er|erin|ung)  \w*management  gérante?  directeur  directrice  responsable.*  dirigeante?
    fondat(?:eur|rice)
    gerente  directora?  dueñ[oa]  propietari[oa]  encargad[oa]  rrhh  recursos humanos  titolare  responsabile.*
    risorse umane  eigenaar  eigenaresse  bedrijfsleider  teamleider  vd  daglig leder  indehaver  butikschef
    właściciel(?:ka)?  kierownik  kierowniczka
"""
# How a sentence names the company that offers the job. NAME stands for a name, ASIDE for what commas part.
MENTIONS = (
    r"\b(?:[Ww]e|[Ww]ir|[Nn]ous|[Nn]osotr[oa]s|[Nn]oi|[Ww]ij) \(NAME(?:,[^()\n]{2,60})?\)",
    r"\b(?:[Ww]e (?:at|here at)|[Ww]ir (?:von|vom|bei|beim)|[Ww]ij (?:van|bij)|[Vv]i (?:på|hos|i)) (?:der |dem )?NAME",
    r"\b[Nn]ous,? (?:chez|l['’]équipe (?:de|du)|à la|au) NAME",
    r"\bI (?:run|own|manage|founded|started|co-?founded|opened|work (?:at|for)) NAME(?=,| \(| and\b| in\b|\.| [–—-] )",
    r"\b[Ii]ch (?:leite|betreibe|führe|habe) (?:die |das |den )?NAME",
    r"\b(?:[Jj]e (?:dirige|gère|tiens)|[Dd]irijo|[Gg]estiono|[Ll]levo|[Gg]estisco|[Dd]irigo) (?:la |le |el "
    r"|il )?NAME(?=,| \(|\.)",
    r"\b(?:[Mm]y|[Oo]ur) (?:team|company|shop|studio|agency|practice|caf[ée]|firm|employer|start-?up|bakery|business)"
    r"(?: (?:at|is|is called|called)|,) NAME(?=,| \(| is\b| needs\b| has\b|\.|[–—-]| in\b)",
    r"\b[Ww]e(?:['’]re| are) NAME(?=,| and\b|\.)",
    r"\b(?:[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Ss]iamo|[Ww]ij zijn|[Ww]e zijn)"
    r" NAME(?=,| und\b| et\b| y\b| e\b| en\b|\.)",
    r"\bKIND \(NAME\)",
    r"\b(?:[Ff]ounder|CEO|CTO|[Oo]wner|[Rr]ecruiter|[Gg]ründer\w*|[Gg]eschäftsführer\w*) (?:of|at|@|der|von|bei"
    r"|chez|de) NAME",
    r"^(?:Founded|Established|Based|Headquartered) in [^,.\n]{3,30}, NAME",
    r"\b[Aa]s an? [^.,\n]{3,60} at NAME",
    r"\bto join NAME(?=,| as\b| and\b| in\b|['’]s|\.|$)",
    r"NAME(?:ASIDE)? (?:is|are) (?:currently |now )?(?:looking|seeking|hiring|searching|recruiting|growing)\b",
    r"(?:^|[.!,] )NAME(?:ASIDE)? is (?:building|re-?\w+ing|creating|developing|on a mission|backed|trusted"
    r"|proud|committed)\b",
    r"(?:^|[.!,] )NAME (?:offers|values|believes|embraces|welcomes|encourages|celebrates|prohibits)\b",
    r"(?:[Tt]he )?NAME(?:ASIDE)? invites (?:[^\W\d_]+ ){0,2}(?:candidates|applicants|persons|professionals)\b",
    r"^NAME, (?:we are|wir sind|nous sommes|somos|siamo|wij zijn|una empresa|une entreprise|ein Unternehmen) ",
    r"(?:^|[.!?:] )(?=[^\s,.]+ (?:& |and )?[A-ZÀ-Þ])NAME(?:ASIDE)? (?:needs|wants|is after|could use) (?:an?|our"
    r"|two|three"
    r"|another|some|new)\b",
    r"NAME(?:ASIDE)? (?:seeks|invites applications|is an? (?:equal|inclusive))\b",
    r"^NAME(?: company)? [Ll]ogo$",
    r"^NAME\n+[\d.,]+ ?[KkM]? (?:followers|abonnés|Follower|seguidores|volgers|seguaci)\b",
    r"(?:^|[.!] )NAME(?:ASIDE)? (?:is|are) (?:an?|the|one of) (?!team\b|group\b|part\b)[^.\n]{0,80}\bKINDs?\b",
    r"\b(?:team|organi[sz]ation|department|division|group)(?: here)? at NAME",
    r"(?:^|[.!] )NAME(?:ASIDE)? (?:ist|est|es|è|é|is|är|er) (?:eine?|une?|una?|uma?|een|en|et|der|die|das|l[ea]|el)"
    r" [^.\n]{0,80}KIND(?:s|en|n)?\b",
    r"NAME(?:ASIDE)? has an? (?:exciting |new |rare )?(?:opening|vacancy|opportunity)\b",
    r"(?:^|[.!] )(?:Here )?[Aa]t NAME,? (?:we|our|you)\b",
    r"(?:^|[.!] )[Aa]t NAME, [^.\n]{3,80}\b(?:our|we)\b",
    r"^(?:Company [Dd]escription|About (?:us|the company)|Unternehmensbeschreibung|Über uns|À propos"
    r"|Description de l['’]entreprise|Descripción de la empresa|Descrição da empresa|Bedrijfsomschrijving"
    r"|Descrizione dell['’]azienda):?\n+NAME(?:ASIDE)? (?:(?:is|was|has been|ist|wurde|est|es|é|è) [^\W\d_]+|provides"
    r"|offers|delivers|helps|speciali[sz]es|bietet|propose|ofrece|oferece|offre|biedt)\b",
    r"(?:^|[.!] )(?:[Jj]oin|[Rr]ejoi(?:ns|gnez|ndre)|[Úú]nete a|[Uu]nisciti a|[Kk]omm zu|[Kk]om (?:werken )?bij"
    r"|[Dd]ołącz do|[Jj]unte-se (?:à|ao)|[Ff]aça parte d[ao]) (?:the team at |us at )?"
    r"(?:l['’]équipe (?:de |d['’])?|équipe )?NAME(?: as| and| en tant| als| como| come|,|\.| ?!|$)",
    r"\bSee who NAME has hired for this role\b",
    r"\b(?:on behalf of|working (?:at|for)|role at|position at|careers? at|jobs (?:at|from)|work at|more from) NAME",
    r"\b[Tt]eam (?:der|des|von|at|of|bei|chez|van|de|di) (?:the )?NAME",
    r"\b[Ww]ir,? (?:die|das|der) NAME(?: in [^,.\n]{2,40})?,? suchen\b",
    r"\bsucht (?:ab sofort |zum \S+ )?(?:die|der|das) NAME",
    r"NAME(?:ASIDE)? (?:sucht|suchen(?! wir)|stellt|besetzt|verstärkt|bietet|vergibt|beschäftigt)\b"
    r"(?! (?:sie|er|es|wir|ich|man|ihr)\b)",
    r"\b(?:[Bb]ei(?:m| der| den)?|[Aa]n der|[Aa]m) NAME(?:ASIDE)? (?:ist|sind|suchen|wird|werden|arbeiten"
    r"|gestalten|erwartet)\b",
    r"\b(?:[Ff]ür (?:die|das|den|unsere\w*) )NAME(?:ASIDE)? suchen wir\b",
    r"NAME(?:ASIDE)? (?:recrute|recherche|cherche|recrutent|recherchent)\b",
    r"(?:^|[.!] )[Cc]hez NAME,? (?:nous|on|vous|tu)\b",
    r"(?:^|[.!¡] )(?:[Ee]n|[Dd]esde) NAME,? (?:\w+[aei]mos|trabaj\w+)\b",
    r"NAME(?:ASIDE)? (?:busca|selecciona|necesita|precisa|procura|contrata|está contratando|está à procura)\b",
    r"NAME(?:ASIDE)? (?:cerca|ricerca|seleziona|assume)\b",
    r"(?:^|[.!] )(?:[Ii]n|[Pp]resso) NAME,? (?:cerchiamo|siamo|crediamo)\b",
    r"NAME(?:ASIDE)? (?:zoekt|is op zoek)\b",
    r"(?:^|[.!] )[Bb]ij NAME,? (?:werk\w*|ga|zoeken|ben|krijg|zijn)\b",
    r"NAME(?:ASIDE)? (?:poszukuje|szuka|zatrudni)\b",
    r"NAME(?:ASIDE)? (?:söker|søger|søker|trenger|behöver|mangler|braucht|benötigt|potrzebuje|potřebuje|a besoin d)\b",
    r"NAME(?:ASIDE)? (?:hledá|přijme|hľadá|prijme|keres|felvesz|caută|angajează|etsii|hakee|palkkaa|traži"
    r"|zapošljava|išče"
    r"|otsib|ieško|meklē|arıyor|ищет|приглашает|шукає|запрошує|αναζητά|ζητά|ζητεί|προσλαμβάνει)(?!\w)",
    r"(?:^|[.!] )(?:[Hh]os|[Pp]å|[Nn]a) NAME,? (?:er|är|vi|du|procuramos|acreditamos)\b",
    r"(?:^|[.!] )Hos NAME (?:[a-zæøåäö]+) (?:vi|du)\b",
    r"(?:^|[.!] )(?:Work (?:for|with)|Come and work (?:at|for|with)) NAME(?=[.!]|$)",
    r"^Chi è NAME\??$",
    r"^About NAME:",
    r"^(?:About|Über|À propos de|A propos de|Sobre|Over|Why|Om|O firmie|Warum|Pourquoi|Por qué) NAME\??$",
    r"\b(?:called|named|namens|llamad[oa]|appelée?|genaamd|chiamat[ao]) NAME",
    r"^NAME (?:builds|makes|helps|provides|designs|develops|connects|operates)\b",
    r"^NAME (?:runs|owns|serves|sells|produces|manufactures|publishes|employs|brews|grows|trains|cares for"
    r"|has (?:made|built|been|run|served|sold|grown|cared|poured|printed|brewed|baked)"
    r"|betreibt|fertigt|produziert|entwickelt|betreut|beliefert|baut|plant und baut"
    r"|conçoit|fabrique|exploite|gère|produit|développe|accompagne|édite|emploie"
    r"|fabrica|gestiona|desarrolla|produce|gestisce|sviluppa|realizza|progetta"
    r"|maakt|produceert|ontwikkelt|beheert|bouwt)\b(?! (?:sie|er|es|wir|man)\b)",
    r"^NAME,? [—–-] (?:[^\W\d_]+ ){0,6}?KINDs?\b",
    r"^NAME,? [Cc]['’](?:est|EST)\b",
    r"\b[Ll]['’](?:esprit|aventure|équipe|univers) (?:de )?NAME",
    r"^(?:(?:Die|Das|Der|The|La|Le|El|Il|De|Het) |L['’])?(?=\S+ )(?=(?:[^\W\d_]+ ){0,3}?(?:Universi\w+|Hochschule"
    r"|College|Gemeente|Stadt|Stiftung|Stichting|Foundation|Fondation|Fundación|Fondazione|Museum))NAME"
    r" (?:is|ist|est|es|è|är|has|hat|heeft|offers|bietet)\b(?! (?:sie|er|es|wir|man)\b)",
    r"NAME,? (?:is )?(?:registered in|authori[sz]ed and regulated)\b",
    r"(?:©|\([Cc]\)|\b[Cc]opyright)(?:\s?(?:©|[Cc]opyright))?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by )?NAME",
)
# Of these, what no job stands in: a company may be called like one.
SURE_MENTIONS = ("(?:©", r"(?:^|[.!] )(?:Here )?[Aa]t NAME,? (?:we")
# What a company is, by a word that ends so.
KINDS = r"""
    compan(?:y|ies)  consultanc(?:y|ies)  start-?ups?  scale-?ups?  agency  firm  provider  platform  non-?profit
    charity  studio  lab  organi[sz]ation  manufacturer  retailer  leader  maker  bank  broker  marketplace  network
    operator  developer of \w+  unternehmen  anbieter  hersteller  agentur  dienstleister  betrieb  träger
    entreprise  société
    agence  acteur  cabinet  éditeur  empresa  compañía  consultora  agencia  azienda  società  bedrijf  bureau
    студия  компания  агентство  organisatie  firma  företag  virksomhed  firmą  spółką
    employer  council  authority  bistro  caf[ée]  restaurant  hotel  brewery  nursery  garage  dealership  farm
    theatre  museum  hospital  clinic
    co-?operative  cooperative  co-?op  family business  social enterprise  housing association  law firm  recruiter
    accountancy  builder  caterer
    publisher
    pharmacy  restaurante  gestoría  bodega  obrador  panadería  academia  gimnasio  residencia  hotel  ristorante
    albergo
    officina  pasticceria  cantina  poliambulatorio  boulangerie  restaurant  hôtel  brasserie  garage  ehpad  bäckerei
    metzgerei  gärtnerei  restaurant  brauerei  pflegedienst  hotel  apotheke  autohaus  steuerberatung  ingenieurbüro
    operadora  consultoría  cooperativa  fabricante  distribuidora?  multinacional  inmobiliaria  asociación  ong
    tienda
    cadena  clínica  despacho  estudio  edtech  fintech  healthtech  proptech  insurtech  plataforma  startup
    escritório
    fabricant  distributeur  enseigne  groupe  association  coopérative  opérateur  pme  maison  marque  boutique
    produttore  distributore  operatore  catena  studio professionale  piattaforma  cooperativa sociale
    handelsfirma  verlag  kanzlei  werkstatt  großhändler  händler  familienunternehmen  praxis  genossenschaft
    leverancier  producent  winkel  praktijk  groothandel  wholesaler  practice  bakery  brewery  distributor  supplier
    tillverkare  byrå  återförsäljare  producent  leverandør  kæde  kjede  byggefirma  spółka  sieć  výrobce
    distributor
"""
# What one knows, or has to, stands behind these.
KNOWING = r"""
    (?:experience|expertise|background|proficien\w+|skills?|knowledge) (?:in|with|of)
    (?:erfahrung\w*|kenntnisse\w*) (?:in|mit|von)  (?:expérience|connaissances?|compétences?) (?:en|de|du|avec|sur)
    (?:experiencia|conocimientos?|manejo) (?:en|con|de)  (?:experiência|conhecimentos?|vivência) (?:em|com|de)
    (?:esperienza|conoscenz[ae]) (?:in|con|di)  (?:ervaring|kennis) (?:in|met|van)
    (?:erfarenhet|kunskaper|erfaring|kendskab) (?:av|i|om|med|til)  (?:doświadczenie|znajomość) (?:w|z)
"""
# Before a job, for one or the other gender or both: "un·e", "eine/n".
ONE = (
    r"(?:an?|un[·.-]e|une?\(e\)|un/e|un/?una|uno/una|un[oa]?/[oa]|un[oa]?\([oa]\)|une?|un[oa]|um/?a|um\(a\)|um"
    r"|eine?[/*:(]-?[nrm]\)?|eine[nrm]?|een|en|ett|et)"
)
# Behind a job and before its place.
SITED = r"""
    based in  located in  basée? à  basé[·.(-]e\)? à  con sede (?:en|a)  radicad[oa] en  gevestigd in  met standplaats
    baseado em  baserad i  placerad i  med placering i  z siedzibą w  mit (?:Sitz|Dienstort|Standort) in  am Standort
"""
# What begins a sentence like those, and is no company.
NO_NAMES = """
    my mein meine meiner meinem mon ma mes mi mis mio mia minha meu moja mój mijn min
    who what why how they he she here there everyone someone nobody anyone candidates applicants applicant successful
    werkstatt küche praxis büro kanzlei filiale niederlassung standort
    kunden mandanten unser unsere unserer mein dies diese dieser dieses notre nos onze nostro nostra este esta
    ideal company client customer kunde mandant auftraggeber employer business organisation organization department
    pourvoir wer was wie man jeder sie er es bewerber arbeitgeber unternehmen qui on il elle entreprise client quien
    quién empresa cliente nuestro chi azienda wie klant opdrachtgever bedrijf currently today each both school team
    position role salary benefits program project opportunity compensation schedule inc about über sobre
"""
# How a sentence names the job: ROLE stands for its words.
HIRING = (
    r"\b(?:hiring|looking for|seek(?:s|ing)?|hire|recruiting|searching for|needs?)\b(?: [a-z]+){0,2}? (?:an? "
    r"|our )ROLE",
    r"\b(?:we(?:['’]re| are)|i['’]m|i am) after an? ROLE",
    r"\b(?:cercasi|si cerca|se (?:busca|necesita|solicita|requiere)|gesucht(?: wird)?|gezocht|procura-se"
    r"|precisa-se(?: de)?"
    r"|contrata-se)(?: urgente(?:mente)?)?[: ]+(?:ONE )?ROLE",
    r"\b(?:hiring|looking for|seeking|recruiting) (?:(?-i:[a-z]+) )?ROLE",
    r"\b(?:opening|vacancy|position|job|role)s? for (?:an? )?ROLE",
    r"\b(?:position|role|post|job) (?:of|as)(?: an?)? ROLE",
    r"\b(?:suchen|sucht|besetzen|brauchen|benötigen)(?:wir)?\b(?:[^.\n]|(?<=\d)\.){0,80}? (?:ONE|als) ROLE",
    r"\b(?:recrut\w+|recherch\w+|cherch\w+) (?:ONE|son|sa|notre) ROLE",
    r"\b(?:recrut\w+|embauch\w+|cherch\w+)(?: \w+)? (?:mon|ma|ONE) (?:premi[eè]re? )?ROLE",
    r"\b(?:buscamos|busca|selecciona\w*|necesita\w*|procura\w*|contrata\w*|à procura de)(?: a)? (?:ONE|pessoas?) ROLE",
    r"\b(?:est(?:á|amos|ão)|estou) contratando ROLE",
    r"\b(?:cerchiamo|cerca|ricerca|seleziona) (?:ONE |un['’])ROLE",
    r"\b(?:zoeken|zoekt|op zoek naar)(?: wij| we)? (?:een|ONE) ROLE",
    r"\b(?:poszukuje\w*|szukamy|søger|söker|søker)(?: vi)?(?: ONE)? ROLE",
    r"\b(?:you will be|you['’]ll be|you['’]ll join(?: us)? as|join [^.\n]{2,40}? as)"
    r" (?:an?|our|the) CAPITALROLE",
    r"\b(?:our|an?|the) CAPITALROLE(?= (?:role|position|opening|vacancy|opportunity)\b)",
    r"(?:^|[.!?] )as (?:an?|our|the) CAPITALROLE(?=,| (?:you|at|in|with|on|within)\b)",
    r"(?:^|[.!?] )as (?:an? |our |the )?(?=(?!(?:an?|our|the)\b)[\w-]+ (?!here\b)\w)ROLE"
    r"(?=,? (?:here,? )?you(?:['’]ll| will)\b)",
    r"(?:^|[.!?] |^reporting to [^.,\n]{3,60}, )the CAPITALROLE(?= (?:will|role|position|[a-z]+s)\b)",
    r"(?:^|[.!?] )(?:als|en tant que|come|som) ROLE(?= (?:bei|bij|chez|presso|hos) (?:der |dem |de )?"
    r"[^\W\d_](?:[^.,\n]|\.(?=\w)){2,60},? "
    r"(?-i:bist|wirst|werden|arbeite\w*|ver\w+|unter\w+|ben|ga|werk|kom|heb|zorg\w*|vous|tu|lavor\w+|sarai|du)\b)",
    r"(?:^|[.!?] )als CAPITALROLE(?=(?: \(\S+\))? (?-i:bist|sind|wirst|werden|unterst\w+|ver\w+|ben|ga|werk)\b)",
    r"\b(?:búsqueda|selección|recherche|ricerca|procura|suche)(?: de| d['’]| di| nach)? ?(?:un[oa]?/[oa]|une?\(e\)"
    r"|une?|un[oa]|eine[rmn]?) ROLE",
    r"(?:^|[.!?] )(?:en tant que|como|come|jako|som) CAPITALROLE(?=,)",
    r"(?:^|[.!?] )como ROLE(?= en (?-i:[^\W\d_a-zà-ÿ])[^.,\n]{2,40},? "
    r"(?:trabajar|ser[áa]|te |tendr|participar|formar|colaborar|estar))",
    r"\b(?:требуется|нужен|нужна|разыскивается|ищем|ищу) ROLE",
    r"\b(?:contratação|contratación|provisión|cobertura|preenchimento|recrutamento|assunzione|copertura|recrutement|selección"
    r"|selezione|bando|concorso|convocatoria)\b(?:(?! (?:de|di|para|per) ONE)[^.\n]){0,60} (?:de |di |d['’]|para |per )"
    r"(?:una? (?:plaza|posto|puesto) (?:di |de )|n\. ?\d+ |\d+ )?ONE ROLE",
    r"\bstellen? (?:als|einer|eines) (?:ONE )?ROLE",
    r"\b(?:stelle|position|role|post|poste|puesto|plaza|functie|stanowisko|tjänst|stilling)(?: (?:als|of|as|de|van))? "
    r"(?=[\"„“«])ROLE",
    r"\b(?:zoeken|recherchons|recrutons|cherchons|buscamos|cerchiamo|procuramos|szukamy|söker|søger|søker|hledáme)"
    r" (?:(?!ONE\b)[^\W\d_.]+ ){1,4}ONE ROLE",
    r"\b(?:cerca|ricerca|busca|zoekt|sucht|recrute|recherche|poszukuje|szuka|söker|søger|søker|buscamos|busco|cerchiamo"
    r"|ricerchiamo|assumiamo|recherchons|recrutons|embauchons|procuramos|precisamos de|contratamos|necesitamos"
    r"|incorporamos|solicitamos"
    r"|szukamy|poszukujemy|zatrudnimy|zatrudnię|hledáme|přijmeme|hľadáme|keresünk|căutăm|angajăm|etsimme|haemme"
    r"|tražimo|iščemo|ищем|требуется|ζητείται|ζητείτε|ζητούμε|arıyoruz) "
    r"(?!(?:un|ein|een|en|et|de|per|por|pour|für|ab|zum|zur|sie|er|es|ich|im)\b)ROLE",
)
# What praises those who are sought, and is not of the job's name.
PRAISE = r"""
    highly  very  motivated  talented  experienced  passionate  skilled  creative  dedicated  enthusiastic  ambitious
    detail-oriented  dynamic  self-driven  self-motivated  strategic  analytical  exceptional  outstanding  proactive
    (?:erfahren|motiviert|engagiert|zuverlässig)e[nr]?
    ervaren  enthousiaste?  gemotiveerde?  gedreven  erfaren  erfarna  driven  motiverad  engagerad  doświadczon\w+
    committed  curious  caring  compassionate  inspir(?:ing|ational)  hard-?working  conscientious  suitably
    driven  energetic  reliable  friendly  hands-on  great  bright  amazing  best  strong  professional  qualified
"""
# What ends the words of a job in a sentence.
BEHIND_ROLE = r"""
    at  for  to  who  with  in(?= (?:(?:our|the|a|unser\w*)\b|(?-i:[A-ZÄÖÜ])))  on  based  that  as  join  bei  für
    mit  zum  zur  ab  chez  pour  à  au  en  para
    con  presso  per  a  voor  bij  die  do  w  till  til  hos  på  and you  whose  within  reporting  you  will  is
    has  bist  sind  wirst  werden  (?-i:unterst\w+|ver\w+)  ben  ga  werk  leads  works  reports  role  position  from
    som  med  för  för att  met  z  ze  dla  basée?  basé[·.(]e\)?  gevestigd
    here  located  supports  provides  ensures  manages  performs  assists  helps  oversees  plays  serves  develops
    coordinates  maintains  drives  delivers  acts  designs  builds
    creates  handles  plans  owns  opening  vacancy  opportunity
"""
# A sentence that says where one works, and no line does. PLACE stands for the name.
BASED = (
    r"\b(?:based|located|job is|role is|position is) (?:in|at|near|out of|from) (?:our |the )?PLACE",
    # "Acme - Riverside location is hiring".
    r"(?:^|[–—-] |\b(?:our|the) )PLACE(?:/\w+)? (?:location|store|branch|campus|site) (?:is|are)\b",
    # "The Mayo Clinic" is a name, "the Leeds clinic" is not.
    r"\bthe PLACE (?-i:office|studio|workshop|warehouse|headquarters|hq|HQ|site|store|shop|clinic|branch|plant)\b",
    r"\b(?:recrute|recrutent|recherche|sucht|busca|contrata|cerca|zoekt|szuka|söker|søger|søker)"
    r" (?:in|à|en|em|a|te|w|i) PLACE",
    r"\b(?:belägen|belägna|ligger|finns|beliggende) (?:[\w ]{0,40} )?i PLACE",
    r"\b(?:our|its|their) PLACE (?:office|studio|workshop|warehouse|headquarters|hq|site|store|shop|clinic"
    r"|branch|plant)\b",
    r"\b\d+ (?:people|employees|staff|colleagues|mitarbeit\w+|menschen|collaborateurs|personnes|salariés|empleados"
    r"|personas|dipendenti|medewerkers) (?:in|à|en|a) PLACE",
    r", [^,.\n]{3,60} (?:in|à|en|a|te) PLACE(?=,? (?:recrute|recherche|cherche|sucht|busca|cerca|zoekt"
    r"|(?:is|are) (?:looking|seeking|hiring)|seeks|needs|requires)\b)",
    r"\b(?:our|the) (?:house|garden|farm|hotel|school|kitchen|bakery|nursery|depot|surgery|practice|restaurant|pub"
    r"|caf[ée]|plant"
    r"|yard|factory|museum|hospital|care home|gallery|theatre|brewery) in PLACE",
    r"\b(?:standort|dienstort|arbeitsort|einsatzort|standplaats|arbetsort|arbejdssted) (?:ist )?PLACE",
    r"\b(?:office|studio|workshop|headquarters|site|store|clinic|lab|client|team|branch(?:e(?=s))?|pharmacy|hospital|hotel"
    r"|caf[ée]|restaurant|bakery|garage|warehouse|nursery|salon|pub|kitchen|gym|shop|dairy|brewery|factory|yard|depot)s?"
    r" (?:[\w ]{0,40} )?(?:in|near) PLACE",
    r"\b(?:büro|standort|sitz|werk|filiale|praxis|kanzlei|laden|geschäft|betrieb|werkstatt|restaurant|hotel|café|küche|salon"
    r"|backstube|lager|haus|schule|kita|apotheke|gärtnerei|hof|zentrale|niederlassung|markt|studio|atelier|verlag|heim)"
    r" (?:(?:liegt|steht|befindet sich|ist) )?(?:(?:mitten|direkt|zentral|im herzen von) )?(?:in|ist) PLACE",
    r"\b(?:in|für unser\w* \w+ in|am standort) PLACE,? (?:suchen|sucht|gesucht)\b",
    r"\bsite (?:de|du|d['’]) ?PLACE",
    r"\b(?:bureaux?|basée?|située?|poste|agence|atelier|site|usine|boutique|magasin|restaurant) (?:sont |est )?"
    r"(?:à|au|en) PLACE",
    r"\b(?:place of work is|oficina está en|(?:dienst|arbeits|einsatz|stand)ort ist) PLACE",
    r"\b(?:oficinas?|ubicad[oa]|centro|sede|situad[oa]|tienda|taller|negozio|loja|fábrica|escritório|equip[ae]|ristorante"
    r"|restaurante|albergo|magazzino|laboratorio|almacén|planta|hotel|clínica|clinica|residencia|farmacia|obrador|escola"
    r"|scuola|escuela|colegio|armazém|cozinha|cucina|cocina) (?:está |è |fica |situad[oa] )?(?:en|a|di|de|em) PLACE",
    r"\b(?:boende|butik|restaurang|skola|avdelning|verkstad) i PLACE",
    r"\b(?:in|en|à|a|te|w|i|v) PLACE(?= (?:needs|seeks|wants|is (?:looking|seeking|hiring|after)|sucht|recrute"
    r"|busca|cerca|zoekt|söker|søger"
    r"|søker|szuka|hledá)\b)",
    r"\bin PLACE(?=, (?:STATES)\b)",
    r"\b(?:à|en|in|auf|te) PLACE(?= ?[-–(,]? ?\d{5}\b)",
    r"\b\d{3} ?\d\d PLACE",
    r"\b(?:am|für (?:den|unseren)) standort PLACE",
    r"(?:\b(?:calle|avenida|avda\.?|plaza|rue|avenue|boulevard|impasse|rua|ulica|ul\.)|\bc/) [^,.\n]{2,40}"
    r"(?:,? \d{1,4}\w?)?, (?:\d{4,5} )?PLACE",
    r"\b(?-i:Via|Viale|Piazza|Corso|Largo) [^,.\n]{2,40},? \d{1,4}\w?,? (?:\d{5} )?PLACE",
    r"\b(?:kantoor|gevestigd|vestiging|winkel|restaurant|werkplaats|standplaats|biuro|biurze|kontor)"
    r" (?:in|te|w|i) PLACE",
)


# The same, where the place is one that is known: what one is skilled in stands there as well.
SOUGHT = (
    r"\b(?:(?:hiring|seeks?|seeking|looking for|recruiting|recrute|recherchons|recherche|buscamos|busca|cerchiamo|cerca"
    r"|búsqueda|zoeken|zoekt|zoek|suchen|sucht|procura|procuramos|söker|søger|søker) [^.\n]{3,140}"
    r"|travailler|arbeiten|arbeitest|trabajar|trabajarás|lavorare|lavorerai|werken|trabalhar|arbeta|pracować|praca|work"
    r"|company|start-?up|firm|agency|studio|charity|practice) (?:sur|in|à|en|a|em|te|i|w|we) PLACE"
)


def any_of(table: str) -> str:
    """A pattern of the entries of a table, which two spaces or a line's end divide."""
    entries = (entry.strip() for line in table.splitlines() for entry in line.split("  "))
    return f"(?:{'|'.join(filter(None, entries))})"
