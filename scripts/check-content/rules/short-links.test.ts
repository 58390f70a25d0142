import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkChanged, expectGood, show } from "../testing/check-files";

const PATH = "content/links.yaml";
const add = (link: string) => checkChanged({ [PATH]: `${getBaseText(PATH)}  - ${link}\n` });

describe("short links", () => {
  it.each([
    [
      "{path: /Give Feedback, title: X, about: X, to: 'https://example.org/'}",
      "short-link 9: - {path: /give-feedback, title: X, about: X, to: 'https://example.org/'}",
    ],
    [
      "{path: /slack/, title: X, about: X, to: 'https://example.org/'}",
      "short-link 9: - {path: /slack, title: X, about: X, to: 'https://example.org/'}",
    ],
    ["{path: /tickets, title: X, about: X, to: 'https://example.org/'}", "short-link 9"],
    ["{path: /about, title: X, about: X, to: 'https://example.org/'}", "short-link 9"],
    ["{path: /slack, title: X, about: X}", "short-link 9"],
    [
      "{path: /slack, title: X, about: X, follows: pitch, to: 'https://example.org/'}",
      "short-link 9",
    ],
    [
      "{path: /slack, title: X, about: X, to: example.org}",
      "link/address 9: - {path: /slack, title: X, about: X, to: https://example.org}",
    ],
    ["{path: /slack, title: X, about: X, to: 'https://nhshackday.com/pitch'}", "link/address 9"],
    ["{path: /slack, title: X, about: X, to: 'javascript:alert(1)'}", "link/address 9"],
  ])("%s", (link, expected) => {
    expect(show(add(link))).toEqual([expected]);
  });

  it("lead only to safe addresses from events too", () => {
    const event = getBaseText(EVENT_PATH).replace("https://ti.to/", "ti.to/");
    expect(show(checkChanged({ [EVENT_PATH]: event }))).toEqual([
      "link/address 10: url: https://ti.to/nhshackday/30-cardiff/",
    ]);
  });

  it("pass with one place to lead to", () => {
    expectGood(add("{path: /slack/help, title: X, about: X, to: 'https://example.org/'}"));
  });
});
