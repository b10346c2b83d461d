"""Made-up employers, people, places and jobs. None of them is meant to be anybody."""


def listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# Used first, so that a small search has the nicest names.
FIRST_COMPANIES = (
    "Northmere Water",
    "Pellworth Energy",
    "Calder Freight",
    "Sundry Co-op",
    "Ostra Health",
    "Bramley Transit",
    "Fennick Rail",
    "Merrow Insurance",
    "Kestrel Grid",
    "Alder Payments",
    "Dunmore Glass",
    "Saltway Ferries",
    "Bellwether Post",
    "Osier Labs",
    "Quillon Parks",
    "Larch Retail",
    "Lindal Mutual",
)
COMPANY_FIRST = listed(
    "Abbotsmere Aldwick Amberley Anselm Ardle Arkwell Ashgrove Aspenhall Averon Barnside Beckford Belmarsh Birkdale "
    "Blackthorn Bourne Brackenhill Bramber Brightholm Broadmere Brockley Calloway Carrow Castlebeck Cawdor Chalkhill "
    "Cinderford Clearbrook Clovelly Coldharbour Copperfield Corriston Cragside Crossways Dalemoor Darrow Deepdale "
    "Derwick Drayford Dunnock Eastholm Eddystone Elmcross Elverton Emberley Ennismore Everdale Fairlight Farthing "
    "Fellside Fernhill Finchmoor Flaxton Foxglove Garrick Glenbrook Goldcrest Greywell Hartwell Haverstock Hazelmere "
    "Heronsgate Highcliffe Hollin Ingleby Ivybridge Juniper Keldale Kelmscott Kentmere Langmere Larkhill Linden "
    "Longacre Lowfield Lynmouth Maplin Mayfield Meadowbank Merrick Millbrook Netherby Newholme Nightjar Oakhaven "
    "Oldcastle Orchard Orrin Ottershaw Pembrey Penhallow Pinewood Plover Quarrington Ravensby Redmire Ridgeway "
    "Rookwood Rosewell Rowanlea Saffron Sandbeck Scarsdale Selwyn Sheldrake Silverdale Skelton Southmere Sparrowhawk "
    "Stanmoor Stonecross Strathmore Swanwick Sycamore Tamarind Tarnside Thistledown Thornby Tidewell Tollgate "
    "Trevarrow Underhill Vellum Westering Whinfell Whitmoor Wickham Willowby Windrush Wolds Woodlark Yewdale Zennor "
    "Ambrel Brindle Corvane Dunsel Ellerwick Fossgate Gantry Hobsmere Inchbeck Jorvale Kestenholm Lissom Marrable "
    "Norwick Ostwold Pellinor Quenby Rushmere Severell Tansley Ulverholm Vexley Wrenfield Yeldham Aldermoor Bexhollow "
    "Crannoch Dorsley Emmerdyke Fennimore"
)
# The second word of a company says what it does, and so what it looks for.
SECTORS = {
    "utility": "Water Energy Grid Power Gas Heat Networks Meters Solar Wind",
    "transport": "Freight Rail Transit Ferries Coaches Logistics Haulage Airways Couriers Post Cargo Shipping",
    "health": "Health Care Clinics Hospitals Pharmacy Dental Diagnostics Hospices",
    "retail": "Retail Foods Bakeries Stores Textiles Books Furniture Outdoor Garden Grocers Shoes",
    "money": "Insurance Payments Mutual Pensions Bank Savings Assurance Credit",
    "making": "Glass Steel Paper Ceramics Engineering Tools Instruments Packaging Timber Optics Textures Plastics",
    "public": "Parks Housing Museums Libraries Council College Trust Archives Surveys Forests",
    "tech": "Labs Systems Software Robotics Data Mapping Sensors Signals Cloud Works",
}
JOBS = {
    "utility": ("Planning analyst", "Operations analyst", "Demand planner", "Maintenance planner", "Asset coordinator"),
    "transport": ("Timetable analyst", "Network planner", "Service planner", "Fleet coordinator", "Operations analyst"),
    "health": ("Service analyst", "Capacity planner", "Rota coordinator", "Pathway analyst", "Operations coordinator"),
    "retail": ("Supply planner", "Stock analyst", "Demand planner", "Replenishment analyst", "Range planner"),
    "money": ("Process analyst", "Operations analyst", "Claims analyst", "Risk coordinator", "Service analyst"),
    "making": ("Production planner", "Planning analyst", "Materials planner", "Quality analyst", "Operations planner"),
    "public": ("Visitor planner", "Programme analyst", "Service planner", "Policy analyst", "Estates coordinator"),
    "tech": (
        "Data coordinator",
        "Operations analyst",
        "Delivery analyst",
        "Support planner",
        "Product operations lead",
    ),
}
GRADES = (*[""] * 8, "senior", "junior", "lead")
# What the work is about: it turns up in their questions, their answers and in what one learns.
TOPICS = {
    "utility": ("settlement data", "winter maintenance", "asset registers", "outage planning"),
    "transport": ("crew rosters", "timetable software", "late-running trains", "depot capacity"),
    "health": ("waiting lists", "clinic rotas", "referral data", "bed planning"),
    "retail": ("replenishment rules", "seasonal stock", "supplier delays", "shelf availability"),
    "money": ("claims handling", "regulated reporting", "fraud checks", "case backlogs"),
    "making": ("line balancing", "shift patterns", "batch planning", "scrap rates"),
    "public": ("visitor numbers", "grant reporting", "estate surveys", "volunteer rotas"),
    "tech": ("incident queues", "release planning", "usage data", "customer onboarding"),
}

