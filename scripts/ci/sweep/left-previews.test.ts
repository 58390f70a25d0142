import { describe, expect, it } from "vitest";
import { COMMENT_MARK, formatComment } from "../comment/format-comment";
import { makeFakeGitHub } from "../github/fake-github";
import { closeComments, listLeftPreviews, readNumbers, takeDownPreviews } from "./left-previews";

const NOW = Date.parse("2027-01-11T12:00:00Z");

const listPath = (page: number) =>
  `/pulls?state=closed&sort=updated&direction=desc&per_page=100&page=${page}`;
const commentsPath = (number: number) => `/issues/${number}/comments?per_page=100&page=1`;

const pull = (number: number, updated = "2027-01-10T00:00:00Z") => ({
  number,
  updated_at: updated,
});

const OPEN = `${COMMENT_MARK}\n### Preview\n\nhttps://pr-1-previews.example`;
const CLOSED = `${COMMENT_MARK}\n${formatComment({ is: "closed" })}`;

const comment = (body: string, login = "github-actions[bot]") => ({ id: 7, body, user: { login } });

describe("listLeftPreviews", () => {
  it("finds closed pull requests whose preview nobody took down", async () => {
    const { github } = makeFakeGitHub({
      [listPath(1)]: [pull(1), pull(2), pull(3), pull(4)],
      [commentsPath(1)]: [comment("Hello", "ada"), comment(OPEN)],
      [commentsPath(2)]: [comment(CLOSED)],
      [commentsPath(3)]: [],
      [commentsPath(4)]: [comment(OPEN, "mallory")],
    });
    expect(await listLeftPreviews(github, NOW)).toEqual([1]);
  });

  it("does not look at what nobody has touched for a month", async () => {
    const { github } = makeFakeGitHub({
      [listPath(1)]: [pull(2), pull(1, "2026-12-01T00:00:00Z")],
      [commentsPath(2)]: [comment(OPEN)],
    });
    expect(await listLeftPreviews(github, NOW)).toEqual([2]);
  });

  it("reads page after page", async () => {
    const first = Array.from({ length: 100 }, (_, index) => pull(index + 1));
    const { github } = makeFakeGitHub({
      [listPath(1)]: first,
      [listPath(2)]: [pull(101)],
      ...Object.fromEntries(first.map(({ number }) => [commentsPath(number), [comment(CLOSED)]])),
      [commentsPath(101)]: [comment(OPEN)],
    });
    expect(await listLeftPreviews(github, NOW)).toEqual([101]);
  });
});

it("takes down what is still closed", async () => {
  const { github } = makeFakeGitHub({
    "/pulls/1": { state: "closed" },
    "/pulls/2": { state: "open" },
    "/pulls/3": { state: "closed" },
  });
  const down: number[] = [];
  const take = async (number: number) => void down.push(number);
  expect(await takeDownPreviews(github, [1, 2, 3], take)).toEqual([1, 3]);
  expect(down).toEqual([1, 3]);
});

it("lets our comment say so, after which there is nothing left to do", async () => {
  const { github, written } = makeFakeGitHub({ [commentsPath(1)]: [comment(OPEN)] });
  await closeComments(github, [1]);
  expect(written).toEqual([
    { method: "PATCH", path: "/issues/comments/7", body: { body: CLOSED } },
  ]);
});

it("reads numbers, and nothing else", () => {
  expect(readNumbers("[1,22]")).toEqual([1, 22]);
  expect(() => readNumbers('["1"]')).toThrow("Expected a number");
  expect(() => readNumbers("{}")).toThrow("Expected a list");
});
