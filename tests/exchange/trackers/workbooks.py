"""Workbooks, with what only they have: several tabs, fills, rows struck through, merged cells; and text out of one."""

from __future__ import annotations

from .files import GREEN, RED, STRUCK, example, ods, xlsx


def row(number: int, style: int) -> dict[str, int]:
    return {f"{column}{number}": style for column in "ABC"}


PLAIN = [
    ["Company", "Role", "Applied"],
    ["Helio", "Planner", "2026-03-04"],
    ["Norda", "Buyer", "2026-03-05"],
    ["Tarn", "Cook", "2026-03-06"],
]

WORKBOOKS = [
    example(
        "Unicode text of a spreadsheet",
        "Company\tPosition\tDate Sent\tCurrent Status\tComments\r\n"
        'Helio\tPlanner\t3-Nov-25\tAwaiting response\t"good ""vibe"""\r\n'
        "Norda\tBuyer\t17-Nov-25\tTelephone interview done\t\r\n"
        "Tarn\tAnalyst\t18-Nov-25\tUnsuccessful\t\r\n"
        "Quarry\tLead\t19-Nov-25\tVerbal offer\t\r\n",
        """
Helio / Planner / applied / 2025-11-03
Norda / Buyer / screening / 2025-11-17
Tarn / Analyst / rejected / 2025-11-18
Quarry / Lead / offer / 2025-11-19
""",
        file="jobs.txt",
        encoding="utf-16",
    ),
    example(
        "ODS with a title and a sum",
        ods(
            [
                ["Bewerbungsübersicht 2025"],
                [""],
                [
                    "Arbeitgeber",
                    "Tätigkeit",
                    "Bewerbung verschickt",
                    "Eingangsbestätigung",
                    "Vorstellungsgespräch",
                    "Ergebnis",
                ],
                ["Kranz", "Koch", "@2025-11-03", "@2025-11-05", "@2025-11-14", "Absage"],
                ["Ostwind", "Bäcker", "@2025-11-10", "", "", ""],
                ["Talblick", "Kellner", "@2025-11-12", "@2025-11-13", "@2025-11-20", ""],
                ["Summe", "3"],
            ]
        ),
        """
Kranz / Koch / rejected / 2025-11-03
Ostwind / Bäcker / applied / 2025-11-10
Talblick / Kellner / interviewing / 2025-11-12
""",
        file="uebersicht.ods",
    ),
    example(
        "a tab per status",
        xlsx(
            {
                "Applied": [
                    ["Company", "Role", "Date", "Link"],
                    ["Helio", "Planner", "@45964", "https://helio.example"],
                    ["Norda", "Buyer", "@45968", None],
                ],
                "Rejected": [["Company", "Role", "Date", "Link"], ["Tarn", "Analyst", "@45950", None]],
                "To apply": [["Company", "Role", "Date", "Link"], ["Quarry", "Lead", None, "https://quarry.example"]],
            }
        ),
        """
Helio / Planner / applied / 2025-11-03
Norda / Buyer / applied / 2025-11-07
Tarn / Analyst / rejected / 2025-10-20|-
Quarry / Lead / saved / -
""",
        file="jobs.xlsx",
    ),
    example(
        "workbook with merged companies and serial days",
        xlsx(
            {
                "Tracker": [
                    ["My applications", None, None, None],
                    ["Company", "Position", "Applied on", "Status"],
                    ["Helio", "Planner", "@45964", "Rejected"],
                    [None, "Senior Planner", "@45968", "Applied"],
                    ["Norda", "Buyer", 45970, "1st interview"],
                ]
            },
            merged=("A1:D1", "A3:A4"),
        ),
        """
Helio / Planner / rejected / 2025-11-03
Helio / Senior Planner / applied / 2025-11-07
Norda / Buyer / interviewing / 2025-11-09
""",
        file="tracker.xlsx",
    ),
    example(
        "workbook, one tab a month",
        xlsx(
            {
                "Sept 2025": [
                    ["Where", "What", "Applied", "Status", "Salary"],
                    ["Verbena", "Line cook", "@45901", "no", 41000],
                    ["Willow", "Sous chef", "@45910", "trial shift", 52000],
                ],
                "Oct 2025": [
                    ["Where", "What", "Applied", "Status", "Salary"],
                    ["Yarrow", "Head chef", "@45933", "waiting", None],
                    ["Zinnia", "Pastry chef", "@45940", "hired!!", None],
                ],
                "Ideas": [["food truck?"], ["catering with Pat"]],
            }
        ),
        """
Verbena / Line cook / rejected|- / 2025-09-01
Willow / Sous chef / interviewing / 2025-09-10
Yarrow / Head chef / applied / 2025-10-03
Zinnia / Pastry chef / accepted / 2025-10-10
""",
        file="kitchen jobs.xlsx",
    ),
    example(
        "Spanish workbook of the free office",
        ods(
            [
                ["Búsqueda de empleo"],
                ["Nº", "Empresa", "Puesto solicitado", "Enviado el", "Respuesta", "Entrevista", "Resultado final"],
                ["1", "Almendro", "Camarera", "@2025-10-02", "Sí", "@2025-10-09", "No seleccionada"],
                ["2", "Brezo", "Cocinera", "@2025-10-06", "No", "", ""],
                ["3", "Ciprés", "Encargada", "@2025-10-10", "Sí", "@2025-10-20", "Contratada"],
                ["4", "Drago", "Limpiadora", "@2025-10-14", "", "", ""],
            ]
        ),
        """
Almendro / Camarera / rejected / 2025-10-02
Brezo / Cocinera / applied|ghosted|- / 2025-10-06
Ciprés / Encargada / accepted / 2025-10-10
Drago / Limpiadora / applied / 2025-10-14
""",
        file="empleo.ods",
    ),
    example(
        "workbook with formulas' results and a summary tab",
        xlsx(
            {
                "Summary": [["Total applications", 3], ["Interviews", 1], ["Response rate", "33%"]],
                "Log": [
                    ["#", "Date", "Company", "Role", "Stage", "Days since"],
                    [1, "@45931", "Lapwing", "Bookkeeper", "Rejected", 40],
                    [2, "@45936", "Merlin", "Payroll clerk", "1st IV", 35],
                    [3, "@45940", "Osprey", "Accounts assistant", "Applied", 31],
                    [None, None, None, None, None, None],
                    ["Key:", "IV = interview", None, None, None, None],
                ],
            }
        ),
        """
Lapwing / Bookkeeper / rejected / 2025-10-01
Merlin / Payroll clerk / interviewing / 2025-10-06
Osprey / Accounts assistant / applied / 2025-10-10
""",
        file="log.xlsx",
    ),
    example(
        "names in two lines",
        xlsx(
            {
                "2025": [
                    ["My applications"],
                    ["", "", "", "Interview 1", "", "Interview 2", "", ""],
                    ["Company", "Role", "Applied", "Date", "Result", "Date", "Result", "Final"],
                    ["Ramonda", "Sommelier", "@45748", "@45756", "passed", "@45763", "failed", "Rejected"],
                    ["Silene", "Head Waiter", "@45750", "@45758", "passed", "", "", ""],
                    ["Tulipa", "Bartender", "@45755", "", "", "", "", ""],
                    ["Ulex", "Chef de Rang", "@45757", "@45764", "passed", "@45771", "passed", "Offer"],
                ]
            }
        ),
        """
Ramonda / Sommelier / rejected / 2025-04-01
Silene / Head Waiter / interviewing / 2025-04-03
Tulipa / Bartender / applied / 2025-04-08
Ulex / Chef de Rang / offer / 2025-04-10
""",
        file="2025.xlsx",
    ),
    example(
        "colours that a legend explains",
        xlsx(
            {
                "Jobs": [
                    ["Company", "Job", "Sent", "Colour"],
                    ["Kittiwake", "Paralegal", "@45719", "yellow"],
                    ["Linnet", "Secretary", "@45721", "red"],
                    ["Merlin", "Assistant", "@45726", "green"],
                    [],
                    ["Key:"],
                    ["yellow = waiting to hear"],
                    ["red = rejected"],
                    ["green = interview"],
                ]
            }
        ),
        """
Kittiwake / Paralegal / applied / 2025-03-03
Linnet / Secretary / rejected / 2025-03-05
Merlin / Assistant / interviewing / 2025-03-10
""",
        file="jobs.xlsx",
    ),
    example(
        "codes that another tab explains",
        xlsx(
            {
                "List": [
                    ["Company", "Role", "Applied", "Code"],
                    ["IBX", "Planner", "@45719", "R"],
                    ["Birch", "Planner", "@45721", "I"],
                    ["Cedar", "Planner", "@45722", "A"],
                ],
                "Codes": [["Code", "Meaning"], ["A", "Applied"], ["I", "Interview"], ["R", "Rejected"]],
            }
        ),
        """
IBX / Planner / rejected / 2025-03-03
Birch / Planner / interviewing / 2025-03-05
Cedar / Planner / applied / 2025-03-06
""",
        file="codes.xlsx",
    ),
    example(
        "a tab of interviews beside the list",
        xlsx(
            {
                "Applications": [
                    ["Company", "Role", "Applied", "Status"],
                    ["Yarrow", "Analyst", "@45720", "Interviewing"],
                    ["Aster", "Developer", "@45723", "Rejected"],
                ],
                "Interviews": [
                    ["Company", "Date", "Round", "How it went"],
                    ["Yarrow", "@45730", "Phone", "good"],
                    ["Yarrow", "@45737", "Onsite", "long"],
                ],
            }
        ),
        """
Yarrow / Analyst / interviewing / 2025-03-04
Aster / Developer / rejected / 2025-03-07
""",
        file="search.xlsx",
    ),
    example(
        "fills with a legend to the right",
        xlsx(
            {
                "Jobs": [
                    [*PLAIN[0], "", "Key", ""],
                    [*PLAIN[1], "", "", "rejected"],
                    [*PLAIN[2], "", "", "offer"],
                    PLAIN[3],
                ]
            },
            looks={**row(2, GREEN), **row(3, RED), "E2": RED, "E3": GREEN},
        ),
        """
Helio / Planner / offer / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Cook / applied / 2026-03-06
""",
        file="jobs.xlsx",
    ),
    example(
        "fills that a line below explains by their names",
        xlsx({"Jobs": [*PLAIN, [], ["red = rejected, green = interview"]]}, looks={**row(2, GREEN), **row(3, RED)}),
        """
Helio / Planner / interviewing / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Cook / applied / 2026-03-06
""",
        file="jobs.xlsx",
    ),
    example(
        "fills that nothing explains, and rows struck through",
        xlsx({"Jobs": PLAIN}, looks={**row(2, GREEN), **row(3, STRUCK)}),
        """
Helio / Planner / - / 2026-03-04
Norda / Buyer / - / 2026-03-05
Tarn / Cook / applied / 2026-03-06
""",
        file="jobs.xlsx",
    ),
    example(
        "stripes, and a fill beside a status in words",
        xlsx(
            {
                "Stripes": [*PLAIN, ["Quarry", "Clerk", "2026-03-07"]],
                "Said": [["Company", "Role", "Status"], ["Ash", "Cook", "Applied"], ["Elm", "Cook", "Rejected"]],
            },
            looks={**row(3, GREEN), **row(5, GREEN)},
        ),
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / applied / 2026-03-06
Quarry / Clerk / applied / 2026-03-07
Ash / Cook / applied / -
Elm / Cook / rejected / -
""",
        file="jobs.xlsx",
    ),
    example(
        "a tab of rounds beside a list without a status",
        xlsx(
            {
                "Jobs": PLAIN,
                "Interviews": [
                    ["Company", "Date", "Round", "Result"],
                    ["Helio", "2026-03-12", "Phone screen", "ok"],
                    ["Helio", "2026-03-20", "Panel", "rejected"],
                    ["Tarn", "2026-03-21", "Trial", ""],
                ],
            }
        ),
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / interviewing / 2026-03-06
""",
        file="jobs.xlsx",
    ),
    example(
        "a legend of fills on another sheet",
        xlsx(
            {
                "Jobs": [["Firma", "Stelle", "Gesendet"], ["Helio", "Planer", "2026-03-04"], ["Norda", "Koch", ""]],
                "Legende": [["Farbe", "Bedeutung"], ["", "Absage"], ["", "Gespräch"]],
            },
            looks={"A2": RED, "A3": GREEN},
        ),
        """
Helio / Planer / rejected / 2026-03-04
Norda / Koch / interviewing / -
""",
        file="jobs.xlsx",
    ),
]
