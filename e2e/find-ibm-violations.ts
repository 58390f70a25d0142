import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve("accessibility-checker-engine/ace-window.js"),
  "utf8",
);

/** WCAG 2.2 A and AA, and what IBM asks besides. */
const RULES = "IBM_Accessibility";

type Result = {
  readonly ruleId: string;
  /** Kind of rule, and how it came out. */
  readonly value: readonly [string, string];
  readonly path: { readonly dom: string };
  readonly message: string;
};

type Report = { readonly results: readonly Result[] };

/**
 * What IBM's engine finds wrong with the page as it is shown now. Axe and this engine were made by
 * different people from the same standard, and see different things.
 *
 * @returns one line for each failure: violations of rules, not what a person would have to judge
 */
export async function findIbmViolations(page: Page): Promise<readonly string[]> {
  // The engine is put in by the debugger, as the policy of the page lets no other script in.
  await page.evaluate(ENGINE);
  const { results } = await page.evaluate<Report>(
    `new ace.Checker().check(document, ["${RULES}"])`,
  );
  const { pathname } = new URL(page.url());
  if (!results.some(({ value }) => value[1] === "PASS")) {
    return [`${pathname}: IBM’s engine checked nothing`];
  }
  return results
    .filter(({ value: [kind, outcome] }) => kind === "VIOLATION" && outcome === "FAIL")
    .map(({ ruleId, message, path }) => `${pathname}: ${ruleId}: ${message} ${path.dom}`);
}
