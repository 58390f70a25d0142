import { describe, expect, it } from "vitest";
import { askKind, askQuestions } from "./ask-questions";
import { KINDS } from "./kinds";
import type { Answers } from "./make-document";
import { CONTEXT } from "./testing";

/** Somebody who gives the same answers to the same questions, in order. */
function makeConversation(typed: Readonly<Record<string, readonly string[]>>) {
  const left = new Map(Object.entries(typed).map(([path, texts]) => [path, [...texts]]));
  const asked: string[] = [];
  const said: string[] = [];
  return {
    asked,
    said,
    ask: async (question: string) => {
      const path = question.replace(/: $/, "");
      asked.push(path);
      return left.get(path)?.shift() ?? "";
    },
    say: (line: string) => said.push(line),
  };
}

const show = (answers: Answers) => Object.fromEntries(answers);

describe("askQuestions", () => {
  it("asks again what nobody understands and what is needed", async () => {
    const conversation = makeConversation({
      title: ["", "Hello"],
      description: ["Words"],
      authors: ["Sma", "Sam Jones"],
      topics: ["pitching"],
    });
    const answers = await askQuestions(KINDS.post, new Map(), CONTEXT, {
      ...conversation,
      isBrief: false,
    });
    expect(show(answers)).toEqual({
      title: ["Hello"],
      description: ["Words"],
      authors: ["Sam Jones"],
      topics: ["pitching"],
      date: ["2026-11-22"],
      event: [],
    });
    expect(conversation.said).toContain("  This one is needed.");
    expect(conversation.said).toContain(
      "\nDay it is published: 2026-04-25. Press Enter for 2026-11-22",
    );
  });

  it("asks only for what is missing when some answers are given", async () => {
    const conversation = makeConversation({ authors: ["sam-jones"], topics: ["pitching"] });
    const given = new Map([
      ["title", ["Hello"]],
      ["description", ["Words"]],
    ]);
    await askQuestions(KINDS.post, given, CONTEXT, { ...conversation, isBrief: true });
    expect(conversation.asked).toEqual(["authors", "topics"]);
  });

  it("asks for a title of a special, and for a month where there are no dates", async () => {
    const conversation = makeConversation({
      number: ["-"],
      title: ["X"],
      city: ["Cardiff"],
      expected: ["May 2027"],
    });
    const answers = await askQuestions(KINDS.event, new Map(), CONTEXT, {
      ...conversation,
      isBrief: false,
    });
    expect(conversation.asked).not.toContain("end");
    expect(conversation.asked).not.toContain("signUp.opens");
    expect(show(answers)).toMatchObject({ number: [], title: ["X"], expected: ["May 2027"] });
  });
});

it("asks what is new until it knows", async () => {
  const replies = ["", "pots", "Posts"];
  const said: string[] = [];
  const kind = await askKind({
    ask: async () => replies.shift() ?? "",
    say: (line) => said.push(line),
  });
  expect(kind.name).toBe("post");
  expect(said).toHaveLength(2);
});
