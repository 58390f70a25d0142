/*
 * Leads on from the page of a short link to where it leads at this moment; where it leads nowhere,
 * the page says so. It takes the place of the page in the history, so that going back works, and
 * knows no other addresses than those the page gives it.
 */

import { stageAt } from "../../lib/events/stages/stage-clock";
import { addSource } from "../../lib/links/short-links/add-source";
import type { ShortLinkData } from "../../lib/links/short-links/short-link-view";
import { runClock } from "./clock/run-clock";
import { getNow } from "./clock/visitor-clock";
import { readData } from "./read-data";

const { timeline, targets } = readData<ShortLinkData>("short-link");
const source = new URLSearchParams(location.search).get("src");

const target = targets[stageAt(timeline[1], getNow())];
if (target) location.replace(addSource(target, source));

// For those who stay: the link in the page passes the source on as well, whenever it comes.
new MutationObserver(() => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-leads-on] a")) {
    link.href = addSource(link.getAttribute("href") ?? "", source);
  }
}).observe(document, { childList: true, subtree: true });

// Last, for leading on must not depend on what only newer browsers can do.
runClock([timeline]);
