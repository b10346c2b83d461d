"""Where applications went: exact small tables, published funnels, and what must hold of any histories."""

import json
from collections import Counter
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from applications.stats import DEPTH, FUNNEL, History, funnel, tally
from applications.values import Stage
from progress.funnel.stats import (
    Step,
    default_name,
    ending_keys,
    flow,
    stage_keys,
    together,
    way,
    ways,
    without_idle,
)

DAY = date(2026, 10, 1)
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "sankey" / "funnels.json"


def links(found, names=None):
    return {(link.source, link.target): link.n for link in flow(found, names).links}


def ways_of(*histories, rounds=None):
    steps = [
        Step(number, stage, DAY + timedelta(days=day))
        for number, stages in enumerate(histories)
        for day, stage in enumerate(stages)
    ]
    return ways(steps, rounds or {})


class TestWay:
    @pytest.mark.parametrize(
        ("stages", "expected"),
        [
            (["applied"], ("applied", "open-applied")),
            (["applied", "rejected"], ("applied", "rejected-applied")),
            (["applied", "screening", "rejected"], ("applied", "screening", "rejected-screening")),
            (["applied", "offer", "accepted"], ("applied", "screening", "interviewing", "offer", "accepted")),
            (
                ["applied", "offer", "declined"],
                ("applied", "screening", "interviewing", "offer", "declined-offer"),
            ),
            # Who turned an offer down has had one, and so interviews.
            (["applied", "declined"], ("applied", "screening", "interviewing", "offer", "declined-offer")),
            (["screening", "withdrawn"], ("direct", "screening", "withdrawn-screening")),
            # What ended without a stage was sent, though nobody noted when.
            (["no_response"], ("applied", "no_response-applied")),
            # Reopened after a no.
            (["applied", "rejected", "screening"], ("applied", "screening", "open-screening")),
            # A step back keeps where it got to.
            (["applied", "interviewing", "screening"], ("applied", "screening", "interviewing", "open-interviewing")),
            (
                ["applied", "accepted", "withdrawn"],
                ("applied", "screening", "interviewing", "offer", "accepted", "withdrawn-accepted"),
            ),
        ],
    )
    def test_through_every_stage_up_to_the_deepest(self, stages, expected):
        assert way(stages) == expected

    @pytest.mark.parametrize(
        ("highest", "rounds"),
        [(0, ()), (1, ()), (2, ("round-2",)), (3, ("round-2", "round-3")), (7, ("round-2", "round-3"))],
    )
    def test_rounds_come_after_interviews(self, highest, rounds):
        assert way(["applied", "interviewing"], highest)[:-1] == ("applied", "screening", "interviewing", *rounds)

    def test_rounds_of_first_conversations_are_no_interviews(self):
        assert way(["applied", "screening"], 2) == ("applied", "screening", "open-screening")

    def test_it_knows_every_stage(self):
        assert set(DEPTH) | {"saved", "rejected", "no_response", "withdrawn"} == set(Stage.values)

    def test_every_node_has_a_name_of_its_own(self):
        keys = [key for key in ending_keys() if "-" in key]
        # Of these two none can come about in one picture.
        keys.remove("declined-applied")
        names = [default_name(key) for key in (*stage_keys(), *keys)]
        assert len(names) == len(set(names))


class TestWays:
    def test_none(self):
        assert ways([], {}) == Counter()

    def test_what_is_only_saved_has_not_set_out(self):
        assert ways_of(["saved"]) == Counter()
        assert ways_of(["saved", "applied"]) == {("applied", "open-applied"): 1}

    @pytest.mark.parametrize(
        ("first", "last", "n"),
        [(None, None, 1), (DAY, DAY, 1), (DAY + timedelta(days=1), None, 0), (None, DAY - timedelta(days=1), 0)],
    )
    def test_the_day_it_was_sent_on_counts(self, first, last, n):
        steps = [
            Step(1, "saved", DAY - timedelta(days=9)),
            Step(1, "applied", DAY),
            Step(1, "rejected", DAY + timedelta(days=20)),
        ]
        assert ways(steps, {}, first, last).total() == n

    def test_of_what_was_never_sent_the_first_conversation_counts(self):
        assert ways([Step(1, "screening", DAY)], {}, DAY, DAY).total() == 1

    def test_interviews_that_all_went_on_are_no_place_of_their_own(self):
        found = ways_of(["applied", "interviewing"], ["applied", "interviewing", "rejected"], rounds={0: 2, 1: 3})
        assert without_idle(found) == {
            ("applied", "screening", "round-2", "open-round-2"): 1,
            ("applied", "screening", "round-2", "round-3", "rejected-round-3"): 1,
        }
        found = ways_of(["applied", "interviewing"], ["applied", "interviewing"], rounds={0: 2})
        assert without_idle(found) == found


