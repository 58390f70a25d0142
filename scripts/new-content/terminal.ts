import { createInterface } from "node:readline/promises";
import type { Ask } from "./ask-questions";

/** Somebody at a keyboard. */
export type Terminal = {
  readonly ask: Ask;
  readonly say: (line: string) => void;
  readonly close: () => void;
};

/**
 * Opens the terminal for questions.
 *
 * @returns undefined if nobody is there to answer
 */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_, reject) => {
    lines.once("close", () => reject(new Error("\nNothing was written.")));
  });
  closed.catch(() => undefined);
  return {
    ask: (question) => Promise.race([lines.question(question), closed]),
    say: console.log,
    close: () => lines.close(),
  };
}
