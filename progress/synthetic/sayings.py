"""What people say and write in a made-up search: the employers' words, and the person's own."""

from applications.values import ReasonFamily as Family

# Their words: a greeting, the news, the reason, a farewell. Slots: {name} of the person, {company}, {job}, {topic}.
GREETINGS = (
    "Dear {name}, thank you for your application as {job}.",
    "Hello {name}, thank you for your interest in {company}.",
    "Dear {name}, we have now read all applications for the position of {job}.",
    "Good morning {name}, you wrote to us about the job of {job}.",
    "Dear applicant, thank you for applying to {company}.",
    "Hi {name}, thanks for sending us your details.",
)
GREETINGS_AFTER_TALK = (
    "Dear {name}, thank you again for the time you took to meet us.",
    "Hello {name}, it was good to talk with you about the work at {company}.",
    "Dear {name}, the whole team enjoyed the conversation with you.",
    "Hi {name}, I promised to let you know as soon as there was a decision.",
    "Dear {name}, thank you for your patience over the last days.",
    "Good afternoon {name}, I would have liked to call, but did not reach you.",
    "Dear {name}, you made a strong impression, and the decision was not an easy one.",
    "Hello {name}, we have spoken with the last of the people we invited.",
)
REASONS = {
    Family.STRONGER: (
        "We have chosen somebody whose experience lies closer to our {topic}.",
        "It was a close decision, and in the end another person had a little more of what this team lacks just now.",
        "We had the luxury of several very good people, and went with one who has done exactly this before.",
        "One of the others had already led the kind of change that lies ahead of us.",
        "Another person convinced us a little more in the case.",
    ),
    Family.FILLED: (
        "The position has been filled from within the company.",
        "A colleague from another site has asked for the job, and we have agreed.",
        "We have found somebody through another round that ran at the same time.",
        "Somebody who worked here before is coming back to us.",
    ),
    Family.CANCELLED: (
        "The budget for the position has been withdrawn, so we cannot fill it this year.",
        "All new positions have been put on hold until the spring.",
        "The team is being joined with another one, and the position no longer exists in this form.",
        "Our plans have changed, and we will not hire for this after all.",
    ),
    Family.SKILL: (
        "We were looking for somebody who is more at home with {topic}.",
        "The technical part did not quite reach the level that we need from the first day.",
        "We would have needed more certainty in SQL than we saw in the exercise.",
        "In the case the structure was clear, but the numbers came slowly.",
    ),
    Family.EXPERIENCE: (
        "We have decided on somebody with more years in a comparable position.",
        "For this job we need somebody who has carried the responsibility for {topic} before.",
        "We have given preference to people with experience in our industry.",
        "The team is young, so this time we need somebody who has seen several winters.",
    ),
    Family.LOCATION: (
        "The job needs somebody who can be at the site within half an hour.",
        "We can only take people who can be in the building four days a week.",
        "The distance would not work with the early shifts.",
    ),
    Family.OVERQUALIFIED: (
        "We are afraid that the job would bore you before long.",
        "With your experience you would soon look for more than we can offer here.",
        "The position is more junior than what you have done so far.",
    ),
    Family.CULTURE: (
        "We felt that our way of working and yours are a little too far apart.",
        "The team is looking for somebody with a different temperament for this phase.",
        "We need somebody who decides faster with less, as things are here at present.",
    ),
    Family.SALARY: (
        "What you have in mind lies above what we can pay for the position.",
        "We could not bring the pay together with the table we are bound to.",
    ),
    Family.NONE: (
        "We have decided to continue with other applicants.",
        "After careful thought we will not be taking your application further.",
        "We cannot offer you the position.",
        "Your profile does not fully match what we are looking for at present.",
        "The decision has gone another way.",
    ),
    Family.OTHER: (
        "The start date cannot be moved, and yours came too late for us.",
        "We need somebody who speaks a second language with our customers.",
    ),
}
FAREWELLS = (
    "We wish you all the best for the way ahead.",
    "Please keep an eye on our page; we would be glad to hear from you again.",
    "Thank you for the trust you have shown us.",
    "We will delete your documents in six months, as the law asks.",
    "Good luck with your search.",
    "With your permission we would keep your details for later positions.",
    "If you would like to know more, write to me and I will call you.",
    "All the best, and kind regards.",
    "",
)
SHORT_NEWS = (
    "Your application has been closed. This message was sent automatically.",
    "Status changed: not selected.",
    "The position is no longer available.",
)
PHONE_WORDS = (
    "She called herself. {reason} She said it twice, and that she was sorry about the wait.",
    "He called from the car, quite short. {reason}",
    "A call of four minutes. {reason} I did not think of asking anything.",
    "She called and took her time. {reason} She offered to answer questions by mail.",
)

