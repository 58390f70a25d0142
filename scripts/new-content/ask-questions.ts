import type { Catalogue } from "./catalogue";
import { interpretAnswer } from "./interpret-answer";
import { findKind, KIND_NAMES, type Kind } from "./kinds";
import {
  type Answers,
  findQuestion,
  findSuggestion,
  type NewContext,
  type Question,
} from "./make-document";

/** Asks one question and waits for what is typed. */
export type Ask = (question: string) => Promise<string>;

/** Somebody who is asked. */
export type Conversation = {
  readonly ask: Ask;
  /** Shows a line. */
  readonly say: (line: string) => void;
};

/** What somebody types to leave out what has a suggestion. */
const LEAVE_OUT = "-";

/** Asks what is new until the answer is something that there can be. */
export async function askKind({ ask, say }: Conversation): Promise<Kind> {
  const names = KIND_NAMES.join(", ");
  for (;;) {
    const kind = findKind((await ask(`What is new (${names})? `)).trim());
    if (kind) return kind;
    say(`  It can be: ${names}.`);
  }
}

/**
 * Asks for what a new document needs and was not given yet, and asks again what nobody can
 * understand.
 *
 * @param given answers that are there already
 * @param isBrief asks only for what has no suggestion and cannot be left out
 */
export async function askQuestions(
  kind: Kind,
  given: Answers,
  context: NewContext,
  { isBrief, ...conversation }: Conversation & { readonly isBrief: boolean },
): Promise<Answers> {
  const { say } = conversation;
  const answers = new Map(given);
  for (const path of kind.questions) {
    const question = findQuestion(kind, path);
    if (!question || answers.has(path) || !applies(kind, path, answers)) continue;
    const suggestion = findSuggestion(kind, path, answers, context);
    const isNeeded = isNeededFor(kind, question);
    if (isBrief && (suggestion !== undefined || !isNeeded)) continue;
    say(`\n${question.description}${getHint(isNeeded, suggestion)}`);
    const choice = getChoice(question, context.catalogue);
    if (choice !== "") say(`  ${choice}`);
    const asked = { ...question, isRequired: isNeeded, suggestion };
    answers.set(path, await askUntilUnderstood(asked, context.catalogue, conversation));
  }
  return answers;
}

function getHint(isNeeded: boolean, suggestion: string | undefined): string {
  if (suggestion === undefined) return isNeeded ? "" : ". Press Enter to leave it out";
  return `. Press Enter for ${suggestion}${isNeeded ? "" : `, or type ${LEAVE_OUT} to leave it out`}`;
}

async function askUntilUnderstood(
  question: Question & { readonly suggestion: string | undefined },
  catalogue: Catalogue,
  { ask, say }: Conversation,
): Promise<readonly string[]> {
  const { path, isRequired, suggestion } = question;
  for (;;) {
    const typed = (await ask(`${path}: `)).trim();
    if (typed === LEAVE_OUT && !isRequired) return [];
    const text = typed === "" ? (suggestion ?? "") : typed;
    const answer = interpretAnswer(question, [text], catalogue);
    if ("problem" in answer) say(`  ${answer.problem}`);
    else if (answer.value === undefined && isRequired) say("  This one is needed.");
    else return text === "" ? [] : [text];
  }
}

/** A special has a title instead of a number, and dates that are not set yet are expected. */
function applies({ name }: Kind, path: string, answers: Answers): boolean {
  const isGiven = (other: string) => (answers.get(other) ?? []).length > 0;
  switch (`${name} ${path}`) {
    case "event title":
      return !isGiven("number");
    case "event end":
      return isGiven("start");
    case "event expected":
      return !isGiven("start");
    case "event signUp.opens":
      return isGiven("signUp.url");
    case "supporter gave.what":
      return isGiven("gave.event");
    default:
      return true;
  }
}

function isNeededFor({ name }: Kind, { path, isRequired }: Question): boolean {
  if (path.includes(".")) return false;
  return isRequired || (name === "event" && /^(?:title|expected)$/.test(path));
}

function getChoice({ meaning }: Question, catalogue: Catalogue): string {
  switch (meaning) {
    case "topic":
      return catalogue.topics.map(({ key }) => key).join(", ");
    case "person":
      return catalogue.people.map(({ key }) => key).join(", ");
    case "city":
      return catalogue.cities.map(({ key }) => key).join(", ");
    default:
      return "";
  }
}
