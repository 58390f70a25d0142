import { describe, expect, it } from "vitest";
import { checkBody } from "../testing/check-files";

const EASY = "We met on a Saturday. We had tea. Then we made a thing that works. ".repeat(6);
const HARD =
  "Organisational interoperability considerations necessitate comprehensive multidisciplinary deliberation. ";

describe("checkReadingAges", () => {
  const find = (body: string) => checkBody(body).filter(({ rule }) => rule === "reading-age");

  it("says nothing about a text that is easy, or too short to tell", () => {
    expect(find(EASY)).toEqual([]);
    expect(find(HARD)).toEqual([]);
  });

  it("warns of a hard text and shows its hardest sentence, where it is", () => {
    const [found] = find(`Hello.\n\n${HARD.repeat(9)}`);
    expect(found).toMatchObject({ severity: "warning" });
    expect(found?.message).toContain("“Organisational interoperability");
    expect(found?.line).toBeGreaterThan(2);
  });
});
