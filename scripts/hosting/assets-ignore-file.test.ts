import { describe, expect, it } from "vitest";
import { getAssetsIgnoreFile } from "./assets-ignore-file";

describe("getAssetsIgnoreFile", () => {
  it("leaves out HTML files but pages", () => {
    expect(getAssetsIgnoreFile(["proof.html"])).toBe(
      "*.html\n!index.html\n!404.html\n!/proof.html\n",
    );
  });
});
