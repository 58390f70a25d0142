import { type SerialisedTimeline, stageAt } from "../../../lib/events/stages/stage-clock";
import {
  findAttribute,
  getChildren,
  getOwnText,
  getPageElements,
  isElement,
  isHtmlElement,
  type PageElement,
} from "../../finish/page-tree";

type Timelines = ReadonlyMap<string, SerialisedTimeline<string>>;

/** A timeline as the page's own clock has it: ["30-cardiff",[[null,"announced"],[18e11,"past"]]] */
const TIMELINE = /\["([\w/-]+)",(\[\[null,"[\w-]+"\](?:,\[[\d.e+-]+,"[\w-]+"\])*\])\]/g;

/**
 * What a visitor's browser shows of <main> at a moment. A page holds every stage that can still
 * come; its clock (components/enhance/run-clock.ts) shows one by what is read here: its timelines,
 * and the marks of components/staged.tsx. Nothing of the page is run.
 *
 * @param html of a finished page
 * @param epochMs milliseconds since 1970, UTC
 * @returns the text of each element that has one of its own, in order
 */
export function listTextsShownAt(html: string, epochMs: number): readonly string[] {
  const elements = getPageElements(html);
  const main = elements.find((element) => isHtmlElement(element, "main"));
  if (!main) return [];
  const scripts = elements.filter((element) => isHtmlElement(element, "script"));
  return listTexts(main, readTimelines(scripts.map(getOwnText).join("\n")), epochMs);
}

function readTimelines(script: string): Timelines {
  return new Map(
    [...script.matchAll(TIMELINE)].map(([, name = "", list = ""]) => {
      const timeline: SerialisedTimeline<string> = JSON.parse(list);
      return [name, timeline] as const;
    }),
  );
}

function listTexts(element: PageElement, timelines: Timelines, epochMs: number): readonly string[] {
  if (!isShown(element, timelines, epochMs)) return [];
  const text = getOwnText(element).trim();
  const below = getChildren(element)
    .filter(isElement)
    .flatMap((child) => listTexts(child, timelines, epochMs));
  return text ? [text, ...below] : below;
}

function isShown(element: PageElement, timelines: Timelines, epochMs: number): boolean {
  const timeline = timelines.get(findAttribute(element, "data-of") ?? "");
  if (!timeline) return timelines.size > 0 || !isForLater(element);
  const names = (findAttribute(element, "data-in") ?? "").split(" ");
  return names.includes(stageAt(timeline, epochMs));
}

/** Hidden by the page's style sheet, as long as no clock runs. */
const isForLater = (element: PageElement): boolean =>
  (findAttribute(element, "class") ?? "").split(" ").includes("not-now");