class TestFlow:
    search = Counter(
        {
            ("applied", "open-applied"): 14,
            ("applied", "rejected-applied"): 4,
            ("applied", "no_response-applied"): 6,
            ("applied", "withdrawn-applied"): 2,
            ("applied", "screening", "rejected-screening"): 4,
            ("applied", "screening", "open-screening"): 1,
            ("applied", "screening", "interviewing", "rejected-interviewing"): 1,
            ("applied", "screening", "interviewing", "open-interviewing"): 2,
        }
    )

    def test_nothing(self):
        assert flow({}).n == 0
        assert flow({}).places == ()

    def test_an_ordinary_search(self):
        figures = flow(self.search)
        assert figures.n == 34
        assert links(self.search) == {
            ("applied", "screening"): 8,
            ("applied", "open-applied"): 14,
            ("applied", "rejected-applied"): 4,
            ("applied", "no_response-applied"): 6,
            ("applied", "withdrawn-applied"): 2,
            ("screening", "interviewing"): 3,
            ("screening", "open-screening"): 1,
            ("screening", "rejected-screening"): 4,
            ("interviewing", "open-interviewing"): 2,
            ("interviewing", "rejected-interviewing"): 1,
        }
        assert [place.key for place in figures.places[:3]] == ["applied", "screening", "interviewing"]
        assert figures.passed("screening") == 8
        assert figures.passed("offer") == 0

    def test_endings_together(self):
        joined = links(together(self.search))
        assert joined["applied", "rejected"] == 4
        assert joined["screening", "rejected"] == 4
        assert joined["interviewing", "rejected"] == 1
        assert flow(together(self.search)).passed("rejected") == 9

    def test_a_new_name(self):
        figures = flow(self.search, {"screening": "Coffee"})
        assert [place.name for place in figures.places][1] == "Coffee"

    def test_places_of_one_name_become_one(self):
        merged = links(self.search, {"screening": "Talks", "interviewing": "talks"})
        assert merged["applied", "screening"] == 8
        assert merged["screening", "rejected-interviewing"] == 1
        assert not [pair for pair in merged if "interviewing" in pair]

    def test_the_name_that_another_has_already(self):
        merged = links(self.search, {"open-applied": "No answer"})
        assert merged["applied", "no_response-applied"] == 20
        assert ("applied", "open-applied") not in merged

    def test_who_stays_in_a_place_is_counted_there(self):
        (applied,) = [
            place for place in flow(self.search, {"open-applied": "Applied"}).places if place.key == "applied"
        ]
        assert (applied.n, applied.began, applied.ended) == (34, 34, 14)

    def test_a_circle_is_refused(self):
        with pytest.raises(ValueError, match="circle"):
            flow(self.search, {"applied": "X", "interviewing": "X"})

    def test_all_of_one_name(self):
        keys = {key for keys in self.search for key in keys}
        figures = flow(self.search, dict.fromkeys(keys, "All"))
        assert figures.links == ()
        assert [(place.n, place.ended) for place in figures.places] == [(34, 34)]


ENDS = st.sampled_from(["", "rejected", "no_response", "withdrawn", "declined", "accepted"])
HISTORIES = st.lists(
    st.tuples(st.lists(st.sampled_from(["saved", *FUNNEL[:4]]), min_size=1, max_size=5), ENDS, st.integers(0, 4)).map(
        lambda row: ([*row[0], row[1]] if row[1] else row[0], row[2])
    ),
    max_size=30,
)


