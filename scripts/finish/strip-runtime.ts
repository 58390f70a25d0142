import { type ClientModules, isNeedless } from "./client-modules";
import { type Edit, editSource } from "./edit-source";
import { FinishError } from "./finish-error";
import { isFlightScript, readClientModuleIds, readFlightPayload } from "./flight-payload";
import {
  findAttribute,
  getChildren,
  getNodesBelow,
  getOwnText,
  getPosition,
  isBlankText,
  isComment,
  isElement,
  isHtmlElement,
  type PageElement,
  type PageNode,
  parsePage,
} from "./page-tree";

/** A page without the framework, or one that needs it. */
export type StrippedPage = {
  readonly html: string;
  /** Client components the page needs the runtime for; if there are any it is left as it was. */
  readonly clientComponents: readonly string[];
};

/**
 * Takes the framework's runtime out of a page of a Next.js export: its scripts and their
 * preloads, the flight data, the markers it streams by, and the names it gives to styles. All
 * else stays, character for character. A page with client components that do something is left
 * alone, for without the runtime they would be dead.
 *
 * @param source the page as Next wrote it
 * @param file names the page in errors
 * @throws FinishError if the page is not as Next 16 writes it
 */
export function stripRuntime(source: string, modules: ClientModules, file: string): StrippedPage {
  const nodes = [...getNodesBelow(parsePage(source))];
  const clientComponents = findClientComponents(nodes, modules, file);
  if (clientComponents.length > 0) return { html: source, clientComponents };
  assertComplete(nodes, file);
  const edits = nodes.flatMap((node) => getEdits(node));
  return { html: editSource(source, withoutNested(edits)), clientComponents };
}

function findClientComponents(
  nodes: readonly PageNode[],
  modules: ClientModules,
  file: string,
): readonly string[] {
  const scripts = nodes.filter((node) => isElement(node) && isHtmlElement(node, "script"));
  const flight = scripts.flatMap((node) => (isElement(node) ? [getOwnText(node)] : []));
  const payload = readPayload(flight.filter(isFlightScript), file);
  const sources = [...payload].map((id) => {
    const source = modules.get(id);
    if (source) return source;
    throw new FinishError(
      file,
      `it refers to client module ${id}, which no manifest of Next names.`,
    );
  });
  return sources.filter((source) => !isNeedless(source)).sort();
}

function readPayload(scripts: readonly string[], file: string): ReadonlySet<string> {
  if (scripts.length === 0) {
    throw new FinishError(
      file,
      "expected flight data (self.__next_f) as Next 16 writes it. Is this a fresh export?",
    );
  }
  try {
    const ids = readClientModuleIds(readFlightPayload(scripts));
    if (ids.size > 0) return ids;
  } catch (error) {
    throw new FinishError(file, error instanceof Error ? error.message : String(error));
  }
  throw new FinishError(
    file,
    "expected references to Next's own client modules in the flight data.",
  );
}

/** Content that arrives late stands in hidden places until a script moves it. */
function assertComplete(nodes: readonly PageNode[], file: string): void {
  for (const node of nodes) {
    const isPending = isComment(node) && (node.data === "$?" || node.data === "$!");
    const isPlaceholder = isElement(node) && /^[BPS]:/.test(findAttribute(node, "id") ?? "");
    if (isPending || isPlaceholder) {
      throw new FinishError(file, "part of it only appears by script: a suspended component?");
    }
  }
}

function getEdits(node: PageNode): readonly Edit[] {
  if (isComment(node)) return [{ ...getPosition(node), text: "" }];
  if (!isElement(node)) return [];
  if (isRuntime(node) || isEmptyMarker(node)) return [{ ...getPosition(node), text: "" }];
  if (isHtmlElement(node, "style") && findAttribute(node, "data-precedence") !== undefined) {
    const tag = node.sourceCodeLocation?.startTag;
    return tag ? [{ start: tag.startOffset, end: tag.endOffset, text: "<style>" }] : [];
  }
  return [];
}

const CHUNK = /^(?:\/[\w.-]+)*\/_next\/static\/[^?]+\.js(?:\?|$)/;

/** Whether an element loads or is a part of Next's runtime. */
function isRuntime(element: PageElement): boolean {
  if (isHtmlElement(element, "link")) {
    const isPreload = ["preload", "modulepreload"].includes(findAttribute(element, "rel") ?? "");
    return isPreload && CHUNK.test(findAttribute(element, "href") ?? "");
  }
  if (!isHtmlElement(element, "script")) return false;
  const address = findAttribute(element, "src");
  if (address !== undefined) return CHUNK.test(address);
  const text = getOwnText(element);
  return isFlightScript(text) || isBootstrap(text);
}

/** Turbopack's list of first chunks, and the clock of React's streaming. */
function isBootstrap(script: string): boolean {
  return (
    script.startsWith('(globalThis["TURBOPACK"]') ||
    script.startsWith("(globalThis.TURBOPACK") ||
    script.startsWith("requestAnimationFrame(function(){$RT=")
  );
}

/** `<div hidden><!--$--><!--/$--></div>`, which Next leaves for late metadata. */
function isEmptyMarker(element: PageElement): boolean {
  return (
    isHtmlElement(element, "div") &&
    element.attrs.length === 1 &&
    findAttribute(element, "hidden") === "" &&
    getChildren(element).every((child) => isComment(child) || isBlankText(child))
  );
}

/** Of edits that lie within others, only the outer ones; all are removals. */
function withoutNested(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      if (edit.end <= end) return false;
      end = edit.end;
      return true;
    });
}
