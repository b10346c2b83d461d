"""Pay among other numbers: grades before it, benefits beside it, and signs of one country's money."""

import pytest

from exchange.postings.salary import Salary, in_text, with_likely_period


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("Grade 4 £21,000 - £22,500 pro rata", Salary(21000, 22500, "GBP", "")),
        ("Scale 7 $61,000 a year", Salary(61000, 61000, "USD", "year")),
        ("Pay: $17.50 - $29.00 HRLY", Salary(17.5, 29, "USD", "hour")),
        ("Pay Band 9: $90,000 with steps to a maximum of $112,000", Salary(90000, 112000, "USD", "")),
        ("Pay: minimum of $20/hr", Salary(20, None, "USD", "hour")),
        ("薪水 20k-35k RMB/月", Salary(20000, 35000, "CNY", "month")),
        ("月薪 NT$ 42,000 - 55,000", Salary(42000, 55000, "TWD", "month")),
        ("Sueldo mensual: $20,000 en cualquier estado de la República Mexicana", Salary(20000, 20000, "MXN", "month")),
    ],
)
def test_pay_is_told_from_what_stands_beside_it(text, salary):
    assert in_text(text) == salary


@pytest.mark.parametrize(
    "text",
    [
        "VR de R$ 31,00/dia",
        "Vale-refeição no valor de R$ 800 por mês",
        "Ticket restaurant : 9,50 € par jour",
        "Essenszuschuss von bis zu 6 € pro Tag",
        "Buoni pasto da 8 € al giorno",
        "Lunch allowance of £10 per day",
    ],
)
def test_a_benefit_is_no_pay(text):
    assert not in_text(text)


def test_pay_beside_a_benefit():
    assert in_text("VR de R$ 30/dia, salário de R$ 3.000 por mês") == Salary(3000, 3000, "BRL", "month")


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("Minimum wage: $18.20 per hour\nMaximum wage: $22.75 per hour", Salary(18.2, 22.75, "USD", "hour")),
        ("Salaire mini : 2 100 € brut mensuel\nSalaire maxi : 2 400 €", Salary(2100, 2400, "EUR", "month")),
        ("Pay\nStep 1: $15.10/hour\nStep 2: $15.60/hour\nStep 3: $16.15/hour", Salary(15.1, 16.15, "USD", "hour")),
        ("Pay: $38.00 (step 1) to $51.50 (step 9) per hour", Salary(38, 51.5, "USD", "hour")),
        ("Gehalt: Stufe 1 3.200 € / Stufe 6 4.100 € im Monat", Salary(3200, 4100, "EUR", "month")),
        ("Salary\n$61,200 to - $79,500 per year", Salary(61200, 79500, "USD", "year")),
        ("Salary: $50,000 per year\nMaximum bonus: $60,000", Salary(50000, 50000, "USD", "year")),
        ("Min $17.90/hr, Mid $20.60/hr, Max $23.30/hr", Salary(17.9, 23.3, "USD", "hour")),
        ("Salaris: minimaal € 3.500 en maximaal € 5.000 bruto per maand", Salary(3500, 5000, "EUR", "month")),
        ("16 €/Std. - 18 €/Std.", Salary(16, 18, "EUR", "hour")),
        ("Salary: starting at $51,200; maximum $66,900\nTuition credit too", Salary(51200, 66900, "USD", "")),
        ("Grade 5, £27,300 rising to £30,100 by annual increments", Salary(27300, 30100, "GBP", "year")),
        ("Salaire annuel de 24 500 € à 31 000 €, prime de 240 € par mois", Salary(24500, 31000, "EUR", "year")),
        ("Payband 18 -- $90,000 per year", Salary(90000, 90000, "USD", "year")),
    ],
)
def test_a_range_over_several_lines_or_steps(text, salary):
    assert in_text(text) == salary


@pytest.mark.parametrize(
    "text",
    [
        "Benefits: 400 € per year for your desk",
        "We give you $2,500 a year for books",
        "Weiterbildungsbudget von 2.400 € pro Jahr",
        "Budget formation : 2 500 € par an",
        "Se ofrece un presupuesto de 3000 € al año",
        "Learning and travel allowance: £2,200 per year",
        "Annual training budget\n\n$2,500 a year",
        "Pay and more: a bicycle, 300 € a year",
    ],
)
def test_money_to_spend_on_something_is_no_pay(text):
    assert not in_text(text)


