import type { MissingPreview } from "../preview/checked-preview";
import { escapeText } from "./markdown";

const WHY: Readonly<Record<MissingPreview["why"], (fault: string) => string>> = {
  failed: () => "has no preview: its build failed, or was stopped. See the check “preview build”.",
  refused: (fault) => `has no preview, for its files were refused: ${escapeText(fault)}`,
  waiting: () =>
    "has no preview yet: somebody’s first change waits until a maintainer has had a look at it.",
};

/** The comment where the newest commit has no preview, as paragraphs of Markdown. */
export function formatMissing({ commit, why, fault = "" }: MissingPreview): readonly string[] {
  return [
    `The newest commit (${escapeText(commit.slice(0, 7))}) ${WHY[why](fault)}`,
    "If there was a preview before, its address still shows an older commit.",
  ];
}
