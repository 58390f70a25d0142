import { createInterface } from "node:readline/promises";
import type { FieldSpec } from "../../schema/document-spec";
import { type Answers, findField } from "./document";
import { KIND_NAMES, type Kind } from "./kinds";

/** Where a project goes is no field of it. */
const EVENT: Pick<FieldSpec, "description" | "isRequired"> = {
  description: "Key of the event it was made at: 30-cardiff",
  isRequired: true,
};

/** Asks which kind of document is new. */
export const askKind = (): Promise<string> => ask(`What is new? ${KIND_NAMES.join(", ")}`);

/**
 * Asks for each field of a kind in turn. An answer of a former round is kept by pressing Enter.
 *
 * @throws Error if the input ends
 */
export async function askQuestions({ spec, questions }: Kind, given: Answers): Promise<Answers> {
  const answers = new Map(given);
  for (const path of questions) {
    const field = findField(spec.fields, path) ?? EVENT;
    const note = field.isRequired ? "" : " (Enter to leave out)";
    const former = answers.get(path);
    const offer = former ? ` [${former}]` : note;
    const typed = await ask(`${path}: ${field.description}${offer}`);
    if (typed !== "") answers.set(path, typed);
  }
  return answers;
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_, reject) => {
    lines.once("close", () => reject(new Error("\nNothing was written.")));
  });
  try {
    return (await Promise.race([lines.question(`${question}\n> `), closed])).trim();
  } finally {
    closed.catch(() => undefined);
    lines.close();
  }
}
