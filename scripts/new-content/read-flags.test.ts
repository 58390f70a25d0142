import { describe, expect, it } from "vitest";
import { KINDS } from "./kinds";
import { formatCommand, getFlag, readFlags } from "./read-flags";

describe("readFlags", () => {
  it("has a flag for every field, and for one item of a list", () => {
    const words = ["--title", "Hello", "--author", "ann", "--author=bob", "--source-url", "x"];
    expect([...readFlags(KINDS.post, words).answers]).toEqual([
      ["title", ["Hello"]],
      ["authors", ["ann", "bob"]],
      ["source.url", ["x"]],
    ]);
    expect(getFlag("signUp.waitingList")).toBe("sign-up-waiting-list");
  });

  it("says what it does not know", () => {
    expect(readFlags(KINDS.post, ["--titel", "A", "B", "--date"]).problems).toEqual([
      "there is no --titel for a post. Did you mean “--title”?",
      '“B” stands alone. A value of several words needs quotes: "…"',
      "--date needs a value after it.",
    ]);
  });
});

it("writes a command that a shell reads back", () => {
  const answers = new Map([
    ["title", ["It's $HOME"]],
    ["topics", ["a", "b"]],
  ]);
  expect(formatCommand("post", answers)).toBe(
    "npm run new -- post --title 'It'\\''s $HOME' --topics a --topics b",
  );
});
