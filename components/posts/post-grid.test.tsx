import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Post } from "@/lib/content/documents";
import { PostGrid } from "./post-grid";

it("says in which language a post is if it is not English (WCAG 3.1.2)", () => {
  const post = { slug: "cawl", title: "Cawl", description: "Cennin.", date: "2027-01-10" } as Post;
  const picture = { src: "/a.svg", alt: "", width: 480, height: 270 };
  const posts = [{ ...post, language: "cy" as const }];
  const html = renderToStaticMarkup(<PostGrid getPicture={() => picture} posts={posts} />);
  expect(html).toMatch(/lang="cy"[^>]*>Cawl</);
  expect(html).toMatch(/lang="cy"[^>]*>Cennin\.</);
});
