"""Which column is what: by its heading, by what stands beneath it, and by the others."""

from __future__ import annotations

import re

from .clauses import covered
from .column_names import ASIDE, DAY_HEADINGS, OF_LETTERS, OF_WHO_OFFERS, TALKED_TO, TICKED
from .contents import Content, is_short_text
from .dates import MONTHS
from .fitting import (
    ALMOST_ALL,
    DAY_WORDS,
    OF_A_ROUND,
    OF_A_TASK,
    fit,
    is_like_a_round,
    is_nearly,
    is_of_results,
    like_a_name,
    most_like,
    told_by,
)
from .folded import Cell, as_text, plain
from .headings import DAYS, SURE, VAGUE, bare, day_of, known_as, read_heading
from .learned_headings import OTHER, ROUND
from .rounds import TALKS
from .shapes import Shape
from .stages import read_stage
from .words import (
    CONTACT_DAYS,
    LOGGED_DAYS,
    NAMES_OF_ROUNDS,
    OF_A_CARRIER,
    OF_A_CLIENT,
    OF_A_DISTRICT,
    OF_A_FILE,
    OF_A_FIRM,
    OF_A_MIDDLEMAN,
    OF_A_PLACE,
    OF_A_SCHOOL,
    OF_AN_EVENT,
    OF_DOCUMENTS,
    WAYS,
    WITH,
)

# Of these every column that fits is read; of all others the best one.
SEVERAL = {
    "notes", "ignored", "contact", "contact_email", "contact_phone", "next_step_on", "posted_on", "deadline",
    "status_beside",
}  # fmt: skip
# Above the names of rounds.
OF_SEVERAL_ROUNDS = {"rounds", "round", "stages", "steps", "process", "runden", "verfahren", "etapes", "etapas", "fasi"}
# With one of these it is how it all ended.
FINAL = frozenset({"final", "finale", "definitivo"})
# The title of one of these is not the job's.
OF_PERSONS = {"contact", "recruiter", "interviewer", "manager", "hr", "referrer", "kontakt", "contacto", "contatto"}
DOCUMENTS = set(map(plain, OF_DOCUMENTS))
ROUNDS = {stage: set(map(plain, names)) for stage, names in NAMES_OF_ROUNDS.items()}
# Ticked beneath one of these it was sent, whatever it was; "CV" alone may be which one.
SENT = DAY_HEADINGS["applied_on"] - OF_LETTERS
# With one of these a heading asks whether it came so far: "isRejected".
ASKING = {"is", "has", "had", "was", "got", "did"}
# A location, unless no other column names the company.
PLACES = {"place", "where"}
# The same as the whole of a heading: beside other words it may ask where the job was found, or be an "or".
WHERE = {"donde", "ou", "wo", "dove", "onde", "waar", "gdzie", "hvor", "hvar", "var", "kde", "hol", "unde", "missa"}
# A status without a heading beside others is no longer than this; what is may be the rest of a text.
LONGEST_UNNAMED = 30
# The share of stages in a column that nothing explains from which it is asked about.
ENOUGH_TO_ASK = 0.1
# The share of stages in what seemed to be done next from which it is what was done.
MOSTLY_TOLD = 0.6
# The share of other names that we know from which one that we do not know is not the day of applying.
KNOWN_ENOUGH = 0.7
# What a table can do without sooner than without the name of the company or the job.
CAN_BE_WITHOUT = {"location", "source", "notes", "work_mode", "contact", "excitement"}
INTERVIEWS = ("round interviewing", "flag interviewing")
# A round by its number: "R1", "L2 Tech", as in "level 2".
NUMBERED = re.compile(r"[rl] ?[1-9]\b")
# What a column scores whose heading is that of a round, and whose cells tell none.
UNTOLD = 40
# Of each column by its index the role, and a score of how sure it is.
type Roles = dict[int, tuple[str, int]]


