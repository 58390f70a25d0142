import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Site } from "../sites";

/** Files by path within the repository: "content/posts/a.mdx". */
export type Files = Readonly<Record<string, string>>;

/** The documents of a content folder, as the repository has them. */
export async function readDocuments(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const documents = entries.filter(({ name }) => /\.(?:mdx|yaml)$/.test(name));
  return Object.fromEntries(
    await Promise.all(
      documents.map(async ({ parentPath, name }) => {
        const place = path.join(parentPath, name);
        return [place, await readFile(place, "utf8")] as const;
      }),
    ),
  );
}

/**
 * Opens the desk on a copy of a repository in the browser's own file system, which the page takes
 * for a folder that somebody has chosen.
 */
export async function openDesk(page: Page, { origin }: Site, files: Files): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${origin}/edit/`);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [place, text] of Object.entries(all)) {
      const names = place.split("/");
      const file = names.pop() ?? "";
      let folder = root;
      for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await page.getByRole("navigation").first().waitFor();
}

/** What a file of that copy holds now; a picture as "latin1", a letter for each byte. */
export async function readSaved(page: Page, place: string): Promise<string> {
  const bytes = await page.evaluate(async (wanted) => {
    const names = wanted.split("/");
    const file = names.pop() ?? "";
    let folder = await navigator.storage.getDirectory();
    for (const name of names) folder = await folder.getDirectoryHandle(name);
    const saved = await (await folder.getFileHandle(file)).getFile();
    return [...new Uint8Array(await saved.arrayBuffer())];
  }, place);
  return Buffer.from(bytes).toString(/\.(?:mdx|yaml)$/.test(place) ? "utf8" : "latin1");
}

/** Opens a document of the content folder in its form. */
export async function openDocument(page: Page, place: string): Promise<void> {
  const [, ...names] = place.replace(/\.\w+$/, "").split("/");
  const [collection, ...name] = names.length === 1 ? ["_singletons", ...names] : names;
  await openHash(page, `/collections/${collection}/entries/${name.join("/")}`);
}

/** Opens a form by its address after the hash: "/collections/posts/new". */
export async function openHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
}

/** Saves the document that is open, which goes back to the list. */
export async function saveDocument(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(({ hash }) => !/\/(?:entries|new)\b/.test(hash));
}

/** Uploads a picture into the first field for one within a part of a form. */
export async function choosePicture(page: Page, part: Page | Locator, file: string): Promise<void> {
  await part.getByRole("button", { name: "Browse", exact: true }).first().click();
  const dialog = page.getByRole("dialog", { name: "Select Image" });
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Upload" }).click();
  await (await chooser).setFiles(file);
  await dialog.getByText(path.basename(file)).waitFor();
  await dialog.getByRole("button", { name: "Insert", exact: true }).click();
}
