"""One factory per model, with the least that is valid. Days are counted back from the owner's today."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone

from accounts.models import Invitation as AccountInvitation
from accounts.models import User
from applications.models import Application, Company, Contact, Note, Rejection
from exchange.models import (
    ApiToken,
    FeedToken,
    IdempotencyKey,
    ImportBatch,
    ImportedRow,
    Invitation,
    Mapping,
    Transfer,
    Trash,
)
from exchange.values import TransferKind, TransferState
from interviews.models import (
    AskedQuestion,
    Feedback,
    Interview,
    OwnQuestion,
    QuestionUse,
    RehearsalCard,
    Story,
    StoryTold,
    Weakness,
    WeaknessNote,
)
from lessons.models import (
    Cause,
    Commitment,
    CommitmentCheck,
    Debrief,
    Gap,
    LessonRating,
    SuggestionVerdict,
)

counter = itertools.count(1)


def make_user(email: str = "", **fields) -> User:
    return User.objects.create_user(email or f"person{next(counter)}@example.org", "correct horse battery", **fields)


def days_ago(owner: User, days: int) -> date:
    return owner.today() - timedelta(days=days)


def make_company(owner: User, name: str = "") -> Company:
    return Company.objects.named(owner, name or f"Company {next(counter)}")


def make_contact(owner: User, company: Company | None = None, **fields) -> Contact:
    fields.setdefault("name", "Priya Anand")
    return Contact.objects.create(company=company or make_company(owner), **fields)


def make_application(owner: User, company: str = "", *, days: int = 30, **fields) -> Application:
    """An application of `days` ago; another stage is entered through its verb, today."""
    fields.setdefault("job_title", "Planning analyst")
    fields.setdefault("applied_on", days_ago(owner, days))
    return Application.objects.create(company=make_company(owner, company), **fields)


def make_rejection(owner: User, application: Application | None = None, *, days: int = 0, **fields) -> Rejection:
    return (application or make_application(owner)).reject(days_ago(owner, days), **fields)


def make_note(owner: User, application: Application | None = None, **fields) -> Note:
    fields.setdefault("text", "They will call on Friday.")
    return Note.objects.create(application=application or make_application(owner), on=owner.today(), **fields)


def make_interview(owner: User, application: Application | None = None, *, days: float = 3, **fields) -> Interview:
    """An interview `days` from now; a negative number lies back."""
    fields.setdefault("starts_at", timezone.now() + timedelta(days=days))
    fields.setdefault("zone", owner.zone)
    return Interview.objects.create(application=application or make_application(owner), **fields)


def make_asked(owner: User, interview: Interview | None = None, **fields) -> AskedQuestion:
    fields.setdefault("text", "Why us?")
    return AskedQuestion.objects.create(interview=interview or make_interview(owner, days=-1), **fields)


def make_story(owner: User, **fields) -> Story:
    fields.setdefault("title", "The Sunday rota")
    return Story.objects.create(owner=owner, **fields)


def make_told(owner: User, story: Story | None = None, interview: Interview | None = None, **fields) -> StoryTold:
    return StoryTold.objects.create(
        story=story or make_story(owner), interview=interview or make_interview(owner, days=-1), **fields
    )


def make_own_question(owner: User, **fields) -> OwnQuestion:
    fields.setdefault("text", "What would a good first month look like?")
    return OwnQuestion.objects.create(owner=owner, **fields)


def make_use(owner: User, interview: Interview | None = None, **fields) -> QuestionUse:
    return QuestionUse.objects.create(
        question=make_own_question(owner), interview=interview or make_interview(owner), **fields
    )


def make_weakness(owner: User, **fields) -> Weakness:
    fields.setdefault("name", "I start too many things")
    return Weakness.objects.create(owner=owner, **fields)


def make_weakness_note(owner: User, **fields) -> WeaknessNote:
    return WeaknessNote.objects.create(weakness=make_weakness(owner), on=owner.today(), text="Two at once, not five.")


def make_card(owner: User, asked: AskedQuestion | None = None, **fields) -> RehearsalCard:
    """Of a question they asked, or of a story."""
    return RehearsalCard.objects.create(asked=asked, story=None if asked else make_story(owner), **fields)


def make_feedback(owner: User, rejection: Rejection | None = None, **fields) -> Feedback:
    fields.setdefault("asked_on", owner.today())
    return Feedback.objects.create(rejection=rejection or make_rejection(owner), **fields)


def make_debrief(owner: User, rejection: Rejection | None = None, **fields) -> Debrief:
    debrief = Debrief.begin(rejection or make_rejection(owner))
    for name, value in fields.items():
        setattr(debrief, name, value)
    debrief.save()
    return debrief


def make_rating(owner: User, debrief: Debrief | None = None, lesson: int = 3, **fields) -> LessonRating:
    fields.setdefault("rating", 2)
    return LessonRating.objects.create(debrief=debrief or make_debrief(owner), lesson_id=lesson, **fields)


def make_verdict(owner: User, debrief: Debrief | None = None) -> SuggestionVerdict:
    return SuggestionVerdict.objects.create(
        debrief=debrief or make_debrief(owner),
        lesson_id=3,
        rule="asked-none",
        suggested=1,
        because="None asked.",
        accepted=True,
    )


def make_cause(owner: User, debrief: Debrief | None = None, **fields) -> Cause:
    fields.setdefault("text", "They had someone inside.")
    return Cause.objects.create(debrief=debrief or make_debrief(owner), **fields)


def make_commitment(owner: User, debrief: Debrief | None = None, **fields) -> Commitment:
    debrief = debrief or make_debrief(owner)
    defaults = {
        "lesson_id": 3,
        "position": debrief.commitments.count() + 1,
        "when": "they ask for questions",
        "then": "ask the first on my card",
        "made_on": owner.today(),
    }
    return Commitment.objects.create(debrief=debrief, **defaults | fields)


def make_check(owner: User, commitment: Commitment | None = None, **fields) -> CommitmentCheck:
    defaults = {"came_up": True, "kept": "yes", "helped": "partly"}
    return CommitmentCheck.objects.create(
        commitment=commitment or make_commitment(owner), interview=make_interview(owner, days=-1), **defaults | fields
    )


def make_gap(owner: User, **fields) -> Gap:
    fields.setdefault("name", f"Forecasting {next(counter)}")
    return Gap.objects.create(owner=owner, **fields)


def make_batch(owner: User, **fields) -> ImportBatch:
    defaults = {"name": "tracker.csv", "content": b"Company,Job title,Status\nHelio Systems,Planner,Applied\n"}
    return ImportBatch.objects.create(owner=owner, **defaults | fields)


def make_imported_row(owner: User, batch: ImportBatch | None = None, **fields) -> ImportedRow:
    defaults = {"number": 2, "table": "applications.application", "key": 1}
    return ImportedRow.objects.create(batch=batch or make_batch(owner), **defaults | fields)


def make_mapping(owner: User, **fields) -> Mapping:
    return Mapping.objects.create(owner=owner, **{"signature": f"{next(counter):064}"} | fields)


def make_invitation(owner: User, interview: Interview | None = None, **fields) -> Invitation:
    fields.setdefault("uid", f"{next(counter)}@example.org")
    return Invitation.objects.create(interview=interview or make_interview(owner), **fields)


def make_trash(owner: User) -> Trash:
    """Of a note that was deleted."""
    return Trash.objects.throw_away("A note", make_note(owner))


def make_feed_token(owner: User, **fields) -> FeedToken:
    return FeedToken.objects.create(owner=owner, **{"digest": f"{next(counter):064}"} | fields)


def make_api_token(owner: User, **fields) -> ApiToken:
    defaults = {"name": "A script", "digest": f"{next(counter):064}", "hint": "dbf_1234", "scopes": ["read"]}
    return ApiToken.objects.create(owner=owner, **defaults | fields)


def make_idempotency_key(owner: User, **fields) -> IdempotencyKey:
    defaults = {"key": f"key-{next(counter)}", "request_digest": "0" * 64}
    return IdempotencyKey.objects.create(owner=owner, **defaults | fields)


def make_account_invitation(owner: User, **fields) -> AccountInvitation:
    defaults = {"digest": f"{next(counter):064}", "expires_at": timezone.now() + timedelta(days=7)}
    return AccountInvitation.objects.create(made_by=owner, **defaults | fields)


def make_passkey(owner: User, name: str = "A key") -> Authenticator:
    """A passkey as a device would make it, but for the device: nobody holds the other half."""
    from fido2.cose import ES256
    from fido2.utils import websafe_encode
    from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

    key = f"passkey-{next(counter)}".encode()
    public = ES256({1: 2, 3: -7, -1: 1, -2: b"x" * 32, -3: b"y" * 32})
    data = AttestedCredentialData.create(bytes(16), key, public)
    flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV | AuthenticatorData.FLAG.AT
    made = AttestationObject.create("none", AuthenticatorData.create(bytes(32), flags, 0, data), {})
    client = b'{"type": "webauthn.create", "challenge": "", "origin": "http://localhost"}'
    response = {"clientDataJSON": websafe_encode(client), "attestationObject": websafe_encode(bytes(made))}
    names = {"id": websafe_encode(key), "rawId": websafe_encode(key), "type": "public-key"}
    credential = names | {"response": response, "clientExtensionResults": {"credProps": {"rk": True}}}
    return Authenticator.objects.create(user=owner, type="webauthn", data={"name": name, "credential": credential})


def make_code_app(owner: User) -> Authenticator:
    """An app that shows codes, and the recovery codes that come with it; one a person."""
    for kind, data in (("recovery_codes", {"seed": "00" * 40, "used_mask": 0}), ("totp", {"secret": "JBSWY3DP" * 4})):
        app, _ = Authenticator.objects.get_or_create(user=owner, type=kind, defaults={"data": data})
    return app


def make_session(owner: User, **fields) -> UserSession:
    """A device where the person is signed in; its session is there too."""
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(owner.pk), owner.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session.save()
    fields = {"ip": "192.0.2.7", "user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"} | fields
    return UserSession.objects.create(user=owner, session_key=session.session_key, **fields)


def make_transfer(owner: User, **fields) -> Transfer:
    """An export whose file lies ready."""
    fields = {"kind": TransferKind.EXPORT_JSON, "state": TransferState.DONE} | fields
    transfer = Transfer.objects.create(owner=owner, **fields)
    transfer.path.write_text("{}")
    return transfer