def choose(names: list[str], contents: list[Content], shape: Shape | None) -> Roles:
    """The role and score of each column by its index."""
    known = {}
    if shape:
        known = {index: (shape.columns[plain(n)], 100) for index, n in enumerate(names) if plain(n) in shape.columns}
    # Of a language that nobody has taught the names say nothing, where days and stages stand beneath them.
    is_foreign = any(one.days > 0.6 for one in contents) and any(one.stages > 0.6 for one in contents)
    has_heading = any(map(told_by, names, contents)) or (any(names) and not is_foreign)
    most = max((content.filled for content in contents), default=0)
    offers = []
    for index, (name, content) in enumerate(zip(names, contents, strict=True)):
        if index in known:
            continue
        as_round = read_as_round(name, content)
        # "Assignment", beneath which stand jobs, is no round.
        is_round = as_round and (as_round[0][1] > UNTOLD or content.results > 0.5)
        said = [*(read_heading(name) if is_round else told_by(name, content))]
        if content.days + content.shorts > 0.5 and not names_for_sure(name) and (day := day_of(name)):
            # "Sent resume" is no resume.
            said.insert(0, (day, 90))
        if as_round and (tells_of_a_round(name) or (content.results > ALMOST_ALL and said[:1] == [("notes", 100)])):
            said = []
        for role, score in [*said, *as_round]:
            fitted = fit(role, score, content, name)
            if fitted[1] > 0:
                offers.append((fitted[1], index, fitted[0]))
        if content.filled and (not has_heading or (not name and content.filled > most / 3)):
            offers += [(score, index, role) for role, score in guess(content, has_heading=has_heading)]
    taken = {role for role, _ in known.values()}
    roles = dict(known)
    for score, index, role in sorted(offers, key=lambda offer: (-offer[0], offer[1])):
        if role == "status" and role in taken and tells_status(names[index], contents[index]):
            role = "status_beside"
        if index in roles or (role in taken and role not in SEVERAL and not role.startswith(("round ", "flag "))):
            continue
        roles[index] = (role, score)
        taken.add(role)
    return settle(names, contents, roles)


def tells_status(name: str, content: Content) -> bool:
    """Whether a second column that could be the status speaks of it: its name does, or most of its cells do."""
    words = plain(name).split()
    is_named = any(role == "status" and score >= SURE for role, score in read_heading(name))
    is_of_a_stage = "status" in words and bool(read_stage(" ".join(word for word in words if word != "status")))
    return is_named or is_of_a_stage or content.stages >= 0.5 or bool(OF_A_ROUND.intersection(words))


def tells_of_a_round(name: str) -> bool:
    """Whether a heading speaks of how one round went: "Interview 1 result", but not "Final result"."""
    words = set(plain(name).split())
    return bool(words & OF_A_ROUND) and not words & FINAL


