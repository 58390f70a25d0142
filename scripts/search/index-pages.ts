import { close, createIndex } from "pagefind";
import { type IndexedWord, readTextNames, readWords, unpack } from "./pagefind-words";

export type PageToIndex = { readonly path: string; readonly html: string };

/** What Pagefind makes of a page. */
export type IndexedText = {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly words: number;
};

export type IndexedPages = {
  readonly texts: readonly IndexedText[];
  /** Count the pages by their place in the list of texts. */
  readonly words: readonly IndexedWord[];
};

/** What is on a page and not about it: ways elsewhere, forms, what does not hold now. */
const LEFT_OUT = [
  "nav",
  "form",
  "svg",
  ".not-now",
  ".no-print",
  "li article",
  ...["more", "related", "similar", "projects"].map((id) => `section[aria-labelledby="${id}"]`),
];

/**
 * Has Pagefind read finished pages.
 *
 * It is told that their language is unknown, so that it keeps words as they are: forms of a word
 * are told by the search itself (lib/search/match-words.ts).
 *
 * @param pages in an order that is always the same
 * @throws Error for what Pagefind complains of
 */
export async function indexPages(pages: readonly PageToIndex[]): Promise<IndexedPages> {
  const { index, errors } = await createIndex({
    forceLanguage: "unknown",
    rootSelector: "main",
    excludeSelectors: LEFT_OUT,
  });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(" ")}`);
  try {
    for (const { path, html } of pages) {
      const content = addPath(keepWordsApart(html), path);
      const added = await index.addHTMLFile({ url: path, content });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(" ")}`);
    }
    const { files } = await index.getFiles();
    const getAll = (ending: string) =>
      files.filter((file) => file.path.endsWith(ending)).sort((a, b) => (a.path < b.path ? -1 : 1));
    const texts = new Map(
      getAll(".pf_fragment").map((file) => [
        file.path.replace(/^.*\/|\.pf_fragment$/g, ""),
        readText(file.content),
      ]),
    );
    return {
      texts: getAll(".pf_meta")
        .flatMap((file) => readTextNames(file.content))
        .flatMap((name) => texts.get(name) ?? []),
      words: getAll(".pf_index").flatMap((file) => readWords(file.content)),
    };
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Blocks that Pagefind takes for parts of a line. */
const keepWordsApart = (html: string): string => html.replace(/<\/(?:dd|div|dt|li|td|th)>/g, " $&");

/** Stands between a page's text and what is added to it. */
const END_OF_TEXT = "⁂";

/** The words that end a page's address, which often say in other words what it is about. */
function addPath(html: string, path: string): string {
  const name = path.split("/").findLast(Boolean) ?? "";
  return html.replace(/(?=<\/main>)/, `<h2>${END_OF_TEXT} ${name.replaceAll("-", " ")}</h2>`);
}

function readText(file: Uint8Array): IndexedText {
  const fragment: unknown = JSON.parse(Buffer.from(unpack(file)).toString("utf8"));
  if (!isFragment(fragment)) throw new Error("expected the text of a page of Pagefind 1.6.");
  const { url, content, word_count: words, meta } = fragment;
  const title = meta.title ?? url;
  const text = content.startsWith(`${title}. `) ? content.slice(title.length + 2) : content;
  const [shown = ""] = text.split(END_OF_TEXT);
  return { url, title, text: shown.replace(/\s+/g, " ").trim(), words };
}

type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly meta: { readonly title?: string };
};

function isFragment(value: unknown): value is Fragment {
  return (
    typeof value === "object" &&
    value !== null &&
    "url" in value &&
    typeof value.url === "string" &&
    "content" in value &&
    typeof value.content === "string" &&
    "word_count" in value &&
    typeof value.word_count === "number" &&
    "meta" in value &&
    typeof value.meta === "object"
  );
}
