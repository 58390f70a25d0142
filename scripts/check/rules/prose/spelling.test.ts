import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { getBaseText, makeBaseFiles, POST_PATH } from "../../base-site";
import { checkContent } from "../../check-content";

/** Knows the words of the small site, and no others. */
const english = new Set(
  makeBaseFiles().flatMap(({ bytes }) => String(bytes).match(/\p{L}+/gu) ?? []),
);
const dictionary = { correct: (word: string) => english.has(word), suggest: () => [] };

const checkPost = (text: string) => {
  const files = makeBaseFiles({ [POST_PATH]: `${getBaseText(POST_PATH)}\n${text}\n` });
  const folders = { contentFolder: "content", publicFolder: "public" };
  const now = Temporal.Instant.from("2026-11-22T09:00:00Z");
  return checkContent({ files, now, dictionary, ...folders })
    .files.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === "spelling"))
    .map(({ reason }) => reason.slice(0, 20));
};

it("tells of unknown words one by one, and once of a text in another language", () => {
  expect(checkPost("A qwzx, caf&eacute;&nbsp;qwzx, qwzx@example.org, {{ qwzx }}, qwzx.")).toEqual([
    "“qwzx” is not in the",
  ]);
  const welsh =
    "daeth llawer o bobl at ei gilydd yng nghaerdydd i weithio ar broblemau gofal iechyd ";
  expect(checkPost(welsh.repeat(5))).toEqual(["this does not look l"]);
});
