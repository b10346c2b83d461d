from __future__ import annotations

from datetime import date
from random import Random

from django.db import transaction

from applications.folding import name_key
from applications.models import Application, Company, Contact, Note, Rejection, StageChange
from applications.values import Channel, Stage
from interviews.models import Interview
from lessons.values import State

from . import names, sayings
from .kit import Kit
from .plan import No, Plan, Talk, plan_search, weighted
from .reflection import Reflection, judge_suggestions
from .rows import Rows
from .voice import Voice
from .wins import Told, Wins

SMALL_TALK = ("recruiter", "phone")


def seed_search(
    user, applications: int, today: date, seed: int, years: float | None = None, *, posting_bytes: int = 0
) -> None:
    """Writes a made-up search of so many applications up to the day before `today`; the same for the same seed and day.

    A small one spans six weeks, a large one up to three years, or `years`. With `posting_bytes` each application has a
    posting of about that length.
    """
    rng = Random(seed)  # noqa: S311, made-up lives need no secret chance
    with transaction.atomic():
        Search(user, today, rng, posting_bytes).make(plan_search(rng, applications, today, years))


class Search:
    def __init__(self, user, today: date, rng: Random, posting_bytes: int) -> None:
        self.user, self.today, self.rng, self.posting_bytes = user, today, rng, posting_bytes
        self.rows, self.voice = Rows(user, rng), Voice(rng)
        self.kit = Kit(self.rows, self.voice)
        self.companies: list[tuple[Company, str]] = []
        self.told: list[Told] = []

    def make(self, plans: list[Plan]) -> None:
        if not plans:
            return
        begins_on = plans[0].begins_on
        reflection = Reflection(self.rows, self.voice, begins_on, self.today)
        self.kit.fill(begins_on)
        fresh = self.company_names(len(plans))
        for plan in plans:
            self.make_application(plan, fresh, reflection)
        self.kit.find_gaps(begins_on)
        reflection.commit()
        self.kit.rehearse(self.today)
        wins = Wins(reflection)
        for told in self.told:
            wins.reflect(told)
        self.rows.write()
        judge_suggestions(self.user, self.rng)

    def company_names(self, count: int) -> list[tuple[str, str]]:
        """Names never used before, each with what the company does; the nicest come first."""
        sector_of = {word: sector for sector, words in names.SECTORS.items() for word in words.split()}
        first = [(name, sector_of.get(name.split()[1], "retail")) for name in names.FIRST_COMPANIES]
        pairs = [(f"{a} {b}", sector) for a in names.COMPANY_FIRST for b, sector in sector_of.items()]
        self.rng.shuffle(first)
        return [*first, *self.rng.sample(pairs, min(count, len(pairs)))][::-1]

    def company(self, fresh: list[tuple[str, str]]) -> tuple[Company, str]:
        """Now and then somewhere one has applied before."""
        if self.companies and (not fresh or (len(self.companies) > 20 and self.rng.random() < 0.06)):
            return self.rng.choice(self.companies)
        name, sector = fresh.pop()
        company = self.rows.add(Company, owner=self.user, name=name, name_key=name_key(name))
        self.companies.append((company, sector))
        return self.companies[-1]

    def make_application(self, plan: Plan, fresh: list[tuple[str, str]], reflection: Reflection) -> None:
        rng = self.rng
        company, sector = self.company(fresh)
        job = f"{rng.choice(names.GRADES)} {rng.choice(names.JOBS[sector])}".strip().capitalize()
        person = self.voice.person()
        forecasts = [talk.forecast for talk in plan.talks if talk.forecast]
        slots = {
            "name": (self.user.name.split() or ["applicant"])[0],
            "company": company.name,
            "job": job.lower(),
            "topic": rng.choice(names.TOPICS[sector]),
            "person": person.split()[0],
            "place": rng.choice(names.PLACES),
            "n": rng.choice((6, 9, 12, 40, 60, 140, 300)),
            "weekday": rng.choice(("Tuesday", "Wednesday", "Thursday")),
            "forecast": forecasts[-1] if forecasts else 60,
        }
        application = self.application(plan, company, job, slots)
        for stage, on in plan.steps:
            self.rows.add(StageChange, application=application, stage=stage, on=on, recorded_at=self.rows.moment(on, 8))
        contacts = self.contacts(company, application, person) if plan.talks else []
        self.messages(plan, application, slots)
        talks = [(talk, self.interview(talk, application, contacts, slots)) for talk in plan.talks]
        nos = [(no, self.rejection(no, application, slots)) for no in plan.nos]
        self.kit.use(talks, slots, reflection.progress)
        reflection.reflect(talks, nos, slots)
        self.told.append(Told(plan, application, talks, slots))

    def application(self, plan: Plan, company: Company, job: str, slots: dict) -> Application:
        rng, rows = self.rng, self.rows
        stage, stage_on = plan.steps[-1]
        applied_on = next((on for step, on in plan.steps if step == Stage.APPLIED), None)
        pay = rng.randrange(36, 62)
        paid = rng.random() < 0.35
        share = (plan.begins_on - self.today).days
        return rows.add(
            Application,
            company=company,
            job_title=job,
            url=f"https://jobs.example/{company.name.lower().replace(' ', '-')}/{rng.randrange(1000, 9999)}",
            source=plan.source or weighted(rng, dict(names.SOURCES)),
            location=slots["place"],
            work_mode=weighted(rng, {"hybrid": 50, "onsite": 31, "remote": 14, "": 5}),
            salary_min=pay * 1000 if paid else None,
            salary_max=(pay + rng.randrange(3, 9)) * 1000 if paid else None,
            salary_currency="EUR" if paid else "",
            salary_period="year" if paid else "",
            posting=self.voice.posting(slots, self.posting_bytes),
            resume=rng.choice(names.RESUMES).format(n=max(1, 4 + share // 14)) if applied_on else "",
            excitement=rng.choice((None, None, 2, 3, 3, 4)),
            hours_spent=rng.choice((None, None, 0.5, 1, 1.5, 2, 3)),
            next_step=plan.next_step,
            next_step_on=plan.next_step_on,
            notes=self.voice.say("note", sayings.APPLICATION_NOTES, slots) if rng.random() < 0.3 else "",
            archived_at=rows.moment(stage_on, 20) if plan.archived else None,
            created_at=rows.moment(plan.begins_on, 7),
            stage=stage,
            stage_on=stage_on,
            applied_on=applied_on,
        )

    def contacts(self, company: Company, application: Application, person: str) -> list[Contact]:
        people = [person] if self.rng.random() < 0.6 else [person, self.voice.person()]
        found = [
            self.rows.add(
                Contact,
                company=company,
                name=name,
                role=self.rng.choice(names.ROLES),
                email=f"{name.split()[0].lower()}@{company.name.split()[0].lower()}.example",
                notes=self.rng.choice(names.PERSON_NOTES),
            )
            for name in people
        ]
        for contact in found:
            self.rows.add(Contact.applications.through, contact=contact, application=application)
        return found

    def messages(self, plan: Plan, application: Application, slots: dict) -> None:
        def note(kind: str, on: date, options: tuple[str, ...]) -> None:
            text = self.voice.say(f"{kind} message", options, slots)
            self.rows.add(Note, application=application, on=on, kind=kind, text=text)

        for stage, on in plan.steps:
            if stage == Stage.APPLIED and self.rng.random() < 0.25:
                note("received", on, sayings.RECEIPTS)
            elif stage in (Stage.SCREENING, Stage.INTERVIEWING) and not plan.nos[:-1]:
                note(
                    "received", on, sayings.INVITATIONS[3:] if stage == Stage.INTERVIEWING else sayings.INVITATIONS[:3]
                )
        for talk in plan.talks:
            if talk.on < self.today and self.rng.random() < 0.3:
                note("sent", talk.on, sayings.SENT)
        if self.rng.random() < 0.08:
            note("note", plan.steps[-1][1], sayings.OWN_NOTES)

    def interview(self, talk: Talk, application: Application, contacts: list[Contact], slots: dict) -> Interview:
        rng, rows = self.rng, self.rows
        starts_at = rows.moment(talk.on, talk.hour, rng.choice((0, 0, 30)))
        over = talk.on < self.today
        logged = over and talk.logged
        after = talk.forecast is not None and logged and rng.random() < 0.4
        phone = talk.kind in SMALL_TALK
        row = rows.add(
            Interview,
            application=application,
            kind=talk.kind,
            round=talk.round,
            starts_at=starts_at,
            zone=self.user.zone,
            minutes=rng.choice((20, 30)) if phone else rng.choice((45, 60, 90)),
            medium="phone" if talk.kind == "phone" else rng.choice(("video", "video", "onsite")),
            notes=self.voice.say("preparation", sayings.PREPARATION, slots),
            hours_spent=rng.choice((None, 1, 2, 3)) if logged else None,
            outcome=talk.outcome,
            logged_at=rows.moment(talk.on, 18, rng.randrange(60)) if logged else None,
            forecast_before=talk.forecast,
            forecast_before_at=rows.moment(talk.on, 7, rng.randrange(60)) if talk.forecast is not None else None,
            forecast_seals_at=starts_at,
            forecast_after=min(95, talk.forecast + rng.choice((-15, -5, 5, 10))) if after else None,
            forecast_after_at=rows.moment(talk.on, 18, 59) if after else None,
        )
        if row.medium == "video":
            row.place = f"https://meet.example/{rng.getrandbits(40):x}"
        elif row.medium == "onsite":
            row.place = slots["place"]
        if logged:
            for scale in ("rapport", "myself", "tone", "energy"):
                setattr(row, scale, rng.choice((None, 2, 3, 3, 3, 4)))
        for contact in contacts[: 1 if phone else 2]:
            rows.add(Interview.contacts.through, interview=row, contact=contact)
        return row

    def rejection(self, no: No, application: Application, slots: dict) -> Rejection:
        change = next(
            row
            for row in reversed(self.rows.made[StageChange])
            if row.application is application and row.stage == Stage.REJECTED
        )
        unseen = no.stage == Stage.APPLIED
        channel = weighted(self.rng, {"email": 80, "portal": 20} if unseen else {"email": 70, "phone": 26, "letter": 4})
        words = self.voice.their_words(no.family, channel, slots, unseen=unseen)
        if no.debrief != State.DRAFT and self.rng.random() < 0.08:
            words = ""
        return self.rows.add(
            Rejection,
            application=application,
            change=change,
            rejected_on=no.on,
            stage=no.stage,
            channel=Channel(channel),
            their_words=words,
            reason_family=no.family,
            whose=no.whose,
            reopened_on=no.reopened_on,
        )
