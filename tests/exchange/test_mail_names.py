"""The company and the job of mails as recruiting programs, boards and small firms write them."""

from __future__ import annotations

import pytest

from exchange.mail.reading import read_mail

# Who sent it, the subject, the words; the company and the job that a careful person reads there.
MAILS = [
    # A program that nobody knows has a name and a domain too: the employer is whose job it is.
    (
        "TalentFlow <noreply@talentflow.example>",
        "Update on your application: Brewer",
        "After the phone round for the Brewer role at Copper Ridge, we have decided to go with others.\n\nTalentFlow",
        ("Copper Ridge", "Brewer"),
    ),
    (
        "Recruto <contact@recruto.example>",
        "Réponse à votre candidature",
        "L'entreprise Vasseur Frères n'a pas retenu votre candidature pour la mission « Refonte du site ».\n\nRecruto",
        ("Vasseur Frères", "Refonte du site"),
    ),
    (
        "JobTrack <mail@jobtrack.example>",
        "Bewerbung abgelehnt",
        "Hallo Ana,\n\ndie Firma Hagedorn Optik hat deine Bewerbung als Augenoptiker:in leider abgelehnt.\n\nJobTrack",
        ("Hagedorn Optik", "Augenoptiker:in"),
    ),
    (
        "EmpleoYa <avisos@empleoya.example>",
        "Novedades de tu candidatura",
        "La empresa Talleres Gorbea S.L. ha decidido seguir con otros para el puesto de Técnica de calidad.",
        ("Talleres Gorbea S.L.", "Técnica de calidad"),
    ),
    (
        "Campus portal <placements@uniport.example>",
        "Application update",
        "It has changed.\n\nCompany: Greywater Analytics\nPosition: Junior Data Engineer\nStatus: Not selected",
        ("Greywater Analytics", "Junior Data Engineer"),
    ),
    (
        "JobLinks <hello@joblinks.example>",
        'Palm Court Hotel has invited you to an interview for "Night Auditor"',
        "Please choose a time for your interview in our calendar.",
        ("Palm Court Hotel", "Night Auditor"),
    ),
    # Names with what belongs to them, and without what does not.
    (
        "Workday <notifications@myworkday.com>",
        "Thank you for your application",
        "Thank you for applying to Manager, Financial Reporting (JR1029).\n\nTalent Acquisition\nCopperfield Insurance",
        ("Copperfield Insurance", "Manager, Financial Reporting"),
    ),
    (
        "Indeed <no-reply@indeed.com>",
        "Update from The Salty Gull",
        "Hi Ana, The Salty Gull has decided not to move forward with your application for Line Cook.",
        ("The Salty Gull", "Line Cook"),
    ),
    (
        "Verlag <noreply@jobs.onlyfy.com>",
        "Ihre Bewerbung",
        "Danke für Ihre Bewerbung als Projektassistenz (m/w/d) bei der Rheinufer Verlag GmbH & Co. KG. Wir melden uns.",
        ("Rheinufer Verlag GmbH & Co. KG", "Projektassistenz (m/w/d)"),
    ),
    (
        "Sanne van Dijk | Polderwerk <sanne.77@candidates.recruitee.com>",
        "Uitnodiging gesprek – Projectleider Infra",
        "Hoi Ana, we nodigen je graag uit voor een gesprek.\n\nGroet, Sanne",
        ("Polderwerk", "Projectleider Infra"),
    ),
    (
        "Ardent <careers@ardent.example>",
        "Application received",
        "We've received your application for the Test Engineer role. The office is at Ardent House.\n\n© 2026 Ardent",
        ("Ardent", "Test Engineer"),
    ),
    (
        "Assessments <noreply@quizport.example>",
        "Your assessment",
        "You are invited to an assessment for the Data Analyst position.\n\nStart Secure Assessment",
        ("Quizport", "Data Analyst"),
    ),
    (
        "Jérôme de Pixelio <jerome@pixelio.example>",
        "Suite à notre échange",
        "Merci pour ton temps lors de notre échange pour le poste de Lead Dev Front.\n\nJérôme",
        ("Pixelio", "Lead Dev Front"),
    ),
    (
        '"Talent @ Solvig" <talent@hire.lever.co>',
        "Thanks, Ana",
        "Thanks for applying to us as a Customer Support Hero.",
        ("Solvig", "Customer Support Hero"),
    ),
    (
        "Ardent <no-reply@ardent.example>",
        "Account",
        "This is to confirm that you have sent 12.50 from your Ardent Wallet.",
        ("Ardent", ""),
    ),
    # Jobs in brackets, in quotes, with endings; none where only the occasion is named.
    (
        "Kangwei <hr@kangwei.example>",
        "Letter",
        "Thank you for your application for the position [Test Engineer]. You have not been selected.",
        ("Kangwei", "Test Engineer"),
    ),
    (
        "Sylvestre <talents@sylvestre.example>",
        "Votre candidature : Technicien(ne) réseau",
        "Bonjour, nous avons bien reçu votre candidature pour le poste de Technicien(ne) réseau.",
        ("Sylvestre", "Technicien(ne) réseau"),
    ),
    (
        "Ardent <jobs@ardent.example>",
        "Update on your Internship Application for Data Intern",
        "Dear Ana,\n\nthank you for your interest in the 'Data Intern'.\n\nWe have decided to go with others.",
        ("Ardent", "Data Intern"),
    ),
    (
        "Ardent <jobs@ardent.example>",
        "Update on your application - Account Manager",
        "Thank you for your interest. Unfortunately the hiring manager has chosen somebody else.",
        ("Ardent", "Account Manager"),
    ),
    (
        "Tinsel Games <jobs@tinselgames.example>",
        "[Tinsel Games] Gameplay Programmer - application received",
        "Hi Ana, we have received your application.",
        ("Tinsel Games", "Gameplay Programmer"),
    ),
    (
        "Tilia <no-reply@tilia.example>",
        "Cancelled: Final round",
        "Hi Ana, we have to cancel your interview and will be in touch about another day.",
        ("Tilia", ""),
    ),
    (
        "Vale & Thorn via Jobrill <notifications@jobrill.example>",
        "Update on your application: Cook",
        "Hi Ana,\n\nthank you for applying. We have chosen somebody else.",
        ("Vale & Thorn", "Cook"),
    ),
    (
        "Vagas Já <nao-responda@vagasja.example>",
        "Atualização",
        'Olá Ana, agradecemos o interesse na vaga "Cozinheira" na empresa "Casa Amarela". Não foi selecionada.',
        ("Casa Amarela", "Cozinheira"),
    ),
    (
        "Ufficio Selezione <selezione@corvino.example>",
        "La tua candidatura",
        "Buongiorno, abbiamo ricevuto la tua candidatura. La valuteremo.",
        ("Corvino", ""),
    ),
    (
        "Nora Field <nora.field@ashlets.example>",
        "Decision on your application – 9 Fern Lane",
        "Dear Ana, unfortunately we will not be progressing your application for this property.",
        ("Ashlets", ""),
    ),
    # The employer where a portal or a program sends: whose the post is, in whichever way the sentence says so.
    (
        "Interamt <noreply@interamt.example>",
        "Ihre Bewerbung auf die Stellen-ID 998877",
        "Hallo, Ihre Bewerbung auf die Stelle Bauingenieurin (Stellen-ID 998877) bei der Stadt Moorhausen ist da.",
        ("Stadt Moorhausen", "Bauingenieurin"),
    ),
    (
        "Jobportal <noreply@rexx-systems.example>",
        "Eingangsbestätigung",
        "Guten Tag, vielen Dank für Ihre Bewerbung beim Landkreis Ahrensfeld als medizinische Fachangestellte.",
        ("Landkreis Ahrensfeld", "Medizinische Fachangestellte"),
    ),
    (
        "Civil Service Jobs <noreply@civilservicejobs.example>",
        "398771 Data Analyst - Application outcome",
        "Thank you for applying for the role of Data Analyst (SEO) in the Department for Tides. It failed.",
        ("Department for Tides", "Data Analyst (SEO)"),
    ),
    (
        "NHS Jobs <noreply@jobs.nhs.example>",
        "Your application",
        "Thank you for applying for the job of Healthcare Assistant with Millbrook Community NHS Trust.",
        ("Millbrook Community NHS Trust", "Healthcare Assistant"),
    ),
    (
        "Trac <noreply@mail.trac.example>",
        "Application 302-CHEST-6612345-B Physiotherapist (Band 6)",
        "Post: Physiotherapist (Band 6) - Chest\nEmployer: Fellgate Hospitals\n\nYou have not been shortlisted.",
        ("Fellgate Hospitals", "Physiotherapist (Band 6) - Chest"),
    ),
    (
        "Oracle Recruiting <noreply@oraclecloud.example>",
        "Thanks for applying",
        "Thank you for applying to Senior Buyer (4471) at Hexbridge Tools. We will look at it.",
        ("Hexbridge Tools", "Senior Buyer"),
    ),
    (
        "Visma Recruit <noreply@recruit.example>",
        "Svar",
        "Hej, tack för din ansökan till tjänsten Lagerarbetare hos Ekdala kommun. Vi har valt en annan.",
        ("Ekdala kommun", "Lagerarbetare"),
    ),
    (
        "Flatchr <no-reply@flatchr.example>",
        "Réponse",
        "Merci d'avoir postulé à notre annonce Chef de projet scénique chez Lunaria. Nous ne donnerons pas suite.",
        ("Lunaria", "Chef de projet scénique"),
    ),
    (
        "Orbit Jobs <no-reply@greenhouse.io>",
        "Your application",
        "Thank you for applying for Data Analyst at the University of Tarn. We will look at it.",
        ("University of Tarn", "Data Analyst"),
    ),
    # Neither a day, nor what a mail is, nor whom it was sent to is a company.
    (
        "Ida Sadiq <ida@wharfecare.example>",
        "Interview 11th March - need to change",
        "Hi Ana,\n\nReally sorry but we have to cancel Wednesday's interview for the Case Manager post.\n\nIda",
        ("Wharfecare", "Case Manager"),
    ),
    (
        "M. Pfister <m.pfister@alb-technik.example>",
        "Zwischenbescheid: Technische Einkäuferin",
        "Liebe Ana,\n\nwir haben die Stelle intern besetzt.\n\nHerzliche Grüße\nM. Pfister",
        ("Alb Technik", "Technische Einkäuferin"),
    ),
    # Of a sender, the department is no part of the name; what it is short for stands in the text.
    (
        "P&O Waterschap Rietdijk <po@rietdijk.example>",
        "Je sollicitatie: Adviseur Natuur en Water",
        "Beste Ana, helaas nodigen we je niet uit.",
        ("Waterschap Rietdijk", "Adviseur Natuur en Water"),
    ),
    (
        "DRH Département de la Brève <drh@departement-breve.example>",
        "Offre : Assistante sociale",
        "Madame, votre candidature n'a pas été retenue.",
        ("Département de la Brève", "Assistante sociale"),
    ),
    (
        "BDC HR <hr@bdc.example>",
        "Application received: Grants Officer",
        "Thank you for your interest in a career with the Borland Development Corporation. We have your application.",
        ("Borland Development Corporation", "Grants Officer"),
    ),
    (
        "Staff <staff@mailbox.example>",
        "Your application",
        "The Fernwood College board has withdrawn the position of Assistant Professor in the Department of Law.",
        ("Fernwood College", "Assistant Professor"),
    ),
    (
        "The Harbour Trust <jobs@harbourtrust.example>",
        "Fundraising and Events Officer",
        "Dear Ana, you have not been shortlisted for interview.",
        ("The Harbour Trust", "Fundraising and Events Officer"),
    ),
    (
        "Werken bij Kaasmakerij Noord <jobs@kaasmakerijnoord.example>",
        "Re: CV voor chauffeur",
        "Beste Ana, helaas, we hebben al iemand.",
        ("Kaasmakerij Noord", "Chauffeur"),
    ),
    (
        "CHU de Valsonne <recrutement@valsonne.example>",
        "Candidature spontanée",
        "Madame, nous avons bien reçu votre candidature aux fonctions de secrétaire médicale.",
        ("CHU de Valsonne", "Secrétaire médicale"),
    ),
    # What is wished behind "and" is no part of a job, nor is where one has studied an employer.
    (
        "Orbit Robotics <jobs@orbitrobotics.example>",
        "Sollicitatie",
        "Bedankt voor je sollicitatie als kok en veel succes. Groet",
        ("Orbit Robotics", "Kok"),
    ),
    (
        "Orbit Robotics <no-reply@greenhouse.io>",
        "Your application",
        "Thank you for your application for Data Analyst. We saw that you studied at the University of Tarn.",
        ("Orbit Robotics", "Data Analyst"),
    ),
    # A person's name is no company's, though the domain has it.
    (
        "Personal <bewerbung@steiner-dach.example>",
        "Deine Bewerbung als Dachdeckerhelfer",
        "Hallo Ana, leider nehmen wir jemand anderen.\n\nViele Grüße\nJulia Steiner",
        ("Steiner Dach", "Dachdeckerhelfer"),
    ),
    (
        "Dr. Karl Menz <menz@praxis-menz.example>",
        "Bewerbung",
        "Liebe Frau Roth, wir haben die Stelle als Arzthelferin besetzt.\n\nIhr Karl Menz",
        ("Praxis Menz", "Arzthelferin"),
    ),
    (
        "Avv. Sara Lari <sara@studiolari.example>",
        "Colloquio",
        "Buongiorno, abbiamo scelto un'altra persona per la posizione di Segretaria.\n\nSara Lari\nStudio Tecnico Lari",
        ("Studio Tecnico Lari", "Segretaria"),
    ),
    # Jobs whole: what stands behind "and", "für" and "in" belongs to them, and a clause does not.
    (
        "Gullane <noreply@gullane.example>",
        "Candidate status",
        "We will not go on with your application for R1023 Payroll and Benefits Administrator and wish you well.",
        ("Gullane", "Payroll and Benefits Administrator"),
    ),
    (
        "Nordhafen <ausbildung@nordhafen.example>",
        "Deine Ausbildung",
        "Du möchtest eine Ausbildung zum Kaufmann für Spedition und Logistik machen? Der Test wartet auf dich.",
        ("Nordhafen", "Kaufmann für Spedition und Logistik"),
    ),
    (
        "Linden <personal@linden.example>",
        "Stellenausschreibung Nr. 12/2025: Referent*in für Wohngeld",
        "Sehr geehrte Frau Roth, leider haben wir uns anders entschieden.",
        ("Linden", "Referent*in für Wohngeld"),
    ),
    (
        "Almendro <rrhh@almendro.example>",
        "Candidatura",
        "Buenos días, ya hemos cubierto la plaza de profesora de inglés y francés. Gracias.",
        ("Almendro", "Profesora de inglés y francés"),
    ),
    (
        "Thornbury <hr@thornbury.example>",
        "Outcome",
        "Thank you for your application for the post of Lecturer in Marine Biology at Thornbury. You were not chosen.",
        ("Thornbury", "Lecturer in Marine Biology"),
    ),
    (
        "Boréal <camille@boreal.example>",
        "Ta candidature",
        "Salut Ana, merci d'avoir postulé chez Boréal comme graphiste web. On a choisi quelqu'un d'autre.",
        ("Boréal", "Graphiste web"),
    ),
    (
        "Valsonne <planning@valsonne.example>",
        "RE: candidature",
        "Bonjour, pour ce poste d'aide-soignante il nous faut le diplôme.",
        ("Valsonne", "Aide-soignante"),
    ),
    (
        "Nordsol <job@nordsol.example>",
        "Your application",
        "Thank you for your application for stage manager. We have chosen others.",
        ("Nordsol", "Stage manager"),
    ),
    (
        "Gorla <hr@gorla.example>",
        "Esito",
        "La tua candidatura per l'offerta Contabile senior presso Gorla è stata scartata.",
        ("Gorla", "Contabile senior"),
    ),
    (
        "Orbit <jobs@orbit.example>",
        "Interview confirmation",
        "Your panel interview for Line Cook is on Monday.\n\nPanel: J. Reed (Kitchen Manager), K. Poe (Head Waiter)",
        ("Orbit", "Line Cook"),
    ),
    # The point of a legal form is no end of a sentence to a program: what begins the next is no part of the name.
    (
        "no-reply@greenhouse.io",
        "Votre candidature",
        "Merci pour votre candidature chez Brandt S.A. Nous ne donnerons pas suite.\n\nCordialement",
        ("Brandt S.A.", ""),
    ),
    (
        "no-reply@greenhouse.io",
        "La tua candidatura da noi",
        "Grazie per la tua candidatura presso Brandt S.r.l. Purtroppo abbiamo scelto altri.\n\nCordiali saluti",
        ("Brandt S.r.l.", ""),
    ),
    # Words that stand in any letter are nobody's name, and no job's.
    (
        "Search Committee <botany@hallowmere.example>",
        "Botany search",
        "Sadly we have chosen another candidate for the position of lecturer.\n\nR. Tamm\nChair, Search Committee",
        ("Hallowmere", "Lecturer"),
    ),
    (
        "Dział kadr <kadry@zaklad.example>",
        "Aplikacja",
        "Dziękujemy za zgłoszenie. Odezwiemy się.\n\nDział kadr",
        ("", ""),
    ),
    (
        "Lena Ortmann <ortmann@mailbox.example>",
        "Gespräch",
        "Vielen Dank für das Gespräch mit der Abteilung. Leider hat sich der Vorstand anders entschieden.",
        ("", ""),
    ),
    (
        "Osmo <hola@osmo.example>",
        "Proceso",
        "El puesto de referencia se ha cubierto. Gracias por tu tiempo.",
        ("Osmo", ""),
    ),
    (
        "Osmo <mail@osmo.example>",
        "Chat",
        "Thank you for writing. Are you free for a 45 min phone interview on Monday?",
        ("Osmo", ""),
    ),
    (
        "Hiring <hiring@lanternpost.example>",
        "Internships",
        "Thank you for your time at The Lantern Post. We have made our decisions, and cannot offer you a place.",
        ("The Lantern Post", ""),
    ),
    (
        "Hiring <hiring@osmo.example>",
        "Position of Welder",
        "We withdrew the position of Welder. Plans of the Vice President of Works, are to re-open the search.",
        ("Osmo", "Welder"),
    ),
    # The legal form belongs to a name where the mail writes it, with its point where that is its own.
    (
        "Ressources humaines Corvaline <rh@corvaline.example>",
        "Votre postulation",
        "Merci de l'intérêt porté à Corvaline SA. Nous avons choisi une autre personne.",
        ("Corvaline SA", ""),
    ),
    (
        "Hausdienst Tanne <bewerbung@tanne-hausdienst.example>",
        "Gespräch",
        "Wir laden Sie gerne ein.\n\nMit freundlichen Grüßen\nHausdienst Tanne GmbH & Co. KG",
        ("Hausdienst Tanne GmbH & Co. KG", ""),
    ),
    (
        "Pedra Clara <rh@pedraclara.example>",
        "Candidatura",
        "Recebemos a sua candidatura.\n\nCumprimentos\nPedra Clara Lda.",
        ("Pedra Clara Lda.", ""),
    ),
    (
        "Mill <jobs@mill.example>",
        "Hello",
        "We were glad to see you at Mill Ltd. You will hear from us.",
        ("Mill Ltd", ""),
    ),
    (
        "Ida Brandl <ib@kieselwerk.example>",
        "Ihre Bewerbung",
        "Leider sind Sie nicht in der engeren Wahl.\n\nViele Grüße\n\nIda Brandl\nkieselwerk Digitale Planung",
        ("kieselwerk Digitale Planung", ""),
    ),
    # Polish and Swedish, the article before a name, and who declined.
    (
        "no-reply@teamtailor.com",
        "Din ansökan",
        "Tack för din ansökan till tjänsten som Projektledare hos Fjällbruk AB. Tyvärr har vi valt andra kandidater.",
        ("Fjällbruk AB", "Projektledare"),
    ),
    (
        "no-reply@teamtailor.com",
        "Aplikacja",
        "Niestety wybraliśmy innych na stanowisko Młodszy Analityk w firmie Bursztyn Sp. z o.o. i dziękujemy.",
        ("Bursztyn Sp. z o.o.", "Młodszy Analityk"),
    ),
    (
        "Jobs <no-reply@jobboard.example>",
        "Statut",
        "Votre candidature a été refusée par Menuiserie Tallec. Malheureusement, nous ne pouvons y donner suite.",
        ("Menuiserie Tallec", ""),
    ),
    (
        "Mia Stone <mstone@tvgazette.example>",
        "Picture desk job",
        "Unfortunately we chose another candidate for the picture desk at the Tidal Valley Gazette.",
        ("Tidal Valley Gazette", "Picture desk"),
    ),
    (
        "Optix Lab <jobs@optix.example>",
        "Your application",
        "Thank you for applying to work at Optix Lab as a technician in 2012. Unfortunately we chose others.",
        ("Optix Lab", "Technician"),
    ),
    (
        "Marsh <jobs@marsh.example>",
        "Status",
        "Thank you for applying for our faculty position. Unfortunately we chose another candidate.",
        ("Marsh", "Faculty position"),
    ),
    (
        "Marsh <jobs@marsh.example>",
        "Hello",
        "Thank you for applying to our Junior Chemist Graduate Scheme. Unfortunately we chose other candidates.",
        ("Marsh", "Junior Chemist Graduate Scheme"),
    ),
    # A domain of schools, whose second part names none of them; and a sentence that begins with a small word.
    (
        "Admin <admin@lowmoor.leeds.sch.uk>",
        "Your application",
        "Thank you for applying for the post of Cook. Unfortunately you were not shortlisted.",
        ("Lowmoor", "Cook"),
    ),
    (
        "Empleos <avisos@empleos.example>",
        "Te has inscrito en la oferta Camarera de pisos",
        "Tu inscripción se ha realizado correctamente.\n\nCamarera de pisos\nHotel Serrablo - Jaca",
        ("Hotel Serrablo", "Camarera de pisos"),
    ),
    # The last word of a name is one of teams too, and its first one of a trade.
    (
        "Elmside Home Care Recruitment <jobs@elmsidehomecare.example>",
        "Interview",
        "We would like to meet you for the Night Carer role on Monday at 10 am.",
        ("Elmside Home Care", "Night Carer"),
    ),
    (
        "Fundación Olmo Viejo <personas@olmoviejo.example>",
        "Tu candidatura",
        "Has sido descartada para el puesto de Cocinera.\n\nUn saludo\nEl equipo de Olmo Viejo",
        ("Fundación Olmo Viejo", "Cocinera"),
    ),
    # "Control" ends like the Dutch word for a role; one clause ends and another begins; a number ends on a letter.
    (
        "Copper Ridge <jobs@copperridge.example>",
        "Pest Control Technician",
        "We read your qualifications for Pest Control Technician (ID 2026-4471). Sadly we won't be taking you on.",
        ("Copper Ridge", "Pest Control Technician"),
    ),
    (
        "Copper Ridge <jobs@copperridge.example>",
        "News",
        "After talks with our Sales Director we have decided to close the Brewer vacancy.",
        ("Copper Ridge", "Brewer"),
    ),
    (
        "Copper Ridge <jobs@copperridge.example>",
        "Status",
        "Requisition: 2600417K Brewery Technician\n\nThis position has been filled.",
        ("Copper Ridge", "Brewery Technician"),
    ),
    (
        "Copper Ridge <jobs@copperridge.example>",
        "Our offer",
        "We have to withdraw the offer of employment for the position of Brewer made to you on May 4.",
        ("Copper Ridge", "Brewer"),
    ),
    (
        "Klinik Hasental <karriere@klinikhasental.example>",
        "Rückmeldung",
        "Sie haben sich als Pflegefachkraft für die Tagesklinik beworben. Leider müssen wir Ihnen absagen.",
        ("Klinik Hasental", "Pflegefachkraft für die Tagesklinik"),
    ),
    (
        "Rede Andorinha <vagas@redeandorinha.example>",
        "Retorno",
        "Agradecemos por se candidatar à vaga Analista de Compras Júnior e pelo seu tempo.",
        ("Rede Andorinha", "Analista de Compras Júnior"),
    ),
]


