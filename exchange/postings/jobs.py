"""Whether a line is like the name of a job. The words of mails are known too; these are those that postings add."""

from __future__ import annotations

import re

from exchange.mail.names import is_job as is_job_of_mails

JOBS = """
    leader student phd doctoral postdoctoral keyholder crew blower maker hand mate associate assistant volunteer
    soignant soignante aide-soignant ouvrier ouvrière employé employée moniteur
    księgowa księgowy kierownik kierowniczka specjalista specjalistka programista programistka inżynier kierowca
    sprzedawca sprzedawczyni pracownik magazynier asystent asystentka analityk nauczyciel nauczycielka pielęgniarka
    kucharz kelner kelnerka mechanik elektryk doradca przedstawiciel menedżer koordynator koordynatorka projektant
    lekarz lekarka opiekun opiekunka recepcjonista recepcjonistka grafik stażysta
    ingenjör säljare lärare sjuksköterska undersköterska chef ekonom handläggare medarbetare snickare kock servitör
    chaufför konsult tekniker vikarie barnskötare udvikler ingeniør sælger lærer sygeplejerske medarbejder leder
    konsulent pædagog kok tjener utvikler selger sykepleier medarbeider rådgiver vaktmester kokk
    auxiliar atendente estoquista contador contadora médico médica recepcionista analista consultor consultora
    vývojář účetní řidič prodavač skladník technik inženýr kuchař číšník asistentka kehittäjä myyjä hoitaja
    oficial ayudante peón instalador instaladora perito geriatra educador panettiere barista barman portiere
    apothekerin apotheker schneider goldschmied bestatter rettungssanitäter
"""
ENDINGS = """
    arbetare ledare utvecklare säljare lärare tekniker skötare chef medarbejder medarbeider konsulent leder udvikler
    rådgiver assistent angestellte angestellten angestellter hilfe kraft helfer bauer macher wärter wirt frau
    medewerker leider monteur kundige
"""
KNOWN = frozenset(JOBS.split())
COMPOUND = re.compile(rf"\w{{3,40}}(?:{'|'.join(ENDINGS.split())})")


def is_job(name: str) -> bool:
    """Whether a word of it is the name of a job, or ends like one."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name.casefold())
    return is_job_of_mails(name) or any(word in KNOWN or COMPOUND.fullmatch(word) for word in words)
