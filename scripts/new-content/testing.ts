import { Temporal } from "temporal-polyfill";
import { makeBaseFiles } from "../check/base-site";
import type { ContentInput } from "../check/check-content";
import { readCatalogue } from "./catalogue";
import type { Answers, NewContext } from "./make-document";

/* For tests: the small site of the content check, to which something new is added. */

export const PRESENT: ContentInput = {
  files: makeBaseFiles(),
  now: Temporal.Instant.from("2026-11-22T09:00:00Z"),
  contentFolder: "content",
  publicFolder: "public",
};

export const CONTEXT: NewContext = {
  catalogue: readCatalogue(PRESENT.files, PRESENT.contentFolder),
  contentFolder: PRESENT.contentFolder,
  now: PRESENT.now,
};

/** Answers by path, each a single text. */
export function makeAnswers(texts: Readonly<Record<string, string>>): Answers {
  return new Map(Object.entries(texts).map(([path, text]) => [path, [text]]));
}
