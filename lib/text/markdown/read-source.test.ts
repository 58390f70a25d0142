import { expect, it } from "vitest";
import { readPlainSource } from "./read-source";

it.each(["---js\n1\n---\n", "--- javascript\r\n", "\uFEFF---coffee\n", "---\u00a0js\n"])(
  "lets no reader run the facts of %j",
  (text) => expect(() => readPlainSource(text)).toThrow(/three dashes/),
);

it.each(["---\ntitle: A\n---\n", "--- \n", "--- # Menu\n", "----\n", "Text --- more\n"])(
  "reads %j",
  (text) => expect(readPlainSource(text)).toBe(text),
);
