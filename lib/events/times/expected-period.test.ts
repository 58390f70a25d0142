import { describe, expect, it } from "vitest";
import { getExpectedAttribute, parseExpected } from "./expected-period";
import { WallTimeError } from "./wall-time-error";

describe("parseExpected", () => {
  it.each([
    ["may 2027", "May 2027"],
    ["Sep 2027", "September 2027"],
    ["May, 2027", "May 2027"],
    ["Spring 2027", "2027"],
    ["mid May 2027", "May 2027"],
    ["soon", undefined],
    ["", undefined],
    ["2027-05", "2027"],
    ["Mai 2027", "2027"],
  ])("refuses “%s” and suggests %s", (text, suggestion) => {
    expect.assertions(2);
    try {
      parseExpected(text);
    } catch (error) {
      expect(error).toBeInstanceOf(WallTimeError);
      expect(error).toHaveProperty("suggestion", suggestion);
    }
  });
});

describe("getExpectedAttribute", () => {
  it("is a month string or a year", () => {
    expect(getExpectedAttribute("May 2027")).toBe("2027-05");
    expect(getExpectedAttribute("2027")).toBe("2027");
  });
});