def steps_of(histories):
    return [Step(number, stage, DAY) for number, (stages, _) in enumerate(histories) for stage in stages]


def rounds_of(histories):
    return {number: highest for number, (_, highest) in enumerate(histories) if highest}


class TestAnyHistories:
    @given(HISTORIES, st.booleans(), st.booleans())
    def test_as_much_goes_out_of_every_place_as_came_in(self, histories, joined, idle):
        found = ways(steps_of(histories), rounds_of(histories))
        found = together(found) if joined else found
        figures = flow(found if idle else without_idle(found))
        for place in figures.places:
            came = sum(link.n for link in figures.links if link.target == place.key)
            went = sum(link.n for link in figures.links if link.source == place.key)
            assert place.began + came == place.n == went + place.ended
        assert sum(place.began for place in figures.places) == figures.n == sum(place.ended for place in figures.places)
        sent = [stages for stages, _ in histories if set(stages) != {"saved"}]
        assert figures.n == len(sent)

    @given(HISTORIES, st.randoms())
    def test_the_order_of_applications_makes_no_difference(self, histories, chance):
        shuffled = list(histories)
        chance.shuffle(shuffled)
        assert flow(ways(steps_of(histories), rounds_of(histories))) == flow(
            ways(steps_of(shuffled), rounds_of(shuffled))
        )

    @given(HISTORIES)
    def test_it_agrees_with_the_funnel(self, histories):
        """The bars on Progress and the picture here count the same, once every application was sent."""
        sent = [(["applied", *stages], highest) for stages, highest in histories]
        # Where they stood at last, after all that was only saved.
        sent = [([stage for stage in stages if stage != "saved"], highest) for stages, highest in sent]
        flowing = flow(ways(steps_of(sent), rounds_of(sent)))
        bars = funnel(tally([History(tuple((stage, 1) for stage in stages[1:]), age=30) for stages, _ in sent]))
        assert bars.n == flowing.n
        for stage in bars.stages:
            assert stage.reached == flowing.passed(stage.stage)
            here = [stage.stage, "round-2", "round-3"] if stage.stage == "interviewing" else [stage.stage]
            for ending, n in ({"open": stage.open} | stage.ended).items():
                if ending != "accepted":
                    assert n == sum(flowing.passed(f"{ending}-{key}") for key in here)

    @given(HISTORIES)
    def test_who_has_an_offer_has_had_interviews(self, histories):
        figures = flow(ways(steps_of(histories), {}))
        assert figures.passed("offer") <= figures.passed("interviewing") <= figures.passed("screening") <= figures.n


def published():
    if not SAMPLES.exists():
        pytest.skip(f"the published funnels are not beside this project ({SAMPLES.name})")
    return {row["id"]: row for row in json.loads(SAMPLES.read_text())}


def repeated(**numbers):
    """Histories by their stages: `applied__rejected=50`."""
    return ways_of(*chain.from_iterable([stages.split("__")] * n for stages, n in numbers.items()))