# No reason, where nobody had met.
REASONS_UNSEEN = (
    *REASONS[Family.NONE],
    "We have decided not to invite you to a conversation.",
    "We received many more applications than we expected and could invite only a few.",
)

# What is said at a debrief, by the reason they gave. Slots as above, and {person}.
EXPECTED = (
    "A conversation about how I work with planners. I gave it {forecast} percent and thought that was modest.",
    "A friendly first talk. I thought the facts would speak for themselves.",
    "That they would ask about {topic}, and that I could lean on the rota work.",
    "More technical questions than there were.",
    "To hear within a week, as they had said.",
    "An easy one, honestly. The posting read as if it had been written for me.",
    "A second round. The first had gone well and {person} had said so.",
)
HAPPENED = (
    "Forty minutes on {topic}. I got there, but slowly.",
    "They asked twice whether I had questions, and I said they had covered everything.",
    "{person} asked for numbers, and I gave reasons.",
    "It went well until the case. Then I started to explain before I had understood the question.",
    "We ran out of time because I told the first story too long.",
    "A good talk, and a polite no nine days later.",
    "They talked about themselves for half of it. I never got to the dashboard.",
    "I was tired after the night before and it showed after half an hour.",
    "They were two where I had prepared for one, and the second one only took notes.",
)
HAPPENED_UNSEEN = (
    "No conversation. The answer came by mail before I had looked them up properly.",
    "Nobody spoke to me. I sent the general resume, not the one for planning.",
    "The posting had been up for five weeks; I was late.",
)
WHAT_CARRIED = (
    "I had looked up who they are, and asked about the thing they are building now.",
    "Luck in part: {person} had worked where I did. The rest was the story about the {weekday} handover.",
    "I said less, and waited for the second question.",
    "Two stories with an ending, and both fitted what they need.",
    "They asked about {topic}, and I had prepared exactly that.",
    "I spoke of what I would do in the first month, and they began to plan it with me.",
    "Nothing special. I was rested, and I listened.",
    "I named the weakness before they asked, and we talked about it like colleagues.",
)
SILENCE = (
    "A friendly talk, a promise to call by {weekday}, and then nothing. Two mails of mine without an answer.",
    "They said a decision would take a week. It has been two months.",
    "{person} seemed keen. I heard that they stopped hiring, but nobody told me so.",
    "One talk of twenty minutes. I could not tell how it went, and still cannot.",
)
KEEP = (
    "The opening: what I do in two sentences, and then silence.",
    "The story of the Sunday rota. They leaned forward.",
    "Being there ten minutes early and walking round the building once.",
    "I said plainly that I had never touched {topic}, and what I would do first.",
    "The letter. Twice now somebody has quoted it back at me.",
    "I wrote the log on the train. Half of it I would not know any more.",
    "Asking {person} about the first month there.",
    "Drawing the bottleneck instead of describing it.",
    "I stayed calm when the screen froze.",
    "The version of the resume with the three numbers at the top.",
)
DIFFERENCE = (
    "I prepared for the job I wanted. {person} had named {topic} twice in round one.",
    "I took friendliness for a yes.",
    "They needed somebody for Monday; I told them about next year.",
    "That they had somebody from the field already, I could not know.",
    "I had read the posting three weeks before and not again.",
    "My example was about a team of four; theirs is sixty.",
    "I do not know. From outside it looked like a good match.",
    "I guessed that they wanted certainty, and gave answers that sounded more certain than I was.",
)
GOOD = (
    "I know now what settlement means, and it is less mysterious than it sounds.",
    "{person} offered to look at my next letter.",
    "They work in open offices with four screens each. I would not have lasted a winter.",
    "I told the rota story for the third time, and it has found its shape.",
    "Nothing yet. Perhaps that is an answer too.",
    "I heard what the job pays elsewhere.",
    "I slept well the night before, for once.",
    "It was the first time that the weakness question did not frighten me.",
)
ADVICE = (
    "Ask how many people would sit at the table, and who.",
    "Read the posting again on the morning itself.",
    "Bring one number for every story.",
    "Take the first question slowly. They will wait.",
    "Ask about {topic} before they do.",
    "Do not apply to three of these on one evening.",
    "Eat something at eleven.",
    "Write the first question on a card and put it on the table.",
)
# Causes: text, and how it may be known. By whose it was.
CAUSES = {
    "mine": (
        ("I had not worked with {topic}, and had not prepared for it", "told saw"),
        ("I answered before I had understood the question", "saw"),
        ("I sent the general resume", "saw"),
        ("I talked too long in the first ten minutes", "saw guess"),
        ("My pay was named too early, and too high", "told guess"),
    ),
    "partly": (
        ("They wanted more years in a comparable job", "told guess"),
        ("The case was rushed: fifteen minutes, and I asked for none more", "saw"),
        ("We did not find a common language with {person}", "saw guess"),
    ),
    "theirs": (
        ("They had somebody inside from the start", "told guess"),
        ("They changed what they were looking for half-way", "saw told"),
        ("They must have somebody in the building four days a week", "told"),
    ),
    "chance": (
        ("The budget went in the same week", "told"),
        ("Somebody had done exactly this job before", "told guess"),
        ("I was one of two hundred that weekend", "guess"),
    ),
    "unknown": (("I cannot tell from what they wrote", "guess"), ("No reason given, or none that I trust", "guess")),
}

