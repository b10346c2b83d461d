"""Lines of pasted words that say what they are: "Company: Estuary", "Arbeitsort: Bremen"."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from exchange.dates import make_day
from exchange.postings import words
from exchange.postings.around import DIVIDER, LEGAL_FORM, PICTURES, is_aside, without_about
from exchange.postings.jobs import is_job
from exchange.postings.modes import spoken_mode
from exchange.postings.places import ALONE as MODE_ONLY
from exchange.postings.places import ANYWHERE, are_places, has_form_of_place, is_place, without_mode
from exchange.postings.words import any_of

PARTS = re.compile(rf"\s*{DIVIDER}\s*|[.,;]\s+(?=(?:[^\W\d_]+ ){{0,2}}[^\W\d_]+: )")
# Of the top of a text; below, a word with a colon begins a section.
MOST_LINES, LONGEST, LOOKED_AT = 40, 120, 8000
# But a line that names a place stands at the end as well.
MOST_LINES_OF_PLACE = 200
LABELS = {
    "title": (
        "(?:job|position|role|vacancy|post) title|title|job|post|(?:project |job )?role|position|vacancy|designation|"
        "stelle|stellenbezeichnung|jobtitel|poste|puesto|cargo|functie|"
        "vacature|functietitel|berufsbezeichnung|nom du poste|intitulé(?: d[eu](?: l['’](?:offre|emploi)| poste))?|"
        "posizione|ruolo|rollen|befattning|vaga|stanowisko|tjänst|stilling|posisi|pozisyon|vị trí|должность|"
        "ocupación|ocupação|occupation|"
        "(?:denominación|nombre|título) (?:del? )?(?:la )?(?:puesto|plaza|vacante|cargo)(?: de trabajo)?"
        "|puesto ofertado|"
        "perfil (?:buscado|solicitado)|denominazione(?: del(?:la)? (?:posto|posizione|profilo))?|"
        "titolo|título|titel|(?:figura|profilo) (?:professionale|ricercat[ao])|(?:titel|bezeichnung) der stelle"
        "|stellentitel|"
        "stillingstit(?:t)?el|stillingsbetegnelse|jobbtittel|jobtitel|tjänste(?:titel|benämning)|yrkesroll|"
        "tehtävänimike|ammattinimike|munkakör|pozíció|denumirea? (?:postului|funcției)|post(?:ul)?|funcți[ae]|amats|"
        "pareigos|ametikoht|radno mjesto|delovno mesto|θέση(?: εργασίας)?|posizione ricercata|intitulé|emploi|"
        "(?:name|title) of (?:the )?(?:post|position|job|vacancy)|post(?:ing)? (?:name|title)|job role|"
        "вакансія|посада|pozice|název pozice|pracovní pozice|názov pozície|모집 ?(?:부문|분야|직무)|직무|포지션|"
        "職種|職務|募集職種|ポジション|[职職]位(?:名[称稱])?|岗位(?:名称)?|招聘[职岗]位|应聘岗位|職務名稱"
    ),
    "company": (
        "who we are|betrieb|arbeitgeber(?:/in|:in|\\*in)|empleador|compañía|ditta|företag|empregador|entidade|companie|"
        "anbieter|provider|vermittler|organi[sz]ation/company|name of (?:the )?school|school(?: name)?|"
        "chez|bei|établissement|collectivité(?: territoriale)?|structure|organisme|recruteur|enseigne|"
        "einrichtung|träger|schule|verein|anstellungsträger|institution|"
        "ente|cooperativa|istituto|scuola|struttura|instelling|stichting|school district|district|"
        "centro|entidad|institución|organización|instituição|organização|instytucja|placówka|szkoła|"
        "jurisdiction|charity|non-?profit|(?:name of )?(?:the )?institution|"
        "company|company name|firm|employer|organi[sz]ation|hiring company|client|unternehmen|firma|arbeitgeber|kunde|"
        "auftraggeber|entreprise|société|employeur|empresa|bedrijf|werkgever|organisatie|opdrachtgever|azienda|società|"
        "datore di lavoro|advertiser|agency|pracodawca|arbetsgivare|arbejdsgiver|virksomhed|arbeidsgiver|dienststelle|"
        "studio|restaurant|facility|institution|institut|hospital|hiring organi[sz]ation"
        "|bedrift|selskap|firmanavn|organisasjon|työnantaja|yritys|munkáltató|cég|angajator(?:ul)?|darba devējs"
        "|uzņēmums"
        "|darbdavys|įmonė|tööandja|ettevõte|poslodavac|delodajalec|tvrtka|işveren|firma adı|εργοδότης|εταιρεία"
        "|organizacja|nazwa firmy|název firmy|názov firmy|zřizovatel|obec|gmina|universidad|organismo convocante"
        "|hiring department/agency|recruiting (?:company|organi[sz]ation)|employer(?:['’]s)? name"
        "|name of (?:the )?(?:company|employer)|posted by|"
        "имя компании|компания|работодатель|организация|компанія|роботодавець|společnost"
        "|church|parish|zaměstnavatel|spoločnosť|zamestnávateľ|"
        "perusahaan|arbejdsplads|şirket|công ty|"
        "会社名?|企業名?|公司(?:名[称稱])?|企业(?:名称)?|用人单位|招聘单位|社名|회사명?"
    ),
    "location": (
        r"zona(?: geográfica| de trabajo)?|concelho|distrito|provincia|província|comunidad autónoma|estado"
        r"|municipio|gemeente"
        r"|(?:work|office|job) base|based(?: (?:in|at))?|base location|normal place of work|regional scope|sted"
        r"|arbeidssted|arbejdsplads(?:ens adresse)?|arbejdssted|platser|plats|ort(?:er)?"
        r"|tjänsteställe|placeringsort|stationeringsort|sijainti|paikkakunta|työpaikan sijainti|työskentelypaikka"
        r"|adresa(?: pracoviště)?|pracoviště|pracovisko|místo výkonu|munkavégzés helye|helyszín|loca[țt]i[ea]"
        r"|loc(?:ul)? de muncă|localitate[a]?|darba vieta|darbo vieta|miestas|asukoht|töökoht|mjesto rada|kraj dela"
        r"|çalışma yeri|şehir|τοποθεσία|περιοχή|miejsce (?:wykonywania )?pracy|lokalizacja pracy"
        r"|(?:posting |job |primary )?(?:city|location)|город|место работы|регион|town|локация|місто|локація"
        r"|місце роботи"
        r"|místo(?: výkonu)? práce|miesto(?: výkonu)? práce|lokalita|lokasi|penempatan|địa điểm"
        r"|konum|勤務地|所在地|勤務場所|(?:工作|上班|办公|辦公)?(?:地[点點]|地址|城市)|勤務先|근무지|"
        r"(?:post of |official )?duty (?:station|location)|location of (?:the )?(?:position|post|job|work)"
        r"|place of (?:performance|employment|assignment)|job ?site|work ?site"
        r"|lieu d['’](?:affectation|exercice|intervention|exécution|embauche)|lieu du poste|résidence administrative"
        r"|lugar de trabajo|centro de trabajo|luogo di svolgimento|werklocatie|werkplek|local de trabalho"
        r"|(?:job )?locations?(?:\(s\))?|campus|where you['’]ll work|standorte|arbeitsorte|einsatzorte|lieux"
        r"|job location|work location|where|wo|où|d[oó]nde|dove|waar|gdzie|onde"
        r"|place|place of work|city|ort|arbeitsort|standort|"
        "einsatzort|lieu|"
        "lieu de travail|localisation|ubicación|lugar|localidad|ciudad|ville|città|cidade|stad|"
        "dienstort|beschäftigungsort|dienstsitz|miejsce pracy|lokalizacja|arbetsort|ort|arbejdssted|arbeidssted|"
        "arbetsplats|kommun|workplace|region|base|site|"
        "locatie|standplaats|plaats|sede|sede di lavoro|luogo|luogo di lavoro|local|localização"
    ),
}
# "Location - Leeds" too, but of a title that may be two words of it.
BEHIND = {"title": r"[:：]", "company": r"(?:[:：]|\s[-–—]\s|(?<=n/company)\s)", "location": r"(?:[:：]|\s[-–—]\s)"}
# But what a line says of itself behind such a sign is surer: "🏢 Work mode: remote".
NO_LABEL = r"(?!\W*(?:[^\W\d_]+[ /]){0,3}[^\W\d_]+\W?[:：])"
SIGNS = {
    "title": "",
    "company": f"|(?:🏢|🏬|🏭|🏠|🏪|🏨|🏥|🏫|🏛|🍽|🍴|☕)\ufe0f?{NO_LABEL}",
    "location": f"|📍{NO_LABEL}",
}
LINE = {
    name: re.compile(
        rf"[*•\-–\s]*(?:\d{{1,2}}[.)] )?(?:(?:[{PICTURES}]+ ?)?"
        rf"(?:(?:the|our) )?(?:{words})[*\s]*{BEHIND[name]}{SIGNS[name]})"
        r"[*\s]*(?P<said>\S.*)",
        re.I,
    )
    for name, words in LABELS.items()
}
# A table may lose what divides it: "City Leeds"; or "City, Leeds". Only a place that is known is one then.
BESIDE = re.compile(rf"(?:{LABELS['location']})(?:,|\s)\s*(?P<said>(?-i:[^\Wa-zà-ÿ_]).*)", re.I)
# But some words are said of nothing else.
SURELY_BESIDE = re.compile(
    r"(?:standplaats|dienstort|arbeitsort|einsatzort|standort|lieu de travail|lugar de trabajo|sede di lavoro"
    r"|local de trabalho"
    r"|miejsce pracy|arbetsort|arbejdssted|arbeidssted|místo výkonu práce|место работы) "
    r"(?P<said>(?-i:[^\Wa-zà-ÿ\d_])[\w'’-]+(?: [^\Wa-zà-ÿ\d_][\w'’-]+){0,2})",
    re.I,
)
# And only a company that an address names as well: "Company Estuary".
COMPANY_BESIDE = re.compile(rf"(?:{LABELS['company']}) (?P<said>(?-i:[^\W\da-zà-ÿ]).{{1,40}})", re.I)
# Of a table, the label stands alone and what it says on the line below. "Position" alone opens a text.
ALONE = {
    name: re.compile(rf"[*\s{PICTURES}]*(?:{words})(?!\w)[*\s]*[:：]?[*\s]*", re.I)
    for name, words in LABELS.items()
    if name != "title"
}
# "Company size" is a label as well, "Basel" none that begins with "base".
LONGER = re.compile(rf"(?:{'|'.join(words for name, words in LABELS.items() if name != 'title')}) (?-i:[a-z])", re.I)
# "Elm Ltd, in Leeds, behind the station".
HOUSE_AND_TOWN = re.compile(
    r"(?P<company>[^,]{3,80}), (?:in|à|en|a|te|w|i) "
    r"(?P<location>(?-i:[^\W\d_a-zà-ÿ])[^,]*(?:, (?-i:[^\W\d_a-zà-ÿ])[^,]*)?)"
    r"(?:, [a-zà-ÿ].*)?"
)
OTHERS = re.compile(
    r"researcher profile|research field|type of contract|job status|hours per week|offer starting date|is the job .*"
    r"|rating|reviews|branche|zieleinkommen|gehalt|workload|start|pensum"
    r"|(?:employment|location|job|contract|time|work|workplace|position|shift) type|department|compensation"
    r"|code(?: rome| naf)?|line of business|pay details|job family|vacancy type"
    r"|beschäftigungsart|anstellungsart|eintrittstermin|befristung"
    r"|veröffentlichung(?: ab| am)?|veröffentlicht(?: am| ab)?|date de publication|fecha de publicación"
    r"|data de publicação|closing date|application deadline|bewerbungsfrist|date limite"
    r"|salary|pay|team|seniority|experience|(?:date )?posted(?: on)?|schedule|hours|industry|(?:job )?function"
    r"|(?:job )?req(?:uisition)? id|vertragsart|arbeitszeit|beginn|type de contrat|contrat|salaire"
    r"|tipo de contrato|salario"
    r"|jornada|dienstverband|salaris"
    r"|(?:勤務|雇用|契約|就業)(?:形態|時間|期間|条件)|給与|給料|報酬|時給|月給|待遇|福利厚生|休日|休暇|休日・休暇|仕事内容|応募資格|対象(?:となる人)?|試用期間|選考"
    r"|薪[资資酬水]|(?:福利|薪[资資]福利)待遇|工作(?:性[质質]|[时時][间間]|年限|[经經][验驗])|[学學][历歷]|招聘人[数數]|职责|职位描述"
    r"|급여|연봉|근무 ?(?:시간|형태|조건)|고용 ?형태|복리후생|자격 ?요건|우대 ?사항|담당 ?업무|주요 ?업무",
    re.I,
)
LONGEST_BELOW, MOST_MONTHS = 60, 12
# "Where: from home, if you keep our hours".
ONLY_MODE = re.compile(
    r"(?:(?:fully|100 ?%|completely|mostly|voll|ganz|komplett|full) )?(?:remote|hybrid|from home|home[- ]?office"
    r"|remot[oa]|anywhere|wherever|worldwide"
    r"|distans|télétravail|teletrabajo)\W+(?-i:[a-zà-ÿ]+)(?! [A-ZÀ-Þ])(?! (?:the )?(?:EU|UK|US)\b)",
    re.I,
)
# What kind of company, and not which.
KIND_OF_COMPANY = re.compile(
    r"(?:privat\w*|priv[ée]e?|privad[ao]|public\w*|públic[ao]|pubblica|publique|öffentlich\w*|subsidiary.*|self-employed"
    r"|government|agency|recruiter|owner|employer|privat\w*|gewerblich|agence|agencia|agenzia|confidential"
    r"|vertraulich|confidentielle?|confidencial|riservat[ao]|non-?profit organi[sz]ation)",
    re.I,
)
# Where an address ends in its post code on a line of its own, the town stands above that.
POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}")
LINES_OF_ADDRESS = 6
STREET = re.compile(
    r"\b(?:street|road|lane|avenue|drive|way|close|place|square|hill|house|park|court|row|estate|gardens?|terrace|crescent"
    r"|cent(?:re|er)|hospital|building|infirmary|clinic|surgery|school|college|university|industrial|business|campus)\b",
    re.I,
)
TOWN = re.compile(
    r"(?:town|city|ort|stadt|ville|commune|ciudad|localidad|città|comune|stad|gemeente|miasto|cidade) ?: (\S.{1,40})",
    re.I,
)
COUNTRY = re.compile(
    r"^(?:country|land|pays|país|paese|kraj|страна|国家|國家)\s{0,3}[:：]\s{0,9}(\S.{1,60})$", re.I | re.M
)
KIND_OF_JOB = re.compile(
    r"(?:projekt|project|projet|proyecto|progetto|categor[ií]a(?: profesional| professionale)?|perfil|profil"
    r"|profilo|beruf|métier|profession|professione"
    r"|especialidad"
    r"|beroep|yrke|zawód|profissão) ?: (?P<said>[^\W\d_][^,;]{3,70})",
    re.I,
)
NO_TITLE = re.compile(any_of(words.NO_TITLES), re.I)
TITLE = re.compile(LABELS["title"], re.I)
# "【勤務地】東京都".
BRACKETED = re.compile(r"^【([^】\n]{1,12})】[^\S\n]*(?=\S)", re.M)
# "4 May 2026Leeds, England".
GLUED_DAY = re.compile(r"^(\d{1,2} [A-Z][a-z]{2,8} \d{4})(?=[A-Z])(.{2,120})$", re.M)
CAPITAL_WITHIN = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
GLUED_FORM = re.compile(
    r"(\b(?:[Ss]p\. ?z ?o\. ?o\.|s\.r\.o\.|[aA]\. ?s\.|S\.r\.l\.|S\.p\.A\.|GmbH|Ltd\.?|Inc\.|LLC|B\.V\.|S\.A\.|S\.L\."
    r"|Lda\.?|Ltda\.?|d\.o\.o\.|Kft\.|Zrt\.))(?=[A-ZÀ-Þ][a-zà-ÿ]* ?[^\W\d_]*$)",
    re.M,
)
# "[10:12, 18/11/2026] Rosa: ", as programs copy what was written in a chat.
CHATTED = re.compile(
    r"^(?:\[\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: [AP]M)?, [\d./-]{6,10}\]"
    r"|\[[\d./-]{6,10},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: [AP]M)?\]"
    r"|[\d./-]{6,10},? \d{1,2}[:.]\d\d(?: [AP]M)? -) [^:\n]{1,40}: ",
    re.M,
)
# Its day; where a clock has two halves, the month may stand first.
CHAT_DAY = re.compile(
    r"\A\s*\[?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?, )?(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?:20)?"
    r"(?P<year>\d\d),? ?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?P<half> [AP]M)?(?:\] | - )"
)
# "Hi all! We need a cook": how a message begins.
GREETED = re.compile(
    r"^\s*(?:hi|hey|hello|hallo|hola|(?:muy )?buen[ao]s(?: (?:d[ií]as|tardes|noches))?|ciao|salve|bonjour|salut|olá|oi"
    r"|bom dia|boa tarde|hoi|hej|cześć|dzień dobry|moin|servus|(?:guten |good )(?:tag|morgen|abend|morning|evening))"
    r"(?: (?:all|everyone|everybody|folks|team|there|zusammen|ihr lieben|leute|a todos|grupo|tutti|à tous|a tutti"
    r"|pessoal"
    r"|gente|allemaal|alla|wszystkim|tout le monde|la team|à toutes(?: et à tous)?))?"
    rf"(?:\s?[!.,]+|\s?:[a-z_]+:|\s?[{PICTURES}]+)+[^\S\n]+(?=\S)",
    re.I | re.M,
)
SHORT_NAME = re.compile(r"(?<![\w:]):([a-z][a-z_]{2,30}[a-z]):(?!\w)")
CHAT_PICTURES = dict.fromkeys(("round_pushpin", "pushpin", "world_map", "earth_africa", "earth_americas"), "📍") | (
    dict.fromkeys(("office", "department_store", "factory", "european_post_office"), "🏢")
)
# "Hours: 20 Location: Leeds Salary: £20,000".
FEWEST_LABELS = 2
LABEL = (
    r"(?:(?:Job|Work|Contract|Employment) [Tt]ype|Job [Tt]itle|Category|(?:Date )?Posted|Date [Pp]osted"
    r"|Experience(?: [Ll]evel)?|Remote [Ss]tatus|Work(?:place)? [Mm]ode|Industry|Schedule"
    r"|Position|Hours|Location|Place of work|Salary|Pay|Contract|Department|Team|Employer|Company"
    r"|Reports to|Reporting to"
    r"|Responsible to|Start [Dd]ate|Closing [Dd]ate|Arbeitsort|Standort|Gehalt|Arbeitszeit|Beginn|Lieu"
    r"|Contrat|Salaire"
    r"|Ubicación|Salario|Jornada|Sede|Contratto|Standplaats|Uren|Salaris)"
)
RUN_ON = re.compile(rf"(?<=\S) (?={LABEL}: \S)")
# "By Estuary Organization: Estuary".
HOUSE_WITHIN = re.compile(r"(?<=[^\W_]) (?=Organi[sz]ation: [^\Wa-z])")
LABEL_FIRST = re.compile(rf"{LABEL}: \S")
TABLED = re.compile(r"^[^\S\n]*+([^\t\n:]{2,40}?)[:： ]*\t[ \t]*+([^\t\n]++)$", re.M)


def labelled(text: str) -> dict[str, str]:
    """The title, company and location that lines near the top name; only those that are named."""
    found: dict[str, str] = {}
    formal = ""
    lines = [line.strip().removeprefix("- ") for line in text.split("\n", MOST_LINES)[:MOST_LINES] if line.strip()]
    # "Start: May | Place: Leeds" is two.
    lines = [part for line in lines for part in (PARTS.split(line) if line.count(":") > 1 or "|" in line else [line])]
    for line, below, next_below in zip(lines, [*lines[1:], ""], [*lines[2:], "", ""], strict=False):
        for name, form in LINE.items():
            if (
                len(line) <= LONGEST
                and (name not in found or name == "company")
                and (said := form.fullmatch(line))
                and not is_label(line)
            ):
                # "📍 Leeds 🕐 Part-time", "Place: Leeds | Part-time".
                ends = rf"\s+[{PICTURES}]" if name == "title" else rf"\s+[|·•{PICTURES}]"
                value = re.split(ends, said["said"])[0].strip(" *\"'“”„").removesuffix(" .")
                value = without_about(value) if name == "company" else value
                if name == "company" and LEGAL_FORM.search(value):
                    formal = formal or value
                if name == "company" and (KIND_OF_COMPANY.fullmatch(value) or is_of_work(value)):
                    continue
                if (
                    name == "location"
                    and (house := HOUSE_AND_TOWN.fullmatch(value))
                    and LEGAL_FORM.search(house["company"])
                ):
                    found.setdefault("company", house["company"])
                    value = house["location"]
                # A small picture stands before a heading as well: "📍 Job overview".
                is_none = NO_TITLE.fullmatch(value) or ONLY_MODE.match(value) or is_no_place(value)
                found = ({} if is_none and name == "location" else {name: value}) | found
        if (beside := BESIDE.fullmatch(line)) and is_place(beside["said"]):
            found.setdefault("location", beside["said"])
        if (beside := SURELY_BESIDE.fullmatch(line)) and not is_job(beside["said"]):
            found.setdefault("location", beside["said"])
        if (beside := COMPANY_BESIDE.fullmatch(line)) and has_address(beside["said"], text):
            found.setdefault("company", beside["said"])
        for name, form in ALONE.items():
            if name not in found and len(line) <= LONGEST and form.fullmatch(line) and is_value(below):
                # A street stands above its town.
                is_street = name == "location" and not is_place(below) and has_form_of_place(next_below)
                found[name] = next_below if is_street else below
    # Of several, the one with the form of a company: "Client: a hospital", "Provider: Elm Consulting Ltd".
    if formal and not LEGAL_FORM.search(found.get("company", "")):
        found["company"] = formal
    # What a house calls a kind of job is its title where it is a job: "Category: Nurse".
    kinds = (said["said"] for line in lines if (said := KIND_OF_JOB.fullmatch(line)) and is_job(said["said"]))
    if "title" not in found and (title := next(kinds, "")):
        found["title"] = title
    rest = [line.strip() for line in text.split("\n", MOST_LINES_OF_PLACE)[MOST_LINES:MOST_LINES_OF_PLACE]]
    for line, below in pairwise([*filter(None, rest), ""]):
        if len(line) <= LONGEST and (said := LINE["location"].fullmatch(line)) and is_place(without_mode(said["said"])):
            found.setdefault("location", said["said"])
        if ALONE["location"].fullmatch(line) and (is_place(without_mode(below)) or are_places(below)):
            found.setdefault("location", below)
    where = found.get("location", "")
    if not is_place(where) and (town := town_of_address(text) or named_town(lines)):
        # An address of one of several towns says no more than these.
        is_one_of = ", " in where and any(part in town for part in where.split(", "))
        found["location"] = where if is_one_of else town
    return found


def is_of_work(value: str) -> bool:
    """Whether what stands behind the picture of a house says where or how one works: "🏠 Home office", "🏠 Leeds"."""
    return bool(spoken_mode(value)) or (is_aside(value) and not LEGAL_FORM.search(value)) or is_place(value)


def is_no_place(value: str) -> bool:
    """Whether what stands behind "Where:" names no place: "at the mill, in the yard", "En présentiel"."""
    bare = re.sub(r"^(?:en|in|auf|à|a|på|w) ", "", value, flags=re.I)
    is_mode = bool(MODE_ONLY.fullmatch(bare)) and not ANYWHERE.fullmatch(value)
    return is_mode or (value[0].islower() and not re.search(r"[^\W\d_a-zà-ÿ]", re.split(r"[.;]", value)[0]))


def named_town(lines: list[str]) -> str:
    """What a line calls the town, where another label names a house or a street: "Town: Leeds"."""
    return next((said[1] for line in lines if (said := TOWN.fullmatch(line))), "")


def town_of_address(text: str) -> str:
    """The town of an address of several lines below its label; empty where none ends in a post code."""
    lines = [line.strip() for line in text.split("\n", MOST_LINES_OF_PLACE)[:MOST_LINES_OF_PLACE] if line.strip()]
    for number, line in enumerate(lines):
        if len(line) <= LONGEST and ALONE["location"].fullmatch(line):
            below = lines[number + 1 : number + 1 + LINES_OF_ADDRESS]
            for above, code in pairwise(below):
                if POSTCODE.fullmatch(code):
                    town = below[below.index(above) - 1] if above != below[0] else ""
                    # "Hebden Bridge" above "West Yorkshire".
                    is_county = is_place(above) and is_town_line(town)
                    return f"{town}, {above}" if is_county else above
                if has_form_of_place(code):
                    return code
    return ""


def is_town_line(line: str) -> bool:
    """Whether a line of an address is a town, and neither a street nor a house."""
    return bool(re.fullmatch(r"[^\W\d_][^\d,]{2,30}", line)) and not STREET.search(line) and not is_label(line)


def country_in(text: str) -> str:
    """The country that a line near the top names as one, for where nothing nearer is said; empty where none does."""
    found = COUNTRY.search("\n".join(text.split("\n", MOST_LINES)[:MOST_LINES]))
    return found[1].strip() if found and is_place(found[1].strip()) else ""


def has_address(name: str, text: str) -> bool:
    """Whether an address in a text begins with a name."""
    label = re.escape(re.sub(r"\W", "", name))
    return bool(re.search(rf"(?:@|//)(?:www\.)?{label}[.-]", text[:LOOKED_AT], re.I))


def with_lines(text: str) -> str:
    """A text whose lines were lost, with those that can be told: before each of several labels, and behind a day."""
    text = GLUED_DAY.sub(lambda row: f"{row[1]}\n{glued_place(row[2])}", text)
    text = "\n".join(RUN_ON.sub("\n", line) if is_run_on(line) else line for line in text.split("\n"))
    return HOUSE_WITHIN.sub("\n", text)


def is_run_on(line: str) -> bool:
    return len(RUN_ON.findall(line)) >= FEWEST_LABELS and bool(LABEL_FIRST.match(line))


def glued_place(line: str) -> str:
    """ "Leeds, EnglandHealth" is a place and what follows it."""
    ends = (found.start() for found in CAPITAL_WITHIN.finditer(line))
    end = next((end for end in ends if is_place(line[:end])), len(line))
    return f"{line[:end]}\n{line[end:]}"


def parted(text: str) -> str:
    """A text with a line's end where a page's link stuck to the form of a name, and pictures for their names in chats.

    "Elm Sp. z o.o.About us" is two lines, and ":round_pushpin: Leeds" has a pin before it.
    """
    text = GREETED.sub("", GLUED_FORM.sub(r"\1\n", CHATTED.sub("", text)))
    return SHORT_NAME.sub(lambda name: CHAT_PICTURES.get(name[1], "▪️"), text)


def chat_day(text: str) -> date | None:
    """The day on which a message that was copied from a chat was written; None where it is none, or not clear."""
    found = CHAT_DAY.match(text)
    if found is None or not CHATTED.match(text.lstrip()):
        return None
    day, month = int(found["day"]), int(found["month"])
    if found["half"] and day <= MOST_MONTHS and month <= MOST_MONTHS and day != month:
        return None
    day, month = (month, day) if month > MOST_MONTHS else (day, month)
    return make_day(f"20{found['year']}", month, day)


def with_colons(text: str) -> str:
    """A text whose tables say "Place: Basel" where a tab stood between, or brackets around the label."""
    text = BRACKETED.sub(lambda row: f"{row[1]}：" if is_known_label(row[1]) or row[1][-1] == "日" else row[0], text)
    return TABLED.sub(lambda row: f"{row[1]}: {row[2]}" if is_known_label(row[1]) else row[0], text)


def is_label(line: str) -> bool:
    """Whether a line is only the label of the line below."""
    return bool(OTHERS.fullmatch(line)) or any(form.fullmatch(line) for form in ALONE.values())


def is_known_label(words: str) -> bool:
    """Whether a line is only the label of the line below, or of a title."""
    return is_label(words) or bool(TITLE.fullmatch(words))


def is_value(line: str) -> bool:
    """Whether a line below a label is short enough for what it names, and no sentence, job or label itself."""
    is_named = is_label(line) or LONGER.match(line) or any(form.match(line) for form in LINE.values())
    return (
        0 < len(line) <= LONGEST_BELOW
        and line[-1] not in ".:?!"
        and not (is_named or is_job(line) or (is_aside(line) and not spoken_mode(line)))
    )
