import { NOTES, type Note } from "./notes";
import type { Plan } from "./plan-import";
import type { Written } from "./write-import";

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** What an import did, in a few lines for the terminal. */
export function summarise(plan: Plan, written: Written, isDryRun: boolean): string {
  const posts = [...plan.converted.values()].map((place) => written.get(place));
  const states = (["new", "replaced", "unchanged", "kept"] as const).map(
    (state) => `${posts.filter((each) => each === state).length} ${state}`,
  );
  const files = new Set(plan.copies.map(({ to }) => to)).size;
  const kept = [...written].filter(([, state]) => state === "kept").map(([place]) => place);
  return [
    ...(isDryRun ? ["A dry run: nothing is written."] : []),
    `${count(plan.converted.size, "post")} converted: ${states.join(", ")}.`,
    `${count(files, "picture")} and other files, ${count(plan.setAside.size, "post")} set aside.`,
    ...(kept.length > 0
      ? [`Kept, for here they say something else (--force replaces them): ${kept.join(", ")}`]
      : []),
    ...[...plan.setAside].map(([place, reason]) => `  set aside ${place}: ${reason}`),
    ...groupNotes(plan.notes).map(([kind, notes]) => `  ${notes.length} × ${NOTES[kind]}`),
  ].join("\n");
}

/** The same in full, as Markdown. */
export function writeReport(plan: Plan, written: Written, isDryRun: boolean): string {
  const [summary = ""] = summarise(plan, written, isDryRun).split("\n  ");
  const setAside = [...plan.setAside].map(([place, reason]) => `${code(place)}: ${reason}`);
  const converted = [...plan.converted].map(
    ([from, to]) => `${code(from)} → ${code(to)} (${written.get(to)})`,
  );
  return [
    `# Import\n\n${summary.replaceAll("\n", "\n\n")}\n`,
    ...writeList("Set aside", setAside),
    ...groupNotes(plan.notes).flatMap(([kind, notes]) => writeList(NOTES[kind], listNotes(notes))),
    ...writeList("Converted", converted),
  ].join("\n");
}

const writeList = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}\n\n- ${lines.join("\n- ")}\n`];

const code = (text: string) => `\`\` ${text.replace(/\s+/g, " ").slice(0, 200)} \`\``;

/** Each detail once, with the posts that it is about. */
function listNotes(notes: readonly Note[]): readonly string[] {
  const posts = new Map<string, Set<string>>();
  for (const { detail, post } of notes)
    posts.set(detail, (posts.get(detail) ?? new Set()).add(post));
  return [...posts].map(([detail, names]) => {
    const shown = [...names].filter(Boolean).join(", ");
    return shown ? `${code(detail)} (${shown})` : code(detail);
  });
}

function groupNotes(notes: readonly Note[]): readonly (readonly [Note["kind"], readonly Note[]])[] {
  return (Object.keys(NOTES) as Note["kind"][])
    .map((kind) => [kind, notes.filter((note) => note.kind === kind)] as const)
    .filter(([, each]) => each.length > 0);
}
