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
        ("Dubový Mlýn", "Skladníka"),
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
]


@pytest.mark.parametrize(("sender", "subject", "words", "expected"), MAILS, ids=[mail[0] for mail in MAILS])
def test_company_and_job(sender, subject, words, expected):
    mail = read_mail(f"From: {sender}\nTo: ana@mailbox.example\nSubject: {subject}\n\n{words}\n".encode())
    assert (mail.company, mail.role) == expected
