"""From where one works, as postings say it: at home, there, or a part of the week at each."""

from __future__ import annotations

import re

from exchange.postings.words import any_of

DAYS = r"(?:days?(?: ?/ ?w(?:ee)?k)?|tag(?:en?)?|jours?|días?|giorn[oi]|dag(?:en|ar|e)?|dni|dias?)"
COUNT = (
    r"(?:[1-4](?:\s?(?:[-–/]|to|or|bis|oder|à|ou|a|o|of|tot)\s?[1-5])?|one|two|three|four|ein(?:e[nm])?|zwei|drei|vier"
    r"|un|deux|trois|quatre|uno|dos|tres|cuatro|due|tre|quattro|twee|drie|dwa|trzy|dois|três|två|fyra|to|fire)"
)
UP_TO = "(?:an |bis zu |up to |jusqu['’]à |hasta |fino a |tot )*"
HOME = (
    r"(?:home[- ]?office|remote|home|wfh|télétravail|teletrabaj(?:o|ar)|teletrabalho|smart ?working"
    r"|thuis\w*|zu ?hause|casa|chez (?:soi|vous)"
    r"|mobil\w* arbeit\w*|distanciel|zdaln\w+|hemma|hjemme\w*|hemifrån)"
)
THERE = (
    r"(?:(?:in[- ])?office|on[- ]?site|in[- ]person|studio|workshop|büro|vor ort|präsenz|bureau|présentiel|sur site"
    r"|oficina|presencial\w*|ufficio|sede|kantoor|biurze|escritório|kontor\w*)"
)
YES = r"(?:(?:yes|oui|ja|sí|si|sì|sim|tak|ano)\b\W{1,3})?"
AGREED = "(?:möglich|possible|posible|nach absprache|fréquent|occasionnel|ponctuel|partiel|parcial|parziale|frecuente)"
# How a posting calls itself before the word for its mode.
OFFER = "(?:vaga|cargo|emprego|modalidade|atuação|puesto|posición|vacante|oferta|empleo|posizione|poste)"
# "Fridays from home": a day of the week, or several.
WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri)days?|(?:mon|diens|donners|frei)tags?|mittwochs?|lundis?|mardis?|mercredis?|jeudis?"
    r"|vendredis?|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|(?:maan|dins|woens"
    r"|donder|vrij)dag(?:en)?)"
)
WEEKDAYS = rf"{WEEKDAY}(?:(?:, | and | or | und | oder | et | y | e | en ){WEEKDAY})*"
AT_HOME = (
    r"(?:(?:from|at|working (?:from|at)) home|(?:im |in )?home[- ]?office|(?:von )?zu ?hause|en télétravail|chez (?:soi"
    r"|vous)|(?:desde|en|da) casa|en teletrabajo|in smart ?working|thuis)"
)
# What is left of the week.
REST = (
    r"(?:the (?:other days|others|rest(?: of the (?:week|time))?)|(?:die|den) (?:anderen|übrigen|restlichen)"
    r"(?: tagen?)?"
    r"|(?:den |der )rest(?: der (?:woche|zeit))?|le reste(?: de la semaine| du temps)?|les autres jours"
    r"|el resto(?: de la semaine)?|los demás días|il resto(?: della settimana)?|gli altri giorni"
    r"|de (?:rest|andere dagen))"
)
MIXED = r"(?:hybrid|hibrit|hybride|híbrid[oa]|ibrid[oa]|hybrydow\w+)"

