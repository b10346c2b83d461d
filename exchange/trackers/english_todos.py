"""What one still has to do, in English: "finish the cover letter", "ring about the hours", "once my licence comes"."""

from __future__ import annotations

import re

from .clauses import find_all
from .folded import plain
from .sayings import joined
from .stages import is_story, read_stage
from .words import PATIENT, words

# What is done before something is sent; each only as the first word, where it is an order.
ORDERS = """tailor|rewrite|proofread|polish|finish|finalise|finalize|write|print|scan|gather|dig out|look up|look into
    |look at|read up|register|sign up|set up|create|download|apply|fill in|fill out|redo|tweak|tidy up|tidy|work out
    |figure out|find|get|renew|sort out|sort|translate|compile|reword|trim|spell check|double check|convert|certify
    |google|research|see if i|see whether i|weigh up|find out if|find out whether|find out about|find out who
    |find out how|find out what|complete form|complete the form|complete application|complete online form
    |complete my profile|complete profile|update cv|update my cv|update resume|update my resume|update portfolio
    |update linked in|decide if worth|decide whether worth|decide if to apply|decide whether to apply|do cover letter
    |do the cover letter|do the form|do form|do application|do my cv|do cv|do statement|do personal statement"""
# These name a talk as well, and are an order to ask first only where it is said what about.
TO_ASK = "ask|message|email|e mail|mail|call|ring|phone|text|contact|speak to|talk to|speak with|talk with|write to|see"
ABOUT = """first|about|before|if|whether|when|for the|for a|for an|for info|for details|for job|for more|for spec
    |for form|for reference|for referral|for references|for informal chat|to be my|to be a|to act as|to recommend
    |to refer|to check|to proofread|to read|to look over|how|what|which|where"""
CHECKED = """salary|pay|commute|distance|travel|parking|bus|buses|train|trains|rent|rents|reqs|requirements|criteria
    |eligibility|eligible|deadline|closing date|hours|shifts|location|visa|sponsorship|if|whether|who|how|what|when
    |where|which|spec|the spec|person spec|reviews|glassdoor|school|schools|childcare|ofsted|rating|start date|licence
    |license|contract type|grade|band"""
NEEDED = """first|before|check|dbs|letter|letters|ref|refs|reference|references|referee|referees|certificate|licence
    |license|pin|number|cv|resume|photo|form|login|account|transcript|transcripts|statement|portfolio|pack|to apply"""
SENDING = "drop|hand|take|bring|pop|send|post|email|mail|submit|upload|give|deliver|send off|drop off|hand in"
SENT = """cv|resume|form|the form|application|app|cover letter|letter|portfolio|transcript|certificates|references
    |it in|it off"""
ONCE = "when|once|after|as soon as|till|until"
# What one waits to have before it can be sent.
COMES = """comes|comes through|comes back|arrives|is here|is through|is back|is done|is ready|is renewed|renews|clears
    |turns up|through|sorted|finished|finish|is finished|i have|i ve got|i get|i finish|i pass|i graduate|i qualify
    |are in|are over|is over|exams|half term|the holidays|holidays|christmas|easter|diwali|eid|payday"""
SHARE = re.compile(
    r"^\D{0,30}\d{1,2} ?% (?:complete|completed|done|filled|finished|ready)"
    r"|^(?:page|section|part|step|question|essay)s? \d+ (?:of|/) ?\d+"
    r"|^\d+ (?:of|/) ?\d+ (?:pages|sections|parts|questions|essays|statements|answers)",
    re.IGNORECASE,
)
# With one of these it was sent long ago, or is about what came of it.
AFTERWARDS = PATIENT | words(
    """
    update updates status outcome decision progress result results news timeline feedback thank thanks again back reply
    respond response answer chase reminder contract offer sign start onboarding medical payslips salary expectations
    notes interview panel availability slot prep dress suit said told rang asked sent received emailed withdrew
    successful got say says happens touch haircut ready uniform flights hotel travel keys bank
    """
)


def one_of(*texts: str) -> str:
    return "|".join(sorted((said for text in texts for said in joined(text)), key=len, reverse=True))


TO_ASK_FIRST = re.compile(
    rf"(?:{one_of(TO_ASK)}) (?!with|from|screen|call|interview|chat|message|back|scheduled|booked|about|re)"
    rf"(?:\w+ ){{0,5}}(?:{one_of(ABOUT)})\b"
)
TO_DO = re.compile(
    rf"(?:{one_of(ORDERS)}) (?!line|off|back|again)\w+"
    rf"|(?:check|look for|look at)(?: the| their| my)? (?:{one_of(CHECKED)})\b"
    rf"|(?:need|must get|have to get|need to get|waiting to get)\b.* (?:{one_of(NEEDED)})\b"
)
TO_SEND_IT = re.compile(
    rf"(?:to )?(?:{one_of(SENDING)})(?: in| off| over| round)?(?: my| the| a| their| them)? (?:{one_of(SENT)})\b"
    r"|(?:will |to )?apply (?:once|when|after|as soon as|before) "
    r"|.* (?:then|so i can|before i can) (?:apply|submit it|send it|send it off)$"
    r"|(?:pop|drop|call|go|stop)(?: in| into| by| down)\b.* (?:with|and ask|to ask|ask)\b"
)
TO_CALL = re.compile(r"(?:phone|call|ring|text|email|contact|message|visit)(?: \w+)?")
ONLY_THEN = re.compile(rf"(?:apply |send |do (?:it |this )?)?(?:{one_of(ONCE)}) .*\b(?:{one_of(COMES)})$")
# Behind these, too, an order is one: "Bar: need practice number first", "just get the form".
BEFORE_IT = re.compile(r"^(?:must|just|still|first|next|to|todo|to do|remember to|don t forget to|gotta) ")


def is_english_to_do(raw: str) -> bool:
    """Whether a text without a stage tells oneself what to do for something that was not sent yet."""
    stage = read_stage(raw)
    if stage == "saved" or is_story(raw) or "://" in raw:
        return False
    if not stage and SHARE.search(raw.strip()):
        return True
    text = BEFORE_IT.sub("", plain(raw).replace("cv round", "cv in"))
    told = {one.stage for one in find_all(text.split())}
    if TO_SEND_IT.match(text):
        return told <= {"", "saved", "applied"}
    if AFTERWARDS.intersection(text.split()[1:]):
        return False
    if TO_ASK_FIRST.match(text):
        # "Phone first" is no talk on the phone.
        return told <= {"", "saved", "applied", "screening"}
    if plain(raw).startswith("to ") and not stage and TO_CALL.fullmatch(text):
        return True
    return not stage and told <= {"", "saved"} and bool(TO_DO.match(text) or ONLY_THEN.match(text))
