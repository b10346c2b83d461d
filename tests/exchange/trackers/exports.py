"""What job boards, note-taking programs and trackers write out, beneath headings of their own."""

from __future__ import annotations

import json

from .files import example, zipped

EXPORTS = [
    example(
        "Notion, relation and emoji",
        """
\ufeffRole,Company,Status,Applied,Contacts,Salary range,Link
Product Designer,Helio Labs (https://www.notion.so/Helio-Labs-9f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🟢 Offer,"Nov 3, 2025",Ana Ruiz (https://www.notion.so/Ana-Ruiz-1f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),"$110,000 - $130,000",https://helio.example/jobs/1
UX Researcher,Norda (https://www.notion.so/Norda-8f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🔴 Rejected,"Nov 12, 2025",,,
Interaction Designer,Tarn & Co (https://www.notion.so/Tarn-Co-7f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🟡 Waiting to hear back,"Dec 1, 2025",,,
Design Lead,Quarry (https://www.notion.so/Quarry-6f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),⚪️ To apply,,,,
Visual Designer,Ember (https://www.notion.so/Ember-5f1c2b7d3e4a4b5c8d9e0f1a2b3c4d5e?pvs=21),🟣 Interviewing,"Dec 14, 2025",,,
""",
        """
Helio Labs / Product Designer / offer / 2025-11-03
Norda / UX Researcher / rejected / 2025-11-12
Tarn & Co / Interaction Designer / applied / 2025-12-01
Quarry / Design Lead / saved / -
Ember / Visual Designer / interviewing / 2025-12-14
""",
        file="Job Applications 1f3a9c2b7d3e4a4b5c8d9e0f1a2b3c4d_all.csv",
    ),
    example(
        "Notion zip, name at company, date range",
        zipped(
            {
                "Private & Shared/Applications 2a3b4c5d6e7f4a4b5c8d9e0f1a2b3c4d.csv": "\ufeffName,Stage,Dates,Tags,Files\n"
                'Data Engineer @ Atlas,Applied,"November 3, 2025 → November 20, 2025",remote,\n'
                'ML Engineer @ Borealis,1st round,"November 5, 2025 9:00 AM (GMT+1)",,\n',
                "Private & Shared/Applications 2a3b4c5d6e7f4a4b5c8d9e0f1a2b3c4d_all.csv": "\ufeffName,Stage,Dates,Tags,Files\n"
                'Data Engineer @ Atlas,Applied,"November 3, 2025 → November 20, 2025",remote,\n'
                'ML Engineer @ Borealis,1st round,"November 5, 2025 9:00 AM (GMT+1)",,\n'
                'Platform Engineer @ Cobalt,Archived - rejected,"December 2, 2025",,\n',
                "Private & Shared/Applications/Data Engineer @ Atlas 3b4c.md": "# Data Engineer @ Atlas\n\nStage: Applied\n",
            }
        ),
        """
Atlas / Data Engineer / applied / 2025-11-03
Borealis / ML Engineer / interviewing / 2025-11-05
Cobalt / Platform Engineer / rejected / 2025-12-02
""",
        file="Export-1a2b3c.zip",
    ),
    example(
        "Airtable grid",
        """
\ufeffPosition,Company,Application Status,Date Submitted,Interviewer(s),Job Posting URL,Salary,Cover Letter?,Created,Last Modified
Copywriter,Lindgren,Submitted,11/3/2025,,https://lindgren.example/c,"$55,000.00",checked,11/1/2025 9:41am,11/3/2025 10:02am
Editor,Marlow Press,Interview scheduled,11/18/2025,"Kim, Lee",https://marlow.example/e,,,11/15/2025 1:12pm,11/30/2025 8:00am
Content Strategist,Ostara,Offer extended,10/27/2025,Pat,,"$81,500.00",checked,10/20/2025 4:30pm,12/2/2025 9:09am
Proofreader,Pemberley,Not moving forward,10/6/2025,,,,,10/6/2025 8:15am,10/28/2025 3:00pm
Ghostwriter,Quill House,Need to apply,,,,,,11/30/2025 7:45pm,11/30/2025 7:45pm
""",
        """
Lindgren / Copywriter / applied / 2025-11-03
Marlow Press / Editor / interviewing / 2025-11-18
Ostara / Content Strategist / offer / 2025-10-27
Pemberley / Proofreader / rejected / 2025-10-06
Quill House / Ghostwriter / saved / -
""",
        file="Job applications-Grid view.csv",
    ),
    example(
        "Simplify",
        """
Job Title,Company Name,Job URL,Status,Applied Date,Job Location,Salary,Notes,Source
Software Engineer I,Helio,https://simplify.example/p/1,APPLIED,2025-11-03T17:22:10.000Z,"Remote, US",,,Simplify
Backend Engineer,Norda,https://simplify.example/p/2,SCREEN,2025-11-05T02:10:00.000Z,,,,Simplify
New Grad SWE,Tarn,https://simplify.example/p/3,INTERVIEWING,2025-11-07T12:00:00.000Z,,,,
SRE,Quarry,https://simplify.example/p/4,REJECTED,2025-11-08T12:00:00.000Z,,,,
Platform Engineer,Ember,https://simplify.example/p/5,SAVED,,,,,
""",
        """
Helio / Software Engineer I / applied / 2025-11-03
Norda / Backend Engineer / screening / 2025-11-05
Tarn / New Grad SWE / interviewing / 2025-11-07
Quarry / SRE / rejected / 2025-11-08
Ember / Platform Engineer / saved / -
""",
        file="simplify_tracker.csv",
    ),
    example(
        "Careerflow and Jobscan columns",
        """
Company,Job Title,Match Rate,Stage,Saved On,Applied On,Follow Up On,Excitement,Job Description
Helio,HR Generalist,78%,Interview Scheduled,"Oct 28, 2025","Nov 3, 2025","Nov 17, 2025",4/5,"We look for
a generalist, who likes people."
Norda,Recruiter,64%,Saved,"Nov 1, 2025",,,3/5,
Tarn,People Partner,81%,Closed - Not Selected,"Nov 2, 2025","Nov 4, 2025",,5/5,
Quarry,HRBP,70%,Offer Received,"Oct 2, 2025","Oct 4, 2025",,5/5,
""",
        """
Helio / HR Generalist / interviewing / 2025-11-03
Norda / Recruiter / saved / -
Tarn / People Partner / rejected / 2025-11-04
Quarry / HRBP / offer / 2025-10-04
""",
        file="export (3).csv",
    ),
    example(
        "JibberJobber",
        """
Title,Company,Date Created,Date Applied,Log Entries,Job Status,Job URL,Source,Recruiter Name,Recruiter Email
Controller,Oakline,11/01/2025,11/03/2025,2,Applied - awaiting reply,,Network,Jo Webb,jo@oakline.example
CFO,Pinecone,10/13/2025,10/15/2025,5,2nd Interview,,Recruiter,,
Finance Director,Maple,10/20/2025,10/21/2025,1,Closed,,,,
VP Finance,Birch,11/05/2025,11/05/2025,1,They hired internally,,,,
""",
        """
Oakline / Controller / applied / 2025-11-03
Pinecone / CFO / interviewing / 2025-10-15
Maple / Finance Director / - / 2025-10-21
Birch / VP Finance / rejected|- / 2025-11-05
""",
        file="jobs_export.csv",
    ),
    example(
        "Huntr, nested JSON",
        json.dumps(
            {
                "user": {"email": "sam@example.org"},
                "boards": [
                    {
                        "name": "Job Hunt 2025",
                        "lists": [
                            {
                                "name": "WISHLIST",
                                "jobs": [
                                    {
                                        "title": "Illustrator",
                                        "employer": {"name": "Helio"},
                                        "url": "https://helio.example/i",
                                        "applyDate": None,
                                    }
                                ],
                            },
                            {
                                "name": "APPLIED",
                                "jobs": [
                                    {
                                        "title": "Animator",
                                        "employer": {"name": "Norda"},
                                        "applyDate": "2025-11-03T00:00:00.000Z",
                                    }
                                ],
                            },
                            {
                                "name": "INTERVIEW",
                                "jobs": [
                                    {
                                        "title": "Art Director",
                                        "employer": {"name": "Tarn"},
                                        "applyDate": "2025-11-05T00:00:00.000Z",
                                    }
                                ],
                            },
                            {"name": "REJECTED", "jobs": []},
                        ],
                    }
                ],
            }
        ),
        """
Helio / Illustrator / saved / -
Norda / Animator / applied / 2025-11-03
Tarn / Art Director / interviewing / 2025-11-05
""",
        file="huntr.json",
    ),
    example(
        "Teal, its own words",
        """
Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow Up,Excitement
Account Executive,Helio,"$120,000","Austin, TX",Bookmarked,11/01/2025,,,,★★★
SDR,Norda,,Remote,Applying,11/02/2025,11/30/2025,,,★★★★
AE II,Tarn,,Remote,Applied,11/02/2025,,11/13/2025,11/20/2025,★★
CSM,Quarry,,Remote,Negotiating,10/02/2025,,10/13/2025,,★★★★★
BDR,Ember,,Remote,I Withdrew,10/02/2025,,10/14/2025,,★
AM,Fjord,,Remote,Not Selected,10/02/2025,,10/15/2025,,★
RevOps,Garnet,,Remote,No Response 🙈,10/02/2025,,10/16/2025,,★
""",
        """
Helio / Account Executive / saved / -
Norda / SDR / saved / -
Tarn / AE II / applied / 2025-11-13
Quarry / CSM / offer / 2025-10-13
Ember / BDR / withdrawn / 2025-10-14
Fjord / AM / rejected / 2025-10-15
Garnet / RevOps / ghosted / 2025-10-16
""",
        file="teal.csv",
    ),
    example(
        "LinkedIn zip",
        zipped(
            {
                "Jobs/Job Applications.csv": "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,"
                "Resume Name,Question And Answers\n"
                '"11/3/25, 3:05 PM",sam@example.org, +49 30 1,Helio GmbH,Planner (all genders),https://www.linkedin.com/jobs/view/1,'
                'cv.pdf,"Do you have a licence?:Yes | Notice period\n:3 months"\n'
                '"11/12/25, 8:00 AM",sam@example.org,,Norda,Dispatcher,https://www.linkedin.com/jobs/view/2,,\n',
                "Jobs/Saved Jobs.csv": "Saved Date,Job Url,Job Title,Company Name\n"
                '"10/30/25, 8:00 AM",https://www.linkedin.com/jobs/view/3,Writer,Tarn\n',
                "Jobs/Job Seeker Preferences.csv": "Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,"
                "Open To Recruiters,Dream Companies\nBerlin,,,Full-time,Planner | Dispatcher,Yes,Helio\n",
                "Connections.csv": 'Notes:\n"When exporting your connection data, you may notice"\n\nFirst Name,Last Name,URL,'
                "Email Address,Company,Position,Connected On\nAna,Ruiz,https://www.linkedin.com/in/ana,,Helio,CTO,03 Nov 2025\n",
                "Invitations.csv": 'From,To,Sent At,Message,Direction\nAna,Sam,"11/3/25, 3:05 PM",,INCOMING\n',
            }
        ),
        """
Helio GmbH / Planner (all genders) / applied / 2025-11-03
Norda / Dispatcher / applied / 2025-11-12
Tarn / Writer / saved / -
""",
        file="Complete_LinkedInDataExport_11-20-2025.zip",
    ),
    example(
        "Indeed JSON",
        json.dumps(
            {
                "exportedAt": "2025-12-01T00:00:00Z",
                "indeedApplyData": {
                    "applications": [
                        {
                            "jobTitle": "Forklift Driver",
                            "companyName": "Helio Logistics",
                            "jobLocation": "Leeds",
                            "applyTime": 1762160400000,
                            "statuses": {"candidateStatus": {"status": "APPLIED"}},
                        },
                        {
                            "jobTitle": "Picker",
                            "companyName": "Norda",
                            "jobLocation": "Leeds",
                            "applyTime": 1762592400000,
                            "statuses": {"candidateStatus": {"status": "NOT_SELECTED_BY_EMPLOYER"}},
                        },
                        {
                            "jobTitle": "Team Leader",
                            "companyName": "Tarn",
                            "jobLocation": "York",
                            "applyTime": 1763197200000,
                            "statuses": {"candidateStatus": {"status": "INTERVIEWING"}},
                        },
                    ]
                },
            }
        ),
        """
Helio Logistics / Forklift Driver / applied / 2025-11-03
Norda / Picker / rejected / 2025-11-08
Tarn / Team Leader / interviewing / 2025-11-15
""",
        file="indeed.json",
    ),
    example(
        "Glassdoor and job board words",
        """
Job,Employer,Applied date,Application status,Job type,Pay
Cashier,Helio Mart,Nov 3 2025,Application viewed,Part-time,$15 an hour
Stocker,Norda Foods,Nov 14 2025,No longer under consideration,Full-time,
Shift Supervisor,Tarn,Nov 15 2025,Under review,,
Assistant Manager,Quarry,Nov 16 2025,Hired,,
Deli Clerk,Ember,Nov 17 2025,Job expired,,
""",
        """
Helio Mart / Cashier / applied / 2025-11-03
Norda Foods / Stocker / rejected / 2025-11-14
Tarn / Shift Supervisor / applied / 2025-11-15
Quarry / Assistant Manager / accepted / 2025-11-16
Ember / Deli Clerk / - / 2025-11-17
""",
    ),
    example(
        "Notion, multi select and checkbox",
        """
\ufeffJob,Company 🏢,Stage 🚦,Applied on 📅,Interview date,Favorite,Last edited
Frontend Developer,Kestrel,✅ Applied,"October 2, 2025",,Yes,"November 1, 2025 4:11 PM"
React Engineer,Lumen,📞 Phone call booked,"October 5, 2025","October 20, 2025 3:00 PM (GMT+2)",No,"November 1, 2025 4:12 PM"
UI Engineer,Mistral Bay,🪦 RIP,"October 8, 2025",,No,"November 2, 2025 9:00 AM"
Web Developer,Nimbus,🎉 Accepted!,"October 9, 2025",,Yes,"November 9, 2025 9:00 AM"
JS Developer,Orchard,💤 No answer,"October 11, 2025",,No,"November 9, 2025 9:01 AM"
Full Stack Engineer,Pebble,📝 Draft,,,No,"November 9, 2025 9:01 AM"
""",
        """
Kestrel / Frontend Developer / applied / 2025-10-02
Lumen / React Engineer / screening / 2025-10-05
Mistral Bay / UI Engineer / - / 2025-10-08
Nimbus / Web Developer / accepted / 2025-10-09
Orchard / JS Developer / ghosted / 2025-10-11
Pebble / Full Stack Engineer / saved / -
""",
        file="Jobs 24b1.csv",
    ),
    example(
        "an app's JSON, enum and epoch",
        json.dumps(
            {
                "exportVersion": 3,
                "user": {"id": 12, "name": "Sam"},
                "jobApplications": [
                    {
                        "id": "8c2f1e1e-0b57-4b0e-a6b4-2f4d0f1f3f11",
                        "companyName": "Rowan",
                        "positionTitle": "iOS Developer",
                        "applicationStatus": "INTERVIEW_SCHEDULED",
                        "dateApplied": 1759449600000,
                        "tags": ["ios", "remote"],
                        "contacts": [{"name": "Kim Lee", "email": "kim@rowan.example"}],
                    },
                    {
                        "id": "8c2f1e1e-0b57-4b0e-a6b4-2f4d0f1f3f12",
                        "companyName": "Sorrel",
                        "positionTitle": "Android Developer",
                        "applicationStatus": "REJECTED_AFTER_INTERVIEW",
                        "dateApplied": 1759708800000,
                        "tags": [],
                        "contacts": [],
                    },
                    {
                        "id": "8c2f1e1e-0b57-4b0e-a6b4-2f4d0f1f3f13",
                        "companyName": "Tansy",
                        "positionTitle": "Mobile Lead",
                        "applicationStatus": "OFFER_RECEIVED",
                        "dateApplied": 1759795200000,
                        "tags": [],
                        "contacts": [],
                    },
                ],
            }
        ),
        """
Rowan / iOS Developer / interviewing / 2025-10-03
Sorrel / Android Developer / rejected / 2025-10-06
Tansy / Mobile Lead / offer / 2025-10-07
""",
        file="export.json",
    ),
    example(
        "job board's export, title and company last",
        """
"Application ID","Submitted at","Job ID","Job title","Hiring organisation","City","Last event","Last event at"
"A-1001","2025-10-01T08:15:30+02:00","77120","Sales Assistant","Linnet","Graz","Application viewed by employer","2025-10-03T10:00:00+02:00"
"A-1002","2025-10-04T18:45:00+02:00","77340","Store Manager","Magpie","Linz","Employer sent rejection","2025-10-11T09:30:00+02:00"
"A-1003","2025-10-05T12:00:00+02:00","77390","Cashier","Nuthatch","Wels","Interview invitation received","2025-10-12T09:30:00+02:00"
"A-1004","2025-10-09T12:00:00+02:00","77401","Buyer","Oriole","Wien","Application submitted","2025-10-09T12:00:00+02:00"
""",
        """
Linnet / Sales Assistant / applied / 2025-10-01
Magpie / Store Manager / rejected / 2025-10-04
Nuthatch / Cashier / interviewing / 2025-10-05
Oriole / Buyer / applied / 2025-10-09
""",
        file="my-applications.csv",
    ),
    example(
        "answers to the questions of a form, with a phone number among them",
        """
Application Date,Company,Job Title,Question And Answers
"4/13/26, 12:07 AM",Helio,Planner,Email address:sam@example.org | Mobile phone number:+44 20 7946 0000 | Last name:Reed
"4/14/26, 2:08 AM",Norda,Buyer,
""",
        """
Helio / Planner / applied / 2026-04-13
Norda / Buyer / applied / 2026-04-14
""",
    ),
    example(
        "a portal's list of what was looked at, in Spanish",
        json.dumps(
            {
                "empresas": {
                    "Helio SpA": [{"titulo": "Analista", "estado": "CV aún no visualizado", "fecha": "20-03-2026"}],
                    "Norda SA": [{"titulo": "Contador", "estado": "CV visualizado", "fecha": "21-03-2026"}],
                    "Tarn": [{"titulo": "Cocinero", "estado": "Descartado", "fecha": "22-03-2026"}],
                }
            }
        ),
        """
Helio SpA / Analista / applied / 2026-03-20
Norda SA / Contador / applied / 2026-03-21
Tarn / Cocinero / rejected / 2026-03-22
""",
        file="postulaciones.json",
    ),
    example(
        "what a browser's button put into an inbox",
        """
status,company,role,source,applied_on,last_touch
Inbox,Helio,Planner,extension,,2026-03-04 13:23
Inbox,Norda,Buyer,extension,,2026-03-05 17:17
Applied,Tarn,Analyst,extension,2026-03-06,2026-03-06 10:00
""",
        """
Helio / Planner / saved / -
Norda / Buyer / saved / -
Tarn / Analyst / applied / 2026-03-06
""",
    ),
    example(
        "Notion zip, pages with notes beneath what is known",
        zipped(
            {
                "Zoektocht 5c0d.csv": "Bedrijf,Functie,Status\nHelio,Planner,Verstuurd\nNorda,Inkoper,Afgewezen\n",
                "Zoektocht 5c0d/Helio 5c0e.md": "# Helio\n\nFunctie: Planner\nStatus: Verstuurd\n\n"
                "- aardig gesprek aan de telefoon\n- vrijdag terugbellen\n\nVraag naar het rooster\n",
            }
        ),
        """
Helio / Planner / applied / -
Norda / Inkoper / rejected / -
""",
        file="Export-5c0d.zip",
    ),
]
