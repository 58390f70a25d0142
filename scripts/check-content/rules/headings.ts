import type { ReadDocument } from "../document";
import { type Finding, makeFinding, quote } from "../finding";
import type { Site } from "../site";
import { getSlice } from "../source-text";

/** Headings: the title is the first level, so a text starts at the second, and skips none. */
export function checkHeadings(site: Site): readonly Finding[] {
  return site.documents.flatMap(checkDocument);
}

function checkDocument({ source, body }: ReadDocument): readonly Finding[] {
  let before = 1;
  return (body?.headings ?? []).flatMap(({ depth, text, span }) => {
    const whole = getSlice(source, span);
    const report = (message: string, wanted: number) =>
      makeFinding(source, span, "headings/level", `${quote(whole)}: ${message}`, {
        replacement: `${"#".repeat(wanted)} ${text}`,
      });
    const allowed = before + 1;
    if (text.trim() === "") {
      return [
        makeFinding(
          source,
          span,
          "headings/empty",
          `${quote(whole)}: this heading has no words. Take it out.`,
        ),
      ];
    }
    if (depth === 1) {
      before = 2;
      return [
        report("the title of the page is its only heading of the first level. Start with ##.", 2),
      ];
    }
    before = depth;
    if (!whole.startsWith("#")) {
      const message = `${quote(whole)}: a line of dashes right under words makes them a heading. Write ## before them, or an empty line between.`;
      const options = { instead: `## ${text}`, severity: "warning" } as const;
      return [makeFinding(source, span, "headings/underlined", message, options)];
    }
    if (depth <= allowed) return [];
    const levels = `${"#".repeat(depth)} comes right after ${allowed === 2 ? "the title" : "#".repeat(allowed - 1)}`;
    return [
      report(
        `${levels}; a level is skipped, and people who hear the page lose their way.`,
        allowed,
      ),
    ];
  });
}
