import { getExcerpt } from "../../lib/search/excerpt";
import type { PageText } from "../../lib/search/search-index";

/** In words. */
const EXCERPT_LENGTH = 32;

/**
 * One result, made of elements and texts alone: nothing is ever read as HTML.
 *
 * @param href where the page is
 * @param about kind and event in few words
 * @param words of the index, to be marked
 */
export function makeResult(
  page: PageText,
  href: string,
  about: string,
  words: ReadonlySet<string>,
): HTMLLIElement {
  const link = make("a", "text-xl font-bold", page.title);
  link.href = href;
  const excerpt = make("p", "");
  for (const { text, marked } of getExcerpt(page.text, words, EXCERPT_LENGTH)) {
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
