import { fromMarkdown } from "mdast-util-from-markdown";

/** A picture in a text: its address, and its words for people who do not see it. */
export type TextPicture = { readonly src: string; readonly alt: string };

/**
 * The pictures that a text shows, by Markdown or by `<Figure>`, in order.
 *
 * @param text Markdown with our components
 * @example getPictures("![A ward](/pictures/ward.jpg)") // [{ src: "/pictures/ward.jpg", alt: "A ward" }]
 */
export function getPictures(text: string): readonly TextPicture[] {
  // To read a whole text takes milliseconds, and most have no picture.
  if (!/!\[|<Figure\b/.test(text)) return [];
  const pictures: TextPicture[] = [];
  const visit = (node: TreeNode) => {
    if (node.type === "image") pictures.push({ src: node.url ?? "", alt: node.alt ?? "" });
    if (node.type === "html") pictures.push(...getFigures(node.value ?? ""));
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(text));
  return pictures;
}

type TreeNode = {
  readonly type: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
};

function getFigures(markup: string): readonly TextPicture[] {
  return [...markup.matchAll(/<Figure\b[^>]*>/g)].map(([tag]) => ({
    src: findProperty(tag, "src"),
    alt: findProperty(tag, "alt"),
  }));
}

function findProperty(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