def test_a_period_on_another_line_is_of_something_else_where_it_makes_no_pay():
    assert in_text("Salary: £34,000\nUp to 20 hours of travel a month").period == ""
    assert in_text("Monthly salary\nPay: £2,400").period == "month"


def test_what_stands_on_the_next_line_is_no_unit():
    assert in_text("Salary: £17,900 - £18,200 (full-time £24,700)\nHours: 30").period == ""


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("Salary: 95,000 Kenya Shillings per month", Salary(95000, 95000, "KES", "month")),
        ("Salary KSh 145,000 - 180,000 monthly", Salary(145000, 180000, "KES", "month")),
        ("The salary is 2,100,000 (Kenyan Shilling) yearly", Salary(2100000, 2100000, "KES", "year")),
        ("Lohn: 5'200 Franken pro Monat", Salary(5200, 5200, "CHF", "month")),
        ("Salary: R 25 000 - R 30 000 per month", Salary(25000, 30000, "ZAR", "month")),
        ("Annual salary (net of tax): XOF 14,800,000", Salary(14800000, 14800000, "XOF", "year")),
        ("З/П: от 80 т.р.", Salary(80000, None, "RUB", "")),
        ("Monthly payment\n\n$ 2,300 USD", Salary(2300, 2300, "USD", "month")),
    ],
)
def test_money_by_its_name(text, salary):
    assert in_text(text) == salary


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("$95K-$115K base", "year"),
        ("Salary: £28,500", "year"),
        ("Salary: £9,500", ""),
        ("Sueldo: $35,000 MXN", "month"),
        ("Salary: £28,500 a month", "month"),
    ],
)
def test_a_pay_too_high_for_a_month_is_by_the_year(text, period):
    assert with_likely_period(in_text(text)).period == period


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("You are on call every sixth week ($300 per week).\n\nBase pay range\n$91,000 - $104,000 USD",
         Salary(91000, 104000, "USD", "")),
        ("Rufbereitschaft: 180 € pro Woche. Gehalt 51.000 € im Jahr", Salary(51000, 51000, "EUR", "year")),
        ("Hourly Range: $31.20 - $44.90\n\nSign-on bonus of $7,500 for nurses.", Salary(31.2, 44.9, "USD", "hour")),
        ("£400 welcome bonus. Pay £13.80 ph", Salary(13.8, 13.8, "GBP", "hour")),
        ("Antrittsprämie: 2.000 €. Gehalt: 3.600 € im Monat", Salary(3600, 3600, "EUR", "month")),
        ("Prime d'assiduité de 1 200 €. Salaire : 2 250 € brut par mois", Salary(2250, 2250, "EUR", "month")),
        ("Bono anual de 3.000 €. Sueldo 25.500 € brutos al año", Salary(25500, 25500, "EUR", "year")),
        ("Premio di 900 euro, RAL 27.000 - 31.000", Salary(27000, 31000, "EUR", "year")),
        ("A £2,000 relocation package. Salary £33,500 a year.", Salary(33500, 33500, "GBP", "year")),
        ("€44,000 base and up to 8% bonus", Salary(44000, 44000, "EUR", "")),
        ("TV-L E8, das sind etwa 3.100 bis 4.000 brutto im Monat", Salary(3100, 4000, "EUR", "month")),
        ("3.100 bis 4.000 brutto im Monat", Salary(3100, 4000, "", "month")),
        ("Drivers — £13/hr — starts early", Salary(13, 13, "GBP", "hour")),
        ("Bruto maandloon van € 2.450 tot € 2.900", Salary(2450, 2900, "EUR", "month")),
        ("Løn: 34.500 kr. pr. måned\nEn ledig stilling", Salary(34500, 34500, "DKK", "month")),
        ("Gehalt inkl. Bonus: 58.000 €", Salary(58000, 58000, "EUR", "")),
        ("$41.2086 - $48.9910 hourly", Salary(41.2086, 48.991, "USD", "hour")),
        ("$36.512 to $44.108 per hour", Salary(36.512, 44.108, "USD", "hour")),
    ],
)  # fmt: skip
def test_pay_among_what_is_paid_once_or_in_parts(text, salary):
    assert in_text(text) == salary


@pytest.mark.parametrize(
    "text",
    ["Clerks verdienen durchschnittlich 39.500 €.", "On average £31,000 a year", "Salaire moyen : 32 000 € par an"],
)
def test_what_others_are_paid_is_no_pay(text):
    assert not in_text(text)