class TestNames:
    @pytest.mark.parametrize(("sender", "subject", "words", "expected"), MAILS, ids=[mail[1] for mail in MAILS])
    def test_company_and_job(self, sender, subject, words, expected):
        mail = read_mail(f"From: {sender}\nTo: ana@mailbox.example\nSubject: {subject}\n\n{words}\n".encode())
        assert (mail.company, mail.role) == expected

    def test_alert(self):
        """A list of jobs is the board's, whoever offers them."""
        words = "New jobs for you this week\n\nBrewer at Copper Ridge\n\nCook at Old Oak\n\nUnsubscribe from job alerts"
        mail = read_mail(f"From: JobBoard <alerts@jobboard.example>\nSubject: 2 new jobs for you\n\n{words}\n".encode())
        assert (mail.company, mail.role) == ("JobBoard", "")


@pytest.mark.parametrize(
    ("sender", "addressee", "words", "company"),
    [
        (
            "Katrin Holm <katrin.holm@mailbox.example>",
            "Alder & Söhne Verpackung <jobs@alder-soehne.example>",
            "Hiermit ziehe ich meine Bewerbung als Einkäuferin zurück.\n\nKatrin Holm",
            "Alder & Söhne Verpackung",
        ),
        (
            "Recruiting Alder Verpackung <jobs@alder-verpackung.example>",
            "Katrin Holm <k.holm@gmail.com>",
            "Schade, dass Sie Ihre Bewerbung als Einkäuferin zurückziehen.\n\nLisa Tran\nAlder Verpackung",
            "Alder Verpackung",
        ),
    ],
)
def test_who_withdraws_is_no_company(sender, addressee, words, company):
    letter = f"From: {sender}\nTo: {addressee}\nSubject: Rücknahme der Bewerbung\n\n{words}\n"
    assert read_mail(letter.encode()).company == company
