import { visit } from "unist-util-visit";
import { decodeAddress, isElsewhere } from "../links/written-address";
import { getPageTree, type WithText } from "../text/markdown/compiled-text";

/** A picture in a text: its address, and its words for people who do not see it. */
export type TextPicture = { readonly src: string; readonly alt: string };

/**
 * The pictures of ours that a text shows, by Markdown, HTML or `<Figure>`, in order.
 *
 * @example getPictures(post) // [{ src: "/pictures/ward.jpg", alt: "A ward" }]
 */
export function getPictures(document: WithText): readonly TextPicture[] {
  const pictures: TextPicture[] = [];
  const add = (src: unknown, alt: unknown) => {
    if (!src || isElsewhere(String(src))) return;
    pictures.push({ src: decodeAddress(String(src)), alt: String(alt ?? "") });
  };
  visit(getPageTree(document), (node) => {
    if (node.type === "element" && node.tagName === "img") {
      add(node.properties.src, node.properties.alt);
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
