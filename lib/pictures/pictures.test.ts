import { describe, expect, it } from "vitest";
import { readPageTree } from "../text/markdown/markdown";
import { getPictures } from "./pictures";

const compile = (text: string) => ({ body: { html: JSON.stringify(readPageTree(text)) } });

describe("getPictures", () => {
  it("finds pictures of both kinds, in order", () => {
    const text = [
      "See ![A ward](/pictures/ward.jpg).",
      '<Figure src="/pictures/team.jpg" alt="A team" credit="Ann" />',
      '<Figure\n  src="/pictures/b.jpg"\n  alt=""\n/>',
      "- ![](c.png) <IMG src='d%20e.png'>",
      "![By name][r]\n\n[r]: f.jpg",
      "![Not ours](https://example.org/f.png) <img src='//example.org/g.png'>",
    ].join("\n\n");
    expect(getPictures(compile(text))).toEqual([
      { src: "/pictures/ward.jpg", alt: "A ward" },
      { src: "/pictures/team.jpg", alt: "A team" },
      { src: "/pictures/b.jpg", alt: "" },
      { src: "c.png", alt: "" },
      { src: "d e.png", alt: "" },
      { src: "f.jpg", alt: "By name" },
    ]);
  });

  it("leaves code alone", () => {
    const text = "`![a](b.jpg)`\n\n```\n<Figure src='x' />\n![a](b.jpg)\n```";
    expect(getPictures(compile(text))).toEqual([]);
  });
});
