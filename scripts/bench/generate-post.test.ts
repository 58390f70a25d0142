import { expect, it } from "vitest";
import { generatePost } from "./generate-post";

const surroundings = { authors: ["ada"], topics: ["how-to", "news"] } as const;

it("writes the same post every time, and another one for each number", () => {
  const texts = Array.from({ length: 300 }, (_, number) => generatePost(number, surroundings).text);
  expect(generatePost(7, surroundings).text).toBe(texts[7]);
  expect(new Set(texts).size).toBe(texts.length);
});

it("writes what the check of the content asks for", () => {
  const { fileName, text } = generatePost(4_999, surroundings);
  expect(fileName).toBe("story-4999.mdx");
  expect(text).toMatch(/^---\ntitle: /);
  const description = /description: "(.*)"/.exec(text)?.[1] ?? "";
  expect(description.length).toBeGreaterThanOrEqual(70);
  expect(description.length).toBeLessThanOrEqual(160);
});

it("is about as long as a post of ours", () => {
  const words = generatePost(1, surroundings).text.split(/\s+/).length;
  expect(words).toBeGreaterThan(600);
  expect(words).toBeLessThan(1_000);
});
