import { describe, expect, it } from "vitest";
import { makePost, POST_FACTS, POST_PATH } from "../testing/base-site";
import { checkBody, checkChanged, expectGood, show } from "../testing/check-files";

const checkPicture = (picture: string) =>
  checkChanged({
    [POST_PATH]: makePost("Hello.", `${POST_FACTS}\npicture: {${picture}}`),
    [POST_PATH.replace(".mdx", "/stage.jpg")]: "",
  });

describe("words for people who do not see a picture", () => {
  it.each([
    "",
    "image",
    "Photo",
    "a picture of",
    "photo of",
    "IMG_1234.jpg",
    "IMG_1234",
    "team",
    "team.jpg",
    "DSC00123",
    "screenshot",
    "Image 1",
    "x",
  ])("are asked for in place of “%s”", (alt) => {
    expect(show(checkBody(`![${alt}](/pictures/team.jpg)`))).toEqual([
      "image/alt 9: ![…](/pictures/team.jpg)",
    ]);
  });

  it("are asked for in components", () => {
    expect(show(checkBody('<Figure src="/pictures/team.jpg" alt="photo" />'))).toEqual([
      'image/alt 9: <Figure src="/pictures/team.jpg" alt="…" />',
    ]);
    expect(show(checkBody('<Figure src="/pictures/team.jpg" />'))).toEqual([
      'mdx/property 9: <Figure src="/pictures/team.jpg" alt="…" />',
    ]);
    expect(show(checkBody('<Figure src="/pictures/team.jpg" alt="" />'))).toEqual([
      "mdx/property 9",
    ]);
  });

  it.each(["photo", "stage", "stage.jpg", "IMG_1234", "x"])(
    "are asked for in facts in place of “%s”",
    (alt) => {
      expect(show(checkPicture(`src: stage.jpg, alt: ${alt}`))).toEqual([
        'image/alt 7: picture: {src: stage.jpg, alt: "…"}',
      ]);
    },
  );

  it("pass in facts if they say what it shows", () => {
    expectGood(checkPicture("src: stage.jpg, alt: Two people drawing on a flipchart"));
    const [advice] = checkPicture("src: stage.jpg, alt: Picture of two people drawing");
    expect(advice?.severity).toBe("warning");
  });

  it("need not say that it is a picture, as advice", () => {
    const found = checkBody("![Photo of two people drawing](/pictures/team.jpg)");
    expect(show(found)).toEqual(["image/alt 9: ![Two people drawing](/pictures/team.jpg)"]);
    expect(found[0]?.severity).toBe("warning");
  });

  it("pass if they say what it shows", () => {
    expectGood(checkBody("![Two people drawing on a flipchart](/pictures/team.jpg)"));
    expectGood(checkBody("![Logo of the NHS Hack Day on a sticker](/pictures/team.jpg)"));
  });
});
