import { describe, expect, it } from "vitest";
import { putPropertiesFirst } from "./calendar-lines";

const text = (...lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join("");

describe("putPropertiesFirst", () => {
  it("leaves a file alone that is in order", () => {
    const tidy = text("BEGIN:A", "X:1", "BEGIN:B", "Y:2", "END:B", "BEGIN:B", "END:B", "END:A");
    expect(putPropertiesFirst(tidy)).toBe(tidy);
  });

  it("moves properties up at every depth, with the lines they go on in", () => {
    expect(
      putPropertiesFirst(
        text(
          "BEGIN:A",
          "BEGIN:B",
          "BEGIN:C",
          "Z:3",
          "END:C",
          "Y:2",
          " and more",
          " and END:B",
          "END:B",
          "X:1",
          "END:A",
        ),
      ),
    ).toBe(
      text(
        "BEGIN:A",
        "X:1",
        "BEGIN:B",
        "Y:2",
        " and more",
        " and END:B",
        "BEGIN:C",
        "Z:3",
        "END:C",
        "END:B",
        "END:A",
      ),
    );
  });

  it.each([text("BEGIN:A", "X:1"), text("BEGIN:A", "X:1", "END:A", "Y:2"), text("END:A", "Y:2")])(
    "refuses %j",
    (broken) => {
      expect(() => putPropertiesFirst(broken)).toThrow("not a calendar");
    },
  );
});