GIVEN = listed(
    "Priya Tom Hanna Joris Leila Amara Bastien Carmen Dariusz Edda Farid Greta Hugo Imani Jonas Katya Lorcan Mireille "
    "Nadia Oskar Petra Quentin Rosa Samir Tilda Umar Vera Wiktor Yara Zeno Anouk Bruno Celia Dimitri Elif Femi Gwen "
    "Henrik Ilse Jamal Keiko Luca Marit Noor Orla Pavel Rhona Sunniva Tariq Ulla Viktor Wanda Xenia Yusuf Zsofia"
)
FAMILY = listed(
    "Anand Ekdahl Brandt Osei Achterberg Balogun Castellane Dunmore Eriksby Farrant Gyamfi Halloran Ibarra Jankowiak "
    "Kaltenbach Lindqvist Marchetti Nwosu Okafor Pettersby Quayle Rautio Sandhu Thorsby Ulvang Vasquez Whitlock "
    "Ximenes Yamane Zeller Abara Bellweather Corrin Dalgaard Escher Fontaine Greaves Hartigan Iversby Jellicoe Kovac "
    "Lomax Mbeki Norrby Ollander Prendergast Rosslyn Sarkis Tembo Underwood Vandermeer Wexley"
)
ROLES = (
    "Head of planning",
    "Team lead, operations",
    "Talent partner",
    "Recruiter",
    "Operations manager",
    "Planning manager",
    "Service director",
    "Senior analyst",
    "Programme lead",
    "People partner",
)
PERSON_NOTES = (
    "Was a crew scheduler. Listens more than she talks.",
    "Likes drawings. Took the marker himself.",
    "Started three months ago, is still building the team.",
    "Asks short questions and waits.",
    "Answers mail on the same day.",
    "Knows the shop floor. Wants examples, not frameworks.",
    "Friendly, and careful about promises.",
    "",
    "",
    "",
)

PLACES = (
    "Estuary House",
    "Harbour Row",
    "Mill Lane",
    "Station Square",
    "Canal Street",
    "Old Brewery Yard",
    "Weighbridge Court",
    "Cathedral Close",
    "Lock Keeper’s Wharf",
    "Ropewalk",
    "North Quay",
    "Observatory Hill",
)
SOURCES = (
    ("Job board", 44),
    ("Company site", 20),
    ("Referral", 13),
    ("Recruiter", 11),
    ("Newsletter", 5),
    ("Job fair", 4),
    ("Former colleague", 3),
)
RESUMES = ("Resume, planning v{n}", "Resume, operations v{n}", "Resume, planning v{n}, and a letter of 180 words")

POSTING_OPENINGS = (
    "{company} is looking for a {job} to join a team of {n} at {place}.",
    "We are {company}. About {n} of us work from {place}, and we need a {job}.",
    "As our {job} you will be the person who knows what is going to happen next week.",
    "Our planners leave the office on time. We would like a {job} who helps us to keep it that way.",
)
POSTING_LINES = (
    "You turn {topic} into a plan that other people can work with.",
    "You sit between the people who know the network and the people who know the calendar.",
    "You are comfortable telling either side that the numbers do not add up.",
    "You keep the weekly forecast honest, and say how sure you are of it.",
    "You write short notes that get read.",
    "You take part in the on-call rota, one week in eight.",
    "You have worked with {topic}, or can show that you learn such things quickly.",
    "You know a spreadsheet well and can read SQL without fear.",
    "You have explained a difficult delay to somebody who was angry about it.",
    "You bring order to a backlog without making a ceremony of it.",
    "You work two days a week with us in the building; the other days are yours to choose.",
    "You enjoy a problem that has {n} causes and one deadline.",
    "You will report to the head of planning and work closely with the crews.",
    "We care more about how you think than where you learned it.",
    "We answer every application within three weeks.",
    "The first months go to learning how {topic} really work here.",
    "A case from our daily work is part of the second conversation.",
    "Pay is reviewed every spring, in the open, by a published table.",
)
POSTING_WANTS = (
    "forecasting",
    "stakeholders",
    "maintenance planning",
    "SQL",
    "Python",
    "Power BI",
    "scheduling",
    "root cause analysis",
    "report writing",
    "supplier management",
    "C++",
    "process mapping",
    "capacity models",
    "workshop facilitation",
)
