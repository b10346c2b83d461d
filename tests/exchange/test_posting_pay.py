"""Pay among other numbers: grades before it, benefits beside it, and signs of one country's money."""

import pytest

from exchange.postings.salary import Salary, in_text


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
