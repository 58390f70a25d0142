import sharp from "sharp";
import { expect, it } from "vitest";
import { addComment, generatePhoto, PHOTO_HEIGHT, PHOTO_WIDTH } from "./generate-photo";

it("makes a picture as large as a telephone's, and others of it that are files of their own", async () => {
  const photo = await generatePhoto();
  expect(photo.length).toBeGreaterThan(1_500_000);
  const other = addComment(photo, "another");
  expect(other.equals(photo)).toBe(false);
  const [a, b] = await Promise.all([photo, other].map((each) => sharp(each).raw().toBuffer()));
  expect(a?.length).toBe(PHOTO_WIDTH * PHOTO_HEIGHT * 3);
  expect(b?.equals(a ?? Buffer.alloc(0))).toBe(true);
  expect(() => addComment(Buffer.from("GIF89a"), "no")).toThrow("Only a JPEG");
});
