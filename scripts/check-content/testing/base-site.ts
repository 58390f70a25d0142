import type { ContentFile } from "../decode-file";

/*
 * A small site without a mistake, on which each test lays the one file it is about.
 */

export const POST_PATH = "content/posts/a-good-start.mdx";
export const EVENT_PATH = "content/events/30-cardiff.mdx";
export const PAGE_PATH = "content/pages/about.mdx";
export const PROJECT_PATH = "content/projects/30-cardiff/alac-a-zam.mdx";

const DESCRIPTION =
  "What to bring, when to come and whom to ask when you are at a hack day for the first time.";

export const POST_FACTS = `title: A good start
description: ${DESCRIPTION}
date: 2026-04-25
authors: [sam-jones]
topics: [pitching]`;

const FILES: Readonly<Record<string, string>> = {
  [POST_PATH]: `---
${POST_FACTS}
---

## Before you come

Read [about us](/about/), and <EventLink event="30-cardiff" />.

<Note title="No code needed">

Bring a *problem*. Write to [hello@nhshackday.com](mailto:hello@nhshackday.com).

</Note>

![Two people drawing on a flipchart](/pictures/team.jpg)
`,
  [EVENT_PATH]: `---
number: 30
city: Cardiff
venue: Hadyn Ellis Building
start: 2026-03-21
end: 2026-03-22
doorsOpen: "09:00"
organisers: [NHS Hack Day Team]
signUp:
  url: https://ti.to/nhshackday/30-cardiff/
  opens: 2026-01-28 19:18
---
`,
  [PAGE_PATH]: `---
title: About us
description: Who runs the hack days, why we do it, and what we hope that each of the weekends will bring.
---

We are volunteers.

## Who comes

Anybody.
`,
  [PROJECT_PATH]: `---
title: ALAC-a-zam
topics: [pitching]
team: [Heledd Jubb, "@handle"]
---
`,
  "content/people/sam-jones.yaml": "name: Sam Jones\n",
  "content/supporters/acme.yaml": "name: Acme\ngave:\n  - {event: 30-cardiff, what: Lunch}\n",
  "content/topics.yaml": `topics:
  - key: pitching
    label: Pitching
    about: How to tell a room about a problem.
`,
  "content/cities.yaml":
    "cities:\n  - {name: Cardiff, nation: Wales, latitude: 51.481, longitude: -3.179}\n",
  "content/links.yaml": `links:
  - path: /tickets
    title: Get a ticket
    about: Leads to sign-up.
    follows: sign-up
    otherwise:
      text: There is no event just now.
      offer: /events/
`,
  "content/redirects.yaml": "redirects:\n  - {from: /blog, to: /posts/}\n",
  "content/navigation.yaml": `header:
  - label: About
    href: /about/
footer:
  - heading: More
    items:
      - label: Events
        href: /events/
`,
  "content/site.yaml": `name: NHS Hack Day
url: https://nhshackday.com
strapline: Geeks who love the NHS
description: Free weekend hack days.
disclaimer: Run by volunteers.
language: en-GB
timeZone: Europe/London
country: GB
since: 2012
email: hello@nhshackday.com
hashtag: "#nhshd"
repository: https://github.com/nhshackday/website
mailingList:
  url: /tickets
  label: Join the mailing list
  about: Three messages a year.
social:
  - name: Bluesky
    url: https://bsky.app/profile/nhshackday.com
    label: On Bluesky
`,
};

const encoder = new TextEncoder();

/** The files of the small site; those named in `changes` are other ones. */
export function makeBaseFiles(
  changes: Readonly<Record<string, string | Uint8Array>> = {},
): readonly ContentFile[] {
  return Object.entries({ ...FILES, "public/pictures/team.jpg": "", ...changes }).map(
    ([path, content]) => ({
      path,
      bytes: typeof content === "string" ? encoder.encode(content) : content,
    }),
  );
}

/** The text of a file of the small site. */
export function getBaseText(path: string): string {
  return FILES[path] ?? "";
}

/** A post with a text, which starts in line 9, and other facts if given. */
export function makePost(body: string, facts: string = POST_FACTS): string {
  return `---\n${facts}\n---\n\n${body}\n`;
}

/** The facts of the small site's post with one field changed, or added at the end. */
export function changeFact(name: string, line: string, facts: string = POST_FACTS): string {
  const pattern = new RegExp(`^${name}:.*(?:\\n[ -].*)*$`, "m");
  return pattern.test(facts) ? facts.replace(pattern, () => line) : `${facts}\n${line}`;
}
