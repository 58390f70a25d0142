import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SiteChanges } from "../changes/compare-pages";
import type { SizeChange } from "../changes/site-sizes";
import type { PreviewFacts } from "./preview-facts";

/** Where the build of a preview leaves the site and its facts. */
export const PREVIEW_FOLDER = ".cache/preview";

/** Where the preview of main is unpacked, to compare with. */
export const MAIN_FOLDER = ".cache/preview-of-main";

/** Where a preview is once it has been looked at: the site in `site/`, and what is known of it. */
export const CHECKED_FOLDER = ".cache/checked-preview";

/** Where pictures of pages are, until they are placed in the preview. */
export const PICTURES_FOLDER = ".cache/pictures";

/** A page in pictures; addresses within the preview, absent where there was no such page. */
export type PagePictures = {
  /** "/about/" */
  readonly address: string;
  readonly phoneBefore?: string | undefined;
  readonly phoneAfter?: string | undefined;
  readonly deskBefore?: string | undefined;
  readonly deskAfter?: string | undefined;
};

/** What is known of a preview once it has been looked at. */
export type PreviewReport = {
  /** Newest commit of the pull request. */
  readonly commit: string;
  /** Whether there was a preview of main to compare with. */
  readonly isCompared: boolean;
  readonly changes: SiteChanges;
  readonly sizes: readonly SizeChange[];
  readonly bigPages: readonly SizeChange[];
  readonly facts: PreviewFacts;
  readonly pictures: readonly PagePictures[];
  /** Address of the QR code within the preview. */
  readonly qrCode?: string | undefined;
};

/** Why the newest commit of a pull request has no preview. */
export type MissingPreview = {
  readonly is: "missing";
  readonly commit: string;
  readonly why: "failed" | "refused" | "waiting";
  /** What was wrong with its files, if they were refused; a stranger's words may be in it. */
  readonly fault?: string | undefined;
};

/** What the checked folder holds: a preview, the page that says it is gone, or neither, and why. */
export type CheckedPreview =
  | { readonly is: "open"; readonly address: string; readonly report: PreviewReport }
  | { readonly is: "closed" }
  | MissingPreview;

const FILE = path.join(CHECKED_FOLDER, "preview.json");

/** Reads what our own earlier step wrote. */
export async function readCheckedPreview(): Promise<CheckedPreview> {
  const preview: CheckedPreview = JSON.parse(await readFile(FILE, "utf8"));
  return preview;
}

export async function writeCheckedPreview(preview: CheckedPreview): Promise<void> {
  await mkdir(CHECKED_FOLDER, { recursive: true });
  await writeFile(FILE, JSON.stringify(preview));
}
