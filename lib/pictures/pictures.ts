import { visit } from "unist-util-visit";
import { parseBody } from "../text/markdown";

/** A picture in a text: its address, and its words for people who do not see it. */
export type TextPicture = { readonly src: string; readonly alt: string };

/**
 * The pictures that a text shows, by Markdown or by `<Figure>`, in order.
 *
 * @param text Markdown with our components
 * @example getPictures("![A ward](/pictures/ward.jpg)") // [{ src: "/pictures/ward.jpg", alt: "A ward" }]
 */
export function getPictures(text: string): readonly TextPicture[] {
  // To parse a whole text takes milliseconds, and most have no picture.
  if (!/!\[|<Figure\b/.test(text)) return [];
  const pictures: TextPicture[] = [];
  visit(parseBody(text), (node) => {
    if (node.type === "image") pictures.push({ src: node.url, alt: node.alt ?? "" });
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    if (node.name !== "Figure") return;
    const find = (name: string) => {
      const found = node.attributes.find((each) => "name" in each && each.name === name);
      return typeof found?.value === "string" ? found.value : "";
    };
    pictures.push({ src: find("src"), alt: find("alt") });
  });
  return pictures;
}
