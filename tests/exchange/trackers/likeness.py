"""Headings that nobody has taught: read by what they are like, and by what stands beneath and beside them."""

from __future__ import annotations

from .files import example

LIKENESS = [
    example(
        "rounds by their level, and two behind them that only their place explains",
        """
Company,Role,Applied on,L1,L2,Managerial,HR
Helio,Tester,2026-02-03,Cleared,Cleared,Cleared,Cleared
Norda,Planner,2026-02-04,Cleared,Rejected,,
Tarn,Analyst,2026-02-05,Cleared,Scheduled 12-Feb,,
Wexley,Clerk,2026-02-06,,,,
""",
        """
Helio / Tester / interviewing / 2026-02-03
Norda / Planner / rejected / 2026-02-04
Tarn / Analyst / interviewing / 2026-02-05
Wexley / Clerk / applied / 2026-02-06
""",
    ),
    example(
        "a test among talks, in French",
        """
Entreprise,Poste,Envoyé le,Appel RH,Test métier,Entretien DRH,Retour
Helio,Comptable,03/02/2026,05/02/2026,,,
Norda,Acheteur,04/02/2026,,10/02/2026,,
Tarn,Assistant,05/02/2026,,,,Refus
Wexley,Cuisinier,16/02/2026,18/02/2026,19/02/2026,20/02/2026,
""",
        """
Helio / Comptable / screening / 2026-02-03
Norda / Acheteur / screening / 2026-02-04
Tarn / Assistant / rejected / 2026-02-05
Wexley / Cuisinier / interviewing / 2026-02-16
""",
    ),
    example(
        "a talk of which nobody can say how far it is, behind a word that something has arrived, in Dutch",
        """
Bedrijf,Functie,Verstuurd,Bevestigd,Kennismaking,Verdiepend gesprek,Uitkomst
Helio,Planner,03-02-2026,04-02-2026,10-02-2026,,
Norda,Inkoper,14-02-2026,15-02-2026,21-02-2026,28-02-2026,
Tarn,Kok,15-02-2026,,,,afgewezen
Wexley,Klerk,16-02-2026,17-02-2026,,,
""",
        """
Helio / Planner / - / 2026-02-03
Norda / Inkoper / interviewing / 2026-02-14
Tarn / Kok / rejected / 2026-02-15
Wexley / Klerk / applied / 2026-02-16
""",
    ),
    example(
        "a place between the company and the job, which nothing explains",
        """
School,County,Brolm,Emailed on,Any answer?
Birch Lodge,Mayo,"Music, 12 hrs",2026-02-03,Rejected
Elm Lodge,Clare,"Maths, 20 hrs",2026-02-16,
Ash Lodge,Kerry,"Sport, 14 hrs",2026-02-19,Interview
""",
        """
Birch Lodge / Music, 12 hrs / rejected / 2026-02-03
Elm Lodge / Maths, 20 hrs / applied / 2026-02-16
Ash Lodge / Sport, 14 hrs / interviewing / 2026-02-19
""",
    ),
    example(
        "a centre that would else be a place, in Spanish",
        """
Centro,Vacante,Horario,CV enviado,Qué me dicen
Escuela Abedul,Profesora de música,completo,03/02/2026,Rechazada
Escuela Olmo,Auxiliar,18 h,16/02/2026,Entrevista el 20
Escuela Fresno,Maestra,medio,19/02/2026,
""",
        """
Escuela Abedul / Profesora de música / rejected / 2026-02-03
Escuela Olmo / Auxiliar / interviewing / 2026-02-16
Escuela Fresno / Maestra / applied / 2026-02-19
""",
    ),
    example(
        "a day in every row, beneath a name that could be of what is to be done",
        """
Farm,Job,Rang on,Result so far
Helio Dairy,Milker,2026-02-03,Rejected
Norda Sheep,Shepherd,2026-02-14,Interview
Tarn Orchards,Picker,2026-02-15,
""",
        """
Helio Dairy / Milker / rejected / 2026-02-03
Norda Sheep / Shepherd / interviewing / 2026-02-14
Tarn Orchards / Picker / applied / 2026-02-15
""",
    ),
    example(
        "that it goes on, beside notes of one's own that tell more, in Spanish",
        """
Oferta,Empresa,Inscrito el,Estado,Mis notas
Planner,Helio,13/02/2026,Descartado,
Cajera,Norda,14/02/2026,En proceso,entrevista con la jefa el 29
Mozo,Tarn,16/02/2026,En proceso,
""",
        """
Helio / Planner / rejected / 2026-02-13
Norda / Cajera / - / 2026-02-14
Tarn / Mozo / applied / 2026-02-16
""",
    ),
    example(
        "what is kept for a word that few use, or beneath a question for an answer, beside a day of applying",
        """
Hotel,Puesto,Envié CV el,¿Respondieron?
Helio,Camarero,2026-02-03,with them
Norda,Cocinera,2026-02-14,Todavía no
Tarn,Recepción,2026-02-15,Entrevista
""",
        """
Helio / Camarero / -|applied / 2026-02-03
Norda / Cocinera / -|applied / 2026-02-14
Tarn / Recepción / interviewing / 2026-02-15
""",
    ),
    example(
        "names that nobody knows above days without a year",
        """
# Forges I tried

| Spot | Station | Walked in / sent | How it went |
|------|---------|------------------|-------------|
| Birch Forge | welder | 3/4 | said no |
| Elm Works | smith | 3/5 | interview on Friday |
| Ash Mill | welder | 3/7 | |
| Oak Yard | smith | 3/9 | rejected |
""",
        """
Birch Forge / welder / rejected / -
Elm Works / smith / interviewing / -
Ash Mill / welder / applied / -
Oak Yard / smith / rejected / -
""",
        file="forges.md",
    ),
    example(
        "a talk behind others that more have had than these, and so none",
        """
Company,Role,Date Applied,Date Interview,Did CL
Helio,Planner,2026-02-03,,Yes
Norda,Buyer,2026-02-14,2026-02-20,Yes
Tarn,Cook,2026-02-15,,Yes
""",
        """
Helio / Planner / applied / 2026-02-03
Norda / Buyer / interviewing / 2026-02-14
Tarn / Cook / applied / 2026-02-15
""",
    ),
]
