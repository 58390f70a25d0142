import { PurgeCSS } from "purgecss";
import { DOCUMENT_FOLDERS, OWN_PAGES } from "../../../lib/links/reserved-addresses";
import type { StyleSheets } from "./finish-page";

/** Attributes that browsers and readers set, and no page is written with. */
const SET_LATER = ["open", "hidden"];

/**
 * Pages that share their styles: those of a section of the site, all standing pages, or all that
 * are made for paper. Each has what any of them uses, so that the policy names one hash for each.
 *
 * @example getSection("posts/a-short-history/index.html") // "posts"
 */
export function getSection(file: string): string {
  const [first = ""] = file.split("/");
  if (/\/(?:letter|posters)\//.test(file)) return "paper";
  return SECTIONS.has(`/${first}/`) || !file.includes("/") ? first : "standing pages";
}

const SECTIONS: ReadonlySet<string> = new Set([...OWN_PAGES, ...DOCUMENT_FOLDERS]);

/**
 * Leaves the rules that pages could use out of all that Tailwind made for the whole site.
 *
 * @param sources the pages as HTML, and the scripts that put something into them
 */
export async function selectStyles(
  styleSheets: StyleSheets,
  sources: readonly string[],
): Promise<StyleSheets> {
  const words = new Set(sources.flatMap(getWords));
  const purged = await new PurgeCSS().purge({
    content: [{ raw: "words", extension: "html" }],
    css: [...styleSheets].map(([name, raw]) => ({ name, raw })),
    dynamicAttributes: SET_LATER,
    // `:focus-visible`, and Tailwind's `[hidden]:where(:not(…))`, of which it sees no name.
    safelist: { greedy: [/^:(?:focus-visible|target|not)/] },
    extractors: [{ extensions: ["html"], extractor: () => [...words] }],
  });
  return new Map(purged.map(({ file = "", css }) => [file, css]));
}

/** Whatever could be the name of a class, an element, an id or an attribute. */
function getWords(source: string): readonly string[] {
  const plain = source
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  const classes = source.includes("class=")
    ? [...plain.matchAll(/class(?:Name)?="([^"]*)"/g)].flatMap(([, names = ""]) =>
        names.split(/\s+/),
      )
    : [];
  return [...new Set([...classes, ...plain.split(/[\s"'`<>]+/), ...plain.split(/[^\w-]+/)])];
}
