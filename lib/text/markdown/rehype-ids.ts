import GithubSlugger, { slug } from "github-slugger";
import type { Root } from "hast";
import { toString as toText } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/** Ids of the parts of pages around a text: a heading that would have one is counted on. */
const PARTS = ["contents", "main", "related", "similar"];

/** Those of pages of events and projects, whose texts have no list of contents. */
const PARTS_OF_RECORDS = [
  ...["calendar", "facts", "more", "photos", "posts", "press", "projects", "record", "schedule"],
  ...["short-links", "sign-up", "supporters"],
];

/** What Contentlayer tells of the document that is compiled. */
type FileData = {
  readonly data: Record<string, unknown> & {
    readonly rawDocumentData?: { readonly sourceFileDir: string };
  };
};

/**
 * Gives each heading an id made of its words, and lets no two things of a page have the same: ids
 * that the author gave stay, as far as each is there once.
 */
export function rehypeIds() {
  return (tree: Root, { data }: FileData): void => {
    const slugger = new GithubSlugger();
    const isRecord = /^(?:events|projects)/.test(data.rawDocumentData?.sourceFileDir ?? "");
    for (const id of [...PARTS, ...(isRecord ? PARTS_OF_RECORDS : [])]) slugger.slug(id);
    visit(tree, "element", ({ properties }) => {
      if (!properties.id) return;
      const id = String(properties.id);
      if (id in slugger.occurrences) properties.id = slugger.slug(id, true);
      else slugger.occurrences[id] = 0;
    });
    visit(tree, "element", (element) => {
      if (!/^h[1-6]$/.test(element.tagName)) return;
      // Of an emoji alone no slug can be made.
      element.properties.id ??= slugger.slug(slug(toText(element)) || "part");
    });
  };
}
