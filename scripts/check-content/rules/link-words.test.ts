import { describe, expect, it } from "vitest";
import { checkBody, expectGood, show } from "../testing/check-files";

describe("links that do not say where they lead", () => {
  it.each([
    "click here",
    "here",
    "Read more",
    "this page",
    "More…",
    "Click here!",
    "link",
    "this",
    "Find out more",
    "learn more here",
    "**here**",
    "press here",
    "visit this page",
    "see details",
    "website",
  ])("%s", (words) => {
    expect(show(checkBody(`For more [${words}](/about/).`))[0]).toMatch(/^link\/words 9/);
  });

  it("have no words at all", () => {
    expect(show(checkBody("Look: [](/about/)"))).toEqual(["link/words 9"]);
  });

  it("are an address, as advice", () => {
    const found = checkBody("See https://example.org/very/long/address for more.");
    expect(show(found)).toEqual([
      "link/words 9: See [words that say where it leads](https://example.org/very/long/address) for more.",
    ]);
    expect(found[0]?.severity).toBe("warning");
  });

  it("are buttons", () => {
    expect(show(checkBody('<ButtonLink href="/tickets">Click here</ButtonLink>'))).toEqual([
      "link/words 9",
    ]);
  });
});

describe("links that say where they lead", () => {
  it.each([
    "the page about us",
    "Press",
    "Visit",
    "Details",
    "Here be dragons",
    "More about us",
    "Read the report",
    "hello@nhshackday.com",
    "nhshackday.com",
  ])("%s", (words) => {
    expectGood(checkBody(`See [${words}](/about/).`));
  });

  it("can be pictures", () => {
    expectGood(checkBody("[![Two people drawing](/pictures/team.jpg)](/about/)"));
  });
});
