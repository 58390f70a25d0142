import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { prepareCheck } from "./check-new-files";
import { KINDS, type KindName } from "./kinds";
import { makeDocument } from "./make-document";
import { CONTEXT, makeAnswers, PRESENT } from "./testing";
import { tidyText } from "./tidy-text";

const check = prepareCheck(PRESENT);

const make = (kind: KindName, texts: Readonly<Record<string, string>>) =>
  makeDocument(KINDS[kind], makeAnswers(texts), CONTEXT);

/** The facts of a file as any reader of YAML has them. */
function readFacts(text: string): unknown {
  return parse(text.replace(/^---\n/, "").replace(/\n---\n[\s\S]*$/, "\n"));
}

/** What the check finds in what is made of answers, and the facts that are read back. */
function makeAndRead(kind: KindName, texts: Readonly<Record<string, string>>) {
  const { file, problems } = make(kind, texts);
  if (!file) return { problems };
  const findings = [...check([file]).values()].flat().map(({ message }) => message);
  return { path: file.path, facts: readFacts(file.text), findings };
}

const DESCRIPTION =
  "What one person saw and heard at a hack day, told for people who were not there.";

describe("a new document", () => {
  it("is a post, a draft until it is ready", () => {
    const texts = {
      title: "It's on: 31",
      description: DESCRIPTION,
      authors: "Sam Jones",
      topics: "Pitching",
      event: "30 Cardiff",
    };
    expect(makeAndRead("post", texts)).toEqual({
      path: "content/posts/its-on-31.mdx",
      facts: {
        title: "It's on: 31",
        description: DESCRIPTION,
        date: "2026-11-22",
        authors: ["sam-jones"],
        topics: ["pitching"],
        event: "30-cardiff",
        draft: true,
      },
      findings: [],
    });
  });

  it("is an event with the next number, for a weekend", () => {
    const texts = {
      city: "cardiff",
      start: "Saturday 1 May 2027",
      doorsOpen: "9am",
      "signUp.url": "ti.to/nhshackday/31",
      "signUp.opens": "2 March 2027 at 7pm",
    };
    expect(makeAndRead("event", texts)).toEqual({
      path: "content/events/31-cardiff.mdx",
      facts: {
        number: 31,
        city: "Cardiff",
        start: "2027-05-01",
        end: "2027-05-02",
        doorsOpen: "09:00",
        organisers: ["NHS Hack Day Team"],
        signUp: { url: "https://ti.to/nhshackday/31", opens: "2027-03-02 19:00" },
        updated: "2026-11-22 09:00",
      },
      findings: [],
    });
  });

  it("is a special, or an event whose dates are not set", () => {
    const special = { title: "NHSHDx Cardiff", city: "Cardiff", expected: "May 2027" };
    expect(makeAndRead("event", special)).toMatchObject({
      path: "content/events/nhshdx-cardiff.mdx",
      facts: { title: "NHSHDx Cardiff", expected: "May 2027" },
      findings: [],
    });
  });

  it("is a project of the event that started last", () => {
    const texts = {
      title: "Bleep",
      topics: "pitching",
      team: "Ann, Bob & @cy",
      "links.code": "github.com/a/b",
    };
    expect(makeAndRead("project", texts)).toEqual({
      path: "content/projects/30-cardiff/bleep.mdx",
      facts: {
        title: "Bleep",
        topics: ["pitching"],
        team: ["Ann", "Bob", "@cy"],
        links: { code: ["https://github.com/a/b"] },
      },
      findings: [],
    });
  });

  it("is a page in a folder, to be read again in a year", () => {
    const texts = { title: "Judging", description: DESCRIPTION, file: "about/judging.mdx" };
    expect(makeAndRead("page", texts)).toMatchObject({
      path: "content/pages/about/judging.mdx",
      facts: { review: "2027-11-22", draft: true },
      findings: [],
    });
  });

  it("is a supporter with a gift", () => {
    const texts = {
      name: "Bell & Co",
      url: "example.org",
      "gave.event": "30-cardiff",
      "gave.what": "Lunch",
    };
    expect(makeAndRead("supporter", texts)).toEqual({
      path: "content/supporters/bell-and-co.yaml",
      facts: {
        name: "Bell & Co",
        url: "https://example.org",
        gave: [{ event: "30-cardiff", what: "Lunch" }],
      },
      findings: [],
    });
  });
});

