import { NOTES, type Note } from "./notes";
import type { Plan } from "./plan-import";
import type { Written } from "./write-import";

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;

/** What an import did, in a few lines for the terminal. */
export function summarise(plan: Plan, written: Written, isDryRun: boolean): string {
  const posts = [...plan.converted.values()].map((place) => written.get(place));
  const how = (state: string) => posts.filter((each) => each === state).length;
  const files = new Set(plan.copies.map(({ to }) => to)).size;
  const kept = [...written].filter(([, state]) => state === "kept").map(([place]) => place);
  const states = [
    `${how("new")} new`,
    `${how("replaced")} replaced`,
    `${how("unchanged")} unchanged`,
    `${how("kept")} kept as they are here`,
  ];
  return [
    `${isDryRun ? "A dry run: nothing is written. " : ""}${count(plan.converted.size, "post")} converted: ${states.join(", ")}.`,
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
  const sections = groupNotes(plan.notes).map(([kind, notes]) => {
    const posts = new Map<string, string[]>();
    for (const { detail, post } of notes)
      posts.set(detail, [...(posts.get(detail) ?? []), post].filter(Boolean));
    const lines = [...posts].map(([detail, names]) => `- ${code(detail)}${describePosts(names)}`);
    return `## ${NOTES[kind]}\n\n${lines.join("\n")}\n`;
  });
  const list = (title: string, entries: Iterable<readonly [string, string]>, joiner: string) => {
    const lines = [...entries].map(([name, words]) => `- ${code(name)}${joiner}${words}`);
    return lines.length === 0 ? [] : [`## ${title}\n\n${lines.join("\n")}\n`];
  };
  return [
    `# Import\n\n${summarise(plan, written, isDryRun).split("\n  ")[0]?.replaceAll("\n", "\n\n")}\n`,
    ...list("Set aside", plan.setAside, ": "),
    ...sections,
    ...list(
      "Converted",
      [...plan.converted].map(([from, to]) => [from, `${code(to)} (${written.get(to)})`] as const),
      " → ",
    ),
  ].join("\n");
}

const code = (text: string) => `\`\` ${text.replace(/\s+/g, " ").slice(0, 200)} \`\``;

const describePosts = (names: readonly string[]) => {
  if (names.length === 0) return "";
  const shown = [...new Set(names)];
  const rest = shown.length > 3 ? ` and ${shown.length - 3} more` : "";
  return ` (${shown.slice(0, 3).join(", ")}${rest})`;
};

function groupNotes(notes: readonly Note[]): readonly (readonly [Note["kind"], readonly Note[]])[] {
  return (Object.keys(NOTES) as Note["kind"][])
    .map((kind) => [kind, notes.filter((note) => note.kind === kind)] as const)
    .filter(([, each]) => each.length > 0);
}
