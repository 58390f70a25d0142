import { describe, expect, it } from "vitest";
import { importProjects, reportImport } from "./import-projects";
import { readSheet } from "./read-sheet";
import { PRESENT } from "./testing";

const importText = (text: string, present = PRESENT, topics: readonly string[] = []) =>
  importProjects(readSheet(new TextEncoder().encode(text)), present, {
    event: "30-cardiff",
    topics,
  });

const SHEET = `Timestamp,Project name,What does it do?,Team members,More people,Topics,Code
1,Bleep,Calls the right doctor.,"Ann, Bob",Cy,Pitching,github.com/a/b
2,Bleep!,Another.,,,pitching,
3,,No name.,,,pitching,
4,ALAC-a-zam,There already.,,,pitching,
5,Ward round,Call 07700 900123.,,,pitching,n/a
6,Rota,Who works when.,,,piching,
7,Handover,"What to tell
the next shift.",,,,`;

describe("importProjects", () => {
  it("accepts or refuses each row, and says why", () => {
    expect(reportImport(importText(SHEET))).toBe(`Columns left out: Timestamp
Row 2: “Bleep” → content/projects/30-cardiff/bleep.mdx
Row 3: “Bleep!” refused:
  row 2 makes the same file, content/projects/30-cardiff/bleep.mdx. Give it another title.
Row 4: (no title) refused:
  title is missing (Name of the project).
Row 5: “ALAC-a-zam” refused:
  content/projects/30-cardiff/alac-a-zam.mdx is there already, and nothing is overwritten. Edit that file.
Row 6: “Ward round” refused:
  content/projects/30-cardiff/ward-round.mdx:7 error privacy/contact: “07700 900123” looks like a phone number, and everybody could read it here for ever. Take it out. A number for the weekend belongs into conductContact of the event.
Row 7: “Rota” refused:
  topics: there is no topic “piching” in content/topics.yaml. Did you mean “pitching”?
Row 8: “Handover” refused:
  topics is missing (Keys from content/topics.yaml).
7 rows: 1 accepted, 6 refused.`);
  });

  it("puts columns for one list together, and gives topics to rows that have none", () => {
    const { rows } = importText(SHEET, PRESENT, ["pitching"]);
    expect(rows[0]?.file?.text).toContain("\nteam:\n  - Ann\n  - Bob\n  - Cy\n");
    expect(rows[6]?.file?.text).toContain("\nsummary: What to tell the next shift.\n");
    expect(rows[6]?.file?.text).toContain("\ntopics: [pitching]\n");
  });

  it("knows what an earlier import has made, and overwrites nothing that has changed since", () => {
    const file = importText(SHEET).rows[0]?.file;
    const bytes = new TextEncoder().encode(file?.text ?? "");
    const path = file?.path ?? "";
    const again = { ...PRESENT, files: [...PRESENT.files, { path, bytes }] };
    expect(importText(SHEET, again).rows[0]?.is).toBe("there");
    const changed = { ...PRESENT, files: [...PRESENT.files, { path, bytes: bytes.slice(1) }] };
    expect(importText(SHEET, changed).rows[0]?.is).toBe("refused");
  });

  it("refuses every row for an event that there is not", () => {
    const sheet = readSheet(new TextEncoder().encode("Title,Topics\nA,pitching\n"));
    const { rows } = importProjects(sheet, PRESENT, { event: "31-leeds", topics: [] });
    expect(rows[0]?.remarks).toEqual(["event: there is no event “31-leeds” in content/events."]);
  });

  it("refuses the later of two rows with one title", () => {
    const { rows } = importText("Title,Topics,File name\nA,pitching,a\nA,pitching,b\n");
    expect(rows.map(({ is }) => is)).toEqual(["accepted", "refused"]);
    expect(rows[1]?.remarks[0]).toMatch(/title “A” is taken already/);
  });
});
