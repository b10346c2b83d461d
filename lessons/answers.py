"""The answers of a debrief by the names of their form fields, all as text: how they are read, compared and written.

What is not named stays as it is, so that a small form, or a save of the one field that was typed in, loses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from django.db import transaction
from django.db.models import F

from applications.models import Rejection
from applications.values import Whose
from debrief.owned import Refused
from interviews.models import Feedback
from lessons import catalogue
from lessons.evidence import suggestions_of, verdict_on
from lessons.models import Cause, Commitment, Debrief, LessonRating, SuggestionVerdict
from lessons.models.commitment import MOST_A_DEBRIEF
from lessons.models.debrief import WRITTEN
from lessons.values import Known, Scale, Verdict

Answers = Mapping[str, str]
TOO_MANY = "Three commitments are the most that one debrief takes. Keep the ones that matter."
# The lesson of a commitment for which none was named: to try and improve.
ANY_LESSON = 5

_ROW = re.compile(r"(cause|commitment)-(\d{1,3})-(text|whose|known|lesson|when|then|kinds)")


def stored_answers(debrief: Debrief) -> dict[str, str]:
    """Every answer as stored. Reads `ratings`, `verdicts`, `causes` and `commitments`, prefetched or not."""
    answers = {name: getattr(debrief, name) for name in (*WRITTEN, "fit")}
    for rating in debrief.ratings.all():
        answers[f"lesson-{rating.lesson_id}-rating"] = "" if rating.rating is None else str(rating.rating)
        answers[f"lesson-{rating.lesson_id}-evidence"] = rating.evidence
    for verdict in debrief.verdicts.all():
        answers[f"lesson-{verdict.lesson_id}-verdict"] = Verdict.of(accepted=verdict.accepted)
    for i, cause in enumerate(debrief.causes.all()):
        answers |= {f"cause-{i}-text": cause.text, f"cause-{i}-whose": cause.whose, f"cause-{i}-known": cause.known}
    for commitment in debrief.commitments.all():
        i = commitment.position - 1
        answers[f"commitment-{i}-lesson"] = str(commitment.lesson_id)
        answers |= {f"commitment-{i}-when": commitment.when, f"commitment-{i}-then": commitment.then}
        answers[f"commitment-{i}-kinds"] = ",".join(commitment.kinds)
    if debrief.rejection:
        answers["whose"] = debrief.rejection.whose
        feedback = getattr(debrief.rejection, "feedback", None)
        answers["feedback"] = feedback.their_words if feedback else ""
    return answers


def rows(answers: Answers, kind: str) -> dict[int, dict[str, str]]:
    """The numbered rows of a kind, cause or commitment."""
    found: dict[int, dict[str, str]] = {}
    for name, value in answers.items():
        match = _ROW.fullmatch(name)
        if match and match[1] == kind:
            found.setdefault(int(match[2]), {})[match[3]] = value
    return dict(sorted(found.items()))


def causes_of(answers: Answers) -> list[tuple[str, str, str]]:
    """The causes that have a text: text, whose, how known. Their numbers do not matter, only their order."""
    return [
        (row["text"], row.get("whose") or Whose.UNKNOWN, row.get("known") or Known.GUESS)
        for row in rows(answers, "cause").values()
        if row.get("text")
    ]


def unit_of(name: str) -> str:
    """What is kept or taken as a whole when two windows differ: one field, but all causes together."""
    return "cause" if name.startswith("cause-") else name


def differing(typed: Answers, stored: Answers, known: Answers) -> list[str]:
    """The units of `typed` that would replace words that the person has not seen.

    `known` is what the window showed as stored when the typing began, as far as it says so.
    """
    units = []
    for name, value in typed.items():
        theirs = stored.get(name, "")
        seen = known[name] == theirs if name in known else theirs == ""
        if unit_of(name) != "cause" and value != theirs and not seen:
            units.append(name)
    mine, theirs = causes_of({**stored, **typed}), causes_of(stored)
    seen = causes_of(known) == theirs if rows(known, "cause") else not theirs
    return [*units, "cause"] if mine != theirs and not seen else units


def without_unchanged(typed: Answers, known: Answers) -> dict[str, str]:
    """What was typed, less what the window already showed as stored."""
    same_causes = rows(known, "cause") and causes_of(typed) == causes_of(known)
    return {
        name: value
        for name, value in typed.items()
        if (not same_causes if unit_of(name) == "cause" else name not in known or known[name] != value)
    }


def record(debrief: Debrief, answers: Answers) -> bool:
    """Writes the answers that are named, in one transaction; whether anything changed, and so the revision counted up.

    The caller holds the lock of the row when it has compared revisions.
    """
    with transaction.atomic():
        changed = [
            _write_texts(debrief, answers),
            _write_ratings(debrief, answers),
            _write_verdicts(debrief, answers),
            _write_causes(debrief, answers),
            _write_commitments(debrief, answers),
            _write_rejection(debrief, answers),
        ]
        if any(changed):
            Debrief.objects.filter(pk=debrief.pk).update(revision=F("revision") + 1)
            debrief.revision += 1
    return any(changed)


def _write_texts(debrief: Debrief, answers: Answers) -> bool:
    fields = [name for name in (*WRITTEN, "fit") if answers.get(name, getattr(debrief, name)) != getattr(debrief, name)]
    for name in fields:
        setattr(debrief, name, answers[name])
    if fields:
        debrief.save(update_fields=fields)
    return bool(fields)


def _write_ratings(debrief: Debrief, answers: Answers) -> bool:
    stored = {rating.lesson_id: rating for rating in debrief.ratings.all()}
    new, changed, emptied = [], [], []
    for text in catalogue.LESSONS:
        row = stored.get(text.number) or LessonRating(debrief=debrief, lesson_id=text.number)
        before = (row.rating, row.evidence)
        if (point := answers.get(f"lesson-{text.number}-rating")) is not None:
            row.rating = int(point) if point else None
        row.evidence = answers.get(f"lesson-{text.number}-evidence", row.evidence)
        if (row.rating, row.evidence) == before:
            continue
        is_empty = row.rating is None and not row.evidence
        (emptied if is_empty else changed if row.pk else new).append(row)
    LessonRating.objects.bulk_create(new)
    LessonRating.objects.bulk_update(changed, ["rating", "evidence"])
    LessonRating.objects.filter(pk__in=[row.pk for row in emptied]).delete()
    return bool(new or changed or emptied)


def _write_verdicts(debrief: Debrief, answers: Answers) -> bool:
    """A verdict freezes its suggestion. Later it may be turned round, but what was suggested, and why, stays."""
    stored = {verdict.lesson_id: verdict for verdict in debrief.verdicts.all()}
    given = {text.number: answers.get(f"lesson-{text.number}-verdict") for text in catalogue.LESSONS}
    given = {number: verdict == Verdict.ACCEPTED for number, verdict in given.items() if verdict}
    turned = [n for n, accepted in given.items() if n in stored and stored[n].accepted != accepted]
    for n in turned:
        SuggestionVerdict.objects.filter(pk=stored[n].pk).update(accepted=given[n])
    new = given.keys() - stored.keys()
    suggestions = suggestions_of(debrief) if new else {}
    verdicts = [verdict_on(debrief, suggestions[n], accepted=given[n]) for n in sorted(new & suggestions.keys())]
    SuggestionVerdict.objects.bulk_create(verdicts)
    return bool(turned or verdicts)


def compare_with_record(debrief: Debrief) -> None:
    """Freezes the suggestions of lessons that were rated without a word on them: whether the rating is the same.

    Those that were taken or left stay as they are.
    """
    rated = LessonRating.objects.filter(debrief=debrief, rating__gte=Scale.MISSED)
    rated = dict(rated.exclude(lesson__in=debrief.verdicts.order_by().values("lesson")).values_list("lesson", "rating"))
    found = suggestions_of(debrief) if rated else {}
    SuggestionVerdict.objects.bulk_create(
        verdict_on(debrief, found[n], accepted=rated[n] == found[n].rating) for n in sorted(rated.keys() & found.keys())
    )


def _write_causes(debrief: Debrief, answers: Answers) -> bool:
    if not rows(answers, "cause"):
        return False
    stored = list(debrief.causes.all())
    before = {
        f"cause-{i}-{field}": getattr(cause, field)
        for i, cause in enumerate(stored)
        for field in ("text", "whose", "known")
    }
    wanted = causes_of({**before, **answers})
    if wanted == causes_of(before):
        return False
    for i, (text, whose, known) in enumerate(wanted):
        cause = stored[i] if i < len(stored) else Cause(debrief=debrief)
        cause.text, cause.whose, cause.known = text, whose, known
        cause.save()
    Cause.objects.filter(pk__in=[cause.pk for cause in stored[len(wanted) :]]).delete()
    return True


def placed(answers: Answers, stored: Mapping[int, Commitment]) -> dict[int, dict[str, str]]:
    """The rows by their position, 1 to 3. A row with a higher number takes a free position; Refused when none is."""
    numbered = rows(answers, "commitment")
    placed = {i + 1: row for i, row in numbered.items() if i < MOST_A_DEBRIEF}
    for i, row in numbered.items():
        if i >= MOST_A_DEBRIEF and (row.get("when") or row.get("then")):
            taken = {p for p, c in stored.items() if p not in placed} | {
                p for p, r in placed.items() if any(r.values())
            }
            free = [position for position in range(1, MOST_A_DEBRIEF + 1) if position not in taken]
            if not free:
                raise Refused(TOO_MANY)
            placed[free[0]] = row
    return placed


def _write_commitments(debrief: Debrief, answers: Answers) -> bool:
    stored = {commitment.position: commitment for commitment in debrief.commitments.all()}
    changed = False
    for position, row in placed(answers, stored).items():
        commitment = stored.get(position) or Commitment(
            debrief=debrief, position=position, lesson_id=ANY_LESSON, made_on=debrief.owner.today()
        )
        before = (commitment.lesson_id, commitment.when, commitment.then, commitment.kinds)
        commitment.lesson_id = int(row.get("lesson") or commitment.lesson_id)
        commitment.when, commitment.then = row.get("when", commitment.when), row.get("then", commitment.then)
        if (kinds := row.get("kinds")) is not None:
            commitment.kinds = [kind for kind in kinds.split(",") if kind]
        if not (commitment.when or commitment.then):
            changed |= _take_out(commitment)
        elif (commitment.lesson_id, commitment.when, commitment.then, commitment.kinds) != before:
            commitment.revision += 1 if commitment.pk else 0
            commitment.save()
            changed = True
    return changed


def _take_out(commitment: Commitment) -> bool:
    """An emptied commitment goes; one that was tried in an interview keeps its record, and is dropped."""
    if not commitment.pk:
        return False
    if commitment.checks.exists():
        Commitment.objects.filter(pk=commitment.pk).update(
            debrief=None, position=None, dropped_on=commitment.owner.today(), revision=F("revision") + 1
        )
    else:
        commitment.delete()
    return True


def _write_rejection(debrief: Debrief, answers: Answers) -> bool:
    rejection, changed = debrief.rejection, False
    if rejection is None:
        return False
    whose = answers.get("whose") or rejection.whose
    if whose != rejection.whose:
        Rejection.objects.filter(pk=rejection.pk).update(whose=whose, revision=F("revision") + 1)
        rejection.whose, changed = whose, True
    feedback = getattr(rejection, "feedback", None) or Feedback(rejection=rejection)
    words = answers.get("feedback", feedback.their_words)
    if words != feedback.their_words:
        feedback.their_words = words
        feedback.answered_on = (feedback.answered_on or debrief.owner.today()) if words else None
        feedback.revision += 1 if feedback.pk else 0
        if words or feedback.asked_on:
            feedback.save()
        else:
            feedback.delete()
        changed = True
    return changed
