import { appendFile, readFile } from "node:fs/promises";

/*
 * How a script speaks with the workflow that runs it: by files that GitHub names in the
 * environment. Without them, on somebody's own machine, it prints.
 */

/** Hands values on to later steps and jobs. @throws Error for a value of more than one line */
export async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(outputs).map(([name, value]) => {
    if (/[\r\n]/.test(value)) throw new Error(`The output ${name} has more than one line.`);
    return `${name}=${value}\n`;
  });
  await write(process.env.GITHUB_OUTPUT, lines.join(""));
}

/** Adds Markdown to the summary of the run. */
export const addSummary = (markdown: string): Promise<void> =>
  write(process.env.GITHUB_STEP_SUMMARY, `${markdown}\n`);

/** The event that started the workflow. @throws Error outside a workflow */
export async function readEvent(): Promise<unknown> {
  const event: unknown = JSON.parse(await readFile(getSetting("GITHUB_EVENT_PATH"), "utf8"));
  return event;
}

/** A variable of the environment. @throws Error if it is not set */
export function getSetting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; see docs/hosting.md.`);
  return value;
}

async function write(file: string | undefined, text: string): Promise<void> {
  if (file) await appendFile(file, text);
  else process.stdout.write(text);
}