# Evidence for each lesson, from missed to strong.
EVIDENCE = {
    1: (
        (
            "Said “we” for everything, and when asked for my part I laughed it off.",
            "Talked about the desk by the window as if it were mine.",
        ),
        (
            "Told the result, and then made it small with “but that was luck”.",
            "Named the saving twice. Once would have done.",
        ),
        (
            "Said plainly that I had never touched {topic}, then what I would do first.",
            "Gave the team their half of the dashboard, and kept mine.",
        ),
        (
            "{person} asked what had gone wrong, and I could say it in the same voice as what went right.",
            "Result, limit, next step. No need to defend any of it.",
        ),
    ),
    2: (
        ("“I am impatient” again.", "Said that I care too much about details. Nobody believed it, least of all me."),
        (
            "Told them that I start too many things, and left it there.",
            "Named it and then talked quickly about something else.",
        ),
        (
            "Two at once, not five: told them about the card on my desk.",
            "Said that numbers in my head come slowly, and that I ask for a minute.",
        ),
        (
            "Named it, the plan and how far it is. {person} wrote it down and nodded.",
            "They asked back, and it turned into the best five minutes.",
        ),
    ),
    3: (
        (
            "Said they had covered everything. They had not. I did not know who I would report to.",
            "Ran out of time because I talked.",
            "The card stayed in my bag.",
        ),
        (
            "One question about the team, and I already knew the answer. But the mood changed when I asked it.",
            "Asked about the start date, for form’s sake.",
        ),
        (
            "Asked how they know on a Friday whether the week was a good one, and went on from the answer.",
            "Two of my three questions, and one of them early.",
        ),
        (
            "Asked about last winter, and we spoke of nothing else for ten minutes.",
            "{person} said that nobody had asked that before.",
        ),
    ),
    4: (
        ("Went through my resume from top to bottom.", "They asked for an example and I gave a duty."),
        ("Began the ferry story and lost the ending.", "One aside about the volunteers, too short to count."),
        (
            "The dashboard that two people used. {person} wrote it down.",
            "The Sunday rota, in two minutes, with its number at the end.",
        ),
        (
            "Two stories, each to the point they were worried about. They asked for the second half of one.",
            "They repeated the rota story to the next person who came in.",
        ),
    ),
    5: (
        ("Same letter, same resume, same Sunday evening.", "Did not look at the last debrief before I went."),
        (
            "Meant to practise the case aloud, and did it once in the tram.",
            "Wrote the questions on a card, and left the card at home.",
        ),
        (
            "Asked {company} what I could have done better. No answer yet, but asked.",
            "Used the pause before the answer, as practised.",
            "Rewrote the top third for this one.",
        ),
        (
            "They told me in September to give numbers. This time each story had one, and they were noticed.",
            "Two evenings on {topic}, and I could follow the whole talk.",
        ),
    ),
    6: (
        ("Took it as a verdict on all of it, for a weekend.", "Was angry about the wait, and still am a little."),
        (
            "I can see that it was not only me. I cannot say yet what to do with that.",
            "Perhaps it spared me the drive.",
        ),
        (
            "The four screens, the open office: not a place for me. Good to know.",
            "The rota failure, told without blaming anyone.",
        ),
        (
            "Mine: the case. Not mine: the budget. Next time I ask about the budget first.",
            "I have the name of somebody there I would gladly work with.",
        ),
    ),
    7: (
        ("Correct, and grey. It could have been anyone.", "Read my answers off the wall behind the camera."),
        (
            "A laugh about timetables near the end, and then back to the script.",
            "Said that I like odd problems, and did not say which.",
        ),
        (
            "Told them why I draw everything. {person} gave me the pen.",
            "Several moments. The tangent about bus stops was mine.",
        ),
        ("It was a talk between colleagues. We forgot the list.", "They met me, bus stops and all."),
    ),
    8: (
        (
            "Played the decisive one. By the end I did not know what I thought myself.",
            "Said that I love working under pressure. I do not.",
        ),
        ("Myself in the small talk, somebody smoother in the rest.", "Nodded at a tool that I have never opened."),
        (
            "Said no to the question about weekends, and nothing bad happened.",
            "Mostly me, apart from the voice in the first five minutes.",
        ),
        ("Nothing to take off afterwards.", "I would say all of it again, to anybody."),
    ),
    9: (
        ("Told two friends that I had it. Sent nothing else that week.", "Gave it {forecast} percent on a good mood."),
        (
            "Only one other application alive while I waited.",
            "Thought the second round was a formality, and prepared the route, not the case.",
        ),
        (
            "Gave it fifty, and kept three others moving.",
            "Prepared for the no as well. It was still a no, but not a fall.",
        ),
        (
            "Five others alive. I was curious about the answer, not afraid of it.",
            "My number was close, and I had said why.",
        ),
    ),
    10: (
        ("Did not open the laptop for nine days.", "Stopped looking for the rest of the week."),
        ("One application afterwards, half-hearted.", "Went on, with long teeth."),
        ("Sent the next one two days later.", "A walk, a debrief, and then the next posting."),
        (
            "Next one out the same evening, and better for this one.",
            "Wrote to two people I had met on the way. One answered.",
        ),
    ),
}
# When/then sentences for each lesson.
COMMITMENTS = {
    1: (
        ("they ask what I achieved", "say my part in one sentence, and then theirs"),
        ("I hear myself say “just”", "say the sentence again without it"),
    ),
    2: (
        ("they ask about a weakness", "name one, and what I do about it"),
        ("I do not know something", "say so, and what I would do first"),
    ),
    3: (
        ("someone asks “any questions for us?”", "ask the first on my card before I say thank you"),
        ("five minutes are left", "stop talking and ask"),
        ("I prepare for an interview", "write three questions on a card"),
    ),
    4: (
        ("they ask for an example", "tell one story with its number"),
        ("I catch myself reciting my resume", "stop and offer a story instead"),
    ),
    5: (
        ("a no comes after a conversation", "ask for one thing to do better"),
        ("I sit down to prepare", "read my last debrief first"),
    ),
    6: (
        ("they ask why I left", "say what I learned, in two sentences"),
        ("an answer is a no", "write down what was not mine"),
    ),
    7: (
        ("they ask what I enjoy", "tell them about drawing the bottleneck"),
        ("the talk gets stiff", "ask about their day"),
    ),
    8: (
        ("I feel like nodding at something I do not know", "ask what it is"),
        ("they describe the pace", "say how I work best"),
    ),
    9: (
        ("I think that I have it", "send one more application the same day"),
        ("I make a forecast", "write down one reason against it"),
    ),
    10: (
        ("a no has come in", "send the next one within three days"),
        ("a week was empty", "ask one person for a coffee"),
    ),
}

