"""The company and the job of mails of further languages, and names that a sender or a subject has wrong."""

from __future__ import annotations

import pytest

from exchange.mail.reading import read_mail

# Who sent it, the subject, the words; the company and the job that a careful person reads there.
MAILS = [
    (
        "Отдел кадров <hr@kofesever.example>",
        "Ваш отклик",
        "Здравствуйте!\n"
        "\n"
        "Спасибо за отклик на вакансию «Бариста» в ООО «Кофейня "
        "Север». К сожалению, мы выбрали другого кандидата.",
        ("ООО «Кофейня Север»", "Бариста"),
    ),
    (
        "HR-відділ <hr@lisova.example>",
        "Відповідь на ваш відгук",
        "Добрий день!\n"
        "\n"
        "Дякуємо за інтерес до компанії «Лісова Пекарня». На "
        "жаль, на посаду технолога ми обрали іншого кандидата.",
        ("Лісова Пекарня", "Технолога"),
    ),
    (
        "Personální oddělení <nabor@dubovymlyn.example>",
        "Vaše přihláška",
        "Dobrý den,\n"
        "\n"
        "děkujeme za Váš zájem o práci ve společnosti Dubový "
        "Mlýn, a.s. Na pozici skladníka jsme bohužel vybrali "
        "jiného uchazeče.",
        ("Dubový Mlýn, a.s.", "Skladníka"),
    ),
    (
        "しごとナビ <noreply@shigoto.example>",
        "結果のお知らせ",
        "この度は、多くの中から\n喫茶こもれびにご応募いただき、誠にありがとうございます。\n今回は採用を見送らせていただきます。",
        ("喫茶こもれび", ""),
    ),
    (
        "あさひ信用組合 人事部 <jinji@asahi.example>",
        "面接のご案内",
        "書類選考の結果、ぜひお会いしたく、受付業務の一次面接のご案内を差し上げます。",
        ("あさひ信用組合", "受付業務"),
    ),
    (
        "招聘团队 <hr@lanhai.example>",
        "申请结果",
        "感谢您申请 蓝海科技 的 测试工程师 职位。很遗憾，您未能通过。",
        ("蓝海科技", "测试工程师"),
    ),
    (
        "採用担当 <saiyo@kazemachi.example>",
        "選考結果のご連絡",
        "このたびは株式会社かぜまち印刷にご応募いただき、誠にありがとうございます。\n"
        "「経理事務」の選考につきまして、残念ながらご期待に沿えない結果となりました。\n"
        "\n"
        "株式会社かぜまち印刷 採用担当",
        ("株式会社かぜまち印刷", "経理事務"),
    ),
    (
        "人力资源部 <hr@qinglan.example>",
        "应聘结果通知",
        "您好！\n\n感谢您对青岚科技有限公司的关注。您应聘的数据分析师岗位，我们已选定其他候选人。",
        ("青岚科技有限公司", "数据分析师"),
    ),
    (
        "채용팀 <recruit@hanulsoft.example>",
        "서류 전형 결과 안내",
        "안녕하세요.\n"
        "\n"
        "주식회사 하늘소프트에 지원해 주셔서 감사합니다. '백엔드 개발자' 포지션에 지원해 주셨으나 "
        "아쉽게도 이번에는 함께하지 못하게 되었습니다.",
        ("주식회사 하늘소프트", "백엔드 개발자"),
    ),
    (
        "HR-afdelingen <job@fjordlys.example>",
        "Din ansøgning",
        "Kære Ida\n"
        "\n"
        "Tak for din ansøgning til stillingen som lagerassistent "
        "hos Fjordlys ApS. Vi har desværre valgt en anden.\n"
        "\n"
        "Venlig hilsen\n"
        "HR-afdelingen",
        ("Fjordlys ApS", "Lagerassistent"),
    ),
    (
        "Rekruttering <jobb@granheim.example>",
        "Søknad mottatt",
        "Hei Ola,\n"
        "\n"
        "Takk for at du søkte på stillingen som vaktmester i "
        "Granheim Drift AS. Vi ser gjennom søknadene nå.\n"
        "\n"
        "Vennlig hilsen\n"
        "Rekruttering",
        ("Granheim Drift AS", "Vaktmester"),
    ),
    (
        "Rekrytointi <rekry@koivula.example>",
        "Hakemuksesi",
        "Hei!\n"
        "\n"
        "Kiitos hakemuksestasi tehtävään: Varastotyöntekijä. "
        "Tällä kertaa valitsimme toisen hakijan.\n"
        "\n"
        "Terveisin\n"
        "Koivula Oy",
        ("Koivula Oy", "Varastotyöntekijä"),
    ),
    (
        "İnsan Kaynakları <ik@martidokuma.example>",
        "Başvurunuz hakkında",
        "Sayın Deniz,\n"
        "\n"
        "Martı Dokuma A.Ş. bünyesindeki Satış Temsilcisi pozisyonuna "
        "yaptığınız başvuru için teşekkür ederiz. Maalesef olumsuz "
        "değerlendirilmiştir.",
        ("Martı Dokuma A.Ş.", "Satış Temsilcisi"),
    ),
    (
        "Tim Rekrutmen <karir@samudrabiru.example>",
        "Hasil seleksi",
        "Halo,\n"
        "\n"
        "Terima kasih telah melamar posisi Staf Gudang di PT "
        "Samudra Biru. Mohon maaf, kami belum dapat melanjutkan "
        "lamaran Anda.",
        ("PT Samudra Biru", "Staf Gudang"),
    ),
    (
        "Phòng Nhân sự <hr@saoviet.example>",
        "Kết quả ứng tuyển",
        "Chào bạn,\n"
        "\n"
        "Cảm ơn bạn đã ứng tuyển vào vị trí Nhân viên kế toán "
        "tại Công ty TNHH Sao Việt. Rất tiếc, chúng tôi đã chọn "
        "ứng viên khác.",
        ("Công ty TNHH Sao Việt", "Nhân viên kế toán"),
    ),
    (
        "HR <allas@nyirfa.example>",
        "Jelentkezése",
        "Tisztelt Jelentkező!\n"
        "\n"
        "Köszönjük, hogy a könyvelő pozícióra jelentkezett a "
        "Nyírfa Kft. csapatába. Sajnos mást választottunk.",
        ("Nyírfa Kft", "Könyvelő"),
    ),
    (
        "Resurse Umane <hr@stejaru.example>",
        "Candidatura dvs.",
        "Bună ziua,\n"
        "\n"
        "Vă mulțumim pentru interesul față de postul de contabil "
        "în cadrul companiei Stejaru. Din păcate, am ales alt "
        "candidat.",
        ("Stejaru", "Contabil"),
    ),
    (
        "Roy Lindt <rlindt@calmwheel.example>",
        "Your application",
        "Dear Ms. Orr,\n\nThank you for your interest in the summer nursing externship. We could take only four.",
        ("Calmwheel", "Summer nursing externship"),
    ),
    (
        "Ana Roth <aroth@premill.example>",
        "Your application",
        "Dear Sam,\n"
        "\n"
        "it was close, but here in the workshop of Premium Millstones "
        "we chose somebody with more years behind them.",
        ("Premium Millstones", ""),
    ),
    (
        "Finch College Search <search@finch.example>",
        "Finch College history position",
        "Dear applicant,\n"
        "\n"
        "Thank you for your interest in the Finch College Assistant "
        "Professor, Modern History position. Another candidate "
        "has accepted our offer.",
        ("Finch College", "Assistant Professor, Modern History"),
    ),
    (
        "Atelier Margaux <jobs@atelier-margaux.example>",
        "Votre candidature",
        "Bonjour,\n\nNous ne donnons pas suite à votre candidature.\n\nCordialement,\nMargaux Lindier",
        ("Atelier Margaux", ""),
    ),
    (
        "Luc Peltier <lpeltier@ville.example>",
        "Entretien du 3 mars - reporter, s'il vous plaît",
        "Bonjour,\n"
        "\n"
        "Je dois reprogrammer notre entretien du 3 mars. Merci "
        "de me dire quand vous êtes libre.\n"
        "\n"
        "Luc Peltier",
        ("", ""),
    ),
    (
        "Uffe <uffe@tekstrum.example>",
        "Praktik",
        "Kære praktikant-ansøger\n\nVi kan desværre ikke tilbyde dig en plads.\n\nHilsen Uffe",
        ("Tekstrum", ""),
    ),
    (
        "Wren's Nest School <office@wrensnestschool.example>",
        "Music teacher",
        "Dear Jo,\n"
        "\n"
        "Thank you for your interest in the open position, Music "
        "Teacher. It has been filled.\n"
        "\n"
        "Wren's Nest School",
        ("Wren's Nest School", "Music Teacher"),
    ),
    (
        "Petra Holm <petra@tidecrest.example>",
        "Your application for Harbour Pilot",
        "Hi Sam,\n"
        "\n"
        "Thank you for applying to join Tidecrest as a Harbour "
        "Pilot. We won't be moving forward.\n"
        "\n"
        "Petra Holm\n"
        "People Partner, Tidecrest",
        ("Tidecrest", "Harbour Pilot"),
    ),
    (
        "Mossgate Careers <no-reply@ats-mailer.example>",
        "Application received: Kiln Operator (Ref 2231)",
        "Dear Sam,\n"
        "\n"
        "We have received your application for Kiln Operator "
        "at Mossgate Ceramics Ltd.\n"
        "\n"
        "Mossgate Careers",
        ("Mossgate Ceramics Ltd", "Kiln Operator"),
    ),
    (
        "Talent Team <talent@northquill.example>",
        "Re: Senior Cartographer",
        "Dear Sam,\n"
        "\n"
        "After careful thought we have chosen another candidate "
        "for the Senior Cartographer opening.\n"
        "\n"
        "The Northquill Talent Team",
        ("Northquill", "Senior Cartographer"),
    ),
    (
        "Human Resources <hr@stbride.example>",
        "Ward Clerk - outcome",
        "Dear applicant,\n"
        "\n"
        "I am writing about the post of Ward Clerk at St Bride's "
        "Hospital. You were not shortlisted.\n"
        "\n"
        "Human Resources",
        ("St Bride's Hospital", "Ward Clerk"),
    ),
    (
        "Mia Ford <a@gmail.com>",
        "Beekeeper job",
        "Hi Sam,\n\nThanks for coming by. We went with someone else for the beekeeper job at Hazel Farm.\n\nMia",
        ("Hazel Farm", "Beekeeper"),
    ),
    (
        "Karriere Lindenwerk <karriere@lindenwerk.example>",
        "Ihre Bewerbung als Lagerleiter (m/w/d)",
        "Sehr geehrte Frau Roth,\n"
        "\n"
        "vielen Dank für Ihre Bewerbung als Lagerleiter (m/w/d) "
        "bei der Lindenwerk GmbH & Co. KG. Leider haben wir "
        "uns anders entschieden.\n"
        "\n"
        "Ihre Personalabteilung\n"
        "Lindenwerk GmbH & Co. KG",
        ("Lindenwerk GmbH & Co. KG", "Lagerleiter (m/w/d)"),
    ),
    (
        "Sabine Krug <s.krug@muehlberg-optik.example>",
        "Absage",
        "Hallo Frau Roth,\n"
        "\n"
        "für die Stelle der Werkstattleitung haben wir leider "
        "jemand anderen gefunden.\n"
        "\n"
        "Viele Grüße\n"
        "Sabine Krug\n"
        "Mühlberg Optik",
        ("Mühlberg Optik", "Werkstattleitung"),
    ),
    (
        "Stadt Ahrenfels <bewerbung@ahrenfels.example>",
        "Stellenausschreibung 12/2024 Sachbearbeitung Bauamt",
        "Sehr geehrte Frau Roth,\n"
        "\n"
        "auf die ausgeschriebene Stelle Sachbearbeitung Bauamt "
        "haben Sie sich beworben. Die Stelle wurde anderweitig "
        "besetzt.\n"
        "\n"
        "Stadt Ahrenfels\n"
        "Personalamt",
        ("Stadt Ahrenfels", "Sachbearbeitung Bauamt"),
    ),
    (
        "Bewerbermanagement <noreply@jobflow.example>",
        "Eingangsbestätigung",
        "Guten Tag,\n\nIhre Bewerbung als Dreher ist bei der Firma Hartwig Zerspanung eingegangen.",
        ("Hartwig Zerspanung", "Dreher"),
    ),
    (
        "Jan <jan@pixelweide.example>",
        "Praktikum Kamera",
        "Hi Ana,\n\nfür das Praktikum Kamera bei Pixelweide haben wir uns für jemand anderen entschieden.\n\nJan",
        ("Pixelweide", "Praktikum Kamera"),
    ),
    (
        "Hôtel du Lac <contact@hoteldulac.example>",
        "Réponse",
        "Bonjour,\n"
        "\n"
        "Merci de votre intérêt pour le poste de réceptionniste "
        "de nuit. Le poste est pourvu.\n"
        "\n"
        "L'équipe de l'Hôtel du Lac",
        ("Hôtel du Lac", "Réceptionniste de nuit"),
    ),
    (
        "Mairie de Bellorme <rh@bellorme.example>",
        "Candidature jardinier",
        "Monsieur,\n"
        "\n"
        "Votre candidature pour l'emploi de jardinier à la mairie "
        "de Bellorme n'a pas été retenue.\n"
        "\n"
        "La direction des ressources humaines",
        ("Mairie de Bellorme", "Jardinier"),
    ),
    (
        "Clara Noël <clara@menuise.example>",
        "Entretien",
        "Bonjour Ana,\n"
        "\n"
        "Nous serions ravis de vous rencontrer pour le poste "
        "de menuisière chez Menuise SARL.\n"
        "\n"
        "Clara Noël",
        ("Menuise SARL", "Menuisière"),
    ),
    (
        "Selección <seleccion@olivarsur.example>",
        "Proceso de selección: Maestro de almazara",
        "Estimada Ana:\n"
        "\n"
        "Gracias por participar en el proceso para el puesto "
        "de Maestro de almazara en Olivar Sur S.L. Hemos elegido "
        "a otra persona.\n"
        "\n"
        "Equipo de Selección",
        ("Olivar Sur S.L.", "Maestro de almazara"),
    ),
    (
        "Recursos Humanos <rrhh@tejedora.example>",
        "Su candidatura",
        "Buenos días:\n"
        "\n"
        "Hemos recibido su candidatura para la vacante de tejedora "
        "de telar. La empresa La Tejedora agradece su interés.\n"
        "\n"
        "Recursos Humanos",
        ("La Tejedora", "Tejedora de telar"),
    ),
    (
        "Marta Gil <mgil@casaverbena.example>",
        "Entrevista cocinero",
        "Hola Ana,\n\n¿Puedes venir el martes a una entrevista para cocinero?\n\nMarta Gil\nCasa Verbena",
        ("Casa Verbena", "Cocinero"),
    ),
    (
        "Ufficio Personale <personale@cartieralupi.example>",
        "Candidatura: Addetto al magazzino",
        "Gentile Ana,\n"
        "\n"
        "la ringraziamo per la candidatura alla posizione di "
        "Addetto al magazzino presso Cartiera Lupi S.r.l. Abbiamo "
        "scelto un altro candidato.\n"
        "\n"
        "Ufficio Personale",
        ("Cartiera Lupi S.r.l.", "Addetto al magazzino"),
    ),
    (
        "Trattoria Il Gelso <info@ilgelso.example>",
        "Cameriere",
        "Ciao Ana,\n\nper il posto di cameriere abbiamo preso un'altra persona.\n\nTrattoria Il Gelso",
        ("Trattoria Il Gelso", "Cameriere"),
    ),
    (
        "Risorse Umane <hr@ondablu.example>",
        "Esito colloquio",
        "Gentile candidata,\n"
        "\n"
        "dopo il colloquio per il ruolo di Bagnino presso Onda "
        "Blu, le comunichiamo che non proseguiremo.\n"
        "\n"
        "Risorse Umane",
        ("Onda Blu", "Bagnino"),
    ),
    (
        "Recrutamento <rh@pedrafria.example>",
        "Candidatura a Mestre de obras",
        "Olá Ana,\n"
        "\n"
        "Agradecemos a sua candidatura à vaga de Mestre de obras "
        "na Pedra Fria, Lda. Seguimos com outro candidato.\n"
        "\n"
        "Recrutamento",
        ("Pedra Fria, Lda", "Mestre de obras"),
    ),
    (
        "Padaria Aurora <contato@padariaaurora.example>",
        "Vaga de confeiteira",
        "Oi Ana,\n\ninfelizmente a vaga de confeiteira já foi preenchida.\n\nPadaria Aurora",
        ("Padaria Aurora", "Confeiteira"),
    ),
    (
        "Gente e Gestão <gente@vilaluz.example>",
        "Processo seletivo",
        "Olá,\n\nRecebemos sua inscrição para a vaga Analista de Energia na Vila Luz Energia S.A.\n\nGente e Gestão",
        ("Vila Luz Energia S.A.", "Analista de Energia"),
    ),
    (
        "HR <hr@kaasmakerijhof.example>",
        "Je sollicitatie als kaasmaker",
        "Beste Ana,\n"
        "\n"
        "Bedankt voor je sollicitatie als kaasmaker bij Kaasmakerij "
        "Hof B.V. Helaas gaan we niet met je verder.\n"
        "\n"
        "Met vriendelijke groet,\n"
        "HR",
        ("Kaasmakerij Hof B.V.", "Kaasmaker"),
    ),
    (
        "Afdeling Personeelszaken <pz@waterkant.example>",
        "Vacature sluiswachter",
        "Geachte mevrouw,\n"
        "\n"
        "op de vacature sluiswachter hebben wij een andere kandidaat "
        "gekozen.\n"
        "\n"
        "Gemeente Waterkant",
        ("Gemeente Waterkant", "Sluiswachter"),
    ),
    (
        "Joris <joris@fietsloods.example>",
        "Gesprek",
        "Hoi Ana,\n"
        "\n"
        "Kun je dinsdag langskomen voor een gesprek over de "
        "functie van fietsenmaker bij Fietsloods?\n"
        "\n"
        "Joris",
        ("Fietsloods", "Fietsenmaker"),
    ),
    (
        "Dział Kadr <kadry@mlynzachodni.example>",
        "Aplikacja na stanowisko piekarza",
        "Szanowna Pani,\n"
        "\n"
        "dziękujemy za aplikację na stanowisko piekarza w firmie "
        "Młyn Zachodni Sp. z o.o. Wybraliśmy inną osobę.\n"
        "\n"
        "Dział Kadr",
        ("Młyn Zachodni Sp. z o.o.", "Piekarza"),
    ),
    (
        "Rekrutacja Szklarnia <rekrutacja@szklarnia.example>",
        "Rekrutacja: Ogrodnik",
        "Dzień dobry,\n\notrzymaliśmy Pani zgłoszenie na stanowisko: Ogrodnik.\n\nZespół Szklarnia",
        ("Szklarnia", "Ogrodnik"),
    ),
    (
        "Ewa Lis <ewa.lis@zlotyklos.example>",
        "Rozmowa",
        "Dzień dobry,\n\nzapraszam na rozmowę w sprawie stanowiska magazyniera w Złoty Kłos S.A.\n\nEwa Lis",
        ("Złoty Kłos S.A.", "Magazyniera"),
    ),
    (
        "Rekrytering <jobb@fjallbageriet.example>",
        "Din ansökan som bagare",
        "Hej Ana,\n"
        "\n"
        "Tack för din ansökan till tjänsten som bagare hos Fjällbageriet "
        "AB. Vi har gått vidare med andra.\n"
        "\n"
        "Hälsningar\n"
        "Rekrytering",
        ("Fjällbageriet AB", "Bagare"),
    ),
    (
        "Älvdals kommun <hr@alvdal.example>",
        "Återkoppling: Fritidsledare",
        "Hej!\n\nTjänsten som fritidsledare är nu tillsatt.\n\nÄlvdals kommun",
        ("Älvdals kommun", "Fritidsledare"),
    ),
    (
        "Мария <maria@sadovnik.example>",
        "Приглашение на собеседование",
        "Здравствуйте, Анна!\n"
        "\n"
        "Приглашаем вас на собеседование на должность менеджера "
        "по закупкам в компанию «Садовник».\n"
        "\n"
        "С уважением,\n"
        "Мария",
        ("Садовник", "Менеджера по закупкам"),
    ),
    (
        "ООО «Парус» <job@parus.example>",
        "Ваше резюме",
        "Здравствуйте!\n\nК сожалению, вакансия уже закрыта.",
        ("ООО «Парус»", ""),
    ),
    (
        "みずき (採用担当) <recruit@tsubame.example>",
        "面接のご案内",
        "木村様\n"
        "\n"
        "つばめ物流株式会社の採用担当です。\n"
        "営業職にご応募いただきありがとうございます。一次面接のご案内です。",
        ("つばめ物流株式会社", "営業"),
    ),
    (
        "白鹿书店 <hr@bailu.example>",
        "面试邀请",
        "您好，\n\n诚邀您参加店员岗位的面试。\n\n白鹿书店",
        ("白鹿书店", "店员"),
    ),
    (
        "산들바람 채용담당자 <hr@sandeul.example>",
        "면접 안내",
        "안녕하세요.\n\n디자이너 직무에 지원해 주셔서 감사합니다. 면접 일정을 안내드립니다.\n\n산들바람 드림",
        ("산들바람", "디자이너"),
    ),
    (
        "Ida Holt <ida@havblik.example>",
        "Jobsamtale",
        "Hej Per\n"
        "\n"
        "Vi vil gerne invitere dig til samtale om stillingen "
        "som tjener hos Restaurant Havblik.\n"
        "\n"
        "Hilsen Ida",
        ("Restaurant Havblik", "Tjener"),
    ),
    (
        "Nábor <nabor@borovica.example>",
        "Vaša prihláška",
        "Dobrý deň,\n\nďakujeme za záujem o pozíciu stolár v spoločnosti Borovica s.r.o. Vybrali sme iného kandidáta.",
        ("Borovica s.r.o.", "Stolár"),
    ),
    (
        "Elif Kaya <elif@cinarlab.example>",
        "Mülakat daveti",
        "Merhaba Deniz,\n\nLaboratuvar Teknisyeni pozisyonu için sizi mülakata davet ediyoruz.\n\nElif Kaya\nÇınar Lab",
        ("Çınar Lab", "Laboratuvar Teknisyeni"),
    ),
    (
        "HRD <hrd@bungamelati.example>",
        "Undangan wawancara",
        "Yth. Dewi,\n\nKami mengundang Anda untuk wawancara posisi Apoteker di Klinik Bunga Melati.",
        ("Klinik Bunga Melati", "Apoteker"),
    ),
    (
        "Τμήμα Προσλήψεων <jobs@elaionas.example>",
        "Η αίτησή σας",
        "Αγαπητή Άννα,\n"
        "\n"
        "Σας ευχαριστούμε για την αίτησή σας για τη θέση λογιστή "
        "στην εταιρεία Ελαιώνας. Δυστυχώς επιλέξαμε άλλον υποψήφιο.",
        ("Ελαιώνας", "Λογιστή"),
    ),
    (
        "HR <hr@rosinka.example>",
        "Отклик на вакансию Продавец-консультант",
        "Здравствуйте!\n"
        "\n"
        "Спасибо за интерес к нашей компании. К сожалению, по "
        "вакансии мы приняли решение в пользу другого кандидата.\n"
        "\n"
        "С уважением,\n"
        "команда Росинка",
        ("Росинка", "Продавец-консультант"),
    ),
    (
        "Анна Белкина <a.belkina@rosinka.example>",
        "Ваше резюме",
        "Добрый день!\n\nВакансия в настоящее время закрыта. Ваша позиция нам понятна.\n\nАнна Белкина",
        ("Rosinka", ""),
    ),
    (
        "Команда Север <jobs@sever.example>",
        "Тестовое задание",
        "Привет!\n\nСпасибо, что откликнулся на позицию Python-разработчика. Высылаем тестовое задание.",
        ("Север", "Python-разработчика"),
    ),
    (
        "採用チーム <saiyo@hoshizora.example>",
        "【星空出版】書類選考の結果について",
        "田中様\n"
        "\n"
        "この度は星空出版の編集職にご応募いただきありがとうございました。慎重に検討した結果、今回は見送らせていただくことになりました。\n"
        "\n"
        "星空出版 採用チーム",
        ("星空出版", "編集"),
    ),
    (
        "人事部 <jinji@kawara.example>",
        "選考結果",
        "拝啓\n"
        "\n"
        "この度は弊社の求人にご応募いただき、ありがとうございました。誠に残念ながら採用を見送らせていただきます。\n"
        "\n"
        "敬具\n"
        "瓦屋工業株式会社\n"
        "人事部",
        ("瓦屋工業株式会社", ""),
    ),
    (
        "招聘组 <hr@yunfan.example>",
        "面试结果",
        "您好！\n\n感谢您参加云帆网络的面试。很遗憾，您未能通过本次面试。\n\n云帆网络有限公司 人力资源部",
        ("云帆网络有限公司", ""),
    ),
    (
        "HR <hr@lanting.example>",
        "通知",
        "您好，\n\n感謝您應徵本公司的行銷企劃職位。我們已錄取其他人選。\n\n蘭亭文化股份有限公司",
        ("蘭亭文化股份有限公司", "行銷企劃"),
    ),
    (
        "인사팀 <insa@barami.example>",
        "[바라미] 채용 결과 안내",
        "안녕하세요.\n"
        "\n"
        "지원해 주신 마케팅 담당자 직무의 서류 전형 결과를 안내드립니다. 아쉽게도 불합격하셨습니다.\n"
        "\n"
        "(주)바라미",
        ("(주)바라미", "마케팅 담당자"),
    ),
    (
        "HR <hr@vltava.example>",
        "Výběrové řízení",
        "Dobrý den,\n\nbohužel jsme se rozhodli pro jiného kandidáta. Děkujeme za Váš čas.\n\nS pozdravem\nTým HR",
        ("Vltava", ""),
    ),
    (
        "Lenka Malá <lenka.mala@pekarna.example>",
        "Pozice: Cukrář",
        "Dobrý den,\n\nzveme Vás na pohovor na pozici cukrář v naší provozovně.\n\nLenka Malá\nPekárna Hvězda s.r.o.",
        ("Pekárna Hvězda s.r.o.", "Cukrář"),
    ),
    (
        "Bakkegården <kontor@bakkegaarden.example>",
        "Afslag",
        "Kære Ida\n\nTak for din ansøgning som køkkenmedhjælper. Vi har valgt en anden.\n\nMvh Bakkegården",
        ("Bakkegården", "Køkkenmedhjælper"),
    ),
    (
        "HR <hr@lumikko.example>",
        "Työhakemuksesi",
        "Hei Aino,\n"
        "\n"
        "kiitos mielenkiinnostasi Lumikko Oy:tä kohtaan. Valitettavasti "
        "paikka on täytetty.\n"
        "\n"
        "Ystävällisin terveisin\n"
        "HR",
        ("Lumikko Oy", ""),
    ),
    (
        "İK <ik@gulbahce.example>",
        "Başvurunuz",
        "Merhaba,\n\nbaşvurduğunuz pozisyon için başka bir aday seçildi.\n\nGülbahçe Gıda San. ve Tic. A.Ş.",
        ("Gülbahçe Gıda San. ve Tic. A.Ş.", ""),
    ),
    (
        "Karir <karir@padiemas.example>",
        "Lamaran kerja",
        "Dengan hormat,\n\nTerima kasih atas lamaran Anda. Posisi tersebut sudah terisi.\n\nHRD PT Padi Emas Tbk",
        ("PT Padi Emas Tbk", ""),
    ),
    (
        "Tuyển dụng <td@hoamai.example>",
        "Thư mời phỏng vấn",
        "Chào bạn,\n"
        "\n"
        "Công ty Cổ phần Hoa Mai trân trọng mời bạn phỏng vấn "
        "vị trí Lập trình viên Java. Vị trí này làm việc tại Huế.",
        ("Công ty Cổ phần Hoa Mai", "Lập trình viên Java"),
    ),
    (
        "Відділ кадрів <kadry@zoria.example>",
        "Вакансія «Зварювальник»",
        "Доброго дня!\n\nНа жаль, вакансію вже закрито.\n\nТОВ «Зоря-Метал»",
        ("ТОВ «Зоря-Метал»", "Зварювальник"),
    ),
    (
        "Resurse Umane <hr@brazi.example>",
        "Răspuns",
        "Bună ziua,\n\nne pare rău, dar pentru postul de sudor am ales pe altcineva.\n\nSC Brazi Mobilă SRL",
        ("SC Brazi Mobilă SRL", "Sudor"),
    ),
    (
        "Péter <peter@tolgy.example>",
        "Állásinterjú",
        "Kedves Anna!\n"
        "\n"
        "Szeretnénk meghívni interjúra az értékesítési asszisztens "
        "pozícióra. A meghirdetett pozíció nálunk, Szegeden "
        "érhető el.\n"
        "\n"
        "Péter\n"
        "Tölgy Zrt.",
        ("Tölgy Zrt.", "Értékesítési asszisztens"),
    ),
    (
        "Jobs <jobs@elia.example>",
        "Θέση εργασίας",
        "Καλησπέρα,\n\nη θέση έχει ήδη καλυφθεί. Σας ευχαριστούμε.",
        ("Elia", ""),
    ),
]


@pytest.mark.parametrize(("sender", "subject", "words", "expected"), MAILS, ids=[mail[0] for mail in MAILS])
def test_company_and_job(sender, subject, words, expected):
    mail = read_mail(f"From: {sender}\nTo: ana@mailbox.example\nSubject: {subject}\n\n{words}\n".encode())
    assert (mail.company, mail.role) == expected
