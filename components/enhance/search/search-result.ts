import { getExcerpt } from "../../../lib/search/excerpt";
import type { SearchDocument } from "../../../lib/search/search-library";

/** In words. */
const EXCERPT_LENGTH = 32;

/**
 * One result, made of elements and texts alone: nothing is ever read as HTML.
 *
 * @param about kind and event in few words
 * @param terms to be marked
 */
export function makeResult(
  page: SearchDocument,
  about: string,
  terms: ReadonlySet<string>,
): HTMLLIElement {
  const link = make("a", "text-xl font-bold", page.title);
  link.href = page.path;
  const excerpt = make("p", "");
  for (const { text, marked } of getExcerpt(page.text, terms, EXCERPT_LENGTH)) {
    excerpt.append(marked ? make("mark", "bg-tint text-ink font-bold", text) : text);
  }
  const item = make("li", "");
  item.append(link, make("p", "text-base text-muted", about), excerpt);
  return item;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
