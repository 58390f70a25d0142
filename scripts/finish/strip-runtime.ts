import { type ClientModules, isNeedless } from "./client-modules";
import type { Edit } from "./edit-source";
import { FinishError } from "./finish-error";
import { isFlightScript, readClientModuleIds, readFlightPayload } from "./flight-payload";
import {
  findAttribute,
  getChildren,
  getOwnText,
  getPosition,
  isBlankText,
  isComment,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
} from "./page-tree";

/*
 * Next ships its runtime with every page: scripts and their preloads, the data React needs to
 * take the page over ("flight"), and the markers it streams by. A page of ours is whole without.
 */

/**
 * The client components for which a page needs the runtime, as Next names their files. Those of
 * Next itself that do nothing a reader would miss do not count.
 *
 * @param nodes all nodes of the page
 * @param file names the page in errors
 * @throws FinishError if the page is not as Next 16 writes it
 */
export function findClientComponents(
  nodes: readonly PageNode[],
  modules: ClientModules,
  file: string,
): readonly string[] {
  const sources = [...readModuleIds(nodes, file)].map((id) => {
    const source = modules.get(id);
    if (source) return source;
    throw new FinishError(file, `it uses client module ${id}, which no manifest of Next names.`);
  });
  return sources.filter((source) => !isNeedless(source)).sort();
}

function readModuleIds(nodes: readonly PageNode[], file: string): ReadonlySet<string> {
  const flight = nodes.filter(isElement).filter(isFlight).map(getOwnText);
  if (flight.length === 0) {
    throw new FinishError(
      file,
      "expected flight data (self.__next_f) as Next 16 writes it. Is this a fresh export?",
    );
  }
  const ids = explainErrors(file, () => readClientModuleIds(readFlightPayload(flight)));
  if (ids.size > 0) return ids;
  throw new FinishError(file, "expected the flight data to name client modules of Next.");
}

function explainErrors<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new FinishError(file, error instanceof Error ? error.message : String(error));
  }
}

/** Whether an element is a part of Next's runtime or loads one. */
export function isRuntime(element: PageElement): boolean {
  if (isHtmlElement(element, "link")) {
    const isPreload = /^(?:module)?preload$/.test(findAttribute(element, "rel") ?? "");
    return isPreload && CHUNK.test(findAttribute(element, "href") ?? "");
  }
  if (!isHtmlElement(element, "script")) return false;
  const address = findAttribute(element, "src");
  if (address !== undefined) return CHUNK.test(address);
  return isFlight(element) || BOOTSTRAP.test(getOwnText(element));
}

const CHUNK = /^(?:\/[\w.-]+)*\/_next\/static\/[^?]+\.js(?:\?|$)/;

/** Turbopack's list of first chunks, and the clock of React's streaming. */
const BOOTSTRAP =
  /^\(globalThis(?:\.TURBOPACK|\["TURBOPACK"\])|^requestAnimationFrame\(function\(\)\{\$RT=/;

function isFlight(element: PageElement): boolean {
  return isHtmlElement(element, "script") && isFlightScript(getOwnText(element));
}

/**
 * The edits that take the runtime out of a page which needs none of it.
 *
 * @param nodes all nodes of the page
 * @throws FinishError if part of the page would only appear by script, or if a script is left
 *   that is Next's by the look of it
 */
export function getRuntimeEdits(nodes: readonly PageNode[], file: string): readonly Edit[] {
  for (const node of nodes) assertWhole(node, file);
  return nodes
    .filter((node) => isComment(node) || (isElement(node) && (isRuntime(node) || isMarker(node))))
    .map((node) => ({ ...getPosition(node), text: "" }));
}

/** Content that arrives late stands in hidden places until a script moves it. */
function assertWhole(node: PageNode, file: string): void {
  const isPending = isComment(node) && /^\$[?!~]/.test(node.data);
  const isPlaceholder = isElement(node) && /^[BPS]:/.test(findAttribute(node, "id") ?? "");
  if (isPending || isPlaceholder) {
    throw new FinishError(file, "part of it only appears by script: a component that suspends?");
  }
  if (!isElement(node) || !isHtmlElement(node, "script") || isRuntime(node)) return;
  const sign = /__next_\w|TURBOPACK|\$R[A-Z]\b/.exec(getOwnText(node))?.[0];
  if (sign !== undefined) {
    throw new FinishError(file, `expected no more scripts of Next, found one with “${sign}”.`);
  }
}

/** `<div hidden><!--$--><!--/$--></div>`, which Next leaves for late metadata. */
function isMarker(element: PageElement): boolean {
  return (
    isHtmlElement(element, "div") &&
    element.attrs.length === 1 &&
    findAttribute(element, "hidden") === "" &&
    getChildren(element).every((child) => isComment(child) || isBlankText(child))
  );
}
