"""The ten lessons: their wording, in our own words. Everything that is generated from them reads it here.

A question is asked from a little distance, an anchor answers it in the first person: that is what a point means.
"""

from dataclasses import dataclass

# The stages reached, as stored, at which something can be tested.
ALWAYS = ("applied", "screening", "interviewing", "offer")
ONCE_SOMEBODY_SPOKE = ("screening", "interviewing", "offer")
ONCE_INTERVIEWED = ("interviewing", "offer")

NOT_TESTED_ANCHOR = "Nothing in this one called for it, so there is nothing to rate."


@dataclass(frozen=True, slots=True)
class LessonText:
    """One lesson. `anchors` stand for missed, shaky, solid, strong, in this order; `short` is for tight places."""

    number: int
    slug: str
    title: str
    short: str
    question: str
    why: str
    anchors: tuple[str, str, str, str]
    practice: tuple[str, ...]
    prompt: str
    stages: tuple[str, ...]
    hacks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Hack:
    """One of the five hacks: the second way into the lessons, which name the hacks that they answer."""

    number: int
    slug: str
    title: str
    text: str

    @property
    def lessons(self) -> tuple[int, ...]:
        return tuple(text.number for text in LESSONS if self.number in text.hacks)


LESSONS = (
    LessonText(
        1,
        "humble-and-confident",
        "Be humble and confident",
        short="Humble, confident",
        question="Was the work described at its true size, neither shrunk nor inflated?",
        why=(
            "An interviewer can weigh only what is said plainly. Underselling hides the work; overselling, or acting "
            "as if the job were settled, makes the rest sound less reliable. Naming your part, the part of others and "
            "the result does justice to all three."
        ),
        anchors=(
            "I played my work down until little was left, or talked as if the job were mine.",
            "I claimed what was mine, then hedged it away or laid it on too thick.",
            "I said what I did and what came of it, and gave others their share.",
            "I gave results and limits in the same even voice, and neither needed defending.",
        ),
        practice=(
            "Say one result out loud in two sentences: what you did, and what changed because of it.",
            "Find a line of your resume that says “we”, and write beside it which part was yours.",
            "Write down how you begin “tell me about yourself”, and strike every “just” and “only helped”.",
            "Write one sentence that credits somebody else and still says what you did.",
        ),
        prompt="A sentence you used about your own work, or how it was received",
        stages=ONCE_SOMEBODY_SPOKE,
    ),
    LessonText(
        2,
        "know-your-weaknesses",
        "Know your weaknesses",
        short="Weaknesses",
        question="When it came to limits, was a true one named, along with what is being done about it?",
        why=(
            "Everybody has limits, and the people across the table know it; what they look for is whether you know "
            "yours. A strength in disguise tells them nothing. A true limit with a plan shows judgement, and an answer "
            "found in a calm hour costs less nerve in the room."
        ),
        anchors=(
            "I dodged it, or dressed up a strength as a weakness.",
            "I named a true one, and stopped before saying what I do about it.",
            "I named a true one and the step I am taking.",
            "I named one, the step and how far it has got, and went on without apology.",
        ),
        practice=(
            "Write down one weakness that a former colleague would agree with, and the last time it cost something.",
            "Answer “what is your weakness?” aloud in three sentences: the limit, an example, your plan.",
            "Ask somebody you worked with for one thing you could do better, and note their exact words.",
            "Choose one weakness and put a half-hour step against it into the calendar.",
        ),
        prompt="The weakness you named, and what you said you do about it",
        stages=ONCE_INTERVIEWED,
        hacks=(3,),
    ),
    LessonText(
        3,
        "ask-questions",
        "Ask questions",
        short="Questions",
        question="Did the talk go both ways, with questions along the way and not only at the end?",
        why=(
            "A question of your own turns an examination into a talk between two sides, and tells them what you pay "
            "attention to. The answers are what you will decide with, should they say yes. One that slipped your mind "
            "can still go into the message you send afterwards."
        ),
        anchors=(
            "I left without having asked a thing that I wanted to know.",
            "I asked because it was my turn, and did nothing with the answer.",
            "I asked a few real ones, and followed up on at least one answer.",
            "I asked from early on, and one answer led us somewhere neither had planned.",
        ),
        practice=(
            "Write three questions for the next interview, and mark the one you would regret not asking.",
            "Read a posting for two minutes and underline each thing you would want explained.",
            "In an ordinary conversation today, ask a second question about the answer you just got.",
            "Send the question you forgot, in a message of three lines.",
        ),
        prompt="A question you asked, or one you wish you had",
        stages=ONCE_SOMEBODY_SPOKE,
        hacks=(5,),
    ),
    LessonText(
        4,
        "beyond-the-resume",
        "Share what is not in your resume",
        short="Beyond the resume",
        question="Did they hear something that could not have been read beforehand?",
        why=(
            "They have the paper; going through it again spends the time and adds nothing. A story with a difficulty, "
            "a decision and a result is what they can retell when they talk about you afterwards. One that you have "
            "told before is easier to find under pressure."
        ),
        anchors=(
            "I walked them through my resume, line by line.",
            "I began an example, and it stayed general or lost its ending.",
            "I told one story that the paper does not hold, with its result.",
            "I had a fitting story each time one was called for, and they wanted to hear more.",
        ),
        practice=(
            "Pick one line of your resume and tell aloud, in ninety seconds, what happened behind it.",
            "Write down a piece of work that never reached the resume: what was hard, what you did, what came of it.",
            "Take two requirements from a posting and choose the story you would tell for each.",
            "Shorten a story until its result comes within a minute.",
        ),
        prompt="The story or example you gave, and what they made of it",
        stages=ONCE_SOMEBODY_SPOKE,
        hacks=(2,),
    ),
    LessonText(
        5,
        "improve-yourself",
        "Try and improve yourself",
        short="Improve",
        question="Was something tried in this attempt that was learned or asked for since the one before?",
        why=(
            "An attempt can hand something on to the next, but mostly it has to be asked for: employers seldom offer "
            "feedback, and some give it when the question is easy to answer. Postings say what is looked for, too. "
            "Change one thing at a time, and you can see whether it helped."
        ),
        anchors=(
            "I did as I did last time, and asked nobody what to change.",
            "I meant to change something, and it did not get as far as this attempt.",
            "I tried one thing that I had practised since, or asked for feedback.",
            "I asked, heard something I could use, and put it to work.",
        ),
        practice=(
            "Write to one interviewer and ask for a single thing to do better next time.",
            "Lay three postings you like side by side, and note what all of them ask for.",
            "Spend fifteen minutes on the first exercise for a skill that keeps being asked for.",
            "Read your last debrief again and choose the one commitment to try next.",
        ),
        prompt="What was new this time, or the feedback you asked for",
        stages=ALWAYS,
        hacks=(4,),
    ),
    LessonText(
        6,
        "positives-in-negatives",
        "See positives in negatives",
        short="Positives",
        question="Seen from a little distance, did this outcome teach or spare anything?",
        why=(
            "Not every job would have suited you, and a no can come from a budget, an inside candidate or a team that "
            "works in another way. Sorting what was yours from what was not shows which mistake to avoid next time. "
            "Where there is nothing good to find, that is an answer too."
        ),
        anchors=(
            "I took it as a verdict on all of me, and looked no further.",
            "I can say that it was not only me, but not what to take from it.",
            "I can name one thing that it taught me or kept me from.",
            "I know what was mine, what was not, and what I will do differently.",
        ),
        practice=(
            "List three things about this job that you were unsure of before the answer came.",
            "Draw two columns, mine and not mine, and put each reason you can think of into one.",
            "Tell a friend in one minute what you know now that you did not know a month ago.",
            "Write three lines to somebody you met there whom you would gladly work with.",
        ),
        prompt="What you know now, or what this kept you from",
        stages=ALWAYS,
    ),
    LessonText(
        7,
        "express-your-personality",
        "Express your personality",
        short="Personality",
        question="Could they tell what kind of colleague was talking to them?",
        why=(
            "They choose somebody to spend their days with, and correct answers alone do not say who that is. How you "
            "think aloud, what amuses you, what you care about in the work: these are facts about you as well, and "
            "nobody can guess them from a list of skills."
        ),
        anchors=(
            "I gave answers that anybody with my resume could have given.",
            "I warmed up for a moment, then went back behind the script.",
            "I let them see what I enjoy and how I work, and they responded.",
            "We talked like people who might work together, and they saw how I see things.",
        ),
        practice=(
            "Finish this sentence aloud in three ways: “The part of my work I never put off is …”",
            "Choose one opinion about your field that you hold, and defend it in two sentences.",
            "Tell somebody about a small thing that went oddly at work, and watch where they smile.",
            "Record one answer, listen to it once, and mark the place where it sounds most like you.",
        ),
        prompt="A moment when it became a conversation, or the moment it stopped being one",
        stages=ONCE_SOMEBODY_SPOKE,
        hacks=(1, 2),
    ),
    LessonText(
        8,
        "be-yourself",
        "Be yourself",
        short="Be yourself",
        question="Did the person they met match the one who would come to work?",
        why=(
            "A part that wins the job has to be played every day afterwards. Guessing what they want to hear also "
            "takes the attention that listening needs. Being yourself does not mean saying everything; it means that "
            "what you say is true."
        ),
        anchors=(
            "I played the candidate that I thought they wanted.",
            "I was myself until it got difficult, and then said what sounded right.",
            "I answered as I would to a colleague, with a slip or two.",
            "I said what I think, also where it might not suit them.",
        ),
        practice=(
            "Write down one thing that you would not pretend to like in a job, and a polite way to say so.",
            "Answer a common question twice, as the ideal candidate and as to a friend; keep what is true in both.",
            "Recall one answer that you would not repeat to a colleague, and say it again as it was.",
        ),
        prompt="Where you were yourself, or where you played a part",
        stages=ONCE_SOMEBODY_SPOKE,
        hacks=(1,),
    ),
    LessonText(
        9,
        "not-overconfident",
        "Don't be overconfident",
        short="Not too sure",
        question="Was the outcome treated as open until it was known?",
        why=(
            "A good feeling in the room says less about the decision than it seems to: people you never meet have a "
            "part in it. Counting on one answer invites you to prepare less and to let other options go quiet. A "
            "forecast written down beforehand shows how far feeling and outcome lie apart."
        ),
        anchors=(
            "I counted on it, and let everything else rest.",
            "I told myself it was open, and prepared or waited as if it were not.",
            "I prepared in full, and kept at least one other option moving.",
            "I went in ready, held the outcome open, and had the next steps under way.",
        ),
        practice=(
            "Before the next interview, write down your chance in per cent and one reason why it may be lower.",
            "Send one more application before you hear back from this one.",
            "Check one thing that you take for granted about the job: the pay, the place or the start.",
            "Lay your last forecasts beside what came of them, and note on which side they missed.",
        ),
        prompt="What you took for granted, and what else was open at the time",
        stages=ALWAYS,
    ),
    LessonText(
        10,
        "dont-give-up",
        "Don't give up",
        short="Keep going",
        question="Did the search carry on, at a pace that can be kept up?",
        why=(
            "Most searches hold many more noes than yeses, so one more says little about the next. What counts is "
            "that it goes on, and it goes on longer when rest is part of it. A small step with a date is easier to "
            "take than a resolution."
        ),
        anchors=(
            "I stopped, and nothing is planned.",
            "I kept going by fits and starts, and put the next step off.",
            "I took the next step, or a rest that I had chosen, and know what follows.",
            "I kept my pace through it, and the next step is taken already.",
        ),
        practice=(
            "Name one next step that takes under ten minutes, and the day on which you will take it.",
            "Save one posting that you would like to answer, without answering it yet.",
            "Write to one person who would be glad to hear how the search is going.",
            "Put a day off from the search into the calendar, and the next application on the day after it.",
        ),
        prompt="What you did next, and when",
        stages=ALWAYS,
    ),
)