# Whatever else is said. Each table is of pieces of a pattern, between two spaces.
FULLY = r"""
    \b(?:fully|100\s?%|completely|entirely|vollständig|komplett) (?:remote|home[- ]?office|remot[oa]|télétravail)
    \b100\s?% (?:à distance|teletrabajo)  \bfull[- ]remote\b  télétravail (?:total|complet|à 100)  remote[- ]only
    フルリモート  完全リモート
"""
# A part of the week at home. The word alone may be of a car or a cloud.
HYBRID = rf"""
    #LI-Hybrid\b  \b(?!100)\d\d ?% {HOME}\b  \b{HOME} \(?(?!100)\d\d ?%
    \({MIXED}(?=\)|\s*[-–—,;:|/])
    ^\W*{MIXED}\b(?=\W*$|\s*[-–—:·|,.(/])  , {MIXED}$  [|·:/]\s*{MIXED}\b  \s[-–—]\s{MIXED}(?=\s[-–—]|\s*$)
    \bhybrid(?:es)?[- ](?:work\w*|role|position|model\w*|job|schedule|arbeit\w*|remote|set-?up|policy|pattern|team)
    \bhybrid (?:workplace|environment|full[- ]time|part[- ]time)  , {MIXED}(?=, )  ハイブリッド
    \b(?:travail|modèle|contrat|mode|rythme|trabajo|modelo|formato|modalidad|trabalho|regime|{OFFER}) {MIXED}(?! entre)
    [.!] {MIXED}(?:\.(?=\s|$)|\s?[-–—:,(])
    \b(?:lavoro|modello|modalità) {MIXED}  \bгибридн\w+  \bhybride? werken  \bprac[ay] {MIXED}  \bhybrid(?:t )?arbete
    (?:télétravail|teletrabajo|home[- ]?office|mobile[sn]? arbeit\w*)\W{{1,3}}{AGREED}
    remote[- ](?:tage?\b|days?\b|anteil)  remote {AGREED}  \bteilweise (?:remote|home)
    \b(?:partly|partially|occasional|some|part) remote
    \b{WEEKDAYS}(?: (?:can|may|could|be|is|are|worked|spent|auch|meist|oft|je|nach|wunsch))* {AT_HOME}\b
    \b{REST},? (?:geht |ist |arbeit\w+ (?:sie|du|wir) |is |are |se hace |si fa )?(?:{AT_HOME}|wherever you)\b
    \b{COUNT} (?:of (?:them|these|which)|davon) {AT_HOME}
    \b(?:(?:davon|dont|de (?:ellos|los cuales)|di cui|waarvan) {COUNT}) {AT_HOME}
    \b(?:{HOME}|télétravail|telearbeit|home ?working)(?: work\w*)?\s{{0,3}}[:\n]\s{{0,3}}{YES}{UP_TO}{COUNT} {DAYS}\b
    \b(?:télétravail|home[- ]?office|telearbeit|telelavoro|smart ?working)\s{{0,3}}[:\n]\s{{0,3}}(?:oui|ja|sì)\b
    \btélétravail\b[^\n\d]{{0,20}}[1-4] ?j(?:rs?)?\b
    \b[1-4] ?j(?:rs?)?(?: ?/ ?| par )sem\w*\b[^\n\d]{{0,12}}télétravail
    週[1-4]日(?:まで|程度|以内|は)?の?(?:在宅|リモート)  (?:在宅|リモート)[^\n。、]{{0,12}}週[1-4]日
    \bhalf (?:of )?(?:the|your|each) (?:week|time) {AT_HOME}\b
    \bwork(?:ing)? from home (?:for )?(?:up to|some|part of|occasionally|now and|on {WEEKDAY})
    \bmobile[sn]? arbeit\w* an bis zu  \bzum teil (?:im )?home[- ]?office
    \b{HOME}(?: (?!not\b|nicht\b|non\b|no\b|pas\b)[^\W\d]+){{1,3}} {AGREED}
    \b{COUNT} {DAYS}(?: [^\W\d]+){{0,7}} (?:{HOME}|{THERE})\b
    \b(?:{HOME}|{THERE})\b(?:[^\w\n]{{1,3}}|\s?:\s{{1,3}}){UP_TO}{COUNT} {DAYS}\b(?! (?:ago|left|geleden|fa))
    \b{HOME}(?: [^\W\d]+){{0,3}} {UP_TO}{COUNT} {DAYS}\b
    \b(?:da|en|em) remoto (?:un|una|um|[1-4]) (?:giorn[oi]|días?|dias?)\b
"""
# What is far away and is no workplace; what a house has on its site.
NOT_WORK = (
    "sens|control|access|teams|sites|area|locations|communit|region|monitor|server|desktop|proce|diagnos|patient|collab"
    r"|users|clients|customers|hands|repositor|meetings|island|village|devices|systems|status\W{1,3}(?:on|in|no|off|hyb)"
)
ON_SITES = (
    "interview|training|visit|parking|gym|canteen|caf|crèche|nursery|laundry|child|day ?care|restaurant|clinic|health"
    "|medical|support|customer|client|event|meeting|assessment|service|construction|inspection|install|ameni|perk|food"
    "|lunch|fitness|pool"
)
REMOTE = rf"""
    \bremote(?:-first)?\b(?! (?:{NOT_WORK}))  \btelecommut\w*  \bwork from (?:home|anywhere)\b  \btélétravail\b
    \bteletraba[jl]h?o\b  (?:modalidade?|modelo(?: de trabalh?o)?|regime|formato|modo) ?[:：|·-]\s*remot[oa]\b
    \bpraca zdalna\b  \b(?:trabajo|trabalho|{OFFER}) remot[oa]\b  \b(?:da|en|em) remoto\b
    \bdistansarbete  \bfjernarbejde
    \bwork(?:ing)? remotely\b(?!:)  \bfully distributed\b  \bWFH\b  \bvolledig thuis  \bудал[её]нн?(?:о|ая работа)\b
    \bhome based\b  ^\W*(?:remot[oa]|zdalnie)\b(?=\W*$)  [(\[](?:100\s?% )?remot[oa][)\]]
    ^\W*remot[oa] ?[(,|·–/-]  ^\W*(?:удал[её]нн?\w*|дистанционн\w+)\W*$  \bzdálen[áeě]\w*  \bpráca z domu\b
    \bmunka otthonról\b  \betätyö\b  \bkaugtöö\b  \bработа из дома\b
    ^\W*(?:location: )?home-based\b  \bworking from home,? with\b
    \bheimarbeit(?:s(?:stelle|platz))?\b
    リモート(?:ワーク|勤務|可)  在宅勤務  远程(?:办公|工作)  재택근무  ^\W*uzaktan\b
"""
NOT_REMOTE = r"""
    \b(?:home[- ]?office|smart ?working|télétravail|teletrabajo|thuiswerken)\s?:\s?(?:no|nein|non|nee|keine?s?)\b
    \b(?:remote|telework|telecommut\w+)(?: job| work| eligible| allowed)?(?:\W{1,3}|\s*\n\s*- )no(?:ne)?\b
    \bno telecommut\w+  \buzaktan (?:çalışma )?(?:yok|değil)
    \bnot (?:currently )?(?:eligible|suitable|available|open) (?:for|to) (?:fully )?(?:remote|tele|home)
    \baucun télétravail
    \b(?:not|no|non|kein\w*|pas de|sin|niente)[- ](?:an? )?(?:fully )?(?:remote|home[- ]?office|télétravail|teletrabajo)
    \btélétravail (?:non|pas) (?:autorisé|possible)
    \b(?:remote|home[- ]?office|télétravail|teletrabajo)(?: work(?:ing)?)? (?:is not|ist (?:leider )?nicht|nicht)
"""
ONSITE = rf"""
    \bin-office (?:role|position|job)\b  \b(?:5|five) days(?: (?:a|per) week)?,? (?:in|at|on)\b
    \b(?:work(?:s|ing)?|based) on[- ]site\b(?! (?:{ON_SITES}))
    \blavor\w+(?: [^\W\d_]+){{0,4}} in presenza\b  \b(?:trabajo|puesto|empleo|trabalho|cargo) (?:es|é) presencial\b
    \((?:on[- ]?site|in[- ](?:person|office)|vor ort|présentiel|presencial)\)
    (?:, |· |\| )on[- ]site\b(?! (?:{ON_SITES}))
    \bon-?site\b(?! (?:{ON_SITES}))  \b(?:office|site)[- ]based\b
    (?:^|:[^\S\n]*)(?:on[- ]site|presencial|vor ort|présentiel|in presenza)\b
    ^\W*(?:in[- ]person|vor ort|présentiel|presencial|in sede|stacjonarn\w+|op locatie|på plats)\W*$
    \b(?:100\s?%|trabajo|trabalho|modalidad|lavoro|praca|{OFFER}) (?:presencial|vor ort|in presenza|stacjonarn\w+)
    \((?:ofiste|iş yerinde|op locatie|på plats|på stedet|stacjonarnie|in sede|na miejscu|v kanceláři|în birou|в
    офісі|в офисе)\)
    ^\W*(?:ofiste|iş yerinden|op kantoor)\W*$  \bробота в офісі\b  \bработа в офисе\b  \bmunca la birou\b(?!, )
    (?:^|:[^\S\n]*|\s[-–—]\s)sur place(?=\W*$)  \bpräsenzpflicht\b
"""
FULLY_FORM, HYBRID_FORM, REMOTE_FORM, NOT_REMOTE_FORM, ONSITE_FORM = (
    re.compile(any_of(table), re.I | re.M) for table in (FULLY, HYBRID, REMOTE, NOT_REMOTE, ONSITE)
)


def spoken_mode(text: str) -> str:
    """`remote`, `hybrid` or `onsite`; empty where the words do not say it."""
    if FULLY_FORM.search(text):
        return "remote"
    if HYBRID_FORM.search(text):
        return "hybrid"
    if NOT_REMOTE_FORM.search(text):
        return "onsite"
    if REMOTE_FORM.search(text):
        return "remote"
    return "onsite" if ONSITE_FORM.search(text) else ""
