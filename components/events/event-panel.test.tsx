import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import type { HackDay, HackDayTwin, Site } from "@/lib/content/documents";
import { getHackDayInWelsh } from "@/lib/content/twins";
import { getEventView } from "@/lib/events/event-views";
import { welsh } from "@/lib/languages/welsh";
import { EventStatus } from "./event-panel";

const event = {
  ...{ key: "30-cardiff", number: 30, city: "Cardiff", start: "2026-03-21", end: "2026-03-22" },
  cancelled: { from: "2026-03-17 12:00", reason: "There is snow." },
} as HackDay;
const twin = { cancelled: { reason: "Mae’n bwrw eira." } } as HackDayTwin;

it.each([
  ["English", undefined, '<span lang="en-GB"> There is snow.</span>'],
  ["Welsh", twin, "<span> Mae’n bwrw eira.</span>"],
])("a page in Welsh says once why an event is off, in %s", (_, words, reason) => {
  const view = getEventView(getHackDayInWelsh(event, words), {
    ...{ seriesName: "Hack", timeZone: "Europe/London", zone: "UK time", words: welsh },
    now: Temporal.Instant.from("2026-03-18T12:00:00Z"),
  });
  const mailingList = { url: "/subscribe", label: "Hear from us" } as Site["mailingList"];
  const html = renderToStaticMarkup(
    <EventStatus links={[]} mailingList={mailingList} view={view} />,
  );
  expect(html).toContain(reason);
  expect(html.match(/There is snow|bwrw eira/g)).toHaveLength(1);
});