def read_as_round(name: str, content: Content) -> list[tuple[str, int]]:
    """A heading that is itself a stage: dated, ticked or told in words beneath."""
    beside = DAY_WORDS | OF_A_ROUND if tells_of_a_round(name) else DAY_WORDS
    words = [word for word in bare(name).split() if word not in beside and word not in ASKING]
    if content.days > ALMOST_ALL and words and (stage := stage_with(words)):
        return [(f"round {stage}", 85)]
    if len(words) > 1 and words[0] in OF_SEVERAL_ROUNDS and not words[1].isdigit():
        # "Phone" beneath "Rounds".
        words = words[1:]
    is_ticked = content.filled > 0 and content.marks > 0.8 and not content.days
    if is_ticked and not set(bare(name).split()) & ASIDE and covered(bare(name)) == 1:
        # "Got it", of which nothing is left without its small words.
        words = bare(name).split()
    if not words or (len(words) > 1 and set(words) & ASIDE) or len(words) > 5 or content.joined > 0.6:
        return []
    ticked = (TICKED.get(bare(name)) or TICKED.get(" ".join(words), "")) if is_ticked else ""
    if is_ticked and not ticked and SENT.intersection(plain(name).split()) and day_of(name) == "applied_on":
        ticked = "sent"
    if ticked == "sent":
        return [("flag applied", 95)]
    if ticked:
        # Without a tick beneath "Still open" it may have been sent all the same.
        return [(f"{'round' if ticked == 'applied' else 'flag'} {ticked}", 95)]
    words = before_whom(words)
    is_told = content.days + content.shorts + content.marks + content.stages > 0.5
    known = next((stage for stage, names in ROUNDS.items() if " ".join(words) in names), "")
    if not known and not is_ticked and " ".join(words) in DOCUMENTS and content.days + content.shorts < 0.5:
        # What came of the documents, and not the day on which they were sent.
        known = "screening"
    known = known if is_told or content.results > 0.5 else ""
    is_numbered = bool(NUMBERED.match(bare(name))) and (is_told or content.results > 0.5)
    stage = known or read_stage(" ".join(words)) or ("interviewing" if is_numbered else "")
    is_counted = content.numbers > 0.6 and content.marks < 0.6 and not content.days + content.shorts
    is_named = bool(known) or covered(" ".join(words)) >= 0.6 or is_numbered
    if not stage or not is_named or is_counted:
        return []
    if is_ticked:
        return [(f"flag {stage}", 95)]
    if stage == "saved" and content.filled and not is_told:
        # What "matched" is no stage.
        return []
    return [(f"round {stage}", 85 if is_told else UNTOLD)]


def before_whom(words: list[str]) -> list[str]:
    """The words of a heading without those that say with whom a round is: "Panel with managers"."""
    at = next((at for at, word in enumerate(words) if at and word in WITH), len(words))
    return words[:at]


def stage_with(persons: list[str]) -> str:
    """The stage of a talk with these persons, "" where any of the words is of nobody whom one talks to."""
    return next((stage for stage, known in TALKED_TO.items() if known.issuperset(persons)), "")


def guess(content: Content, *, has_heading: bool) -> list[tuple[str, int]]:
    """What a column without a heading is. Beside headings only what cannot be mistaken."""
    if content.urls > 0.6:
        return [("url", 90)]
    if content.days > 0.6:
        return [("applied_on", 80)]
    if content.stages > 0.6 and content.titles < 0.5 and not (has_heading and content.length > LONGEST_UNNAMED):
        return [("status", 85)]
    if has_heading or content.numbers > 0.5 or content.emails > 0.5:
        return []
    found = [("title", 60 + int(30 * content.titles))] if content.titles > 0.3 else []
    return [*found, ("company", 40 + int(30 * content.firms) + 10 * (content.distinct > 0.5))]


def settle(names: list[str], contents: list[Content], roles: Roles) -> Roles:
    """The roles of columns with what only the columns together tell."""
    by_role = {role: index for index, (role, _) in roles.items()}
    if {"source_stage", "target_stage"} - by_role.keys():
        for role in ("source_stage", "target_stage"):
            if role in by_role:
                del roles[by_role.pop(role)]
    settle_company(names, contents, roles, by_role)
    settle_description(contents, roles, by_role)
    settle_both_names(names, contents, roles, by_role)
    settle_by_cells(names, contents, roles, by_role)
    settle_rounds(names, contents, roles)
    if not {"status", "step", "target_stage"} & {role for role, _ in roles.values()}:
        settle_status(names, contents, roles)
    settle_lone_name(names, contents, roles, by_role)
    settle_days(names, contents, roles, by_role)
    settle_ways(names, contents, roles)
    for index, (role, _) in roles.items():
        # A round that nothing is written beneath is told by nothing.
        if role.startswith("round ") and not contents[index].filled:
            roles[index] = (role, 10)
    return roles


