import { describe, expect, it } from "vitest";
import { prepareCheck } from "./check-new-files";
import { KIND_NAMES, KINDS } from "./kinds";
import { PRESENT } from "./testing";
import { writeDocument } from "./write-document";

const PATHS = {
  event: "content/events/31-cardiff.mdx",
  post: "content/posts/new.mdx",
  project: "content/projects/30-cardiff/new.mdx",
  page: "content/pages/new.mdx",
  supporter: "content/supporters/new.yaml",
  person: "content/people/new.yaml",
} as const;

const check = prepareCheck(PRESENT);

describe("a blank document", () => {
  it.each(KIND_NAMES)("does not pass the check, for a %s", (name) => {
    const file = { path: PATHS[name], text: writeDocument({ ...KINDS[name], facts: {} }) };
    const rules = [...check([file]).values()].flat().map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(
      new Set(name === "event" ? ["field/empty", "date/order"] : ["field/empty"]),
    );
  });

  it.each(KIND_NAMES)("has all its notes where the name can be used, for a %s", (name) => {
    const text = writeDocument({ ...KINDS[name], facts: {} });
    const optional = text.slice(text.indexOf("# To use one"));
    for (const line of optional.split("\n").filter((each) => /^# +[-\w]+:|^# +- /.test(each))) {
      expect(line).toMatch(/^# (?: {2})*(?:- )?[a-zA-Z]+: +# \S/);
    }
    const used = text.replace(/^# (?=[a-z ]+.*: +#)/gim, "");
    const rules = [...check([{ path: PATHS[name], text: used }]).values()].flat();
    expect(rules.filter(({ rule }) => /^yaml|^front-matter|unknown/.test(rule))).toEqual([]);
  });
});
