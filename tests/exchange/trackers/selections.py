"""Rounds as columns, with what came of each beneath."""

from __future__ import annotations

from .files import example
from .forms import sheet

SELECTIONS = [
    example(
        "ticks for rounds in two lines",
        sheet("""
Company;Role;Applied;Rounds;;;Result
;;;Phone;Technical;Onsite;
Helio;Planner;2026-02-02;x;x;x;Rejected
Norda;Buyer;2026-02-03;x;x;;
Tarn;Cook;2026-02-04;x;;;
Quarry;Clerk;2026-02-05;;;;
Ember;Baker;2026-02-06;x;x;x;Offer
"""),
        """
Helio / Planner / rejected / 2026-02-02
Norda / Buyer / interviewing / 2026-02-03
Tarn / Cook / screening|interviewing / 2026-02-04
Quarry / Clerk / applied / 2026-02-05
Ember / Baker / offer / 2026-02-06
""",
        "r.xlsx",
    ),
    example(
        "pt rounds",
        """
Empresa,Vaga,Inscrição,Teste online,Vídeo entrevista,Dinâmica,Painel final,Resultado
Banco Ipê,Trainee,11/08/2025,ok,ok,reprovado,,
Cia Pau,Trainee,12/08/2025,ok,ok,ok,,
Serra Azul,Analista,13/08/2025,ok,,,,
Mercado Sul,Analista,14/08/2025,,,,,
Vértice,Analista,15/08/2025,ok,ok,ok,ok,Aprovado
""",
        """
Banco Ipê / Trainee / rejected / 2025-08-11
Cia Pau / Trainee / interviewing / 2025-08-12
Serra Azul / Analista / screening / 2025-08-13
Mercado Sul / Analista / applied / 2025-08-14
Vértice / Analista / offer|- / 2025-08-15
""",
    ),
    example(
        "ko",
        """
회사,직무,지원일,서류,필기,1차면접,2차면접,결과
가람,개발,2025-09-01,합격,합격,불합격,,
나래,개발,2025-09-02,불합격,,,,
다온,기획,2025-09-03,대기,,,,
라온,기획,2025-09-04,합격,대기중,,,
마루,영업,2025-09-05,합격,합격,합격,합격,최종합격
바른,영업,2025-09-06,결과 대기중,,,,
""",
        """
가람 / 개발 / rejected / 2025-09-01
나래 / 개발 / rejected / 2025-09-02
다온 / 기획 / applied / 2025-09-03
라온 / 기획 / screening / 2025-09-04
마루 / 영업 / offer / 2025-09-05
바른 / 영업 / applied / 2025-09-06
""",
    ),
    example(
        "ja",
        """
企業名,職種,応募日,書類選考,適性検査,一次面接,最終面接,結果
青空商事,営業,2025/09/01,通過,通過,不合格,,
緑川電機,開発,2025/09/02,不通過,,,,
白山銀行,総合職,2025/09/03,結果待ち,,,,
黒田製作所,設計,2025/09/04,通過,受検済,,,
赤城物産,営業,2025/09/05,通過,通過,通過,通過,内定
""",
        """
青空商事 / 営業 / rejected / 2025-09-01
緑川電機 / 開発 / rejected / 2025-09-02
白山銀行 / 総合職 / applied / 2025-09-03
黒田製作所 / 設計 / screening / 2025-09-04
赤城物産 / 営業 / offer / 2025-09-05
""",
    ),
    example(
        "zh",
        """
公司,岗位,投递日期,简历筛选,笔试,一面,二面,HR面,结果
青云科技,后端,2025-09-01,通过,通过,挂,,,
远山网络,前端,2025-09-02,挂,,,,,
星河数据,算法,2025-09-03,等待中,,,,,
白鹿教育,产品,2025-09-04,通过,已做,,,,
赤水物流,运营,2025-09-05,通过,通过,通过,通过,通过,offer
""",
        """
青云科技 / 后端 / rejected / 2025-09-01
远山网络 / 前端 / rejected / 2025-09-02
星河数据 / 算法 / applied / 2025-09-03
白鹿教育 / 产品 / screening / 2025-09-04
赤水物流 / 运营 / offer / 2025-09-05
""",
    ),
    example(
        "en consulting",
        """
Firm,Role,Applied,CV screen,Online test,Case 1,Case 2,Partner round,Outcome
Helio,Associate,01/09/2025,passed,passed,failed,,,
Norda,Associate,02/09/2025,rejected,,,,,
Tarn,Analyst,03/09/2025,pending,,,,,
Quarry,Analyst,15/09/2025,passed,done,,,,
Ember,Analyst,16/09/2025,passed,passed,passed,passed,passed,Offer
""",
        """
Helio / Associate / rejected / 2025-09-01
Norda / Associate / rejected / 2025-09-02
Tarn / Analyst / applied / 2025-09-03
Quarry / Analyst / screening / 2025-09-15
Ember / Analyst / offer / 2025-09-16
""",
    ),
    example(
        "de assessment",
        """
Firma;Stelle;Beworben;Unterlagen;Online-Test;Videointerview;Assessment-Center;Ergebnis
Kranz;Trainee;01.09.2025;ok;ok;ok;nicht bestanden;
Ostwind;Trainee;02.09.2025;ok;ok;15.10. 14 Uhr;;
Talblick;Trainee;15.09.2025;in Prüfung;;;;
Steinhof;Trainee;16.09.2025;ok;ok;ok;ok;Zusage
""",
        """
Kranz / Trainee / rejected / 2025-09-01
Ostwind / Trainee / interviewing / 2025-09-02
Talblick / Trainee / applied / 2025-09-15
Steinhof / Trainee / offer / 2025-09-16
""",
    ),
    example(
        "fr dossier",
        """
Entreprise;Poste;Envoyé le;Dossier;Test;Entretien RH;Entretien manager;Décision
Dupin;Comptable;01/09/2025;retenu;ok;ok;non retenu;
Lormont;Acheteur;02/09/2025;en attente;;;;
Vauquelin;Assistant;15/09/2025;retenu;ok;12/10;;
""",
        """
Dupin / Comptable / rejected / 2025-09-01
Lormont / Acheteur / applied / 2025-09-02
Vauquelin / Assistant / screening|interviewing / 2025-09-15
""",
    ),
    example(
        "it concorso",
        """
Ente;Profilo;Domanda inviata;Preselettiva;Prova scritta;Prova orale;Esito
Comune di Rovere;Istruttore;01/09/2025;superata;superata;non superata;
Regione Larice;Funzionario;02/09/2025;superata;20/11/2025;;
Ente Betulla;Istruttore;15/09/2025;;;;
""",
        """
Comune di Rovere / Istruttore / rejected / 2025-09-01
Regione Larice / Funzionario / screening|interviewing / 2025-09-02
Ente Betulla / Istruttore / applied / 2025-09-15
""",
    ),
]