class TestPublished:
    """Counts that people published, played as histories: the flow gives back every number that they print."""

    def test_rejections_of_an_intern(self):
        counts = published()["intern-rejections-2018"]["counts"]
        found = repeated(
            applied=counts["no_reply"], applied__rejected=counts["rejections"], applied__offer=counts["offers"]
        )
        figures = flow(found)
        assert figures.n == counts["applications"]
        assert figures.n - figures.passed("open-applied") == counts["replies"]
        assert figures.passed("offer") == counts["offers"]

    def test_the_readme_with_two_stages_of_interviews(self):
        counts = published()["joblytics-2025"]["counts"]
        first = counts["interviews"] - counts["final_interviews"]
        still_final = counts["final_interviews"] - counts["rejected_after_final"] - counts["accepted"]
        after_first = first - counts["rejected_after_interview"]
        found = repeated(
            applied__rejected=counts["rejected_directly"],
            applied__screening__rejected=counts["rejected_after_interview"],
            applied__interviewing__rejected=counts["rejected_after_final"],
            applied__offer__accepted=counts["accepted"],
            applied__interviewing=still_final,
            # The source does not say from where thirteen were declined; here, all after a first talk or before.
            applied__screening__withdrawn=after_first,
            applied__withdrawn=counts["declined_by_me"] - after_first,
            applied=counts["no_response_yet"] - still_final,
        )
        figures = flow(together(found))
        assert figures.n == counts["applications"]
        assert figures.passed("screening") == counts["interviews"]
        assert figures.passed("interviewing") == counts["final_interviews"]
        assert figures.passed("rejected") == counts["rejections"]
        assert figures.passed("withdrawn") == counts["declined_by_me"]
        assert figures.passed("accepted") == counts["accepted"]

    def test_the_poster(self):
        counts = published()["uscho-poster"]["counts"]
        found = repeated(
            applied__no_response=counts["no_response"],
            applied__rejected=counts["polite_no"],
            applied__screening__no_response=counts["ghosted_after_first"],
            applied__screening__withdrawn=counts["i_declined_after_first"],
            applied__interviewing=counts["second_interviews"],
        )
        assert links(found) == {
            ("applied", "screening"): counts["first_interviews"],
            ("applied", "no_response-applied"): counts["no_response"],
            ("applied", "rejected-applied"): counts["polite_no"],
            ("screening", "interviewing"): counts["second_interviews"],
            ("screening", "no_response-screening"): counts["ghosted_after_first"],
            ("screening", "withdrawn-screening"): counts["i_declined_after_first"],
            ("interviewing", "open-interviewing"): counts["second_interviews"],
        }

    def test_the_graphic(self):
        counts = published()["uscho-graphic"]["counts"]
        found = repeated(
            applied__no_response=counts["no_answer"],
            applied__rejected=counts["polite_no"],
            applied__screening__no_response=counts["ghosted_after_interview"],
            applied__screening__rejected=counts["first_interview"]
            - counts["ghosted_after_interview"]
            - counts["second_interview"],
            applied__interviewing__rejected=counts["second_interview"] - counts["offers"],
            applied__offer__accepted=counts["accepted"],
            applied__offer__declined=counts["declined"],
        )
        figures = flow(found)
        assert [figures.passed(key) for key in FUNNEL] == [
            counts["applications"],
            counts["first_interview"],
            counts["second_interview"],
            counts["offers"],
            counts["accepted"],
        ]

    @pytest.mark.parametrize("name", ["tano-2026", "nakuramino-2020", "nakuramino-2021"])
    def test_totals_that_add_up(self, name):
        counts = published()[name]["counts"]
        found = repeated(
            applied__no_response=counts.get("no_response", counts.get("no_result", 0)),
            applied__rejected=counts["rejected"],
            applied__offer=counts.get("offer", 0),
            applied__offer__accepted=counts.get("accepted", 0),
            applied__screening=counts.get("ongoing", counts.get("interview", 0)),
        )
        assert flow(found).n == counts.get("applications", counts.get("rows"))

    def test_a_chart_of_links_alone(self):
        """The flow of a published table of transitions, drawn with their own names: in as much as out."""
        from debrief.charts.sankey import Link, Node, lay_out

        rows = [Link(*row) for row in published()["smpotts-2024-example"]["links"]]
        names = list(dict.fromkeys(chain.from_iterable((row.source, row.target) for row in rows)))
        placed = lay_out([Node(name, name, name, "n-live") for name in names], rows).nodes
        assert placed["HR/Hiring Manager Interview"].n == 61
        assert placed["Technical Interview"].n == 10
        assert placed["Panel Interview"].n == 2
        assert placed["Offer"].n == 16
        for one in placed.values():
            if one.came and one.went:
                assert sum(link.n for link in one.came) == sum(link.n for link in one.went) == one.n
        assert placed["Applied"].n + placed["Recruiter Inquiry"].n == 100

    def test_totals_that_disagree_are_not_made_to_agree(self):
        """The writer kept applying: of at least a hundred, 109 are told of, and as many histories are drawn."""
        counts = published()["sunflower-2026"]["counts"]
        found = repeated(
            applied=counts["open"] - counts["interviews"],
            applied__screening=counts["interviews"],
            applied__rejected=counts["rejections"],
        )
        assert flow(found).n == counts["open"] + counts["rejections"] != counts["applications_at_least"]
