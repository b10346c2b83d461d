"""A company, an application and its history: the fewest rows that a page of this kind can show."""

from django.conf import settings
from django.db import models


class Company(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    name = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "name"], name="floor_company_name")]

    def __str__(self):
        return self.name


class Stage(models.TextChoices):
    SAVED = "saved", "Saved"
    APPLIED = "applied", "Applied"
    SCREENING = "screening", "First conversation"
    INTERVIEWING = "interviewing", "Interviews"
    OFFER = "offer", "Offer"
    ACCEPTED = "accepted", "Accepted"
    REJECTED = "rejected", "A no"
    NO_RESPONSE = "no_response", "No answer"
    WITHDRAWN = "withdrawn", "Withdrawn"
    DECLINED = "declined", "Declined"


class Application(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, db_index=False)
    company = models.ForeignKey(Company, models.CASCADE)
    job_title = models.CharField(max_length=200)
    location = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=60, blank=True)
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.APPLIED)
    applied_on = models.DateField()
    notes = models.TextField(blank=True)
    posting = models.TextField(blank=True)

    class Meta:
        ordering = ["-applied_on", "-id"]
        indexes = [models.Index(fields=["owner", "-applied_on", "-id"], name="floor_by_day")]

    def __str__(self):
        return self.job_title


class StageChange(models.Model):
    application = models.ForeignKey(Application, models.CASCADE, related_name="changes")
    stage = models.CharField(max_length=12, choices=Stage)
    on = models.DateField()

    class Meta:
        ordering = ["on", "id"]

    def __str__(self):
        return self.stage
