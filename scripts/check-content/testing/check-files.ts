import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";
import { checkContent } from "../check-content";
import type { ContentFile } from "../decode-file";
import type { Finding } from "../finding";
import type { Dictionary } from "../spelling/dictionary";
import { changeFact, makeBaseFiles, makePost, POST_PATH } from "./base-site";

export const NOW = Temporal.Instant.from("2026-11-22T09:00:00Z");

/** Files that only say that the small site has no home page and the like. */
const NOT_THERE = /^content\/(?:home|weekend|glossary|sign-up)\.yaml$/;

/** Checks the small site with some files changed. */
export function checkChanged(
  changes: Readonly<Record<string, string | Uint8Array>>,
  dictionary?: Dictionary,
): readonly Finding[] {
  return checkFiles(makeBaseFiles(changes), dictionary);
}

/** Checks files as those of a site. */
export function checkFiles(
  files: readonly ContentFile[],
  dictionary?: Dictionary,
): readonly Finding[] {
  const findings = checkContent({
    files,
    now: NOW,
    dictionary,
    contentFolder: "content",
    publicFolder: "public",
  });
  return findings.filter(({ rule, path }) => rule !== "file/missing" || !NOT_THERE.test(path));
}

/** What is found in a post with this text. */
export const checkBody = (body: string): readonly Finding[] =>
  checkChanged({ [POST_PATH]: makePost(body) });

/** What is found in a post with one line of its facts changed. */
export const checkFact = (name: string, line: string): readonly Finding[] =>
  checkChanged({ [POST_PATH]: makePost("Hello.", changeFact(name, line)) });

/** Findings in short: "rule line: instead". */
export const show = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, line, instead }) =>
    instead === undefined ? `${rule} ${line}` : `${rule} ${line}: ${instead.trim()}`,
  );

/** Expects that nothing at all is found. */
export function expectGood(findings: readonly Finding[]): void {
  expect(findings.map(({ path, line, message }) => `${path}:${line}: ${message}`)).toEqual([]);
}