def settle_rounds(names: list[str], contents: list[Content], roles: Roles) -> None:
    """Takes columns that are like those of rounds, and tell how one went, for rounds where their stage is known.

    It is by their own words, or because they stand behind an interview, and no more rows have come so far; or all they
    tell is how one went.
    """
    for index, (name, content) in enumerate(zip(names, contents, strict=True)):
        is_between = (
            is_of_results(content) and not read_stage(plain(name)) and roles.get(index - 1, ("",))[0] in INTERVIEWS
        )
        is_like = is_between or is_like_a_round(name, content)
        if roles.get(index, ("", 0))[1] >= VAGUE or not content.filled or not is_like:
            continue
        if content.stages > 0.5 and content.days > 0.5:
            # "Applied 3/14": each cell says itself of what it is.
            continue
        stage = read_stage(name)
        if stage not in TALKS:
            before = roles.get(index - 1, ("", 0))[0]
            is_further = before in INTERVIEWS and content.filled <= contents[index - 1].filled
            stage = "interviewing" if is_further else ""
        if stage:
            kind = "flag" if content.marks > 0.8 and not content.days else "round"
            roles[index] = (f"{kind} {stage}", UNTOLD)


def settle_ways(names: list[str], contents: list[Content], roles: Roles) -> None:
    """Takes crosses beneath "Online", "In person" and "Phone" for how it was sent, and for no talk."""
    ways = [
        at
        for at, (name, one) in enumerate(zip(names, contents, strict=True))
        if (words := plain(name).split()) and WAYS.issuperset(words) and one.filled and one.marks >= 0.5
    ]
    if len(ways) > 1 and any(not read_stage(names[at]) for at in ways):
        for at in ways:
            roles.pop(at, None)


