"""Sums and signatures beneath a list, which are no applications."""

from __future__ import annotations

from .files import example

HEAD = "Date,Company,Role,Status,Notes,Contact\n2026-02-03,Helio,Planner,Rejected,,\n2026-02-05,Norda,Buyer,Interview,,\n2026-02-09,Tarn,Cook,Applied,,\n"
SAID = "Helio / Planner / rejected / 2026-02-03\nNorda / Buyer / interviewing / 2026-02-05\nTarn / Cook / applied / 2026-02-09"


def below(*lines):
    return HEAD + "\n".join(lines) + "\n"


SUMS = [
    example("labels and numbers in turns", below(",,,,,", "Total sent,3,,Interviews,1,"), SAID),
    example("stages and numbers in turns", below("Applied,1,Interviews,1,Rejected,1"), SAID),
    example("number then label", below("3,applications,1,interview,1,rejection"), SAID),
    example("sum beneath the company", below(",3 companies,,1 interview,,"), SAID),
    example("sum beneath the company 2", below(",3,,1,,"), SAID),
    example("total beneath company", below(",Total: 3,,Interviews: 1,Rejections: 1,"), SAID),
    example("rate", below("Response rate,,66%,,,", "Interview rate,,33%,,,"), SAID),
    example("de sums", below("Gesamt,3,davon Absagen,1,davon offen,2"), SAID),
    example("fr sums", below("Total candidatures,3,Réponses,2,Entretiens,1"), SAID),
    example("es sums", below("Total enviadas,3,Entrevistas,1,Rechazos,1"), SAID),
    example("with colon", below("Sent: 3,Interviews: 1,Offers: 0,,,"), SAID),
    example("beneath status", below(",,Total,3,,", ",,Rejected,1,,", ",,Interviews,1,,"), SAID),
    example("as of", below("Updated,2026-03-27,,,,"), SAID),
    example("printed", below("Printed on 27 March 2026,,,,,Page 1 of 1"), SAID),
    example(
        "weekly totals", HEAD.replace("2026-02-09", "Week 6 total,2,,,,\n2026-02-09") + "Week 7 total,1,,,,\n", SAID
    ),
    example("pl sums", below("Razem,3,Rozmowy,1,Odmowy,1"), SAID),
    example("it sums", below("Totale inviate,3,Colloqui,1,Rifiuti,1"), SAID),
    example(
        "a firm of a number stays", below("2026-02-11,1,Rider,Applied,,"), SAID + "\n1 / Rider / applied / 2026-02-11"
    ),
    example(
        "firm called total", below("2026-02-11,Total,Rider,Applied,,"), SAID + "\nTotal / Rider / applied / 2026-02-11"
    ),
    example("signed", below(",,,,,", "Place date,Leeds 31 March 2026,,,Signature,"), SAID),
    example("signed de", below("Ort / Datum,Kassel 31.03.2026,,Unterschrift,,"), SAID),
    example("signed fr", below("Fait à Lyon le 31/03/2026,,,Signature :,,"), SAID),
    example("signed es", below("Firma del solicitante,,,Fecha: 31/03/2026,,"), SAID),
    example("signed de 2", below("Datum: 31.03.2026,Unterschrift: ____________,,,,"), SAID),
    example("signed it", below("Luogo e data,Pavia 31/03/2026,,Firma,,"), SAID),
    example(
        "declaration",
        below("I confirm that the information above is true and complete.,,,,,", "Signed,_________,,,Date,31/03/2026"),
        SAID,
    ),
    example("signed nl", below("Plaats en datum,Breda 31-03-2026,,Handtekening,,"), SAID),
    example("office use", below("For office use only,,,,,", "Received by,,,Date,,"), SAID),
    example(
        "firm whose name begins like a count",
        "Company,Applied\nPage Turners,2026-03-02\nPage,2026-03-03\nHelio,2026-03-04\n",
        "Page Turners / - / applied / 2026-03-02\nPage / - / applied / 2026-03-03\nHelio / - / applied / 2026-03-04",
    ),
]
