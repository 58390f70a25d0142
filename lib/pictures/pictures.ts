import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { decodeAddress, isElsewhere } from "../links/written-address";
import { parseBody } from "../text/markdown/markdown";

/** A picture in a text: its address, and its words for people who do not see it. */
export type TextPicture = { readonly src: string; readonly alt: string };

/**
 * The pictures of ours that a text shows, by Markdown, HTML or `<Figure>`, in order.
 *
 * @param text Markdown with our components
 * @example getPictures("![A ward](/pictures/ward.jpg)") // [{ src: "/pictures/ward.jpg", alt: "A ward" }]
 */
export function getPictures(text: string): readonly TextPicture[] {
  // To parse a whole text takes milliseconds, and most have no picture.
  if (!/!\[|<(?:Figure|img)\b/i.test(text)) return [];
  const pictures: TextPicture[] = [];
  const add = (src: unknown, alt: unknown) => {
    if (!src || isElsewhere(String(src))) return;
    pictures.push({ src: decodeAddress(String(src)), alt: String(alt ?? "") });
  };
  visit(parseBody(text), (node) => {
    if (node.type === "image") add(node.url, node.alt);
    if (node.type === "html") {
      visit(fromHtml(node.value, { fragment: true }), "element", ({ tagName, properties }) => {
        if (tagName === "img") add(properties.src, properties.alt);
      });
    }
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    if (node.name !== "Figure") return;
    const [src, alt] = ["src", "alt"].map(
      (name) => node.attributes.find((each) => "name" in each && each.name === name)?.value,
    );
    add(src, alt);
  });
  return pictures;
}
