"""Columns that are known only by what stands beside or beneath them, in the words of several languages."""

from __future__ import annotations

import json

from .files import example, zipped

COLUMNS = [
    example(
        "a Korean list, days with signs for year, month and day",
        """
직무,회사,상태,지원일,마감일
마케터,하늘상사,지원 완료,2026년 3월 2일,2026년 3월 9일
회계 담당,푸른물산,1차 면접,2026년 3월 5일 (목),
디자이너,솔빛,불합격,2026년 3월 12일 오후 3:20,
""",
        """
하늘상사 / 마케터 / applied / 2026-03-02
푸른물산 / 회계 담당 / interviewing / 2026-03-05
솔빛 / 디자이너 / rejected / 2026-03-12
""",
    ),
    example(
        "a Japanese list, days with the day of the week and the time",
        """
会社名,職種,応募日,選考状況
青空商事,営業,2026年3月2日（月）,応募
みどり工業,経理,2026年3月5日 午後3:20,一次面接
港運輸,事務,2026 年 3 月 12 日,不採用
""",
        """
青空商事 / 営業 / applied / 2026-03-02
みどり工業 / 経理 / interviewing / 2026-03-05
港運輸 / 事務 / rejected / 2026-03-12
""",
    ),
    example(
        "days without a year, with signs for month and day, beneath a year",
        """
2026年春招,,,
公司,岗位,投递日期,状态
蓝天科技,产品经理,3月2日,已投递
绿水集团,会计,3月5日,一面
远山物流,行政,3月12日,已拒绝
""",
        """
蓝天科技 / 产品经理 / applied / 2026-03-02
绿水集团 / 会计 / interviewing / 2026-03-05
远山物流 / 行政 / rejected / 2026-03-12
""",
    ),
    example(
        "a planner in Spanish",
        """
Id. de tarea,Nombre de la tarea,Nombre del depósito,Progreso,Prioridad,Fecha de creación,Fecha de vencimiento
aB1,Enfermera de noches y fines de semana - Clínica Ribera,Entrevista,En curso,Medio,02/03/2026,
cD2,Fisioterapeuta para el área de mayores - Residencia Aurora,Solicitud enviada,En curso,Medio,05/03/2026,
eF3,Terapeuta ocupacional en media jornada - Hospital de la Sierra,Rechazado,Completado,Medio,06/03/2026,20/03/2026
""",
        """
Clínica Ribera / Enfermera de noches y fines de semana / interviewing / -
Residencia Aurora / Fisioterapeuta para el área de mayores / applied / -
Hospital de la Sierra / Terapeuta ocupacional en media jornada / rejected / -
""",
    ),
    example(
        "a planner in Polish",
        """
Identyfikator zadania,Nazwa zadania,Nazwa zasobnika,Postęp,Priorytet,Utworzono
aB1,Magazynier - Helio Sp. z o.o.,Rozmowa kwalifikacyjna,W toku,Średni,02.03.2026
cD2,Kierowca - Norda S.A.,Wysłane,W toku,Średni,05.03.2026
eF3,Monter - Tarn Sp. z o.o.,Odrzucone,Ukończone,Średni,06.03.2026
""",
        """
Helio Sp. z o.o. / Magazynier / interviewing / -
Norda S.A. / Kierowca / applied / -
Tarn Sp. z o.o. / Monter / rejected / -
""",
    ),
    example(
        "where, beside the job, is whom one would work for",
        """
Dónde;Puesto;Día;Cómo;Qué me han dicho
Bar Alameda;Camarera;02/03/2026;en mano;pendiente
Hotel Faro;Recepcionista;05/03/2026;web;entrevista
Tahona Vieja;Panadera;20/03/2026;correo;rechazado
""",
        """
Bar Alameda / Camarera / applied / 2026-03-02
Hotel Faro / Recepcionista / interviewing / 2026-03-05
Tahona Vieja / Panadera / rejected / 2026-03-20
""",
    ),
    example(
        "where the jobs were found, beside one column for both names",
        """
Puesto,Dónde,Enviado,Estado
Camarera - Bar Alameda SL,Portal Uno,02/03/2026,enviado
Recepcionista - Hotel Faro SA,Portal Dos,05/03/2026,entrevista
Panadera - Tahona Vieja SL,Portal Tres,20/03/2026,rechazado
""",
        """
Bar Alameda SL / Camarera / applied / 2026-03-02
Hotel Faro SA / Recepcionista / interviewing / 2026-03-05
Tahona Vieja SL / Panadera / rejected / 2026-03-20
""",
    ),
    example(
        "a portal's records: the page of a company, and the step that each has come to",
        json.dumps(
            {
                "total": 3,
                "results": [
                    {
                        "id": number,
                        "job": {"id": 7 * number, "name": job, "careerPage": {"name": company, "subdomain": "x"}},
                        "applicationDate": f"2026-03-0{number}T12:00:00.000Z",
                        "status": status,
                        "currentStep": {"name": step, "status": "done"},
                    }
                    for number, (job, company, status, step) in enumerate(
                        [
                            ("Analista", "Banco Cedro", "in_process", "Entrevista com o time"),
                            ("Comprador", "Loja Ipanema", "disapproved", "Entrevista com o time"),
                            ("Redatora", "Editora Sol", "give_up", "Triagem"),
                        ],
                        1,
                    )
                ],
            }
        ),
        """
Banco Cedro / Analista / interviewing / 2026-03-01
Loja Ipanema / Comprador / rejected / 2026-03-02
Editora Sol / Redatora / withdrawn / 2026-03-03
""",
        file="minhas.json",
    ),
    example(
        "a box that is not ticked is no answer",
        """
Trust,Post,Date sent,Shortlisted,Where am I now
Aldham Trust,Staff Nurse,14/03/2026,TRUE,had interview
Borley Trust,Ward Nurse,17/03/2026,FALSE,under review
Cray Trust,Theatre Nurse,21/03/2026,FALSE,
""",
        """
Aldham Trust / Staff Nurse / interviewing / 2026-03-14
Borley Trust / Ward Nurse / applied / 2026-03-17
Cray Trust / Theatre Nurse / applied / 2026-03-21
""",
    ),
    example(
        "a journal that months divide, with the ways of applying",
        """
week,werkgever,functie,datum,soort activiteit,resultaat
maart 2026,,,,,
10,Helio,Planner,2026-03-02,sollicitatiebrief,afgewezen
11,Norda,Inkoper,2026-03-10,via website,
april 2026,,,,,
14,Tarn,Kok,2026-04-01,open sollicitatie,uitgenodigd voor gesprek
""",
        """
Helio / Planner / rejected / 2026-03-02
Norda / Inkoper / applied / 2026-03-10
Tarn / Kok / interviewing / 2026-04-01
""",
    ),
    example(
        "a form that calls the job a description, and asks why it was a no",
        """
Datum der Bewerbung;Firma;Adresse;Beschreibung der Stelle;noch offen;Vorstellungsgespräch;Anstellung;Negativ;Absagegrund
02.03.2026;Helio AG;Seeweg 1, Chur;Lagerist;;;;x;überqualifiziert
05.03.2026;Norda AG;Talgasse 2, Davos;Fahrer;;;x;;Beginn 1.5.
12.03.2026;Tarn AG;Postplatz 3, Chur;Bote;x;;;;
""",
        """
Helio AG / Lagerist / rejected / 2026-03-02
Norda AG / Fahrer / accepted / 2026-03-05
Tarn AG / Bote / applied / 2026-03-12
""",
    ),
    example(
        "a total that is abbreviated",
        """
Azienda,Mansione,Data invio,Esito
Forno Alba,Commessa,2026-03-02,colloquio
Studio Faro,Segretaria,2026-03-05,
TOT. INVIATI,2,,
""",
        """
Forno Alba / Commessa / interviewing / 2026-03-02
Studio Faro / Segretaria / applied / 2026-03-05
""",
    ),
    example(
        "persons whom one has turned to, beside a list",
        zipped(
            {
                "Applications.csv": "Company,Role,Date applied,Outcome\nHelio,Planner,2026-03-02,\n"
                "Norda,Buyer,2026-03-05,Rejected\n",
                "Networking.csv": "Person,Company,Date contacted,Coffee chat?,Thank you sent\n"
                "Kim L.,Helio,2026-02-20,Y,Y\nRobin O.,Norda,2026-02-22,N,N\n",
            }
        ),
        """
Helio / Planner / applied / 2026-03-02
Norda / Buyer / rejected / 2026-03-05
""",
        file="search.zip",
    ),
    example(
        "two views of one list, of which one tells when a job was noted",
        zipped(
            {
                "Jobs 1f3a9c2b7d3e4a4b5c8d9e0f1a2b3c4d.csv": "Role,Company,Stage,Date Applied\n"
                'Planner,Helio,Applied,"March 2, 2026"\nBuyer,Norda,To apply,\n',
                "Jobs 1f3a9c2b7d3e4a4b5c8d9e0f1a2b3c4d_all.csv": "Role,Company,Stage,Date Applied,Created time\n"
                'Planner,Helio,Applied,"March 2, 2026","March 1, 2026 9:10 AM"\n'
                'Buyer,Norda,To apply,,"March 1, 2026 9:12 AM"\n',
            }
        ),
        """
Helio / Planner / applied / 2026-03-02
Norda / Buyer / saved / -
""",
        file="Export-1a.zip",
    ),
    example(
        "a box for interviews that is not ticked, beside a note that speaks of one",
        """
Company,Role,Applied on,Recruiter call,Interview,Offer,Rejected,Thoughts
Helio,Planner,"Jan 12, 2026",TRUE,FALSE,FALSE,FALSE,panel interview planned for spring
Norda,Buyer,"Jan 15, 2026",TRUE,TRUE,FALSE,FALSE,went well
Tarn,Cook,"Jan 20, 2026",FALSE,FALSE,FALSE,TRUE,
""",
        """
Helio / Planner / screening / 2026-01-12
Norda / Buyer / interviewing / 2026-01-15
Tarn / Cook / rejected / 2026-01-20
""",
    ),
    example(
        "a form in French that calls the job a description",
        """
Date de la postulation;Entreprise;Description du poste;Taux d'occupation;Par écrit;Par téléphone;En suspens;Entretien;Engagement;Négatif;Motif du refus
02.03.2026;Helio SA;Magasinier;100%;x;;;;;x;profil trop senior
05.03.2026;Norda SA;Chauffeur;80%;;x;;x;;;
12.03.2026;Tarn Sàrl;Livreur;100%;x;;x;;;;
""",
        """
Helio SA / Magasinier / rejected / 2026-03-02
Norda SA / Chauffeur / interviewing / 2026-03-05
Tarn Sàrl / Livreur / applied / 2026-03-12
""",
    ),
    example(
        "where and what they said, in Polish",
        """
Gdzie,Stanowisko,Kiedy,Jak,Co powiedzieli
Piekarnia Lipa,Sprzedawczyni,02.03.2026,osobiście,odmowa
Hotel Morze,Recepcjonistka,15.03.2026,mail,rozmowa w środę
Sklep Dąb,Kasjerka,20.03.2026,mail,
""",
        """
Piekarnia Lipa / Sprzedawczyni / rejected / 2026-03-02
Hotel Morze / Recepcjonistka / interviewing / 2026-03-15
Sklep Dąb / Kasjerka / applied / 2026-03-20
""",
    ),
    example(
        "cards of a board with keys of their own, and a day on which each falls due",
        """
ID do cartão,Nome do cartão,Descrição do cartão,Data de entrega,Nome da lista,Arquivado
a1,Analista – Helio Ltda,,2026-03-20,Inscrito,false
a2,Comprador – Norda SA,,,Entrevista,false
a3,Cozinheiro – Tarn Ltda,,,Reprovado,false
""",
        """
Helio Ltda / Analista / applied / -
Norda SA / Comprador / interviewing / -
Tarn Ltda / Cozinheiro / rejected / -
""",
    ),
    example(
        "the day on which a note was made is not that of applying",
        """
Firma,Stanowisko,Utworzono,Etap,Priorytet,Postęp
Helio,Magazynier,02.03.2026,Wysłane,Średni,W toku
Norda,Kierowca,05.03.2026,Rozmowa,Średni,W toku
Tarn,Monter,20.03.2026,Odrzucone,Średni,Ukończone
""",
        """
Helio / Magazynier / applied / -
Norda / Kierowca / interviewing / -
Tarn / Monter / rejected / -
""",
    ),
    example(
        "a further round of a job in a line of its own",
        """
Where,What job,Date,Notes
Helio,Planner,3/16/2026,they want me to come in
Norda,Buyer,3/18/2026,
Helio,Planner,3/27/2026,2nd interview with the whole team
Tarn,Cook,3/29/2026,2nd interview with the chef
""",
        """
Helio / Planner / interviewing / 2026-03-16
Norda / Buyer / applied / 2026-03-18
Tarn / Cook / interviewing / 2026-03-29
""",
    ),
    example(
        "tasks in Japanese, each the job and then the company",
        """
タスクID,作成日,完了日,最終更新日,名前,セクション/列,担当者,期日,メモ
1,2026-03-02,,2026-03-05,営業 - 青空商事,応募済み,Kim,2026-03-20,
2,2026-03-02,2026-03-20,2026-03-20,経理 - みどり銀行,不採用,Kim,,
3,2026-03-02,,2026-03-05,事務 - 港運輸,一次面接,Kim,,
""",
        """
青空商事 / 営業 / applied / -
みどり銀行 / 経理 / rejected / -
港運輸 / 事務 / interviewing / -
""",
    ),
    example(
        "questions for headings, in Czech",
        """
kam jsem psala;co;kdy;jak to dopadlo
Květiny Rozmarýn;floristka;3.11.2025;pohovor
Kino Lucerna;pokladní;14.11.2025;bez odpovědi
Pekárna Žito;prodavačka;15.11.2025;odmítnuto
""",
        """
Květiny Rozmarýn / floristka / interviewing / 2025-11-03
Kino Lucerna / pokladní / ghosted / 2025-11-14
Pekárna Žito / prodavačka / rejected / 2025-11-15
""",
    ),
    example(
        "questions for headings, in Ukrainian",
        """
Куди подавала;Ким;Коли;Що сказали
Крамниця Рута;продавчиня;03.11.2025;взяли
Кіно Ліхтар;касирка;14.11.2025;співбесіда
Пекарня Сніп;пекарка;15.11.2025;відмова
""",
        """
Крамниця Рута / продавчиня / accepted / 2025-11-03
Кіно Ліхтар / касирка / interviewing / 2025-11-14
Пекарня Сніп / пекарка / rejected / 2025-11-15
""",
    ),
    example(
        "the day of the letter",
        """
Datum brief;Bedrijf;Functie;Uitslag
03-11-2025;Molen & Zoon;planner;afgewezen
05-11-2025;Vuurtoren Koeling;inkoper;op gesprek
24-11-2025;Steenbrug Zorg;roosterplanner;
""",
        """
Molen & Zoon / planner / rejected / 2025-11-03
Vuurtoren Koeling / inkoper / interviewing / 2025-11-05
Steenbrug Zorg / roosterplanner / applied / 2025-11-24
""",
    ),
    example(
        "an interview on a day of the week, told in the notes alone",
        """
School,Position,Application lodged,Notes
Lantern Bay Primary,Year 4 Teacher,2025-09-08,interview Thurs with principal and two parents
Millrace College,Music Teacher,2025-09-15,still waiting
""",
        """
Lantern Bay Primary / Year 4 Teacher / interviewing / 2025-09-08
Millrace College / Music Teacher / applied / 2025-09-15
""",
    ),
    example(
        "where somebody is with it, among boards of hospitals",
        """
Health board / hospital,Post,Form sent,Shortlisted?,Where I am
Larch Infirmary,Staff Nurse,2026-06-14,Y,no - came second
Fennel Hospice,Palliative Nurse,2026-09-15,Y,interview booked
Sorrel Practice,Practice Nurse,2026-10-16,,pulled out
""",
        """
Larch Infirmary / Staff Nurse / rejected / 2026-06-14
Fennel Hospice / Palliative Nurse / interviewing / 2026-09-15
Sorrel Practice / Practice Nurse / withdrawn / 2026-10-16
""",
    ),
    example(
        "when it was sent, in Czech",
        """
Firma;Pozice;Kdy posláno;Jak to dopadlo
Larcha;Řidič;07.09.2026;nevzali mě
Fenikl;Kuchař;19.09.2026;pohovor v úterý
""",
        """
Larcha / Řidič / rejected / 2026-09-07
Fenikl / Kuchař / interviewing / 2026-09-19
""",
    ),
]