describe("what stands in the way", () => {
  it("is told all at once", () => {
    expect(
      make("post", { authors: "Sma Jones", topics: "piching", date: "soon" }).problems,
    ).toEqual([
      "title is missing (Title, at most 70 characters).",
      "description is missing (One sentence of 70 to 160 characters for lists and search results).",
      "date: “soon” is not a date. Write it like 2026-03-21.",
      "authors: there is no person “Sma Jones” in content/people. Did you mean “sam-jones”?",
      "topics: there is no topic “piching” in content/topics.yaml. Did you mean “pitching”?",
    ]);
  });

  it("can be a file that is there", () => {
    const texts = {
      title: "A good start!",
      description: DESCRIPTION,
      authors: "sam-jones",
      topics: "pitching",
    };
    expect(make("post", texts).problems).toEqual([
      "content/posts/a-good-start.mdx is there already, and nothing is overwritten. Edit that file.",
    ]);
    expect(make("person", { name: "Sam  JONES" }).file).toBeUndefined();
  });

  it("can be a title without letters, or an event that nobody knows", () => {
    expect(make("supporter", { name: "日本" }).problems[0]).toMatch(/no letters from a to z/);
    expect(make("supporter", { name: "日本", file: "nihon" }).file?.path).toMatch(/nihon\.yaml$/);
    expect(make("project", { title: "X", topics: "pitching", event: "31" }).problems).toEqual([
      "event: there is no event “31” in content/events.",
    ]);
  });

  it("can be a field within another that needs one more", () => {
    expect(make("post", { "source.url": "example.org" }).problems).toContain(
      "source.title is missing (Title of what the facts come from).",
    );
  });
});

/** What people type: anything, and above all what YAML and Markdown have a meaning for. */
const arbitraryTyped = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
  fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme-ascii", maxLength: 6 }),
        fc.constantFrom(
          ": ",
          " #",
          "'",
          '"',
          "\\",
          "---",
          "- ",
          "{x}",
          "<3",
          "&",
          "*a",
          "!b",
          "\n",
          "%",
          "@",
          "`",
          "yes",
          "null",
          "1e3",
          "[",
          "]",
          "｛",
          "\u2028",
          "é",
        ),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join("")),
);

/** What the check may refuse: not how it is written, but what it says. */
const ABOUT_MEANING = /^(?:privacy|duplicate)\/|^file\/characters$/;

it("whatever people type passes the check and reads back the same", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      arbitraryTyped,
      fc.array(
        arbitraryTyped.map((name) => name.replace(/[,;&\n]|\band\b/gi, " ")),
        { maxLength: 4 },
      ),
      (title, names) => {
        const answers = new Map([
          ["title", [title]],
          ["topics", ["pitching"]],
          ["team", names],
          ["file", ["typed"]],
        ]);
        const { file, problems } = makeDocument(KINDS.project, answers, CONTEXT);
        const tidy = tidyText(title);
        if (tidy === "") {
          expect(problems[0]).toMatch(/^title is missing/);
          return;
        }
        expect(problems).toEqual([]);
        const findings = [...check(file ? [file] : []).values()].flat();
        const faults = findings.filter(
          ({ severity, rule }) => severity === "error" && !ABOUT_MEANING.test(rule),
        );
        expect(faults.map(({ message }) => message)).toEqual([]);
        const facts = readFacts(file?.text ?? "");
        expect(facts).toMatchObject({ title: tidy, topics: ["pitching"] });
        const team = typeof facts === "object" && facts && "team" in facts ? facts.team : [];
        const typed = [...new Set(names.map(tidyText))].filter(
          (name) => name !== "" && !/^(?:[-–—.?/]+|n\/?a|none|nil|tb[acd])$/i.test(name),
        );
        expect(team).toEqual(typed);
      },
    ),
    { numRuns: 300 },
  );
});
