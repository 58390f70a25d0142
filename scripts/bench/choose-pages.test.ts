import { expect, it } from "vitest";
import { choosePages } from "./choose-pages";

it("takes the page of middling size of each type, and no type that is not there", () => {
  const sizes = new Map([
    ["/", 900],
    ["/posts/long/", 9000],
    ["/posts/short/", 10],
    ["/posts/usual/", 800],
    ["/posts/tags/news/", 70],
    ["/somewhere/else/", 5],
  ]);
  expect(choosePages(sizes)).toEqual([
    { type: "home", address: "/" },
    { type: "post", address: "/posts/usual/" },
    { type: "posts on a topic", address: "/posts/tags/news/" },
  ]);
});