def settle_company(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Tells by the other columns whether "Place", "Where" and "Name" are the company; changes both mappings."""
    at = by_role.get("company")
    if at is not None and "title" not in by_role and plain(names[at]) == "co":
        asking = [i for i, name in enumerate(names) if plain(name) in WHERE and is_short_text(contents[i])]
        if asking:
            # "What" beside "where", and no "Co.".
            roles[at], roles[asking[0]] = ("title", VAGUE), ("company", VAGUE)
            by_role |= {"title": at, "company": asking[0]}
    if "company" not in by_role and "company_title" not in by_role:
        if (at := place_of_work(names, contents, by_role)) is not None:
            # "Place", beside a job, is where one would work for.
            roles[at] = ("company", 30)
            by_role["company"] = at
        # "Name" beside a title is the company's; "Job" and the like beside none is the title.
        for index, name in enumerate(names):
            if index not in roles and plain(name) in ("name", "title") and contents[index].distinct > 0.3:
                roles[index] = ("company", 30)
                break
    settle_client(names, contents, roles, by_role)
    settle_carrier(names, contents, roles, by_role)
    if {"company", "company_title"} <= by_role.keys() and set(plain(names[by_role["company"]]).split()) & PLACES:
        # "Where", beside both names in one column, is a place.
        roles[by_role.pop("company")] = ("location", 60)


def settle_description(contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Takes what a form calls the description of the job for its name, where it is no longer than one; changes both."""
    at, company = by_role.get("posting"), by_role.get("company")
    if at is None or company is None or contents[company].joined > 0.6 or not is_short_text(contents[at]):
        return
    told = by_role.get("title")
    if "company_title" not in by_role and (told is None or roles[told][1] < VAGUE):
        if told is not None:
            del roles[told]
        roles[at] = ("title", VAGUE)
        by_role["title"] = by_role.pop("posting")


def place_of_work(names: list[str], contents: list[Content], by_role: dict[str, int]) -> int | None:
    """The column that says where, and so with whom, beside one for the jobs; None where there is none."""
    if (at := by_role.get("location")) is not None and set(plain(names[at]).split()) & PLACES:
        return at
    job = by_role.get("title")
    if job is None or contents[job].joined > 0.6:
        return None
    asking = [i for i, name in enumerate(names) if plain(name) in WHERE and by_role.get("contact") != i]
    # Where a few places come again and again, it is where the jobs were found.
    return next((i for i in asking if is_short_text(contents[i]) and contents[i].distinct > 0.6), None)


def settle_client(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Takes whom an agency works for as the company where each row names both; changes both mappings."""
    at = by_role.get("company")
    if at is None or not OF_A_MIDDLEMAN.intersection(plain(names[at]).split()):
        return
    for index, name in enumerate(names):
        is_client = index != at and OF_A_CLIENT.intersection(plain(name).split()) and not roles.get(index)
        if is_client and is_short_text(contents[index]) and contents[index].filled >= contents[at].filled:
            roles[index], by_role["company"] = roles.pop(at), index
            if "source" not in by_role:
                roles[at], by_role["source"] = ("source", 40), at
            return


def settle_carrier(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Takes the district of a school, or the group of a house, as the company; changes both mappings."""
    at = by_role.get("company")
    words = set(plain(names[at]).split()) if at is not None else set()
    if at is None or not words & OF_A_PLACE or roles[at][1] > VAGUE:
        return
    carriers = OF_A_CARRIER | OF_A_DISTRICT if words & OF_A_SCHOOL else OF_A_CARRIER
    for index, name in enumerate(names):
        is_open = roles.get(index, ("",))[0] in ("", "notes", "location")
        is_carrier = index != at and is_open and carriers.intersection(plain(name).split())
        if is_carrier and is_short_text(contents[index]) and contents[index].filled >= contents[at].filled:
            roles[index], by_role["company"] = roles[at], index
            roles[at] = ("notes", 1) if has_one(roles, "location") else ("location", 40)
            return


def settle_both_names(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Tells a column of both names from one of either, and finds the title where none is named."""
    both = max((contents[by_role[role]].joined for role in ("company", "company_title") if role in by_role), default=0)
    at = by_role.get("title", -1)
    tasks = [i for i in free(roles, contents) if plain(names[i]) in OF_A_TASK and contents[i].joined > 0.6]
    is_of_all = at >= 0 and is_the_same(contents[at]) and not names_for_sure(names[at])
    if at >= 0 and (both > 0.6 or tasks) and (is_of_all or (tasks and not contents[at].filled)):
        # The project that all lies in, beside the names of its tasks.
        roles[by_role.pop("title")] = ("notes", 1)
    if {"company", "title", "company_title"} <= by_role.keys():
        both_names, company = by_role["company_title"], by_role["company"]
        del roles[both_names]
        if contents[both_names].joined <= 0.6 and contents[both_names].filled > contents[company].filled:
            # "Job employer" beside "job title" and "job employer website".
            del roles[company]
            roles[both_names], by_role["company"] = ("company", 60), both_names
    elif "company" in by_role and "company_title" not in by_role and not is_sure_of("title", roles, by_role):
        # The name of a task beside a company is the job's.
        named = [i for i in free(roles, contents) if plain(names[i]) in OF_A_TASK and contents[i].distinct > 0.3]
        if named and named[0] not in roles:
            roles.pop(by_role.get("title", -1), None)
            by_role["title"] = named[0]
            roles[named[0]] = ("title", 60)
    elif {"company", "company_title"} <= by_role.keys() and contents[by_role["company_title"]].joined <= 0.6:
        # Beside a column for the company, the name of a card is the job's.
        by_role["title"] = by_role["company_title"]
        roles[by_role["title"]] = ("title", 60)
    is_named = has_one(roles, "company", "company_title")
    if not is_named and "title" in by_role and contents[by_role["title"]].joined > 0.6:
        roles[by_role["title"]] = ("company_title", 60)
    if not is_named and "title" not in by_role and any(names):
        fill(roles, "company_title", {i: contents[i].joined * contents[i].distinct for i in free(roles, contents)})
    if "title" not in by_role and "company" in by_role and contents[by_role["company"]].joined > 0.6:
        roles[by_role["company"]] = ("company_title", 60)
    if not has_one(roles, "title", "company_title"):
        of_others = {i for i, name in enumerate(names) if (OF_PERSONS | OF_A_FILE).intersection(plain(name).split())}
        fill(roles, "title", {i: contents[i].titles for i in free(roles, contents) if i not in of_others})


def is_the_same(content: Content) -> bool:
    """Whether the same stands in each of several rows."""
    return content.filled > 1 and round(content.filled * content.distinct) == 1


def is_sure_of(role: str, roles: Roles, by_role: dict[str, int]) -> bool:
    """Whether a column has a role by more than one word of its name."""
    return role in by_role and roles[by_role[role]][1] >= VAGUE


def settle_by_cells(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Finds the address, the pay, the mode of work and what more tells the status by what stands in the cells."""
    if "url" not in by_role:
        unknown = [i for i in range(len(names)) if i not in roles and not names_for_sure(names[i])]
        fill(roles, "url", {i: contents[i].urls for i in unknown}, 0.6)
    if "salary" not in by_role:
        fill(roles, "salary", {i: contents[i].sums for i in free(roles, contents)}, 0.6)
    if "work_mode" not in by_role:
        fill(roles, "work_mode", {i: contents[i].modes for i in free(roles, contents)}, 0.8)
    if "status" in by_role and not contents[by_role["status"]].stages:
        # "Open" and "closed", where another column says more.
        telling = {i: contents[i].stages for i in free(roles, contents) if i not in roles}
        fill(roles, "status_beside", telling, 0.6)


def settle_lone_name(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Finds the title or the company where only the other is known."""
    for wanted in ("company", "title"):
        if not has_one(roles, wanted, "company_title"):
            unknown = [(i, name, contents[i]) for i, name in enumerate(names) if name and i not in roles]
            if (at := most_like(wanted, unknown)) is not None:
                roles[at] = (wanted, 30)
    for wanted in ("company", "title"):
        if not has_one(roles, wanted, "company_title"):
            guessed = [(i, n, contents[i]) for i, n in enumerate(names) if n and is_only_guessed(n, roles.get(i))]
            if (at := like_a_name(wanted, guessed, {role for role, _ in roles.values()} | {ROUND, OTHER})) is not None:
                roles[at] = (wanted, 30)
    if not has_one(roles, "title", "company_title"):
        stand_beside("company", "title", names, contents, roles)
    if not has_one(roles, "company", "company_title"):
        is_open = [roles.get(i, ("", 0))[0] in ("", "notes", "posting") for i in range(len(names))]
        open_ones = [i for i, one in enumerate(contents) if is_open[i] and is_short_text(one)]
        offering = [
            i for i in open_ones if OF_WHO_OFFERS.intersection(plain(names[i]).split()) or ends_on_company(names[i])
        ]
        fill(roles, "company", {i: contents[i].distinct for i in offering})
        fill(roles, "company", {i: contents[i].firms for i in open_ones}, 0.5)
    if not has_one(roles, "company", "company_title"):
        stand_beside("title", "company", names, contents, roles)
    tell_names_apart(names, contents, roles)
    if "title" in by_role and not has_one(roles, "company", "company_title"):
        # The names that all else is about often have no heading.
        unnamed = [i for i in free(roles, contents) if not names[i] and i not in roles and is_short_text(contents[i])]
        fill(roles, "company", {i: contents[i].distinct for i in unnamed}, 0.5)


def tell_names_apart(names: list[str], contents: list[Content], roles: Roles) -> None:
    """Of two guessed columns of names that of the company is the one where hardly any comes again, or the first."""
    at = {role: i for i, (role, score) in roles.items() if score < VAGUE and not known_as(names[i])}
    if {"company", "title"} <= at.keys():
        first, second = sorted((at["company"], at["title"]))
        one, other = (contents[i].distinct - contents[i].titles + contents[i].firms for i in (first, second))
        company, title = (first, second) if one >= other else (second, first)
        roles[company], roles[title] = ("company", roles[company][1]), ("title", roles[title][1])


def is_only_guessed(name: str, role: tuple[str, int] | None) -> bool:
    """Whether a column has no role, or one that a table can do without, by the likeness of its heading alone."""
    is_of_a_file = bool(OF_A_FILE.intersection(plain(name).split()))
    is_spare = role is None or (role[0] in CAN_BE_WITHOUT and role[1] < SURE and not known_as(name))
    return is_spare and not is_of_a_file


def ends_on_company(name: str) -> bool:
    """Whether the innermost name of a nested field is that of the company: "posting details company"."""
    return read_heading(plain(name).rpartition(" ")[2])[:1] == (("company", 100),)


def settle_days(names: list[str], contents: list[Content], roles: Roles, by_role: dict[str, int]) -> None:
    """Tells whether a day is that of applying, of an event to come, or of something else."""
    dated_by = by_role.get("applied_on", -1)
    if (
        dated_by >= 0
        and {"step", "title"} & by_role.keys() == {"title"}
        and OF_AN_EVENT & set(plain(names[dated_by]).split())
    ):
        roles[dated_by] = ("deadline", 60)
    if not {"applied_on", "saved_on", "step_on"} & by_role.keys():
        dated = [i for i, content in enumerate(contents) if content.days > 0.2]
        unknown = [i for i in dated if i not in roles]
        # Where all else is in words that we know, days under another word are of something else.
        known = [bool(read_heading(name)) for index, name in enumerate(names) if name and index not in unknown]
        is_named = any(names[index] for index in unknown) and known.count(True) > KNOWN_ENOUGH * len(known)
        if len(unknown) == 1 and not is_named and comes_first(unknown[0], dated, contents):
            roles[unknown[0]] = ("applied_on", 30)
        if not has_one(roles, "applied_on"):
            like = most_like("applied_on", [(i, names[i], contents[i]) for i in unknown if i not in roles and names[i]])
            if like is not None:
                roles[like] = ("applied_on", 30)
        contacted = [i for i, name in enumerate(names) if bare(name) in CONTACT_DAYS and contents[i].days > 0.5]
        if contacted and not has_one(roles, "applied_on"):
            # In a log of whom one has turned to for work.
            roles[contacted[0]] = ("applied_on", VAGUE)
        for role in ("closed_on", "next_step_on"):
            at = by_role.get(role, -1)
            if at >= 0 and not has_one(roles, "applied_on") and stands_in_all(at, contents):
                # Not every row is closed, or has something to be done.
                roles[at] = ("applied_on", 30) if is_nearly("applied_on", names[at]) else roles[at]
    logged = by_role.get("saved_on")
    if logged is not None and plain(names[logged]) in LOGGED_DAYS and not tells_standing(roles):
        roles[logged] = ("applied_on", 30)


def stands_in_all(index: int, contents: list[Content]) -> bool:
    """Whether a day stands in nearly every row, beneath a heading that would be one of few rows."""
    most = max(content.filled for content in contents)
    return contents[index].days > KNOWN_ENOUGH and contents[index].filled > KNOWN_ENOUGH * most


def has_one(roles: Roles, *wanted: str) -> bool:
    """Whether a column has one of these roles."""
    return any(role in wanted for role, _ in roles.values())


def names_for_sure(name: str) -> bool:
    return any(score >= SURE for _, score in read_heading(name))


def tells_standing(roles: Roles) -> bool:
    """Whether a column says how it goes, or another one when it was applied for."""
    kinds = {role.partition(" ")[0] for role, _ in roles.values()}
    return bool(kinds & {"status", "step", "target_stage", "round", "flag", "applied_on"})


def settle_status(names: list[str], contents: list[Content], roles: Roles) -> None:
    """Finds the status among columns that do not say so: one of stages, or one for each month."""
    has_rounds = any(role.startswith(("round ", "flag ")) for role, _ in roles.values())
    possible = [i for i in free(roles, contents) if contents[i].urls < 0.2]
    unknown = [i for i in possible if i not in roles]
    fill(roles, "status", {i: contents[i].stages for i in (unknown if has_rounds else possible)})
    if not any(role in INTERVIEWS for role, _ in roles.values()):
        # What is to be done next, by a heading that nobody knows, may be what was.
        told = {i: contents[i].stages for i, (role, score) in roles.items() if role == "next_step" and score < SURE}
        fill(roles, "status", told, MOSTLY_TOLD)
        # One that nothing explains is asked about sooner than passed over.
        fill(roles, "status", {i: contents[i].stages for i in unknown}, ENOUGH_TO_ASK)
    of_months = [index for index, name in enumerate(names) if plain(name) in MONTHS]
    if any(roles.get(index, ("", 0))[0] == "status" for index in of_months):
        for index in of_months:
            roles.setdefault(index, ("status_beside", 40))


def comes_first(index: int, dated: list[int], contents: list[Content]) -> bool:
    """Whether a column stands before all others that hold days, and more rows have a day there than in any of these."""
    return index == dated[0] and all(contents[index].filled >= contents[other].filled for other in dated)


def stand_beside(known: str, wanted: str, names: list[str], contents: list[Content], roles: dict) -> None:
    """A column of short texts that nothing explains, next to the company's, is the job's title, and the other way."""
    at = next((index for index, (role, _) in roles.items() if role == known), None)
    of_firms = {i for i, name in enumerate(names) if (OF_A_FIRM | OF_A_FILE).intersection(plain(name).split())}
    # Without names of columns only where others tell when, and how it goes.
    is_bare = not any(names) and {"status", "applied_on"} <= {role for role, _ in roles.values()}
    if at is not None:
        # "Company, town, job".
        behind = (at + 2,) if roles.get(at + 1, ("",))[0] == "location" else ()
        for index in (at + 1, at - 1, *behind) if wanted == "title" else (at - 1, at + 1):
            one = contents[index] if 0 <= index < len(contents) else None
            role, score = roles.get(index, ("", 0))
            # Where each one was found is hardly ever somewhere else.
            is_source = role == "source" and score < VAGUE and one is not None and one.filled > 2 and one.distinct == 1
            is_free = (not role or is_source) and index not in of_firms
            if one and (names[index] or is_bare) and is_free and is_short_text(one):
                roles[index] = (wanted, 20)
                return


def free(roles: Roles, contents: list[Content]) -> list[int]:
    """The columns of short texts that have no role yet."""
    return [i for i, c in enumerate(contents) if roles.get(i, ("", 0))[0] in ("", "notes") and c.length < 40]


def tell_steps(roles: Roles, contents: list[Content], below: list[list[Cell]]) -> None:
    """Where the same jobs come again, an "Action" is what was done; where none does, a "Last event" is the status."""
    by_role = {role: index for index, (role, _) in roles.items()}
    jobs = [[plain(as_text(row[by_role[role]])) for role in ("company", "title") if role in by_role] for row in below]
    # What divides a list names no job.
    jobs = [job for job in jobs if any(job) or not job]
    distinct = len({tuple(job) for job in jobs})
    at = by_role.get("next_step")
    if at is not None and not {"status", "step"} & by_role.keys() and contents[at].stages >= 0.5:
        if distinct < 0.7 * len(jobs):
            roles[at] = ("step", 60)
    elif "step" in by_role and distinct == len(jobs):
        if "status" not in by_role:
            roles[by_role["step"]] = ("status", 60)
        elif not DAYS & by_role.keys() and distinct > 1:
            # "Step: interview" beside "Result: in progress".
            roles[by_role["step"]], roles[by_role["status"]] = ("status", 60), ("status_beside", 60)
        elif contents[by_role["step"]].stages < 0.5:
            # Of what kind each is, and no step of it.
            del roles[by_role["step"]]


def fill(roles: Roles, role: str, shares: dict[int, float], least: float = 0.3) -> None:
    """Gives a role that no heading claims to the column that looks like it, if one does and none has it."""
    best = max(shares, key=lambda i: shares[i], default=None)
    if best is not None and shares[best] > least and not any(role == other for other, _ in roles.values()):
        roles[best] = (role, 40)
