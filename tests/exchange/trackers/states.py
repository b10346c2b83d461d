"""Where it stands, in words and sentences of one's own, or in several columns that must be read together."""

from __future__ import annotations

import json

from .files import example

STATES = [
    example(
        "words nobody foresaw",
        """
Company,Role,Applied on,Where it stands
Atlas,Planner,2025-11-03,dead
Borealis,Planner,2025-11-04,radio silence
Cobalt,Planner,2025-11-05,in progress - waiting
Delta,Planner,2025-11-06,HM screen
Ember,Planner,2025-11-07,phoned
Fjord,Planner,2025-11-08,no go
Garnet,Planner,2025-11-09,on hold
Harbor,Planner,2025-11-10,position closed
Iris,Planner,2025-11-11,crickets
Juniper,Planner,2025-11-12,T1 done
Kelp,Planner,2025-11-13,got the job!!
Lark,Planner,2025-11-14,thanks but no thanks
Moss,Planner,2025-11-15,I said no
Nettle,Planner,2025-11-16,CV sent
""",
        """
Atlas / Planner / - / 2025-11-03
Borealis / Planner / ghosted / 2025-11-04
Cobalt / Planner / applied|- / 2025-11-05
Delta / Planner / screening|interviewing / 2025-11-06
Ember / Planner / - / 2025-11-07
Fjord / Planner / - / 2025-11-08
Garnet / Planner / - / 2025-11-09
Harbor / Planner / - / 2025-11-10
Iris / Planner / ghosted / 2025-11-11
Juniper / Planner / interviewing|- / 2025-11-12
Kelp / Planner / accepted / 2025-11-13
Lark / Planner / rejected|- / 2025-11-14
Moss / Planner / withdrawn|declined|- / 2025-11-15
Nettle / Planner / applied / 2025-11-16
""",
    ),
    example(
        "words of one's own",
        """
company name,job,sent,current state
Fennel,Planner,2025-10-01,they ghosted me :(
Ginger,Planner,2025-10-02,recruiter chat done -> waiting for HM
Hyssop,Planner,2025-10-03,take-home submitted
Indigo,Planner,2025-10-04,"2 rounds, then no"
Jasmine,Planner,2025-10-05,not a good fit (their words)
Kale,Planner,2025-10-06,they filled it already
Lovage,Planner,2025-10-07,withdrew (bad reviews)
Mint,Planner,2025-10-08,turned the offer down
Nasturtium,Planner,2025-10-09,applied, followed up 2x
Oregano,Planner,2025-10-10,auto-rejection within the hour
Parsley,Planner,2025-10-11,interview on 3 Nov
Quince,Planner,2025-10-12,start 1 Jan!
""",
        """
Fennel / Planner / ghosted / 2025-10-01
Ginger / Planner / screening / 2025-10-02
Hyssop / Planner / screening / 2025-10-03
Indigo / Planner / rejected|- / 2025-10-04
Jasmine / Planner / rejected|- / 2025-10-05
Kale / Planner / rejected|- / 2025-10-06
Lovage / Planner / withdrawn / 2025-10-07
Mint / Planner / declined / 2025-10-08
Nasturtium / Planner / applied / 2025-10-09
Oregano / Planner / rejected / 2025-10-10
Parsley / Planner / interviewing / 2025-10-11
Quince / Planner / accepted|- / 2025-10-12
""",
    ),
    example(
        "a writer's words",
        """
Name of organisation,Job,When I applied,How it's going
Grebe,Planner,1 Oct 2025,Rejected :(
Harrier,Planner,2 Oct 2025,Had a great chat with the recruiter
Jackdaw,Planner,3 Oct 2025,Interview went badly
Kestrel,Planner,4 Oct 2025,They said they'd let me know by Friday
Linnet,Planner,5 Oct 2025,Job offer received - thinking about it
Martin,Planner,6 Oct 2025,Didn't hear back
Nightjar,Planner,7 Oct 2025,I decided not to go ahead
Ouzel,Planner,8 Oct 2025,Through to the next stage
Pipit,Planner,9 Oct 2025,Lost out to an internal candidate
Quail,Planner,10 Oct 2025,Signed the contract today
Raven,Planner,11 Oct 2025,They cancelled the vacancy
Snipe,Planner,12 Oct 2025,Sent them my CV
""",
        """
Grebe / Planner / rejected / 2025-10-01
Harrier / Planner / screening|- / 2025-10-02
Jackdaw / Planner / interviewing|- / 2025-10-03
Kestrel / Planner / - / 2025-10-04
Linnet / Planner / offer / 2025-10-05
Martin / Planner / ghosted / 2025-10-06
Nightjar / Planner / withdrawn / 2025-10-07
Ouzel / Planner / interviewing|- / 2025-10-08
Pipit / Planner / rejected|- / 2025-10-09
Quail / Planner / accepted|- / 2025-10-10
Raven / Planner / rejected / 2025-10-11
Snipe / Planner / applied / 2025-10-12
""",
    ),
    example(
        "a status and an outcome",
        """
Company,Role,Date Applied,Status,Outcome
Aspen,Planner,2025-03-04,Applied,Rejected
Birch,Planner,2025-03-05,Interview,
Cedar,Planner,2025-03-06,Applied,Offer
Elder,Planner,2025-03-07,Applied,Position closed
Hazel,Planner,2025-03-10,Applied,Pending
Larch,Planner,2025-03-11,Closed,Rejected
Maple,Planner,2025-03-12,Active,Interview invite
Rowan,Planner,2025-03-13,Applied,No
Sorb,Planner,2025-03-14,Technical,Passed
""",
        """
Aspen / Planner / rejected / 2025-03-04
Birch / Planner / interviewing / 2025-03-05
Cedar / Planner / offer / 2025-03-06
Elder / Planner / - / 2025-03-07
Hazel / Planner / applied / 2025-03-10
Larch / Planner / rejected / 2025-03-11
Maple / Planner / interviewing / 2025-03-12
Rowan / Planner / - / 2025-03-13
Sorb / Planner / interviewing / 2025-03-14
""",
    ),
    example(
        "colours that nothing explains",
        """
Company,Role,Date Applied,Colour
Aspen,Planner,2025-03-04,red
Birch,Planner,2025-03-05,green
""",
        """
Aspen / Planner / - / 2025-03-04
Birch / Planner / - / 2025-03-05
""",
    ),
    example(
        "yes or no, and remarks that speak of stages",
        """
Employer,Job Title,Applied (Y/N),Date,Interview (Y/N),Offer (Y/N),Comments
Barley,Supervisor,Y,1/13/25,N,N,
Crate,Lead,Y,1/15/25,Y,N,interview went ok
Ember,Manager,Y,1/22/25,Y,Y,$52k
""",
        """
Barley / Supervisor / applied / 2025-01-13
Crate / Lead / interviewing / 2025-01-15
Ember / Manager / offer / 2025-01-22
""",
    ),
    example(
        "closed, and a day of the no",
        """
Position - Company,Week ending,Date Applied,Status,Rejection Date
Planner - Aspen,2025-03-29,2025-03-24,Closed,2025-04-01
Buyer - Birch,2025-03-29,2025-03-25,Closed,
Cook - Cedar,2025-04-05,3/31,,
""",
        """
Aspen / Planner / rejected / 2025-03-24
Birch / Buyer / - / 2025-03-25
Cedar / Cook / applied / -
""",
    ),
    example(
        "sentences in the last column",
        """
where,job,town,date,how it went
The Old Mill,baker,York,21/02/26,"tasting done, they said no on 3/3"
Fern Room,sous chef,York,23/02/26,going in for a trial on friday
Salt House,cook,Hull,25/02/26,"offered it, told them no thanks, too far"
Pear Tree,cook,Hull,26/02/26,"rang twice, they have gone quiet"
Blue Door,head cook,Hull,27/02/26,start monday! signed
Kettle,baker,Hull,28/02/26,"emailed CV, nothing back yet
ask for Jo if I ring"
""",
        """
The Old Mill / baker / rejected / 2026-02-21
Fern Room / sous chef / interviewing / 2026-02-23
Salt House / cook / declined / 2026-02-25
Pear Tree / cook / ghosted / 2026-02-26
Blue Door / head cook / accepted / 2026-02-27
Kettle / baker / applied / 2026-02-28
""",
    ),
    example(
        "notes that are newer than the status",
        """
Company,Role,Applied,Status,Notes
Aspen,Planner,2026-03-04,Applied,"got the rejection email 20/3, move card"
Birch,Planner,2026-03-05,Interview,pulled out after the first interview
Cedar,Planner,2026-03-06,Applied,they passed my CV to another team
Elder,Planner,2026-03-07,Applied,signed NDA already
Hazel,Planner,2026-03-08,Applied,"rejected last year, trying again"
Larch,Planner,2026-03-09,Wishlist,rejected a friend
Maple,Planner,2026-03-10,Applied,starting salary 40k
""",
        """
Aspen / Planner / rejected / 2026-03-04
Birch / Planner / withdrawn / 2026-03-05
Cedar / Planner / applied|- / 2026-03-06
Elder / Planner / applied / 2026-03-07
Hazel / Planner / applied|- / 2026-03-08
Larch / Planner / saved|- / -|2026-03-09
Maple / Planner / applied / 2026-03-10
""",
    ),
    example(
        "no status, and comments that tell it",
        """
Company,Role,First contact,CV sent,1st meeting,Comments
Aspen,Director,2026-02-04,2026-02-11,2026-02-26,Came second. Told on 30 March.
Birch,Director,2026-02-20,2026-02-27,,On hold until summer. No news since.
Cedar,Director,2026-03-02,,,Coffee only so far.
""",
        """
Aspen / Director / rejected / 2026-02-11
Birch / Director / ghosted / 2026-02-27
Cedar / Director / saved|- / -
""",
    ),
    example(
        "codes that their heading explains, in a list beside another one",
        """
Open,,,,Closed,,
Firma,Stelle,"Status (1=beworben, 2=Gespräch)",,Firma,Stelle,Status
Aspen,Planer,1,,Cedar,Koch,Absage
Birch,Planer,2,,,,
""",
        """
Aspen / Planer / applied / -
Birch / Planer / interviewing / -
Cedar / Koch / rejected / -
""",
    ),
    example(
        "a shortlist that says no, and what was not sent",
        """
School,Post,Sent,Shortlisted?,Interview,Result
Thorn High,Teacher,24/02/2026,yes,11/03/2026,Second choice - no
Calder School,Teacher,05/03/2026,no,,
Elland Park,Teacher,,,,haven't sent - ask for a reference first
""",
        """
Thorn High / Teacher / rejected / 2026-02-24
Calder School / Teacher / rejected / 2026-03-05
Elland Park / Teacher / saved / -
""",
    ),
    example(
        "what is pending where nothing was sent",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "status": "pending", "dateApplied": None},
                {"company": "Norda", "role": "Buyer", "status": "pending", "dateApplied": "2026-03-05"},
                {"company": "Tarn", "role": "Cook", "status": "apply", "dateApplied": "2026-03-06"},
                {"company": "Wexley", "role": "Clerk", "status": "apply", "dateApplied": None},
            ]
        ).encode(),
        """
Helio / Planner / - / -
Norda / Buyer / applied / 2026-03-05
Tarn / Cook / applied / 2026-03-06
Wexley / Clerk / saved / -
""",
        file="tracker.json",
    ),
    example(
        "an offer in a column of its own",
        """
Company,Role,Date Applied,Status,Interview Stage,Offer Status,Offer?
Helio,Planner,2026-03-04,Active,Final Round,Received,
Norda,Buyer,2026-03-05,Interview,Final Round,Pending,No
Tarn,Cook,2026-03-06,Interview,,,Yes
""",
        """
Helio / Planner / offer / 2026-03-04
Norda / Buyer / interviewing / 2026-03-05
Tarn / Cook / offer / 2026-03-06
""",
    ),
    example(
        "a result that is only ever a no, and weeks between the rows",
        """
Company,Role,Applied,Result
Week 1 (10-16 March),,,
Helio,Planner,2026-03-14,no
Norda,Buyer,2026-03-15,
Week 2 (17-23 March),,,
Tarn,Cook,2026-03-18,no
""",
        """
Helio / Planner / rejected|- / 2026-03-14
Norda / Buyer / applied|- / 2026-03-15
Tarn / Cook / rejected|- / 2026-03-18
""",
    ),
    example(
        "what is drafted and watched, an example above, and a day that is only a day",
        """
date,company,role,status,source,notes
2026-03-01,EXAMPLE_Helio,Planner,submitted,https://helio.example/0,
2026-03-04,Helio,Planner,drafted,https://helio.example/1,cover letter done
2026-03-05,Norda,Buyer,"Watching - maybe, later",https://norda.example/2,
2026-03-06,Tarn,Cook,Submitted - in process,https://tarn.example/3,
2026-03-07,Wexley,Clerk,offen,https://wexley.example/4,
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved|- / -|2026-03-05
Tarn / Cook / applied / 2026-03-06
Wexley / Clerk / applied / 2026-03-07
""",
    ),
    example(
        "a decision that is pending beside what was not sent",
        """
Date,Company,Position,Stage,Decision
2026-03-04,Helio,Planner,Submitted,Pending
2026-03-05,Norda,Buyer,Submitted,Not Selected
2026-03-06,Tarn,Cook,Not Submitted,Pending
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / rejected / 2026-03-05
Tarn / Cook / saved / -
""",
    ),
    example(
        "what the notes say was not sent, days of theirs, and the path of a folder",
        """
Firma,Status,Datum,Notiz
Helio,ausstehend,1111,Nicht gesendet
Norda,abgelehnt,02.03.2026,C:/Bewerbungen/New Job/Norda
Tarn,beworben,,Eingangsbestätigung erhalten am 7. Mai 2026
""",
        """
Helio / - / saved / -
Norda / - / rejected / 2026-03-02
Tarn / - / applied / -
""",
    ),
    example(
        "what comes next, behind arrows",
        """
Firm,Job,Sent,How far
Helio,Planner,4 Mar 2026,Applied → next: interview
Norda,Buyer,5 Mar 2026,Applied → phone screen → next step: onsite
Tarn,Clerk,6 Mar 2026,Applied → interview → no
""",
        """
Helio / Planner / applied / 2026-03-04
Norda / Buyer / screening / 2026-03-05
Tarn / Clerk / rejected|- / 2026-03-06
""",
    ),
    example(
        "applications that were only started",
        """
Company,Role,Status,Date Applied
Helio,Planner,Started,
Norda,Buyer,Started application,
Tarn,Analyst,Submitted,2026-03-04
Atlas,Clerk,Started working,2026-01-15
""",
        """
Helio / Planner / - / -
Norda / Buyer / saved / -
Tarn / Analyst / applied / 2026-03-04
Atlas / Clerk / accepted / 2026-01-15
""",
    ),
    example(
        "a verdict on how well each fits, with the word candidate",
        """
date_found;company;role;score;verdict;status
2026-03-04;Helio;Planner;5;Perfect match, strong alignment to the candidate's core skills;new
2026-03-05;Norda;Buyer;3;Candidate lacks French;new
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
""",
    ),
    example(
        "what was decided, above what was done",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "decision": "apply", "applications": []},
                {
                    "company": "Norda",
                    "role": "Buyer",
                    "decision": "apply",
                    "applications": [{"dateApplied": "2026-03-04", "status": "applied", "notes": "by mail"}],
                },
                {
                    "company": "Tarn",
                    "role": "Analyst",
                    "decision": "apply",
                    "applications": [
                        {"dateApplied": "2026-03-05", "status": "applied", "notes": ""},
                        {"date": "2026-03-19", "status": "rejected", "notes": ""},
                    ],
                },
            ]
        ),
        """
Helio / Planner / saved / -
Norda / Buyer / applied / 2026-03-04
Tarn / Analyst / rejected / 2026-03-05
""",
        file="jobs.json",
    ),
    example(
        "a verdict on the posting beside a status that nobody knows",
        """
Company,Role,Date applied,Verdict,Status
Helio,Planner,2026-02-03,Apply,?
Norda,Buyer,2026-02-04,Apply,Rejected
Tarn,Clerk,2026-02-05,Skip,Interview
""",
        """
Helio / Planner / - / 2026-02-03
Norda / Buyer / rejected / 2026-02-04
Tarn / Clerk / interviewing / 2026-02-05
""",
    ),
    example(
        "an interview that comes soon beside a word for waiting",
        """
Company,Role,Date applied,Status,Notes
Helio,Planner,2026-02-03,Waiting,Interview next week
Norda,Buyer,2026-02-04,Waiting,Nice office
""",
        """
Helio / Planner / - / 2026-02-03
Norda / Buyer / applied / 2026-02-04
""",
    ),
    example(
        "ticks for what was sent, in Chinese",
        """
时间,公司,简历,笔试,一面
2026/02/03,海利,✔,,
,诺达,,,
2026/02/05,塔恩,,,
2026/02/06,奥克,✔,✔,
""",
        """
海利 / - / applied / 2026-02-03
诺达 / - / saved / -
塔恩 / - / - / 2026-02-05|-
奥克 / - / screening / 2026-02-06
""",
    ),
    example(
        "a job that is open, and nothing was sent",
        """
Company,Role,Status,Applied
Helio,Planner,Open,Yes
Norda,Buyer,Open,No
Tarn,Clerk,Closed,No
""",
        """
Helio / Planner / applied / -
Norda / Buyer / saved / -
Tarn / Clerk / -|saved / -
""",
    ),
    example(
        "a no that may be mine, beside another one",
        """
Company,Role,Status,Date applied
Helio,Planner,Sent,2026-02-03
Norda,Buyer,Waiting,2026-02-04
Tarn,Clerk,Interview,2026-02-05
Fjord,Clerk,Turned down,2026-02-06
Atlas,Clerk,Rejected,2026-02-07
""",
        """
Helio / Planner / applied / 2026-02-03
Norda / Buyer / applied / 2026-02-04
Tarn / Clerk / interviewing / 2026-02-05
Fjord / Clerk / - / 2026-02-06
Atlas / Clerk / rejected / 2026-02-07
""",
    ),
    example(
        "a no of theirs beside one that may be mine",
        """
Company,Role,Status,Date applied
Helio,Planner,rejected,2026-02-03
Norda,Buyer,ruled_out,2026-02-04
Tarn,Clerk,applied,2026-02-05
""",
        """
Helio / Planner / rejected / 2026-02-03
Norda / Buyer / - / 2026-02-04
Tarn / Clerk / applied / 2026-02-05
""",
    ),
    example(
        "nothing said of one where others say that they were sent",
        """
Empresa,Puesto,Fecha,Estado
Helio,Analista,2026-02-03,Postulado
Norda,Cocinero,2026-02-04,
Tarn,Cajera,2026-02-05,Rechazado
""",
        """
Helio / Analista / applied / 2026-02-03
Norda / Cocinero / - / 2026-02-04
Tarn / Cajera / rejected / 2026-02-05
""",
    ),
    example(
        "a day on which to ask again is not the one of applying",
        """
Entreprise;Poste;Date d'envoi;Statut;Relance prévue
Boréal;Graphiste;05/02/2026;Envoyée;19/02/2026
Lumen;Comptable;;Envoyée;20/02/2026
""",
        """
Boréal / Graphiste / applied / 2026-02-05
Lumen / Comptable / applied / -
""",
    ),
    example(
        "whom an agency works for",
        """
Rolle;Agentur;Endkunde;Status;Beworben am
Planer;Kranz Personal;Grünwald AG;Beworben;05.02.2026
Monteur;Ostwind Zeitarbeit;Südbau;Absage;06.02.2026
""",
        """
Grünwald AG / Planer / applied / 2026-02-05
Südbau / Monteur / rejected / 2026-02-06
""",
    ),
    example(
        "the step and how it goes, with a history of days",
        """[
{"company": "海利", "job": "営業", "step": "適性検査", "result": "進行中",
 "steps": [{"name": "ES提出", "date": "2026-02-03", "done": true}]},
{"company": "諾達", "job": "経理", "step": "一次面接", "result": "不通過",
 "steps": [{"name": "ES提出", "date": "2026-02-04", "done": true}]}
]""",
        """
海利 / 営業 / screening / 2026-02-03
諾達 / 経理 / rejected / 2026-02-04
""",
        file="jobs.json",
    ),
    example(
        "rounds by their names beside words that only say it goes on",
        """[
{"company": "Helio", "role": "Planner", "status": "In progress", "appliedDate": "2026-02-03",
 "interviewRounds": [{"roundName": "Technical interview", "date": "2026-02-20", "result": "pending"}]},
{"company": "Norda", "role": "Buyer", "status": "Applied", "appliedDate": "2026-02-04", "interviewRounds": []}
]""",
        """
Helio / Planner / interviewing / 2026-02-03
Norda / Buyer / applied / 2026-02-04
""",
        file="jobs.json",
    ),
    example(
        "what a remark behind a company says of how it goes",
        """
company;time;interviewed
Helio (en hakenut);2026-02-03;
Norda;2026-02-04;ok
Tarn (withdrew);2026-02-05;
Oak;2026-02-06;
""",
        """
Helio|Helio (en hakenut) / - / saved / -
Norda / - / interviewing / 2026-02-04
Tarn|Tarn (withdrew) / - / withdrawn / 2026-02-05
Oak / - / applied / 2026-02-06
""",
    ),
    example(
        "a table of days beside lists of cards by their stage",
        """# Search

Cards of a board, by where they stand; the text above is longer than the lists.

Another line of it.

| Time | Calendar |
| --- | --- |
| 09/17 | [Helio online test](https://days.example/1) |

## Applied
- [Helio](https://git.example/a/b/issues/5) -- 2026-02-03
- [Norda](https://git.example/a/b/issues/6) -- 2026-02-04
</details>

## Rejected
- [Tarn](https://git.example/a/b/issues/7) -- 2026-02-05
""",
        """
Helio / - / - / -
Norda / - / applied / -
Tarn / - / rejected / -
""",
        file="search.md",
    ),
    example(
        "a row that tells nothing, where all others have their day",
        """
Firma;Stelle;abgeschickt;Gespräch am;Ergebnis
Helio;Planerin;02.02.2026;;Absage
Norda;Einkäuferin;03.02.2026;17.02.2026;
Tarn;Lageristin;05.02.2026;;
Oak;Köchin;;;
""",
        """
Helio / Planerin / rejected / 2026-02-02
Norda / Einkäuferin / interviewing / 2026-02-03
Tarn / Lageristin / applied / 2026-02-05
Oak / Köchin / saved / -
""",
        encoding="utf-8",
    ),
    example(
        "rows that tell nothing, where others have no day either",
        """
Company,Role,Date sent,Result
Helio,Planner,2026-02-02,Rejected
Norda,Buyer,,Rejected
Tarn,Analyst,2026-02-05,
Oak,Cook,2026-02-06,
Birch,Baker,,
""",
        """
Helio / Planner / rejected / 2026-02-02
Norda / Buyer / rejected / -
Tarn / Analyst / applied / 2026-02-05
Oak / Cook / applied / 2026-02-06
Birch / Baker / - / -
""",
    ),
    example(
        "all pending in a program that notes the day of applying",
        """[
{"company": "Helio", "role": "Planner", "status": "pending", "dateApplied": null},
{"company": "Norda", "role": "Buyer", "status": "pending", "dateApplied": null}
]""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
""",
        file="board.json",
    ),
]
