/*
 * For previews alone: says which moment the page shows if `?at=` asks for one, and keeps it from
 * page to page.
 */
import { findTravelTime } from "../../lib/events/times/travel-time";

declare const TIME_ZONE: string;
declare const LANGUAGE: string;

const EXAMPLE = "?at=2026-03-21T10:30";

function describe(at: string): string {
  const moment = findTravelTime(at, TIME_ZONE);
  if (moment === undefined) return `“${at}” is not a time. Write it like ${EXAMPLE}.`;
  const format = new Intl.DateTimeFormat(LANGUAGE, {
    timeZone: TIME_ZONE,
    dateStyle: "full",
    timeStyle: "short",
  });
  return `Time travel: the site as of ${format.format(moment)}.`;
}

function getPresent(): string {
  const here = new URL(location.href);
  here.searchParams.delete("at");
  return here.href;
}

function showBanner(at: string): void {
  const banner = document.createElement("p");
  banner.id = "time-travel";
  banner.setAttribute("role", "status");
  banner.className = "bg-accent px-4 py-2 font-bold text-on-accent";
  const back = document.createElement("a");
  back.className = "text-on-accent";
  back.href = getPresent();
  back.textContent = "Back to the present";
  banner.append(`${describe(at)} `, back);
  document.body.prepend(banner);
}

/** Links are only changed when they are about to be used, whatever put them there. */
function keep(at: string, event: Event): void {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link || link.origin !== location.origin || link.closest("#time-travel")) return;
  const address = new URL(link.href);
  if (address.searchParams.has("at")) return;
  address.searchParams.set("at", at);
  link.href = address.href;
}

const at = new URLSearchParams(location.search).get("at");
if (at !== null) {
  showBanner(at);
  for (const type of ["click", "auxclick", "contextmenu"]) {
    addEventListener(type, (event) => keep(at, event), { capture: true });
  }
}
