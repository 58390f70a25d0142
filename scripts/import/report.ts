import { NOTES, type Note } from "./notes";
import type { Plan } from "./plan-import";
import type { Written } from "./write-import";

/** What an import did, as Markdown; before “Converted” it is short enough for the terminal. */
export function writeReport(plan: Plan, written: Written, isDryRun: boolean): string {
  const { converted, setAside, notes } = plan;
  const states = [...converted.values()].map((place) => written.get(place));
  const counts = (["new", "replaced", "unchanged", "kept"] as const).map(
    (state) => `${states.filter((each) => each === state).length} ${state}`,
  );
  const kept = [...written].filter(([, state]) => state === "kept").map(([place]) => code(place));
  const files = new Set(plan.copies.map(({ to }) => to));
  return [
    `# Import\n\n${isDryRun ? "A dry run: nothing is written.\n\n" : ""}Posts converted: ${converted.size} (${counts.join(", ")}); set aside: ${setAside.size}. Pictures and other files: ${files.size}.\n`,
    writeList("Kept, as here they say something else (--force replaces them)", kept),
    writeList(
      "Set aside",
      [...setAside].map(([place, reason]) => `${code(place)}: ${reason}`),
    ),
    ...Object.entries(NOTES).map(([kind, title]) =>
      writeList(title, listNotes(notes.filter((note) => note.kind === kind))),
    ),
    writeList(
      "Converted",
      [...converted].map(([from, to]) => `${code(from)} → ${code(to)} (${written.get(to)})`),
    ),
  ].join("");
}

const writeList = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? "" : `\n## ${title}: ${lines.length}\n\n- ${lines.join("\n- ")}\n`;

const code = (text: string) => `\`\` ${text.replace(/\s+/g, " ").slice(0, 500)} \`\``;

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
