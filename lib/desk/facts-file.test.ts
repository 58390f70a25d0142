import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeEditorComponents } from "./components";
import { readFactsAndText, writeFacts, writeFactsAndText } from "./facts-file";

describe("writeFacts", () => {
  it("writes what every reader takes alike, and leaves out what says nothing", () => {
    const facts = { from: "09:00", to: "no", date: "2026-03-21", draft: false, team: [], url: "" };
    expect(writeFacts(facts)).toBe('from: "09:00"\nto: "no"\ndate: 2026-03-21\n');
    expect(writeFacts({ signUp: { url: "", opens: null }, topics: ["a", "b"] })).toBe(
      "topics: [a, b]\n",
    );
  });

  it("keeps every text, in YAML 1.1 too", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 })),
        (facts) => {
          expect(parse(writeFacts(facts))).toEqual({ ...facts });
          expect(parse(writeFacts(facts), { version: "1.1" })).toEqual({ ...facts });
        },
      ),
    );
  });
});

describe("readFactsAndText", () => {
  it("reads what it writes, without a text and with rules of dashes in it", () => {
    for (const body of ["", "Hello.\n\n---\n\nMore."]) {
      const file = writeFactsAndText({ title: "Tips", body });
      expect(readFactsAndText(file)).toEqual({ title: "Tips", body });
    }
    expect(readFactsAndText("---\r\ntitle: A\r\n---\r\n\r\nB\r\n")).toEqual({
      title: "A",
      body: "B",
    });
  });

  it("loses nothing of what people write by hand", () => {
    const file = "--- \ntitle: A ---\ndate: 2026-03-21\n---\t\n\nB\n";
    expect(readFactsAndText(file)).toEqual({ title: "A ---", date: "2026-03-21", body: "B" });
    expect(writeFactsAndText({ body: "[A](/?b=c&#38;amp;d=e)" })).toContain("(/?b=c&amp;d=e)");
    expect(readFactsAndText("---\n---\nB\n")).toEqual({ body: "B" });
    expect(readFactsAndText("No facts.\n")).toEqual({ body: "No facts." });
  });
});

describe("makeEditorComponents", () => {
  it.each([
    ["Note", '<Note title="What holds">\n\n- One\n- Two\n\n</Note>'],
    ["Figure", '<Figure src="a.jpg" alt="A &quot;ward&quot;" credit="Jo" />'],
    ["EventLink", '<EventLink event="30-cardiff" />'],
    ["EventLink", '<EventLink event="30-cardiff">the thirtieth</EventLink>'],
    ["ButtonLink", '<ButtonLink href="/tickets?a=1&b=2">Get a ticket</ButtonLink>'],
    ["NextEvent", "<NextEvent />"],
  ])("%s comes back into its form and out again as it was", (id, text) => {
    const component = makeEditorComponents().find((each) => each.id === id);
    const match = component && text.match(component.pattern);
    expect(match?.[0]).toBe(text);
    expect(match && component?.toBlock(component.fromBlock?.(match) ?? {})).toBe(text);
  });

  it("shows a picture's words as words", () => {
    const figure = makeEditorComponents().find(({ id }) => id === "Figure");
    const html = figure?.toPreview?.({ src: "a.jpg", alt: '"><script>', caption: "<b>" });
    expect(html).not.toMatch(/<script>|<b>/);
  });
});