ASKED = {
    "behaviour": (
        "Tell us about a time when a plan fell apart.",
        "When did you last disagree with your manager?",
        "Give an example of explaining bad news.",
        "What did you do when two teams wanted the same thing?",
    ),
    "technical": (
        "How would you find out why the numbers for {topic} do not add up?",
        "Which joins would you use here, and why?",
        "How do you build a forecast with six weeks of data?",
    ),
    "motivation": (
        "Why {company}?",
        "Why do you want to leave planning for this?",
        "What made you read our posting twice?",
    ),
    "weakness": (
        "What would your last team say you should work on?",
        "What is your greatest weakness?",
        "Tell us about something that went wrong.",
    ),
    "case": (
        "Plan the winter for three crews and one vehicle.",
        "The forecast was wrong by a third. What do you do on Monday?",
        "Here is a week of {topic}. What do you see?",
    ),
    "logistics": (
        "When could you start?",
        "What do you have in mind for pay?",
        "Could you be in the building three days a week?",
    ),
    "other": ("What do you read?", "Is there anything we should have asked?"),
}
BETTER = (
    "Name the number first, then how I got there.",
    "Ask what they mean by it before I answer.",
    "The ferry story, not the dashboard.",
    "Two sentences. Then stop.",
    "Say that I do not know, and where I would look.",
)
STORIES = (
    (
        "The Sunday rota",
        "Nobody wanted Sundays, and the swaps were chaos.",
        "Find a rule that everyone could live with.",
        "Drew every swap of a year on one sheet and took it to each shift.",
        "Two swaps a month where there had been thirty.",
        False,
        4,
    ),
    (
        "The dashboard that two people used",
        "A report of forty pages, every Monday.",
        "Make it useful, or stop it.",
        "Asked eleven readers which page they open, and kept those.",
        "One page, read by everyone; four hours a week saved.",
        True,
        4,
    ),
    (
        "The ferry that was never late",
        "A connection failed one day in five.",
        "Find out why.",
        "Stood at the quay for three mornings and timed the gate.",
        "It was the gate. Failures went to one in thirty.",
        False,
        7,
    ),
    (
        "The forecast I got wrong",
        "I had planned for a mild March.",
        "Put it right while it was snowing.",
        "Said so at nine in the morning and asked the crews what they needed first.",
        "Two bad days and not six; a range on every forecast since.",
        False,
        2,
    ),
    (
        "The new colleague and the old list",
        "A list that only one person understood.",
        "Make it safe for her to go on leave.",
        "We wrote it down together, she explained and I asked.",
        "She took three weeks, and nobody called her.",
        True,
        1,
    ),
    (
        "The meeting that became a note",
        "Nine people, an hour, every Thursday.",
        "Give them the hour back.",
        "Wrote the note for four weeks beside the meeting, and then asked.",
        "The meeting ended itself.",
        False,
        7,
    ),
    (
        "The angry depot",
        "The plan had been changed over their heads.",
        "Win them back.",
        "Went there, took the blame that was ours, and changed two lines.",
        "They sent the next change themselves.",
        False,
        6,
    ),
)
OWN_QUESTIONS = (
    ("How do you know on a Friday that the week was a good one?", "The work"),
    ("What would the first month look like if it went well?", "The start"),
    ("Who would I sit with, and what are they working on?", "The team"),
    ("What went wrong last winter, and what did you change?", "The work"),
    ("What does the person in this job find hardest?", "The work"),
    ("How are decisions made when two teams want the same crew?", "The team"),
    ("What made you stay here?", "The team"),
    ("How do people learn here when something is new to them?", "Growing"),
    ("What happens after this conversation, and by when?", "The start"),
)
THEIR_ANSWERS = (
    "She laughed: when nobody had to call on Sunday.",
    "A long pause, then an honest list.",
    "Two weeks of shadowing, and then a small line of one’s own.",
    "They vote with their feet, he said. Not sure what that means.",
    "By the end of next week.",
    "",
)
WEAKNESSES = (
    (
        "I start too many things",
        "I like beginnings, so I take on more than I finish.",
        "Two at once, not five. A card on the desk with the two.",
        ("Said no to a third for the first time.", "Five again, in a bad week. Back to two."),
    ),
    (
        "Numbers in my head come slowly",
        "I need paper, and then I am right.",
        "Ask for a minute, and use it.",
        ("Asked for the minute. They waited.",),
    ),
    (
        "I explain before I have understood",
        "When I am nervous I answer the question I had hoped for.",
        "Repeat the question in my own words first.",
        ("Did it twice in one talk. It also buys time.", "Forgot it in the case."),
    ),
)
GAPS = (
    ("Settlement data", "Two evenings with the public handbook.", "learning"),
    ("SQL window functions", "One exercise on each weekday.", "closed"),
    ("Power BI", "Rebuild the dashboard in it.", "open"),
    ("Speaking to a panel", "Ask Leila and two others to sit opposite.", "learning"),
)
FEEDBACK = (
    "You were well prepared. What we missed were examples with {topic}. That is something one can learn.",
    "Give the result first next time. We had to wait for it.",
    "Honestly, there was nothing wrong. The other person had done the same job for six years.",
    "In the case you began to calculate very early. A sentence on your way of going about it would have helped.",
    "You asked good questions, but late. We would have liked to hear them earlier.",
    "Thank you for asking. We are not able to comment on individual cases.",
)
INVITATIONS = (
    "We would like to get to know you. Would {weekday} suit you?",
    "Your letter made us curious. Could we talk for half an hour next week?",
    "Thank you for your application. {person} would like to speak with you by phone.",
    "We enjoyed the way you explained the rota work. Next time we would like to see you take a problem apart.",
)
RECEIPTS = (
    "Thank you, your application has arrived. We will be in touch within three weeks.",
    "We have received your documents. You do not need to do anything at the moment.",
)
SENT = (
    "Thank you for the conversation today. One question came to me later: who decides when two crews collide?",
    "As promised, here is the sheet with the rota example.",
    "You had said that you would decide by Friday. Is there anything I can add?",
)
OWN_NOTES = (
    "Called to ask whether it had arrived. Friendly, no news.",
    "Met somebody from there at the job fair; says that the team is growing.",
    "Read their annual report. Page 14 is what they worry about.",
    "Leila knows the team lead from before.",
)
APPLICATION_NOTES = (
    "Would be twenty-five minutes by bike.",
    "The posting mentions early shifts. Ask.",
    "Reads well, but the pay is not stated.",
    "They were in the news about the winter. Look it up before a conversation.",
    "A friend of Tom’s works here and likes it.",
    "My third choice, honestly. Good for practice.",
    "Posting was reworded after a week: they now want {topic} as well.",
)
PREPARATION = (
    "Read page 14 of the annual report. Take the card. The rota story first, the ferry as a spare.",
    "They will ask about {topic}. Say plainly what I know.",
    "Two people; ask both something.",
    "",
)
