import { describe, expect, it } from "vitest";
import { makePost, POST_FACTS, POST_PATH } from "../testing/base-site";
import { checkBody, checkChanged, expectGood, show } from "../testing/check-files";

describe("pictures", () => {
  it("have to be there", () => {
    expect(show(checkBody("![Two people](/pictures/taem.jpg)"))).toEqual([
      "image/missing 9: ![Two people](/pictures/team.jpg)",
    ]);
    expect(show(checkBody("![Two people](team.jpg)"))).toEqual([
      "image/missing 9: ![Two people](/pictures/team.jpg)",
    ]);
    expect(show(checkBody("![Two people](/pictures/Team.JPG)"))).toEqual([
      "image/missing 9: ![Two people](/pictures/team.jpg)",
    ]);
    expect(show(checkBody('<Figure src="/pictures/none-of-ours.png" alt="Two people" />'))).toEqual(
      ["image/missing 9"],
    );
  });

  it("are mended where the address stands, not in the words", () => {
    expect(show(checkBody("![At /pictures/taem.jpg we drew](/pictures/taem.jpg)"))).toContain(
      "image/missing 9: ![At /pictures/taem.jpg we drew](/pictures/team.jpg)",
    );
  });

  it("are not those of other sites", () => {
    expect(show(checkBody("![Two people](https://example.org/team.jpg)"))).toEqual([
      "image/elsewhere 9",
    ]);
    expect(show(checkBody("![Two people](data:image/png;base64,AA)"))).toEqual([
      "image/elsewhere 9",
    ]);
  });

  it("do not lie in the content folder", () => {
    expect(show(checkChanged({ "content/posts/team.jpg": "" }))).toEqual([
      "file/place 1: public/pictures/team.jpg",
    ]);
  });

  it("stand for a video as well", () => {
    const video = (still: string) =>
      `<Video href="https://video.example.org/" title="A talk" still="${still}" />`;
    expectGood(checkBody(video("/pictures/team.jpg")));
    expect(show(checkBody(video("/pictures/taem.jpg")))).toHaveLength(1);
    expect(show(checkBody(video("https://video.example.org/still.jpg")))).toEqual([
      "image/elsewhere 9",
    ]);
  });

  it("may lie in a folder called like the document", () => {
    const beside = "content/posts/a-good-start/stage.jpg";
    expectGood(checkChanged({ [beside]: "", [POST_PATH]: makePost("![Two people](stage.jpg)") }));
    expectGood(
      checkChanged({
        [beside]: "",
        [POST_PATH]: makePost(
          "Hello.",
          `${POST_FACTS}\npicture: {src: stage.jpg, alt: Two people}`,
        ),
      }),
    );
    expect(
      show(checkChanged({ [beside]: "", [POST_PATH]: makePost("![Two people](Stage.JPG)") })),
    ).toEqual(["image/missing 9: ![Two people](stage.jpg)"]);
    expect(
      show(
        checkChanged({
          [POST_PATH]: makePost(
            "Hello.",
            `${POST_FACTS}\npicture: {src: stage.jpg, alt: Two people}`,
          ),
        }),
      ),
    ).toEqual(["image/missing 7"]);
  });

  it("are missed in a folder called like no document", () => {
    expect(show(checkChanged({ "content/posts/a-god-start/stage.jpg": "" }))).toEqual([
      "image/lost 1: content/posts/a-good-start/stage.jpg",
    ]);
  });

  it("pass from the folder of pictures, or beside the page", () => {
    expectGood(checkBody("![Two people](/pictures/team.jpg)"));
    expectGood(checkBody("![Two people](../../pictures/team.jpg)"));
  });
});
