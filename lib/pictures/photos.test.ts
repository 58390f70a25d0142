import { describe, expect, it } from "vitest";
import { getPhotoFile, isPhotoOfDocument } from "./photos";

describe("getPhotoFile", () => {
  it("looks in the folder called like the document", () => {
    expect(getPhotoFile("posts/a.mdx", "stage.jpg")).toBe("posts/a/stage.jpg");
    expect(getPhotoFile("projects/01-york/a.mdx", "./x.png")).toBe("projects/01-york/a/x.png");
    expect(getPhotoFile("supporters/a.yaml", "logo.svg")).toBe("supporters/a/logo.svg");
  });

  it("leaves public addresses as they are", () => {
    expect(getPhotoFile("posts/a.mdx", "/pictures/team.jpg")).toBe("/pictures/team.jpg");
  });
});

describe("isPhotoOfDocument", () => {
  it("is a file name alone", () => {
    expect(isPhotoOfDocument("a.jpg")).toBe(true);
    expect(isPhotoOfDocument("./a.jpg")).toBe(true);
    for (const other of ["/a.jpg", "b/a.jpg", "../a.jpg", "https://example.org", "data:x"]) {
      expect(isPhotoOfDocument(other), other).toBe(false);
    }
  });
});