HACKS = (
    Hack(
        1,
        "be-yourself",
        "Be yourself",
        "Let them meet the person who would come to work, so that a yes is meant for you.",
    ),
    Hack(
        2,
        "be-more-than-your-resume",
        "Be more than your resume",
        "Bring what paper cannot hold: a story, a way of working, an opinion you can stand by.",
    ),
    Hack(
        3,
        "be-sincere",
        "Be sincere",
        "Say where your limits are before they have to be found, and what you are doing about them.",
    ),
    Hack(
        4,
        "be-the-best-copy-of-yourself",
        "Be the best copy of yourself",
        "Not somebody else, but you after one more round of practice: find out what to work on, and work on it.",
    ),
    Hack(
        5,
        "ask-more-questions",
        "Ask more questions",
        "Find out as much as you tell, because you are choosing too.",
    ),
)

_BY_NUMBER = {text.number: text for text in LESSONS}
_BY_SLUG = {text.slug: text for text in LESSONS}

# The lessons that a kind of interview, as stored, brings up as a matter of course; any other it can bring up. Ours.
BROUGHT_UP = {
    "recruiter": (1, 3, 8, 10),
    "phone": (1, 3, 4),
    "hiring_manager": (2, 3, 4, 6, 7),
    "technical": (1, 2, 5, 9),
    "case": (3, 5, 9),
    "panel": (4, 7, 8),
    "presentation": (1, 4, 7),
    "trial": (3, 5, 8),
    "final": (2, 3, 8, 9),
}
# These show in what one makes of an outcome and in the days after it. In the room only where they ask about it: what a
# setback taught, and how the search goes.
ASKED_ABOUT_IN = {6: ("hiring_manager", "panel", "final"), 10: ("recruiter", "phone")}
SURELY, PERHAPS = 1.0, 0.5


def lesson(number: int) -> LessonText:
    """The wording of a lesson, 1 to 10. KeyError for any other number."""
    return _BY_NUMBER[number]


def by_slug(slug: str) -> LessonText:
    """The wording of the lesson with this slug. KeyError when there is none."""
    return _BY_SLUG[slug]


def testable(stage: str) -> tuple[int, ...]:
    """The numbers of the lessons that could be tested when an application got as far as `stage` (a value as stored)."""
    return tuple(text.number for text in LESSONS if stage in text.stages)


def brings_up(kind: str, stage: str) -> dict[int, float]:
    """How far a kind of interview tests each lesson: 1 as a matter of course, 1/2 perhaps; what it cannot is left out.

    `stage` is the stage that such an interview belongs to: what cannot be tested there cannot be tested in it.
    """
    in_the_room = (n for n in testable(stage) if n not in ASKED_ABOUT_IN or kind in ASKED_ABOUT_IN[n])
    surely = BROUGHT_UP.get(kind, ())
    return {number: SURELY if number in surely else PERHAPS for number in in_the_room}
