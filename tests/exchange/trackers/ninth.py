"""Trackers as programs that apply by themselves keep them, and as people in other scripts do, in words of their own."""

from __future__ import annotations

import json

from .shapes import example

NINTH = [
    example(
        "a log of a program, with its own troubles and rows without a company",
        """
id,title,company,status,applied_at,url
1,Planner,,SUBMIT_FAILED,2026-03-04 13:41:56,https://jobs.example.org/1
2,Buyer,Helio,APPLIED,2026-03-04 13:42:21,https://jobs.example.org/2
3,Clerk,Norda,failed_captcha,2026-03-04 13:43:16,https://jobs.example.org/3
4,Cook,Tarn,Pending-User-Submission,,https://jobs.example.org/4
5,Cook,Wexley,FAILED: timeout waiting for selector,2026-03-04 13:44:06,https://jobs.example.org/5
6,Cook,Quill,rejected_by_filter,,https://jobs.example.org/6
7,Cook,Dorn,application_started,,https://jobs.example.org/7
8,Cook,,MODAL_NOT_FOUND,2026-03-04 13:49:06,https://jobs.example.org/8
9,Cook,Ember,submitted_dry_run,,https://jobs.example.org/9
10,Cook,Fenn,Rejected,2026-03-01 13:49:06,https://jobs.example.org/10
""",
        """
- / Planner / - / 2026-03-04
Helio / Buyer / applied / 2026-03-04
Norda / Clerk / - / 2026-03-04
Tarn / Cook / saved / -
Wexley / Cook / - / 2026-03-04
Quill / Cook / - / -
Dorn / Cook / saved / -
- / Cook / - / 2026-03-04
Ember / Cook / - / -
Fenn / Cook / rejected / 2026-03-01
""",
    ),
    example(
        "one row that lacks its company, and a deadline in its notes",
        """
Company,Position,Date,Status,Notes
Helio,Planner,2026-03-04,Rejected,
,Buyer,2026-03-05,Applied,through an agency
Norda,Clerk,2026-03-06,To Evaluate,
Tarn,Cook,,Applied,Application deadline was 1 Oct 2026
Wexley,Cook,2026-03-07,Applied. Next step: phone screen,
""",
        """
Helio / Planner / rejected / 2026-03-04
- / Buyer / applied / 2026-03-05
Norda / Clerk / saved / -
Tarn / Cook / applied / -
Wexley / Cook / applied / 2026-03-07
""",
    ),
    example(
        "a company that is called like a sign, in the list of a program",
        json.dumps(
            [
                {"company": "Helio", "role": "Planner", "status": "applied", "appliedDate": "2026-03-04"},
                {"company": "Ditto", "role": "Buyer", "status": "written_test", "appliedDate": "2026-03-05"},
            ]
        ).encode(),
        """
Helio / Planner / applied / 2026-03-04
Ditto / Buyer / screening / 2026-03-05
""",
        file="jobs.json",
    ),
    example(
        "Chinese in its old encoding",
        """
优先级,公司,岗位,投递日期,状态
1,海利,产品经理,2026-03-04,🟢 已投递（下一步：测评）
2,诺达,数据分析师,2026-03-05,投递成功
3,塔恩,测试工程师,2026-03-06,简历挂
4,维斯,后端开发工程师,,待投递
5,奎尔,算法工程师,2026-03-08,笔试
6,多恩,算法工程师,2026-03-09,口头offer
""".encode("gb18030", "ignore"),
        """
海利 / 产品经理 / applied / 2026-03-04
诺达 / 数据分析师 / applied / 2026-03-05
塔恩 / 测试工程师 / rejected / 2026-03-06
维斯 / 后端开发工程师 / saved / -
奎尔 / 算法工程师 / screening / 2026-03-08
多恩 / 算法工程师 / offer / 2026-03-09
""",
    ),
    example(
        "Korean in its old encoding",
        """
회사,직무,지원일,상태
헬리오,기획자,2026-03-04,서류탈락
노르다,개발자,2026-03-05,1차면접
""".encode("cp949"),
        """
헬리오 / 기획자 / rejected / 2026-03-04
노르다 / 개발자 / interviewing / 2026-03-05
""",
    ),
    example(
        "Japanese in its old encoding",
        """
会社名,職種,応募日,状況
ヘリオ,エンジニア,2026-03-04,書類落ち
ノルダ,デザイナー,2026-03-05,結果待ち
""".encode("cp932"),
        """
ヘリオ / エンジニア / rejected / 2026-03-04
ノルダ / デザイナー / applied / 2026-03-05
""",
    ),
    example(
        "Chinese of Taiwan in its old encoding",
        """
公司名稱,職位,日期,狀態
海利,工程師,2026-03-04,面試
諾達,設計師,2026-03-05,感謝信
""".encode("cp950"),
        """
海利 / 工程師 / interviewing / 2026-03-04
諾達 / 設計師 / rejected / 2026-03-05
""",
    ),
    example(
        "both names beneath one heading, with where it is",
        """
#,Employer — role,Where,Pay,Status
1,Helio — Warehouse Associate,Leeds,$20/hr,to apply
2,Norda — Grocery Clerk,Lund,$21/hr,applied
""",
        """
Helio / Warehouse Associate / saved / -
Norda / Grocery Clerk / applied / -
""",
    ),
    example(
        "a board whose lanes are kept by their keys",
        json.dumps(
            {
                "columns": {
                    "to-apply": {"title": "To apply", "items": [{"company": "Helio", "position": "Planner"}]},
                    "applied": {"title": "Applied", "items": [{"company": "Norda", "position": "Buyer"}]},
                    "rejected": {"title": "Rejected", "items": [{"company": "Tarn", "position": "Cook"}]},
                }
            }
        ).encode(),
        """
Helio / Planner / saved / -
Norda / Buyer / applied / -
Tarn / Cook / rejected / -
""",
        file="board.json",
    ),
    example(
        "an answer in a column of a program, and what it queued and failed at",
        """
id,company_name,job_title,status,applied_at,response_type
1,Helio,Planner,submitted,2026-03-04T08:00:00,rejection
2,Norda,Buyer,failed,,
3,Tarn,Cook,queued,,
4,Wexley,Clerk,submitted,2026-03-05T08:00:00,
""",
        """
Helio / Planner / rejected / 2026-03-04
Norda / Buyer / - / -
Tarn / Cook / saved / -
Wexley / Clerk / applied / 2026-03-05
""",
    ),
    example(
        "rounds in Korean, from the papers to the last talk",
        """
기업명,직무,지원일,서류,코딩테스트,1차 면접,최종
헬리오,백엔드,2026-03-04,합격,합격,불합격,불합격
노르다,백엔드,2026-03-05,합격,진행중,,
타른,백엔드,2026-03-06,불합격,,,
""",
        """
헬리오 / 백엔드 / rejected / 2026-03-04
노르다 / 백엔드 / screening / 2026-03-05
타른 / 백엔드 / rejected / 2026-03-06
""",
    ),
    example(
        "two generations of the records of a program",
        json.dumps(
            [
                {"company": "Helio", "title": "Planner", "url": "https://a.example/1", "status": "Applied"},
                {
                    "company_name": "Norda",
                    "job_title": "Buyer",
                    "apply_url": "https://a.example/2",
                    "status": "Applied",
                },
            ]
        ).encode(),
        """
Helio / Planner / applied / -
Norda / Buyer / applied / -
""",
        file="applied.json",
    ),
]
