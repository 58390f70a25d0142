import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import memoize from "memoize";

/** What the desk's page loads: its script in parts, letters and icons, and readers of photos. */
export type DeskFiles = ReadonlyMap<string, Uint8Array>;

const CMS_FILES = path.join(process.cwd(), "node_modules/@sveltia/cms/npm/assets");

/**
 * Parts of the CMS that nobody here is going to load: other languages, maps, the colouring of a
 * hundred programming languages, and the shrinking of drawings.
 */
const UNUSED = /^@shikijs\/langs\/|^leaflet|^terra-draw|^svgo|\/locales\//;

/** What is changed in the CMS, which no release of it may outgrow unseen. */
const CHANGES: readonly (readonly [found: RegExp, instead: string])[] = [
  // Its letters are here too, and nobody has to be asked whether GitHub is well.
  [/@font-face\s*\{[^}]*\/\/cdn\.jsdelivr\.net[^}]*\}/g, ""],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, ""],
  // Else a draft silently undoes what others have published since its form was opened.
  [
    /if\(![\w$]+\)(\{let (\w+)=await [\w$]+\((\w+)\);if\(\2&&!\w+\)throw Error\(`save_conflict`)/g,
    "if(!$3.originalEntry?.workflow)$1",
  ],
  // Else a draft is written over the draft of somebody else, if that is not loaded yet.
  [
    /(return!([\w$]+)\.current&&!await [\w$]+\(\w\)\?\(await [\w$]+\(\w,\w\),\w\)):void 0/g,
    '$1:$2.current?void 0:Promise.reject(Error("",{cause:Error("Somebody else has a draft of this. Reload the page to see it.")}))',
  ],
  // Whatever language a browser asks for: the files of the others are not here.
  [/`ar,bg,[\w,-]+`/g, "`en-US`"],
  // It may be the network or the sign-in, and nobody should fear for their words.
  [
    /There was an error while saving the entry\. Please try again later\./g,
    "Not saved. Your words are kept in this browser. Try again, or sign out and in: this form will offer to restore them.",
  ],
];

/** Takes out of the CMS what is not used, and changes what would harm. */
const ownFilesOnly: Plugin = {
  name: "own-files-only",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: UNUSED }, ({ path: name }) => ({ path: name, external: true }));
    onLoad({ filter: /@sveltia[/\\]cms[/\\]npm[/\\]index\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      const missing = CHANGES.filter(
        ([found], index) => source.match(found)?.length !== (index ? 1 : 3),
      );
      if (missing.length > 0) throw new Error(`${file} has changed: it has no ${missing}`);
      return {
        contents: CHANGES.reduce((text, change) => text.replace(...change), source),
      };
    });
  },
};

/** The site's own type and colours, as far as plain CSS has them, for the preview of a text. */
async function readPreviewStyles(): Promise<string> {
  const read = (name: string) => readFile(path.join(process.cwd(), "app/styles", name), "utf8");
  const [globals, prose] = await Promise.all([read("globals.css"), read("prose.css")]);
  const plain = globals.replace(/^@(?:import|source).*$/gm, "").replace("@theme {", ":root {");
  const text = prose.replace(
    ".prose {",
    "body {\n font-family: var(--font-sans);\n padding: 1rem;",
  );
  return `${plain}${text}\nimg { max-width: 100%; }`;
}

/** All files of the desk by name. @throws Error if the script cannot be bundled */
export const getDeskFiles = memoize(async (): Promise<DeskFiles> => {
  const { outputFiles } = await build({
    ...{ entryPoints: [path.join(process.cwd(), "components/enhance/desk.ts")], outdir: "/" },
    ...{ bundle: true, minify: true, splitting: true, format: "esm", write: false },
    ...{ target: ["es2022"], legalComments: "none", plugins: [ownFilesOnly] },
  });
  const names = (await readdir(CMS_FILES)).filter((name) => !name.endsWith(".map"));
  const assets = await Promise.all(
    names.map(
      async (name) => [`assets/${name}`, await readFile(path.join(CMS_FILES, name))] as const,
    ),
  );
  return new Map([
    ["preview.css", new TextEncoder().encode(await readPreviewStyles())],
    ...outputFiles.map((file) => [path.basename(file.path), file.contents] as const),
    ...assets,
  ]);
});

/** Where the desk's files are: the name changes with them, so that they can be kept for ever. */
export const getDeskFolder = memoize(async (): Promise<string> => {
  const digest = createHash("sha256");
  for (const contents of (await getDeskFiles()).values()) digest.update(contents);
  return digest.digest("hex").slice(0, 8);
});
