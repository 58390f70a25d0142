import { defineNestedType, defineSingleton, text, texts } from "./define";
import { sessionFields } from "./hack-day";
import { MoreLink } from "./more-link";

const Session = defineNestedType("Session", sessionFields);

const WeekendDay = defineNestedType("WeekendDay", {
  title: text("Day of the week", { required: true }),
  sessions: { type: "list", of: Session, required: true, description: "In order of time" },
});

const answer = {
  about: text("A few words: Food, Parking", { required: true, as: "prose" }),
  text: text("What holds for every event; left out where nothing does", { as: "prose" }),
} as const;

const AnswerInWelsh = defineNestedType("AnswerInWelsh", {
  ...answer,
  label: text("Words of the link, if there is one", { as: "prose" }),
});

const Answer = defineNestedType("Answer", {
  ...answer,
  fact: {
    type: "enum",
    options: [
      ...["access", "ages", "capacity", "childcare", "food", "grants", "parking"],
      ...["photoRules", "quietRoom", "stay", "travel"],
    ],
    description: "The field of an event that says what is special there",
  },
  link: { type: "nested", of: MoreLink, description: "Where to read more" },
  welsh: { type: "nested", of: AnswerInWelsh, description: "The same in Welsh" },
});

const Criterion = defineNestedType("Criterion", {
  title: text("A few words", { required: true, as: "prose" }),
  questions: texts("What the judges ask", { required: true, as: "prose" }),
});

const Judging = defineNestedType("Judging", {
  link: text("Short path to the criteria, for printing: /judging", {
    required: true,
    as: "short-path",
  }),
  redLines: texts("What a project must keep to, one sentence each", {
    required: true,
    as: "prose",
  }),
  criteria: { type: "list", of: Criterion, required: true, description: "In order" },
});

const Letter = defineNestedType("Letter", {
  request: texts("Paragraphs that ask for leave, before the event", {
    required: true,
    as: "prose",
  }),
  record: texts("Lines to fill in about taking part, after the event", {
    required: true,
    as: "prose",
  }),
});

/** How a hack day usually runs. */
export const Weekend = defineSingleton("Weekend", "weekend.yaml", {
  days: { type: "list", of: WeekendDay, required: true, description: "The days in order" },
  answers: {
    type: "list",
    of: Answer,
    required: true,
    description: "What people who come want to know, on each coming event's page",
  },
  pitchCard: texts("What a pitch says, on cards to fill in", { required: true, as: "prose" }),
  judging: {
    type: "nested",
    of: Judging,
    required: true,
    description: "How projects are judged",
  },
  letter: { type: "nested", of: Letter, required: true, description: "For managers, to print" },
});

const signUpAdvice = {
  cost: text("What it costs", { required: true }),
  ballot: text("How a ballot works", { required: true }),
  cannotCome: text("What to do if plans change", { required: true }),
  conduct: text("About the code of conduct", { required: true }),
} as const;

const SignUpAdviceInWelsh = defineNestedType("SignUpAdviceInWelsh", signUpAdvice);

/** What everybody who signs up wants to know, whichever the event. */
export const SignUpAdvice = defineSingleton("SignUpAdvice", "sign-up.yaml", {
  ...signUpAdvice,
  welsh: { type: "nested", of: SignUpAdviceInWelsh, description: "The same in Welsh" },
});
