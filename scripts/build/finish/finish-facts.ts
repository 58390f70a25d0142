import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { FormerAddress } from "../../../lib/links/redirects";

/** What the content tells the finish step, by way of app/(files)/finish.json. */
export type FinishFacts = {
  /** Address of the live site, without a slash at the end. */
  readonly siteUrl: string;
  /** BCP 47 tag of the site's language. */
  readonly language: string;
  /** Paths as printed, "/tickets". */
  readonly shortLinks: readonly string[];
  readonly formerAddresses: readonly FormerAddress[];
};

/** Where the export says it; no part of the finished site. */
const FINISH_FACTS_FILE = "finish.json";

/**
 * Takes the facts for the finish step out of an export.
 *
 * @param out folder of the export
 * @throws Error if they are not there, or not as app/(files)/finish.json writes them
 */
export async function takeFinishFacts(out: string): Promise<FinishFacts> {
  const file = path.join(out, FINISH_FACTS_FILE);
  const facts: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isFinishFacts(facts))
    throw new Error(`${file}: expected what app/(files)/finish.json writes.`);
  await rm(file);
  return facts;
}

function isFinishFacts(value: unknown): value is FinishFacts {
  return (
    hasTexts(value, ["siteUrl", "language"]) &&
    "shortLinks" in value &&
    Array.isArray(value.shortLinks) &&
    value.shortLinks.every((path) => typeof path === "string") &&
    "formerAddresses" in value &&
    Array.isArray(value.formerAddresses) &&
    value.formerAddresses.every((former) => hasTexts(former, ["from", "to", "document"]))
  );
}

function hasTexts(value: unknown, names: readonly string[]): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof Reflect.get(value, name) === "string")
  );
}
