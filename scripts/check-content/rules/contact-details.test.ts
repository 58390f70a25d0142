import { describe, expect, it } from "vitest";
import { EVENT_PATH, getBaseText } from "../testing/base-site";
import { checkBody, checkChanged, checkFact, expectGood, show } from "../testing/check-files";

describe("contact details of people", () => {
  it.each([
    ["Write to sam.jones@gmail.com.", "privacy/contact 9: Write to hello@nhshackday.com."],
    [
      "Write to [Sam](mailto:sam.jones@nhs.net).",
      "privacy/contact 9: Write to [Sam](mailto:hello@nhshackday.com).",
    ],
    ["Call 07700 900123.", "privacy/contact 9"],
    ["Call +44 7700 900 123.", "privacy/contact 9"],
    ["Call (029) 2087 4000.", "privacy/contact 9"],
    ["Call 020 7946 0123.", "privacy/contact 9"],
    ["Call 020.7946.0123.", "privacy/contact 9"],
    ["Of 0.5 020 7946 0123.", "privacy/contact 9"],
    ["Call +44 (0)20 7946 0123.", "privacy/contact 9"],
  ])("%s", (body, expected) => {
    expect(show(checkBody(body))).toEqual([expected]);
  });

  it("are refused in facts that are not meant for them", () => {
    expect(show(checkFact("title", "title: Ring 07700 900123"))).toEqual(["privacy/contact 2"]);
  });
});

describe("contact details that may be known", () => {
  it.each([
    "Write to [hello@nhshackday.com](mailto:hello@nhshackday.com).",
    "Write to info@example.nhs.uk or sam@example.org.",
    "Call 0800 123 4567, 0300 123 4567, 111 or 999.",
    "I am @sam@mastodon.social",
    "See [the album](https://example.org/albums/07700900123/).",
    "It was 0.125 (0.05-0.31), or 0.75 (0.6-0.9412); of group 005 0.51-0.625.",
    "A book: ISBN 0198520115, ISBN-10: 0198520115",
    "In 2012–2026, 0.123456789012 and 01/02/2026",
  ])("%s", (body) => {
    expectGood(checkBody(body));
  });

  it("may stand in the fields meant for them", () => {
    const event = getBaseText(EVENT_PATH).replace(
      "\n---\n",
      "\nconductContact: Sam, 07700 900123, sam.jones@gmail.com\n---\n",
    );
    expectGood(checkChanged({ [EVENT_PATH]: event.replace("---\nnumber", "---\nnumber") }));
    expectGood(
      checkChanged({
        "content/people/sam-jones.yaml":
          "name: Sam Jones\nlinks: [{label: E-mail, url: 'mailto:sam.jones@gmail.com'}]\n",
      }),
    );
  });
});
