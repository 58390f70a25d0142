import { decodeAddress } from "../links/written-address";
import type { Picture } from "./picture";

/** A photo as the pages show it; what it shows is said where it is used. */
export type Photo = Omit<Picture, "alt" | "credit" | "creditUrl">;

/** How the address of a photo starts that is shown as it is, while content is edited. */
export const PHOTO_FOR_EDITING = "/drawn/photo-";

/** All photos by their file within the content, "posts/a/stage.jpg", or their public address. */
export type Photos = Readonly<Record<string, Photo>>;

/** A photo as front matter names it. */
export type PhotoReference = {
  /** File name within the folder of the document. */
  readonly src: string;
  readonly alt: string;
  readonly credit?: string | undefined;
  readonly creditUrl?: string | undefined;
};

/**
 * The file of a photo that a document shows: it lies in a folder called like the document.
 *
 * @param document path of the document within the content
 * @param src file name as the author wrote it
 * @example getPhotoFile("posts/ten-pitch-tips.mdx", "stage.jpg") // "posts/ten-pitch-tips/stage.jpg"
 */
export function getPhotoFile(document: string, src: string): string {
  const file = decodeAddress(src);
  if (!isPhotoOfDocument(file)) return file;
  return `${document.replace(/\.[a-z]+$/, "")}/${file.replace(/^\.\//, "")}`;
}

/** Whether an address is that of a photo beside the document rather than of a file elsewhere. */
export const isPhotoOfDocument = (src: string): boolean => /^(?:\.\/)?[^/:]+$/.test(src);
